# en: This page tells you what revision surgery on the back is, when it may help and what its risks are.
summary = Cette page vous explique ce qu’est la chirurgie de reprise du dos, quand elle peut aider et quels sont ses risques.

# en: Revision surgery
revision-surgery-c6p4 = Chirurgie de reprise

# en: Revision surgery is more surgery on a part of your back that has had surgery before. It may help if tests show a clear problem. It is less likely to help if they do not.
revision-surgery-3rgj = La chirurgie de reprise est une nouvelle opération sur une partie de votre dos qui a déjà été opérée. Elle peut aider si les examens montrent un problème clair. Elle a moins de chances d’aider s’ils n’en montrent pas.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: Your spine is a column of bones with soft cushions, called discs, between them. In revision surgery, a surgeon goes back to the same part of your spine. The surgeon may:
what-it-is-fqql = Votre colonne vertébrale est une colonne d’os avec des coussins souples, appelés disques, entre eux. Dans la chirurgie de reprise, un chirurgien revient à la même partie de votre colonne vertébrale. Le chirurgien peut :

# en: take out a piece of disc that presses on a nerve
what-it-is-fcs2 = enlever un morceau de disque qui appuie sur un nerf

# en: take away bone or scar tissue to make room for a nerve
what-it-is-w8cr = enlever de l’os ou du tissu cicatriciel pour donner de la place à un nerf

# en: join bones that move too much (fusion)
what-it-is-hpwn = souder des os qui bougent trop (arthrodèse)

# en: change or take out screws or rods
what-it-is-c823 = changer ou enlever des vis ou des tiges

# en: Why it is done
why-it-is-done-ss01 = Pourquoi on le fait

# en: Your team may talk about revision surgery if your symptoms match a clear problem on a scan. Examples are:
why-it-is-done-5xdt = Votre équipe soignante peut parler de chirurgie de reprise si vos symptômes correspondent à un problème clair sur une image. En voici des exemples :

# en: a disc that bulges again
why-it-is-done-rcb4 = un disque qui dépasse de nouveau

# en: bone that still presses on a nerve
why-it-is-done-8hb8 = un os qui appuie encore sur un nerf

# en: bones that move too much
why-it-is-done-qlst = des os qui bougent trop

# en: bones that did not join after a fusion
why-it-is-done-s01q = des os qui ne se sont pas soudés après une arthrodèse

# en: screws that are loose or in the wrong place
why-it-is-done-sm3w = des vis desserrées ou au mauvais endroit

# en: an infection
why-it-is-done-0b3j = une infection

# en: You may need surgery fast if you lose control of your bladder or bowels, or if your legs get weak.
why-it-is-done-5q0d = Il faudra peut-être opérer vite si vous perdez le contrôle de votre vessie ou de vos intestins, ou si vos jambes faiblissent.

# en: If the cause is not clear, surgery may do little for pain. [UK guidance on low back pain][1] advises fusion for low back pain alone only as part of a study.
why-it-is-done-fmzy = Si la cause n’est pas claire, l’opération peut avoir peu d’effet sur la douleur. [Les recommandations du Royaume-Uni sur le mal au bas du dos][1] ne conseillent l’arthrodèse pour ce mal seul que dans une étude.

# en: Before the procedure
before-the-procedure-ddyj = Avant l’intervention

# en: You have tests such as X-rays and an MRI scan. An MRI scan uses strong magnets to show your nerves and discs. The team checks your health and your medicines.
before-the-procedure-mj83 = Vous passez des examens comme des radiographies et une imagerie par résonance magnétique (IRM). L’IRM utilise de puissants aimants pour montrer vos nerfs et vos disques. L’équipe vérifie votre santé et vos médicaments.

# en: It may help to:
before-the-procedure-btb3 = Il peut être utile de :

# en: stop smoking
before-the-procedure-tvp6 = arrêter de fumer

# en: keep active and eat well
before-the-procedure-cd59 = rester actif et bien manger

# en: get help with low mood or worry
before-the-procedure-h8h5 = vous faire aider pour un moral bas ou de l’inquiétude

# en: keep your blood sugar steady, if you have diabetes
before-the-procedure-0m3l = garder un taux de sucre stable dans le sang, si vous avez du diabète

