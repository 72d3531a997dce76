# en: This page tells you why pain can last after back surgery, how doctors look for the cause and what may help.
summary = Diese Seite erklärt Ihnen, warum Schmerzen nach einer Rückenoperation anhalten können, wie die Ursache gesucht wird und was helfen kann.

# en: Pain that lasts after back surgery
pain-that-lasts-after-back-surge-3g76 = Schmerzen, die nach einer Rückenoperation anhalten

# en: Back surgery can ease pain and help you move. But pain can stay, come back or get worse after it. This page tells you why this happens and what may help.
pain-that-lasts-after-back-surge-gdqp = Eine Rückenoperation kann Schmerzen lindern und Ihnen helfen, sich zu bewegen. Aber Schmerzen können danach bleiben, wiederkommen oder schlimmer werden. Diese Seite erklärt Ihnen, warum das passiert und was helfen kann.

# en: What it is
what-it-is-2jjc = Was es ist

# en: This condition is pain in your back or legs that stays after surgery on your spine. It can also be pain that comes back later, or a new pain. The surgery may have gone just as planned.
what-it-is-7y3m = Bei diesem Leiden bleiben Schmerzen in Rücken oder Beinen nach einer Operation an der Wirbelsäule bestehen. Es können auch Schmerzen sein, die später wiederkommen, oder neue Schmerzen. Die Operation kann genau nach Plan verlaufen sein.

# en: Your spine is a column of bones. Between the bones are soft cushions, called discs. The pain can follow any surgery on your spine, such as surgery that:
what-it-is-dw1r = Ihre Wirbelsäule ist eine Säule aus Knochen. Zwischen den Knochen liegen weiche Polster, die Bandscheiben heißen. Die Schmerzen können nach jeder Operation an der Wirbelsäule auftreten, etwa wenn man dabei:

# en: takes out part of a disc (discectomy)
what-it-is-yxbd = einen Teil einer Bandscheibe entfernt (Diskektomie)

# en: takes away a piece of bone from the back of your spine (laminectomy)
what-it-is-63k8 = ein Stück Knochen hinten an der Wirbelsäule entfernt (Laminektomie)

# en: makes more room for your nerves (decompression)
what-it-is-lbck = mehr Platz für Ihre Nerven schafft (Dekompression)

# en: joins bones of your spine together (fusion)
what-it-is-91bn = Knochen Ihrer Wirbelsäule miteinander verbindet (Versteifung)

# en: You are not alone. In [a survey in Japan][1], about 21 in 100 people who had lower back surgery had this condition. The number differs from study to study.
what-it-is-120f = Sie sind nicht allein. In [einer Umfrage in Japan][1] hatten etwa 21 von 100 Menschen nach einer Operation am unteren Rücken dieses Leiden. Die Zahl ist von Studie zu Studie verschieden.

# en: Names you may hear
names-you-may-hear-c2gl = Namen, die Sie hören können

# en: The name in use now is persistent spinal pain syndrome (PSPS). A syndrome is a group of symptoms. Type 2 means that you had spine surgery before this pain.
names-you-may-hear-rggr = Der heute verwendete Name ist persistierendes spinales Schmerzsyndrom (PSPS). Ein Syndrom ist eine Gruppe von Beschwerden. Typ 2 bedeutet, dass Sie vor diesen Schmerzen eine Operation an der Wirbelsäule hatten.

# en: You may also hear these older names for the same condition:
names-you-may-hear-nk5j = Vielleicht hören Sie auch diese älteren Namen für dasselbe Leiden:

# en: failed back surgery syndrome (FBSS)
names-you-may-hear-8mfq = Failed-Back-Surgery-Syndrom (FBSS)

# en: failed back syndrome
names-you-may-hear-g18p = Failed-Back-Syndrom

# en: post-laminectomy syndrome
names-you-may-hear-2kty = Postlaminektomie-Syndrom

