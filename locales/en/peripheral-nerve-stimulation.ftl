### Extracted from content/peripheral-nerve-stimulation.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you about a device that sends weak electric pulses to a nerve outside your spine, and about its risks.

## Peripheral nerve stimulation

peripheral-nerve-stimulation-j01r = Peripheral nerve stimulation

peripheral-nerve-stimulation-txm4 = Peripheral nerve stimulation is a treatment for pain in a small area. A device sends weak electric pulses to a nerve outside your spine. It is not clear how well it works.

## What it is

what-it-is-2jjc = What it is

what-it-is-v20g = Peripheral nerves are the nerves outside your brain and spinal cord. In this treatment, a thin wire (lead) lies near such a nerve. A small battery sends weak electric pulses down the wire.

what-it-is-b9r3 = The battery can be under your skin or outside your body. You may feel a tingle in place of the pain. A doctor can take the device out again.

what-it-is-nywd = There are 2 similar treatments:

what-it-is-wnvk = wires that lie under the skin where your back hurts (nerve field stimulation)

what-it-is-f789 = wires that make the muscles of your lower back work (muscle stimulation)

## Why it is done

why-it-is-done-ss01 = Why it is done

why-it-is-done-cyvc = It may be a choice if you have long-term pain in 1 area, such as your lower back. Your team may offer it if other treatments did not help enough.

why-it-is-done-7yty = { "[" }UK guidance on nerve field stimulation][1] says that there is little evidence. It asks doctors to explain this and to check the results of each person.

## Before the procedure

before-the-procedure-ddyj = Before the procedure

before-the-procedure-ks4q = A team checks your pain, your mood and your health. You may first test the device for a short time (a trial). Tell your team if you:

before-the-procedure-phhm = take a medicine that thins your blood

before-the-procedure-pk8h = have diabetes

before-the-procedure-vdts = have an infection or a skin sore

before-the-procedure-k4md = have a heart device, such as a pacemaker

before-the-procedure-46yd = may need an MRI scan, a scan that uses strong magnets

before-the-procedure-87hv = are or may be pregnant

before-the-procedure-7dpx = Ask which medicines to stop, and when. Do not stop a medicine on your own.

## What happens during the procedure

what-happens-during-the-procedur-m96s = What happens during the procedure

what-happens-during-the-procedur-4vk9 = The doctor numbs your skin and puts a thin wire through a needle. They may use X-rays or another scan to guide it. You may be awake to say where you feel the tingle.

what-happens-during-the-procedur-bn51 = If you have a battery under your skin, the doctor makes a small cut for it. You may be asleep for this part.

## After the procedure and recovery

after-the-procedure-and-recovery-gc6m = After the procedure and recovery

after-the-procedure-and-recovery-w12n = You may go home the same day. The area may be sore or bruised for days. Your team shows you how to use the device.

after-the-procedure-and-recovery-2gkc = For the first weeks, your team may ask you not to:

after-the-procedure-and-recovery-4688 = bend, twist or stretch far

after-the-procedure-and-recovery-1m7t = lift heavy things

after-the-procedure-and-recovery-z74b = have a bath or swim

after-the-procedure-and-recovery-5glx = Carry your device card. Show it before any scan or surgery. Ask when you can drive and work again.

## Results and possible benefits

results-and-possible-benefits-65rc = Results and possible benefits

results-and-possible-benefits-r46m = You may have less pain, sleep better or need less medicine. You may also have no benefit.

results-and-possible-benefits-b0zg = We do not know how long the benefit lasts. [UK guidance on muscle stimulation][1] says the same of that treatment.

## Risks

risks-1b54 = Risks

risks-x2y6 = Problems can happen during the procedure or years later. They include:

risks-9ct7 = infection

risks-9620 = wires that move or break

risks-b5vg = pain or sore skin over the wires or the battery

risks-66vj = a battery that stops working

risks-dbvx = bleeding or harm to a nerve

risks-8ls9 = no benefit, or a benefit that fades

risks-jl2b = You may need more surgery to mend the device or take it out.

## Other choices

other-choices-rz2j = Other choices

other-choices-q3zd = You do not have to have this treatment. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

other-choices-jq60 = { "[" }physical therapy and exercise][1]

other-choices-402f = { "[" }talking therapies for pain][1]

other-choices-ncdy = { "[" }medicines for nerve pain][1]

other-choices-7prq = { "[" }spinal cord stimulation][1], which sends the pulses to your spine

other-choices-5kj8 = Read about all treatments for [pain that lasts after back surgery][1].

## Questions to ask your team

questions-to-ask-your-team-0f7y = Questions to ask your team

questions-to-ask-your-team-cdcd = You and your team decide together. You can ask:

questions-to-ask-your-team-jkd8 = what experience you have with this device

questions-to-ask-your-team-kh4h = how likely it is to help me

questions-to-ask-your-team-6pdb = which risks are higher for me

questions-to-ask-your-team-x7df = if I can have MRI scans with this device

questions-to-ask-your-team-wd1d = what may happen if I do nothing

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-rhfx = Serious problems need care fast. These lists help you decide where to go.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-k9w1 = have new weakness in your legs

get-emergency-help-now-vm36 = have swelling of your face, or trouble breathing

get-emergency-help-now-sk4z = feel very ill with a high temperature

## Get help the same day

get-help-the-same-day-pglq = Get help the same day

get-help-the-same-day-5yhh = Call your doctor or pain team today if you have:

get-help-the-same-day-rm5y = a wound that is hot, swollen, leaking or more painful

get-help-the-same-day-94ys = a high temperature

get-help-the-same-day-v59j = a wire or a battery that you can see through the skin

## Contact your doctor or pain team

contact-your-doctor-or-pain-team-yl77 = Contact your doctor or pain team

contact-your-doctor-or-pain-team-t9r5 = Contact your doctor or pain team if:

contact-your-doctor-or-pain-team-5wfj = the device stops working

contact-your-doctor-or-pain-team-0rtx = the tingle moves, gets too strong or stops

contact-your-doctor-or-pain-team-ljcj = your pain comes back

contact-your-doctor-or-pain-team-fdng = you need a scan or surgery

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
