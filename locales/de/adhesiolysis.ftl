# en: This page tells you about a procedure that tries to free nerves in the spine from scar tissue, and about its risks.
summary = Diese Seite informiert Sie über einen Eingriff, der Nerven in der Wirbelsäule von Narbengewebe befreien soll, und über seine Risiken.

# en: Adhesiolysis
adhesiolysis-0885 = Adhäsiolyse

# en: Adhesiolysis is a procedure that tries to free nerves in your spine from scar tissue. It may ease back and leg pain for a time. It can also cause serious harm, so ask about the risks.
adhesiolysis-m6bk = Die Adhäsiolyse ist ein Eingriff, der Nerven in Ihrer Wirbelsäule von Narbengewebe befreien soll. Sie kann Schmerzen in Rücken und Beinen eine Zeit lang lindern. Sie kann auch ernsten Schaden verursachen, fragen Sie deshalb nach den Risiken.

# en: What it is
what-it-is-2jjc = Was es ist

# en: After surgery, scar tissue can stick to the nerves in your spine. Doctors call these bands of scar tissue adhesions. Adhesiolysis means breaking them up.
what-it-is-psds = Nach einer Operation kann Narbengewebe an den Nerven in Ihrer Wirbelsäule kleben. Fachleute nennen diese Stränge aus Narbengewebe Verwachsungen. Adhäsiolyse bedeutet, sie zu lösen.

# en: A doctor puts a thin tube into the space around the lining of your nerves. They free the nerve with fluid, with medicine or with small tools. They may use a tiny camera (endoscope) to see inside.
what-it-is-l81k = Eine Ärztin oder ein Arzt schiebt einen dünnen Schlauch in den Raum um die Hülle Ihrer Nerven. Der Nerv wird mit Flüssigkeit, mit einem Medikament oder mit kleinen Werkzeugen befreit. Eine winzige Kamera (Endoskop) kann dabei helfen, ins Innere zu sehen.

# en: Why it is done
why-it-is-done-ss01 = Warum es gemacht wird

# en: Scar tissue may press on a nerve or pull on it. This can cause pain in your back and legs. The aim is to free the nerve and put medicine next to it.
why-it-is-done-2dny = Narbengewebe kann auf einen Nerv drücken oder an ihm ziehen. Das kann Schmerzen in Rücken und Beinen verursachen. Ziel ist es, den Nerv zu befreien und ein Medikament daneben zu geben.

# en: Your team may offer it if:
why-it-is-done-8pwc = Ihr Behandlungsteam kann Ihnen den Eingriff anbieten, wenn:

# en: your pain started after back surgery
why-it-is-done-1xpt = Ihre Schmerzen nach einer Rückenoperation begonnen haben

# en: scar tissue seems to cause it
why-it-is-done-5d36 = Narbengewebe die Ursache zu sein scheint

# en: other treatments did not help enough
why-it-is-done-k6rd = andere Behandlungen nicht genug geholfen haben

# en: [UK guidance on this procedure][1] says that there are serious worries about harm. It asks doctors to explain the risks and to check the results of each person.
why-it-is-done-7fdf = { "[" }Britische Leitlinien zu diesem Eingriff][1] sagen, dass es ernste Bedenken wegen möglicher Schäden gibt. Sie fordern Ärztinnen und Ärzte auf, die Risiken zu erklären und die Ergebnisse bei jeder Person zu prüfen.

# en: Before the procedure
before-the-procedure-ddyj = Vor dem Eingriff

# en: You may have an MRI scan, which uses strong magnets to show scar tissue and nerves. Tell your team if you:
before-the-procedure-118h = Vielleicht bekommen Sie eine Magnetresonanztomografie (MRT), die mit starken Magneten Narbengewebe und Nerven zeigt. Sagen Sie Ihrem Behandlungsteam, wenn Sie:

# en: take a medicine that thins your blood
before-the-procedure-phhm = ein Medikament nehmen, das das Blut verdünnt

# en: have diabetes
before-the-procedure-pk8h = Diabetes haben

# en: have an infection, or feel ill
before-the-procedure-f124 = eine Infektion haben oder sich krank fühlen

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = schon einmal auf ein Medikament allergisch reagiert haben

# en: have eye problems
before-the-procedure-m23v = Probleme mit den Augen haben

# en: are or may be pregnant
before-the-procedure-87hv = schwanger sind oder sein könnten

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Fragen Sie, welche Medikamente Sie wann absetzen sollen. Setzen Sie kein Medikament von sich aus ab. Bitten Sie jemanden, Sie nach Hause zu bringen.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Was während des Eingriffs passiert

# en: You lie on your belly. You are awake, but you may have medicine to make you calm and sleepy. The doctor numbs the skin at the base of your spine.
what-happens-during-the-procedur-5t2j = Sie liegen auf dem Bauch. Sie sind wach, bekommen aber vielleicht ein Medikament, das Sie ruhig und schläfrig macht. Die Ärztin oder der Arzt betäubt die Haut unten an Ihrer Wirbelsäule.

# en: They put in a thin tube and use X-rays to guide it. They may ask you if you feel your usual pain. Then they try to free the nerve and inject medicine.
what-happens-during-the-procedur-92jj = Ein dünner Schlauch wird eingeführt und mit Röntgenstrahlen gelenkt. Vielleicht werden Sie gefragt, ob Sie Ihre üblichen Schmerzen spüren. Dann wird versucht, den Nerv zu befreien, und ein Medikament wird gespritzt.

# en: Tell the doctor at once if you have:
what-happens-during-the-procedur-7gbf = Sagen Sie sofort Bescheid, wenn Sie Folgendes haben:

# en: strong pain or a bad headache
what-happens-during-the-procedur-tpgl = starke Schmerzen oder schlimme Kopfschmerzen

