# en: This page tells you about amitriptyline, duloxetine, gabapentin and pregabalin for nerve pain, and about their side effects.
summary = Diese Seite informiert Sie über Amitriptylin, Duloxetin, Gabapentin und Pregabalin gegen Nervenschmerzen und über ihre Nebenwirkungen.

# en: Medicines for nerve pain
medicines-for-nerve-pain-wkdk = Medikamente gegen Nervenschmerzen

# en: These medicines may ease pain from a damaged nerve. They do not mend the nerve, and the benefit differs from person to person. This page does not replace the leaflet in your medicine pack.
medicines-for-nerve-pain-80hp = Diese Medikamente können Schmerzen von einem geschädigten Nerv lindern. Sie heilen den Nerv nicht, und der Nutzen ist von Mensch zu Mensch verschieden. Diese Seite ersetzt nicht den Beipackzettel in Ihrer Packung.

# en: What these medicines are and what they are used for
what-these-medicines-are-and-wha-5qjv = Was diese Medikamente sind und wofür sie verwendet werden

# en: Nerve pain is pain from a damaged nerve (neuropathic pain). It can burn, sting or feel like an electric shock. Plain painkillers may not help it much.
what-these-medicines-are-and-wha-2ycx = Nervenschmerzen sind Schmerzen von einem geschädigten Nerv (neuropathische Schmerzen). Sie können brennen, stechen oder sich wie ein Stromschlag anfühlen. Einfache Mittel gegen Schmerzen helfen dabei vielleicht nicht viel.

# en: This page is about 4 medicines:
what-these-medicines-are-and-wha-7wsy = Auf dieser Seite geht es um 4 Medikamente:

# en: amitriptyline, which can also help with low mood (depression)
what-these-medicines-are-and-wha-6754 = Amitriptylin, das auch bei gedrückter Stimmung (Depression) helfen kann

# en: duloxetine, which can also help with low mood and worry (anxiety)
what-these-medicines-are-and-wha-4gxj = Duloxetin, das auch bei gedrückter Stimmung und Sorgen (Angst) helfen kann

# en: gabapentin, which can also help to stop fits (epilepsy)
what-these-medicines-are-and-wha-pgg3 = Gabapentin, das auch gegen Krampfanfälle (Epilepsie) helfen kann

# en: pregabalin, which can also help to stop fits and ease worry
what-these-medicines-are-and-wha-hg8r = Pregabalin, das auch gegen Krampfanfälle helfen und Sorgen lindern kann

# en: [UK guidance on nerve pain][1] lists these 4 medicines as first choices. There are only small studies of [these medicines after back surgery][2], so the benefit is not clear.
what-these-medicines-are-and-wha-p8xh = { "[" }Britische Leitlinien zu Nervenschmerzen][1] nennen diese 4 Medikamente als erste Wahl. Es gibt nur kleine Studien zu [diesen Medikamenten nach einer Rückenoperation][2], deshalb ist der Nutzen nicht klar.

# en: Sciatica is leg pain from pressure on a nerve in the back. For this pain, [UK guidance on low back pain][1] does not advise gabapentin or pregabalin. Ask your doctor which kind of pain you have.
what-these-medicines-are-and-wha-6q9f = Ischias ist Beinschmerz durch Druck auf einen Nerv im Rücken. Bei diesen Schmerzen raten [britische Leitlinien zu Schmerzen im unteren Rücken][1] nicht zu Gabapentin oder Pregabalin. Fragen Sie Ihre Ärztin oder Ihren Arzt, welche Art von Schmerzen Sie haben.

# en: Who can and cannot take them
who-can-and-cannot-take-them-xnmt = Wer sie nehmen kann und wer nicht

# en: Adults can take these medicines if a doctor says so. They do not suit everyone.
who-can-and-cannot-take-them-f325 = Erwachsene können diese Medikamente nehmen, wenn eine Ärztin oder ein Arzt es sagt. Sie sind nicht für alle geeignet.

# en: Tell your doctor if you:
who-can-and-cannot-take-them-h2yx = Sagen Sie Ihrer Ärztin oder Ihrem Arzt, wenn Sie:

# en: have had an allergic reaction to any medicine
who-can-and-cannot-take-them-xtrt = schon einmal auf ein Medikament allergisch reagiert haben

