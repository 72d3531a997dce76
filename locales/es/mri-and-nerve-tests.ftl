# missing: summary
# en: This page tells you why you may have an MRI scan or nerve tests for back pain, what happens and what the results mean.

# missing: mri-scans-and-nerve-tests-fd66
# en: MRI scans and nerve tests

# missing: mri-scans-and-nerve-tests-sbs8
# en: MRI scans and nerve tests can help your team look for a cause of your pain. They do not treat the pain. A test can also be normal when your pain is real.

# missing: what-these-tests-are-05lp
# en: What these tests are

# missing: what-these-tests-are-wrtp
# en: An MRI scan (magnetic resonance imaging) makes pictures of the inside of your body. It uses strong magnets and radio waves. It does not use X-rays.

# missing: what-these-tests-are-yrsc
# en: Nerve tests show how your nerves and muscles work. There are 2 kinds, and you may have both:

# missing: what-these-tests-are-z7cn
# en: a test of how fast signals move along a nerve (nerve conduction study)

# missing: what-these-tests-are-m5sp
# en: a test of the electric signals in a muscle, with a thin needle (electromyography)

# missing: why-they-are-done-9tt2
# en: Why they are done

# missing: why-they-are-done-q5sw
# en: An MRI scan can show discs, which are the soft cushions between the bones of your spine. It can also show nerves and scar tissue. Your team may ask for a scan to look for:

# missing: why-they-are-done-hsq8
# en: a disc that bulges and presses on a nerve

# missing: why-they-are-done-tccw
# en: bone that presses on a nerve

# missing: why-they-are-done-z88t
# en: scar tissue

# missing: why-they-are-done-0b3j
# en: an infection

# missing: why-they-are-done-3pqp
# en: bleeding

# missing: why-they-are-done-fpnz
# en: Nerve tests can show which nerve has a problem and how bad it is. They can also show that the problem is not in your back.

# missing: why-they-are-done-xd4l
# en: You may not need a test. [UK guidance on low back pain][1] advises a scan only if the result may change your treatment.

# missing: before-the-tests-3x8p
# en: Before the tests

# missing: before-the-tests-d6s1
# en: An MRI magnet can pull or heat metal. Before the scan, tell the team if you have:

# missing: before-the-tests-5ctv
# en: metal in your body, such as screws, clips or bits in your eye

# missing: before-the-tests-6v92
# en: a device in your body, such as a heart pacemaker or a [device for pain][1]

# missing: before-the-tests-w673
# en: a fear of small spaces

# missing: before-the-tests-2x26
# en: kidney disease, or an allergy

# missing: before-the-tests-q5mn
# en: tattoos or medicine patches

# missing: before-the-tests-s532
# en: a chance that you are pregnant

# missing: before-the-tests-z33s
# en: Take off watches, jewellery and hearing aids. Screws and rods from back surgery are not always a problem, but they can blur the picture.

# missing: before-the-tests-jl19
# en: Before nerve tests, tell the team if you take a medicine that thins your blood. Do not put cream on your skin that day. Wear loose clothes and keep warm, as cold legs can change the result.

# missing: what-happens-during-an-mri-scan-1tqg
# en: What happens during an MRI scan

# missing: what-happens-during-an-mri-scan-m627
# en: You lie on a bed that slides into a wide tube. The machine is loud, so you get ear plugs or headphones. You must lie still, but you can talk to the team.

# missing: what-happens-during-an-mri-scan-bzyq
# en: You may get a dye into a vein (contrast). It helps to tell scar tissue from a disc. The scan does not hurt, but lying still may make your back sore.

# missing: what-happens-during-nerve-tests-j6xn
# en: What happens during nerve tests

# missing: what-happens-during-nerve-tests-37w0
# en: For the first test, small pads go on your skin. You feel short, light electric shocks.

# missing: what-happens-during-nerve-tests-m40y
# en: For the second test, a thin needle goes into a muscle. You relax the muscle and then tense it. It can hurt a little, and you can ask for a break.

# missing: after-the-tests-spmx
# en: After the tests

# missing: after-the-tests-vb64
# en: You can eat, drink and go home after these tests. If you had medicine to calm you, do not drive that day. Your muscles may be sore for a day after the needle test.

# missing: after-the-tests-llyb
# en: Ask when and how you will get your results.

# missing: results-and-what-they-mean-41n6
# en: Results and what they mean

# missing: results-and-what-they-mean-29t1
# en: A trained doctor looks at the pictures or the signals and writes a report. Your doctor then explains what it means for you.

# missing: a-normal-result-xg08
# en: A normal result

# missing: a-normal-result-443j
# en: A normal result means that the test did not find a problem. This makes a serious cause less likely. Your pain is still real.

# missing: a-result-that-is-not-normal-tnv4
# en: A result that is not normal

# missing: a-result-that-is-not-normal-yffv
# en: The test may show a change, such as a disc that bulges or a slow nerve. The change may cause your pain, or it may not. Your doctor compares it with your symptoms.

# missing: a-result-that-is-not-normal-7zm7
# en: Scans also show changes in people with no pain. In [a review of scans][1], about 30 in 100 people aged 20 with no pain had a disc that bulged. At age 80, it was about 84 in 100 people.

# missing: a-wrong-or-unclear-result-qrdy
# en: A wrong or unclear result

# missing: a-wrong-or-unclear-result-r6wg
# en: Tests can be wrong. A scan can be hard to read near screws or scar tissue. Nerve tests can miss a problem in very small nerves.

# missing: risks-1b54
# en: Risks

# missing: risks-vv0m
# en: MRI scans do not use X-rays. The main risks are:

# missing: risks-lz3y
# en: harm from metal or a device that you did not tell the team about

# missing: risks-7m0g
# en: fear in the small space

# missing: risks-w801
# en: an allergic reaction to the dye

# missing: risks-clyt
# en: a finding that worries you but does not matter

# missing: risks-7vbw
# en: Small amounts of the dye can [stay in the body][1]. The dye can harm people with very bad kidney disease.

# missing: risks-k8xb
# en: Nerve tests can leave a bruise or a sore muscle. Bleeding and infection are not likely.

# missing: next-steps-5djh
# en: Next steps

# missing: next-steps-3tlx
# en: Ask your doctor to go through the results with you. You can ask:

# missing: next-steps-wz8p
# en: if the result explains my pain

# missing: next-steps-lfld
# en: if it changes my treatment

# missing: next-steps-0bq6
# en: if I need another test

# missing: next-steps-dl68
# en: what may happen if I have no more tests

# missing: next-steps-0b7g
# en: You can say no to a test. Read about [pain that lasts after back surgery][1] to learn what can help next.

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-l6h5
# en: Do not wait for a test if you have serious symptoms. Get help at once.

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

# missing: get-emergency-help-now-lr25
# en: have a high temperature with new or worse back pain

# missing: get-emergency-help-now-g41v
# en: have swelling of your face, or trouble breathing, after the dye

# missing: contact-your-doctor-or-pain-team-yl77
# en: Contact your doctor or pain team

# missing: contact-your-doctor-or-pain-team-t9r5
# en: Contact your doctor or pain team if:

# missing: contact-your-doctor-or-pain-team-34mr
# en: your symptoms change while you wait for a test

# missing: contact-your-doctor-or-pain-team-d64w
# en: you do not get your results

# missing: contact-your-doctor-or-pain-team-xm5c
# en: skin is hot, swollen or leaking where a needle went in

# missing: contact-your-doctor-or-pain-team-x34q
# en: the result worries you

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