# en: You may see PSPS or FBSS in your letters. The word "failed" does not mean that you did something wrong. It does not blame your surgeon.
names-you-may-hear-j734 = Vielleicht sehen Sie PSPS oder FBSS in Ihren Briefen. Das Wort „Failed“ (fehlgeschlagen) bedeutet nicht, dass Sie etwas falsch gemacht haben. Es gibt Ihrer Chirurgin oder Ihrem Chirurgen keine Schuld.

# en: Symptoms
symptoms-r546 = Beschwerden

# en: The main symptom is pain in your back, in your legs or in both. It may start soon after surgery, or it may build up slowly. The pain may feel:
symptoms-41v6 = Die wichtigste Beschwerde sind Schmerzen im Rücken, in den Beinen oder in beidem. Sie können bald nach der Operation beginnen oder langsam zunehmen. Die Schmerzen können sich so anfühlen:

# en: dull or aching
symptoms-v2ks = dumpf oder ziehend

# en: sharp or stabbing
symptoms-1zjt = scharf oder stechend

# en: burning, or like an electric shock
symptoms-3vsm = brennend oder wie ein Stromschlag

# en: You may also have:
symptoms-w6bm = Sie können auch Folgendes haben:

# en: pain that spreads to your buttocks, legs or feet
symptoms-l0pd = Schmerzen, die in Gesäß, Beine oder Füße ausstrahlen

# en: numb skin, or a feeling of pins and needles
symptoms-l66m = taube Haut oder ein Gefühl wie Ameisenlaufen

# en: weak or stiff muscles
symptoms-4cgg = schwache oder steife Muskeln

# en: poor sleep and tiredness
symptoms-yxl1 = schlechten Schlaf und Müdigkeit

# en: low mood or worry
symptoms-b446 = gedrückte Stimmung oder Sorgen

# en: Symptoms are not the same for everyone. They can also change from day to day.
symptoms-bxtk = Die Beschwerden sind nicht bei allen gleich. Sie können sich auch von Tag zu Tag ändern.

# en: Causes
causes-xv4l = Ursachen

# en: Your pain may have 1 cause or a mix of causes. At times, tests do not show a cause. The pain is still real.
causes-0l59 = Ihre Schmerzen können 1 Ursache oder mehrere Ursachen zusammen haben. Manchmal zeigen Untersuchungen keine Ursache. Die Schmerzen sind trotzdem echt.

# en: Causes in your spine and nerves
causes-in-your-spine-and-nerves-1gh8 = Ursachen in Wirbelsäule und Nerven

# en: The pain may come from:
causes-in-your-spine-and-nerves-d46n = Die Schmerzen können kommen von:

# en: scar tissue around a nerve (epidural fibrosis)
causes-in-your-spine-and-nerves-vfpp = Narbengewebe um einen Nerv (epidurale Fibrose)

# en: a disc that bulges, again or for the first time (disc herniation)
causes-in-your-spine-and-nerves-01q4 = einer Bandscheibe, die sich vorwölbt, wieder oder zum ersten Mal (Bandscheibenvorfall)

# en: a small piece of disc that stayed behind
causes-in-your-spine-and-nerves-fb72 = einem kleinen Stück Bandscheibe, das zurückgeblieben ist

# en: bone or disc that still presses on a nerve after surgery
causes-in-your-spine-and-nerves-mr24 = Knochen oder Bandscheibe, die nach der Operation noch auf einen Nerv drücken

# en: harm to a nerve, before or during surgery
causes-in-your-spine-and-nerves-kqk1 = einem Schaden an einem Nerv, vor oder während der Operation

# en: bones of the spine that move too much (instability)
causes-in-your-spine-and-nerves-ngjc = Knochen der Wirbelsäule, die sich zu viel bewegen (Instabilität)

