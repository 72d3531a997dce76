### Extracted from content/spinal-cord-stimulation.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you what spinal cord stimulation is, how it may ease pain and what its risks are.

## Spinal cord stimulation

spinal-cord-stimulation-3t5z = Spinal cord stimulation

spinal-cord-stimulation-9wrm = Spinal cord stimulation is a treatment for long-term nerve pain. A small device sends weak electric pulses to your spine. It may ease pain, but it does not help everyone.

## What it is

what-it-is-2jjc = What it is

what-it-is-zcl1 = Your spinal cord is the bundle of nerves inside your spine. It carries pain signals to your brain. The device sends weak electric pulses to it, and these change how you feel the pain.

what-it-is-wqfs = The device has 3 parts:

what-it-is-0929 = thin wires (leads) that lie near your spinal cord

what-it-is-8v40 = a small battery under your skin, in your belly or your buttock

what-it-is-3t8h = a remote control that you hold in your hand

what-it-is-9zrx = You may feel a light tingling in place of pain. With newer settings, you may feel nothing. A doctor can take the device out again.

## Why it is done

why-it-is-done-ss01 = Why it is done

why-it-is-done-1h70 = The aim is to ease pain from a damaged nerve (nerve pain). After back surgery, this is mainly pain in the legs. The device does not mend the nerve.

why-it-is-done-mr8t = { "[" }UK guidance on spinal cord stimulation][1] lists it as a choice if:

why-it-is-done-mj6h = you have had strong nerve pain for at least 6 months

why-it-is-done-k6rd = other treatments did not help enough

why-it-is-done-v96w = a team trained in pain care has checked you

why-it-is-done-6xff = a test with the device eased your pain

why-it-is-done-8zcw = It may not suit you if you are pregnant, have an infection or find a remote control hard to use. Tell your team about any other device in your body.

## Before the procedure

before-the-procedure-ddyj = Before the procedure

before-the-procedure-f3k3 = You will meet a team that may include a doctor, a nurse, a physical therapist and a psychologist. A psychologist is a person trained to help with thoughts and feelings. They will ask about your pain, your mood and your daily life.

before-the-procedure-z2wg = Tell your team if you:

before-the-procedure-phhm = take a medicine that thins your blood

before-the-procedure-pk8h = have diabetes

before-the-procedure-vdts = have an infection or a skin sore

before-the-procedure-d65r = have an allergy to a metal or a medicine

before-the-procedure-2lr0 = may be pregnant

before-the-procedure-46yd = may need an MRI scan, a scan that uses strong magnets

before-the-procedure-44t6 = Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask when to stop eating and drinking.

## What happens during the procedure

what-happens-during-the-procedur-m96s = What happens during the procedure

what-happens-during-the-procedur-j3dp = The procedure has 2 steps.

## Step 1: the test

step-1-the-test-jkx5 = Step 1: the test

step-1-the-test-1161 = First you test the device (a trial). A doctor puts the wires in through a needle or a small cut in your back. The wires join a battery outside your body.

step-1-the-test-rjx8 = You go home and live with the device for a short time. The test takes about [3 to 7 days][1], but it can take longer. You write down your pain, your sleep and what you can do.

## Step 2: the device goes in

step-2-the-device-goes-in-bdm7 = Step 2: the device goes in

step-2-the-device-goes-in-x54g = If the test helps you, a doctor puts the battery under your skin in an operation. You may be awake, with medicine to numb the area. Or you may be asleep.

step-2-the-device-goes-in-90c1 = If the test does not help you, the doctor takes the wires out.

## After the procedure and recovery

after-the-procedure-and-recovery-gc6m = After the procedure and recovery

after-the-procedure-and-recovery-27qj = You may go home the same day or stay in hospital for a short time. Your back and the wound will feel sore at first. Your team will teach you how to use the device.

after-the-procedure-and-recovery-ltwm = The wires need time to settle. For the first weeks, your team may ask you not to:

after-the-procedure-and-recovery-4688 = bend, twist or stretch far

after-the-procedure-and-recovery-1m7t = lift heavy things

after-the-procedure-and-recovery-0r42 = drive

