# missing: -persistent-spinal-pain-syndrome
# en: persistent spinal pain syndrome\n    .definition = Pain in the back or legs that lasts, or comes back. In type 2, the person had spine surgery before this pain.\n    .plain = back or leg pain that lasts\n    .forms = persistent spinal pain syndrome type 2; PSPS

# missing: -failed-back-surgery-syndrome
# en: failed back surgery syndrome\n    .definition = An older name for back or leg pain that stays or comes back after spine surgery. It does not mean that anyone did something wrong.\n    .plain = pain that lasts after back surgery\n    .forms = FBSS; failed back syndrome; post-laminectomy syndrome

# missing: -epidural-fibrosis
# en: epidural fibrosis\n    .definition = Scar tissue that forms around the nerves of the spine, often after an operation.\n    .plain = scar tissue around the nerves

# missing: -nerve-pain
# en: nerve pain\n    .definition = Pain that comes from a nerve that is hurt or works in the wrong way. It can burn, tingle or feel like an electric shock.\n    .plain = pain from a damaged nerve\n    .forms = neuropathic pain

# missing: -cauda-equina-syndrome
# en: cauda equina syndrome\n    .definition = Pressure on the bundle of nerves at the base of the spine. It needs an operation at once.\n    .plain = pressure on the nerves at the base of the spine

# missing: -spinal-cord-stimulation
# en: spinal cord stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to the spine to ease pain.\n    .plain = weak electric pulses to the spine

# missing: -peripheral-nerve-stimulation
# en: peripheral nerve stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to a nerve outside the spine to ease pain.\n    .plain = weak electric pulses to a nerve

# missing: -radiofrequency-ablation
# en: radiofrequency ablation\n    .definition = A treatment that heats a small nerve so that it sends fewer pain signals for a time.\n    .plain = heat on a small nerve

# missing: -medial-branch-block
# en: medial branch block\n    .definition = An injection that numbs the small nerves of the joints in the spine, to see whether the pain comes from there.\n    .plain = numbing the small nerves of spine joints

# missing: -epidural-steroid-injection
# en: epidural steroid injection\n    .definition = An injection of medicine to reduce swelling, put near a nerve in the spine.\n    .plain = an injection near a nerve in the spine

# missing: -adhesiolysis
# en: adhesiolysis\n    .definition = A treatment that tries to free nerves of the spine from scar tissue through a thin tube.\n    .plain = freeing nerves from scar tissue

# missing: -discectomy
# en: discectomy\n    .definition = An operation that takes out part of a disc, one of the soft cushions between the bones of the spine.\n    .plain = an operation to take out part of a disc

# missing: -laminectomy
# en: laminectomy\n    .definition = An operation that takes away a piece of bone from the back of the spine to make room for the nerves.\n    .plain = an operation to take away a piece of bone

# missing: -spinal-fusion
# en: spinal fusion\n    .definition = An operation that joins two or more bones of the spine so that they heal together.\n    .plain = an operation to join bones of the spine

# missing: -revision-surgery
# en: revision surgery\n    .definition = An operation on a part of the body that was operated on before.\n    .plain = a second operation

# missing: -mri
# en: magnetic resonance imaging\n    .definition = A scan that uses strong magnets to make pictures of the inside of the body.\n    .plain = a scan with strong magnets\n    .forms = MRI; MRI scan

# missing: -nerve-conduction-study
# en: nerve conduction study\n    .definition = A test that shows how fast a nerve carries a small electric pulse.\n    .plain = a test of how fast a nerve works

# missing: -physical-therapist
# en: physical therapist\n    .definition = A health worker who helps people to move and to build strength with exercises.\n    .plain = an exercise and movement specialist\n    .forms = physiotherapist

