# en: This page tells you why you may have an MRI scan or nerve tests for back pain, what happens and what the results mean.
summary = تشرح هذه الصفحة لماذا قد يُجرى لك تصوير بالرنين المغناطيسي (MRI) أو اختبارات الأعصاب بسبب ألم الظهر، وماذا يحدث، وماذا تعني النتائج.

# en: MRI scans and nerve tests
mri-scans-and-nerve-tests-fd66 = التصوير بالرنين المغناطيسي (MRI) واختبارات الأعصاب

# en: MRI scans and nerve tests can help your team look for a cause of your pain. They do not treat the pain. A test can also be normal when your pain is real.
mri-scans-and-nerve-tests-sbs8 = يمكن أن يساعد التصوير بالرنين المغناطيسي (MRI) واختبارات الأعصاب فريقك المعالج في البحث عن سبب لألمك. وهي لا تعالج الألم. ويمكن أيضًا أن يكون الاختبار طبيعيًا في حين أن ألمك حقيقي.

# en: What these tests are
what-these-tests-are-05lp = ما هذه الاختبارات

# en: An MRI scan (magnetic resonance imaging) makes pictures of the inside of your body. It uses strong magnets and radio waves. It does not use X-rays.
what-these-tests-are-wrtp = التصوير بالرنين المغناطيسي (MRI) يلتقط صورًا لداخل جسمك. ويستخدم مغناطيسًا قويًا وموجات راديوية. ولا يستخدم الأشعة السينية.

# en: Nerve tests show how your nerves and muscles work. There are 2 kinds, and you may have both:
what-these-tests-are-yrsc = تُظهر اختبارات الأعصاب كيف تعمل أعصابك وعضلاتك. وهناك نوعان اثنان، وقد يُجرى لك كلاهما:

# en: a test of how fast signals move along a nerve (nerve conduction study)
what-these-tests-are-z7cn = اختبار لسرعة انتقال الإشارات على امتداد العصب (دراسة توصيل الأعصاب)

# en: a test of the electric signals in a muscle, with a thin needle (electromyography)
what-these-tests-are-m5sp = اختبار للإشارات الكهربائية في العضلة، بإبرة رفيعة (تخطيط كهربية العضل)

# en: Why they are done
why-they-are-done-9tt2 = لماذا تُجرى

# en: An MRI scan can show discs, which are the soft cushions between the bones of your spine. It can also show nerves and scar tissue. Your team may ask for a scan to look for:
why-they-are-done-q5sw = يمكن أن يُظهر التصوير بالرنين المغناطيسي (MRI) الأقراص، وهي الوسائد اللينة بين عظام عمودك الفقري. ويمكن أن يُظهر أيضًا الأعصاب والنسيج الندبي. وقد يطلب فريقك المعالج إجراء التصوير للبحث عن:

# en: a disc that bulges and presses on a nerve
why-they-are-done-hsq8 = قرص بارز يضغط على أحد الأعصاب

# en: bone that presses on a nerve
why-they-are-done-tccw = عظم يضغط على أحد الأعصاب

# en: scar tissue
why-they-are-done-z88t = نسيج ندبي

# en: an infection
why-they-are-done-0b3j = عدوى

# en: bleeding
why-they-are-done-3pqp = نزيف

# en: Nerve tests can show which nerve has a problem and how bad it is. They can also show that the problem is not in your back.
why-they-are-done-fpnz = يمكن أن تُظهر اختبارات الأعصاب أي عصب لديه مشكلة ومدى شدتها. ويمكن أن تُظهر أيضًا أن المشكلة ليست في ظهرك.

# en: You may not need a test. [UK guidance on low back pain][1] advises a scan only if the result may change your treatment.
why-they-are-done-xd4l = قد لا تحتاج إلى اختبار. وتنصح [إرشادات المملكة المتحدة بشأن ألم أسفل الظهر][1] بالتصوير فقط إذا كانت النتيجة قد تغير علاجك.

# en: Before the tests
before-the-tests-3x8p = قبل الاختبارات

# en: An MRI magnet can pull or heat metal. Before the scan, tell the team if you have:
before-the-tests-d6s1 = يمكن أن يجذب مغناطيس جهاز الرنين المغناطيسي (MRI) المعادن أو يسخنها. قبل التصوير، أخبر الفريق إذا كان لديك:

# en: metal in your body, such as screws, clips or bits in your eye
before-the-tests-5ctv = معدن في جسمك، مثل براغٍ أو مشابك أو شظايا في عينك

# en: a device in your body, such as a heart pacemaker or a [device for pain][1]
before-the-tests-6v92 = جهاز في جسمك، مثل منظم ضربات القلب أو [جهاز لتخفيف الألم][1]

# en: a fear of small spaces
before-the-tests-w673 = خوف من الأماكن الضيقة

# en: kidney disease, or an allergy
before-the-tests-2x26 = مرض في الكلى، أو حساسية

