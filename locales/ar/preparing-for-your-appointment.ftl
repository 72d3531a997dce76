# en: This page helps you get ready to talk with your doctor or pain team about pain after back surgery.
summary = تساعدك هذه الصفحة على الاستعداد للتحدث مع طبيبك أو فريق علاج الألم عن الألم بعد جراحة الظهر.

# en: Preparing for your appointment
preparing-for-your-appointment-hr0k = الاستعداد لموعدك

# en: A little planning can help you get more from your appointment. You can write down your symptoms, your questions and what matters to you. Bring your notes with you.
preparing-for-your-appointment-40vp = يمكن أن يساعدك القليل من التخطيط على الاستفادة أكثر من موعدك. ويمكنك أن تدوّن أعراضك وأسئلتك وما يهمك. أحضر ملاحظاتك معك.

# en: Why it helps
why-it-helps-nnn4 = لماذا يساعد ذلك

# en: It can be hard to remember things when you have pain. Notes help you tell your story in a clear way. They also help your team find out what may help you.
why-it-helps-l1df = قد يصعب تذكر الأشياء عندما يكون لديك ألم. وتساعدك الملاحظات على أن تحكي قصتك بوضوح. وتساعد فريقك المعالج أيضًا على معرفة ما قد يفيدك.

# en: [Guidance on shared decisions][1] says that you and your team should make choices together. Your team knows about treatments. You know about your life.
why-it-helps-9vwy = تقول [إرشادات بشأن القرارات المشتركة][1] إنه ينبغي أن تتخذ أنت وفريقك المعالج الخيارات معًا. فريقك المعالج يعرف العلاجات. وأنت تعرف حياتك.

# en: In the days before
in-the-week-before-hczr = في الأيام التي تسبق الموعد

# en: Keep a short pain diary for { $diary-days } days before you come. Each day, you can write down:
in-the-week-before-qr6d = { $diary-days ->
    [zero] دوّن يوميات قصيرة عن الألم لمدة { $diary-days } يوم قبل أن تأتي. ويمكنك كل يوم أن تدوّن:
    [one] دوّن يوميات قصيرة عن الألم لمدة يوم واحد ({ $diary-days }) قبل أن تأتي. ويمكنك كل يوم أن تدوّن:
    [two] دوّن يوميات قصيرة عن الألم لمدة يومين ({ $diary-days }) قبل أن تأتي. ويمكنك كل يوم أن تدوّن:
    [few] دوّن يوميات قصيرة عن الألم لمدة { $diary-days } أيام قبل أن تأتي. ويمكنك كل يوم أن تدوّن:
    [many] دوّن يوميات قصيرة عن الألم لمدة { $diary-days } يومًا قبل أن تأتي. ويمكنك كل يوم أن تدوّن:
   *[other] دوّن يوميات قصيرة عن الألم لمدة { $diary-days } يوم قبل أن تأتي. ويمكنك كل يوم أن تدوّن:
 }

# en: where the pain is, and how it feels
in-the-week-before-l471 = أين الألم، وكيف تشعر به

# en: how strong it is from 0 to 10
in-the-week-before-51g1 = ما شدته من 0 إلى 10

# en: what makes it better or worse
in-the-week-before-y7pj = ما الذي يجعله أفضل أو أسوأ

# en: how you slept
in-the-week-before-m6l7 = كيف كان نومك

# en: what you did, and what you could not do
in-the-week-before-yxsq = ما فعلته، وما لم تستطع فعله

# en: which medicines you took
in-the-week-before-qjps = ما الأدوية التي تناولتها

# en: The diary does not have to be perfect. If it makes you think about pain too much, keep it short.
in-the-week-before-n3wj = لا يلزم أن تكون اليوميات مثالية. وإذا جعلتك تفكر في الألم أكثر من اللازم، فاجعلها قصيرة.

# en: What to bring
what-to-bring-lhrc = ماذا تحضر معك

# en: Put these things in a bag the day before:
what-to-bring-01h9 = ضع هذه الأشياء في حقيبة في اليوم السابق:

# en: a list of all your medicines, also those you buy yourself
what-to-bring-dr1j = قائمة بجميع أدويتك، بما فيها الأدوية التي تشتريها بنفسك

