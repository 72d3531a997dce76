# en: This page tells you how talking therapies may help you live with pain, what happens in them and what their limits are.
summary = Esta página le explica cómo las terapias de conversación pueden ayudarle a vivir con dolor, qué ocurre en ellas y cuáles son sus límites.

# en: Talking therapies for pain
talking-therapies-for-pain-ww9j = Terapias de conversación para el dolor

# en: Talking therapies teach you ways to cope with pain that lasts. They can help with worry, low mood and sleep too. They do not mean that your pain is in your mind.
talking-therapies-for-pain-6d4j = Las terapias de conversación le enseñan formas de sobrellevar el dolor que persiste. También pueden ayudar con la preocupación, el ánimo bajo y el sueño. No significan que su dolor esté en su mente.

# en: What it is
what-it-is-2jjc = Qué es

# en: In a talking therapy, you meet a trained therapist. You talk about your pain and how it affects your life. You then learn and try out new skills.
what-it-is-987k = En una terapia de conversación, usted se reúne con un terapeuta formado. Habla de su dolor y de cómo afecta a su vida. Después aprende y prueba habilidades nuevas.

# en: There are different kinds:
what-it-is-jktk = Hay diferentes tipos:

# en: cognitive behavioural therapy, which helps you change thoughts and habits that make pain harder
what-it-is-h897 = terapia cognitivo-conductual, que le ayuda a cambiar pensamientos y hábitos que hacen más difícil el dolor

# en: acceptance and commitment therapy, which helps you do what matters to you, even with pain
what-it-is-c4sm = terapia de aceptación y compromiso, que le ayuda a hacer lo que le importa, incluso con dolor

# en: pain management programmes, where a group learns about pain, exercise and coping skills
what-it-is-1vrk = programas de manejo del dolor, en los que un grupo aprende sobre el dolor, el ejercicio y las habilidades para sobrellevarlo

# en: Why it is done
why-it-is-done-ss01 = Por qué se hace

# en: Pain that lasts can make you worried, low or angry. These feelings can make pain feel stronger. A talking therapy can help you to:
why-it-is-done-dmr8 = El dolor que persiste puede causarle preocupación, desánimo o enojo. Estos sentimientos pueden hacer que el dolor se sienta más fuerte. Una terapia de conversación puede ayudarle a:

# en: cope with bad days
why-it-is-done-jd7l = sobrellevar los días malos

# en: sleep better
why-it-is-done-g2jk = dormir mejor

# en: plan your day and rest in time
why-it-is-done-t8h1 = planear su día y descansar a tiempo

# en: feel less afraid to move
why-it-is-done-w7bz = sentir menos miedo de moverse

# en: do more of what matters to you
why-it-is-done-n86w = hacer más de lo que le importa

# en: [UK guidance on long-term pain][1] lists 2 of these therapies as choices. They are cognitive behavioural therapy and acceptance and commitment therapy. This advice is for long-term pain that has no other clear cause.
why-it-is-done-nwhv = { "[" }La guía del Reino Unido sobre el dolor de larga duración][1] incluye 2 de estas terapias como opciones. Son la terapia cognitivo-conductual y la terapia de aceptación y compromiso. Este consejo es para el dolor de larga duración que no tiene otra causa clara.

# en: Before the first session
before-the-first-session-h8my = Antes de la primera sesión

# en: You do not need to prepare much. It can help to think about:
before-the-first-session-h3mh = No necesita preparar mucho. Puede ayudar pensar en:

# en: what pain stops you doing
before-the-first-session-p04m = lo que el dolor le impide hacer

# en: what you want to do again
before-the-first-session-rhq8 = lo que quiere volver a hacer

# en: what has helped before
before-the-first-session-0pnm = lo que le ha ayudado antes

# en: who you want to tell about the therapy
before-the-first-session-2zsn = a quién quiere contarle lo de la terapia

# en: Tell your therapist if you need an interpreter, a quiet room or breaks to move.
before-the-first-session-lhx1 = Avise a su terapeuta si necesita un intérprete, una sala tranquila o pausas para moverse.

# en: What happens during a session
what-happens-during-a-session-s9x1 = Qué ocurre durante una sesión

# en: You may meet your therapist alone or in a group. You may meet in person, by phone or by video. Ask how long a session takes, and if you can stand up or move.
what-happens-during-a-session-2xjq = Puede reunirse con su terapeuta a solas o en grupo. Pueden reunirse en persona, por teléfono o por video. Pregunte cuánto dura una sesión y si puede ponerse de pie o moverse.

# en: You talk about what happens in your life and how you react. You practise skills, such as slow breathing. You may get small tasks to try at home.
what-happens-during-a-session-ttw0 = Usted habla de lo que pasa en su vida y de cómo reacciona. Practica habilidades, como la respiración lenta. Puede recibir tareas pequeñas para probar en casa.

# en: What you say stays private. Your therapist must tell others only if you or another person may come to harm.
what-happens-during-a-session-llds = Lo que usted dice es confidencial. Su terapeuta debe informar a otras personas solo si usted u otra persona puede sufrir daño.

# en: After the sessions and recovery
after-the-sessions-and-recovery-4k05 = Después de las sesiones y recuperación

