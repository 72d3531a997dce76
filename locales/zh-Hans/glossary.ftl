# en: persistent spinal pain syndrome\n    .definition = Pain in the back or legs that lasts, or comes back. In type 2, the person had spine surgery before this pain.\n    .plain = back or leg pain that lasts\n    .forms = persistent spinal pain syndrome type 2; PSPS
-persistent-spinal-pain-syndrome = 持续性脊柱疼痛综合征
    .definition = 背部或腿部持续或再次出现的疼痛。在 2 型中，患者在出现这种疼痛之前做过脊柱手术。
    .plain = 持续的背痛或腿痛
    .forms = 持续性脊柱疼痛综合征 2 型; PSPS

# en: failed back surgery syndrome\n    .definition = An older name for back or leg pain that stays or comes back after spine surgery. It does not mean that anyone did something wrong.\n    .plain = pain that lasts after back surgery\n    .forms = FBSS; failed back syndrome; post-laminectomy syndrome
-failed-back-surgery-syndrome = 背部手术失败综合征
    .definition = 一个较旧的名称，指脊柱手术后仍然存在或再次出现的背痛或腿痛。它并不表示有人做错了什么。
    .plain = 背部手术后持续的疼痛
    .forms = FBSS; 腰椎手术失败综合征; 椎板切除术后综合征

# en: epidural fibrosis\n    .definition = Scar tissue that forms around the nerves of the spine, often after an operation.\n    .plain = scar tissue around the nerves
-epidural-fibrosis = 硬膜外纤维化
    .definition = 在脊柱的神经周围形成的瘢痕组织，常常在手术后出现。
    .plain = 神经周围的瘢痕组织

# en: nerve pain\n    .definition = Pain that comes from a nerve that is hurt or works in the wrong way. It can burn, tingle or feel like an electric shock.\n    .plain = pain from a damaged nerve\n    .forms = neuropathic pain
-nerve-pain = 神经痛
    .definition = 由受伤或工作不正常的神经引起的疼痛。它可能有烧灼感、麻刺感，或像触电一样。
    .plain = 由受损神经引起的疼痛
    .forms = 神经病理性疼痛

# en: cauda equina syndrome\n    .definition = Pressure on the bundle of nerves at the base of the spine. It needs an operation at once.\n    .plain = pressure on the nerves at the base of the spine
-cauda-equina-syndrome = 马尾综合征
    .definition = 脊柱底部的一束神经受到压迫。它需要立即手术。
    .plain = 脊柱底部的神经受压

# en: spinal cord stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to the spine to ease pain.\n    .plain = weak electric pulses to the spine
-spinal-cord-stimulation = 脊髓电刺激
    .definition = 一种治疗方法，由小装置向脊柱发出微弱的电脉冲来减轻疼痛。
    .plain = 向脊柱发出的微弱电脉冲

# en: peripheral nerve stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to a nerve outside the spine to ease pain.\n    .plain = weak electric pulses to a nerve
-peripheral-nerve-stimulation = 周围神经电刺激
    .definition = 一种治疗方法，由小装置向脊柱以外的神经发出微弱的电脉冲来减轻疼痛。
    .plain = 向神经发出的微弱电脉冲

# en: radiofrequency ablation\n    .definition = A treatment that heats a small nerve so that it sends fewer pain signals for a time.\n    .plain = heat on a small nerve
-radiofrequency-ablation = 射频消融
    .definition = 一种加热小神经的治疗方法，使它在一段时间内发出较少的疼痛信号。
    .plain = 对小神经加热

# en: medial branch block\n    .definition = An injection that numbs the small nerves of the joints in the spine, to see whether the pain comes from there.\n    .plain = numbing the small nerves of spine joints
-medial-branch-block = 脊神经内侧支阻滞
    .definition = 一种让脊柱关节的小神经麻木的注射，以查看疼痛是否来自那里。
    .plain = 让脊柱关节的小神经麻木

# en: epidural steroid injection\n    .definition = An injection of medicine to reduce swelling, put near a nerve in the spine.\n    .plain = an injection near a nerve in the spine
-epidural-steroid-injection = 硬膜外类固醇注射
    .definition = 把减轻肿胀的药物注射到脊柱的神经附近。
    .plain = 在脊柱的神经附近注射

# en: adhesiolysis\n    .definition = A treatment that tries to free nerves of the spine from scar tissue through a thin tube.\n    .plain = freeing nerves from scar tissue
-adhesiolysis = 粘连松解术
    .definition = 一种治疗方法，试图通过细管把脊柱的神经从瘢痕组织中松解出来。
    .plain = 把神经从瘢痕组织中松解出来

# en: discectomy\n    .definition = An operation that takes out part of a disc, one of the soft cushions between the bones of the spine.\n    .plain = an operation to take out part of a disc
-discectomy = 椎间盘切除术
    .definition = 取出一部分椎间盘的手术，椎间盘是脊柱骨头之间的柔软垫子。
    .plain = 取出一部分椎间盘的手术

# en: laminectomy\n    .definition = An operation that takes away a piece of bone from the back of the spine to make room for the nerves.\n    .plain = an operation to take away a piece of bone
-laminectomy = 椎板切除术
    .definition = 从脊柱后方去掉一块骨头、为神经腾出空间的手术。
    .plain = 去掉一块骨头的手术

# en: spinal fusion\n    .definition = An operation that joins two or more bones of the spine so that they heal together.\n    .plain = an operation to join bones of the spine
-spinal-fusion = 脊柱融合术
    .definition = 把脊柱的两块或更多骨头连接起来、使它们长在一起的手术。
    .plain = 连接脊柱骨头的手术

# en: revision surgery\n    .definition = An operation on a part of the body that was operated on before.\n    .plain = a second operation
-revision-surgery = 翻修手术
    .definition = 对身体以前做过手术的部位再做的手术。
    .plain = 第二次手术

# en: magnetic resonance imaging\n    .definition = A scan that uses strong magnets to make pictures of the inside of the body.\n    .plain = a scan with strong magnets\n    .forms = MRI; MRI scan
-mri = 磁共振成像
    .definition = 一种用强磁体拍出身体内部图像的扫描。
    .plain = 使用强磁体的扫描
    .forms = MRI; MRI 扫描

# en: nerve conduction study\n    .definition = A test that shows how fast a nerve carries a small electric pulse.\n    .plain = a test of how fast a nerve works
-nerve-conduction-study = 神经传导检查
    .definition = 一种显示神经传导小电脉冲有多快的检查。
    .plain = 检查神经工作有多快

# en: physical therapist\n    .definition = A health worker who helps people to move and to build strength with exercises.\n    .plain = an exercise and movement specialist\n    .forms = physiotherapist
-physical-therapist = 物理治疗师
    .definition = 用锻炼帮助人们活动和增强力气的医疗工作者。
    .plain = 锻炼和活动方面的专业人员
    .forms = 理疗师
