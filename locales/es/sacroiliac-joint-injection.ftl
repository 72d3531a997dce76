# en: This page tells you how an injection into the joint between your spine and your hip bone may ease pain, and what its risks are.
summary = Esta página le explica cómo una inyección en la articulación entre la columna y el hueso de la cadera puede aliviar el dolor, y cuáles son sus riesgos.

# en: Sacroiliac joint injection
sacroiliac-joint-injection-ykr2 = Inyección en la articulación sacroilíaca

# en: This injection puts medicine into the joint between your spine and your hip bone. It can show if your pain comes from this joint. It may also ease the pain for a time.
sacroiliac-joint-injection-8pq3 = Esta inyección pone medicamento en la articulación entre la columna y el hueso de la cadera. Puede mostrar si su dolor viene de esta articulación. También puede aliviar el dolor durante un tiempo.

# en: What it is
what-it-is-2jjc = Qué es

# en: You have 2 sacroiliac joints. Each one joins the base of your spine to your hip bone. They lie low in your back, near the top of your buttocks.
what-it-is-ttgj = Usted tiene 2 articulaciones sacroilíacas. Cada una une la base de la columna con el hueso de la cadera. Están en la parte baja de la espalda, cerca de la parte de arriba de las nalgas.

# en: In this procedure, a doctor injects medicine into the joint. It is a medicine that numbs (local anaesthetic), mixed with a steroid. A steroid is a medicine that reduces swelling.
what-it-is-cvj9 = En este procedimiento, un médico inyecta medicamento en la articulación. Es un medicamento que adormece (anestésico local), mezclado con un esteroide. Un esteroide es un medicamento que reduce la hinchazón.

# en: Why it is done
why-it-is-done-ss01 = Por qué se hace

# en: After back surgery, these joints may take more strain. This is more likely if surgery joined bones low in your spine. The pain can be in your lower back, buttock, groin or leg.
why-it-is-done-12g8 = Después de una cirugía de espalda, estas articulaciones pueden soportar más carga. Esto es más probable si la cirugía unió huesos de la parte baja de la columna. El dolor puede estar en la parte baja de la espalda, la nalga, la ingle o la pierna.

# en: The injection has 2 aims:
why-it-is-done-lp4p = La inyección tiene 2 objetivos:

# en: to test if the pain comes from this joint
why-it-is-done-c1zl = comprobar si el dolor viene de esta articulación

# en: to ease the pain
why-it-is-done-90mb = aliviar el dolor

# en: Before the procedure
before-the-procedure-ddyj = Antes del procedimiento

# en: Tell your team if you:
before-the-procedure-z2wg = Informe a su equipo de salud si usted:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma un medicamento que diluye la sangre

# en: have diabetes
before-the-procedure-pk8h = tiene diabetes

# en: have an infection, or feel ill
before-the-procedure-f124 = tiene una infección o se siente mal

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = ha tenido una reacción alérgica a cualquier medicamento

# en: are or may be pregnant
before-the-procedure-87hv = está o podría estar embarazada

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Pregunte qué medicamentos debe dejar de tomar y cuándo. No deje de tomar ningún medicamento por su cuenta. Pida a alguien que le lleve a casa.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Qué ocurre durante el procedimiento

# en: You lie on your belly. The doctor numbs your skin and puts a thin needle into the joint. They use X-rays or another scan to guide the needle.
what-happens-during-the-procedur-86b9 = Usted se acuesta boca abajo. El médico le adormece la piel e introduce una aguja fina en la articulación. Usa rayos X u otra prueba de imagen para guiar la aguja.

# en: You may feel pressure or your usual pain for a short time. Tell the doctor what you feel.
what-happens-during-the-procedur-hmpg = Puede sentir presión o su dolor habitual durante un tiempo corto. Diga al médico lo que siente.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Después del procedimiento y recuperación

# en: You rest for a short time, and then you go home. Your leg may feel weak or numb at first, so do not drive that day.
after-the-procedure-and-recovery-m1hm = Usted descansa durante un tiempo corto y después se va a casa. Al principio puede sentir la pierna débil o entumecida, así que no conduzca ese día.