# en: Your body makes scars as it heals. A scar in your back can press on a nerve or pull on it. A nerve that was under pressure for a long time can stay sore after surgery.
causes-in-your-spine-and-nerves-jxfw = Ihr Körper bildet beim Heilen Narben. Eine Narbe in Ihrem Rücken kann auf einen Nerv drücken oder an ihm ziehen. Ein Nerv, der lange unter Druck war, kann nach der Operation empfindlich bleiben.

# en: Causes in joints and muscles
causes-in-joints-and-muscles-pg2d = Ursachen in Gelenken und Muskeln

# en: Back pain does not always start in a disc or a nerve. It may come from:
causes-in-joints-and-muscles-4h3x = Rückenschmerzen beginnen nicht immer in einer Bandscheibe oder einem Nerv. Sie können kommen von:

# en: the small joints at the back of your spine (facet joints)
causes-in-joints-and-muscles-qtfb = den kleinen Gelenken hinten an Ihrer Wirbelsäule (Facettengelenken)

# en: the joint between your spine and your hip bone (sacroiliac joint)
causes-in-joints-and-muscles-95ks = dem Gelenk zwischen Wirbelsäule und Hüftknochen (Iliosakralgelenk)

# en: weak or tight muscles
causes-in-joints-and-muscles-lx78 = schwachen oder verspannten Muskeln

# en: Things that can make pain feel worse
things-that-can-make-pain-feel-w-cpn8 = Was Schmerzen stärker machen kann

# en: Poor sleep, low mood and worry can make any pain feel stronger. So can very little movement. This does not mean that the pain is in your mind.
things-that-can-make-pain-feel-w-x546 = Schlechter Schlaf, gedrückte Stimmung und Sorgen können alle Schmerzen stärker machen. Das gilt auch für sehr wenig Bewegung. Das bedeutet nicht, dass Sie sich die Schmerzen einbilden.

# en: How it is diagnosed
how-it-is-diagnosed-8fhz = Wie es festgestellt wird

# en: Your doctor or pain team will ask about your pain and your surgery. They will check your strength, your sense of touch and how you move. This helps them find where the pain starts.
how-it-is-diagnosed-s1ln = Ihre Ärztin, Ihr Arzt oder Ihr Schmerzteam wird Sie nach Ihren Schmerzen und Ihrer Operation fragen. Sie werden Ihre Kraft, Ihren Tastsinn und Ihre Bewegungen prüfen. Das hilft ihnen herauszufinden, wo die Schmerzen beginnen.

# en: You may have tests such as:
how-it-is-diagnosed-mt7l = Sie können Untersuchungen bekommen wie:

# en: an X-ray, which shows your bones
how-it-is-diagnosed-mvcq = eine Röntgenaufnahme, die Ihre Knochen zeigt

# en: an MRI scan, which uses strong magnets to show nerves, discs and scar tissue
how-it-is-diagnosed-mh8h = eine MRT, die mit starken Magneten Nerven, Bandscheiben und Narben zeigt

# en: a CT scan, which uses X-rays to make detailed pictures
how-it-is-diagnosed-fbdy = eine CT, die mit Röntgenstrahlen genaue Bilder macht

# en: nerve tests, which show how well your nerves and muscles work
how-it-is-diagnosed-n57y = Tests der Nerven, die zeigen, wie gut Ihre Nerven und Muskeln arbeiten

# en: an injection that numbs a nerve or a joint for a short time (nerve block)
how-it-is-diagnosed-x2n2 = eine Spritze, die einen Nerv oder ein Gelenk für kurze Zeit betäubt (Nervenblock)

# en: blood tests, which can show signs of infection
how-it-is-diagnosed-h20j = Bluttests, die Zeichen einer Infektion zeigen können

# en: Read more about [MRI scans and nerve tests][1]. A scan can show changes that do not cause pain. So your team looks at your tests and your symptoms together.
how-it-is-diagnosed-8ps1 = Lesen Sie mehr über [MRT und Nervenuntersuchungen][1]. Eine Aufnahme kann Veränderungen zeigen, die keine Schmerzen verursachen. Deshalb betrachtet Ihr Behandlungsteam Ihre Untersuchungen und Ihre Beschwerden zusammen.

