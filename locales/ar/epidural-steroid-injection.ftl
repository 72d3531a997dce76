# en: This page tells you what an epidural steroid injection is, how it may ease leg pain and what its risks are.
summary = تشرح هذه الصفحة ما هو حقن الستيرويد فوق الجافية، وكيف قد يخفف ألم الساق، وما مخاطره.

# en: Epidural steroid injection
epidural-steroid-injection-vs50 = حقن الستيرويد فوق الجافية

# en: An epidural steroid injection puts medicine near a nerve in your spine. It may ease leg pain for a time. The benefit is small, and the injection does not help everyone.
epidural-steroid-injection-2hnb = يضع حقن الستيرويد فوق الجافية دواءً قرب أحد الأعصاب في عمودك الفقري. وقد يخفف ألم الساق لبعض الوقت. والفائدة صغيرة، ولا يساعد الحقن الجميع.

# en: What it is
what-it-is-2jjc = ما هو

# en: Your spinal cord, the bundle of nerves inside your spine, lies in a lining. The epidural space is the thin space around that lining. In this procedure, a doctor injects a steroid into this space.
what-it-is-dyy1 = حبلك الشوكي، وهو حزمة الأعصاب داخل عمودك الفقري، يقع داخل غلاف. والحيز فوق الجافية هو الحيز الرقيق المحيط بهذا الغلاف. وفي هذا الإجراء، يحقن الطبيب دواءً يقلل التورم (الستيرويد) في هذا الحيز.

# en: A steroid is a medicine that reduces swelling. The doctor may mix it with a medicine that numbs the area (local anaesthetic).
what-it-is-9vtz = الستيرويد دواء يقلل التورم. وقد يخلطه الطبيب بدواء يخدر المنطقة (مخدر موضعي).

# en: Why it is done
why-it-is-done-ss01 = لماذا يُجرى

# en: A disc (a soft cushion in your spine) or scar tissue can press on a nerve. The nerve can swell and cause leg pain (sciatica). The injection may reduce the swelling and ease the pain.
why-it-is-done-d390 = يمكن أن يضغط القرص (وسادة لينة في عمودك الفقري) أو النسيج الندبي على أحد الأعصاب. ويمكن أن يتورم العصب ويسبب ألمًا في الساق (عرق النسا). وقد يقلل الحقن التورم ويخفف الألم.

# en: [UK guidance on back pain and sciatica][1] lists it as a choice for strong leg pain that is new. It does not advise spinal injections for low back pain. Long-term pain after surgery is different, so ask your doctor if it may help you.
why-it-is-done-b5cm = تذكره [إرشادات المملكة المتحدة بشأن ألم الظهر وعرق النسا][1] خيارًا لألم الساق القوي والجديد. وهي لا تنصح بالحقن في العمود الفقري لألم أسفل الظهر. أما الألم طويل الأمد بعد الجراحة فيختلف، لذا اسأل طبيبك عما إذا كان الحقن قد يساعدك.

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

# en: have a disease of the eye called glaucoma
before-the-procedure-05fc = كان لديك مرض في العين يسمى المياه الزرقاء (الجلوكوما)

# en: are or may be pregnant
before-the-procedure-87hv = كنتِ حاملًا أو من المحتمل أن تكوني حاملًا

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = اسأل أي الأدوية تتوقف عن تناولها، ومتى. لا توقف أي دواء من تلقاء نفسك. اطلب من شخص ما أن يصطحبك إلى المنزل.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = ماذا يحدث أثناء الإجراء

# en: You lie on your belly or your side. The doctor numbs your skin with a small injection. Then they put a thin needle into your back and inject the steroid.
what-happens-during-the-procedur-zzzc = تستلقي على بطنك أو على جانبك. ويخدر الطبيب جلدك بحقنة صغيرة. ثم يُدخل إبرة رفيعة في ظهرك ويحقن الستيرويد.

# en: They may use X-rays to guide the needle. You may feel pressure, or a short pain in your leg. Tell the doctor if you feel strong pain.
what-happens-during-the-procedur-9vll = قد يستخدم الطبيب الأشعة السينية لتوجيه الإبرة. وقد تشعر بضغط، أو بألم قصير في ساقك. أخبر الطبيب إذا شعرت بألم قوي.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = بعد الإجراء والتعافي

