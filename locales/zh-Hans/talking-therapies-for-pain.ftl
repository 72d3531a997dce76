# en: This page tells you how talking therapies may help you live with pain, what happens in them and what their limits are.
summary = 本页告诉您谈话治疗可能怎样帮助您与疼痛共处、治疗时会发生什么，以及它们的局限。

# en: Talking therapies for pain
talking-therapies-for-pain-ww9j = 针对疼痛的谈话治疗

# en: Talking therapies teach you ways to cope with pain that lasts. They can help with worry, low mood and sleep too. They do not mean that your pain is in your mind.
talking-therapies-for-pain-6d4j = 谈话治疗教您应对持续疼痛的方法。它们对担忧、情绪低落和睡眠也可以有帮助。它们并不表示疼痛是您想象出来的。

# en: What it is
what-it-is-2jjc = 这是什么

# en: In a talking therapy, you meet a trained therapist. You talk about your pain and how it affects your life. You then learn and try out new skills.
what-it-is-987k = 在谈话治疗中，您会见到受过培训的治疗师。您谈您的疼痛，以及它怎样影响您的生活。然后您学习并尝试新的技能。

# en: There are different kinds:
what-it-is-jktk = 有不同的种类：

# en: cognitive behavioural therapy, which helps you change thoughts and habits that make pain harder
what-it-is-h897 = 认知行为治疗，帮助您改变使疼痛更难受的想法和习惯

# en: acceptance and commitment therapy, which helps you do what matters to you, even with pain
what-it-is-c4sm = 接纳与承诺治疗，帮助您即使有疼痛也能做对您重要的事

# en: pain management programmes, where a group learns about pain, exercise and coping skills
what-it-is-1vrk = 疼痛管理课程，一组人在其中学习疼痛知识、锻炼和应对技能

# en: Why it is done
why-it-is-done-ss01 = 为什么要做

# en: Pain that lasts can make you worried, low or angry. These feelings can make pain feel stronger. A talking therapy can help you to:
why-it-is-done-dmr8 = 持续的疼痛可能使您担忧、情绪低落或愤怒。这些情绪可能让疼痛感觉更强。谈话治疗可以帮助您：

# en: cope with bad days
why-it-is-done-jd7l = 应对情况不好的日子

# en: sleep better
why-it-is-done-g2jk = 睡得更好

# en: plan your day and rest in time
why-it-is-done-t8h1 = 计划您的一天并及时休息

# en: feel less afraid to move
why-it-is-done-w7bz = 不那么害怕活动

# en: do more of what matters to you
why-it-is-done-n86w = 多做对您重要的事

# en: [UK guidance on long-term pain][1] lists 2 of these therapies as choices. They are cognitive behavioural therapy and acceptance and commitment therapy. This advice is for long-term pain that has no other clear cause.
why-it-is-done-nwhv = { "[" }英国长期疼痛指南][1]把其中 2 种治疗列为选择。它们是认知行为治疗和接纳与承诺治疗。这项建议针对没有其他明确原因的长期疼痛。

# en: Before the first session
before-the-first-session-h8my = 第一次治疗前

# en: You do not need to prepare much. It can help to think about:
before-the-first-session-h3mh = 您不需要做很多准备。想一想以下方面可以有帮助：

# en: what pain stops you doing
before-the-first-session-p04m = 疼痛使您不能做什么

# en: what you want to do again
before-the-first-session-rhq8 = 您想重新做什么

# en: what has helped before
before-the-first-session-0pnm = 以前什么有帮助

# en: who you want to tell about the therapy
before-the-first-session-2zsn = 您想把治疗的事告诉谁

# en: Tell your therapist if you need an interpreter, a quiet room or breaks to move.
before-the-first-session-lhx1 = 如果您需要口译员、安静的房间或中间休息活动一下，请告诉您的治疗师。

# en: What happens during a session
what-happens-during-a-session-s9x1 = 治疗时会发生什么

# en: You may meet your therapist alone or in a group. You may meet in person, by phone or by video. Ask how long a session takes, and if you can stand up or move.
what-happens-during-a-session-2xjq = 您可能单独或在小组中见您的治疗师。你们可能当面、通过电话或视频见面。请问清楚一次治疗需要多久，以及您能否站起来或活动。

# en: You talk about what happens in your life and how you react. You practise skills, such as slow breathing. You may get small tasks to try at home.
what-happens-during-a-session-ttw0 = 您谈生活中发生的事，以及您怎样反应。您练习一些技能，如缓慢呼吸。您可能会得到在家尝试的小任务。

# en: What you say stays private. Your therapist must tell others only if you or another person may come to harm.
what-happens-during-a-session-llds = 您说的内容会保密。只有在您或他人可能受到伤害时，您的治疗师才必须告诉别人。

# en: After the sessions and recovery
after-the-sessions-and-recovery-4k05 = 治疗后和恢复

