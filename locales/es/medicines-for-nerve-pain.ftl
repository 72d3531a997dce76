# en: This page tells you about amitriptyline, duloxetine, gabapentin and pregabalin for nerve pain, and about their side effects.
summary = Esta página le habla de la amitriptilina, la duloxetina, la gabapentina y la pregabalina para el dolor de los nervios, y de sus efectos secundarios.

# en: Medicines for nerve pain
medicines-for-nerve-pain-wkdk = Medicamentos para el dolor de los nervios

# en: These medicines may ease pain from a damaged nerve. They do not mend the nerve, and the benefit differs from person to person. This page does not replace the leaflet in your medicine pack.
medicines-for-nerve-pain-80hp = Estos medicamentos pueden aliviar el dolor de un nervio dañado. No reparan el nervio, y el beneficio varía de una persona a otra. Esta página no sustituye el prospecto que viene en el envase de su medicamento.

# en: What these medicines are and what they are used for
what-these-medicines-are-and-wha-5qjv = Qué son estos medicamentos y para qué se utilizan

# en: Nerve pain is pain from a damaged nerve (neuropathic pain). It can burn, sting or feel like an electric shock. Plain painkillers may not help it much.
what-these-medicines-are-and-wha-2ycx = El dolor de los nervios es el dolor de un nervio dañado (dolor neuropático). Puede arder, punzar o sentirse como una descarga eléctrica. Los analgésicos comunes pueden no ayudar mucho.

# en: This page is about 4 medicines:
what-these-medicines-are-and-wha-7wsy = Esta página trata de 4 medicamentos:

# en: amitriptyline, which can also help with low mood (depression)
what-these-medicines-are-and-wha-6754 = amitriptilina, que también puede ayudar con el ánimo bajo (depresión)

# en: duloxetine, which can also help with low mood and worry (anxiety)
what-these-medicines-are-and-wha-4gxj = duloxetina, que también puede ayudar con el ánimo bajo y la preocupación (ansiedad)

# en: gabapentin, which can also help to stop fits (epilepsy)
what-these-medicines-are-and-wha-pgg3 = gabapentina, que también puede ayudar a frenar las convulsiones (epilepsia)

# en: pregabalin, which can also help to stop fits and ease worry
what-these-medicines-are-and-wha-hg8r = pregabalina, que también puede ayudar a frenar las convulsiones y a aliviar la preocupación

# en: [UK guidance on nerve pain][1] lists these 4 medicines as first choices. There are only small studies of [these medicines after back surgery][2], so the benefit is not clear.
what-these-medicines-are-and-wha-p8xh = { "[" }La guía del Reino Unido sobre el dolor de los nervios][1] incluye estos 4 medicamentos como primeras opciones. Solo hay estudios pequeños sobre [estos medicamentos después de una cirugía de espalda][2], por lo que el beneficio no está claro.

# en: Sciatica is leg pain from pressure on a nerve in the back. For this pain, [UK guidance on low back pain][1] does not advise gabapentin or pregabalin. Ask your doctor which kind of pain you have.
what-these-medicines-are-and-wha-6q9f = La ciática es un dolor de pierna por la presión sobre un nervio en la espalda. Para este dolor, [la guía del Reino Unido sobre el dolor lumbar][1] no aconseja la gabapentina ni la pregabalina. Pregunte a su médico qué tipo de dolor tiene usted.

# en: Who can and cannot take them
who-can-and-cannot-take-them-xnmt = Quién puede y quién no puede tomarlos

# en: Adults can take these medicines if a doctor says so. They do not suit everyone.
who-can-and-cannot-take-them-f325 = Los adultos pueden tomar estos medicamentos si un médico lo indica. No son adecuados para todo el mundo.

# en: Tell your doctor if you:
who-can-and-cannot-take-them-h2yx = Informe a su médico si usted:

# en: have had an allergic reaction to any medicine
who-can-and-cannot-take-them-xtrt = ha tenido una reacción alérgica a cualquier medicamento

# en: have heart, liver, kidney or lung disease
who-can-and-cannot-take-them-59h1 = tiene una enfermedad del corazón, del hígado, de los riñones o de los pulmones

# en: have fits, an eye disease called glaucoma or trouble peeing
who-can-and-cannot-take-them-x83p = tiene convulsiones, una enfermedad de los ojos llamada glaucoma o dificultad para orinar

# en: have had thoughts of ending your life
who-can-and-cannot-take-them-j6fv = ha pensado en poner fin a su vida

# en: have found it hard to stop alcohol or a medicine
who-can-and-cannot-take-them-frcq = ha tenido dificultad para dejar el alcohol o un medicamento

# en: are pregnant, breastfeeding or trying for a baby
who-can-and-cannot-take-them-6wnw = está embarazada, da el pecho o intenta tener un bebé

# en: Taking them with other medicines and alcohol
taking-them-with-other-medicines-lfgn = Tomarlos con otros medicamentos y alcohol

# en: Tell your doctor or pharmacist about all your medicines. This includes herbs and medicines that you buy yourself. Take care with:
taking-them-with-other-medicines-03r4 = Hable con su médico o farmacéutico de todos sus medicamentos. Esto incluye las hierbas y los medicamentos que usted compra por su cuenta. Tenga cuidado con:

# en: strong painkillers such as morphine or codeine (opioids)
taking-them-with-other-medicines-ssw0 = analgésicos fuertes, como la morfina o la codeína (opioides)

# en: medicines for sleep or anxiety
taking-them-with-other-medicines-l14d = medicamentos para dormir o para la ansiedad

# missing: taking-them-with-other-medicines-nhn3
# en: other medicines for depression
taking-them-with-other-medicines-nhn3 = otros medicamentos para la depresión

# missing: taking-them-with-other-medicines-wk30
# en: St John's wort, a herb that some people take for low mood
taking-them-with-other-medicines-wk30 = la hierba de San Juan, una hierba que algunas personas toman para el ánimo bajo

# en: painkillers such as ibuprofen, and medicines that thin the blood
taking-them-with-other-medicines-gf66 = analgésicos como el ibuprofeno, y medicamentos que diluyen la sangre

# en: medicines for heartburn
taking-them-with-other-medicines-fvrp = medicamentos para la acidez de estómago

# en: Opioids, sleep medicines and alcohol can slow your breathing more. Avoid alcohol while you take these medicines.
taking-them-with-other-medicines-s7ww = Los opioides, los medicamentos para dormir y el alcohol pueden hacer que respire aún más lento. Evite el alcohol mientras los tome.

# en: Pregnancy and breastfeeding
pregnancy-and-breastfeeding-vxkn = Embarazo y lactancia

# en: Tell your doctor at once if you are pregnant or want a baby. Do not stop the medicine on your own.
pregnancy-and-breastfeeding-xzrx = Informe a su médico de inmediato si está embarazada o quiere tener un bebé. No deje de tomar el medicamento por su cuenta.

# en: In [a study of more than 2,700 pregnancies][1], about 6 in 100 babies had a serious birth defect after pregabalin. Without pregabalin, it was about 4 in 100 babies.
pregnancy-and-breastfeeding-63ql = En [un estudio de más de 2700 embarazos][1], unos 6 de cada 100 bebés tuvieron un defecto de nacimiento grave con pregabalina. Sin pregabalina, fueron unos 4 de cada 100 bebés.

# en: If you could get pregnant, use birth control while you take pregabalin.
pregnancy-and-breastfeeding-gxyn = Si usted podría quedar embarazada, use un método anticonceptivo mientras tome pregabalina.