# en: tattoos or medicine patches
before-the-tests-q5mn = وشوم أو لصقات دوائية

# en: a chance that you are pregnant
before-the-tests-s532 = احتمال أن تكوني حاملًا

# en: Take off watches, jewellery and hearing aids. Screws and rods from back surgery are not always a problem, but they can blur the picture.
before-the-tests-z33s = اخلع الساعات والمجوهرات والمعينات السمعية. ولا تمثل البراغي والقضبان من جراحة الظهر مشكلة دائمًا، لكنها يمكن أن تشوش الصورة.

# en: Before nerve tests, tell the team if you take a medicine that thins your blood. Do not put cream on your skin that day. Wear loose clothes and keep warm, as cold legs can change the result.
before-the-tests-jl19 = قبل اختبارات الأعصاب، أخبر الفريق إذا كنت تتناول دواءً مميعًا للدم. لا تضع كريمًا على جلدك في ذلك اليوم. ارتدِ ملابس واسعة وحافظ على دفئك، لأن برودة الساقين يمكن أن تغير النتيجة.

# en: What happens during an MRI scan
what-happens-during-an-mri-scan-1tqg = ماذا يحدث أثناء التصوير بالرنين المغناطيسي (MRI)

# en: You lie on a bed that slides into a wide tube. The machine is loud, so you get ear plugs or headphones. You must lie still, but you can talk to the team.
what-happens-during-an-mri-scan-m627 = تستلقي على سرير ينزلق داخل أنبوب واسع. والجهاز عالي الصوت، لذا تُعطى سدادات أو سماعات للأذنين. ويجب أن تبقى مستلقيًا دون حركة، لكن يمكنك التحدث إلى الفريق.

# en: You may get a dye into a vein (contrast). It helps to tell scar tissue from a disc. The scan does not hurt, but lying still may make your back sore.
what-happens-during-an-mri-scan-bzyq = قد تُعطى صبغة في الوريد (مادة التباين). وهي تساعد على التمييز بين النسيج الندبي والقرص. والتصوير لا يؤلم، لكن الاستلقاء دون حركة قد يسبب وجعًا في ظهرك.

# en: What happens during nerve tests
what-happens-during-nerve-tests-j6xn = ماذا يحدث أثناء اختبارات الأعصاب

# en: For the first test, small pads go on your skin. You feel short, light electric shocks.
what-happens-during-nerve-tests-37w0 = في الاختبار الأول، توضع لصقات صغيرة على جلدك. وتشعر بصدمات كهربائية قصيرة وخفيفة.

# en: For the second test, a thin needle goes into a muscle. You relax the muscle and then tense it. It can hurt a little, and you can ask for a break.
what-happens-during-nerve-tests-m40y = في الاختبار الثاني، تدخل إبرة رفيعة في العضلة. فترخي العضلة ثم تشدها. ويمكن أن يؤلمك ذلك قليلًا، ويمكنك أن تطلب استراحة.

# en: After the tests
after-the-tests-spmx = بعد الاختبارات

# en: You can eat, drink and go home after these tests. If you had medicine to calm you, do not drive that day. Your muscles may be sore for a day after the needle test.
after-the-tests-vb64 = يمكنك أن تأكل وتشرب وتعود إلى المنزل بعد هذه الاختبارات. وإذا أُعطيت دواءً لتهدئتك، فلا تقد السيارة في ذلك اليوم. وقد تشعر بوجع في عضلاتك لمدة يوم بعد اختبار الإبرة.

# en: Ask when and how you will get your results.
after-the-tests-llyb = اسأل متى وكيف ستحصل على نتائجك.

# en: Results and what they mean
results-and-what-they-mean-41n6 = النتائج وما تعنيه

# en: A trained doctor looks at the pictures or the signals and writes a report. Your doctor then explains what it means for you.
results-and-what-they-mean-29t1 = ينظر طبيب مدرب إلى الصور أو الإشارات ويكتب تقريرًا. ثم يشرح لك طبيبك ما يعنيه ذلك بالنسبة لك.

# en: A normal result
a-normal-result-xg08 = نتيجة طبيعية

# en: A normal result means that the test did not find a problem. This makes a serious cause less likely. Your pain is still real.
a-normal-result-443j = تعني النتيجة الطبيعية أن الاختبار لم يجد مشكلة. وهذا يجعل وجود سبب خطير أقل احتمالًا. ويظل ألمك حقيقيًا.

# en: A result that is not normal
a-result-that-is-not-normal-tnv4 = نتيجة غير طبيعية

# en: The test may show a change, such as a disc that bulges or a slow nerve. The change may cause your pain, or it may not. Your doctor compares it with your symptoms.
a-result-that-is-not-normal-yffv = قد يُظهر الاختبار تغيرًا، مثل قرص بارز أو عصب بطيء. وقد يكون التغير سبب ألمك، وقد لا يكون. ويقارنه طبيبك بأعراضك.

