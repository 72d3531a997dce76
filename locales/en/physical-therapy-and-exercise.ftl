### Extracted from content/physical-therapy-and-exercise.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you how physical therapy and exercise can help with pain that lasts after back surgery.

## Physical therapy and exercise

physical-therapy-and-exercise-1vgp = Physical therapy and exercise

physical-therapy-and-exercise-jmwp = Physical therapy and exercise can help you get stronger and move with more ease. They can also help your mood and your sleep. You can start with very small steps.

## What it is

what-it-is-2jjc = What it is

what-it-is-m2s6 = Physical therapy is treatment that helps your body move and work. It is also called physiotherapy. A physical therapist is a health worker trained in movement.

what-it-is-kknr = Your physical therapist can show you exercises that suit you. They may also use their hands to move or press on stiff parts of your body (manual therapy).

## Why it is done

why-it-is-done-ss01 = Why it is done

why-it-is-done-hrts = After surgery or long pain, your muscles can get weak and stiff. You may also be afraid to move. Exercise can help you to:

why-it-is-done-r461 = make the muscles that support your spine stronger

why-it-is-done-zkvn = bend and move with more ease

why-it-is-done-wyhq = stand and sit in more ways

why-it-is-done-r6wr = walk further and do more each day

why-it-is-done-60s6 = feel less low and sleep better

why-it-is-done-wwcb = Guidance from [the World Health Organization][1] lists exercise as a choice for long-term low back pain.

## Before you start

before-you-start-rrpw = Before you start

before-you-start-gzdb = If your surgery was a short time ago, ask your surgeon when you can start. Tell your physical therapist about:

before-you-start-vtry = the surgery that you had, and when

before-you-start-59nr = the movements that hurt

before-you-start-f584 = other health problems, such as heart disease or weak bones

before-you-start-gf2k = the things that you want to do again

before-you-start-95ty = Then agree on 1 or 2 goals that matter to you. A goal can be to walk to the shop, or to play with a child.

## What happens in a session

what-happens-in-a-session-w954 = What happens in a session

what-happens-in-a-session-nqjn = Your physical therapist asks about your pain and watches how you move. They check your strength and your balance. Then you try exercises together.

what-happens-in-a-session-wqtj = Your plan may have:

what-happens-in-a-session-957w = walking, swimming or cycling

what-happens-in-a-session-1hl1 = exercises to make your belly, back and legs stronger

what-happens-in-a-session-znhm = gentle stretches

what-happens-in-a-session-13q5 = yoga or tai chi, which join slow movement with calm breathing

what-happens-in-a-session-d1wb = exercise in a group

what-happens-in-a-session-mnlb = No one kind of exercise suits everyone. Pick one that you like, so that you will keep doing it.

## How to build up slowly

how-to-build-up-slowly-dtb6 = How to build up slowly

how-to-build-up-slowly-mvy0 = You may be sore after new exercise. To keep this small, you can:

how-to-build-up-slowly-bd7p = start with less than you think you can do

how-to-build-up-slowly-4388 = add a little each week

how-to-build-up-slowly-vzzg = rest between exercises

how-to-build-up-slowly-bzq8 = move on bad days too, but do less

how-to-build-up-slowly-5rt5 = write down what you do, to see your progress

how-to-build-up-slowly-8fp7 = Stop and ask for advice if an exercise brings a new pain down your leg.

## After the sessions

after-the-sessions-8dwb = After the sessions

after-the-sessions-lhfb = You may have a small number of sessions, and then go on at home. Exercise helps only while you keep doing it. Ask your team who to call if you need help.

## Results and possible benefits

results-and-possible-benefits-65rc = Results and possible benefits

results-and-possible-benefits-q4g0 = { "[" }A review of exercise studies][1] looked at long-term low back pain. On a scale from 0 to 100, pain was about 15 points lower with exercise than without it. The people in these studies may not have had surgery.

results-and-possible-benefits-61q5 = Exercise may not take away your pain. It may still help you do more.

## Risks

risks-1b54 = Risks

risks-r2xl = Exercise has small risks. They include:

risks-qcfh = sore or stiff muscles for a day or 2

risks-r9fj = more pain for a short time

risks-7nwr = a fall or a strain

risks-261k = Serious harm is not likely if you build up slowly.

## Other choices

other-choices-rz2j = Other choices

other-choices-1n57 = You can do exercise alone, in a group or with a physical therapist. You can also choose to do nothing, but then your muscles may get weaker. Other choices are:

other-choices-402f = { "[" }talking therapies for pain][1]

other-choices-ncdy = { "[" }medicines for nerve pain][1]

other-choices-qhg4 = other treatments for [pain that lasts after back surgery][1]

other-choices-zsm4 = Your team can help you choose. You can ask which exercises suit you, what risks they have and how long to try them.

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-5qc4 = Exercise should not cause new nerve problems. Stop if it does, and get help.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-k9w1 = have new weakness in your legs

get-emergency-help-now-rzc1 = have chest pain, or faint

## Contact your doctor or physical therapist

contact-your-doctor-or-physical-tfp3 = Contact your doctor or physical therapist

contact-your-doctor-or-physical-0cg4 = Contact your doctor or physical therapist if you have:

contact-your-doctor-or-physical-yln2 = pain that stays worse for days

contact-your-doctor-or-physical-z21n = new numbness or pins and needles

contact-your-doctor-or-physical-6zrt = a fall that hurts your back

contact-your-doctor-or-physical-0yhq = a fear of movement that stops you

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
