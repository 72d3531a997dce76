# en: This page tells you about amitriptyline, duloxetine, gabapentin and pregabalin for nerve pain, and about their side effects.
summary = تتحدث هذه الصفحة عن الأميتريبتيلين والدولوكستين والغابابنتين والبريغابالين لعلاج ألم الأعصاب، وعن آثارها الجانبية.

# en: Medicines for nerve pain
medicines-for-nerve-pain-wkdk = أدوية ألم الأعصاب

# en: These medicines may ease pain from a damaged nerve. They do not mend the nerve, and the benefit differs from person to person. This page does not replace the leaflet in your medicine pack.
medicines-for-nerve-pain-80hp = قد تخفف هذه الأدوية الألم الناتج عن عصب متضرر. وهي لا تُصلح العصب، وتختلف الفائدة من شخص إلى آخر. ولا تحل هذه الصفحة محل النشرة الموجودة في عبوة دوائك.

# en: What these medicines are and what they are used for
what-these-medicines-are-and-wha-5qjv = ما هذه الأدوية وفيمَ تُستخدم

# en: Nerve pain is pain from a damaged nerve (neuropathic pain). It can burn, sting or feel like an electric shock. Plain painkillers may not help it much.
what-these-medicines-are-and-wha-2ycx = ألم الأعصاب هو ألم ناتج عن عصب متضرر (ألم الاعتلال العصبي). ويمكن أن يكون حارقًا أو لاسعًا أو يشبه الصدمة الكهربائية. وقد لا تساعد المسكنات العادية كثيرًا في تخفيفه.

# en: This page is about 4 medicines:
what-these-medicines-are-and-wha-7wsy = تتناول هذه الصفحة 4 أدوية:

# en: amitriptyline, which can also help with low mood (depression)
what-these-medicines-are-and-wha-6754 = أميتريبتيلين، ويمكن أن يساعد أيضًا في حالات انخفاض المزاج (الاكتئاب)

# en: duloxetine, which can also help with low mood and worry (anxiety)
what-these-medicines-are-and-wha-4gxj = دولوكستين، ويمكن أن يساعد أيضًا في حالات انخفاض المزاج والقلق (اضطراب القلق)

# en: gabapentin, which can also help to stop fits (epilepsy)
what-these-medicines-are-and-wha-pgg3 = غابابنتين، ويمكن أن يساعد أيضًا على وقف نوبات التشنج (الصرع)

# en: pregabalin, which can also help to stop fits and ease worry
what-these-medicines-are-and-wha-hg8r = بريغابالين، ويمكن أن يساعد أيضًا على وقف نوبات التشنج وتخفيف القلق

# en: [UK guidance on nerve pain][1] lists these 4 medicines as first choices. There are only small studies of [these medicines after back surgery][2], so the benefit is not clear.
what-these-medicines-are-and-wha-p8xh = تذكر [إرشادات المملكة المتحدة بشأن ألم الأعصاب][1] هذه الأدوية الـ 4 كخيارات أولى. ولا توجد سوى دراسات صغيرة عن [هذه الأدوية بعد جراحة الظهر][2]، لذا فإن الفائدة غير واضحة.

# en: Sciatica is leg pain from pressure on a nerve in the back. For this pain, [UK guidance on low back pain][1] does not advise gabapentin or pregabalin. Ask your doctor which kind of pain you have.
what-these-medicines-are-and-wha-6q9f = عرق النسا هو ألم في الساق ناتج عن الضغط على عصب في الظهر. ولهذا الألم، لا تنصح [إرشادات المملكة المتحدة بشأن ألم أسفل الظهر][1] بالغابابنتين أو البريغابالين. اسأل طبيبك عن نوع الألم الذي لديك.

# en: Who can and cannot take them
who-can-and-cannot-take-them-xnmt = من يمكنه تناولها ومن لا يمكنه

# en: Adults can take these medicines if a doctor says so. They do not suit everyone.
who-can-and-cannot-take-them-f325 = يمكن للبالغين تناول هذه الأدوية إذا قال الطبيب ذلك. وهي لا تناسب الجميع.

# en: Tell your doctor if you:
who-can-and-cannot-take-them-h2yx = أخبر طبيبك إذا:

# en: have had an allergic reaction to any medicine
who-can-and-cannot-take-them-xtrt = سبق أن حدث لديك رد فعل تحسسي تجاه أي دواء