# en: You may feel tired after a session. You may also think about hard things from your past. Plan a quiet hour after it if you can.
after-the-sessions-and-recovery-597y = Puede sentir cansancio después de una sesión. También puede pensar en cosas difíciles de su pasado. Reserve una hora tranquila después de la sesión, si puede.

# en: Use your new skills each day, even after the last session. They work better with practice.
after-the-sessions-and-recovery-lcp0 = Use sus nuevas habilidades cada día, incluso después de la última sesión. Funcionan mejor con la práctica.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados y posibles beneficios

# en: [A review of 75 studies][1] looked at talking therapies for long-term pain. Cognitive behavioural therapy had small benefits for pain, daily life and mood. For acceptance and commitment therapy, the results were not clear.
results-and-possible-benefits-67r8 = { "[" }Una revisión de 75 estudios][1] examinó las terapias de conversación para el dolor de larga duración. La terapia cognitivo-conductual tuvo beneficios pequeños para el dolor, la vida diaria y el estado de ánimo. En la terapia de aceptación y compromiso, los resultados no fueron claros.

# en: Your pain may not change much. But you may cope with it better.
results-and-possible-benefits-2l4y = Puede que su dolor no cambie mucho. Pero usted puede sobrellevarlo mejor.

# en: Risks
risks-1b54 = Riesgos

# en: Talking therapies can be hard work. They can:
risks-lt0y = Las terapias de conversación pueden exigir mucho esfuerzo. Pueden:

# en: bring up sad or upsetting feelings
risks-zc82 = despertar sentimientos tristes o que le disgustan

# en: make you feel worse for a short time
risks-qyf5 = hacer que se sienta peor durante un tiempo corto

# en: take time and effort
risks-1lcm = requerir tiempo y esfuerzo

# en: not help you
risks-x4rn = no ayudarle

# en: Tell your therapist if you feel worse. You can stop at any time.
risks-9b64 = Avise a su terapeuta si se siente peor. Puede dejarlo en cualquier momento.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: You do not have to have a talking therapy. If you do nothing, your pain and mood may ease, stay the same or get worse. Other choices are:
other-choices-9123 = No tiene la obligación de recibir una terapia de conversación. Si no hace nada, su dolor y su estado de ánimo pueden aliviarse, seguir igual o empeorar. Otras opciones son:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia y ejercicio][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para el dolor de los nervios][1]

# en: a support group with other people who have pain
other-choices-zlx3 = un grupo de apoyo con otras personas que tienen dolor

# en: treatment for low mood or worry from your doctor
other-choices-w1y8 = tratamiento de su médico para el ánimo bajo o la preocupación

# en: You can use more than 1 choice at the same time. Read about all treatments for [pain that lasts after back surgery][1].
other-choices-856p = Puede usar más de 1 opción al mismo tiempo. Lea sobre todos los tratamientos para el [dolor que persiste después de una cirugía de espalda][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Preguntas para su equipo de salud

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Usted y su equipo de salud deciden juntos. Puede preguntar:

# en: which kind of therapy may help me
questions-to-ask-your-team-953b = qué tipo de terapia puede ayudarme

# en: how long it takes
questions-to-ask-your-team-069v = cuánto tiempo lleva

# en: who my therapist is, and what training they have
questions-to-ask-your-team-3g91 = quién es mi terapeuta y qué formación tiene

# en: what else I can try
questions-to-ask-your-team-k6zh = qué más puedo probar

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = qué puede pasar si no hago nada

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Pain can make you feel very low. You do not have to wait for your next session to ask for help.
when-to-get-help-hw5f = El dolor puede hacer que se sienta con el ánimo muy bajo. No tiene que esperar a su próxima sesión para pedir ayuda.

# en: Get emergency help now
get-emergency-help-now-ff0z = Pida ayuda de emergencia ahora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vaya al servicio de urgencias más cercano, o llame a su número local de emergencias (como 999, 911 o 112), si usted:

# en: think about ending your life
get-emergency-help-now-pm69 = piensa en poner fin a su vida

# en: think that you may hurt yourself or another person
get-emergency-help-now-n930 = piensa que puede hacerse daño o hacer daño a otra persona

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = pierde el control de la vejiga o de los intestinos

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiene la piel entumecida entre las piernas o en la zona de las nalgas y el ano

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = tiene debilidad nueva en las piernas

# en: Contact your doctor or therapist
contact-your-doctor-or-therapist-6ym4 = Póngase en contacto con su médico o terapeuta

# en: Contact your doctor or therapist if you:
contact-your-doctor-or-therapist-lcpz = Póngase en contacto con su médico o terapeuta si usted:

# en: feel low or worried on more days than not
contact-your-doctor-or-therapist-r6t2 = siente desánimo o preocupación la mayoría de los días

# en: feel worse after your sessions
contact-your-doctor-or-therapist-wd55 = se siente peor después de sus sesiones

# en: use more alcohol or medicines to cope
contact-your-doctor-or-therapist-mmhp = consume más alcohol o medicamentos para sobrellevarlo

# en: cannot sleep
contact-your-doctor-or-therapist-b45s = no puede dormir

# en: About this page
about-this-page-rwxx = Acerca de esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página da información general. No sustituye los consejos de su propio médico o enfermero. Ningún profesional de la salud la ha revisado todavía.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Ninguna empresa pagó por esta página. Para avisar de un error o dar su opinión, póngase en contacto con el equipo que le dio esta página.
