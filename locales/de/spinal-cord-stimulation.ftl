# en: This page tells you what spinal cord stimulation is, how it may ease pain and what its risks are.
summary = Diese Seite erklärt Ihnen, was Rückenmarkstimulation ist, wie sie Schmerzen lindern kann und welche Risiken sie hat.

# en: Spinal cord stimulation
spinal-cord-stimulation-3t5z = Rückenmarkstimulation

# en: Spinal cord stimulation is a treatment for long-term nerve pain. A small device sends weak electric pulses to your spine. It may ease pain, but it does not help everyone.
spinal-cord-stimulation-9wrm = Die Rückenmarkstimulation ist eine Behandlung für langfristige Nervenschmerzen. Ein kleines Gerät sendet schwache Stromimpulse an Ihre Wirbelsäule. Sie kann Schmerzen lindern, aber sie hilft nicht allen.

# en: What it is
what-it-is-2jjc = Was es ist

# en: Your spinal cord is the bundle of nerves inside your spine. It carries pain signals to your brain. The device sends weak electric pulses to it, and these change how you feel the pain.
what-it-is-zcl1 = Ihr Rückenmark ist das Bündel von Nerven in Ihrer Wirbelsäule. Es leitet Schmerzsignale an Ihr Gehirn weiter. Das Gerät sendet schwache Stromimpulse dorthin, und diese ändern, wie Sie die Schmerzen spüren.

# en: The device has 3 parts:
what-it-is-wqfs = Das Gerät hat 3 Teile:

# en: thin wires (leads) that lie near your spinal cord
what-it-is-0929 = dünne Drähte (Elektroden), die neben Ihrem Rückenmark liegen

# en: a small battery under your skin, in your belly or your buttock
what-it-is-8v40 = eine kleine Batterie unter der Haut, am Bauch oder am Gesäß

# en: a remote control that you hold in your hand
what-it-is-3t8h = eine Fernbedienung, die Sie in der Hand halten

# en: You may feel a light tingling in place of pain. With newer settings, you may feel nothing. A doctor can take the device out again.
what-it-is-9zrx = Sie spüren vielleicht ein leichtes Kribbeln anstelle der Schmerzen. Mit neueren Einstellungen spüren Sie vielleicht nichts. Eine Ärztin oder ein Arzt kann das Gerät wieder herausnehmen.

# en: Why it is done
why-it-is-done-ss01 = Warum es gemacht wird

# en: The aim is to ease pain from a damaged nerve (nerve pain). After back surgery, this is mainly pain in the legs. The device does not mend the nerve.
why-it-is-done-1h70 = Ziel ist es, Schmerzen von einem geschädigten Nerv (Nervenschmerzen) zu lindern. Nach einer Rückenoperation sind das vor allem Schmerzen in den Beinen. Das Gerät heilt den Nerv nicht.

# en: [UK guidance on spinal cord stimulation][1] lists it as a choice if:
why-it-is-done-mr8t = { "[" }Britische Leitlinien zur Rückenmarkstimulation][1] führen sie als Möglichkeit auf, wenn:

# en: you have had strong nerve pain for at least 6 months
why-it-is-done-mj6h = Sie seit mindestens 6 Monaten starke Nervenschmerzen haben

# en: other treatments did not help enough
why-it-is-done-k6rd = andere Behandlungen nicht genug geholfen haben

# en: a team trained in pain care has checked you
why-it-is-done-v96w = ein Team, das in Schmerzbehandlung ausgebildet ist, Sie untersucht hat

# en: a test with the device eased your pain
why-it-is-done-6xff = ein Test mit dem Gerät Ihre Schmerzen gelindert hat

# en: It may not suit you if you are pregnant, have an infection or find a remote control hard to use. Tell your team about any other device in your body.
why-it-is-done-8zcw = Sie ist vielleicht nicht für Sie geeignet, wenn Sie schwanger sind, eine Infektion haben oder eine Fernbedienung schwer benutzen können. Sagen Sie Ihrem Behandlungsteam, wenn Sie ein anderes Gerät im Körper haben.

