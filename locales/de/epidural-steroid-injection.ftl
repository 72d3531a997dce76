# en: This page tells you what an epidural steroid injection is, how it may ease leg pain and what its risks are.
summary = Diese Seite erklärt Ihnen, was eine epidurale Kortisonspritze ist, wie sie Beinschmerzen lindern kann und welche Risiken sie hat.

# en: Epidural steroid injection
epidural-steroid-injection-vs50 = Epidurale Kortisonspritze

# en: An epidural steroid injection puts medicine near a nerve in your spine. It may ease leg pain for a time. The benefit is small, and the injection does not help everyone.
epidural-steroid-injection-2hnb = Eine epidurale Kortisonspritze bringt ein Medikament in die Nähe eines Nervs in Ihrer Wirbelsäule. Sie kann Beinschmerzen eine Zeit lang lindern. Der Nutzen ist klein, und die Spritze hilft nicht allen.

# en: What it is
what-it-is-2jjc = Was es ist

# en: Your spinal cord, the bundle of nerves inside your spine, lies in a lining. The epidural space is the thin space around that lining. In this procedure, a doctor injects a steroid into this space.
what-it-is-dyy1 = Ihr Rückenmark, das Bündel von Nerven in Ihrer Wirbelsäule, liegt in einer Hülle. Der Epiduralraum ist der schmale Raum um diese Hülle. Bei diesem Eingriff spritzt eine Ärztin oder ein Arzt Kortison in diesen Raum.

# en: A steroid is a medicine that reduces swelling. The doctor may mix it with a medicine that numbs the area (local anaesthetic).
what-it-is-9vtz = Kortison ist ein Medikament, das Schwellungen verringert. Es kann mit einem Medikament gemischt werden, das die Stelle betäubt (örtliche Betäubung).

# en: Why it is done
why-it-is-done-ss01 = Warum es gemacht wird

# en: A disc (a soft cushion in your spine) or scar tissue can press on a nerve. The nerve can swell and cause leg pain (sciatica). The injection may reduce the swelling and ease the pain.
why-it-is-done-d390 = Eine Bandscheibe (ein weiches Polster in Ihrer Wirbelsäule) oder Narbengewebe kann auf einen Nerv drücken. Der Nerv kann anschwellen und Beinschmerzen verursachen (Ischias). Die Spritze kann die Schwellung verringern und die Schmerzen lindern.

# en: [UK guidance on back pain and sciatica][1] lists it as a choice for strong leg pain that is new. It does not advise spinal injections for low back pain. Long-term pain after surgery is different, so ask your doctor if it may help you.
why-it-is-done-b5cm = { "[" }Britische Leitlinien zu Rückenschmerzen und Ischias][1] führen sie als Möglichkeit bei starken, neuen Beinschmerzen auf. Sie raten bei Schmerzen im unteren Rücken nicht zu Spritzen in die Wirbelsäule. Langfristige Schmerzen nach einer Operation sind anders, fragen Sie deshalb in Ihrer Arztpraxis, ob die Spritze Ihnen helfen kann.

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

# en: have a disease of the eye called glaucoma
before-the-procedure-05fc = eine Augenkrankheit (Glaukom) haben

# en: are or may be pregnant
before-the-procedure-87hv = schwanger sind oder sein könnten

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Fragen Sie, welche Medikamente Sie wann absetzen sollen. Setzen Sie kein Medikament von sich aus ab. Bitten Sie jemanden, Sie nach Hause zu bringen.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Was während des Eingriffs passiert

# en: You lie on your belly or your side. The doctor numbs your skin with a small injection. Then they put a thin needle into your back and inject the steroid.
what-happens-during-the-procedur-zzzc = Sie liegen auf dem Bauch oder auf der Seite. Ihre Haut wird mit einer kleinen Spritze betäubt. Dann führt die Ärztin oder der Arzt eine dünne Nadel in Ihren Rücken ein und spritzt das Kortison.

# en: They may use X-rays to guide the needle. You may feel pressure, or a short pain in your leg. Tell the doctor if you feel strong pain.
what-happens-during-the-procedur-9vll = Die Nadel kann mit Röntgenstrahlen gelenkt werden. Sie spüren vielleicht Druck oder einen kurzen Schmerz im Bein. Sagen Sie Bescheid, wenn Sie starke Schmerzen spüren.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Zeit nach dem Eingriff und Erholung

