# en: This page tells you why you may have an MRI scan or nerve tests for back pain, what happens and what the results mean.
summary = 本页告诉您为什么背痛可能要做 MRI 扫描或神经检查、检查时会发生什么，以及结果是什么意思。

# en: MRI scans and nerve tests
mri-scans-and-nerve-tests-fd66 = MRI 扫描和神经检查

# en: MRI scans and nerve tests can help your team look for a cause of your pain. They do not treat the pain. A test can also be normal when your pain is real.
mri-scans-and-nerve-tests-sbs8 = MRI 扫描和神经检查可以帮助您的医疗团队查找疼痛的原因。它们不治疗疼痛。您的疼痛是真实的，检查也可能正常。

# en: What these tests are
what-these-tests-are-05lp = 这些检查是什么

# en: An MRI scan (magnetic resonance imaging) makes pictures of the inside of your body. It uses strong magnets and radio waves. It does not use X-rays.
what-these-tests-are-wrtp = MRI 扫描（磁共振成像）拍出您身体内部的图像。它使用强磁体和无线电波。它不使用 X 光。

# en: Nerve tests show how your nerves and muscles work. There are 2 kinds, and you may have both:
what-these-tests-are-yrsc = 神经检查显示您的神经和肌肉怎样工作。有 2 种检查，您可能两种都做：

# en: a test of how fast signals move along a nerve (nerve conduction study)
what-these-tests-are-z7cn = 检查信号沿神经传导有多快（神经传导检查）

# en: a test of the electric signals in a muscle, with a thin needle (electromyography)
what-these-tests-are-m5sp = 用细针检查肌肉中的电信号（肌电图）

# en: Why they are done
why-they-are-done-9tt2 = 为什么要做这些检查

# en: An MRI scan can show discs, which are the soft cushions between the bones of your spine. It can also show nerves and scar tissue. Your team may ask for a scan to look for:
why-they-are-done-q5sw = MRI 扫描可以显示椎间盘，也就是您脊柱骨头之间的柔软垫子。它还可以显示神经和瘢痕组织。您的医疗团队可能会要求做扫描，以查找：

# en: a disc that bulges and presses on a nerve
why-they-are-done-hsq8 = 突出并压迫神经的椎间盘

# en: bone that presses on a nerve
why-they-are-done-tccw = 压迫神经的骨头

# en: scar tissue
why-they-are-done-z88t = 瘢痕组织

# en: an infection
why-they-are-done-0b3j = 感染

# en: bleeding
why-they-are-done-3pqp = 出血

# en: Nerve tests can show which nerve has a problem and how bad it is. They can also show that the problem is not in your back.
why-they-are-done-fpnz = 神经检查可以显示哪条神经有问题，以及问题有多严重。它们也可以显示问题不在您的背部。

# en: You may not need a test. [UK guidance on low back pain][1] advises a scan only if the result may change your treatment.
why-they-are-done-xd4l = 您可能不需要检查。[英国腰痛指南][1]建议，只有在结果可能改变您的治疗时才做扫描。

# en: Before the tests
before-the-tests-3x8p = 检查前

# en: An MRI magnet can pull or heat metal. Before the scan, tell the team if you have:
before-the-tests-d6s1 = MRI 的磁体可能吸引金属或使金属发热。扫描前，如果您有以下情况，请告诉医疗团队：

# en: metal in your body, such as screws, clips or bits in your eye
before-the-tests-5ctv = 体内有金属，如螺钉、夹子，或眼睛里有碎屑

# en: a device in your body, such as a heart pacemaker or a [device for pain][1]
before-the-tests-6v92 = 体内有装置，如心脏起搏器或[治疗疼痛的装置][1]

# en: a fear of small spaces
before-the-tests-w673 = 害怕狭小的空间

# en: kidney disease, or an allergy
before-the-tests-2x26 = 肾病或过敏

# en: tattoos or medicine patches
before-the-tests-q5mn = 纹身或药物贴片

