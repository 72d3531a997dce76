# en: This page tells you how an injection into the joint between your spine and your hip bone may ease pain, and what its risks are.
summary = Cette page vous explique comment une infiltration dans l’articulation entre votre colonne vertébrale et l’os de votre hanche peut soulager la douleur, et quels sont ses risques.

# en: Sacroiliac joint injection
sacroiliac-joint-injection-ykr2 = Infiltration de l’articulation sacro-iliaque

# en: This injection puts medicine into the joint between your spine and your hip bone. It can show if your pain comes from this joint. It may also ease the pain for a time.
sacroiliac-joint-injection-8pq3 = Cette infiltration dépose un médicament dans l’articulation entre votre colonne vertébrale et l’os de votre hanche. Elle peut montrer si votre douleur vient de cette articulation. Elle peut aussi soulager la douleur pendant un certain temps.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: You have 2 sacroiliac joints. Each one joins the base of your spine to your hip bone. They lie low in your back, near the top of your buttocks.
what-it-is-ttgj = Vous avez 2 articulations sacro-iliaques. Chacune relie le bas de votre colonne vertébrale à l’os de votre hanche. Elles se trouvent en bas du dos, près du haut des fesses.

# en: In this procedure, a doctor injects medicine into the joint. It is a medicine that numbs (local anaesthetic), mixed with a steroid. A steroid is a medicine that reduces swelling.
what-it-is-cvj9 = Dans cette intervention, un médecin injecte un médicament dans l’articulation. C’est un médicament qui endort (anesthésique local), mélangé à un corticoïde. Un corticoïde est un médicament qui réduit le gonflement.

# en: Why it is done
why-it-is-done-ss01 = Pourquoi on le fait

# en: After back surgery, these joints may take more strain. This is more likely if surgery joined bones low in your spine. The pain can be in your lower back, buttock, groin or leg.
why-it-is-done-12g8 = Après une opération du dos, ces articulations peuvent être plus sollicitées. C’est plus probable si l’opération a soudé des os en bas de votre colonne vertébrale. La douleur peut être dans le bas du dos, la fesse, l’aine ou la jambe.

# en: The injection has 2 aims:
why-it-is-done-lp4p = L’infiltration a 2 buts :

# en: to test if the pain comes from this joint
why-it-is-done-c1zl = vérifier si la douleur vient de cette articulation

# en: to ease the pain
why-it-is-done-90mb = soulager la douleur

# en: Before the procedure
before-the-procedure-ddyj = Avant l’intervention

# en: Tell your team if you:
before-the-procedure-z2wg = Dites à votre équipe soignante si vous :

# en: take a medicine that thins your blood
before-the-procedure-phhm = prenez un médicament qui fluidifie le sang

# en: have diabetes
before-the-procedure-pk8h = avez du diabète

# en: have an infection, or feel ill
before-the-procedure-f124 = avez une infection, ou vous sentez malade

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = avez déjà eu une réaction allergique à un médicament

# en: are or may be pregnant
before-the-procedure-87hv = êtes ou pourriez être enceinte

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Demandez quels médicaments arrêter, et quand. N’arrêtez pas un médicament de vous-même. Demandez à quelqu’un de vous ramener chez vous.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Ce qui se passe pendant l’intervention

# en: You lie on your belly. The doctor numbs your skin and puts a thin needle into the joint. They use X-rays or another scan to guide the needle.
what-happens-during-the-procedur-86b9 = Vous êtes à plat ventre. Le médecin endort votre peau et introduit une aiguille fine dans l’articulation. Le médecin utilise des rayons X ou un autre examen d’imagerie pour guider l’aiguille.

# en: You may feel pressure or your usual pain for a short time. Tell the doctor what you feel.
what-happens-during-the-procedur-hmpg = Vous pouvez sentir une pression ou votre douleur habituelle pendant une courte période. Dites au médecin ce que vous sentez.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Suites de l’intervention et récupération

# en: You rest for a short time, and then you go home. Your leg may feel weak or numb at first, so do not drive that day.
after-the-procedure-and-recovery-m1hm = Vous vous reposez un court moment, puis vous rentrez chez vous. Votre jambe peut être faible ou engourdie au début, donc ne conduisez pas ce jour-là.

