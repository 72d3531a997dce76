### The terms of this library: names as readers meet them, what they mean, and names to avoid.
### `.definition` is shown on the glossary page; `.plain` is what to write beside the term; `.forms` are other forms, separated by “; ”;
### `.avoid` are names that must not be mixed with this one.

## Conditions

-persistent-spinal-pain-syndrome = persistent spinal pain syndrome
    .definition = Pain in the back or legs that lasts, or comes back. In type 2, the person had spine surgery before this pain.
    .plain = back or leg pain that lasts
    .forms = persistent spinal pain syndrome type 2; PSPS

-failed-back-surgery-syndrome = failed back surgery syndrome
    .definition = An older name for back or leg pain that stays or comes back after spine surgery. It does not mean that anyone did something wrong.
    .plain = pain that lasts after back surgery
    .forms = FBSS; failed back syndrome; post-laminectomy syndrome

-epidural-fibrosis = epidural fibrosis
    .definition = Scar tissue that forms around the nerves of the spine, often after an operation.
    .plain = scar tissue around the nerves

-nerve-pain = nerve pain
    .definition = Pain that comes from a nerve that is hurt or works in the wrong way. It can burn, tingle or feel like an electric shock.
    .plain = pain from a damaged nerve
    .forms = neuropathic pain

-cauda-equina-syndrome = cauda equina syndrome
    .definition = Pressure on the bundle of nerves at the base of the spine. It needs an operation at once.
    .plain = pressure on the nerves at the base of the spine

## Treatments

-spinal-cord-stimulation = spinal cord stimulation
    .definition = A treatment in which a small device sends weak electric pulses to the spine to ease pain.
    .plain = weak electric pulses to the spine

-peripheral-nerve-stimulation = peripheral nerve stimulation
    .definition = A treatment in which a small device sends weak electric pulses to a nerve outside the spine to ease pain.
    .plain = weak electric pulses to a nerve

-radiofrequency-ablation = radiofrequency ablation
    .definition = A treatment that heats a small nerve so that it sends fewer pain signals for a time.
    .plain = heat on a small nerve

-medial-branch-block = medial branch block
    .definition = An injection that numbs the small nerves of the joints in the spine, to see whether the pain comes from there.
    .plain = numbing the small nerves of spine joints

-epidural-steroid-injection = epidural steroid injection
    .definition = An injection of medicine to reduce swelling, put near a nerve in the spine.
    .plain = an injection near a nerve in the spine

-adhesiolysis = adhesiolysis
    .definition = A treatment that tries to free nerves of the spine from scar tissue through a thin tube.
    .plain = freeing nerves from scar tissue

-discectomy = discectomy
    .definition = An operation that takes out part of a disc, one of the soft cushions between the bones of the spine.
    .plain = an operation to take out part of a disc

-laminectomy = laminectomy
    .definition = An operation that takes away a piece of bone from the back of the spine to make room for the nerves.
    .plain = an operation to take away a piece of bone

-spinal-fusion = spinal fusion
    .definition = An operation that joins two or more bones of the spine so that they heal together.
    .plain = an operation to join bones of the spine

-revision-surgery = revision surgery
    .definition = An operation on a part of the body that was operated on before.
    .plain = a second operation

## Tests and people

-mri = magnetic resonance imaging
    .definition = A scan that uses strong magnets to make pictures of the inside of the body.
    .plain = a scan with strong magnets
    .forms = MRI; MRI scan

-nerve-conduction-study = nerve conduction study
    .definition = A test that shows how fast a nerve carries a small electric pulse.
    .plain = a test of how fast a nerve works

-physical-therapist = physical therapist
    .definition = A health worker who helps people to move and to build strength with exercises.
    .plain = an exercise and movement specialist
    .forms = physiotherapist