# en: You may feel tired after a session. You may also think about hard things from your past. Plan a quiet hour after it if you can.
after-the-sessions-and-recovery-597y = 治疗后您可能感到疲倦。您也可能想起过去的难受的事。如果可以，请在治疗后安排安静的一小时。

# en: Use your new skills each day, even after the last session. They work better with practice.
after-the-sessions-and-recovery-lcp0 = 请每天使用您的新技能，即使在最后一次治疗之后也要使用。多练习，效果会更好。

# en: Results and possible benefits
results-and-possible-benefits-65rc = 效果和可能的益处

# en: [A review of 75 studies][1] looked at talking therapies for long-term pain. Cognitive behavioural therapy had small benefits for pain, daily life and mood. For acceptance and commitment therapy, the results were not clear.
results-and-possible-benefits-67r8 = { "[" }一项对 75 项研究的综述][1]考察了针对长期疼痛的谈话治疗。认知行为治疗对疼痛、日常生活和情绪有小的益处。接纳与承诺治疗的结果不清楚。

# en: Your pain may not change much. But you may cope with it better.
results-and-possible-benefits-2l4y = 您的疼痛可能变化不大。但您可能会更好地应对它。

# en: Risks
risks-1b54 = 风险

# en: Talking therapies can be hard work. They can:
risks-lt0y = 谈话治疗可能很费力。它们可能：

# en: bring up sad or upsetting feelings
risks-zc82 = 引起悲伤或难过的情绪

# en: make you feel worse for a short time
risks-qyf5 = 使您短时间感觉更差

# en: take time and effort
risks-1lcm = 需要时间和努力

# en: not help you
risks-x4rn = 对您没有帮助

# en: Tell your therapist if you feel worse. You can stop at any time.
risks-9b64 = 如果您感觉更差，请告诉您的治疗师。您可以随时停止。

# en: Other choices
other-choices-rz2j = 其他选择

# en: You do not have to have a talking therapy. If you do nothing, your pain and mood may ease, stay the same or get worse. Other choices are:
other-choices-9123 = 您不是必须接受谈话治疗。如果您什么都不做，您的疼痛和情绪可能好转、保持不变或变差。其他选择有：

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }物理治疗和锻炼][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }治疗神经痛的药物][1]

# en: a support group with other people who have pain
other-choices-zlx3 = 与其他有疼痛的人一起参加互助小组

# en: treatment for low mood or worry from your doctor
other-choices-w1y8 = 由您的医生治疗情绪低落或担忧

# en: You can use more than 1 choice at the same time. Read about all treatments for [pain that lasts after back surgery][1].
other-choices-856p = 您可以同时使用多于 1 种选择。请阅读[背部手术后持续的疼痛][1]的所有治疗方法。

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = 可以向医疗团队提出的问题

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = 您和您的医疗团队一起做决定。您可以问：

# en: which kind of therapy may help me
questions-to-ask-your-team-953b = 哪种治疗可能对我有帮助

# en: how long it takes
questions-to-ask-your-team-069v = 它需要多久

# en: who my therapist is, and what training they have
questions-to-ask-your-team-3g91 = 我的治疗师是谁，受过什么培训

# en: what else I can try
questions-to-ask-your-team-k6zh = 我还可以尝试什么

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = 如果我什么都不做，可能会发生什么

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Pain can make you feel very low. You do not have to wait for your next session to ask for help.
when-to-get-help-hw5f = 疼痛可能使您情绪非常低落。您不必等到下一次治疗才寻求帮助。

# en: Get emergency help now
get-emergency-help-now-ff0z = 立即寻求紧急帮助

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = 以下情况请去最近的急诊科，或打当地紧急电话（如 999、911 或 112）：

# en: think about ending your life
get-emergency-help-now-pm69 = 有结束生命的想法

# en: think that you may hurt yourself or another person
get-emergency-help-now-n930 = 认为您可能会伤害自己或他人

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = 无法控制小便或大便

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = 两腿之间或肛门周围的皮肤麻木

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = 腿部新出现无力

# en: Contact your doctor or therapist
contact-your-doctor-or-therapist-6ym4 = 联系您的医生或治疗师

# en: Contact your doctor or therapist if you:
contact-your-doctor-or-therapist-lcpz = 如果您有以下情况，请联系您的医生或治疗师：

# en: feel low or worried on more days than not
contact-your-doctor-or-therapist-r6t2 = 感到情绪低落或担忧的日子比没有的日子多

# en: feel worse after your sessions
contact-your-doctor-or-therapist-wd55 = 治疗后感觉更差

# en: use more alcohol or medicines to cope
contact-your-doctor-or-therapist-mmhp = 为了应对而增加饮酒或用药

# en: cannot sleep
contact-your-doctor-or-therapist-b45s = 无法入睡

# en: About this page
about-this-page-rwxx = 关于本页

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = 本页提供一般信息。它不能代替您自己的医生或护士的建议。本页尚未经过医疗专业人员审核。

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = 没有任何公司为本页付费。如需报告错误或提供反馈，请联系给您本页的团队。
