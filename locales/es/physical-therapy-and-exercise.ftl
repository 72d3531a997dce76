# en: This page tells you how physical therapy and exercise can help with pain that lasts after back surgery.
summary = Esta página le explica cómo la fisioterapia y el ejercicio pueden ayudar con el dolor que persiste después de una cirugía de espalda.

# en: Physical therapy and exercise
physical-therapy-and-exercise-1vgp = Fisioterapia y ejercicio

# en: Physical therapy and exercise can help you get stronger and move with more ease. They can also help your mood and your sleep. You can start with very small steps.
physical-therapy-and-exercise-jmwp = La fisioterapia y el ejercicio pueden ayudarle a tener más fuerza y a moverse con más facilidad. También pueden ayudar a su estado de ánimo y a su sueño. Puede empezar con pasos muy pequeños.

# en: What it is
what-it-is-2jjc = Qué es

# en: Physical therapy is treatment that helps your body move and work. It is also called physiotherapy. A physical therapist is a health worker trained in movement.
what-it-is-m2s6 = La fisioterapia es un tratamiento que ayuda a su cuerpo a moverse y a funcionar. También se llama terapia física. Un fisioterapeuta es un profesional de la salud formado en el movimiento.

# en: Your physical therapist can show you exercises that suit you. They may also use their hands to move or press on stiff parts of your body (manual therapy).
what-it-is-kknr = Su fisioterapeuta puede enseñarle ejercicios adecuados para usted. También puede usar las manos para mover o presionar las partes rígidas de su cuerpo (terapia manual).

# en: Why it is done
why-it-is-done-ss01 = Por qué se hace

# en: After surgery or long pain, your muscles can get weak and stiff. You may also be afraid to move. Exercise can help you to:
why-it-is-done-hrts = Después de una cirugía o de un dolor largo, los músculos pueden volverse débiles y rígidos. También puede tener miedo de moverse. El ejercicio puede ayudarle a:

# en: make the muscles that support your spine stronger
why-it-is-done-r461 = fortalecer los músculos que sostienen la columna

# en: bend and move with more ease
why-it-is-done-zkvn = doblarse y moverse con más facilidad

# en: stand and sit in more ways
why-it-is-done-wyhq = estar de pie y sentarse de más maneras

# en: walk further and do more each day
why-it-is-done-r6wr = caminar más lejos y hacer más cada día

# en: feel less low and sleep better
why-it-is-done-60s6 = sentir menos desánimo y dormir mejor

# en: Guidance from [the World Health Organization][1] lists exercise as a choice for long-term low back pain.
why-it-is-done-wwcb = Las recomendaciones de [la Organización Mundial de la Salud][1] incluyen el ejercicio como una opción para el dolor lumbar de larga duración.

# en: Before you start
before-you-start-rrpw = Antes de empezar

# en: If your surgery was a short time ago, ask your surgeon when you can start. Tell your physical therapist about:
before-you-start-gzdb = Si su cirugía fue hace poco tiempo, pregunte a su cirujano cuándo puede empezar. Informe a su fisioterapeuta sobre:

# en: the surgery that you had, and when
before-you-start-vtry = la cirugía que tuvo, y cuándo

# en: the movements that hurt
before-you-start-59nr = los movimientos que le duelen

# en: other health problems, such as heart disease or weak bones
before-you-start-f584 = otros problemas de salud, como una enfermedad del corazón o huesos débiles

# en: the things that you want to do again
before-you-start-gf2k = las cosas que quiere volver a hacer

# en: Then agree on 1 or 2 goals that matter to you. A goal can be to walk to the shop, or to play with a child.
before-you-start-95ty = Después acuerden 1 o 2 metas que le importen a usted. Una meta puede ser caminar hasta la tienda, o jugar con un niño.

# en: What happens in a session
what-happens-in-a-session-w954 = Qué ocurre en una sesión

# en: Your physical therapist asks about your pain and watches how you move. They check your strength and your balance. Then you try exercises together.
what-happens-in-a-session-nqjn = Su fisioterapeuta le pregunta por su dolor y observa cómo se mueve. Comprueba su fuerza y su equilibrio. Después prueban los ejercicios juntos.

# en: Your plan may have:
what-happens-in-a-session-wqtj = Su plan puede incluir:

# en: walking, swimming or cycling
what-happens-in-a-session-957w = caminar, nadar o montar en bicicleta

# en: exercises to make your belly, back and legs stronger
what-happens-in-a-session-1hl1 = ejercicios para fortalecer el abdomen, la espalda y las piernas

# en: gentle stretches
what-happens-in-a-session-znhm = estiramientos suaves

# en: yoga or tai chi, which join slow movement with calm breathing
what-happens-in-a-session-13q5 = yoga o taichí, que unen el movimiento lento con una respiración tranquila

# en: exercise in a group
what-happens-in-a-session-d1wb = ejercicio en grupo

# en: No one kind of exercise suits everyone. Pick one that you like, so that you will keep doing it.
what-happens-in-a-session-mnlb = Ningún tipo de ejercicio es adecuado para todo el mundo. Elija uno que le guste, para que siga haciéndolo.

# en: How to build up slowly
how-to-build-up-slowly-dtb6 = Cómo aumentar poco a poco

