# missing: summary
# en: This page tells you what spinal cord stimulation is, how it may ease pain and what its risks are.

# missing: spinal-cord-stimulation-3t5z
# en: Spinal cord stimulation

# missing: spinal-cord-stimulation-9wrm
# en: Spinal cord stimulation is a treatment for long-term nerve pain. A small device sends weak electric pulses to your spine. It may ease pain, but it does not help everyone.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-zcl1
# en: Your spinal cord is the bundle of nerves inside your spine. It carries pain signals to your brain. The device sends weak electric pulses to it, and these change how you feel the pain.

# missing: what-it-is-wqfs
# en: The device has 3 parts:

# missing: what-it-is-0929
# en: thin wires (leads) that lie near your spinal cord

# missing: what-it-is-8v40
# en: a small battery under your skin, in your belly or your buttock

# missing: what-it-is-3t8h
# en: a remote control that you hold in your hand

# missing: what-it-is-9zrx
# en: You may feel a light tingling in place of pain. With newer settings, you may feel nothing. A doctor can take the device out again.

# missing: why-it-is-done-ss01
# en: Why it is done

# missing: why-it-is-done-1h70
# en: The aim is to ease pain from a damaged nerve (nerve pain). After back surgery, this is mainly pain in the legs. The device does not mend the nerve.

# missing: why-it-is-done-mr8t
# en: [UK guidance on spinal cord stimulation][1] lists it as a choice if:

# missing: why-it-is-done-mj6h
# en: you have had strong nerve pain for at least 6 months

# missing: why-it-is-done-k6rd
# en: other treatments did not help enough

# missing: why-it-is-done-v96w
# en: a team trained in pain care has checked you

# missing: why-it-is-done-6xff
# en: a test with the device eased your pain

# missing: why-it-is-done-8zcw
# en: It may not suit you if you are pregnant, have an infection or find a remote control hard to use. Tell your team about any other device in your body.

# missing: before-the-procedure-ddyj
# en: Before the procedure

# missing: before-the-procedure-f3k3
# en: You will meet a team that may include a doctor, a nurse, a physical therapist and a psychologist. A psychologist is a person trained to help with thoughts and feelings. They will ask about your pain, your mood and your daily life.

# missing: before-the-procedure-z2wg
# en: Tell your team if you:

# missing: before-the-procedure-phhm
# en: take a medicine that thins your blood

# missing: before-the-procedure-pk8h
# en: have diabetes

# missing: before-the-procedure-vdts
# en: have an infection or a skin sore

# missing: before-the-procedure-d65r
# en: have an allergy to a metal or a medicine

# missing: before-the-procedure-2lr0
# en: may be pregnant

# missing: before-the-procedure-46yd
# en: may need an MRI scan, a scan that uses strong magnets

# missing: before-the-procedure-44t6
# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask when to stop eating and drinking.

# missing: what-happens-during-the-procedur-m96s
# en: What happens during the procedure

# missing: what-happens-during-the-procedur-j3dp
# en: The procedure has 2 steps.

# missing: step-1-the-test-jkx5
# en: Step 1: the test

# missing: step-1-the-test-1161
# en: First you test the device (a trial). A doctor puts the wires in through a needle or a small cut in your back. The wires join a battery outside your body.

# missing: step-1-the-test-rjx8
# en: You go home and live with the device for a short time. The test takes about [3 to 7 days][1], but it can take longer. You write down your pain, your sleep and what you can do.

# missing: step-2-the-device-goes-in-bdm7
# en: Step 2: the device goes in

# missing: step-2-the-device-goes-in-x54g
# en: If the test helps you, a doctor puts the battery under your skin in an operation. You may be awake, with medicine to numb the area. Or you may be asleep.

# missing: step-2-the-device-goes-in-90c1
# en: If the test does not help you, the doctor takes the wires out.

# missing: after-the-procedure-and-recovery-gc6m
# en: After the procedure and recovery

# missing: after-the-procedure-and-recovery-27qj
# en: You may go home the same day or stay in hospital for a short time. Your back and the wound will feel sore at first. Your team will teach you how to use the device.

# missing: after-the-procedure-and-recovery-ltwm
# en: The wires need time to settle. For the first weeks, your team may ask you not to:

# missing: after-the-procedure-and-recovery-4688
# en: bend, twist or stretch far

# missing: after-the-procedure-and-recovery-1m7t
# en: lift heavy things

# missing: after-the-procedure-and-recovery-0r42
# en: drive

# missing: after-the-procedure-and-recovery-z74b
# en: have a bath or swim

# missing: after-the-procedure-and-recovery-wybv
# en: Ask when you can drive and work again. Ask if you must turn the device off when you drive. Carry your device card, and show it before any scan, surgery or airport check.