# en: Duloxetine in the last month before birth [can raise the chance of heavy bleeding after birth][1]. The rise is small. Ask your doctor before you breastfeed.
pregnancy-and-breastfeeding-hbvk = La duloxetina en el último mes antes del parto [puede aumentar la probabilidad de sangrado abundante después del parto][1]. El aumento es pequeño. Pregunte a su médico antes de dar el pecho.

# en: How and when to take them
how-and-when-to-take-them-7tvv = Cómo y cuándo tomarlos

# en: Take your medicine just as your doctor or pharmacist tells you. They start with a low dose and raise it slowly. The benefit can take weeks to show.
how-and-when-to-take-them-wm20 = Tome su medicamento exactamente como le indique su médico o farmacéutico. Ellos empiezan con una dosis baja y la suben poco a poco. El beneficio puede tardar varias semanas en notarse.

# en: Your doctor should check with you if the medicine helps. If it does not help, it makes sense to stop it slowly or change it. Ask for the lowest dose that works for you.
how-and-when-to-take-them-mhf7 = Su médico debería comprobar con usted si el medicamento le ayuda. Si no le ayuda, tiene sentido dejarlo poco a poco o cambiarlo. Pida la dosis más baja que le funcione.

# en: If you miss a dose
if-you-miss-a-dose-x8tm = Si olvida una dosis

# en: Take the missed dose when you remember it. If it is nearly time for your next dose, skip the missed one. Do not take 2 doses at the same time.
if-you-miss-a-dose-hslm = Tome la dosis olvidada cuando se acuerde. Si ya es casi la hora de la siguiente dosis, sáltese la dosis olvidada. No tome 2 dosis al mismo tiempo.

# en: If you take too much
if-you-take-too-much-47rg = Si toma demasiado

# en: Too much can be dangerous. Call your doctor, a poisons line or your local emergency number at once. Take the pack with you if you go to a hospital.
if-you-take-too-much-mxv7 = Tomar demasiado puede ser peligroso. Llame de inmediato a su médico, a una línea de información toxicológica o a su número local de emergencias. Lleve el envase si va a un hospital.

# en: If you want to stop
if-you-want-to-stop-8y47 = Si quiere dejarlo

# en: Do not stop suddenly. You may feel sick, sweat, feel anxious or sleep badly (withdrawal). Your doctor can help you lower the dose slowly.
if-you-want-to-stop-q3ys = No lo deje de repente. Puede tener ganas de vomitar, sudar, sentir ansiedad o dormir mal (abstinencia). Su médico puede ayudarle a bajar la dosis poco a poco.

# en: Side effects
side-effects-rbmk = Efectos secundarios

# en: Like all medicines, these can cause side effects. You may get none, 1 or more than 1. Side effects can ease after the first weeks.
side-effects-4s4v = Como todos los medicamentos, estos pueden causar efectos secundarios. Puede no tener ninguno, tener 1 o tener más de 1. Los efectos secundarios pueden aliviarse después de las primeras semanas.

# en: These numbers come mainly from European information on:
side-effects-7ncw = Estas cifras vienen sobre todo de la información europea sobre:

# en: [amitriptyline][1]
side-effects-l240 = { "[" }amitriptilina][1]

# en: [duloxetine][1]
side-effects-btd2 = { "[" }duloxetina][1]

# en: [gabapentin][1]
side-effects-ssb8 = { "[" }gabapentina][1]

# en: [pregabalin][1]
side-effects-7fbt = { "[" }pregabalina][1]

# en: Very common side effects
very-common-side-effects-82b5 = Efectos secundarios muy frecuentes

# en: These affect more than 1 in 10 people. This table shows them for each medicine:
very-common-side-effects-9zl3 = Afectan a más de 1 de cada 10 personas. Esta tabla los muestra para cada medicamento:

# en: Medicine
very-common-side-effects-7dtx = Medicamento

# en: Very common side effects (more than 1 in 10 people)
very-common-side-effects-yf0l = Efectos secundarios muy frecuentes (más de 1 de cada 10 personas)

