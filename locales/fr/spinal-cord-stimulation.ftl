# en: This page tells you what spinal cord stimulation is, how it may ease pain and what its risks are.
summary = Cette page vous explique ce qu’est la stimulation de la moelle épinière, comment elle peut soulager la douleur et quels sont ses risques.

# en: Spinal cord stimulation
spinal-cord-stimulation-3t5z = Stimulation de la moelle épinière

# en: Spinal cord stimulation is a treatment for long-term nerve pain. A small device sends weak electric pulses to your spine. It may ease pain, but it does not help everyone.
spinal-cord-stimulation-9wrm = La stimulation de la moelle épinière est un traitement de la douleur des nerfs de longue durée. Un petit appareil envoie de faibles impulsions électriques à votre colonne vertébrale. Elle peut soulager la douleur, mais elle n’aide pas tout le monde.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: Your spinal cord is the bundle of nerves inside your spine. It carries pain signals to your brain. The device sends weak electric pulses to it, and these change how you feel the pain.
what-it-is-zcl1 = Votre moelle épinière est le faisceau de nerfs à l’intérieur de votre colonne vertébrale. Elle transmet les signaux de douleur à votre cerveau. L’appareil lui envoie de faibles impulsions électriques, et celles-ci changent la façon dont vous sentez la douleur.

# en: The device has 3 parts:
what-it-is-wqfs = L’appareil a 3 parties :

# en: thin wires (leads) that lie near your spinal cord
what-it-is-0929 = des fils fins (électrodes) placés près de votre moelle épinière

# en: a small battery under your skin, in your belly or your buttock
what-it-is-8v40 = une petite pile sous la peau, dans le ventre ou la fesse

# en: a remote control that you hold in your hand
what-it-is-3t8h = une télécommande que vous tenez dans la main

# en: You may feel a light tingling in place of pain. With newer settings, you may feel nothing. A doctor can take the device out again.
what-it-is-9zrx = Vous pouvez sentir un léger picotement à la place de la douleur. Avec les réglages plus récents, il se peut que vous ne sentiez rien. Un médecin peut retirer l’appareil.

# en: Why it is done
why-it-is-done-ss01 = Pourquoi on le fait

# en: The aim is to ease pain from a damaged nerve (nerve pain). After back surgery, this is mainly pain in the legs. The device does not mend the nerve.
why-it-is-done-1h70 = Le but est de soulager la douleur d’un nerf abîmé (douleur des nerfs). Après une opération du dos, c’est surtout une douleur dans les jambes. L’appareil ne répare pas le nerf.

# en: [UK guidance on spinal cord stimulation][1] lists it as a choice if:
why-it-is-done-mr8t = { "[" }Les recommandations du Royaume-Uni sur la stimulation de la moelle épinière][1] la citent comme un choix possible si :

# en: you have had strong nerve pain for at least 6 months
why-it-is-done-mj6h = vous avez une forte douleur des nerfs depuis au moins 6 mois

# en: other treatments did not help enough
why-it-is-done-k6rd = d’autres traitements n’ont pas assez aidé

# en: a team trained in pain care has checked you
why-it-is-done-v96w = une équipe formée au traitement de la douleur vous a examiné

# en: a test with the device eased your pain
why-it-is-done-6xff = un test avec l’appareil a soulagé votre douleur

# en: It may not suit you if you are pregnant, have an infection or find a remote control hard to use. Tell your team about any other device in your body.
why-it-is-done-8zcw = Elle peut ne pas vous convenir si vous êtes enceinte, avez une infection ou avez du mal à utiliser une télécommande. Parlez à votre équipe soignante de tout autre appareil dans votre corps.

# en: Before the procedure
before-the-procedure-ddyj = Avant l’intervention

# en: You will meet a team that may include a doctor, a nurse, a physical therapist and a psychologist. A psychologist is a person trained to help with thoughts and feelings. They will ask about your pain, your mood and your daily life.
before-the-procedure-f3k3 = Vous rencontrerez une équipe qui peut comprendre un médecin, un infirmier ou une infirmière, un kinésithérapeute et un psychologue. Un psychologue est une personne formée pour aider avec les pensées et les émotions. Ils vous poseront des questions sur votre douleur, votre humeur et votre vie de tous les jours.

# en: Tell your team if you:
before-the-procedure-z2wg = Dites à votre équipe soignante si vous :

# en: take a medicine that thins your blood
before-the-procedure-phhm = prenez un médicament qui fluidifie le sang

# en: have diabetes
before-the-procedure-pk8h = avez du diabète

# en: have an infection or a skin sore
before-the-procedure-vdts = avez une infection ou une plaie de la peau

# en: have an allergy to a metal or a medicine
before-the-procedure-d65r = avez une allergie à un métal ou à un médicament

