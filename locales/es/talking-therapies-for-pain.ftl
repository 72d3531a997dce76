# missing: summary
# en: This page tells you how talking therapies may help you live with pain, what happens in them and what their limits are.

# missing: talking-therapies-for-pain-ww9j
# en: Talking therapies for pain

# missing: talking-therapies-for-pain-6d4j
# en: Talking therapies teach you ways to cope with pain that lasts. They can help with worry, low mood and sleep too. They do not mean that your pain is in your mind.

# missing: what-it-is-2jjc
# en: What it is

# missing: what-it-is-987k
# en: In a talking therapy, you meet a trained therapist. You talk about your pain and how it affects your life. You then learn and try out new skills.

# missing: what-it-is-jktk
# en: There are different kinds:

# missing: what-it-is-h897
# en: cognitive behavioural therapy, which helps you change thoughts and habits that make pain harder

# missing: what-it-is-c4sm
# en: acceptance and commitment therapy, which helps you do what matters to you, even with pain

# missing: what-it-is-1vrk
# en: pain management programmes, where a group learns about pain, exercise and coping skills

# missing: why-it-is-done-ss01
# en: Why it is done

# missing: why-it-is-done-dmr8
# en: Pain that lasts can make you worried, low or angry. These feelings can make pain feel stronger. A talking therapy can help you to:

# missing: why-it-is-done-jd7l
# en: cope with bad days

# missing: why-it-is-done-g2jk
# en: sleep better

# missing: why-it-is-done-t8h1
# en: plan your day and rest in time

# missing: why-it-is-done-w7bz
# en: feel less afraid to move

# missing: why-it-is-done-n86w
# en: do more of what matters to you

# missing: why-it-is-done-nwhv
# en: [UK guidance on long-term pain][1] lists 2 of these therapies as choices. They are cognitive behavioural therapy and acceptance and commitment therapy.

# missing: before-the-first-session-h8my
# en: Before the first session

# missing: before-the-first-session-h3mh
# en: You do not need to prepare much. It can help to think about:

# missing: before-the-first-session-p04m
# en: what pain stops you doing

# missing: before-the-first-session-rhq8
# en: what you want to do again

# missing: before-the-first-session-0pnm
# en: what has helped before

# missing: before-the-first-session-2zsn
# en: who you want to tell about the therapy

# missing: before-the-first-session-lhx1
# en: Tell your therapist if you need an interpreter, a quiet room or breaks to move.

# missing: what-happens-during-a-session-s9x1
# en: What happens during a session

# missing: what-happens-during-a-session-2xjq
# en: You may meet your therapist alone or in a group. You may meet in person, by phone or by video. Ask how long a session takes, and if you can stand up or move.

# missing: what-happens-during-a-session-ttw0
# en: You talk about what happens in your life and how you react. You practise skills, such as slow breathing. You may get small tasks to try at home.

# missing: what-happens-during-a-session-llds
# en: What you say stays private. Your therapist must tell others only if you or another person may come to harm.

# missing: after-the-sessions-and-recovery-4k05
# en: After the sessions and recovery

# missing: after-the-sessions-and-recovery-597y
# en: You may feel tired after a session. You may also think about hard things from your past. Plan a quiet hour after it if you can.

# missing: after-the-sessions-and-recovery-lcp0
# en: Use your new skills each day, even after the last session. They work better with practice.

# missing: results-and-possible-benefits-65rc
# en: Results and possible benefits

# missing: results-and-possible-benefits-67r8
# en: [A review of 75 studies][1] looked at talking therapies for long-term pain. Cognitive behavioural therapy had small benefits for pain, daily life and mood. For acceptance and commitment therapy, the results were not clear.

# missing: results-and-possible-benefits-2l4y
# en: Your pain may not change much. But you may cope with it better.

# missing: risks-1b54
# en: Risks

# missing: risks-lt0y
# en: Talking therapies can be hard work. They can:

# missing: risks-zc82
# en: bring up sad or upsetting feelings

# missing: risks-qyf5
# en: make you feel worse for a short time

# missing: risks-1lcm
# en: take time and effort

# missing: risks-x4rn
# en: not help you

# missing: risks-9b64
# en: Tell your therapist if you feel worse. You can stop at any time.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-9123
# en: You do not have to have a talking therapy. If you do nothing, your pain and mood may ease, stay the same or get worse. Other choices are:

# missing: other-choices-jq60
# en: [physical therapy and exercise][1]

# missing: other-choices-ncdy
# en: [medicines for nerve pain][1]

# missing: other-choices-zlx3
# en: a support group with other people who have pain

# missing: other-choices-w1y8
# en: treatment for low mood or worry from your doctor

# missing: other-choices-856p
# en: You can use more than 1 choice at the same time. Read about all treatments for [pain that lasts after back surgery][1].

# missing: questions-to-ask-your-team-0f7y
# en: Questions to ask your team

# missing: questions-to-ask-your-team-cdcd
# en: You and your team decide together. You can ask:

# missing: questions-to-ask-your-team-953b
# en: which kind of therapy may help me

# missing: questions-to-ask-your-team-069v
# en: how long it takes

# missing: questions-to-ask-your-team-3g91
# en: who my therapist is, and what training they have

# missing: questions-to-ask-your-team-k6zh
# en: what else I can try

# missing: questions-to-ask-your-team-wd1d
# en: what may happen if I do nothing

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-hw5f
# en: Pain can make you feel very low. You do not have to wait for your next session to ask for help.

# missing: get-emergency-help-now-ff0z
# en: Get emergency help now

# missing: get-emergency-help-now-cbmm
# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

# missing: get-emergency-help-now-pm69
# en: think about ending your life

# missing: get-emergency-help-now-n930
# en: think that you may hurt yourself or another person

# missing: get-emergency-help-now-1029
# en: lose control of your bladder or bowels

# missing: get-emergency-help-now-8wq5
# en: have numb skin between your legs or around your bottom

# missing: get-emergency-help-now-k9w1
# en: have new weakness in your legs

# missing: contact-your-doctor-or-therapist-6ym4
# en: Contact your doctor or therapist

# missing: contact-your-doctor-or-therapist-lcpz
# en: Contact your doctor or therapist if you:

# missing: contact-your-doctor-or-therapist-r6t2
# en: feel low or worried on more days than not

# missing: contact-your-doctor-or-therapist-wd55
# en: feel worse after your sessions

# missing: contact-your-doctor-or-therapist-mmhp
# en: use more alcohol or medicines to cope

# missing: contact-your-doctor-or-therapist-b45s
# en: cannot sleep

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

