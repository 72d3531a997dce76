# en: This page tells you what an epidural steroid injection is, how it may ease leg pain and what its risks are.
summary = Cette page vous explique ce qu’est une infiltration épidurale de corticoïdes, comment elle peut soulager la douleur des jambes et quels sont ses risques.

# en: Epidural steroid injection
epidural-steroid-injection-vs50 = Infiltration épidurale de corticoïdes

# en: An epidural steroid injection puts medicine near a nerve in your spine. It may ease leg pain for a time. The benefit is small, and the injection does not help everyone.
epidural-steroid-injection-2hnb = Une infiltration épidurale de corticoïdes dépose un médicament près d’un nerf de votre colonne vertébrale. Elle peut soulager la douleur des jambes pendant un certain temps. Le bénéfice est faible, et l’infiltration n’aide pas tout le monde.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: Your spinal cord, the bundle of nerves inside your spine, lies in a lining. The epidural space is the thin space around that lining. In this procedure, a doctor injects a steroid into this space.
what-it-is-dyy1 = Votre moelle épinière, le faisceau de nerfs dans votre colonne vertébrale, se trouve dans une enveloppe. L’espace épidural est l’espace mince autour de cette enveloppe. Dans cette intervention, un médecin injecte un corticoïde dans cet espace.

# en: A steroid is a medicine that reduces swelling. The doctor may mix it with a medicine that numbs the area (local anaesthetic).
what-it-is-9vtz = Un corticoïde est un médicament qui réduit le gonflement. Le médecin peut le mélanger à un médicament qui endort la zone (anesthésique local).

# en: Why it is done
why-it-is-done-ss01 = Pourquoi on le fait

# en: A disc (a soft cushion in your spine) or scar tissue can press on a nerve. The nerve can swell and cause leg pain (sciatica). The injection may reduce the swelling and ease the pain.
why-it-is-done-d390 = Un disque (un coussin souple de votre colonne vertébrale) ou du tissu cicatriciel peut appuyer sur un nerf. Le nerf peut gonfler et causer une douleur dans la jambe (sciatique). L’infiltration peut réduire le gonflement et soulager la douleur.

# en: [UK guidance on back pain and sciatica][1] lists it as a choice for strong leg pain that is new. It does not advise spinal injections for low back pain. Long-term pain after surgery is different, so ask your doctor if it may help you.
why-it-is-done-b5cm = { "[" }Les recommandations britanniques sur le mal de dos et la sciatique][1] la citent comme choix pour une forte douleur de jambe récente. Elles ne conseillent pas les injections dans la colonne vertébrale pour le mal au bas du dos. La douleur de longue durée après une opération est différente, alors demandez à votre médecin si l’infiltration peut vous aider.

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

# en: have a disease of the eye called glaucoma
before-the-procedure-05fc = avez une maladie de l’œil appelée glaucome

# en: are or may be pregnant
before-the-procedure-87hv = êtes ou pourriez être enceinte

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Demandez quels médicaments arrêter, et quand. N’arrêtez pas un médicament de vous-même. Demandez à quelqu’un de vous ramener chez vous.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Ce qui se passe pendant l’intervention

# en: You lie on your belly or your side. The doctor numbs your skin with a small injection. Then they put a thin needle into your back and inject the steroid.
what-happens-during-the-procedur-zzzc = Vous êtes à plat ventre ou sur le côté. Le médecin endort votre peau avec une petite piqûre. Ensuite, le médecin introduit une aiguille fine dans votre dos et injecte le corticoïde.

# en: They may use X-rays to guide the needle. You may feel pressure, or a short pain in your leg. Tell the doctor if you feel strong pain.
what-happens-during-the-procedur-9vll = Le médecin peut utiliser des rayons X pour guider l’aiguille. Vous pouvez sentir une pression, ou une brève douleur dans la jambe. Dites au médecin si vous sentez une forte douleur.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Suites de l’intervention et récupération