# en: Treatments
treatments-hmns = Behandlungen

# en: No treatment takes away the pain for everyone. The aim is to ease the pain and help you do more of what matters to you. You may need a mix of treatments.
treatments-sryw = Keine Behandlung nimmt allen die Schmerzen. Ziel ist es, die Schmerzen zu lindern und Ihnen zu helfen, mehr von dem zu tun, was Ihnen wichtig ist. Vielleicht brauchen Sie mehrere Behandlungen zusammen.

# en: You can also choose to wait and have no treatment now. The pain may then ease, stay the same or get worse.
treatments-hyrj = Sie können auch wählen, zu warten und jetzt keine Behandlung zu haben. Die Schmerzen können dann nachlassen, gleich bleiben oder schlimmer werden.

# en: Exercise and talking therapies
exercise-and-talking-therapies-r03t = Bewegung und psychologische Schmerztherapie

# en: [Physical therapy and exercise][1] can build your strength and help you move. You may feel sore at first.
exercise-and-talking-therapies-fhx9 = { "[" }Physiotherapie und Bewegung][1] können Ihre Kraft aufbauen und Ihnen helfen, sich zu bewegen. Am Anfang kann es wehtun.

# en: [Talking therapies for pain][1] can help you cope with pain and worry. They do not treat the first cause of the pain. You may talk about things that upset you.
exercise-and-talking-therapies-3nl1 = { "[" }Psychologische Schmerztherapie][1] kann Ihnen helfen, mit Schmerzen und Sorgen umzugehen. Sie behandelt nicht die erste Ursache der Schmerzen. Vielleicht sprechen Sie über Dinge, die Sie belasten.

# en: Medicines
medicines-9yy9 = Medikamente

# en: [Medicines for nerve pain][1] may help if a nerve causes your pain. They do not help everyone. They can make you sleepy or dizzy.
medicines-yyw1 = { "[" }Medikamente gegen Nervenschmerzen][1] können helfen, wenn ein Nerv Ihre Schmerzen verursacht. Sie helfen nicht allen. Sie können Sie schläfrig oder schwindlig machen.

# en: Painkillers that reduce swelling, such as ibuprofen, may help for a short time. They can harm your stomach, heart or kidneys. Medicines that relax muscles may ease tight muscles for a short time, but they can make you sleepy.
medicines-41v3 = Schmerzmittel, die Schwellungen verringern, etwa Ibuprofen, können für kurze Zeit helfen. Sie können Magen, Herz oder Nieren schaden. Medikamente, die Muskeln entspannen, können verspannte Muskeln für kurze Zeit lösen, aber sie können Sie schläfrig machen.

# en: [UK guidance on low back pain][1] advises against strong painkillers such as morphine (opioids) for long-term back pain. Your body can come to depend on them, and they can slow your breathing. If you take them now, talk to your doctor before you stop.
medicines-b9rm = { "[" }Britische Leitlinien zu Schmerzen im unteren Rücken][1] raten bei langfristigen Rückenschmerzen von starken Schmerzmitteln wie Morphin (Opioide) ab. Ihr Körper kann davon abhängig werden, und sie können Ihre Atmung verlangsamen. Wenn Sie sie jetzt nehmen, sprechen Sie mit Ihrer Ärztin oder Ihrem Arzt, bevor Sie aufhören.

# en: Injections, devices and surgery
injections-devices-and-surgery-lzyw = Spritzen, Geräte und Operationen

# en: Your team may offer you a procedure if other treatments do not help enough. This table shows what each one may do:
injections-devices-and-surgery-hv17 = Ihr Behandlungsteam kann Ihnen einen Eingriff anbieten, wenn andere Behandlungen nicht genug helfen. Diese Tabelle zeigt, was jeder davon bewirken kann:

