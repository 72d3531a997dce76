# en: This page tells you what revision surgery on the back is, when it may help and what its risks are.
summary = تشرح هذه الصفحة ما هي جراحة المراجعة في الظهر، ومتى قد تساعد، وما مخاطرها.

# en: Revision surgery
revision-surgery-c6p4 = جراحة المراجعة

# en: Revision surgery is more surgery on a part of your back that has had surgery before. It may help if tests show a clear problem. It is less likely to help if they do not.
revision-surgery-3rgj = جراحة المراجعة هي جراحة أخرى في جزء من ظهرك سبق أن أُجريت فيه جراحة. وقد تساعد إذا أظهرت الاختبارات مشكلة واضحة. واحتمال أن تساعد أقل إذا لم تُظهر الاختبارات ذلك.

# en: What it is
what-it-is-2jjc = ما هو

# en: Your spine is a column of bones with soft cushions, called discs, between them. In revision surgery, a surgeon goes back to the same part of your spine. The surgeon may:
what-it-is-fqql = عمودك الفقري سلسلة من العظام بينها وسائد لينة تسمى الأقراص. وفي جراحة المراجعة، يعود الجرّاح إلى الجزء نفسه من عمودك الفقري. وقد يقوم الجرّاح بما يلي:

# en: take out a piece of disc that presses on a nerve
what-it-is-fcs2 = إخراج قطعة من القرص تضغط على أحد الأعصاب

# en: take away bone or scar tissue to make room for a nerve
what-it-is-w8cr = إزالة عظم أو نسيج ندبي لتوسيع المكان لأحد الأعصاب

# en: join bones that move too much (fusion)
what-it-is-hpwn = ربط عظام تتحرك أكثر من اللازم (دمج الفقرات)

# en: change or take out screws or rods
what-it-is-c823 = تغيير براغٍ أو قضبان أو إخراجها

# en: Why it is done
why-it-is-done-ss01 = لماذا يُجرى

# en: Your team may talk about revision surgery if your symptoms match a clear problem on a scan. Examples are:
why-it-is-done-5xdt = قد يتحدث فريقك المعالج عن جراحة المراجعة إذا كانت أعراضك تتوافق مع مشكلة واضحة في التصوير. ومن الأمثلة:

# en: a disc that bulges again
why-it-is-done-rcb4 = قرص برز من جديد

# en: bone that still presses on a nerve
why-it-is-done-8hb8 = عظم لا يزال يضغط على أحد الأعصاب

# en: bones that move too much
why-it-is-done-qlst = عظام تتحرك أكثر من اللازم

# en: bones that did not join after a fusion
why-it-is-done-s01q = عظام لم تلتحم بعد دمج الفقرات

# en: screws that are loose or in the wrong place
why-it-is-done-sm3w = براغٍ مرتخية أو في المكان الخطأ

# en: an infection
why-it-is-done-0b3j = عدوى

# en: You may need surgery fast if you lose control of your bladder or bowels, or if your legs get weak.
why-it-is-done-5q0d = قد تحتاج إلى جراحة بسرعة إذا فقدت السيطرة على البول أو البراز، أو إذا أصبحت ساقاك ضعيفتين.

# en: If the cause is not clear, surgery may do little for pain. [UK guidance on low back pain][1] advises fusion for low back pain alone only as part of a study.
why-it-is-done-fmzy = إذا كان السبب غير واضح، فقد لا تفيد الجراحة الألم إلا قليلًا. ولا تنصح [إرشادات المملكة المتحدة بشأن ألم أسفل الظهر][1] بدمج الفقرات لألم أسفل الظهر وحده إلا ضمن دراسة.

# en: Before the procedure
before-the-procedure-ddyj = قبل الإجراء

# en: You have tests such as X-rays and an MRI scan. An MRI scan uses strong magnets to show your nerves and discs. The team checks your health and your medicines.
before-the-procedure-mj83 = تُجرى لك اختبارات مثل الأشعة السينية والتصوير بالرنين المغناطيسي (MRI). وهو يُظهر أعصابك وأقراصك بمغناطيس قوي. ويتحقق الفريق من صحتك ومن أدويتك.

# en: It may help to:
before-the-procedure-btb3 = قد يساعد ما يلي:

# en: stop smoking
before-the-procedure-tvp6 = الإقلاع عن التدخين

# en: keep active and eat well
before-the-procedure-cd59 = المحافظة على النشاط وتناول الطعام الجيد

# en: get help with low mood or worry
before-the-procedure-h8h5 = الحصول على مساعدة في حالة انخفاض المزاج أو القلق

# en: keep your blood sugar steady, if you have diabetes
before-the-procedure-0m3l = المحافظة على ثبات السكر في دمك، إذا كان لديك داء السكري

