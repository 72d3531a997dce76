# en: This page helps you get ready to talk with your doctor or pain team about pain after back surgery.
summary = Cette page vous aide à vous préparer à parler avec votre médecin ou votre équipe de la douleur de votre douleur après une opération du dos.

# en: Preparing for your appointment
preparing-for-your-appointment-hr0k = Préparer votre rendez-vous

# en: A little planning can help you get more from your appointment. You can write down your symptoms, your questions and what matters to you. Bring your notes with you.
preparing-for-your-appointment-40vp = Un peu de préparation peut vous aider à mieux profiter de votre rendez-vous. Vous pouvez noter vos symptômes, vos questions et ce qui compte pour vous. Apportez vos notes.

# en: Why it helps
why-it-helps-nnn4 = Pourquoi cela aide

# en: It can be hard to remember things when you have pain. Notes help you tell your story in a clear way. They also help your team find out what may help you.
why-it-helps-l1df = Il peut être difficile de se souvenir des choses quand on a mal. Des notes vous aident à raconter votre histoire clairement. Elles aident aussi votre équipe soignante à trouver ce qui peut vous aider.

# en: [Guidance on shared decisions][1] says that you and your team should make choices together. Your team knows about treatments. You know about your life.
why-it-helps-9vwy = { "[" }Les recommandations sur les décisions partagées][1] disent que vous et votre équipe soignante devriez faire les choix ensemble. Votre équipe connaît les traitements. Vous connaissez votre vie.

# en: In the days before
in-the-week-before-hczr = Dans les jours qui précèdent

# en: Keep a short pain diary for { $diary-days } days before you come. Each day, you can write down:
in-the-week-before-qr6d = { $diary-days ->
    [one] Tenez un court journal de la douleur pendant { $diary-days } jour avant de venir. Chaque jour, vous pouvez noter :
   *[other] Tenez un court journal de la douleur pendant { $diary-days } jours avant de venir. Chaque jour, vous pouvez noter :
 }

# en: where the pain is, and how it feels
in-the-week-before-l471 = où est la douleur, et comment elle est

# en: how strong it is from 0 to 10
in-the-week-before-51g1 = quelle est sa force de 0 à 10

# en: what makes it better or worse
in-the-week-before-y7pj = ce qui l’améliore ou l’aggrave

# en: how you slept
in-the-week-before-m6l7 = comment vous avez dormi

# en: what you did, and what you could not do
in-the-week-before-yxsq = ce que vous avez fait, et ce que vous n’avez pas pu faire

# en: which medicines you took
in-the-week-before-qjps = quels médicaments vous avez pris

# en: The diary does not have to be perfect. If it makes you think about pain too much, keep it short.
in-the-week-before-n3wj = Le journal n’a pas besoin d’être parfait. S’il vous fait trop penser à la douleur, faites-le court.

# en: What to bring
what-to-bring-lhrc = Ce qu’il faut apporter

# en: Put these things in a bag the day before:
what-to-bring-01h9 = Mettez ces choses dans un sac la veille :

# en: a list of all your medicines, also those you buy yourself
what-to-bring-dr1j = une liste de tous vos médicaments, y compris ceux que vous achetez vous-même

# en: letters and scan results from your surgery
what-to-bring-0x01 = les courriers et les résultats d’imagerie de votre opération

# en: your pain diary
what-to-bring-ttnz = votre journal de la douleur

# en: a list of allergies and other health problems
what-to-bring-dn11 = une liste de vos allergies et de vos autres problèmes de santé

# en: your questions
what-to-bring-g5kj = vos questions

# en: glasses, hearing aids or a walking aid
what-to-bring-2hsc = des lunettes, des appareils auditifs ou une aide à la marche

# en: You can bring a family member or a friend. They can listen, take notes and ask questions.
what-to-bring-8frk = Vous pouvez venir avec un membre de votre famille ou un ami. Cette personne peut écouter, prendre des notes et poser des questions.

# en: If you need support
if-you-need-support-7dr6 = Si vous avez besoin de soutien

# en: Tell the clinic before the day if you need:
if-you-need-support-7rk2 = Dites au centre de soins avant le jour du rendez-vous si vous avez besoin :

# en: an interpreter
if-you-need-support-frzq = d’un interprète

# en: large print, easy words or another format
if-you-need-support-jsch = de gros caractères, de mots faciles ou d’un autre format

# en: a ramp, a lift or a quiet place to wait
if-you-need-support-zy4g = d’une rampe, d’un ascenseur ou d’un endroit calme pour attendre

# en: a place to lie down or stand
if-you-need-support-fpq1 = d’un endroit pour vous allonger ou rester debout

# en: a longer appointment
if-you-need-support-2735 = d’un rendez-vous plus long

# en: To ask for this, or to change the time, call the clinic on { $clinic-phone }.
if-you-need-support-7rqw = Pour le demander, ou pour changer l’heure, appelez le centre de soins au { $clinic-phone }.

# en: What to tell your team
what-to-tell-your-team-h299 = Ce qu’il faut dire à votre équipe soignante

