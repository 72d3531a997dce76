# en: This page tells you how talking therapies may help you live with pain, what happens in them and what their limits are.
summary = Cette page vous explique comment les thérapies par la parole peuvent vous aider à vivre avec la douleur, ce qui s’y passe et quelles sont leurs limites.

# en: Talking therapies for pain
talking-therapies-for-pain-ww9j = Thérapies par la parole contre la douleur

# en: Talking therapies teach you ways to cope with pain that lasts. They can help with worry, low mood and sleep too. They do not mean that your pain is in your mind.
talking-therapies-for-pain-6d4j = Les thérapies par la parole vous apprennent des façons de faire face à la douleur qui persiste. Elles peuvent aussi aider contre l’inquiétude, un moral bas et un mauvais sommeil. Elles ne veulent pas dire que votre douleur est dans votre tête.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: In a talking therapy, you meet a trained therapist. You talk about your pain and how it affects your life. You then learn and try out new skills.
what-it-is-987k = Dans une thérapie par la parole, vous rencontrez un thérapeute formé. Vous parlez de votre douleur et de ses effets sur votre vie. Ensuite, vous apprenez et essayez de nouvelles techniques.

# en: There are different kinds:
what-it-is-jktk = Il y en a différents types :

# en: cognitive behavioural therapy, which helps you change thoughts and habits that make pain harder
what-it-is-h897 = la thérapie cognitivo-comportementale, qui vous aide à changer les pensées et les habitudes qui rendent la douleur plus difficile

# en: acceptance and commitment therapy, which helps you do what matters to you, even with pain
what-it-is-c4sm = la thérapie d’acceptation et d’engagement, qui vous aide à faire ce qui compte pour vous, même avec la douleur

# en: pain management programmes, where a group learns about pain, exercise and coping skills
what-it-is-1vrk = les programmes de gestion de la douleur, où un groupe se renseigne sur la douleur, l’exercice et les façons de faire face

# en: Why it is done
why-it-is-done-ss01 = Pourquoi on le fait

# en: Pain that lasts can make you worried, low or angry. These feelings can make pain feel stronger. A talking therapy can help you to:
why-it-is-done-dmr8 = Une douleur qui persiste peut vous rendre inquiet, triste ou en colère. Ces émotions peuvent rendre la douleur plus forte. Une thérapie par la parole peut vous aider à :

# en: cope with bad days
why-it-is-done-jd7l = faire face aux mauvais jours

# en: sleep better
why-it-is-done-g2jk = mieux dormir

# en: plan your day and rest in time
why-it-is-done-t8h1 = planifier votre journée et vous reposer à temps

# en: feel less afraid to move
why-it-is-done-w7bz = avoir moins peur de bouger

# en: do more of what matters to you
why-it-is-done-n86w = faire davantage ce qui compte pour vous

# en: [UK guidance on long-term pain][1] lists 2 of these therapies as choices. They are cognitive behavioural therapy and acceptance and commitment therapy. This advice is for long-term pain that has no other clear cause.
why-it-is-done-nwhv = { "[" }Les recommandations du Royaume-Uni sur la douleur de longue durée][1] citent 2 de ces thérapies comme choix possibles. Ce sont la thérapie cognitivo-comportementale et la thérapie d’acceptation et d’engagement. Ce conseil vaut pour une douleur de longue durée qui n’a pas d’autre cause claire.

# en: Before the first session
before-the-first-session-h8my = Avant la première séance

# en: You do not need to prepare much. It can help to think about:
before-the-first-session-h3mh = Vous n’avez pas besoin de beaucoup vous préparer. Il peut être utile de réfléchir à :

# en: what pain stops you doing
before-the-first-session-p04m = ce que la douleur vous empêche de faire

# en: what you want to do again
before-the-first-session-rhq8 = ce que vous voulez refaire

# en: what has helped before
before-the-first-session-0pnm = ce qui a déjà aidé

# en: who you want to tell about the therapy
before-the-first-session-2zsn = qui vous voulez informer de la thérapie

# en: Tell your therapist if you need an interpreter, a quiet room or breaks to move.
before-the-first-session-lhx1 = Dites à votre thérapeute si vous avez besoin d’un interprète, d’une pièce calme ou de pauses pour bouger.

# en: What happens during a session
what-happens-during-a-session-s9x1 = Ce qui se passe pendant une séance

# en: You may meet your therapist alone or in a group. You may meet in person, by phone or by video. Ask how long a session takes, and if you can stand up or move.
what-happens-during-a-session-2xjq = Vous pouvez rencontrer votre thérapeute seul ou en groupe. La rencontre peut se faire en personne, par téléphone ou par vidéo. Demandez combien de temps dure une séance, et si vous pouvez vous lever ou bouger.

# en: You talk about what happens in your life and how you react. You practise skills, such as slow breathing. You may get small tasks to try at home.
what-happens-during-a-session-ttw0 = Vous parlez de ce qui se passe dans votre vie et de vos réactions. Vous vous entraînez à des techniques, comme la respiration lente. Vous aurez peut-être de petites tâches à essayer chez vous.

# en: What you say stays private. Your therapist must tell others only if you or another person may come to harm.
what-happens-during-a-session-llds = Ce que vous dites reste privé. Votre thérapeute ne doit en parler à d’autres que si vous ou une autre personne risquez de subir un dommage.

# en: After the sessions and recovery
after-the-sessions-and-recovery-4k05 = Suites des séances et récupération