# en: Treatment
injections-devices-and-surgery-6vnp = Behandlung

# en: How it may help
injections-devices-and-surgery-p92l = Wie sie helfen kann

# en: Main risks
injections-devices-and-surgery-mqk3 = Wichtigste Risiken

# en: [Epidural steroid injection][1]: medicine to reduce swelling, put near a nerve in your spine
injections-devices-and-surgery-k1wl = { "[" }Epidurale Kortisonspritze][1]: Medikament gegen Schwellung, das in die Nähe eines Nervs in Ihrer Wirbelsäule gegeben wird

# en: may ease leg pain for a time
injections-devices-and-surgery-8zjx = kann Beinschmerzen eine Zeit lang lindern

# en: headache, infection, bleeding, harm to a nerve
injections-devices-and-surgery-bn75 = Kopfschmerzen, Infektion, Blutung, Schaden an einem Nerv

# en: [Medial branch block and radiofrequency ablation][1]: numbing small nerves of the spine, then heating them
injections-devices-and-surgery-sh6b = { "[" }Medial-Branch-Block und Radiofrequenzablation][1]: kleine Nerven der Wirbelsäule betäuben und dann erhitzen

# en: may ease pain from the small joints of your spine
injections-devices-and-surgery-nzgm = kann Schmerzen von den kleinen Gelenken Ihrer Wirbelsäule lindern

# en: sore back, numb skin, pain that comes back
injections-devices-and-surgery-3mr3 = schmerzender Rücken, taube Haut, Schmerzen, die wiederkommen

# en: [Sacroiliac joint injection][1]: medicine put into the joint between spine and hip bone
injections-devices-and-surgery-z3s5 = { "[" }Spritze in das Iliosakralgelenk][1]: Medikament, das in das Gelenk zwischen Wirbelsäule und Hüftknochen gegeben wird

# en: may ease pain low in your back for a time
injections-devices-and-surgery-4v54 = kann Schmerzen unten im Rücken eine Zeit lang lindern

# en: soreness, infection, high blood sugar
injections-devices-and-surgery-m410 = Wundgefühl, Infektion, hoher Blutzucker

# en: [Spinal cord stimulation][1]: a device that sends weak electric pulses to your spine
injections-devices-and-surgery-k7n2 = { "[" }Rückenmarkstimulation][1]: ein Gerät, das schwache Stromimpulse an Ihre Wirbelsäule sendet

# en: may ease nerve pain in your legs
injections-devices-and-surgery-mv95 = kann Nervenschmerzen in den Beinen lindern

# en: infection, wires that move, more surgery
injections-devices-and-surgery-xdjd = Infektion, Drähte, die sich verschieben, weitere Operation

# en: [Peripheral nerve stimulation][1]: a device that sends weak electric pulses to a nerve outside your spine
injections-devices-and-surgery-jsw1 = { "[" }Periphere Nervenstimulation][1]: ein Gerät, das schwache Stromimpulse an einen Nerv außerhalb Ihrer Wirbelsäule sendet

# en: may ease pain in a small area
injections-devices-and-surgery-3nd2 = kann Schmerzen in einem kleinen Bereich lindern

# en: infection, wires that move or break
injections-devices-and-surgery-5prb = Infektion, Drähte, die sich verschieben oder brechen

# en: [Adhesiolysis][1]: freeing a nerve from scar tissue
injections-devices-and-surgery-60z7 = { "[" }Adhäsiolyse][1]: einen Nerv von Narbengewebe befreien

# en: may ease back and leg pain
injections-devices-and-surgery-r22q = kann Schmerzen in Rücken und Beinen lindern

# en: headache, harm to a nerve, change in sight
injections-devices-and-surgery-7pqb = Kopfschmerzen, Schaden an einem Nerv, Veränderung beim Sehen

# en: [Revision surgery][1]: more surgery on your back
injections-devices-and-surgery-110b = { "[" }Revisionsoperation][1]: eine weitere Operation am Rücken

