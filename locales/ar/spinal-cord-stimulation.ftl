# en: This page tells you what spinal cord stimulation is, how it may ease pain and what its risks are.
summary = تشرح هذه الصفحة ما هو تحفيز الحبل الشوكي، وكيف قد يخفف الألم، وما مخاطره.

# en: Spinal cord stimulation
spinal-cord-stimulation-3t5z = تحفيز الحبل الشوكي

# en: Spinal cord stimulation is a treatment for long-term nerve pain. A small device sends weak electric pulses to your spine. It may ease pain, but it does not help everyone.
spinal-cord-stimulation-9wrm = تحفيز الحبل الشوكي علاج لألم الأعصاب طويل الأمد. ويرسل جهاز صغير نبضات كهربائية ضعيفة إلى عمودك الفقري. وقد يخفف الألم، لكنه لا يساعد الجميع.

# en: What it is
what-it-is-2jjc = ما هو

# en: Your spinal cord is the bundle of nerves inside your spine. It carries pain signals to your brain. The device sends weak electric pulses to it, and these change how you feel the pain.
what-it-is-zcl1 = الحبل الشوكي هو حزمة الأعصاب الموجودة داخل عمودك الفقري. وهو يحمل إشارات الألم إلى دماغك. ويرسل الجهاز إليه نبضات كهربائية ضعيفة، وهي تغير كيفية شعورك بالألم.

# en: The device has 3 parts:
what-it-is-wqfs = يتكون الجهاز من 3 أجزاء:

# en: thin wires (leads) that lie near your spinal cord
what-it-is-0929 = أسلاك رفيعة (أقطاب كهربائية) توضع قرب حبلك الشوكي

# en: a small battery under your skin, in your belly or your buttock
what-it-is-8v40 = بطارية صغيرة تحت جلدك، في بطنك أو مؤخرتك

# en: a remote control that you hold in your hand
what-it-is-3t8h = جهاز تحكم عن بعد تمسكه بيدك

# en: You may feel a light tingling in place of pain. With newer settings, you may feel nothing. A doctor can take the device out again.
what-it-is-9zrx = قد تشعر بوخز خفيف بدلًا من الألم. ومع الإعدادات الأحدث، قد لا تشعر بشيء. ويمكن للطبيب إخراج الجهاز مرة أخرى.

# en: Why it is done
why-it-is-done-ss01 = لماذا يُجرى

# en: The aim is to ease pain from a damaged nerve (nerve pain). After back surgery, this is mainly pain in the legs. The device does not mend the nerve.
why-it-is-done-1h70 = الهدف هو تخفيف الألم الناتج عن عصب متضرر (ألم الأعصاب). وبعد جراحة الظهر، يكون ذلك أساسًا ألمًا في الساقين. ولا يُصلح الجهاز العصب.

# en: [UK guidance on spinal cord stimulation][1] lists it as a choice if:
why-it-is-done-mr8t = تذكره [إرشادات المملكة المتحدة بشأن تحفيز الحبل الشوكي][1] خيارًا إذا:

# en: you have had strong nerve pain for at least 6 months
why-it-is-done-mj6h = كان لديك ألم أعصاب قوي منذ 6 أشهر على الأقل

# en: other treatments did not help enough
why-it-is-done-k6rd = لم تساعد العلاجات الأخرى بما يكفي

# en: a team trained in pain care has checked you
why-it-is-done-v96w = فحصك فريق مدرب على رعاية الألم

# en: a test with the device eased your pain
why-it-is-done-6xff = خفف اختبار الجهاز ألمك

# en: It may not suit you if you are pregnant, have an infection or find a remote control hard to use. Tell your team about any other device in your body.
why-it-is-done-8zcw = قد لا يناسبك إذا كنتِ حاملًا، أو لديك عدوى، أو وجدت صعوبة في استخدام جهاز التحكم عن بعد. أخبر فريقك المعالج عن أي جهاز آخر في جسمك.

# en: Before the procedure
before-the-procedure-ddyj = قبل الإجراء

