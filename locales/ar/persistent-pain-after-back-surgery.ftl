# en: This page tells you why pain can last after back surgery, how doctors look for the cause and what may help.
summary = تشرح هذه الصفحة لماذا يمكن أن يستمر الألم بعد جراحة الظهر، وكيف يبحث الأطباء عن السبب، وما الذي قد يساعد.

# en: Pain that lasts after back surgery
pain-that-lasts-after-back-surge-3g76 = الألم الذي يستمر بعد جراحة الظهر

# en: Back surgery can ease pain and help you move. But pain can stay, come back or get worse after it. This page tells you why this happens and what may help.
pain-that-lasts-after-back-surge-gdqp = يمكن أن تخفف جراحة الظهر الألم وتساعدك على الحركة. لكن الألم يمكن أن يبقى أو يعود أو يزداد سوءًا بعدها. تشرح هذه الصفحة لماذا يحدث ذلك وما الذي قد يساعد.

# en: What it is
what-it-is-2jjc = ما هو

# en: This condition is pain in your back or legs that stays after surgery on your spine. It can also be pain that comes back later, or a new pain. The surgery may have gone just as planned.
what-it-is-7y3m = هذه الحالة هي ألم في ظهرك أو ساقيك يبقى بعد جراحة في عمودك الفقري. ويمكن أن تكون أيضًا ألمًا يعود لاحقًا، أو ألمًا جديدًا. وقد تكون الجراحة سارت تمامًا كما هو مخطط لها.

# en: Your spine is a column of bones. Between the bones are soft cushions, called discs. The pain can follow any surgery on your spine, such as surgery that:
what-it-is-dw1r = عمودك الفقري سلسلة من العظام. وبين العظام وسائد لينة تسمى الأقراص. ويمكن أن يحدث الألم بعد أي جراحة في عمودك الفقري، مثل الجراحة التي:

# en: takes out part of a disc (discectomy)
what-it-is-yxbd = تزيل جزءًا من القرص (استئصال القرص)

# en: takes away a piece of bone from the back of your spine (laminectomy)
what-it-is-63k8 = تزيل قطعة من العظم من الجزء الخلفي لعمودك الفقري (استئصال الصفيحة الفقرية)

# en: makes more room for your nerves (decompression)
what-it-is-lbck = توسع المكان لأعصابك (تخفيف الضغط)

# en: joins bones of your spine together (fusion)
what-it-is-91bn = تربط عظام عمودك الفقري معًا (دمج الفقرات)

# en: You are not alone. In [a survey in Japan][1], about 21 in 100 people who had lower back surgery had this condition. The number differs from study to study.
what-it-is-120f = لست وحدك. ففي [استطلاع في اليابان][1]، كانت هذه الحالة لدى نحو 21 من كل 100 شخص بعد جراحة أسفل الظهر. ويختلف العدد من دراسة إلى أخرى.

# en: Names you may hear
names-you-may-hear-c2gl = أسماء قد تسمعها

# en: The name in use now is persistent spinal pain syndrome (PSPS). A syndrome is a group of symptoms. Type 2 means that you had spine surgery before this pain.
names-you-may-hear-rggr = الاسم المستخدم الآن هو متلازمة ألم العمود الفقري المستمر (PSPS). والمتلازمة هي مجموعة من الأعراض. ويعني النوع 2 أنك خضعت لجراحة في العمود الفقري قبل هذا الألم.

# en: You may also hear these older names for the same condition:
names-you-may-hear-nk5j = قد تسمع أيضًا هذه الأسماء الأقدم للحالة نفسها:

# en: failed back surgery syndrome (FBSS)
names-you-may-hear-8mfq = متلازمة فشل جراحة الظهر (FBSS)

# en: failed back syndrome
names-you-may-hear-g18p = متلازمة فشل الظهر

# en: post-laminectomy syndrome
names-you-may-hear-2kty = متلازمة ما بعد استئصال الصفيحة الفقرية

# en: You may see PSPS or FBSS in your letters. The word "failed" does not mean that you did something wrong. It does not blame your surgeon.
names-you-may-hear-j734 = قد ترى PSPS أو FBSS في رسائلك الطبية. ولا تعني كلمة «فشل» أنك فعلت شيئًا خاطئًا. وهي لا تلقي اللوم على جرّاحك.

# en: Symptoms
symptoms-r546 = الأعراض

