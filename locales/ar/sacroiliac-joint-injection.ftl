# en: This page tells you how an injection into the joint between your spine and your hip bone may ease pain, and what its risks are.
summary = تشرح هذه الصفحة كيف قد تخفف حقنة في المفصل بين عمودك الفقري وعظم الورك الألم، وما مخاطرها.

# en: Sacroiliac joint injection
sacroiliac-joint-injection-ykr2 = حقن المفصل العجزي الحرقفي

# en: This injection puts medicine into the joint between your spine and your hip bone. It can show if your pain comes from this joint. It may also ease the pain for a time.
sacroiliac-joint-injection-8pq3 = تضع هذه الحقنة دواءً في المفصل بين عمودك الفقري وعظم الورك. ويمكن أن تُظهر ما إذا كان ألمك يأتي من هذا المفصل. وقد تخفف الألم أيضًا لبعض الوقت.

# en: What it is
what-it-is-2jjc = ما هو

# en: You have 2 sacroiliac joints. Each one joins the base of your spine to your hip bone. They lie low in your back, near the top of your buttocks.
what-it-is-ttgj = لديك مفصلان عجزيان حرقفيان اثنان. ويربط كل منهما قاعدة عمودك الفقري بعظم الورك. ويقعان في أسفل ظهرك، قرب أعلى مؤخرتك.

# en: In this procedure, a doctor injects medicine into the joint. It is a medicine that numbs (local anaesthetic), mixed with a steroid. A steroid is a medicine that reduces swelling.
what-it-is-cvj9 = في هذا الإجراء، يحقن الطبيب دواءً في المفصل. وهو دواء يسبب الخدر (مخدر موضعي) مخلوط مع دواء آخر (ستيرويد). والستيرويد دواء يقلل التورم.

# en: Why it is done
why-it-is-done-ss01 = لماذا يُجرى

# en: After back surgery, these joints may take more strain. This is more likely if surgery joined bones low in your spine. The pain can be in your lower back, buttock, groin or leg.
why-it-is-done-12g8 = بعد جراحة الظهر، قد تتحمل هذه المفاصل جهدًا أكبر. ويزداد احتمال ذلك إذا ربطت الجراحة عظامًا في أسفل عمودك الفقري. ويمكن أن يكون الألم في أسفل ظهرك أو مؤخرتك أو أصل فخذك أو ساقك.

# en: The injection has 2 aims:
why-it-is-done-lp4p = للحقنة هدفان اثنان:

# en: to test if the pain comes from this joint
why-it-is-done-c1zl = اختبار ما إذا كان الألم يأتي من هذا المفصل

# en: to ease the pain
why-it-is-done-90mb = تخفيف الألم

# en: Before the procedure
before-the-procedure-ddyj = قبل الإجراء

# en: Tell your team if you:
before-the-procedure-z2wg = أخبر فريقك المعالج إذا:

# en: take a medicine that thins your blood
before-the-procedure-phhm = كنت تتناول دواءً مميعًا للدم

# en: have diabetes
before-the-procedure-pk8h = كان لديك داء السكري

# en: have an infection, or feel ill
before-the-procedure-f124 = كان لديك عدوى، أو كنت تشعر بالمرض

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = سبق أن حدث لديك رد فعل تحسسي تجاه أي دواء

# en: are or may be pregnant
before-the-procedure-87hv = كنتِ حاملًا أو من المحتمل أن تكوني حاملًا

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = اسأل أي الأدوية تتوقف عن تناولها، ومتى. لا توقف أي دواء من تلقاء نفسك. اطلب من شخص ما أن يصطحبك إلى المنزل.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = ماذا يحدث أثناء الإجراء

# en: You lie on your belly. The doctor numbs your skin and puts a thin needle into the joint. They use X-rays or another scan to guide the needle.
what-happens-during-the-procedur-86b9 = تستلقي على بطنك. ويخدر الطبيب جلدك ويُدخل إبرة رفيعة في المفصل. ويستخدم الأشعة السينية أو نوعًا آخر من التصوير لتوجيه الإبرة.

# en: You may feel pressure or your usual pain for a short time. Tell the doctor what you feel.
what-happens-during-the-procedur-hmpg = قد تشعر بضغط أو بألمك المعتاد لوقت قصير. أخبر الطبيب بما تشعر به.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = بعد الإجراء والتعافي

# en: You rest for a short time, and then you go home. Your leg may feel weak or numb at first, so do not drive that day.
after-the-procedure-and-recovery-m1hm = تستريح لوقت قصير، ثم تعود إلى المنزل. وقد تشعر بضعف أو خدر في ساقك في البداية، لذا لا تقد السيارة في ذلك اليوم.

