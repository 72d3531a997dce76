### Extracted from content/adhesiolysis.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you about a procedure that tries to free nerves in the spine from scar tissue, and about its risks.

## Adhesiolysis

adhesiolysis-0885 = Adhesiolysis

adhesiolysis-m6bk = Adhesiolysis is a procedure that tries to free nerves in your spine from scar tissue. It may ease back and leg pain for a time. It can also cause serious harm, so ask about the risks.

## What it is

what-it-is-2jjc = What it is

what-it-is-psds = After surgery, scar tissue can stick to the nerves in your spine. Doctors call these bands of scar tissue adhesions. Adhesiolysis means breaking them up.

what-it-is-l81k = A doctor puts a thin tube into the space around the lining of your nerves. They free the nerve with fluid, with medicine or with small tools. They may use a tiny camera (endoscope) to see inside.

## Why it is done

why-it-is-done-ss01 = Why it is done

why-it-is-done-2dny = Scar tissue may press on a nerve or pull on it. This can cause pain in your back and legs. The aim is to free the nerve and put medicine next to it.

why-it-is-done-8pwc = Your team may offer it if:

why-it-is-done-1xpt = your pain started after back surgery

why-it-is-done-5d36 = scar tissue seems to cause it

why-it-is-done-k6rd = other treatments did not help enough

why-it-is-done-7fdf = { "[" }UK guidance on this procedure][1] says that there are serious worries about harm. It asks doctors to explain the risks and to check the results of each person.

## Before the procedure

before-the-procedure-ddyj = Before the procedure

before-the-procedure-118h = You may have an MRI scan, which uses strong magnets to show scar tissue and nerves. Tell your team if you:

before-the-procedure-phhm = take a medicine that thins your blood

before-the-procedure-pk8h = have diabetes

before-the-procedure-f124 = have an infection, or feel ill

before-the-procedure-xtrt = have had an allergic reaction to any medicine

before-the-procedure-m23v = have eye problems

before-the-procedure-87hv = are or may be pregnant

before-the-procedure-80t5 = Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.

## What happens during the procedure

what-happens-during-the-procedur-m96s = What happens during the procedure

what-happens-during-the-procedur-5t2j = You lie on your belly. You are awake, but you may have medicine to make you calm and sleepy. The doctor numbs the skin at the base of your spine.

what-happens-during-the-procedur-92jj = They put in a thin tube and use X-rays to guide it. They may ask you if you feel your usual pain. Then they try to free the nerve and inject medicine.

what-happens-during-the-procedur-7gbf = Tell the doctor at once if you have:

what-happens-during-the-procedur-tpgl = strong pain or a bad headache

what-happens-during-the-procedur-j27x = pain in your neck

what-happens-during-the-procedur-1v32 = a change in your sight

what-happens-during-the-procedur-6gqt = weakness in your legs

## After the procedure and recovery

after-the-procedure-and-recovery-gc6m = After the procedure and recovery

after-the-procedure-and-recovery-gm2r = You rest in the hospital and may go home the same day. Your back may be sore for days. Do not drive that day.

after-the-procedure-and-recovery-yxdz = Your team may show you gentle exercises. Ask when you can work and lift again.

## Results and possible benefits

results-and-possible-benefits-65rc = Results and possible benefits

results-and-possible-benefits-mx9v = You may have less pain for a time. This may help you move more.

results-and-possible-benefits-f2hy = In [a study of 83 people][1], people rated their pain from 0 to 10. After 12 months, pain had dropped by about 3 points with this procedure. In a similar procedure that did not free the nerve, pain had dropped by less than 1 point.

results-and-possible-benefits-bxv8 = This is 1 small study. [A later review][1] says that the procedure may help, but the evidence is weak.

## Risks

risks-1b54 = Risks

risks-pnfz = You may be sore or have more pain for days. The procedure can also cause:

risks-4cnw = a tear in the lining around your nerves, with a bad headache

risks-9ct7 = infection

risks-3pqp = bleeding

risks-d1ph = harm to a nerve, with numb or weak legs

risks-1v32 = a change in your sight

risks-kms4 = scar tissue that grows back

risks-f13j = The procedure may also not help you.

## Other choices

other-choices-rz2j = Other choices

other-choices-1qng = You do not have to have this procedure. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

other-choices-jq60 = { "[" }physical therapy and exercise][1]

other-choices-402f = { "[" }talking therapies for pain][1]

other-choices-ncdy = { "[" }medicines for nerve pain][1]

other-choices-bg28 = { "[" }spinal cord stimulation][1], a device that sends weak electric pulses to your spine

other-choices-5kj8 = Read about all treatments for [pain that lasts after back surgery][1].

## Questions to ask your team

questions-to-ask-your-team-0f7y = Questions to ask your team

questions-to-ask-your-team-cdcd = You and your team decide together. You can ask:

questions-to-ask-your-team-yq99 = how you know that scar tissue causes my pain

questions-to-ask-your-team-591q = what experience you have with this procedure

questions-to-ask-your-team-6pdb = which risks are higher for me

questions-to-ask-your-team-vktk = how long the benefit may last

questions-to-ask-your-team-wd1d = what may happen if I do nothing

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-vvm4 = Soreness is normal for days. Other changes need care fast.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-ydwn = have weakness in your legs that is new or does not wear off

get-emergency-help-now-psgw = have sudden loss of sight

get-emergency-help-now-4fst = have a high temperature and a stiff neck

get-emergency-help-now-vm36 = have swelling of your face, or trouble breathing

## Get help the same day

get-help-the-same-day-pglq = Get help the same day

get-help-the-same-day-5yhh = Call your doctor or pain team today if you have:

get-help-the-same-day-kkvf = a headache that is worse when you sit or stand up

get-help-the-same-day-94ys = a high temperature

get-help-the-same-day-0m3t = back pain that gets much worse

get-help-the-same-day-6z4h = skin that is hot, swollen or leaking where the tube went in

## Contact your doctor or pain team

contact-your-doctor-or-pain-team-yl77 = Contact your doctor or pain team

contact-your-doctor-or-pain-team-5ppm = Contact your doctor or pain team if you have:

contact-your-doctor-or-pain-team-nfdf = new tingling in your legs

contact-your-doctor-or-pain-team-1brb = pain that is no better after weeks

contact-your-doctor-or-pain-team-sbl3 = pain that comes back

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