# en: The main symptom is pain in your back, in your legs or in both. It may start soon after surgery, or it may build up slowly. The pain may feel:
symptoms-41v6 = العرض الرئيسي هو ألم في ظهرك أو في ساقيك أو في كليهما. وقد يبدأ بعد الجراحة بقليل، أو قد يتزايد ببطء. وقد يكون الألم:

# en: dull or aching
symptoms-v2ks = مبهمًا أو موجعًا

# en: sharp or stabbing
symptoms-1zjt = حادًا أو طاعنًا

# en: burning, or like an electric shock
symptoms-3vsm = حارقًا، أو مثل صدمة كهربائية

# en: You may also have:
symptoms-w6bm = قد يكون لديك أيضًا:

# en: pain that spreads to your buttocks, legs or feet
symptoms-l0pd = ألم ينتشر إلى مؤخرتك أو ساقيك أو قدميك

# en: numb skin, or a feeling of pins and needles
symptoms-l66m = خدر في الجلد، أو شعور بالتنميل

# en: weak or stiff muscles
symptoms-4cgg = ضعف أو تيبس في العضلات

# en: poor sleep and tiredness
symptoms-yxl1 = سوء النوم والتعب

# en: low mood or worry
symptoms-b446 = انخفاض المزاج أو القلق

# en: Symptoms are not the same for everyone. They can also change from day to day.
symptoms-bxtk = الأعراض ليست متماثلة لدى الجميع. ويمكن أن تتغير أيضًا من يوم إلى آخر.

# en: Causes
causes-xv4l = الأسباب

# en: Your pain may have 1 cause or a mix of causes. At times, tests do not show a cause. The pain is still real.
causes-0l59 = قد يكون لألمك سبب واحد أو مزيج من الأسباب. وأحيانًا لا تُظهر الاختبارات سببًا. ويظل الألم حقيقيًا.

# en: Causes in your spine and nerves
causes-in-your-spine-and-nerves-1gh8 = أسباب في عمودك الفقري وأعصابك

# en: The pain may come from:
causes-in-your-spine-and-nerves-d46n = قد يأتي الألم من:

# en: scar tissue around a nerve (epidural fibrosis)
causes-in-your-spine-and-nerves-vfpp = نسيج ندبي حول عصب (التليف فوق الجافية)

# en: a disc that bulges, again or for the first time (disc herniation)
causes-in-your-spine-and-nerves-01q4 = قرص بارز، من جديد أو لأول مرة (انفتاق القرص)

# en: a small piece of disc that stayed behind
causes-in-your-spine-and-nerves-fb72 = قطعة صغيرة من القرص بقيت في مكانها

# en: bone or disc that still presses on a nerve after surgery
causes-in-your-spine-and-nerves-mr24 = عظم أو قرص لا يزال يضغط على أحد الأعصاب بعد الجراحة

# en: harm to a nerve, before or during surgery
causes-in-your-spine-and-nerves-kqk1 = ضرر في أحد الأعصاب، قبل الجراحة أو أثناءها

# en: bones of the spine that move too much (instability)
causes-in-your-spine-and-nerves-ngjc = عظام في العمود الفقري تتحرك أكثر من اللازم (عدم الاستقرار)

# en: Your body makes scars as it heals. A scar in your back can press on a nerve or pull on it. A nerve that was under pressure for a long time can stay sore after surgery.
causes-in-your-spine-and-nerves-jxfw = يكوّن جسمك ندوبًا أثناء شفائه. ويمكن أن تضغط ندبة في ظهرك على أحد الأعصاب أو تشده. ويمكن أن يظل العصب الذي كان تحت الضغط لوقت طويل موجعًا بعد الجراحة.

# en: Causes in joints and muscles
causes-in-joints-and-muscles-pg2d = أسباب في المفاصل والعضلات

# en: Back pain does not always start in a disc or a nerve. It may come from:
causes-in-joints-and-muscles-4h3x = لا يبدأ ألم الظهر دائمًا في قرص أو عصب. وقد يأتي من:

# en: the small joints at the back of your spine (facet joints)
causes-in-joints-and-muscles-qtfb = المفاصل الصغيرة في الجزء الخلفي من عمودك الفقري (المفاصل الوجيهية)

# en: the joint between your spine and your hip bone (sacroiliac joint)
causes-in-joints-and-muscles-95ks = المفصل بين عمودك الفقري وعظم الورك (المفصل العجزي الحرقفي)

# en: weak or tight muscles
causes-in-joints-and-muscles-lx78 = عضلات ضعيفة أو مشدودة

