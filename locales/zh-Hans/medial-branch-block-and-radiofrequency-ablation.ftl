# en: This page tells you about 2 procedures that numb or heat small nerves of the spine to ease back pain.
summary = 本页介绍 2 种通过让脊柱的小神经麻木或加热来减轻背痛的操作。

# en: Medial branch block and radiofrequency ablation
medial-branch-block-and-radiofre-v1j9 = 脊神经内侧支阻滞和射频消融

# en: These 2 procedures treat small nerves at the back of your spine. The first one is a test. The second one may ease back pain for a time.
medial-branch-block-and-radiofre-d602 = 这 2 种操作治疗您脊柱后方的小神经。第一种是测试。第二种可能在一段时间内减轻背痛。

# en: What it is
what-it-is-2jjc = 这是什么

# en: Your spine has small joints at the back, called facet joints. Small nerves, called medial branch nerves, carry pain signals from these joints.
what-it-is-qwfp = 您的脊柱后方有小关节，叫做关节突关节。叫做内侧支神经的小神经从这些关节传出疼痛信号。

# en: A medial branch block is an injection that numbs these nerves for a short time. Radiofrequency ablation uses heat to stop these nerves from sending pain signals.
what-it-is-56q2 = 脊神经内侧支阻滞是一种让这些神经短时间麻木的注射。射频消融用热使这些神经停止发出疼痛信号。

# en: Why it is done
why-it-is-done-ss01 = 为什么要做

# en: The block shows if your pain comes from the facet joints. If the block eases your pain, heat treatment may ease it for longer.
why-it-is-done-520m = 阻滞可以显示您的疼痛是否来自关节突关节。如果阻滞减轻了您的疼痛，热治疗可能使疼痛减轻更久。

# en: [UK guidance on low back pain][1] lists the heat treatment as a choice if:
why-it-is-done-hngt = { "[" }英国腰痛指南][1]把热治疗列为一种选择，条件是：

# en: other treatments did not help enough
why-it-is-done-k6rd = 其他治疗的帮助不够

# en: your pain seems to come from these joints
why-it-is-done-gcfb = 您的疼痛似乎来自这些关节

# en: you rate your pain as 5 or more out of 10
why-it-is-done-89nk = 您给自己的疼痛打 5 分或更高（满分 10 分）

# en: a block eased your pain
why-it-is-done-4x0j = 阻滞减轻了您的疼痛

# en: It is for back pain, not for leg pain from a nerve.
why-it-is-done-zgxc = 它用于背痛，不用于由神经引起的腿痛。

# en: Before the procedure
before-the-procedure-ddyj = 操作前

# en: Tell your team if you:
before-the-procedure-z2wg = 如果您有以下情况，请告诉您的医疗团队：

# en: take a medicine that thins your blood
before-the-procedure-phhm = 正在使用使血液变稀的药物

# en: have an infection, or feel ill
before-the-procedure-f124 = 有感染，或感到身体不适

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = 曾对任何药物有过敏反应

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = 有心脏装置，例如起搏器

# en: have a device for pain in your body
before-the-procedure-zbp0 = 体内有治疗疼痛的装置

# en: are or may be pregnant
before-the-procedure-87hv = 已怀孕或可能怀孕

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = 请问清楚要停用哪些药物、何时停用。不要自行停药。请找人送您回家。

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = 操作过程中会发生什么

# en: You lie on your belly. The doctor numbs your skin and uses X-rays to guide a thin needle.
what-happens-during-the-procedur-nm49 = 您趴着。医生让您的皮肤麻木，并用 X 光引导一根细针。

# en: The block
the-block-0ynv = 阻滞

# en: The doctor injects a numbing medicine next to the nerves. Over the next hours you move as normal and write down your pain. This shows if the nerves cause your pain.
the-block-cqjz = 医生在神经旁边注射一种让其麻木的药物。在接下来的几个小时里，您照常活动，并记下您的疼痛。这可以显示疼痛是否由这些神经引起。

# en: The heat treatment
the-heat-treatment-qbk2 = 热治疗

# en: The heat treatment happens on another day. The doctor tests that the needle is in the right place, and you may feel a tingle or a twitch. Then the tip of the needle heats the nerve.
the-heat-treatment-l2m5 = 热治疗在另一天进行。医生会测试针是否在正确的位置，您可能会感到麻刺感或肌肉抽动。然后针尖加热神经。

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = 操作后和恢复

# en: You can go home the same day. Do not drive that day. Your back may be sore for days.
after-the-procedure-and-recovery-h0zt = 您可以当天回家。当天不要开车。您的背部可能会酸痛几天。

