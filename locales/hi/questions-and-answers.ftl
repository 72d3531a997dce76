# en: This page gives short answers to questions that people ask about pain that lasts after back surgery.
summary = यह पेज उन सवालों के छोटे जवाब देता है जो लोग पीठ की सर्जरी के बाद बने रहने वाले दर्द के बारे में पूछते हैं।

# en: Questions and answers about pain after back surgery
questions-and-answers-about-pain-9lnf = पीठ की सर्जरी के बाद के दर्द के बारे में सवाल और जवाब

# en: Pain can last or come back after back surgery. This page answers questions that you may have. Each answer is short, and the links tell you more.
questions-and-answers-about-pain-4k1y = पीठ की सर्जरी के बाद दर्द बना रह सकता है या वापस आ सकता है। यह पेज उन सवालों के जवाब देता है जो आपके मन में हो सकते हैं। हर जवाब छोटा है, और लिंक आपको ज़्यादा बताते हैं।

# en: Why do I still have pain after surgery?
why-do-i-still-have-pain-after-s-f5y2 = सर्जरी के बाद भी मुझे दर्द क्यों है?

# en: There are different causes. A nerve may still be under pressure, or scar tissue may have grown around it. The pain may also come from a joint or a muscle.
why-do-i-still-have-pain-after-s-64dx = अलग-अलग वजहें होती हैं। कोई नस अब भी दबाव में हो सकती है, या उसके आस-पास निशान ऊतक बन गया हो सकता है। दर्द किसी जोड़ या मांसपेशी से भी आ सकता है।

# en: Read more about the causes of [pain that lasts after back surgery][1].
why-do-i-still-have-pain-after-s-kdb5 = { "[" }पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] की वजहों के बारे में और पढ़ें।

# en: What is this pain called?
what-is-this-pain-called-wh4d = इस दर्द को क्या कहते हैं?

# en: Doctors now call it persistent spinal pain syndrome type 2. "Persistent" means that it lasts. "Type 2" means that you had surgery on your spine before.
what-is-this-pain-called-54lv = डॉक्टर अब इसे परसिस्टेंट स्पाइनल पेन सिंड्रोम टाइप 2 कहते हैं। “परसिस्टेंट” का मतलब है कि यह बना रहता है। “टाइप 2” का मतलब है कि पहले आपकी रीढ़ की सर्जरी हुई थी।

# en: An older name is failed back surgery syndrome. The name does not mean that you or your surgeon failed.
what-is-this-pain-called-q5xr = एक पुराना नाम फ़ेल्ड बैक सर्जरी सिंड्रोम है। इस नाम का मतलब यह नहीं है कि आप या आपके सर्जन असफल हुए।

# en: Did I do something wrong?
did-i-do-something-wrong-gg5j = क्या मैंने कुछ गलत किया?

# en: No. Pain can last after surgery that went well. It can also last when you did all that your team asked.
did-i-do-something-wrong-2nwf = नहीं। दर्द ऐसी सर्जरी के बाद भी बना रह सकता है जो अच्छी हुई हो। यह तब भी बना रह सकता है जब आपने वह सब किया हो जो आपकी टीम ने कहा था।

# en: Is the pain in my mind?
is-the-pain-in-my-mind-1gs3 = क्या दर्द मेरे मन में है?

# en: No, your pain is real. All pain uses your nerves and your brain. Worry, low mood and poor sleep can make it feel stronger.
is-the-pain-in-my-mind-kqzr = नहीं, आपका दर्द असली है। हर दर्द में आपकी नसें और आपका दिमाग काम करते हैं। चिंता, उदासी और खराब नींद से यह ज़्यादा तेज़ लग सकता है।

# en: Will the pain go away?
will-the-pain-go-away-fckh = क्या दर्द चला जाएगा?

# en: It may ease with time or with treatment. It may also stay, and then the aim is to live well with it. Your team cannot know for sure how it will change.
will-the-pain-go-away-wmbv = यह समय के साथ या इलाज से कम हो सकता है। यह बना भी रह सकता है, और तब उद्देश्य इसके साथ अच्छी तरह जीना होता है। आपकी टीम पक्के तौर पर नहीं जान सकती कि यह कैसे बदलेगा।