# en: Things that can make pain feel worse
things-that-can-make-pain-feel-w-cpn8 = أمور يمكن أن تجعل الألم يبدو أسوأ

# en: Poor sleep, low mood and worry can make any pain feel stronger. So can very little movement. This does not mean that the pain is in your mind.
things-that-can-make-pain-feel-w-x546 = يمكن أن يجعلك سوء النوم وانخفاض المزاج والقلق تشعر بأي ألم على نحو أقوى. وكذلك الحركة القليلة جدًا. وهذا لا يعني أن الألم في ذهنك.

# en: How it is diagnosed
how-it-is-diagnosed-8fhz = كيف تُشخَّص الحالة

# en: Your doctor or pain team will ask about your pain and your surgery. They will check your strength, your sense of touch and how you move. This helps them find where the pain starts.
how-it-is-diagnosed-s1ln = سيسألك طبيبك أو فريق علاج الألم عن ألمك وجراحتك. وسيفحصون قوتك وحاسة اللمس لديك وكيف تتحرك. ويساعدهم ذلك على معرفة أين يبدأ الألم.

# en: You may have tests such as:
how-it-is-diagnosed-mt7l = قد تُجرى لك اختبارات مثل:

# en: an X-ray, which shows your bones
how-it-is-diagnosed-mvcq = تصوير بالأشعة السينية، وهو يُظهر عظامك

# en: an MRI scan, which uses strong magnets to show nerves, discs and scar tissue
how-it-is-diagnosed-mh8h = تصوير بالرنين المغناطيسي (MRI). وهو يُظهر بمغناطيس قوي الأعصاب والأقراص والنسيج الندبي

# en: a CT scan, which uses X-rays to make detailed pictures
how-it-is-diagnosed-fbdy = تصوير مقطعي محوسب (CT)، وهو يستخدم الأشعة السينية لالتقاط صور مفصلة

# en: nerve tests, which show how well your nerves and muscles work
how-it-is-diagnosed-n57y = اختبارات الأعصاب، وهي تُظهر مدى جودة عمل أعصابك وعضلاتك

# en: an injection that numbs a nerve or a joint for a short time (nerve block)
how-it-is-diagnosed-x2n2 = حقنة تخدر عصبًا أو مفصلًا لوقت قصير (إحصار العصب)

# en: blood tests, which can show signs of infection
how-it-is-diagnosed-h20j = اختبارات الدم، ويمكن أن تُظهر علامات العدوى

# en: Read more about [MRI scans and nerve tests][1]. A scan can show changes that do not cause pain. So your team looks at your tests and your symptoms together.
how-it-is-diagnosed-8ps1 = اقرأ المزيد عن [التصوير بالرنين المغناطيسي (MRI) واختبارات الأعصاب][1]. ويمكن أن يُظهر التصوير تغيرات لا تسبب الألم. لذا ينظر فريقك المعالج إلى اختباراتك وأعراضك معًا.

# en: Treatments
treatments-hmns = العلاجات

# en: No treatment takes away the pain for everyone. The aim is to ease the pain and help you do more of what matters to you. You may need a mix of treatments.
treatments-sryw = لا يوجد علاج يزيل الألم لدى الجميع. والهدف هو تخفيف الألم ومساعدتك على القيام بالمزيد مما يهمك. وقد تحتاج إلى مزيج من العلاجات.

# en: You can also choose to wait and have no treatment now. The pain may then ease, stay the same or get worse.
treatments-hyrj = يمكنك أيضًا أن تختار الانتظار وعدم تلقي أي علاج الآن. وعندها قد يخف الألم أو يبقى كما هو أو يزداد سوءًا.

# en: Exercise and talking therapies
exercise-and-talking-therapies-r03t = التمارين والعلاج بالتحدث

# en: [Physical therapy and exercise][1] can build your strength and help you move. You may feel sore at first.
exercise-and-talking-therapies-fhx9 = يمكن أن يزيد [العلاج الطبيعي والتمارين][1] قوتك ويساعدك على الحركة. وقد تشعر بوجع في البداية.

# en: [Talking therapies for pain][1] can help you cope with pain and worry. They do not treat the first cause of the pain. You may talk about things that upset you.
exercise-and-talking-therapies-3nl1 = يمكن أن يساعدك [العلاج بالتحدث لتخفيف الألم][1] على التعايش مع الألم والقلق. وهو لا يعالج السبب الأول للألم. وقد تتحدث عن أمور تزعجك.

# en: Medicines
medicines-9yy9 = الأدوية

