# en: This page tells you about a procedure that tries to free nerves in the spine from scar tissue, and about its risks.
summary = تتحدث هذه الصفحة عن إجراء يهدف إلى تحرير أعصاب العمود الفقري من النسيج الندبي، وعن مخاطره.

# en: Adhesiolysis
adhesiolysis-0885 = فك الالتصاقات

# en: Adhesiolysis is a procedure that tries to free nerves in your spine from scar tissue. It may ease back and leg pain for a time. It can also cause serious harm, so ask about the risks.
adhesiolysis-m6bk = فك الالتصاقات إجراء يحاول تحرير الأعصاب في عمودك الفقري من النسيج الندبي. وقد يخفف ألم الظهر والساقين لبعض الوقت. ويمكن أن يسبب أيضًا ضررًا خطيرًا، لذا اسأل عن المخاطر.

# en: What it is
what-it-is-2jjc = ما هو

# en: After surgery, scar tissue can stick to the nerves in your spine. Doctors call these bands of scar tissue adhesions. Adhesiolysis means breaking them up.
what-it-is-psds = بعد الجراحة، يمكن أن يلتصق النسيج الندبي بالأعصاب في عمودك الفقري. ويسمي الأطباء هذه الأشرطة من النسيج الندبي الالتصاقات. وفك الالتصاقات يعني تفكيكها.

# en: A doctor puts a thin tube into the space around the lining of your nerves. They free the nerve with fluid, with medicine or with small tools. They may use a tiny camera (endoscope) to see inside.
what-it-is-l81k = يُدخل الطبيب أنبوبًا رفيعًا في الحيز المحيط بغلاف أعصابك. ويحرر العصب باستخدام سائل أو دواء أو أدوات صغيرة. وقد يستخدم كاميرا صغيرة جدًا (منظارًا) للرؤية من الداخل.

# en: Why it is done
why-it-is-done-ss01 = لماذا يُجرى

# en: Scar tissue may press on a nerve or pull on it. This can cause pain in your back and legs. The aim is to free the nerve and put medicine next to it.
why-it-is-done-2dny = قد يضغط النسيج الندبي على أحد الأعصاب أو يشده. ويمكن أن يسبب ذلك ألمًا في ظهرك وساقيك. والهدف هو تحرير العصب ووضع دواء بجانبه.

# en: Your team may offer it if:
why-it-is-done-8pwc = قد يعرضه عليك فريقك المعالج إذا:

# en: your pain started after back surgery
why-it-is-done-1xpt = بدأ ألمك بعد جراحة في الظهر

# en: scar tissue seems to cause it
why-it-is-done-5d36 = بدا أن النسيج الندبي هو الذي يسببه

# en: other treatments did not help enough
why-it-is-done-k6rd = لم تساعد العلاجات الأخرى بما يكفي

# en: [UK guidance on this procedure][1] says that there are serious worries about harm. It asks doctors to explain the risks and to check the results of each person.
why-it-is-done-7fdf = تقول [إرشادات المملكة المتحدة بشأن هذا الإجراء][1] إن هناك مخاوف جدية من حدوث ضرر. وتطلب من الأطباء شرح المخاطر والتحقق من نتائج كل شخص.

# en: Before the procedure
before-the-procedure-ddyj = قبل الإجراء

# en: You may have an MRI scan, which uses strong magnets to show scar tissue and nerves. Tell your team if you:
before-the-procedure-118h = قد يُجرى لك تصوير بالرنين المغناطيسي (MRI). وهو يُظهر النسيج الندبي والأعصاب بمغناطيس قوي. أخبر فريقك المعالج إذا:

# en: take a medicine that thins your blood
before-the-procedure-phhm = كنت تتناول دواءً مميعًا للدم

# en: have diabetes
before-the-procedure-pk8h = كان لديك داء السكري

# en: have an infection, or feel ill
before-the-procedure-f124 = كان لديك عدوى، أو كنت تشعر بالمرض

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = سبق أن حدث لديك رد فعل تحسسي تجاه أي دواء

# en: have eye problems
before-the-procedure-m23v = كان لديك مشكلات في العين

