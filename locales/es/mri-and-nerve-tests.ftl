# en: This page tells you why you may have an MRI scan or nerve tests for back pain, what happens and what the results mean.
summary = Esta página le explica por qué pueden hacerle una resonancia magnética o pruebas de los nervios por el dolor de espalda, qué ocurre y qué significan los resultados.

# en: MRI scans and nerve tests
mri-scans-and-nerve-tests-fd66 = Resonancia magnética y pruebas de los nervios

# en: MRI scans and nerve tests can help your team look for a cause of your pain. They do not treat the pain. A test can also be normal when your pain is real.
mri-scans-and-nerve-tests-sbs8 = La resonancia magnética y las pruebas de nervios pueden ayudar a su equipo de salud a buscar una causa de su dolor. No tratan el dolor. Una prueba también puede ser normal cuando su dolor es real.

# en: What these tests are
what-these-tests-are-05lp = Qué son estas pruebas

# en: An MRI scan (magnetic resonance imaging) makes pictures of the inside of your body. It uses strong magnets and radio waves. It does not use X-rays.
what-these-tests-are-wrtp = Una resonancia magnética (RM) toma imágenes del interior de su cuerpo. Usa imanes potentes y ondas de radio. No usa rayos X.

# en: Nerve tests show how your nerves and muscles work. There are 2 kinds, and you may have both:
what-these-tests-are-yrsc = Las pruebas de los nervios muestran cómo funcionan sus nervios y músculos. Hay 2 tipos, y pueden hacerle ambos:

# en: a test of how fast signals move along a nerve (nerve conduction study)
what-these-tests-are-z7cn = una prueba de la velocidad con que las señales se mueven por un nervio (estudio de conducción nerviosa)

# en: a test of the electric signals in a muscle, with a thin needle (electromyography)
what-these-tests-are-m5sp = una prueba de las señales eléctricas de un músculo, con una aguja fina (electromiografía)

# en: Why they are done
why-they-are-done-9tt2 = Por qué se hacen

# en: An MRI scan can show discs, which are the soft cushions between the bones of your spine. It can also show nerves and scar tissue. Your team may ask for a scan to look for:
why-they-are-done-q5sw = Una RM puede mostrar los discos, que son las almohadillas blandas entre los huesos de su columna. También puede mostrar los nervios y el tejido cicatricial. Su equipo de salud puede pedir una resonancia para buscar:

# en: a disc that bulges and presses on a nerve
why-they-are-done-hsq8 = un disco que sobresale y presiona un nervio

# en: bone that presses on a nerve
why-they-are-done-tccw = hueso que presiona un nervio

# en: scar tissue
why-they-are-done-z88t = tejido cicatricial

# en: an infection
why-they-are-done-0b3j = una infección

# en: bleeding
why-they-are-done-3pqp = sangrado

# en: Nerve tests can show which nerve has a problem and how bad it is. They can also show that the problem is not in your back.
why-they-are-done-fpnz = Las pruebas de los nervios pueden mostrar qué nervio tiene un problema y lo grave que es. También pueden mostrar que el problema no está en su espalda.

# en: You may not need a test. [UK guidance on low back pain][1] advises a scan only if the result may change your treatment.
why-they-are-done-xd4l = Es posible que no necesite una prueba. [La guía del Reino Unido sobre el dolor lumbar][1] aconseja una prueba de imagen solo si el resultado puede cambiar su tratamiento.

# en: Before the tests
before-the-tests-3x8p = Antes de las pruebas

# en: An MRI magnet can pull or heat metal. Before the scan, tell the team if you have:
before-the-tests-d6s1 = El imán de una resonancia puede atraer o calentar el metal. Antes de la resonancia, informe al equipo si tiene:

# en: metal in your body, such as screws, clips or bits in your eye
before-the-tests-5ctv = metal en el cuerpo, como tornillos, clips o fragmentos en un ojo

# en: a device in your body, such as a heart pacemaker or a [device for pain][1]
before-the-tests-6v92 = un dispositivo en el cuerpo, como un marcapasos para el corazón o un [dispositivo para el dolor][1]

# en: a fear of small spaces
before-the-tests-w673 = miedo a los espacios pequeños

# en: kidney disease, or an allergy
before-the-tests-2x26 = enfermedad de los riñones o una alergia