after-the-procedure-and-recovery-z74b = have a bath or swim

after-the-procedure-and-recovery-wybv = Ask when you can drive and work again. Ask if you must turn the device off when you drive. Carry your device card, and show it before any scan, surgery or airport check.

after-the-procedure-and-recovery-9x47 = The battery does not last for ever. You may need to charge it, and later you may need surgery to change it.

## Results and possible benefits

results-and-possible-benefits-65rc = Results and possible benefits

results-and-possible-benefits-33yb = You may have less pain, sleep better and do more. You will still have pain.

results-and-possible-benefits-jc0f = { "[" }A study of leg pain after back surgery][1] looked at results after 6 months. With a device, pain fell by half or more in 48 in 100 people. With other care only, it did so in 9 in 100 people.

results-and-possible-benefits-mycs = The results for back pain are not so clear. [A later review of 13 studies][1] looked at low back pain. It found that the device probably does not give lasting benefits that outweigh its risks.

## Risks

risks-1b54 = Risks

risks-bd20 = Problems can happen during surgery or years later. They include:

risks-9ct7 = infection

risks-9620 = wires that move or break

risks-m4rk = pain where the battery lies

risks-jzqv = fluid that leaks from around the spinal cord and causes a headache

risks-1nmw = bleeding that presses on the spinal cord

risks-sbl3 = pain that comes back

risks-dy19 = In [a study over 2 years][1], about 31 in 100 people with a device needed more surgery on it. Harm to the spinal cord is not likely, but it can leave legs weak or numb. [A review of spine devices][2] also lists death as a risk.

## Other choices

other-choices-rz2j = Other choices

other-choices-lyhp = You do not have to have this treatment. Doing nothing is also a choice, and the pain may then ease, stay the same or get worse. Other choices are:

other-choices-jq60 = { "[" }physical therapy and exercise][1]

other-choices-402f = { "[" }talking therapies for pain][1]

other-choices-ncdy = { "[" }medicines for nerve pain][1]

other-choices-wwqr = { "[" }more surgery on your back][1]

other-choices-w0p9 = Each choice has its own benefits and risks. Read about [pain that lasts after back surgery][1] to compare them.

## Questions to ask your team

questions-to-ask-your-team-0f7y = Questions to ask your team

questions-to-ask-your-team-cdcd = You and your team decide together. You can ask:

questions-to-ask-your-team-7bw4 = how likely it is to help my kind of pain

questions-to-ask-your-team-68qg = what can go wrong, and how likely that is

questions-to-ask-your-team-7bpd = how long the battery lasts

questions-to-ask-your-team-x7df = if I can have MRI scans with this device

questions-to-ask-your-team-b6s4 = what I cannot do with the device

questions-to-ask-your-team-wd1d = what may happen if I do nothing

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-276h = Contact your pain team on { $clinic-phone } if you have a question about your device. Serious problems need care fast.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-fv72 = have new weakness or numbness in your legs

get-emergency-help-now-lpfc = have very strong back pain that starts suddenly

get-emergency-help-now-4fst = have a high temperature and a stiff neck

get-emergency-help-now-tdks = have chest pain or trouble breathing

## Get help the same day

get-help-the-same-day-pglq = Get help the same day

get-help-the-same-day-5yhh = Call your doctor or pain team today if you have:

get-help-the-same-day-rm5y = a wound that is hot, swollen, leaking or more painful

get-help-the-same-day-94ys = a high temperature

get-help-the-same-day-k516 = a bad headache when you sit or stand up

get-help-the-same-day-v59j = a wire or a battery that you can see through the skin

## Contact your doctor or pain team

contact-your-doctor-or-pain-team-yl77 = Contact your doctor or pain team

contact-your-doctor-or-pain-team-t9r5 = Contact your doctor or pain team if:

contact-your-doctor-or-pain-team-5wfj = the device stops working

contact-your-doctor-or-pain-team-11d5 = the tingling moves, gets too strong or stops

contact-your-doctor-or-pain-team-ljcj = your pain comes back

contact-your-doctor-or-pain-team-fdng = you need a scan or surgery

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
