# en: This page tells you what revision surgery on the back is, when it may help and what its risks are.
summary = Esta página le explica qué es la cirugía de revisión de la espalda, cuándo puede ayudar y cuáles son sus riesgos.

# en: Revision surgery
revision-surgery-c6p4 = Cirugía de revisión

# en: Revision surgery is more surgery on a part of your back that has had surgery before. It may help if tests show a clear problem. It is less likely to help if they do not.
revision-surgery-3rgj = La cirugía de revisión es otra cirugía en una parte de la espalda que ya fue operada antes. Puede ayudar si las pruebas muestran un problema claro. Es menos probable que ayude si no lo muestran.

# en: What it is
what-it-is-2jjc = Qué es

# en: Your spine is a column of bones with soft cushions, called discs, between them. In revision surgery, a surgeon goes back to the same part of your spine. The surgeon may:
what-it-is-fqql = Su columna es una hilera de huesos con almohadillas blandas, llamadas discos, entre ellos. En la cirugía de revisión, un cirujano vuelve a la misma parte de la columna. El cirujano puede:

# en: take out a piece of disc that presses on a nerve
what-it-is-fcs2 = sacar un trozo de disco que presiona un nervio

# en: take away bone or scar tissue to make room for a nerve
what-it-is-w8cr = quitar hueso o tejido cicatricial para dejar espacio a un nervio

# en: join bones that move too much (fusion)
what-it-is-hpwn = unir huesos que se mueven demasiado (fusión)

# en: change or take out screws or rods
what-it-is-c823 = cambiar o sacar tornillos o barras

# en: Why it is done
why-it-is-done-ss01 = Por qué se hace

# en: Your team may talk about revision surgery if your symptoms match a clear problem on a scan. Examples are:
why-it-is-done-5xdt = Su equipo de salud puede hablarle de la cirugía de revisión si sus síntomas coinciden con un problema claro en una imagen. Algunos ejemplos son:

# en: a disc that bulges again
why-it-is-done-rcb4 = un disco que vuelve a sobresalir

# en: bone that still presses on a nerve
why-it-is-done-8hb8 = hueso que todavía presiona un nervio

# en: bones that move too much
why-it-is-done-qlst = huesos que se mueven demasiado

# en: bones that did not join after a fusion
why-it-is-done-s01q = huesos que no se unieron después de una fusión

# en: screws that are loose or in the wrong place
why-it-is-done-sm3w = tornillos que están flojos o en el lugar equivocado

# en: an infection
why-it-is-done-0b3j = una infección

# en: You may need surgery fast if you lose control of your bladder or bowels, or if your legs get weak.
why-it-is-done-5q0d = Puede necesitar una cirugía con rapidez si pierde el control de la vejiga o los intestinos, o si sus piernas se debilitan.

# en: If the cause is not clear, surgery may do little for pain. [UK guidance on low back pain][1] advises fusion for low back pain alone only as part of a study.
why-it-is-done-fmzy = Si la causa no está clara, la cirugía puede hacer poco por el dolor. Si solo hay dolor lumbar, [la guía del Reino Unido sobre dolor lumbar][1] aconseja la fusión únicamente como parte de un estudio.

# en: Before the procedure
before-the-procedure-ddyj = Antes del procedimiento

# en: You have tests such as X-rays and an MRI scan. An MRI scan uses strong magnets to show your nerves and discs. The team checks your health and your medicines.
before-the-procedure-mj83 = Le hacen pruebas como radiografías y una resonancia magnética. La resonancia magnética usa imanes potentes para mostrar los nervios y los discos. El equipo revisa su salud y sus medicamentos.

# en: It may help to:
before-the-procedure-btb3 = Puede ayudar:

# en: stop smoking
before-the-procedure-tvp6 = dejar de fumar

# en: keep active and eat well
before-the-procedure-cd59 = mantener la actividad y comer bien

# en: get help with low mood or worry
before-the-procedure-h8h5 = recibir ayuda para el ánimo bajo o la preocupación

# en: keep your blood sugar steady, if you have diabetes
before-the-procedure-0m3l = mantener estable el azúcar en la sangre, si tiene diabetes

