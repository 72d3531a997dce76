# en: This page tells you what revision surgery on the back is, when it may help and what its risks are.
summary = 本页告诉您什么是背部翻修手术、它何时可能有帮助，以及它有什么风险。

# en: Revision surgery
revision-surgery-c6p4 = 翻修手术

# en: Revision surgery is more surgery on a part of your back that has had surgery before. It may help if tests show a clear problem. It is less likely to help if they do not.
revision-surgery-3rgj = 翻修手术是对背部以前做过手术的部位再次手术。如果检查显示有明确的问题，它可能有帮助。如果没有显示，它有帮助的可能性较小。

# en: What it is
what-it-is-2jjc = 这是什么

# en: Your spine is a column of bones with soft cushions, called discs, between them. In revision surgery, a surgeon goes back to the same part of your spine. The surgeon may:
what-it-is-fqql = 您的脊柱是由骨头排成的一根柱子，骨头之间有柔软的垫子，叫做椎间盘。在翻修手术中，外科医生回到您脊柱的同一部位。外科医生可能会：

# en: take out a piece of disc that presses on a nerve
what-it-is-fcs2 = 取出一块压迫神经的椎间盘

# en: take away bone or scar tissue to make room for a nerve
what-it-is-w8cr = 去掉骨头或瘢痕组织，为神经腾出空间

# en: join bones that move too much (fusion)
what-it-is-hpwn = 把活动过多的骨头连接起来（融合术）

# en: change or take out screws or rods
what-it-is-c823 = 更换或取出螺钉或棒

# en: Why it is done
why-it-is-done-ss01 = 为什么要做

# en: Your team may talk about revision surgery if your symptoms match a clear problem on a scan. Examples are:
why-it-is-done-5xdt = 如果您的症状与扫描上的明确问题相符，您的医疗团队可能会谈到翻修手术。例如：

# en: a disc that bulges again
why-it-is-done-rcb4 = 椎间盘再次突出

# en: bone that still presses on a nerve
why-it-is-done-8hb8 = 骨头仍然压迫神经

# en: bones that move too much
why-it-is-done-qlst = 骨头活动过多

# en: bones that did not join after a fusion
why-it-is-done-s01q = 融合术后骨头没有连接

# en: screws that are loose or in the wrong place
why-it-is-done-sm3w = 螺钉松动或位置不对

# en: an infection
why-it-is-done-0b3j = 感染

# en: You may need surgery fast if you lose control of your bladder or bowels, or if your legs get weak.
why-it-is-done-5q0d = 如果您无法控制小便或大便，或腿部变得无力，您可能需要尽快手术。

# en: If the cause is not clear, surgery may do little for pain. [UK guidance on low back pain][1] advises fusion for low back pain alone only as part of a study.
why-it-is-done-fmzy = 如果原因不清楚，手术对疼痛的作用可能很小。[英国腰痛指南][1]建议，对于单纯腰痛，只有作为研究的一部分才做融合术。

# en: Before the procedure
before-the-procedure-ddyj = 操作前

# en: You have tests such as X-rays and an MRI scan. An MRI scan uses strong magnets to show your nerves and discs. The team checks your health and your medicines.
before-the-procedure-mj83 = 您会做一些检查，如 X 光和磁共振（MRI）扫描。磁共振扫描用强磁体显示您的神经和椎间盘。医疗团队会检查您的健康状况和药物。

# en: It may help to:
before-the-procedure-btb3 = 以下做法可能有帮助：

# en: stop smoking
before-the-procedure-tvp6 = 戒烟

# en: keep active and eat well
before-the-procedure-cd59 = 保持活动，好好吃饭

# en: get help with low mood or worry
before-the-procedure-h8h5 = 针对情绪低落或担忧寻求帮助

# en: keep your blood sugar steady, if you have diabetes
before-the-procedure-0m3l = 保持血糖稳定（如果您有糖尿病）

# en: plan for help at home
before-the-procedure-0snz = 安排好在家的帮助

# en: Tell the team about all your medicines, and if you may be pregnant. Ask which medicines to stop, and when. You can ask another surgeon for a second view.
before-the-procedure-cx41 = 请把您使用的所有药物告诉医疗团队，如果可能怀孕也请告诉他们。请问清楚要停用哪些药物、何时停用。您可以向另一位外科医生征求第二意见。

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = 操作过程中会发生什么

# en: You get medicine to make you sleep (general anaesthetic), so you feel no pain. The surgeon opens the old scar or makes a new cut. They work around scar tissue to reach the problem.
what-happens-during-the-procedur-x3n3 = 您会使用让您睡着的药物（全身麻醉药），所以您感觉不到疼痛。外科医生打开旧的瘢痕，或做一个新的切口。他们绕过瘢痕组织，到达有问题的部位。

# en: It can take longer than your first surgery. Ask your surgeon how long it may take.
what-happens-during-the-procedur-tbs7 = 它可能比您的第一次手术时间更长。请问您的外科医生可能需要多久。

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = 操作后和恢复

# en: You wake up in a recovery room. You get medicine for pain. The team helps you to stand and walk as soon as you can.
after-the-procedure-and-recovery-mvtx = 您在恢复室醒来。您会得到止痛的药物。医疗团队会帮助您尽早站立和行走。

# en: You may stay in hospital for days. Full recovery can take months, and longer after a fusion. Ask your team:
after-the-procedure-and-recovery-qr7g = 您可能会住院几天。完全恢复可能需要几个月，融合术后需要更久。请问您的医疗团队：

# en: how to care for the wound
after-the-procedure-and-recovery-hp1c = 如何护理伤口

# en: which movements to avoid
after-the-procedure-and-recovery-ytsb = 要避免哪些动作

