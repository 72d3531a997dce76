# missing: summary
# en: This page tells you about a procedure that tries to free nerves in the spine from scar tissue, and about its risks.

# missing: adhesiolysis-0885
# en: Adhesiolysis

# missing: adhesiolysis-m6bk
# en: Adhesiolysis is a procedure that tries to free nerves in your spine from scar tissue. It may ease back and leg pain for a time. It can also cause serious harm, so ask about the risks.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-psds
# en: After surgery, scar tissue can stick to the nerves in your spine. Doctors call these bands of scar tissue adhesions. Adhesiolysis means breaking them up.

# missing: what-it-is-l81k
# en: A doctor puts a thin tube into the space around the lining of your nerves. They free the nerve with fluid, with medicine or with small tools. They may use a tiny camera (endoscope) to see inside.

# missing: why-it-is-done-ss01
# en: Why it is done

# missing: why-it-is-done-2dny
# en: Scar tissue may press on a nerve or pull on it. This can cause pain in your back and legs. The aim is to free the nerve and put medicine next to it.

# missing: why-it-is-done-8pwc
# en: Your team may offer it if:

# missing: why-it-is-done-1xpt
# en: your pain started after back surgery

# missing: why-it-is-done-5d36
# en: scar tissue seems to cause it

# missing: why-it-is-done-k6rd
# en: other treatments did not help enough

# missing: why-it-is-done-7fdf
# en: [UK guidance on this procedure][1] says that there are serious worries about harm. It asks doctors to explain the risks and to check the results of each person.

# missing: before-the-procedure-ddyj
# en: Before the procedure

# missing: before-the-procedure-118h
# en: You may have an MRI scan, which uses strong magnets to show scar tissue and nerves. Tell your team if you:

# missing: before-the-procedure-phhm
# en: take a medicine that thins your blood

# missing: before-the-procedure-pk8h
# en: have diabetes

# missing: before-the-procedure-f124
# en: have an infection, or feel ill

# missing: before-the-procedure-xtrt
# en: have had an allergic reaction to any medicine

# missing: before-the-procedure-m23v
# en: have eye problems

# missing: before-the-procedure-87hv
# en: are or may be pregnant

# missing: before-the-procedure-80t5
# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.

# missing: what-happens-during-the-procedur-m96s
# en: What happens during the procedure

# missing: what-happens-during-the-procedur-5t2j
# en: You lie on your belly. You are awake, but you may have medicine to make you calm and sleepy. The doctor numbs the skin at the base of your spine.

# missing: what-happens-during-the-procedur-92jj
# en: They put in a thin tube and use X-rays to guide it. They may ask you if you feel your usual pain. Then they try to free the nerve and inject medicine.

# missing: what-happens-during-the-procedur-7gbf
# en: Tell the doctor at once if you have:

# missing: what-happens-during-the-procedur-tpgl
# en: strong pain or a bad headache

# missing: what-happens-during-the-procedur-j27x
# en: pain in your neck

# missing: what-happens-during-the-procedur-1v32
# en: a change in your sight

# missing: what-happens-during-the-procedur-6gqt
# en: weakness in your legs

# missing: after-the-procedure-and-recovery-gc6m
# en: After the procedure and recovery

# missing: after-the-procedure-and-recovery-gm2r
# en: You rest in the hospital and may go home the same day. Your back may be sore for days. Do not drive that day.

# missing: after-the-procedure-and-recovery-yxdz
# en: Your team may show you gentle exercises. Ask when you can work and lift again.

# missing: results-and-possible-benefits-65rc
# en: Results and possible benefits

# missing: results-and-possible-benefits-mx9v
# en: You may have less pain for a time. This may help you move more.

# missing: results-and-possible-benefits-f2hy
# en: In [a study of 83 people][1], people rated their pain from 0 to 10. After 12 months, pain had dropped by about 3 points with this procedure. Without it, pain had dropped by less than 1 point.

# missing: results-and-possible-benefits-bxv8
# en: This is 1 small study. [A later review][1] says that the procedure may help, but the evidence is weak.

# missing: risks-1b54
# en: Risks

# missing: risks-pnfz
# en: You may be sore or have more pain for days. The procedure can also cause:

# missing: risks-4cnw
# en: a tear in the lining around your nerves, with a bad headache

# missing: risks-9ct7
# en: infection

# missing: risks-3pqp
# en: bleeding

# missing: risks-d1ph
# en: harm to a nerve, with numb or weak legs

# missing: risks-1v32
# en: a change in your sight

# missing: risks-kms4
# en: scar tissue that grows back

# missing: risks-f13j
# en: The procedure may also not help you.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-1qng
# en: You do not have to have this procedure. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

# missing: other-choices-jq60
# en: [physical therapy and exercise][1]

# missing: other-choices-402f
# en: [talking therapies for pain][1]

# missing: other-choices-ncdy
# en: [medicines for nerve pain][1]

# missing: other-choices-bg28
# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine

# missing: other-choices-5kj8
# en: Read about all treatments for [pain that lasts after back surgery][1].

# missing: questions-to-ask-your-team-0f7y
# en: Questions to ask your team

# missing: questions-to-ask-your-team-cdcd
# en: You and your team decide together. You can ask:

# missing: questions-to-ask-your-team-yq99
# en: how you know that scar tissue causes my pain

# missing: questions-to-ask-your-team-591q
# en: what experience you have with this procedure

# missing: questions-to-ask-your-team-6pdb
# en: which risks are higher for me

# missing: questions-to-ask-your-team-vktk
# en: how long the benefit may last

# missing: questions-to-ask-your-team-wd1d
# en: what may happen if I do nothing

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-vvm4
# en: Soreness is normal for days. Other changes need care fast.

# missing: get-emergency-help-now-ff0z
# en: Get emergency help now

# missing: get-emergency-help-now-cbmm
# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

# missing: get-emergency-help-now-1029
# en: lose control of your bladder or bowels

# missing: get-emergency-help-now-8wq5
# en: have numb skin between your legs or around your bottom

# missing: get-emergency-help-now-ydwn
# en: have weakness in your legs that is new or does not wear off

# missing: get-emergency-help-now-psgw
# en: have sudden loss of sight

# missing: get-emergency-help-now-4fst
# en: have a high temperature and a stiff neck

# missing: get-emergency-help-now-vm36
# en: have swelling of your face, or trouble breathing

# missing: get-help-the-same-day-pglq
# en: Get help the same day

# missing: get-help-the-same-day-5yhh
# en: Call your doctor or pain team today if you have:

# missing: get-help-the-same-day-kkvf
# en: a headache that is worse when you sit or stand up

# missing: get-help-the-same-day-94ys
# en: a high temperature

# missing: get-help-the-same-day-0m3t
# en: back pain that gets much worse

# missing: get-help-the-same-day-6z4h
# en: skin that is hot, swollen or leaking where the tube went in

# missing: contact-your-doctor-or-pain-team-yl77
# en: Contact your doctor or pain team

# missing: contact-your-doctor-or-pain-team-5ppm
# en: Contact your doctor or pain team if you have:

# missing: contact-your-doctor-or-pain-team-nfdf
# en: new tingling in your legs

# missing: contact-your-doctor-or-pain-team-1brb
# en: pain that is no better after weeks

# missing: contact-your-doctor-or-pain-team-sbl3
# en: pain that comes back

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