# en: Before the procedure
before-the-procedure-ddyj = Vor dem Eingriff

# en: You will meet a team that may include a doctor, a nurse, a physical therapist and a psychologist. A psychologist is a person trained to help with thoughts and feelings. They will ask about your pain, your mood and your daily life.
before-the-procedure-f3k3 = Sie treffen ein Team, zu dem Fachleute für Medizin, Pflege, Physiotherapie und Psychologie gehören können. Fachleute für Psychologie sind dafür ausgebildet, bei Gedanken und Gefühlen zu helfen. Das Team wird Sie nach Ihren Schmerzen, Ihrer Stimmung und Ihrem Alltag fragen.

# en: Tell your team if you:
before-the-procedure-z2wg = Sagen Sie Ihrem Behandlungsteam, wenn Sie:

# en: take a medicine that thins your blood
before-the-procedure-phhm = ein Medikament nehmen, das das Blut verdünnt

# en: have diabetes
before-the-procedure-pk8h = Diabetes haben

# en: have an infection or a skin sore
before-the-procedure-vdts = eine Infektion oder eine wunde Stelle an der Haut haben

# en: have an allergy to a metal or a medicine
before-the-procedure-d65r = eine Allergie gegen ein Metall oder ein Medikament haben

# en: may be pregnant
before-the-procedure-2lr0 = schwanger sein könnten

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = vielleicht eine Magnetresonanztomografie (MRT) brauchen, eine Aufnahme mit starken Magneten

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask when to stop eating and drinking.
before-the-procedure-44t6 = Fragen Sie, welche Medikamente Sie wann absetzen sollen. Setzen Sie kein Medikament von sich aus ab. Fragen Sie, ab wann Sie nicht mehr essen und trinken sollen.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Was während des Eingriffs passiert

# en: The procedure has 2 steps.
what-happens-during-the-procedur-j3dp = Der Eingriff hat 2 Schritte.

# en: Step 1: the test
step-1-the-test-jkx5 = Schritt 1: der Test

# en: First you test the device (a trial). A doctor puts the wires in through a needle or a small cut in your back. The wires join a battery outside your body.
step-1-the-test-1161 = Zuerst testen Sie das Gerät (Testphase). Eine Ärztin oder ein Arzt führt die Drähte durch eine Nadel oder einen kleinen Schnitt in Ihren Rücken ein. Die Drähte sind mit einer Batterie außerhalb Ihres Körpers verbunden.

# en: You go home and live with the device for a short time. The test takes about [3 to 7 days][1], but it can take longer. You write down your pain, your sleep and what you can do.
step-1-the-test-rjx8 = Sie gehen nach Hause und leben für kurze Zeit mit dem Gerät. Der Test dauert etwa [3 bis 7 Tage][1], aber er kann länger dauern. Sie schreiben auf, wie Ihre Schmerzen und Ihr Schlaf sind und was Sie tun können.

# en: Step 2: the device goes in
step-2-the-device-goes-in-bdm7 = Schritt 2: Das Gerät wird eingesetzt

# en: If the test helps you, a doctor puts the battery under your skin in an operation. You may be awake, with medicine to numb the area. Or you may be asleep.
step-2-the-device-goes-in-x54g = Wenn der Test Ihnen hilft, setzt eine Ärztin oder ein Arzt die Batterie in einer Operation unter Ihre Haut. Vielleicht sind Sie wach, mit einem Medikament, das die Stelle betäubt. Oder Sie schlafen vielleicht.

# en: If the test does not help you, the doctor takes the wires out.
step-2-the-device-goes-in-90c1 = Wenn der Test Ihnen nicht hilft, werden die Drähte herausgenommen.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Zeit nach dem Eingriff und Erholung