# missing: after-the-procedure-and-recovery-9x47
# en: The battery does not last for ever. You may need to charge it, and later you may need surgery to change it.

# missing: results-and-possible-benefits-65rc
# en: Results and possible benefits

# missing: results-and-possible-benefits-33yb
# en: You may have less pain, sleep better and do more. You will still have pain.

# missing: results-and-possible-benefits-jc0f
# en: [A study of leg pain after back surgery][1] looked at results after 6 months. With a device, pain fell by half or more in 48 in 100 people. With other care only, it did so in 9 in 100 people.

# missing: results-and-possible-benefits-mycs
# en: The results for back pain are not so clear. [A later review of 13 studies][1] looked at low back pain. It found that the device probably does not give lasting benefits that outweigh its risks.

# missing: risks-1b54
# en: Risks

# missing: risks-bd20
# en: Problems can happen during surgery or years later. They include:

# missing: risks-9ct7
# en: infection

# missing: risks-9620
# en: wires that move or break

# missing: risks-m4rk
# en: pain where the battery lies

# missing: risks-jzqv
# en: fluid that leaks from around the spinal cord and causes a headache

# missing: risks-1nmw
# en: bleeding that presses on the spinal cord

# missing: risks-sbl3
# en: pain that comes back

# missing: risks-dy19
# en: In [a study over 2 years][1], about 31 in 100 people with a device needed more surgery on it. Harm to the spinal cord is not likely, but it can leave legs weak or numb. [A review of spine devices][2] also lists death as a risk.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-lyhp
# en: You do not have to have this treatment. Doing nothing is also a choice, and the pain may then ease, stay the same or get worse. Other choices are:

# missing: other-choices-jq60
# en: [physical therapy and exercise][1]

# missing: other-choices-402f
# en: [talking therapies for pain][1]

# missing: other-choices-ncdy
# en: [medicines for nerve pain][1]

# missing: other-choices-wwqr
# en: [more surgery on your back][1]

# missing: other-choices-w0p9
# en: Each choice has its own benefits and risks. Read about [pain that lasts after back surgery][1] to compare them.

# missing: questions-to-ask-your-team-0f7y
# en: Questions to ask your team

# missing: questions-to-ask-your-team-cdcd
# en: You and your team decide together. You can ask:

# missing: questions-to-ask-your-team-7bw4
# en: how likely it is to help my kind of pain

# missing: questions-to-ask-your-team-68qg
# en: what can go wrong, and how likely that is

# missing: questions-to-ask-your-team-7bpd
# en: how long the battery lasts

# missing: questions-to-ask-your-team-x7df
# en: if I can have MRI scans with this device

# missing: questions-to-ask-your-team-b6s4
# en: what I cannot do with the device

# missing: questions-to-ask-your-team-wd1d
# en: what may happen if I do nothing

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-276h
# en: Contact your pain team on { $clinic-phone } if you have a question about your device. Serious problems need care fast.

# missing: get-emergency-help-now-ff0z
# en: Get emergency help now

# missing: get-emergency-help-now-cbmm
# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

# missing: get-emergency-help-now-1029
# en: lose control of your bladder or bowels

# missing: get-emergency-help-now-8wq5
# en: have numb skin between your legs or around your bottom

# missing: get-emergency-help-now-fv72
# en: have new weakness or numbness in your legs

# missing: get-emergency-help-now-lpfc
# en: have very strong back pain that starts suddenly

# missing: get-emergency-help-now-4fst
# en: have a high temperature and a stiff neck

# missing: get-emergency-help-now-tdks
# en: have chest pain or trouble breathing

# missing: get-help-the-same-day-pglq
# en: Get help the same day

# missing: get-help-the-same-day-5yhh
# en: Call your doctor or pain team today if you have:

# missing: get-help-the-same-day-rm5y
# en: a wound that is hot, swollen, leaking or more painful

# missing: get-help-the-same-day-94ys
# en: a high temperature

# missing: get-help-the-same-day-k516
# en: a bad headache when you sit or stand up

# missing: get-help-the-same-day-v59j
# en: a wire or a battery that you can see through the skin

# missing: contact-your-doctor-or-pain-team-yl77
# en: Contact your doctor or pain team

# missing: contact-your-doctor-or-pain-team-t9r5
# en: Contact your doctor or pain team if:

# missing: contact-your-doctor-or-pain-team-5wfj
# en: the device stops working

# missing: contact-your-doctor-or-pain-team-11d5
# en: the tingling moves, gets too strong or stops

# missing: contact-your-doctor-or-pain-team-ljcj
# en: your pain comes back

# missing: contact-your-doctor-or-pain-team-fdng
# en: you need a scan or surgery

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