# en: have heart, liver, kidney or lung disease
who-can-and-cannot-take-them-59h1 = eine Krankheit des Herzens, der Leber, der Nieren oder der Lunge haben

# en: have fits, an eye disease called glaucoma or trouble peeing
who-can-and-cannot-take-them-x83p = Krampfanfälle, eine Augenkrankheit (Glaukom) oder Mühe beim Wasserlassen haben

# en: have had thoughts of ending your life
who-can-and-cannot-take-them-j6fv = Gedanken hatten, Ihr Leben zu beenden

# en: have found it hard to stop alcohol or a medicine
who-can-and-cannot-take-them-frcq = Mühe hatten, mit Alkohol oder einem Medikament aufzuhören

# en: are pregnant, breastfeeding or trying for a baby
who-can-and-cannot-take-them-6wnw = schwanger sind, stillen oder ein Kind bekommen möchten

# en: Taking them with other medicines and alcohol
taking-them-with-other-medicines-lfgn = Einnahme mit anderen Medikamenten und Alkohol

# en: Tell your doctor or pharmacist about all your medicines. This includes herbs and medicines that you buy yourself. Take care with:
taking-them-with-other-medicines-03r4 = Sprechen Sie in der Arztpraxis oder Apotheke über alle Ihre Medikamente. Dazu gehören auch pflanzliche Mittel und Medikamente, die Sie selbst kaufen. Seien Sie vorsichtig mit:

# en: strong painkillers such as morphine or codeine (opioids)
taking-them-with-other-medicines-ssw0 = starken Schmerzmitteln wie Morphin oder Codein (Opioide)

# en: medicines for sleep or anxiety
taking-them-with-other-medicines-l14d = Medikamenten zum Schlafen oder gegen Angst

# missing: taking-them-with-other-medicines-nhn3
# en: other medicines for depression
taking-them-with-other-medicines-nhn3 = anderen Medikamenten gegen Depression

# missing: taking-them-with-other-medicines-wk30
# en: St John's wort, a herb that some people take for low mood
taking-them-with-other-medicines-wk30 = Johanniskraut, einer Heilpflanze, die manche Menschen bei gedrückter Stimmung nehmen

# en: painkillers such as ibuprofen, and medicines that thin the blood
taking-them-with-other-medicines-gf66 = Schmerzmitteln wie Ibuprofen und Medikamenten, die das Blut verdünnen

# en: medicines for heartburn
taking-them-with-other-medicines-fvrp = Medikamenten gegen Sodbrennen

# en: Opioids, sleep medicines and alcohol can slow your breathing more. Avoid alcohol while you take these medicines.
taking-them-with-other-medicines-s7ww = Opioide, Schlafmittel und Alkohol können Ihre Atmung noch mehr verlangsamen. Meiden Sie Alkohol, solange Sie diese Medikamente nehmen.

# en: Pregnancy and breastfeeding
pregnancy-and-breastfeeding-vxkn = Schwangerschaft und Stillen

# en: Tell your doctor at once if you are pregnant or want a baby. Do not stop the medicine on your own.
pregnancy-and-breastfeeding-xzrx = Sagen Sie es sofort Ihrer Ärztin oder Ihrem Arzt, wenn Sie schwanger sind oder ein Kind möchten. Setzen Sie das Medikament nicht von sich aus ab.

# en: In [a study of more than 2,700 pregnancies][1], about 6 in 100 babies had a serious birth defect after pregabalin. Without pregabalin, it was about 4 in 100 babies.
pregnancy-and-breastfeeding-63ql = In [einer Studie mit mehr als 2.700 Schwangerschaften][1] hatten nach Pregabalin etwa 6 von 100 Babys eine schwere angeborene Fehlbildung. Ohne Pregabalin waren es etwa 4 von 100 Babys.

# en: If you could get pregnant, use birth control while you take pregabalin.
pregnancy-and-breastfeeding-gxyn = Wenn Sie schwanger werden könnten, verhüten Sie, solange Sie Pregabalin nehmen.

# en: Duloxetine in the last month before birth [can raise the chance of heavy bleeding after birth][1]. The rise is small. Ask your doctor before you breastfeed.
pregnancy-and-breastfeeding-hbvk = Duloxetin im letzten Monat vor der Geburt [kann das Risiko für starke Blutungen nach der Geburt erhöhen][1]. Der Anstieg ist klein. Fragen Sie Ihre Ärztin oder Ihren Arzt, bevor Sie stillen.

