### Extracted from content/questions-and-answers.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page gives short answers to questions that people ask about pain that lasts after back surgery.

## Questions and answers about pain after back surgery

questions-and-answers-about-pain-9lnf = Questions and answers about pain after back surgery

questions-and-answers-about-pain-4k1y = Pain can last or come back after back surgery. This page answers questions that you may have. Each answer is short, and the links tell you more.

## Why do I still have pain after surgery?

why-do-i-still-have-pain-after-s-f5y2 = Why do I still have pain after surgery?

why-do-i-still-have-pain-after-s-64dx = There are different causes. A nerve may still be under pressure, or scar tissue may have grown around it. The pain may also come from a joint or a muscle.

why-do-i-still-have-pain-after-s-kdb5 = Read more about the causes of [pain that lasts after back surgery][1].

## What is this pain called?

what-is-this-pain-called-wh4d = What is this pain called?

what-is-this-pain-called-54lv = Doctors now call it persistent spinal pain syndrome type 2. "Persistent" means that it lasts. "Type 2" means that you had surgery on your spine before.

what-is-this-pain-called-q5xr = An older name is failed back surgery syndrome. The name does not mean that you or your surgeon failed.

## Did I do something wrong?

did-i-do-something-wrong-gg5j = Did I do something wrong?

did-i-do-something-wrong-2nwf = No. Pain can last after surgery that went well. It can also last when you did all that your team asked.

## Is the pain in my mind?

is-the-pain-in-my-mind-1gs3 = Is the pain in my mind?

is-the-pain-in-my-mind-kqzr = No, your pain is real. All pain uses your nerves and your brain. Worry, low mood and poor sleep can make it feel stronger.

## Will the pain go away?

will-the-pain-go-away-fckh = Will the pain go away?

will-the-pain-go-away-wmbv = It may ease with time or with treatment. It may also stay, and then the aim is to live well with it. Your team cannot know for sure how it will change.

## Is it OK to move when it hurts?

is-it-ok-to-move-when-it-hurts-0q24 = Is it OK to move when it hurts?

is-it-ok-to-move-when-it-hurts-7l60 = Yes, gentle movement helps. Pain when you move does not always mean harm. Start with a little, and add more each week.

is-it-ok-to-move-when-it-hurts-69j2 = Ask your team first if your surgery was a short time ago. Read more about [physical therapy and exercise][1].

## Do I need another scan?

do-i-need-another-scan-9h2m = Do I need another scan?

do-i-need-another-scan-rh3n = You may need a scan if your symptoms are new or different, or if you may have more surgery. A scan may not help if your symptoms are the same as before.

do-i-need-another-scan-1kz6 = Discs are the soft cushions between the bones of your spine. A scan can show a disc that bulges in people who have no pain.

do-i-need-another-scan-wj4d = In [a review of scans][1], this was so for about 30 in 100 people aged 20. It was so for about 84 in 100 people aged 80.

do-i-need-another-scan-j61w = Read more about [MRI scans and nerve tests][1].

## Do I need more surgery?

do-i-need-more-surgery-vhr1 = Do I need more surgery?

do-i-need-more-surgery-wmdy = You may, if tests show a clear problem that surgery can change. If they do not, more surgery is less likely to help. All surgery has risks, such as infection and more scar tissue.

do-i-need-more-surgery-tnjn = Read more about [revision surgery][1], which means more surgery on the same part of your back.

## Which treatments can I try?

which-treatments-can-i-try-0lgv = Which treatments can I try?

which-treatments-can-i-try-l77l = You can try exercise, talking therapies, medicines, injections or a device. Each one has benefits and risks. A mix may help more than 1 treatment alone.

which-treatments-can-i-try-0wxm = You can also choose to have no treatment now. Ask your team what may happen if you wait.

## What helps nerve pain?

what-helps-nerve-pain-bw0w = What helps nerve pain?

what-helps-nerve-pain-9q8m = { "[" }Medicines for nerve pain][1] may help. They can also make you sleepy or dizzy. You can also ask about [spinal cord stimulation][2], a device that sends weak electric pulses to your spine.

## Can I stop my medicines?

can-i-stop-my-medicines-jnz0 = Can I stop my medicines?

can-i-stop-my-medicines-2sn5 = Do not stop them suddenly. You may feel ill if you do (withdrawal). Ask your doctor how to lower the dose slowly.

## Why did my doctor offer me a talking therapy?

why-did-my-doctor-offer-me-a-tal-kxtf = Why did my doctor offer me a talking therapy?

why-did-my-doctor-offer-me-a-tal-3vlz = Pain can change how you think, feel and act. [Talking therapies for pain][1] teach you ways to cope. Your doctor does not think that you made up your pain.

## Can I work?

can-i-work-b7dk = Can I work?

can-i-work-fhhr = Work can be good for your health and mood. You may need shorter hours, other tasks or more breaks. Talk with your employer and your team about a plan.

## Can I have sex?

can-i-have-sex-mjm6 = Can I have sex?

can-i-have-sex-58gz = Yes, when you feel ready. Try positions that put less strain on your back. Talk with your partner, and ask your team if pain or a medicine makes sex hard.

## What can I do on a bad day?

what-can-i-do-on-a-bad-day-7b8y = What can I do on a bad day?

what-can-i-do-on-a-bad-day-dc01 = Make a plan before a bad day comes. Your plan can say:

what-can-i-do-on-a-bad-day-4wqm = which tasks can wait

what-can-i-do-on-a-bad-day-4zh8 = which gentle movements help you

what-can-i-do-on-a-bad-day-qfrg = who can help you

what-can-i-do-on-a-bad-day-xfsb = which painkillers you can take, and how much

what-can-i-do-on-a-bad-day-wp95 = when to call your doctor

what-can-i-do-on-a-bad-day-jn0v = After a day or 2, build up your activity again.

## When should I get emergency help?

when-should-i-get-emergency-help-tm3s = When should I get emergency help?

when-should-i-get-emergency-help-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

when-should-i-get-emergency-help-1029 = lose control of your bladder or bowels

when-should-i-get-emergency-help-1dtg = cannot pee, or lose feeling when you pee

when-should-i-get-emergency-help-8wq5 = have numb skin between your legs or around your bottom

when-should-i-get-emergency-help-k9w1 = have new weakness in your legs

when-should-i-get-emergency-help-lr25 = have a high temperature with new or worse back pain

when-should-i-get-emergency-help-tdks = have chest pain or trouble breathing

## When should I contact my doctor?

when-should-i-contact-my-doctor-l0fr = When should I contact my doctor?

when-should-i-contact-my-doctor-5ppm = Contact your doctor or pain team if you have:

when-should-i-contact-my-doctor-4w9z = pain that is new or slowly gets worse

when-should-i-contact-my-doctor-wt18 = pain that stops you sleeping or working

when-should-i-contact-my-doctor-dk5h = side effects from a medicine

when-should-i-contact-my-doctor-8jvs = low mood or worry that does not go away

when-should-i-contact-my-doctor-kv59 = If you think about ending your life, get help now. Call your local emergency number or a crisis line.

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
