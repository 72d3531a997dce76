# en: This page gives short answers to questions that people ask about pain that lasts after back surgery.
summary = 本页简短回答人们关于背部手术后持续疼痛的问题。

# en: Questions and answers about pain after back surgery
questions-and-answers-about-pain-9lnf = 关于背部手术后疼痛的问题与解答

# en: Pain can last or come back after back surgery. This page answers questions that you may have. Each answer is short, and the links tell you more.
questions-and-answers-about-pain-4k1y = 背部手术后，疼痛可能持续或再次出现。本页回答您可能有的问题。每个回答都很短，链接会告诉您更多。

# en: Why do I still have pain after surgery?
why-do-i-still-have-pain-after-s-f5y2 = 为什么我手术后仍然疼痛？

# en: There are different causes. A nerve may still be under pressure, or scar tissue may have grown around it. The pain may also come from a joint or a muscle.
why-do-i-still-have-pain-after-s-64dx = 原因各不相同。神经可能仍然受压，或它周围可能长了瘢痕组织。疼痛也可能来自关节或肌肉。

# en: Read more about the causes of [pain that lasts after back surgery][1].
why-do-i-still-have-pain-after-s-kdb5 = 请阅读更多关于[背部手术后持续的疼痛][1]的原因的内容。

# en: What is this pain called?
what-is-this-pain-called-wh4d = 这种疼痛叫什么？

# en: Doctors now call it persistent spinal pain syndrome type 2. "Persistent" means that it lasts. "Type 2" means that you had surgery on your spine before.
what-is-this-pain-called-54lv = 医生现在称它为持续性脊柱疼痛综合征 2 型。“持续性”表示它长期存在。“2 型”表示您以前做过脊柱手术。

# en: An older name is failed back surgery syndrome. The name does not mean that you or your surgeon failed.
what-is-this-pain-called-q5xr = 较旧的名称是背部手术失败综合征。这个名称并不表示您或您的外科医生失败了。

# en: Did I do something wrong?
did-i-do-something-wrong-gg5j = 我做错了什么吗？

# en: No. Pain can last after surgery that went well. It can also last when you did all that your team asked.
did-i-do-something-wrong-2nwf = 没有。即使手术顺利，疼痛也可能持续。即使您做了医疗团队要求的一切，疼痛也可能持续。

# en: Is the pain in my mind?
is-the-pain-in-my-mind-1gs3 = 疼痛是我想象出来的吗？

# en: No, your pain is real. All pain uses your nerves and your brain. Worry, low mood and poor sleep can make it feel stronger.
is-the-pain-in-my-mind-kqzr = 不是，您的疼痛是真实的。所有疼痛都要用到您的神经和大脑。担忧、情绪低落和睡眠差可能让疼痛感觉更强。

# en: Will the pain go away?
will-the-pain-go-away-fckh = 疼痛会消失吗？

# en: It may ease with time or with treatment. It may also stay, and then the aim is to live well with it. Your team cannot know for sure how it will change.
will-the-pain-go-away-wmbv = 它可能随着时间或治疗而减轻。它也可能持续存在，那么目标就是带着它好好生活。您的医疗团队无法确切知道它会怎样变化。

# en: Is it OK to move when it hurts?
is-it-ok-to-move-when-it-hurts-0q24 = 疼痛时可以活动吗？

# en: Yes, gentle movement helps. Pain when you move does not always mean harm. Start with a little, and add more each week.
is-it-ok-to-move-when-it-hurts-7l60 = 可以，轻柔的活动有帮助。活动时疼痛并不总是表示有损伤。请从少量开始，每周增加一些。

# en: Ask your team first if your surgery was a short time ago. Read more about [physical therapy and exercise][1].
is-it-ok-to-move-when-it-hurts-69j2 = 如果您刚做完手术不久，请先问您的医疗团队。请阅读更多关于[物理治疗和锻炼][1]的内容。

# en: Do I need another scan?
do-i-need-another-scan-9h2m = 我需要再做扫描吗？