# en: may be pregnant
before-the-procedure-2lr0 = pourriez être enceinte

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = aurez peut-être besoin d’une imagerie par résonance magnétique (IRM), un examen qui utilise de puissants aimants

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask when to stop eating and drinking.
before-the-procedure-44t6 = Demandez quels médicaments arrêter, et quand. N’arrêtez pas un médicament de vous-même. Demandez quand arrêter de manger et de boire.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Ce qui se passe pendant l’intervention

# en: The procedure has 2 steps.
what-happens-during-the-procedur-j3dp = L’intervention a 2 étapes.

# en: Step 1: the test
step-1-the-test-jkx5 = Étape 1 : le test

# en: First you test the device (a trial). A doctor puts the wires in through a needle or a small cut in your back. The wires join a battery outside your body.
step-1-the-test-1161 = D’abord, vous testez l’appareil (un essai). Un médecin introduit les fils à travers une aiguille ou une petite coupure dans votre dos. Les fils sont reliés à une pile hors de votre corps.

# en: You go home and live with the device for a short time. The test takes about [3 to 7 days][1], but it can take longer. You write down your pain, your sleep and what you can do.
step-1-the-test-rjx8 = Vous rentrez chez vous et vivez avec l’appareil pendant une courte période. Le test dure environ [3 à 7 jours][1], mais il peut durer plus longtemps. Vous notez votre douleur, votre sommeil et ce que vous pouvez faire.

# en: Step 2: the device goes in
step-2-the-device-goes-in-bdm7 = Étape 2 : la pose de l’appareil

# en: If the test helps you, a doctor puts the battery under your skin in an operation. You may be awake, with medicine to numb the area. Or you may be asleep.
step-2-the-device-goes-in-x54g = Si le test vous aide, un médecin place la pile sous votre peau pendant une opération. Il se peut que vous ne dormiez pas, avec un médicament qui endort la zone. Ou il se peut que vous dormiez.

# en: If the test does not help you, the doctor takes the wires out.
step-2-the-device-goes-in-90c1 = Si le test ne vous aide pas, le médecin retire les fils.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Suites de l’intervention et récupération

# en: You may go home the same day or stay in hospital for a short time. Your back and the wound will feel sore at first. Your team will teach you how to use the device.
after-the-procedure-and-recovery-27qj = Vous rentrerez peut-être chez vous le jour même, ou vous resterez un court moment à l’hôpital. Votre dos et la plaie seront sensibles au début. Votre équipe soignante vous apprendra à utiliser l’appareil.

# en: The wires need time to settle. For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-ltwm = Les fils ont besoin de temps pour se fixer. Pendant les premières semaines, votre équipe soignante peut vous demander de ne pas :

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = vous pencher, vous tourner ou vous étirer loin

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = porter des choses lourdes

# en: drive
after-the-procedure-and-recovery-0r42 = conduire

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = prendre de bain ni nager

# en: Ask when you can drive and work again. Ask if you must turn the device off when you drive. Carry your device card, and show it before any scan, surgery or airport check.
after-the-procedure-and-recovery-wybv = Demandez quand vous pourrez de nouveau conduire et travailler. Demandez si vous devez éteindre l’appareil quand vous conduisez. Gardez sur vous la carte de votre appareil, et montrez-la avant tout examen d’imagerie, toute opération ou tout contrôle à l’aéroport.

# en: The battery does not last for ever. You may need to charge it, and later you may need surgery to change it.
after-the-procedure-and-recovery-9x47 = La pile ne dure pas toujours. Vous devrez peut-être la recharger, et plus tard vous aurez peut-être besoin d’une opération pour la changer.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Résultats et bénéfices possibles

# en: You may have less pain, sleep better and do more. You will still have pain.
results-and-possible-benefits-33yb = Vous aurez peut-être moins mal, dormirez mieux et en ferez plus. Vous aurez encore de la douleur.

# en: [A study of leg pain after back surgery][1] looked at results after 6 months. With a device, pain fell by half or more in 48 in 100 people. With other care only, it did so in 9 in 100 people.
results-and-possible-benefits-jc0f = { "[" }Une étude sur la douleur des jambes après une opération du dos][1] a regardé les résultats après 6 mois. Avec un appareil, la douleur a baissé de moitié ou plus chez 48 personnes sur 100. Avec d’autres soins seulement, c’était le cas chez 9 personnes sur 100.

# en: The results for back pain are not so clear. [A later review of 13 studies][1] looked at low back pain. It found that the device probably does not give lasting benefits that outweigh its risks.
results-and-possible-benefits-mycs = Les résultats pour le mal de dos ne sont pas aussi clairs. [Une analyse plus récente de 13 études][1] a porté sur le mal au bas du dos. Elle a trouvé que l’appareil n’apporte probablement pas de bénéfices durables qui dépassent ses risques.

# en: Risks
risks-1b54 = Risques