# en: You will meet a team that may include a doctor, a nurse, a physical therapist and a psychologist. A psychologist is a person trained to help with thoughts and feelings. They will ask about your pain, your mood and your daily life.
before-the-procedure-f3k3 = ستقابل فريقًا قد يضم طبيبًا وممرضًا واختصاصي علاج طبيعي واختصاصيًا نفسيًا. والاختصاصي النفسي شخص مدرب على المساعدة فيما يتعلق بالأفكار والمشاعر. وسيسألونك عن ألمك ومزاجك وحياتك اليومية.

# en: Tell your team if you:
before-the-procedure-z2wg = أخبر فريقك المعالج إذا:

# en: take a medicine that thins your blood
before-the-procedure-phhm = كنت تتناول دواءً مميعًا للدم

# en: have diabetes
before-the-procedure-pk8h = كان لديك داء السكري

# en: have an infection or a skin sore
before-the-procedure-vdts = كان لديك عدوى أو قرحة في الجلد

# en: have an allergy to a metal or a medicine
before-the-procedure-d65r = كان لديك حساسية تجاه معدن أو دواء

# en: may be pregnant
before-the-procedure-2lr0 = كان من المحتمل أن تكوني حاملًا

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = كان من المحتمل أن تحتاج إلى تصوير بالرنين المغناطيسي (MRI)، وهو فحص يستخدم مغناطيسًا قويًا

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask when to stop eating and drinking.
before-the-procedure-44t6 = اسأل أي الأدوية تتوقف عن تناولها، ومتى. لا توقف أي دواء من تلقاء نفسك. اسأل متى تتوقف عن الأكل والشرب.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = ماذا يحدث أثناء الإجراء

# en: The procedure has 2 steps.
what-happens-during-the-procedur-j3dp = يتكون الإجراء من خطوتين اثنتين.

# en: Step 1: the test
step-1-the-test-jkx5 = الخطوة 1: الاختبار

# en: First you test the device (a trial). A doctor puts the wires in through a needle or a small cut in your back. The wires join a battery outside your body.
step-1-the-test-1161 = أولًا تختبر الجهاز (تجربة). ويُدخل الطبيب الأسلاك عبر إبرة أو شق صغير في ظهرك. وتتصل الأسلاك ببطارية خارج جسمك.

# en: You go home and live with the device for a short time. The test takes about [3 to 7 days][1], but it can take longer. You write down your pain, your sleep and what you can do.
step-1-the-test-rjx8 = تعود إلى المنزل وتعيش مع الجهاز لوقت قصير. ويستغرق الاختبار نحو [3 إلى 7 أيام][1]، لكنه يمكن أن يستغرق وقتًا أطول. وتدوّن ألمك ونومك وما يمكنك فعله.

# en: Step 2: the device goes in
step-2-the-device-goes-in-bdm7 = الخطوة 2: وضع الجهاز داخل الجسم

# en: If the test helps you, a doctor puts the battery under your skin in an operation. You may be awake, with medicine to numb the area. Or you may be asleep.
step-2-the-device-goes-in-x54g = إذا ساعدك الاختبار، يضع الطبيب البطارية تحت جلدك في عملية جراحية. وقد تكون مستيقظًا، مع دواء لتخدير المنطقة. أو قد تكون نائمًا.

# en: If the test does not help you, the doctor takes the wires out.
step-2-the-device-goes-in-90c1 = إذا لم يساعدك الاختبار، يُخرج الطبيب الأسلاك.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = بعد الإجراء والتعافي

# en: You may go home the same day or stay in hospital for a short time. Your back and the wound will feel sore at first. Your team will teach you how to use the device.
after-the-procedure-and-recovery-27qj = قد تعود إلى المنزل في اليوم نفسه أو تبقى في المستشفى لوقت قصير. وستشعر بوجع في ظهرك وفي الجرح في البداية. وسيعلمك فريقك المعالج كيفية استخدام الجهاز.

# en: The wires need time to settle. For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-ltwm = تحتاج الأسلاك إلى وقت لتثبت. وفي الأسابيع الأولى، قد يطلب منك فريقك المعالج عدم:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = الانحناء أو الالتواء أو مد الجسم بعيدًا

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = رفع أشياء ثقيلة

