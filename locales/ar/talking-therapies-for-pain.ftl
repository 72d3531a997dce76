# en: This page tells you how talking therapies may help you live with pain, what happens in them and what their limits are.
summary = تشرح هذه الصفحة كيف قد يساعدك العلاج بالتحدث على العيش مع الألم، وماذا يحدث فيه، وما حدوده.

# en: Talking therapies for pain
talking-therapies-for-pain-ww9j = العلاج بالتحدث لتخفيف الألم

# en: Talking therapies teach you ways to cope with pain that lasts. They can help with worry, low mood and sleep too. They do not mean that your pain is in your mind.
talking-therapies-for-pain-6d4j = يعلمك العلاج بالتحدث طرقًا للتعايش مع الألم المستمر. ويمكن أن يساعد أيضًا في حالات القلق وانخفاض المزاج وفي النوم. وهو لا يعني أن ألمك في ذهنك.

# en: What it is
what-it-is-2jjc = ما هو

# en: In a talking therapy, you meet a trained therapist. You talk about your pain and how it affects your life. You then learn and try out new skills.
what-it-is-987k = في العلاج بالتحدث، تقابل معالجًا مدربًا. وتتحدث عن ألمك وكيف يؤثر في حياتك. ثم تتعلم مهارات جديدة وتجربها.

# en: There are different kinds:
what-it-is-jktk = هناك أنواع مختلفة:

# en: cognitive behavioural therapy, which helps you change thoughts and habits that make pain harder
what-it-is-h897 = العلاج المعرفي السلوكي، ويساعدك على تغيير الأفكار والعادات التي تجعل الألم أصعب

# en: acceptance and commitment therapy, which helps you do what matters to you, even with pain
what-it-is-c4sm = العلاج بالقبول والالتزام، ويساعدك على القيام بما يهمك، حتى مع وجود الألم

# en: pain management programmes, where a group learns about pain, exercise and coping skills
what-it-is-1vrk = برامج إدارة الألم، وفيها تتعلم مجموعة من الأشخاص عن الألم والتمارين ومهارات التعايش

# en: Why it is done
why-it-is-done-ss01 = لماذا يُجرى

# en: Pain that lasts can make you worried, low or angry. These feelings can make pain feel stronger. A talking therapy can help you to:
why-it-is-done-dmr8 = يمكن أن يجعلك الألم المستمر تشعر بالقلق أو انخفاض المزاج أو الغضب. ويمكن أن تجعلك هذه المشاعر تشعر بالألم على نحو أقوى. ويمكن أن يساعدك العلاج بالتحدث على:

# en: cope with bad days
why-it-is-done-jd7l = التعامل مع الأيام السيئة

# en: sleep better
why-it-is-done-g2jk = النوم بشكل أفضل

# en: plan your day and rest in time
why-it-is-done-t8h1 = تخطيط يومك والراحة في الوقت المناسب

# en: feel less afraid to move
why-it-is-done-w7bz = الشعور بخوف أقل من الحركة

# en: do more of what matters to you
why-it-is-done-n86w = القيام بالمزيد مما يهمك

# en: [UK guidance on long-term pain][1] lists 2 of these therapies as choices. They are cognitive behavioural therapy and acceptance and commitment therapy. This advice is for long-term pain that has no other clear cause.
why-it-is-done-nwhv = تذكر [إرشادات المملكة المتحدة بشأن الألم طويل الأمد][1] علاجين اثنين من هذه العلاجات كخيارات. وهما العلاج المعرفي السلوكي والعلاج بالقبول والالتزام. وهذه النصيحة تخص الألم طويل الأمد الذي ليس له سبب واضح آخر.

# en: Before the first session
before-the-first-session-h8my = قبل الجلسة الأولى

# en: You do not need to prepare much. It can help to think about:
before-the-first-session-h3mh = لا تحتاج إلى استعداد كبير. ويمكن أن يساعدك التفكير فيما يلي:

# en: what pain stops you doing
before-the-first-session-p04m = ما الذي يمنعك الألم من القيام به

# en: what you want to do again
before-the-first-session-rhq8 = ما الذي تريد القيام به مرة أخرى