# en: Write down your pain for the next hours and days. The numbing medicine wears off first, and the pain may come back. The steroid can take days to work.
after-the-procedure-and-recovery-nqjn = Notez votre douleur pendant les heures et les jours qui suivent. L’effet de l’anesthésique disparaît en premier, et la douleur peut revenir. Le corticoïde peut mettre des jours à agir.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Résultats et bénéfices possibles

# en: If the pain eases at once, it may come from this joint. If the pain does not change, it may come from another place. The test can be wrong, so your team looks at your other tests too.
results-and-possible-benefits-7063 = Si la douleur diminue tout de suite, elle vient peut-être de cette articulation. Si la douleur ne change pas, elle vient peut-être d’un autre endroit. Le test peut se tromper, donc votre équipe soignante regarde aussi vos autres examens.

# en: You may have less pain for weeks, which can help you exercise. [A review of treatments for this joint][1] found no single treatment that works better than the others.
results-and-possible-benefits-z8rh = Vous aurez peut-être moins mal pendant des semaines, ce qui peut vous aider à faire de l’exercice. [Une analyse des traitements de cette articulation][1] n’a trouvé aucun traitement qui marche mieux que les autres.

# en: Risks
risks-1b54 = Risques

# en: You may have these problems:
risks-rlqb = Vous pouvez avoir ces problèmes :

# en: soreness or bruising
risks-g509 = une zone endolorie ou un bleu

# en: more pain for a day or 2
risks-57xt = plus de douleur pendant un jour ou 2

# en: a warm, flushed face
risks-bb9l = le visage chaud et rouge

# en: higher blood sugar, if you have diabetes
risks-myl3 = un taux de sucre dans le sang plus élevé, si vous avez du diabète

# en: a weak or numb leg for a short time
risks-57n2 = une jambe faible ou engourdie pendant une courte période

# en: infection or bleeding
risks-t8m4 = une infection ou un saignement

# en: Serious problems are not likely. The injection may also not help you.
risks-47zp = Les problèmes graves sont peu probables. Il se peut aussi que l’infiltration ne vous aide pas.

# en: Other choices
other-choices-rz2j = Autres choix

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = Rien ne vous oblige à avoir cette infiltration. Si vous ne faites rien, la douleur peut diminuer, rester la même ou s’aggraver. Les autres choix sont :

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }la kinésithérapie et l’exercice][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }les thérapies par la parole contre la douleur][1]

# en: [heat treatment of small nerves][1], which may stop pain signals from the joint
other-choices-d5cg = { "[" }le traitement de petits nerfs par la chaleur][1], qui peut arrêter les signaux de douleur de l’articulation

# en: [surgery to join the bones][1], if other treatments did not help
other-choices-dxt3 = { "[" }une opération pour souder les os][1], si d’autres traitements n’ont pas aidé

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lisez la page sur tous les traitements de [la douleur qui persiste après une opération du dos][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Questions à poser à votre équipe soignante

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Vous décidez ensemble, vous et votre équipe soignante. Vous pouvez demander :

# en: why you think that my pain comes from this joint
questions-to-ask-your-team-cbb4 = pourquoi vous pensez que ma douleur vient de cette articulation

# en: how long the benefit may last
questions-to-ask-your-team-vktk = combien de temps le bénéfice peut durer

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quels risques sont plus élevés pour moi

# en: what we do next if it does not help
questions-to-ask-your-team-6jl2 = ce que nous ferons ensuite si cela n’aide pas

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ce qui peut arriver si je ne fais rien

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Soreness is normal for a day or 2. Other changes need care fast.
when-to-get-help-8tv8 = Il est normal que la zone soit sensible pendant un jour ou 2. D’autres changements demandent des soins rapides.

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = avez le visage qui gonfle, ou du mal à respirer

# en: Get help the same day
get-help-the-same-day-pglq = Demandez de l’aide le jour même

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Appelez aujourd’hui votre médecin ou votre équipe de la douleur si vous avez :

# en: a high temperature
get-help-the-same-day-94ys = de la fièvre

# en: pain that gets much worse
get-help-the-same-day-y33m = une douleur qui s’aggrave beaucoup

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = la peau chaude, gonflée ou qui suinte à l’endroit où l’aiguille est entrée

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Contactez votre médecin ou votre équipe de la douleur

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Contactez votre médecin ou votre équipe de la douleur si vous avez :

# en: blood sugar that stays high
contact-your-doctor-or-pain-team-w1k9 = un taux de sucre dans le sang qui reste élevé

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
