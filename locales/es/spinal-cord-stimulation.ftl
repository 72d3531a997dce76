# en: This page tells you what spinal cord stimulation is, how it may ease pain and what its risks are.
summary = Esta página le explica qué es la estimulación de la médula espinal, cómo puede aliviar el dolor y cuáles son sus riesgos.

# en: Spinal cord stimulation
spinal-cord-stimulation-3t5z = Estimulación de la médula espinal

# en: Spinal cord stimulation is a treatment for long-term nerve pain. A small device sends weak electric pulses to your spine. It may ease pain, but it does not help everyone.
spinal-cord-stimulation-9wrm = La estimulación de la médula espinal es un tratamiento para el dolor de los nervios de larga duración. Un dispositivo pequeño envía impulsos eléctricos débiles a la columna. Puede aliviar el dolor, pero no ayuda a todo el mundo.

# en: What it is
what-it-is-2jjc = Qué es

# en: Your spinal cord is the bundle of nerves inside your spine. It carries pain signals to your brain. The device sends weak electric pulses to it, and these change how you feel the pain.
what-it-is-zcl1 = La médula espinal es el haz de nervios que está dentro de la columna. Lleva las señales de dolor al cerebro. El dispositivo le envía impulsos eléctricos débiles, y estos cambian cómo siente usted el dolor.

# en: The device has 3 parts:
what-it-is-wqfs = El dispositivo tiene 3 partes:

# en: thin wires (leads) that lie near your spinal cord
what-it-is-0929 = cables finos (electrodos) que están cerca de la médula espinal

# en: a small battery under your skin, in your belly or your buttock
what-it-is-8v40 = una batería pequeña debajo de la piel, en el abdomen o la nalga

# en: a remote control that you hold in your hand
what-it-is-3t8h = un control remoto que usted sostiene en la mano

# en: You may feel a light tingling in place of pain. With newer settings, you may feel nothing. A doctor can take the device out again.
what-it-is-9zrx = Puede sentir un cosquilleo leve en lugar del dolor. Con ajustes más nuevos, puede no sentir nada. Un médico puede volver a sacar el dispositivo.

# en: Why it is done
why-it-is-done-ss01 = Por qué se hace

# en: The aim is to ease pain from a damaged nerve (nerve pain). After back surgery, this is mainly pain in the legs. The device does not mend the nerve.
why-it-is-done-1h70 = El objetivo es aliviar el dolor de un nervio dañado (dolor de los nervios). Después de una cirugía de espalda, este es sobre todo un dolor en las piernas. El dispositivo no repara el nervio.

# en: [UK guidance on spinal cord stimulation][1] lists it as a choice if:
why-it-is-done-mr8t = { "[" }La guía del Reino Unido sobre la estimulación de la médula espinal][1] la incluye como una opción si:

# en: you have had strong nerve pain for at least 6 months
why-it-is-done-mj6h = usted ha tenido un dolor de los nervios intenso durante al menos 6 meses

# en: other treatments did not help enough
why-it-is-done-k6rd = otros tratamientos no le ayudaron lo suficiente

# en: a team trained in pain care has checked you
why-it-is-done-v96w = un equipo formado en la atención del dolor le ha evaluado

# en: a test with the device eased your pain
why-it-is-done-6xff = una prueba con el dispositivo alivió su dolor

# en: It may not suit you if you are pregnant, have an infection or find a remote control hard to use. Tell your team about any other device in your body.
why-it-is-done-8zcw = Puede no ser adecuada para usted si está embarazada, tiene una infección o le resulta difícil usar un control remoto. Informe a su equipo de salud de cualquier otro dispositivo que tenga en el cuerpo.

# en: Before the procedure
before-the-procedure-ddyj = Antes del procedimiento

# en: You will meet a team that may include a doctor, a nurse, a physical therapist and a psychologist. A psychologist is a person trained to help with thoughts and feelings. They will ask about your pain, your mood and your daily life.
before-the-procedure-f3k3 = Se reunirá con un equipo que puede incluir un médico, un enfermero, un fisioterapeuta y un psicólogo. Un psicólogo es una persona formada para ayudar con los pensamientos y los sentimientos. Le preguntarán por su dolor, su estado de ánimo y su vida diaria.

# en: Tell your team if you:
before-the-procedure-z2wg = Informe a su equipo de salud si usted:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma un medicamento que diluye la sangre

# en: have diabetes
before-the-procedure-pk8h = tiene diabetes

# en: have an infection or a skin sore
before-the-procedure-vdts = tiene una infección o una llaga en la piel

# en: have an allergy to a metal or a medicine
before-the-procedure-d65r = tiene alergia a un metal o a un medicamento