# en: a chance that you are pregnant
before-the-tests-s532 = 有可能怀孕

# en: Take off watches, jewellery and hearing aids. Screws and rods from back surgery are not always a problem, but they can blur the picture.
before-the-tests-z33s = 请取下手表、首饰和助听器。背部手术用的螺钉和棒并不总是问题，但它们可能使图像模糊。

# en: Before nerve tests, tell the team if you take a medicine that thins your blood. Do not put cream on your skin that day. Wear loose clothes and keep warm, as cold legs can change the result.
before-the-tests-jl19 = 神经检查前，如果您正在使用使血液变稀的药物，请告诉医疗团队。当天不要在皮肤上涂乳霜。请穿宽松的衣服并注意保暖，因为腿冷可能改变结果。

# en: What happens during an MRI scan
what-happens-during-an-mri-scan-1tqg = MRI 扫描时会发生什么

# en: You lie on a bed that slides into a wide tube. The machine is loud, so you get ear plugs or headphones. You must lie still, but you can talk to the team.
what-happens-during-an-mri-scan-m627 = 您躺在一张床上，床会滑入一个宽大的管子。机器声音很大，所以您会得到耳塞或耳机。您必须躺着不动，但可以和医疗团队说话。

# en: You may get a dye into a vein (contrast). It helps to tell scar tissue from a disc. The scan does not hurt, but lying still may make your back sore.
what-happens-during-an-mri-scan-bzyq = 您可能会通过静脉注入一种染剂（造影剂）。它有助于区分瘢痕组织和椎间盘。扫描不痛，但躺着不动可能使您的背部酸痛。

# en: What happens during nerve tests
what-happens-during-nerve-tests-j6xn = 神经检查时会发生什么

# en: For the first test, small pads go on your skin. You feel short, light electric shocks.
what-happens-during-nerve-tests-37w0 = 做第一种检查时，会在您的皮肤上贴小电极片。您会感到短暂、轻微的电击。

# en: For the second test, a thin needle goes into a muscle. You relax the muscle and then tense it. It can hurt a little, and you can ask for a break.
what-happens-during-nerve-tests-m40y = 做第二种检查时，会把一根细针插入肌肉。您先放松肌肉，然后绷紧它。可能会有一点痛，您可以要求休息一下。

# en: After the tests
after-the-tests-spmx = 检查后

# en: You can eat, drink and go home after these tests. If you had medicine to calm you, do not drive that day. Your muscles may be sore for a day after the needle test.
after-the-tests-vb64 = 做完这些检查后，您可以吃东西、喝水和回家。如果您用了让您平静的药物，当天不要开车。针刺检查后，您的肌肉可能会酸痛一天。

# en: Ask when and how you will get your results.
after-the-tests-llyb = 请问清楚您何时以及怎样得到结果。

# en: Results and what they mean
results-and-what-they-mean-41n6 = 结果及其意义

# en: A trained doctor looks at the pictures or the signals and writes a report. Your doctor then explains what it means for you.
results-and-what-they-mean-29t1 = 受过培训的医生查看图像或信号，并写出报告。然后您的医生会解释它对您意味着什么。

# en: A normal result
a-normal-result-xg08 = 正常的结果

# en: A normal result means that the test did not find a problem. This makes a serious cause less likely. Your pain is still real.
a-normal-result-443j = 正常的结果表示检查没有发现问题。这使严重的原因不太可能。您的疼痛仍然是真实的。

# en: A result that is not normal
a-result-that-is-not-normal-tnv4 = 不正常的结果

# en: The test may show a change, such as a disc that bulges or a slow nerve. The change may cause your pain, or it may not. Your doctor compares it with your symptoms.
a-result-that-is-not-normal-yffv = 检查可能显示某种变化，如脊柱的软垫鼓出来（椎间盘突出）或神经传导慢。这种变化可能引起您的疼痛，也可能不会。您的医生会把它与您的症状对照。

