# en: This page tells you about amitriptyline, duloxetine, gabapentin and pregabalin for nerve pain, and about their side effects.
summary = 本页介绍治疗神经痛的阿米替林、度洛西汀、加巴喷丁和普瑞巴林，以及它们的副作用。

# en: Medicines for nerve pain
medicines-for-nerve-pain-wkdk = 治疗神经痛的药物

# en: These medicines may ease pain from a damaged nerve. They do not mend the nerve, and the benefit differs from person to person. This page does not replace the leaflet in your medicine pack.
medicines-for-nerve-pain-80hp = 这些药物可能减轻由受损神经引起的疼痛。它们不能修复神经，而且益处因人而异。本页不能代替您药盒中的说明书。

# en: What these medicines are and what they are used for
what-these-medicines-are-and-wha-5qjv = 这些药物是什么，用于什么

# en: Nerve pain is pain from a damaged nerve (neuropathic pain). It can burn, sting or feel like an electric shock. Plain painkillers may not help it much.
what-these-medicines-are-and-wha-2ycx = 神经痛是由受损神经引起的疼痛（神经病理性疼痛）。它可能有烧灼感、刺痛感，或像触电一样。普通止痛药对它的帮助可能不大。

# en: This page is about 4 medicines:
what-these-medicines-are-and-wha-7wsy = 本页介绍 4 种药物：

# en: amitriptyline, which can also help with low mood (depression)
what-these-medicines-are-and-wha-6754 = 阿米替林，也可以帮助治疗情绪低落（抑郁症）

# en: duloxetine, which can also help with low mood and worry (anxiety)
what-these-medicines-are-and-wha-4gxj = 度洛西汀，也可以帮助治疗情绪低落和担忧（焦虑症）

# en: gabapentin, which can also help to stop fits (epilepsy)
what-these-medicines-are-and-wha-pgg3 = 加巴喷丁，也可以帮助控制抽搐发作（癫痫）

# en: pregabalin, which can also help to stop fits and ease worry
what-these-medicines-are-and-wha-hg8r = 普瑞巴林，也可以帮助控制抽搐发作并减轻担忧

# en: [UK guidance on nerve pain][1] lists these 4 medicines as first choices. There are only small studies of [these medicines after back surgery][2], so the benefit is not clear.
what-these-medicines-are-and-wha-p8xh = { "[" }英国神经痛指南][1]把这 4 种药物列为首选。关于[背部手术后使用这些药物][2]只有小型研究，所以益处不清楚。

# en: Sciatica is leg pain from pressure on a nerve in the back. For this pain, [UK guidance on low back pain][1] does not advise gabapentin or pregabalin. Ask your doctor which kind of pain you have.
what-these-medicines-are-and-wha-6q9f = 坐骨神经痛是背部神经受压引起的腿痛。对于这种疼痛，[英国腰痛指南][1]不建议使用加巴喷丁或普瑞巴林。请询问您的医生您属于哪种疼痛。

# en: Who can and cannot take them
who-can-and-cannot-take-them-xnmt = 谁可以使用、谁不可以使用

# en: Adults can take these medicines if a doctor says so. They do not suit everyone.
who-can-and-cannot-take-them-f325 = 如果医生同意，成年人可以使用这些药物。它们并不适合每个人。

# en: Tell your doctor if you:
who-can-and-cannot-take-them-h2yx = 如果您有以下情况，请告诉您的医生：

# en: have had an allergic reaction to any medicine
who-can-and-cannot-take-them-xtrt = 曾对任何药物有过敏反应

# en: have heart, liver, kidney or lung disease
who-can-and-cannot-take-them-59h1 = 有心脏、肝脏、肾脏或肺部疾病

# en: have fits, an eye disease called glaucoma or trouble peeing
who-can-and-cannot-take-them-x83p = 有抽搐发作、一种叫做青光眼的眼病或小便困难

# en: have had thoughts of ending your life
who-can-and-cannot-take-them-j6fv = 曾有结束生命的想法

# en: have found it hard to stop alcohol or a medicine
who-can-and-cannot-take-them-frcq = 曾觉得很难戒掉酒或某种药物

# en: are pregnant, breastfeeding or trying for a baby
who-can-and-cannot-take-them-6wnw = 怀孕、正在哺乳或准备怀孕

# en: Taking them with other medicines and alcohol
taking-them-with-other-medicines-lfgn = 与其他药物和酒一起使用