# en: plan for help at home
before-the-procedure-0snz = prévoir de l’aide à la maison

# en: Tell the team about all your medicines, and if you may be pregnant. Ask which medicines to stop, and when. You can ask another surgeon for a second view.
before-the-procedure-cx41 = Parlez à l’équipe de tous vos médicaments, et dites si vous pourriez être enceinte. Demandez quels médicaments arrêter, et quand. Vous pouvez demander un deuxième avis à un autre chirurgien.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Ce qui se passe pendant l’intervention

# en: You get medicine to make you sleep (general anaesthetic), so you feel no pain. The surgeon opens the old scar or makes a new cut. They work around scar tissue to reach the problem.
what-happens-during-the-procedur-x3n3 = Vous recevez un médicament qui vous fait dormir (anesthésie générale), donc vous ne sentez pas de douleur. Le chirurgien ouvre l’ancienne cicatrice ou fait une nouvelle coupure. Il contourne le tissu cicatriciel pour atteindre le problème.

# en: It can take longer than your first surgery. Ask your surgeon how long it may take.
what-happens-during-the-procedur-tbs7 = Cela peut durer plus longtemps que votre première opération. Demandez à votre chirurgien combien de temps cela peut durer.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Suites de l’intervention et récupération

# en: You wake up in a recovery room. You get medicine for pain. The team helps you to stand and walk as soon as you can.
after-the-procedure-and-recovery-mvtx = Vous vous réveillez dans une salle de réveil. Vous recevez un médicament contre la douleur. L’équipe vous aide à vous lever et à marcher dès que vous le pouvez.

# en: You may stay in hospital for days. Full recovery can take months, and longer after a fusion. Ask your team:
after-the-procedure-and-recovery-qr7g = Vous resterez peut-être des jours à l’hôpital. La récupération complète peut prendre des mois, et plus longtemps après une arthrodèse. Demandez à votre équipe soignante :

# en: how to care for the wound
after-the-procedure-and-recovery-hp1c = comment soigner la plaie

# en: which movements to avoid
after-the-procedure-and-recovery-ytsb = quels mouvements éviter

# en: when to start exercises
after-the-procedure-and-recovery-fz0x = quand commencer les exercices

# en: when you can drive and work
after-the-procedure-and-recovery-48qp = quand vous pourrez conduire et travailler

# en: who to call with a question
after-the-procedure-and-recovery-wxcl = qui appeler si vous avez une question

# en: Results and possible benefits
results-and-possible-benefits-65rc = Résultats et bénéfices possibles

# en: You may have less pain, more strength or both. The result is better if there is a clear cause that surgery can change. More surgery can be less likely to help than the first surgery.
results-and-possible-benefits-2n3v = Vous aurez peut-être moins de douleur, plus de force ou les deux. Le résultat est meilleur s’il y a une cause claire que l’opération peut changer. Une nouvelle opération peut avoir moins de chances d’aider que la première opération.

# en: [One study][1] compared more surgery with [spinal cord stimulation][2], a device that sends electric pulses to the spine. After more surgery, pain fell by half or more in 12 in 100 people. With the device, it did so in 39 in 100 people.
results-and-possible-benefits-0qlm = { "[" }Une étude][1] a comparé une nouvelle opération avec [la stimulation de la moelle épinière][2], un appareil à impulsions électriques pour la colonne vertébrale. Après une nouvelle opération, la douleur a baissé de moitié ou plus chez 12 personnes sur 100. Avec l’appareil, c’était le cas chez 39 personnes sur 100.

# en: Risks
risks-1b54 = Risques

# en: Revision surgery can have higher risks than a first surgery. Scar tissue makes the work harder. Problems include:
risks-nhy2 = La chirurgie de reprise peut avoir des risques plus élevés qu’une première opération. Le tissu cicatriciel rend le travail plus difficile. Les problèmes sont notamment :

# en: infection
risks-9ct7 = une infection

# en: bleeding
risks-3pqp = un saignement

# en: blood clots in your legs or lungs
risks-9pvt = des caillots de sang dans les jambes ou les poumons

# en: harm to a nerve, with weak or numb legs
risks-vhjf = une lésion d’un nerf, avec des jambes faibles ou engourdies

