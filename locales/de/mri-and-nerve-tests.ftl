# en: This page tells you why you may have an MRI scan or nerve tests for back pain, what happens and what the results mean.
summary = Diese Seite erklärt Ihnen, warum Sie bei Rückenschmerzen vielleicht eine MRT oder Nervenuntersuchungen bekommen, was dabei passiert und was die Ergebnisse bedeuten.

# en: MRI scans and nerve tests
mri-scans-and-nerve-tests-fd66 = MRT und Nervenuntersuchungen

# en: MRI scans and nerve tests can help your team look for a cause of your pain. They do not treat the pain. A test can also be normal when your pain is real.
mri-scans-and-nerve-tests-sbs8 = Eine MRT und Untersuchungen der Nerven können Ihrem Team helfen, eine Ursache Ihrer Schmerzen zu suchen. Sie behandeln die Schmerzen nicht. Eine Untersuchung kann auch normal sein, obwohl Ihre Schmerzen echt sind.

# en: What these tests are
what-these-tests-are-05lp = Was diese Untersuchungen sind

# en: An MRI scan (magnetic resonance imaging) makes pictures of the inside of your body. It uses strong magnets and radio waves. It does not use X-rays.
what-these-tests-are-wrtp = Eine MRT (Magnetresonanztomografie) macht Bilder vom Inneren Ihres Körpers. Sie nutzt starke Magnete und Radiowellen. Sie nutzt keine Röntgenstrahlen.

# en: Nerve tests show how your nerves and muscles work. There are 2 kinds, and you may have both:
what-these-tests-are-yrsc = Nervenuntersuchungen zeigen, wie Ihre Nerven und Muskeln arbeiten. Es gibt 2 Arten, und Sie bekommen vielleicht beide:

# en: a test of how fast signals move along a nerve (nerve conduction study)
what-these-tests-are-z7cn = eine Messung, wie schnell sich Signale in einem Nerv bewegen (Messung der Nervenleitgeschwindigkeit)

# en: a test of the electric signals in a muscle, with a thin needle (electromyography)
what-these-tests-are-m5sp = eine Messung der elektrischen Signale in einem Muskel, mit einer dünnen Nadel (Elektromyografie)

# en: Why they are done
why-they-are-done-9tt2 = Warum sie gemacht werden

# en: An MRI scan can show discs, which are the soft cushions between the bones of your spine. It can also show nerves and scar tissue. Your team may ask for a scan to look for:
why-they-are-done-q5sw = Eine MRT kann die Bandscheiben zeigen, das sind die weichen Polster zwischen den Knochen Ihrer Wirbelsäule. Sie kann auch Nerven und Narbengewebe zeigen. Ihr Behandlungsteam kann um eine Aufnahme bitten, um nach Folgendem zu suchen:

# en: a disc that bulges and presses on a nerve
why-they-are-done-hsq8 = eine Bandscheibe, die sich vorwölbt und auf einen Nerv drückt

# en: bone that presses on a nerve
why-they-are-done-tccw = Knochen, der auf einen Nerv drückt

# en: scar tissue
why-they-are-done-z88t = Narbengewebe

# en: an infection
why-they-are-done-0b3j = eine Infektion

# en: bleeding
why-they-are-done-3pqp = Blutung

# en: Nerve tests can show which nerve has a problem and how bad it is. They can also show that the problem is not in your back.
why-they-are-done-fpnz = Nervenuntersuchungen können zeigen, welcher Nerv ein Problem hat und wie schlimm es ist. Sie können auch zeigen, dass das Problem nicht im Rücken liegt.

# en: You may not need a test. [UK guidance on low back pain][1] advises a scan only if the result may change your treatment.
why-they-are-done-xd4l = Vielleicht brauchen Sie keine Untersuchung. [Britische Leitlinien zu Schmerzen im unteren Rücken][1] raten nur dann zu einer Aufnahme, wenn das Ergebnis Ihre Behandlung ändern kann.

# en: Before the tests
before-the-tests-3x8p = Vor den Untersuchungen

# en: An MRI magnet can pull or heat metal. Before the scan, tell the team if you have:
before-the-tests-d6s1 = Der Magnet einer MRT kann Metall anziehen oder erhitzen. Sagen Sie dem Team vor der Aufnahme, wenn Sie Folgendes haben:

# en: metal in your body, such as screws, clips or bits in your eye
before-the-tests-5ctv = Metall im Körper, etwa Schrauben, Klammern oder Splitter im Auge

# en: a device in your body, such as a heart pacemaker or a [device for pain][1]
before-the-tests-6v92 = ein Gerät im Körper, etwa einen Herzschrittmacher oder ein [Gerät gegen Schmerzen][1]

# en: a fear of small spaces
before-the-tests-w673 = Angst vor engen Räumen

# en: kidney disease, or an allergy
before-the-tests-2x26 = eine Nierenkrankheit oder eine Allergie