# en: Tell your doctor or pharmacist about all your medicines. This includes herbs and medicines that you buy yourself. Take care with:
taking-them-with-other-medicines-03r4 = 请把您使用的所有药物告诉您的医生或药剂师。这包括草药和您自己购买的药物。请小心以下药物：

# en: strong painkillers such as morphine or codeine (opioids)
taking-them-with-other-medicines-ssw0 = 强效止痛药，如吗啡或可待因（阿片类药物）

# en: medicines for sleep or anxiety
taking-them-with-other-medicines-l14d = 治疗睡眠问题或焦虑的药物

# missing: taking-them-with-other-medicines-nhn3
# en: other medicines for depression
taking-them-with-other-medicines-nhn3 = 治疗抑郁症的其他药物

# missing: taking-them-with-other-medicines-wk30
# en: St John's wort, a herb that some people take for low mood
taking-them-with-other-medicines-wk30 = 圣约翰草（贯叶连翘），有些人情绪低落时服用的一种草药

# en: painkillers such as ibuprofen, and medicines that thin the blood
taking-them-with-other-medicines-gf66 = 布洛芬等止痛药，以及使血液变稀的药物

# en: medicines for heartburn
taking-them-with-other-medicines-fvrp = 治疗烧心（胃灼热）的药物

# en: Opioids, sleep medicines and alcohol can slow your breathing more. Avoid alcohol while you take these medicines.
taking-them-with-other-medicines-s7ww = 阿片类药物、安眠药和酒可能使您的呼吸变得更慢。使用这些药物期间请避免饮酒。

# en: Pregnancy and breastfeeding
pregnancy-and-breastfeeding-vxkn = 怀孕和哺乳

# en: Tell your doctor at once if you are pregnant or want a baby. Do not stop the medicine on your own.
pregnancy-and-breastfeeding-xzrx = 如果您怀孕或想要孩子，请立即告诉您的医生。不要自行停药。

# en: In [a study of more than 2,700 pregnancies][1], about 6 in 100 babies had a serious birth defect after pregabalin. Without pregabalin, it was about 4 in 100 babies.
pregnancy-and-breastfeeding-63ql = { "[" }一项研究][1]涉及 2,700 多次怀孕。使用普瑞巴林后，每 100 个婴儿中约有 6 个有严重的出生缺陷。没有使用普瑞巴林的，每 100 个婴儿中约有 4 个。

# en: If you could get pregnant, use birth control while you take pregabalin.
pregnancy-and-breastfeeding-gxyn = 如果您有可能怀孕，请在使用普瑞巴林期间避孕。

# en: Duloxetine in the last month before birth [can raise the chance of heavy bleeding after birth][1]. The rise is small. Ask your doctor before you breastfeed.
pregnancy-and-breastfeeding-hbvk = 在分娩前的最后一个月使用度洛西汀，[可能增加分娩后大出血的可能性][1]。增加的幅度小。哺乳前请咨询您的医生。

# en: How and when to take them
how-and-when-to-take-them-7tvv = 如何服用、何时服用

# en: Take your medicine just as your doctor or pharmacist tells you. They start with a low dose and raise it slowly. The benefit can take weeks to show.
how-and-when-to-take-them-wm20 = 请严格按照您的医生或药剂师的说明用药。他们从低剂量开始，慢慢增加。益处可能需要几周才显现。

# en: Your doctor should check with you if the medicine helps. If it does not help, it makes sense to stop it slowly or change it. Ask for the lowest dose that works for you.
how-and-when-to-take-them-mhf7 = 您的医生应该与您一起检查药物是否有帮助。如果没有帮助，合理的做法是慢慢停用或换药。请要求使用对您有效的最低剂量。

# en: If you miss a dose
if-you-miss-a-dose-x8tm = 如果您漏服了一剂

# en: Take the missed dose when you remember it. If it is nearly time for your next dose, skip the missed one. Do not take 2 doses at the same time.
if-you-miss-a-dose-hslm = 请在想起时服用漏服的那一剂。如果快到下一剂的时间，请跳过漏服的那一剂。不要同时服用 2 剂。

# en: If you take too much
if-you-take-too-much-47rg = 如果您服用过量

# en: Too much can be dangerous. Call your doctor, a poisons line or your local emergency number at once. Take the pack with you if you go to a hospital.
if-you-take-too-much-mxv7 = 服用过量可能有危险。请立即打电话给您的医生、中毒咨询热线或当地的紧急电话。如果您去医院，请带上药盒。

# en: If you want to stop
if-you-want-to-stop-8y47 = 如果您想停药