# en: are or may be pregnant
before-the-procedure-87hv = كنتِ حاملًا أو من المحتمل أن تكوني حاملًا

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = اسأل أي الأدوية تتوقف عن تناولها، ومتى. لا توقف أي دواء من تلقاء نفسك. اطلب من شخص ما أن يصطحبك إلى المنزل.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = ماذا يحدث أثناء الإجراء

# en: You lie on your belly. You are awake, but you may have medicine to make you calm and sleepy. The doctor numbs the skin at the base of your spine.
what-happens-during-the-procedur-5t2j = تستلقي على بطنك. وتكون مستيقظًا، ولكن قد تُعطى دواءً يجعلك هادئًا وتشعر بالنعاس. ويخدر الطبيب الجلد عند قاعدة عمودك الفقري.

# en: They put in a thin tube and use X-rays to guide it. They may ask you if you feel your usual pain. Then they try to free the nerve and inject medicine.
what-happens-during-the-procedur-92jj = يُدخل الطبيب أنبوبًا رفيعًا ويستخدم الأشعة السينية لتوجيهه. وقد يسألك عما إذا كنت تشعر بألمك المعتاد. ثم يحاول تحرير العصب وحقن الدواء.

# en: Tell the doctor at once if you have:
what-happens-during-the-procedur-7gbf = أخبر الطبيب فورًا إذا كان لديك:

# en: strong pain or a bad headache
what-happens-during-the-procedur-tpgl = ألم قوي أو صداع شديد

# en: pain in your neck
what-happens-during-the-procedur-j27x = ألم في رقبتك

# en: a change in your sight
what-happens-during-the-procedur-1v32 = تغير في بصرك

# en: weakness in your legs
what-happens-during-the-procedur-6gqt = ضعف في ساقيك

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = بعد الإجراء والتعافي

# en: You rest in the hospital and may go home the same day. Your back may be sore for days. Do not drive that day.
after-the-procedure-and-recovery-gm2r = تستريح في المستشفى وقد تعود إلى المنزل في اليوم نفسه. وقد يوجعك ظهرك لأيام. لا تقد السيارة في ذلك اليوم.

# en: Your team may show you gentle exercises. Ask when you can work and lift again.
after-the-procedure-and-recovery-yxdz = قد يعرض عليك فريقك المعالج تمارين خفيفة. اسأل متى يمكنك العمل ورفع الأشياء مرة أخرى.

# en: Results and possible benefits
results-and-possible-benefits-65rc = النتائج والفوائد المحتملة

# en: You may have less pain for a time. This may help you move more.
results-and-possible-benefits-mx9v = قد يقل ألمك لبعض الوقت. وقد يساعدك ذلك على التحرك أكثر.

# en: In [a study of 83 people][1], people rated their pain from 0 to 10. After 12 months, pain had dropped by about 3 points with this procedure. In a similar procedure that did not free the nerve, pain had dropped by less than 1 point.
results-and-possible-benefits-f2hy = في [دراسة شملت 83 شخصًا][1]، قيّم المشاركون ألمهم من 0 إلى 10. وبعد 12 شهرًا، كان الألم قد انخفض بنحو 3 نقاط مع هذا الإجراء. وفي إجراء مشابه لم يحرر العصب، كان الألم قد انخفض بأقل من نقطة واحدة.

# en: This is 1 small study. [A later review][1] says that the procedure may help, but the evidence is weak.
results-and-possible-benefits-bxv8 = هذه دراسة صغيرة واحدة. وتقول [مراجعة لاحقة][1] إن الإجراء قد يساعد، لكن الأدلة ضعيفة.

# en: Risks
risks-1b54 = المخاطر

# en: You may be sore or have more pain for days. The procedure can also cause:
risks-pnfz = قد تشعر بوجع أو بمزيد من الألم لأيام. ويمكن أن يسبب الإجراء أيضًا:

# en: a tear in the lining around your nerves, with a bad headache
risks-4cnw = تمزق في الغلاف المحيط بأعصابك، مع صداع شديد

# en: infection
risks-9ct7 = عدوى

# en: bleeding
risks-3pqp = نزيف

# en: harm to a nerve, with numb or weak legs
risks-d1ph = ضرر في أحد الأعصاب، مع خدر أو ضعف في الساقين

# en: a change in your sight
risks-1v32 = تغير في بصرك

