# en: This page tells you about a device that sends weak electric pulses to a nerve outside your spine, and about its risks.
summary = 本页介绍一种向您脊柱以外的神经发出微弱电脉冲的装置，以及它的风险。

# en: Peripheral nerve stimulation
peripheral-nerve-stimulation-j01r = 周围神经电刺激

# en: Peripheral nerve stimulation is a treatment for pain in a small area. A device sends weak electric pulses to a nerve outside your spine. It is not clear how well it works.
peripheral-nerve-stimulation-txm4 = 周围神经电刺激是治疗小范围疼痛的一种方法。一个装置向您脊柱以外的神经发出微弱的电脉冲。它的效果有多好还不清楚。

# en: What it is
what-it-is-2jjc = 这是什么

# en: Peripheral nerves are the nerves outside your brain and spinal cord. In this treatment, a thin wire (lead) lies near such a nerve. A small battery sends weak electric pulses down the wire.
what-it-is-v20g = 周围神经是脑和脊柱以外的神经。在这种治疗中，一根细导线（电极导线）放在这样的神经附近。一个小电池沿导线发出微弱的电脉冲。

# en: The battery can be under your skin or outside your body. You may feel a tingle in place of the pain. A doctor can take the device out again.
what-it-is-b9r3 = 电池可以在您的皮肤下，也可以在身体外面。您可能会感到麻刺感，代替了疼痛。医生可以再把装置取出来。

# en: There are 2 similar treatments:
what-it-is-nywd = 有 2 种类似的治疗：

# en: wires that lie under the skin where your back hurts (nerve field stimulation)
what-it-is-wnvk = 导线放在背部疼痛处的皮肤下（神经区域电刺激）

# en: wires that make the muscles of your lower back work (muscle stimulation)
what-it-is-f789 = 导线使您腰部的肌肉工作（肌肉电刺激）

# en: Why it is done
why-it-is-done-ss01 = 为什么要做

# en: It may be a choice if you have long-term pain in 1 area, such as your lower back. Your team may offer it if other treatments did not help enough.
why-it-is-done-cyvc = 如果您有 1 个部位长期疼痛，如腰部，它可能是一种选择。如果其他治疗的帮助不够，您的医疗团队可能会建议做。

# en: [UK guidance on nerve field stimulation][1] says that there is little evidence. It asks doctors to explain this and to check the results of each person.
why-it-is-done-7yty = { "[" }英国神经区域电刺激指南][1]说，证据很少。它要求医生说明这一点，并检查每个人的结果。

# en: Before the procedure
before-the-procedure-ddyj = 操作前

# en: A team checks your pain, your mood and your health. You may first test the device for a short time (a trial). Tell your team if you:
before-the-procedure-ks4q = 一个团队会检查您的疼痛、情绪和健康状况。您可能会先短时间试用该装置（试验期）。如果您有以下情况，请告诉您的医疗团队：

# en: take a medicine that thins your blood
before-the-procedure-phhm = 正在使用使血液变稀的药物

# en: have diabetes
before-the-procedure-pk8h = 有糖尿病

# en: have an infection or a skin sore
before-the-procedure-vdts = 有感染或皮肤破损

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = 有心脏装置，例如起搏器

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = 可能需要做磁共振（MRI）扫描，即使用强磁体的扫描

# en: are or may be pregnant
before-the-procedure-87hv = 已怀孕或可能怀孕

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own.
before-the-procedure-7dpx = 请问清楚要停用哪些药物、何时停用。不要自行停药。

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = 操作过程中会发生什么

# en: The doctor numbs your skin and puts a thin wire through a needle. They may use X-rays or another scan to guide it. You may be awake to say where you feel the tingle.
what-happens-during-the-procedur-4vk9 = 医生让您的皮肤麻木，并通过针放入一根细导线。他们可能用 X 光或其他扫描来引导它。您可能是清醒的，以便说出您在哪里感到麻刺感。

# en: If you have a battery under your skin, the doctor makes a small cut for it. You may be asleep for this part.
what-happens-during-the-procedur-bn51 = 如果电池要放在您的皮肤下，医生会为它切开一个小口。在这个部分，您可能是睡着的。

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = 操作后和恢复

# en: You may go home the same day. The area may be sore or bruised for days. Your team shows you how to use the device.
after-the-procedure-and-recovery-w12n = 您可能当天回家。该部位可能会酸痛或瘀青几天。您的医疗团队会教您如何使用装置。

