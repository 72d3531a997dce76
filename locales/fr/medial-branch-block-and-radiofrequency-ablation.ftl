# en: This page tells you about 2 procedures that numb or heat small nerves of the spine to ease back pain.
summary = Cette page vous parle de 2 interventions qui endorment ou chauffent de petits nerfs de la colonne vertébrale pour soulager le mal de dos.

# en: Medial branch block and radiofrequency ablation
medial-branch-block-and-radiofre-v1j9 = Bloc de la branche médiale et ablation par radiofréquence

# en: These 2 procedures treat small nerves at the back of your spine. The first one is a test. The second one may ease back pain for a time.
medial-branch-block-and-radiofre-d602 = Ces 2 interventions traitent de petits nerfs à l’arrière de votre colonne vertébrale. La première est un test. La seconde peut soulager le mal de dos pendant un certain temps.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: Your spine has small joints at the back, called facet joints. Small nerves, called medial branch nerves, carry pain signals from these joints.
what-it-is-qwfp = Votre colonne vertébrale a de petites articulations à l’arrière, appelées articulations facettaires. De petits nerfs, appelés nerfs de la branche médiale, transmettent les signaux de douleur de ces articulations.

# en: A medial branch block is an injection that numbs these nerves for a short time. Radiofrequency ablation uses heat to stop these nerves from sending pain signals.
what-it-is-56q2 = Un bloc de la branche médiale est une injection qui endort ces nerfs pendant une courte période. L’ablation par radiofréquence utilise la chaleur pour empêcher ces nerfs d’envoyer des signaux de douleur.

# en: Why it is done
why-it-is-done-ss01 = Pourquoi on le fait

# en: The block shows if your pain comes from the facet joints. If the block eases your pain, heat treatment may ease it for longer.
why-it-is-done-520m = Le bloc montre si votre douleur vient des articulations facettaires. Si le bloc soulage votre douleur, le traitement par la chaleur peut la soulager plus longtemps.

# en: [UK guidance on low back pain][1] lists the heat treatment as a choice if:
why-it-is-done-hngt = { "[" }Les recommandations du Royaume-Uni sur le mal au bas du dos][1] citent le traitement par la chaleur comme un choix possible si :

# en: other treatments did not help enough
why-it-is-done-k6rd = d’autres traitements n’ont pas assez aidé

# en: your pain seems to come from these joints
why-it-is-done-gcfb = votre douleur semble venir de ces articulations

# en: you rate your pain as 5 or more out of 10
why-it-is-done-89nk = vous notez votre douleur à 5 ou plus sur 10

# en: a block eased your pain
why-it-is-done-4x0j = un bloc a soulagé votre douleur

# en: It is for back pain, not for leg pain from a nerve.
why-it-is-done-zgxc = Il est destiné au mal de dos, pas à la douleur de la jambe qui vient d’un nerf.

# en: Before the procedure
before-the-procedure-ddyj = Avant l’intervention

# en: Tell your team if you:
before-the-procedure-z2wg = Dites à votre équipe soignante si vous :

# en: take a medicine that thins your blood
before-the-procedure-phhm = prenez un médicament qui fluidifie le sang

# en: have an infection, or feel ill
before-the-procedure-f124 = avez une infection, ou vous sentez malade

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = avez déjà eu une réaction allergique à un médicament

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = avez un appareil pour le cœur, comme un stimulateur cardiaque (pacemaker)

# en: have a device for pain in your body
before-the-procedure-zbp0 = avez un appareil contre la douleur dans votre corps

# en: are or may be pregnant
before-the-procedure-87hv = êtes ou pourriez être enceinte

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Demandez quels médicaments arrêter, et quand. N’arrêtez pas un médicament de vous-même. Demandez à quelqu’un de vous ramener chez vous.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Ce qui se passe pendant l’intervention

# en: You lie on your belly. The doctor numbs your skin and uses X-rays to guide a thin needle.
what-happens-during-the-procedur-nm49 = Vous êtes à plat ventre. Le médecin endort votre peau et utilise des rayons X pour guider une aiguille fine.

# en: The block
the-block-0ynv = Le bloc

# en: The doctor injects a numbing medicine next to the nerves. Over the next hours you move as normal and write down your pain. This shows if the nerves cause your pain.
the-block-cqjz = Le médecin injecte un anesthésique à côté des nerfs. Pendant les heures qui suivent, vous bougez comme d’habitude et vous notez votre douleur. Cela montre si les nerfs causent votre douleur.

# en: The heat treatment
the-heat-treatment-qbk2 = Le traitement par la chaleur

# en: The heat treatment happens on another day. The doctor tests that the needle is in the right place, and you may feel a tingle or a twitch. Then the tip of the needle heats the nerve.
the-heat-treatment-l2m5 = Le traitement par la chaleur a lieu un autre jour. Le médecin vérifie que l’aiguille est au bon endroit, et vous pouvez sentir un picotement ou une secousse. Ensuite, la pointe de l’aiguille chauffe le nerf.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Suites de l’intervention et récupération

# en: You can go home the same day. Do not drive that day. Your back may be sore for days.
after-the-procedure-and-recovery-h0zt = Vous pouvez rentrer chez vous le jour même. Ne conduisez pas ce jour-là. Votre dos peut être sensible pendant des jours.