# en: How and when to take them
how-and-when-to-take-them-7tvv = Wie und wann sie genommen werden

# en: Take your medicine just as your doctor or pharmacist tells you. They start with a low dose and raise it slowly. The benefit can take weeks to show.
how-and-when-to-take-them-wm20 = Nehmen Sie Ihr Medikament genau so, wie es Ihnen in der Arztpraxis oder Apotheke gesagt wird. Man beginnt mit einer niedrigen Dosis und erhöht sie langsam. Es kann Wochen dauern, bis sich der Nutzen zeigt.

# en: Your doctor should check with you if the medicine helps. If it does not help, it makes sense to stop it slowly or change it. Ask for the lowest dose that works for you.
how-and-when-to-take-them-mhf7 = Ihre Ärztin oder Ihr Arzt sollte mit Ihnen prüfen, ob das Medikament hilft. Wenn es nicht hilft, ist es sinnvoll, es langsam abzusetzen oder zu wechseln. Fragen Sie nach der niedrigsten Dosis, die bei Ihnen wirkt.

# en: If you miss a dose
if-you-miss-a-dose-x8tm = Wenn Sie eine Dosis vergessen

# en: Take the missed dose when you remember it. If it is nearly time for your next dose, skip the missed one. Do not take 2 doses at the same time.
if-you-miss-a-dose-hslm = Nehmen Sie die vergessene Dosis, wenn Sie daran denken. Wenn es fast Zeit für die nächste Dosis ist, lassen Sie die vergessene aus. Nehmen Sie nicht 2 Dosen zur gleichen Zeit.

# en: If you take too much
if-you-take-too-much-47rg = Wenn Sie zu viel nehmen

# en: Too much can be dangerous. Call your doctor, a poisons line or your local emergency number at once. Take the pack with you if you go to a hospital.
if-you-take-too-much-mxv7 = Zu viel kann gefährlich sein. Rufen Sie sofort Ihre Ärztin oder Ihren Arzt, einen Giftnotruf oder Ihre örtliche Notrufnummer an. Nehmen Sie die Packung mit, wenn Sie in ein Krankenhaus gehen.

# en: If you want to stop
if-you-want-to-stop-8y47 = Wenn Sie aufhören möchten

# en: Do not stop suddenly. You may feel sick, sweat, feel anxious or sleep badly (withdrawal). Your doctor can help you lower the dose slowly.
if-you-want-to-stop-q3ys = Hören Sie nicht plötzlich auf. Ihnen kann übel werden, Sie können schwitzen, ängstlich sein oder schlecht schlafen (Entzugserscheinungen). Ihre Ärztin oder Ihr Arzt kann Ihnen helfen, die Dosis langsam zu senken.

# en: Side effects
side-effects-rbmk = Nebenwirkungen

# en: Like all medicines, these can cause side effects. You may get none, 1 or more than 1. Side effects can ease after the first weeks.
side-effects-4s4v = Wie alle Medikamente können auch diese Nebenwirkungen haben. Sie können keine, 1 oder mehr als 1 bekommen. Nebenwirkungen können nach den ersten Wochen nachlassen.

# en: These numbers come mainly from European information on:
side-effects-7ncw = Diese Zahlen stammen vor allem aus europäischen Informationen zu:

# en: [amitriptyline][1]
side-effects-l240 = { "[" }Amitriptylin][1]

# en: [duloxetine][1]
side-effects-btd2 = { "[" }Duloxetin][1]

# en: [gabapentin][1]
side-effects-ssb8 = { "[" }Gabapentin][1]

# en: [pregabalin][1]
side-effects-7fbt = { "[" }Pregabalin][1]

# en: Very common side effects
very-common-side-effects-82b5 = Sehr häufige Nebenwirkungen

# en: These affect more than 1 in 10 people. This table shows them for each medicine:
very-common-side-effects-9zl3 = Sie betreffen mehr als 1 von 10 Menschen. Diese Tabelle zeigt sie für jedes Medikament:

# en: Medicine
very-common-side-effects-7dtx = Medikament

