# en: This page tells you why pain can last after back surgery, how doctors look for the cause and what may help.
summary = Esta página le explica por qué el dolor puede persistir después de una cirugía de espalda, cómo buscan los médicos la causa y qué puede ayudar.

# en: Pain that lasts after back surgery
pain-that-lasts-after-back-surge-3g76 = Dolor que persiste después de una cirugía de espalda

# en: Back surgery can ease pain and help you move. But pain can stay, come back or get worse after it. This page tells you why this happens and what may help.
pain-that-lasts-after-back-surge-gdqp = La cirugía de espalda puede aliviar el dolor y ayudarle a moverse. Pero el dolor puede seguir, volver o empeorar después de ella. Esta página le explica por qué ocurre esto y qué puede ayudar.

# en: What it is
what-it-is-2jjc = Qué es

# en: This condition is pain in your back or legs that stays after surgery on your spine. It can also be pain that comes back later, or a new pain. The surgery may have gone just as planned.
what-it-is-7y3m = Esta afección es un dolor de espalda o de piernas que sigue después de una cirugía de columna. También puede ser un dolor que vuelve más tarde, o un dolor nuevo. La cirugía puede haber salido tal como se planeó.

# en: Your spine is a column of bones. Between the bones are soft cushions, called discs. The pain can follow any surgery on your spine, such as surgery that:
what-it-is-dw1r = Su columna es una hilera de huesos. Entre los huesos hay almohadillas blandas, llamadas discos. El dolor puede aparecer después de cualquier cirugía de columna, como una cirugía que:

# en: takes out part of a disc (discectomy)
what-it-is-yxbd = quita parte de un disco (discectomía)

# en: takes away a piece of bone from the back of your spine (laminectomy)
what-it-is-63k8 = quita un trozo de hueso de la parte de atrás de la columna (laminectomía)

# en: makes more room for your nerves (decompression)
what-it-is-lbck = deja más espacio para los nervios (descompresión)

# en: joins bones of your spine together (fusion)
what-it-is-91bn = une huesos de la columna entre sí (fusión)

# en: You are not alone. In [a survey in Japan][1], about 21 in 100 people who had lower back surgery had this condition. The number differs from study to study.
what-it-is-120f = Usted no es la única persona a la que le pasa. En [una encuesta en Japón][1], tenían esta afección unas 21 de cada 100 personas operadas de la parte baja de la espalda. La cifra varía de un estudio a otro.

# en: Names you may hear
names-you-may-hear-c2gl = Nombres que puede oír

# en: The name in use now is persistent spinal pain syndrome (PSPS). A syndrome is a group of symptoms. Type 2 means that you had spine surgery before this pain.
names-you-may-hear-rggr = El nombre que se usa ahora es síndrome de dolor espinal persistente (PSPS, por sus siglas en inglés). Un síndrome es un grupo de síntomas. Tipo 2 significa que usted tuvo una cirugía de columna antes de este dolor.

# en: You may also hear these older names for the same condition:
names-you-may-hear-nk5j = También puede oír estos nombres más antiguos para la misma afección:

# en: failed back surgery syndrome (FBSS)
names-you-may-hear-8mfq = síndrome de cirugía fallida de espalda (FBSS, por sus siglas en inglés)

# en: failed back syndrome
names-you-may-hear-g18p = síndrome de espalda fallida

# en: post-laminectomy syndrome
names-you-may-hear-2kty = síndrome poslaminectomía

# en: You may see PSPS or FBSS in your letters. The word "failed" does not mean that you did something wrong. It does not blame your surgeon.
names-you-may-hear-j734 = Puede ver PSPS o FBSS en sus cartas médicas. La palabra «fallida» no significa que usted hizo algo mal. No culpa a su cirujano.

# en: Symptoms
symptoms-r546 = Síntomas

# en: The main symptom is pain in your back, in your legs or in both. It may start soon after surgery, or it may build up slowly. The pain may feel:
symptoms-41v6 = El síntoma principal es el dolor en la espalda, en las piernas o en ambas. Puede empezar poco después de la cirugía, o puede aumentar poco a poco. El dolor puede sentirse:

# en: dull or aching
symptoms-v2ks = sordo o continuo

# en: sharp or stabbing
symptoms-1zjt = agudo o punzante

# en: burning, or like an electric shock
symptoms-3vsm = como un ardor o como una descarga eléctrica

# en: You may also have:
symptoms-w6bm = También puede tener:

# en: pain that spreads to your buttocks, legs or feet
symptoms-l0pd = dolor que se extiende a las nalgas, las piernas o los pies

# en: numb skin, or a feeling of pins and needles
symptoms-l66m = piel entumecida, o una sensación de hormigueo

# en: weak or stiff muscles
symptoms-4cgg = músculos débiles o rígidos

# en: poor sleep and tiredness
symptoms-yxl1 = mal sueño y cansancio

# en: low mood or worry
symptoms-b446 = ánimo bajo o preocupación

# en: Symptoms are not the same for everyone. They can also change from day to day.
symptoms-bxtk = Los síntomas no son iguales para todas las personas. También pueden cambiar de un día a otro.

# en: Causes
causes-xv4l = Causas

# en: Your pain may have 1 cause or a mix of causes. At times, tests do not show a cause. The pain is still real.
causes-0l59 = Su dolor puede tener 1 causa o una mezcla de causas. A veces, las pruebas no muestran una causa. El dolor sigue siendo real.

# en: Causes in your spine and nerves
causes-in-your-spine-and-nerves-1gh8 = Causas en la columna y los nervios

# en: The pain may come from:
causes-in-your-spine-and-nerves-d46n = El dolor puede venir de:

# en: scar tissue around a nerve (epidural fibrosis)
causes-in-your-spine-and-nerves-vfpp = tejido cicatricial alrededor de un nervio (fibrosis epidural)

# en: a disc that bulges, again or for the first time (disc herniation)
causes-in-your-spine-and-nerves-01q4 = un disco que sobresale, de nuevo o por primera vez (hernia de disco)

# en: a small piece of disc that stayed behind
causes-in-your-spine-and-nerves-fb72 = un trozo pequeño de disco que quedó atrás

# en: bone or disc that still presses on a nerve after surgery
causes-in-your-spine-and-nerves-mr24 = hueso o disco que todavía presiona un nervio después de la cirugía

# en: harm to a nerve, before or during surgery
causes-in-your-spine-and-nerves-kqk1 = daño a un nervio, antes de la cirugía o durante ella

# en: bones of the spine that move too much (instability)
causes-in-your-spine-and-nerves-ngjc = huesos de la columna que se mueven demasiado (inestabilidad)

# en: Your body makes scars as it heals. A scar in your back can press on a nerve or pull on it. A nerve that was under pressure for a long time can stay sore after surgery.
causes-in-your-spine-and-nerves-jxfw = Su cuerpo forma cicatrices al sanar. Una cicatriz en la espalda puede presionar un nervio o tirar de él. Un nervio que estuvo presionado durante mucho tiempo puede seguir dolorido después de la cirugía.

# en: Causes in joints and muscles
causes-in-joints-and-muscles-pg2d = Causas en las articulaciones y los músculos

# en: Back pain does not always start in a disc or a nerve. It may come from:
causes-in-joints-and-muscles-4h3x = El dolor de espalda no siempre empieza en un disco o un nervio. Puede venir de:

# en: the small joints at the back of your spine (facet joints)
causes-in-joints-and-muscles-qtfb = las articulaciones pequeñas de la parte de atrás de la columna (articulaciones facetarias)

# en: the joint between your spine and your hip bone (sacroiliac joint)
causes-in-joints-and-muscles-95ks = la articulación entre la columna y el hueso de la cadera (articulación sacroilíaca)

# en: weak or tight muscles
causes-in-joints-and-muscles-lx78 = músculos débiles o tensos

# en: Things that can make pain feel worse
things-that-can-make-pain-feel-w-cpn8 = Cosas que pueden hacer que el dolor se sienta peor

