# en: persistent spinal pain syndrome\n    .definition = Pain in the back or legs that lasts, or comes back. In type 2, the person had spine surgery before this pain.\n    .plain = back or leg pain that lasts\n    .forms = persistent spinal pain syndrome type 2; PSPS
-persistent-spinal-pain-syndrome = persistierendes spinales Schmerzsyndrom
    .definition = Schmerzen in Rücken oder Beinen, die anhalten oder wiederkommen. Bei Typ 2 hatte die Person vor diesen Schmerzen eine Operation an der Wirbelsäule.
    .plain = anhaltende Rücken- oder Beinschmerzen
    .forms = persistierendes spinales Schmerzsyndrom Typ 2; PSPS; persistierende spinale Schmerzsyndrom; persistierenden spinalen Schmerzsyndroms; persistierenden spinalen Schmerzsyndrom

# en: failed back surgery syndrome\n    .definition = An older name for back or leg pain that stays or comes back after spine surgery. It does not mean that anyone did something wrong.\n    .plain = pain that lasts after back surgery\n    .forms = FBSS; failed back syndrome; post-laminectomy syndrome
-failed-back-surgery-syndrome = Failed-Back-Surgery-Syndrom
    .definition = Ein älterer Name für Rücken- oder Beinschmerzen, die nach einer Operation an der Wirbelsäule bleiben oder wiederkommen. Er bedeutet nicht, dass jemand etwas falsch gemacht hat.
    .plain = Schmerzen, die nach einer Rückenoperation anhalten
    .forms = FBSS; Failed-Back-Syndrom; Postlaminektomie-Syndrom; Failed-Back-Surgery-Syndroms

# en: epidural fibrosis\n    .definition = Scar tissue that forms around the nerves of the spine, often after an operation.\n    .plain = scar tissue around the nerves
-epidural-fibrosis = epidurale Fibrose
    .definition = Narbengewebe, das sich um die Nerven der Wirbelsäule bildet, oft nach einer Operation.
    .plain = Narbengewebe um die Nerven
    .forms = epiduralen Fibrose; epiduraler Fibrose

# en: nerve pain\n    .definition = Pain that comes from a nerve that is hurt or works in the wrong way. It can burn, tingle or feel like an electric shock.\n    .plain = pain from a damaged nerve\n    .forms = neuropathic pain
-nerve-pain = Nervenschmerzen
    .definition = Schmerzen, die von einem Nerv kommen, der verletzt ist oder falsch arbeitet. Sie können brennen, kribbeln oder sich wie ein Stromschlag anfühlen.
    .plain = Schmerzen von einem geschädigten Nerv
    .forms = neuropathische Schmerzen; neuropathischen Schmerzen; Nervenschmerz

# en: cauda equina syndrome\n    .definition = Pressure on the bundle of nerves at the base of the spine. It needs an operation at once.\n    .plain = pressure on the nerves at the base of the spine
-cauda-equina-syndrome = Cauda-equina-Syndrom
    .definition = Druck auf das Bündel von Nerven am unteren Ende der Wirbelsäule. Es muss sofort operiert werden.
    .plain = Druck auf die Nerven am unteren Ende der Wirbelsäule
    .forms = Cauda-equina-Syndroms

# en: spinal cord stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to the spine to ease pain.\n    .plain = weak electric pulses to the spine
-spinal-cord-stimulation = Rückenmarkstimulation
    .definition = Eine Behandlung, bei der ein kleines Gerät schwache Stromimpulse an die Wirbelsäule sendet, um Schmerzen zu lindern.
    .plain = schwache Stromimpulse an die Wirbelsäule
    .forms = Rückenmarksstimulation

# en: peripheral nerve stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to a nerve outside the spine to ease pain.\n    .plain = weak electric pulses to a nerve
-peripheral-nerve-stimulation = periphere Nervenstimulation
    .definition = Eine Behandlung, bei der ein kleines Gerät schwache Stromimpulse an einen Nerv außerhalb der Wirbelsäule sendet, um Schmerzen zu lindern.
    .plain = schwache Stromimpulse an einen Nerv
    .forms = peripheren Nervenstimulation; peripherer Nervenstimulation

# en: radiofrequency ablation\n    .definition = A treatment that heats a small nerve so that it sends fewer pain signals for a time.\n    .plain = heat on a small nerve
-radiofrequency-ablation = Radiofrequenzablation
    .definition = Eine Behandlung, die einen kleinen Nerv erhitzt, damit er eine Zeit lang weniger Schmerzsignale sendet.
    .plain = Hitze auf einen kleinen Nerv

