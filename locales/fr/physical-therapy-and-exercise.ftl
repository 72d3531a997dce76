# en: This page tells you how physical therapy and exercise can help with pain that lasts after back surgery.
summary = Cette page vous explique comment la kinésithérapie et l’exercice peuvent aider contre la douleur qui persiste après une opération du dos.

# en: Physical therapy and exercise
physical-therapy-and-exercise-1vgp = Kinésithérapie et exercice

# en: Physical therapy and exercise can help you get stronger and move with more ease. They can also help your mood and your sleep. You can start with very small steps.
physical-therapy-and-exercise-jmwp = La kinésithérapie et l’exercice peuvent vous aider à devenir plus fort et à bouger plus facilement. Ils peuvent aussi améliorer votre humeur et votre sommeil. Vous pouvez commencer par de très petits pas.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: Physical therapy is treatment that helps your body move and work. It is also called physiotherapy. A physical therapist is a health worker trained in movement.
what-it-is-m2s6 = La kinésithérapie est un traitement qui aide votre corps à bouger et à fonctionner. On l’appelle aussi physiothérapie. Un kinésithérapeute est un professionnel de santé formé au mouvement.

# en: Your physical therapist can show you exercises that suit you. They may also use their hands to move or press on stiff parts of your body (manual therapy).
what-it-is-kknr = Votre kinésithérapeute peut vous montrer des exercices qui vous conviennent. Il peut aussi utiliser ses mains pour bouger ou presser les parties raides de votre corps (thérapie manuelle).

# en: Why it is done
why-it-is-done-ss01 = Pourquoi on le fait

# en: After surgery or long pain, your muscles can get weak and stiff. You may also be afraid to move. Exercise can help you to:
why-it-is-done-hrts = Après une opération ou une longue douleur, vos muscles peuvent devenir faibles et raides. Vous pouvez aussi avoir peur de bouger. L’exercice peut vous aider à :

# en: make the muscles that support your spine stronger
why-it-is-done-r461 = rendre plus forts les muscles qui soutiennent votre colonne vertébrale

# en: bend and move with more ease
why-it-is-done-zkvn = vous pencher et bouger plus facilement

# en: stand and sit in more ways
why-it-is-done-wyhq = vous tenir debout et assis de plusieurs façons

# en: walk further and do more each day
why-it-is-done-r6wr = marcher plus loin et en faire plus chaque jour

# en: feel less low and sleep better
why-it-is-done-60s6 = avoir un meilleur moral et mieux dormir

# en: Guidance from [the World Health Organization][1] lists exercise as a choice for long-term low back pain.
why-it-is-done-wwcb = Les recommandations de [l’Organisation mondiale de la Santé][1] citent l’exercice comme choix contre le mal au bas du dos de longue durée.

# en: Before you start
before-you-start-rrpw = Avant de commencer

# en: If your surgery was a short time ago, ask your surgeon when you can start. Tell your physical therapist about:
before-you-start-gzdb = Si votre opération a eu lieu il y a peu de temps, demandez à votre chirurgien quand vous pouvez commencer. Parlez à votre kinésithérapeute :

# en: the surgery that you had, and when
before-you-start-vtry = de l’opération que vous avez eue, et de sa date

# en: the movements that hurt
before-you-start-59nr = des mouvements qui font mal

# en: other health problems, such as heart disease or weak bones
before-you-start-f584 = de vos autres problèmes de santé, comme une maladie du cœur ou des os fragiles

# en: the things that you want to do again
before-you-start-gf2k = de ce que vous voulez refaire

# en: Then agree on 1 or 2 goals that matter to you. A goal can be to walk to the shop, or to play with a child.
before-you-start-95ty = Mettez-vous ensuite d’accord sur 1 ou 2 objectifs qui comptent pour vous. Un objectif peut être de marcher jusqu’au magasin, ou de jouer avec un enfant.

# en: What happens in a session
what-happens-in-a-session-w954 = Ce qui se passe pendant une séance

# en: Your physical therapist asks about your pain and watches how you move. They check your strength and your balance. Then you try exercises together.
what-happens-in-a-session-nqjn = Votre kinésithérapeute vous pose des questions sur votre douleur et regarde comment vous bougez. Il vérifie votre force et votre équilibre. Ensuite, vous essayez des exercices ensemble.

# en: Your plan may have:
what-happens-in-a-session-wqtj = Votre programme peut comprendre :

# en: walking, swimming or cycling
what-happens-in-a-session-957w = de la marche, de la natation ou du vélo

# en: exercises to make your belly, back and legs stronger
what-happens-in-a-session-1hl1 = des exercices pour rendre plus forts le ventre, le dos et les jambes

# en: gentle stretches
what-happens-in-a-session-znhm = des étirements doux

# en: yoga or tai chi, which join slow movement with calm breathing
what-happens-in-a-session-13q5 = du yoga ou du tai-chi, qui associent un mouvement lent et une respiration calme

# en: exercise in a group
what-happens-in-a-session-d1wb = de l’exercice en groupe

# en: No one kind of exercise suits everyone. Pick one that you like, so that you will keep doing it.
what-happens-in-a-session-mnlb = Aucun type d’exercice ne convient à tout le monde. Choisissez-en un que vous aimez, pour continuer à le faire.