# en: letters and scan results from your surgery
what-to-bring-0x01 = الرسائل ونتائج التصوير الخاصة بجراحتك

# en: your pain diary
what-to-bring-ttnz = يوميات الألم

# en: a list of allergies and other health problems
what-to-bring-dn11 = قائمة بأنواع الحساسية والمشكلات الصحية الأخرى

# en: your questions
what-to-bring-g5kj = أسئلتك

# en: glasses, hearing aids or a walking aid
what-to-bring-2hsc = النظارات أو المعينات السمعية أو أداة للمساعدة على المشي

# en: You can bring a family member or a friend. They can listen, take notes and ask questions.
what-to-bring-8frk = يمكنك إحضار أحد أفراد العائلة أو صديق. ويمكنه أن يستمع ويدوّن الملاحظات ويطرح الأسئلة.

# en: If you need support
if-you-need-support-7dr6 = إذا احتجت إلى دعم

# en: Tell the clinic before the day if you need:
if-you-need-support-7rk2 = أخبر العيادة قبل يوم الموعد إذا كنت تحتاج إلى:

# en: an interpreter
if-you-need-support-frzq = مترجم شفوي

# en: large print, easy words or another format
if-you-need-support-jsch = حروف كبيرة أو كلمات سهلة أو شكل آخر

# en: a ramp, a lift or a quiet place to wait
if-you-need-support-zy4g = منحدر أو مصعد أو مكان هادئ للانتظار

# en: a place to lie down or stand
if-you-need-support-fpq1 = مكان للاستلقاء أو الوقوف

# en: a longer appointment
if-you-need-support-2735 = موعد أطول

# en: To ask for this, or to change the time, call the clinic on { $clinic-phone }.
if-you-need-support-7rqw = لطلب ذلك، أو لتغيير الوقت، اتصل بالعيادة على الرقم { $clinic-phone }.

# en: What to tell your team
what-to-tell-your-team-h299 = ماذا تخبر فريقك المعالج

# en: Try to say the main thing first. You can tell your team:
what-to-tell-your-team-gqzj = حاول أن تقول الأمر الأهم أولًا. ويمكنك أن تخبر فريقك المعالج:

# en: when the pain started, before or after surgery
what-to-tell-your-team-f0v6 = متى بدأ الألم، قبل الجراحة أم بعدها

# en: if it is the same pain as before surgery, or a new pain
what-to-tell-your-team-5y5z = هل هو الألم نفسه الذي كان قبل الجراحة أم ألم جديد

# en: how the pain affects your sleep, work, mood and family
what-to-tell-your-team-5h1l = كيف يؤثر الألم في نومك وعملك ومزاجك وأسرتك

# en: which treatments you have tried, and what happened
what-to-tell-your-team-zk9t = ما العلاجات التي جربتها، وماذا حدث

# en: what you want to be able to do again
what-to-tell-your-team-0h6p = ما الذي تريد أن تتمكن من فعله مرة أخرى

# en: Tell them too if you feel low, drink more alcohol or find it hard to cope. They will not judge you.
what-to-tell-your-team-59p7 = أخبرهم أيضًا إذا شعرت بانخفاض المزاج أو كنت تشرب كحولًا أكثر أو تجد صعوبة في التعايش مع الألم. ولن يحكموا عليك.

# en: Questions to ask
questions-to-ask-40nv = أسئلة تطرحها

# en: Choose the questions that matter to you. You can ask:
questions-to-ask-f5cj = اختر الأسئلة التي تهمك. ويمكنك أن تسأل:

# en: what may cause my pain
questions-to-ask-xsj6 = ما الذي قد يسبب ألمي

# en: which choices I have
questions-to-ask-3p6t = ما الخيارات المتاحة لي

# en: what the benefits and risks of each choice are
questions-to-ask-6v3b = ما فوائد كل خيار ومخاطره

# en: what may happen if I do nothing
questions-to-ask-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: how and when we will check if it works
questions-to-ask-vt2f = كيف ومتى سنتحقق مما إذا كان ناجحًا

# en: who I can call if things get worse
questions-to-ask-3dl3 = بمن يمكنني الاتصال إذا ساءت الأمور

