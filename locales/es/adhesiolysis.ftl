# en: This page tells you about a procedure that tries to free nerves in the spine from scar tissue, and about its risks.
summary = Esta página le habla de un procedimiento que intenta liberar del tejido cicatricial los nervios de la columna, y de sus riesgos.

# en: Adhesiolysis
adhesiolysis-0885 = Adhesiólisis

# en: Adhesiolysis is a procedure that tries to free nerves in your spine from scar tissue. It may ease back and leg pain for a time. It can also cause serious harm, so ask about the risks.
adhesiolysis-m6bk = La adhesiólisis es un procedimiento que intenta liberar del tejido cicatricial los nervios de su columna. Puede aliviar el dolor de espalda y de piernas durante un tiempo. También puede causar daños graves, así que pregunte por los riesgos.

# en: What it is
what-it-is-2jjc = Qué es

# en: After surgery, scar tissue can stick to the nerves in your spine. Doctors call these bands of scar tissue adhesions. Adhesiolysis means breaking them up.
what-it-is-psds = Después de una cirugía, el tejido cicatricial puede pegarse a los nervios de su columna. Los médicos llaman adherencias a estas bandas de tejido cicatricial. Adhesiólisis significa romperlas.

# en: A doctor puts a thin tube into the space around the lining of your nerves. They free the nerve with fluid, with medicine or with small tools. They may use a tiny camera (endoscope) to see inside.
what-it-is-l81k = Un médico introduce un tubo fino en el espacio que rodea la membrana que recubre sus nervios. El médico libera el nervio con líquido, con medicamento o con instrumentos pequeños. Puede usar una cámara diminuta (endoscopio) para ver el interior.

# en: Why it is done
why-it-is-done-ss01 = Por qué se hace

# en: Scar tissue may press on a nerve or pull on it. This can cause pain in your back and legs. The aim is to free the nerve and put medicine next to it.
why-it-is-done-2dny = El tejido cicatricial puede presionar un nervio o tirar de él. Esto puede causar dolor en la espalda y las piernas. El objetivo es liberar el nervio y poner medicamento a su lado.

# en: Your team may offer it if:
why-it-is-done-8pwc = Su equipo de salud puede ofrecérselo si:

# en: your pain started after back surgery
why-it-is-done-1xpt = su dolor empezó después de una cirugía de espalda

# en: scar tissue seems to cause it
why-it-is-done-5d36 = el tejido cicatricial parece ser la causa

# en: other treatments did not help enough
why-it-is-done-k6rd = otros tratamientos no le ayudaron lo suficiente

# en: [UK guidance on this procedure][1] says that there are serious worries about harm. It asks doctors to explain the risks and to check the results of each person.
why-it-is-done-7fdf = { "[" }La guía del Reino Unido sobre este procedimiento][1] dice que hay preocupaciones serias por los posibles daños. Pide a los médicos que expliquen los riesgos y que comprueben los resultados de cada persona.

# en: Before the procedure
before-the-procedure-ddyj = Antes del procedimiento

# en: You may have an MRI scan, which uses strong magnets to show scar tissue and nerves. Tell your team if you:
before-the-procedure-118h = Es posible que le hagan una resonancia magnética, que usa imanes potentes para mostrar el tejido cicatricial y los nervios. Informe a su equipo de salud si usted:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma un medicamento que diluye la sangre

# en: have diabetes
before-the-procedure-pk8h = tiene diabetes

# en: have an infection, or feel ill
before-the-procedure-f124 = tiene una infección o se siente mal

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = ha tenido una reacción alérgica a cualquier medicamento

# en: have eye problems
before-the-procedure-m23v = tiene problemas en los ojos

# en: are or may be pregnant
before-the-procedure-87hv = está o podría estar embarazada

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Pregunte qué medicamentos debe dejar de tomar y cuándo. No deje de tomar ningún medicamento por su cuenta. Pida a alguien que le lleve a casa.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Qué ocurre durante el procedimiento

# en: You lie on your belly. You are awake, but you may have medicine to make you calm and sleepy. The doctor numbs the skin at the base of your spine.
what-happens-during-the-procedur-5t2j = Usted se acuesta boca abajo. Usted está despierto, pero puede recibir un medicamento para darle calma y sueño. El médico le adormece la piel en la base de la columna.

# en: They put in a thin tube and use X-rays to guide it. They may ask you if you feel your usual pain. Then they try to free the nerve and inject medicine.
what-happens-during-the-procedur-92jj = El médico introduce un tubo fino y usa rayos X para guiarlo. Puede preguntarle si siente su dolor habitual. Después intenta liberar el nervio e inyectar medicamento.

# en: Tell the doctor at once if you have:
what-happens-during-the-procedur-7gbf = Avise al médico de inmediato si tiene:

# en: strong pain or a bad headache
what-happens-during-the-procedur-tpgl = dolor intenso o un dolor de cabeza fuerte