# en: plan for help at home
before-the-procedure-0snz = التخطيط للحصول على مساعدة في المنزل

# en: Tell the team about all your medicines, and if you may be pregnant. Ask which medicines to stop, and when. You can ask another surgeon for a second view.
before-the-procedure-cx41 = أخبر الفريق عن جميع أدويتك، وعما إذا كان هناك احتمال حمل. اسأل أي الأدوية تتوقف عن تناولها، ومتى. ويمكنك أن تطلب رأيًا آخر من جرّاح آخر.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = ماذا يحدث أثناء الإجراء

# en: You get medicine to make you sleep (general anaesthetic), so you feel no pain. The surgeon opens the old scar or makes a new cut. They work around scar tissue to reach the problem.
what-happens-during-the-procedur-x3n3 = تُعطى دواءً يجعلك تنام (مخدر عام)، لذا لا تشعر بأي ألم. ويفتح الجرّاح الندبة القديمة أو يُحدث شقًا جديدًا. ويعمل حول النسيج الندبي للوصول إلى المشكلة.

# en: It can take longer than your first surgery. Ask your surgeon how long it may take.
what-happens-during-the-procedur-tbs7 = يمكن أن تستغرق وقتًا أطول من جراحتك الأولى. اسأل جرّاحك كم من الوقت قد تستغرق.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = بعد الإجراء والتعافي

# en: You wake up in a recovery room. You get medicine for pain. The team helps you to stand and walk as soon as you can.
after-the-procedure-and-recovery-mvtx = تستيقظ في غرفة الإفاقة. وتُعطى دواءً للألم. ويساعدك الفريق على الوقوف والمشي في أقرب وقت تستطيع فيه ذلك.

# en: You may stay in hospital for days. Full recovery can take months, and longer after a fusion. Ask your team:
after-the-procedure-and-recovery-qr7g = قد تبقى في المستشفى لأيام. ويمكن أن يستغرق التعافي الكامل شهورًا، ووقتًا أطول بعد دمج الفقرات. اسأل فريقك المعالج:

# en: how to care for the wound
after-the-procedure-and-recovery-hp1c = كيف تعتني بالجرح

# en: which movements to avoid
after-the-procedure-and-recovery-ytsb = ما الحركات التي تتجنبها

# en: when to start exercises
after-the-procedure-and-recovery-fz0x = متى تبدأ التمارين

# en: when you can drive and work
after-the-procedure-and-recovery-48qp = متى يمكنك القيادة والعمل

# en: who to call with a question
after-the-procedure-and-recovery-wxcl = بمن تتصل إذا كان لديك سؤال

# en: Results and possible benefits
results-and-possible-benefits-65rc = النتائج والفوائد المحتملة

# en: You may have less pain, more strength or both. The result is better if there is a clear cause that surgery can change. More surgery can be less likely to help than the first surgery.
results-and-possible-benefits-2n3v = قد يقل ألمك أو تزداد قوتك أو يحدث الأمران معًا. وتكون النتيجة أفضل إذا كان هناك سبب واضح يمكن للجراحة أن تغيره. ويمكن أن يكون احتمال أن تساعد جراحة أخرى أقل من احتمال أن تساعد الجراحة الأولى.

# en: [One study][1] compared more surgery with [spinal cord stimulation][2], a device that sends electric pulses to the spine. After more surgery, pain fell by half or more in 12 in 100 people. With the device, it did so in 39 in 100 people.
results-and-possible-benefits-0qlm = قارنت [إحدى الدراسات][1] بين جراحة أخرى و[تحفيز الحبل الشوكي][2]، وهو جهاز يرسل نبضات كهربائية إلى العمود الفقري. فبعد جراحة أخرى، انخفض الألم بمقدار النصف أو أكثر لدى 12 من كل 100 شخص. ومع الجهاز، حدث ذلك لدى 39 من كل 100 شخص.

# en: Risks
risks-1b54 = المخاطر

# en: Revision surgery can have higher risks than a first surgery. Scar tissue makes the work harder. Problems include:
risks-nhy2 = يمكن أن تكون لجراحة المراجعة مخاطر أعلى من الجراحة الأولى. فالنسيج الندبي يجعل العمل أصعب. وتشمل المشكلات:

# en: infection
risks-9ct7 = عدوى

# en: bleeding
risks-3pqp = نزيف

# en: blood clots in your legs or lungs
risks-9pvt = جلطات دموية في ساقيك أو رئتيك

# en: harm to a nerve, with weak or numb legs
risks-vhjf = ضرر في أحد الأعصاب، مع ضعف أو خدر في الساقين

# en: pain that stays or gets worse
risks-jsz5 = ألم يبقى أو يزداد سوءًا