# en: [Medicines for nerve pain][1] may help if a nerve causes your pain. They do not help everyone. They can make you sleepy or dizzy.
medicines-yyw1 = قد تساعد [أدوية ألم الأعصاب][1] إذا كان أحد الأعصاب هو سبب ألمك. وهي لا تساعد الجميع. ويمكن أن تجعلك تشعر بالنعاس أو الدوخة.

# en: Painkillers that reduce swelling, such as ibuprofen, may help for a short time. They can harm your stomach, heart or kidneys. Medicines that relax muscles may ease tight muscles for a short time, but they can make you sleepy.
medicines-41v3 = قد تساعد المسكنات التي تقلل التورم، مثل الإيبوبروفين، لوقت قصير. ويمكن أن تضر معدتك أو قلبك أو كليتيك. وقد تخفف الأدوية المرخية للعضلات شد العضلات لوقت قصير، لكنها يمكن أن تجعلك تشعر بالنعاس.

# en: [UK guidance on low back pain][1] advises against strong painkillers such as morphine (opioids) for long-term back pain. Your body can come to depend on them, and they can slow your breathing. If you take them now, talk to your doctor before you stop.
medicines-b9rm = تنصح [إرشادات المملكة المتحدة بشأن ألم أسفل الظهر][1] بتجنب المسكنات القوية مثل المورفين (الأفيونيات) لألم الظهر طويل الأمد. ويمكن أن يصبح جسمك معتمدًا عليها، ويمكن أن تبطئ تنفسك. إذا كنت تتناولها الآن، فتحدث إلى طبيبك قبل أن تتوقف عنها.

# en: Injections, devices and surgery
injections-devices-and-surgery-lzyw = الحقن والأجهزة والجراحة

# en: Your team may offer you a procedure if other treatments do not help enough. This table shows what each one may do:
injections-devices-and-surgery-hv17 = قد يعرض عليك فريقك المعالج إجراءً إذا لم تساعد العلاجات الأخرى بما يكفي. ويُظهر هذا الجدول ما قد يفعله كل إجراء:

# en: Treatment
injections-devices-and-surgery-6vnp = العلاج

# en: How it may help
injections-devices-and-surgery-p92l = كيف قد يساعد

# en: Main risks
injections-devices-and-surgery-mqk3 = المخاطر الرئيسية

# en: [Epidural steroid injection][1]: medicine to reduce swelling, put near a nerve in your spine
injections-devices-and-surgery-k1wl = { "[" }حقن الستيرويد فوق الجافية][1]: دواء لتقليل التورم، يوضع قرب أحد الأعصاب في عمودك الفقري

# en: may ease leg pain for a time
injections-devices-and-surgery-8zjx = قد يخفف ألم الساق لبعض الوقت

# en: headache, infection, bleeding, harm to a nerve
injections-devices-and-surgery-bn75 = صداع، عدوى، نزيف، ضرر في أحد الأعصاب

# en: [Medial branch block and radiofrequency ablation][1]: numbing small nerves of the spine, then heating them
injections-devices-and-surgery-sh6b = { "[" }إحصار الفرع الإنسي والكي بالترددات الراديوية][1]: تخدير أعصاب صغيرة في العمود الفقري، ثم تسخينها

# en: may ease pain from the small joints of your spine
injections-devices-and-surgery-nzgm = قد يخفف الألم الآتي من المفاصل الصغيرة في عمودك الفقري

# en: sore back, numb skin, pain that comes back
injections-devices-and-surgery-3mr3 = وجع في الظهر، خدر في الجلد، ألم يعود من جديد

# en: [Sacroiliac joint injection][1]: medicine put into the joint between spine and hip bone
injections-devices-and-surgery-z3s5 = { "[" }حقن المفصل العجزي الحرقفي][1]: دواء يوضع في المفصل بين العمود الفقري وعظم الورك

# en: may ease pain low in your back for a time
injections-devices-and-surgery-4v54 = قد يخفف الألم في أسفل ظهرك لبعض الوقت

# en: soreness, infection, high blood sugar
injections-devices-and-surgery-m410 = وجع، عدوى، ارتفاع السكر في الدم

# en: [Spinal cord stimulation][1]: a device that sends weak electric pulses to your spine
injections-devices-and-surgery-k7n2 = { "[" }تحفيز الحبل الشوكي][1]: جهاز يرسل نبضات كهربائية ضعيفة إلى عمودك الفقري

# en: may ease nerve pain in your legs
injections-devices-and-surgery-mv95 = قد يخفف ألم الأعصاب في ساقيك

