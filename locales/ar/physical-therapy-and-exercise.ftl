# en: This page tells you how physical therapy and exercise can help with pain that lasts after back surgery.
summary = تشرح هذه الصفحة كيف يمكن أن يساعد العلاج الطبيعي والتمارين في حالة الألم الذي يستمر بعد جراحة الظهر.

# en: Physical therapy and exercise
physical-therapy-and-exercise-1vgp = العلاج الطبيعي والتمارين

# en: Physical therapy and exercise can help you get stronger and move with more ease. They can also help your mood and your sleep. You can start with very small steps.
physical-therapy-and-exercise-jmwp = يمكن أن يساعدك العلاج الطبيعي والتمارين على أن تصبح أقوى وتتحرك بسهولة أكبر. ويمكن أن يساعدا أيضًا على تحسين مزاجك ونومك. ويمكنك أن تبدأ بخطوات صغيرة جدًا.

# en: What it is
what-it-is-2jjc = ما هو

# en: Physical therapy is treatment that helps your body move and work. It is also called physiotherapy. A physical therapist is a health worker trained in movement.
what-it-is-m2s6 = العلاج الطبيعي هو علاج يساعد جسمك على الحركة والعمل. ويسمى أيضًا العلاج الفيزيائي. واختصاصي العلاج الطبيعي هو عامل صحي مدرب في مجال الحركة.

# en: Your physical therapist can show you exercises that suit you. They may also use their hands to move or press on stiff parts of your body (manual therapy).
what-it-is-kknr = يمكن أن يعرض عليك اختصاصي العلاج الطبيعي تمارين تناسبك. وقد يستخدم يديه أيضًا لتحريك الأجزاء المتيبسة من جسمك أو الضغط عليها (العلاج اليدوي).

# en: Why it is done
why-it-is-done-ss01 = لماذا يُجرى

# en: After surgery or long pain, your muscles can get weak and stiff. You may also be afraid to move. Exercise can help you to:
why-it-is-done-hrts = بعد الجراحة أو الألم الطويل، يمكن أن تصبح عضلاتك ضعيفة ومتيبسة. وقد تخاف أيضًا من الحركة. ويمكن أن تساعدك التمارين على:

# en: make the muscles that support your spine stronger
why-it-is-done-r461 = تقوية العضلات التي تدعم عمودك الفقري

# en: bend and move with more ease
why-it-is-done-zkvn = الانحناء والتحرك بسهولة أكبر

# en: stand and sit in more ways
why-it-is-done-wyhq = الوقوف والجلوس بطرق أكثر

# en: walk further and do more each day
why-it-is-done-r6wr = المشي لمسافات أبعد والقيام بالمزيد كل يوم

# en: feel less low and sleep better
why-it-is-done-60s6 = الشعور بتحسن في المزاج والنوم بشكل أفضل

# en: Guidance from [the World Health Organization][1] lists exercise as a choice for long-term low back pain.
why-it-is-done-wwcb = تذكر إرشادات [منظمة الصحة العالمية][1] التمارين خيارًا لألم أسفل الظهر طويل الأمد.

# en: Before you start
before-you-start-rrpw = قبل أن تبدأ

# en: If your surgery was a short time ago, ask your surgeon when you can start. Tell your physical therapist about:
before-you-start-gzdb = إذا كانت جراحتك قبل وقت قصير، فاسأل جرّاحك متى يمكنك أن تبدأ. أخبر اختصاصي العلاج الطبيعي عن:

# en: the surgery that you had, and when
before-you-start-vtry = الجراحة التي أُجريت لك، ومتى

# en: the movements that hurt
before-you-start-59nr = الحركات التي تؤلمك

# en: other health problems, such as heart disease or weak bones
before-you-start-f584 = المشكلات الصحية الأخرى، مثل أمراض القلب أو ضعف العظام