# en: Is it OK to move when it hurts?
is-it-ok-to-move-when-it-hurts-0q24 = क्या दर्द होने पर हिलना-डुलना ठीक है?

# en: Yes, gentle movement helps. Pain when you move does not always mean harm. Start with a little, and add more each week.
is-it-ok-to-move-when-it-hurts-7l60 = हाँ, हल्का हिलना-डुलना मदद करता है। हिलने-डुलने पर दर्द का मतलब हमेशा नुकसान नहीं होता। थोड़े से शुरू करें, और हर हफ़्ते थोड़ा बढ़ाएँ।

# en: Ask your team first if your surgery was a short time ago. Read more about [physical therapy and exercise][1].
is-it-ok-to-move-when-it-hurts-69j2 = अगर आपकी सर्जरी थोड़े समय पहले हुई है, तो पहले अपनी टीम से पूछें। [फ़िज़ियोथेरेपी और व्यायाम][1] के बारे में और पढ़ें।

# en: Do I need another scan?
do-i-need-another-scan-9h2m = क्या मुझे एक और स्कैन की ज़रूरत है?

# en: You may need a scan if your symptoms are new or different, or if you may have more surgery. A scan may not help if your symptoms are the same as before.
do-i-need-another-scan-rh3n = आपको स्कैन की ज़रूरत हो सकती है, अगर आपके लक्षण नए या अलग हैं, या अगर आपकी एक और सर्जरी हो सकती है। अगर आपके लक्षण पहले जैसे ही हैं, तो हो सकता है कि स्कैन से मदद न मिले।

# en: Discs are the soft cushions between the bones of your spine. A scan can show a disc that bulges in people who have no pain.
do-i-need-another-scan-1kz6 = डिस्क आपकी रीढ़ की हड्डियों के बीच की मुलायम गद्दियाँ हैं। स्कैन उन लोगों में भी उभरी हुई डिस्क दिखा सकता है जिन्हें कोई दर्द नहीं है।

# en: In [a review of scans][1], this was so for about 30 in 100 people aged 20. It was so for about 84 in 100 people aged 80.
do-i-need-another-scan-wj4d = { "[" }स्कैन की एक समीक्षा][1] में, 20 साल के 100 में से लगभग 30 लोगों में ऐसा था। 80 साल के 100 में से लगभग 84 लोगों में ऐसा था।

# en: Read more about [MRI scans and nerve tests][1].
do-i-need-another-scan-j61w = { "[" }MRI स्कैन और नसों की जाँच][1] के बारे में और पढ़ें।

# en: Do I need more surgery?
do-i-need-more-surgery-vhr1 = क्या मुझे एक और सर्जरी की ज़रूरत है?

# en: You may, if tests show a clear problem that surgery can change. If they do not, more surgery is less likely to help. All surgery has risks, such as infection and more scar tissue.
do-i-need-more-surgery-wmdy = हो सकती है, अगर जाँचों में कोई ऐसी स्पष्ट समस्या दिखे जिसे सर्जरी बदल सकती है। अगर न दिखे, तो एक और सर्जरी से मदद मिलने की संभावना कम होती है। हर सर्जरी के जोखिम होते हैं, जैसे संक्रमण और ज़्यादा निशान ऊतक।

# en: Read more about [revision surgery][1], which means more surgery on the same part of your back.
do-i-need-more-surgery-tnjn = { "[" }रिवीज़न सर्जरी][1] के बारे में और पढ़ें, जिसका मतलब है आपकी पीठ के उसी हिस्से की एक और सर्जरी।

# en: Which treatments can I try?
which-treatments-can-i-try-0lgv = मैं कौन-से इलाज आज़मा सकता/सकती हूँ?

# en: You can try exercise, talking therapies, medicines, injections or a device. Each one has benefits and risks. A mix may help more than 1 treatment alone.
which-treatments-can-i-try-l77l = आप व्यायाम, बातचीत थेरेपी, दवाएँ, इंजेक्शन या डिवाइस आज़मा सकते हैं। हर एक के फ़ायदे और जोखिम हैं। मिले-जुले इलाजों से अकेले 1 इलाज की तुलना में ज़्यादा मदद मिल सकती है।