# en: You may be sore after new exercise. To keep this small, you can:
how-to-build-up-slowly-mvy0 = Puede tener molestias después de un ejercicio nuevo. Para que sean pequeñas, puede:

# en: start with less than you think you can do
how-to-build-up-slowly-bd7p = empezar con menos de lo que cree que puede hacer

# en: add a little each week
how-to-build-up-slowly-4388 = añadir un poco cada semana

# en: rest between exercises
how-to-build-up-slowly-vzzg = descansar entre los ejercicios

# en: move on bad days too, but do less
how-to-build-up-slowly-bzq8 = moverse también en los días malos, pero hacer menos

# en: write down what you do, to see your progress
how-to-build-up-slowly-5rt5 = anotar lo que hace, para ver su progreso

# en: Stop and ask for advice if an exercise brings a new pain down your leg.
how-to-build-up-slowly-8fp7 = Pare y pida consejo si un ejercicio le causa un dolor nuevo que baja por la pierna.

# en: After the sessions
after-the-sessions-8dwb = Después de las sesiones

# en: You may have a small number of sessions, and then go on at home. Exercise helps only while you keep doing it. Ask your team who to call if you need help.
after-the-sessions-lhfb = Es posible que tenga un número pequeño de sesiones y después siga en casa. El ejercicio ayuda solo mientras usted siga haciéndolo. Pregunte a su equipo de salud a quién llamar si necesita ayuda.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados y posibles beneficios

# en: [A review of exercise studies][1] looked at long-term low back pain. On a scale from 0 to 100, pain was about 15 points lower with exercise than without it. The people in these studies may not have had surgery.
results-and-possible-benefits-q4g0 = { "[" }Una revisión de estudios sobre el ejercicio][1] analizó el dolor lumbar de larga duración. En una escala del 0 al 100, el dolor fue unos 15 puntos menor con ejercicio que sin él. Es posible que las personas de estos estudios no hayan tenido cirugía.

# en: Exercise may not take away your pain. It may still help you do more.
results-and-possible-benefits-61q5 = Es posible que el ejercicio no le quite el dolor. Aun así, puede ayudarle a hacer más.

# en: Risks
risks-1b54 = Riesgos

# en: Exercise has small risks. They include:
risks-r2xl = El ejercicio tiene riesgos pequeños. Incluyen:

# en: sore or stiff muscles for a day or 2
risks-qcfh = músculos doloridos o rígidos durante un día o 2

# en: more pain for a short time
risks-r9fj = más dolor durante un tiempo corto

# en: a fall or a strain
risks-7nwr = una caída o un tirón muscular

# en: Serious harm is not likely if you build up slowly.
risks-261k = Un daño grave no es probable si aumenta poco a poco.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: You can do exercise alone, in a group or with a physical therapist. You can also choose to do nothing, but then your muscles may get weaker. Other choices are:
other-choices-1n57 = Puede hacer ejercicio por su cuenta, en grupo o con un fisioterapeuta. También puede elegir no hacer nada, pero entonces los músculos pueden debilitarse más. Otras opciones son:

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias de conversación para el dolor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para el dolor de los nervios][1]

# en: other treatments for [pain that lasts after back surgery][1]
other-choices-qhg4 = otros tratamientos para el [dolor que persiste después de una cirugía de espalda][1]

# en: Your team can help you choose. You can ask which exercises suit you, what risks they have and how long to try them.
other-choices-zsm4 = Su equipo de salud puede ayudarle a elegir. Puede preguntar qué ejercicios son adecuados para usted, qué riesgos tienen y durante cuánto tiempo probarlos.

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Exercise should not cause new nerve problems. Stop if it does, and get help.
when-to-get-help-5qc4 = El ejercicio no debería causar nuevos problemas de los nervios. Pare si los causa, y pida ayuda.

# en: Get emergency help now
get-emergency-help-now-ff0z = Pida ayuda de emergencia ahora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vaya al servicio de urgencias más cercano, o llame a su número local de emergencias (como 999, 911 o 112), si usted:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = pierde el control de la vejiga o de los intestinos

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiene la piel entumecida entre las piernas o en la zona de las nalgas y el ano

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = tiene debilidad nueva en las piernas

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = tiene dolor en el pecho o se desmaya

# en: Contact your doctor or physical therapist
contact-your-doctor-or-physical-tfp3 = Póngase en contacto con su médico o fisioterapeuta

# en: Contact your doctor or physical therapist if you have:
contact-your-doctor-or-physical-0cg4 = Póngase en contacto con su médico o fisioterapeuta si tiene:

# en: pain that stays worse for days
contact-your-doctor-or-physical-yln2 = dolor que sigue siendo peor durante varios días

# en: new numbness or pins and needles
contact-your-doctor-or-physical-z21n = entumecimiento u hormigueo nuevo

# en: a fall that hurts your back
contact-your-doctor-or-physical-6zrt = una caída que le lastima la espalda

# en: a fear of movement that stops you
contact-your-doctor-or-physical-0yhq = un miedo al movimiento que le frena

# en: About this page
about-this-page-rwxx = Acerca de esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página da información general. No sustituye los consejos de su propio médico o enfermero. Ningún profesional de la salud la ha revisado todavía.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Ninguna empresa pagó por esta página. Para avisar de un error o dar su opinión, póngase en contacto con el equipo que le dio esta página.
