### Extracted from content/medial-branch-block-and-radiofrequency-ablation.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you about 2 procedures that numb or heat small nerves of the spine to ease back pain.

## Medial branch block and radiofrequency ablation

medial-branch-block-and-radiofre-v1j9 = Medial branch block and radiofrequency ablation

medial-branch-block-and-radiofre-d602 = These 2 procedures treat small nerves at the back of your spine. The first one is a test. The second one may ease back pain for a time.

## What it is

what-it-is-2jjc = What it is

what-it-is-qwfp = Your spine has small joints at the back, called facet joints. Small nerves, called medial branch nerves, carry pain signals from these joints.

what-it-is-56q2 = A medial branch block is an injection that numbs these nerves for a short time. Radiofrequency ablation uses heat to stop these nerves from sending pain signals.

## Why it is done

why-it-is-done-ss01 = Why it is done

why-it-is-done-520m = The block shows if your pain comes from the facet joints. If the block eases your pain, heat treatment may ease it for longer.

why-it-is-done-hngt = { "[" }UK guidance on low back pain][1] lists the heat treatment as a choice if:

why-it-is-done-k6rd = other treatments did not help enough

why-it-is-done-gcfb = your pain seems to come from these joints

why-it-is-done-89nk = you rate your pain as 5 or more out of 10

why-it-is-done-4x0j = a block eased your pain

why-it-is-done-zgxc = It is for back pain, not for leg pain from a nerve.

## Before the procedure

before-the-procedure-ddyj = Before the procedure

before-the-procedure-z2wg = Tell your team if you:

before-the-procedure-phhm = take a medicine that thins your blood

before-the-procedure-f124 = have an infection, or feel ill

before-the-procedure-xtrt = have had an allergic reaction to any medicine

before-the-procedure-k4md = have a heart device, such as a pacemaker

before-the-procedure-zbp0 = have a device for pain in your body

before-the-procedure-87hv = are or may be pregnant

before-the-procedure-80t5 = Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.

## What happens during the procedure

what-happens-during-the-procedur-m96s = What happens during the procedure

what-happens-during-the-procedur-nm49 = You lie on your belly. The doctor numbs your skin and uses X-rays to guide a thin needle.

## The block

the-block-0ynv = The block

the-block-cqjz = The doctor injects a numbing medicine next to the nerves. Over the next hours you move as normal and write down your pain. This shows if the nerves cause your pain.

## The heat treatment

the-heat-treatment-qbk2 = The heat treatment

the-heat-treatment-l2m5 = The heat treatment happens on another day. The doctor tests that the needle is in the right place, and you may feel a tingle or a twitch. Then the tip of the needle heats the nerve.

## After the procedure and recovery

after-the-procedure-and-recovery-gc6m = After the procedure and recovery

after-the-procedure-and-recovery-h0zt = You can go home the same day. Do not drive that day. Your back may be sore for days.

after-the-procedure-and-recovery-qm0z = It can take weeks to know if the heat treatment works. The nerves can grow back, and then the pain can return. Use the time with less pain to exercise.

## Results and possible benefits

results-and-possible-benefits-65rc = Results and possible benefits

results-and-possible-benefits-jbj1 = You may have less back pain for a time. You may move and sleep better.

results-and-possible-benefits-19wc = But studies do not agree. [A review of heat treatment][1] did not find strong evidence that it works. In [studies of 681 people][2], heat treatment with exercise did not help much more than exercise alone.

## Risks

risks-1b54 = Risks

risks-rlqb = You may have these problems:

risks-b43v = soreness or bruising for days

risks-r9fj = more pain for a short time

risks-6fhf = numb, sore or burning skin on your back

risks-xg75 = weak or numb legs for a short time

risks-t8m4 = infection or bleeding

risks-0m17 = harm to another nerve

risks-f13j = The procedure may also not help you.

## Other choices

other-choices-rz2j = Other choices

other-choices-lh3l = You do not have to have these procedures. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

other-choices-jq60 = { "[" }physical therapy and exercise][1]

other-choices-402f = { "[" }talking therapies for pain][1]

other-choices-8gmc = { "[" }sacroiliac joint injection][1], if your pain comes from the joint between spine and hip bone

other-choices-5kj8 = Read about all treatments for [pain that lasts after back surgery][1].

## Questions to ask your team

questions-to-ask-your-team-0f7y = Questions to ask your team

questions-to-ask-your-team-cdcd = You and your team decide together. You can ask:

questions-to-ask-your-team-96r4 = how you know that my pain comes from these joints

questions-to-ask-your-team-kh4h = how likely it is to help me

questions-to-ask-your-team-6pdb = which risks are higher for me

questions-to-ask-your-team-f8zt = if I can have it again

questions-to-ask-your-team-wd1d = what may happen if I do nothing

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-w3ks = A sore back is normal for days. Other changes need care fast.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-ydwn = have weakness in your legs that is new or does not wear off

get-emergency-help-now-4fst = have a high temperature and a stiff neck

get-emergency-help-now-vm36 = have swelling of your face, or trouble breathing

## Get help the same day

get-help-the-same-day-pglq = Get help the same day

get-help-the-same-day-5yhh = Call your doctor or pain team today if you have:

get-help-the-same-day-94ys = a high temperature

get-help-the-same-day-0m3t = back pain that gets much worse

get-help-the-same-day-2sm9 = skin that is hot, swollen or leaking where the needle went in

## Contact your doctor or pain team

contact-your-doctor-or-pain-team-yl77 = Contact your doctor or pain team

contact-your-doctor-or-pain-team-5ppm = Contact your doctor or pain team if you have:

contact-your-doctor-or-pain-team-19ht = burning or numb skin that does not go away

contact-your-doctor-or-pain-team-1brb = pain that is no better after weeks

contact-your-doctor-or-pain-team-sbl3 = pain that comes back

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