# en: You may feel tired after a session. You may also think about hard things from your past. Plan a quiet hour after it if you can.
after-the-sessions-and-recovery-597y = Vous pouvez ressentir de la fatigue après une séance. Vous pouvez aussi penser à des choses difficiles de votre passé. Prévoyez une heure calme après la séance si vous le pouvez.

# en: Use your new skills each day, even after the last session. They work better with practice.
after-the-sessions-and-recovery-lcp0 = Utilisez vos nouvelles techniques chaque jour, même après la dernière séance. Elles marchent mieux avec de l’entraînement.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Résultats et bénéfices possibles

# en: [A review of 75 studies][1] looked at talking therapies for long-term pain. Cognitive behavioural therapy had small benefits for pain, daily life and mood. For acceptance and commitment therapy, the results were not clear.
results-and-possible-benefits-67r8 = { "[" }Une analyse de 75 études][1] a porté sur les thérapies par la parole contre la douleur de longue durée. La thérapie cognitivo-comportementale avait de petits bénéfices sur la douleur, la vie de tous les jours et l’humeur. Pour la thérapie d’acceptation et d’engagement, les résultats n’étaient pas clairs.

# en: Your pain may not change much. But you may cope with it better.
results-and-possible-benefits-2l4y = Votre douleur ne changera peut-être pas beaucoup. Mais vous y ferez peut-être mieux face.

# en: Risks
risks-1b54 = Risques

# en: Talking therapies can be hard work. They can:
risks-lt0y = Les thérapies par la parole peuvent demander beaucoup d’efforts. Elles peuvent :

# en: bring up sad or upsetting feelings
risks-zc82 = faire remonter des émotions tristes ou bouleversantes

# en: make you feel worse for a short time
risks-qyf5 = vous faire sentir moins bien pendant une courte période

# en: take time and effort
risks-1lcm = prendre du temps et de l’énergie

# en: not help you
risks-x4rn = ne pas vous aider

# en: Tell your therapist if you feel worse. You can stop at any time.
risks-9b64 = Dites à votre thérapeute si vous vous sentez moins bien. Vous pouvez arrêter à tout moment.

# en: Other choices
other-choices-rz2j = Autres choix

# en: You do not have to have a talking therapy. If you do nothing, your pain and mood may ease, stay the same or get worse. Other choices are:
other-choices-9123 = Rien ne vous oblige à suivre une thérapie par la parole. Si vous ne faites rien, votre douleur et votre humeur peuvent s’améliorer, rester les mêmes ou s’aggraver. Les autres choix sont :

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }la kinésithérapie et l’exercice][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }les médicaments contre la douleur des nerfs][1]

# en: a support group with other people who have pain
other-choices-zlx3 = un groupe de soutien avec d’autres personnes qui ont mal

# en: treatment for low mood or worry from your doctor
other-choices-w1y8 = un traitement de votre médecin contre un moral bas ou l’inquiétude

# en: You can use more than 1 choice at the same time. Read about all treatments for [pain that lasts after back surgery][1].
other-choices-856p = Vous pouvez utiliser plus de 1 choix en même temps. Lisez la page sur tous les traitements de [la douleur qui persiste après une opération du dos][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Questions à poser à votre équipe soignante

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Vous décidez ensemble, vous et votre équipe soignante. Vous pouvez demander :

# en: which kind of therapy may help me
questions-to-ask-your-team-953b = quel type de thérapie peut m’aider

# en: how long it takes
questions-to-ask-your-team-069v = combien de temps cela dure

# en: who my therapist is, and what training they have
questions-to-ask-your-team-3g91 = qui est mon thérapeute, et quelle formation il a

# en: what else I can try
questions-to-ask-your-team-k6zh = ce que je peux essayer d’autre

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ce qui peut arriver si je ne fais rien

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Pain can make you feel very low. You do not have to wait for your next session to ask for help.
when-to-get-help-hw5f = La douleur peut vous rendre très triste. Vous n’avez pas besoin d’attendre la prochaine séance pour demander de l’aide.

# en: Get emergency help now
get-emergency-help-now-ff0z = Demandez une aide d’urgence tout de suite

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Allez aux urgences les plus proches, ou appelez votre numéro d’urgence local (comme le 999, le 911 ou le 112), si vous :

# en: think about ending your life
get-emergency-help-now-pm69 = pensez à mettre fin à vos jours

# en: think that you may hurt yourself or another person
get-emergency-help-now-n930 = pensez que vous pourriez vous faire du mal ou en faire à une autre personne

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perdez le contrôle de votre vessie ou de vos intestins

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = avez la peau engourdie entre les jambes ou autour des fesses

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = avez une nouvelle faiblesse dans les jambes

# en: Contact your doctor or therapist
contact-your-doctor-or-therapist-6ym4 = Contactez votre médecin ou votre thérapeute

# en: Contact your doctor or therapist if you:
contact-your-doctor-or-therapist-lcpz = Contactez votre médecin ou votre thérapeute si vous :

# en: feel low or worried on more days than not
contact-your-doctor-or-therapist-r6t2 = vous sentez triste ou inquiet plus d’un jour sur deux

# en: feel worse after your sessions
contact-your-doctor-or-therapist-wd55 = vous sentez moins bien après vos séances

# en: use more alcohol or medicines to cope
contact-your-doctor-or-therapist-mmhp = consommez plus d’alcool ou de médicaments pour faire face

# en: cannot sleep
contact-your-doctor-or-therapist-b45s = ne pouvez pas dormir

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
