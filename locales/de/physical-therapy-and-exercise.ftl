# en: This page tells you how physical therapy and exercise can help with pain that lasts after back surgery.
summary = Diese Seite erklärt Ihnen, wie Physiotherapie und Bewegung bei Schmerzen helfen können, die nach einer Rückenoperation anhalten.

# en: Physical therapy and exercise
physical-therapy-and-exercise-1vgp = Physiotherapie und Bewegung

# en: Physical therapy and exercise can help you get stronger and move with more ease. They can also help your mood and your sleep. You can start with very small steps.
physical-therapy-and-exercise-jmwp = Physiotherapie und Bewegung können Ihnen helfen, stärker zu werden und sich leichter zu bewegen. Sie können auch Ihrer Stimmung und Ihrem Schlaf helfen. Sie können mit sehr kleinen Schritten anfangen.

# en: What it is
what-it-is-2jjc = Was es ist

# en: Physical therapy is treatment that helps your body move and work. It is also called physiotherapy. A physical therapist is a health worker trained in movement.
what-it-is-m2s6 = Physiotherapie ist eine Behandlung, die Ihrem Körper hilft, sich zu bewegen und zu arbeiten. Man nennt sie auch Krankengymnastik. Physiotherapeutinnen oder Physiotherapeuten arbeiten im Gesundheitswesen und kennen sich mit Bewegung aus.

# en: Your physical therapist can show you exercises that suit you. They may also use their hands to move or press on stiff parts of your body (manual therapy).
what-it-is-kknr = Ihre Physiotherapeutin oder Ihr Physiotherapeut kann Ihnen Übungen zeigen, die für Sie geeignet sind. Vielleicht werden auch steife Körperteile mit den Händen bewegt oder gedrückt (manuelle Therapie).

# en: Why it is done
why-it-is-done-ss01 = Warum es gemacht wird

# en: After surgery or long pain, your muscles can get weak and stiff. You may also be afraid to move. Exercise can help you to:
why-it-is-done-hrts = Nach einer Operation oder langen Schmerzen können Ihre Muskeln schwach und steif werden. Vielleicht haben Sie auch Angst, sich zu bewegen. Bewegung kann Ihnen helfen:

# en: make the muscles that support your spine stronger
why-it-is-done-r461 = die Muskeln zu stärken, die Ihre Wirbelsäule stützen

# en: bend and move with more ease
why-it-is-done-zkvn = sich leichter zu bücken und zu bewegen

# en: stand and sit in more ways
why-it-is-done-wyhq = auf mehr Arten zu stehen und zu sitzen

# en: walk further and do more each day
why-it-is-done-r6wr = weiter zu gehen und jeden Tag mehr zu tun

# en: feel less low and sleep better
why-it-is-done-60s6 = sich weniger niedergeschlagen zu fühlen und besser zu schlafen

# en: Guidance from [the World Health Organization][1] lists exercise as a choice for long-term low back pain.
why-it-is-done-wwcb = Leitlinien [der Weltgesundheitsorganisation][1] nennen Bewegung als Möglichkeit bei langfristigen Schmerzen im unteren Rücken.

# en: Before you start
before-you-start-rrpw = Bevor Sie anfangen

# en: If your surgery was a short time ago, ask your surgeon when you can start. Tell your physical therapist about:
before-you-start-gzdb = Wenn Ihre Operation erst kurze Zeit her ist, fragen Sie Ihre Chirurgin oder Ihren Chirurgen, wann Sie anfangen können. Sprechen Sie in der Physiotherapie über:

# en: the surgery that you had, and when
before-you-start-vtry = die Operation, die Sie hatten, und wann sie war

# en: the movements that hurt
before-you-start-59nr = die Bewegungen, die wehtun

# en: other health problems, such as heart disease or weak bones
before-you-start-f584 = andere Gesundheitsprobleme, etwa eine Herzkrankheit oder schwache Knochen

# en: the things that you want to do again
before-you-start-gf2k = die Dinge, die Sie wieder tun möchten