# en: You rest for a short time, and then you go home. Your legs may feel numb or weak until the numbing medicine wears off. Do not drive that day.
after-the-procedure-and-recovery-j16z = تستريح لوقت قصير، ثم تعود إلى المنزل. وقد تشعر بخدر أو ضعف في ساقيك إلى أن يزول مفعول الدواء المخدر. لا تقد السيارة في ذلك اليوم.

# en: The steroid can take days to work. Keep a note of your pain, so that you and your team can see if it helped.
after-the-procedure-and-recovery-f9bv = يمكن أن يستغرق الستيرويد أيامًا حتى يعمل. دوّن ملاحظات عن ألمك، لكي تتمكن أنت وفريقك المعالج من معرفة ما إذا كان قد ساعد.

# en: Results and possible benefits
results-and-possible-benefits-65rc = النتائج والفوائد المحتملة

# en: You may have less leg pain for weeks. This can make it easier to exercise.
results-and-possible-benefits-ywdv = قد يقل ألم ساقك لأسابيع. ويمكن أن يسهل ذلك ممارسة التمارين.

# en: [A review of 25 studies][1] compared the injection with a dummy injection. Leg pain was a little lower for a short time. The difference was small.
results-and-possible-benefits-p1bd = قارنت [مراجعة شملت 25 دراسة][1] بين الحقن وحقنة وهمية. وكان ألم الساق أقل قليلًا لوقت قصير. وكان الفرق صغيرًا.

# en: Risks
risks-1b54 = المخاطر

# en: You may have these effects for a short time:
risks-r3r6 = قد تظهر لديك هذه الآثار لوقت قصير:

# en: soreness or bruising in your back
risks-hyh1 = وجع أو كدمات في ظهرك

# en: more pain for a day or 2
risks-57xt = ألم أكثر لمدة يوم أو يومين

# en: a warm, flushed face
risks-bb9l = وجه دافئ محمر

# en: higher blood sugar, if you have diabetes
risks-myl3 = ارتفاع السكر في الدم، إذا كان لديك داء السكري

# en: a headache, if the needle goes through the lining
risks-y65t = صداع، إذا اخترقت الإبرة الغلاف

# en: Serious problems are not likely. They include infection, bleeding and harm to a nerve.
risks-vwxn = المشكلات الخطيرة غير مرجحة. وهي تشمل العدوى والنزيف وإصابة عصب بضرر.

# en: [The medicines regulator in the United States][1] warns of loss of sight, stroke, loss of movement and death. These problems are not likely. At the time of the warning, it had not approved steroids for this use.
risks-703q = تحذر [هيئة تنظيم الأدوية في الولايات المتحدة][1] من فقدان البصر والسكتة الدماغية وفقدان الحركة والوفاة. وهذه المشكلات غير مرجحة. ووقت صدور التحذير، لم تكن الهيئة قد وافقت على الستيرويدات لهذا الاستخدام.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = لست ملزمًا بأخذ هذه الحقنة. إذا لم تفعل شيئًا، فقد يخف الألم أو يبقى كما هو أو يزداد سوءًا. ومن الخيارات الأخرى:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }العلاج الطبيعي والتمارين][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }العلاج بالتحدث لتخفيف الألم][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }أدوية ألم الأعصاب][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }جراحة أخرى في ظهرك][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = اقرأ عن جميع علاجات [الألم الذي يستمر بعد جراحة الظهر][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = أسئلة تطرحها على فريقك المعالج

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = تتخذ القرار أنت وفريقك المعالج معًا. ويمكنك أن تسأل:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = ما احتمال أن يساعد في نوع الألم الذي لدي

# en: how long the benefit may last
questions-to-ask-your-team-vktk = كم من الوقت قد تستمر الفائدة

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = ما المخاطر الأعلى بالنسبة لي

# en: the number of injections I can have in a year
questions-to-ask-your-team-41bj = عدد الحقن التي يمكنني أخذها في السنة

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: A sore back is normal after an injection. Other changes need care fast.
when-to-get-help-mb7x = وجع الظهر بعد الحقن أمر طبيعي. أما التغيرات الأخرى فتحتاج إلى رعاية سريعة.

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

# en: have sudden loss of sight, or trouble speaking
get-emergency-help-now-0bn9 = فقدت بصرك فجأة، أو واجهت صعوبة في الكلام

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