# en: tattoos or medicine patches
before-the-tests-q5mn = tatuajes o parches de medicamento

# en: a chance that you are pregnant
before-the-tests-s532 = una posibilidad de estar embarazada

# en: Take off watches, jewellery and hearing aids. Screws and rods from back surgery are not always a problem, but they can blur the picture.
before-the-tests-z33s = Quítese los relojes, las joyas y los audífonos. Los tornillos y las barras de una cirugía de espalda no siempre son un problema, pero pueden hacer borrosa la imagen.

# en: Before nerve tests, tell the team if you take a medicine that thins your blood. Do not put cream on your skin that day. Wear loose clothes and keep warm, as cold legs can change the result.
before-the-tests-jl19 = Antes de las pruebas de los nervios, informe al equipo si toma un medicamento que diluye la sangre. No se ponga crema en la piel ese día. Use ropa suelta y abríguese bien, ya que las piernas frías pueden cambiar el resultado.

# en: What happens during an MRI scan
what-happens-during-an-mri-scan-1tqg = Qué ocurre durante una resonancia magnética

# en: You lie on a bed that slides into a wide tube. The machine is loud, so you get ear plugs or headphones. You must lie still, but you can talk to the team.
what-happens-during-an-mri-scan-m627 = Usted se acuesta en una camilla que se desliza dentro de un tubo ancho. La máquina hace mucho ruido, así que le dan tapones para los oídos o auriculares. Debe permanecer sin moverse, pero puede hablar con el equipo.

# en: You may get a dye into a vein (contrast). It helps to tell scar tissue from a disc. The scan does not hurt, but lying still may make your back sore.
what-happens-during-an-mri-scan-bzyq = Es posible que le pongan un tinte en una vena (contraste). Ayuda a distinguir el tejido cicatricial de un disco. La resonancia no duele, pero quedarse sin moverse puede dejarle la espalda dolorida.

# en: What happens during nerve tests
what-happens-during-nerve-tests-j6xn = Qué ocurre durante las pruebas de los nervios

# en: For the first test, small pads go on your skin. You feel short, light electric shocks.
what-happens-during-nerve-tests-37w0 = Para la primera prueba, le ponen parches pequeños en la piel. Usted siente descargas eléctricas cortas y leves.

# en: For the second test, a thin needle goes into a muscle. You relax the muscle and then tense it. It can hurt a little, and you can ask for a break.
what-happens-during-nerve-tests-m40y = Para la segunda prueba, se introduce una aguja fina en un músculo. Usted relaja el músculo y después lo tensa. Puede doler un poco, y usted puede pedir una pausa.

# en: After the tests
after-the-tests-spmx = Después de las pruebas

# en: You can eat, drink and go home after these tests. If you had medicine to calm you, do not drive that day. Your muscles may be sore for a day after the needle test.
after-the-tests-vb64 = Puede comer, beber e irse a casa después de estas pruebas. Si recibió un medicamento para calmarle, no conduzca ese día. Los músculos pueden quedar doloridos durante un día después de la prueba con aguja.

# en: Ask when and how you will get your results.
after-the-tests-llyb = Pregunte cuándo y cómo recibirá los resultados.

# en: Results and what they mean
results-and-what-they-mean-41n6 = Los resultados y lo que significan

# en: A trained doctor looks at the pictures or the signals and writes a report. Your doctor then explains what it means for you.
results-and-what-they-mean-29t1 = Un médico especializado mira las imágenes o las señales y escribe un informe. Después, su médico le explica lo que significa para usted.

# en: A normal result
a-normal-result-xg08 = Un resultado normal

# en: A normal result means that the test did not find a problem. This makes a serious cause less likely. Your pain is still real.
a-normal-result-443j = Un resultado normal significa que la prueba no encontró un problema. Esto hace que una causa grave sea menos probable. Su dolor sigue siendo real.

# en: A result that is not normal
a-result-that-is-not-normal-tnv4 = Un resultado que no es normal

# en: The test may show a change, such as a disc that bulges or a slow nerve. The change may cause your pain, or it may not. Your doctor compares it with your symptoms.
a-result-that-is-not-normal-yffv = La prueba puede mostrar un cambio, como un disco que sobresale o un nervio lento. El cambio puede ser la causa de su dolor, o puede no serlo. Su médico lo compara con sus síntomas.