# en: the things that you want to do again
before-you-start-gf2k = الأشياء التي تريد القيام بها مرة أخرى

# en: Then agree on 1 or 2 goals that matter to you. A goal can be to walk to the shop, or to play with a child.
before-you-start-95ty = ثم اتفقا على 1 أو 2 من الأهداف التي تهمك. ويمكن أن يكون الهدف المشي إلى المتجر، أو اللعب مع طفل.

# en: What happens in a session
what-happens-in-a-session-w954 = ماذا يحدث في الجلسة

# en: Your physical therapist asks about your pain and watches how you move. They check your strength and your balance. Then you try exercises together.
what-happens-in-a-session-nqjn = يسألك اختصاصي العلاج الطبيعي عن ألمك ويراقب كيف تتحرك. ويفحص قوتك وتوازنك. ثم تجربان التمارين معًا.

# en: Your plan may have:
what-happens-in-a-session-wqtj = قد تتضمن خطتك:

# en: walking, swimming or cycling
what-happens-in-a-session-957w = المشي أو السباحة أو ركوب الدراجة

# en: exercises to make your belly, back and legs stronger
what-happens-in-a-session-1hl1 = تمارين لتقوية بطنك وظهرك وساقيك

# en: gentle stretches
what-happens-in-a-session-znhm = تمارين إطالة خفيفة

# en: yoga or tai chi, which join slow movement with calm breathing
what-happens-in-a-session-13q5 = اليوغا أو التاي تشي، اللتين تجمعان بين الحركة البطيئة والتنفس الهادئ

# en: exercise in a group
what-happens-in-a-session-d1wb = تمارين ضمن مجموعة

# en: No one kind of exercise suits everyone. Pick one that you like, so that you will keep doing it.
what-happens-in-a-session-mnlb = لا يوجد نوع واحد من التمارين يناسب الجميع. اختر نوعًا تحبه، لكي تستمر في ممارسته.

# en: How to build up slowly
how-to-build-up-slowly-dtb6 = كيف تزيد نشاطك ببطء

# en: You may be sore after new exercise. To keep this small, you can:
how-to-build-up-slowly-mvy0 = قد تشعر بوجع بعد التمارين الجديدة. ولإبقاء هذا الوجع قليلًا، يمكنك:

# en: start with less than you think you can do
how-to-build-up-slowly-bd7p = البدء بأقل مما تعتقد أنك تستطيع القيام به

# en: add a little each week
how-to-build-up-slowly-4388 = إضافة القليل كل أسبوع

# en: rest between exercises
how-to-build-up-slowly-vzzg = الراحة بين التمارين

# en: move on bad days too, but do less
how-to-build-up-slowly-bzq8 = التحرك في الأيام السيئة أيضًا، ولكن بقدر أقل

# en: write down what you do, to see your progress
how-to-build-up-slowly-5rt5 = تدوين ما تقوم به، لترى تقدمك

# en: Stop and ask for advice if an exercise brings a new pain down your leg.
how-to-build-up-slowly-8fp7 = توقف واطلب المشورة إذا سبب لك تمرين ألمًا جديدًا يمتد إلى أسفل ساقك.

# en: After the sessions
after-the-sessions-8dwb = بعد الجلسات

# en: You may have a small number of sessions, and then go on at home. Exercise helps only while you keep doing it. Ask your team who to call if you need help.
after-the-sessions-lhfb = قد تحضر عددًا قليلًا من الجلسات، ثم تواصل في المنزل. ولا تساعد التمارين إلا ما دمت مستمرًا في ممارستها. اسأل فريقك المعالج بمن تتصل إذا احتجت إلى مساعدة.

# en: Results and possible benefits
results-and-possible-benefits-65rc = النتائج والفوائد المحتملة