# en: amitriptyline
very-common-side-effects-9j6t = amitriptilina

# en: feeling sleepy, dry mouth, dizziness, blurred vision, hard poo (constipation), weight gain
very-common-side-effects-7n2d = somnolencia, boca seca, mareo, visión borrosa, heces duras (estreñimiento), aumento de peso

# en: duloxetine
very-common-side-effects-68g3 = duloxetina

# en: feeling sick, headache, dry mouth, feeling sleepy
very-common-side-effects-9mph = ganas de vomitar, dolor de cabeza, boca seca, somnolencia

# en: gabapentin
very-common-side-effects-cbzh = gabapentina

# en: feeling sleepy, dizziness, tiredness, being unsteady
very-common-side-effects-38kq = somnolencia, mareo, cansancio, falta de equilibrio

# en: pregabalin
very-common-side-effects-ltn7 = pregabalina

# en: dizziness, feeling sleepy, headache
very-common-side-effects-ktnk = mareo, somnolencia, dolor de cabeza

# en: Common side effects
common-side-effects-qrgw = Efectos secundarios frecuentes

# en: These affect up to 1 in 10 people:
common-side-effects-5jgd = Afectan hasta a 1 de cada 10 personas:

# en: problems with sex (all 4 medicines)
common-side-effects-7085 = problemas sexuales (los 4 medicamentos)

# en: blurred vision (duloxetine, gabapentin, pregabalin)
common-side-effects-fj70 = visión borrosa (duloxetina, gabapentina, pregabalina)

# en: weight gain, or swollen arms or legs (gabapentin, pregabalin)
common-side-effects-4mt0 = aumento de peso, o hinchazón de brazos o piernas (gabapentina, pregabalina)

# en: poor memory (gabapentin, pregabalin)
common-side-effects-3yjk = mala memoria (gabapentina, pregabalina)

# en: dizziness, hard poo, sweating or poor sleep (duloxetine)
common-side-effects-b56k = mareo, heces duras, sudoración o mal sueño (duloxetina)

# en: Uncommon side effects
uncommon-side-effects-qn3g = Efectos secundarios poco frecuentes

# en: These affect up to 1 in 100 people:
uncommon-side-effects-dyf8 = Afectan hasta a 1 de cada 100 personas:

# en: seeing or hearing things that are not real (pregabalin)
uncommon-side-effects-6w22 = ver u oír cosas que no son reales (pregabalina)

# en: thoughts of ending your life (duloxetine)
uncommon-side-effects-r2vw = pensamientos de poner fin a su vida (duloxetina)

# en: not being able to pee (amitriptyline)
uncommon-side-effects-vf7l = no poder orinar (amitriptilina)

# en: Rare side effects
rare-side-effects-r9zz = Efectos secundarios raros

# en: With gabapentin, very slow or weak breathing is rare. [It affects up to 1 in 1,000 people][1]. This can [also happen with pregabalin][2].
rare-side-effects-57q6 = Con la gabapentina, es raro que la respiración sea muy lenta o débil. [Afecta hasta a 1 de cada 1000 personas][1]. Esto [también puede ocurrir con la pregabalina][2].

# en: Needing the medicine
needing-the-medicine-vf9d = Necesitar el medicamento

# en: Your body can come to depend on gabapentin and pregabalin. You may feel that you need more and more. Tell your doctor if this happens.
needing-the-medicine-mffx = Su cuerpo puede llegar a depender de la gabapentina y la pregabalina. Puede sentir que necesita cada vez más. Informe a su médico si esto ocurre.

# en: Driving and machines
driving-and-machines-vvv2 = Conducir y usar máquinas

# en: All 4 medicines can make you sleepy or dizzy. Do not drive, cycle or use machines if you feel this way. Your country may have laws about this, so ask your pharmacist.
driving-and-machines-mf4k = Los 4 medicamentos pueden darle sueño o mareo. No conduzca, no monte en bicicleta ni use máquinas si se siente así. Su país puede tener leyes sobre esto, así que pregunte a su farmacéutico.