# en: tattoos or medicine patches
before-the-tests-q5mn = Tätowierungen oder Medikamentenpflaster

# en: a chance that you are pregnant
before-the-tests-s532 = eine mögliche Schwangerschaft

# en: Take off watches, jewellery and hearing aids. Screws and rods from back surgery are not always a problem, but they can blur the picture.
before-the-tests-z33s = Legen Sie Uhren, Schmuck und Hörgeräte ab. Schrauben und Stäbe von einer Rückenoperation sind nicht immer ein Problem, aber sie können das Bild unscharf machen.

# en: Before nerve tests, tell the team if you take a medicine that thins your blood. Do not put cream on your skin that day. Wear loose clothes and keep warm, as cold legs can change the result.
before-the-tests-jl19 = Sagen Sie dem Team vor Nervenuntersuchungen, wenn Sie ein Medikament nehmen, das das Blut verdünnt. Tragen Sie an diesem Tag keine Creme auf die Haut auf. Tragen Sie weite Kleidung und halten Sie sich warm, denn kalte Beine können das Ergebnis ändern.

# en: What happens during an MRI scan
what-happens-during-an-mri-scan-1tqg = Was während einer MRT passiert

# en: You lie on a bed that slides into a wide tube. The machine is loud, so you get ear plugs or headphones. You must lie still, but you can talk to the team.
what-happens-during-an-mri-scan-m627 = Sie liegen auf einer Liege, die in eine weite Röhre gleitet. Das Gerät ist laut, deshalb bekommen Sie Ohrstöpsel oder Kopfhörer. Sie müssen still liegen, aber Sie können mit dem Team sprechen.

# en: You may get a dye into a vein (contrast). It helps to tell scar tissue from a disc. The scan does not hurt, but lying still may make your back sore.
what-happens-during-an-mri-scan-bzyq = Vielleicht bekommen Sie einen Farbstoff in eine Vene (Kontrastmittel). Er hilft, Narbengewebe von einer Bandscheibe zu unterscheiden. Die MRT tut nicht weh, aber vom stillen Liegen kann Ihr Rücken wehtun.

# en: What happens during nerve tests
what-happens-during-nerve-tests-j6xn = Was während der Nervenuntersuchungen passiert

# en: For the first test, small pads go on your skin. You feel short, light electric shocks.
what-happens-during-nerve-tests-37w0 = Für die erste Untersuchung werden kleine Klebeflächen auf Ihre Haut gesetzt. Sie spüren kurze, leichte Stromschläge.

# en: For the second test, a thin needle goes into a muscle. You relax the muscle and then tense it. It can hurt a little, and you can ask for a break.
what-happens-during-nerve-tests-m40y = Für die zweite Untersuchung kommt eine dünne Nadel in einen Muskel. Sie entspannen den Muskel und spannen ihn dann an. Das kann ein wenig wehtun, und Sie können um eine Pause bitten.

# en: After the tests
after-the-tests-spmx = Nach den Untersuchungen

# en: You can eat, drink and go home after these tests. If you had medicine to calm you, do not drive that day. Your muscles may be sore for a day after the needle test.
after-the-tests-vb64 = Sie können nach diesen Untersuchungen essen, trinken und nach Hause gehen. Wenn Sie ein Medikament zur Beruhigung bekommen haben, fahren Sie an diesem Tag nicht Auto. Ihre Muskeln können nach der Untersuchung mit der Nadel einen Tag lang wehtun.

# en: Ask when and how you will get your results.
after-the-tests-llyb = Fragen Sie, wann und wie Sie Ihre Ergebnisse bekommen.

# en: Results and what they mean
results-and-what-they-mean-41n6 = Ergebnisse und was sie bedeuten

# en: A trained doctor looks at the pictures or the signals and writes a report. Your doctor then explains what it means for you.
results-and-what-they-mean-29t1 = Eine ausgebildete Ärztin oder ein ausgebildeter Arzt sieht sich die Bilder oder Signale an und schreibt einen Bericht. Ihre Ärztin oder Ihr Arzt erklärt Ihnen dann, was er für Sie bedeutet.

# en: A normal result
a-normal-result-xg08 = Ein normales Ergebnis

# en: A normal result means that the test did not find a problem. This makes a serious cause less likely. Your pain is still real.
a-normal-result-443j = Ein normales Ergebnis bedeutet, dass die Untersuchung kein Problem gefunden hat. Das macht eine ernste Ursache weniger wahrscheinlich. Ihre Schmerzen sind trotzdem echt.

# en: A result that is not normal
a-result-that-is-not-normal-tnv4 = Ein Ergebnis, das nicht normal ist