# en: How to build up slowly
how-to-build-up-slowly-dtb6 = Comment augmenter lentement

# en: You may be sore after new exercise. To keep this small, you can:
how-to-build-up-slowly-mvy0 = Vous pouvez avoir des courbatures après un nouvel exercice. Pour les limiter, vous pouvez :

# en: start with less than you think you can do
how-to-build-up-slowly-bd7p = commencer par moins que ce que vous pensez pouvoir faire

# en: add a little each week
how-to-build-up-slowly-4388 = en ajouter un peu chaque semaine

# en: rest between exercises
how-to-build-up-slowly-vzzg = vous reposer entre les exercices

# en: move on bad days too, but do less
how-to-build-up-slowly-bzq8 = bouger aussi les mauvais jours, mais en faire moins

# en: write down what you do, to see your progress
how-to-build-up-slowly-5rt5 = noter ce que vous faites, pour voir vos progrès

# en: Stop and ask for advice if an exercise brings a new pain down your leg.
how-to-build-up-slowly-8fp7 = Arrêtez et demandez conseil si un exercice provoque une nouvelle douleur qui descend dans la jambe.

# en: After the sessions
after-the-sessions-8dwb = Après les séances

# en: You may have a small number of sessions, and then go on at home. Exercise helps only while you keep doing it. Ask your team who to call if you need help.
after-the-sessions-lhfb = Vous aurez peut-être un petit nombre de séances, puis vous continuerez chez vous. L’exercice n’aide que tant que vous continuez à en faire. Demandez à votre équipe soignante qui appeler si vous avez besoin d’aide.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Résultats et bénéfices possibles

# en: [A review of exercise studies][1] looked at long-term low back pain. On a scale from 0 to 100, pain was about 15 points lower with exercise than without it. The people in these studies may not have had surgery.
results-and-possible-benefits-q4g0 = { "[" }Une analyse d’études sur l’exercice][1] a porté sur le mal au bas du dos de longue durée. Sur une échelle de 0 à 100, la douleur était plus faible d’environ 15 points avec l’exercice que sans. Les personnes de ces études n’avaient peut-être pas été opérées.

# en: Exercise may not take away your pain. It may still help you do more.
results-and-possible-benefits-61q5 = L’exercice n’enlèvera peut-être pas votre douleur. Il peut quand même vous aider à en faire plus.

# en: Risks
risks-1b54 = Risques

# en: Exercise has small risks. They include:
risks-r2xl = L’exercice a de petits risques. Ce sont notamment :

# en: sore or stiff muscles for a day or 2
risks-qcfh = des muscles endoloris ou raides pendant un jour ou 2

# en: more pain for a short time
risks-r9fj = plus de douleur pendant une courte période

# en: a fall or a strain
risks-7nwr = une chute ou un muscle étiré

# en: Serious harm is not likely if you build up slowly.
risks-261k = Un dommage grave est peu probable si vous augmentez lentement.

# en: Other choices
other-choices-rz2j = Autres choix

# en: You can do exercise alone, in a group or with a physical therapist. You can also choose to do nothing, but then your muscles may get weaker. Other choices are:
other-choices-1n57 = Vous pouvez faire de l’exercice seul, en groupe ou avec un kinésithérapeute. Vous pouvez aussi choisir de ne rien faire, mais vos muscles peuvent alors s’affaiblir. Les autres choix sont :

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }les thérapies par la parole contre la douleur][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }les médicaments contre la douleur des nerfs][1]

# en: other treatments for [pain that lasts after back surgery][1]
other-choices-qhg4 = d’autres traitements de [la douleur qui persiste après une opération du dos][1]

# en: Your team can help you choose. You can ask which exercises suit you, what risks they have and how long to try them.
other-choices-zsm4 = Votre équipe soignante peut vous aider à choisir. Vous pouvez demander quels exercices vous conviennent, quels risques ils ont et combien de temps les essayer.

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Exercise should not cause new nerve problems. Stop if it does, and get help.
when-to-get-help-5qc4 = L’exercice ne devrait pas causer de nouveaux problèmes de nerfs. S’il en cause, arrêtez et demandez de l’aide.

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

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = avez une douleur dans la poitrine, ou perdez connaissance

# en: Contact your doctor or physical therapist
contact-your-doctor-or-physical-tfp3 = Contactez votre médecin ou votre kinésithérapeute

# en: Contact your doctor or physical therapist if you have:
contact-your-doctor-or-physical-0cg4 = Contactez votre médecin ou votre kinésithérapeute si vous avez :

# en: pain that stays worse for days
contact-your-doctor-or-physical-yln2 = une douleur qui reste plus forte pendant des jours

# en: new numbness or pins and needles
contact-your-doctor-or-physical-z21n = un nouvel engourdissement ou de nouveaux fourmillements

# en: a fall that hurts your back
contact-your-doctor-or-physical-6zrt = une chute qui vous fait mal au dos

# en: a fear of movement that stops you
contact-your-doctor-or-physical-0yhq = une peur de bouger qui vous bloque

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
