# en: This page tells you how an injection into the joint between your spine and your hip bone may ease pain, and what its risks are.
summary = 本页告诉您在脊柱与髋骨之间的关节内注射怎样可能减轻疼痛，以及它有什么风险。

# en: Sacroiliac joint injection
sacroiliac-joint-injection-ykr2 = 骶髂关节注射

# en: This injection puts medicine into the joint between your spine and your hip bone. It can show if your pain comes from this joint. It may also ease the pain for a time.
sacroiliac-joint-injection-8pq3 = 这种注射把药物放到您脊柱与髋骨之间的关节内。它可以显示您的疼痛是否来自这个关节。它也可能在一段时间内减轻疼痛。

# en: What it is
what-it-is-2jjc = 这是什么

# en: You have 2 sacroiliac joints. Each one joins the base of your spine to your hip bone. They lie low in your back, near the top of your buttocks.
what-it-is-ttgj = 您有 2 个骶髂关节。每个关节把您的脊柱底部与髋骨连接起来。它们位于您背部的下方，靠近臀部的上端。

# en: In this procedure, a doctor injects medicine into the joint. It is a medicine that numbs (local anaesthetic), mixed with a steroid. A steroid is a medicine that reduces swelling.
what-it-is-cvj9 = 在这种操作中，医生把药物注射到关节内。它是一种使人麻木的药物（局部麻醉药），与类固醇混合。类固醇是一种减轻肿胀的药物。

# en: Why it is done
why-it-is-done-ss01 = 为什么要做

# en: After back surgery, these joints may take more strain. This is more likely if surgery joined bones low in your spine. The pain can be in your lower back, buttock, groin or leg.
why-it-is-done-12g8 = 背部手术后，这些关节可能承受更大的压力。如果手术连接了您脊柱下部的骨头，这就更有可能。疼痛可能在您的腰部、臀部、腹股沟或腿部。

# en: The injection has 2 aims:
why-it-is-done-lp4p = 这种注射有 2 个目的：

# en: to test if the pain comes from this joint
why-it-is-done-c1zl = 测试疼痛是否来自这个关节

# en: to ease the pain
why-it-is-done-90mb = 减轻疼痛

# en: Before the procedure
before-the-procedure-ddyj = 操作前

# en: Tell your team if you:
before-the-procedure-z2wg = 如果您有以下情况，请告诉您的医疗团队：

# en: take a medicine that thins your blood
before-the-procedure-phhm = 正在使用使血液变稀的药物

# en: have diabetes
before-the-procedure-pk8h = 有糖尿病

# en: have an infection, or feel ill
before-the-procedure-f124 = 有感染，或感到身体不适

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = 曾对任何药物有过敏反应

# en: are or may be pregnant
before-the-procedure-87hv = 已怀孕或可能怀孕

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = 请问清楚要停用哪些药物、何时停用。不要自行停药。请找人送您回家。

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = 操作过程中会发生什么

# en: You lie on your belly. The doctor numbs your skin and puts a thin needle into the joint. They use X-rays or another scan to guide the needle.
what-happens-during-the-procedur-86b9 = 您趴着。医生让您的皮肤麻木，并把一根细针插入关节。他们用 X 光或其他扫描来引导针。

# en: You may feel pressure or your usual pain for a short time. Tell the doctor what you feel.
what-happens-during-the-procedur-hmpg = 您可能短时间感到压力或平时的疼痛。请告诉医生您的感觉。

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = 操作后和恢复

# en: You rest for a short time, and then you go home. Your leg may feel weak or numb at first, so do not drive that day.
after-the-procedure-and-recovery-m1hm = 您休息一小段时间，然后回家。刚开始您的腿可能感到无力或麻木，所以当天不要开车。

# en: Write down your pain for the next hours and days. The numbing medicine wears off first, and the pain may come back. The steroid can take days to work.
after-the-procedure-and-recovery-nqjn = 请在接下来的几小时和几天里记下您的疼痛。麻醉药的作用先消退，疼痛可能再次出现。类固醇可能需要几天才起作用。

# en: Results and possible benefits
results-and-possible-benefits-65rc = 效果和可能的益处

# en: If the pain eases at once, it may come from this joint. If the pain does not change, it may come from another place. The test can be wrong, so your team looks at your other tests too.
results-and-possible-benefits-7063 = 如果疼痛立即减轻，它可能来自这个关节。如果疼痛没有变化，它可能来自别处。测试可能出错，所以您的医疗团队也会看您的其他检查。

# en: You may have less pain for weeks, which can help you exercise. [A review of treatments for this joint][1] found no single treatment that works better than the others.
results-and-possible-benefits-z8rh = 您的疼痛可能减轻几周，这可以帮助您锻炼。[一项关于这个关节的治疗的综述][1]没有发现哪一种治疗比其他治疗更有效。

# en: Risks
risks-1b54 = 风险

# en: You may have these problems:
risks-rlqb = 您可能有以下问题：

# en: soreness or bruising
risks-g509 = 酸痛或瘀青

# en: more pain for a day or 2
risks-57xt = 疼痛加重一天或 2 天

# en: a warm, flushed face
risks-bb9l = 面部发热、发红

# en: higher blood sugar, if you have diabetes
risks-myl3 = 血糖升高（如果您有糖尿病）

# en: a weak or numb leg for a short time
risks-57n2 = 一条腿短时间无力或麻木

# en: infection or bleeding
risks-t8m4 = 感染或出血

# en: Serious problems are not likely. The injection may also not help you.
risks-47zp = 严重的问题不太可能发生。这种注射也可能对您没有帮助。

# en: Other choices
other-choices-rz2j = 其他选择

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = 您不是必须做这种注射。如果您什么都不做，疼痛可能减轻、保持不变或加重。其他选择有：

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }物理治疗和锻炼][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }针对疼痛的谈话治疗][1]

# en: [heat treatment of small nerves][1], which may stop pain signals from the joint
other-choices-d5cg = { "[" }小神经的热治疗][1]，可能阻止来自关节的疼痛信号

# en: [surgery to join the bones][1], if other treatments did not help
other-choices-dxt3 = { "[" }连接骨头的手术][1]（如果其他治疗没有帮助）

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = 请阅读[背部手术后持续的疼痛][1]的所有治疗方法。

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = 可以向医疗团队提出的问题

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = 您和您的医疗团队一起做决定。您可以问：

# en: why you think that my pain comes from this joint
questions-to-ask-your-team-cbb4 = 你们为什么认为我的疼痛来自这个关节

# en: how long the benefit may last
questions-to-ask-your-team-vktk = 益处可能持续多久

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = 对我来说哪些风险更高

# en: what we do next if it does not help
questions-to-ask-your-team-6jl2 = 如果没有帮助，我们下一步做什么

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = 如果我什么都不做，可能会发生什么

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Soreness is normal for a day or 2. Other changes need care fast.
when-to-get-help-8tv8 = 一天或 2 天内酸痛是正常的。其他变化需要尽快得到治疗。

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = 面部肿胀，或呼吸困难

# en: Get help the same day
get-help-the-same-day-pglq = 当天寻求帮助

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = 如果您有以下情况，请在今天打电话给您的医生或疼痛治疗团队：

# en: a high temperature
get-help-the-same-day-94ys = 发烧

# en: pain that gets much worse
get-help-the-same-day-y33m = 疼痛大大加重

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = 针刺处的皮肤发热、肿胀或渗液

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = 联系您的医生或疼痛治疗团队

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = 如果您有以下情况，请联系您的医生或疼痛治疗团队：

# en: blood sugar that stays high
contact-your-doctor-or-pain-team-w1k9 = 血糖持续偏高

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
