# en: persistent spinal pain syndrome\n    .definition = Pain in the back or legs that lasts, or comes back. In type 2, the person had spine surgery before this pain.\n    .plain = back or leg pain that lasts\n    .forms = persistent spinal pain syndrome type 2; PSPS
-persistent-spinal-pain-syndrome = síndrome de dolor espinal persistente
    .definition = Dolor de espalda o de piernas que persiste, o que vuelve. En el tipo 2, la persona tuvo una cirugía de columna antes de este dolor.
    .plain = dolor de espalda o de piernas que persiste
    .forms = síndrome de dolor espinal persistente tipo 2; PSPS

# en: failed back surgery syndrome\n    .definition = An older name for back or leg pain that stays or comes back after spine surgery. It does not mean that anyone did something wrong.\n    .plain = pain that lasts after back surgery\n    .forms = FBSS; failed back syndrome; post-laminectomy syndrome
-failed-back-surgery-syndrome = síndrome de cirugía fallida de espalda
    .definition = Un nombre más antiguo para el dolor de espalda o de piernas que sigue o vuelve después de una cirugía de columna. No significa que alguien hizo algo mal.
    .plain = dolor que persiste después de una cirugía de espalda
    .forms = FBSS; síndrome de espalda fallida; síndrome poslaminectomía

# en: epidural fibrosis\n    .definition = Scar tissue that forms around the nerves of the spine, often after an operation.\n    .plain = scar tissue around the nerves
-epidural-fibrosis = fibrosis epidural
    .definition = Tejido cicatricial que se forma alrededor de los nervios de la columna, a menudo después de una operación.
    .plain = tejido cicatricial alrededor de los nervios

# en: nerve pain\n    .definition = Pain that comes from a nerve that is hurt or works in the wrong way. It can burn, tingle or feel like an electric shock.\n    .plain = pain from a damaged nerve\n    .forms = neuropathic pain
-nerve-pain = dolor de los nervios
    .definition = Dolor que viene de un nervio que está dañado o que funciona mal. Puede arder, hormiguear o sentirse como una descarga eléctrica.
    .plain = dolor de un nervio dañado
    .forms = dolor neuropático

# en: cauda equina syndrome\n    .definition = Pressure on the bundle of nerves at the base of the spine. It needs an operation at once.\n    .plain = pressure on the nerves at the base of the spine
-cauda-equina-syndrome = síndrome de la cola de caballo
    .definition = Presión sobre el haz de nervios en la base de la columna. Necesita una operación de inmediato.
    .plain = presión sobre los nervios en la base de la columna

# en: spinal cord stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to the spine to ease pain.\n    .plain = weak electric pulses to the spine
-spinal-cord-stimulation = estimulación de la médula espinal
    .definition = Un tratamiento en el que un dispositivo pequeño envía impulsos eléctricos débiles a la columna para aliviar el dolor.
    .plain = impulsos eléctricos débiles a la columna

# en: peripheral nerve stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to a nerve outside the spine to ease pain.\n    .plain = weak electric pulses to a nerve
-peripheral-nerve-stimulation = estimulación de nervios periféricos
    .definition = Un tratamiento en el que un dispositivo pequeño envía impulsos eléctricos débiles a un nervio fuera de la columna para aliviar el dolor.
    .plain = impulsos eléctricos débiles a un nervio

# en: radiofrequency ablation\n    .definition = A treatment that heats a small nerve so that it sends fewer pain signals for a time.\n    .plain = heat on a small nerve
-radiofrequency-ablation = ablación por radiofrecuencia
    .definition = Un tratamiento que calienta un nervio pequeño para que envíe menos señales de dolor durante un tiempo.
    .plain = calor en un nervio pequeño

# en: medial branch block\n    .definition = An injection that numbs the small nerves of the joints in the spine, to see whether the pain comes from there.\n    .plain = numbing the small nerves of spine joints
-medial-branch-block = bloqueo del ramo medial
    .definition = Una inyección que adormece los nervios pequeños de las articulaciones de la columna, para ver si el dolor viene de ahí.
    .plain = adormecer los nervios pequeños de las articulaciones de la columna

# en: epidural steroid injection\n    .definition = An injection of medicine to reduce swelling, put near a nerve in the spine.\n    .plain = an injection near a nerve in the spine
-epidural-steroid-injection = inyección epidural de esteroides
    .definition = Una inyección de medicamento para reducir la hinchazón, que se pone cerca de un nervio de la columna.
    .plain = una inyección cerca de un nervio de la columna

# en: adhesiolysis\n    .definition = A treatment that tries to free nerves of the spine from scar tissue through a thin tube.\n    .plain = freeing nerves from scar tissue
-adhesiolysis = adhesiólisis
    .definition = Un tratamiento que intenta liberar del tejido cicatricial los nervios de la columna a través de un tubo fino.
    .plain = liberar los nervios del tejido cicatricial

# en: discectomy\n    .definition = An operation that takes out part of a disc, one of the soft cushions between the bones of the spine.\n    .plain = an operation to take out part of a disc
-discectomy = discectomía
    .definition = Una operación que quita parte de un disco, una de las almohadillas blandas entre los huesos de la columna.
    .plain = una operación para quitar parte de un disco

# en: laminectomy\n    .definition = An operation that takes away a piece of bone from the back of the spine to make room for the nerves.\n    .plain = an operation to take away a piece of bone
-laminectomy = laminectomía
    .definition = Una operación que quita un trozo de hueso de la parte de atrás de la columna para dejar espacio a los nervios.
    .plain = una operación para quitar un trozo de hueso

# en: spinal fusion\n    .definition = An operation that joins two or more bones of the spine so that they heal together.\n    .plain = an operation to join bones of the spine
-spinal-fusion = fusión vertebral
    .definition = Una operación que une dos o más huesos de la columna para que sanen juntos.
    .plain = una operación para unir huesos de la columna

# en: revision surgery\n    .definition = An operation on a part of the body that was operated on before.\n    .plain = a second operation
-revision-surgery = cirugía de revisión
    .definition = Una operación en una parte del cuerpo que ya fue operada antes.
    .plain = una segunda operación

# en: magnetic resonance imaging\n    .definition = A scan that uses strong magnets to make pictures of the inside of the body.\n    .plain = a scan with strong magnets\n    .forms = MRI; MRI scan
-mri = resonancia magnética
    .definition = Una prueba de imagen que usa imanes potentes para tomar imágenes del interior del cuerpo.
    .plain = una prueba de imagen con imanes potentes
    .forms = RM; resonancia

# en: nerve conduction study\n    .definition = A test that shows how fast a nerve carries a small electric pulse.\n    .plain = a test of how fast a nerve works
-nerve-conduction-study = estudio de conducción nerviosa
    .definition = Una prueba que muestra la velocidad con que un nervio lleva un impulso eléctrico pequeño.
    .plain = una prueba de la velocidad con que funciona un nervio

# en: physical therapist\n    .definition = A health worker who helps people to move and to build strength with exercises.\n    .plain = an exercise and movement specialist\n    .forms = physiotherapist
-physical-therapist = fisioterapeuta
    .definition = Un profesional de la salud que ayuda a las personas a moverse y a aumentar su fuerza con ejercicios.
    .plain = un especialista en ejercicio y movimiento
    .forms = terapeuta físico
