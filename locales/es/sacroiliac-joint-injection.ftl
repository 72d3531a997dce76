# missing: summary
# en: This page tells you how an injection into the joint between your spine and your hip bone may ease pain, and what its risks are.

# missing: sacroiliac-joint-injection-ykr2
# en: Sacroiliac joint injection

# missing: sacroiliac-joint-injection-8pq3
# en: This injection puts medicine into the joint between your spine and your hip bone. It can show if your pain comes from this joint. It may also ease the pain for a time.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-ttgj
# en: You have 2 sacroiliac joints. Each one joins the base of your spine to your hip bone. They lie low in your back, near the top of your buttocks.

# missing: what-it-is-cvj9
# en: In this procedure, a doctor injects medicine into the joint. It is a medicine that numbs (local anaesthetic), mixed with a steroid. A steroid is a medicine that reduces swelling.

# missing: why-it-is-done-ss01
# en: Why it is done

# missing: why-it-is-done-12g8
# en: After back surgery, these joints may take more strain. This is more likely if surgery joined bones low in your spine. The pain can be in your lower back, buttock, groin or leg.

# missing: why-it-is-done-lp4p
# en: The injection has 2 aims:

# missing: why-it-is-done-c1zl
# en: to test if the pain comes from this joint

# missing: why-it-is-done-90mb
# en: to ease the pain

# missing: before-the-procedure-ddyj
# en: Before the procedure

# missing: before-the-procedure-z2wg
# en: Tell your team if you:

# missing: before-the-procedure-phhm
# en: take a medicine that thins your blood

# missing: before-the-procedure-pk8h
# en: have diabetes

# missing: before-the-procedure-f124
# en: have an infection, or feel ill

# missing: before-the-procedure-xtrt
# en: have had an allergic reaction to any medicine

# missing: before-the-procedure-87hv
# en: are or may be pregnant

# missing: before-the-procedure-80t5
# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.

# missing: what-happens-during-the-procedur-m96s
# en: What happens during the procedure

# missing: what-happens-during-the-procedur-86b9
# en: You lie on your belly. The doctor numbs your skin and puts a thin needle into the joint. They use X-rays or another scan to guide the needle.

# missing: what-happens-during-the-procedur-hmpg
# en: You may feel pressure or your usual pain for a short time. Tell the doctor what you feel.

# missing: after-the-procedure-and-recovery-gc6m
# en: After the procedure and recovery

# missing: after-the-procedure-and-recovery-m1hm
# en: You rest for a short time, and then you go home. Your leg may feel weak or numb at first, so do not drive that day.

# missing: after-the-procedure-and-recovery-nqjn
# en: Write down your pain for the next hours and days. The numbing medicine wears off first, and the pain may come back. The steroid can take days to work.

# missing: results-and-possible-benefits-65rc
# en: Results and possible benefits

# missing: results-and-possible-benefits-7063
# en: If the pain eases at once, it may come from this joint. If the pain does not change, it may come from another place. The test can be wrong, so your team looks at your other tests too.

# missing: results-and-possible-benefits-z8rh
# en: You may have less pain for weeks, which can help you exercise. [A review of treatments for this joint][1] found no single treatment that works better than the others.

# missing: risks-1b54
# en: Risks

# missing: risks-rlqb
# en: You may have these problems:

# missing: risks-g509
# en: soreness or bruising

# missing: risks-57xt
# en: more pain for a day or 2

# missing: risks-bb9l
# en: a warm, flushed face

# missing: risks-myl3
# en: higher blood sugar, if you have diabetes

# missing: risks-57n2
# en: a weak or numb leg for a short time

# missing: risks-t8m4
# en: infection or bleeding

# missing: risks-47zp
# en: Serious problems are not likely. The injection may also not help you.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-kz89
# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

# missing: other-choices-jq60
# en: [physical therapy and exercise][1]

# missing: other-choices-402f
# en: [talking therapies for pain][1]

# missing: other-choices-d5cg
# en: [heat treatment of small nerves][1], which may stop pain signals from the joint

# missing: other-choices-dxt3
# en: [surgery to join the bones][1], if other treatments did not help

# missing: other-choices-5kj8
# en: Read about all treatments for [pain that lasts after back surgery][1].

# missing: questions-to-ask-your-team-0f7y
# en: Questions to ask your team

# missing: questions-to-ask-your-team-cdcd
# en: You and your team decide together. You can ask:

# missing: questions-to-ask-your-team-cbb4
# en: why you think that my pain comes from this joint

# missing: questions-to-ask-your-team-vktk
# en: how long the benefit may last

# missing: questions-to-ask-your-team-6pdb
# en: which risks are higher for me

# missing: questions-to-ask-your-team-6jl2
# en: what we do next if it does not help

# missing: questions-to-ask-your-team-wd1d
# en: what may happen if I do nothing

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-8tv8
# en: Soreness is normal for a day or 2. Other changes need care fast.

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

# missing: get-emergency-help-now-vm36
# en: have swelling of your face, or trouble breathing

# missing: get-help-the-same-day-pglq
# en: Get help the same day

# missing: get-help-the-same-day-5yhh
# en: Call your doctor or pain team today if you have:

# missing: get-help-the-same-day-94ys
# en: a high temperature

# missing: get-help-the-same-day-y33m
# en: pain that gets much worse

# missing: get-help-the-same-day-2sm9
# en: skin that is hot, swollen or leaking where the needle went in

# missing: contact-your-doctor-or-pain-team-yl77
# en: Contact your doctor or pain team

# missing: contact-your-doctor-or-pain-team-5ppm
# en: Contact your doctor or pain team if you have:

# missing: contact-your-doctor-or-pain-team-w1k9
# en: blood sugar that stays high

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

