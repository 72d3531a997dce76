# en: This page gives short answers to questions that people ask about pain that lasts after back surgery.
summary = تقدم هذه الصفحة إجابات قصيرة عن أسئلة يطرحها الناس حول الألم الذي يستمر بعد جراحة الظهر.

# en: Questions and answers about pain after back surgery
questions-and-answers-about-pain-9lnf = أسئلة وأجوبة حول الألم بعد جراحة الظهر

# en: Pain can last or come back after back surgery. This page answers questions that you may have. Each answer is short, and the links tell you more.
questions-and-answers-about-pain-4k1y = يمكن أن يستمر الألم أو يعود بعد جراحة الظهر. وتجيب هذه الصفحة عن أسئلة قد تكون لديك. وكل إجابة قصيرة، وتخبرك الروابط بالمزيد.

# en: Why do I still have pain after surgery?
why-do-i-still-have-pain-after-s-f5y2 = لماذا لا يزال لدي ألم بعد الجراحة؟

# en: There are different causes. A nerve may still be under pressure, or scar tissue may have grown around it. The pain may also come from a joint or a muscle.
why-do-i-still-have-pain-after-s-64dx = هناك أسباب مختلفة. فقد يكون أحد الأعصاب لا يزال تحت الضغط، أو قد يكون نسيج ندبي قد نما حوله. وقد يأتي الألم أيضًا من مفصل أو عضلة.

# en: Read more about the causes of [pain that lasts after back surgery][1].
why-do-i-still-have-pain-after-s-kdb5 = اقرأ المزيد عن أسباب [الألم الذي يستمر بعد جراحة الظهر][1].

# en: What is this pain called?
what-is-this-pain-called-wh4d = ماذا يسمى هذا الألم؟

# en: Doctors now call it persistent spinal pain syndrome type 2. "Persistent" means that it lasts. "Type 2" means that you had surgery on your spine before.
what-is-this-pain-called-54lv = يسميه الأطباء الآن متلازمة ألم العمود الفقري المستمر من النوع 2. وكلمة «مستمر» تعني أنه يدوم. أما «النوع 2» فيعني أنك خضعت من قبل لجراحة في عمودك الفقري.

# en: An older name is failed back surgery syndrome. The name does not mean that you or your surgeon failed.
what-is-this-pain-called-q5xr = ومن الأسماء الأقدم متلازمة فشل جراحة الظهر. ولا يعني الاسم أنك فشلت أو أن جرّاحك فشل.

# en: Did I do something wrong?
did-i-do-something-wrong-gg5j = هل فعلت شيئًا خاطئًا؟

# en: No. Pain can last after surgery that went well. It can also last when you did all that your team asked.
did-i-do-something-wrong-2nwf = لا. يمكن أن يستمر الألم بعد جراحة سارت جيدًا. ويمكن أن يستمر أيضًا عندما تكون قد فعلت كل ما طلبه فريقك المعالج.

# en: Is the pain in my mind?
is-the-pain-in-my-mind-1gs3 = هل الألم في ذهني؟

# en: No, your pain is real. All pain uses your nerves and your brain. Worry, low mood and poor sleep can make it feel stronger.
is-the-pain-in-my-mind-kqzr = لا، ألمك حقيقي. فكل ألم يستخدم أعصابك ودماغك. ويمكن أن يجعلك القلق وانخفاض المزاج وسوء النوم تشعر به على نحو أقوى.

# en: Will the pain go away?
will-the-pain-go-away-fckh = هل سيزول الألم؟

# en: It may ease with time or with treatment. It may also stay, and then the aim is to live well with it. Your team cannot know for sure how it will change.
will-the-pain-go-away-wmbv = قد يخف مع الوقت أو مع العلاج. وقد يبقى أيضًا، وعندها يكون الهدف أن تعيش معه جيدًا. ولا يمكن لفريقك المعالج أن يعرف على وجه اليقين كيف سيتغير.

# en: Is it OK to move when it hurts?
is-it-ok-to-move-when-it-hurts-0q24 = هل لا بأس بالحركة عندما تؤلمني؟

# en: Yes, gentle movement helps. Pain when you move does not always mean harm. Start with a little, and add more each week.
is-it-ok-to-move-when-it-hurts-7l60 = نعم، الحركة الخفيفة تساعد. ولا يعني الألم عند الحركة دائمًا حدوث ضرر. ابدأ بالقليل، وأضف المزيد كل أسبوع.

# en: Ask your team first if your surgery was a short time ago. Read more about [physical therapy and exercise][1].
is-it-ok-to-move-when-it-hurts-69j2 = اسأل فريقك المعالج أولًا إذا كانت جراحتك قبل وقت قصير. اقرأ المزيد عن [العلاج الطبيعي والتمارين][1].

# en: Do I need another scan?
do-i-need-another-scan-9h2m = هل أحتاج إلى تصوير آخر؟

