# en: This page tells you about a procedure that tries to free nerves in the spine from scar tissue, and about its risks.
summary = Cette page vous parle d’une intervention qui cherche à libérer les nerfs de la colonne vertébrale du tissu cicatriciel, et de ses risques.

# en: Adhesiolysis
adhesiolysis-0885 = Adhésiolyse

# en: Adhesiolysis is a procedure that tries to free nerves in your spine from scar tissue. It may ease back and leg pain for a time. It can also cause serious harm, so ask about the risks.
adhesiolysis-m6bk = L’adhésiolyse est une intervention qui cherche à libérer les nerfs de votre colonne vertébrale du tissu cicatriciel. Elle peut soulager la douleur du dos et des jambes pendant un certain temps. Elle peut aussi causer des dommages graves, alors renseignez-vous sur les risques.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: After surgery, scar tissue can stick to the nerves in your spine. Doctors call these bands of scar tissue adhesions. Adhesiolysis means breaking them up.
what-it-is-psds = Après une opération, du tissu cicatriciel peut coller aux nerfs de votre colonne vertébrale. Les médecins appellent ces bandes de tissu cicatriciel des adhérences. L’adhésiolyse consiste à les rompre.

# en: A doctor puts a thin tube into the space around the lining of your nerves. They free the nerve with fluid, with medicine or with small tools. They may use a tiny camera (endoscope) to see inside.
what-it-is-l81k = Un médecin place un tube fin dans l’espace autour de l’enveloppe de vos nerfs. Le médecin libère le nerf avec du liquide, avec un médicament ou avec de petits instruments. Une toute petite caméra (endoscope) peut servir à voir à l’intérieur.

# en: Why it is done
why-it-is-done-ss01 = Pourquoi on le fait

# en: Scar tissue may press on a nerve or pull on it. This can cause pain in your back and legs. The aim is to free the nerve and put medicine next to it.
why-it-is-done-2dny = Le tissu cicatriciel peut appuyer sur un nerf ou tirer dessus. Cela peut causer des douleurs dans le dos et les jambes. Le but est de libérer le nerf et de déposer un médicament à côté.

# en: Your team may offer it if:
why-it-is-done-8pwc = Votre équipe soignante peut vous la proposer si :

# en: your pain started after back surgery
why-it-is-done-1xpt = votre douleur a commencé après une opération du dos

# en: scar tissue seems to cause it
why-it-is-done-5d36 = le tissu cicatriciel semble en être la cause

# en: other treatments did not help enough
why-it-is-done-k6rd = d’autres traitements n’ont pas assez aidé

# en: [UK guidance on this procedure][1] says that there are serious worries about harm. It asks doctors to explain the risks and to check the results of each person.
why-it-is-done-7fdf = { "[" }Les recommandations du Royaume-Uni sur cette intervention][1] disent qu’il y a de sérieuses inquiétudes sur les dommages possibles. Elles demandent aux médecins d’expliquer les risques et de vérifier les résultats de chaque personne.

# en: Before the procedure
before-the-procedure-ddyj = Avant l’intervention

# en: You may have an MRI scan, which uses strong magnets to show scar tissue and nerves. Tell your team if you:
before-the-procedure-118h = Vous passerez peut-être une imagerie par résonance magnétique (IRM), qui utilise de puissants aimants pour montrer le tissu cicatriciel et les nerfs. Dites à votre équipe soignante si vous :

# en: take a medicine that thins your blood
before-the-procedure-phhm = prenez un médicament qui fluidifie le sang

# en: have diabetes
before-the-procedure-pk8h = avez du diabète

# en: have an infection, or feel ill
before-the-procedure-f124 = avez une infection, ou vous sentez malade

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = avez déjà eu une réaction allergique à un médicament

# en: have eye problems
before-the-procedure-m23v = avez des problèmes aux yeux

# en: are or may be pregnant
before-the-procedure-87hv = êtes ou pourriez être enceinte

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Demandez quels médicaments arrêter, et quand. N’arrêtez pas un médicament de vous-même. Demandez à quelqu’un de vous ramener chez vous.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Ce qui se passe pendant l’intervention

# en: You lie on your belly. You are awake, but you may have medicine to make you calm and sleepy. The doctor numbs the skin at the base of your spine.
what-happens-during-the-procedur-5t2j = Vous êtes à plat ventre. Vous ne dormez pas, mais vous pouvez recevoir un médicament pour vous calmer et vous donner envie de dormir. Le médecin endort la peau en bas de votre colonne vertébrale.

# en: They put in a thin tube and use X-rays to guide it. They may ask you if you feel your usual pain. Then they try to free the nerve and inject medicine.
what-happens-during-the-procedur-92jj = Le médecin introduit un tube fin et le guide à l’aide de rayons X. On peut vous demander si vous sentez votre douleur habituelle. Ensuite, le médecin essaie de libérer le nerf et injecte un médicament.

# en: Tell the doctor at once if you have:
what-happens-during-the-procedur-7gbf = Dites-le tout de suite au médecin si vous avez :

# en: strong pain or a bad headache
what-happens-during-the-procedur-tpgl = une forte douleur ou un gros mal de tête

# en: pain in your neck
what-happens-during-the-procedur-j27x = une douleur dans le cou

