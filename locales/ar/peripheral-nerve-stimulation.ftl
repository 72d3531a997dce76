# en: This page tells you about a device that sends weak electric pulses to a nerve outside your spine, and about its risks.
summary = تتحدث هذه الصفحة عن جهاز يرسل نبضات كهربائية ضعيفة إلى عصب خارج عمودك الفقري، وعن مخاطره.

# en: Peripheral nerve stimulation
peripheral-nerve-stimulation-j01r = تحفيز الأعصاب الطرفية

# en: Peripheral nerve stimulation is a treatment for pain in a small area. A device sends weak electric pulses to a nerve outside your spine. It is not clear how well it works.
peripheral-nerve-stimulation-txm4 = تحفيز الأعصاب الطرفية علاج للألم في منطقة صغيرة. ويرسل جهاز نبضات كهربائية ضعيفة إلى عصب خارج عمودك الفقري. وليس من الواضح مدى نجاحه.

# en: What it is
what-it-is-2jjc = ما هو

# en: Peripheral nerves are the nerves outside your brain and spinal cord. In this treatment, a thin wire (lead) lies near such a nerve. A small battery sends weak electric pulses down the wire.
what-it-is-v20g = الأعصاب الطرفية هي الأعصاب الواقعة خارج الدماغ والعمود الفقري. وفي هذا العلاج، يوضع سلك رفيع (قطب كهربائي) قرب عصب من هذه الأعصاب. وترسل بطارية صغيرة نبضات كهربائية ضعيفة عبر السلك.

# en: The battery can be under your skin or outside your body. You may feel a tingle in place of the pain. A doctor can take the device out again.
what-it-is-b9r3 = يمكن أن تكون البطارية تحت جلدك أو خارج جسمك. وقد تشعر بوخز خفيف بدلًا من الألم. ويمكن للطبيب إخراج الجهاز مرة أخرى.

# en: There are 2 similar treatments:
what-it-is-nywd = هناك علاجان اثنان مشابهان:

# en: wires that lie under the skin where your back hurts (nerve field stimulation)
what-it-is-wnvk = أسلاك توضع تحت الجلد حيث يؤلمك ظهرك (تحفيز المجال العصبي)

# en: wires that make the muscles of your lower back work (muscle stimulation)
what-it-is-f789 = أسلاك تجعل عضلات أسفل ظهرك تعمل (تحفيز العضلات)

# en: Why it is done
why-it-is-done-ss01 = لماذا يُجرى

# en: It may be a choice if you have long-term pain in 1 area, such as your lower back. Your team may offer it if other treatments did not help enough.
why-it-is-done-cyvc = قد يكون خيارًا إذا كان لديك ألم طويل الأمد في منطقة واحدة، مثل أسفل ظهرك. وقد يعرضه عليك فريقك المعالج إذا لم تساعد العلاجات الأخرى بما يكفي.

# en: [UK guidance on nerve field stimulation][1] says that there is little evidence. It asks doctors to explain this and to check the results of each person.
why-it-is-done-7yty = تقول [إرشادات المملكة المتحدة بشأن تحفيز المجال العصبي][1] إن الأدلة قليلة. وتطلب من الأطباء شرح ذلك والتحقق من نتائج كل شخص.

# en: Before the procedure
before-the-procedure-ddyj = قبل الإجراء

# en: A team checks your pain, your mood and your health. You may first test the device for a short time (a trial). Tell your team if you:
before-the-procedure-ks4q = يفحص الفريق ألمك ومزاجك وصحتك. وقد تختبر الجهاز أولًا لوقت قصير (تجربة). أخبر فريقك المعالج إذا:

# en: take a medicine that thins your blood
before-the-procedure-phhm = كنت تتناول دواءً مميعًا للدم

# en: have diabetes
before-the-procedure-pk8h = كان لديك داء السكري

# en: have an infection or a skin sore
before-the-procedure-vdts = كان لديك عدوى أو قرحة في الجلد

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = كان لديك جهاز للقلب، مثل منظم ضربات القلب

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = كان من المحتمل أن تحتاج إلى تصوير بالرنين المغناطيسي (MRI)، وهو فحص يستخدم مغناطيسًا قويًا

# en: are or may be pregnant
before-the-procedure-87hv = كنتِ حاملًا أو من المحتمل أن تكوني حاملًا

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own.
before-the-procedure-7dpx = اسأل أي الأدوية تتوقف عن تناولها، ومتى. لا توقف أي دواء من تلقاء نفسك.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = ماذا يحدث أثناء الإجراء

# en: The doctor numbs your skin and puts a thin wire through a needle. They may use X-rays or another scan to guide it. You may be awake to say where you feel the tingle.
what-happens-during-the-procedur-4vk9 = يخدر الطبيب جلدك ويُدخل سلكًا رفيعًا عبر إبرة. وقد يستخدم الأشعة السينية أو نوعًا آخر من التصوير لتوجيهه. وقد تكون مستيقظًا لتقول أين تشعر بالوخز الخفيف.

# en: If you have a battery under your skin, the doctor makes a small cut for it. You may be asleep for this part.
what-happens-during-the-procedur-bn51 = إذا كانت لديك بطارية تحت الجلد، يُحدث الطبيب شقًا صغيرًا لها. وقد تكون نائمًا أثناء هذا الجزء.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = بعد الإجراء والتعافي