# en: Poor sleep, low mood and worry can make any pain feel stronger. So can very little movement. This does not mean that the pain is in your mind.
things-that-can-make-pain-feel-w-x546 = Dormir mal, el ánimo bajo y la preocupación pueden hacer que cualquier dolor se sienta más fuerte. Moverse muy poco también puede hacerlo. Esto no significa que el dolor esté en su mente.

# en: How it is diagnosed
how-it-is-diagnosed-8fhz = Cómo se diagnostica

# en: Your doctor or pain team will ask about your pain and your surgery. They will check your strength, your sense of touch and how you move. This helps them find where the pain starts.
how-it-is-diagnosed-s1ln = Su médico o el equipo del dolor le preguntará por su dolor y su cirugía. Comprobará su fuerza, su sentido del tacto y cómo se mueve. Esto ayuda a encontrar dónde empieza el dolor.

# en: You may have tests such as:
how-it-is-diagnosed-mt7l = Pueden hacerle pruebas como:

# en: an X-ray, which shows your bones
how-it-is-diagnosed-mvcq = una radiografía, que muestra los huesos

# en: an MRI scan, which uses strong magnets to show nerves, discs and scar tissue
how-it-is-diagnosed-mh8h = una resonancia magnética, que usa imanes potentes para mostrar los nervios, los discos y el tejido cicatricial

# en: a CT scan, which uses X-rays to make detailed pictures
how-it-is-diagnosed-fbdy = una tomografía computarizada, que usa rayos X para obtener imágenes detalladas

# en: nerve tests, which show how well your nerves and muscles work
how-it-is-diagnosed-n57y = pruebas de los nervios, que muestran lo bien que funcionan sus nervios y músculos

# en: an injection that numbs a nerve or a joint for a short time (nerve block)
how-it-is-diagnosed-x2n2 = una inyección que adormece un nervio o una articulación durante un tiempo corto (bloqueo nervioso)

# en: blood tests, which can show signs of infection
how-it-is-diagnosed-h20j = análisis de sangre, que pueden mostrar signos de infección

# en: Read more about [MRI scans and nerve tests][1]. A scan can show changes that do not cause pain. So your team looks at your tests and your symptoms together.
how-it-is-diagnosed-8ps1 = Lea más sobre la [resonancia magnética y las pruebas de los nervios][1]. Una prueba de imagen puede mostrar cambios que no causan dolor. Por eso su equipo de salud mira las pruebas y los síntomas juntos.

# en: Treatments
treatments-hmns = Tratamientos

# en: No treatment takes away the pain for everyone. The aim is to ease the pain and help you do more of what matters to you. You may need a mix of treatments.
treatments-sryw = Ningún tratamiento quita el dolor a todo el mundo. El objetivo es aliviar el dolor y ayudarle a hacer más de lo que le importa. Puede necesitar una mezcla de tratamientos.

# en: You can also choose to wait and have no treatment now. The pain may then ease, stay the same or get worse.
treatments-hyrj = También puede elegir esperar y no recibir tratamiento ahora. Entonces el dolor puede aliviarse, seguir igual o empeorar.

# en: Exercise and talking therapies
exercise-and-talking-therapies-r03t = Ejercicio y terapias de conversación

# en: [Physical therapy and exercise][1] can build your strength and help you move. You may feel sore at first.
exercise-and-talking-therapies-fhx9 = La [fisioterapia y el ejercicio][1] pueden aumentar su fuerza y ayudarle a moverse. Al principio puede tener molestias.

# en: [Talking therapies for pain][1] can help you cope with pain and worry. They do not treat the first cause of the pain. You may talk about things that upset you.
exercise-and-talking-therapies-3nl1 = Las [terapias de conversación para el dolor][1] pueden ayudarle a sobrellevar el dolor y la preocupación. No tratan la primera causa del dolor. Puede que hable de cosas que le disgustan.

# en: Medicines
medicines-9yy9 = Medicamentos

# en: [Medicines for nerve pain][1] may help if a nerve causes your pain. They do not help everyone. They can make you sleepy or dizzy.
medicines-yyw1 = Los [medicamentos para el dolor de los nervios][1] pueden ayudar si un nervio causa su dolor. No ayudan a todo el mundo. Pueden darle sueño o mareo.

