# en: This page tells you how talking therapies may help you live with pain, what happens in them and what their limits are.
summary = Diese Seite erklärt Ihnen, wie psychologische Schmerztherapie Ihnen helfen kann, mit Schmerzen zu leben, was dabei passiert und wo ihre Grenzen sind.

# en: Talking therapies for pain
talking-therapies-for-pain-ww9j = Psychologische Schmerztherapie

# en: Talking therapies teach you ways to cope with pain that lasts. They can help with worry, low mood and sleep too. They do not mean that your pain is in your mind.
talking-therapies-for-pain-6d4j = In der psychologischen Schmerztherapie lernen Sie in Gesprächen Wege, mit anhaltenden Schmerzen umzugehen. Sie kann auch bei Sorgen, gedrückter Stimmung und Schlafproblemen helfen. Sie bedeutet nicht, dass Sie sich Ihre Schmerzen einbilden.

# en: What it is
what-it-is-2jjc = Was es ist

# en: In a talking therapy, you meet a trained therapist. You talk about your pain and how it affects your life. You then learn and try out new skills.
what-it-is-987k = In einer psychologischen Schmerztherapie treffen Sie eine ausgebildete Therapeutin oder einen ausgebildeten Therapeuten. Sie sprechen über Ihre Schmerzen und darüber, wie sie sich auf Ihr Leben auswirken. Dann lernen und üben Sie neue Fähigkeiten.

# en: There are different kinds:
what-it-is-jktk = Es gibt verschiedene Arten:

# en: cognitive behavioural therapy, which helps you change thoughts and habits that make pain harder
what-it-is-h897 = kognitive Verhaltenstherapie, die Ihnen hilft, Gedanken und Gewohnheiten zu ändern, die Schmerzen schwerer machen

# en: acceptance and commitment therapy, which helps you do what matters to you, even with pain
what-it-is-c4sm = Akzeptanz- und Commitment-Therapie, die Ihnen hilft, trotz Schmerzen zu tun, was Ihnen wichtig ist

# en: pain management programmes, where a group learns about pain, exercise and coping skills
what-it-is-1vrk = Schmerzbewältigungsprogramme, in denen eine Gruppe etwas über Schmerzen, Bewegung und Bewältigung lernt

# en: Why it is done
why-it-is-done-ss01 = Warum es gemacht wird

# en: Pain that lasts can make you worried, low or angry. These feelings can make pain feel stronger. A talking therapy can help you to:
why-it-is-done-dmr8 = Anhaltende Schmerzen können Sie besorgt, niedergeschlagen oder wütend machen. Diese Gefühle können die Schmerzen stärker machen. Eine psychologische Schmerztherapie kann Ihnen helfen:

# en: cope with bad days
why-it-is-done-jd7l = mit schlechten Tagen umzugehen

# en: sleep better
why-it-is-done-g2jk = besser zu schlafen

# en: plan your day and rest in time
why-it-is-done-t8h1 = Ihren Tag zu planen und rechtzeitig Pausen zu machen

# en: feel less afraid to move
why-it-is-done-w7bz = weniger Angst vor Bewegung zu haben

# en: do more of what matters to you
why-it-is-done-n86w = mehr von dem zu tun, was Ihnen wichtig ist

# en: [UK guidance on long-term pain][1] lists 2 of these therapies as choices. They are cognitive behavioural therapy and acceptance and commitment therapy. This advice is for long-term pain that has no other clear cause.
why-it-is-done-nwhv = { "[" }Britische Leitlinien zu langfristigen Schmerzen][1] nennen 2 dieser Therapien als Möglichkeiten. Das sind die kognitive Verhaltenstherapie und die Akzeptanz- und Commitment-Therapie. Dieser Rat gilt für langfristige Schmerzen, die keine andere klare Ursache haben.

# en: Before the first session
before-the-first-session-h8my = Vor der ersten Sitzung

# en: You do not need to prepare much. It can help to think about:
before-the-first-session-h3mh = Sie müssen nicht viel vorbereiten. Es kann helfen, über Folgendes nachzudenken:

# en: what pain stops you doing
before-the-first-session-p04m = woran die Schmerzen Sie hindern

# en: what you want to do again
before-the-first-session-rhq8 = was Sie wieder tun möchten

# en: what has helped before
before-the-first-session-0pnm = was bisher geholfen hat

# en: who you want to tell about the therapy
before-the-first-session-2zsn = wem Sie von der Therapie erzählen möchten

# en: Tell your therapist if you need an interpreter, a quiet room or breaks to move.
before-the-first-session-lhx1 = Sagen Sie Bescheid, wenn Sie eine Person zum Dolmetschen, einen ruhigen Raum oder Pausen zum Bewegen brauchen.

# en: What happens during a session
what-happens-during-a-session-s9x1 = Was während einer Sitzung passiert

# en: You may meet your therapist alone or in a group. You may meet in person, by phone or by video. Ask how long a session takes, and if you can stand up or move.
what-happens-during-a-session-2xjq = Die Sitzungen können einzeln oder in einer Gruppe sein. Sie können persönlich, am Telefon oder per Video stattfinden. Fragen Sie, wie lange eine Sitzung dauert und ob Sie aufstehen oder sich bewegen können.

# en: You talk about what happens in your life and how you react. You practise skills, such as slow breathing. You may get small tasks to try at home.
what-happens-during-a-session-ttw0 = Sie sprechen darüber, was in Ihrem Leben passiert und wie Sie darauf reagieren. Sie üben Fähigkeiten, etwa langsames Atmen. Vielleicht bekommen Sie kleine Aufgaben für zu Hause.

# en: What you say stays private. Your therapist must tell others only if you or another person may come to harm.
what-happens-during-a-session-llds = Was Sie sagen, bleibt vertraulich. Ihre Therapeutin oder Ihr Therapeut muss es anderen nur sagen, wenn Sie oder eine andere Person zu Schaden kommen können.

# en: After the sessions and recovery
after-the-sessions-and-recovery-4k05 = Zeit nach den Sitzungen und Erholung

# en: You may feel tired after a session. You may also think about hard things from your past. Plan a quiet hour after it if you can.
after-the-sessions-and-recovery-597y = Nach einer Sitzung sind Sie vielleicht müde. Vielleicht denken Sie auch an schwere Dinge aus Ihrer Vergangenheit. Planen Sie danach eine ruhige Stunde ein, wenn Sie können.

# en: Use your new skills each day, even after the last session. They work better with practice.
after-the-sessions-and-recovery-lcp0 = Nutzen Sie Ihre neuen Fähigkeiten jeden Tag, auch nach der letzten Sitzung. Mit Übung wirken sie besser.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Ergebnisse und möglicher Nutzen

# en: [A review of 75 studies][1] looked at talking therapies for long-term pain. Cognitive behavioural therapy had small benefits for pain, daily life and mood. For acceptance and commitment therapy, the results were not clear.
results-and-possible-benefits-67r8 = { "[" }Eine Übersichtsarbeit aus 75 Studien][1] untersuchte psychologische Therapien bei langfristigen Schmerzen. Die kognitive Verhaltenstherapie hatte kleinen Nutzen für Schmerzen, Alltag und Stimmung. Bei der Akzeptanz- und Commitment-Therapie waren die Ergebnisse nicht klar.

# en: Your pain may not change much. But you may cope with it better.
results-and-possible-benefits-2l4y = Ihre Schmerzen ändern sich vielleicht nicht viel. Aber Sie können vielleicht besser damit umgehen.

# en: Risks
risks-1b54 = Risiken

# en: Talking therapies can be hard work. They can:
risks-lt0y = Psychologische Schmerztherapie kann anstrengend sein. Sie kann:

# en: bring up sad or upsetting feelings
risks-zc82 = traurige oder belastende Gefühle hervorholen

# en: make you feel worse for a short time
risks-qyf5 = dazu führen, dass Sie sich für kurze Zeit schlechter fühlen

# en: take time and effort
risks-1lcm = Zeit und Mühe kosten