# en: may help if tests show a clear problem
injections-devices-and-surgery-3vmn = kann helfen, wenn Untersuchungen ein klares Problem zeigen

# en: infection, blood clots, harm to a nerve, pain that stays
injections-devices-and-surgery-z7b5 = Infektion, Blutgerinnsel, Schaden an einem Nerv, Schmerzen, die bleiben

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Fragen an Ihr Behandlungsteam

# en: You and your team choose a treatment together. You can ask:
questions-to-ask-your-team-1s67 = Sie und Ihr Behandlungsteam wählen gemeinsam eine Behandlung. Sie können fragen:

# en: how this treatment may help me
questions-to-ask-your-team-s686 = wie diese Behandlung mir helfen kann

# en: what risks it has for me
questions-to-ask-your-team-f29x = welche Risiken sie für mich hat

# en: what other choices I have
questions-to-ask-your-team-hqdb = welche anderen Möglichkeiten ich habe

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = was passieren kann, wenn ich nichts tue

# en: how we will know if it works
questions-to-ask-your-team-sv92 = wie wir wissen werden, ob es wirkt

# en: Complications
complications-1z6v = Komplikationen

# en: Pain that lasts can affect the rest of your life. It can lead to:
complications-b6qv = Schmerzen, die anhalten, können sich auf Ihr übriges Leben auswirken. Sie können zu Folgendem führen:

# en: weak muscles, because you move less
complications-k6zv = schwache Muskeln, weil Sie sich weniger bewegen

# en: poor sleep
complications-v9qn = schlechter Schlaf

# en: low mood or worry
complications-b446 = gedrückte Stimmung oder Sorgen

# en: trouble with work, money or family life
complications-tchn = Schwierigkeiten bei der Arbeit, mit Geld oder in der Familie

# en: side effects from medicines
complications-y8m1 = Nebenwirkungen von Medikamenten

# en: Outlook
outlook-tdbr = Aussichten

# en: The outlook is different for each person. The pain may ease with time and treatment. It may also stay, and you may need new ways to live with it.
outlook-40w5 = Die Aussichten sind für jede Person anders. Die Schmerzen können mit der Zeit und mit Behandlung nachlassen. Sie können auch bleiben, und vielleicht brauchen Sie neue Wege, um damit zu leben.

# en: Less pain is only 1 sign that things are better. Other signs are good sleep, longer walks and more time with people you like.
outlook-x2f4 = Weniger Schmerzen sind nur 1 Zeichen dafür, dass es besser geht. Andere Zeichen sind guter Schlaf, längere Spaziergänge und mehr Zeit mit Menschen, die Sie mögen.

# en: Living with pain
living-with-pain-2194 = Mit Schmerzen leben

# en: Small steps each day can help you do more. You can try to:
living-with-pain-yhbf = Kleine Schritte jeden Tag können Ihnen helfen, mehr zu tun. Sie können versuchen:

# en: move a little, and do this more than once a day
living-with-pain-fnrq = sich ein wenig zu bewegen, und das öfter als einmal am Tag

# en: take short rests before the pain gets strong
living-with-pain-wwy1 = kurze Pausen zu machen, bevor die Schmerzen stark werden

# en: spread hard tasks over the week (pacing)
living-with-pain-k031 = schwere Aufgaben über die Woche zu verteilen (Pacing)

# en: go to bed and get up at the same time each day
living-with-pain-m13l = jeden Tag zur gleichen Zeit ins Bett zu gehen und aufzustehen

# en: keep in touch with family and friends
living-with-pain-546w = mit Familie und Freunden in Kontakt zu bleiben

# en: ask for help to stop smoking
living-with-pain-z083 = um Hilfe zu bitten, um mit dem Rauchen aufzuhören

