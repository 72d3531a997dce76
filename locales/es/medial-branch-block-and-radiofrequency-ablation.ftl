# missing: summary
# en: This page tells you about 2 procedures that numb or heat small nerves of the spine to ease back pain.

# missing: medial-branch-block-and-radiofre-v1j9
# en: Medial branch block and radiofrequency ablation

# missing: medial-branch-block-and-radiofre-d602
# en: These 2 procedures treat small nerves at the back of your spine. The first one is a test. The second one may ease back pain for a time.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-qwfp
# en: Your spine has small joints at the back, called facet joints. Small nerves, called medial branch nerves, carry pain signals from these joints.

# missing: what-it-is-56q2
# en: A medial branch block is an injection that numbs these nerves for a short time. Radiofrequency ablation uses heat to stop these nerves from sending pain signals.

# missing: why-it-is-done-ss01
# en: Why it is done

# missing: why-it-is-done-520m
# en: The block shows if your pain comes from the facet joints. If the block eases your pain, heat treatment may ease it for longer.

# missing: why-it-is-done-hngt
# en: [UK guidance on low back pain][1] lists the heat treatment as a choice if:

# missing: why-it-is-done-k6rd
# en: other treatments did not help enough

# missing: why-it-is-done-gcfb
# en: your pain seems to come from these joints

# missing: why-it-is-done-89nk
# en: you rate your pain as 5 or more out of 10

# missing: why-it-is-done-4x0j
# en: a block eased your pain

# missing: why-it-is-done-zgxc
# en: It is for back pain, not for leg pain from a nerve.

# missing: before-the-procedure-ddyj
# en: Before the procedure

# missing: before-the-procedure-z2wg
# en: Tell your team if you:

# missing: before-the-procedure-phhm
# en: take a medicine that thins your blood

# missing: before-the-procedure-f124
# en: have an infection, or feel ill

# missing: before-the-procedure-xtrt
# en: have had an allergic reaction to any medicine

# missing: before-the-procedure-k4md
# en: have a heart device, such as a pacemaker

# missing: before-the-procedure-zbp0
# en: have a device for pain in your body

# missing: before-the-procedure-87hv
# en: are or may be pregnant

# missing: before-the-procedure-80t5
# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.

# missing: what-happens-during-the-procedur-m96s
# en: What happens during the procedure

# missing: what-happens-during-the-procedur-nm49
# en: You lie on your belly. The doctor numbs your skin and uses X-rays to guide a thin needle.

# missing: the-block-0ynv
# en: The block

# missing: the-block-cqjz
# en: The doctor injects a numbing medicine next to the nerves. Over the next hours you move as normal and write down your pain. This shows if the nerves cause your pain.

# missing: the-heat-treatment-qbk2
# en: The heat treatment

# missing: the-heat-treatment-l2m5
# en: The heat treatment happens on another day. The doctor tests that the needle is in the right place, and you may feel a tingle or a twitch. Then the tip of the needle heats the nerve.

# missing: after-the-procedure-and-recovery-gc6m
# en: After the procedure and recovery

# missing: after-the-procedure-and-recovery-h0zt
# en: You can go home the same day. Do not drive that day. Your back may be sore for days.

# missing: after-the-procedure-and-recovery-qm0z
# en: It can take weeks to know if the heat treatment works. The nerves can grow back, and then the pain can return. Use the time with less pain to exercise.

# missing: results-and-possible-benefits-65rc
# en: Results and possible benefits

# missing: results-and-possible-benefits-jbj1
# en: You may have less back pain for a time. You may move and sleep better.

# missing: results-and-possible-benefits-19wc
# en: But studies do not agree. [A review of heat treatment][1] did not find strong evidence that it works. In [studies of 681 people][2], heat treatment with exercise did not help much more than exercise alone.

# missing: risks-1b54
# en: Risks

# missing: risks-rlqb
# en: You may have these problems:

# missing: risks-b43v
# en: soreness or bruising for days

# missing: risks-r9fj
# en: more pain for a short time

# missing: risks-6fhf
# en: numb, sore or burning skin on your back

# missing: risks-xg75
# en: weak or numb legs for a short time

# missing: risks-t8m4
# en: infection or bleeding

# missing: risks-0m17
# en: harm to another nerve

# missing: risks-f13j
# en: The procedure may also not help you.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-lh3l
# en: You do not have to have these procedures. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

# missing: other-choices-jq60
# en: [physical therapy and exercise][1]

# missing: other-choices-402f
# en: [talking therapies for pain][1]

# missing: other-choices-8gmc
# en: [sacroiliac joint injection][1], if your pain comes from the joint between spine and hip bone

# missing: other-choices-5kj8
# en: Read about all treatments for [pain that lasts after back surgery][1].

# missing: questions-to-ask-your-team-0f7y
# en: Questions to ask your team

# missing: questions-to-ask-your-team-cdcd
# en: You and your team decide together. You can ask:

# missing: questions-to-ask-your-team-96r4
# en: how you know that my pain comes from these joints

# missing: questions-to-ask-your-team-kh4h
# en: how likely it is to help me

# missing: questions-to-ask-your-team-6pdb
# en: which risks are higher for me

# missing: questions-to-ask-your-team-f8zt
# en: if I can have it again

# missing: questions-to-ask-your-team-wd1d
# en: what may happen if I do nothing

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-w3ks
# en: A sore back is normal for days. Other changes need care fast.

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

# missing: get-emergency-help-now-4fst
# en: have a high temperature and a stiff neck

# missing: get-emergency-help-now-vm36
# en: have swelling of your face, or trouble breathing

# missing: get-help-the-same-day-pglq
# en: Get help the same day

# missing: get-help-the-same-day-5yhh
# en: Call your doctor or pain team today if you have:

# missing: get-help-the-same-day-94ys
# en: a high temperature

# missing: get-help-the-same-day-0m3t
# en: back pain that gets much worse

# missing: get-help-the-same-day-2sm9
# en: skin that is hot, swollen or leaking where the needle went in

# missing: contact-your-doctor-or-pain-team-yl77
# en: Contact your doctor or pain team

# missing: contact-your-doctor-or-pain-team-5ppm
# en: Contact your doctor or pain team if you have:

# missing: contact-your-doctor-or-pain-team-19ht
# en: burning or numb skin that does not go away

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