# en: It can take weeks to know if the heat treatment works. The nerves can grow back, and then the pain can return. Use the time with less pain to exercise.
after-the-procedure-and-recovery-qm0z = Il peut falloir des semaines pour savoir si le traitement par la chaleur marche. Les nerfs peuvent repousser, et la douleur peut alors revenir. Profitez de la période avec moins de douleur pour faire de l’exercice.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Résultats et bénéfices possibles

# en: You may have less back pain for a time. You may move and sleep better.
results-and-possible-benefits-jbj1 = Vous aurez peut-être moins mal au dos pendant un certain temps. Vous pourrez peut-être mieux bouger et mieux dormir.

# en: But studies do not agree. [A review of heat treatment][1] did not find strong evidence that it works. In [studies of 681 people][2], heat treatment with exercise did not help much more than exercise alone.
results-and-possible-benefits-19wc = Mais les études ne sont pas d’accord. [Une analyse du traitement par la chaleur][1] n’a pas trouvé de preuves solides de son efficacité. Dans [des études portant sur 681 personnes][2], le traitement par la chaleur associé à l’exercice n’a pas aidé beaucoup plus que l’exercice seul.

# en: Risks
risks-1b54 = Risques

# en: You may have these problems:
risks-rlqb = Vous pouvez avoir ces problèmes :

# en: soreness or bruising for days
risks-b43v = une zone endolorie ou des bleus pendant des jours

# en: more pain for a short time
risks-r9fj = plus de douleur pendant une courte période

# en: numb, sore or burning skin on your back
risks-6fhf = la peau du dos engourdie, sensible ou qui brûle

# en: weak or numb legs for a short time
risks-xg75 = des jambes faibles ou engourdies pendant une courte période

# en: infection or bleeding
risks-t8m4 = une infection ou un saignement

# en: harm to another nerve
risks-0m17 = une lésion d’un autre nerf

# en: The procedure may also not help you.
risks-f13j = Il se peut aussi que l’intervention ne vous aide pas.

# en: Other choices
other-choices-rz2j = Autres choix

# en: You do not have to have these procedures. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-lh3l = Rien ne vous oblige à avoir ces interventions. Si vous ne faites rien, la douleur peut diminuer, rester la même ou s’aggraver. Les autres choix sont :

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }la kinésithérapie et l’exercice][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }les thérapies par la parole contre la douleur][1]

# en: [sacroiliac joint injection][1], if your pain comes from the joint between spine and hip bone
other-choices-8gmc = { "[" }l’infiltration de l’articulation sacro-iliaque][1], si votre douleur vient de l’articulation entre la colonne vertébrale et l’os de la hanche

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lisez la page sur tous les traitements de [la douleur qui persiste après une opération du dos][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Questions à poser à votre équipe soignante

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Vous décidez ensemble, vous et votre équipe soignante. Vous pouvez demander :

# en: how you know that my pain comes from these joints
questions-to-ask-your-team-96r4 = comment vous savez que ma douleur vient de ces articulations

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = quelle est la probabilité que cela m’aide

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quels risques sont plus élevés pour moi

# en: if I can have it again
questions-to-ask-your-team-f8zt = si je peux l’avoir de nouveau

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ce qui peut arriver si je ne fais rien

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: A sore back is normal for days. Other changes need care fast.
when-to-get-help-w3ks = Il est normal d’avoir le dos endolori pendant des jours. D’autres changements demandent des soins rapides.

# en: Get emergency help now
get-emergency-help-now-ff0z = Demandez une aide d’urgence tout de suite

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Allez aux urgences les plus proches, ou appelez votre numéro d’urgence local (comme le 999, le 911 ou le 112), si vous :

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perdez le contrôle de votre vessie ou de vos intestins

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = avez la peau engourdie entre les jambes ou autour des fesses

# en: have weakness in your legs that is new or does not wear off
get-emergency-help-now-ydwn = avez une faiblesse dans les jambes qui est nouvelle ou qui ne disparaît pas

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = avez de la fièvre et la nuque raide

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = avez le visage qui gonfle, ou du mal à respirer

# en: Get help the same day
get-help-the-same-day-pglq = Demandez de l’aide le jour même

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Appelez aujourd’hui votre médecin ou votre équipe de la douleur si vous avez :

# en: a high temperature
get-help-the-same-day-94ys = de la fièvre

# en: back pain that gets much worse
get-help-the-same-day-0m3t = un mal de dos qui s’aggrave beaucoup

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = la peau chaude, gonflée ou qui suinte à l’endroit où l’aiguille est entrée

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Contactez votre médecin ou votre équipe de la douleur

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Contactez votre médecin ou votre équipe de la douleur si vous avez :

# en: burning or numb skin that does not go away
contact-your-doctor-or-pain-team-19ht = la peau qui brûle ou qui est engourdie, sans que cela disparaisse

# en: pain that is no better after weeks
contact-your-doctor-or-pain-team-1brb = une douleur qui ne va pas mieux après des semaines

# en: pain that comes back
contact-your-doctor-or-pain-team-sbl3 = une douleur qui revient

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
