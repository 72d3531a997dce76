# en: This page tells you how physical therapy and exercise can help with pain that lasts after back surgery.
summary = 本页告诉您物理治疗和锻炼怎样帮助应对背部手术后持续的疼痛。

# en: Physical therapy and exercise
physical-therapy-and-exercise-1vgp = 物理治疗和锻炼

# en: Physical therapy and exercise can help you get stronger and move with more ease. They can also help your mood and your sleep. You can start with very small steps.
physical-therapy-and-exercise-jmwp = 物理治疗和锻炼可以帮助您变得更强壮，活动更轻松。它们也可以帮助改善您的情绪和睡眠。您可以从很小的步骤开始。

# en: What it is
what-it-is-2jjc = 这是什么

# en: Physical therapy is treatment that helps your body move and work. It is also called physiotherapy. A physical therapist is a health worker trained in movement.
what-it-is-m2s6 = 物理治疗是帮助您的身体活动和工作的治疗。它也叫做理疗。物理治疗师是受过活动方面培训的医疗工作者。

# en: Your physical therapist can show you exercises that suit you. They may also use their hands to move or press on stiff parts of your body (manual therapy).
what-it-is-kknr = 您的物理治疗师可以教您适合您的锻炼。他们也可能用手活动或按压您身体僵硬的部位（手法治疗）。

# en: Why it is done
why-it-is-done-ss01 = 为什么要做

# en: After surgery or long pain, your muscles can get weak and stiff. You may also be afraid to move. Exercise can help you to:
why-it-is-done-hrts = 手术后或长期疼痛后，您的肌肉可能变得无力和僵硬。您也可能害怕活动。锻炼可以帮助您：

# en: make the muscles that support your spine stronger
why-it-is-done-r461 = 使支撑脊柱的肌肉更强壮

# en: bend and move with more ease
why-it-is-done-zkvn = 弯腰和活动更轻松

# en: stand and sit in more ways
why-it-is-done-wyhq = 能用更多姿势站和坐

# en: walk further and do more each day
why-it-is-done-r6wr = 走得更远，每天做得更多

# en: feel less low and sleep better
why-it-is-done-60s6 = 情绪不那么低落，睡得更好

# en: Guidance from [the World Health Organization][1] lists exercise as a choice for long-term low back pain.
why-it-is-done-wwcb = { "[" }世界卫生组织][1]的指南把锻炼列为长期腰痛的一种选择。

# en: Before you start
before-you-start-rrpw = 开始之前

# en: If your surgery was a short time ago, ask your surgeon when you can start. Tell your physical therapist about:
before-you-start-gzdb = 如果您刚做完手术不久，请问您的外科医生何时可以开始。请告诉您的物理治疗师：

# en: the surgery that you had, and when
before-you-start-vtry = 您做过的手术，以及手术时间

# en: the movements that hurt
before-you-start-59nr = 哪些动作会痛

# en: other health problems, such as heart disease or weak bones
before-you-start-f584 = 其他健康问题，如心脏病或骨质脆弱

# en: the things that you want to do again
before-you-start-gf2k = 您想重新做的事

# en: Then agree on 1 or 2 goals that matter to you. A goal can be to walk to the shop, or to play with a child.
before-you-start-95ty = 然后商定 1 或 2 个对您重要的目标。目标可以是走到商店，或和孩子一起玩。

# en: What happens in a session
what-happens-in-a-session-w954 = 治疗时会发生什么

# en: Your physical therapist asks about your pain and watches how you move. They check your strength and your balance. Then you try exercises together.
what-happens-in-a-session-nqjn = 您的物理治疗师会询问您的疼痛，并观察您怎样活动。他们会检查您的力气和平衡。然后你们一起尝试锻炼。

# en: Your plan may have:
what-happens-in-a-session-wqtj = 您的计划可能包括：

# en: walking, swimming or cycling
what-happens-in-a-session-957w = 步行、游泳或骑自行车

# en: exercises to make your belly, back and legs stronger
what-happens-in-a-session-1hl1 = 使腹部、背部和腿部更强壮的锻炼

# en: gentle stretches
what-happens-in-a-session-znhm = 轻柔的伸展

# en: yoga or tai chi, which join slow movement with calm breathing
what-happens-in-a-session-13q5 = 瑜伽或太极拳，把缓慢的动作与平静的呼吸结合起来

# en: exercise in a group
what-happens-in-a-session-d1wb = 集体锻炼

# en: No one kind of exercise suits everyone. Pick one that you like, so that you will keep doing it.
what-happens-in-a-session-mnlb = 没有一种锻炼适合每个人。请选一种您喜欢的，这样您会坚持做下去。

# en: How to build up slowly
how-to-build-up-slowly-dtb6 = 如何慢慢增加

# en: You may be sore after new exercise. To keep this small, you can:
how-to-build-up-slowly-mvy0 = 新的锻炼之后您可能会酸痛。为了减轻酸痛，您可以：

