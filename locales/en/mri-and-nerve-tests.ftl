### Extracted from content/mri-and-nerve-tests.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you why you may have an MRI scan or nerve tests for back pain, what happens and what the results mean.

## MRI scans and nerve tests

mri-scans-and-nerve-tests-fd66 = MRI scans and nerve tests

mri-scans-and-nerve-tests-sbs8 = MRI scans and nerve tests can help your team look for a cause of your pain. They do not treat the pain. A test can also be normal when your pain is real.

## What these tests are

what-these-tests-are-05lp = What these tests are

what-these-tests-are-wrtp = An MRI scan (magnetic resonance imaging) makes pictures of the inside of your body. It uses strong magnets and radio waves. It does not use X-rays.

what-these-tests-are-yrsc = Nerve tests show how your nerves and muscles work. There are 2 kinds, and you may have both:

what-these-tests-are-z7cn = a test of how fast signals move along a nerve (nerve conduction study)

what-these-tests-are-m5sp = a test of the electric signals in a muscle, with a thin needle (electromyography)

## Why they are done

why-they-are-done-9tt2 = Why they are done

why-they-are-done-q5sw = An MRI scan can show discs, which are the soft cushions between the bones of your spine. It can also show nerves and scar tissue. Your team may ask for a scan to look for:

why-they-are-done-hsq8 = a disc that bulges and presses on a nerve

why-they-are-done-tccw = bone that presses on a nerve

why-they-are-done-z88t = scar tissue

why-they-are-done-0b3j = an infection

why-they-are-done-3pqp = bleeding

why-they-are-done-fpnz = Nerve tests can show which nerve has a problem and how bad it is. They can also show that the problem is not in your back.

why-they-are-done-xd4l = You may not need a test. [UK guidance on low back pain][1] advises a scan only if the result may change your treatment.

## Before the tests

before-the-tests-3x8p = Before the tests

before-the-tests-d6s1 = An MRI magnet can pull or heat metal. Before the scan, tell the team if you have:

before-the-tests-5ctv = metal in your body, such as screws, clips or bits in your eye

before-the-tests-6v92 = a device in your body, such as a heart pacemaker or a [device for pain][1]

before-the-tests-w673 = a fear of small spaces

before-the-tests-2x26 = kidney disease, or an allergy

before-the-tests-q5mn = tattoos or medicine patches

before-the-tests-s532 = a chance that you are pregnant

before-the-tests-z33s = Take off watches, jewellery and hearing aids. Screws and rods from back surgery are not always a problem, but they can blur the picture.

before-the-tests-jl19 = Before nerve tests, tell the team if you take a medicine that thins your blood. Do not put cream on your skin that day. Wear loose clothes and keep warm, as cold legs can change the result.

## What happens during an MRI scan

what-happens-during-an-mri-scan-1tqg = What happens during an MRI scan

what-happens-during-an-mri-scan-m627 = You lie on a bed that slides into a wide tube. The machine is loud, so you get ear plugs or headphones. You must lie still, but you can talk to the team.

what-happens-during-an-mri-scan-bzyq = You may get a dye into a vein (contrast). It helps to tell scar tissue from a disc. The scan does not hurt, but lying still may make your back sore.

## What happens during nerve tests

what-happens-during-nerve-tests-j6xn = What happens during nerve tests

what-happens-during-nerve-tests-37w0 = For the first test, small pads go on your skin. You feel short, light electric shocks.

what-happens-during-nerve-tests-m40y = For the second test, a thin needle goes into a muscle. You relax the muscle and then tense it. It can hurt a little, and you can ask for a break.

## After the tests

after-the-tests-spmx = After the tests

after-the-tests-vb64 = You can eat, drink and go home after these tests. If you had medicine to calm you, do not drive that day. Your muscles may be sore for a day after the needle test.

after-the-tests-llyb = Ask when and how you will get your results.

## Results and what they mean

results-and-what-they-mean-41n6 = Results and what they mean

results-and-what-they-mean-29t1 = A trained doctor looks at the pictures or the signals and writes a report. Your doctor then explains what it means for you.

## A normal result

a-normal-result-xg08 = A normal result

a-normal-result-443j = A normal result means that the test did not find a problem. This makes a serious cause less likely. Your pain is still real.

## A result that is not normal

a-result-that-is-not-normal-tnv4 = A result that is not normal

a-result-that-is-not-normal-yffv = The test may show a change, such as a disc that bulges or a slow nerve. The change may cause your pain, or it may not. Your doctor compares it with your symptoms.

a-result-that-is-not-normal-7zm7 = Scans also show changes in people with no pain. In [a review of scans][1], about 30 in 100 people aged 20 with no pain had a disc that bulged. At age 80, it was about 84 in 100 people.

## A wrong or unclear result

a-wrong-or-unclear-result-qrdy = A wrong or unclear result

a-wrong-or-unclear-result-r6wg = Tests can be wrong. A scan can be hard to read near screws or scar tissue. Nerve tests can miss a problem in very small nerves.

## Risks

risks-1b54 = Risks

risks-vv0m = MRI scans do not use X-rays. The main risks are:

risks-lz3y = harm from metal or a device that you did not tell the team about

risks-7m0g = fear in the small space

risks-w801 = an allergic reaction to the dye

risks-clyt = a finding that worries you but does not matter

risks-7vbw = Small amounts of the dye can [stay in the body][1]. The dye can harm people with very bad kidney disease.

risks-k8xb = Nerve tests can leave a bruise or a sore muscle. Bleeding and infection are not likely.

## Next steps

next-steps-5djh = Next steps

next-steps-3tlx = Ask your doctor to go through the results with you. You can ask:

next-steps-wz8p = if the result explains my pain

next-steps-lfld = if it changes my treatment

next-steps-0bq6 = if I need another test

next-steps-dl68 = what may happen if I have no more tests

next-steps-0b7g = You can say no to a test. Read about [pain that lasts after back surgery][1] to learn what can help next.

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-l6h5 = Do not wait for a test if you have serious symptoms. Get help at once.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-k9w1 = have new weakness in your legs

get-emergency-help-now-lr25 = have a high temperature with new or worse back pain

get-emergency-help-now-g41v = have swelling of your face, or trouble breathing, after the dye

## Contact your doctor or pain team

contact-your-doctor-or-pain-team-yl77 = Contact your doctor or pain team

contact-your-doctor-or-pain-team-t9r5 = Contact your doctor or pain team if:

contact-your-doctor-or-pain-team-34mr = your symptoms change while you wait for a test

contact-your-doctor-or-pain-team-d64w = you do not get your results

contact-your-doctor-or-pain-team-xm5c = skin is hot, swollen or leaking where a needle went in

contact-your-doctor-or-pain-team-x34q = the result worries you

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