# en: You can read about treatments first. A good place to start is [pain that lasts after back surgery][1]. You may also like our [questions and answers][2].
questions-to-ask-7d30 = يمكنك أن تقرأ عن العلاجات أولًا. ومن الأماكن الجيدة للبدء صفحة [الألم الذي يستمر بعد جراحة الظهر][1]. وقد تفيدك أيضًا صفحة [أسئلة وأجوبة][2].

# en: During the appointment
during-the-appointment-gnq2 = أثناء الموعد

# en: Ask your team to explain any word that you do not know. Say back what you heard, to check that you have it right. You can take notes, or ask if you may record.
during-the-appointment-54cy = اطلب من فريقك المعالج أن يشرح أي كلمة لا تعرفها. كرر ما سمعته، لتتأكد من أنك فهمته جيدًا. ويمكنك أن تدوّن الملاحظات، أو أن تسأل عما إذا كان يُسمح لك بالتسجيل.

# en: You do not have to decide on the same day. Ask for time, and for something to read at home.
during-the-appointment-q5qn = لا يلزم أن تقرر في اليوم نفسه. اطلب بعض الوقت، واطلب شيئًا تقرؤه في المنزل.

# en: After the appointment
after-the-appointment-7bpk = بعد الموعد

# en: Read your notes within a day, and share them with someone you trust. Write down:
after-the-appointment-6yx5 = اقرأ ملاحظاتك خلال يوم واحد، وشاركها مع شخص تثق به. دوّن:

# en: what you and your team agreed
after-the-appointment-7y83 = ما اتفقت عليه أنت وفريقك المعالج

# en: what you will do, and by when
after-the-appointment-tq19 = ما ستفعله، ومتى ستنجزه

# en: what the team will do
after-the-appointment-z1s5 = ما سيفعله الفريق

# en: the date of the next visit
after-the-appointment-t83f = تاريخ الزيارة التالية

# en: Call the clinic if something is not clear. Your choice can change, so tell your team if it does.
after-the-appointment-nd9p = اتصل بالعيادة إذا كان هناك شيء غير واضح. ويمكن أن يتغير اختيارك، لذا أخبر فريقك المعالج إذا تغير.

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Do not wait for your appointment if you have serious symptoms. Get help at once.
when-to-get-help-62d9 = لا تنتظر موعدك إذا كان لديك أعراض خطيرة. اطلب المساعدة فورًا.

# en: Get emergency help now
get-emergency-help-now-ff0z = اطلب المساعدة الطارئة الآن

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = اذهب إلى أقرب قسم طوارئ، أو اتصل برقم الطوارئ المحلي لديك (مثل 999 أو 911 أو 112)، إذا:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = فقدت السيطرة على البول أو البراز

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = كان لديك خدر في الجلد بين فخذيك أو حول مؤخرتك

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = كان لديك ضعف جديد في ساقيك

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = كان لديك ارتفاع في درجة الحرارة مع ألم في الظهر جديد أو أسوأ

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = كان لديك ألم في الصدر أو صعوبة في التنفس

# en: think about ending your life
get-emergency-help-now-pm69 = كنت تفكر في إنهاء حياتك

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = تواصل مع طبيبك أو فريق علاج الألم

# en: Contact your doctor or pain team before your appointment if you have:
contact-your-doctor-or-pain-team-j6ph = تواصل مع طبيبك أو فريق علاج الألم قبل موعدك إذا كان لديك:

# en: pain that gets much worse
contact-your-doctor-or-pain-team-y33m = ألم يزداد سوءًا بدرجة كبيرة

# en: new numbness or pins and needles
contact-your-doctor-or-pain-team-z21n = خدر أو تنميل جديد

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = آثار جانبية من أحد الأدوية

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = انخفاض في المزاج أو قلق لا يزول

# en: About this page
about-this-page-rwxx = حول هذه الصفحة

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = تقدم هذه الصفحة معلومات عامة. وهي لا تحل محل مشورة طبيبك أو ممرضك. ولم يراجعها اختصاصي صحي بعد.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = لم تدفع أي شركة مقابل هذه الصفحة. للإبلاغ عن خطأ أو لإبداء رأيك، تواصل مع الفريق الذي أعطاك هذه الصفحة.