# en: The test may show a change, such as a disc that bulges or a slow nerve. The change may cause your pain, or it may not. Your doctor compares it with your symptoms.
a-result-that-is-not-normal-yffv = Die Untersuchung kann eine Veränderung zeigen, etwa eine vorgewölbte Bandscheibe oder einen langsamen Nerv. Die Veränderung kann Ihre Schmerzen verursachen oder auch nicht. Ihre Ärztin oder Ihr Arzt vergleicht sie mit Ihren Beschwerden.

# en: Scans also show changes in people with no pain. In [a review of scans][1], about 30 in 100 people aged 20 with no pain had a disc that bulged. At age 80, it was about 84 in 100 people.
a-result-that-is-not-normal-7zm7 = Aufnahmen zeigen auch bei Menschen ohne Schmerzen Veränderungen. In [einer Übersichtsarbeit zu Aufnahmen][1] hatten etwa 30 von 100 Menschen ohne Schmerzen im Alter von 20 eine vorgewölbte Bandscheibe. Im Alter von 80 waren es etwa 84 von 100 Menschen.

# en: A wrong or unclear result
a-wrong-or-unclear-result-qrdy = Ein falsches oder unklares Ergebnis

# en: Tests can be wrong. A scan can be hard to read near screws or scar tissue. Nerve tests can miss a problem in very small nerves.
a-wrong-or-unclear-result-r6wg = Untersuchungen können falsch sein. Eine Aufnahme kann neben Schrauben oder Narbengewebe schwer zu lesen sein. Nervenuntersuchungen können ein Problem in sehr kleinen Nerven übersehen.

# en: Risks
risks-1b54 = Risiken

# en: MRI scans do not use X-rays. The main risks are:
risks-vv0m = Eine MRT nutzt keine Röntgenstrahlen. Die wichtigsten Risiken sind:

# en: harm from metal or a device that you did not tell the team about
risks-lz3y = Schaden durch Metall oder ein Gerät, von dem Sie dem Team nichts gesagt haben

# en: fear in the small space
risks-7m0g = Angst im engen Raum

# en: an allergic reaction to the dye
risks-w801 = eine allergische Reaktion auf das Kontrastmittel

# en: a finding that worries you but does not matter
risks-clyt = ein Befund, der Sie beunruhigt, aber keine Bedeutung hat

# en: Small amounts of the dye can [stay in the body][1]. The dye can harm people with very bad kidney disease.
risks-7vbw = Kleine Mengen des Kontrastmittels können [im Körper bleiben][1]. Das Kontrastmittel kann Menschen mit sehr schwerer Nierenkrankheit schaden.

# en: Nerve tests can leave a bruise or a sore muscle. Bleeding and infection are not likely.
risks-k8xb = Nervenuntersuchungen können einen blauen Fleck oder einen schmerzenden Muskel hinterlassen. Blutung und Infektion sind nicht wahrscheinlich.

# en: Next steps
next-steps-5djh = Nächste Schritte

# en: Ask your doctor to go through the results with you. You can ask:
next-steps-3tlx = Bitten Sie Ihre Ärztin oder Ihren Arzt, die Ergebnisse mit Ihnen durchzugehen. Sie können fragen:

# en: if the result explains my pain
next-steps-wz8p = ob das Ergebnis meine Schmerzen erklärt

# en: if it changes my treatment
next-steps-lfld = ob es meine Behandlung ändert

# en: if I need another test
next-steps-0bq6 = ob ich eine weitere Untersuchung brauche

# en: what may happen if I have no more tests
next-steps-dl68 = was passieren kann, wenn ich keine weiteren Untersuchungen habe

# en: You can say no to a test. Read about [pain that lasts after back surgery][1] to learn what can help next.
next-steps-0b7g = Sie können eine Untersuchung ablehnen. Lesen Sie über [Schmerzen, die nach einer Rückenoperation anhalten][1], um zu erfahren, was als Nächstes helfen kann.

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Do not wait for a test if you have serious symptoms. Get help at once.
when-to-get-help-l6h5 = Warten Sie bei ernsten Beschwerden nicht auf eine Untersuchung. Holen Sie sofort Hilfe.

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

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = Fieber mit neuen oder schlimmeren Rückenschmerzen haben

# en: have swelling of your face, or trouble breathing, after the dye
get-emergency-help-now-g41v = nach dem Kontrastmittel eine Schwellung im Gesicht oder Schwierigkeiten beim Atmen haben

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam, wenn:

# en: your symptoms change while you wait for a test
contact-your-doctor-or-pain-team-34mr = sich Ihre Beschwerden ändern, während Sie auf eine Untersuchung warten

# en: you do not get your results
contact-your-doctor-or-pain-team-d64w = Sie Ihre Ergebnisse nicht bekommen

# en: skin is hot, swollen or leaking where a needle went in
contact-your-doctor-or-pain-team-xm5c = die Haut heiß oder geschwollen ist oder nässt, wo eine Nadel eingeführt wurde

# en: the result worries you
contact-your-doctor-or-pain-team-x34q = das Ergebnis Sie beunruhigt

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