# en: have heart, liver, kidney or lung disease
who-can-and-cannot-take-them-59h1 = كان لديك مرض في القلب أو الكبد أو الكلى أو الرئة

# en: have fits, an eye disease called glaucoma or trouble peeing
who-can-and-cannot-take-them-x83p = كان لديك نوبات تشنج أو مرض في العين يسمى المياه الزرقاء (الجلوكوما) أو صعوبة في التبول

# en: have had thoughts of ending your life
who-can-and-cannot-take-them-j6fv = سبق أن راودتك أفكار عن إنهاء حياتك

# en: have found it hard to stop alcohol or a medicine
who-can-and-cannot-take-them-frcq = سبق أن وجدت صعوبة في التوقف عن الكحول أو عن أحد الأدوية

# en: are pregnant, breastfeeding or trying for a baby
who-can-and-cannot-take-them-6wnw = كنتِ حاملًا أو مرضعًا أو تحاولين الإنجاب

# en: Taking them with other medicines and alcohol
taking-them-with-other-medicines-lfgn = تناولها مع أدوية أخرى ومع الكحول

# en: Tell your doctor or pharmacist about all your medicines. This includes herbs and medicines that you buy yourself. Take care with:
taking-them-with-other-medicines-03r4 = أخبر طبيبك أو الصيدلي عن جميع أدويتك. ويشمل ذلك الأعشاب والأدوية التي تشتريها بنفسك. توخَّ الحذر مع:

# en: strong painkillers such as morphine or codeine (opioids)
taking-them-with-other-medicines-ssw0 = المسكنات القوية مثل المورفين أو الكودايين (الأفيونيات)

# en: medicines for sleep or anxiety
taking-them-with-other-medicines-l14d = أدوية النوم أو القلق

# missing: taking-them-with-other-medicines-nhn3
# en: other medicines for depression
taking-them-with-other-medicines-nhn3 = أدوية الاكتئاب الأخرى

# missing: taking-them-with-other-medicines-wk30
# en: St John's wort, a herb that some people take for low mood
taking-them-with-other-medicines-wk30 = عشبة سانت جونز، وهي عشبة يتناولها بعض الناس في حالات انخفاض المزاج

# en: painkillers such as ibuprofen, and medicines that thin the blood
taking-them-with-other-medicines-gf66 = المسكنات مثل الإيبوبروفين، والأدوية المميعة للدم

# en: medicines for heartburn
taking-them-with-other-medicines-fvrp = أدوية حرقة المعدة

# en: Opioids, sleep medicines and alcohol can slow your breathing more. Avoid alcohol while you take these medicines.
taking-them-with-other-medicines-s7ww = يمكن أن تزيد الأفيونيات وأدوية النوم والكحول من إبطاء تنفسك. تجنب الكحول أثناء تناول هذه الأدوية.

# en: Pregnancy and breastfeeding
pregnancy-and-breastfeeding-vxkn = الحمل والرضاعة الطبيعية

# en: Tell your doctor at once if you are pregnant or want a baby. Do not stop the medicine on your own.
pregnancy-and-breastfeeding-xzrx = أخبري طبيبك فورًا إذا كنتِ حاملًا أو ترغبين في الإنجاب. لا توقفي الدواء من تلقاء نفسك.

# en: In [a study of more than 2,700 pregnancies][1], about 6 in 100 babies had a serious birth defect after pregabalin. Without pregabalin, it was about 4 in 100 babies.
pregnancy-and-breastfeeding-63ql = في [دراسة لأكثر من 2700 حمل][1]، كان لنحو 6 من كل 100 رضيع عيب خلقي خطير بعد البريغابالين. وبدون البريغابالين، كان العدد نحو 4 من كل 100 رضيع.

# en: If you could get pregnant, use birth control while you take pregabalin.
pregnancy-and-breastfeeding-gxyn = إذا كان من الممكن أن تحملي، فاستخدمي وسيلة لمنع الحمل أثناء تناول البريغابالين.

# en: Duloxetine in the last month before birth [can raise the chance of heavy bleeding after birth][1]. The rise is small. Ask your doctor before you breastfeed.
pregnancy-and-breastfeeding-hbvk = إن تناول الدولوكستين في الشهر الأخير قبل الولادة [يمكن أن يزيد احتمال حدوث نزيف غزير بعد الولادة][1]. وهذه الزيادة صغيرة. اسألي طبيبك قبل أن ترضعي رضاعة طبيعية.