# en: Then agree on 1 or 2 goals that matter to you. A goal can be to walk to the shop, or to play with a child.
before-you-start-95ty = Einigen Sie sich dann auf 1 oder 2 Ziele, die Ihnen wichtig sind. Ein Ziel kann sein, zum Laden zu gehen oder mit einem Kind zu spielen.

# en: What happens in a session
what-happens-in-a-session-w954 = Was in einer Sitzung passiert

# en: Your physical therapist asks about your pain and watches how you move. They check your strength and your balance. Then you try exercises together.
what-happens-in-a-session-nqjn = Ihre Physiotherapeutin oder Ihr Physiotherapeut fragt nach Ihren Schmerzen und sieht sich an, wie Sie sich bewegen. Auch Ihre Kraft und Ihr Gleichgewicht werden geprüft. Dann probieren Sie zusammen Übungen aus.

# en: Your plan may have:
what-happens-in-a-session-wqtj = Ihr Plan kann enthalten:

# en: walking, swimming or cycling
what-happens-in-a-session-957w = Gehen, Schwimmen oder Radfahren

# en: exercises to make your belly, back and legs stronger
what-happens-in-a-session-1hl1 = Übungen, die Bauch, Rücken und Beine stärken

# en: gentle stretches
what-happens-in-a-session-znhm = sanfte Dehnübungen

# en: yoga or tai chi, which join slow movement with calm breathing
what-happens-in-a-session-13q5 = Yoga oder Tai-Chi, die langsame Bewegung mit ruhigem Atmen verbinden

# en: exercise in a group
what-happens-in-a-session-d1wb = Übungen in einer Gruppe

# en: No one kind of exercise suits everyone. Pick one that you like, so that you will keep doing it.
what-happens-in-a-session-mnlb = Keine Art von Bewegung ist für alle geeignet. Wählen Sie eine, die Sie mögen, damit Sie dabeibleiben.

# en: How to build up slowly
how-to-build-up-slowly-dtb6 = Wie Sie sich langsam steigern

# en: You may be sore after new exercise. To keep this small, you can:
how-to-build-up-slowly-mvy0 = Nach neuen Übungen kann es wehtun. Um das gering zu halten, können Sie:

# en: start with less than you think you can do
how-to-build-up-slowly-bd7p = mit weniger anfangen, als Sie sich zutrauen

# en: add a little each week
how-to-build-up-slowly-4388 = jede Woche ein wenig mehr machen

# en: rest between exercises
how-to-build-up-slowly-vzzg = zwischen den Übungen Pausen machen

# en: move on bad days too, but do less
how-to-build-up-slowly-bzq8 = sich auch an schlechten Tagen bewegen, aber weniger tun

# en: write down what you do, to see your progress
how-to-build-up-slowly-5rt5 = aufschreiben, was Sie tun, um Ihre Fortschritte zu sehen

# en: Stop and ask for advice if an exercise brings a new pain down your leg.
how-to-build-up-slowly-8fp7 = Hören Sie auf und fragen Sie um Rat, wenn eine Übung neue Schmerzen auslöst, die ins Bein ziehen.

# en: After the sessions
after-the-sessions-8dwb = Nach den Sitzungen

# en: You may have a small number of sessions, and then go on at home. Exercise helps only while you keep doing it. Ask your team who to call if you need help.
after-the-sessions-lhfb = Vielleicht haben Sie eine kleine Zahl von Sitzungen und machen dann zu Hause weiter. Bewegung hilft nur, solange Sie dabeibleiben. Fragen Sie Ihr Behandlungsteam, wen Sie anrufen können, wenn Sie Hilfe brauchen.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Ergebnisse und möglicher Nutzen

