# en: This page tells you what revision surgery on the back is, when it may help and what its risks are.
summary = यह पेज आपको बताता है कि पीठ की रिवीज़न सर्जरी क्या है, इससे कब मदद मिल सकती है और इसके जोखिम क्या हैं।

# en: Revision surgery
revision-surgery-c6p4 = रिवीज़न सर्जरी

# en: Revision surgery is more surgery on a part of your back that has had surgery before. It may help if tests show a clear problem. It is less likely to help if they do not.
revision-surgery-3rgj = रिवीज़न सर्जरी आपकी पीठ के ऐसे हिस्से की एक और सर्जरी है जिसकी पहले सर्जरी हो चुकी है। अगर जाँचों में कोई स्पष्ट समस्या दिखे, तो इससे मदद मिल सकती है। अगर न दिखे, तो मदद मिलने की संभावना कम होती है।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: Your spine is a column of bones with soft cushions, called discs, between them. In revision surgery, a surgeon goes back to the same part of your spine. The surgeon may:
what-it-is-fqql = आपकी रीढ़ हड्डियों का एक स्तंभ है, जिनके बीच मुलायम गद्दियाँ होती हैं, जिन्हें डिस्क कहते हैं। रिवीज़न सर्जरी में, सर्जन आपकी रीढ़ के उसी हिस्से में फिर से जाते हैं। सर्जन ये काम कर सकते हैं:

# en: take out a piece of disc that presses on a nerve
what-it-is-fcs2 = डिस्क का वह टुकड़ा निकालना जो किसी नस को दबाता है

# en: take away bone or scar tissue to make room for a nerve
what-it-is-w8cr = किसी नस के लिए जगह बनाने के लिए हड्डी या निशान ऊतक हटाना

# en: join bones that move too much (fusion)
what-it-is-hpwn = बहुत ज़्यादा हिलने वाली हड्डियों को जोड़ना (फ़्यूज़न)

# en: change or take out screws or rods
what-it-is-c823 = पेंच या छड़ें बदलना या निकालना

# en: Why it is done
why-it-is-done-ss01 = यह क्यों किया जाता है

# en: Your team may talk about revision surgery if your symptoms match a clear problem on a scan. Examples are:
why-it-is-done-5xdt = अगर आपके लक्षण स्कैन में दिखी किसी स्पष्ट समस्या से मेल खाते हैं, तो आपकी टीम रिवीज़न सर्जरी की बात कर सकती है। उदाहरण हैं:

# en: a disc that bulges again
why-it-is-done-rcb4 = डिस्क जो फिर से उभर आई है

# en: bone that still presses on a nerve
why-it-is-done-8hb8 = हड्डी जो अब भी किसी नस को दबाती है

# en: bones that move too much
why-it-is-done-qlst = हड्डियाँ जो बहुत ज़्यादा हिलती हैं

# en: bones that did not join after a fusion
why-it-is-done-s01q = हड्डियाँ जो फ़्यूज़न के बाद नहीं जुड़ीं

# en: screws that are loose or in the wrong place
why-it-is-done-sm3w = पेंच जो ढीले हैं या गलत जगह पर हैं

# en: an infection
why-it-is-done-0b3j = संक्रमण

# en: You may need surgery fast if you lose control of your bladder or bowels, or if your legs get weak.
why-it-is-done-5q0d = अगर पेशाब या मल पर नियंत्रण नहीं रहता, या आपके पैर कमज़ोर हो जाते हैं, तो आपको जल्दी सर्जरी की ज़रूरत हो सकती है।

# en: If the cause is not clear, surgery may do little for pain. [UK guidance on low back pain][1] advises fusion for low back pain alone only as part of a study.
why-it-is-done-fmzy = अगर वजह स्पष्ट नहीं है, तो सर्जरी से दर्द में शायद कम ही फ़ायदा हो। [कमर दर्द पर ब्रिटेन के दिशानिर्देश][1] अकेले कमर दर्द के लिए फ़्यूज़न की सलाह केवल किसी अध्ययन के हिस्से के रूप में देते हैं।

# en: Before the procedure
before-the-procedure-ddyj = प्रक्रिया से पहले

# en: You have tests such as X-rays and an MRI scan. An MRI scan uses strong magnets to show your nerves and discs. The team checks your health and your medicines.
before-the-procedure-mj83 = आपकी एक्स-रे और MRI स्कैन जैसी जाँचें होती हैं। MRI स्कैन आपकी नसें और डिस्क दिखाने के लिए तेज़ चुंबक इस्तेमाल करता है। टीम आपकी सेहत और आपकी दवाओं की जाँच करती है।

# en: It may help to:
before-the-procedure-btb3 = इनसे मदद मिल सकती है:

# en: stop smoking
before-the-procedure-tvp6 = धूम्रपान छोड़ना

# en: keep active and eat well
before-the-procedure-cd59 = सक्रिय रहना और अच्छा खाना

# en: get help with low mood or worry
before-the-procedure-h8h5 = उदासी या चिंता के लिए मदद लेना

# en: keep your blood sugar steady, if you have diabetes
before-the-procedure-0m3l = खून में शुगर को स्थिर रखना, अगर आपको डायबिटीज़ है

