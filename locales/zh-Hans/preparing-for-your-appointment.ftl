# en: This page helps you get ready to talk with your doctor or pain team about pain after back surgery.
summary = 本页帮助您做好准备，与您的医生或疼痛治疗团队谈谈背部手术后的疼痛。

# en: Preparing for your appointment
preparing-for-your-appointment-hr0k = 为就诊做准备

# en: A little planning can help you get more from your appointment. You can write down your symptoms, your questions and what matters to you. Bring your notes with you.
preparing-for-your-appointment-40vp = 做一点计划可以帮助您从就诊中得到更多。您可以写下您的症状、问题和对您重要的事。请带上您的笔记。

# en: Why it helps
why-it-helps-nnn4 = 为什么这有帮助

# en: It can be hard to remember things when you have pain. Notes help you tell your story in a clear way. They also help your team find out what may help you.
why-it-helps-l1df = 疼痛的时候可能很难记住事情。笔记帮助您清楚地讲述自己的情况。它们也帮助您的医疗团队找出可能对您有帮助的方法。

# en: [Guidance on shared decisions][1] says that you and your team should make choices together. Your team knows about treatments. You know about your life.
why-it-helps-9vwy = { "[" }关于共同决策的指南][1]说，您和您的医疗团队应该一起做选择。您的医疗团队了解治疗。您了解您的生活。

# en: In the days before
in-the-week-before-hczr = 就诊前几天

# en: Keep a short pain diary for { $diary-days } days before you come. Each day, you can write down:
in-the-week-before-qr6d = 就诊前，请写 { $diary-days } 天的简短疼痛日记。每天您可以写下：

# en: where the pain is, and how it feels
in-the-week-before-l471 = 疼痛在哪里，感觉怎样

# en: how strong it is from 0 to 10
in-the-week-before-51g1 = 疼痛有多强（0 到 10 分）

# en: what makes it better or worse
in-the-week-before-y7pj = 什么使疼痛减轻或加重

# en: how you slept
in-the-week-before-m6l7 = 您睡得怎样

# en: what you did, and what you could not do
in-the-week-before-yxsq = 您做了什么，没能做什么

# en: which medicines you took
in-the-week-before-qjps = 您用了哪些药物

# en: The diary does not have to be perfect. If it makes you think about pain too much, keep it short.
in-the-week-before-n3wj = 日记不必完美。如果它让您过多地想到疼痛，请写得简短些。

# en: What to bring
what-to-bring-lhrc = 带什么

# en: Put these things in a bag the day before:
what-to-bring-01h9 = 请在前一天把这些东西放进包里：

# en: a list of all your medicines, also those you buy yourself
what-to-bring-dr1j = 您所有药物的清单，包括您自己购买的药物

# en: letters and scan results from your surgery
what-to-bring-0x01 = 手术的信件和扫描结果

# en: your pain diary
what-to-bring-ttnz = 您的疼痛日记

# en: a list of allergies and other health problems
what-to-bring-dn11 = 过敏和其他健康问题的清单

# en: your questions
what-to-bring-g5kj = 您的问题

# en: glasses, hearing aids or a walking aid
what-to-bring-2hsc = 眼镜、助听器或助行器

# en: You can bring a family member or a friend. They can listen, take notes and ask questions.
what-to-bring-8frk = 您可以带一位家人或朋友。他们可以听、做笔记和提问。

# en: If you need support
if-you-need-support-7dr6 = 如果您需要支持

# en: Tell the clinic before the day if you need:
if-you-need-support-7rk2 = 如果您需要以下支持，请在就诊日之前告诉诊所：

# en: an interpreter
if-you-need-support-frzq = 口译员

# en: large print, easy words or another format
if-you-need-support-jsch = 大字体、简单的文字或其他格式

# en: a ramp, a lift or a quiet place to wait
if-you-need-support-zy4g = 坡道、电梯或安静的等候处

# en: a place to lie down or stand
if-you-need-support-fpq1 = 可以躺下或站着的地方

# en: a longer appointment
if-you-need-support-2735 = 更长的就诊时间

# en: To ask for this, or to change the time, call the clinic on { $clinic-phone }.
if-you-need-support-7rqw = 如需提出这些要求或更改时间，请拨打诊所电话 { $clinic-phone }。

# en: What to tell your team
what-to-tell-your-team-h299 = 要告诉医疗团队什么

# en: Try to say the main thing first. You can tell your team:
what-to-tell-your-team-gqzj = 请尽量先说最主要的事。您可以告诉您的医疗团队：