# en: may be pregnant
before-the-procedure-2lr0 = podría estar embarazada

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = puede necesitar una resonancia magnética, una prueba que usa imanes potentes

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask when to stop eating and drinking.
before-the-procedure-44t6 = Pregunte qué medicamentos debe dejar de tomar y cuándo. No deje de tomar ningún medicamento por su cuenta. Pregunte cuándo debe dejar de comer y beber.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Qué ocurre durante el procedimiento

# en: The procedure has 2 steps.
what-happens-during-the-procedur-j3dp = El procedimiento tiene 2 pasos.

# en: Step 1: the test
step-1-the-test-jkx5 = Paso 1: la prueba

# en: First you test the device (a trial). A doctor puts the wires in through a needle or a small cut in your back. The wires join a battery outside your body.
step-1-the-test-1161 = Primero usted prueba el dispositivo (una prueba). Un médico introduce los cables a través de una aguja o de un corte pequeño en la espalda. Los cables se conectan a una batería fuera del cuerpo.

# en: You go home and live with the device for a short time. The test takes about [3 to 7 days][1], but it can take longer. You write down your pain, your sleep and what you can do.
step-1-the-test-rjx8 = Usted se va a casa y vive con el dispositivo durante un tiempo corto. La prueba dura unos [3 a 7 días][1], pero puede durar más. Usted anota su dolor, su sueño y lo que puede hacer.

# en: Step 2: the device goes in
step-2-the-device-goes-in-bdm7 = Paso 2: se coloca el dispositivo

# en: If the test helps you, a doctor puts the battery under your skin in an operation. You may be awake, with medicine to numb the area. Or you may be asleep.
step-2-the-device-goes-in-x54g = Si la prueba le ayuda, un médico coloca la batería debajo de la piel en una operación. Es posible que esté despierto, con un medicamento para adormecer la zona. O es posible que esté dormido.

# en: If the test does not help you, the doctor takes the wires out.
step-2-the-device-goes-in-90c1 = Si la prueba no le ayuda, el médico saca los cables.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Después del procedimiento y recuperación

# en: You may go home the same day or stay in hospital for a short time. Your back and the wound will feel sore at first. Your team will teach you how to use the device.
after-the-procedure-and-recovery-27qj = Puede irse a casa el mismo día o quedarse en el hospital durante un tiempo corto. Al principio, sentirá dolor en la espalda y en la herida. Su equipo de salud le enseñará a usar el dispositivo.

# en: The wires need time to settle. For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-ltwm = Los cables necesitan tiempo para asentarse. Durante las primeras semanas, su equipo de salud puede pedirle que no haga lo siguiente:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = doblarse, girarse o estirarse mucho

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = levantar cosas pesadas

# en: drive
after-the-procedure-and-recovery-0r42 = conducir

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = bañarse en la bañera o nadar

# en: Ask when you can drive and work again. Ask if you must turn the device off when you drive. Carry your device card, and show it before any scan, surgery or airport check.
after-the-procedure-and-recovery-wybv = Pregunte cuándo puede volver a conducir y a trabajar. Pregunte si debe apagar el dispositivo cuando conduzca. Lleve consigo la tarjeta de su dispositivo, y muéstrela antes de cualquier prueba de imagen, cirugía o control de aeropuerto.

# en: The battery does not last for ever. You may need to charge it, and later you may need surgery to change it.
after-the-procedure-and-recovery-9x47 = La batería no dura para siempre. Puede ser necesario cargarla, y más adelante puede necesitar una cirugía para cambiarla.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados y posibles beneficios

# en: You may have less pain, sleep better and do more. You will still have pain.
results-and-possible-benefits-33yb = Puede tener menos dolor, dormir mejor y hacer más. Usted seguirá teniendo dolor.

# en: [A study of leg pain after back surgery][1] looked at results after 6 months. With a device, pain fell by half or more in 48 in 100 people. With other care only, it did so in 9 in 100 people.
results-and-possible-benefits-jc0f = { "[" }Un estudio sobre el dolor de pierna después de una cirugía de espalda][1] examinó los resultados después de 6 meses. Con un dispositivo, el dolor se redujo en la mitad o más en 48 de cada 100 personas. Solo con otra atención, esto ocurrió en 9 de cada 100 personas.

# en: The results for back pain are not so clear. [A later review of 13 studies][1] looked at low back pain. It found that the device probably does not give lasting benefits that outweigh its risks.
results-and-possible-benefits-mycs = Los resultados para el dolor de espalda no son tan claros. [Una revisión posterior de 13 estudios][1] analizó el dolor lumbar. Encontró que el dispositivo probablemente no da beneficios duraderos que superen sus riesgos.

# en: Risks
risks-1b54 = Riesgos

# en: Problems can happen during surgery or years later. They include:
risks-bd20 = Los problemas pueden ocurrir durante la cirugía o años después. Incluyen:

# en: infection
risks-9ct7 = infección

# en: wires that move or break
risks-9620 = cables que se mueven o se rompen

# en: pain where the battery lies
risks-m4rk = dolor donde está la batería

# en: fluid that leaks from around the spinal cord and causes a headache
risks-jzqv = líquido que se escapa de alrededor de la médula espinal y causa un dolor de cabeza

# en: bleeding that presses on the spinal cord
risks-1nmw = sangrado que presiona la médula espinal

# en: pain that comes back
risks-sbl3 = dolor que vuelve a aparecer

# en: In [a study over 2 years][1], about 31 in 100 people with a device needed more surgery on it. Harm to the spinal cord is not likely, but it can leave legs weak or numb. [A review of spine devices][2] also lists death as a risk.
risks-dy19 = En [un estudio de 2 años][1], unas 31 de cada 100 personas con un dispositivo necesitaron otra cirugía relacionada con él. El daño a la médula espinal no es probable, pero puede dejar las piernas débiles o entumecidas. [Una revisión de dispositivos para la columna][2] también incluye la muerte como un riesgo.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: You do not have to have this treatment. Doing nothing is also a choice, and the pain may then ease, stay the same or get worse. Other choices are:
other-choices-lyhp = No tiene la obligación de recibir este tratamiento. No hacer nada también es una opción, y entonces el dolor puede aliviarse, seguir igual o empeorar. Otras opciones son:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia y ejercicio][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias de conversación para el dolor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para el dolor de los nervios][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }otra cirugía de espalda][1]

# en: Each choice has its own benefits and risks. Read about [pain that lasts after back surgery][1] to compare them.
other-choices-w0p9 = Cada opción tiene sus propios beneficios y riesgos. Lea sobre el [dolor que persiste después de una cirugía de espalda][1] para compararlas.

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Preguntas para su equipo de salud

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Usted y su equipo de salud deciden juntos. Puede preguntar:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = qué probabilidad hay de que ayude con mi tipo de dolor

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = qué puede salir mal, y qué probabilidad hay de que ocurra

# en: how long the battery lasts
questions-to-ask-your-team-7bpd = cuánto dura la batería

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = si pueden hacerme resonancias magnéticas con este dispositivo

# en: what I cannot do with the device
questions-to-ask-your-team-b6s4 = qué no puedo hacer con el dispositivo

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = qué puede pasar si no hago nada

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Contact your pain team on { $clinic-phone } if you have a question about your device. Serious problems need care fast.
when-to-get-help-276h = Póngase en contacto con su equipo del dolor al { $clinic-phone } si tiene una pregunta sobre su dispositivo. Los problemas graves necesitan atención rápida.

# en: Get emergency help now
get-emergency-help-now-ff0z = Pida ayuda de emergencia ahora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vaya al servicio de urgencias más cercano, o llame a su número local de emergencias (como 999, 911 o 112), si usted:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = pierde el control de la vejiga o de los intestinos

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiene la piel entumecida entre las piernas o en la zona de las nalgas y el ano

# en: have new weakness or numbness in your legs
get-emergency-help-now-fv72 = tiene debilidad o entumecimiento nuevos en las piernas

# en: have very strong back pain that starts suddenly
get-emergency-help-now-lpfc = tiene un dolor de espalda muy intenso que empieza de repente

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = tiene fiebre y el cuello rígido

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = tiene dolor en el pecho o dificultad para respirar

# en: Get help the same day
get-help-the-same-day-pglq = Pida ayuda el mismo día

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Llame hoy a su médico o al equipo del dolor si tiene:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = una herida caliente, hinchada, que supura o que duele más

# en: a high temperature
get-help-the-same-day-94ys = fiebre

# en: a bad headache when you sit or stand up
get-help-the-same-day-k516 = un dolor de cabeza fuerte cuando se sienta o se pone de pie

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = un cable o una batería que puede ver a través de la piel

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Póngase en contacto con su médico o con el equipo del dolor

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Póngase en contacto con su médico o con el equipo del dolor si:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = el dispositivo deja de funcionar

# en: the tingling moves, gets too strong or stops
contact-your-doctor-or-pain-team-11d5 = el cosquilleo se mueve, se vuelve demasiado fuerte o se detiene

# en: your pain comes back
contact-your-doctor-or-pain-team-ljcj = su dolor vuelve a aparecer

# en: you need a scan or surgery
contact-your-doctor-or-pain-team-fdng = necesita una prueba de imagen o una cirugía

# en: About this page
about-this-page-rwxx = Acerca de esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página da información general. No sustituye los consejos de su propio médico o enfermero. Ningún profesional de la salud la ha revisado todavía.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Ninguna empresa pagó por esta página. Para avisar de un error o dar su opinión, póngase en contacto con el equipo que le dio esta página.