# en: You can also choose to have no treatment now. Ask your team what may happen if you wait.
which-treatments-can-i-try-0wxm = आप अभी कोई इलाज न लेना भी चुन सकते हैं। अपनी टीम से पूछें कि इंतज़ार करने पर क्या हो सकता है।

# en: What helps nerve pain?
what-helps-nerve-pain-bw0w = नसों के दर्द में किससे मदद मिलती है?

# en: [Medicines for nerve pain][1] may help. They can also make you sleepy or dizzy. You can also ask about [spinal cord stimulation][2], a device that sends weak electric pulses to your spine.
what-helps-nerve-pain-9q8m = { "[" }नसों के दर्द की दवाएँ][1] मदद कर सकती हैं। इनसे आपको नींद या चक्कर भी आ सकते हैं। आप [स्पाइनल कॉर्ड स्टिमुलेशन][2] के बारे में भी पूछ सकते हैं, एक डिवाइस जो आपकी रीढ़ को बिजली की हल्की तरंगें भेजता है।

# en: Can I stop my medicines?
can-i-stop-my-medicines-jnz0 = क्या मैं अपनी दवाएँ बंद कर सकता/सकती हूँ?

# en: Do not stop them suddenly. You may feel ill if you do (withdrawal). Ask your doctor how to lower the dose slowly.
can-i-stop-my-medicines-2sn5 = उन्हें अचानक बंद न करें। ऐसा करने पर आप बीमार महसूस कर सकते हैं (विदड्रॉल)। अपने डॉक्टर से पूछें कि खुराक को धीरे-धीरे कैसे घटाएँ।

# en: Why did my doctor offer me a talking therapy?
why-did-my-doctor-offer-me-a-tal-kxtf = मेरे डॉक्टर ने मुझे बातचीत थेरेपी क्यों सुझाई?

# en: Pain can change how you think, feel and act. [Talking therapies for pain][1] teach you ways to cope. Your doctor does not think that you made up your pain.
why-did-my-doctor-offer-me-a-tal-3vlz = दर्द आपके सोचने, महसूस करने और काम करने के तरीके को बदल सकता है। [दर्द के लिए बातचीत थेरेपी][1] आपको इससे निपटने के तरीके सिखाती है। आपके डॉक्टर यह नहीं सोचते कि आपका दर्द मनगढ़ंत है।

# en: Can I work?
can-i-work-b7dk = क्या मैं काम कर सकता/सकती हूँ?

# en: Work can be good for your health and mood. You may need shorter hours, other tasks or more breaks. Talk with your employer and your team about a plan.
can-i-work-fhhr = काम आपकी सेहत और मूड के लिए अच्छा हो सकता है। आपको कम घंटों, दूसरे कामों या ज़्यादा ब्रेक की ज़रूरत हो सकती है। अपने नियोक्ता और अपनी टीम से एक योजना के बारे में बात करें।

# en: Can I have sex?
can-i-have-sex-mjm6 = क्या मैं सेक्स कर सकता/सकती हूँ?

# en: Yes, when you feel ready. Try positions that put less strain on your back. Talk with your partner, and ask your team if pain or a medicine makes sex hard.
can-i-have-sex-58gz = हाँ, जब आप तैयार महसूस करें। ऐसी पोज़ीशन आज़माएँ जिनसे आपकी पीठ पर कम ज़ोर पड़े। अपने साथी से बात करें, और अगर दर्द या किसी दवा से सेक्स मुश्किल होता है तो अपनी टीम से पूछें।

# en: What can I do on a bad day?
what-can-i-do-on-a-bad-day-7b8y = बुरे दिन मैं क्या कर सकता/सकती हूँ?

# en: Make a plan before a bad day comes. Your plan can say:
what-can-i-do-on-a-bad-day-dc01 = बुरा दिन आने से पहले एक योजना बनाएँ। आपकी योजना में यह हो सकता है:

