# en: This page helps you get ready to talk with your doctor or pain team about pain after back surgery.
summary = Esta página le ayuda a prepararse para hablar con su médico o con el equipo del dolor sobre el dolor después de una cirugía de espalda.

# en: Preparing for your appointment
preparing-for-your-appointment-hr0k = Cómo prepararse para su cita

# en: A little planning can help you get more from your appointment. You can write down your symptoms, your questions and what matters to you. Bring your notes with you.
preparing-for-your-appointment-40vp = Un poco de preparación puede ayudarle a aprovechar más su cita. Puede anotar sus síntomas, sus preguntas y lo que le importa. Lleve sus notas.

# en: Why it helps
why-it-helps-nnn4 = Por qué ayuda

# en: It can be hard to remember things when you have pain. Notes help you tell your story in a clear way. They also help your team find out what may help you.
why-it-helps-l1df = Puede ser difícil recordar las cosas cuando se tiene dolor. Las notas le ayudan a contar su historia de forma clara. También ayudan a su equipo de salud a descubrir qué puede ayudarle.

# en: [Guidance on shared decisions][1] says that you and your team should make choices together. Your team knows about treatments. You know about your life.
why-it-helps-9vwy = { "[" }Las recomendaciones sobre las decisiones compartidas][1] dicen que usted y su equipo de salud deberían elegir juntos. Su equipo conoce los tratamientos. Usted conoce su vida.

# en: In the days before
in-the-week-before-hczr = En los días anteriores

# en: Keep a short pain diary for { $diary-days } days before you come. Each day, you can write down:
in-the-week-before-qr6d = { $diary-days ->
    [one] Lleve un diario breve del dolor durante { $diary-days } día antes de venir. Cada día puede anotar:
   *[other] Lleve un diario breve del dolor durante { $diary-days } días antes de venir. Cada día puede anotar:
 }

# en: where the pain is, and how it feels
in-the-week-before-l471 = dónde está el dolor y cómo se siente

# en: how strong it is from 0 to 10
in-the-week-before-51g1 = lo fuerte que es del 0 al 10

# en: what makes it better or worse
in-the-week-before-y7pj = qué lo mejora o lo empeora

# en: how you slept
in-the-week-before-m6l7 = cómo durmió

# en: what you did, and what you could not do
in-the-week-before-yxsq = lo que hizo y lo que no pudo hacer

# en: which medicines you took
in-the-week-before-qjps = qué medicamentos tomó

# en: The diary does not have to be perfect. If it makes you think about pain too much, keep it short.
in-the-week-before-n3wj = El diario no tiene que ser perfecto. Si le hace pensar demasiado en el dolor, hágalo breve.

# en: What to bring
what-to-bring-lhrc = Qué llevar

# en: Put these things in a bag the day before:
what-to-bring-01h9 = Ponga estas cosas en una bolsa el día anterior:

# en: a list of all your medicines, also those you buy yourself
what-to-bring-dr1j = una lista de todos sus medicamentos, también los que compra por su cuenta

# en: letters and scan results from your surgery
what-to-bring-0x01 = cartas y resultados de pruebas de imagen de su cirugía

# en: your pain diary
what-to-bring-ttnz = su diario del dolor

# en: a list of allergies and other health problems
what-to-bring-dn11 = una lista de alergias y otros problemas de salud

# en: your questions
what-to-bring-g5kj = sus preguntas

# en: glasses, hearing aids or a walking aid
what-to-bring-2hsc = gafas, audífonos o una ayuda para caminar

# en: You can bring a family member or a friend. They can listen, take notes and ask questions.
what-to-bring-8frk = Puede llevar a un familiar o a un amigo. Esa persona puede escuchar, tomar notas y hacer preguntas.

# en: If you need support
if-you-need-support-7dr6 = Si necesita apoyo

# en: Tell the clinic before the day if you need:
if-you-need-support-7rk2 = Avise a la clínica antes de ese día si necesita:

# en: an interpreter
if-you-need-support-frzq = un intérprete

# en: large print, easy words or another format
if-you-need-support-jsch = letra grande, palabras sencillas u otro formato

# en: a ramp, a lift or a quiet place to wait
if-you-need-support-zy4g = una rampa, un ascensor o un lugar tranquilo para esperar

# en: a place to lie down or stand
if-you-need-support-fpq1 = un lugar para acostarse o estar de pie

# en: a longer appointment
if-you-need-support-2735 = una cita más larga

# en: To ask for this, or to change the time, call the clinic on { $clinic-phone }.
if-you-need-support-7rqw = Para pedirlo, o para cambiar la hora, llame a la clínica al { $clinic-phone }.

# en: What to tell your team
what-to-tell-your-team-h299 = Qué decir a su equipo de salud