# en: plan for help at home
before-the-procedure-0snz = planear la ayuda en casa

# en: Tell the team about all your medicines, and if you may be pregnant. Ask which medicines to stop, and when. You can ask another surgeon for a second view.
before-the-procedure-cx41 = Informe al equipo de todos sus medicamentos, y si podría estar embarazada. Pregunte qué medicamentos debe dejar de tomar y cuándo. Puede pedir a otro cirujano una segunda opinión.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Qué ocurre durante el procedimiento

# en: You get medicine to make you sleep (general anaesthetic), so you feel no pain. The surgeon opens the old scar or makes a new cut. They work around scar tissue to reach the problem.
what-happens-during-the-procedur-x3n3 = Le dan un medicamento para que se duerma (anestesia general), así que no siente dolor. El cirujano abre la cicatriz antigua o hace un corte nuevo. Trabaja alrededor del tejido cicatricial para llegar al problema.

# en: It can take longer than your first surgery. Ask your surgeon how long it may take.
what-happens-during-the-procedur-tbs7 = Puede tardar más que su primera cirugía. Pregunte a su cirujano cuánto puede tardar.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Después del procedimiento y recuperación

# en: You wake up in a recovery room. You get medicine for pain. The team helps you to stand and walk as soon as you can.
after-the-procedure-and-recovery-mvtx = Usted se despierta en una sala de recuperación. Recibe medicamento para el dolor. El equipo le ayuda a ponerse de pie y a caminar en cuanto pueda.

# en: You may stay in hospital for days. Full recovery can take months, and longer after a fusion. Ask your team:
after-the-procedure-and-recovery-qr7g = Puede quedarse en el hospital varios días. La recuperación completa puede tardar meses, y más tiempo después de una fusión. Pregunte a su equipo de salud:

# en: how to care for the wound
after-the-procedure-and-recovery-hp1c = cómo cuidar la herida

# en: which movements to avoid
after-the-procedure-and-recovery-ytsb = qué movimientos evitar

# en: when to start exercises
after-the-procedure-and-recovery-fz0x = cuándo empezar los ejercicios

# en: when you can drive and work
after-the-procedure-and-recovery-48qp = cuándo puede conducir y trabajar

# en: who to call with a question
after-the-procedure-and-recovery-wxcl = a quién llamar si tiene una pregunta

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados y posibles beneficios

# en: You may have less pain, more strength or both. The result is better if there is a clear cause that surgery can change. More surgery can be less likely to help than the first surgery.
results-and-possible-benefits-2n3v = Puede tener menos dolor, más fuerza o ambas cosas. El resultado es mejor si hay una causa clara que la cirugía puede cambiar. Otra cirugía puede tener menos probabilidad de ayudar que la primera cirugía.

# en: [One study][1] compared more surgery with [spinal cord stimulation][2], a device that sends electric pulses to the spine. After more surgery, pain fell by half or more in 12 in 100 people. With the device, it did so in 39 in 100 people.
results-and-possible-benefits-0qlm = { "[" }Un estudio][1] comparó otra cirugía con la [estimulación de la médula espinal][2], un dispositivo que envía impulsos eléctricos a la columna. Después de otra cirugía, el dolor se redujo en la mitad o más en 12 de cada 100 personas. Con el dispositivo, esto ocurrió en 39 de cada 100 personas.

# en: Risks
risks-1b54 = Riesgos

# en: Revision surgery can have higher risks than a first surgery. Scar tissue makes the work harder. Problems include:
risks-nhy2 = La cirugía de revisión puede tener riesgos mayores que una primera cirugía. El tejido cicatricial hace más difícil el trabajo. Los problemas incluyen:

# en: infection
risks-9ct7 = infección

# en: bleeding
risks-3pqp = sangrado

# en: blood clots in your legs or lungs
risks-9pvt = coágulos de sangre en las piernas o los pulmones

# en: harm to a nerve, with weak or numb legs
risks-vhjf = daño a un nervio, con piernas débiles o entumecidas

