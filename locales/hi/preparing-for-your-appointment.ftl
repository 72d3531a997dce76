# en: This page helps you get ready to talk with your doctor or pain team about pain after back surgery.
summary = यह पेज आपको पीठ की सर्जरी के बाद के दर्द के बारे में अपने डॉक्टर या दर्द की टीम से बात करने के लिए तैयार होने में मदद करता है।

# en: Preparing for your appointment
preparing-for-your-appointment-hr0k = अपनी अपॉइंटमेंट की तैयारी

# en: A little planning can help you get more from your appointment. You can write down your symptoms, your questions and what matters to you. Bring your notes with you.
preparing-for-your-appointment-40vp = थोड़ी योजना बनाने से आपको अपनी अपॉइंटमेंट का ज़्यादा फ़ायदा मिल सकता है। आप अपने लक्षण, अपने सवाल और अपने लिए मायने रखने वाली बातें लिख सकते हैं। अपने नोट्स साथ लाएँ।

# en: Why it helps
why-it-helps-nnn4 = इससे मदद क्यों मिलती है

# en: It can be hard to remember things when you have pain. Notes help you tell your story in a clear way. They also help your team find out what may help you.
why-it-helps-l1df = दर्द होने पर बातें याद रखना मुश्किल हो सकता है। नोट्स से आपको अपनी बात साफ़ तरीके से बताने में मदद मिलती है। इनसे आपकी टीम को यह जानने में भी मदद मिलती है कि आपको किससे मदद मिल सकती है।

# en: [Guidance on shared decisions][1] says that you and your team should make choices together. Your team knows about treatments. You know about your life.
why-it-helps-9vwy = { "[" }मिलकर फ़ैसले करने के दिशानिर्देश][1] कहते हैं कि आपको और आपकी टीम को मिलकर विकल्प चुनने चाहिए। आपकी टीम इलाजों के बारे में जानती है। आप अपने जीवन के बारे में जानते हैं।

# en: In the days before
in-the-week-before-hczr = अपॉइंटमेंट से पहले के दिनों में

# en: Keep a short pain diary for { $diary-days } days before you come. Each day, you can write down:
in-the-week-before-qr6d = { $diary-days ->
    [one] आने से पहले { $diary-days } दिन तक दर्द की एक छोटी डायरी रखें। हर दिन आप यह लिख सकते हैं:
   *[other] आने से पहले { $diary-days } दिनों तक दर्द की एक छोटी डायरी रखें। हर दिन आप यह लिख सकते हैं:
 }

# en: where the pain is, and how it feels
in-the-week-before-l471 = दर्द कहाँ है, और कैसा महसूस होता है

# en: how strong it is from 0 to 10
in-the-week-before-51g1 = वह 0 से 10 में कितना तेज़ है

# en: what makes it better or worse
in-the-week-before-y7pj = किससे दर्द घटता या बढ़ता है

# en: how you slept
in-the-week-before-m6l7 = आपकी नींद कैसी रही

# en: what you did, and what you could not do
in-the-week-before-yxsq = आपने क्या किया, और क्या नहीं कर पाए

# en: which medicines you took
in-the-week-before-qjps = आपने कौन-सी दवाएँ लीं

# en: The diary does not have to be perfect. If it makes you think about pain too much, keep it short.
in-the-week-before-n3wj = डायरी का एकदम सही होना ज़रूरी नहीं है। अगर इसकी वजह से आप दर्द के बारे में बहुत ज़्यादा सोचते हैं, तो इसे छोटा रखें।

# en: What to bring
what-to-bring-lhrc = क्या साथ लाएँ

# en: Put these things in a bag the day before:
what-to-bring-01h9 = ये चीज़ें एक दिन पहले एक बैग में रख लें:

# en: a list of all your medicines, also those you buy yourself
what-to-bring-dr1j = आपकी सभी दवाओं की सूची, वे भी जो आप खुद खरीदते हैं

# en: letters and scan results from your surgery
what-to-bring-0x01 = आपकी सर्जरी के पत्र और स्कैन के नतीजे

# en: your pain diary
what-to-bring-ttnz = आपकी दर्द की डायरी

# en: a list of allergies and other health problems
what-to-bring-dn11 = एलर्जी और सेहत की दूसरी समस्याओं की सूची

# en: your questions
what-to-bring-g5kj = आपके सवाल

# en: glasses, hearing aids or a walking aid
what-to-bring-2hsc = चश्मा, सुनने की मशीन या चलने में मदद करने वाला साधन

