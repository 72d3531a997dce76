# en: persistent spinal pain syndrome\n    .definition = Pain in the back or legs that lasts, or comes back. In type 2, the person had spine surgery before this pain.\n    .plain = back or leg pain that lasts\n    .forms = persistent spinal pain syndrome type 2; PSPS
-persistent-spinal-pain-syndrome = syndrome douloureux rachidien persistant
    .definition = Douleur du dos ou des jambes qui persiste, ou qui revient. Dans le type 2, la personne a eu une opération de la colonne vertébrale avant cette douleur.
    .plain = douleur du dos ou des jambes qui persiste
    .forms = syndrome douloureux rachidien persistant de type 2; PSPS

# en: failed back surgery syndrome\n    .definition = An older name for back or leg pain that stays or comes back after spine surgery. It does not mean that anyone did something wrong.\n    .plain = pain that lasts after back surgery\n    .forms = FBSS; failed back syndrome; post-laminectomy syndrome
-failed-back-surgery-syndrome = syndrome d’échec de la chirurgie du dos
    .definition = Un nom plus ancien pour la douleur du dos ou des jambes qui reste ou revient après une opération de la colonne vertébrale. Il ne veut pas dire que quelqu’un a fait quelque chose de mal.
    .plain = douleur qui persiste après une opération du dos
    .forms = FBSS; syndrome du dos en échec; syndrome post-laminectomie

# en: epidural fibrosis\n    .definition = Scar tissue that forms around the nerves of the spine, often after an operation.\n    .plain = scar tissue around the nerves
-epidural-fibrosis = fibrose épidurale
    .definition = Tissu cicatriciel qui se forme autour des nerfs de la colonne vertébrale, souvent après une opération.
    .plain = tissu cicatriciel autour des nerfs

# en: nerve pain\n    .definition = Pain that comes from a nerve that is hurt or works in the wrong way. It can burn, tingle or feel like an electric shock.\n    .plain = pain from a damaged nerve\n    .forms = neuropathic pain
-nerve-pain = douleur des nerfs
    .definition = Douleur qui vient d’un nerf qui est abîmé ou qui fonctionne mal. Elle peut brûler, picoter ou ressembler à une décharge électrique.
    .plain = douleur d’un nerf abîmé
    .forms = douleur neuropathique; douleurs des nerfs; douleurs neuropathiques

# en: cauda equina syndrome\n    .definition = Pressure on the bundle of nerves at the base of the spine. It needs an operation at once.\n    .plain = pressure on the nerves at the base of the spine
-cauda-equina-syndrome = syndrome de la queue de cheval
    .definition = Pression sur le faisceau de nerfs en bas de la colonne vertébrale. Il faut une opération tout de suite.
    .plain = pression sur les nerfs en bas de la colonne vertébrale

# en: spinal cord stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to the spine to ease pain.\n    .plain = weak electric pulses to the spine
-spinal-cord-stimulation = stimulation de la moelle épinière
    .definition = Un traitement dans lequel un petit appareil envoie de faibles impulsions électriques à la colonne vertébrale pour soulager la douleur.
    .plain = faibles impulsions électriques à la colonne vertébrale

# en: peripheral nerve stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to a nerve outside the spine to ease pain.\n    .plain = weak electric pulses to a nerve
-peripheral-nerve-stimulation = stimulation des nerfs périphériques
    .definition = Un traitement dans lequel un petit appareil envoie de faibles impulsions électriques à un nerf hors de la colonne vertébrale pour soulager la douleur.
    .plain = faibles impulsions électriques à un nerf

# en: radiofrequency ablation\n    .definition = A treatment that heats a small nerve so that it sends fewer pain signals for a time.\n    .plain = heat on a small nerve
-radiofrequency-ablation = ablation par radiofréquence
    .definition = Un traitement qui chauffe un petit nerf pour qu’il envoie moins de signaux de douleur pendant un certain temps.
    .plain = chaleur sur un petit nerf

