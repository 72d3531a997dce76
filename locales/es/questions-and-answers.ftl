# missing: summary
# en: This page gives short answers to questions that people ask about pain that lasts after back surgery.

# missing: questions-and-answers-about-pain-9lnf
# en: Questions and answers about pain after back surgery

# missing: questions-and-answers-about-pain-4k1y
# en: Pain can last or come back after back surgery. This page answers questions that you may have. Each answer is short, and the links tell you more.

# missing: why-do-i-still-have-pain-after-s-f5y2
# en: Why do I still have pain after surgery?

# missing: why-do-i-still-have-pain-after-s-64dx
# en: There are different causes. A nerve may still be under pressure, or scar tissue may have grown around it. The pain may also come from a joint or a muscle.

# missing: why-do-i-still-have-pain-after-s-kdb5
# en: Read more about the causes of [pain that lasts after back surgery][1].

# missing: what-is-this-pain-called-wh4d
# en: What is this pain called?

# missing: what-is-this-pain-called-54lv
# en: Doctors now call it persistent spinal pain syndrome type 2. "Persistent" means that it lasts. "Type 2" means that you had surgery on your spine before.

# missing: what-is-this-pain-called-q5xr
# en: An older name is failed back surgery syndrome. The name does not mean that you or your surgeon failed.

# missing: did-i-do-something-wrong-gg5j
# en: Did I do something wrong?

# missing: did-i-do-something-wrong-2nwf
# en: No. Pain can last after surgery that went well. It can also last when you did all that your team asked.

# missing: is-the-pain-in-my-mind-1gs3
# en: Is the pain in my mind?

# missing: is-the-pain-in-my-mind-kqzr
# en: No, your pain is real. All pain uses your nerves and your brain. Worry, low mood and poor sleep can make it feel stronger.

# missing: will-the-pain-go-away-fckh
# en: Will the pain go away?

# missing: will-the-pain-go-away-wmbv
# en: It may ease with time or with treatment. It may also stay, and then the aim is to live well with it. Your team cannot know for sure how it will change.

# missing: is-it-ok-to-move-when-it-hurts-0q24
# en: Is it OK to move when it hurts?

# missing: is-it-ok-to-move-when-it-hurts-7l60
# en: Yes, gentle movement helps. Pain when you move does not always mean harm. Start with a little, and add more each week.

# missing: is-it-ok-to-move-when-it-hurts-69j2
# en: Ask your team first if your surgery was a short time ago. Read more about [physical therapy and exercise][1].

# missing: do-i-need-another-scan-9h2m
# en: Do I need another scan?

# missing: do-i-need-another-scan-rh3n
# en: You may need a scan if your symptoms are new or different, or if you may have more surgery. A scan may not help if your symptoms are the same as before.

# missing: do-i-need-another-scan-1kz6
# en: Discs are the soft cushions between the bones of your spine. A scan can show a disc that bulges in people who have no pain.

# missing: do-i-need-another-scan-wj4d
# en: In [a review of scans][1], this was so for about 30 in 100 people aged 20. It was so for about 84 in 100 people aged 80.

# missing: do-i-need-another-scan-j61w
# en: Read more about [MRI scans and nerve tests][1].

# missing: do-i-need-more-surgery-vhr1
# en: Do I need more surgery?

# missing: do-i-need-more-surgery-wmdy
# en: You may, if tests show a clear problem that surgery can change. If they do not, more surgery is less likely to help. All surgery has risks, such as infection and more scar tissue.

# missing: do-i-need-more-surgery-tnjn
# en: Read more about [revision surgery][1], which means more surgery on the same part of your back.

# missing: which-treatments-can-i-try-0lgv
# en: Which treatments can I try?

# missing: which-treatments-can-i-try-l77l
# en: You can try exercise, talking therapies, medicines, injections or a device. Each one has benefits and risks. A mix may help more than 1 treatment alone.

# missing: which-treatments-can-i-try-0wxm
# en: You can also choose to have no treatment now. Ask your team what may happen if you wait.

# missing: what-helps-nerve-pain-bw0w
# en: What helps nerve pain?

# missing: what-helps-nerve-pain-9q8m
# en: [Medicines for nerve pain][1] may help. They can also make you sleepy or dizzy. You can also ask about [spinal cord stimulation][2], a device that sends weak electric pulses to your spine.

# missing: can-i-stop-my-medicines-jnz0
# en: Can I stop my medicines?

# missing: can-i-stop-my-medicines-2sn5
# en: Do not stop them suddenly. You may feel ill if you do (withdrawal). Ask your doctor how to lower the dose slowly.

# missing: why-did-my-doctor-offer-me-a-tal-kxtf
# en: Why did my doctor offer me a talking therapy?

# missing: why-did-my-doctor-offer-me-a-tal-3vlz
# en: Pain can change how you think, feel and act. [Talking therapies for pain][1] teach you ways to cope. Your doctor does not think that you made up your pain.

# missing: can-i-work-b7dk
# en: Can I work?

# missing: can-i-work-fhhr
# en: Work can be good for your health and mood. You may need shorter hours, other tasks or more breaks. Talk with your employer and your team about a plan.

# missing: can-i-have-sex-mjm6
# en: Can I have sex?

# missing: can-i-have-sex-58gz
# en: Yes, when you feel ready. Try positions that put less strain on your back. Talk with your partner, and ask your team if pain or a medicine makes sex hard.

# missing: what-can-i-do-on-a-bad-day-7b8y
# en: What can I do on a bad day?

# missing: what-can-i-do-on-a-bad-day-dc01
# en: Make a plan before a bad day comes. Your plan can say:

# missing: what-can-i-do-on-a-bad-day-4wqm
# en: which tasks can wait

# missing: what-can-i-do-on-a-bad-day-4zh8
# en: which gentle movements help you

# missing: what-can-i-do-on-a-bad-day-qfrg
# en: who can help you

# missing: what-can-i-do-on-a-bad-day-xfsb
# en: which painkillers you can take, and how much

# missing: what-can-i-do-on-a-bad-day-wp95
# en: when to call your doctor

# missing: what-can-i-do-on-a-bad-day-jn0v
# en: After a day or 2, build up your activity again.

# missing: when-should-i-get-emergency-help-tm3s
# en: When should I get emergency help?

# missing: when-should-i-get-emergency-help-cbmm
# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

# missing: when-should-i-get-emergency-help-1029
# en: lose control of your bladder or bowels

# missing: when-should-i-get-emergency-help-1dtg
# en: cannot pee, or lose feeling when you pee

# missing: when-should-i-get-emergency-help-8wq5
# en: have numb skin between your legs or around your bottom

# missing: when-should-i-get-emergency-help-k9w1
# en: have new weakness in your legs

# missing: when-should-i-get-emergency-help-lr25
# en: have a high temperature with new or worse back pain

# missing: when-should-i-get-emergency-help-tdks
# en: have chest pain or trouble breathing

# missing: when-should-i-contact-my-doctor-l0fr
# en: When should I contact my doctor?

# missing: when-should-i-contact-my-doctor-5ppm
# en: Contact your doctor or pain team if you have:

# missing: when-should-i-contact-my-doctor-4w9z
# en: pain that is new or slowly gets worse

# missing: when-should-i-contact-my-doctor-wt18
# en: pain that stops you sleeping or working

# missing: when-should-i-contact-my-doctor-dk5h
# en: side effects from a medicine

# missing: when-should-i-contact-my-doctor-8jvs
# en: low mood or worry that does not go away

# missing: when-should-i-contact-my-doctor-kv59
# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