# en: infection, wires that move, more surgery
injections-devices-and-surgery-xdjd = عدوى، أسلاك تتحرك، جراحة أخرى

# en: [Peripheral nerve stimulation][1]: a device that sends weak electric pulses to a nerve outside your spine
injections-devices-and-surgery-jsw1 = { "[" }تحفيز الأعصاب الطرفية][1]: جهاز يرسل نبضات كهربائية ضعيفة إلى عصب خارج عمودك الفقري

# en: may ease pain in a small area
injections-devices-and-surgery-3nd2 = قد يخفف الألم في منطقة صغيرة

# en: infection, wires that move or break
injections-devices-and-surgery-5prb = عدوى، أسلاك تتحرك أو تنكسر

# en: [Adhesiolysis][1]: freeing a nerve from scar tissue
injections-devices-and-surgery-60z7 = { "[" }فك الالتصاقات][1]: تحرير عصب من النسيج الندبي

# en: may ease back and leg pain
injections-devices-and-surgery-r22q = قد يخفف ألم الظهر والساقين

# en: headache, harm to a nerve, change in sight
injections-devices-and-surgery-7pqb = صداع، ضرر في أحد الأعصاب، تغير في البصر

# en: [Revision surgery][1]: more surgery on your back
injections-devices-and-surgery-110b = { "[" }جراحة المراجعة][1]: جراحة أخرى في ظهرك

# en: may help if tests show a clear problem
injections-devices-and-surgery-3vmn = قد تساعد إذا أظهرت الاختبارات مشكلة واضحة

# en: infection, blood clots, harm to a nerve, pain that stays
injections-devices-and-surgery-z7b5 = عدوى، جلطات دموية، ضرر في أحد الأعصاب، ألم يبقى

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = أسئلة تطرحها على فريقك المعالج

# en: You and your team choose a treatment together. You can ask:
questions-to-ask-your-team-1s67 = تختار أنت وفريقك المعالج العلاج معًا. ويمكنك أن تسأل:

# en: how this treatment may help me
questions-to-ask-your-team-s686 = كيف قد يساعدني هذا العلاج

# en: what risks it has for me
questions-to-ask-your-team-f29x = ما مخاطره بالنسبة لي

# en: what other choices I have
questions-to-ask-your-team-hqdb = ما الخيارات الأخرى المتاحة لي

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: how we will know if it works
questions-to-ask-your-team-sv92 = كيف سنعرف إن كان ناجحًا

# en: Complications
complications-1z6v = المضاعفات

# en: Pain that lasts can affect the rest of your life. It can lead to:
complications-b6qv = يمكن أن يؤثر الألم المستمر في بقية حياتك. ويمكن أن يؤدي إلى:

# en: weak muscles, because you move less
complications-k6zv = ضعف العضلات، لأنك تتحرك أقل

# en: poor sleep
complications-v9qn = سوء النوم

# en: low mood or worry
complications-b446 = انخفاض المزاج أو القلق

# en: trouble with work, money or family life
complications-tchn = صعوبات في العمل أو المال أو الحياة الأسرية

# en: side effects from medicines
complications-y8m1 = آثار جانبية من الأدوية

# en: Outlook
outlook-tdbr = التوقعات

# en: The outlook is different for each person. The pain may ease with time and treatment. It may also stay, and you may need new ways to live with it.
outlook-40w5 = تختلف التوقعات من شخص إلى آخر. فقد يخف الألم مع الوقت والعلاج. وقد يبقى أيضًا، وقد تحتاج إلى طرق جديدة للتعايش معه.

# en: Less pain is only 1 sign that things are better. Other signs are good sleep, longer walks and more time with people you like.
outlook-x2f4 = قلة الألم هي علامة واحدة فقط على تحسن الأمور. ومن العلامات الأخرى النوم الجيد، والمشي لمسافات أطول، وقضاء وقت أكثر مع أشخاص تحبهم.

# en: Living with pain
living-with-pain-2194 = التعايش مع الألم

# en: Small steps each day can help you do more. You can try to:
living-with-pain-yhbf = يمكن أن تساعدك خطوات صغيرة كل يوم على القيام بالمزيد. ويمكنك أن تحاول:

# en: move a little, and do this more than once a day
living-with-pain-fnrq = التحرك قليلًا، والقيام بذلك أكثر من مرة في اليوم

# en: take short rests before the pain gets strong
living-with-pain-wwy1 = أخذ فترات راحة قصيرة قبل أن يصبح الألم قويًا