# en: when the pain started, before or after surgery
what-to-tell-your-team-f0v6 = 疼痛何时开始，是手术前还是手术后

# en: if it is the same pain as before surgery, or a new pain
what-to-tell-your-team-5y5z = 它与手术前的疼痛相同，还是新的疼痛

# en: how the pain affects your sleep, work, mood and family
what-to-tell-your-team-5h1l = 疼痛怎样影响您的睡眠、工作、情绪和家庭

# en: which treatments you have tried, and what happened
what-to-tell-your-team-zk9t = 您试过哪些治疗，结果怎样

# en: what you want to be able to do again
what-to-tell-your-team-0h6p = 您希望能重新做什么

# en: Tell them too if you feel low, drink more alcohol or find it hard to cope. They will not judge you.
what-to-tell-your-team-59p7 = 如果您情绪低落、喝酒增多或觉得难以应对，也请告诉他们。他们不会评判您。

# en: Questions to ask
questions-to-ask-40nv = 可以提出的问题

# en: Choose the questions that matter to you. You can ask:
questions-to-ask-f5cj = 请选择对您重要的问题。您可以问：

# en: what may cause my pain
questions-to-ask-xsj6 = 什么可能引起我的疼痛

# en: which choices I have
questions-to-ask-3p6t = 我有哪些选择

# en: what the benefits and risks of each choice are
questions-to-ask-6v3b = 每种选择的益处和风险是什么

# en: what may happen if I do nothing
questions-to-ask-wd1d = 如果我什么都不做，可能会发生什么

# en: how and when we will check if it works
questions-to-ask-vt2f = 我们将怎样、何时检查它是否有效

# en: who I can call if things get worse
questions-to-ask-3dl3 = 如果情况变差，我可以给谁打电话

# en: You can read about treatments first. A good place to start is [pain that lasts after back surgery][1]. You may also like our [questions and answers][2].
questions-to-ask-7d30 = 您可以先阅读关于治疗的内容。从[背部手术后持续的疼痛][1]开始比较好。您可能也会喜欢我们的[问题与解答][2]。

# en: During the appointment
during-the-appointment-gnq2 = 就诊时

# en: Ask your team to explain any word that you do not know. Say back what you heard, to check that you have it right. You can take notes, or ask if you may record.
during-the-appointment-54cy = 请您的医疗团队解释您不懂的任何词语。请复述您听到的内容，以确认您理解正确。您可以做笔记，或问是否可以录音。

# en: You do not have to decide on the same day. Ask for time, and for something to read at home.
during-the-appointment-q5qn = 您不必在当天做决定。请要求给您时间，以及可以在家阅读的材料。

# en: After the appointment
after-the-appointment-7bpk = 就诊后

# en: Read your notes within a day, and share them with someone you trust. Write down:
after-the-appointment-6yx5 = 请在一天之内读您的笔记，并与您信任的人分享。请写下：

# en: what you and your team agreed
after-the-appointment-7y83 = 您和您的医疗团队商定了什么

# en: what you will do, and by when
after-the-appointment-tq19 = 您将做什么，何时之前完成

# en: what the team will do
after-the-appointment-z1s5 = 医疗团队将做什么

# en: the date of the next visit
after-the-appointment-t83f = 下次就诊的日期

# en: Call the clinic if something is not clear. Your choice can change, so tell your team if it does.
after-the-appointment-nd9p = 如果有不清楚的地方，请给诊所打电话。您的选择可以改变，所以如果改变了，请告诉您的医疗团队。

# en: When to get help
when-to-get-help-pjnn = 何时寻求帮助

# en: Do not wait for your appointment if you have serious symptoms. Get help at once.
when-to-get-help-62d9 = 如果您有严重的症状，不要等到就诊。请立即寻求帮助。

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = 胸痛或呼吸困难

# en: think about ending your life
get-emergency-help-now-pm69 = 有结束生命的想法

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = 联系您的医生或疼痛治疗团队

# en: Contact your doctor or pain team before your appointment if you have:
contact-your-doctor-or-pain-team-j6ph = 如果您有以下情况，请在就诊之前联系您的医生或疼痛治疗团队：

# en: pain that gets much worse
contact-your-doctor-or-pain-team-y33m = 疼痛大大加重

# en: new numbness or pins and needles
contact-your-doctor-or-pain-team-z21n = 新出现麻木或针刺感

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
