# en: This page tells you why pain can last after back surgery, how doctors look for the cause and what may help.
summary = 本页告诉您背部手术后疼痛为什么会持续、医生如何查找原因，以及哪些方法可能有帮助。

# en: Pain that lasts after back surgery
pain-that-lasts-after-back-surge-3g76 = 背部手术后持续的疼痛

# en: Back surgery can ease pain and help you move. But pain can stay, come back or get worse after it. This page tells you why this happens and what may help.
pain-that-lasts-after-back-surge-gdqp = 背部手术可以减轻疼痛，帮助您活动。但手术后疼痛可能仍然存在、再次出现或加重。本页告诉您为什么会这样，以及哪些方法可能有帮助。

# en: What it is
what-it-is-2jjc = 这是什么

# en: This condition is pain in your back or legs that stays after surgery on your spine. It can also be pain that comes back later, or a new pain. The surgery may have gone just as planned.
what-it-is-7y3m = 这种疾病是指脊柱手术后背部或腿部仍有疼痛。也可以是后来再次出现的疼痛，或新的疼痛。手术本身可能完全按计划进行。

# en: Your spine is a column of bones. Between the bones are soft cushions, called discs. The pain can follow any surgery on your spine, such as surgery that:
what-it-is-dw1r = 您的脊柱是由骨头排成的一根柱子。骨头之间有柔软的垫子，叫做椎间盘。任何脊柱手术之后都可能出现这种疼痛，例如以下手术：

# en: takes out part of a disc (discectomy)
what-it-is-yxbd = 取出一部分椎间盘（椎间盘切除术）

# en: takes away a piece of bone from the back of your spine (laminectomy)
what-it-is-63k8 = 从脊柱后方去掉一块骨头（椎板切除术）

# en: makes more room for your nerves (decompression)
what-it-is-lbck = 为神经腾出更多空间（减压术）

# en: joins bones of your spine together (fusion)
what-it-is-91bn = 把脊柱的骨头连接在一起（融合术）

# en: You are not alone. In [a survey in Japan][1], about 21 in 100 people who had lower back surgery had this condition. The number differs from study to study.
what-it-is-120f = 您并不孤单。在[日本的一项调查][1]中，腰部手术后每 100 人约有 21 人有这种情况。不同研究得出的数字不一样。

# en: Names you may hear
names-you-may-hear-c2gl = 您可能会听到的名称

# en: The name in use now is persistent spinal pain syndrome (PSPS). A syndrome is a group of symptoms. Type 2 means that you had spine surgery before this pain.
names-you-may-hear-rggr = 现在使用的名称是持续性脊柱疼痛综合征（PSPS）。综合征是指一组症状。2 型表示您在出现这种疼痛之前做过脊柱手术。

# en: You may also hear these older names for the same condition:
names-you-may-hear-nk5j = 对于同一种疾病，您也可能听到以下较旧的名称：

# en: failed back surgery syndrome (FBSS)
names-you-may-hear-8mfq = 背部手术失败综合征（FBSS）

# en: failed back syndrome
names-you-may-hear-g18p = 腰椎手术失败综合征

# en: post-laminectomy syndrome
names-you-may-hear-2kty = 椎板切除术后综合征

# en: You may see PSPS or FBSS in your letters. The word "failed" does not mean that you did something wrong. It does not blame your surgeon.
names-you-may-hear-j734 = 您可能会在医院信件中看到 PSPS 或 FBSS。“失败”一词并不表示您做错了什么。它也不是责怪您的外科医生。

# en: Symptoms
symptoms-r546 = 症状

# en: The main symptom is pain in your back, in your legs or in both. It may start soon after surgery, or it may build up slowly. The pain may feel:
symptoms-41v6 = 主要症状是背部疼痛、腿部疼痛，或两处都痛。它可能在手术后不久开始，也可能慢慢加重。这种疼痛的感觉可能是：

# en: dull or aching
symptoms-v2ks = 钝痛或酸痛

# en: sharp or stabbing
symptoms-1zjt = 锐痛或刺痛

# en: burning, or like an electric shock
symptoms-3vsm = 灼痛，或像触电一样

# en: You may also have:
symptoms-w6bm = 您也可能有：

# en: pain that spreads to your buttocks, legs or feet
symptoms-l0pd = 疼痛扩散到臀部、腿部或足部

# en: numb skin, or a feeling of pins and needles
symptoms-l66m = 皮肤麻木，或有针刺感

# en: weak or stiff muscles
symptoms-4cgg = 肌肉无力或僵硬

