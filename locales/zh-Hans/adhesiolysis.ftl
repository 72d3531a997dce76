# en: This page tells you about a procedure that tries to free nerves in the spine from scar tissue, and about its risks.
summary = 本页介绍一种试图把脊柱的神经从瘢痕组织中松解出来的操作，以及它的风险。

# en: Adhesiolysis
adhesiolysis-0885 = 粘连松解术

# en: Adhesiolysis is a procedure that tries to free nerves in your spine from scar tissue. It may ease back and leg pain for a time. It can also cause serious harm, so ask about the risks.
adhesiolysis-m6bk = 粘连松解术是试图把您的脊柱神经从瘢痕组织中松解出来的操作。它可能在一段时间内减轻背痛和腿痛。它也可能造成严重伤害，所以请询问有关风险。

# en: What it is
what-it-is-2jjc = 这是什么

# en: After surgery, scar tissue can stick to the nerves in your spine. Doctors call these bands of scar tissue adhesions. Adhesiolysis means breaking them up.
what-it-is-psds = 手术后，瘢痕组织可能粘在您脊柱的神经上。医生把这些瘢痕组织带称为粘连。粘连松解术就是把它们分开。

# en: A doctor puts a thin tube into the space around the lining of your nerves. They free the nerve with fluid, with medicine or with small tools. They may use a tiny camera (endoscope) to see inside.
what-it-is-l81k = 医生把一根细管放入包裹神经的膜周围的空间。他们用液体、药物或小器械松解神经。他们可能使用一个微型摄像头（内窥镜）来观察内部。

# en: Why it is done
why-it-is-done-ss01 = 为什么要做

# en: Scar tissue may press on a nerve or pull on it. This can cause pain in your back and legs. The aim is to free the nerve and put medicine next to it.
why-it-is-done-2dny = 瘢痕组织可能压迫或牵拉神经。这可能引起您的背部和腿部疼痛。目的是松解神经，并在它旁边放入药物。

# en: Your team may offer it if:
why-it-is-done-8pwc = 在以下情况下，您的医疗团队可能会建议做：

# en: your pain started after back surgery
why-it-is-done-1xpt = 您的疼痛在背部手术后开始

# en: scar tissue seems to cause it
why-it-is-done-5d36 = 疼痛似乎由瘢痕组织引起

# en: other treatments did not help enough
why-it-is-done-k6rd = 其他治疗的帮助不够

# en: [UK guidance on this procedure][1] says that there are serious worries about harm. It asks doctors to explain the risks and to check the results of each person.
why-it-is-done-7fdf = { "[" }关于这种操作的英国指南][1]说，人们对其伤害有严重担忧。它要求医生说明风险，并检查每个人的结果。

# en: Before the procedure
before-the-procedure-ddyj = 操作前

# en: You may have an MRI scan, which uses strong magnets to show scar tissue and nerves. Tell your team if you:
before-the-procedure-118h = 您可能会做磁共振（MRI）扫描，它用强磁体显示瘢痕组织和神经。如果您有以下情况，请告诉您的医疗团队：

# en: take a medicine that thins your blood
before-the-procedure-phhm = 正在使用使血液变稀的药物

# en: have diabetes
before-the-procedure-pk8h = 有糖尿病

# en: have an infection, or feel ill
before-the-procedure-f124 = 有感染，或感到身体不适

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = 曾对任何药物有过敏反应

# en: have eye problems
before-the-procedure-m23v = 有眼睛问题

# en: are or may be pregnant
before-the-procedure-87hv = 已怀孕或可能怀孕

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = 请问清楚要停用哪些药物、何时停用。不要自行停药。请找人送您回家。

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = 操作过程中会发生什么

# en: You lie on your belly. You are awake, but you may have medicine to make you calm and sleepy. The doctor numbs the skin at the base of your spine.
what-happens-during-the-procedur-5t2j = 您趴着。您是清醒的，但可能会使用让您平静和困倦的药物。医生让您脊柱底部的皮肤麻木。

# en: They put in a thin tube and use X-rays to guide it. They may ask you if you feel your usual pain. Then they try to free the nerve and inject medicine.
what-happens-during-the-procedur-92jj = 他们放入一根细管，并用 X 光引导它。他们可能会问您是否感到平时的疼痛。然后他们试着松解神经并注射药物。

# en: Tell the doctor at once if you have:
what-happens-during-the-procedur-7gbf = 如果您有以下情况，请立即告诉医生：

# en: strong pain or a bad headache
what-happens-during-the-procedur-tpgl = 强烈的疼痛或厉害的头痛

# en: pain in your neck
what-happens-during-the-procedur-j27x = 颈部疼痛

