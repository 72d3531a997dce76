# en: This page tells you about a device that sends weak electric pulses to a nerve outside your spine, and about its risks.
summary = Diese Seite informiert Sie über ein Gerät, das schwache Stromimpulse an einen Nerv außerhalb Ihrer Wirbelsäule sendet, und über seine Risiken.

# en: Peripheral nerve stimulation
peripheral-nerve-stimulation-j01r = Periphere Nervenstimulation

# en: Peripheral nerve stimulation is a treatment for pain in a small area. A device sends weak electric pulses to a nerve outside your spine. It is not clear how well it works.
peripheral-nerve-stimulation-txm4 = Die periphere Nervenstimulation ist eine Behandlung für Schmerzen in einem kleinen Bereich. Ein Gerät sendet schwache Stromimpulse an einen Nerv außerhalb Ihrer Wirbelsäule. Es ist nicht klar, wie gut sie wirkt.

# en: What it is
what-it-is-2jjc = Was es ist

# en: Peripheral nerves are the nerves outside your brain and spinal cord. In this treatment, a thin wire (lead) lies near such a nerve. A small battery sends weak electric pulses down the wire.
what-it-is-v20g = Periphere Nerven sind die Nerven außerhalb von Gehirn und Wirbelsäule. Bei dieser Behandlung liegt ein dünner Draht (Elektrode) neben einem solchen Nerv. Eine kleine Batterie sendet schwache Stromimpulse durch den Draht.

# en: The battery can be under your skin or outside your body. You may feel a tingle in place of the pain. A doctor can take the device out again.
what-it-is-b9r3 = Die Batterie kann unter Ihrer Haut oder außerhalb Ihres Körpers sein. Sie spüren vielleicht ein Kribbeln anstelle der Schmerzen. Eine Ärztin oder ein Arzt kann das Gerät wieder herausnehmen.

# en: There are 2 similar treatments:
what-it-is-nywd = Es gibt 2 ähnliche Behandlungen:

# en: wires that lie under the skin where your back hurts (nerve field stimulation)
what-it-is-wnvk = Drähte, die unter der Haut liegen, wo Ihr Rücken schmerzt (Nervenfeldstimulation)

# en: wires that make the muscles of your lower back work (muscle stimulation)
what-it-is-f789 = Drähte, die die Muskeln Ihres unteren Rückens arbeiten lassen (Muskelstimulation)

# en: Why it is done
why-it-is-done-ss01 = Warum es gemacht wird

# en: It may be a choice if you have long-term pain in 1 area, such as your lower back. Your team may offer it if other treatments did not help enough.
why-it-is-done-cyvc = Sie kann eine Möglichkeit sein, wenn Sie langfristige Schmerzen in 1 Bereich haben, etwa im unteren Rücken. Ihr Behandlungsteam kann sie Ihnen anbieten, wenn andere Behandlungen nicht genug geholfen haben.

# en: [UK guidance on nerve field stimulation][1] says that there is little evidence. It asks doctors to explain this and to check the results of each person.
why-it-is-done-7yty = { "[" }Britische Leitlinien zur Nervenfeldstimulation][1] sagen, dass es wenig Belege gibt. Sie fordern Ärztinnen und Ärzte auf, dies zu erklären und die Ergebnisse bei jeder Person zu prüfen.

# en: Before the procedure
before-the-procedure-ddyj = Vor dem Eingriff

# en: A team checks your pain, your mood and your health. You may first test the device for a short time (a trial). Tell your team if you:
before-the-procedure-ks4q = Ein Team prüft Ihre Schmerzen, Ihre Stimmung und Ihre Gesundheit. Vielleicht testen Sie das Gerät zuerst für kurze Zeit (Testphase). Sagen Sie Ihrem Behandlungsteam, wenn Sie:

# en: take a medicine that thins your blood
before-the-procedure-phhm = ein Medikament nehmen, das das Blut verdünnt

# en: have diabetes
before-the-procedure-pk8h = Diabetes haben

# en: have an infection or a skin sore
before-the-procedure-vdts = eine Infektion oder eine wunde Stelle an der Haut haben

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = ein Gerät für das Herz haben, etwa einen Herzschrittmacher

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = vielleicht eine Magnetresonanztomografie (MRT) brauchen, eine Aufnahme mit starken Magneten

# en: are or may be pregnant
before-the-procedure-87hv = schwanger sind oder sein könnten

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own.
before-the-procedure-7dpx = Fragen Sie, welche Medikamente Sie wann absetzen sollen. Setzen Sie kein Medikament von sich aus ab.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Was während des Eingriffs passiert

# en: The doctor numbs your skin and puts a thin wire through a needle. They may use X-rays or another scan to guide it. You may be awake to say where you feel the tingle.
what-happens-during-the-procedur-4vk9 = Die Ärztin oder der Arzt betäubt Ihre Haut und führt einen dünnen Draht durch eine Nadel ein. Er kann mit Röntgenstrahlen oder einem anderen Bildverfahren gelenkt werden. Vielleicht sind Sie wach, um zu sagen, wo Sie das Kribbeln spüren.