# en: pain that stays or gets worse
risks-jsz5 = dolor que sigue o empeora

# en: problems from the medicine that makes you sleep
risks-919t = problemas por el medicamento que le hace dormir

# en: The lining around your nerves can tear and leak fluid. In [a review of spine surgery][1], this happened to about 6 in 100 people. The chance is higher in revision surgery.
risks-n8p2 = La membrana que recubre los nervios puede desgarrarse y perder líquido. En [una revisión de cirugías de columna][1], esto ocurrió en unas 6 de cada 100 personas. La probabilidad es mayor en la cirugía de revisión.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: In an emergency, you may need surgery fast. At other times, you can choose.
other-choices-wvjv = En una emergencia, puede necesitar una cirugía con rapidez. En otros momentos, usted puede elegir.

# en: If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-k7yf = Si no hace nada, el dolor puede aliviarse, seguir igual o empeorar. Otras opciones son:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia y ejercicio][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias de conversación para el dolor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para el dolor de los nervios][1]

# en: [an injection near a nerve in your spine][1]
other-choices-7rcl = { "[" }una inyección cerca de un nervio de la columna][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lea sobre todos los tratamientos para el [dolor que persiste después de una cirugía de espalda][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Preguntas para su equipo de salud

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Usted y su equipo de salud deciden juntos. Puede preguntar:

# en: what the tests show, and if this explains my pain
questions-to-ask-your-team-1x4l = qué muestran las pruebas, y si esto explica mi dolor

# en: how likely the surgery is to help me
questions-to-ask-your-team-vc6x = qué probabilidad hay de que la cirugía me ayude

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = qué puede salir mal, y qué probabilidad hay de que ocurra

# en: how long recovery may take
questions-to-ask-your-team-1v0v = cuánto puede durar la recuperación

# en: what else I can try first
questions-to-ask-your-team-6247 = qué más puedo probar primero

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = qué puede pasar si no hago nada

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Serious problems can come days or weeks after surgery. These lists help you decide where to go.
when-to-get-help-t9m5 = Los problemas graves pueden aparecer días o semanas después de la cirugía. Estas listas le ayudan a decidir adónde ir.

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = tiene dolor en el pecho o dificultad para respirar

# en: cough up blood
get-emergency-help-now-p66m = tose sangre

# en: have a high temperature and feel very ill
get-emergency-help-now-mrl5 = tiene fiebre y se siente muy mal

# en: Get help the same day
get-help-the-same-day-pglq = Pida ayuda el mismo día

# en: Call your doctor or surgeon today if you have:
get-help-the-same-day-lc2t = Llame hoy a su médico o cirujano si tiene:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = una herida caliente, hinchada, que supura o que duele más

# en: a high temperature
get-help-the-same-day-94ys = fiebre

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = un dolor de cabeza que empeora cuando se sienta o se pone de pie

# en: pain or swelling in 1 calf
get-help-the-same-day-d6xr = dolor o hinchazón en 1 pantorrilla

# en: Contact your doctor or surgeon
contact-your-doctor-or-surgeon-dkk1 = Póngase en contacto con su médico o cirujano

# en: Contact your doctor or surgeon if you have:
contact-your-doctor-or-surgeon-gnf4 = Póngase en contacto con su médico o cirujano si tiene:

# en: pain that your medicine does not ease
contact-your-doctor-or-surgeon-5rfn = dolor que su medicamento no alivia

# en: new numbness or pins and needles
contact-your-doctor-or-surgeon-z21n = entumecimiento u hormigueo nuevo

# en: hard poo (constipation) from painkillers
contact-your-doctor-or-surgeon-60bv = heces duras (estreñimiento) por los analgésicos

# en: worries about your recovery
contact-your-doctor-or-surgeon-r1tz = preocupaciones sobre su recuperación

# en: About this page
about-this-page-rwxx = Acerca de esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página da información general. No sustituye los consejos de su propio médico o enfermero. Ningún profesional de la salud la ha revisado todavía.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Ninguna empresa pagó por esta página. Para avisar de un error o dar su opinión, póngase en contacto con el equipo que le dio esta página.
