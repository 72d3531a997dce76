# en: This page tells you about 2 procedures that numb or heat small nerves of the spine to ease back pain.
summary = Diese Seite informiert Sie über 2 Eingriffe, die kleine Nerven der Wirbelsäule betäuben oder erhitzen, um Rückenschmerzen zu lindern.

# en: Medial branch block and radiofrequency ablation
medial-branch-block-and-radiofre-v1j9 = Medial-Branch-Block und Radiofrequenzablation

# en: These 2 procedures treat small nerves at the back of your spine. The first one is a test. The second one may ease back pain for a time.
medial-branch-block-and-radiofre-d602 = Diese 2 Eingriffe behandeln kleine Nerven hinten an Ihrer Wirbelsäule. Der erste ist ein Test. Der zweite kann Rückenschmerzen eine Zeit lang lindern.

# en: What it is
what-it-is-2jjc = Was es ist

# en: Your spine has small joints at the back, called facet joints. Small nerves, called medial branch nerves, carry pain signals from these joints.
what-it-is-qwfp = Ihre Wirbelsäule hat hinten kleine Gelenke (Facettengelenke). Kleine Nerven, die Medial-Branch-Nerven heißen, leiten Schmerzsignale von diesen Gelenken weiter.

# en: A medial branch block is an injection that numbs these nerves for a short time. Radiofrequency ablation uses heat to stop these nerves from sending pain signals.
what-it-is-56q2 = Ein Medial-Branch-Block ist eine Spritze, die diese Nerven für kurze Zeit betäubt. Die Radiofrequenzablation nutzt Hitze, damit diese Nerven keine Schmerzsignale mehr senden.

# en: Why it is done
why-it-is-done-ss01 = Warum es gemacht wird

# en: The block shows if your pain comes from the facet joints. If the block eases your pain, heat treatment may ease it for longer.
why-it-is-done-520m = Der Block zeigt, ob Ihre Schmerzen von den Facettengelenken kommen. Wenn der Block Ihre Schmerzen lindert, kann die Hitzebehandlung sie länger lindern.

# en: [UK guidance on low back pain][1] lists the heat treatment as a choice if:
why-it-is-done-hngt = { "[" }Britische Leitlinien zu Schmerzen im unteren Rücken][1] führen die Hitzebehandlung als Möglichkeit auf, wenn:

# en: other treatments did not help enough
why-it-is-done-k6rd = andere Behandlungen nicht genug geholfen haben

# en: your pain seems to come from these joints
why-it-is-done-gcfb = Ihre Schmerzen von diesen Gelenken zu kommen scheinen

# en: you rate your pain as 5 or more out of 10
why-it-is-done-89nk = Sie Ihre Schmerzen mit 5 oder mehr von 10 bewerten

# en: a block eased your pain
why-it-is-done-4x0j = ein Block Ihre Schmerzen gelindert hat

# en: It is for back pain, not for leg pain from a nerve.
why-it-is-done-zgxc = Sie ist für Rückenschmerzen gedacht, nicht für Beinschmerzen von einem Nerv.

# en: Before the procedure
before-the-procedure-ddyj = Vor dem Eingriff

# en: Tell your team if you:
before-the-procedure-z2wg = Sagen Sie Ihrem Behandlungsteam, wenn Sie:

# en: take a medicine that thins your blood
before-the-procedure-phhm = ein Medikament nehmen, das das Blut verdünnt

# en: have an infection, or feel ill
before-the-procedure-f124 = eine Infektion haben oder sich krank fühlen

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = schon einmal auf ein Medikament allergisch reagiert haben

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = ein Gerät für das Herz haben, etwa einen Herzschrittmacher

# en: have a device for pain in your body
before-the-procedure-zbp0 = ein Gerät gegen Schmerzen im Körper haben

# en: are or may be pregnant
before-the-procedure-87hv = schwanger sind oder sein könnten

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Fragen Sie, welche Medikamente Sie wann absetzen sollen. Setzen Sie kein Medikament von sich aus ab. Bitten Sie jemanden, Sie nach Hause zu bringen.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Was während des Eingriffs passiert

# en: You lie on your belly. The doctor numbs your skin and uses X-rays to guide a thin needle.
what-happens-during-the-procedur-nm49 = Sie liegen auf dem Bauch. Die Ärztin oder der Arzt betäubt Ihre Haut und lenkt eine dünne Nadel mit Röntgenstrahlen.

# en: The block
the-block-0ynv = Der Block

# en: The doctor injects a numbing medicine next to the nerves. Over the next hours you move as normal and write down your pain. This shows if the nerves cause your pain.
the-block-cqjz = Ein Betäubungsmittel wird neben die Nerven gespritzt. In den nächsten Stunden bewegen Sie sich wie gewohnt und schreiben Ihre Schmerzen auf. Das zeigt, ob die Nerven Ihre Schmerzen verursachen.

# en: The heat treatment
the-heat-treatment-qbk2 = Die Hitzebehandlung

# en: The heat treatment happens on another day. The doctor tests that the needle is in the right place, and you may feel a tingle or a twitch. Then the tip of the needle heats the nerve.
the-heat-treatment-l2m5 = Die Hitzebehandlung findet an einem anderen Tag statt. Es wird geprüft, ob die Nadel an der richtigen Stelle ist, und Sie spüren vielleicht ein Kribbeln oder Zucken. Dann erhitzt die Spitze der Nadel den Nerv.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Zeit nach dem Eingriff und Erholung