# en: [A review of exercise studies][1] looked at long-term low back pain. On a scale from 0 to 100, pain was about 15 points lower with exercise than without it. The people in these studies may not have had surgery.
results-and-possible-benefits-q4g0 = { "[" }Eine Übersichtsarbeit zu Bewegungsstudien][1] untersuchte langfristige Schmerzen im unteren Rücken. Auf einer Skala von 0 bis 100 waren die Schmerzen mit Bewegung um etwa 15 Punkte niedriger als ohne. Die Menschen in diesen Studien hatten vielleicht keine Operation.

# en: Exercise may not take away your pain. It may still help you do more.
results-and-possible-benefits-61q5 = Bewegung nimmt Ihnen die Schmerzen vielleicht nicht. Sie kann Ihnen trotzdem helfen, mehr zu tun.

# en: Risks
risks-1b54 = Risiken

# en: Exercise has small risks. They include:
risks-r2xl = Bewegung hat kleine Risiken. Dazu gehören:

# en: sore or stiff muscles for a day or 2
risks-qcfh = schmerzende oder steife Muskeln für einen Tag oder 2

# en: more pain for a short time
risks-r9fj = mehr Schmerzen für kurze Zeit

# en: a fall or a strain
risks-7nwr = ein Sturz oder eine Zerrung

# en: Serious harm is not likely if you build up slowly.
risks-261k = Ernster Schaden ist nicht wahrscheinlich, wenn Sie sich langsam steigern.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: You can do exercise alone, in a group or with a physical therapist. You can also choose to do nothing, but then your muscles may get weaker. Other choices are:
other-choices-1n57 = Sie können allein, in einer Gruppe oder mit einer Fachkraft für Physiotherapie üben. Sie können auch wählen, nichts zu tun, aber dann können Ihre Muskeln schwächer werden. Andere Möglichkeiten sind:

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }psychologische Schmerztherapie][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }Medikamente gegen Nervenschmerzen][1]

# en: other treatments for [pain that lasts after back surgery][1]
other-choices-qhg4 = andere Behandlungen bei [Schmerzen, die nach einer Rückenoperation anhalten][1]

# en: Your team can help you choose. You can ask which exercises suit you, what risks they have and how long to try them.
other-choices-zsm4 = Ihr Behandlungsteam kann Ihnen bei der Wahl helfen. Sie können fragen, welche Übungen für Sie geeignet sind, welche Risiken sie haben und wie lange Sie sie ausprobieren sollten.

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Exercise should not cause new nerve problems. Stop if it does, and get help.
when-to-get-help-5qc4 = Bewegung sollte keine neuen Nervenprobleme verursachen. Hören Sie auf, wenn sie es tut, und holen Sie Hilfe.

# en: Get emergency help now
get-emergency-help-now-ff0z = Holen Sie sofort Nothilfe

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Gehen Sie in die nächste Notaufnahme, oder rufen Sie den örtlichen Notruf an (etwa 999, 911 oder 112), wenn Sie:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = die Kontrolle über Ihre Blase oder Ihren Darm verlieren

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = taube Haut zwischen den Beinen oder um den Po herum haben

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = neue Schwäche in den Beinen haben

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = Schmerzen in der Brust haben oder ohnmächtig werden

# en: Contact your doctor or physical therapist
contact-your-doctor-or-physical-tfp3 = Wenden Sie sich an Ihre Arztpraxis oder Ihre Physiotherapie

# en: Contact your doctor or physical therapist if you have:
contact-your-doctor-or-physical-0cg4 = Wenden Sie sich an Ihre Arztpraxis oder Ihre Physiotherapie, wenn Sie Folgendes haben:

# en: pain that stays worse for days
contact-your-doctor-or-physical-yln2 = Schmerzen, die tagelang schlimmer bleiben

# en: new numbness or pins and needles
contact-your-doctor-or-physical-z21n = neue Taubheit oder neues Ameisenlaufen

# en: a fall that hurts your back
contact-your-doctor-or-physical-6zrt = einen Sturz, bei dem Sie sich am Rücken wehtun

# en: a fear of movement that stops you
contact-your-doctor-or-physical-0yhq = Angst vor Bewegung, die Sie abhält

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