# en: poor sleep and tiredness
symptoms-yxl1 = 睡眠差和疲倦

# en: low mood or worry
symptoms-b446 = 情绪低落或担忧

# en: Symptoms are not the same for everyone. They can also change from day to day.
symptoms-bxtk = 每个人的症状不一样。症状也可能每天有变化。

# en: Causes
causes-xv4l = 原因

# en: Your pain may have 1 cause or a mix of causes. At times, tests do not show a cause. The pain is still real.
causes-0l59 = 您的疼痛可能有 1 个原因，也可能有几个原因。有时，检查找不到原因。但疼痛仍然是真实的。

# en: Causes in your spine and nerves
causes-in-your-spine-and-nerves-1gh8 = 脊柱和神经方面的原因

# en: The pain may come from:
causes-in-your-spine-and-nerves-d46n = 疼痛可能来自：

# en: scar tissue around a nerve (epidural fibrosis)
causes-in-your-spine-and-nerves-vfpp = 神经周围的瘢痕组织（硬膜外纤维化）

# en: a disc that bulges, again or for the first time (disc herniation)
causes-in-your-spine-and-nerves-01q4 = 脊柱的软垫再次或第一次鼓出来（椎间盘突出症）

# en: a small piece of disc that stayed behind
causes-in-your-spine-and-nerves-fb72 = 留下的一小块椎间盘

# en: bone or disc that still presses on a nerve after surgery
causes-in-your-spine-and-nerves-mr24 = 手术后骨头或椎间盘仍然压迫神经

# en: harm to a nerve, before or during surgery
causes-in-your-spine-and-nerves-kqk1 = 手术前或手术中神经受到损伤

# en: bones of the spine that move too much (instability)
causes-in-your-spine-and-nerves-ngjc = 脊柱的骨头活动过多（不稳定）

# en: Your body makes scars as it heals. A scar in your back can press on a nerve or pull on it. A nerve that was under pressure for a long time can stay sore after surgery.
causes-in-your-spine-and-nerves-jxfw = 您的身体在愈合时会形成瘢痕。背部的瘢痕可能压迫或牵拉神经。长期受压的神经在手术后可能仍会疼痛。

# en: Causes in joints and muscles
causes-in-joints-and-muscles-pg2d = 关节和肌肉方面的原因

# en: Back pain does not always start in a disc or a nerve. It may come from:
causes-in-joints-and-muscles-4h3x = 背痛并不总是从椎间盘或神经开始。它可能来自：

# en: the small joints at the back of your spine (facet joints)
causes-in-joints-and-muscles-qtfb = 脊柱后方的小关节（关节突关节）

# en: the joint between your spine and your hip bone (sacroiliac joint)
causes-in-joints-and-muscles-95ks = 脊柱与髋骨之间的关节（骶髂关节）

# en: weak or tight muscles
causes-in-joints-and-muscles-lx78 = 无力或紧张的肌肉

# en: Things that can make pain feel worse
things-that-can-make-pain-feel-w-cpn8 = 可能让疼痛感觉更重的因素

# en: Poor sleep, low mood and worry can make any pain feel stronger. So can very little movement. This does not mean that the pain is in your mind.
things-that-can-make-pain-feel-w-x546 = 睡眠差、情绪低落和担忧会让任何疼痛感觉更强。活动很少也会这样。这并不表示疼痛是您想象出来的。

# en: How it is diagnosed
how-it-is-diagnosed-8fhz = 如何诊断

# en: Your doctor or pain team will ask about your pain and your surgery. They will check your strength, your sense of touch and how you move. This helps them find where the pain starts.
how-it-is-diagnosed-s1ln = 您的医生或疼痛治疗团队会询问您的疼痛和手术情况。他们会检查您的力气、触觉和活动方式。这有助于他们找到疼痛从哪里开始。

# en: You may have tests such as:
how-it-is-diagnosed-mt7l = 您可能会做以下检查：

# en: an X-ray, which shows your bones
how-it-is-diagnosed-mvcq = X 光检查，可以显示您的骨头

# en: an MRI scan, which uses strong magnets to show nerves, discs and scar tissue
how-it-is-diagnosed-mh8h = 磁共振（MRI）扫描，用强磁体显示神经、椎间盘和瘢痕组织

# en: a CT scan, which uses X-rays to make detailed pictures
how-it-is-diagnosed-fbdy = CT 扫描，用 X 光拍出细致的图像

# en: nerve tests, which show how well your nerves and muscles work
how-it-is-diagnosed-n57y = 神经检查，可以显示您的神经和肌肉工作得怎么样