# en: start with less than you think you can do
how-to-build-up-slowly-bd7p = 从比您认为自己能做的更少开始

# en: add a little each week
how-to-build-up-slowly-4388 = 每周增加一点

# en: rest between exercises
how-to-build-up-slowly-vzzg = 在锻炼之间休息

# en: move on bad days too, but do less
how-to-build-up-slowly-bzq8 = 情况不好的日子也活动，但少做一些

# en: write down what you do, to see your progress
how-to-build-up-slowly-5rt5 = 记下您做了什么，看到自己的进步

# en: Stop and ask for advice if an exercise brings a new pain down your leg.
how-to-build-up-slowly-8fp7 = 如果某项锻炼引起沿腿向下的新疼痛，请停止并寻求建议。

# en: After the sessions
after-the-sessions-8dwb = 治疗之后

# en: You may have a small number of sessions, and then go on at home. Exercise helps only while you keep doing it. Ask your team who to call if you need help.
after-the-sessions-lhfb = 您可能会有少数几次治疗，然后在家继续。只有在您坚持做的时候，锻炼才有帮助。请问您的医疗团队，需要帮助时该给谁打电话。

# en: Results and possible benefits
results-and-possible-benefits-65rc = 效果和可能的益处

# en: [A review of exercise studies][1] looked at long-term low back pain. On a scale from 0 to 100, pain was about 15 points lower with exercise than without it. The people in these studies may not have had surgery.
results-and-possible-benefits-q4g0 = { "[" }一项关于锻炼研究的综述][1]考察了长期腰痛。在 0 到 100 分的量表上，锻炼比不锻炼疼痛低约 15 分。这些研究中的人可能没有做过手术。

# en: Exercise may not take away your pain. It may still help you do more.
results-and-possible-benefits-61q5 = 锻炼可能不会消除您的疼痛。它仍可能帮助您做得更多。

# en: Risks
risks-1b54 = 风险

# en: Exercise has small risks. They include:
risks-r2xl = 锻炼的风险小。它们包括：

# en: sore or stiff muscles for a day or 2
risks-qcfh = 肌肉酸痛或僵硬一天或 2 天

# en: more pain for a short time
risks-r9fj = 疼痛短时间加重

# en: a fall or a strain
risks-7nwr = 跌倒或拉伤

# en: Serious harm is not likely if you build up slowly.
risks-261k = 如果您慢慢增加，严重的伤害不太可能发生。

# en: Other choices
other-choices-rz2j = 其他选择

# en: You can do exercise alone, in a group or with a physical therapist. You can also choose to do nothing, but then your muscles may get weaker. Other choices are:
other-choices-1n57 = 您可以独自锻炼、集体锻炼，或与物理治疗师一起锻炼。您也可以选择什么都不做，但那样您的肌肉可能变得更无力。其他选择有：

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }针对疼痛的谈话治疗][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }治疗神经痛的药物][1]

# en: other treatments for [pain that lasts after back surgery][1]
other-choices-qhg4 = { "[" }背部手术后持续的疼痛][1]的其他治疗方法

# en: Your team can help you choose. You can ask which exercises suit you, what risks they have and how long to try them.
other-choices-zsm4 = 您的医疗团队可以帮助您选择。您可以问哪些锻炼适合您、它们有什么风险，以及要尝试多久。

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Exercise should not cause new nerve problems. Stop if it does, and get help.
when-to-get-help-5qc4 = 锻炼不应引起新的神经问题。如果引起了，请停止并寻求帮助。

# en: Get emergency help now
get-emergency-help-now-ff0z = 立即寻求紧急帮助

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = 以下情况请去最近的急诊科，或打当地紧急电话（如 999、911 或 112）：

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = 无法控制小便或大便

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = 两腿之间或肛门周围的皮肤麻木

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = 腿部新出现无力

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = 胸痛，或昏倒

# en: Contact your doctor or physical therapist
contact-your-doctor-or-physical-tfp3 = 联系您的医生或物理治疗师

# en: Contact your doctor or physical therapist if you have:
contact-your-doctor-or-physical-0cg4 = 如果您有以下情况，请联系您的医生或物理治疗师：

# en: pain that stays worse for days
contact-your-doctor-or-physical-yln2 = 疼痛加重并持续几天

# en: new numbness or pins and needles
contact-your-doctor-or-physical-z21n = 新出现麻木或针刺感

# en: a fall that hurts your back
contact-your-doctor-or-physical-6zrt = 跌倒并伤到背部

# en: a fear of movement that stops you
contact-your-doctor-or-physical-0yhq = 因害怕活动而无法活动

# en: About this page
about-this-page-rwxx = 关于本页

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = 本页提供一般信息。它不能代替您自己的医生或护士的建议。本页尚未经过医疗专业人员审核。

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = 没有任何公司为本页付费。如需报告错误或提供反馈，请联系给您本页的团队。