# en: You may need a scan if your symptoms are new or different, or if you may have more surgery. A scan may not help if your symptoms are the same as before.
do-i-need-another-scan-rh3n = 如果您的症状是新的或有变化，或您可能要再做手术，您可能需要扫描。如果您的症状与以前相同，扫描可能没有帮助。

# en: Discs are the soft cushions between the bones of your spine. A scan can show a disc that bulges in people who have no pain.
do-i-need-another-scan-1kz6 = 椎间盘是您脊柱骨头之间的柔软垫子。在没有疼痛的人身上，扫描也可能显示垫子鼓出来（椎间盘突出）。

# en: In [a review of scans][1], this was so for about 30 in 100 people aged 20. It was so for about 84 in 100 people aged 80.
do-i-need-another-scan-wj4d = 在[一项关于扫描的综述][1]中，20 岁的人里每 100 人中约有 30 人是这样。80 岁的人里每 100 人中约有 84 人是这样。

# en: Read more about [MRI scans and nerve tests][1].
do-i-need-another-scan-j61w = 请阅读更多关于 [MRI 扫描和神经检查][1]的内容。

# en: Do I need more surgery?
do-i-need-more-surgery-vhr1 = 我需要再做手术吗？

# en: You may, if tests show a clear problem that surgery can change. If they do not, more surgery is less likely to help. All surgery has risks, such as infection and more scar tissue.
do-i-need-more-surgery-wmdy = 如果检查显示有手术可以改变的明确问题，您可能需要。如果没有显示，再做手术有帮助的可能性较小。所有手术都有风险，如感染和更多瘢痕组织。

# en: Read more about [revision surgery][1], which means more surgery on the same part of your back.
do-i-need-more-surgery-tnjn = 请阅读更多关于[翻修手术][1]的内容，即对背部同一部位再次手术。

# en: Which treatments can I try?
which-treatments-can-i-try-0lgv = 我可以尝试哪些治疗？

# en: You can try exercise, talking therapies, medicines, injections or a device. Each one has benefits and risks. A mix may help more than 1 treatment alone.
which-treatments-can-i-try-l77l = 您可以尝试锻炼、谈话治疗、药物、注射或装置。每一种都有益处和风险。几种治疗结合使用可能比单独 1 种治疗更有帮助。

# en: You can also choose to have no treatment now. Ask your team what may happen if you wait.
which-treatments-can-i-try-0wxm = 您也可以选择现在不接受治疗。请问您的医疗团队，如果您等待，可能会发生什么。

# en: What helps nerve pain?
what-helps-nerve-pain-bw0w = 什么对神经痛有帮助？

# en: [Medicines for nerve pain][1] may help. They can also make you sleepy or dizzy. You can also ask about [spinal cord stimulation][2], a device that sends weak electric pulses to your spine.
what-helps-nerve-pain-9q8m = { "[" }治疗神经痛的药物][1]可能有帮助。它们也可能让您困倦或头晕。您也可以询问[脊髓电刺激][2]，一种向您的脊柱发出微弱电脉冲的装置。

# en: Can I stop my medicines?
can-i-stop-my-medicines-jnz0 = 我可以停药吗？

# en: Do not stop them suddenly. You may feel ill if you do (withdrawal). Ask your doctor how to lower the dose slowly.
can-i-stop-my-medicines-2sn5 = 不要突然停药。如果突然停药，您可能会感到不适（戒断反应）。请问您的医生怎样慢慢减少剂量。

# en: Why did my doctor offer me a talking therapy?
why-did-my-doctor-offer-me-a-tal-kxtf = 为什么我的医生建议我做谈话治疗？

# en: Pain can change how you think, feel and act. [Talking therapies for pain][1] teach you ways to cope. Your doctor does not think that you made up your pain.
why-did-my-doctor-offer-me-a-tal-3vlz = 疼痛可能改变您的想法、感受和行为。[针对疼痛的谈话治疗][1]教您应对的方法。您的医生并不认为您的疼痛是编造的。

# en: Can I work?
can-i-work-b7dk = 我可以工作吗？