# en: Try to say the main thing first. You can tell your team:
what-to-tell-your-team-gqzj = Essayez de dire le plus important en premier. Vous pouvez dire à votre équipe soignante :

# en: when the pain started, before or after surgery
what-to-tell-your-team-f0v6 = quand la douleur a commencé, avant ou après l’opération

# en: if it is the same pain as before surgery, or a new pain
what-to-tell-your-team-5y5z = si c’est la même douleur qu’avant l’opération, ou une nouvelle douleur

# en: how the pain affects your sleep, work, mood and family
what-to-tell-your-team-5h1l = comment la douleur touche votre sommeil, votre travail, votre humeur et votre famille

# en: which treatments you have tried, and what happened
what-to-tell-your-team-zk9t = quels traitements vous avez essayés, et ce qui s’est passé

# en: what you want to be able to do again
what-to-tell-your-team-0h6p = ce que vous voulez pouvoir refaire

# en: Tell them too if you feel low, drink more alcohol or find it hard to cope. They will not judge you.
what-to-tell-your-team-59p7 = Dites-le aussi si vous avez un moral bas, buvez plus d’alcool ou avez du mal à faire face. L’équipe ne vous jugera pas.

# en: Questions to ask
questions-to-ask-40nv = Questions à poser

# en: Choose the questions that matter to you. You can ask:
questions-to-ask-f5cj = Choisissez les questions qui comptent pour vous. Vous pouvez demander :

# en: what may cause my pain
questions-to-ask-xsj6 = ce qui peut causer ma douleur

# en: which choices I have
questions-to-ask-3p6t = quels choix j’ai

# en: what the benefits and risks of each choice are
questions-to-ask-6v3b = quels sont les bénéfices et les risques de chaque choix

# en: what may happen if I do nothing
questions-to-ask-wd1d = ce qui peut arriver si je ne fais rien

# en: how and when we will check if it works
questions-to-ask-vt2f = comment et quand nous vérifierons si cela marche

# en: who I can call if things get worse
questions-to-ask-3dl3 = qui je peux appeler si les choses s’aggravent

# en: You can read about treatments first. A good place to start is [pain that lasts after back surgery][1]. You may also like our [questions and answers][2].
questions-to-ask-7d30 = Vous pouvez d’abord lire des informations sur les traitements. Un bon point de départ est [la douleur qui persiste après une opération du dos][1]. Nos [questions et réponses][2] peuvent aussi vous intéresser.

# en: During the appointment
during-the-appointment-gnq2 = Pendant le rendez-vous

# en: Ask your team to explain any word that you do not know. Say back what you heard, to check that you have it right. You can take notes, or ask if you may record.
during-the-appointment-54cy = Demandez à votre équipe soignante d’expliquer tout mot que vous ne connaissez pas. Redites ce que vous avez entendu, pour vérifier que vous avez bien compris. Vous pouvez prendre des notes, ou demander si vous pouvez enregistrer.

# en: You do not have to decide on the same day. Ask for time, and for something to read at home.
during-the-appointment-q5qn = Rien ne vous oblige à décider le jour même. Demandez du temps, et quelque chose à lire chez vous.

# en: After the appointment
after-the-appointment-7bpk = Après le rendez-vous

# en: Read your notes within a day, and share them with someone you trust. Write down:
after-the-appointment-6yx5 = Relisez vos notes dans la journée qui suit, et partagez-les avec une personne de confiance. Notez :

# en: what you and your team agreed
after-the-appointment-7y83 = ce que vous et votre équipe soignante avez décidé

# en: what you will do, and by when
after-the-appointment-tq19 = ce que vous ferez, et pour quand

# en: what the team will do
after-the-appointment-z1s5 = ce que l’équipe fera

# en: the date of the next visit
after-the-appointment-t83f = la date de la prochaine visite

# en: Call the clinic if something is not clear. Your choice can change, so tell your team if it does.
after-the-appointment-nd9p = Appelez le centre de soins si quelque chose n’est pas clair. Votre choix peut changer, alors dites-le à votre équipe soignante si c’est le cas.

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Do not wait for your appointment if you have serious symptoms. Get help at once.
when-to-get-help-62d9 = N’attendez pas votre rendez-vous si vous avez des symptômes graves. Demandez de l’aide tout de suite.

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = avez une douleur dans la poitrine ou du mal à respirer

# en: think about ending your life
get-emergency-help-now-pm69 = pensez à mettre fin à vos jours

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Contactez votre médecin ou votre équipe de la douleur

# en: Contact your doctor or pain team before your appointment if you have:
contact-your-doctor-or-pain-team-j6ph = Contactez votre médecin ou votre équipe de la douleur avant votre rendez-vous si vous avez :

# en: pain that gets much worse
contact-your-doctor-or-pain-team-y33m = une douleur qui s’aggrave beaucoup

# en: new numbness or pins and needles
contact-your-doctor-or-pain-team-z21n = un nouvel engourdissement ou de nouveaux fourmillements

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = des effets indésirables d’un médicament

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = un moral bas ou une inquiétude qui ne passe pas

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