# en: drive
after-the-procedure-and-recovery-0r42 = قيادة السيارة

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = الاستحمام في حوض أو السباحة

# en: Ask when you can drive and work again. Ask if you must turn the device off when you drive. Carry your device card, and show it before any scan, surgery or airport check.
after-the-procedure-and-recovery-wybv = اسأل متى يمكنك القيادة والعمل مرة أخرى. اسأل عما إذا كان يجب إيقاف الجهاز عند القيادة. احمل بطاقة جهازك، وأظهرها قبل أي تصوير أو جراحة أو تفتيش في المطار.

# en: The battery does not last for ever. You may need to charge it, and later you may need surgery to change it.
after-the-procedure-and-recovery-9x47 = لا تدوم البطارية إلى الأبد. وقد تحتاج إلى شحنها، وقد تحتاج لاحقًا إلى جراحة لتغييرها.

# en: Results and possible benefits
results-and-possible-benefits-65rc = النتائج والفوائد المحتملة

# en: You may have less pain, sleep better and do more. You will still have pain.
results-and-possible-benefits-33yb = قد يقل ألمك وتنام بشكل أفضل وتقوم بالمزيد. وسيظل لديك ألم.

# en: [A study of leg pain after back surgery][1] looked at results after 6 months. With a device, pain fell by half or more in 48 in 100 people. With other care only, it did so in 9 in 100 people.
results-and-possible-benefits-jc0f = بحثت [دراسة عن ألم الساق بعد جراحة الظهر][1] في النتائج بعد 6 أشهر. ومع الجهاز، انخفض الألم بمقدار النصف أو أكثر لدى 48 من كل 100 شخص. ومع الرعاية الأخرى فقط، حدث ذلك لدى 9 من كل 100 شخص.

# en: The results for back pain are not so clear. [A later review of 13 studies][1] looked at low back pain. It found that the device probably does not give lasting benefits that outweigh its risks.
results-and-possible-benefits-mycs = النتائج بشأن ألم الظهر ليست بهذا الوضوح. وبحثت [مراجعة لاحقة شملت 13 دراسة][1] في ألم أسفل الظهر. ووجدت أن الجهاز على الأرجح لا يحقق فوائد دائمة تفوق مخاطره.

# en: Risks
risks-1b54 = المخاطر

# en: Problems can happen during surgery or years later. They include:
risks-bd20 = يمكن أن تحدث مشكلات أثناء الجراحة أو بعدها بسنوات. وهي تشمل:

# en: infection
risks-9ct7 = عدوى

# en: wires that move or break
risks-9620 = أسلاك تتحرك أو تنكسر

# en: pain where the battery lies
risks-m4rk = ألم في موضع البطارية

# en: fluid that leaks from around the spinal cord and causes a headache
risks-jzqv = سائل يتسرب من حول الحبل الشوكي ويسبب صداعًا

# en: bleeding that presses on the spinal cord
risks-1nmw = نزيف يضغط على الحبل الشوكي

# en: pain that comes back
risks-sbl3 = ألم يعود من جديد

# en: In [a study over 2 years][1], about 31 in 100 people with a device needed more surgery on it. Harm to the spinal cord is not likely, but it can leave legs weak or numb. [A review of spine devices][2] also lists death as a risk.
risks-dy19 = في [دراسة امتدت سنتين اثنتين][1]، احتاج نحو 31 من كل 100 شخص لديهم جهاز إلى جراحة أخرى للجهاز. وتضرر الحبل الشوكي غير مرجح، لكنه يمكن أن يترك الساقين ضعيفتين أو مخدرتين. وتذكر [مراجعة لأجهزة العمود الفقري][2] الوفاة أيضًا ضمن المخاطر.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: You do not have to have this treatment. Doing nothing is also a choice, and the pain may then ease, stay the same or get worse. Other choices are:
other-choices-lyhp = لست ملزمًا بتلقي هذا العلاج. وعدم فعل شيء خيار أيضًا، وعندها قد يخف الألم أو يبقى كما هو أو يزداد سوءًا. ومن الخيارات الأخرى:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }العلاج الطبيعي والتمارين][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }العلاج بالتحدث لتخفيف الألم][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }أدوية ألم الأعصاب][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }جراحة أخرى في ظهرك][1]