# en: Scans also show changes in people with no pain. In [a review of scans][1], about 30 in 100 people aged 20 with no pain had a disc that bulged. At age 80, it was about 84 in 100 people.
a-result-that-is-not-normal-7zm7 = 扫描也会在没有疼痛的人身上显示变化。[扫描综述][1]显示，20 岁没有疼痛的人每 100 人约有 30 人椎间盘突出。在 80 岁时，每 100 人中约有 84 人。

# en: A wrong or unclear result
a-wrong-or-unclear-result-qrdy = 错误或不清楚的结果

# en: Tests can be wrong. A scan can be hard to read near screws or scar tissue. Nerve tests can miss a problem in very small nerves.
a-wrong-or-unclear-result-r6wg = 检查可能出错。在螺钉或瘢痕组织附近，扫描图像可能很难看清。神经检查可能漏掉很细小的神经的问题。

# en: Risks
risks-1b54 = 风险

# en: MRI scans do not use X-rays. The main risks are:
risks-vv0m = MRI 扫描不使用 X 光。主要风险有：

# en: harm from metal or a device that you did not tell the team about
risks-lz3y = 您没有告诉医疗团队的金属或装置造成的伤害

# en: fear in the small space
risks-7m0g = 在狭小空间里害怕

# en: an allergic reaction to the dye
risks-w801 = 对染剂有过敏反应

# en: a finding that worries you but does not matter
risks-clyt = 发现让您担忧但并不重要的情况

# en: Small amounts of the dye can [stay in the body][1]. The dye can harm people with very bad kidney disease.
risks-7vbw = 少量染剂可能会[留在体内][1]。染剂可能伤害患有非常严重肾病的人。

# en: Nerve tests can leave a bruise or a sore muscle. Bleeding and infection are not likely.
risks-k8xb = 神经检查可能留下瘀青或肌肉酸痛。出血和感染不太可能发生。

# en: Next steps
next-steps-5djh = 接下来的步骤

# en: Ask your doctor to go through the results with you. You can ask:
next-steps-3tlx = 请您的医生与您一起看结果。您可以问：

# en: if the result explains my pain
next-steps-wz8p = 结果是否能解释我的疼痛

# en: if it changes my treatment
next-steps-lfld = 它是否改变我的治疗

# en: if I need another test
next-steps-0bq6 = 我是否需要另一项检查

# en: what may happen if I have no more tests
next-steps-dl68 = 如果我不再做检查，可能会发生什么

# en: You can say no to a test. Read about [pain that lasts after back surgery][1] to learn what can help next.
next-steps-0b7g = 您可以拒绝检查。请阅读[背部手术后持续的疼痛][1]，了解接下来哪些方法可以有帮助。

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Do not wait for a test if you have serious symptoms. Get help at once.
when-to-get-help-l6h5 = 如果您有严重的症状，不要等待检查。请立即寻求帮助。

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

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = 发烧，同时有新的背痛或背痛加重

# en: have swelling of your face, or trouble breathing, after the dye
get-emergency-help-now-g41v = 使用染剂后面部肿胀，或呼吸困难

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = 联系您的医生或疼痛治疗团队

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = 如果有以下情况，请联系您的医生或疼痛治疗团队：

# en: your symptoms change while you wait for a test
contact-your-doctor-or-pain-team-34mr = 您在等待检查时症状有变化

# en: you do not get your results
contact-your-doctor-or-pain-team-d64w = 您没有收到结果

# en: skin is hot, swollen or leaking where a needle went in
contact-your-doctor-or-pain-team-xm5c = 针刺处的皮肤发热、肿胀或渗液

# en: the result worries you
contact-your-doctor-or-pain-team-x34q = 结果让您担忧

# en: About this page
about-this-page-rwxx = 关于本页

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = 本页提供一般信息。它不能代替您自己的医生或护士的建议。本页尚未经过医疗专业人员审核。

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = 没有任何公司为本页付费。如需报告错误或提供反馈，请联系给您本页的团队。