# en: Do not stop suddenly. You may feel sick, sweat, feel anxious or sleep badly (withdrawal). Your doctor can help you lower the dose slowly.
if-you-want-to-stop-q3ys = 不要突然停药。您可能会恶心、出汗、感到焦虑或睡不好（戒断反应）。您的医生可以帮助您慢慢减少剂量。

# en: Side effects
side-effects-rbmk = 副作用

# en: Like all medicines, these can cause side effects. You may get none, 1 or more than 1. Side effects can ease after the first weeks.
side-effects-4s4v = 像所有药物一样，这些药物可能引起副作用。您可能没有副作用，也可能有 1 种或多于 1 种。副作用可能在最初几周后减轻。

# en: These numbers come mainly from European information on:
side-effects-7ncw = 这些数字主要来自欧洲关于以下药物的信息：

# en: [amitriptyline][1]
side-effects-l240 = { "[" }阿米替林][1]

# en: [duloxetine][1]
side-effects-btd2 = { "[" }度洛西汀][1]

# en: [gabapentin][1]
side-effects-ssb8 = { "[" }加巴喷丁][1]

# en: [pregabalin][1]
side-effects-7fbt = { "[" }普瑞巴林][1]

# en: Very common side effects
very-common-side-effects-82b5 = 很常见的副作用

# en: These affect more than 1 in 10 people. This table shows them for each medicine:
very-common-side-effects-9zl3 = 每 10 人中有超过 1 人会出现这些副作用。下表按每种药物列出：

# en: Medicine
very-common-side-effects-7dtx = 药物

# en: Very common side effects (more than 1 in 10 people)
very-common-side-effects-yf0l = 很常见的副作用（每 10 人中超过 1 人）

# en: amitriptyline
very-common-side-effects-9j6t = 阿米替林

# en: feeling sleepy, dry mouth, dizziness, blurred vision, hard poo (constipation), weight gain
very-common-side-effects-7n2d = 困倦、口干、头晕、视物模糊、大便干硬（便秘）、体重增加

# en: duloxetine
very-common-side-effects-68g3 = 度洛西汀

# en: feeling sick, headache, dry mouth, feeling sleepy
very-common-side-effects-9mph = 恶心、头痛、口干、困倦

# en: gabapentin
very-common-side-effects-cbzh = 加巴喷丁

# en: feeling sleepy, dizziness, tiredness, being unsteady
very-common-side-effects-38kq = 困倦、头晕、疲倦、走路不稳

# en: pregabalin
very-common-side-effects-ltn7 = 普瑞巴林

# en: dizziness, feeling sleepy, headache
very-common-side-effects-ktnk = 头晕、困倦、头痛

# en: Common side effects
common-side-effects-qrgw = 常见的副作用

# en: These affect up to 1 in 10 people:
common-side-effects-5jgd = 每 10 人中最多有 1 人会出现这些副作用：

# en: problems with sex (all 4 medicines)
common-side-effects-7085 = 性生活方面的问题（全部 4 种药物）

# en: blurred vision (duloxetine, gabapentin, pregabalin)
common-side-effects-fj70 = 视物模糊（度洛西汀、加巴喷丁、普瑞巴林）

# en: weight gain, or swollen arms or legs (gabapentin, pregabalin)
common-side-effects-4mt0 = 体重增加，或手臂或腿部肿胀（加巴喷丁、普瑞巴林）

# en: poor memory (gabapentin, pregabalin)
common-side-effects-3yjk = 记忆力差（加巴喷丁、普瑞巴林）

# en: dizziness, hard poo, sweating or poor sleep (duloxetine)
common-side-effects-b56k = 头晕、大便干硬、出汗或睡眠差（度洛西汀）

# en: Uncommon side effects
uncommon-side-effects-qn3g = 不常见的副作用

# en: These affect up to 1 in 100 people:
uncommon-side-effects-dyf8 = 每 100 人中最多有 1 人会出现这些副作用：

# en: seeing or hearing things that are not real (pregabalin)
uncommon-side-effects-6w22 = 看到或听到不真实的东西（普瑞巴林）

# en: thoughts of ending your life (duloxetine)
uncommon-side-effects-r2vw = 有结束生命的想法（度洛西汀）

# en: not being able to pee (amitriptyline)
uncommon-side-effects-vf7l = 无法小便（阿米替林）

# en: Rare side effects
rare-side-effects-r9zz = 罕见的副作用