# en: Each choice has its own benefits and risks. Read about [pain that lasts after back surgery][1] to compare them.
other-choices-w0p9 = لكل خيار فوائده ومخاطره. اقرأ عن [الألم الذي يستمر بعد جراحة الظهر][1] للمقارنة بينها.

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = أسئلة تطرحها على فريقك المعالج

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = تتخذ القرار أنت وفريقك المعالج معًا. ويمكنك أن تسأل:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = ما احتمال أن يساعد في نوع الألم الذي لدي

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = ما الذي يمكن أن يسوء، وما احتمال حدوثه

# en: how long the battery lasts
questions-to-ask-your-team-7bpd = كم من الوقت تدوم البطارية

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = هل يمكن أن يُجرى لي تصوير بالرنين المغناطيسي (MRI) مع هذا الجهاز

# en: what I cannot do with the device
questions-to-ask-your-team-b6s4 = ما الذي لا يمكنني فعله مع الجهاز

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Contact your pain team on { $clinic-phone } if you have a question about your device. Serious problems need care fast.
when-to-get-help-276h = تواصل مع فريق علاج الألم على الرقم { $clinic-phone } إذا كان لديك سؤال عن جهازك. وتحتاج المشكلات الخطيرة إلى رعاية سريعة.

# en: Get emergency help now
get-emergency-help-now-ff0z = اطلب المساعدة الطارئة الآن

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = اذهب إلى أقرب قسم طوارئ، أو اتصل برقم الطوارئ المحلي لديك (مثل 999 أو 911 أو 112)، إذا:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = فقدت السيطرة على البول أو البراز

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = كان لديك خدر في الجلد بين فخذيك أو حول مؤخرتك

# en: have new weakness or numbness in your legs
get-emergency-help-now-fv72 = كان لديك ضعف أو خدر جديد في ساقيك

# en: have very strong back pain that starts suddenly
get-emergency-help-now-lpfc = كان لديك ألم قوي جدًا في الظهر يبدأ فجأة

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = كان لديك ارتفاع في درجة الحرارة وتيبس في الرقبة

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = كان لديك ألم في الصدر أو صعوبة في التنفس

# en: Get help the same day
get-help-the-same-day-pglq = احصل على المساعدة في اليوم نفسه

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = اتصل بطبيبك أو بفريق علاج الألم اليوم إذا كان لديك:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = جرح ساخن أو متورم أو يخرج منه سائل أو أكثر إيلامًا

# en: a high temperature
get-help-the-same-day-94ys = ارتفاع في درجة الحرارة

# en: a bad headache when you sit or stand up
get-help-the-same-day-k516 = صداع شديد عند الجلوس أو الوقوف

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = سلك أو بطارية يمكنك رؤيتها عبر الجلد

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = تواصل مع طبيبك أو فريق علاج الألم

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = تواصل مع طبيبك أو فريق علاج الألم إذا:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = توقف الجهاز عن العمل

# en: the tingling moves, gets too strong or stops
contact-your-doctor-or-pain-team-11d5 = تحرك الوخز أو أصبح قويًا جدًا أو توقف

# en: your pain comes back
contact-your-doctor-or-pain-team-ljcj = عاد ألمك

# en: you need a scan or surgery
contact-your-doctor-or-pain-team-fdng = احتجت إلى تصوير أو جراحة

# en: About this page
about-this-page-rwxx = حول هذه الصفحة

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = تقدم هذه الصفحة معلومات عامة. وهي لا تحل محل مشورة طبيبك أو ممرضك. ولم يراجعها اختصاصي صحي بعد.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = لم تدفع أي شركة مقابل هذه الصفحة. للإبلاغ عن خطأ أو لإبداء رأيك، تواصل مع الفريق الذي أعطاك هذه الصفحة.
