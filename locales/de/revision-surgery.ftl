# en: This page tells you what revision surgery on the back is, when it may help and what its risks are.
summary = Diese Seite erklärt Ihnen, was eine Revisionsoperation am Rücken ist, wann sie helfen kann und welche Risiken sie hat.

# en: Revision surgery
revision-surgery-c6p4 = Revisionsoperation

# en: Revision surgery is more surgery on a part of your back that has had surgery before. It may help if tests show a clear problem. It is less likely to help if they do not.
revision-surgery-3rgj = Eine Revisionsoperation ist eine weitere Operation an einem Teil Ihres Rückens, der schon operiert wurde. Sie kann helfen, wenn Untersuchungen ein klares Problem zeigen. Wenn nicht, hilft sie weniger wahrscheinlich.

# en: What it is
what-it-is-2jjc = Was es ist

# en: Your spine is a column of bones with soft cushions, called discs, between them. In revision surgery, a surgeon goes back to the same part of your spine. The surgeon may:
what-it-is-fqql = Ihre Wirbelsäule ist eine Säule aus Knochen mit weichen Polstern dazwischen, die Bandscheiben heißen. Bei einer Revisionsoperation wird derselbe Teil Ihrer Wirbelsäule noch einmal operiert. Dabei kann man:

# en: take out a piece of disc that presses on a nerve
what-it-is-fcs2 = ein Stück Bandscheibe entfernen, das auf einen Nerv drückt

# en: take away bone or scar tissue to make room for a nerve
what-it-is-w8cr = Knochen oder Narbengewebe entfernen, um Platz für einen Nerv zu schaffen

# en: join bones that move too much (fusion)
what-it-is-hpwn = Knochen verbinden, die sich zu viel bewegen (Versteifung)

# en: change or take out screws or rods
what-it-is-c823 = Schrauben oder Stäbe wechseln oder entfernen

# en: Why it is done
why-it-is-done-ss01 = Warum es gemacht wird

# en: Your team may talk about revision surgery if your symptoms match a clear problem on a scan. Examples are:
why-it-is-done-5xdt = Ihr Behandlungsteam kann über eine Revisionsoperation sprechen, wenn Ihre Beschwerden zu einem klaren Problem auf einer Aufnahme passen. Beispiele sind:

# en: a disc that bulges again
why-it-is-done-rcb4 = eine Bandscheibe, die sich wieder vorwölbt

# en: bone that still presses on a nerve
why-it-is-done-8hb8 = Knochen, der noch auf einen Nerv drückt

# en: bones that move too much
why-it-is-done-qlst = Knochen, die sich zu viel bewegen

# en: bones that did not join after a fusion
why-it-is-done-s01q = Knochen, die nach einer Versteifung nicht zusammengewachsen sind

# en: screws that are loose or in the wrong place
why-it-is-done-sm3w = Schrauben, die locker oder an der falschen Stelle sind

# en: an infection
why-it-is-done-0b3j = eine Infektion

# en: You may need surgery fast if you lose control of your bladder or bowels, or if your legs get weak.
why-it-is-done-5q0d = Vielleicht brauchen Sie schnell eine Operation, wenn Sie Blase oder Darm nicht mehr kontrollieren können oder Ihre Beine schwach werden.

# en: If the cause is not clear, surgery may do little for pain. [UK guidance on low back pain][1] advises fusion for low back pain alone only as part of a study.
why-it-is-done-fmzy = Wenn die Ursache nicht klar ist, kann eine Operation wenig gegen Schmerzen bewirken. [Britische Leitlinien zu Schmerzen im unteren Rücken][1] raten bei diesen Schmerzen allein nur im Rahmen einer Studie zu einer Versteifung.

# en: Before the procedure
before-the-procedure-ddyj = Vor dem Eingriff

# en: You have tests such as X-rays and an MRI scan. An MRI scan uses strong magnets to show your nerves and discs. The team checks your health and your medicines.
before-the-procedure-mj83 = Sie bekommen Untersuchungen wie Röntgenaufnahmen und eine Magnetresonanztomografie (MRT). Die MRT zeigt mit starken Magneten Ihre Nerven und Bandscheiben. Das Team prüft Ihre Gesundheit und Ihre Medikamente.

# en: It may help to:
before-the-procedure-btb3 = Es kann helfen:

# en: stop smoking
before-the-procedure-tvp6 = mit dem Rauchen aufzuhören

# en: keep active and eat well
before-the-procedure-cd59 = aktiv zu bleiben und gut zu essen

# en: get help with low mood or worry
before-the-procedure-h8h5 = sich bei gedrückter Stimmung oder Sorgen Hilfe zu holen