# en: Bad days can still happen. Do less for a day or 2, then build up again slowly. A bad day does not always mean new harm.
living-with-pain-gh34 = Schlechte Tage kann es trotzdem geben. Tun Sie einen Tag oder 2 weniger, und steigern Sie sich dann wieder langsam. Ein schlechter Tag bedeutet nicht immer einen neuen Schaden.

# en: You may also want to read our [questions and answers][1]. Before you see your team, read about [preparing for your appointment][2].
living-with-pain-w50l = Vielleicht möchten Sie auch unsere [Fragen und Antworten][1] lesen. Bevor Sie Ihr Behandlungsteam treffen, lesen Sie über die [Vorbereitung auf Ihren Termin][2].

# en: Prevention
prevention-2jxf = Vorbeugung

# en: You cannot always prevent this pain. Before any back surgery, it may help to:
prevention-k37f = Man kann diesen Schmerzen nicht immer vorbeugen. Vor jeder Rückenoperation kann es helfen:

# en: talk with your team about all the choices you have
prevention-v8n2 = mit Ihrem Behandlungsteam über alle Ihre Möglichkeiten zu sprechen

# en: stop smoking
prevention-tvp6 = mit dem Rauchen aufzuhören

# en: get help with low mood or worry
prevention-h8h5 = sich bei gedrückter Stimmung oder Sorgen Hilfe zu holen

# en: learn which movements to start after surgery
prevention-t56f = zu lernen, mit welchen Bewegungen Sie nach der Operation beginnen

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Serious changes need care fast. These lists help you decide where to go.
when-to-get-help-xmg2 = Ernste Veränderungen müssen schnell behandelt werden. Diese Listen helfen Ihnen zu entscheiden, wohin Sie gehen.

# en: Get emergency help now
get-emergency-help-now-ff0z = Holen Sie sofort Nothilfe

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Gehen Sie in die nächste Notaufnahme, oder rufen Sie den örtlichen Notruf an (etwa 999, 911 oder 112), wenn Sie:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = die Kontrolle über Ihre Blase oder Ihren Darm verlieren

# en: cannot pee, or lose feeling when you pee
get-emergency-help-now-1dtg = nicht Wasser lassen können oder dabei nichts mehr spüren

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = taube Haut zwischen den Beinen oder um den Po herum haben

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = neue Schwäche in den Beinen haben

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = Fieber mit neuen oder schlimmeren Rückenschmerzen haben

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = Schmerzen in der Brust oder Schwierigkeiten beim Atmen haben

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
get-emergency-help-now-kv59 = Wenn Sie daran denken, Ihr Leben zu beenden, holen Sie jetzt Hilfe. Rufen Sie Ihre örtliche Notrufnummer oder ein Krisentelefon an.

# en: Get help the same day
get-help-the-same-day-pglq = Holen Sie noch am selben Tag Hilfe

# en: Call your doctor or your local health advice line today if you have:
get-help-the-same-day-8qsl = Rufen Sie heute Ihre Ärztin, Ihren Arzt oder Ihre örtliche Gesundheitsberatung an, wenn Sie Folgendes haben:

# en: numbness or pins and needles that spread
get-help-the-same-day-vzhv = Taubheit oder Ameisenlaufen, das sich ausbreitet

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = eine Wunde, die heiß oder geschwollen ist, nässt oder mehr wehtut

# en: back pain after a fall
get-help-the-same-day-tq7t = Rückenschmerzen nach einem Sturz

# en: back pain and weight loss that you cannot explain
get-help-the-same-day-60g7 = Rückenschmerzen und Gewichtsverlust, den Sie nicht erklären können

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam, wenn Sie Folgendes haben:

# en: pain that slowly gets worse
contact-your-doctor-or-pain-team-9f6g = Schmerzen, die langsam schlimmer werden

# en: pain that stops you sleeping or working
contact-your-doctor-or-pain-team-wt18 = Schmerzen, die Sie am Schlafen oder Arbeiten hindern

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = Nebenwirkungen von einem Medikament

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = gedrückte Stimmung oder Sorgen, die nicht weggehen

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