# en: It can take weeks to know if the heat treatment works. The nerves can grow back, and then the pain can return. Use the time with less pain to exercise.
after-the-procedure-and-recovery-qm0z = 可能需要几周才能知道热治疗是否有效。神经可能重新长出，那时疼痛可能再次出现。请利用疼痛较轻的这段时间锻炼。

# en: Results and possible benefits
results-and-possible-benefits-65rc = 效果和可能的益处

# en: You may have less back pain for a time. You may move and sleep better.
results-and-possible-benefits-jbj1 = 您的背痛可能在一段时间内减轻。您可能活动得更好，睡得更好。

# en: But studies do not agree. [A review of heat treatment][1] did not find strong evidence that it works. In [studies of 681 people][2], heat treatment with exercise did not help much more than exercise alone.
results-and-possible-benefits-19wc = 但是各项研究的结果不一致。[一项关于热治疗的综述][1]没有找到它有效的有力证据。在[共 681 人参加的研究][2]中，热治疗加锻炼的帮助并不比单独锻炼大很多。

# en: Risks
risks-1b54 = 风险

# en: You may have these problems:
risks-rlqb = 您可能有以下问题：

# en: soreness or bruising for days
risks-b43v = 酸痛或瘀青几天

# en: more pain for a short time
risks-r9fj = 疼痛短时间加重

# en: numb, sore or burning skin on your back
risks-6fhf = 背部皮肤麻木、酸痛或灼痛

# en: weak or numb legs for a short time
risks-xg75 = 腿部短时间无力或麻木

# en: infection or bleeding
risks-t8m4 = 感染或出血

# en: harm to another nerve
risks-0m17 = 另一条神经受损伤

# en: The procedure may also not help you.
risks-f13j = 这种操作也可能对您没有帮助。

# en: Other choices
other-choices-rz2j = 其他选择

# en: You do not have to have these procedures. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-lh3l = 您不是必须做这些操作。如果您什么都不做，疼痛可能减轻、保持不变或加重。其他选择有：

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }物理治疗和锻炼][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }针对疼痛的谈话治疗][1]

# en: [sacroiliac joint injection][1], if your pain comes from the joint between spine and hip bone
other-choices-8gmc = { "[" }骶髂关节注射][1]（如果您的疼痛来自脊柱与髋骨之间的关节）

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = 请阅读[背部手术后持续的疼痛][1]的所有治疗方法。

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = 可以向医疗团队提出的问题

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = 您和您的医疗团队一起做决定。您可以问：

# en: how you know that my pain comes from these joints
questions-to-ask-your-team-96r4 = 你们怎样知道我的疼痛来自这些关节

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = 它对我有帮助的可能性有多大

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = 对我来说哪些风险更高

# en: if I can have it again
questions-to-ask-your-team-f8zt = 我能否再做一次

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = 如果我什么都不做，可能会发生什么

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: A sore back is normal for days. Other changes need care fast.
when-to-get-help-w3ks = 几天内背部酸痛是正常的。其他变化需要尽快得到治疗。

# en: Get emergency help now
get-emergency-help-now-ff0z = 立即寻求紧急帮助

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = 以下情况请去最近的急诊科，或打当地紧急电话（如 999、911 或 112）：

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = 无法控制小便或大便

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = 两腿之间或肛门周围的皮肤麻木

# en: have weakness in your legs that is new or does not wear off
get-emergency-help-now-ydwn = 腿部新出现无力，或无力没有消退

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = 发烧，同时颈部僵硬

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = 面部肿胀，或呼吸困难

# en: Get help the same day
get-help-the-same-day-pglq = 当天寻求帮助

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = 如果您有以下情况，请在今天打电话给您的医生或疼痛治疗团队：

# en: a high temperature
get-help-the-same-day-94ys = 发烧

# en: back pain that gets much worse
get-help-the-same-day-0m3t = 背痛大大加重

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = 针刺处的皮肤发热、肿胀或渗液

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = 联系您的医生或疼痛治疗团队

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = 如果您有以下情况，请联系您的医生或疼痛治疗团队：

# en: burning or numb skin that does not go away
contact-your-doctor-or-pain-team-19ht = 皮肤灼痛或麻木持续不消失

# en: pain that is no better after weeks
contact-your-doctor-or-pain-team-1brb = 几周后疼痛没有好转

# en: pain that comes back
contact-your-doctor-or-pain-team-sbl3 = 疼痛再次出现

# en: About this page
about-this-page-rwxx = 关于本页

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = 本页提供一般信息。它不能代替您自己的医生或护士的建议。本页尚未经过医疗专业人员审核。

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = 没有任何公司为本页付费。如需报告错误或提供反馈，请联系给您本页的团队。
