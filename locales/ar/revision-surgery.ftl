# missing: summary
# en: This page tells you what revision surgery on the back is, when it may help and what its risks are.

# missing: revision-surgery-c6p4
# en: Revision surgery

# missing: revision-surgery-3rgj
# en: Revision surgery is more surgery on a part of your back that has had surgery before. It may help if tests show a clear problem. It is less likely to help if they do not.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-fqql
# en: Your spine is a column of bones with soft cushions, called discs, between them. In revision surgery, a surgeon goes back to the same part of your spine. The surgeon may:

# missing: what-it-is-fcs2
# en: take out a piece of disc that presses on a nerve

# missing: what-it-is-w8cr
# en: take away bone or scar tissue to make room for a nerve

# missing: what-it-is-hpwn
# en: join bones that move too much (fusion)

# missing: what-it-is-c823
# en: change or take out screws or rods

# missing: why-it-is-done-ss01
# en: Why it is done

# missing: why-it-is-done-5xdt
# en: Your team may talk about revision surgery if your symptoms match a clear problem on a scan. Examples are:

# missing: why-it-is-done-rcb4
# en: a disc that bulges again

# missing: why-it-is-done-8hb8
# en: bone that still presses on a nerve

# missing: why-it-is-done-qlst
# en: bones that move too much

# missing: why-it-is-done-s01q
# en: bones that did not join after a fusion

# missing: why-it-is-done-sm3w
# en: screws that are loose or in the wrong place

# missing: why-it-is-done-0b3j
# en: an infection

# missing: why-it-is-done-5q0d
# en: You may need surgery fast if you lose control of your bladder or bowels, or if your legs get weak.

# missing: why-it-is-done-fmzy
# en: If the cause is not clear, surgery may do little for pain. [UK guidance on low back pain][1] advises fusion for low back pain alone only as part of a study.

# missing: before-the-procedure-ddyj
# en: Before the procedure

# missing: before-the-procedure-mj83
# en: You have tests such as X-rays and an MRI scan, which uses strong magnets to show your nerves and discs. The team checks your health and your medicines.

# missing: before-the-procedure-btb3
# en: It may help to:

# missing: before-the-procedure-tvp6
# en: stop smoking

# missing: before-the-procedure-cd59
# en: keep active and eat well

# missing: before-the-procedure-h8h5
# en: get help with low mood or worry

# missing: before-the-procedure-0m3l
# en: keep your blood sugar steady, if you have diabetes

# missing: before-the-procedure-0snz
# en: plan for help at home

# missing: before-the-procedure-cx41
# en: Tell the team about all your medicines, and if you may be pregnant. Ask which medicines to stop, and when. You can ask another surgeon for a second view.

# missing: what-happens-during-the-procedur-m96s
# en: What happens during the procedure

# missing: what-happens-during-the-procedur-x3n3
# en: You get medicine to make you sleep (general anaesthetic), so you feel no pain. The surgeon opens the old scar or makes a new cut. They work around scar tissue to reach the problem.

# missing: what-happens-during-the-procedur-tbs7
# en: It can take longer than your first surgery. Ask your surgeon how long it may take.

# missing: after-the-procedure-and-recovery-gc6m
# en: After the procedure and recovery

# missing: after-the-procedure-and-recovery-mvtx
# en: You wake up in a recovery room. You get medicine for pain. The team helps you to stand and walk as soon as you can.

# missing: after-the-procedure-and-recovery-qr7g
# en: You may stay in hospital for days. Full recovery can take months, and longer after a fusion. Ask your team:

# missing: after-the-procedure-and-recovery-hp1c
# en: how to care for the wound

# missing: after-the-procedure-and-recovery-ytsb
# en: which movements to avoid

# missing: after-the-procedure-and-recovery-fz0x
# en: when to start exercises

# missing: after-the-procedure-and-recovery-48qp
# en: when you can drive and work

# missing: after-the-procedure-and-recovery-wxcl
# en: who to call with a question

