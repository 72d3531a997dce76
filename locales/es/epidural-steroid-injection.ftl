# en: This page tells you what an epidural steroid injection is, how it may ease leg pain and what its risks are.
summary = Esta página le explica qué es una inyección epidural de esteroides, cómo puede aliviar el dolor de pierna y cuáles son sus riesgos.

# en: Epidural steroid injection
epidural-steroid-injection-vs50 = Inyección epidural de esteroides

# en: An epidural steroid injection puts medicine near a nerve in your spine. It may ease leg pain for a time. The benefit is small, and the injection does not help everyone.
epidural-steroid-injection-2hnb = Una inyección epidural de esteroides pone medicamento cerca de un nervio de su columna. Puede aliviar el dolor de pierna durante un tiempo. El beneficio es pequeño, y la inyección no ayuda a todo el mundo.

# en: What it is
what-it-is-2jjc = Qué es

# en: Your spinal cord, the bundle of nerves inside your spine, lies in a lining. The epidural space is the thin space around that lining. In this procedure, a doctor injects a steroid into this space.
what-it-is-dyy1 = La médula espinal, el haz de nervios que está dentro de la columna, está cubierta por una membrana. El espacio epidural es el espacio estrecho que rodea esa membrana. En este procedimiento, un médico inyecta un esteroide en este espacio.

# en: A steroid is a medicine that reduces swelling. The doctor may mix it with a medicine that numbs the area (local anaesthetic).
what-it-is-9vtz = Un esteroide es un medicamento que reduce la hinchazón. El médico puede mezclarlo con un medicamento que adormece la zona (anestésico local).

# en: Why it is done
why-it-is-done-ss01 = Por qué se hace

# en: A disc (a soft cushion in your spine) or scar tissue can press on a nerve. The nerve can swell and cause leg pain (sciatica). The injection may reduce the swelling and ease the pain.
why-it-is-done-d390 = Un disco (una almohadilla blanda de la columna) o el tejido cicatricial pueden presionar un nervio. El nervio puede hincharse y causar dolor en la pierna (ciática). La inyección puede reducir la hinchazón y aliviar el dolor.

# en: [UK guidance on back pain and sciatica][1] lists it as a choice for strong leg pain that is new. It does not advise spinal injections for low back pain. Long-term pain after surgery is different, so ask your doctor if it may help you.
why-it-is-done-b5cm = { "[" }La guía del Reino Unido sobre dolor de espalda y ciática][1] la incluye como opción para dolor de pierna intenso y reciente. No aconseja las inyecciones en la columna para el dolor lumbar. El dolor de larga duración después de una cirugía es diferente, así que pregunte a su médico si puede ayudarle.

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

# en: have a disease of the eye called glaucoma
before-the-procedure-05fc = tiene una enfermedad de los ojos llamada glaucoma

# en: are or may be pregnant
before-the-procedure-87hv = está o podría estar embarazada

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Pregunte qué medicamentos debe dejar de tomar y cuándo. No deje de tomar ningún medicamento por su cuenta. Pida a alguien que le lleve a casa.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = Qué ocurre durante el procedimiento

# en: You lie on your belly or your side. The doctor numbs your skin with a small injection. Then they put a thin needle into your back and inject the steroid.
what-happens-during-the-procedur-zzzc = Usted se acuesta boca abajo o de lado. El médico le adormece la piel con una inyección pequeña. Después introduce una aguja fina en la espalda e inyecta el esteroide.

# en: They may use X-rays to guide the needle. You may feel pressure, or a short pain in your leg. Tell the doctor if you feel strong pain.
what-happens-during-the-procedur-9vll = El médico puede usar rayos X para guiar la aguja. Es posible que sienta presión o un dolor breve en la pierna. Avise al médico si siente un dolor intenso.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Después del procedimiento y recuperación

# en: You rest for a short time, and then you go home. Your legs may feel numb or weak until the numbing medicine wears off. Do not drive that day.
after-the-procedure-and-recovery-j16z = Usted descansa durante un tiempo corto y después se va a casa. Puede sentir las piernas entumecidas o débiles hasta que pase el efecto del medicamento que adormece. No conduzca ese día.

# en: The steroid can take days to work. Keep a note of your pain, so that you and your team can see if it helped.
after-the-procedure-and-recovery-f9bv = El esteroide puede tardar varios días en hacer efecto. Anote cómo es su dolor, para que usted y su equipo de salud puedan ver si le ayudó.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados y posibles beneficios

# en: You may have less leg pain for weeks. This can make it easier to exercise.
results-and-possible-benefits-ywdv = Puede tener menos dolor de pierna durante varias semanas. Esto puede hacer que le sea más fácil hacer ejercicio.

# en: [A review of 25 studies][1] compared the injection with a dummy injection. Leg pain was a little lower for a short time. The difference was small.
results-and-possible-benefits-p1bd = { "[" }Una revisión de 25 estudios][1] comparó la inyección con una inyección simulada. El dolor de pierna fue un poco menor durante un tiempo corto. La diferencia fue pequeña.

# en: Risks
risks-1b54 = Riesgos

# en: You may have these effects for a short time:
risks-r3r6 = Puede tener estos efectos durante un tiempo corto:

# en: soreness or bruising in your back
risks-hyh1 = molestias o moretones en la espalda

# en: more pain for a day or 2
risks-57xt = más dolor durante un día o 2

# en: a warm, flushed face
risks-bb9l = calor y enrojecimiento de la cara

# en: higher blood sugar, if you have diabetes
risks-myl3 = azúcar más alto en la sangre, si tiene diabetes

# en: a headache, if the needle goes through the lining
risks-y65t = un dolor de cabeza, si la aguja atraviesa la membrana

# en: Serious problems are not likely. They include infection, bleeding and harm to a nerve.
risks-vwxn = Los problemas graves no son probables. Incluyen infección, sangrado y daño a un nervio.

# en: [The medicines regulator in the United States][1] warns of loss of sight, stroke, loss of movement and death. These problems are not likely. At the time of the warning, it had not approved steroids for this use.
risks-703q = { "[" }El organismo que regula los medicamentos en Estados Unidos][1] advierte sobre pérdida de la vista, ataque cerebral, pérdida del movimiento y muerte. Estos problemas no son probables. En el momento de la advertencia, no había aprobado los esteroides para este uso.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = No tiene la obligación de ponerse esta inyección. Si no hace nada, el dolor puede aliviarse, seguir igual o empeorar. Otras opciones son:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia y ejercicio][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias de conversación para el dolor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para el dolor de los nervios][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }otra cirugía de espalda][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Lea sobre todos los tratamientos para el [dolor que persiste después de una cirugía de espalda][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Preguntas para su equipo de salud

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Usted y su equipo de salud deciden juntos. Puede preguntar:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = qué probabilidad hay de que ayude con mi tipo de dolor

# en: how long the benefit may last
questions-to-ask-your-team-vktk = cuánto puede durar el beneficio

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = qué riesgos son mayores en mi caso

# en: the number of injections I can have in a year
questions-to-ask-your-team-41bj = el número de inyecciones que puedo recibir en un año

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = qué puede pasar si no hago nada

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: A sore back is normal after an injection. Other changes need care fast.
when-to-get-help-mb7x = Es normal tener la espalda dolorida después de una inyección. Otros cambios necesitan atención rápida.

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

# en: have sudden loss of sight, or trouble speaking
get-emergency-help-now-0bn9 = pierde la vista de repente o tiene dificultad para hablar

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