# en: when to start exercises
after-the-procedure-and-recovery-fz0x = 何时开始锻炼

# en: when you can drive and work
after-the-procedure-and-recovery-48qp = 您何时可以开车和工作

# en: who to call with a question
after-the-procedure-and-recovery-wxcl = 有疑问时给谁打电话

# en: Results and possible benefits
results-and-possible-benefits-65rc = 效果和可能的益处

# en: You may have less pain, more strength or both. The result is better if there is a clear cause that surgery can change. More surgery can be less likely to help than the first surgery.
results-and-possible-benefits-2n3v = 您可能疼痛减轻、力气增加，或两者都有。如果有手术可以改变的明确原因，效果会更好。再次手术有帮助的可能性可能比第一次手术小。

# en: [One study][1] compared more surgery with [spinal cord stimulation][2], a device that sends electric pulses to the spine. After more surgery, pain fell by half or more in 12 in 100 people. With the device, it did so in 39 in 100 people.
results-and-possible-benefits-0qlm = { "[" }一项研究][1]比较了再次手术和[脊髓电刺激][2]，后者是一种向脊柱发出电脉冲的装置。再次手术后，每 100 人中有 12 人的疼痛减少了一半或更多。使用装置的人，每 100 人中有 39 人达到这样的效果。

# en: Risks
risks-1b54 = 风险

# en: Revision surgery can have higher risks than a first surgery. Scar tissue makes the work harder. Problems include:
risks-nhy2 = 翻修手术的风险可能比第一次手术高。瘢痕组织使手术更难做。问题包括：

# en: infection
risks-9ct7 = 感染

# en: bleeding
risks-3pqp = 出血

# en: blood clots in your legs or lungs
risks-9pvt = 腿部或肺部的血栓

# en: harm to a nerve, with weak or numb legs
risks-vhjf = 神经损伤，腿部无力或麻木

# en: pain that stays or gets worse
risks-jsz5 = 疼痛仍然存在或加重

# en: problems from the medicine that makes you sleep
risks-919t = 让您睡着的药物引起的问题

# en: The lining around your nerves can tear and leak fluid. In [a review of spine surgery][1], this happened to about 6 in 100 people. The chance is higher in revision surgery.
risks-n8p2 = 包裹神经的膜可能撕裂并漏出液体。在[一项关于脊柱手术的综述][1]中，每 100 人中约有 6 人发生这种情况。在翻修手术中，这种可能性更高。

# en: Other choices
other-choices-rz2j = 其他选择

# en: In an emergency, you may need surgery fast. At other times, you can choose.
other-choices-wvjv = 在紧急情况下，您可能需要尽快手术。在其他时候，您可以选择。

# en: If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-k7yf = 如果您什么都不做，疼痛可能减轻、保持不变或加重。其他选择有：

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }物理治疗和锻炼][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }针对疼痛的谈话治疗][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }治疗神经痛的药物][1]

# en: [an injection near a nerve in your spine][1]
other-choices-7rcl = { "[" }在您脊柱的神经附近注射][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = 请阅读[背部手术后持续的疼痛][1]的所有治疗方法。

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = 可以向医疗团队提出的问题

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = 您和您的医疗团队一起做决定。您可以问：

# en: what the tests show, and if this explains my pain
questions-to-ask-your-team-1x4l = 检查显示什么，这是否能解释我的疼痛

# en: how likely the surgery is to help me
questions-to-ask-your-team-vc6x = 手术对我有帮助的可能性有多大

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = 可能出什么问题，可能性有多大

# en: how long recovery may take
questions-to-ask-your-team-1v0v = 恢复可能需要多久

# en: what else I can try first
questions-to-ask-your-team-6247 = 我可以先尝试什么其他方法

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = 如果我什么都不做，可能会发生什么

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Serious problems can come days or weeks after surgery. These lists help you decide where to go.
when-to-get-help-t9m5 = 严重的问题可能在手术后几天或几周出现。以下清单帮助您决定去哪里求助。

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = 胸痛或呼吸困难

# en: cough up blood
get-emergency-help-now-p66m = 咳血

# en: have a high temperature and feel very ill
get-emergency-help-now-mrl5 = 发烧，同时感到病得很重

# en: Get help the same day
get-help-the-same-day-pglq = 当天寻求帮助

# en: Call your doctor or surgeon today if you have:
get-help-the-same-day-lc2t = 如果您有以下情况，请在今天打电话给您的医生或外科医生：

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = 伤口发热、肿胀、渗液或更痛

# en: a high temperature
get-help-the-same-day-94ys = 发烧

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = 坐起或站起时加重的头痛

# en: pain or swelling in 1 calf
get-help-the-same-day-d6xr = 1 条小腿疼痛或肿胀

# en: Contact your doctor or surgeon
contact-your-doctor-or-surgeon-dkk1 = 联系您的医生或外科医生

# en: Contact your doctor or surgeon if you have:
contact-your-doctor-or-surgeon-gnf4 = 如果您有以下情况，请联系您的医生或外科医生：

# en: pain that your medicine does not ease
contact-your-doctor-or-surgeon-5rfn = 药物不能减轻的疼痛

# en: new numbness or pins and needles
contact-your-doctor-or-surgeon-z21n = 新出现麻木或针刺感

# en: hard poo (constipation) from painkillers
contact-your-doctor-or-surgeon-60bv = 止痛药引起的大便干硬（便秘）

# en: worries about your recovery
contact-your-doctor-or-surgeon-r1tz = 对恢复感到担忧

# en: About this page
about-this-page-rwxx = 关于本页

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = 本页提供一般信息。它不能代替您自己的医生或护士的建议。本页尚未经过医疗专业人员审核。

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = 没有任何公司为本页付费。如需报告错误或提供反馈，请联系给您本页的团队。