# en: You can go home the same day. Do not drive that day. Your back may be sore for days.
after-the-procedure-and-recovery-h0zt = Sie können am selben Tag nach Hause. Fahren Sie an diesem Tag nicht Auto. Ihr Rücken kann tagelang wehtun.

# en: It can take weeks to know if the heat treatment works. The nerves can grow back, and then the pain can return. Use the time with less pain to exercise.
after-the-procedure-and-recovery-qm0z = Es kann Wochen dauern, bis man weiß, ob die Hitzebehandlung wirkt. Die Nerven können nachwachsen, und dann können die Schmerzen wiederkommen. Nutzen Sie die Zeit mit weniger Schmerzen, um sich zu bewegen.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Ergebnisse und möglicher Nutzen

# en: You may have less back pain for a time. You may move and sleep better.
results-and-possible-benefits-jbj1 = Sie haben vielleicht eine Zeit lang weniger Rückenschmerzen. Sie können sich vielleicht besser bewegen und besser schlafen.

# en: But studies do not agree. [A review of heat treatment][1] did not find strong evidence that it works. In [studies of 681 people][2], heat treatment with exercise did not help much more than exercise alone.
results-and-possible-benefits-19wc = Aber die Studien sind sich nicht einig. [Eine Übersichtsarbeit zur Hitzebehandlung][1] fand keine starken Belege, dass sie wirkt. In [Studien mit 681 Menschen][2] half die Hitzebehandlung zusammen mit Übungen nicht viel mehr als Übungen allein.

# en: Risks
risks-1b54 = Risiken

# en: You may have these problems:
risks-rlqb = Sie können diese Probleme haben:

# en: soreness or bruising for days
risks-b43v = tagelang eine schmerzende Stelle oder blaue Flecken

# en: more pain for a short time
risks-r9fj = mehr Schmerzen für kurze Zeit

# en: numb, sore or burning skin on your back
risks-6fhf = taube, wunde oder brennende Haut am Rücken

# en: weak or numb legs for a short time
risks-xg75 = schwache oder taube Beine für kurze Zeit

# en: infection or bleeding
risks-t8m4 = Infektion oder Blutung

# en: harm to another nerve
risks-0m17 = Schaden an einem anderen Nerv

# en: The procedure may also not help you.
risks-f13j = Es kann auch sein, dass der Eingriff Ihnen nicht hilft.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: You do not have to have these procedures. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-lh3l = Sie müssen diese Eingriffe nicht haben. Wenn Sie nichts tun, können die Schmerzen nachlassen, gleich bleiben oder schlimmer werden. Andere Möglichkeiten sind:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }Physiotherapie und Bewegung][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }psychologische Schmerztherapie][1]

# en: [sacroiliac joint injection][1], if your pain comes from the joint between spine and hip bone
other-choices-8gmc = { "[" }Spritze in das Iliosakralgelenk][1], wenn Ihre Schmerzen vom Gelenk zwischen Wirbelsäule und Hüftknochen kommen

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lesen Sie über alle Behandlungen bei [Schmerzen, die nach einer Rückenoperation anhalten][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Fragen an Ihr Behandlungsteam

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Sie und Ihr Behandlungsteam entscheiden gemeinsam. Sie können fragen:

# en: how you know that my pain comes from these joints
questions-to-ask-your-team-96r4 = woher Sie wissen, dass meine Schmerzen von diesen Gelenken kommen

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = wie wahrscheinlich es mir hilft

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = welche Risiken für mich höher sind

# en: if I can have it again
questions-to-ask-your-team-f8zt = ob ich es noch einmal haben kann

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = was passieren kann, wenn ich nichts tue

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: A sore back is normal for days. Other changes need care fast.
when-to-get-help-w3ks = Es ist normal, dass der Rücken tagelang wehtut. Andere Veränderungen müssen schnell behandelt werden.

# en: Get emergency help now
get-emergency-help-now-ff0z = Holen Sie sofort Nothilfe

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Gehen Sie in die nächste Notaufnahme, oder rufen Sie den örtlichen Notruf an (etwa 999, 911 oder 112), wenn Sie:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = die Kontrolle über Ihre Blase oder Ihren Darm verlieren

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = taube Haut zwischen den Beinen oder um den Po herum haben

# en: have weakness in your legs that is new or does not wear off
get-emergency-help-now-ydwn = Schwäche in den Beinen haben, die neu ist oder nicht nachlässt

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = Fieber und einen steifen Nacken haben

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = eine Schwellung im Gesicht oder Schwierigkeiten beim Atmen haben

# en: Get help the same day
get-help-the-same-day-pglq = Holen Sie noch am selben Tag Hilfe

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Rufen Sie heute Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam an, wenn Sie Folgendes haben:

# en: a high temperature
get-help-the-same-day-94ys = Fieber

# en: back pain that gets much worse
get-help-the-same-day-0m3t = Rückenschmerzen, die viel schlimmer werden

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = heiße, geschwollene oder nässende Haut an der Stelle, an der die Nadel eingeführt wurde

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam, wenn Sie Folgendes haben:

# en: burning or numb skin that does not go away
contact-your-doctor-or-pain-team-19ht = brennende oder taube Haut, die nicht besser wird

# en: pain that is no better after weeks
contact-your-doctor-or-pain-team-1brb = Schmerzen, die nach Wochen nicht besser sind

# en: pain that comes back
contact-your-doctor-or-pain-team-sbl3 = Schmerzen, die wiederkommen

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