# en: an injection that numbs a nerve or a joint for a short time (nerve block)
how-it-is-diagnosed-x2n2 = 让神经或关节短时间麻木的注射（神经阻滞）

# en: blood tests, which can show signs of infection
how-it-is-diagnosed-h20j = 血液检查，可以显示感染的迹象

# en: Read more about [MRI scans and nerve tests][1]. A scan can show changes that do not cause pain. So your team looks at your tests and your symptoms together.
how-it-is-diagnosed-8ps1 = 请阅读更多关于 [MRI 扫描和神经检查][1]的内容。扫描可能显示不引起疼痛的变化。所以您的医疗团队会把检查结果和症状放在一起看。

# en: Treatments
treatments-hmns = 治疗方法

# en: No treatment takes away the pain for everyone. The aim is to ease the pain and help you do more of what matters to you. You may need a mix of treatments.
treatments-sryw = 没有一种治疗能消除每个人的疼痛。目标是减轻疼痛，帮助您多做对您重要的事。您可能需要几种治疗结合使用。

# en: You can also choose to wait and have no treatment now. The pain may then ease, stay the same or get worse.
treatments-hyrj = 您也可以选择等待，现在不接受治疗。那么疼痛可能减轻、保持不变或加重。

# en: Exercise and talking therapies
exercise-and-talking-therapies-r03t = 锻炼和谈话治疗

# en: [Physical therapy and exercise][1] can build your strength and help you move. You may feel sore at first.
exercise-and-talking-therapies-fhx9 = { "[" }物理治疗和锻炼][1]可以增强您的力气，帮助您活动。刚开始您可能会感到酸痛。

# en: [Talking therapies for pain][1] can help you cope with pain and worry. They do not treat the first cause of the pain. You may talk about things that upset you.
exercise-and-talking-therapies-3nl1 = { "[" }针对疼痛的谈话治疗][1]可以帮助您应对疼痛和担忧。它们不治疗疼痛最初的原因。您可能会谈到让您难过的事情。

# en: Medicines
medicines-9yy9 = 药物

# en: [Medicines for nerve pain][1] may help if a nerve causes your pain. They do not help everyone. They can make you sleepy or dizzy.
medicines-yyw1 = 如果您的疼痛由神经引起，[治疗神经痛的药物][1]可能有帮助。它们并不能帮助每个人。它们可能让您困倦或头晕。

# en: Painkillers that reduce swelling, such as ibuprofen, may help for a short time. They can harm your stomach, heart or kidneys. Medicines that relax muscles may ease tight muscles for a short time, but they can make you sleepy.
medicines-41v3 = 减轻肿胀的止痛药（如布洛芬）可能在短时间内有帮助。它们可能伤害您的胃、心脏或肾脏。放松肌肉的药物可能在短时间内缓解肌肉紧张，但可能让您困倦。

# en: [UK guidance on low back pain][1] advises against strong painkillers such as morphine (opioids) for long-term back pain. Your body can come to depend on them, and they can slow your breathing. If you take them now, talk to your doctor before you stop.
medicines-b9rm = { "[" }英国腰痛指南][1]建议不要用吗啡等强效止痛药（阿片类药物）治疗长期背痛。您的身体可能会对它们产生依赖，而且它们可能使您的呼吸变慢。如果您现在正在使用，请在停药前与您的医生谈谈。

# en: Injections, devices and surgery
injections-devices-and-surgery-lzyw = 注射、装置和手术

# en: Your team may offer you a procedure if other treatments do not help enough. This table shows what each one may do:
injections-devices-and-surgery-hv17 = 如果其他治疗的帮助不够，您的医疗团队可能会建议您做一种操作或手术。下表显示每一种方法可能的作用：

# en: Treatment
injections-devices-and-surgery-6vnp = 治疗方法

# en: How it may help
injections-devices-and-surgery-p92l = 可能有什么帮助

# en: Main risks
injections-devices-and-surgery-mqk3 = 主要风险

# en: [Epidural steroid injection][1]: medicine to reduce swelling, put near a nerve in your spine
injections-devices-and-surgery-k1wl = { "[" }硬膜外类固醇注射][1]：把减轻肿胀的药物注射到脊柱的神经附近

# en: may ease leg pain for a time
injections-devices-and-surgery-8zjx = 可能在一段时间内减轻腿痛

# en: headache, infection, bleeding, harm to a nerve
injections-devices-and-surgery-bn75 = 头痛、感染、出血、神经损伤