# en: [A review of exercise studies][1] looked at long-term low back pain. On a scale from 0 to 100, pain was about 15 points lower with exercise than without it. The people in these studies may not have had surgery.
results-and-possible-benefits-q4g0 = بحثت [مراجعة لدراسات عن التمارين][1] في ألم أسفل الظهر طويل الأمد. وعلى مقياس من 0 إلى 100، كان الألم مع التمارين أقل بنحو 15 نقطة منه بدونها. وقد لا يكون المشاركون في هذه الدراسات قد خضعوا لجراحة.

# en: Exercise may not take away your pain. It may still help you do more.
results-and-possible-benefits-61q5 = قد لا تزيل التمارين ألمك. ومع ذلك قد تساعدك على القيام بالمزيد.

# en: Risks
risks-1b54 = المخاطر

# en: Exercise has small risks. They include:
risks-r2xl = للتمارين مخاطر صغيرة. وهي تشمل:

# en: sore or stiff muscles for a day or 2
risks-qcfh = وجع أو تيبس في العضلات لمدة يوم أو يومين

# en: more pain for a short time
risks-r9fj = ألم أكثر لوقت قصير

# en: a fall or a strain
risks-7nwr = السقوط أو شد عضلي

# en: Serious harm is not likely if you build up slowly.
risks-261k = الضرر الخطير غير مرجح إذا زدت نشاطك ببطء.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: You can do exercise alone, in a group or with a physical therapist. You can also choose to do nothing, but then your muscles may get weaker. Other choices are:
other-choices-1n57 = يمكنك ممارسة التمارين بمفردك أو ضمن مجموعة أو مع اختصاصي العلاج الطبيعي. ويمكنك أيضًا أن تختار عدم فعل شيء، لكن عضلاتك قد تصبح عندئذ أضعف. ومن الخيارات الأخرى:

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }العلاج بالتحدث لتخفيف الألم][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }أدوية ألم الأعصاب][1]

# en: other treatments for [pain that lasts after back surgery][1]
other-choices-qhg4 = علاجات أخرى لـ[الألم الذي يستمر بعد جراحة الظهر][1]

# en: Your team can help you choose. You can ask which exercises suit you, what risks they have and how long to try them.
other-choices-zsm4 = يمكن أن يساعدك فريقك المعالج على الاختيار. ويمكنك أن تسأل عن التمارين التي تناسبك، وما مخاطرها، وكم من الوقت تجربها.

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Exercise should not cause new nerve problems. Stop if it does, and get help.
when-to-get-help-5qc4 = لا ينبغي أن تسبب التمارين مشكلات جديدة في الأعصاب. توقف إذا سببت ذلك، واطلب المساعدة.

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

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = كان لديك ألم في الصدر، أو أُغمي عليك

# en: Contact your doctor or physical therapist
contact-your-doctor-or-physical-tfp3 = تواصل مع طبيبك أو اختصاصي العلاج الطبيعي

# en: Contact your doctor or physical therapist if you have:
contact-your-doctor-or-physical-0cg4 = تواصل مع طبيبك أو اختصاصي العلاج الطبيعي إذا كان لديك:

# en: pain that stays worse for days
contact-your-doctor-or-physical-yln2 = ألم يبقى أسوأ لأيام

# en: new numbness or pins and needles
contact-your-doctor-or-physical-z21n = خدر أو تنميل جديد

# en: a fall that hurts your back
contact-your-doctor-or-physical-6zrt = سقوط أصاب ظهرك بأذى

# en: a fear of movement that stops you
contact-your-doctor-or-physical-0yhq = خوف من الحركة يمنعك من التحرك

# en: About this page
about-this-page-rwxx = حول هذه الصفحة

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = تقدم هذه الصفحة معلومات عامة. وهي لا تحل محل مشورة طبيبك أو ممرضك. ولم يراجعها اختصاصي صحي بعد.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = لم تدفع أي شركة مقابل هذه الصفحة. للإبلاغ عن خطأ أو لإبداء رأيك، تواصل مع الفريق الذي أعطاك هذه الصفحة.
