# en: This page tells you why you may have an MRI scan or nerve tests for back pain, what happens and what the results mean.
summary = Cette page vous explique pourquoi vous pouvez passer une IRM ou des examens des nerfs pour le mal de dos, ce qui se passe et ce que les résultats veulent dire.

# en: MRI scans and nerve tests
mri-scans-and-nerve-tests-fd66 = IRM et examens des nerfs

# en: MRI scans and nerve tests can help your team look for a cause of your pain. They do not treat the pain. A test can also be normal when your pain is real.
mri-scans-and-nerve-tests-sbs8 = L’IRM et les examens des nerfs peuvent aider votre équipe soignante à chercher une cause à votre douleur. Ils ne traitent pas la douleur. Un examen peut aussi être normal alors que votre douleur est réelle.

# en: What these tests are
what-these-tests-are-05lp = Que sont ces examens

# en: An MRI scan (magnetic resonance imaging) makes pictures of the inside of your body. It uses strong magnets and radio waves. It does not use X-rays.
what-these-tests-are-wrtp = Une IRM (imagerie par résonance magnétique) fait des images de l’intérieur de votre corps. Elle utilise de puissants aimants et des ondes radio. Elle n’utilise pas de rayons X.

# en: Nerve tests show how your nerves and muscles work. There are 2 kinds, and you may have both:
what-these-tests-are-yrsc = Les examens des nerfs montrent comment fonctionnent vos nerfs et vos muscles. Il y en a 2 sortes, et vous pouvez avoir les deux :

# en: a test of how fast signals move along a nerve (nerve conduction study)
what-these-tests-are-z7cn = un examen de la vitesse des signaux le long d’un nerf (étude de conduction nerveuse)

# en: a test of the electric signals in a muscle, with a thin needle (electromyography)
what-these-tests-are-m5sp = un examen des signaux électriques dans un muscle, avec une aiguille fine (électromyographie)

# en: Why they are done
why-they-are-done-9tt2 = Pourquoi on les fait

# en: An MRI scan can show discs, which are the soft cushions between the bones of your spine. It can also show nerves and scar tissue. Your team may ask for a scan to look for:
why-they-are-done-q5sw = Une IRM peut montrer les disques, qui sont les coussins souples entre les os de votre colonne vertébrale. Elle peut aussi montrer les nerfs et le tissu cicatriciel. Votre équipe soignante peut demander une IRM pour chercher :

# en: a disc that bulges and presses on a nerve
why-they-are-done-hsq8 = un disque qui dépasse et appuie sur un nerf

# en: bone that presses on a nerve
why-they-are-done-tccw = un os qui appuie sur un nerf

# en: scar tissue
why-they-are-done-z88t = du tissu cicatriciel

# en: an infection
why-they-are-done-0b3j = une infection

# en: bleeding
why-they-are-done-3pqp = un saignement

# en: Nerve tests can show which nerve has a problem and how bad it is. They can also show that the problem is not in your back.
why-they-are-done-fpnz = Les examens des nerfs peuvent montrer quel nerf a un problème et à quel point il est grave. Ils peuvent aussi montrer que le problème n’est pas dans votre dos.

# en: You may not need a test. [UK guidance on low back pain][1] advises a scan only if the result may change your treatment.
why-they-are-done-xd4l = Vous n’avez peut-être pas besoin d’examen. [Les recommandations du Royaume-Uni sur le mal au bas du dos][1] ne conseillent une image que si elle peut changer votre traitement.

# en: Before the tests
before-the-tests-3x8p = Avant les examens

# en: An MRI magnet can pull or heat metal. Before the scan, tell the team if you have:
before-the-tests-d6s1 = L’aimant d’une IRM peut attirer ou chauffer le métal. Avant l’IRM, dites à l’équipe si vous avez :

# en: metal in your body, such as screws, clips or bits in your eye
before-the-tests-5ctv = du métal dans le corps, comme des vis, des clips ou des éclats dans l’œil

# en: a device in your body, such as a heart pacemaker or a [device for pain][1]
before-the-tests-6v92 = un appareil dans le corps, comme un stimulateur cardiaque (pacemaker) ou un [appareil contre la douleur][1]

# en: a fear of small spaces
before-the-tests-w673 = peur des petits espaces

# en: kidney disease, or an allergy
before-the-tests-2x26 = une maladie des reins, ou une allergie

# en: tattoos or medicine patches
before-the-tests-q5mn = des tatouages ou des patchs de médicament

