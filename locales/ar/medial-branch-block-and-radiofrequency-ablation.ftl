# en: This page tells you about 2 procedures that numb or heat small nerves of the spine to ease back pain.
summary = تتحدث هذه الصفحة عن إجراءين اثنين يخدران الأعصاب الصغيرة في العمود الفقري أو يسخنانها لتخفيف ألم الظهر.

# en: Medial branch block and radiofrequency ablation
medial-branch-block-and-radiofre-v1j9 = إحصار الفرع الإنسي والكي بالترددات الراديوية

# en: These 2 procedures treat small nerves at the back of your spine. The first one is a test. The second one may ease back pain for a time.
medial-branch-block-and-radiofre-d602 = هذان إجراءان اثنان يعالجان الأعصاب الصغيرة في الجزء الخلفي من عمودك الفقري. الأول اختبار. والثاني قد يخفف ألم الظهر لبعض الوقت.

# en: What it is
what-it-is-2jjc = ما هو

# en: Your spine has small joints at the back, called facet joints. Small nerves, called medial branch nerves, carry pain signals from these joints.
what-it-is-qwfp = في الجزء الخلفي من عمودك الفقري مفاصل صغيرة تسمى المفاصل الوجيهية. وتحمل أعصاب صغيرة، تسمى أعصاب الفرع الإنسي، إشارات الألم من هذه المفاصل.

# en: A medial branch block is an injection that numbs these nerves for a short time. Radiofrequency ablation uses heat to stop these nerves from sending pain signals.
what-it-is-56q2 = إحصار الفرع الإنسي حقنة تخدر هذه الأعصاب لوقت قصير. أما الكي بالترددات الراديوية فيستخدم الحرارة لمنع هذه الأعصاب من إرسال إشارات الألم.

# en: Why it is done
why-it-is-done-ss01 = لماذا يُجرى

# en: The block shows if your pain comes from the facet joints. If the block eases your pain, heat treatment may ease it for longer.
why-it-is-done-520m = يُظهر الإحصار ما إذا كان ألمك يأتي من المفاصل الوجيهية. وإذا خفف الإحصار ألمك، فقد يخففه العلاج بالحرارة لمدة أطول.

# en: [UK guidance on low back pain][1] lists the heat treatment as a choice if:
why-it-is-done-hngt = تذكر [إرشادات المملكة المتحدة بشأن ألم أسفل الظهر][1] العلاج بالحرارة خيارًا إذا:

# en: other treatments did not help enough
why-it-is-done-k6rd = لم تساعد العلاجات الأخرى بما يكفي

# en: your pain seems to come from these joints
why-it-is-done-gcfb = بدا أن ألمك يأتي من هذه المفاصل

# en: you rate your pain as 5 or more out of 10
why-it-is-done-89nk = قيّمت ألمك بـ 5 درجات أو أكثر على مقياس من 10

# en: a block eased your pain
why-it-is-done-4x0j = خفف الإحصار ألمك

# en: It is for back pain, not for leg pain from a nerve.
why-it-is-done-zgxc = وهو لألم الظهر، وليس لألم الساق الناتج عن عصب.

# en: Before the procedure
before-the-procedure-ddyj = قبل الإجراء

# en: Tell your team if you:
before-the-procedure-z2wg = أخبر فريقك المعالج إذا:

# en: take a medicine that thins your blood
before-the-procedure-phhm = كنت تتناول دواءً مميعًا للدم

# en: have an infection, or feel ill
before-the-procedure-f124 = كان لديك عدوى، أو كنت تشعر بالمرض

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = سبق أن حدث لديك رد فعل تحسسي تجاه أي دواء

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = كان لديك جهاز للقلب، مثل منظم ضربات القلب

# en: have a device for pain in your body
before-the-procedure-zbp0 = كان في جسمك جهاز لتخفيف الألم

# en: are or may be pregnant
before-the-procedure-87hv = كنتِ حاملًا أو من المحتمل أن تكوني حاملًا

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = اسأل أي الأدوية تتوقف عن تناولها، ومتى. لا توقف أي دواء من تلقاء نفسك. اطلب من شخص ما أن يصطحبك إلى المنزل.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = ماذا يحدث أثناء الإجراء

# en: You lie on your belly. The doctor numbs your skin and uses X-rays to guide a thin needle.
what-happens-during-the-procedur-nm49 = تستلقي على بطنك. ويخدر الطبيب جلدك ويستخدم الأشعة السينية لتوجيه إبرة رفيعة.

# en: The block
the-block-0ynv = الإحصار

# en: The doctor injects a numbing medicine next to the nerves. Over the next hours you move as normal and write down your pain. This shows if the nerves cause your pain.
the-block-cqjz = يحقن الطبيب دواءً مخدرًا بجانب الأعصاب. وخلال الساعات التالية تتحرك كالمعتاد وتدوّن ألمك. ويُظهر ذلك ما إذا كانت الأعصاب هي سبب ألمك.

# en: The heat treatment
the-heat-treatment-qbk2 = العلاج بالحرارة