# missing: results-and-possible-benefits-65rc
# en: Results and possible benefits

# missing: results-and-possible-benefits-2n3v
# en: You may have less pain, more strength or both. The result is better if there is a clear cause that surgery can change. More surgery can be less likely to help than the first surgery.

# missing: results-and-possible-benefits-0qlm
# en: [One study][1] compared more surgery with [spinal cord stimulation][2], a device that sends electric pulses to the spine. After more surgery, pain fell by half or more in 12 in 100 people. With the device, it did so in 39 in 100 people.

# missing: risks-1b54
# en: Risks

# missing: risks-nhy2
# en: Revision surgery can have higher risks than a first surgery. Scar tissue makes the work harder. Problems include:

# missing: risks-9ct7
# en: infection

# missing: risks-3pqp
# en: bleeding

# missing: risks-9pvt
# en: blood clots in your legs or lungs

# missing: risks-vhjf
# en: harm to a nerve, with weak or numb legs

# missing: risks-jsz5
# en: pain that stays or gets worse

# missing: risks-919t
# en: problems from the medicine that makes you sleep

# missing: risks-n8p2
# en: The lining around your nerves can tear and leak fluid. In [a review of spine surgery][1], this happened to about 6 in 100 people. The chance is higher in revision surgery.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-wvjv
# en: In an emergency, you may need surgery fast. At other times, you can choose.

# missing: other-choices-k7yf
# en: If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

# missing: other-choices-jq60
# en: [physical therapy and exercise][1]

# missing: other-choices-402f
# en: [talking therapies for pain][1]

# missing: other-choices-ncdy
# en: [medicines for nerve pain][1]

# missing: other-choices-7rcl
# en: [an injection near a nerve in your spine][1]

# missing: other-choices-5kj8
# en: Read about all treatments for [pain that lasts after back surgery][1].

# missing: questions-to-ask-your-team-0f7y
# en: Questions to ask your team

# missing: questions-to-ask-your-team-cdcd
# en: You and your team decide together. You can ask:

# missing: questions-to-ask-your-team-1x4l
# en: what the tests show, and if this explains my pain

# missing: questions-to-ask-your-team-vc6x
# en: how likely the surgery is to help me

# missing: questions-to-ask-your-team-68qg
# en: what can go wrong, and how likely that is

# missing: questions-to-ask-your-team-1v0v
# en: how long recovery may take

# missing: questions-to-ask-your-team-6247
# en: what else I can try first

# missing: questions-to-ask-your-team-wd1d
# en: what may happen if I do nothing

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-t9m5
# en: Serious problems can come days or weeks after surgery. These lists help you decide where to go.

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

# missing: get-emergency-help-now-tdks
# en: have chest pain or trouble breathing

# missing: get-emergency-help-now-p66m
# en: cough up blood

# missing: get-emergency-help-now-mrl5
# en: have a high temperature and feel very ill

# missing: get-help-the-same-day-pglq
# en: Get help the same day

# missing: get-help-the-same-day-lc2t
# en: Call your doctor or surgeon today if you have:

# missing: get-help-the-same-day-rm5y
# en: a wound that is hot, swollen, leaking or more painful

# missing: get-help-the-same-day-94ys
# en: a high temperature

# missing: get-help-the-same-day-kkvf
# en: a headache that is worse when you sit or stand up

# missing: get-help-the-same-day-d6xr
# en: pain or swelling in 1 calf

# missing: contact-your-doctor-or-surgeon-dkk1
# en: Contact your doctor or surgeon

# missing: contact-your-doctor-or-surgeon-gnf4
# en: Contact your doctor or surgeon if you have:

# missing: contact-your-doctor-or-surgeon-5rfn
# en: pain that your medicine does not ease

# missing: contact-your-doctor-or-surgeon-z21n
# en: new numbness or pins and needles

# missing: contact-your-doctor-or-surgeon-60bv
# en: hard poo (constipation) from painkillers

# missing: contact-your-doctor-or-surgeon-r1tz
# en: worries about your recovery

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