# en: For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-2gkc = 在最初几周，您的医疗团队可能会要求您不要：

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = 弯腰、扭转身体或大幅度伸展

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = 提重物

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = 泡澡或游泳

# en: Carry your device card. Show it before any scan or surgery. Ask when you can drive and work again.
after-the-procedure-and-recovery-5glx = 请随身携带您的装置卡。请在任何扫描或手术之前出示它。请问清楚您何时可以再开车和工作。

# en: Results and possible benefits
results-and-possible-benefits-65rc = 效果和可能的益处

# en: You may have less pain, sleep better or need less medicine. You may also have no benefit.
results-and-possible-benefits-r46m = 您的疼痛可能减轻、睡得更好，或需要的药物减少。您也可能没有得到益处。

# en: We do not know how long the benefit lasts. [UK guidance on muscle stimulation][1] says the same of that treatment.
results-and-possible-benefits-b0zg = 我们不知道益处能持续多久。[英国肌肉电刺激指南][1]对那种治疗也这样说。

# en: Risks
risks-1b54 = 风险

# en: Problems can happen during the procedure or years later. They include:
risks-x2y6 = 问题可能在操作中发生，也可能在几年后发生。这些问题包括：

# en: infection
risks-9ct7 = 感染

# en: wires that move or break
risks-9620 = 导线移位或断裂

# en: pain or sore skin over the wires or the battery
risks-b5vg = 导线或电池上方疼痛或皮肤酸痛

# en: a battery that stops working
risks-66vj = 电池停止工作

# en: bleeding or harm to a nerve
risks-dbvx = 出血或神经损伤

# en: no benefit, or a benefit that fades
risks-8ls9 = 没有益处，或益处逐渐消失

# en: You may need more surgery to mend the device or take it out.
risks-jl2b = 您可能需要再做手术来修理装置或把它取出。

# en: Other choices
other-choices-rz2j = 其他选择

# en: You do not have to have this treatment. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-q3zd = 您不是必须接受这种治疗。如果您什么都不做，疼痛可能减轻、保持不变或加重。其他选择有：

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }物理治疗和锻炼][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }针对疼痛的谈话治疗][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }治疗神经痛的药物][1]

# en: [spinal cord stimulation][1], which sends the pulses to your spine
other-choices-7prq = { "[" }脊髓电刺激][1]，向您的脊柱发出脉冲

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = 请阅读[背部手术后持续的疼痛][1]的所有治疗方法。

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = 可以向医疗团队提出的问题

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = 您和您的医疗团队一起做决定。您可以问：

# en: what experience you have with this device
questions-to-ask-your-team-jkd8 = 你们使用这种装置有什么经验

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = 它对我有帮助的可能性有多大

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = 对我来说哪些风险更高

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = 有了这个装置，我能否做 MRI 扫描

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = 如果我什么都不做，可能会发生什么

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Serious problems need care fast. These lists help you decide where to go.
when-to-get-help-rhfx = 严重的问题需要尽快得到治疗。以下清单帮助您决定去哪里求助。

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = 面部肿胀，或呼吸困难

# en: feel very ill with a high temperature
get-emergency-help-now-sk4z = 发烧，同时感到病得很重

# en: Get help the same day
get-help-the-same-day-pglq = 当天寻求帮助

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = 如果您有以下情况，请在今天打电话给您的医生或疼痛治疗团队：

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = 伤口发热、肿胀、渗液或更痛

# en: a high temperature
get-help-the-same-day-94ys = 发烧

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = 能透过皮肤看到导线或电池

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = 联系您的医生或疼痛治疗团队

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = 如果有以下情况，请联系您的医生或疼痛治疗团队：

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = 装置停止工作

# en: the tingle moves, gets too strong or stops
contact-your-doctor-or-pain-team-0rtx = 麻刺感移位、变得太强或消失

# en: your pain comes back
contact-your-doctor-or-pain-team-ljcj = 您的疼痛再次出现

# en: you need a scan or surgery
contact-your-doctor-or-pain-team-fdng = 您需要做扫描或手术

# en: About this page
about-this-page-rwxx = 关于本页

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = 本页提供一般信息。它不能代替您自己的医生或护士的建议。本页尚未经过医疗专业人员审核。

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = 没有任何公司为本页付费。如需报告错误或提供反馈，请联系给您本页的团队。