# en: Painkillers that reduce swelling, such as ibuprofen, may help for a short time. They can harm your stomach, heart or kidneys. Medicines that relax muscles may ease tight muscles for a short time, but they can make you sleepy.
medicines-41v3 = Los analgésicos que reducen la hinchazón, como el ibuprofeno, pueden ayudar durante un tiempo corto. Pueden dañar el estómago, el corazón o los riñones. Los medicamentos que relajan los músculos pueden aliviar los músculos tensos durante un tiempo corto, pero pueden darle sueño.

# en: [UK guidance on low back pain][1] advises against strong painkillers such as morphine (opioids) for long-term back pain. Your body can come to depend on them, and they can slow your breathing. If you take them now, talk to your doctor before you stop.
medicines-b9rm = { "[" }La guía del Reino Unido sobre el dolor lumbar][1] desaconseja analgésicos fuertes como morfina (opioides) para dolor de espalda de larga duración. Su cuerpo puede llegar a depender de ellos, y pueden hacer más lenta su respiración. Si los toma ahora, hable con su médico antes de dejarlos.

# en: Injections, devices and surgery
injections-devices-and-surgery-lzyw = Inyecciones, dispositivos y cirugía

# en: Your team may offer you a procedure if other treatments do not help enough. This table shows what each one may do:
injections-devices-and-surgery-hv17 = Su equipo de salud puede ofrecerle un procedimiento si otros tratamientos no le ayudan lo suficiente. Esta tabla muestra lo que puede hacer cada uno:

# en: Treatment
injections-devices-and-surgery-6vnp = Tratamiento

# en: How it may help
injections-devices-and-surgery-p92l = Cómo puede ayudar

# en: Main risks
injections-devices-and-surgery-mqk3 = Riesgos principales

# en: [Epidural steroid injection][1]: medicine to reduce swelling, put near a nerve in your spine
injections-devices-and-surgery-k1wl = { "[" }Inyección epidural de esteroides][1]: medicamento para reducir la hinchazón, que se pone cerca de un nervio de la columna

# en: may ease leg pain for a time
injections-devices-and-surgery-8zjx = puede aliviar el dolor de pierna durante un tiempo

# en: headache, infection, bleeding, harm to a nerve
injections-devices-and-surgery-bn75 = dolor de cabeza, infección, sangrado, daño a un nervio

# en: [Medial branch block and radiofrequency ablation][1]: numbing small nerves of the spine, then heating them
injections-devices-and-surgery-sh6b = { "[" }Bloqueo del ramo medial y ablación por radiofrecuencia][1]: adormecer nervios pequeños de la columna y después calentarlos

# en: may ease pain from the small joints of your spine
injections-devices-and-surgery-nzgm = puede aliviar el dolor de las articulaciones pequeñas de la columna

# en: sore back, numb skin, pain that comes back
injections-devices-and-surgery-3mr3 = espalda dolorida, piel entumecida, dolor que vuelve a aparecer

# en: [Sacroiliac joint injection][1]: medicine put into the joint between spine and hip bone
injections-devices-and-surgery-z3s5 = { "[" }Inyección en la articulación sacroilíaca][1]: medicamento que se pone en la articulación entre la columna y el hueso de la cadera

# en: may ease pain low in your back for a time
injections-devices-and-surgery-4v54 = puede aliviar el dolor de la parte baja de la espalda durante un tiempo

# en: soreness, infection, high blood sugar
injections-devices-and-surgery-m410 = molestias, infección, azúcar alto en la sangre

# en: [Spinal cord stimulation][1]: a device that sends weak electric pulses to your spine
injections-devices-and-surgery-k7n2 = { "[" }Estimulación de la médula espinal][1]: un dispositivo que envía impulsos eléctricos débiles a la columna

# en: may ease nerve pain in your legs
injections-devices-and-surgery-mv95 = puede aliviar el dolor de los nervios en las piernas

# en: infection, wires that move, more surgery
injections-devices-and-surgery-xdjd = infección, cables que se mueven, otra cirugía