# en: what has helped before
before-the-first-session-0pnm = ما الذي ساعدك من قبل

# en: who you want to tell about the therapy
before-the-first-session-2zsn = من تريد أن تخبره عن العلاج

# en: Tell your therapist if you need an interpreter, a quiet room or breaks to move.
before-the-first-session-lhx1 = أخبر معالجك إذا كنت تحتاج إلى مترجم شفوي أو غرفة هادئة أو استراحات للحركة.

# en: What happens during a session
what-happens-during-a-session-s9x1 = ماذا يحدث أثناء الجلسة

# en: You may meet your therapist alone or in a group. You may meet in person, by phone or by video. Ask how long a session takes, and if you can stand up or move.
what-happens-during-a-session-2xjq = قد تقابل معالجك وحدك أو ضمن مجموعة. وقد تلتقيان شخصيًا أو عبر الهاتف أو عبر الفيديو. اسأل كم تستغرق الجلسة، وعما إذا كان يمكنك الوقوف أو الحركة.

# en: You talk about what happens in your life and how you react. You practise skills, such as slow breathing. You may get small tasks to try at home.
what-happens-during-a-session-ttw0 = تتحدث عما يحدث في حياتك وكيف تتفاعل معه. وتتدرب على مهارات، مثل التنفس البطيء. وقد تُعطى مهام صغيرة لتجربها في المنزل.

# en: What you say stays private. Your therapist must tell others only if you or another person may come to harm.
what-happens-during-a-session-llds = ما تقوله يبقى خاصًا. ويجب على معالجك إخبار الآخرين فقط إذا كان من المحتمل أن تتعرض أنت أو شخص آخر للأذى.

# en: After the sessions and recovery
after-the-sessions-and-recovery-4k05 = بعد الجلسات والتعافي

# en: You may feel tired after a session. You may also think about hard things from your past. Plan a quiet hour after it if you can.
after-the-sessions-and-recovery-597y = قد تشعر بالتعب بعد الجلسة. وقد تفكر أيضًا في أمور صعبة من ماضيك. خطط لساعة هادئة بعدها إن استطعت.

# en: Use your new skills each day, even after the last session. They work better with practice.
after-the-sessions-and-recovery-lcp0 = استخدم مهاراتك الجديدة كل يوم، حتى بعد الجلسة الأخيرة. فهي تعمل بشكل أفضل مع الممارسة.

# en: Results and possible benefits
results-and-possible-benefits-65rc = النتائج والفوائد المحتملة

# en: [A review of 75 studies][1] looked at talking therapies for long-term pain. Cognitive behavioural therapy had small benefits for pain, daily life and mood. For acceptance and commitment therapy, the results were not clear.
results-and-possible-benefits-67r8 = بحثت [مراجعة شملت 75 دراسة][1] في العلاج بالتحدث للألم طويل الأمد. وكانت للعلاج المعرفي السلوكي فوائد صغيرة للألم والحياة اليومية والمزاج. أما العلاج بالقبول والالتزام، فلم تكن نتائجه واضحة.

# en: Your pain may not change much. But you may cope with it better.
results-and-possible-benefits-2l4y = قد لا يتغير ألمك كثيرًا. لكنك قد تتعايش معه بشكل أفضل.

# en: Risks
risks-1b54 = المخاطر

# en: Talking therapies can be hard work. They can:
risks-lt0y = يمكن أن يكون العلاج بالتحدث شاقًا. ويمكن أن:

# en: bring up sad or upsetting feelings
risks-zc82 = يثير مشاعر حزينة أو مزعجة

# en: make you feel worse for a short time
risks-qyf5 = يجعلك تشعر بحال أسوأ لوقت قصير

# en: take time and effort
risks-1lcm = يتطلب وقتًا وجهدًا

# en: not help you
risks-x4rn = لا يساعدك

# en: Tell your therapist if you feel worse. You can stop at any time.
risks-9b64 = أخبر معالجك إذا شعرت بحال أسوأ. ويمكنك التوقف في أي وقت.

# en: Other choices
other-choices-rz2j = خيارات أخرى