# en: not help you
risks-x4rn = Ihnen nicht helfen

# en: Tell your therapist if you feel worse. You can stop at any time.
risks-9b64 = Sagen Sie in der Therapie, wenn Sie sich schlechter fühlen. Sie können jederzeit aufhören.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: You do not have to have a talking therapy. If you do nothing, your pain and mood may ease, stay the same or get worse. Other choices are:
other-choices-9123 = Sie müssen keine psychologische Schmerztherapie machen. Wenn Sie nichts tun, können Ihre Schmerzen und Ihre Stimmung besser werden, gleich bleiben oder schlimmer werden. Andere Möglichkeiten sind:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }Physiotherapie und Bewegung][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }Medikamente gegen Nervenschmerzen][1]

# en: a support group with other people who have pain
other-choices-zlx3 = eine Selbsthilfegruppe mit anderen Menschen, die Schmerzen haben

# en: treatment for low mood or worry from your doctor
other-choices-w1y8 = ärztliche Behandlung bei gedrückter Stimmung oder Sorgen

# en: You can use more than 1 choice at the same time. Read about all treatments for [pain that lasts after back surgery][1].
other-choices-856p = Sie können mehr als 1 Möglichkeit gleichzeitig nutzen. Lesen Sie über alle Behandlungen bei [Schmerzen, die nach einer Rückenoperation anhalten][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Fragen an Ihr Behandlungsteam

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Sie und Ihr Behandlungsteam entscheiden gemeinsam. Sie können fragen:

# en: which kind of therapy may help me
questions-to-ask-your-team-953b = welche Art von Therapie mir helfen kann

# en: how long it takes
questions-to-ask-your-team-069v = wie lange sie dauert

# en: who my therapist is, and what training they have
questions-to-ask-your-team-3g91 = wer meine Therapeutin oder mein Therapeut ist und welche Ausbildung diese Person hat

# en: what else I can try
questions-to-ask-your-team-k6zh = was ich sonst ausprobieren kann

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = was passieren kann, wenn ich nichts tue

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Pain can make you feel very low. You do not have to wait for your next session to ask for help.
when-to-get-help-hw5f = Schmerzen können Sie sehr niedergeschlagen machen. Sie müssen nicht auf Ihre nächste Sitzung warten, um Hilfe zu bitten.

# en: Get emergency help now
get-emergency-help-now-ff0z = Holen Sie sofort Nothilfe

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Gehen Sie in die nächste Notaufnahme, oder rufen Sie den örtlichen Notruf an (etwa 999, 911 oder 112), wenn Sie:

# en: think about ending your life
get-emergency-help-now-pm69 = daran denken, Ihr Leben zu beenden

# en: think that you may hurt yourself or another person
get-emergency-help-now-n930 = glauben, dass Sie sich oder eine andere Person verletzen könnten

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = die Kontrolle über Ihre Blase oder Ihren Darm verlieren

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = taube Haut zwischen den Beinen oder um den Po herum haben

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = neue Schwäche in den Beinen haben

# en: Contact your doctor or therapist
contact-your-doctor-or-therapist-6ym4 = Wenden Sie sich an Ihre Arztpraxis oder Ihre Therapeutin oder Ihren Therapeuten

# en: Contact your doctor or therapist if you:
contact-your-doctor-or-therapist-lcpz = Wenden Sie sich an Ihre Arztpraxis oder Ihre Therapeutin oder Ihren Therapeuten, wenn Sie:

# en: feel low or worried on more days than not
contact-your-doctor-or-therapist-r6t2 = an mehr Tagen niedergeschlagen oder besorgt sind als nicht

# en: feel worse after your sessions
contact-your-doctor-or-therapist-wd55 = sich nach Ihren Sitzungen schlechter fühlen

# en: use more alcohol or medicines to cope
contact-your-doctor-or-therapist-mmhp = mehr Alkohol oder Medikamente nehmen, um zurechtzukommen

# en: cannot sleep
contact-your-doctor-or-therapist-b45s = nicht schlafen können

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