# en: spread hard tasks over the week (pacing)
living-with-pain-k031 = توزيع المهام الصعبة على أيام الأسبوع (تنظيم وتيرة النشاط)

# en: go to bed and get up at the same time each day
living-with-pain-m13l = النوم والاستيقاظ في الوقت نفسه كل يوم

# en: keep in touch with family and friends
living-with-pain-546w = البقاء على تواصل مع العائلة والأصدقاء

# en: ask for help to stop smoking
living-with-pain-z083 = طلب المساعدة للإقلاع عن التدخين

# en: Bad days can still happen. Do less for a day or 2, then build up again slowly. A bad day does not always mean new harm.
living-with-pain-gh34 = لا تزال الأيام السيئة ممكنة. افعل أقل لمدة يوم أو يومين، ثم زد نشاطك ببطء مرة أخرى. واليوم السيئ لا يعني دائمًا ضررًا جديدًا.

# en: You may also want to read our [questions and answers][1]. Before you see your team, read about [preparing for your appointment][2].
living-with-pain-w50l = قد ترغب أيضًا في قراءة صفحة [أسئلة وأجوبة][1]. وقبل أن تقابل فريقك المعالج، اقرأ عن [الاستعداد لموعدك][2].

# en: Prevention
prevention-2jxf = الوقاية

# en: You cannot always prevent this pain. Before any back surgery, it may help to:
prevention-k37f = لا يمكنك دائمًا منع هذا الألم. وقبل أي جراحة في الظهر، قد يساعد ما يلي:

# en: talk with your team about all the choices you have
prevention-v8n2 = التحدث مع فريقك المعالج عن جميع الخيارات المتاحة لك

# en: stop smoking
prevention-tvp6 = الإقلاع عن التدخين

# en: get help with low mood or worry
prevention-h8h5 = الحصول على مساعدة في حالة انخفاض المزاج أو القلق

# en: learn which movements to start after surgery
prevention-t56f = معرفة الحركات التي تبدأ بها بعد الجراحة

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Serious changes need care fast. These lists help you decide where to go.
when-to-get-help-xmg2 = تحتاج التغيرات الخطيرة إلى رعاية سريعة. وتساعدك هذه القوائم على أن تقرر إلى أين تذهب.

# en: Get emergency help now
get-emergency-help-now-ff0z = اطلب المساعدة الطارئة الآن

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = اذهب إلى أقرب قسم طوارئ، أو اتصل برقم الطوارئ المحلي لديك (مثل 999 أو 911 أو 112)، إذا:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = فقدت السيطرة على البول أو البراز

# en: cannot pee, or lose feeling when you pee
get-emergency-help-now-1dtg = لم تستطع التبول، أو فقدت الإحساس عند التبول

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = كان لديك خدر في الجلد بين فخذيك أو حول مؤخرتك

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = كان لديك ضعف جديد في ساقيك

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = كان لديك ارتفاع في درجة الحرارة مع ألم في الظهر جديد أو أسوأ

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = كان لديك ألم في الصدر أو صعوبة في التنفس

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
get-emergency-help-now-kv59 = إذا كنت تفكر في إنهاء حياتك، فاطلب المساعدة الآن. اتصل برقم الطوارئ المحلي لديك أو بخط المساعدة في الأزمات.

# en: Get help the same day
get-help-the-same-day-pglq = احصل على المساعدة في اليوم نفسه

# en: Call your doctor or your local health advice line today if you have:
get-help-the-same-day-8qsl = اتصل بطبيبك أو بخط المشورة الصحية المحلي لديك اليوم إذا كان لديك:

# en: numbness or pins and needles that spread
get-help-the-same-day-vzhv = خدر أو تنميل ينتشر

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = جرح ساخن أو متورم أو يخرج منه سائل أو أكثر إيلامًا

# en: back pain after a fall
get-help-the-same-day-tq7t = ألم في الظهر بعد السقوط

# en: back pain and weight loss that you cannot explain
get-help-the-same-day-60g7 = ألم في الظهر ونقص في الوزن لا تعرف سببه

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = تواصل مع طبيبك أو فريق علاج الألم

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = تواصل مع طبيبك أو فريق علاج الألم إذا كان لديك:

# en: pain that slowly gets worse
contact-your-doctor-or-pain-team-9f6g = ألم يزداد سوءًا ببطء

# en: pain that stops you sleeping or working
contact-your-doctor-or-pain-team-wt18 = ألم يمنعك من النوم أو العمل

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
