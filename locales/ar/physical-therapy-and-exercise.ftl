# missing: summary
# en: This page tells you how physical therapy and exercise can help with pain that lasts after back surgery.

# missing: physical-therapy-and-exercise-1vgp
# en: Physical therapy and exercise

# missing: physical-therapy-and-exercise-jmwp
# en: Physical therapy and exercise can help you get stronger and move with more ease. They can also help your mood and your sleep. You can start with very small steps.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-m2s6
# en: Physical therapy is treatment that helps your body move and work. It is also called physiotherapy. A physical therapist is a health worker trained in movement.

# missing: what-it-is-kknr
# en: Your physical therapist can show you exercises that suit you. They may also use their hands to move or press on stiff parts of your body (manual therapy).

# missing: why-it-is-done-ss01
# en: Why it is done

# missing: why-it-is-done-hrts
# en: After surgery or long pain, your muscles can get weak and stiff. You may also be afraid to move. Exercise can help you to:

# missing: why-it-is-done-r461
# en: make the muscles that support your spine stronger

# missing: why-it-is-done-zkvn
# en: bend and move with more ease

# missing: why-it-is-done-wyhq
# en: stand and sit in more ways

# missing: why-it-is-done-r6wr
# en: walk further and do more each day

# missing: why-it-is-done-60s6
# en: feel less low and sleep better

# missing: why-it-is-done-wwcb
# en: Guidance from [the World Health Organization][1] lists exercise as a choice for long-term low back pain.

# missing: before-you-start-rrpw
# en: Before you start

# missing: before-you-start-gzdb
# en: If your surgery was a short time ago, ask your surgeon when you can start. Tell your physical therapist about:

# missing: before-you-start-vtry
# en: the surgery that you had, and when

# missing: before-you-start-59nr
# en: the movements that hurt

# missing: before-you-start-f584
# en: other health problems, such as heart disease or weak bones

# missing: before-you-start-gf2k
# en: the things that you want to do again

# missing: before-you-start-95ty
# en: Then agree on 1 or 2 goals that matter to you. A goal can be to walk to the shop, or to play with a child.

# missing: what-happens-in-a-session-w954
# en: What happens in a session

# missing: what-happens-in-a-session-nqjn
# en: Your physical therapist asks about your pain and watches how you move. They check your strength and your balance. Then you try exercises together.

# missing: what-happens-in-a-session-wqtj
# en: Your plan may have:

# missing: what-happens-in-a-session-957w
# en: walking, swimming or cycling

# missing: what-happens-in-a-session-1hl1
# en: exercises to make your belly, back and legs stronger

# missing: what-happens-in-a-session-znhm
# en: gentle stretches

# missing: what-happens-in-a-session-13q5
# en: yoga or tai chi, which join slow movement with calm breathing

# missing: what-happens-in-a-session-d1wb
# en: exercise in a group

# missing: what-happens-in-a-session-mnlb
# en: No one kind of exercise suits everyone. Pick one that you like, so that you will keep doing it.

# missing: how-to-build-up-slowly-dtb6
# en: How to build up slowly

# missing: how-to-build-up-slowly-mvy0
# en: You may be sore after new exercise. To keep this small, you can:

# missing: how-to-build-up-slowly-bd7p
# en: start with less than you think you can do

# missing: how-to-build-up-slowly-4388
# en: add a little each week

# missing: how-to-build-up-slowly-vzzg
# en: rest between exercises

# missing: how-to-build-up-slowly-bzq8
# en: move on bad days too, but do less

# missing: how-to-build-up-slowly-5rt5
# en: write down what you do, to see your progress

# missing: how-to-build-up-slowly-8fp7
# en: Stop and ask for advice if an exercise brings a new pain down your leg.

# missing: after-the-sessions-8dwb
# en: After the sessions

# missing: after-the-sessions-lhfb
# en: You may have a small number of sessions, and then go on at home. Exercise helps only while you keep doing it. Ask your team who to call if you need help.

# missing: results-and-possible-benefits-65rc
# en: Results and possible benefits

# missing: results-and-possible-benefits-q4g0
# en: [A review of exercise studies][1] looked at long-term low back pain. On a scale from 0 to 100, pain was about 15 points lower with exercise. The people in these studies may not have had surgery.

# missing: results-and-possible-benefits-61q5
# en: Exercise may not take away your pain. It may still help you do more.

# missing: risks-1b54
# en: Risks

# missing: risks-r2xl
# en: Exercise has small risks. They include:

# missing: risks-qcfh
# en: sore or stiff muscles for a day or 2

# missing: risks-r9fj
# en: more pain for a short time

# missing: risks-7nwr
# en: a fall or a strain

# missing: risks-261k
# en: Serious harm is not likely if you build up slowly.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-1n57
# en: You can do exercise alone, in a group or with a physical therapist. You can also choose to do nothing, but then your muscles may get weaker. Other choices are:

# missing: other-choices-402f
# en: [talking therapies for pain][1]

# missing: other-choices-ncdy
# en: [medicines for nerve pain][1]

# missing: other-choices-qhg4
# en: other treatments for [pain that lasts after back surgery][1]

# missing: other-choices-zsm4
# en: Your team can help you choose. You can ask which exercises suit you, what risks they have and how long to try them.

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-5qc4
# en: Exercise should not cause new nerve problems. Stop if it does, and get help.

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

# missing: get-emergency-help-now-rzc1
# en: have chest pain, or faint

# missing: contact-your-doctor-or-physical-tfp3
# en: Contact your doctor or physical therapist

# missing: contact-your-doctor-or-physical-0cg4
# en: Contact your doctor or physical therapist if you have:

# missing: contact-your-doctor-or-physical-yln2
# en: pain that stays worse for days

# missing: contact-your-doctor-or-physical-z21n
# en: new numbness or pins and needles

# missing: contact-your-doctor-or-physical-6zrt
# en: a fall that hurts your back

# missing: contact-your-doctor-or-physical-0yhq
# en: a fear of movement that stops you

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

