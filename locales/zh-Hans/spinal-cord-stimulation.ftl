# en: This page tells you what spinal cord stimulation is, how it may ease pain and what its risks are.
summary = 本页告诉您什么是脊髓电刺激、它可能怎样减轻疼痛，以及它有什么风险。

# en: Spinal cord stimulation
spinal-cord-stimulation-3t5z = 脊髓电刺激

# en: Spinal cord stimulation is a treatment for long-term nerve pain. A small device sends weak electric pulses to your spine. It may ease pain, but it does not help everyone.
spinal-cord-stimulation-9wrm = 脊髓电刺激是治疗长期神经痛的一种方法。一个小装置向您的脊柱发出微弱的电脉冲。它可能减轻疼痛，但并不能帮助每个人。

# en: What it is
what-it-is-2jjc = 这是什么

# en: Your spinal cord is the bundle of nerves inside your spine. It carries pain signals to your brain. The device sends weak electric pulses to it, and these change how you feel the pain.
what-it-is-zcl1 = 您的脊髓是脊柱里面的一束神经。它把疼痛信号传到大脑。该装置向脊髓发出微弱的电脉冲，这些脉冲会改变您对疼痛的感觉。

# en: The device has 3 parts:
what-it-is-wqfs = 该装置有 3 个部分：

# en: thin wires (leads) that lie near your spinal cord
what-it-is-0929 = 放在脊髓附近的细导线（电极导线）

# en: a small battery under your skin, in your belly or your buttock
what-it-is-8v40 = 放在腹部或臀部皮肤下的小电池

# en: a remote control that you hold in your hand
what-it-is-3t8h = 您拿在手里的遥控器

# en: You may feel a light tingling in place of pain. With newer settings, you may feel nothing. A doctor can take the device out again.
what-it-is-9zrx = 您可能会感到轻微的麻刺感，代替了疼痛。使用较新的设置时，您可能什么也感觉不到。医生可以再把装置取出来。

# en: Why it is done
why-it-is-done-ss01 = 为什么要做

# en: The aim is to ease pain from a damaged nerve (nerve pain). After back surgery, this is mainly pain in the legs. The device does not mend the nerve.
why-it-is-done-1h70 = 目的是减轻由受损神经引起的疼痛（神经痛）。背部手术后，这主要是腿部的疼痛。该装置不能修复神经。

# en: [UK guidance on spinal cord stimulation][1] lists it as a choice if:
why-it-is-done-mr8t = { "[" }英国脊髓电刺激指南][1]把它列为一种选择，条件是：

# en: you have had strong nerve pain for at least 6 months
why-it-is-done-mj6h = 您有强烈的神经痛至少 6 个月

# en: other treatments did not help enough
why-it-is-done-k6rd = 其他治疗的帮助不够

# en: a team trained in pain care has checked you
why-it-is-done-v96w = 受过疼痛治疗培训的团队已为您做过检查

# en: a test with the device eased your pain
why-it-is-done-6xff = 用该装置做的测试减轻了您的疼痛

# en: It may not suit you if you are pregnant, have an infection or find a remote control hard to use. Tell your team about any other device in your body.
why-it-is-done-8zcw = 如果您怀孕、有感染或觉得遥控器难以使用，它可能不适合您。如果您体内有任何其他装置，请告诉您的医疗团队。

# en: Before the procedure
before-the-procedure-ddyj = 操作前

# en: You will meet a team that may include a doctor, a nurse, a physical therapist and a psychologist. A psychologist is a person trained to help with thoughts and feelings. They will ask about your pain, your mood and your daily life.
before-the-procedure-f3k3 = 您会见到一个团队，其中可能有医生、护士、物理治疗师和心理师。心理师是受过培训、在想法和情绪方面提供帮助的人。他们会询问您的疼痛、情绪和日常生活。

# en: Tell your team if you:
before-the-procedure-z2wg = 如果您有以下情况，请告诉您的医疗团队：

# en: take a medicine that thins your blood
before-the-procedure-phhm = 正在使用使血液变稀的药物

# en: have diabetes
before-the-procedure-pk8h = 有糖尿病

# en: have an infection or a skin sore
before-the-procedure-vdts = 有感染或皮肤破损