# en: a chance that you are pregnant
before-the-tests-s532 = une grossesse possible

# en: Take off watches, jewellery and hearing aids. Screws and rods from back surgery are not always a problem, but they can blur the picture.
before-the-tests-z33s = Enlevez les montres, les bijoux et les appareils auditifs. Les vis et les tiges d’une opération du dos ne posent pas toujours problème, mais elles peuvent rendre l’image floue.

# en: Before nerve tests, tell the team if you take a medicine that thins your blood. Do not put cream on your skin that day. Wear loose clothes and keep warm, as cold legs can change the result.
before-the-tests-jl19 = Avant les examens des nerfs, dites à l’équipe si vous prenez un médicament qui fluidifie le sang. Ne mettez pas de crème sur votre peau ce jour-là. Portez des vêtements amples et restez au chaud, car des jambes froides peuvent changer le résultat.

# en: What happens during an MRI scan
what-happens-during-an-mri-scan-1tqg = Ce qui se passe pendant une IRM

# en: You lie on a bed that slides into a wide tube. The machine is loud, so you get ear plugs or headphones. You must lie still, but you can talk to the team.
what-happens-during-an-mri-scan-m627 = Vous êtes allongé sur un lit qui glisse dans un large tube. La machine est bruyante, donc on vous donne des bouchons d’oreille ou un casque. Vous devez rester immobile, mais vous pouvez parler à l’équipe.

# en: You may get a dye into a vein (contrast). It helps to tell scar tissue from a disc. The scan does not hurt, but lying still may make your back sore.
what-happens-during-an-mri-scan-bzyq = Vous recevrez peut-être un colorant dans une veine (produit de contraste). Il aide à distinguer le tissu cicatriciel d’un disque. L’IRM ne fait pas mal, mais rester immobile peut rendre votre dos douloureux.

# en: What happens during nerve tests
what-happens-during-nerve-tests-j6xn = Ce qui se passe pendant les examens des nerfs

# en: For the first test, small pads go on your skin. You feel short, light electric shocks.
what-happens-during-nerve-tests-37w0 = Pour le premier examen, on place de petits patchs sur votre peau. Vous sentez de brèves et légères décharges électriques.

# en: For the second test, a thin needle goes into a muscle. You relax the muscle and then tense it. It can hurt a little, and you can ask for a break.
what-happens-during-nerve-tests-m40y = Pour le second examen, une aiguille fine entre dans un muscle. Vous relâchez le muscle, puis vous le contractez. Cela peut faire un peu mal, et vous pouvez demander une pause.

# en: After the tests
after-the-tests-spmx = Après les examens

# en: You can eat, drink and go home after these tests. If you had medicine to calm you, do not drive that day. Your muscles may be sore for a day after the needle test.
after-the-tests-vb64 = Vous pouvez manger, boire et rentrer chez vous après ces examens. Si vous avez reçu un médicament pour vous calmer, ne conduisez pas ce jour-là. Vos muscles peuvent être sensibles pendant une journée après l’examen avec l’aiguille.

# en: Ask when and how you will get your results.
after-the-tests-llyb = Demandez quand et comment vous aurez vos résultats.

# en: Results and what they mean
results-and-what-they-mean-41n6 = Les résultats et ce qu’ils veulent dire

# en: A trained doctor looks at the pictures or the signals and writes a report. Your doctor then explains what it means for you.
results-and-what-they-mean-29t1 = Un médecin formé regarde les images ou les signaux et écrit un compte rendu. Votre médecin vous explique ensuite ce qu’il veut dire pour vous.

# en: A normal result
a-normal-result-xg08 = Un résultat normal

# en: A normal result means that the test did not find a problem. This makes a serious cause less likely. Your pain is still real.
a-normal-result-443j = Un résultat normal veut dire que l’examen n’a pas trouvé de problème. Cela rend une cause grave moins probable. Votre douleur est quand même réelle.

# en: A result that is not normal
a-result-that-is-not-normal-tnv4 = Un résultat qui n’est pas normal

# en: The test may show a change, such as a disc that bulges or a slow nerve. The change may cause your pain, or it may not. Your doctor compares it with your symptoms.
a-result-that-is-not-normal-yffv = L’examen peut montrer un changement, comme un disque qui dépasse ou un nerf lent. Ce changement peut causer votre douleur, ou non. Votre médecin le compare avec vos symptômes.