# en: Very common side effects (more than 1 in 10 people)
very-common-side-effects-yf0l = Sehr häufige Nebenwirkungen (mehr als 1 von 10 Menschen)

# en: amitriptyline
very-common-side-effects-9j6t = Amitriptylin

# en: feeling sleepy, dry mouth, dizziness, blurred vision, hard poo (constipation), weight gain
very-common-side-effects-7n2d = Schläfrigkeit, trockener Mund, Schwindel, verschwommenes Sehen, harter Stuhl (Verstopfung), Gewichtszunahme

# en: duloxetine
very-common-side-effects-68g3 = Duloxetin

# en: feeling sick, headache, dry mouth, feeling sleepy
very-common-side-effects-9mph = Übelkeit, Kopfschmerzen, trockener Mund, Schläfrigkeit

# en: gabapentin
very-common-side-effects-cbzh = Gabapentin

# en: feeling sleepy, dizziness, tiredness, being unsteady
very-common-side-effects-38kq = Schläfrigkeit, Schwindel, Müdigkeit, unsicherer Gang

# en: pregabalin
very-common-side-effects-ltn7 = Pregabalin

# en: dizziness, feeling sleepy, headache
very-common-side-effects-ktnk = Schwindel, Schläfrigkeit, Kopfschmerzen

# en: Common side effects
common-side-effects-qrgw = Häufige Nebenwirkungen

# en: These affect up to 1 in 10 people:
common-side-effects-5jgd = Sie betreffen bis zu 1 von 10 Menschen:

# en: problems with sex (all 4 medicines)
common-side-effects-7085 = Probleme beim Sex (alle 4 Medikamente)

# en: blurred vision (duloxetine, gabapentin, pregabalin)
common-side-effects-fj70 = verschwommenes Sehen (Duloxetin, Gabapentin, Pregabalin)

# en: weight gain, or swollen arms or legs (gabapentin, pregabalin)
common-side-effects-4mt0 = Gewichtszunahme oder geschwollene Arme oder Beine (Gabapentin, Pregabalin)

# en: poor memory (gabapentin, pregabalin)
common-side-effects-3yjk = schlechtes Gedächtnis (Gabapentin, Pregabalin)

# en: dizziness, hard poo, sweating or poor sleep (duloxetine)
common-side-effects-b56k = Schwindel, harter Stuhl, Schwitzen oder schlechter Schlaf (Duloxetin)

# en: Uncommon side effects
uncommon-side-effects-qn3g = Gelegentliche Nebenwirkungen

# en: These affect up to 1 in 100 people:
uncommon-side-effects-dyf8 = Sie betreffen bis zu 1 von 100 Menschen:

# en: seeing or hearing things that are not real (pregabalin)
uncommon-side-effects-6w22 = Dinge sehen oder hören, die nicht wirklich da sind (Pregabalin)

# en: thoughts of ending your life (duloxetine)
uncommon-side-effects-r2vw = Gedanken, das eigene Leben zu beenden (Duloxetin)

# en: not being able to pee (amitriptyline)
uncommon-side-effects-vf7l = nicht Wasser lassen können (Amitriptylin)

# en: Rare side effects
rare-side-effects-r9zz = Seltene Nebenwirkungen

# en: With gabapentin, very slow or weak breathing is rare. [It affects up to 1 in 1,000 people][1]. This can [also happen with pregabalin][2].
rare-side-effects-57q6 = Bei Gabapentin ist eine sehr langsame oder schwache Atmung selten. [Sie betrifft bis zu 1 von 1.000 Menschen][1]. Das kann [auch bei Pregabalin passieren][2].

# en: Needing the medicine
needing-the-medicine-vf9d = Das Medikament brauchen

# en: Your body can come to depend on gabapentin and pregabalin. You may feel that you need more and more. Tell your doctor if this happens.
needing-the-medicine-mffx = Ihr Körper kann von Gabapentin und Pregabalin abhängig werden. Sie haben vielleicht das Gefühl, dass Sie immer mehr brauchen. Sagen Sie es Ihrer Ärztin oder Ihrem Arzt, wenn das passiert.

# en: Driving and machines
driving-and-machines-vvv2 = Autofahren und Maschinen