# en: Scans also show changes in people with no pain. In [a review of scans][1], about 30 in 100 people aged 20 with no pain had a disc that bulged. At age 80, it was about 84 in 100 people.
a-result-that-is-not-normal-7zm7 = يُظهر التصوير أيضًا تغيرات لدى أشخاص لا يشعرون بألم. ففي [مراجعة للتصوير][1]، وُجد قرص بارز لدى نحو 30 من كل 100 شخص بلا ألم في سن 20. وفي سن 80، كان العدد نحو 84 من كل 100 شخص.

# en: A wrong or unclear result
a-wrong-or-unclear-result-qrdy = نتيجة خاطئة أو غير واضحة

# en: Tests can be wrong. A scan can be hard to read near screws or scar tissue. Nerve tests can miss a problem in very small nerves.
a-wrong-or-unclear-result-r6wg = يمكن أن تكون الاختبارات خاطئة. ويمكن أن تصعب قراءة الصور قرب البراغي أو النسيج الندبي. ويمكن ألا تكشف اختبارات الأعصاب مشكلة في الأعصاب الصغيرة جدًا.

# en: Risks
risks-1b54 = المخاطر

# en: MRI scans do not use X-rays. The main risks are:
risks-vv0m = لا يستخدم التصوير بالرنين المغناطيسي (MRI) الأشعة السينية. والمخاطر الرئيسية هي:

# en: harm from metal or a device that you did not tell the team about
risks-lz3y = ضرر من معدن أو جهاز لم تخبر الفريق عنه

# en: fear in the small space
risks-7m0g = الخوف في المكان الضيق

# en: an allergic reaction to the dye
risks-w801 = رد فعل تحسسي تجاه الصبغة

# en: a finding that worries you but does not matter
risks-clyt = نتيجة تقلقك ولكنها غير مهمة

# en: Small amounts of the dye can [stay in the body][1]. The dye can harm people with very bad kidney disease.
risks-7vbw = يمكن أن [تبقى في الجسم][1] كميات صغيرة من الصبغة. ويمكن أن تضر الصبغة الأشخاص الذين لديهم مرض شديد جدًا في الكلى.

# en: Nerve tests can leave a bruise or a sore muscle. Bleeding and infection are not likely.
risks-k8xb = يمكن أن تترك اختبارات الأعصاب كدمة أو وجعًا في العضلة. والنزيف والعدوى غير مرجحين.

# en: Next steps
next-steps-5djh = الخطوات التالية

# en: Ask your doctor to go through the results with you. You can ask:
next-steps-3tlx = اطلب من طبيبك أن يستعرض النتائج معك. ويمكنك أن تسأل:

# en: if the result explains my pain
next-steps-wz8p = هل تفسر النتيجة ألمي

# en: if it changes my treatment
next-steps-lfld = هل تغير علاجي

# en: if I need another test
next-steps-0bq6 = هل أحتاج إلى اختبار آخر

# en: what may happen if I have no more tests
next-steps-dl68 = ماذا قد يحدث إذا لم أجرِ المزيد من الاختبارات

# en: You can say no to a test. Read about [pain that lasts after back surgery][1] to learn what can help next.
next-steps-0b7g = يمكنك أن ترفض الاختبار. اقرأ عن [الألم الذي يستمر بعد جراحة الظهر][1] لتعرف ما يمكن أن يساعد بعد ذلك.

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Do not wait for a test if you have serious symptoms. Get help at once.
when-to-get-help-l6h5 = لا تنتظر الاختبار إذا كان لديك أعراض خطيرة. اطلب المساعدة فورًا.

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

# en: have swelling of your face, or trouble breathing, after the dye
get-emergency-help-now-g41v = كان لديك تورم في وجهك، أو صعوبة في التنفس، بعد الصبغة

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = تواصل مع طبيبك أو فريق علاج الألم

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = تواصل مع طبيبك أو فريق علاج الألم إذا:

# en: your symptoms change while you wait for a test
contact-your-doctor-or-pain-team-34mr = تغيرت أعراضك أثناء انتظار الاختبار

# en: you do not get your results
contact-your-doctor-or-pain-team-d64w = لم تحصل على نتائجك

# en: skin is hot, swollen or leaking where a needle went in
contact-your-doctor-or-pain-team-xm5c = كان الجلد ساخنًا أو متورمًا أو يخرج منه سائل في موضع دخول الإبرة

# en: the result worries you
contact-your-doctor-or-pain-team-x34q = أقلقتك النتيجة

# en: About this page
about-this-page-rwxx = حول هذه الصفحة

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = تقدم هذه الصفحة معلومات عامة. وهي لا تحل محل مشورة طبيبك أو ممرضك. ولم يراجعها اختصاصي صحي بعد.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = لم تدفع أي شركة مقابل هذه الصفحة. للإبلاغ عن خطأ أو لإبداء رأيك، تواصل مع الفريق الذي أعطاك هذه الصفحة.