# en: You do not have to have a talking therapy. If you do nothing, your pain and mood may ease, stay the same or get worse. Other choices are:
other-choices-9123 = لست ملزمًا بتلقي العلاج بالتحدث. إذا لم تفعل شيئًا، فقد يخف ألمك ويتحسن مزاجك أو يبقيان كما هما أو يزدادان سوءًا. ومن الخيارات الأخرى:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }العلاج الطبيعي والتمارين][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }أدوية ألم الأعصاب][1]

# en: a support group with other people who have pain
other-choices-zlx3 = مجموعة دعم مع أشخاص آخرين لديهم ألم

# en: treatment for low mood or worry from your doctor
other-choices-w1y8 = علاج لانخفاض المزاج أو القلق من طبيبك

# en: You can use more than 1 choice at the same time. Read about all treatments for [pain that lasts after back surgery][1].
other-choices-856p = يمكنك استخدام أكثر من خيار واحد في الوقت نفسه. اقرأ عن جميع علاجات [الألم الذي يستمر بعد جراحة الظهر][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = أسئلة تطرحها على فريقك المعالج

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = تتخذ القرار أنت وفريقك المعالج معًا. ويمكنك أن تسأل:

# en: which kind of therapy may help me
questions-to-ask-your-team-953b = ما نوع العلاج الذي قد يساعدني

# en: how long it takes
questions-to-ask-your-team-069v = كم من الوقت يستغرق

# en: who my therapist is, and what training they have
questions-to-ask-your-team-3g91 = من هو معالجي، وما تدريبه

# en: what else I can try
questions-to-ask-your-team-k6zh = ماذا يمكنني أن أجرب غير ذلك

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ماذا قد يحدث إذا لم أفعل شيئًا

# en: When to get help
when-to-get-help-pjnn = متى تطلب المساعدة

# en: Pain can make you feel very low. You do not have to wait for your next session to ask for help.
when-to-get-help-hw5f = يمكن أن يجعلك الألم تشعر بانخفاض شديد في المزاج. ولا يلزم أن تنتظر جلستك التالية لتطلب المساعدة.

# en: Get emergency help now
get-emergency-help-now-ff0z = اطلب المساعدة الطارئة الآن

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = اذهب إلى أقرب قسم طوارئ، أو اتصل برقم الطوارئ المحلي لديك (مثل 999 أو 911 أو 112)، إذا:

# en: think about ending your life
get-emergency-help-now-pm69 = كنت تفكر في إنهاء حياتك

# en: think that you may hurt yourself or another person
get-emergency-help-now-n930 = كنت تظن أنك قد تؤذي نفسك أو شخصًا آخر

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = فقدت السيطرة على البول أو البراز

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = كان لديك خدر في الجلد بين فخذيك أو حول مؤخرتك

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = كان لديك ضعف جديد في ساقيك

# en: Contact your doctor or therapist
contact-your-doctor-or-therapist-6ym4 = تواصل مع طبيبك أو معالجك

# en: Contact your doctor or therapist if you:
contact-your-doctor-or-therapist-lcpz = تواصل مع طبيبك أو معالجك إذا:

# en: feel low or worried on more days than not
contact-your-doctor-or-therapist-r6t2 = شعرت بانخفاض المزاج أو القلق في أغلب الأيام

# en: feel worse after your sessions
contact-your-doctor-or-therapist-wd55 = شعرت بحال أسوأ بعد جلساتك

# en: use more alcohol or medicines to cope
contact-your-doctor-or-therapist-mmhp = كنت تستخدم مزيدًا من الكحول أو الأدوية لكي تتحمل الوضع

# en: cannot sleep
contact-your-doctor-or-therapist-b45s = لم تستطع النوم

# en: About this page
about-this-page-rwxx = حول هذه الصفحة

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = تقدم هذه الصفحة معلومات عامة. وهي لا تحل محل مشورة طبيبك أو ممرضك. ولم يراجعها اختصاصي صحي بعد.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = لم تدفع أي شركة مقابل هذه الصفحة. للإبلاغ عن خطأ أو لإبداء رأيك، تواصل مع الفريق الذي أعطاك هذه الصفحة.