# en: You can bring a family member or a friend. They can listen, take notes and ask questions.
what-to-bring-8frk = आप परिवार के किसी सदस्य या दोस्त को साथ ला सकते हैं। वे सुन सकते हैं, नोट्स लिख सकते हैं और सवाल पूछ सकते हैं।

# en: If you need support
if-you-need-support-7dr6 = अगर आपको सहायता चाहिए

# en: Tell the clinic before the day if you need:
if-you-need-support-7rk2 = उस दिन से पहले क्लिनिक को बताएँ, अगर आपको इनकी ज़रूरत है:

# en: an interpreter
if-you-need-support-frzq = दुभाषिया

# en: large print, easy words or another format
if-you-need-support-jsch = बड़े अक्षर, आसान शब्द या कोई दूसरा फ़ॉर्मैट

# en: a ramp, a lift or a quiet place to wait
if-you-need-support-zy4g = रैंप, लिफ़्ट या इंतज़ार करने के लिए शांत जगह

# en: a place to lie down or stand
if-you-need-support-fpq1 = लेटने या खड़े होने की जगह

# en: a longer appointment
if-you-need-support-2735 = ज़्यादा लंबी अपॉइंटमेंट

# en: To ask for this, or to change the time, call the clinic on { $clinic-phone }.
if-you-need-support-7rqw = इसके लिए कहने या समय बदलने के लिए, क्लिनिक को { $clinic-phone } पर फ़ोन करें।

# en: What to tell your team
what-to-tell-your-team-h299 = अपनी टीम को क्या बताएँ

# en: Try to say the main thing first. You can tell your team:
what-to-tell-your-team-gqzj = मुख्य बात पहले कहने की कोशिश करें। आप अपनी टीम को बता सकते हैं:

# en: when the pain started, before or after surgery
what-to-tell-your-team-f0v6 = दर्द कब शुरू हुआ, सर्जरी से पहले या बाद में

# en: if it is the same pain as before surgery, or a new pain
what-to-tell-your-team-5y5z = क्या यह वही दर्द है जो सर्जरी से पहले था, या नया दर्द है

# en: how the pain affects your sleep, work, mood and family
what-to-tell-your-team-5h1l = दर्द का आपकी नींद, काम, मूड और परिवार पर क्या असर होता है

# en: which treatments you have tried, and what happened
what-to-tell-your-team-zk9t = आपने कौन-से इलाज आज़माए हैं, और क्या हुआ

# en: what you want to be able to do again
what-to-tell-your-team-0h6p = आप फिर से क्या कर पाना चाहते हैं

# en: Tell them too if you feel low, drink more alcohol or find it hard to cope. They will not judge you.
what-to-tell-your-team-59p7 = अगर आप उदास हैं, ज़्यादा शराब पीते हैं या हालात से निपटना मुश्किल लगता है, तो यह भी उन्हें बताएँ। वे आपके बारे में गलत राय नहीं बनाएँगे।

# en: Questions to ask
questions-to-ask-40nv = पूछने के लिए सवाल

# en: Choose the questions that matter to you. You can ask:
questions-to-ask-f5cj = वे सवाल चुनें जो आपके लिए मायने रखते हैं। आप पूछ सकते हैं:

# en: what may cause my pain
questions-to-ask-xsj6 = मेरे दर्द की वजह क्या हो सकती है

# en: which choices I have
questions-to-ask-3p6t = मेरे पास कौन-से विकल्प हैं

# en: what the benefits and risks of each choice are
questions-to-ask-6v3b = हर विकल्प के फ़ायदे और जोखिम क्या हैं

# en: what may happen if I do nothing
questions-to-ask-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: how and when we will check if it works
questions-to-ask-vt2f = हम कैसे और कब जाँचेंगे कि यह काम कर रहा है

# en: who I can call if things get worse
questions-to-ask-3dl3 = अगर हालत बिगड़े तो मैं किसे फ़ोन कर सकता/सकती हूँ

# en: You can read about treatments first. A good place to start is [pain that lasts after back surgery][1]. You may also like our [questions and answers][2].
questions-to-ask-7d30 = आप पहले इलाजों के बारे में पढ़ सकते हैं। शुरू करने के लिए एक अच्छी जगह है [पीठ की सर्जरी के बाद बना रहने वाला दर्द][1]। आपको हमारे [सवाल और जवाब][2] भी पसंद आ सकते हैं।

