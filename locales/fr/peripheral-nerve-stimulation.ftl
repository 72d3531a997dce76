# en: This page tells you about a device that sends weak electric pulses to a nerve outside your spine, and about its risks.
summary = Cette page vous parle d’un appareil qui envoie de faibles impulsions électriques à un nerf hors de votre colonne vertébrale, et de ses risques.

# en: Peripheral nerve stimulation
peripheral-nerve-stimulation-j01r = Stimulation des nerfs périphériques

# en: Peripheral nerve stimulation is a treatment for pain in a small area. A device sends weak electric pulses to a nerve outside your spine. It is not clear how well it works.
peripheral-nerve-stimulation-txm4 = La stimulation des nerfs périphériques est un traitement de la douleur dans une petite zone. Un appareil envoie de faibles impulsions électriques à un nerf hors de votre colonne vertébrale. On ne sait pas clairement à quel point cela marche.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: Peripheral nerves are the nerves outside your brain and spinal cord. In this treatment, a thin wire (lead) lies near such a nerve. A small battery sends weak electric pulses down the wire.
what-it-is-v20g = Les nerfs périphériques sont les nerfs hors de votre cerveau et de votre colonne vertébrale. Dans ce traitement, un fil fin (électrode) se trouve près d’un de ces nerfs. Une petite pile envoie de faibles impulsions électriques dans le fil.

# en: The battery can be under your skin or outside your body. You may feel a tingle in place of the pain. A doctor can take the device out again.
what-it-is-b9r3 = La pile peut être sous votre peau ou hors de votre corps. Vous pouvez sentir un picotement à la place de la douleur. Un médecin peut retirer l’appareil.

# en: There are 2 similar treatments:
what-it-is-nywd = Il y a 2 traitements semblables :

# en: wires that lie under the skin where your back hurts (nerve field stimulation)
what-it-is-wnvk = des fils placés sous la peau là où votre dos fait mal (stimulation du champ nerveux)

# en: wires that make the muscles of your lower back work (muscle stimulation)
what-it-is-f789 = des fils qui font travailler les muscles du bas de votre dos (stimulation musculaire)

# en: Why it is done
why-it-is-done-ss01 = Pourquoi on le fait

# en: It may be a choice if you have long-term pain in 1 area, such as your lower back. Your team may offer it if other treatments did not help enough.
why-it-is-done-cyvc = Cela peut être un choix possible si vous avez une douleur de longue durée dans 1 zone, comme le bas du dos. Votre équipe soignante peut vous le proposer si d’autres traitements n’ont pas assez aidé.

# en: [UK guidance on nerve field stimulation][1] says that there is little evidence. It asks doctors to explain this and to check the results of each person.
why-it-is-done-7yty = { "[" }Les recommandations du Royaume-Uni sur la stimulation du champ nerveux][1] disent qu’il y a peu de preuves. Elles demandent aux médecins de l’expliquer et de vérifier les résultats de chaque personne.

# en: Before the procedure
before-the-procedure-ddyj = Avant l’intervention

# en: A team checks your pain, your mood and your health. You may first test the device for a short time (a trial). Tell your team if you:
before-the-procedure-ks4q = Une équipe évalue votre douleur, votre humeur et votre santé. Vous pouvez d’abord tester l’appareil pendant une courte période (un essai). Dites à votre équipe soignante si vous :

# en: take a medicine that thins your blood
before-the-procedure-phhm = prenez un médicament qui fluidifie le sang

# en: have diabetes
before-the-procedure-pk8h = avez du diabète

# en: have an infection or a skin sore
before-the-procedure-vdts = avez une infection ou une plaie de la peau

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = avez un appareil pour le cœur, comme un stimulateur cardiaque (pacemaker)

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = aurez peut-être besoin d’une imagerie par résonance magnétique (IRM), un examen qui utilise de puissants aimants

# en: are or may be pregnant
before-the-procedure-87hv = êtes ou pourriez être enceinte

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own.
before-the-procedure-7dpx = Demandez quels médicaments arrêter, et quand. N’arrêtez pas un médicament de vous-même.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Ce qui se passe pendant l’intervention

# en: The doctor numbs your skin and puts a thin wire through a needle. They may use X-rays or another scan to guide it. You may be awake to say where you feel the tingle.
what-happens-during-the-procedur-4vk9 = Le médecin endort votre peau et introduit un fil fin à travers une aiguille. Le médecin peut utiliser des rayons X ou un autre examen d’imagerie pour le guider. Il se peut que vous ne dormiez pas, pour dire où vous sentez le picotement.

# en: If you have a battery under your skin, the doctor makes a small cut for it. You may be asleep for this part.
what-happens-during-the-procedur-bn51 = Si vous avez une pile sous la peau, le médecin fait une petite coupure pour la placer. Il se peut que vous dormiez pendant cette partie.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Suites de l’intervention et récupération