# en: Scans also show changes in people with no pain. In [a review of scans][1], about 30 in 100 people aged 20 with no pain had a disc that bulged. At age 80, it was about 84 in 100 people.
a-result-that-is-not-normal-7zm7 = Les images montrent aussi des changements chez des personnes sans douleur. Dans [une analyse d’images][1], environ 30 personnes sur 100 âgées de 20 ans et sans douleur avaient un disque qui dépasse. À l’âge de 80 ans, c’était environ 84 personnes sur 100.

# en: A wrong or unclear result
a-wrong-or-unclear-result-qrdy = Un résultat faux ou peu clair

# en: Tests can be wrong. A scan can be hard to read near screws or scar tissue. Nerve tests can miss a problem in very small nerves.
a-wrong-or-unclear-result-r6wg = Les examens peuvent se tromper. Une image peut être difficile à lire près de vis ou de tissu cicatriciel. Les examens des nerfs peuvent passer à côté d’un problème dans de très petits nerfs.

# en: Risks
risks-1b54 = Risques

# en: MRI scans do not use X-rays. The main risks are:
risks-vv0m = L’IRM n’utilise pas de rayons X. Les principaux risques sont :

# en: harm from metal or a device that you did not tell the team about
risks-lz3y = un dommage dû à du métal ou à un appareil dont vous n’avez pas parlé à l’équipe

# en: fear in the small space
risks-7m0g = de la peur dans le petit espace

# en: an allergic reaction to the dye
risks-w801 = une réaction allergique au produit de contraste

# en: a finding that worries you but does not matter
risks-clyt = une découverte qui vous inquiète mais qui n’a pas d’importance

# en: Small amounts of the dye can [stay in the body][1]. The dye can harm people with very bad kidney disease.
risks-7vbw = De petites quantités du produit de contraste peuvent [rester dans le corps][1]. Ce produit peut faire du mal aux personnes qui ont une très grave maladie des reins.

# en: Nerve tests can leave a bruise or a sore muscle. Bleeding and infection are not likely.
risks-k8xb = Les examens des nerfs peuvent laisser un bleu ou un muscle endolori. Un saignement et une infection sont peu probables.

# en: Next steps
next-steps-5djh = Prochaines étapes

# en: Ask your doctor to go through the results with you. You can ask:
next-steps-3tlx = Demandez à votre médecin de regarder les résultats avec vous. Vous pouvez demander :

# en: if the result explains my pain
next-steps-wz8p = si le résultat explique ma douleur

# en: if it changes my treatment
next-steps-lfld = si cela change mon traitement

# en: if I need another test
next-steps-0bq6 = si j’ai besoin d’un autre examen

# en: what may happen if I have no more tests
next-steps-dl68 = ce qui peut arriver si je ne fais plus d’examens

# en: You can say no to a test. Read about [pain that lasts after back surgery][1] to learn what can help next.
next-steps-0b7g = Vous pouvez refuser un examen. Lisez la page sur [la douleur qui persiste après une opération du dos][1] pour apprendre ce qui peut aider ensuite.

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Do not wait for a test if you have serious symptoms. Get help at once.
when-to-get-help-l6h5 = N’attendez pas un examen si vous avez des symptômes graves. Demandez de l’aide tout de suite.

# en: Get emergency help now
get-emergency-help-now-ff0z = Demandez une aide d’urgence tout de suite

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Allez aux urgences les plus proches, ou appelez votre numéro d’urgence local (comme le 999, le 911 ou le 112), si vous :

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perdez le contrôle de votre vessie ou de vos intestins

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = avez la peau engourdie entre les jambes ou autour des fesses

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = avez une nouvelle faiblesse dans les jambes

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = avez de la fièvre avec un mal de dos nouveau ou plus fort

# en: have swelling of your face, or trouble breathing, after the dye
get-emergency-help-now-g41v = avez le visage qui gonfle, ou du mal à respirer, après le produit de contraste

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Contactez votre médecin ou votre équipe de la douleur

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Contactez votre médecin ou votre équipe de la douleur si :

# en: your symptoms change while you wait for a test
contact-your-doctor-or-pain-team-34mr = vos symptômes changent pendant que vous attendez un examen

# en: you do not get your results
contact-your-doctor-or-pain-team-d64w = vous ne recevez pas vos résultats

# en: skin is hot, swollen or leaking where a needle went in
contact-your-doctor-or-pain-team-xm5c = la peau est chaude, gonflée ou suinte à l’endroit où une aiguille est entrée

# en: the result worries you
contact-your-doctor-or-pain-team-x34q = le résultat vous inquiète

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
