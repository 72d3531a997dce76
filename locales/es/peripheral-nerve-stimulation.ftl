# en: This page tells you about a device that sends weak electric pulses to a nerve outside your spine, and about its risks.
summary = Esta página le habla de un dispositivo que envía impulsos eléctricos débiles a un nervio fuera de la columna, y de sus riesgos.

# en: Peripheral nerve stimulation
peripheral-nerve-stimulation-j01r = Estimulación de nervios periféricos

# en: Peripheral nerve stimulation is a treatment for pain in a small area. A device sends weak electric pulses to a nerve outside your spine. It is not clear how well it works.
peripheral-nerve-stimulation-txm4 = La estimulación de nervios periféricos es un tratamiento para el dolor en una zona pequeña. Un dispositivo envía impulsos eléctricos débiles a un nervio fuera de la columna. No está claro lo bien que funciona.

# en: What it is
what-it-is-2jjc = Qué es

# en: Peripheral nerves are the nerves outside your brain and spinal cord. In this treatment, a thin wire (lead) lies near such a nerve. A small battery sends weak electric pulses down the wire.
what-it-is-v20g = Los nervios periféricos son los nervios que están fuera del cerebro y de la columna. En este tratamiento, un cable fino (electrodo) está cerca de un nervio de este tipo. Una batería pequeña envía impulsos eléctricos débiles por el cable.

# en: The battery can be under your skin or outside your body. You may feel a tingle in place of the pain. A doctor can take the device out again.
what-it-is-b9r3 = La batería puede estar debajo de la piel o fuera del cuerpo. Puede sentir un cosquilleo en lugar del dolor. Un médico puede volver a sacar el dispositivo.

# en: There are 2 similar treatments:
what-it-is-nywd = Hay 2 tratamientos parecidos:

# en: wires that lie under the skin where your back hurts (nerve field stimulation)
what-it-is-wnvk = cables que están debajo de la piel donde le duele la espalda (estimulación de campo nervioso)

# en: wires that make the muscles of your lower back work (muscle stimulation)
what-it-is-f789 = cables que hacen trabajar los músculos de la parte baja de la espalda (estimulación muscular)

# en: Why it is done
why-it-is-done-ss01 = Por qué se hace

# en: It may be a choice if you have long-term pain in 1 area, such as your lower back. Your team may offer it if other treatments did not help enough.
why-it-is-done-cyvc = Puede ser una opción si tiene dolor de larga duración en 1 zona, como la parte baja de la espalda. Su equipo de salud puede ofrecérsela si otros tratamientos no le ayudaron lo suficiente.

# en: [UK guidance on nerve field stimulation][1] says that there is little evidence. It asks doctors to explain this and to check the results of each person.
why-it-is-done-7yty = { "[" }La guía del Reino Unido sobre la estimulación de campo nervioso][1] dice que hay pocas pruebas. Pide a los médicos que lo expliquen y que comprueben los resultados de cada persona.

# en: Before the procedure
before-the-procedure-ddyj = Antes del procedimiento

# en: A team checks your pain, your mood and your health. You may first test the device for a short time (a trial). Tell your team if you:
before-the-procedure-ks4q = Un equipo evalúa su dolor, su estado de ánimo y su salud. Puede que primero pruebe el dispositivo durante un tiempo corto (una prueba). Informe a su equipo de salud si usted:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma un medicamento que diluye la sangre

# en: have diabetes
before-the-procedure-pk8h = tiene diabetes

# en: have an infection or a skin sore
before-the-procedure-vdts = tiene una infección o una llaga en la piel

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = tiene un dispositivo en el corazón, como un marcapasos

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = puede necesitar una resonancia magnética, una prueba que usa imanes potentes

# en: are or may be pregnant
before-the-procedure-87hv = está o podría estar embarazada

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own.
before-the-procedure-7dpx = Pregunte qué medicamentos debe dejar de tomar y cuándo. No deje de tomar ningún medicamento por su cuenta.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Qué ocurre durante el procedimiento

# en: The doctor numbs your skin and puts a thin wire through a needle. They may use X-rays or another scan to guide it. You may be awake to say where you feel the tingle.
what-happens-during-the-procedur-4vk9 = El médico le adormece la piel e introduce un cable fino a través de una aguja. Puede usar rayos X u otra prueba de imagen para guiarlo. Es posible que usted esté despierto para decir dónde siente el cosquilleo.