# en: Work can be good for your health and mood. You may need shorter hours, other tasks or more breaks. Talk with your employer and your team about a plan.
can-i-work-fhhr = 工作可能对您的健康和情绪有好处。您可能需要较短的工时、其他工作任务或更多休息。请与您的雇主和医疗团队商量一个计划。

# en: Can I have sex?
can-i-have-sex-mjm6 = 我可以有性生活吗？

# en: Yes, when you feel ready. Try positions that put less strain on your back. Talk with your partner, and ask your team if pain or a medicine makes sex hard.
can-i-have-sex-58gz = 可以，在您觉得准备好的时候。请尝试对背部压力较小的姿势。请与您的伴侣谈谈，如果疼痛或药物使性生活困难，请询问医疗团队。

# en: What can I do on a bad day?
what-can-i-do-on-a-bad-day-7b8y = 情况不好的日子我可以做什么？

# en: Make a plan before a bad day comes. Your plan can say:
what-can-i-do-on-a-bad-day-dc01 = 请在情况不好的日子到来之前制定计划。您的计划可以写明：

# en: which tasks can wait
what-can-i-do-on-a-bad-day-4wqm = 哪些事情可以等

# en: which gentle movements help you
what-can-i-do-on-a-bad-day-4zh8 = 哪些轻柔的动作对您有帮助

# en: who can help you
what-can-i-do-on-a-bad-day-qfrg = 谁可以帮助您

# en: which painkillers you can take, and how much
what-can-i-do-on-a-bad-day-xfsb = 您可以用哪些止痛药，用多少

# en: when to call your doctor
what-can-i-do-on-a-bad-day-wp95 = 何时给您的医生打电话

# en: After a day or 2, build up your activity again.
what-can-i-do-on-a-bad-day-jn0v = 一天或 2 天后，再逐渐增加您的活动。

# en: When should I get emergency help?
when-should-i-get-emergency-help-tm3s = 我什么时候应该寻求紧急帮助？

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
when-should-i-get-emergency-help-cbmm = 以下情况请去最近的急诊科，或打当地紧急电话（如 999、911 或 112）：

# en: lose control of your bladder or bowels
when-should-i-get-emergency-help-1029 = 无法控制小便或大便

# en: cannot pee, or lose feeling when you pee
when-should-i-get-emergency-help-1dtg = 无法小便，或小便时没有感觉

# en: have numb skin between your legs or around your bottom
when-should-i-get-emergency-help-8wq5 = 两腿之间或肛门周围的皮肤麻木

# en: have new weakness in your legs
when-should-i-get-emergency-help-k9w1 = 腿部新出现无力

# en: have a high temperature with new or worse back pain
when-should-i-get-emergency-help-lr25 = 发烧，同时有新的背痛或背痛加重

# en: have chest pain or trouble breathing
when-should-i-get-emergency-help-tdks = 胸痛或呼吸困难

# en: When should I contact my doctor?
when-should-i-contact-my-doctor-l0fr = 我什么时候应该联系我的医生？

# en: Contact your doctor or pain team if you have:
when-should-i-contact-my-doctor-5ppm = 如果您有以下情况，请联系您的医生或疼痛治疗团队：

# en: pain that is new or slowly gets worse
when-should-i-contact-my-doctor-4w9z = 疼痛是新出现的，或慢慢加重

# en: pain that stops you sleeping or working
when-should-i-contact-my-doctor-wt18 = 疼痛使您无法睡觉或工作

# en: side effects from a medicine
when-should-i-contact-my-doctor-dk5h = 药物的副作用

# en: low mood or worry that does not go away
when-should-i-contact-my-doctor-8jvs = 持续不消失的情绪低落或担忧

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
when-should-i-contact-my-doctor-kv59 = 如果您有结束生命的想法，请立即寻求帮助。请拨打当地的紧急电话或危机热线。

# en: About this page
about-this-page-rwxx = 关于本页

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = 本页提供一般信息。它不能代替您自己的医生或护士的建议。本页尚未经过医疗专业人员审核。

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = 没有任何公司为本页付费。如需报告错误或提供反馈，请联系给您本页的团队。