# en: [Peripheral nerve stimulation][1]: a device that sends weak electric pulses to a nerve outside your spine
injections-devices-and-surgery-jsw1 = { "[" }Estimulación de nervios periféricos][1]: un dispositivo que envía impulsos eléctricos débiles a un nervio fuera de la columna

# en: may ease pain in a small area
injections-devices-and-surgery-3nd2 = puede aliviar el dolor en una zona pequeña

# en: infection, wires that move or break
injections-devices-and-surgery-5prb = infección, cables que se mueven o se rompen

# en: [Adhesiolysis][1]: freeing a nerve from scar tissue
injections-devices-and-surgery-60z7 = { "[" }Adhesiólisis][1]: liberar un nervio del tejido cicatricial

# en: may ease back and leg pain
injections-devices-and-surgery-r22q = puede aliviar el dolor de espalda y de piernas

# en: headache, harm to a nerve, change in sight
injections-devices-and-surgery-7pqb = dolor de cabeza, daño a un nervio, cambio en la vista

# en: [Revision surgery][1]: more surgery on your back
injections-devices-and-surgery-110b = { "[" }Cirugía de revisión][1]: otra cirugía de espalda

# en: may help if tests show a clear problem
injections-devices-and-surgery-3vmn = puede ayudar si las pruebas muestran un problema claro

# en: infection, blood clots, harm to a nerve, pain that stays
injections-devices-and-surgery-z7b5 = infección, coágulos de sangre, daño a un nervio, dolor que sigue

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Preguntas para su equipo de salud

# en: You and your team choose a treatment together. You can ask:
questions-to-ask-your-team-1s67 = Usted y su equipo de salud eligen juntos un tratamiento. Puede preguntar:

# en: how this treatment may help me
questions-to-ask-your-team-s686 = cómo puede ayudarme este tratamiento

# en: what risks it has for me
questions-to-ask-your-team-f29x = qué riesgos tiene para mí

# en: what other choices I have
questions-to-ask-your-team-hqdb = qué otras opciones tengo

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = qué puede pasar si no hago nada

# en: how we will know if it works
questions-to-ask-your-team-sv92 = cómo sabremos si funciona

# en: Complications
complications-1z6v = Complicaciones

# en: Pain that lasts can affect the rest of your life. It can lead to:
complications-b6qv = El dolor que persiste puede afectar el resto de su vida. Puede llevar a:

# en: weak muscles, because you move less
complications-k6zv = músculos débiles, porque usted se mueve menos

# en: poor sleep
complications-v9qn = mal sueño

# en: low mood or worry
complications-b446 = ánimo bajo o preocupación

# en: trouble with work, money or family life
complications-tchn = dificultades con el trabajo, el dinero o la vida familiar

# en: side effects from medicines
complications-y8m1 = efectos secundarios de los medicamentos

# en: Outlook
outlook-tdbr = Qué puede pasar

# en: The outlook is different for each person. The pain may ease with time and treatment. It may also stay, and you may need new ways to live with it.
outlook-40w5 = Lo que puede pasar es diferente para cada persona. El dolor puede aliviarse con el tiempo y el tratamiento. También puede seguir, y usted puede necesitar nuevas formas de vivir con él.

# en: Less pain is only 1 sign that things are better. Other signs are good sleep, longer walks and more time with people you like.
outlook-x2f4 = Menos dolor es solo 1 señal de que las cosas van mejor. Otras señales son dormir bien, caminar más y pasar más tiempo con personas que le agradan.

# en: Living with pain
living-with-pain-2194 = Vivir con dolor

# en: Small steps each day can help you do more. You can try to:
living-with-pain-yhbf = Dar pasos pequeños cada día puede ayudarle a hacer más. Puede intentar:

# en: move a little, and do this more than once a day
living-with-pain-fnrq = moverse un poco, y hacerlo más de una vez al día

# en: take short rests before the pain gets strong
living-with-pain-wwy1 = hacer descansos cortos antes de que el dolor se vuelva fuerte

# en: spread hard tasks over the week (pacing)
living-with-pain-k031 = repartir las tareas difíciles a lo largo de la semana (dosificar el esfuerzo)