# en: You may go home the same day or stay in hospital for a short time. Your back and the wound will feel sore at first. Your team will teach you how to use the device.
after-the-procedure-and-recovery-27qj = Vielleicht gehen Sie am selben Tag nach Hause, oder Sie bleiben kurze Zeit im Krankenhaus. Ihr Rücken und die Wunde werden zuerst wehtun. Ihr Behandlungsteam wird Ihnen zeigen, wie Sie das Gerät benutzen.

# en: The wires need time to settle. For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-ltwm = Die Drähte brauchen Zeit, um sich zu festigen. In den ersten Wochen bittet Ihr Behandlungsteam Sie vielleicht, Folgendes nicht zu tun:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = sich bücken, drehen oder weit strecken

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = schwere Dinge heben

# en: drive
after-the-procedure-and-recovery-0r42 = Auto fahren

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = baden oder schwimmen

# en: Ask when you can drive and work again. Ask if you must turn the device off when you drive. Carry your device card, and show it before any scan, surgery or airport check.
after-the-procedure-and-recovery-wybv = Fragen Sie, wann Sie wieder Auto fahren und arbeiten können. Fragen Sie, ob Sie das Gerät beim Autofahren ausschalten müssen. Tragen Sie Ihren Geräteausweis bei sich, und zeigen Sie ihn vor jeder Aufnahme, Operation oder Flughafenkontrolle.

# en: The battery does not last for ever. You may need to charge it, and later you may need surgery to change it.
after-the-procedure-and-recovery-9x47 = Die Batterie hält nicht ewig. Vielleicht müssen Sie sie aufladen, und später brauchen Sie vielleicht eine Operation, um sie zu wechseln.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Ergebnisse und möglicher Nutzen

# en: You may have less pain, sleep better and do more. You will still have pain.
results-and-possible-benefits-33yb = Sie haben vielleicht weniger Schmerzen, schlafen besser und können mehr tun. Sie werden noch Schmerzen haben.

# en: [A study of leg pain after back surgery][1] looked at results after 6 months. With a device, pain fell by half or more in 48 in 100 people. With other care only, it did so in 9 in 100 people.
results-and-possible-benefits-jc0f = { "[" }Eine Studie zu Beinschmerzen nach Rückenoperationen][1] sah sich die Ergebnisse nach 6 Monaten an. Mit einem Gerät sanken die Schmerzen bei 48 von 100 Menschen um die Hälfte oder mehr. Nur mit anderer Behandlung war das bei 9 von 100 Menschen so.

# en: The results for back pain are not so clear. [A later review of 13 studies][1] looked at low back pain. It found that the device probably does not give lasting benefits that outweigh its risks.
results-and-possible-benefits-mycs = Die Ergebnisse bei Rückenschmerzen sind nicht so klar. [Eine spätere Übersichtsarbeit aus 13 Studien][1] sah sich Schmerzen im unteren Rücken an. Sie fand, dass das Gerät wahrscheinlich keinen dauerhaften Nutzen bringt, der größer ist als seine Risiken.

# en: Risks
risks-1b54 = Risiken

# en: Problems can happen during surgery or years later. They include:
risks-bd20 = Probleme können während der Operation oder Jahre später auftreten. Dazu gehören:

# en: infection
risks-9ct7 = Infektion

# en: wires that move or break
risks-9620 = Drähte, die sich verschieben oder brechen

# en: pain where the battery lies
risks-m4rk = Schmerzen dort, wo die Batterie liegt

# en: fluid that leaks from around the spinal cord and causes a headache
risks-jzqv = Flüssigkeit, die aus dem Raum um das Rückenmark austritt und Kopfschmerzen verursacht

# en: bleeding that presses on the spinal cord
risks-1nmw = eine Blutung, die auf das Rückenmark drückt

# en: pain that comes back
risks-sbl3 = Schmerzen, die wiederkommen

