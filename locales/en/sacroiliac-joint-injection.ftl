### Extracted from content/sacroiliac-joint-injection.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you how an injection into the joint between your spine and your hip bone may ease pain, and what its risks are.

## Sacroiliac joint injection

sacroiliac-joint-injection-ykr2 = Sacroiliac joint injection

sacroiliac-joint-injection-8pq3 = This injection puts medicine into the joint between your spine and your hip bone. It can show if your pain comes from this joint. It may also ease the pain for a time.

## What it is

what-it-is-2jjc = What it is

what-it-is-ttgj = You have 2 sacroiliac joints. Each one joins the base of your spine to your hip bone. They lie low in your back, near the top of your buttocks.

what-it-is-cvj9 = In this procedure, a doctor injects medicine into the joint. It is a medicine that numbs (local anaesthetic), mixed with a steroid. A steroid is a medicine that reduces swelling.

## Why it is done

why-it-is-done-ss01 = Why it is done

why-it-is-done-12g8 = After back surgery, these joints may take more strain. This is more likely if surgery joined bones low in your spine. The pain can be in your lower back, buttock, groin or leg.

why-it-is-done-lp4p = The injection has 2 aims:

why-it-is-done-c1zl = to test if the pain comes from this joint

why-it-is-done-90mb = to ease the pain

## Before the procedure

before-the-procedure-ddyj = Before the procedure

before-the-procedure-z2wg = Tell your team if you:

before-the-procedure-phhm = take a medicine that thins your blood

before-the-procedure-pk8h = have diabetes

before-the-procedure-f124 = have an infection, or feel ill

before-the-procedure-xtrt = have had an allergic reaction to any medicine

before-the-procedure-87hv = are or may be pregnant

before-the-procedure-80t5 = Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.

## What happens during the procedure

what-happens-during-the-procedur-m96s = What happens during the procedure

what-happens-during-the-procedur-86b9 = You lie on your belly. The doctor numbs your skin and puts a thin needle into the joint. They use X-rays or another scan to guide the needle.

what-happens-during-the-procedur-hmpg = You may feel pressure or your usual pain for a short time. Tell the doctor what you feel.

## After the procedure and recovery

after-the-procedure-and-recovery-gc6m = After the procedure and recovery

after-the-procedure-and-recovery-m1hm = You rest for a short time, and then you go home. Your leg may feel weak or numb at first, so do not drive that day.

after-the-procedure-and-recovery-nqjn = Write down your pain for the next hours and days. The numbing medicine wears off first, and the pain may come back. The steroid can take days to work.

## Results and possible benefits

results-and-possible-benefits-65rc = Results and possible benefits

results-and-possible-benefits-7063 = If the pain eases at once, it may come from this joint. If the pain does not change, it may come from another place. The test can be wrong, so your team looks at your other tests too.

results-and-possible-benefits-z8rh = You may have less pain for weeks, which can help you exercise. [A review of treatments for this joint][1] found no single treatment that works better than the others.

## Risks

risks-1b54 = Risks

risks-rlqb = You may have these problems:

risks-g509 = soreness or bruising

risks-57xt = more pain for a day or 2

risks-bb9l = a warm, flushed face

risks-myl3 = higher blood sugar, if you have diabetes

risks-57n2 = a weak or numb leg for a short time

risks-t8m4 = infection or bleeding

risks-47zp = Serious problems are not likely. The injection may also not help you.

## Other choices

other-choices-rz2j = Other choices

other-choices-kz89 = You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

other-choices-jq60 = { "[" }physical therapy and exercise][1]

other-choices-402f = { "[" }talking therapies for pain][1]

other-choices-d5cg = { "[" }heat treatment of small nerves][1], which may stop pain signals from the joint

other-choices-dxt3 = { "[" }surgery to join the bones][1], if other treatments did not help

other-choices-5kj8 = Read about all treatments for [pain that lasts after back surgery][1].

## Questions to ask your team

questions-to-ask-your-team-0f7y = Questions to ask your team

questions-to-ask-your-team-cdcd = You and your team decide together. You can ask:

questions-to-ask-your-team-cbb4 = why you think that my pain comes from this joint

questions-to-ask-your-team-vktk = how long the benefit may last

questions-to-ask-your-team-6pdb = which risks are higher for me

questions-to-ask-your-team-6jl2 = what we do next if it does not help

questions-to-ask-your-team-wd1d = what may happen if I do nothing

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-8tv8 = Soreness is normal for a day or 2. Other changes need care fast.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-ydwn = have weakness in your legs that is new or does not wear off

get-emergency-help-now-vm36 = have swelling of your face, or trouble breathing

## Get help the same day

get-help-the-same-day-pglq = Get help the same day

get-help-the-same-day-5yhh = Call your doctor or pain team today if you have:

get-help-the-same-day-94ys = a high temperature

get-help-the-same-day-y33m = pain that gets much worse

get-help-the-same-day-2sm9 = skin that is hot, swollen or leaking where the needle went in

## Contact your doctor or pain team

contact-your-doctor-or-pain-team-yl77 = Contact your doctor or pain team

contact-your-doctor-or-pain-team-5ppm = Contact your doctor or pain team if you have:

contact-your-doctor-or-pain-team-w1k9 = blood sugar that stays high

contact-your-doctor-or-pain-team-1brb = pain that is no better after weeks

contact-your-doctor-or-pain-team-sbl3 = pain that comes back

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
