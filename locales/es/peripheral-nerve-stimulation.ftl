# missing: summary
# en: This page tells you about a device that sends weak electric pulses to a nerve outside your spine, and about its risks.

# missing: peripheral-nerve-stimulation-j01r
# en: Peripheral nerve stimulation

# missing: peripheral-nerve-stimulation-txm4
# en: Peripheral nerve stimulation is a treatment for pain in a small area. A device sends weak electric pulses to a nerve outside your spine. It is not clear how well it works.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-v20g
# en: Peripheral nerves are the nerves outside your brain and spinal cord. In this treatment, a thin wire (lead) lies near such a nerve. A small battery sends weak electric pulses down the wire.

# missing: what-it-is-b9r3
# en: The battery can be under your skin or outside your body. You may feel a tingle in place of the pain. A doctor can take the device out again.

# missing: what-it-is-nywd
# en: There are 2 similar treatments:

# missing: what-it-is-wnvk
# en: wires that lie under the skin where your back hurts (nerve field stimulation)

# missing: what-it-is-f789
# en: wires that make the muscles of your lower back work (muscle stimulation)

# missing: why-it-is-done-ss01
# en: Why it is done

# missing: why-it-is-done-cyvc
# en: It may be a choice if you have long-term pain in 1 area, such as your lower back. Your team may offer it if other treatments did not help enough.

# missing: why-it-is-done-7yty
# en: [UK guidance on nerve field stimulation][1] says that there is little evidence. It asks doctors to explain this and to check the results of each person.

# missing: before-the-procedure-ddyj
# en: Before the procedure

# missing: before-the-procedure-ks4q
# en: A team checks your pain, your mood and your health. You may first test the device for a short time (a trial). Tell your team if you:

# missing: before-the-procedure-phhm
# en: take a medicine that thins your blood

# missing: before-the-procedure-pk8h
# en: have diabetes

# missing: before-the-procedure-vdts
# en: have an infection or a skin sore

# missing: before-the-procedure-k4md
# en: have a heart device, such as a pacemaker

# missing: before-the-procedure-46yd
# en: may need an MRI scan, a scan that uses strong magnets

# missing: before-the-procedure-87hv
# en: are or may be pregnant

# missing: before-the-procedure-7dpx
# en: Ask which medicines to stop, and when. Do not stop a medicine on your own.

# missing: what-happens-during-the-procedur-m96s
# en: What happens during the procedure

# missing: what-happens-during-the-procedur-4vk9
# en: The doctor numbs your skin and puts a thin wire through a needle. They may use X-rays or another scan to guide it. You may be awake to say where you feel the tingle.

# missing: what-happens-during-the-procedur-bn51
# en: If you have a battery under your skin, the doctor makes a small cut for it. You may be asleep for this part.

# missing: after-the-procedure-and-recovery-gc6m
# en: After the procedure and recovery

# missing: after-the-procedure-and-recovery-w12n
# en: You may go home the same day. The area may be sore or bruised for days. Your team shows you how to use the device.

# missing: after-the-procedure-and-recovery-2gkc
# en: For the first weeks, your team may ask you not to:

# missing: after-the-procedure-and-recovery-4688
# en: bend, twist or stretch far

# missing: after-the-procedure-and-recovery-1m7t
# en: lift heavy things

# missing: after-the-procedure-and-recovery-z74b
# en: have a bath or swim

# missing: after-the-procedure-and-recovery-5glx
# en: Carry your device card. Show it before any scan or surgery. Ask when you can drive and work again.

# missing: results-and-possible-benefits-65rc
# en: Results and possible benefits

# missing: results-and-possible-benefits-r46m
# en: You may have less pain, sleep better or need less medicine. You may also have no benefit.

# missing: results-and-possible-benefits-b0zg
# en: We do not know how long the benefit lasts. [UK guidance on muscle stimulation][1] says the same of that treatment.

# missing: risks-1b54
# en: Risks

# missing: risks-x2y6
# en: Problems can happen during the procedure or years later. They include:

# missing: risks-9ct7
# en: infection

# missing: risks-9620
# en: wires that move or break

# missing: risks-b5vg
# en: pain or sore skin over the wires or the battery

# missing: risks-66vj
# en: a battery that stops working

# missing: risks-dbvx
# en: bleeding or harm to a nerve

# missing: risks-8ls9
# en: no benefit, or a benefit that fades

# missing: risks-jl2b
# en: You may need more surgery to mend the device or take it out.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-q3zd
# en: You do not have to have this treatment. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

# missing: other-choices-jq60
# en: [physical therapy and exercise][1]

# missing: other-choices-402f
# en: [talking therapies for pain][1]

# missing: other-choices-ncdy
# en: [medicines for nerve pain][1]

# missing: other-choices-7prq
# en: [spinal cord stimulation][1], which sends the pulses to your spine

# missing: other-choices-5kj8
# en: Read about all treatments for [pain that lasts after back surgery][1].

# missing: questions-to-ask-your-team-0f7y
# en: Questions to ask your team

# missing: questions-to-ask-your-team-cdcd
# en: You and your team decide together. You can ask:

# missing: questions-to-ask-your-team-jkd8
# en: what experience you have with this device

# missing: questions-to-ask-your-team-kh4h
# en: how likely it is to help me

# missing: questions-to-ask-your-team-6pdb
# en: which risks are higher for me

# missing: questions-to-ask-your-team-x7df
# en: if I can have MRI scans with this device

# missing: questions-to-ask-your-team-wd1d
# en: what may happen if I do nothing

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-rhfx
# en: Serious problems need care fast. These lists help you decide where to go.

# missing: get-emergency-help-now-ff0z
# en: Get emergency help now

# missing: get-emergency-help-now-cbmm
# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

# missing: get-emergency-help-now-1029
# en: lose control of your bladder or bowels

# missing: get-emergency-help-now-8wq5
# en: have numb skin between your legs or around your bottom

# missing: get-emergency-help-now-k9w1
# en: have new weakness in your legs

# missing: get-emergency-help-now-vm36
# en: have swelling of your face, or trouble breathing

# missing: get-emergency-help-now-sk4z
# en: feel very ill with a high temperature

# missing: get-help-the-same-day-pglq
# en: Get help the same day

# missing: get-help-the-same-day-5yhh
# en: Call your doctor or pain team today if you have:

# missing: get-help-the-same-day-rm5y
# en: a wound that is hot, swollen, leaking or more painful

# missing: get-help-the-same-day-94ys
# en: a high temperature

# missing: get-help-the-same-day-v59j
# en: a wire or a battery that you can see through the skin

# missing: contact-your-doctor-or-pain-team-yl77
# en: Contact your doctor or pain team

# missing: contact-your-doctor-or-pain-team-t9r5
# en: Contact your doctor or pain team if:

# missing: contact-your-doctor-or-pain-team-5wfj
# en: the device stops working

# missing: contact-your-doctor-or-pain-team-0rtx
# en: the tingle moves, gets too strong or stops

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