# en: [Medial branch block and radiofrequency ablation][1]: numbing small nerves of the spine, then heating them
injections-devices-and-surgery-sh6b = { "[" }脊神经内侧支阻滞和射频消融][1]：先让脊柱的小神经麻木，再对其加热

# en: may ease pain from the small joints of your spine
injections-devices-and-surgery-nzgm = 可能减轻来自脊柱小关节的疼痛

# en: sore back, numb skin, pain that comes back
injections-devices-and-surgery-3mr3 = 背部酸痛、皮肤麻木、疼痛再次出现

# en: [Sacroiliac joint injection][1]: medicine put into the joint between spine and hip bone
injections-devices-and-surgery-z3s5 = { "[" }骶髂关节注射][1]：把药物注射到脊柱与髋骨之间的关节内

# en: may ease pain low in your back for a time
injections-devices-and-surgery-4v54 = 可能在一段时间内减轻腰部下方的疼痛

# en: soreness, infection, high blood sugar
injections-devices-and-surgery-m410 = 酸痛、感染、血糖升高

# en: [Spinal cord stimulation][1]: a device that sends weak electric pulses to your spine
injections-devices-and-surgery-k7n2 = { "[" }脊髓电刺激][1]：一种向您的脊柱发出微弱电脉冲的装置

# en: may ease nerve pain in your legs
injections-devices-and-surgery-mv95 = 可能减轻您腿部的神经痛

# en: infection, wires that move, more surgery
injections-devices-and-surgery-xdjd = 感染、导线移位、再次手术

# en: [Peripheral nerve stimulation][1]: a device that sends weak electric pulses to a nerve outside your spine
injections-devices-and-surgery-jsw1 = { "[" }周围神经电刺激][1]：一种向您脊柱以外的神经发出微弱电脉冲的装置

# en: may ease pain in a small area
injections-devices-and-surgery-3nd2 = 可能减轻小范围的疼痛

# en: infection, wires that move or break
injections-devices-and-surgery-5prb = 感染、导线移位或断裂

# en: [Adhesiolysis][1]: freeing a nerve from scar tissue
injections-devices-and-surgery-60z7 = { "[" }粘连松解术][1]：把神经从瘢痕组织中松解出来

# en: may ease back and leg pain
injections-devices-and-surgery-r22q = 可能减轻背痛和腿痛

# en: headache, harm to a nerve, change in sight
injections-devices-and-surgery-7pqb = 头痛、神经损伤、视力变化

# en: [Revision surgery][1]: more surgery on your back
injections-devices-and-surgery-110b = { "[" }翻修手术][1]：对背部再次手术

# en: may help if tests show a clear problem
injections-devices-and-surgery-3vmn = 如果检查显示有明确的问题，可能有帮助

# en: infection, blood clots, harm to a nerve, pain that stays
injections-devices-and-surgery-z7b5 = 感染、血栓、神经损伤、疼痛仍然存在

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = 可以向医疗团队提出的问题

# en: You and your team choose a treatment together. You can ask:
questions-to-ask-your-team-1s67 = 您和您的医疗团队一起选择治疗方法。您可以问：

# en: how this treatment may help me
questions-to-ask-your-team-s686 = 这种治疗可能怎样帮助我

# en: what risks it has for me
questions-to-ask-your-team-f29x = 它对我有什么风险

# en: what other choices I have
questions-to-ask-your-team-hqdb = 我还有什么其他选择

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = 如果我什么都不做，可能会发生什么

# en: how we will know if it works
questions-to-ask-your-team-sv92 = 我们怎样知道它是否有效

# en: Complications
complications-1z6v = 并发症

# en: Pain that lasts can affect the rest of your life. It can lead to:
complications-b6qv = 持续的疼痛可能影响您生活的其他方面。它可能导致：

# en: weak muscles, because you move less
complications-k6zv = 因为活动减少而肌肉无力

# en: poor sleep
complications-v9qn = 睡眠差

# en: low mood or worry
complications-b446 = 情绪低落或担忧

# en: trouble with work, money or family life
complications-tchn = 工作、经济或家庭生活方面的困难

# en: side effects from medicines
complications-y8m1 = 药物的副作用

# en: Outlook
outlook-tdbr = 今后的情况

# en: The outlook is different for each person. The pain may ease with time and treatment. It may also stay, and you may need new ways to live with it.
outlook-40w5 = 每个人今后的情况都不一样。疼痛可能随着时间和治疗而减轻。它也可能持续存在，您可能需要新的方式与它共处。