# en: How to store them
how-to-store-them-qq79 = Cómo guardarlos

# en: Keep the medicine in its pack, in a dry place. Keep it where children cannot see or reach it.
how-to-store-them-p1jh = Guarde el medicamento en su envase, en un lugar seco. Guárdelo donde los niños no puedan verlo ni alcanzarlo.

# en: Do not share it with anyone. Take what you do not need back to a pharmacy.
how-to-store-them-l02w = No lo comparta con nadie. Devuelva a una farmacia lo que no necesite.

# en: Other choices
other-choices-rz2j = Otras opciones

# en: You do not have to take a medicine. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-dbk1 = No tiene la obligación de tomar un medicamento. Si no hace nada, el dolor puede aliviarse, seguir igual o empeorar. Otras opciones son:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia y ejercicio][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias de conversación para el dolor][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }estimulación de la médula espinal][1], un dispositivo que envía impulsos eléctricos débiles a la columna

# en: You and your doctor decide together. Ask about the benefits, the risks and the choice to do nothing.
other-choices-g2zz = Usted y su médico deciden juntos. Pregunte por los beneficios, los riesgos y la opción de no hacer nada.

# en: When to get help
when-to-get-help-pjnn = Cuándo pedir ayuda

# en: Serious side effects need care fast. These lists help you decide what to do.
when-to-get-help-640f = Los efectos secundarios graves necesitan atención rápida. Estas listas le ayudan a decidir qué hacer.

# en: Get emergency help now
get-emergency-help-now-ff0z = Pida ayuda de emergencia ahora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vaya al servicio de urgencias más cercano, o llame a su número local de emergencias (como 999, 911 o 112), si usted:

# en: have trouble breathing, or breathe very slowly
get-emergency-help-now-kyj0 = tiene dificultad para respirar o respira muy lentamente

# en: are so sleepy that others cannot wake you
get-emergency-help-now-tv9k = tiene tanto sueño que otras personas no pueden despertarle

# en: have swelling of your face, lips or tongue
get-emergency-help-now-js2c = tiene hinchazón en la cara, los labios o la lengua

# en: have a skin rash with blisters or peeling
get-emergency-help-now-x7sp = tiene una erupción en la piel con ampollas o descamación

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = tiene dolor en el pecho o se desmaya

# en: think about ending your life
get-emergency-help-now-pm69 = piensa en poner fin a su vida

# en: Contact your doctor or pharmacist
contact-your-doctor-or-pharmacis-vch0 = Póngase en contacto con su médico o farmacéutico

# en: Contact your doctor or pharmacist if you:
contact-your-doctor-or-pharmacis-vpk3 = Póngase en contacto con su médico o farmacéutico si usted:

# en: have side effects that trouble you
contact-your-doctor-or-pharmacis-2nwx = tiene efectos secundarios que le molestan

# en: want to stop the medicine
contact-your-doctor-or-pharmacis-967s = quiere dejar el medicamento

# en: feel low, angry or not like yourself
contact-your-doctor-or-pharmacis-y4rz = siente desánimo o enojo, o no se siente como siempre

# en: have pain that is no better after weeks of treatment
contact-your-doctor-or-pharmacis-gvl0 = tiene dolor que no mejora después de varias semanas de tratamiento

# en: feel that you need more than your dose
contact-your-doctor-or-pharmacis-qc7m = siente que necesita más que su dosis

# en: About this page
about-this-page-rwxx = Acerca de esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página da información general. No sustituye los consejos de su propio médico o enfermero. Ningún profesional de la salud la ha revisado todavía.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Ninguna empresa pagó por esta página. Para avisar de un error o dar su opinión, póngase en contacto con el equipo que le dio esta página.