# en: The heat treatment happens on another day. The doctor tests that the needle is in the right place, and you may feel a tingle or a twitch. Then the tip of the needle heats the nerve.
the-heat-treatment-l2m5 = يُجرى العلاج بالحرارة في يوم آخر. ويختبر الطبيب أن الإبرة في المكان الصحيح، وقد تشعر بوخز خفيف أو بنفضة في العضلة. ثم يسخّن رأس الإبرة العصب.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = بعد الإجراء والتعافي

# en: You can go home the same day. Do not drive that day. Your back may be sore for days.
after-the-procedure-and-recovery-h0zt = يمكنك العودة إلى المنزل في اليوم نفسه. لا تقد السيارة في ذلك اليوم. وقد يوجعك ظهرك لأيام.

# en: It can take weeks to know if the heat treatment works. The nerves can grow back, and then the pain can return. Use the time with less pain to exercise.
after-the-procedure-and-recovery-qm0z = يمكن أن تمر أسابيع قبل معرفة ما إذا كان العلاج بالحرارة ناجحًا. ويمكن أن تنمو الأعصاب من جديد، وعندها يمكن أن يعود الألم. استغل الوقت الذي يقل فيه الألم لممارسة التمارين.

# en: Results and possible benefits
results-and-possible-benefits-65rc = النتائج والفوائد المحتملة

# en: You may have less back pain for a time. You may move and sleep better.
results-and-possible-benefits-jbj1 = قد يقل ألم ظهرك لبعض الوقت. وقد تتحرك وتنام بشكل أفضل.

# en: But studies do not agree. [A review of heat treatment][1] did not find strong evidence that it works. In [studies of 681 people][2], heat treatment with exercise did not help much more than exercise alone.
results-and-possible-benefits-19wc = لكن الدراسات لا تتفق. فلم تجد [مراجعة للعلاج بالحرارة][1] أدلة قوية على أنه ناجح. وفي [دراسات شملت 681 شخصًا][2]، لم يساعد العلاج بالحرارة مع التمارين أكثر بكثير من التمارين وحدها.

# en: Risks
risks-1b54 = المخاطر

# en: You may have these problems:
risks-rlqb = قد تظهر لديك هذه المشكلات:

# en: soreness or bruising for days
risks-b43v = وجع أو كدمات لأيام

# en: more pain for a short time
risks-r9fj = ألم أكثر لوقت قصير

# en: numb, sore or burning skin on your back
risks-6fhf = خدر أو وجع أو حرقان في جلد ظهرك

# en: weak or numb legs for a short time
risks-xg75 = ضعف أو خدر في الساقين لوقت قصير

# en: infection or bleeding
risks-t8m4 = عدوى أو نزيف

# en: harm to another nerve
risks-0m17 = ضرر في عصب آخر

# en: The procedure may also not help you.
risks-f13j = وقد لا يساعدك الإجراء أيضًا.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: You do not have to have these procedures. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-lh3l = لست ملزمًا بالخضوع لهذين الإجراءين. إذا لم تفعل شيئًا، فقد يخف الألم أو يبقى كما هو أو يزداد سوءًا. ومن الخيارات الأخرى:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }العلاج الطبيعي والتمارين][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }العلاج بالتحدث لتخفيف الألم][1]

# en: [sacroiliac joint injection][1], if your pain comes from the joint between spine and hip bone
other-choices-8gmc = { "[" }حقن المفصل العجزي الحرقفي][1]، إذا كان ألمك يأتي من المفصل بين العمود الفقري وعظم الورك

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = اقرأ عن جميع علاجات [الألم الذي يستمر بعد جراحة الظهر][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = أسئلة تطرحها على فريقك المعالج

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = تتخذ القرار أنت وفريقك المعالج معًا. ويمكنك أن تسأل:

# en: how you know that my pain comes from these joints
questions-to-ask-your-team-96r4 = كيف تعرفون أن ألمي يأتي من هذه المفاصل

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = ما احتمال أن يساعدني

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = ما المخاطر الأعلى بالنسبة لي

# en: if I can have it again
questions-to-ask-your-team-f8zt = هل يمكن أن يُجرى لي مرة أخرى

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: A sore back is normal for days. Other changes need care fast.
when-to-get-help-w3ks = وجع الظهر لأيام أمر طبيعي. أما التغيرات الأخرى فتحتاج إلى رعاية سريعة.

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

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = كان لديك ارتفاع في درجة الحرارة وتيبس في الرقبة

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = كان لديك تورم في وجهك، أو صعوبة في التنفس

# en: Get help the same day
get-help-the-same-day-pglq = احصل على المساعدة في اليوم نفسه

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = اتصل بطبيبك أو بفريق علاج الألم اليوم إذا كان لديك:

# en: a high temperature
get-help-the-same-day-94ys = ارتفاع في درجة الحرارة

# en: back pain that gets much worse
get-help-the-same-day-0m3t = ألم في الظهر يزداد سوءًا بدرجة كبيرة

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = جلد ساخن أو متورم أو يخرج منه سائل في موضع دخول الإبرة

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = تواصل مع طبيبك أو فريق علاج الألم

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = تواصل مع طبيبك أو فريق علاج الألم إذا كان لديك:

# en: burning or numb skin that does not go away
contact-your-doctor-or-pain-team-19ht = حرقان أو خدر في الجلد لا يزول

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