# en: How and when to take them
how-and-when-to-take-them-7tvv = كيف ومتى تتناولها

# en: Take your medicine just as your doctor or pharmacist tells you. They start with a low dose and raise it slowly. The benefit can take weeks to show.
how-and-when-to-take-them-wm20 = تناول دواءك تمامًا كما يخبرك طبيبك أو الصيدلي. فهما يبدآن بجرعة منخفضة ويرفعانها ببطء. ويمكن أن يستغرق ظهور الفائدة أسابيع.

# en: Your doctor should check with you if the medicine helps. If it does not help, it makes sense to stop it slowly or change it. Ask for the lowest dose that works for you.
how-and-when-to-take-them-mhf7 = ينبغي أن يتحقق طبيبك معك مما إذا كان الدواء يساعدك. وإذا لم يكن يساعد، فمن المنطقي إيقافه ببطء أو تغييره. اطلب أقل جرعة تفيدك.

# en: If you miss a dose
if-you-miss-a-dose-x8tm = إذا نسيت جرعة

# en: Take the missed dose when you remember it. If it is nearly time for your next dose, skip the missed one. Do not take 2 doses at the same time.
if-you-miss-a-dose-hslm = تناول الجرعة المنسية عندما تتذكرها. وإذا اقترب موعد جرعتك التالية، فتخطَّ الجرعة المنسية. لا تتناول جرعتين اثنتين في الوقت نفسه.

# en: If you take too much
if-you-take-too-much-47rg = إذا تناولت أكثر من اللازم

# en: Too much can be dangerous. Call your doctor, a poisons line or your local emergency number at once. Take the pack with you if you go to a hospital.
if-you-take-too-much-mxv7 = يمكن أن تكون الكمية الزائدة خطيرة. اتصل فورًا بطبيبك أو بخط معلومات السموم أو برقم الطوارئ المحلي لديك. خذ العبوة معك إذا ذهبت إلى المستشفى.

# en: If you want to stop
if-you-want-to-stop-8y47 = إذا أردت التوقف

# en: Do not stop suddenly. You may feel sick, sweat, feel anxious or sleep badly (withdrawal). Your doctor can help you lower the dose slowly.
if-you-want-to-stop-q3ys = لا تتوقف فجأة. فقد تشعر بالغثيان أو تتعرق أو تشعر بالقلق أو تنام نومًا سيئًا (أعراض الانسحاب). ويمكن لطبيبك أن يساعدك على خفض الجرعة ببطء.

# en: Side effects
side-effects-rbmk = الآثار الجانبية

# en: Like all medicines, these can cause side effects. You may get none, 1 or more than 1. Side effects can ease after the first weeks.
side-effects-4s4v = مثل جميع الأدوية، يمكن أن تسبب هذه الأدوية آثارًا جانبية. قد لا يصيبك أي أثر منها، أو يصيبك أثر واحد أو أكثر من واحد. ويمكن أن تخف الآثار الجانبية بعد الأسابيع الأولى.

# en: These numbers come mainly from European information on:
side-effects-7ncw = تأتي هذه الأرقام أساسًا من المعلومات الأوروبية عن:

# en: [amitriptyline][1]
side-effects-l240 = { "[" }أميتريبتيلين][1]

# en: [duloxetine][1]
side-effects-btd2 = { "[" }دولوكستين][1]

# en: [gabapentin][1]
side-effects-ssb8 = { "[" }غابابنتين][1]

# en: [pregabalin][1]
side-effects-7fbt = { "[" }بريغابالين][1]

# en: Very common side effects
very-common-side-effects-82b5 = آثار جانبية شائعة جدًا

# en: These affect more than 1 in 10 people. This table shows them for each medicine:
very-common-side-effects-9zl3 = تصيب هذه الآثار أكثر من 1 من كل 10 أشخاص. ويعرضها هذا الجدول لكل دواء:

# en: Medicine
very-common-side-effects-7dtx = الدواء

# en: Very common side effects (more than 1 in 10 people)
very-common-side-effects-yf0l = آثار جانبية شائعة جدًا (أكثر من 1 من كل 10 أشخاص)

# en: amitriptyline
very-common-side-effects-9j6t = أميتريبتيلين

