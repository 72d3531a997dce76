# en: This page tells you how an injection into the joint between your spine and your hip bone may ease pain, and what its risks are.
summary = Diese Seite erklärt Ihnen, wie eine Spritze in das Gelenk zwischen Ihrer Wirbelsäule und Ihrem Hüftknochen Schmerzen lindern kann und welche Risiken sie hat.

# en: Sacroiliac joint injection
sacroiliac-joint-injection-ykr2 = Spritze in das Iliosakralgelenk

# en: This injection puts medicine into the joint between your spine and your hip bone. It can show if your pain comes from this joint. It may also ease the pain for a time.
sacroiliac-joint-injection-8pq3 = Diese Spritze bringt ein Medikament in das Gelenk zwischen Ihrer Wirbelsäule und Ihrem Hüftknochen. Sie kann zeigen, ob Ihre Schmerzen von diesem Gelenk kommen. Sie kann die Schmerzen auch eine Zeit lang lindern.

# en: What it is
what-it-is-2jjc = Was es ist

# en: You have 2 sacroiliac joints. Each one joins the base of your spine to your hip bone. They lie low in your back, near the top of your buttocks.
what-it-is-ttgj = Sie haben 2 Iliosakralgelenke. Jedes verbindet das untere Ende Ihrer Wirbelsäule mit Ihrem Hüftknochen. Sie liegen unten im Rücken, nahe dem oberen Rand des Gesäßes.

# en: In this procedure, a doctor injects medicine into the joint. It is a medicine that numbs (local anaesthetic), mixed with a steroid. A steroid is a medicine that reduces swelling.
what-it-is-cvj9 = Bei diesem Eingriff spritzt eine Ärztin oder ein Arzt ein Medikament in das Gelenk. Es ist ein Betäubungsmittel (örtliche Betäubung), gemischt mit Kortison. Kortison ist ein Medikament, das Schwellungen verringert.

# en: Why it is done
why-it-is-done-ss01 = Warum es gemacht wird

# en: After back surgery, these joints may take more strain. This is more likely if surgery joined bones low in your spine. The pain can be in your lower back, buttock, groin or leg.
why-it-is-done-12g8 = Nach einer Rückenoperation können diese Gelenke stärker belastet sein. Das ist wahrscheinlicher, wenn bei der Operation Knochen unten in der Wirbelsäule verbunden wurden. Die Schmerzen können im unteren Rücken, im Gesäß, in der Leiste oder im Bein sein.

# en: The injection has 2 aims:
why-it-is-done-lp4p = Die Spritze hat 2 Ziele:

# en: to test if the pain comes from this joint
why-it-is-done-c1zl = prüfen, ob die Schmerzen von diesem Gelenk kommen

# en: to ease the pain
why-it-is-done-90mb = die Schmerzen lindern

# en: Before the procedure
before-the-procedure-ddyj = Vor dem Eingriff

# en: Tell your team if you:
before-the-procedure-z2wg = Sagen Sie Ihrem Behandlungsteam, wenn Sie:

# en: take a medicine that thins your blood
before-the-procedure-phhm = ein Medikament nehmen, das das Blut verdünnt

# en: have diabetes
before-the-procedure-pk8h = Diabetes haben

# en: have an infection, or feel ill
before-the-procedure-f124 = eine Infektion haben oder sich krank fühlen

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = schon einmal auf ein Medikament allergisch reagiert haben

# en: are or may be pregnant
before-the-procedure-87hv = schwanger sind oder sein könnten

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Fragen Sie, welche Medikamente Sie wann absetzen sollen. Setzen Sie kein Medikament von sich aus ab. Bitten Sie jemanden, Sie nach Hause zu bringen.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Was während des Eingriffs passiert

# en: You lie on your belly. The doctor numbs your skin and puts a thin needle into the joint. They use X-rays or another scan to guide the needle.
what-happens-during-the-procedur-86b9 = Sie liegen auf dem Bauch. Die Ärztin oder der Arzt betäubt Ihre Haut und führt eine dünne Nadel in das Gelenk ein. Die Nadel wird mit Röntgenstrahlen oder einem anderen Bildverfahren gelenkt.

# en: You may feel pressure or your usual pain for a short time. Tell the doctor what you feel.
what-happens-during-the-procedur-hmpg = Sie spüren vielleicht für kurze Zeit Druck oder Ihre üblichen Schmerzen. Sagen Sie der Ärztin oder dem Arzt, was Sie spüren.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Zeit nach dem Eingriff und Erholung

# en: You rest for a short time, and then you go home. Your leg may feel weak or numb at first, so do not drive that day.
after-the-procedure-and-recovery-m1hm = Sie ruhen sich kurz aus und gehen dann nach Hause. Ihr Bein kann sich zuerst schwach oder taub anfühlen, fahren Sie deshalb an diesem Tag nicht Auto.

