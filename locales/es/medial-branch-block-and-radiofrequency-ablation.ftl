# en: This page tells you about 2 procedures that numb or heat small nerves of the spine to ease back pain.
summary = Esta página le habla de 2 procedimientos que adormecen o calientan nervios pequeños de la columna para aliviar el dolor de espalda.

# en: Medial branch block and radiofrequency ablation
medial-branch-block-and-radiofre-v1j9 = Bloqueo del ramo medial y ablación por radiofrecuencia

# en: These 2 procedures treat small nerves at the back of your spine. The first one is a test. The second one may ease back pain for a time.
medial-branch-block-and-radiofre-d602 = Estos 2 procedimientos tratan nervios pequeños de la parte de atrás de su columna. El primero es una prueba. El segundo puede aliviar el dolor de espalda durante un tiempo.

# en: What it is
what-it-is-2jjc = Qué es

# en: Your spine has small joints at the back, called facet joints. Small nerves, called medial branch nerves, carry pain signals from these joints.
what-it-is-qwfp = Su columna tiene articulaciones pequeñas en la parte de atrás, llamadas articulaciones facetarias. Unos nervios pequeños, llamados nervios del ramo medial, llevan las señales de dolor desde estas articulaciones.

# en: A medial branch block is an injection that numbs these nerves for a short time. Radiofrequency ablation uses heat to stop these nerves from sending pain signals.
what-it-is-56q2 = Un bloqueo del ramo medial es una inyección que adormece estos nervios durante un tiempo corto. La ablación por radiofrecuencia usa calor para que estos nervios no envíen señales de dolor.

# en: Why it is done
why-it-is-done-ss01 = Por qué se hace

# en: The block shows if your pain comes from the facet joints. If the block eases your pain, heat treatment may ease it for longer.
why-it-is-done-520m = El bloqueo muestra si su dolor viene de las articulaciones facetarias. Si el bloqueo alivia su dolor, el tratamiento con calor puede aliviarlo por más tiempo.

# en: [UK guidance on low back pain][1] lists the heat treatment as a choice if:
why-it-is-done-hngt = { "[" }La guía del Reino Unido sobre el dolor lumbar][1] incluye el tratamiento con calor como una opción si:

# en: other treatments did not help enough
why-it-is-done-k6rd = otros tratamientos no le ayudaron lo suficiente

# en: your pain seems to come from these joints
why-it-is-done-gcfb = su dolor parece venir de estas articulaciones

# en: you rate your pain as 5 or more out of 10
why-it-is-done-89nk = usted puntúa su dolor con 5 o más de 10

# en: a block eased your pain
why-it-is-done-4x0j = un bloqueo alivió su dolor

# en: It is for back pain, not for leg pain from a nerve.
why-it-is-done-zgxc = Es para el dolor de espalda, no para el dolor de pierna que viene de un nervio.

# en: Before the procedure
before-the-procedure-ddyj = Antes del procedimiento

# en: Tell your team if you:
before-the-procedure-z2wg = Informe a su equipo de salud si usted:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma un medicamento que diluye la sangre

# en: have an infection, or feel ill
before-the-procedure-f124 = tiene una infección o se siente mal

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = ha tenido una reacción alérgica a cualquier medicamento

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = tiene un dispositivo en el corazón, como un marcapasos

# en: have a device for pain in your body
before-the-procedure-zbp0 = tiene en el cuerpo un dispositivo para el dolor

# en: are or may be pregnant
before-the-procedure-87hv = está o podría estar embarazada

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Pregunte qué medicamentos debe dejar de tomar y cuándo. No deje de tomar ningún medicamento por su cuenta. Pida a alguien que le lleve a casa.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Qué ocurre durante el procedimiento

# en: You lie on your belly. The doctor numbs your skin and uses X-rays to guide a thin needle.
what-happens-during-the-procedur-nm49 = Usted se acuesta boca abajo. El médico le adormece la piel y usa rayos X para guiar una aguja fina.

# en: The block
the-block-0ynv = El bloqueo

# en: The doctor injects a numbing medicine next to the nerves. Over the next hours you move as normal and write down your pain. This shows if the nerves cause your pain.
the-block-cqjz = El médico inyecta un medicamento que adormece junto a los nervios. Durante las horas siguientes, usted se mueve como siempre y anota su dolor. Esto muestra si los nervios causan su dolor.

# en: The heat treatment
the-heat-treatment-qbk2 = El tratamiento con calor

# en: The heat treatment happens on another day. The doctor tests that the needle is in the right place, and you may feel a tingle or a twitch. Then the tip of the needle heats the nerve.
the-heat-treatment-l2m5 = El tratamiento con calor se hace otro día. El médico comprueba que la aguja esté en el lugar correcto, y usted puede sentir un cosquilleo o una contracción. Después la punta de la aguja calienta el nervio.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Después del procedimiento y recuperación

# en: You can go home the same day. Do not drive that day. Your back may be sore for days.
after-the-procedure-and-recovery-h0zt = Puede irse a casa el mismo día. No conduzca ese día. La espalda puede quedar dolorida durante varios días.

