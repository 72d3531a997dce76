### Extracted from content/talking-therapies-for-pain.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you how talking therapies may help you live with pain, what happens in them and what their limits are.

## Talking therapies for pain

talking-therapies-for-pain-ww9j = Talking therapies for pain

talking-therapies-for-pain-6d4j = Talking therapies teach you ways to cope with pain that lasts. They can help with worry, low mood and sleep too. They do not mean that your pain is in your mind.

## What it is

what-it-is-2jjc = What it is

what-it-is-987k = In a talking therapy, you meet a trained therapist. You talk about your pain and how it affects your life. You then learn and try out new skills.

what-it-is-jktk = There are different kinds:

what-it-is-h897 = cognitive behavioural therapy, which helps you change thoughts and habits that make pain harder

what-it-is-c4sm = acceptance and commitment therapy, which helps you do what matters to you, even with pain

what-it-is-1vrk = pain management programmes, where a group learns about pain, exercise and coping skills

## Why it is done

why-it-is-done-ss01 = Why it is done

why-it-is-done-dmr8 = Pain that lasts can make you worried, low or angry. These feelings can make pain feel stronger. A talking therapy can help you to:

why-it-is-done-jd7l = cope with bad days

why-it-is-done-g2jk = sleep better

why-it-is-done-t8h1 = plan your day and rest in time

why-it-is-done-w7bz = feel less afraid to move

why-it-is-done-n86w = do more of what matters to you

why-it-is-done-nwhv = { "[" }UK guidance on long-term pain][1] lists 2 of these therapies as choices. They are cognitive behavioural therapy and acceptance and commitment therapy. This advice is for long-term pain that has no other clear cause.

## Before the first session

before-the-first-session-h8my = Before the first session

before-the-first-session-h3mh = You do not need to prepare much. It can help to think about:

before-the-first-session-p04m = what pain stops you doing

before-the-first-session-rhq8 = what you want to do again

before-the-first-session-0pnm = what has helped before

before-the-first-session-2zsn = who you want to tell about the therapy

before-the-first-session-lhx1 = Tell your therapist if you need an interpreter, a quiet room or breaks to move.

## What happens during a session

what-happens-during-a-session-s9x1 = What happens during a session

what-happens-during-a-session-2xjq = You may meet your therapist alone or in a group. You may meet in person, by phone or by video. Ask how long a session takes, and if you can stand up or move.

what-happens-during-a-session-ttw0 = You talk about what happens in your life and how you react. You practise skills, such as slow breathing. You may get small tasks to try at home.

what-happens-during-a-session-llds = What you say stays private. Your therapist must tell others only if you or another person may come to harm.

## After the sessions and recovery

after-the-sessions-and-recovery-4k05 = After the sessions and recovery

after-the-sessions-and-recovery-597y = You may feel tired after a session. You may also think about hard things from your past. Plan a quiet hour after it if you can.

after-the-sessions-and-recovery-lcp0 = Use your new skills each day, even after the last session. They work better with practice.

## Results and possible benefits

results-and-possible-benefits-65rc = Results and possible benefits

results-and-possible-benefits-67r8 = { "[" }A review of 75 studies][1] looked at talking therapies for long-term pain. Cognitive behavioural therapy had small benefits for pain, daily life and mood. For acceptance and commitment therapy, the results were not clear.

results-and-possible-benefits-2l4y = Your pain may not change much. But you may cope with it better.

## Risks

risks-1b54 = Risks

risks-lt0y = Talking therapies can be hard work. They can:

risks-zc82 = bring up sad or upsetting feelings

risks-qyf5 = make you feel worse for a short time

risks-1lcm = take time and effort

risks-x4rn = not help you

risks-9b64 = Tell your therapist if you feel worse. You can stop at any time.

## Other choices

other-choices-rz2j = Other choices

other-choices-9123 = You do not have to have a talking therapy. If you do nothing, your pain and mood may ease, stay the same or get worse. Other choices are:

other-choices-jq60 = { "[" }physical therapy and exercise][1]

other-choices-ncdy = { "[" }medicines for nerve pain][1]

other-choices-zlx3 = a support group with other people who have pain

other-choices-w1y8 = treatment for low mood or worry from your doctor

other-choices-856p = You can use more than 1 choice at the same time. Read about all treatments for [pain that lasts after back surgery][1].

## Questions to ask your team

questions-to-ask-your-team-0f7y = Questions to ask your team

questions-to-ask-your-team-cdcd = You and your team decide together. You can ask:

questions-to-ask-your-team-953b = which kind of therapy may help me

questions-to-ask-your-team-069v = how long it takes

questions-to-ask-your-team-3g91 = who my therapist is, and what training they have

questions-to-ask-your-team-k6zh = what else I can try

questions-to-ask-your-team-wd1d = what may happen if I do nothing

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-hw5f = Pain can make you feel very low. You do not have to wait for your next session to ask for help.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-pm69 = think about ending your life

get-emergency-help-now-n930 = think that you may hurt yourself or another person

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-k9w1 = have new weakness in your legs

## Contact your doctor or therapist

contact-your-doctor-or-therapist-6ym4 = Contact your doctor or therapist

contact-your-doctor-or-therapist-lcpz = Contact your doctor or therapist if you:

contact-your-doctor-or-therapist-r6t2 = feel low or worried on more days than not

contact-your-doctor-or-therapist-wd55 = feel worse after your sessions

contact-your-doctor-or-therapist-mmhp = use more alcohol or medicines to cope

contact-your-doctor-or-therapist-b45s = cannot sleep

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