# en: Write down your pain for the next hours and days. The numbing medicine wears off first, and the pain may come back. The steroid can take days to work.
after-the-procedure-and-recovery-nqjn = دوّن ألمك خلال الساعات والأيام التالية. ويزول مفعول الدواء المخدر أولًا، وقد يعود الألم. ويمكن أن يستغرق الستيرويد أيامًا حتى يعمل.

# en: Results and possible benefits
results-and-possible-benefits-65rc = النتائج والفوائد المحتملة

# en: If the pain eases at once, it may come from this joint. If the pain does not change, it may come from another place. The test can be wrong, so your team looks at your other tests too.
results-and-possible-benefits-7063 = إذا خف الألم فورًا، فقد يكون آتيًا من هذا المفصل. وإذا لم يتغير الألم، فقد يكون آتيًا من مكان آخر. ويمكن أن يكون الاختبار خاطئًا، لذا ينظر فريقك المعالج إلى اختباراتك الأخرى أيضًا.

# en: You may have less pain for weeks, which can help you exercise. [A review of treatments for this joint][1] found no single treatment that works better than the others.
results-and-possible-benefits-z8rh = قد يقل ألمك لأسابيع، ويمكن أن يساعدك ذلك على ممارسة التمارين. ولم تجد [مراجعة لعلاجات هذا المفصل][1] علاجًا واحدًا أنجح من غيره.

# en: Risks
risks-1b54 = المخاطر

# en: You may have these problems:
risks-rlqb = قد تظهر لديك هذه المشكلات:

# en: soreness or bruising
risks-g509 = وجع أو كدمات

# en: more pain for a day or 2
risks-57xt = ألم أكثر لمدة يوم أو يومين

# en: a warm, flushed face
risks-bb9l = وجه دافئ محمر

# en: higher blood sugar, if you have diabetes
risks-myl3 = ارتفاع السكر في الدم، إذا كان لديك داء السكري

# en: a weak or numb leg for a short time
risks-57n2 = ضعف أو خدر في الساق لوقت قصير

# en: infection or bleeding
risks-t8m4 = عدوى أو نزيف

# en: Serious problems are not likely. The injection may also not help you.
risks-47zp = المشكلات الخطيرة غير مرجحة. وقد لا تساعدك الحقنة أيضًا.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = لست ملزمًا بأخذ هذه الحقنة. إذا لم تفعل شيئًا، فقد يخف الألم أو يبقى كما هو أو يزداد سوءًا. ومن الخيارات الأخرى:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }العلاج الطبيعي والتمارين][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }العلاج بالتحدث لتخفيف الألم][1]

# en: [heat treatment of small nerves][1], which may stop pain signals from the joint
other-choices-d5cg = { "[" }العلاج بالحرارة للأعصاب الصغيرة][1]، وقد يوقف إشارات الألم الآتية من المفصل

# en: [surgery to join the bones][1], if other treatments did not help
other-choices-dxt3 = { "[" }جراحة لربط العظام][1]، إذا لم تساعد العلاجات الأخرى

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = اقرأ عن جميع علاجات [الألم الذي يستمر بعد جراحة الظهر][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = أسئلة تطرحها على فريقك المعالج

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = تتخذ القرار أنت وفريقك المعالج معًا. ويمكنك أن تسأل:

# en: why you think that my pain comes from this joint
questions-to-ask-your-team-cbb4 = لماذا تعتقدون أن ألمي يأتي من هذا المفصل

# en: how long the benefit may last
questions-to-ask-your-team-vktk = كم من الوقت قد تستمر الفائدة

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = ما المخاطر الأعلى بالنسبة لي

# en: what we do next if it does not help
questions-to-ask-your-team-6jl2 = ماذا نفعل بعد ذلك إذا لم تساعد

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Soreness is normal for a day or 2. Other changes need care fast.
when-to-get-help-8tv8 = الشعور بالوجع لمدة يوم أو يومين أمر طبيعي. أما التغيرات الأخرى فتحتاج إلى رعاية سريعة.

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = كان لديك تورم في وجهك، أو صعوبة في التنفس

# en: Get help the same day
get-help-the-same-day-pglq = احصل على المساعدة في اليوم نفسه

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = اتصل بطبيبك أو بفريق علاج الألم اليوم إذا كان لديك:

# en: a high temperature
get-help-the-same-day-94ys = ارتفاع في درجة الحرارة

# en: pain that gets much worse
get-help-the-same-day-y33m = ألم يزداد سوءًا بدرجة كبيرة

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = جلد ساخن أو متورم أو يخرج منه سائل في موضع دخول الإبرة

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = تواصل مع طبيبك أو فريق علاج الألم

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = تواصل مع طبيبك أو فريق علاج الألم إذا كان لديك:

# en: blood sugar that stays high
contact-your-doctor-or-pain-team-w1k9 = سكر في الدم يبقى مرتفعًا

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