# en: It can take weeks to know if the heat treatment works. The nerves can grow back, and then the pain can return. Use the time with less pain to exercise.
after-the-procedure-and-recovery-qm0z = Pueden pasar varias semanas hasta saber si el tratamiento con calor funciona. Los nervios pueden volver a crecer, y entonces el dolor puede volver. Aproveche el tiempo con menos dolor para hacer ejercicio.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados y posibles beneficios

# en: You may have less back pain for a time. You may move and sleep better.
results-and-possible-benefits-jbj1 = Puede tener menos dolor de espalda durante un tiempo. Es posible que se mueva y duerma mejor.

# en: But studies do not agree. [A review of heat treatment][1] did not find strong evidence that it works. In [studies of 681 people][2], heat treatment with exercise did not help much more than exercise alone.
results-and-possible-benefits-19wc = Pero los estudios no coinciden. [Una revisión del tratamiento con calor][1] no encontró pruebas sólidas de que funcione. En [estudios con 681 personas][2], el tratamiento con calor junto con ejercicio no ayudó mucho más que el ejercicio solo.

# en: Risks
risks-1b54 = Riesgos

# en: You may have these problems:
risks-rlqb = Puede tener estos problemas:

# en: soreness or bruising for days
risks-b43v = molestias o moretones durante varios días

# en: more pain for a short time
risks-r9fj = más dolor durante un tiempo corto

# en: numb, sore or burning skin on your back
risks-6fhf = piel entumecida, dolorida o con ardor en la espalda

# en: weak or numb legs for a short time
risks-xg75 = piernas débiles o entumecidas durante un tiempo corto

# en: infection or bleeding
risks-t8m4 = infección o sangrado

# en: harm to another nerve
risks-0m17 = daño a otro nervio

# en: The procedure may also not help you.
risks-f13j = También es posible que el procedimiento no le ayude.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: You do not have to have these procedures. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-lh3l = No tiene la obligación de someterse a estos procedimientos. Si no hace nada, el dolor puede aliviarse, seguir igual o empeorar. Otras opciones son:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia y ejercicio][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias de conversación para el dolor][1]

# en: [sacroiliac joint injection][1], if your pain comes from the joint between spine and hip bone
other-choices-8gmc = { "[" }inyección en la articulación sacroilíaca][1], si su dolor viene de la articulación entre la columna y el hueso de la cadera

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lea sobre todos los tratamientos para el [dolor que persiste después de una cirugía de espalda][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Preguntas para su equipo de salud

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Usted y su equipo de salud deciden juntos. Puede preguntar:

# en: how you know that my pain comes from these joints
questions-to-ask-your-team-96r4 = cómo saben que mi dolor viene de estas articulaciones

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = qué probabilidad hay de que me ayude

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = qué riesgos son mayores en mi caso

# en: if I can have it again
questions-to-ask-your-team-f8zt = si puedo hacérmelo otra vez

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = qué puede pasar si no hago nada

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: A sore back is normal for days. Other changes need care fast.
when-to-get-help-w3ks = Es normal tener la espalda dolorida durante varios días. Otros cambios necesitan atención rápida.

# en: Get emergency help now
get-emergency-help-now-ff0z = Pida ayuda de emergencia ahora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vaya al servicio de urgencias más cercano, o llame a su número local de emergencias (como 999, 911 o 112), si usted:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = pierde el control de la vejiga o de los intestinos

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiene la piel entumecida entre las piernas o en la zona de las nalgas y el ano

# en: have weakness in your legs that is new or does not wear off
get-emergency-help-now-ydwn = tiene debilidad en las piernas que es nueva o que no se pasa

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = tiene fiebre y el cuello rígido

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = tiene hinchazón en la cara o dificultad para respirar

# en: Get help the same day
get-help-the-same-day-pglq = Pida ayuda el mismo día

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Llame hoy a su médico o al equipo del dolor si tiene:

# en: a high temperature
get-help-the-same-day-94ys = fiebre

# en: back pain that gets much worse
get-help-the-same-day-0m3t = dolor de espalda que empeora mucho

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = piel caliente, hinchada o que supura donde entró la aguja

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Póngase en contacto con su médico o con el equipo del dolor

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Póngase en contacto con su médico o con el equipo del dolor si tiene:

# en: burning or numb skin that does not go away
contact-your-doctor-or-pain-team-19ht = piel con ardor o entumecida que no se pasa

# en: pain that is no better after weeks
contact-your-doctor-or-pain-team-1brb = dolor que no mejora después de varias semanas

# en: pain that comes back
contact-your-doctor-or-pain-team-sbl3 = dolor que vuelve a aparecer

# en: About this page
about-this-page-rwxx = Acerca de esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página da información general. No sustituye los consejos de su propio médico o enfermero. Ningún profesional de la salud la ha revisado todavía.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Ninguna empresa pagó por esta página. Para avisar de un error o dar su opinión, póngase en contacto con el equipo que le dio esta página.