# en: pain in your neck
what-happens-during-the-procedur-j27x = dolor en el cuello

# en: a change in your sight
what-happens-during-the-procedur-1v32 = un cambio en la vista

# en: weakness in your legs
what-happens-during-the-procedur-6gqt = debilidad en las piernas

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Después del procedimiento y recuperación

# en: You rest in the hospital and may go home the same day. Your back may be sore for days. Do not drive that day.
after-the-procedure-and-recovery-gm2r = Usted descansa en el hospital y puede irse a casa el mismo día. La espalda puede quedar dolorida durante varios días. No conduzca ese día.

# en: Your team may show you gentle exercises. Ask when you can work and lift again.
after-the-procedure-and-recovery-yxdz = Su equipo de salud puede enseñarle ejercicios suaves. Pregunte cuándo puede volver a trabajar y a levantar peso.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados y posibles beneficios

# en: You may have less pain for a time. This may help you move more.
results-and-possible-benefits-mx9v = Puede tener menos dolor durante un tiempo. Esto puede ayudarle a moverse más.

# en: In [a study of 83 people][1], people rated their pain from 0 to 10. After 12 months, pain had dropped by about 3 points with this procedure. In a similar procedure that did not free the nerve, pain had dropped by less than 1 point.
results-and-possible-benefits-f2hy = En [un estudio con 83 personas][1], las personas puntuaron su dolor del 0 al 10. Después de 12 meses, el dolor había bajado unos 3 puntos con este procedimiento. En un procedimiento parecido que no liberó el nervio, el dolor había bajado menos de 1 punto.

# en: This is 1 small study. [A later review][1] says that the procedure may help, but the evidence is weak.
results-and-possible-benefits-bxv8 = Este es 1 estudio pequeño. [Una revisión posterior][1] dice que el procedimiento puede ayudar, pero las pruebas son débiles.

# en: Risks
risks-1b54 = Riesgos

# en: You may be sore or have more pain for days. The procedure can also cause:
risks-pnfz = Puede tener molestias o más dolor durante varios días. El procedimiento también puede causar:

# en: a tear in the lining around your nerves, with a bad headache
risks-4cnw = un desgarro en la membrana que recubre los nervios, con un dolor de cabeza fuerte

# en: infection
risks-9ct7 = infección

# en: bleeding
risks-3pqp = sangrado

# en: harm to a nerve, with numb or weak legs
risks-d1ph = daño a un nervio, con piernas entumecidas o débiles

# en: a change in your sight
risks-1v32 = un cambio en la vista

# en: scar tissue that grows back
risks-kms4 = tejido cicatricial que vuelve a crecer

# en: The procedure may also not help you.
risks-f13j = También es posible que el procedimiento no le ayude.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: You do not have to have this procedure. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-1qng = No tiene la obligación de someterse a este procedimiento. Si no hace nada, el dolor puede aliviarse, seguir igual o empeorar. Otras opciones son:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia y ejercicio][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias de conversación para el dolor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para el dolor de los nervios][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }estimulación de la médula espinal][1], un dispositivo que envía impulsos eléctricos débiles a la columna

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lea sobre todos los tratamientos para el [dolor que persiste después de una cirugía de espalda][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Preguntas para su equipo de salud

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Usted y su equipo de salud deciden juntos. Puede preguntar:

# en: how you know that scar tissue causes my pain
questions-to-ask-your-team-yq99 = cómo saben que el tejido cicatricial causa mi dolor

# en: what experience you have with this procedure
questions-to-ask-your-team-591q = qué experiencia tienen con este procedimiento

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = qué riesgos son mayores en mi caso

# en: how long the benefit may last
questions-to-ask-your-team-vktk = cuánto puede durar el beneficio

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = qué puede pasar si no hago nada

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Soreness is normal for days. Other changes need care fast.
when-to-get-help-vvm4 = Es normal tener molestias durante varios días. Otros cambios necesitan atención rápida.

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

# en: have sudden loss of sight
get-emergency-help-now-psgw = pierde la vista de repente

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = tiene fiebre y el cuello rígido

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = tiene hinchazón en la cara o dificultad para respirar

# en: Get help the same day
get-help-the-same-day-pglq = Pida ayuda el mismo día

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Llame hoy a su médico o al equipo del dolor si tiene:

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = un dolor de cabeza que empeora cuando se sienta o se pone de pie

# en: a high temperature
get-help-the-same-day-94ys = fiebre

# en: back pain that gets much worse
get-help-the-same-day-0m3t = dolor de espalda que empeora mucho

# en: skin that is hot, swollen or leaking where the tube went in
get-help-the-same-day-6z4h = piel caliente, hinchada o que supura donde entró el tubo

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Póngase en contacto con su médico o con el equipo del dolor

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Póngase en contacto con su médico o con el equipo del dolor si tiene:

# en: new tingling in your legs
contact-your-doctor-or-pain-team-nfdf = hormigueo nuevo en las piernas

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