# en: pain that stays or gets worse
risks-jsz5 = une douleur qui reste ou qui s’aggrave

# en: problems from the medicine that makes you sleep
risks-919t = des problèmes dus au médicament qui fait dormir

# en: The lining around your nerves can tear and leak fluid. In [a review of spine surgery][1], this happened to about 6 in 100 people. The chance is higher in revision surgery.
risks-n8p2 = L’enveloppe de vos nerfs peut se déchirer et laisser couler du liquide. Dans [une analyse de la chirurgie de la colonne vertébrale][1], cela est arrivé à environ 6 personnes sur 100. Le risque est plus élevé dans la chirurgie de reprise.

# en: Other choices
other-choices-rz2j = Autres choix

# en: In an emergency, you may need surgery fast. At other times, you can choose.
other-choices-wvjv = En cas d’urgence, vous aurez peut-être besoin d’une opération rapide. Le reste du temps, vous pouvez choisir.

# en: If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-k7yf = Si vous ne faites rien, la douleur peut diminuer, rester la même ou s’aggraver. Les autres choix sont :

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }la kinésithérapie et l’exercice][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }les thérapies par la parole contre la douleur][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }les médicaments contre la douleur des nerfs][1]

# en: [an injection near a nerve in your spine][1]
other-choices-7rcl = { "[" }une infiltration près d’un nerf de votre colonne vertébrale][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lisez la page sur tous les traitements de [la douleur qui persiste après une opération du dos][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Questions à poser à votre équipe soignante

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Vous décidez ensemble, vous et votre équipe soignante. Vous pouvez demander :

# en: what the tests show, and if this explains my pain
questions-to-ask-your-team-1x4l = ce que montrent les examens, et si cela explique ma douleur

# en: how likely the surgery is to help me
questions-to-ask-your-team-vc6x = quelle est la probabilité que l’opération m’aide

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = ce qui peut mal se passer, et avec quelle probabilité

# en: how long recovery may take
questions-to-ask-your-team-1v0v = combien de temps la récupération peut durer

# en: what else I can try first
questions-to-ask-your-team-6247 = ce que je peux essayer d’autre d’abord

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ce qui peut arriver si je ne fais rien

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Serious problems can come days or weeks after surgery. These lists help you decide where to go.
when-to-get-help-t9m5 = Des problèmes graves peuvent survenir des jours ou des semaines après l’opération. Ces listes vous aident à décider où aller.

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = avez une douleur dans la poitrine ou du mal à respirer

# en: cough up blood
get-emergency-help-now-p66m = crachez du sang en toussant

# en: have a high temperature and feel very ill
get-emergency-help-now-mrl5 = avez de la fièvre et vous sentez très malade

# en: Get help the same day
get-help-the-same-day-pglq = Demandez de l’aide le jour même

# en: Call your doctor or surgeon today if you have:
get-help-the-same-day-lc2t = Appelez aujourd’hui votre médecin ou votre chirurgien si vous avez :

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = une plaie chaude, gonflée, qui suinte ou qui fait plus mal

# en: a high temperature
get-help-the-same-day-94ys = de la fièvre

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = un mal de tête plus fort en position assise ou quand vous vous levez

# en: pain or swelling in 1 calf
get-help-the-same-day-d6xr = une douleur ou un gonflement dans 1 mollet

# en: Contact your doctor or surgeon
contact-your-doctor-or-surgeon-dkk1 = Contactez votre médecin ou votre chirurgien

# en: Contact your doctor or surgeon if you have:
contact-your-doctor-or-surgeon-gnf4 = Contactez votre médecin ou votre chirurgien si vous avez :

# en: pain that your medicine does not ease
contact-your-doctor-or-surgeon-5rfn = une douleur que votre médicament ne soulage pas

# en: new numbness or pins and needles
contact-your-doctor-or-surgeon-z21n = un nouvel engourdissement ou de nouveaux fourmillements

# en: hard poo (constipation) from painkillers
contact-your-doctor-or-surgeon-60bv = des selles dures (constipation) à cause des antidouleurs

# en: worries about your recovery
contact-your-doctor-or-surgeon-r1tz = des inquiétudes sur votre récupération

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