# en: which tasks can wait
what-can-i-do-on-a-bad-day-4wqm = कौन-से काम बाद में किए जा सकते हैं

# en: which gentle movements help you
what-can-i-do-on-a-bad-day-4zh8 = कौन-सी हल्की गतिविधियाँ आपकी मदद करती हैं

# en: who can help you
what-can-i-do-on-a-bad-day-qfrg = कौन आपकी मदद कर सकता है

# en: which painkillers you can take, and how much
what-can-i-do-on-a-bad-day-xfsb = आप कौन-सी दर्द निवारक दवाएँ ले सकते हैं, और कितनी

# en: when to call your doctor
what-can-i-do-on-a-bad-day-wp95 = अपने डॉक्टर को कब फ़ोन करना है

# en: After a day or 2, build up your activity again.
what-can-i-do-on-a-bad-day-jn0v = एक या 2 दिन बाद, अपनी गतिविधि फिर से बढ़ाएँ।

# en: When should I get emergency help?
when-should-i-get-emergency-help-tm3s = मुझे आपातकालीन मदद कब लेनी चाहिए?

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
when-should-i-get-emergency-help-cbmm = सबसे नज़दीकी आपातकालीन विभाग में जाएँ, या अपने स्थानीय आपातकालीन नंबर (जैसे 999, 911 या 112) पर फ़ोन करें, अगर:

# en: lose control of your bladder or bowels
when-should-i-get-emergency-help-1029 = पेशाब या मल पर आपका नियंत्रण नहीं रहता

# en: cannot pee, or lose feeling when you pee
when-should-i-get-emergency-help-1dtg = आप पेशाब नहीं कर पाते, या पेशाब करते समय आपको महसूस नहीं होता

# en: have numb skin between your legs or around your bottom
when-should-i-get-emergency-help-8wq5 = आपकी जाँघों के बीच या नितंबों के आस-पास की त्वचा सुन्न है

# en: have new weakness in your legs
when-should-i-get-emergency-help-k9w1 = आपके पैरों में नई कमज़ोरी है

# en: have a high temperature with new or worse back pain
when-should-i-get-emergency-help-lr25 = आपको बुखार है और साथ में पीठ में नया या बढ़ा हुआ दर्द है

# en: have chest pain or trouble breathing
when-should-i-get-emergency-help-tdks = आपको सीने में दर्द या साँस लेने में तकलीफ़ है

# en: When should I contact my doctor?
when-should-i-contact-my-doctor-l0fr = मुझे अपने डॉक्टर से कब संपर्क करना चाहिए?

# en: Contact your doctor or pain team if you have:
when-should-i-contact-my-doctor-5ppm = अपने डॉक्टर या दर्द की टीम से संपर्क करें, अगर आपको यह हो:

# en: pain that is new or slowly gets worse
when-should-i-contact-my-doctor-4w9z = दर्द जो नया है या धीरे-धीरे बढ़ता है

# en: pain that stops you sleeping or working
when-should-i-contact-my-doctor-wt18 = दर्द जो आपको सोने या काम करने से रोकता है

# en: side effects from a medicine
when-should-i-contact-my-doctor-dk5h = किसी दवा से दुष्प्रभाव

# en: low mood or worry that does not go away
when-should-i-contact-my-doctor-8jvs = उदासी या चिंता जो जाती नहीं है

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
when-should-i-contact-my-doctor-kv59 = अगर आप अपना जीवन खत्म करने के बारे में सोच रहे हैं, तो अभी मदद लें। अपने स्थानीय आपातकालीन नंबर या संकट हेल्पलाइन पर फ़ोन करें।

# en: About this page
about-this-page-rwxx = इस पेज के बारे में

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = यह पेज सामान्य जानकारी देता है। यह आपके अपने डॉक्टर या नर्स की सलाह की जगह नहीं लेता। किसी स्वास्थ्य विशेषज्ञ ने अभी तक इसकी समीक्षा नहीं की है।

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = इस पेज के लिए किसी कंपनी ने पैसे नहीं दिए। गलती बताने या अपनी राय देने के लिए, उस टीम से संपर्क करें जिसने आपको यह पेज दिया।
