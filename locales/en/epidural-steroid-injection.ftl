### Extracted from content/epidural-steroid-injection.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you what an epidural steroid injection is, how it may ease leg pain and what its risks are.

## Epidural steroid injection

epidural-steroid-injection-vs50 = Epidural steroid injection

epidural-steroid-injection-2hnb = An epidural steroid injection puts medicine near a nerve in your spine. It may ease leg pain for a time. The benefit is small, and the injection does not help everyone.

## What it is

what-it-is-2jjc = What it is

what-it-is-dyy1 = Your spinal cord, the bundle of nerves inside your spine, lies in a lining. The epidural space is the thin space around that lining. In this procedure, a doctor injects a steroid into this space.

what-it-is-9vtz = A steroid is a medicine that reduces swelling. The doctor may mix it with a medicine that numbs the area (local anaesthetic).

## Why it is done

why-it-is-done-ss01 = Why it is done

why-it-is-done-d390 = A disc (a soft cushion in your spine) or scar tissue can press on a nerve. The nerve can swell and cause leg pain (sciatica). The injection may reduce the swelling and ease the pain.

why-it-is-done-b5cm = { "[" }UK guidance on back pain and sciatica][1] lists it as a choice for strong leg pain that is new. It does not advise spinal injections for low back pain. Long-term pain after surgery is different, so ask your doctor if it may help you.

## Before the procedure

before-the-procedure-ddyj = Before the procedure

before-the-procedure-z2wg = Tell your team if you:

before-the-procedure-phhm = take a medicine that thins your blood

before-the-procedure-pk8h = have diabetes

before-the-procedure-f124 = have an infection, or feel ill

before-the-procedure-xtrt = have had an allergic reaction to any medicine

before-the-procedure-05fc = have a disease of the eye called glaucoma

before-the-procedure-87hv = are or may be pregnant

before-the-procedure-80t5 = Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.

## What happens during the procedure

what-happens-during-the-procedur-m96s = What happens during the procedure

what-happens-during-the-procedur-zzzc = You lie on your belly or your side. The doctor numbs your skin with a small injection. Then they put a thin needle into your back and inject the steroid.

what-happens-during-the-procedur-9vll = They may use X-rays to guide the needle. You may feel pressure, or a short pain in your leg. Tell the doctor if you feel strong pain.

## After the procedure and recovery

after-the-procedure-and-recovery-gc6m = After the procedure and recovery

after-the-procedure-and-recovery-j16z = You rest for a short time, and then you go home. Your legs may feel numb or weak until the numbing medicine wears off. Do not drive that day.

after-the-procedure-and-recovery-f9bv = The steroid can take days to work. Keep a note of your pain, so that you and your team can see if it helped.

## Results and possible benefits

results-and-possible-benefits-65rc = Results and possible benefits

results-and-possible-benefits-ywdv = You may have less leg pain for weeks. This can make it easier to exercise.

results-and-possible-benefits-p1bd = { "[" }A review of 25 studies][1] compared the injection with a dummy injection. Leg pain was a little lower for a short time. The difference was small.

## Risks

risks-1b54 = Risks

risks-r3r6 = You may have these effects for a short time:

risks-hyh1 = soreness or bruising in your back

risks-57xt = more pain for a day or 2

risks-bb9l = a warm, flushed face

risks-myl3 = higher blood sugar, if you have diabetes

risks-y65t = a headache, if the needle goes through the lining

risks-vwxn = Serious problems are not likely. They include infection, bleeding and harm to a nerve.

risks-703q = { "[" }The medicines regulator in the United States][1] warns of loss of sight, stroke, loss of movement and death. These problems are not likely. At the time of the warning, it had not approved steroids for this use.

## Other choices

other-choices-rz2j = Other choices

other-choices-kz89 = You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

other-choices-jq60 = { "[" }physical therapy and exercise][1]

other-choices-402f = { "[" }talking therapies for pain][1]

other-choices-ncdy = { "[" }medicines for nerve pain][1]

other-choices-wwqr = { "[" }more surgery on your back][1]

other-choices-5kj8 = Read about all treatments for [pain that lasts after back surgery][1].

## Questions to ask your team

questions-to-ask-your-team-0f7y = Questions to ask your team

questions-to-ask-your-team-cdcd = You and your team decide together. You can ask:

questions-to-ask-your-team-7bw4 = how likely it is to help my kind of pain

questions-to-ask-your-team-vktk = how long the benefit may last

questions-to-ask-your-team-6pdb = which risks are higher for me

questions-to-ask-your-team-41bj = the number of injections I can have in a year

questions-to-ask-your-team-wd1d = what may happen if I do nothing

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-mb7x = A sore back is normal after an injection. Other changes need care fast.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-ydwn = have weakness in your legs that is new or does not wear off

get-emergency-help-now-4fst = have a high temperature and a stiff neck

get-emergency-help-now-0bn9 = have sudden loss of sight, or trouble speaking

get-emergency-help-now-vm36 = have swelling of your face, or trouble breathing

## Get help the same day

get-help-the-same-day-pglq = Get help the same day

get-help-the-same-day-5yhh = Call your doctor or pain team today if you have:

get-help-the-same-day-kkvf = a headache that is worse when you sit or stand up

get-help-the-same-day-94ys = a high temperature

get-help-the-same-day-0m3t = back pain that gets much worse

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