# en: Less pain is only 1 sign that things are better. Other signs are good sleep, longer walks and more time with people you like.
outlook-x2f4 = 疼痛减轻只是情况好转的 1 个迹象。其他迹象有：睡得好、走得更远，以及有更多时间与您喜欢的人在一起。

# en: Living with pain
living-with-pain-2194 = 与疼痛共处

# en: Small steps each day can help you do more. You can try to:
living-with-pain-yhbf = 每天的小步骤可以帮助您做得更多。您可以试着：

# en: move a little, and do this more than once a day
living-with-pain-fnrq = 稍微活动一下，每天不止一次

# en: take short rests before the pain gets strong
living-with-pain-wwy1 = 在疼痛变强之前短暂休息

# en: spread hard tasks over the week (pacing)
living-with-pain-k031 = 把费力的事情分散到一周里做（量力安排活动）

# en: go to bed and get up at the same time each day
living-with-pain-m13l = 每天在相同的时间上床和起床

# en: keep in touch with family and friends
living-with-pain-546w = 与家人和朋友保持联系

# en: ask for help to stop smoking
living-with-pain-z083 = 寻求戒烟方面的帮助

# en: Bad days can still happen. Do less for a day or 2, then build up again slowly. A bad day does not always mean new harm.
living-with-pain-gh34 = 情况不好的日子仍然可能出现。先少做一天或 2 天，然后再慢慢增加。情况不好的一天并不总是表示有新的损伤。

# en: You may also want to read our [questions and answers][1]. Before you see your team, read about [preparing for your appointment][2].
living-with-pain-w50l = 您可能也想阅读我们的[问题与解答][1]。在见您的医疗团队之前，请阅读[为就诊做准备][2]。

# en: Prevention
prevention-2jxf = 预防

# en: You cannot always prevent this pain. Before any back surgery, it may help to:
prevention-k37f = 这种疼痛并不总是可以预防。在任何背部手术之前，以下做法可能有帮助：

# en: talk with your team about all the choices you have
prevention-v8n2 = 与您的医疗团队谈谈您的所有选择

# en: stop smoking
prevention-tvp6 = 戒烟

# en: get help with low mood or worry
prevention-h8h5 = 针对情绪低落或担忧寻求帮助

# en: learn which movements to start after surgery
prevention-t56f = 了解手术后应开始做哪些动作

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Serious changes need care fast. These lists help you decide where to go.
when-to-get-help-xmg2 = 严重的变化需要尽快得到治疗。以下清单帮助您决定去哪里求助。

# en: Get emergency help now
get-emergency-help-now-ff0z = 立即寻求紧急帮助

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = 以下情况请去最近的急诊科，或打当地紧急电话（如 999、911 或 112）：

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = 无法控制小便或大便

# en: cannot pee, or lose feeling when you pee
get-emergency-help-now-1dtg = 无法小便，或小便时没有感觉

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = 两腿之间或肛门周围的皮肤麻木

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = 腿部新出现无力

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = 发烧，同时有新的背痛或背痛加重

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = 胸痛或呼吸困难

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
get-emergency-help-now-kv59 = 如果您有结束生命的想法，请立即寻求帮助。请拨打当地的紧急电话或危机热线。

# en: Get help the same day
get-help-the-same-day-pglq = 当天寻求帮助

# en: Call your doctor or your local health advice line today if you have:
get-help-the-same-day-8qsl = 如果您有以下情况，请在今天打电话给您的医生或当地的健康咨询热线：

# en: numbness or pins and needles that spread
get-help-the-same-day-vzhv = 麻木或针刺感扩散

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = 伤口发热、肿胀、渗液或更痛

# en: back pain after a fall
get-help-the-same-day-tq7t = 跌倒后背痛

# en: back pain and weight loss that you cannot explain
get-help-the-same-day-60g7 = 背痛，同时有您无法解释的体重下降

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = 联系您的医生或疼痛治疗团队

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = 如果您有以下情况，请联系您的医生或疼痛治疗团队：

# en: pain that slowly gets worse
contact-your-doctor-or-pain-team-9f6g = 疼痛慢慢加重

# en: pain that stops you sleeping or working
contact-your-doctor-or-pain-team-wt18 = 疼痛使您无法睡觉或工作

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = 药物的副作用

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = 持续不消失的情绪低落或担忧

# en: About this page
about-this-page-rwxx = 关于本页

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = 本页提供一般信息。它不能代替您自己的医生或护士的建议。本页尚未经过医疗专业人员审核。

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = 没有任何公司为本页付费。如需报告错误或提供反馈，请联系给您本页的团队。