# en: plan for help at home
before-the-procedure-0snz = घर पर मदद की योजना बनाना

# en: Tell the team about all your medicines, and if you may be pregnant. Ask which medicines to stop, and when. You can ask another surgeon for a second view.
before-the-procedure-cx41 = टीम को अपनी सभी दवाओं के बारे में बताएँ, और यह भी कि क्या आप गर्भवती हो सकती हैं। पूछें कि कौन-सी दवाएँ बंद करनी हैं, और कब। आप किसी दूसरे सर्जन से दूसरी राय ले सकते हैं।

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = प्रक्रिया के दौरान क्या होता है

# en: You get medicine to make you sleep (general anaesthetic), so you feel no pain. The surgeon opens the old scar or makes a new cut. They work around scar tissue to reach the problem.
what-happens-during-the-procedur-x3n3 = आपको सुलाने वाली दवा (जनरल एनेस्थेटिक) दी जाती है, इसलिए आपको कोई दर्द महसूस नहीं होता। सर्जन पुराने निशान को खोलते हैं या नया चीरा लगाते हैं। वे समस्या तक पहुँचने के लिए निशान ऊतक के आस-पास काम करते हैं।

# en: It can take longer than your first surgery. Ask your surgeon how long it may take.
what-happens-during-the-procedur-tbs7 = इसमें आपकी पहली सर्जरी से ज़्यादा समय लग सकता है। अपने सर्जन से पूछें कि इसमें कितना समय लग सकता है।

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = प्रक्रिया के बाद और ठीक होना

# en: You wake up in a recovery room. You get medicine for pain. The team helps you to stand and walk as soon as you can.
after-the-procedure-and-recovery-mvtx = आप रिकवरी रूम में जागते हैं। आपको दर्द की दवा दी जाती है। जैसे ही आप कर सकें, टीम खड़े होने और चलने में आपकी मदद करती है।

# en: You may stay in hospital for days. Full recovery can take months, and longer after a fusion. Ask your team:
after-the-procedure-and-recovery-qr7g = आप कई दिन अस्पताल में रह सकते हैं। पूरी तरह ठीक होने में कई महीने लग सकते हैं, और फ़्यूज़न के बाद इससे भी ज़्यादा। अपनी टीम से पूछें:

# en: how to care for the wound
after-the-procedure-and-recovery-hp1c = घाव की देखभाल कैसे करें

# en: which movements to avoid
after-the-procedure-and-recovery-ytsb = कौन-सी गतिविधियों से बचें

# en: when to start exercises
after-the-procedure-and-recovery-fz0x = व्यायाम कब शुरू करें

# en: when you can drive and work
after-the-procedure-and-recovery-48qp = आप कब गाड़ी चला सकते हैं और काम कर सकते हैं

# en: who to call with a question
after-the-procedure-and-recovery-wxcl = सवाल होने पर किसे फ़ोन करें

# en: Results and possible benefits
results-and-possible-benefits-65rc = नतीजे और संभावित फ़ायदे

# en: You may have less pain, more strength or both. The result is better if there is a clear cause that surgery can change. More surgery can be less likely to help than the first surgery.
results-and-possible-benefits-2n3v = आपका दर्द कम हो सकता है, ताकत बढ़ सकती है या दोनों हो सकते हैं। नतीजा बेहतर होता है, अगर कोई ऐसी स्पष्ट वजह हो जिसे सर्जरी बदल सकती है। एक और सर्जरी से मदद मिलने की संभावना पहली सर्जरी से कम हो सकती है।

# en: [One study][1] compared more surgery with [spinal cord stimulation][2], a device that sends electric pulses to the spine. After more surgery, pain fell by half or more in 12 in 100 people. With the device, it did so in 39 in 100 people.
results-and-possible-benefits-0qlm = { "[" }एक अध्ययन][1] ने एक और सर्जरी की तुलना [स्पाइनल कॉर्ड स्टिमुलेशन][2] से की, एक डिवाइस जो रीढ़ को बिजली की तरंगें भेजता है। एक और सर्जरी के बाद, 100 में से 12 लोगों में दर्द आधा या उससे ज़्यादा घट गया। डिवाइस से, 100 में से 39 लोगों में ऐसा हुआ।

# en: Risks
risks-1b54 = जोखिम

# en: Revision surgery can have higher risks than a first surgery. Scar tissue makes the work harder. Problems include:
risks-nhy2 = रिवीज़न सर्जरी के जोखिम पहली सर्जरी से ज़्यादा हो सकते हैं। निशान ऊतक काम को ज़्यादा मुश्किल बनाता है। समस्याओं में शामिल हैं:

# en: infection
risks-9ct7 = संक्रमण

# en: bleeding
risks-3pqp = खून बहना

# en: blood clots in your legs or lungs
risks-9pvt = पैरों या फेफड़ों में खून के थक्के

# en: harm to a nerve, with weak or numb legs
risks-vhjf = किसी नस को नुकसान, साथ में कमज़ोर या सुन्न पैर

# en: pain that stays or gets worse
risks-jsz5 = दर्द जो बना रहता है या बढ़ जाता है