# en: go to bed and get up at the same time each day
living-with-pain-m13l = ir a la cama y levantarse a la misma hora cada día

# en: keep in touch with family and friends
living-with-pain-546w = mantener el contacto con la familia y los amigos

# en: ask for help to stop smoking
living-with-pain-z083 = pedir ayuda para dejar de fumar

# en: Bad days can still happen. Do less for a day or 2, then build up again slowly. A bad day does not always mean new harm.
living-with-pain-gh34 = Los días malos pueden seguir ocurriendo. Haga menos durante un día o 2 y después vuelva a aumentar poco a poco. Un día malo no siempre significa un nuevo daño.

# en: You may also want to read our [questions and answers][1]. Before you see your team, read about [preparing for your appointment][2].
living-with-pain-w50l = Quizá también quiera leer nuestras [preguntas y respuestas][1]. Antes de ver a su equipo de salud, lea sobre [cómo prepararse para su cita][2].

# en: Prevention
prevention-2jxf = Prevención

# en: You cannot always prevent this pain. Before any back surgery, it may help to:
prevention-k37f = No siempre se puede prevenir este dolor. Antes de cualquier cirugía de espalda, puede ayudar:

# en: talk with your team about all the choices you have
prevention-v8n2 = hablar con su equipo de salud sobre todas las opciones que tiene

# en: stop smoking
prevention-tvp6 = dejar de fumar

# en: get help with low mood or worry
prevention-h8h5 = recibir ayuda para el ánimo bajo o la preocupación

# en: learn which movements to start after surgery
prevention-t56f = aprender qué movimientos empezar a hacer después de la cirugía

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Serious changes need care fast. These lists help you decide where to go.
when-to-get-help-xmg2 = Los cambios graves necesitan atención rápida. Estas listas le ayudan a decidir adónde ir.

# en: Get emergency help now
get-emergency-help-now-ff0z = Pida ayuda de emergencia ahora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vaya al servicio de urgencias más cercano, o llame a su número local de emergencias (como 999, 911 o 112), si usted:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = pierde el control de la vejiga o de los intestinos

# en: cannot pee, or lose feeling when you pee
get-emergency-help-now-1dtg = no puede orinar, o pierde la sensibilidad al orinar

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiene la piel entumecida entre las piernas o en la zona de las nalgas y el ano

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = tiene debilidad nueva en las piernas

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = tiene fiebre con dolor de espalda nuevo o peor

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = tiene dolor en el pecho o dificultad para respirar

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
get-emergency-help-now-kv59 = Si piensa en poner fin a su vida, pida ayuda ahora. Llame a su número local de emergencias o a una línea de ayuda en crisis.

# en: Get help the same day
get-help-the-same-day-pglq = Pida ayuda el mismo día

# en: Call your doctor or your local health advice line today if you have:
get-help-the-same-day-8qsl = Llame hoy a su médico o a su línea local de consejo de salud si tiene:

# en: numbness or pins and needles that spread
get-help-the-same-day-vzhv = entumecimiento u hormigueo que se extiende

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = una herida caliente, hinchada, que supura o que duele más

# en: back pain after a fall
get-help-the-same-day-tq7t = dolor de espalda después de una caída

# en: back pain and weight loss that you cannot explain
get-help-the-same-day-60g7 = dolor de espalda y pérdida de peso que no puede explicar

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Póngase en contacto con su médico o con el equipo del dolor

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Póngase en contacto con su médico o con el equipo del dolor si tiene:

# en: pain that slowly gets worse
contact-your-doctor-or-pain-team-9f6g = dolor que empeora poco a poco

# en: pain that stops you sleeping or working
contact-your-doctor-or-pain-team-wt18 = dolor que no le deja dormir o trabajar

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = efectos secundarios de un medicamento

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = ánimo bajo o preocupación que no se pasa

# en: About this page
about-this-page-rwxx = Acerca de esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página da información general. No sustituye los consejos de su propio médico o enfermero. Ningún profesional de la salud la ha revisado todavía.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Ninguna empresa pagó por esta página. Para avisar de un error o dar su opinión, póngase en contacto con el equipo que le dio esta página.