# en: Scans also show changes in people with no pain. In [a review of scans][1], about 30 in 100 people aged 20 with no pain had a disc that bulged. At age 80, it was about 84 in 100 people.
a-result-that-is-not-normal-7zm7 = Las pruebas de imagen también muestran cambios en personas sin dolor. En [una revisión de imágenes][1], unas 30 de cada 100 personas de 20 años sin dolor tenían un disco que sobresalía. A los 80 años, eran unas 84 de cada 100 personas.

# en: A wrong or unclear result
a-wrong-or-unclear-result-qrdy = Un resultado equivocado o poco claro

# en: Tests can be wrong. A scan can be hard to read near screws or scar tissue. Nerve tests can miss a problem in very small nerves.
a-wrong-or-unclear-result-r6wg = Las pruebas pueden equivocarse. Una prueba de imagen puede ser difícil de leer cerca de tornillos o de tejido cicatricial. Las pruebas de los nervios pueden no detectar un problema en nervios muy pequeños.

# en: Risks
risks-1b54 = Riesgos

# en: MRI scans do not use X-rays. The main risks are:
risks-vv0m = La resonancia magnética no usa rayos X. Los riesgos principales son:

# en: harm from metal or a device that you did not tell the team about
risks-lz3y = daños por un metal o un dispositivo del que usted no informó al equipo

# en: fear in the small space
risks-7m0g = miedo en el espacio pequeño

# en: an allergic reaction to the dye
risks-w801 = una reacción alérgica al tinte

# en: a finding that worries you but does not matter
risks-clyt = un hallazgo que le preocupa pero que no tiene importancia

# en: Small amounts of the dye can [stay in the body][1]. The dye can harm people with very bad kidney disease.
risks-7vbw = Pequeñas cantidades del tinte pueden [quedarse en el cuerpo][1]. El tinte puede causar daños a las personas con una enfermedad de los riñones muy grave.

# en: Nerve tests can leave a bruise or a sore muscle. Bleeding and infection are not likely.
risks-k8xb = Las pruebas de los nervios pueden dejar un moretón o un músculo dolorido. El sangrado y la infección no son probables.

# en: Next steps
next-steps-5djh = Próximos pasos

# en: Ask your doctor to go through the results with you. You can ask:
next-steps-3tlx = Pida a su médico que repase los resultados con usted. Puede preguntar:

# en: if the result explains my pain
next-steps-wz8p = si el resultado explica mi dolor

# en: if it changes my treatment
next-steps-lfld = si cambia mi tratamiento

# en: if I need another test
next-steps-0bq6 = si necesito otra prueba

# en: what may happen if I have no more tests
next-steps-dl68 = qué puede pasar si no me hago más pruebas

# en: You can say no to a test. Read about [pain that lasts after back surgery][1] to learn what can help next.
next-steps-0b7g = Usted puede decir que no a una prueba. Lea sobre el [dolor que persiste después de una cirugía de espalda][1] para saber qué puede ayudar a continuación.

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Do not wait for a test if you have serious symptoms. Get help at once.
when-to-get-help-l6h5 = No espere a una prueba si tiene síntomas graves. Pida ayuda de inmediato.

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

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = tiene fiebre con dolor de espalda nuevo o peor

# en: have swelling of your face, or trouble breathing, after the dye
get-emergency-help-now-g41v = tiene hinchazón en la cara o dificultad para respirar después del tinte

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Póngase en contacto con su médico o con el equipo del dolor

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Póngase en contacto con su médico o con el equipo del dolor si:

# en: your symptoms change while you wait for a test
contact-your-doctor-or-pain-team-34mr = sus síntomas cambian mientras espera una prueba

# en: you do not get your results
contact-your-doctor-or-pain-team-d64w = no recibe los resultados

# en: skin is hot, swollen or leaking where a needle went in
contact-your-doctor-or-pain-team-xm5c = tiene la piel caliente, hinchada o que supura donde entró una aguja

# en: the result worries you
contact-your-doctor-or-pain-team-x34q = el resultado le preocupa

# en: About this page
about-this-page-rwxx = Acerca de esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página da información general. No sustituye los consejos de su propio médico o enfermero. Ningún profesional de la salud la ha revisado todavía.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Ninguna empresa pagó por esta página. Para avisar de un error o dar su opinión, póngase en contacto con el equipo que le dio esta página.