# en: medial branch block\n    .definition = An injection that numbs the small nerves of the joints in the spine, to see whether the pain comes from there.\n    .plain = numbing the small nerves of spine joints
-medial-branch-block = Medial-Branch-Block
    .definition = Eine Spritze, die die kleinen Nerven der Gelenke in der Wirbelsäule betäubt, um zu sehen, ob die Schmerzen von dort kommen.
    .plain = Betäubung der kleinen Nerven der Wirbelgelenke
    .forms = Medial-Branch-Blocks

# en: epidural steroid injection\n    .definition = An injection of medicine to reduce swelling, put near a nerve in the spine.\n    .plain = an injection near a nerve in the spine
-epidural-steroid-injection = epidurale Kortisonspritze
    .definition = Eine Spritze mit einem Medikament gegen Schwellung, die in die Nähe eines Nervs in der Wirbelsäule gegeben wird.
    .plain = eine Spritze in die Nähe eines Nervs in der Wirbelsäule
    .forms = epiduralen Kortisonspritze; epidurale Kortisonspritzen; epiduralen Kortisonspritzen

# en: adhesiolysis\n    .definition = A treatment that tries to free nerves of the spine from scar tissue through a thin tube.\n    .plain = freeing nerves from scar tissue
-adhesiolysis = Adhäsiolyse
    .definition = Eine Behandlung, die durch einen dünnen Schlauch Nerven der Wirbelsäule von Narbengewebe befreien soll.
    .plain = Befreien von Nerven aus Narbengewebe

# en: discectomy\n    .definition = An operation that takes out part of a disc, one of the soft cushions between the bones of the spine.\n    .plain = an operation to take out part of a disc
-discectomy = Diskektomie
    .definition = Eine Operation, die einen Teil einer Bandscheibe entfernt, also eines der weichen Polster zwischen den Knochen der Wirbelsäule.
    .plain = eine Operation, die einen Teil einer Bandscheibe entfernt

# en: laminectomy\n    .definition = An operation that takes away a piece of bone from the back of the spine to make room for the nerves.\n    .plain = an operation to take away a piece of bone
-laminectomy = Laminektomie
    .definition = Eine Operation, die ein Stück Knochen hinten an der Wirbelsäule entfernt, um Platz für die Nerven zu schaffen.
    .plain = eine Operation, die ein Stück Knochen entfernt

# en: spinal fusion\n    .definition = An operation that joins two or more bones of the spine so that they heal together.\n    .plain = an operation to join bones of the spine
-spinal-fusion = Versteifung
    .definition = Eine Operation, die zwei oder mehr Knochen der Wirbelsäule verbindet, damit sie zusammenwachsen.
    .plain = eine Operation, die Knochen der Wirbelsäule verbindet
    .forms = Versteifung der Wirbelsäule; Spondylodese

# en: revision surgery\n    .definition = An operation on a part of the body that was operated on before.\n    .plain = a second operation
-revision-surgery = Revisionsoperation
    .definition = Eine Operation an einem Körperteil, der schon einmal operiert wurde.
    .plain = eine zweite Operation
    .forms = Revisionsoperationen

# en: magnetic resonance imaging\n    .definition = A scan that uses strong magnets to make pictures of the inside of the body.\n    .plain = a scan with strong magnets\n    .forms = MRI; MRI scan
-mri = Magnetresonanztomografie
    .definition = Eine Aufnahme, bei der starke Magnete Bilder vom Inneren des Körpers machen.
    .plain = eine Aufnahme mit starken Magneten
    .forms = MRT; MRT-Aufnahme; MRT-Aufnahmen

# en: nerve conduction study\n    .definition = A test that shows how fast a nerve carries a small electric pulse.\n    .plain = a test of how fast a nerve works
-nerve-conduction-study = Messung der Nervenleitgeschwindigkeit
    .definition = Eine Untersuchung, die zeigt, wie schnell ein Nerv einen kleinen Stromimpuls weiterleitet.
    .plain = eine Messung, wie schnell ein Nerv arbeitet

# en: physical therapist\n    .definition = A health worker who helps people to move and to build strength with exercises.\n    .plain = an exercise and movement specialist\n    .forms = physiotherapist
-physical-therapist = Physiotherapeut
    .definition = Eine Gesundheitsfachkraft, die Menschen hilft, sich zu bewegen und mit Übungen Kraft aufzubauen.
    .plain = eine Fachkraft für Übungen und Bewegung
    .forms = Physiotherapeutin; Physiotherapeuten; Physiotherapeutinnen