# en: If you have a battery under your skin, the doctor makes a small cut for it. You may be asleep for this part.
what-happens-during-the-procedur-bn51 = Wenn Sie eine Batterie unter der Haut haben, wird dafür ein kleiner Schnitt gemacht. Vielleicht schlafen Sie während dieses Teils.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Zeit nach dem Eingriff und Erholung

# en: You may go home the same day. The area may be sore or bruised for days. Your team shows you how to use the device.
after-the-procedure-and-recovery-w12n = Vielleicht gehen Sie am selben Tag nach Hause. Die Stelle kann tagelang wehtun oder blaue Flecken haben. Ihr Behandlungsteam zeigt Ihnen, wie Sie das Gerät benutzen.

# en: For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-2gkc = In den ersten Wochen bittet Ihr Behandlungsteam Sie vielleicht, Folgendes nicht zu tun:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = sich bücken, drehen oder weit strecken

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = schwere Dinge heben

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = baden oder schwimmen

# en: Carry your device card. Show it before any scan or surgery. Ask when you can drive and work again.
after-the-procedure-and-recovery-5glx = Tragen Sie Ihren Geräteausweis bei sich. Zeigen Sie ihn vor jeder Aufnahme oder Operation. Fragen Sie, wann Sie wieder Auto fahren und arbeiten können.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Ergebnisse und möglicher Nutzen

# en: You may have less pain, sleep better or need less medicine. You may also have no benefit.
results-and-possible-benefits-r46m = Sie haben vielleicht weniger Schmerzen, schlafen besser oder brauchen weniger Medikamente. Es kann auch sein, dass Sie keinen Nutzen haben.

# en: We do not know how long the benefit lasts. [UK guidance on muscle stimulation][1] says the same of that treatment.
results-and-possible-benefits-b0zg = Wir wissen nicht, wie lange der Nutzen anhält. [Britische Leitlinien zur Muskelstimulation][1] sagen dasselbe über diese Behandlung.

# en: Risks
risks-1b54 = Risiken

# en: Problems can happen during the procedure or years later. They include:
risks-x2y6 = Probleme können während des Eingriffs oder Jahre später auftreten. Dazu gehören:

# en: infection
risks-9ct7 = Infektion

# en: wires that move or break
risks-9620 = Drähte, die sich verschieben oder brechen

# en: pain or sore skin over the wires or the battery
risks-b5vg = Schmerzen oder wunde Haut über den Drähten oder der Batterie

# en: a battery that stops working
risks-66vj = eine Batterie, die nicht mehr funktioniert

# en: bleeding or harm to a nerve
risks-dbvx = Blutung oder Schaden an einem Nerv

# en: no benefit, or a benefit that fades
risks-8ls9 = kein Nutzen, oder ein Nutzen, der nachlässt

# en: You may need more surgery to mend the device or take it out.
risks-jl2b = Vielleicht brauchen Sie eine weitere Operation, um das Gerät zu reparieren oder herauszunehmen.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: You do not have to have this treatment. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-q3zd = Sie müssen diese Behandlung nicht haben. Wenn Sie nichts tun, können die Schmerzen nachlassen, gleich bleiben oder schlimmer werden. Andere Möglichkeiten sind:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }Physiotherapie und Bewegung][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }psychologische Schmerztherapie][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }Medikamente gegen Nervenschmerzen][1]

# en: [spinal cord stimulation][1], which sends the pulses to your spine
other-choices-7prq = { "[" }Rückenmarkstimulation][1], bei der die Impulse an Ihre Wirbelsäule gesendet werden

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lesen Sie über alle Behandlungen bei [Schmerzen, die nach einer Rückenoperation anhalten][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Fragen an Ihr Behandlungsteam

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Sie und Ihr Behandlungsteam entscheiden gemeinsam. Sie können fragen:

# en: what experience you have with this device
questions-to-ask-your-team-jkd8 = welche Erfahrung Sie mit diesem Gerät haben

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = wie wahrscheinlich es mir hilft

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = welche Risiken für mich höher sind

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = ob ich mit diesem Gerät MRT-Aufnahmen haben kann

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = was passieren kann, wenn ich nichts tue

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Serious problems need care fast. These lists help you decide where to go.
when-to-get-help-rhfx = Ernste Probleme müssen schnell behandelt werden. Diese Listen helfen Ihnen zu entscheiden, wohin Sie gehen.

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = eine Schwellung im Gesicht oder Schwierigkeiten beim Atmen haben

# en: feel very ill with a high temperature
get-emergency-help-now-sk4z = sich mit Fieber sehr krank fühlen

# en: Get help the same day
get-help-the-same-day-pglq = Holen Sie noch am selben Tag Hilfe

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Rufen Sie heute Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam an, wenn Sie Folgendes haben:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = eine Wunde, die heiß oder geschwollen ist, nässt oder mehr wehtut

# en: a high temperature
get-help-the-same-day-94ys = Fieber

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = einen Draht oder eine Batterie, die Sie durch die Haut sehen können

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam, wenn:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = das Gerät nicht mehr funktioniert

# en: the tingle moves, gets too strong or stops
contact-your-doctor-or-pain-team-0rtx = das Kribbeln wandert, zu stark wird oder aufhört

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