# en: have an allergy to a metal or a medicine
before-the-procedure-d65r = 对某种金属或药物过敏

# en: may be pregnant
before-the-procedure-2lr0 = 可能怀孕

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = 可能需要做磁共振（MRI）扫描，即使用强磁体的扫描

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask when to stop eating and drinking.
before-the-procedure-44t6 = 请问清楚要停用哪些药物、何时停用。不要自行停药。请问清楚何时停止进食和饮水。

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = 操作过程中会发生什么

# en: The procedure has 2 steps.
what-happens-during-the-procedur-j3dp = 操作有 2 个步骤。

# en: Step 1: the test
step-1-the-test-jkx5 = 步骤 1：测试

# en: First you test the device (a trial). A doctor puts the wires in through a needle or a small cut in your back. The wires join a battery outside your body.
step-1-the-test-1161 = 首先，您要试用该装置（试验期）。医生通过针或在您背部切开的小口放入导线。导线连接到身体外面的电池。

# en: You go home and live with the device for a short time. The test takes about [3 to 7 days][1], but it can take longer. You write down your pain, your sleep and what you can do.
step-1-the-test-rjx8 = 您回家，带着装置短时间生活。测试大约需要 [3 至 7 天][1]，但也可能更久。您要记下您的疼痛、睡眠和您能做的事。

# en: Step 2: the device goes in
step-2-the-device-goes-in-bdm7 = 步骤 2：植入装置

# en: If the test helps you, a doctor puts the battery under your skin in an operation. You may be awake, with medicine to numb the area. Or you may be asleep.
step-2-the-device-goes-in-x54g = 如果测试对您有帮助，医生会通过手术把电池放到您的皮肤下。您可能是清醒的，并使用药物让该部位麻木。或者您可能是睡着的。

# en: If the test does not help you, the doctor takes the wires out.
step-2-the-device-goes-in-90c1 = 如果测试对您没有帮助，医生会取出导线。

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = 操作后和恢复

# en: You may go home the same day or stay in hospital for a short time. Your back and the wound will feel sore at first. Your team will teach you how to use the device.
after-the-procedure-and-recovery-27qj = 您可能当天回家，也可能在医院短时间住院。刚开始您的背部和伤口会感到酸痛。您的医疗团队会教您如何使用装置。

# en: The wires need time to settle. For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-ltwm = 导线需要时间固定下来。在最初几周，您的医疗团队可能会要求您不要：

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = 弯腰、扭转身体或大幅度伸展

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = 提重物

# en: drive
after-the-procedure-and-recovery-0r42 = 开车

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = 泡澡或游泳

# en: Ask when you can drive and work again. Ask if you must turn the device off when you drive. Carry your device card, and show it before any scan, surgery or airport check.
after-the-procedure-and-recovery-wybv = 请问清楚您何时可以再开车和工作。请问清楚开车时是否必须关闭装置。请随身携带您的装置卡，并在任何扫描、手术或机场安检之前出示。

# en: The battery does not last for ever. You may need to charge it, and later you may need surgery to change it.
after-the-procedure-and-recovery-9x47 = 电池不能永远使用。您可能需要给它充电，以后可能需要手术来更换它。

# en: Results and possible benefits
results-and-possible-benefits-65rc = 效果和可能的益处

# en: You may have less pain, sleep better and do more. You will still have pain.
results-and-possible-benefits-33yb = 您的疼痛可能减轻，睡得更好，能做更多的事。您仍然会有疼痛。

# en: [A study of leg pain after back surgery][1] looked at results after 6 months. With a device, pain fell by half or more in 48 in 100 people. With other care only, it did so in 9 in 100 people.
results-and-possible-benefits-jc0f = { "[" }一项关于背部手术后腿痛的研究][1]观察了 6 个月后的结果。使用装置的人，每 100 人中有 48 人的疼痛减少了一半或更多。只接受其他治疗的人，每 100 人中有 9 人达到这样的效果。

# en: The results for back pain are not so clear. [A later review of 13 studies][1] looked at low back pain. It found that the device probably does not give lasting benefits that outweigh its risks.
results-and-possible-benefits-mycs = 对背痛的效果没有那么清楚。[后来的一项对 13 项研究的综述][1]考察了腰痛。它发现，该装置很可能不会带来超过其风险的持久益处。