# en: If you have a battery under your skin, the doctor makes a small cut for it. You may be asleep for this part.
what-happens-during-the-procedur-bn51 = Si lleva una batería debajo de la piel, el médico hace un corte pequeño para colocarla. Es posible que usted esté dormido en esta parte.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Después del procedimiento y recuperación

# en: You may go home the same day. The area may be sore or bruised for days. Your team shows you how to use the device.
after-the-procedure-and-recovery-w12n = Puede irse a casa el mismo día. La zona puede quedar dolorida o con moretones durante varios días. Su equipo de salud le enseña a usar el dispositivo.

# en: For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-2gkc = Durante las primeras semanas, su equipo de salud puede pedirle que no haga lo siguiente:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = doblarse, girarse o estirarse mucho

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = levantar cosas pesadas

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = bañarse en la bañera o nadar

# en: Carry your device card. Show it before any scan or surgery. Ask when you can drive and work again.
after-the-procedure-and-recovery-5glx = Lleve consigo la tarjeta de su dispositivo. Muéstrela antes de cualquier prueba de imagen o cirugía. Pregunte cuándo puede volver a conducir y a trabajar.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados y posibles beneficios

# en: You may have less pain, sleep better or need less medicine. You may also have no benefit.
results-and-possible-benefits-r46m = Puede tener menos dolor, dormir mejor o necesitar menos medicamento. También es posible que no tenga ningún beneficio.

# en: We do not know how long the benefit lasts. [UK guidance on muscle stimulation][1] says the same of that treatment.
results-and-possible-benefits-b0zg = No sabemos cuánto dura el beneficio. [La guía del Reino Unido sobre la estimulación muscular][1] dice lo mismo de ese tratamiento.

# en: Risks
risks-1b54 = Riesgos

# en: Problems can happen during the procedure or years later. They include:
risks-x2y6 = Los problemas pueden ocurrir durante el procedimiento o años después. Incluyen:

# en: infection
risks-9ct7 = infección

# en: wires that move or break
risks-9620 = cables que se mueven o se rompen

# en: pain or sore skin over the wires or the battery
risks-b5vg = dolor o piel dolorida sobre los cables o la batería

# en: a battery that stops working
risks-66vj = una batería que deja de funcionar

# en: bleeding or harm to a nerve
risks-dbvx = sangrado o daño a un nervio

# en: no benefit, or a benefit that fades
risks-8ls9 = ningún beneficio, o un beneficio que va desapareciendo

# en: You may need more surgery to mend the device or take it out.
risks-jl2b = Puede necesitar otra cirugía para reparar el dispositivo o sacarlo.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: You do not have to have this treatment. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-q3zd = No tiene la obligación de recibir este tratamiento. Si no hace nada, el dolor puede aliviarse, seguir igual o empeorar. Otras opciones son:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia y ejercicio][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias de conversación para el dolor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para el dolor de los nervios][1]

# en: [spinal cord stimulation][1], which sends the pulses to your spine
other-choices-7prq = { "[" }estimulación de la médula espinal][1], que envía los impulsos a la columna

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lea sobre todos los tratamientos para el [dolor que persiste después de una cirugía de espalda][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Preguntas para su equipo de salud

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Usted y su equipo de salud deciden juntos. Puede preguntar:

# en: what experience you have with this device
questions-to-ask-your-team-jkd8 = qué experiencia tienen con este dispositivo

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = qué probabilidad hay de que me ayude

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = qué riesgos son mayores en mi caso

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = si pueden hacerme resonancias magnéticas con este dispositivo

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = qué puede pasar si no hago nada

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Serious problems need care fast. These lists help you decide where to go.
when-to-get-help-rhfx = Los problemas graves necesitan atención rápida. Estas listas le ayudan a decidir adónde ir.

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = tiene hinchazón en la cara o dificultad para respirar

# en: feel very ill with a high temperature
get-emergency-help-now-sk4z = se siente muy mal y tiene fiebre

# en: Get help the same day
get-help-the-same-day-pglq = Pida ayuda el mismo día

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Llame hoy a su médico o al equipo del dolor si tiene:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = una herida caliente, hinchada, que supura o que duele más

# en: a high temperature
get-help-the-same-day-94ys = fiebre

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = un cable o una batería que puede ver a través de la piel

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Póngase en contacto con su médico o con el equipo del dolor

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Póngase en contacto con su médico o con el equipo del dolor si:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = el dispositivo deja de funcionar

# en: the tingle moves, gets too strong or stops
contact-your-doctor-or-pain-team-0rtx = el cosquilleo se mueve, se vuelve demasiado fuerte o se detiene

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