# en: a change in your sight
what-happens-during-the-procedur-1v32 = 视力变化

# en: weakness in your legs
what-happens-during-the-procedur-6gqt = 腿部无力

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = 操作后和恢复

# en: You rest in the hospital and may go home the same day. Your back may be sore for days. Do not drive that day.
after-the-procedure-and-recovery-gm2r = 您在医院休息，可能当天回家。您的背部可能会酸痛几天。当天不要开车。

# en: Your team may show you gentle exercises. Ask when you can work and lift again.
after-the-procedure-and-recovery-yxdz = 您的医疗团队可能会教您做轻柔的锻炼。请问清楚您何时可以再工作和提东西。

# en: Results and possible benefits
results-and-possible-benefits-65rc = 效果和可能的益处

# en: You may have less pain for a time. This may help you move more.
results-and-possible-benefits-mx9v = 您的疼痛可能在一段时间内减轻。这可能帮助您多活动。

# en: In [a study of 83 people][1], people rated their pain from 0 to 10. After 12 months, pain had dropped by about 3 points with this procedure. In a similar procedure that did not free the nerve, pain had dropped by less than 1 point.
results-and-possible-benefits-f2hy = 在[一项有 83 人参加的研究][1]中，人们用 0 到 10 分给自己的疼痛打分。12 个月后，做了这种操作的人疼痛下降了约 3 分。做类似操作但没有松解神经的人，疼痛下降不到 1 分。

# en: This is 1 small study. [A later review][1] says that the procedure may help, but the evidence is weak.
results-and-possible-benefits-bxv8 = 这是 1 项小型研究。[后来的一项综述][1]说，这种操作可能有帮助，但证据薄弱。

# en: Risks
risks-1b54 = 风险

# en: You may be sore or have more pain for days. The procedure can also cause:
risks-pnfz = 您可能会酸痛或疼痛加重几天。这种操作还可能引起：

# en: a tear in the lining around your nerves, with a bad headache
risks-4cnw = 包裹神经的膜撕裂，并有厉害的头痛

# en: infection
risks-9ct7 = 感染

# en: bleeding
risks-3pqp = 出血

# en: harm to a nerve, with numb or weak legs
risks-d1ph = 神经损伤，腿部麻木或无力

# en: a change in your sight
risks-1v32 = 视力变化

# en: scar tissue that grows back
risks-kms4 = 瘢痕组织重新长出

# en: The procedure may also not help you.
risks-f13j = 这种操作也可能对您没有帮助。

# en: Other choices
other-choices-rz2j = 其他选择

# en: You do not have to have this procedure. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-1qng = 您不是必须做这种操作。如果您什么都不做，疼痛可能减轻、保持不变或加重。其他选择有：

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }物理治疗和锻炼][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }针对疼痛的谈话治疗][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }治疗神经痛的药物][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }脊髓电刺激][1]，一种向您的脊柱发出微弱电脉冲的装置

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = 请阅读[背部手术后持续的疼痛][1]的所有治疗方法。

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = 可以向医疗团队提出的问题

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = 您和您的医疗团队一起做决定。您可以问：

# en: how you know that scar tissue causes my pain
questions-to-ask-your-team-yq99 = 你们怎样知道我的疼痛是由瘢痕组织引起的

# en: what experience you have with this procedure
questions-to-ask-your-team-591q = 你们做这种操作有什么经验

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = 对我来说哪些风险更高

# en: how long the benefit may last
questions-to-ask-your-team-vktk = 益处可能持续多久

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = 如果我什么都不做，可能会发生什么

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Soreness is normal for days. Other changes need care fast.
when-to-get-help-vvm4 = 几天内酸痛是正常的。其他变化需要尽快得到治疗。

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

# en: have sudden loss of sight
get-emergency-help-now-psgw = 突然看不见

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = 发烧，同时颈部僵硬

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = 面部肿胀，或呼吸困难

# en: Get help the same day
get-help-the-same-day-pglq = 当天寻求帮助

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = 如果您有以下情况，请在今天打电话给您的医生或疼痛治疗团队：

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = 坐起或站起时加重的头痛

# en: a high temperature
get-help-the-same-day-94ys = 发烧

# en: back pain that gets much worse
get-help-the-same-day-0m3t = 背痛大大加重

# en: skin that is hot, swollen or leaking where the tube went in
get-help-the-same-day-6z4h = 放管处的皮肤发热、肿胀或渗液

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = 联系您的医生或疼痛治疗团队

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = 如果您有以下情况，请联系您的医生或疼痛治疗团队：

# en: new tingling in your legs
contact-your-doctor-or-pain-team-nfdf = 腿部新出现麻刺感

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
