### Extracted from content/revision-surgery.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you what revision surgery on the back is, when it may help and what its risks are.

## Revision surgery

revision-surgery-c6p4 = Revision surgery

revision-surgery-3rgj = Revision surgery is more surgery on a part of your back that has had surgery before. It may help if tests show a clear problem. It is less likely to help if they do not.

## What it is

what-it-is-2jjc = What it is

what-it-is-fqql = Your spine is a column of bones with soft cushions, called discs, between them. In revision surgery, a surgeon goes back to the same part of your spine. The surgeon may:

what-it-is-fcs2 = take out a piece of disc that presses on a nerve

what-it-is-w8cr = take away bone or scar tissue to make room for a nerve

what-it-is-hpwn = join bones that move too much (fusion)

what-it-is-c823 = change or take out screws or rods

## Why it is done

why-it-is-done-ss01 = Why it is done

why-it-is-done-5xdt = Your team may talk about revision surgery if your symptoms match a clear problem on a scan. Examples are:

why-it-is-done-rcb4 = a disc that bulges again

why-it-is-done-8hb8 = bone that still presses on a nerve

why-it-is-done-qlst = bones that move too much

why-it-is-done-s01q = bones that did not join after a fusion

why-it-is-done-sm3w = screws that are loose or in the wrong place

why-it-is-done-0b3j = an infection

why-it-is-done-5q0d = You may need surgery fast if you lose control of your bladder or bowels, or if your legs get weak.

why-it-is-done-fmzy = If the cause is not clear, surgery may do little for pain. [UK guidance on low back pain][1] advises fusion for low back pain alone only as part of a study.

## Before the procedure

before-the-procedure-ddyj = Before the procedure

before-the-procedure-mj83 = You have tests such as X-rays and an MRI scan. An MRI scan uses strong magnets to show your nerves and discs. The team checks your health and your medicines.

before-the-procedure-btb3 = It may help to:

before-the-procedure-tvp6 = stop smoking

before-the-procedure-cd59 = keep active and eat well

before-the-procedure-h8h5 = get help with low mood or worry

before-the-procedure-0m3l = keep your blood sugar steady, if you have diabetes

before-the-procedure-0snz = plan for help at home

before-the-procedure-cx41 = Tell the team about all your medicines, and if you may be pregnant. Ask which medicines to stop, and when. You can ask another surgeon for a second view.

## What happens during the procedure

what-happens-during-the-procedur-m96s = What happens during the procedure

what-happens-during-the-procedur-x3n3 = You get medicine to make you sleep (general anaesthetic), so you feel no pain. The surgeon opens the old scar or makes a new cut. They work around scar tissue to reach the problem.

what-happens-during-the-procedur-tbs7 = It can take longer than your first surgery. Ask your surgeon how long it may take.

## After the procedure and recovery

after-the-procedure-and-recovery-gc6m = After the procedure and recovery

after-the-procedure-and-recovery-mvtx = You wake up in a recovery room. You get medicine for pain. The team helps you to stand and walk as soon as you can.

after-the-procedure-and-recovery-qr7g = You may stay in hospital for days. Full recovery can take months, and longer after a fusion. Ask your team:

after-the-procedure-and-recovery-hp1c = how to care for the wound

after-the-procedure-and-recovery-ytsb = which movements to avoid

after-the-procedure-and-recovery-fz0x = when to start exercises

after-the-procedure-and-recovery-48qp = when you can drive and work

after-the-procedure-and-recovery-wxcl = who to call with a question

## Results and possible benefits

results-and-possible-benefits-65rc = Results and possible benefits

results-and-possible-benefits-2n3v = You may have less pain, more strength or both. The result is better if there is a clear cause that surgery can change. More surgery can be less likely to help than the first surgery.

results-and-possible-benefits-0qlm = { "[" }One study][1] compared more surgery with [spinal cord stimulation][2], a device that sends electric pulses to the spine. After more surgery, pain fell by half or more in 12 in 100 people. With the device, it did so in 39 in 100 people.

## Risks

risks-1b54 = Risks

risks-nhy2 = Revision surgery can have higher risks than a first surgery. Scar tissue makes the work harder. Problems include:

risks-9ct7 = infection

risks-3pqp = bleeding

risks-9pvt = blood clots in your legs or lungs

risks-vhjf = harm to a nerve, with weak or numb legs

risks-jsz5 = pain that stays or gets worse

risks-919t = problems from the medicine that makes you sleep

risks-n8p2 = The lining around your nerves can tear and leak fluid. In [a review of spine surgery][1], this happened to about 6 in 100 people. The chance is higher in revision surgery.

## Other choices

other-choices-rz2j = Other choices

other-choices-wvjv = In an emergency, you may need surgery fast. At other times, you can choose.

other-choices-k7yf = If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

other-choices-jq60 = { "[" }physical therapy and exercise][1]

other-choices-402f = { "[" }talking therapies for pain][1]

other-choices-ncdy = { "[" }medicines for nerve pain][1]

other-choices-7rcl = { "[" }an injection near a nerve in your spine][1]

other-choices-5kj8 = Read about all treatments for [pain that lasts after back surgery][1].

## Questions to ask your team

questions-to-ask-your-team-0f7y = Questions to ask your team

questions-to-ask-your-team-cdcd = You and your team decide together. You can ask:

questions-to-ask-your-team-1x4l = what the tests show, and if this explains my pain

questions-to-ask-your-team-vc6x = how likely the surgery is to help me

questions-to-ask-your-team-68qg = what can go wrong, and how likely that is

questions-to-ask-your-team-1v0v = how long recovery may take

questions-to-ask-your-team-6247 = what else I can try first

questions-to-ask-your-team-wd1d = what may happen if I do nothing

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-t9m5 = Serious problems can come days or weeks after surgery. These lists help you decide where to go.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-k9w1 = have new weakness in your legs

get-emergency-help-now-tdks = have chest pain or trouble breathing

get-emergency-help-now-p66m = cough up blood

get-emergency-help-now-mrl5 = have a high temperature and feel very ill

## Get help the same day

get-help-the-same-day-pglq = Get help the same day

get-help-the-same-day-lc2t = Call your doctor or surgeon today if you have:

get-help-the-same-day-rm5y = a wound that is hot, swollen, leaking or more painful

get-help-the-same-day-94ys = a high temperature

get-help-the-same-day-kkvf = a headache that is worse when you sit or stand up

get-help-the-same-day-d6xr = pain or swelling in 1 calf

## Contact your doctor or surgeon

contact-your-doctor-or-surgeon-dkk1 = Contact your doctor or surgeon

contact-your-doctor-or-surgeon-gnf4 = Contact your doctor or surgeon if you have:

contact-your-doctor-or-surgeon-5rfn = pain that your medicine does not ease

contact-your-doctor-or-surgeon-z21n = new numbness or pins and needles

contact-your-doctor-or-surgeon-60bv = hard poo (constipation) from painkillers

contact-your-doctor-or-surgeon-r1tz = worries about your recovery

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