# en: You may need a scan if your symptoms are new or different, or if you may have more surgery. A scan may not help if your symptoms are the same as before.
do-i-need-another-scan-rh3n = قد تحتاج إلى تصوير إذا كانت أعراضك جديدة أو مختلفة، أو إذا كنت قد تخضع لجراحة أخرى. وقد لا يساعد التصوير إذا كانت أعراضك كما كانت من قبل.

# en: Discs are the soft cushions between the bones of your spine. A scan can show a disc that bulges in people who have no pain.
do-i-need-another-scan-1kz6 = الأقراص هي الوسائد اللينة بين عظام عمودك الفقري. ويمكن أن يُظهر التصوير قرصًا بارزًا لدى أشخاص لا يشعرون بأي ألم.

# en: In [a review of scans][1], this was so for about 30 in 100 people aged 20. It was so for about 84 in 100 people aged 80.
do-i-need-another-scan-wj4d = في [مراجعة لفحوص التصوير][1]، كان ذلك لدى نحو 30 من كل 100 شخص في سن 20. وكان لدى نحو 84 من كل 100 شخص في سن 80.

# en: Read more about [MRI scans and nerve tests][1].
do-i-need-another-scan-j61w = اقرأ المزيد عن [التصوير بالرنين المغناطيسي (MRI) واختبارات الأعصاب][1].

# en: Do I need more surgery?
do-i-need-more-surgery-vhr1 = هل أحتاج إلى جراحة أخرى؟

# en: You may, if tests show a clear problem that surgery can change. If they do not, more surgery is less likely to help. All surgery has risks, such as infection and more scar tissue.
do-i-need-more-surgery-wmdy = قد تحتاج إليها، إذا أظهرت الاختبارات مشكلة واضحة يمكن للجراحة أن تغيرها. وإذا لم تُظهر ذلك، فاحتمال أن تساعد جراحة أخرى أقل. ولكل جراحة مخاطر، مثل العدوى ومزيد من النسيج الندبي.

# en: Read more about [revision surgery][1], which means more surgery on the same part of your back.
do-i-need-more-surgery-tnjn = اقرأ المزيد عن [جراحة المراجعة][1]، وهي تعني جراحة أخرى في الجزء نفسه من ظهرك.

# en: Which treatments can I try?
which-treatments-can-i-try-0lgv = ما العلاجات التي يمكنني تجربتها؟

# en: You can try exercise, talking therapies, medicines, injections or a device. Each one has benefits and risks. A mix may help more than 1 treatment alone.
which-treatments-can-i-try-l77l = يمكنك تجربة التمارين أو العلاج بالتحدث أو الأدوية أو الحقن أو جهاز. ولكل منها فوائد ومخاطر. وقد يساعد مزيج من العلاجات أكثر من علاج واحد بمفرده.

# en: You can also choose to have no treatment now. Ask your team what may happen if you wait.
which-treatments-can-i-try-0wxm = يمكنك أيضًا أن تختار عدم تلقي أي علاج الآن. اسأل فريقك المعالج عما قد يحدث إذا انتظرت.

# en: What helps nerve pain?
what-helps-nerve-pain-bw0w = ما الذي يساعد في ألم الأعصاب؟

# en: [Medicines for nerve pain][1] may help. They can also make you sleepy or dizzy. You can also ask about [spinal cord stimulation][2], a device that sends weak electric pulses to your spine.
what-helps-nerve-pain-9q8m = قد تساعد [أدوية ألم الأعصاب][1]. ويمكن أيضًا أن تجعلك تشعر بالنعاس أو الدوخة. ويمكنك أيضًا أن تسأل عن [تحفيز الحبل الشوكي][2]، وهو جهاز يرسل نبضات كهربائية ضعيفة إلى عمودك الفقري.

# en: Can I stop my medicines?
can-i-stop-my-medicines-jnz0 = هل يمكنني إيقاف أدويتي؟

# en: Do not stop them suddenly. You may feel ill if you do (withdrawal). Ask your doctor how to lower the dose slowly.
can-i-stop-my-medicines-2sn5 = لا توقفها فجأة. فقد تشعر بالمرض إذا فعلت ذلك (أعراض الانسحاب). اسأل طبيبك كيف تخفض الجرعة ببطء.

# en: Why did my doctor offer me a talking therapy?
why-did-my-doctor-offer-me-a-tal-kxtf = لماذا عرض عليّ طبيبي العلاج بالتحدث؟

# en: Pain can change how you think, feel and act. [Talking therapies for pain][1] teach you ways to cope. Your doctor does not think that you made up your pain.
why-did-my-doctor-offer-me-a-tal-3vlz = يمكن أن يغير الألم طريقة تفكيرك وشعورك وتصرفك. ويعلمك [العلاج بالتحدث لتخفيف الألم][1] طرقًا للتعايش معه. وطبيبك لا يعتقد أنك اختلقت ألمك.

# en: Can I work?
can-i-work-b7dk = هل يمكنني أن أعمل؟

