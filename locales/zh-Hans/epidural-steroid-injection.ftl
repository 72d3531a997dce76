# en: This page tells you what an epidural steroid injection is, how it may ease leg pain and what its risks are.
summary = 本页告诉您什么是硬膜外类固醇注射、它可能怎样减轻腿痛，以及它有什么风险。

# en: Epidural steroid injection
epidural-steroid-injection-vs50 = 硬膜外类固醇注射

# en: An epidural steroid injection puts medicine near a nerve in your spine. It may ease leg pain for a time. The benefit is small, and the injection does not help everyone.
epidural-steroid-injection-2hnb = 硬膜外类固醇注射把药物放到您脊柱的神经附近。它可能在一段时间内减轻腿痛。它的益处小，而且这种注射并不能帮助每个人。

# en: What it is
what-it-is-2jjc = 这是什么

# en: Your spinal cord, the bundle of nerves inside your spine, lies in a lining. The epidural space is the thin space around that lining. In this procedure, a doctor injects a steroid into this space.
what-it-is-dyy1 = 您的脊髓（脊柱里面的一束神经）在一层膜里面。硬膜外腔是这层膜周围的薄层空间。在这种操作中，医生把类固醇注射到这个空间。

# en: A steroid is a medicine that reduces swelling. The doctor may mix it with a medicine that numbs the area (local anaesthetic).
what-it-is-9vtz = 类固醇是一种减轻肿胀的药物。医生可能会把它和一种让该部位麻木的药物（局部麻醉药）混合。

# en: Why it is done
why-it-is-done-ss01 = 为什么要做

# en: A disc (a soft cushion in your spine) or scar tissue can press on a nerve. The nerve can swell and cause leg pain (sciatica). The injection may reduce the swelling and ease the pain.
why-it-is-done-d390 = 椎间盘（脊柱里的柔软垫子）或瘢痕组织可能压迫神经。神经可能肿胀，引起腿痛（坐骨神经痛）。这种注射可能减轻肿胀并缓解疼痛。

# en: [UK guidance on back pain and sciatica][1] lists it as a choice for strong leg pain that is new. It does not advise spinal injections for low back pain. Long-term pain after surgery is different, so ask your doctor if it may help you.
why-it-is-done-b5cm = { "[" }英国背痛和坐骨神经痛指南][1]把它列为治疗新出现的强烈腿痛的一种选择。它不建议用脊柱注射治疗腰痛。手术后的长期疼痛不同，所以请问您的医生它是否可能对您有帮助。

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

# en: have a disease of the eye called glaucoma
before-the-procedure-05fc = 有一种叫做青光眼的眼病

# en: are or may be pregnant
before-the-procedure-87hv = 已怀孕或可能怀孕

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = 请问清楚要停用哪些药物、何时停用。不要自行停药。请找人送您回家。

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = 操作过程中会发生什么

# en: You lie on your belly or your side. The doctor numbs your skin with a small injection. Then they put a thin needle into your back and inject the steroid.
what-happens-during-the-procedur-zzzc = 您趴着或侧躺。医生用一次小注射让您的皮肤麻木。然后他们把一根细针插入您的背部，注射类固醇。

# en: They may use X-rays to guide the needle. You may feel pressure, or a short pain in your leg. Tell the doctor if you feel strong pain.
what-happens-during-the-procedur-9vll = 他们可能用 X 光引导针。您可能会感到压力，或腿部短暂疼痛。如果您感到强烈的疼痛，请告诉医生。

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = 操作后和恢复

# en: You rest for a short time, and then you go home. Your legs may feel numb or weak until the numbing medicine wears off. Do not drive that day.
after-the-procedure-and-recovery-j16z = 您休息一小段时间，然后回家。在麻醉药的作用消退之前，您的腿可能感到麻木或无力。当天不要开车。

# en: The steroid can take days to work. Keep a note of your pain, so that you and your team can see if it helped.
after-the-procedure-and-recovery-f9bv = 类固醇可能需要几天才起作用。请记录您的疼痛，这样您和您的医疗团队可以看出它是否有帮助。

# en: Results and possible benefits
results-and-possible-benefits-65rc = 效果和可能的益处

# en: You may have less leg pain for weeks. This can make it easier to exercise.
results-and-possible-benefits-ywdv = 您的腿痛可能减轻几周。这可以让您更容易锻炼。

# en: [A review of 25 studies][1] compared the injection with a dummy injection. Leg pain was a little lower for a short time. The difference was small.
results-and-possible-benefits-p1bd = { "[" }一项对 25 项研究的综述][1]比较了这种注射和假注射。腿痛在短时间内稍微轻一点。差别很小。

# en: Risks
risks-1b54 = 风险

# en: You may have these effects for a short time:
risks-r3r6 = 您可能短时间内有以下反应：

# en: soreness or bruising in your back
risks-hyh1 = 背部酸痛或瘀青

# en: more pain for a day or 2
risks-57xt = 疼痛加重一天或 2 天

# en: a warm, flushed face
risks-bb9l = 面部发热、发红

# en: higher blood sugar, if you have diabetes
risks-myl3 = 血糖升高（如果您有糖尿病）

# en: a headache, if the needle goes through the lining
risks-y65t = 头痛（如果针穿过了那层膜）

# en: Serious problems are not likely. They include infection, bleeding and harm to a nerve.
risks-vwxn = 严重的问题不太可能发生。它们包括感染、出血和神经损伤。

# en: [The medicines regulator in the United States][1] warns of loss of sight, stroke, loss of movement and death. These problems are not likely. At the time of the warning, it had not approved steroids for this use.
risks-703q = { "[" }美国药品监管机构][1]警告可能出现失明、中风、丧失活动能力和死亡。这些问题不太可能发生。在发出警告时，该机构没有批准类固醇用于这种用途。

# en: Other choices
other-choices-rz2j = 其他选择

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = 您不是必须做这种注射。如果您什么都不做，疼痛可能减轻、保持不变或加重。其他选择有：

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }物理治疗和锻炼][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }针对疼痛的谈话治疗][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }治疗神经痛的药物][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }对背部再次手术][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = 请阅读[背部手术后持续的疼痛][1]的所有治疗方法。

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = 可以向医疗团队提出的问题

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = 您和您的医疗团队一起做决定。您可以问：

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = 它对我这种疼痛有帮助的可能性有多大

# en: how long the benefit may last
questions-to-ask-your-team-vktk = 益处可能持续多久

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = 对我来说哪些风险更高

# en: the number of injections I can have in a year
questions-to-ask-your-team-41bj = 我一年可以注射的次数

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = 如果我什么都不做，可能会发生什么

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: A sore back is normal after an injection. Other changes need care fast.
when-to-get-help-mb7x = 注射后背部酸痛是正常的。其他变化需要尽快得到治疗。

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

# en: have sudden loss of sight, or trouble speaking
get-emergency-help-now-0bn9 = 突然看不见，或说话困难

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
