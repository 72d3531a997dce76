# missing: summary
# en: This page tells you what an epidural steroid injection is, how it may ease leg pain and what its risks are.

# missing: epidural-steroid-injection-vs50
# en: Epidural steroid injection

# missing: epidural-steroid-injection-2hnb
# en: An epidural steroid injection puts medicine near a nerve in your spine. It may ease leg pain for a time. The benefit is small, and the injection does not help everyone.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-dyy1
# en: Your spinal cord and nerves lie inside a lining. The epidural space is the thin space around that lining. In this procedure, a doctor injects a steroid into this space.

# missing: what-it-is-9vtz
# en: A steroid is a medicine that reduces swelling. The doctor may mix it with a medicine that numbs the area (local anaesthetic).

# missing: why-it-is-done-ss01
# en: Why it is done

# missing: why-it-is-done-d390
# en: A disc or scar tissue can press on a nerve and make it swell. This can cause leg pain (sciatica). The injection may reduce the swelling and ease the pain.

# missing: why-it-is-done-b5cm
# en: [UK guidance on back pain and sciatica][1] lists it as a choice for strong leg pain that is new. It does not advise spinal injections for low back pain. Long-term pain after surgery is different, so ask your doctor if it may help you.

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

# missing: before-the-procedure-05fc
# en: have a disease of the eye called glaucoma

# missing: before-the-procedure-87hv
# en: are or may be pregnant

# missing: before-the-procedure-80t5
# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.

# missing: what-happens-during-the-procedur-m96s
# en: What happens during the procedure

# missing: what-happens-during-the-procedur-zzzc
# en: You lie on your belly or your side. The doctor numbs your skin with a small injection. Then they put a thin needle into your back and inject the steroid.

# missing: what-happens-during-the-procedur-9vll
# en: They may use X-rays to guide the needle. You may feel pressure, or a short pain in your leg. Tell the doctor if you feel strong pain.

# missing: after-the-procedure-and-recovery-gc6m
# en: After the procedure and recovery

# missing: after-the-procedure-and-recovery-j16z
# en: You rest for a short time, and then you go home. Your legs may feel numb or weak until the numbing medicine wears off. Do not drive that day.

# missing: after-the-procedure-and-recovery-f9bv
# en: The steroid can take days to work. Keep a note of your pain, so that you and your team can see if it helped.

# missing: results-and-possible-benefits-65rc
# en: Results and possible benefits

# missing: results-and-possible-benefits-ywdv
# en: You may have less leg pain for weeks. This can make it easier to exercise.

# missing: results-and-possible-benefits-p1bd
# en: [A review of 25 studies][1] compared the injection with a dummy injection. Leg pain was a little lower for a short time. The difference was small.

# missing: risks-1b54
# en: Risks

# missing: risks-r3r6
# en: You may have these effects for a short time:

# missing: risks-hyh1
# en: soreness or bruising in your back

# missing: risks-57xt
# en: more pain for a day or 2

# missing: risks-bb9l
# en: a warm, flushed face

# missing: risks-myl3
# en: higher blood sugar, if you have diabetes

# missing: risks-y65t
# en: a headache, if the needle goes through the lining

# missing: risks-vwxn
# en: Serious problems are not likely. They include infection, bleeding and harm to a nerve.

# missing: risks-703q
# en: [The medicines regulator in the United States][1] warns of loss of sight, stroke, loss of movement and death. These problems are not likely. At the time of the warning, it had not approved steroids for this use.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-kz89
# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

# missing: other-choices-jq60
# en: [physical therapy and exercise][1]

# missing: other-choices-402f
# en: [talking therapies for pain][1]

# missing: other-choices-ncdy
# en: [medicines for nerve pain][1]

# missing: other-choices-wwqr
# en: [more surgery on your back][1]

# missing: other-choices-5kj8
# en: Read about all treatments for [pain that lasts after back surgery][1].

# missing: questions-to-ask-your-team-0f7y
# en: Questions to ask your team

# missing: questions-to-ask-your-team-cdcd
# en: You and your team decide together. You can ask:

# missing: questions-to-ask-your-team-7bw4
# en: how likely it is to help my kind of pain

# missing: questions-to-ask-your-team-vktk
# en: how long the benefit may last

# missing: questions-to-ask-your-team-6pdb
# en: which risks are higher for me

# missing: questions-to-ask-your-team-41bj
# en: the number of injections I can have in a year

# missing: questions-to-ask-your-team-wd1d
# en: what may happen if I do nothing

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-mb7x
# en: A sore back is normal after an injection. Other changes need care fast.

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

# missing: get-emergency-help-now-0bn9
# en: have sudden loss of sight, or trouble speaking

# missing: get-emergency-help-now-vm36
# en: have swelling of your face, or trouble breathing

# missing: get-help-the-same-day-pglq
# en: Get help the same day

# missing: get-help-the-same-day-5yhh
# en: Call your doctor or pain team today if you have:

# missing: get-help-the-same-day-kkvf
# en: a headache that is worse when you sit or stand up

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