# en: pain in your neck
what-happens-during-the-procedur-j27x = Schmerzen im Nacken

# en: a change in your sight
what-happens-during-the-procedur-1v32 = eine Veränderung beim Sehen

# en: weakness in your legs
what-happens-during-the-procedur-6gqt = Schwäche in den Beinen

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Zeit nach dem Eingriff und Erholung

# en: You rest in the hospital and may go home the same day. Your back may be sore for days. Do not drive that day.
after-the-procedure-and-recovery-gm2r = Sie ruhen sich im Krankenhaus aus und können vielleicht am selben Tag nach Hause. Ihr Rücken kann tagelang wehtun. Fahren Sie an diesem Tag nicht Auto.

# en: Your team may show you gentle exercises. Ask when you can work and lift again.
after-the-procedure-and-recovery-yxdz = Ihr Behandlungsteam kann Ihnen sanfte Übungen zeigen. Fragen Sie, wann Sie wieder arbeiten und heben können.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Ergebnisse und möglicher Nutzen

# en: You may have less pain for a time. This may help you move more.
results-and-possible-benefits-mx9v = Sie haben vielleicht eine Zeit lang weniger Schmerzen. Das kann Ihnen helfen, sich mehr zu bewegen.

# en: In [a study of 83 people][1], people rated their pain from 0 to 10. After 12 months, pain had dropped by about 3 points with this procedure. In a similar procedure that did not free the nerve, pain had dropped by less than 1 point.
results-and-possible-benefits-f2hy = In [einer Studie mit 83 Menschen][1] bewerteten die Menschen ihre Schmerzen von 0 bis 10. Nach 12 Monaten waren die Schmerzen mit diesem Eingriff um etwa 3 Punkte gesunken. Bei einem ähnlichen Eingriff, der den Nerv nicht befreite, waren die Schmerzen um weniger als 1 Punkt gesunken.

# en: This is 1 small study. [A later review][1] says that the procedure may help, but the evidence is weak.
results-and-possible-benefits-bxv8 = Das ist 1 kleine Studie. [Eine spätere Übersichtsarbeit][1] sagt, dass der Eingriff helfen kann, aber dass die Belege schwach sind.

# en: Risks
risks-1b54 = Risiken

# en: You may be sore or have more pain for days. The procedure can also cause:
risks-pnfz = Es kann tagelang wehtun, oder Sie können mehr Schmerzen haben. Der Eingriff kann auch Folgendes verursachen:

# en: a tear in the lining around your nerves, with a bad headache
risks-4cnw = einen Riss in der Hülle Ihrer Nerven, mit schlimmen Kopfschmerzen

# en: infection
risks-9ct7 = Infektion

# en: bleeding
risks-3pqp = Blutung

# en: harm to a nerve, with numb or weak legs
risks-d1ph = Schaden an einem Nerv, mit tauben oder schwachen Beinen

# en: a change in your sight
risks-1v32 = eine Veränderung beim Sehen

# en: scar tissue that grows back
risks-kms4 = Narbengewebe, das wieder wächst

# en: The procedure may also not help you.
risks-f13j = Es kann auch sein, dass der Eingriff Ihnen nicht hilft.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: You do not have to have this procedure. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-1qng = Sie müssen diesen Eingriff nicht haben. Wenn Sie nichts tun, können die Schmerzen nachlassen, gleich bleiben oder schlimmer werden. Andere Möglichkeiten sind:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }Physiotherapie und Bewegung][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }psychologische Schmerztherapie][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }Medikamente gegen Nervenschmerzen][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }Rückenmarkstimulation][1], ein Gerät, das schwache Stromimpulse an Ihre Wirbelsäule sendet

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lesen Sie über alle Behandlungen bei [Schmerzen, die nach einer Rückenoperation anhalten][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Fragen an Ihr Behandlungsteam

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Sie und Ihr Behandlungsteam entscheiden gemeinsam. Sie können fragen:

# en: how you know that scar tissue causes my pain
questions-to-ask-your-team-yq99 = woher Sie wissen, dass Narbengewebe meine Schmerzen verursacht

# en: what experience you have with this procedure
questions-to-ask-your-team-591q = welche Erfahrung Sie mit diesem Eingriff haben

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = welche Risiken für mich höher sind

# en: how long the benefit may last
questions-to-ask-your-team-vktk = wie lange der Nutzen anhalten kann

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = was passieren kann, wenn ich nichts tue

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Soreness is normal for days. Other changes need care fast.
when-to-get-help-vvm4 = Es ist normal, wenn es tagelang wehtut. Andere Veränderungen müssen schnell behandelt werden.

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

# en: have sudden loss of sight
get-emergency-help-now-psgw = plötzlich die Sehkraft verlieren

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = Fieber und einen steifen Nacken haben

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = eine Schwellung im Gesicht oder Schwierigkeiten beim Atmen haben

# en: Get help the same day
get-help-the-same-day-pglq = Holen Sie noch am selben Tag Hilfe

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Rufen Sie heute Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam an, wenn Sie Folgendes haben:

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = Kopfschmerzen, die im Sitzen oder beim Aufstehen schlimmer sind

# en: a high temperature
get-help-the-same-day-94ys = Fieber

# en: back pain that gets much worse
get-help-the-same-day-0m3t = Rückenschmerzen, die viel schlimmer werden

# en: skin that is hot, swollen or leaking where the tube went in
get-help-the-same-day-6z4h = heiße, geschwollene oder nässende Haut an der Stelle, an der der Schlauch eingeführt wurde

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam, wenn Sie Folgendes haben:

# en: new tingling in your legs
contact-your-doctor-or-pain-team-nfdf = neues Kribbeln in den Beinen

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