# en: Risks
risks-1b54 = 风险

# en: Problems can happen during surgery or years later. They include:
risks-bd20 = 问题可能在手术中发生，也可能在几年后发生。这些问题包括：

# en: infection
risks-9ct7 = 感染

# en: wires that move or break
risks-9620 = 导线移位或断裂

# en: pain where the battery lies
risks-m4rk = 放电池的部位疼痛

# en: fluid that leaks from around the spinal cord and causes a headache
risks-jzqv = 液体从脊髓周围漏出，引起头痛

# en: bleeding that presses on the spinal cord
risks-1nmw = 出血并压迫脊髓

# en: pain that comes back
risks-sbl3 = 疼痛再次出现

# en: In [a study over 2 years][1], about 31 in 100 people with a device needed more surgery on it. Harm to the spinal cord is not likely, but it can leave legs weak or numb. [A review of spine devices][2] also lists death as a risk.
risks-dy19 = 在[一项 2 年的研究][1]中，每 100 个使用者约有 31 人需要再做装置手术。脊髓损伤不太可能发生，但可能导致腿部无力或麻木。[一项关于脊柱装置的综述][2]还把死亡列为风险。

# en: Other choices
other-choices-rz2j = 其他选择

# en: You do not have to have this treatment. Doing nothing is also a choice, and the pain may then ease, stay the same or get worse. Other choices are:
other-choices-lyhp = 您不是必须接受这种治疗。什么都不做也是一种选择，那么疼痛可能减轻、保持不变或加重。其他选择有：

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }物理治疗和锻炼][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }针对疼痛的谈话治疗][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }治疗神经痛的药物][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }对背部再次手术][1]

# en: Each choice has its own benefits and risks. Read about [pain that lasts after back surgery][1] to compare them.
other-choices-w0p9 = 每种选择都有自己的益处和风险。请阅读[背部手术后持续的疼痛][1]来比较它们。

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = 可以向医疗团队提出的问题

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = 您和您的医疗团队一起做决定。您可以问：

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = 它对我这种疼痛有帮助的可能性有多大

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = 可能出什么问题，可能性有多大

# en: how long the battery lasts
questions-to-ask-your-team-7bpd = 电池能用多久

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = 有了这个装置，我能否做 MRI 扫描

# en: what I cannot do with the device
questions-to-ask-your-team-b6s4 = 有了这个装置，我不能做什么

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = 如果我什么都不做，可能会发生什么

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Contact your pain team on { $clinic-phone } if you have a question about your device. Serious problems need care fast.
when-to-get-help-276h = 如果您对装置有疑问，请拨打 { $clinic-phone } 联系您的疼痛治疗团队。严重的问题需要尽快得到治疗。

# en: Get emergency help now
get-emergency-help-now-ff0z = 立即寻求紧急帮助

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = 以下情况请去最近的急诊科，或打当地紧急电话（如 999、911 或 112）：

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = 无法控制小便或大便

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = 两腿之间或肛门周围的皮肤麻木

# en: have new weakness or numbness in your legs
get-emergency-help-now-fv72 = 腿部新出现无力或麻木

# en: have very strong back pain that starts suddenly
get-emergency-help-now-lpfc = 突然开始的非常强烈的背痛

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = 发烧，同时颈部僵硬

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = 胸痛或呼吸困难

# en: Get help the same day
get-help-the-same-day-pglq = 当天寻求帮助

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = 如果您有以下情况，请在今天打电话给您的医生或疼痛治疗团队：

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = 伤口发热、肿胀、渗液或更痛

# en: a high temperature
get-help-the-same-day-94ys = 发烧

# en: a bad headache when you sit or stand up
get-help-the-same-day-k516 = 坐起或站起时头痛得厉害

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = 能透过皮肤看到导线或电池

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = 联系您的医生或疼痛治疗团队

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = 如果有以下情况，请联系您的医生或疼痛治疗团队：

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = 装置停止工作

# en: the tingling moves, gets too strong or stops
contact-your-doctor-or-pain-team-11d5 = 麻刺感移位、变得太强或消失

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