# en: All 4 medicines can make you sleepy or dizzy. Do not drive, cycle or use machines if you feel this way. Your country may have laws about this, so ask your pharmacist.
driving-and-machines-mf4k = Alle 4 Medikamente können Sie schläfrig oder schwindlig machen. Fahren Sie nicht Auto oder Rad und bedienen Sie keine Maschinen, wenn Sie sich so fühlen. In Ihrem Land kann es dazu Gesetze geben, fragen Sie deshalb in Ihrer Apotheke.

# en: How to store them
how-to-store-them-qq79 = Wie sie aufbewahrt werden

# en: Keep the medicine in its pack, in a dry place. Keep it where children cannot see or reach it.
how-to-store-them-p1jh = Bewahren Sie das Medikament in seiner Packung an einem trockenen Ort auf. Bewahren Sie es so auf, dass Kinder es nicht sehen oder erreichen können.

# en: Do not share it with anyone. Take what you do not need back to a pharmacy.
how-to-store-them-l02w = Geben Sie es an niemanden weiter. Bringen Sie zurück in eine Apotheke, was Sie nicht brauchen.

# en: Other choices
other-choices-rz2j = Andere Möglichkeiten

# en: You do not have to take a medicine. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-dbk1 = Sie müssen kein Medikament nehmen. Wenn Sie nichts tun, können die Schmerzen nachlassen, gleich bleiben oder schlimmer werden. Andere Möglichkeiten sind:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }Physiotherapie und Bewegung][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }psychologische Schmerztherapie][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }Rückenmarkstimulation][1], ein Gerät, das schwache Stromimpulse an Ihre Wirbelsäule sendet

# en: You and your doctor decide together. Ask about the benefits, the risks and the choice to do nothing.
other-choices-g2zz = Sie und Ihre Ärztin oder Ihr Arzt entscheiden gemeinsam. Fragen Sie nach dem Nutzen, den Risiken und der Möglichkeit, nichts zu tun.

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Serious side effects need care fast. These lists help you decide what to do.
when-to-get-help-640f = Ernste Nebenwirkungen müssen schnell behandelt werden. Diese Listen helfen Ihnen zu entscheiden, was Sie tun sollen.

# en: Get emergency help now
get-emergency-help-now-ff0z = Holen Sie sofort Nothilfe

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Gehen Sie in die nächste Notaufnahme, oder rufen Sie den örtlichen Notruf an (etwa 999, 911 oder 112), wenn Sie:

# en: have trouble breathing, or breathe very slowly
get-emergency-help-now-kyj0 = Schwierigkeiten beim Atmen haben oder sehr langsam atmen

# en: are so sleepy that others cannot wake you
get-emergency-help-now-tv9k = so schläfrig sind, dass andere Sie nicht wecken können

# en: have swelling of your face, lips or tongue
get-emergency-help-now-js2c = eine Schwellung von Gesicht, Lippen oder Zunge haben

# en: have a skin rash with blisters or peeling
get-emergency-help-now-x7sp = einen Hautausschlag mit Blasen oder sich ablösender Haut haben

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = Schmerzen in der Brust haben oder ohnmächtig werden

# en: think about ending your life
get-emergency-help-now-pm69 = daran denken, Ihr Leben zu beenden

# en: Contact your doctor or pharmacist
contact-your-doctor-or-pharmacis-vch0 = Wenden Sie sich an Ihre Arztpraxis oder Apotheke

# en: Contact your doctor or pharmacist if you:
contact-your-doctor-or-pharmacis-vpk3 = Wenden Sie sich an Ihre Arztpraxis oder Apotheke, wenn Sie:

# en: have side effects that trouble you
contact-your-doctor-or-pharmacis-2nwx = Nebenwirkungen haben, die Sie stören

# en: want to stop the medicine
contact-your-doctor-or-pharmacis-967s = das Medikament absetzen möchten

# en: feel low, angry or not like yourself
contact-your-doctor-or-pharmacis-y4rz = sich niedergeschlagen oder wütend fühlen oder nicht wie sonst

# en: have pain that is no better after weeks of treatment
contact-your-doctor-or-pharmacis-gvl0 = Schmerzen haben, die nach Wochen der Behandlung nicht besser sind

# en: feel that you need more than your dose
contact-your-doctor-or-pharmacis-qc7m = das Gefühl haben, mehr als Ihre Dosis zu brauchen

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