# en: During the appointment
during-the-appointment-gnq2 = अपॉइंटमेंट के दौरान

# en: Ask your team to explain any word that you do not know. Say back what you heard, to check that you have it right. You can take notes, or ask if you may record.
during-the-appointment-54cy = अपनी टीम से कहें कि जो भी शब्द आप नहीं जानते, उसे समझाएँ। आपने जो सुना उसे दोहराएँ, ताकि जाँच सकें कि आपने सही समझा है। आप नोट्स लिख सकते हैं, या पूछ सकते हैं कि क्या आप रिकॉर्ड कर सकते हैं।

# en: You do not have to decide on the same day. Ask for time, and for something to read at home.
during-the-appointment-q5qn = आपको उसी दिन फ़ैसला करना ज़रूरी नहीं है। समय माँगें, और घर पर पढ़ने के लिए कुछ माँगें।

# en: After the appointment
after-the-appointment-7bpk = अपॉइंटमेंट के बाद

# en: Read your notes within a day, and share them with someone you trust. Write down:
after-the-appointment-6yx5 = एक दिन के अंदर अपने नोट्स पढ़ें, और उन्हें किसी ऐसे व्यक्ति से साझा करें जिस पर आपको भरोसा है। यह लिखें:

# en: what you and your team agreed
after-the-appointment-7y83 = आप और आपकी टीम किस बात पर सहमत हुए

# en: what you will do, and by when
after-the-appointment-tq19 = आप क्या करेंगे, और कब तक

# en: what the team will do
after-the-appointment-z1s5 = टीम क्या करेगी

# en: the date of the next visit
after-the-appointment-t83f = अगली बार मिलने की तारीख

# en: Call the clinic if something is not clear. Your choice can change, so tell your team if it does.
after-the-appointment-nd9p = अगर कुछ स्पष्ट न हो, तो क्लिनिक को फ़ोन करें। आपका चुनाव बदल सकता है, इसलिए अगर बदले तो अपनी टीम को बताएँ।

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Do not wait for your appointment if you have serious symptoms. Get help at once.
when-to-get-help-62d9 = अगर आपको गंभीर लक्षण हैं, तो अपनी अपॉइंटमेंट का इंतज़ार न करें। तुरंत मदद लें।

# en: Get emergency help now
get-emergency-help-now-ff0z = अभी आपातकालीन मदद लें

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = सबसे नज़दीकी आपातकालीन विभाग में जाएँ, या अपने स्थानीय आपातकालीन नंबर (जैसे 999, 911 या 112) पर फ़ोन करें, अगर:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = पेशाब या मल पर आपका नियंत्रण नहीं रहता

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = आपकी जाँघों के बीच या नितंबों के आस-पास की त्वचा सुन्न है

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = आपके पैरों में नई कमज़ोरी है

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = आपको बुखार है और साथ में पीठ में नया या बढ़ा हुआ दर्द है

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = आपको सीने में दर्द या साँस लेने में तकलीफ़ है

# en: think about ending your life
get-emergency-help-now-pm69 = आप अपना जीवन खत्म करने के बारे में सोच रहे हैं

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = अपने डॉक्टर या दर्द की टीम से संपर्क करें

# en: Contact your doctor or pain team before your appointment if you have:
contact-your-doctor-or-pain-team-j6ph = अपनी अपॉइंटमेंट से पहले अपने डॉक्टर या दर्द की टीम से संपर्क करें, अगर आपको यह हो:

# en: pain that gets much worse
contact-your-doctor-or-pain-team-y33m = दर्द जो बहुत बढ़ जाता है

# en: new numbness or pins and needles
contact-your-doctor-or-pain-team-z21n = नया सुन्नपन या सुई चुभने जैसी नई झनझनाहट

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = किसी दवा से दुष्प्रभाव

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = उदासी या चिंता जो जाती नहीं है

# en: About this page
about-this-page-rwxx = इस पेज के बारे में

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = यह पेज सामान्य जानकारी देता है। यह आपके अपने डॉक्टर या नर्स की सलाह की जगह नहीं लेता। किसी स्वास्थ्य विशेषज्ञ ने अभी तक इसकी समीक्षा नहीं की है।

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = इस पेज के लिए किसी कंपनी ने पैसे नहीं दिए। गलती बताने या अपनी राय देने के लिए, उस टीम से संपर्क करें जिसने आपको यह पेज दिया।