# en: You may go home the same day. The area may be sore or bruised for days. Your team shows you how to use the device.
after-the-procedure-and-recovery-w12n = قد تعود إلى المنزل في اليوم نفسه. وقد توجعك المنطقة أو تظهر فيها كدمات لأيام. ويشرح لك فريقك المعالج كيف تستخدم الجهاز.

# en: For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-2gkc = في الأسابيع الأولى، قد يطلب منك فريقك المعالج عدم:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = الانحناء أو الالتواء أو مد الجسم بعيدًا

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = رفع أشياء ثقيلة

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = الاستحمام في حوض أو السباحة

# en: Carry your device card. Show it before any scan or surgery. Ask when you can drive and work again.
after-the-procedure-and-recovery-5glx = احمل بطاقة جهازك. أظهرها قبل أي تصوير أو جراحة. اسأل متى يمكنك القيادة والعمل مرة أخرى.

# en: Results and possible benefits
results-and-possible-benefits-65rc = النتائج والفوائد المحتملة

# en: You may have less pain, sleep better or need less medicine. You may also have no benefit.
results-and-possible-benefits-r46m = قد يقل ألمك أو تنام بشكل أفضل أو تحتاج إلى دواء أقل. وقد لا تحصل أيضًا على أي فائدة.

# en: We do not know how long the benefit lasts. [UK guidance on muscle stimulation][1] says the same of that treatment.
results-and-possible-benefits-b0zg = لا نعرف كم من الوقت تستمر الفائدة. وتقول [إرشادات المملكة المتحدة بشأن تحفيز العضلات][1] الشيء نفسه عن ذلك العلاج.

# en: Risks
risks-1b54 = المخاطر

# en: Problems can happen during the procedure or years later. They include:
risks-x2y6 = يمكن أن تحدث مشكلات أثناء الإجراء أو بعده بسنوات. وهي تشمل:

# en: infection
risks-9ct7 = عدوى

# en: wires that move or break
risks-9620 = أسلاك تتحرك أو تنكسر

# en: pain or sore skin over the wires or the battery
risks-b5vg = ألم أو وجع في الجلد فوق الأسلاك أو البطارية

# en: a battery that stops working
risks-66vj = بطارية تتوقف عن العمل

# en: bleeding or harm to a nerve
risks-dbvx = نزيف أو ضرر في أحد الأعصاب

# en: no benefit, or a benefit that fades
risks-8ls9 = عدم وجود فائدة، أو فائدة تتلاشى

# en: You may need more surgery to mend the device or take it out.
risks-jl2b = قد تحتاج إلى جراحة أخرى لإصلاح الجهاز أو إخراجه.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: You do not have to have this treatment. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-q3zd = لست ملزمًا بتلقي هذا العلاج. إذا لم تفعل شيئًا، فقد يخف الألم أو يبقى كما هو أو يزداد سوءًا. ومن الخيارات الأخرى:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }العلاج الطبيعي والتمارين][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }العلاج بالتحدث لتخفيف الألم][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }أدوية ألم الأعصاب][1]

# en: [spinal cord stimulation][1], which sends the pulses to your spine
other-choices-7prq = { "[" }تحفيز الحبل الشوكي][1]، وهو يرسل النبضات إلى عمودك الفقري

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = اقرأ عن جميع علاجات [الألم الذي يستمر بعد جراحة الظهر][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = أسئلة تطرحها على فريقك المعالج

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = تتخذ القرار أنت وفريقك المعالج معًا. ويمكنك أن تسأل:

# en: what experience you have with this device
questions-to-ask-your-team-jkd8 = ما خبرتكم في هذا الجهاز

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = ما احتمال أن يساعدني

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = ما المخاطر الأعلى بالنسبة لي

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = هل يمكن أن يُجرى لي تصوير بالرنين المغناطيسي (MRI) مع هذا الجهاز

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Serious problems need care fast. These lists help you decide where to go.
when-to-get-help-rhfx = تحتاج المشكلات الخطيرة إلى رعاية سريعة. وتساعدك هذه القوائم على أن تقرر إلى أين تذهب.

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = كان لديك تورم في وجهك، أو صعوبة في التنفس

# en: feel very ill with a high temperature
get-emergency-help-now-sk4z = شعرت بمرض شديد مع ارتفاع في درجة الحرارة

# en: Get help the same day
get-help-the-same-day-pglq = احصل على المساعدة في اليوم نفسه

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = اتصل بطبيبك أو بفريق علاج الألم اليوم إذا كان لديك:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = جرح ساخن أو متورم أو يخرج منه سائل أو أكثر إيلامًا

# en: a high temperature
get-help-the-same-day-94ys = ارتفاع في درجة الحرارة

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = سلك أو بطارية يمكنك رؤيتها عبر الجلد

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = تواصل مع طبيبك أو فريق علاج الألم

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = تواصل مع طبيبك أو فريق علاج الألم إذا:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = توقف الجهاز عن العمل

# en: the tingle moves, gets too strong or stops
contact-your-doctor-or-pain-team-0rtx = تحرك الوخز الخفيف أو أصبح قويًا جدًا أو توقف

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