# en: scar tissue that grows back
risks-kms4 = نسيج ندبي ينمو من جديد

# en: The procedure may also not help you.
risks-f13j = وقد لا يساعدك الإجراء أيضًا.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: You do not have to have this procedure. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-1qng = لست ملزمًا بالخضوع لهذا الإجراء. إذا لم تفعل شيئًا، فقد يخف الألم أو يبقى كما هو أو يزداد سوءًا. ومن الخيارات الأخرى:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }العلاج الطبيعي والتمارين][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }العلاج بالتحدث لتخفيف الألم][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }أدوية ألم الأعصاب][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }تحفيز الحبل الشوكي][1]، وهو جهاز يرسل نبضات كهربائية ضعيفة إلى عمودك الفقري

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = اقرأ عن جميع علاجات [الألم الذي يستمر بعد جراحة الظهر][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = أسئلة تطرحها على فريقك المعالج

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = تتخذ القرار أنت وفريقك المعالج معًا. ويمكنك أن تسأل:

# en: how you know that scar tissue causes my pain
questions-to-ask-your-team-yq99 = كيف تعرفون أن النسيج الندبي هو سبب ألمي

# en: what experience you have with this procedure
questions-to-ask-your-team-591q = ما خبرتكم في هذا الإجراء

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = ما المخاطر الأعلى بالنسبة لي

# en: how long the benefit may last
questions-to-ask-your-team-vktk = كم من الوقت قد تستمر الفائدة

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Soreness is normal for days. Other changes need care fast.
when-to-get-help-vvm4 = الشعور بالوجع لأيام أمر طبيعي. أما التغيرات الأخرى فتحتاج إلى رعاية سريعة.

# en: Get emergency help now
get-emergency-help-now-ff0z = اطلب المساعدة الطارئة الآن

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = اذهب إلى أقرب قسم طوارئ، أو اتصل برقم الطوارئ المحلي لديك (مثل 999 أو 911 أو 112)، إذا:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = فقدت السيطرة على البول أو البراز

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = كان لديك خدر في الجلد بين فخذيك أو حول مؤخرتك

# en: have weakness in your legs that is new or does not wear off
get-emergency-help-now-ydwn = كان لديك ضعف في ساقيك وكان جديدًا أو لا يزول

# en: have sudden loss of sight
get-emergency-help-now-psgw = فقدت بصرك فجأة

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = كان لديك ارتفاع في درجة الحرارة وتيبس في الرقبة

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = كان لديك تورم في وجهك، أو صعوبة في التنفس

# en: Get help the same day
get-help-the-same-day-pglq = احصل على المساعدة في اليوم نفسه

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = اتصل بطبيبك أو بفريق علاج الألم اليوم إذا كان لديك:

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = صداع يزداد سوءًا عند الجلوس أو الوقوف

# en: a high temperature
get-help-the-same-day-94ys = ارتفاع في درجة الحرارة

# en: back pain that gets much worse
get-help-the-same-day-0m3t = ألم في الظهر يزداد سوءًا بدرجة كبيرة

# en: skin that is hot, swollen or leaking where the tube went in
get-help-the-same-day-6z4h = جلد ساخن أو متورم أو يخرج منه سائل في موضع دخول الأنبوب

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = تواصل مع طبيبك أو فريق علاج الألم

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = تواصل مع طبيبك أو فريق علاج الألم إذا كان لديك:

# en: new tingling in your legs
contact-your-doctor-or-pain-team-nfdf = وخز جديد في ساقيك

# en: pain that is no better after weeks
contact-your-doctor-or-pain-team-1brb = ألم لا يتحسن بعد أسابيع

# en: pain that comes back
contact-your-doctor-or-pain-team-sbl3 = ألم يعود من جديد

# en: About this page
about-this-page-rwxx = حول هذه الصفحة

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = تقدم هذه الصفحة معلومات عامة. وهي لا تحل محل مشورة طبيبك أو ممرضك. ولم يراجعها اختصاصي صحي بعد.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = لم تدفع أي شركة مقابل هذه الصفحة. للإبلاغ عن خطأ أو لإبداء رأيك، تواصل مع الفريق الذي أعطاك هذه الصفحة.