# en: keep your blood sugar steady, if you have diabetes
before-the-procedure-0m3l = den Blutzucker stabil zu halten, wenn Sie Diabetes haben

# en: plan for help at home
before-the-procedure-0snz = Hilfe zu Hause zu planen

# en: Tell the team about all your medicines, and if you may be pregnant. Ask which medicines to stop, and when. You can ask another surgeon for a second view.
before-the-procedure-cx41 = Nennen Sie dem Team alle Ihre Medikamente, und sagen Sie, ob Sie schwanger sein könnten. Fragen Sie, welche Medikamente Sie wann absetzen sollen. Sie können eine zweite Meinung von einer anderen Chirurgin oder einem anderen Chirurgen einholen.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Was während des Eingriffs passiert

# en: You get medicine to make you sleep (general anaesthetic), so you feel no pain. The surgeon opens the old scar or makes a new cut. They work around scar tissue to reach the problem.
what-happens-during-the-procedur-x3n3 = Sie bekommen ein Medikament, das Sie schlafen lässt (Vollnarkose), deshalb spüren Sie keine Schmerzen. Die alte Narbe wird geöffnet, oder es wird ein neuer Schnitt gemacht. Um das Problem zu erreichen, wird um Narbengewebe herum gearbeitet.

# en: It can take longer than your first surgery. Ask your surgeon how long it may take.
what-happens-during-the-procedur-tbs7 = Es kann länger dauern als Ihre erste Operation. Fragen Sie Ihre Chirurgin oder Ihren Chirurgen, wie lange es dauern kann.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Zeit nach dem Eingriff und Erholung

# en: You wake up in a recovery room. You get medicine for pain. The team helps you to stand and walk as soon as you can.
after-the-procedure-and-recovery-mvtx = Sie wachen in einem Aufwachraum auf. Sie bekommen ein Medikament gegen Schmerzen. Das Team hilft Ihnen, aufzustehen und zu gehen, sobald Sie können.

# en: You may stay in hospital for days. Full recovery can take months, and longer after a fusion. Ask your team:
after-the-procedure-and-recovery-qr7g = Vielleicht bleiben Sie tagelang im Krankenhaus. Die volle Erholung kann Monate dauern, nach einer Versteifung länger. Fragen Sie Ihr Behandlungsteam:

# en: how to care for the wound
after-the-procedure-and-recovery-hp1c = wie Sie die Wunde pflegen

# en: which movements to avoid
after-the-procedure-and-recovery-ytsb = welche Bewegungen Sie meiden sollten

# en: when to start exercises
after-the-procedure-and-recovery-fz0x = wann Sie mit Übungen beginnen

# en: when you can drive and work
after-the-procedure-and-recovery-48qp = wann Sie Auto fahren und arbeiten können

# en: who to call with a question
after-the-procedure-and-recovery-wxcl = wen Sie bei einer Frage anrufen

# en: Results and possible benefits
results-and-possible-benefits-65rc = Ergebnisse und möglicher Nutzen

# en: You may have less pain, more strength or both. The result is better if there is a clear cause that surgery can change. More surgery can be less likely to help than the first surgery.
results-and-possible-benefits-2n3v = Sie haben vielleicht weniger Schmerzen, mehr Kraft oder beides. Das Ergebnis ist besser, wenn es eine klare Ursache gibt, die eine Operation ändern kann. Eine weitere Operation kann weniger wahrscheinlich helfen als die erste Operation.

# en: [One study][1] compared more surgery with [spinal cord stimulation][2], a device that sends electric pulses to the spine. After more surgery, pain fell by half or more in 12 in 100 people. With the device, it did so in 39 in 100 people.
results-and-possible-benefits-0qlm = { "[" }Eine Studie][1] verglich eine weitere Operation mit [Rückenmarkstimulation][2], einem Gerät, das Stromimpulse an die Wirbelsäule sendet. Nach einer weiteren Operation sanken die Schmerzen bei 12 von 100 Menschen um die Hälfte oder mehr. Mit dem Gerät war das bei 39 von 100 Menschen so.

# en: Risks
risks-1b54 = Risiken

# en: Revision surgery can have higher risks than a first surgery. Scar tissue makes the work harder. Problems include:
risks-nhy2 = Eine Revisionsoperation kann höhere Risiken haben als eine erste Operation. Narbengewebe macht die Arbeit schwerer. Zu den Problemen gehören:

# en: infection
risks-9ct7 = Infektion

# en: bleeding
risks-3pqp = Blutung

# en: blood clots in your legs or lungs
risks-9pvt = Blutgerinnsel in den Beinen oder der Lunge