# en: Work can be good for your health and mood. You may need shorter hours, other tasks or more breaks. Talk with your employer and your team about a plan.
can-i-work-fhhr = يمكن أن يكون العمل جيدًا لصحتك ومزاجك. وقد تحتاج إلى ساعات أقصر أو مهام أخرى أو استراحات أكثر. تحدث مع صاحب العمل ومع فريقك المعالج عن خطة.

# en: Can I have sex?
can-i-have-sex-mjm6 = هل يمكنني ممارسة الجنس؟

# en: Yes, when you feel ready. Try positions that put less strain on your back. Talk with your partner, and ask your team if pain or a medicine makes sex hard.
can-i-have-sex-58gz = نعم، عندما تشعر بأنك مستعد. جرب وضعيات تقلل الجهد على ظهرك. تحدث مع شريك حياتك، واسأل فريقك المعالج إذا كان الألم أو أحد الأدوية يجعل الجنس صعبًا.

# en: What can I do on a bad day?
what-can-i-do-on-a-bad-day-7b8y = ماذا يمكنني أن أفعل في يوم سيئ؟

# en: Make a plan before a bad day comes. Your plan can say:
what-can-i-do-on-a-bad-day-dc01 = ضع خطة قبل أن يأتي يوم سيئ. ويمكن أن توضح خطتك:

# en: which tasks can wait
what-can-i-do-on-a-bad-day-4wqm = ما المهام التي يمكن أن تنتظر

# en: which gentle movements help you
what-can-i-do-on-a-bad-day-4zh8 = ما الحركات الخفيفة التي تساعدك

# en: who can help you
what-can-i-do-on-a-bad-day-qfrg = من يمكنه مساعدتك

# en: which painkillers you can take, and how much
what-can-i-do-on-a-bad-day-xfsb = ما المسكنات التي يمكنك تناولها، وكم مقدارها

# en: when to call your doctor
what-can-i-do-on-a-bad-day-wp95 = متى تتصل بطبيبك

# en: After a day or 2, build up your activity again.
what-can-i-do-on-a-bad-day-jn0v = بعد يوم أو يومين، زد نشاطك مرة أخرى.

# en: When should I get emergency help?
when-should-i-get-emergency-help-tm3s = متى ينبغي أن أطلب المساعدة الطارئة؟

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
when-should-i-get-emergency-help-cbmm = اذهب إلى أقرب قسم طوارئ، أو اتصل برقم الطوارئ المحلي لديك (مثل 999 أو 911 أو 112)، إذا:

# en: lose control of your bladder or bowels
when-should-i-get-emergency-help-1029 = فقدت السيطرة على البول أو البراز

# en: cannot pee, or lose feeling when you pee
when-should-i-get-emergency-help-1dtg = لم تستطع التبول، أو فقدت الإحساس عند التبول

# en: have numb skin between your legs or around your bottom
when-should-i-get-emergency-help-8wq5 = كان لديك خدر في الجلد بين فخذيك أو حول مؤخرتك

# en: have new weakness in your legs
when-should-i-get-emergency-help-k9w1 = كان لديك ضعف جديد في ساقيك

# en: have a high temperature with new or worse back pain
when-should-i-get-emergency-help-lr25 = كان لديك ارتفاع في درجة الحرارة مع ألم في الظهر جديد أو أسوأ

# en: have chest pain or trouble breathing
when-should-i-get-emergency-help-tdks = كان لديك ألم في الصدر أو صعوبة في التنفس

# en: When should I contact my doctor?
when-should-i-contact-my-doctor-l0fr = متى ينبغي أن أتواصل مع طبيبي؟

# en: Contact your doctor or pain team if you have:
when-should-i-contact-my-doctor-5ppm = تواصل مع طبيبك أو فريق علاج الألم إذا كان لديك:

# en: pain that is new or slowly gets worse
when-should-i-contact-my-doctor-4w9z = ألم جديد أو يزداد سوءًا ببطء

# en: pain that stops you sleeping or working
when-should-i-contact-my-doctor-wt18 = ألم يمنعك من النوم أو العمل

# en: side effects from a medicine
when-should-i-contact-my-doctor-dk5h = آثار جانبية من أحد الأدوية

# en: low mood or worry that does not go away
when-should-i-contact-my-doctor-8jvs = انخفاض في المزاج أو قلق لا يزول

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
when-should-i-contact-my-doctor-kv59 = إذا كنت تفكر في إنهاء حياتك، فاطلب المساعدة الآن. اتصل برقم الطوارئ المحلي لديك أو بخط المساعدة في الأزمات.

# en: About this page
about-this-page-rwxx = حول هذه الصفحة

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = تقدم هذه الصفحة معلومات عامة. وهي لا تحل محل مشورة طبيبك أو ممرضك. ولم يراجعها اختصاصي صحي بعد.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = لم تدفع أي شركة مقابل هذه الصفحة. للإبلاغ عن خطأ أو لإبداء رأيك، تواصل مع الفريق الذي أعطاك هذه الصفحة.