# en: With gabapentin, very slow or weak breathing is rare. [It affects up to 1 in 1,000 people][1]. This can [also happen with pregabalin][2].
rare-side-effects-57q6 = 使用加巴喷丁时，呼吸非常慢或微弱是罕见的。[每 1,000 人中最多有 1 人会出现][1]。这种情况[使用普瑞巴林时也可能发生][2]。

# en: Needing the medicine
needing-the-medicine-vf9d = 离不开药物

# en: Your body can come to depend on gabapentin and pregabalin. You may feel that you need more and more. Tell your doctor if this happens.
needing-the-medicine-mffx = 您的身体可能会依赖加巴喷丁和普瑞巴林。您可能会觉得需要越来越多。如果发生这种情况，请告诉您的医生。

# en: Driving and machines
driving-and-machines-vvv2 = 驾驶和操作机器

# en: All 4 medicines can make you sleepy or dizzy. Do not drive, cycle or use machines if you feel this way. Your country may have laws about this, so ask your pharmacist.
driving-and-machines-mf4k = 全部 4 种药物都可能让您困倦或头晕。如果您有这种感觉，不要开车、骑自行车或操作机器。您所在的国家可能有这方面的法律，所以请询问您的药剂师。

# en: How to store them
how-to-store-them-qq79 = 如何保存

# en: Keep the medicine in its pack, in a dry place. Keep it where children cannot see or reach it.
how-to-store-them-p1jh = 请把药物放在原包装内，存放在干燥的地方。请放在儿童看不到、拿不到的地方。

# en: Do not share it with anyone. Take what you do not need back to a pharmacy.
how-to-store-them-l02w = 不要把药物分给任何人。请把您不需要的药物退回药房。

# en: Other choices
other-choices-rz2j = 其他选择

# en: You do not have to take a medicine. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-dbk1 = 您不是必须用药。如果您什么都不做，疼痛可能减轻、保持不变或加重。其他选择有：

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }物理治疗和锻炼][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }针对疼痛的谈话治疗][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }脊髓电刺激][1]，一种向您的脊柱发出微弱电脉冲的装置

# en: You and your doctor decide together. Ask about the benefits, the risks and the choice to do nothing.
other-choices-g2zz = 您和您的医生一起做决定。请询问益处、风险，以及什么都不做的选择。

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Serious side effects need care fast. These lists help you decide what to do.
when-to-get-help-640f = 严重的副作用需要尽快得到治疗。以下清单帮助您决定怎么做。

# en: Get emergency help now
get-emergency-help-now-ff0z = 立即寻求紧急帮助

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = 以下情况请去最近的急诊科，或打当地紧急电话（如 999、911 或 112）：

# en: have trouble breathing, or breathe very slowly
get-emergency-help-now-kyj0 = 呼吸困难，或呼吸非常慢

# en: are so sleepy that others cannot wake you
get-emergency-help-now-tv9k = 非常困倦，别人叫不醒

# en: have swelling of your face, lips or tongue
get-emergency-help-now-js2c = 面部、嘴唇或舌头肿胀

# en: have a skin rash with blisters or peeling
get-emergency-help-now-x7sp = 有水疱或脱皮的皮疹

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = 胸痛，或昏倒

# en: think about ending your life
get-emergency-help-now-pm69 = 有结束生命的想法

# en: Contact your doctor or pharmacist
contact-your-doctor-or-pharmacis-vch0 = 联系您的医生或药剂师

# en: Contact your doctor or pharmacist if you:
contact-your-doctor-or-pharmacis-vpk3 = 如果您有以下情况，请联系您的医生或药剂师：

# en: have side effects that trouble you
contact-your-doctor-or-pharmacis-2nwx = 有困扰您的副作用

# en: want to stop the medicine
contact-your-doctor-or-pharmacis-967s = 想停药

# en: feel low, angry or not like yourself
contact-your-doctor-or-pharmacis-y4rz = 感到情绪低落、愤怒，或不像平时的自己

# en: have pain that is no better after weeks of treatment
contact-your-doctor-or-pharmacis-gvl0 = 治疗几周后疼痛没有好转

# en: feel that you need more than your dose
contact-your-doctor-or-pharmacis-qc7m = 觉得需要超过您的剂量

# en: About this page
about-this-page-rwxx = 关于本页

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = 本页提供一般信息。它不能代替您自己的医生或护士的建议。本页尚未经过医疗专业人员审核。

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = 没有任何公司为本页付费。如需报告错误或提供反馈，请联系给您本页的团队。
