# en: persistent spinal pain syndrome\n    .definition = Pain in the back or legs that lasts, or comes back. In type 2, the person had spine surgery before this pain.\n    .plain = back or leg pain that lasts\n    .forms = persistent spinal pain syndrome type 2; PSPS
-persistent-spinal-pain-syndrome = متلازمة ألم العمود الفقري المستمر
    .definition = ألم في الظهر أو الساقين يستمر أو يعود. وفي النوع 2، يكون الشخص قد خضع لجراحة في العمود الفقري قبل هذا الألم.
    .plain = ألم في الظهر أو الساق يستمر
    .forms = متلازمة ألم العمود الفقري المستمر من النوع 2; PSPS

# en: failed back surgery syndrome\n    .definition = An older name for back or leg pain that stays or comes back after spine surgery. It does not mean that anyone did something wrong.\n    .plain = pain that lasts after back surgery\n    .forms = FBSS; failed back syndrome; post-laminectomy syndrome
-failed-back-surgery-syndrome = متلازمة فشل جراحة الظهر
    .definition = اسم أقدم لألم في الظهر أو الساق يبقى أو يعود بعد جراحة في العمود الفقري. ولا يعني أن أي شخص فعل شيئًا خاطئًا.
    .plain = ألم يستمر بعد جراحة الظهر
    .forms = FBSS; متلازمة فشل الظهر; متلازمة ما بعد استئصال الصفيحة الفقرية

# en: epidural fibrosis\n    .definition = Scar tissue that forms around the nerves of the spine, often after an operation.\n    .plain = scar tissue around the nerves
-epidural-fibrosis = التليف فوق الجافية
    .definition = نسيج ندبي يتكون حول أعصاب العمود الفقري، وغالبًا ما يكون ذلك بعد عملية جراحية.
    .plain = نسيج ندبي حول الأعصاب

# en: nerve pain\n    .definition = Pain that comes from a nerve that is hurt or works in the wrong way. It can burn, tingle or feel like an electric shock.\n    .plain = pain from a damaged nerve\n    .forms = neuropathic pain
-nerve-pain = ألم الأعصاب
    .definition = ألم يأتي من عصب متضرر أو يعمل بطريقة خاطئة. ويمكن أن يكون حارقًا أو واخزًا أو يشبه الصدمة الكهربائية.
    .plain = ألم ناتج عن عصب متضرر
    .forms = ألم الاعتلال العصبي

# en: cauda equina syndrome\n    .definition = Pressure on the bundle of nerves at the base of the spine. It needs an operation at once.\n    .plain = pressure on the nerves at the base of the spine
-cauda-equina-syndrome = متلازمة ذيل الفرس
    .definition = ضغط على حزمة الأعصاب الموجودة عند قاعدة العمود الفقري. وهو يحتاج إلى عملية جراحية فورًا.
    .plain = ضغط على الأعصاب عند قاعدة العمود الفقري

# en: spinal cord stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to the spine to ease pain.\n    .plain = weak electric pulses to the spine
-spinal-cord-stimulation = تحفيز الحبل الشوكي
    .definition = علاج يرسل فيه جهاز صغير نبضات كهربائية ضعيفة إلى العمود الفقري لتخفيف الألم.
    .plain = نبضات كهربائية ضعيفة إلى العمود الفقري

# en: peripheral nerve stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to a nerve outside the spine to ease pain.\n    .plain = weak electric pulses to a nerve
-peripheral-nerve-stimulation = تحفيز الأعصاب الطرفية
    .definition = علاج يرسل فيه جهاز صغير نبضات كهربائية ضعيفة إلى عصب خارج العمود الفقري لتخفيف الألم.
    .plain = نبضات كهربائية ضعيفة إلى أحد الأعصاب

# en: radiofrequency ablation\n    .definition = A treatment that heats a small nerve so that it sends fewer pain signals for a time.\n    .plain = heat on a small nerve
-radiofrequency-ablation = الكي بالترددات الراديوية
    .definition = علاج يسخن عصبًا صغيرًا لكي يرسل إشارات ألم أقل لبعض الوقت.
    .plain = حرارة على عصب صغير