# en: harm to a nerve, with weak or numb legs
risks-vhjf = Schaden an einem Nerv, mit schwachen oder tauben Beinen

# en: pain that stays or gets worse
risks-jsz5 = Schmerzen, die bleiben oder schlimmer werden

# en: problems from the medicine that makes you sleep
risks-919t = Probleme durch das Medikament, das Sie schlafen lässt

# en: The lining around your nerves can tear and leak fluid. In [a review of spine surgery][1], this happened to about 6 in 100 people. The chance is higher in revision surgery.
risks-n8p2 = Die Hülle um Ihre Nerven kann reißen, sodass Flüssigkeit ausläuft. In [einer Übersichtsarbeit zu Operationen an der Wirbelsäule][1] passierte das bei etwa 6 von 100 Menschen. Bei einer Revisionsoperation ist das Risiko höher.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: In an emergency, you may need surgery fast. At other times, you can choose.
other-choices-wvjv = In einem Notfall brauchen Sie vielleicht schnell eine Operation. Sonst können Sie wählen.

# en: If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-k7yf = Wenn Sie nichts tun, können die Schmerzen nachlassen, gleich bleiben oder schlimmer werden. Andere Möglichkeiten sind:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }Physiotherapie und Bewegung][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }psychologische Schmerztherapie][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }Medikamente gegen Nervenschmerzen][1]

# en: [an injection near a nerve in your spine][1]
other-choices-7rcl = { "[" }eine Spritze in die Nähe eines Nervs in Ihrer Wirbelsäule][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lesen Sie über alle Behandlungen bei [Schmerzen, die nach einer Rückenoperation anhalten][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Fragen an Ihr Behandlungsteam

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Sie und Ihr Behandlungsteam entscheiden gemeinsam. Sie können fragen:

# en: what the tests show, and if this explains my pain
questions-to-ask-your-team-1x4l = was die Untersuchungen zeigen und ob das meine Schmerzen erklärt

# en: how likely the surgery is to help me
questions-to-ask-your-team-vc6x = wie wahrscheinlich die Operation mir hilft

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = was schiefgehen kann und wie wahrscheinlich das ist

# en: how long recovery may take
questions-to-ask-your-team-1v0v = wie lange die Erholung dauern kann

# en: what else I can try first
questions-to-ask-your-team-6247 = was ich sonst zuerst ausprobieren kann

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = was passieren kann, wenn ich nichts tue

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Serious problems can come days or weeks after surgery. These lists help you decide where to go.
when-to-get-help-t9m5 = Ernste Probleme können Tage oder Wochen nach der Operation auftreten. Diese Listen helfen Ihnen zu entscheiden, wohin Sie gehen.

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = Schmerzen in der Brust oder Schwierigkeiten beim Atmen haben

# en: cough up blood
get-emergency-help-now-p66m = Blut husten

# en: have a high temperature and feel very ill
get-emergency-help-now-mrl5 = Fieber haben und sich sehr krank fühlen

# en: Get help the same day
get-help-the-same-day-pglq = Holen Sie noch am selben Tag Hilfe

# en: Call your doctor or surgeon today if you have:
get-help-the-same-day-lc2t = Rufen Sie heute Ihre Arztpraxis oder das Operationsteam an, wenn Sie Folgendes haben:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = eine Wunde, die heiß oder geschwollen ist, nässt oder mehr wehtut

# en: a high temperature
get-help-the-same-day-94ys = Fieber

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = Kopfschmerzen, die im Sitzen oder beim Aufstehen schlimmer sind

# en: pain or swelling in 1 calf
get-help-the-same-day-d6xr = Schmerzen oder eine Schwellung in 1 Wade

# en: Contact your doctor or surgeon
contact-your-doctor-or-surgeon-dkk1 = Wenden Sie sich an Ihre Arztpraxis oder das Operationsteam

# en: Contact your doctor or surgeon if you have:
contact-your-doctor-or-surgeon-gnf4 = Wenden Sie sich an Ihre Arztpraxis oder das Operationsteam, wenn Sie Folgendes haben:

# en: pain that your medicine does not ease
contact-your-doctor-or-surgeon-5rfn = Schmerzen, die Ihr Medikament nicht lindert

# en: new numbness or pins and needles
contact-your-doctor-or-surgeon-z21n = neue Taubheit oder neues Ameisenlaufen

# en: hard poo (constipation) from painkillers
contact-your-doctor-or-surgeon-60bv = harten Stuhl (Verstopfung) durch Schmerzmittel

# en: worries about your recovery
contact-your-doctor-or-surgeon-r1tz = Sorgen wegen Ihrer Erholung

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