# en: Try to say the main thing first. You can tell your team:
what-to-tell-your-team-gqzj = Intente decir primero lo más importante. Puede contar a su equipo de salud:

# en: when the pain started, before or after surgery
what-to-tell-your-team-f0v6 = cuándo empezó el dolor, antes o después de la cirugía

# en: if it is the same pain as before surgery, or a new pain
what-to-tell-your-team-5y5z = si es el mismo dolor que antes de la cirugía o un dolor nuevo

# en: how the pain affects your sleep, work, mood and family
what-to-tell-your-team-5h1l = cómo afecta el dolor a su sueño, trabajo, estado de ánimo y familia

# en: which treatments you have tried, and what happened
what-to-tell-your-team-zk9t = qué tratamientos ha probado y qué pasó

# en: what you want to be able to do again
what-to-tell-your-team-0h6p = qué quiere poder volver a hacer

# en: Tell them too if you feel low, drink more alcohol or find it hard to cope. They will not judge you.
what-to-tell-your-team-59p7 = Dígales también si tiene el ánimo bajo, bebe más alcohol o le cuesta sobrellevarlo. No le juzgarán.

# en: Questions to ask
questions-to-ask-40nv = Preguntas que puede hacer

# en: Choose the questions that matter to you. You can ask:
questions-to-ask-f5cj = Elija las preguntas que le importan. Puede preguntar:

# en: what may cause my pain
questions-to-ask-xsj6 = qué puede causar mi dolor

# en: which choices I have
questions-to-ask-3p6t = qué opciones tengo

# en: what the benefits and risks of each choice are
questions-to-ask-6v3b = cuáles son los beneficios y los riesgos de cada opción

# en: what may happen if I do nothing
questions-to-ask-wd1d = qué puede pasar si no hago nada

# en: how and when we will check if it works
questions-to-ask-vt2f = cómo y cuándo comprobaremos si funciona

# en: who I can call if things get worse
questions-to-ask-3dl3 = a quién puedo llamar si las cosas empeoran

# en: You can read about treatments first. A good place to start is [pain that lasts after back surgery][1]. You may also like our [questions and answers][2].
questions-to-ask-7d30 = Puede leer primero sobre los tratamientos. Un buen lugar para empezar es [dolor que persiste después de una cirugía de espalda][1]. También pueden interesarle nuestras [preguntas y respuestas][2].

# en: During the appointment
during-the-appointment-gnq2 = Durante la cita

# en: Ask your team to explain any word that you do not know. Say back what you heard, to check that you have it right. You can take notes, or ask if you may record.
during-the-appointment-54cy = Pida a su equipo de salud que le explique cualquier palabra que no conozca. Repita lo que ha oído, para comprobar que lo ha entendido bien. Puede tomar notas o preguntar si puede grabar.

# en: You do not have to decide on the same day. Ask for time, and for something to read at home.
during-the-appointment-q5qn = No tiene que decidir el mismo día. Pida tiempo, y algo para leer en casa.

# en: After the appointment
after-the-appointment-7bpk = Después de la cita

# en: Read your notes within a day, and share them with someone you trust. Write down:
after-the-appointment-6yx5 = Lea sus notas en el plazo de un día, y compártalas con alguien de confianza. Anote:

# en: what you and your team agreed
after-the-appointment-7y83 = lo que acordaron usted y su equipo de salud

# en: what you will do, and by when
after-the-appointment-tq19 = lo que hará usted, y para cuándo

# en: what the team will do
after-the-appointment-z1s5 = lo que hará el equipo

# en: the date of the next visit
after-the-appointment-t83f = la fecha de la próxima visita

# en: Call the clinic if something is not clear. Your choice can change, so tell your team if it does.
after-the-appointment-nd9p = Llame a la clínica si algo no está claro. Su elección puede cambiar, así que avise a su equipo de salud si cambia.

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Do not wait for your appointment if you have serious symptoms. Get help at once.
when-to-get-help-62d9 = No espere a su cita si tiene síntomas graves. Pida ayuda de inmediato.

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = tiene dolor en el pecho o dificultad para respirar

# en: think about ending your life
get-emergency-help-now-pm69 = piensa en poner fin a su vida

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Póngase en contacto con su médico o con el equipo del dolor

# en: Contact your doctor or pain team before your appointment if you have:
contact-your-doctor-or-pain-team-j6ph = Póngase en contacto con su médico o con el equipo del dolor antes de su cita si tiene:

# en: pain that gets much worse
contact-your-doctor-or-pain-team-y33m = dolor que empeora mucho

# en: new numbness or pins and needles
contact-your-doctor-or-pain-team-z21n = entumecimiento u hormigueo nuevo

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