# en: medial branch block\n    .definition = An injection that numbs the small nerves of the joints in the spine, to see whether the pain comes from there.\n    .plain = numbing the small nerves of spine joints
-medial-branch-block = إحصار الفرع الإنسي
    .definition = حقنة تخدر الأعصاب الصغيرة لمفاصل العمود الفقري، لمعرفة ما إذا كان الألم يأتي منها.
    .plain = تخدير الأعصاب الصغيرة لمفاصل العمود الفقري

# en: epidural steroid injection\n    .definition = An injection of medicine to reduce swelling, put near a nerve in the spine.\n    .plain = an injection near a nerve in the spine
-epidural-steroid-injection = حقن الستيرويد فوق الجافية
    .definition = حقنة من دواء لتقليل التورم، توضع قرب أحد الأعصاب في العمود الفقري.
    .plain = حقنة قرب أحد الأعصاب في العمود الفقري

# en: adhesiolysis\n    .definition = A treatment that tries to free nerves of the spine from scar tissue through a thin tube.\n    .plain = freeing nerves from scar tissue
-adhesiolysis = فك الالتصاقات
    .definition = علاج يحاول تحرير أعصاب العمود الفقري من النسيج الندبي عبر أنبوب رفيع.
    .plain = تحرير الأعصاب من النسيج الندبي

# en: discectomy\n    .definition = An operation that takes out part of a disc, one of the soft cushions between the bones of the spine.\n    .plain = an operation to take out part of a disc
-discectomy = استئصال القرص
    .definition = عملية جراحية تزيل جزءًا من القرص، وهو إحدى الوسائد اللينة بين عظام العمود الفقري.
    .plain = عملية جراحية لإزالة جزء من القرص

# en: laminectomy\n    .definition = An operation that takes away a piece of bone from the back of the spine to make room for the nerves.\n    .plain = an operation to take away a piece of bone
-laminectomy = استئصال الصفيحة الفقرية
    .definition = عملية جراحية تزيل قطعة من العظم من الجزء الخلفي للعمود الفقري لتوسيع المكان للأعصاب.
    .plain = عملية جراحية لإزالة قطعة من العظم

# en: spinal fusion\n    .definition = An operation that joins two or more bones of the spine so that they heal together.\n    .plain = an operation to join bones of the spine
-spinal-fusion = دمج الفقرات
    .definition = عملية جراحية تربط عظمتين أو أكثر من عظام العمود الفقري لكي تلتحم معًا.
    .plain = عملية جراحية لربط عظام العمود الفقري

# en: revision surgery\n    .definition = An operation on a part of the body that was operated on before.\n    .plain = a second operation
-revision-surgery = جراحة المراجعة
    .definition = عملية جراحية في جزء من الجسم أُجريت فيه عملية من قبل.
    .plain = عملية جراحية ثانية

# en: magnetic resonance imaging\n    .definition = A scan that uses strong magnets to make pictures of the inside of the body.\n    .plain = a scan with strong magnets\n    .forms = MRI; MRI scan
-mri = التصوير بالرنين المغناطيسي
    .definition = تصوير يستخدم مغناطيسًا قويًا لالتقاط صور لداخل الجسم.
    .plain = تصوير بمغناطيس قوي
    .forms = MRI; تصوير بالرنين المغناطيسي

# en: nerve conduction study\n    .definition = A test that shows how fast a nerve carries a small electric pulse.\n    .plain = a test of how fast a nerve works
-nerve-conduction-study = دراسة توصيل الأعصاب
    .definition = اختبار يُظهر مدى سرعة حمل العصب لنبضة كهربائية صغيرة.
    .plain = اختبار لسرعة عمل العصب

# en: physical therapist\n    .definition = A health worker who helps people to move and to build strength with exercises.\n    .plain = an exercise and movement specialist\n    .forms = physiotherapist
-physical-therapist = اختصاصي العلاج الطبيعي
    .definition = عامل صحي يساعد الناس على الحركة وعلى بناء القوة بالتمارين.
    .plain = مختص بالتمارين والحركة
    .forms = اختصاصي العلاج الفيزيائي