# en: medial branch block\n    .definition = An injection that numbs the small nerves of the joints in the spine, to see whether the pain comes from there.\n    .plain = numbing the small nerves of spine joints
-medial-branch-block = bloc de la branche médiale
    .definition = Une injection qui endort les petits nerfs des articulations de la colonne vertébrale, pour voir si la douleur vient de là.
    .plain = endormir les petits nerfs des articulations de la colonne vertébrale

# en: epidural steroid injection\n    .definition = An injection of medicine to reduce swelling, put near a nerve in the spine.\n    .plain = an injection near a nerve in the spine
-epidural-steroid-injection = infiltration épidurale de corticoïdes
    .definition = Une injection de médicament pour réduire le gonflement, faite près d’un nerf de la colonne vertébrale.
    .plain = une injection près d’un nerf de la colonne vertébrale

# en: adhesiolysis\n    .definition = A treatment that tries to free nerves of the spine from scar tissue through a thin tube.\n    .plain = freeing nerves from scar tissue
-adhesiolysis = adhésiolyse
    .definition = Un traitement qui cherche à libérer les nerfs de la colonne vertébrale du tissu cicatriciel à travers un tube fin.
    .plain = libérer les nerfs du tissu cicatriciel

# en: discectomy\n    .definition = An operation that takes out part of a disc, one of the soft cushions between the bones of the spine.\n    .plain = an operation to take out part of a disc
-discectomy = discectomie
    .definition = Une opération qui enlève une partie d’un disque, l’un des coussins souples entre les os de la colonne vertébrale.
    .plain = une opération pour enlever une partie d’un disque

# en: laminectomy\n    .definition = An operation that takes away a piece of bone from the back of the spine to make room for the nerves.\n    .plain = an operation to take away a piece of bone
-laminectomy = laminectomie
    .definition = Une opération qui enlève un morceau d’os à l’arrière de la colonne vertébrale pour donner de la place aux nerfs.
    .plain = une opération pour enlever un morceau d’os

# en: spinal fusion\n    .definition = An operation that joins two or more bones of the spine so that they heal together.\n    .plain = an operation to join bones of the spine
-spinal-fusion = arthrodèse
    .definition = Une opération qui relie deux os ou plus de la colonne vertébrale pour qu’ils se soudent.
    .plain = une opération pour souder des os de la colonne vertébrale
    .forms = arthrodèse de la colonne vertébrale; arthrodèse vertébrale

# en: revision surgery\n    .definition = An operation on a part of the body that was operated on before.\n    .plain = a second operation
-revision-surgery = chirurgie de reprise
    .definition = Une opération sur une partie du corps qui a déjà été opérée.
    .plain = une deuxième opération

# en: magnetic resonance imaging\n    .definition = A scan that uses strong magnets to make pictures of the inside of the body.\n    .plain = a scan with strong magnets\n    .forms = MRI; MRI scan
-mri = imagerie par résonance magnétique
    .definition = Un examen qui utilise de puissants aimants pour faire des images de l’intérieur du corps.
    .plain = un examen avec de puissants aimants
    .forms = IRM

# en: nerve conduction study\n    .definition = A test that shows how fast a nerve carries a small electric pulse.\n    .plain = a test of how fast a nerve works
-nerve-conduction-study = étude de conduction nerveuse
    .definition = Un examen qui montre à quelle vitesse un nerf transmet une petite impulsion électrique.
    .plain = un examen de la vitesse d’un nerf

# en: physical therapist\n    .definition = A health worker who helps people to move and to build strength with exercises.\n    .plain = an exercise and movement specialist\n    .forms = physiotherapist
-physical-therapist = kinésithérapeute
    .definition = Un professionnel de santé qui aide les gens à bouger et à devenir plus forts grâce à des exercices.
    .plain = un spécialiste de l’exercice et du mouvement
    .forms = physiothérapeute; kinésithérapeutes
