### Extracted from content/preparing-for-your-appointment.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page helps you get ready to talk with your doctor or pain team about pain after back surgery.

## Preparing for your appointment

preparing-for-your-appointment-hr0k = Preparing for your appointment

preparing-for-your-appointment-40vp = A little planning can help you get more from your appointment. You can write down your symptoms, your questions and what matters to you. Bring your notes with you.

## Why it helps

why-it-helps-nnn4 = Why it helps

why-it-helps-l1df = It can be hard to remember things when you have pain. Notes help you tell your story in a clear way. They also help your team find out what may help you.

why-it-helps-9vwy = { "[" }Guidance on shared decisions][1] says that you and your team should make choices together. Your team knows about treatments. You know about your life.

## In the days before

in-the-week-before-hczr = In the days before

in-the-week-before-qr6d = Keep a short pain diary for { $diary-days } days before you come. Each day, you can write down:

in-the-week-before-l471 = where the pain is, and how it feels

in-the-week-before-51g1 = how strong it is from 0 to 10

in-the-week-before-y7pj = what makes it better or worse

in-the-week-before-m6l7 = how you slept

in-the-week-before-yxsq = what you did, and what you could not do

in-the-week-before-qjps = which medicines you took

in-the-week-before-n3wj = The diary does not have to be perfect. If it makes you think about pain too much, keep it short.

## What to bring

what-to-bring-lhrc = What to bring

what-to-bring-01h9 = Put these things in a bag the day before:

what-to-bring-dr1j = a list of all your medicines, also those you buy yourself

what-to-bring-0x01 = letters and scan results from your surgery

what-to-bring-ttnz = your pain diary

what-to-bring-dn11 = a list of allergies and other health problems

what-to-bring-g5kj = your questions

what-to-bring-2hsc = glasses, hearing aids or a walking aid

what-to-bring-8frk = You can bring a family member or a friend. They can listen, take notes and ask questions.

## If you need support

if-you-need-support-7dr6 = If you need support

if-you-need-support-7rk2 = Tell the clinic before the day if you need:

if-you-need-support-frzq = an interpreter

if-you-need-support-jsch = large print, easy words or another format

if-you-need-support-zy4g = a ramp, a lift or a quiet place to wait

if-you-need-support-fpq1 = a place to lie down or stand

if-you-need-support-2735 = a longer appointment

if-you-need-support-7rqw = To ask for this, or to change the time, call the clinic on { $clinic-phone }.

## What to tell your team

what-to-tell-your-team-h299 = What to tell your team

what-to-tell-your-team-gqzj = Try to say the main thing first. You can tell your team:

what-to-tell-your-team-f0v6 = when the pain started, before or after surgery

what-to-tell-your-team-5y5z = if it is the same pain as before surgery, or a new pain

what-to-tell-your-team-5h1l = how the pain affects your sleep, work, mood and family

what-to-tell-your-team-zk9t = which treatments you have tried, and what happened

what-to-tell-your-team-0h6p = what you want to be able to do again

what-to-tell-your-team-59p7 = Tell them too if you feel low, drink more alcohol or find it hard to cope. They will not judge you.

## Questions to ask

questions-to-ask-40nv = Questions to ask

questions-to-ask-f5cj = Choose the questions that matter to you. You can ask:

questions-to-ask-xsj6 = what may cause my pain

questions-to-ask-3p6t = which choices I have

questions-to-ask-6v3b = what the benefits and risks of each choice are

questions-to-ask-wd1d = what may happen if I do nothing

questions-to-ask-vt2f = how and when we will check if it works

questions-to-ask-3dl3 = who I can call if things get worse

questions-to-ask-7d30 = You can read about treatments first. A good place to start is [pain that lasts after back surgery][1]. You may also like our [questions and answers][2].

## During the appointment

during-the-appointment-gnq2 = During the appointment

during-the-appointment-54cy = Ask your team to explain any word that you do not know. Say back what you heard, to check that you have it right. You can take notes, or ask if you may record.

during-the-appointment-q5qn = You do not have to decide on the same day. Ask for time, and for something to read at home.

## After the appointment

after-the-appointment-7bpk = After the appointment

after-the-appointment-6yx5 = Read your notes within a day, and share them with someone you trust. Write down:

after-the-appointment-7y83 = what you and your team agreed

after-the-appointment-tq19 = what you will do, and by when

after-the-appointment-z1s5 = what the team will do

after-the-appointment-t83f = the date of the next visit

after-the-appointment-nd9p = Call the clinic if something is not clear. Your choice can change, so tell your team if it does.

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-62d9 = Do not wait for your appointment if you have serious symptoms. Get help at once.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-k9w1 = have new weakness in your legs

get-emergency-help-now-lr25 = have a high temperature with new or worse back pain

get-emergency-help-now-tdks = have chest pain or trouble breathing

get-emergency-help-now-pm69 = think about ending your life

## Contact your doctor or pain team

contact-your-doctor-or-pain-team-yl77 = Contact your doctor or pain team

contact-your-doctor-or-pain-team-j6ph = Contact your doctor or pain team before your appointment if you have:

contact-your-doctor-or-pain-team-y33m = pain that gets much worse

contact-your-doctor-or-pain-team-z21n = new numbness or pins and needles

contact-your-doctor-or-pain-team-dk5h = side effects from a medicine

contact-your-doctor-or-pain-team-8jvs = low mood or worry that does not go away

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