# en: feeling sleepy, dry mouth, dizziness, blurred vision, hard poo (constipation), weight gain
very-common-side-effects-7n2d = الشعور بالنعاس، جفاف الفم، دوخة، عدم وضوح الرؤية، براز صلب (إمساك)، زيادة الوزن

# en: duloxetine
very-common-side-effects-68g3 = دولوكستين

# en: feeling sick, headache, dry mouth, feeling sleepy
very-common-side-effects-9mph = غثيان، صداع، جفاف الفم، الشعور بالنعاس

# en: gabapentin
very-common-side-effects-cbzh = غابابنتين

# en: feeling sleepy, dizziness, tiredness, being unsteady
very-common-side-effects-38kq = الشعور بالنعاس، دوخة، تعب، عدم الثبات

# en: pregabalin
very-common-side-effects-ltn7 = بريغابالين

# en: dizziness, feeling sleepy, headache
very-common-side-effects-ktnk = دوخة، الشعور بالنعاس، صداع

# en: Common side effects
common-side-effects-qrgw = آثار جانبية شائعة

# en: These affect up to 1 in 10 people:
common-side-effects-5jgd = تصيب هذه الآثار ما يصل إلى 1 من كل 10 أشخاص:

# en: problems with sex (all 4 medicines)
common-side-effects-7085 = مشكلات جنسية (الأدوية الـ 4 كلها)

# en: blurred vision (duloxetine, gabapentin, pregabalin)
common-side-effects-fj70 = عدم وضوح الرؤية (دولوكستين، غابابنتين، بريغابالين)

# en: weight gain, or swollen arms or legs (gabapentin, pregabalin)
common-side-effects-4mt0 = زيادة الوزن، أو تورم الذراعين أو الساقين (غابابنتين، بريغابالين)

# en: poor memory (gabapentin, pregabalin)
common-side-effects-3yjk = ضعف الذاكرة (غابابنتين، بريغابالين)

# en: dizziness, hard poo, sweating or poor sleep (duloxetine)
common-side-effects-b56k = دوخة أو براز صلب أو تعرق أو سوء النوم (دولوكستين)

# en: Uncommon side effects
uncommon-side-effects-qn3g = آثار جانبية غير شائعة

# en: These affect up to 1 in 100 people:
uncommon-side-effects-dyf8 = تصيب هذه الآثار ما يصل إلى 1 من كل 100 شخص:

# en: seeing or hearing things that are not real (pregabalin)
uncommon-side-effects-6w22 = رؤية أو سماع أشياء غير حقيقية (بريغابالين)

# en: thoughts of ending your life (duloxetine)
uncommon-side-effects-r2vw = أفكار عن إنهاء حياتك (دولوكستين)

# en: not being able to pee (amitriptyline)
uncommon-side-effects-vf7l = عدم القدرة على التبول (أميتريبتيلين)

# en: Rare side effects
rare-side-effects-r9zz = آثار جانبية نادرة

# en: With gabapentin, very slow or weak breathing is rare. [It affects up to 1 in 1,000 people][1]. This can [also happen with pregabalin][2].
rare-side-effects-57q6 = مع الغابابنتين، يكون التنفس البطيء جدًا أو الضعيف نادرًا. [وهو يصيب ما يصل إلى 1 من كل 1000 شخص][1]. ويمكن أن [يحدث ذلك أيضًا مع البريغابالين][2].

# en: Needing the medicine
needing-the-medicine-vf9d = الحاجة إلى الدواء

# en: Your body can come to depend on gabapentin and pregabalin. You may feel that you need more and more. Tell your doctor if this happens.
needing-the-medicine-mffx = يمكن أن يصبح جسمك معتمدًا على الغابابنتين والبريغابالين. وقد تشعر بأنك تحتاج إلى المزيد والمزيد. أخبر طبيبك إذا حدث ذلك.

# en: Driving and machines
driving-and-machines-vvv2 = القيادة والآلات

# en: All 4 medicines can make you sleepy or dizzy. Do not drive, cycle or use machines if you feel this way. Your country may have laws about this, so ask your pharmacist.
driving-and-machines-mf4k = يمكن أن تجعلك الأدوية الـ 4 كلها تشعر بالنعاس أو الدوخة. لا تقد السيارة ولا تركب الدراجة ولا تستخدم الآلات إذا شعرت بذلك. وقد تكون في بلدك قوانين بهذا الشأن، لذا اسأل الصيدلي.

