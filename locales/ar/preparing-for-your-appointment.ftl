# missing: summary
# en: This page helps you get ready to talk with your doctor or pain team about pain after back surgery.

# missing: preparing-for-your-appointment-hr0k
# en: Preparing for your appointment

# missing: preparing-for-your-appointment-40vp
# en: A little planning can help you get more from your appointment. You can write down your symptoms, your questions and what matters to you. Bring your notes with you.

# missing: why-it-helps-nnn4
# en: Why it helps

# missing: why-it-helps-l1df
# en: It can be hard to remember things when you have pain. Notes help you tell your story in a clear way. They also help your team find out what may help you.

# missing: why-it-helps-9vwy
# en: [Guidance on shared decisions][1] says that you and your team should make choices together. Your team knows about treatments. You know about your life.

# missing: in-the-week-before-hczr
# en: In the week before

# missing: in-the-week-before-qr6d
# en: Keep a short pain diary for about a week. Each day, you can write down:

# missing: in-the-week-before-l471
# en: where the pain is, and how it feels

# missing: in-the-week-before-51g1
# en: how strong it is from 0 to 10

# missing: in-the-week-before-y7pj
# en: what makes it better or worse

# missing: in-the-week-before-m6l7
# en: how you slept

# missing: in-the-week-before-yxsq
# en: what you did, and what you could not do

# missing: in-the-week-before-qjps
# en: which medicines you took

# missing: in-the-week-before-n3wj
# en: The diary does not have to be perfect. If it makes you think about pain too much, keep it short.

# missing: what-to-bring-lhrc
# en: What to bring

# missing: what-to-bring-01h9
# en: Put these things in a bag the day before:

# missing: what-to-bring-dr1j
# en: a list of all your medicines, also those you buy yourself

# missing: what-to-bring-0x01
# en: letters and scan results from your surgery

# missing: what-to-bring-ttnz
# en: your pain diary

# missing: what-to-bring-dn11
# en: a list of allergies and other health problems

# missing: what-to-bring-g5kj
# en: your questions

# missing: what-to-bring-2hsc
# en: glasses, hearing aids or a walking aid

# missing: what-to-bring-8frk
# en: You can bring a family member or a friend. They can listen, take notes and ask questions.

# missing: if-you-need-support-7dr6
# en: If you need support

# missing: if-you-need-support-7rk2
# en: Tell the clinic before the day if you need:

# missing: if-you-need-support-frzq
# en: an interpreter

# missing: if-you-need-support-jsch
# en: large print, easy words or another format

# missing: if-you-need-support-zy4g
# en: a ramp, a lift or a quiet place to wait

# missing: if-you-need-support-fpq1
# en: a place to lie down or stand

# missing: if-you-need-support-2735
# en: a longer appointment

# missing: if-you-need-support-7rqw
# en: To ask for this, or to change the time, call the clinic on { $clinic-phone }.

# missing: what-to-tell-your-team-h299
# en: What to tell your team

# missing: what-to-tell-your-team-gqzj
# en: Try to say the main thing first. You can tell your team:

# missing: what-to-tell-your-team-f0v6
# en: when the pain started, before or after surgery

# missing: what-to-tell-your-team-5y5z
# en: if it is the same pain as before surgery, or a new pain

# missing: what-to-tell-your-team-5h1l
# en: how the pain affects your sleep, work, mood and family

# missing: what-to-tell-your-team-zk9t
# en: which treatments you have tried, and what happened

# missing: what-to-tell-your-team-0h6p
# en: what you want to be able to do again

# missing: what-to-tell-your-team-59p7
# en: Tell them too if you feel low, drink more alcohol or find it hard to cope. They will not judge you.

# missing: questions-to-ask-40nv
# en: Questions to ask

# missing: questions-to-ask-f5cj
# en: Choose the questions that matter to you. You can ask:

# missing: questions-to-ask-xsj6
# en: what may cause my pain

# missing: questions-to-ask-3p6t
# en: which choices I have

# missing: questions-to-ask-6v3b
# en: what the benefits and risks of each choice are

# missing: questions-to-ask-wd1d
# en: what may happen if I do nothing

# missing: questions-to-ask-vt2f
# en: how and when we will check if it works

# missing: questions-to-ask-3dl3
# en: who I can call if things get worse

# missing: questions-to-ask-7d30
# en: You can read about treatments first. A good place to start is [pain that lasts after back surgery][1]. You may also like our [questions and answers][2].

# missing: during-the-appointment-gnq2
# en: During the appointment

# missing: during-the-appointment-54cy
# en: Ask your team to explain any word that you do not know. Say back what you heard, to check that you have it right. You can take notes, or ask if you may record.

# missing: during-the-appointment-q5qn
# en: You do not have to decide on the same day. Ask for time, and for something to read at home.

# missing: after-the-appointment-7bpk
# en: After the appointment

# missing: after-the-appointment-6yx5
# en: Read your notes within a day, and share them with someone you trust. Write down:

# missing: after-the-appointment-7y83
# en: what you and your team agreed

# missing: after-the-appointment-tq19
# en: what you will do, and by when

# missing: after-the-appointment-z1s5
# en: what the team will do

# missing: after-the-appointment-t83f
# en: the date of the next visit

# missing: after-the-appointment-nd9p
# en: Call the clinic if something is not clear. Your choice can change, so tell your team if it does.

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-62d9
# en: Do not wait for your appointment if you have serious symptoms. Get help at once.

# missing: get-emergency-help-now-ff0z
# en: Get emergency help now

# missing: get-emergency-help-now-cbmm
# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

# missing: get-emergency-help-now-1029
# en: lose control of your bladder or bowels

# missing: get-emergency-help-now-8wq5
# en: have numb skin between your legs or around your bottom

# missing: get-emergency-help-now-k9w1
# en: have new weakness in your legs

# missing: get-emergency-help-now-lr25
# en: have a high temperature with new or worse back pain

# missing: get-emergency-help-now-tdks
# en: have chest pain or trouble breathing

# missing: get-emergency-help-now-pm69
# en: think about ending your life

# missing: contact-your-doctor-or-pain-team-yl77
# en: Contact your doctor or pain team

# missing: contact-your-doctor-or-pain-team-j6ph
# en: Contact your doctor or pain team before your appointment if you have:

# missing: contact-your-doctor-or-pain-team-y33m
# en: pain that gets much worse

# missing: contact-your-doctor-or-pain-team-z21n
# en: new numbness or pins and needles

# missing: contact-your-doctor-or-pain-team-dk5h
# en: side effects from a medicine

# missing: contact-your-doctor-or-pain-team-8jvs
# en: low mood or worry that does not go away

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