# en: a change in your sight
what-happens-during-the-procedur-1v32 = un changement de la vue

# en: weakness in your legs
what-happens-during-the-procedur-6gqt = une faiblesse dans les jambes

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Suites de l’intervention et récupération

# en: You rest in the hospital and may go home the same day. Your back may be sore for days. Do not drive that day.
after-the-procedure-and-recovery-gm2r = Vous vous reposez à l’hôpital et rentrerez peut-être chez vous le jour même. Votre dos peut être sensible pendant des jours. Ne conduisez pas ce jour-là.

# en: Your team may show you gentle exercises. Ask when you can work and lift again.
after-the-procedure-and-recovery-yxdz = Votre équipe soignante peut vous montrer des exercices doux. Demandez quand vous pourrez de nouveau travailler et porter des charges.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Résultats et bénéfices possibles

# en: You may have less pain for a time. This may help you move more.
results-and-possible-benefits-mx9v = Vous aurez peut-être moins de douleur pendant un certain temps. Cela peut vous aider à bouger davantage.

# en: In [a study of 83 people][1], people rated their pain from 0 to 10. After 12 months, pain had dropped by about 3 points with this procedure. In a similar procedure that did not free the nerve, pain had dropped by less than 1 point.
results-and-possible-benefits-f2hy = Dans [une étude portant sur 83 personnes][1], les personnes ont noté leur douleur de 0 à 10. Après 12 mois, la douleur avait baissé d’environ 3 points avec cette intervention. Avec une intervention semblable qui n’a pas libéré le nerf, la douleur avait baissé de moins de 1 point.

# en: This is 1 small study. [A later review][1] says that the procedure may help, but the evidence is weak.
results-and-possible-benefits-bxv8 = C’est 1 petite étude. [Une analyse plus récente][1] dit que l’intervention peut aider, mais que les preuves sont faibles.

# en: Risks
risks-1b54 = Risques

# en: You may be sore or have more pain for days. The procedure can also cause:
risks-pnfz = La zone peut être sensible, ou vous pouvez avoir plus mal pendant des jours. L’intervention peut aussi causer :

# en: a tear in the lining around your nerves, with a bad headache
risks-4cnw = une déchirure de l’enveloppe de vos nerfs, avec un gros mal de tête

# en: infection
risks-9ct7 = une infection

# en: bleeding
risks-3pqp = un saignement

# en: harm to a nerve, with numb or weak legs
risks-d1ph = une lésion d’un nerf, avec des jambes engourdies ou faibles

# en: a change in your sight
risks-1v32 = un changement de la vue

# en: scar tissue that grows back
risks-kms4 = du tissu cicatriciel qui se reforme

# en: The procedure may also not help you.
risks-f13j = Il se peut aussi que l’intervention ne vous aide pas.

# en: Other choices
other-choices-rz2j = Autres choix

# en: You do not have to have this procedure. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-1qng = Rien ne vous oblige à avoir cette intervention. Si vous ne faites rien, la douleur peut diminuer, rester la même ou s’aggraver. Les autres choix sont :

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }la kinésithérapie et l’exercice][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }les thérapies par la parole contre la douleur][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }les médicaments contre la douleur des nerfs][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }la stimulation de la moelle épinière][1], un appareil qui envoie de faibles impulsions électriques à votre colonne vertébrale

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lisez la page sur tous les traitements de [la douleur qui persiste après une opération du dos][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Questions à poser à votre équipe soignante

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Vous décidez ensemble, vous et votre équipe soignante. Vous pouvez demander :

# en: how you know that scar tissue causes my pain
questions-to-ask-your-team-yq99 = comment vous savez que le tissu cicatriciel cause ma douleur

# en: what experience you have with this procedure
questions-to-ask-your-team-591q = quelle expérience vous avez de cette intervention

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quels risques sont plus élevés pour moi

# en: how long the benefit may last
questions-to-ask-your-team-vktk = combien de temps le bénéfice peut durer

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ce qui peut arriver si je ne fais rien

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Soreness is normal for days. Other changes need care fast.
when-to-get-help-vvm4 = Il est normal que la zone soit sensible pendant des jours. D’autres changements demandent des soins rapides.

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

# en: have sudden loss of sight
get-emergency-help-now-psgw = perdez soudainement la vue

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = avez de la fièvre et la nuque raide

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = avez le visage qui gonfle, ou du mal à respirer

# en: Get help the same day
get-help-the-same-day-pglq = Demandez de l’aide le jour même

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Appelez aujourd’hui votre médecin ou votre équipe de la douleur si vous avez :

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = un mal de tête plus fort en position assise ou quand vous vous levez

# en: a high temperature
get-help-the-same-day-94ys = de la fièvre

# en: back pain that gets much worse
get-help-the-same-day-0m3t = un mal de dos qui s’aggrave beaucoup

# en: skin that is hot, swollen or leaking where the tube went in
get-help-the-same-day-6z4h = la peau chaude, gonflée ou qui suinte à l’endroit où le tube est entré

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Contactez votre médecin ou votre équipe de la douleur

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Contactez votre médecin ou votre équipe de la douleur si vous avez :

# en: new tingling in your legs
contact-your-doctor-or-pain-team-nfdf = de nouveaux picotements dans les jambes

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