# en: Problems can happen during surgery or years later. They include:
risks-bd20 = Des problèmes peuvent survenir pendant l’opération ou des années plus tard. Ce sont notamment :

# en: infection
risks-9ct7 = une infection

# en: wires that move or break
risks-9620 = des fils qui bougent ou qui cassent

# en: pain where the battery lies
risks-m4rk = une douleur à l’endroit de la pile

# en: fluid that leaks from around the spinal cord and causes a headache
risks-jzqv = du liquide qui s’échappe autour de la moelle épinière et cause un mal de tête

# en: bleeding that presses on the spinal cord
risks-1nmw = un saignement qui appuie sur la moelle épinière

# en: pain that comes back
risks-sbl3 = une douleur qui revient

# en: In [a study over 2 years][1], about 31 in 100 people with a device needed more surgery on it. Harm to the spinal cord is not likely, but it can leave legs weak or numb. [A review of spine devices][2] also lists death as a risk.
risks-dy19 = Dans [une étude sur 2 ans][1], environ 31 personnes sur 100 avec un appareil ont eu besoin d’une autre opération pour celui-ci. Une lésion de la moelle épinière est peu probable, mais elle peut laisser les jambes faibles ou engourdies. [Une analyse des appareils pour la colonne vertébrale][2] cite aussi la mort comme risque.

# en: Other choices
other-choices-rz2j = Autres choix

# en: You do not have to have this treatment. Doing nothing is also a choice, and the pain may then ease, stay the same or get worse. Other choices are:
other-choices-lyhp = Rien ne vous oblige à avoir ce traitement. Ne rien faire est aussi un choix, et la douleur peut alors diminuer, rester la même ou s’aggraver. Les autres choix sont :

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }la kinésithérapie et l’exercice][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }les thérapies par la parole contre la douleur][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }les médicaments contre la douleur des nerfs][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }une nouvelle opération du dos][1]

# en: Each choice has its own benefits and risks. Read about [pain that lasts after back surgery][1] to compare them.
other-choices-w0p9 = Chaque choix a ses propres bénéfices et risques. Lisez la page sur [la douleur qui persiste après une opération du dos][1] pour les comparer.

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Questions à poser à votre équipe soignante

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Vous décidez ensemble, vous et votre équipe soignante. Vous pouvez demander :

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = quelle est la probabilité que cela aide mon type de douleur

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = ce qui peut mal se passer, et avec quelle probabilité

# en: how long the battery lasts
questions-to-ask-your-team-7bpd = combien de temps dure la pile

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = si je peux passer des IRM avec cet appareil

# en: what I cannot do with the device
questions-to-ask-your-team-b6s4 = ce que je ne peux pas faire avec l’appareil

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ce qui peut arriver si je ne fais rien

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Contact your pain team on { $clinic-phone } if you have a question about your device. Serious problems need care fast.
when-to-get-help-276h = Contactez votre équipe de la douleur au { $clinic-phone } si vous avez une question sur votre appareil. Les problèmes graves demandent des soins rapides.

# en: Get emergency help now
get-emergency-help-now-ff0z = Demandez une aide d’urgence tout de suite

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Allez aux urgences les plus proches, ou appelez votre numéro d’urgence local (comme le 999, le 911 ou le 112), si vous :

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perdez le contrôle de votre vessie ou de vos intestins

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = avez la peau engourdie entre les jambes ou autour des fesses

# en: have new weakness or numbness in your legs
get-emergency-help-now-fv72 = avez une nouvelle faiblesse ou un nouvel engourdissement dans les jambes

# en: have very strong back pain that starts suddenly
get-emergency-help-now-lpfc = avez un très fort mal de dos qui commence soudainement

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = avez de la fièvre et la nuque raide

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = avez une douleur dans la poitrine ou du mal à respirer

# en: Get help the same day
get-help-the-same-day-pglq = Demandez de l’aide le jour même

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Appelez aujourd’hui votre médecin ou votre équipe de la douleur si vous avez :

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = une plaie chaude, gonflée, qui suinte ou qui fait plus mal

# en: a high temperature
get-help-the-same-day-94ys = de la fièvre

# en: a bad headache when you sit or stand up
get-help-the-same-day-k516 = un gros mal de tête en position assise ou quand vous vous levez

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = un fil ou une pile que vous pouvez voir à travers la peau

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Contactez votre médecin ou votre équipe de la douleur

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Contactez votre médecin ou votre équipe de la douleur si :

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = l’appareil ne marche plus

# en: the tingling moves, gets too strong or stops
contact-your-doctor-or-pain-team-11d5 = le picotement se déplace, devient trop fort ou s’arrête

# en: your pain comes back
contact-your-doctor-or-pain-team-ljcj = votre douleur revient

# en: you need a scan or surgery
contact-your-doctor-or-pain-team-fdng = vous avez besoin d’un examen d’imagerie ou d’une opération

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