# en: How to store them
how-to-store-them-qq79 = كيف تخزنها

# en: Keep the medicine in its pack, in a dry place. Keep it where children cannot see or reach it.
how-to-store-them-p1jh = احفظ الدواء في عبوته، في مكان جاف. احفظه حيث لا يمكن للأطفال رؤيته أو الوصول إليه.

# en: Do not share it with anyone. Take what you do not need back to a pharmacy.
how-to-store-them-l02w = لا تشاركه مع أي شخص. أعد ما لا تحتاج إليه إلى الصيدلية.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: You do not have to take a medicine. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-dbk1 = لست ملزمًا بتناول دواء. إذا لم تفعل شيئًا، فقد يخف الألم أو يبقى كما هو أو يزداد سوءًا. ومن الخيارات الأخرى:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }العلاج الطبيعي والتمارين][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }العلاج بالتحدث لتخفيف الألم][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }تحفيز الحبل الشوكي][1]، وهو جهاز يرسل نبضات كهربائية ضعيفة إلى عمودك الفقري

# en: You and your doctor decide together. Ask about the benefits, the risks and the choice to do nothing.
other-choices-g2zz = تتخذ القرار أنت وطبيبك معًا. اسأل عن الفوائد والمخاطر وعن خيار عدم فعل أي شيء.

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Serious side effects need care fast. These lists help you decide what to do.
when-to-get-help-640f = تحتاج الآثار الجانبية الخطيرة إلى رعاية سريعة. وتساعدك هذه القوائم على أن تقرر ما تفعله.

# en: Get emergency help now
get-emergency-help-now-ff0z = اطلب المساعدة الطارئة الآن

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = اذهب إلى أقرب قسم طوارئ، أو اتصل برقم الطوارئ المحلي لديك (مثل 999 أو 911 أو 112)، إذا:

# en: have trouble breathing, or breathe very slowly
get-emergency-help-now-kyj0 = كان لديك صعوبة في التنفس، أو كنت تتنفس ببطء شديد

# en: are so sleepy that others cannot wake you
get-emergency-help-now-tv9k = كان لديك نعاس شديد لدرجة أن الآخرين لا يستطيعون إيقاظك

# en: have swelling of your face, lips or tongue
get-emergency-help-now-js2c = كان لديك تورم في وجهك أو شفتيك أو لسانك

# en: have a skin rash with blisters or peeling
get-emergency-help-now-x7sp = كان لديك طفح جلدي مع بثور أو تقشر

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = كان لديك ألم في الصدر، أو أُغمي عليك

# en: think about ending your life
get-emergency-help-now-pm69 = كنت تفكر في إنهاء حياتك

# en: Contact your doctor or pharmacist
contact-your-doctor-or-pharmacis-vch0 = تواصل مع طبيبك أو الصيدلي

# en: Contact your doctor or pharmacist if you:
contact-your-doctor-or-pharmacis-vpk3 = تواصل مع طبيبك أو الصيدلي إذا:

# en: have side effects that trouble you
contact-your-doctor-or-pharmacis-2nwx = كان لديك آثار جانبية تزعجك

# en: want to stop the medicine
contact-your-doctor-or-pharmacis-967s = أردت إيقاف الدواء

# en: feel low, angry or not like yourself
contact-your-doctor-or-pharmacis-y4rz = شعرت بانخفاض المزاج أو الغضب أو بأنك لست على طبيعتك

# en: have pain that is no better after weeks of treatment
contact-your-doctor-or-pharmacis-gvl0 = كان لديك ألم لا يتحسن بعد أسابيع من العلاج

# en: feel that you need more than your dose
contact-your-doctor-or-pharmacis-qc7m = شعرت بأنك تحتاج إلى أكثر من جرعتك

# en: About this page
about-this-page-rwxx = حول هذه الصفحة

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = تقدم هذه الصفحة معلومات عامة. وهي لا تحل محل مشورة طبيبك أو ممرضك. ولم يراجعها اختصاصي صحي بعد.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = لم تدفع أي شركة مقابل هذه الصفحة. للإبلاغ عن خطأ أو لإبداء رأيك، تواصل مع الفريق الذي أعطاك هذه الصفحة.