# en: problems from the medicine that makes you sleep
risks-919t = आपको सुलाने वाली दवा से समस्याएँ

# en: The lining around your nerves can tear and leak fluid. In [a review of spine surgery][1], this happened to about 6 in 100 people. The chance is higher in revision surgery.
risks-n8p2 = आपकी नसों के आस-पास की झिल्ली फट सकती है और उससे द्रव रिस सकता है। [रीढ़ की सर्जरी की एक समीक्षा][1] में, 100 में से लगभग 6 लोगों के साथ ऐसा हुआ। रिवीज़न सर्जरी में इसकी संभावना ज़्यादा होती है।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: In an emergency, you may need surgery fast. At other times, you can choose.
other-choices-wvjv = आपात स्थिति में, आपको जल्दी सर्जरी की ज़रूरत हो सकती है। बाकी समय, आप चुन सकते हैं।

# en: If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-k7yf = अगर आप कुछ नहीं करते, तो दर्द कम हो सकता है, वैसा ही रह सकता है या बढ़ सकता है। दूसरे विकल्प हैं:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }दर्द के लिए बातचीत थेरेपी][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }नसों के दर्द की दवाएँ][1]

# en: [an injection near a nerve in your spine][1]
other-choices-7rcl = { "[" }रीढ़ में एक नस के पास इंजेक्शन][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = { "[" }पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के सभी इलाजों के बारे में पढ़ें।

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = अपनी टीम से पूछने के लिए सवाल

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = आप और आपकी टीम मिलकर फ़ैसला करते हैं। आप पूछ सकते हैं:

# en: what the tests show, and if this explains my pain
questions-to-ask-your-team-1x4l = जाँचें क्या दिखाती हैं, और क्या इससे मेरे दर्द की वजह समझ में आती है

# en: how likely the surgery is to help me
questions-to-ask-your-team-vc6x = सर्जरी से मुझे मदद मिलने की कितनी संभावना है

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = क्या गलत हो सकता है, और इसकी कितनी संभावना है

# en: how long recovery may take
questions-to-ask-your-team-1v0v = ठीक होने में कितना समय लग सकता है

# en: what else I can try first
questions-to-ask-your-team-6247 = पहले मैं और क्या आज़मा सकता/सकती हूँ

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Serious problems can come days or weeks after surgery. These lists help you decide where to go.
when-to-get-help-t9m5 = सर्जरी के कई दिन या हफ़्ते बाद गंभीर समस्याएँ हो सकती हैं। ये सूचियाँ यह तय करने में आपकी मदद करती हैं कि कहाँ जाना है।

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

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = आपको सीने में दर्द या साँस लेने में तकलीफ़ है

# en: cough up blood
get-emergency-help-now-p66m = आपको खाँसी में खून आता है

# en: have a high temperature and feel very ill
get-emergency-help-now-mrl5 = आपको बुखार है और आप बहुत बीमार महसूस करते हैं

# en: Get help the same day
get-help-the-same-day-pglq = उसी दिन मदद लें

# en: Call your doctor or surgeon today if you have:
get-help-the-same-day-lc2t = अपने डॉक्टर या सर्जन को आज ही फ़ोन करें, अगर आपको यह हो:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = घाव जो गर्म है, सूजा हुआ है, रिस रहा है या ज़्यादा दर्द करता है

# en: a high temperature
get-help-the-same-day-94ys = बुखार

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = सिरदर्द जो बैठने या खड़े होने पर बढ़ जाता है

# en: pain or swelling in 1 calf
get-help-the-same-day-d6xr = 1 पिंडली में दर्द या सूजन

# en: Contact your doctor or surgeon
contact-your-doctor-or-surgeon-dkk1 = अपने डॉक्टर या सर्जन से संपर्क करें

# en: Contact your doctor or surgeon if you have:
contact-your-doctor-or-surgeon-gnf4 = अपने डॉक्टर या सर्जन से संपर्क करें, अगर आपको यह हो:

# en: pain that your medicine does not ease
contact-your-doctor-or-surgeon-5rfn = दर्द जो आपकी दवा से कम नहीं होता

# en: new numbness or pins and needles
contact-your-doctor-or-surgeon-z21n = नया सुन्नपन या सुई चुभने जैसी नई झनझनाहट

# en: hard poo (constipation) from painkillers
contact-your-doctor-or-surgeon-60bv = दर्द निवारक दवाओं से सख्त मल (कब्ज़)

# en: worries about your recovery
contact-your-doctor-or-surgeon-r1tz = ठीक होने को लेकर चिंताएँ

# en: About this page
about-this-page-rwxx = इस पेज के बारे में

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = यह पेज सामान्य जानकारी देता है। यह आपके अपने डॉक्टर या नर्स की सलाह की जगह नहीं लेता। किसी स्वास्थ्य विशेषज्ञ ने अभी तक इसकी समीक्षा नहीं की है।

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = इस पेज के लिए किसी कंपनी ने पैसे नहीं दिए। गलती बताने या अपनी राय देने के लिए, उस टीम से संपर्क करें जिसने आपको यह पेज दिया।