# en: In [a study over 2 years][1], about 31 in 100 people with a device needed more surgery on it. Harm to the spinal cord is not likely, but it can leave legs weak or numb. [A review of spine devices][2] also lists death as a risk.
risks-dy19 = In [einer Studie über 2 Jahre][1] brauchten etwa 31 von 100 Menschen mit einem Gerät eine weitere Operation daran. Schaden am Rückenmark ist nicht wahrscheinlich, kann aber zu schwachen oder tauben Beinen führen. [Eine Übersichtsarbeit zu Geräten an der Wirbelsäule][2] nennt auch Tod als Risiko.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: You do not have to have this treatment. Doing nothing is also a choice, and the pain may then ease, stay the same or get worse. Other choices are:
other-choices-lyhp = Sie müssen diese Behandlung nicht haben. Nichts zu tun ist auch eine Möglichkeit, und die Schmerzen können dann nachlassen, gleich bleiben oder schlimmer werden. Andere Möglichkeiten sind:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }Physiotherapie und Bewegung][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }psychologische Schmerztherapie][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }Medikamente gegen Nervenschmerzen][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }eine weitere Operation am Rücken][1]

# en: Each choice has its own benefits and risks. Read about [pain that lasts after back surgery][1] to compare them.
other-choices-w0p9 = Jede Möglichkeit hat ihren eigenen Nutzen und ihre eigenen Risiken. Lesen Sie über [Schmerzen, die nach einer Rückenoperation anhalten][1], um sie zu vergleichen.

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Fragen an Ihr Behandlungsteam

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Sie und Ihr Behandlungsteam entscheiden gemeinsam. Sie können fragen:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = wie wahrscheinlich es bei meiner Art von Schmerzen hilft

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = was schiefgehen kann und wie wahrscheinlich das ist

# en: how long the battery lasts
questions-to-ask-your-team-7bpd = wie lange die Batterie hält

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = ob ich mit diesem Gerät MRT-Aufnahmen haben kann

# en: what I cannot do with the device
questions-to-ask-your-team-b6s4 = was ich mit dem Gerät nicht tun kann

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = was passieren kann, wenn ich nichts tue

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Contact your pain team on { $clinic-phone } if you have a question about your device. Serious problems need care fast.
when-to-get-help-276h = Wenden Sie sich bei Fragen zu Ihrem Gerät an Ihr Schmerzteam: { $clinic-phone }. Ernste Probleme müssen schnell behandelt werden.

# en: Get emergency help now
get-emergency-help-now-ff0z = Holen Sie sofort Nothilfe

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Gehen Sie in die nächste Notaufnahme, oder rufen Sie den örtlichen Notruf an (etwa 999, 911 oder 112), wenn Sie:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = die Kontrolle über Ihre Blase oder Ihren Darm verlieren

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = taube Haut zwischen den Beinen oder um den Po herum haben

# en: have new weakness or numbness in your legs
get-emergency-help-now-fv72 = neue Schwäche oder Taubheit in den Beinen haben

# en: have very strong back pain that starts suddenly
get-emergency-help-now-lpfc = sehr starke Rückenschmerzen haben, die plötzlich beginnen

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = Fieber und einen steifen Nacken haben

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = Schmerzen in der Brust oder Schwierigkeiten beim Atmen haben

# en: Get help the same day
get-help-the-same-day-pglq = Holen Sie noch am selben Tag Hilfe

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Rufen Sie heute Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam an, wenn Sie Folgendes haben:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = eine Wunde, die heiß oder geschwollen ist, nässt oder mehr wehtut

# en: a high temperature
get-help-the-same-day-94ys = Fieber

# en: a bad headache when you sit or stand up
get-help-the-same-day-k516 = schlimme Kopfschmerzen im Sitzen oder beim Aufstehen

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = einen Draht oder eine Batterie, die Sie durch die Haut sehen können

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam, wenn:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = das Gerät nicht mehr funktioniert

# en: the tingling moves, gets too strong or stops
contact-your-doctor-or-pain-team-11d5 = das Kribbeln wandert, zu stark wird oder aufhört

# en: your pain comes back
contact-your-doctor-or-pain-team-ljcj = Ihre Schmerzen wiederkommen

# en: you need a scan or surgery
contact-your-doctor-or-pain-team-fdng = Sie eine Aufnahme oder Operation brauchen

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