# en: Write down your pain for the next hours and days. The numbing medicine wears off first, and the pain may come back. The steroid can take days to work.
after-the-procedure-and-recovery-nqjn = Schreiben Sie in den nächsten Stunden und Tagen Ihre Schmerzen auf. Die Betäubung lässt zuerst nach, und die Schmerzen können wiederkommen. Es kann Tage dauern, bis das Kortison wirkt.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Ergebnisse und möglicher Nutzen

# en: If the pain eases at once, it may come from this joint. If the pain does not change, it may come from another place. The test can be wrong, so your team looks at your other tests too.
results-and-possible-benefits-7063 = Wenn die Schmerzen sofort nachlassen, kommen sie vielleicht von diesem Gelenk. Wenn sich die Schmerzen nicht ändern, kommen sie vielleicht von einer anderen Stelle. Der Test kann falsch sein, deshalb sieht sich Ihr Behandlungsteam auch Ihre anderen Untersuchungen an.

# en: You may have less pain for weeks, which can help you exercise. [A review of treatments for this joint][1] found no single treatment that works better than the others.
results-and-possible-benefits-z8rh = Sie haben vielleicht wochenlang weniger Schmerzen, was Ihnen bei der Bewegung helfen kann. [Eine Übersichtsarbeit zu Behandlungen für dieses Gelenk][1] fand keine einzelne Behandlung, die besser wirkt als die anderen.

# en: Risks
risks-1b54 = Risiken

# en: You may have these problems:
risks-rlqb = Sie können diese Probleme haben:

# en: soreness or bruising
risks-g509 = Wundgefühl oder blaue Flecken

# en: more pain for a day or 2
risks-57xt = mehr Schmerzen für einen Tag oder 2

# en: a warm, flushed face
risks-bb9l = ein warmes, gerötetes Gesicht

# en: higher blood sugar, if you have diabetes
risks-myl3 = höherer Blutzucker, wenn Sie Diabetes haben

# en: a weak or numb leg for a short time
risks-57n2 = ein schwaches oder taubes Bein für kurze Zeit

# en: infection or bleeding
risks-t8m4 = Infektion oder Blutung

# en: Serious problems are not likely. The injection may also not help you.
risks-47zp = Ernste Probleme sind nicht wahrscheinlich. Es kann auch sein, dass die Spritze Ihnen nicht hilft.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = Sie müssen diese Spritze nicht haben. Wenn Sie nichts tun, können die Schmerzen nachlassen, gleich bleiben oder schlimmer werden. Andere Möglichkeiten sind:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }Physiotherapie und Bewegung][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }psychologische Schmerztherapie][1]

# en: [heat treatment of small nerves][1], which may stop pain signals from the joint
other-choices-d5cg = { "[" }Hitzebehandlung kleiner Nerven][1], die Schmerzsignale aus dem Gelenk stoppen kann

# en: [surgery to join the bones][1], if other treatments did not help
other-choices-dxt3 = { "[" }Operation zum Verbinden der Knochen][1], wenn andere Behandlungen nicht geholfen haben

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lesen Sie über alle Behandlungen bei [Schmerzen, die nach einer Rückenoperation anhalten][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Fragen an Ihr Behandlungsteam

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Sie und Ihr Behandlungsteam entscheiden gemeinsam. Sie können fragen:

# en: why you think that my pain comes from this joint
questions-to-ask-your-team-cbb4 = warum Sie glauben, dass meine Schmerzen von diesem Gelenk kommen

# en: how long the benefit may last
questions-to-ask-your-team-vktk = wie lange der Nutzen anhalten kann

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = welche Risiken für mich höher sind

# en: what we do next if it does not help
questions-to-ask-your-team-6jl2 = was wir als Nächstes tun, wenn es nicht hilft

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = was passieren kann, wenn ich nichts tue

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Soreness is normal for a day or 2. Other changes need care fast.
when-to-get-help-8tv8 = Es ist normal, wenn es einen Tag oder 2 wehtut. Andere Veränderungen müssen schnell behandelt werden.

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = eine Schwellung im Gesicht oder Schwierigkeiten beim Atmen haben

# en: Get help the same day
get-help-the-same-day-pglq = Holen Sie noch am selben Tag Hilfe

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Rufen Sie heute Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam an, wenn Sie Folgendes haben:

# en: a high temperature
get-help-the-same-day-94ys = Fieber

# en: pain that gets much worse
get-help-the-same-day-y33m = Schmerzen, die viel schlimmer werden

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = heiße, geschwollene oder nässende Haut an der Stelle, an der die Nadel eingeführt wurde

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam, wenn Sie Folgendes haben:

# en: blood sugar that stays high
contact-your-doctor-or-pain-team-w1k9 = Blutzucker, der hoch bleibt

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