# en: You rest for a short time, and then you go home. Your legs may feel numb or weak until the numbing medicine wears off. Do not drive that day.
after-the-procedure-and-recovery-j16z = Sie ruhen sich kurz aus und gehen dann nach Hause. Ihre Beine können sich taub oder schwach anfühlen, bis die Betäubung nachlässt. Fahren Sie an diesem Tag nicht Auto.

# en: The steroid can take days to work. Keep a note of your pain, so that you and your team can see if it helped.
after-the-procedure-and-recovery-f9bv = Es kann Tage dauern, bis das Kortison wirkt. Notieren Sie Ihre Schmerzen, damit Sie und Ihr Behandlungsteam sehen können, ob es geholfen hat.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Ergebnisse und möglicher Nutzen

# en: You may have less leg pain for weeks. This can make it easier to exercise.
results-and-possible-benefits-ywdv = Sie haben vielleicht wochenlang weniger Beinschmerzen. Das kann Bewegung leichter machen.

# en: [A review of 25 studies][1] compared the injection with a dummy injection. Leg pain was a little lower for a short time. The difference was small.
results-and-possible-benefits-p1bd = { "[" }Eine Übersichtsarbeit aus 25 Studien][1] verglich die Spritze mit einer Scheinspritze. Die Beinschmerzen waren für kurze Zeit ein wenig geringer. Der Unterschied war klein.

# en: Risks
risks-1b54 = Risiken

# en: You may have these effects for a short time:
risks-r3r6 = Sie können für kurze Zeit diese Wirkungen haben:

# en: soreness or bruising in your back
risks-hyh1 = Wundgefühl oder blaue Flecken am Rücken

# en: more pain for a day or 2
risks-57xt = mehr Schmerzen für einen Tag oder 2

# en: a warm, flushed face
risks-bb9l = ein warmes, gerötetes Gesicht

# en: higher blood sugar, if you have diabetes
risks-myl3 = höherer Blutzucker, wenn Sie Diabetes haben

# en: a headache, if the needle goes through the lining
risks-y65t = Kopfschmerzen, wenn die Nadel durch die Hülle geht

# en: Serious problems are not likely. They include infection, bleeding and harm to a nerve.
risks-vwxn = Ernste Probleme sind nicht wahrscheinlich. Dazu gehören Infektion, Blutung und Schaden an einem Nerv.

# en: [The medicines regulator in the United States][1] warns of loss of sight, stroke, loss of movement and death. These problems are not likely. At the time of the warning, it had not approved steroids for this use.
risks-703q = { "[" }Die Arzneimittelbehörde der Vereinigten Staaten][1] warnt vor Verlust des Sehens, Schlaganfall, Verlust der Beweglichkeit und Tod. Diese Probleme sind nicht wahrscheinlich. Zum Zeitpunkt der Warnung hatte sie Kortison nicht für diese Anwendung zugelassen.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = Sie müssen diese Spritze nicht haben. Wenn Sie nichts tun, können die Schmerzen nachlassen, gleich bleiben oder schlimmer werden. Andere Möglichkeiten sind:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }Physiotherapie und Bewegung][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }psychologische Schmerztherapie][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }Medikamente gegen Nervenschmerzen][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }eine weitere Operation am Rücken][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lesen Sie über alle Behandlungen bei [Schmerzen, die nach einer Rückenoperation anhalten][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Fragen an Ihr Behandlungsteam

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Sie und Ihr Behandlungsteam entscheiden gemeinsam. Sie können fragen:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = wie wahrscheinlich es bei meiner Art von Schmerzen hilft

# en: how long the benefit may last
questions-to-ask-your-team-vktk = wie lange der Nutzen anhalten kann

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = welche Risiken für mich höher sind

# en: the number of injections I can have in a year
questions-to-ask-your-team-41bj = die Anzahl der Spritzen, die ich in einem Jahr haben kann

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = was passieren kann, wenn ich nichts tue

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: A sore back is normal after an injection. Other changes need care fast.
when-to-get-help-mb7x = Nach einer Spritze ist es normal, dass der Rücken wehtut. Andere Veränderungen müssen schnell behandelt werden.

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

# en: have sudden loss of sight, or trouble speaking
get-emergency-help-now-0bn9 = plötzlich die Sehkraft verlieren oder Mühe beim Sprechen haben

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