# en: Write down your pain for the next hours and days. The numbing medicine wears off first, and the pain may come back. The steroid can take days to work.
after-the-procedure-and-recovery-nqjn = Anote su dolor durante las horas y los días siguientes. El efecto del medicamento que adormece se pasa primero, y el dolor puede volver. El esteroide puede tardar varios días en hacer efecto.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados y posibles beneficios

# en: If the pain eases at once, it may come from this joint. If the pain does not change, it may come from another place. The test can be wrong, so your team looks at your other tests too.
results-and-possible-benefits-7063 = Si el dolor se alivia de inmediato, puede venir de esta articulación. Si el dolor no cambia, puede venir de otro lugar. La prueba puede equivocarse, así que su equipo de salud también mira sus otras pruebas.

# en: You may have less pain for weeks, which can help you exercise. [A review of treatments for this joint][1] found no single treatment that works better than the others.
results-and-possible-benefits-z8rh = Puede tener menos dolor durante varias semanas, lo que puede ayudarle a hacer ejercicio. [Una revisión de los tratamientos para esta articulación][1] no encontró ningún tratamiento que funcione mejor que los demás.

# en: Risks
risks-1b54 = Riesgos

# en: You may have these problems:
risks-rlqb = Puede tener estos problemas:

# en: soreness or bruising
risks-g509 = molestias o moretones

# en: more pain for a day or 2
risks-57xt = más dolor durante un día o 2

# en: a warm, flushed face
risks-bb9l = calor y enrojecimiento de la cara

# en: higher blood sugar, if you have diabetes
risks-myl3 = azúcar más alto en la sangre, si tiene diabetes

# en: a weak or numb leg for a short time
risks-57n2 = una pierna débil o entumecida durante un tiempo corto

# en: infection or bleeding
risks-t8m4 = infección o sangrado

# en: Serious problems are not likely. The injection may also not help you.
risks-47zp = Los problemas graves no son probables. También es posible que la inyección no le ayude.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = No tiene la obligación de ponerse esta inyección. Si no hace nada, el dolor puede aliviarse, seguir igual o empeorar. Otras opciones son:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia y ejercicio][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias de conversación para el dolor][1]

# en: [heat treatment of small nerves][1], which may stop pain signals from the joint
other-choices-d5cg = { "[" }tratamiento con calor de nervios pequeños][1], que puede detener las señales de dolor de la articulación

# en: [surgery to join the bones][1], if other treatments did not help
other-choices-dxt3 = { "[" }cirugía para unir los huesos][1], si otros tratamientos no le ayudaron

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lea sobre todos los tratamientos para el [dolor que persiste después de una cirugía de espalda][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Preguntas para su equipo de salud

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Usted y su equipo de salud deciden juntos. Puede preguntar:

# en: why you think that my pain comes from this joint
questions-to-ask-your-team-cbb4 = por qué piensan que mi dolor viene de esta articulación

# en: how long the benefit may last
questions-to-ask-your-team-vktk = cuánto puede durar el beneficio

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = qué riesgos son mayores en mi caso

# en: what we do next if it does not help
questions-to-ask-your-team-6jl2 = qué haremos después si no ayuda

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = qué puede pasar si no hago nada

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Soreness is normal for a day or 2. Other changes need care fast.
when-to-get-help-8tv8 = Es normal tener molestias durante un día o 2. Otros cambios necesitan atención rápida.

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = tiene hinchazón en la cara o dificultad para respirar

# en: Get help the same day
get-help-the-same-day-pglq = Pida ayuda el mismo día

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Llame hoy a su médico o al equipo del dolor si tiene:

# en: a high temperature
get-help-the-same-day-94ys = fiebre

# en: pain that gets much worse
get-help-the-same-day-y33m = dolor que empeora mucho

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = piel caliente, hinchada o que supura donde entró la aguja

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Póngase en contacto con su médico o con el equipo del dolor

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Póngase en contacto con su médico o con el equipo del dolor si tiene:

# en: blood sugar that stays high
contact-your-doctor-or-pain-team-w1k9 = azúcar en la sangre que se mantiene alto

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