# en: You rest for a short time, and then you go home. Your legs may feel numb or weak until the numbing medicine wears off. Do not drive that day.
after-the-procedure-and-recovery-j16z = Vous vous reposez un court moment, puis vous rentrez chez vous. Vos jambes peuvent être engourdies ou faibles jusqu’à ce que l’effet de l’anesthésique disparaisse. Ne conduisez pas ce jour-là.

# en: The steroid can take days to work. Keep a note of your pain, so that you and your team can see if it helped.
after-the-procedure-and-recovery-f9bv = Le corticoïde peut mettre des jours à agir. Notez votre douleur, pour que vous et votre équipe soignante puissiez voir si cela a aidé.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Résultats et bénéfices possibles

# en: You may have less leg pain for weeks. This can make it easier to exercise.
results-and-possible-benefits-ywdv = Vous aurez peut-être moins mal aux jambes pendant des semaines. Cela peut rendre l’exercice plus facile.

# en: [A review of 25 studies][1] compared the injection with a dummy injection. Leg pain was a little lower for a short time. The difference was small.
results-and-possible-benefits-p1bd = { "[" }Une analyse de 25 études][1] a comparé l’infiltration à une fausse infiltration. La douleur des jambes était un peu plus faible pendant une courte période. La différence était petite.

# en: Risks
risks-1b54 = Risques

# en: You may have these effects for a short time:
risks-r3r6 = Vous pouvez avoir ces effets pendant une courte période :

# en: soreness or bruising in your back
risks-hyh1 = un dos endolori ou un bleu dans le dos

# en: more pain for a day or 2
risks-57xt = plus de douleur pendant un jour ou 2

# en: a warm, flushed face
risks-bb9l = le visage chaud et rouge

# en: higher blood sugar, if you have diabetes
risks-myl3 = un taux de sucre dans le sang plus élevé, si vous avez du diabète

# en: a headache, if the needle goes through the lining
risks-y65t = un mal de tête, si l’aiguille traverse l’enveloppe

# en: Serious problems are not likely. They include infection, bleeding and harm to a nerve.
risks-vwxn = Les problèmes graves sont peu probables. Ce sont notamment une infection, un saignement et une lésion d’un nerf.

# en: [The medicines regulator in the United States][1] warns of loss of sight, stroke, loss of movement and death. These problems are not likely. At the time of the warning, it had not approved steroids for this use.
risks-703q = { "[" }L’agence du médicament des États-Unis][1] met en garde contre la perte de la vue, l’accident vasculaire cérébral, la paralysie et la mort. Ces problèmes sont peu probables. Au moment de la mise en garde, elle n’avait pas approuvé les corticoïdes pour cet usage.

# en: Other choices
other-choices-rz2j = Autres choix

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = Rien ne vous oblige à avoir cette infiltration. Si vous ne faites rien, la douleur peut diminuer, rester la même ou s’aggraver. Les autres choix sont :

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }la kinésithérapie et l’exercice][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }les thérapies par la parole contre la douleur][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }les médicaments contre la douleur des nerfs][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }une nouvelle opération du dos][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lisez la page sur tous les traitements de [la douleur qui persiste après une opération du dos][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Questions à poser à votre équipe soignante

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Vous décidez ensemble, vous et votre équipe soignante. Vous pouvez demander :

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = quelle est la probabilité que cela aide mon type de douleur

# en: how long the benefit may last
questions-to-ask-your-team-vktk = combien de temps le bénéfice peut durer

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quels risques sont plus élevés pour moi

# en: the number of injections I can have in a year
questions-to-ask-your-team-41bj = le nombre d’infiltrations que je peux avoir en un an

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ce qui peut arriver si je ne fais rien

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: A sore back is normal after an injection. Other changes need care fast.
when-to-get-help-mb7x = Il est normal d’avoir le dos endolori après une infiltration. D’autres changements demandent des soins rapides.

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

# en: have sudden loss of sight, or trouble speaking
get-emergency-help-now-0bn9 = perdez soudainement la vue, ou avez du mal à parler

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