# en: You may go home the same day. The area may be sore or bruised for days. Your team shows you how to use the device.
after-the-procedure-and-recovery-w12n = Vous rentrerez peut-être chez vous le jour même. La zone peut être sensible ou avoir des bleus pendant des jours. Votre équipe soignante vous montre comment utiliser l’appareil.

# en: For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-2gkc = Pendant les premières semaines, votre équipe soignante peut vous demander de ne pas :

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = vous pencher, vous tourner ou vous étirer loin

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = porter des choses lourdes

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = prendre de bain ni nager

# en: Carry your device card. Show it before any scan or surgery. Ask when you can drive and work again.
after-the-procedure-and-recovery-5glx = Gardez sur vous la carte de votre appareil. Montrez-la avant tout examen d’imagerie ou toute opération. Demandez quand vous pourrez de nouveau conduire et travailler.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Résultats et bénéfices possibles

# en: You may have less pain, sleep better or need less medicine. You may also have no benefit.
results-and-possible-benefits-r46m = Vous aurez peut-être moins mal, dormirez mieux ou aurez besoin de moins de médicaments. Il se peut aussi que vous n’ayez aucun bénéfice.

# en: We do not know how long the benefit lasts. [UK guidance on muscle stimulation][1] says the same of that treatment.
results-and-possible-benefits-b0zg = Nous ne savons pas combien de temps le bénéfice dure. [Les recommandations du Royaume-Uni sur la stimulation musculaire][1] disent la même chose de ce traitement.

# en: Risks
risks-1b54 = Risques

# en: Problems can happen during the procedure or years later. They include:
risks-x2y6 = Des problèmes peuvent survenir pendant l’intervention ou des années plus tard. Ce sont notamment :

# en: infection
risks-9ct7 = une infection

# en: wires that move or break
risks-9620 = des fils qui bougent ou qui cassent

# en: pain or sore skin over the wires or the battery
risks-b5vg = une douleur ou une peau sensible au-dessus des fils ou de la pile

# en: a battery that stops working
risks-66vj = une pile qui ne marche plus

# en: bleeding or harm to a nerve
risks-dbvx = un saignement ou une lésion d’un nerf

# en: no benefit, or a benefit that fades
risks-8ls9 = aucun bénéfice, ou un bénéfice qui disparaît peu à peu

# en: You may need more surgery to mend the device or take it out.
risks-jl2b = Vous aurez peut-être besoin d’une autre opération pour réparer l’appareil ou le retirer.

# en: Other choices
other-choices-rz2j = Autres choix

# en: You do not have to have this treatment. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-q3zd = Rien ne vous oblige à avoir ce traitement. Si vous ne faites rien, la douleur peut diminuer, rester la même ou s’aggraver. Les autres choix sont :

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }la kinésithérapie et l’exercice][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }les thérapies par la parole contre la douleur][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }les médicaments contre la douleur des nerfs][1]

# en: [spinal cord stimulation][1], which sends the pulses to your spine
other-choices-7prq = { "[" }la stimulation de la moelle épinière][1], qui envoie les impulsions à votre colonne vertébrale

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lisez la page sur tous les traitements de [la douleur qui persiste après une opération du dos][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Questions à poser à votre équipe soignante

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Vous décidez ensemble, vous et votre équipe soignante. Vous pouvez demander :

# en: what experience you have with this device
questions-to-ask-your-team-jkd8 = quelle expérience vous avez de cet appareil

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = quelle est la probabilité que cela m’aide

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quels risques sont plus élevés pour moi

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = si je peux passer des IRM avec cet appareil

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ce qui peut arriver si je ne fais rien

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Serious problems need care fast. These lists help you decide where to go.
when-to-get-help-rhfx = Les problèmes graves demandent des soins rapides. Ces listes vous aident à décider où aller.

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = avez le visage qui gonfle, ou du mal à respirer

# en: feel very ill with a high temperature
get-emergency-help-now-sk4z = vous sentez très malade avec de la fièvre

# en: Get help the same day
get-help-the-same-day-pglq = Demandez de l’aide le jour même

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Appelez aujourd’hui votre médecin ou votre équipe de la douleur si vous avez :

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = une plaie chaude, gonflée, qui suinte ou qui fait plus mal

# en: a high temperature
get-help-the-same-day-94ys = de la fièvre

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = un fil ou une pile que vous pouvez voir à travers la peau

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Contactez votre médecin ou votre équipe de la douleur

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Contactez votre médecin ou votre équipe de la douleur si :

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = l’appareil ne marche plus

# en: the tingle moves, gets too strong or stops
contact-your-doctor-or-pain-team-0rtx = le picotement se déplace, devient trop fort ou s’arrête

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