# en: problems from the medicine that makes you sleep
risks-919t = مشكلات من الدواء الذي يجعلك تنام

# en: The lining around your nerves can tear and leak fluid. In [a review of spine surgery][1], this happened to about 6 in 100 people. The chance is higher in revision surgery.
risks-n8p2 = يمكن أن يتمزق الغلاف المحيط بأعصابك ويتسرب منه سائل. وفي [مراجعة لجراحات العمود الفقري][1]، حدث ذلك لدى نحو 6 من كل 100 شخص. والاحتمال أعلى في جراحة المراجعة.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: In an emergency, you may need surgery fast. At other times, you can choose.
other-choices-wvjv = في حالة الطوارئ، قد تحتاج إلى جراحة بسرعة. وفي الأوقات الأخرى، يمكنك أن تختار.

# en: If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-k7yf = إذا لم تفعل شيئًا، فقد يخف الألم أو يبقى كما هو أو يزداد سوءًا. ومن الخيارات الأخرى:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }العلاج الطبيعي والتمارين][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }العلاج بالتحدث لتخفيف الألم][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }أدوية ألم الأعصاب][1]

# en: [an injection near a nerve in your spine][1]
other-choices-7rcl = { "[" }حقنة قرب أحد الأعصاب في عمودك الفقري][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = اقرأ عن جميع علاجات [الألم الذي يستمر بعد جراحة الظهر][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = أسئلة تطرحها على فريقك المعالج

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = تتخذ القرار أنت وفريقك المعالج معًا. ويمكنك أن تسأل:

# en: what the tests show, and if this explains my pain
questions-to-ask-your-team-1x4l = ماذا تُظهر الاختبارات، وهل يفسر ذلك ألمي

# en: how likely the surgery is to help me
questions-to-ask-your-team-vc6x = ما احتمال أن تساعدني الجراحة

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = ما الذي يمكن أن يسوء، وما احتمال حدوثه

# en: how long recovery may take
questions-to-ask-your-team-1v0v = كم من الوقت قد يستغرق التعافي

# en: what else I can try first
questions-to-ask-your-team-6247 = ما الذي يمكنني تجربته أولًا غير ذلك

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Serious problems can come days or weeks after surgery. These lists help you decide where to go.
when-to-get-help-t9m5 = يمكن أن تظهر مشكلات خطيرة بعد الجراحة بأيام أو أسابيع. وتساعدك هذه القوائم على أن تقرر إلى أين تذهب.

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = كان لديك ألم في الصدر أو صعوبة في التنفس

# en: cough up blood
get-emergency-help-now-p66m = كنت تسعل دمًا

# en: have a high temperature and feel very ill
get-emergency-help-now-mrl5 = كان لديك ارتفاع في درجة الحرارة وشعرت بمرض شديد

# en: Get help the same day
get-help-the-same-day-pglq = احصل على المساعدة في اليوم نفسه

# en: Call your doctor or surgeon today if you have:
get-help-the-same-day-lc2t = اتصل بطبيبك أو جرّاحك اليوم إذا كان لديك:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = جرح ساخن أو متورم أو يخرج منه سائل أو أكثر إيلامًا

# en: a high temperature
get-help-the-same-day-94ys = ارتفاع في درجة الحرارة

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = صداع يزداد سوءًا عند الجلوس أو الوقوف

# en: pain or swelling in 1 calf
get-help-the-same-day-d6xr = ألم أو تورم في بطة ساق واحدة

# en: Contact your doctor or surgeon
contact-your-doctor-or-surgeon-dkk1 = تواصل مع طبيبك أو جرّاحك

# en: Contact your doctor or surgeon if you have:
contact-your-doctor-or-surgeon-gnf4 = تواصل مع طبيبك أو جرّاحك إذا كان لديك:

# en: pain that your medicine does not ease
contact-your-doctor-or-surgeon-5rfn = ألم لا يخففه دواؤك

# en: new numbness or pins and needles
contact-your-doctor-or-surgeon-z21n = خدر أو تنميل جديد

# en: hard poo (constipation) from painkillers
contact-your-doctor-or-surgeon-60bv = براز صلب (إمساك) بسبب المسكنات

# en: worries about your recovery
contact-your-doctor-or-surgeon-r1tz = مخاوف بشأن تعافيك

# en: About this page
about-this-page-rwxx = حول هذه الصفحة

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = تقدم هذه الصفحة معلومات عامة. وهي لا تحل محل مشورة طبيبك أو ممرضك. ولم يراجعها اختصاصي صحي بعد.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = لم تدفع أي شركة مقابل هذه الصفحة. للإبلاغ عن خطأ أو لإبداء رأيك، تواصل مع الفريق الذي أعطاك هذه الصفحة.
