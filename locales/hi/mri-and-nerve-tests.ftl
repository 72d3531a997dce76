# en: This page tells you why you may have an MRI scan or nerve tests for back pain, what happens and what the results mean.
summary = यह पेज आपको बताता है कि पीठ दर्द के लिए आपका MRI स्कैन या नसों की जाँच क्यों हो सकती है, क्या होता है और नतीजों का क्या मतलब है।

# en: MRI scans and nerve tests
mri-scans-and-nerve-tests-fd66 = MRI स्कैन और नसों की जाँच

# en: MRI scans and nerve tests can help your team look for a cause of your pain. They do not treat the pain. A test can also be normal when your pain is real.
mri-scans-and-nerve-tests-sbs8 = MRI स्कैन और नसों की जाँच आपके दर्द की वजह खोजने में आपकी टीम की मदद कर सकती हैं। इनसे दर्द का इलाज नहीं होता। जाँच तब भी सामान्य हो सकती है जब आपका दर्द असली हो।

# en: What these tests are
what-these-tests-are-05lp = ये जाँचें क्या हैं

# en: An MRI scan (magnetic resonance imaging) makes pictures of the inside of your body. It uses strong magnets and radio waves. It does not use X-rays.
what-these-tests-are-wrtp = MRI स्कैन (मैग्नेटिक रेज़ोनेंस इमेजिंग) आपके शरीर के अंदर की तस्वीरें बनाता है। इसमें तेज़ चुंबक और रेडियो तरंगों का इस्तेमाल होता है। इसमें एक्स-रे का इस्तेमाल नहीं होता।

# en: Nerve tests show how your nerves and muscles work. There are 2 kinds, and you may have both:
what-these-tests-are-yrsc = नसों की जाँच दिखाती है कि आपकी नसें और मांसपेशियाँ कैसे काम करती हैं। यह 2 तरह की होती है, और आपकी दोनों हो सकती हैं:

# en: a test of how fast signals move along a nerve (nerve conduction study)
what-these-tests-are-z7cn = एक जाँच कि नस में संकेत कितनी तेज़ी से चलते हैं (नर्व कंडक्शन स्टडी)

# en: a test of the electric signals in a muscle, with a thin needle (electromyography)
what-these-tests-are-m5sp = पतली सुई से मांसपेशी में बिजली के संकेतों की जाँच (इलेक्ट्रोमायोग्राफी)

# en: Why they are done
why-they-are-done-9tt2 = ये क्यों की जाती हैं

# en: An MRI scan can show discs, which are the soft cushions between the bones of your spine. It can also show nerves and scar tissue. Your team may ask for a scan to look for:
why-they-are-done-q5sw = MRI स्कैन डिस्क दिखा सकता है, जो आपकी रीढ़ की हड्डियों के बीच की मुलायम गद्दियाँ हैं। यह नसें और निशान ऊतक भी दिखा सकता है। आपकी टीम इन्हें खोजने के लिए स्कैन करवा सकती है:

# en: a disc that bulges and presses on a nerve
why-they-are-done-hsq8 = उभरी हुई डिस्क जो किसी नस को दबाती है

# en: bone that presses on a nerve
why-they-are-done-tccw = हड्डी जो किसी नस को दबाती है

# en: scar tissue
why-they-are-done-z88t = निशान ऊतक

# en: an infection
why-they-are-done-0b3j = संक्रमण

# en: bleeding
why-they-are-done-3pqp = खून बहना

# en: Nerve tests can show which nerve has a problem and how bad it is. They can also show that the problem is not in your back.
why-they-are-done-fpnz = नसों की जाँच दिखा सकती है कि किस नस में समस्या है और वह कितनी गंभीर है। यह ये भी दिखा सकती है कि समस्या आपकी पीठ में नहीं है।

# en: You may not need a test. [UK guidance on low back pain][1] advises a scan only if the result may change your treatment.
why-they-are-done-xd4l = हो सकता है कि आपको जाँच की ज़रूरत न हो। [कमर दर्द पर ब्रिटेन के दिशानिर्देश][1] स्कैन की सलाह केवल तब देते हैं जब नतीजे से आपका इलाज बदल सकता हो।

# en: Before the tests
before-the-tests-3x8p = जाँचों से पहले

# en: An MRI magnet can pull or heat metal. Before the scan, tell the team if you have:
before-the-tests-d6s1 = MRI का चुंबक धातु को खींच या गर्म कर सकता है। स्कैन से पहले टीम को बताएँ, अगर इनमें से कुछ भी हो:

# en: metal in your body, such as screws, clips or bits in your eye
before-the-tests-5ctv = आपके शरीर में धातु, जैसे पेंच, क्लिप या आँख में टुकड़े

# en: a device in your body, such as a heart pacemaker or a [device for pain][1]
before-the-tests-6v92 = आपके शरीर में कोई डिवाइस, जैसे दिल का पेसमेकर या [दर्द के लिए डिवाइस][1]

# en: a fear of small spaces
before-the-tests-w673 = छोटी जगहों से डर

# en: kidney disease, or an allergy
before-the-tests-2x26 = किडनी की बीमारी, या कोई एलर्जी

# en: tattoos or medicine patches
before-the-tests-q5mn = टैटू या दवा के पैच

# en: a chance that you are pregnant
before-the-tests-s532 = आपके गर्भवती होने की संभावना

# en: Take off watches, jewellery and hearing aids. Screws and rods from back surgery are not always a problem, but they can blur the picture.
before-the-tests-z33s = घड़ी, गहने और सुनने की मशीन उतार दें। पीठ की सर्जरी के पेंच और छड़ें हमेशा समस्या नहीं होतीं, लेकिन वे तस्वीर को धुंधला कर सकती हैं।

# en: Before nerve tests, tell the team if you take a medicine that thins your blood. Do not put cream on your skin that day. Wear loose clothes and keep warm, as cold legs can change the result.
before-the-tests-jl19 = नसों की जाँच से पहले, टीम को बताएँ कि क्या आप खून पतला करने वाली दवा लेते हैं। उस दिन अपनी त्वचा पर क्रीम न लगाएँ। ढीले कपड़े पहनें और खुद को गर्म रखें, क्योंकि ठंडे पैर नतीजे को बदल सकते हैं।

# en: What happens during an MRI scan
what-happens-during-an-mri-scan-1tqg = MRI स्कैन के दौरान क्या होता है

# en: You lie on a bed that slides into a wide tube. The machine is loud, so you get ear plugs or headphones. You must lie still, but you can talk to the team.
what-happens-during-an-mri-scan-m627 = आप एक बिस्तर पर लेटते हैं जो एक चौड़ी नली के अंदर सरकता है। मशीन ज़ोर की आवाज़ करती है, इसलिए आपको कान के प्लग या हेडफ़ोन मिलते हैं। आपका बिना हिले लेटना ज़रूरी है, लेकिन आप टीम से बात कर सकते हैं।

# en: You may get a dye into a vein (contrast). It helps to tell scar tissue from a disc. The scan does not hurt, but lying still may make your back sore.
what-happens-during-an-mri-scan-bzyq = आपको नस में एक डाई (कॉन्ट्रास्ट) दी जा सकती है। यह निशान ऊतक को डिस्क से अलग पहचानने में मदद करती है। स्कैन से दर्द नहीं होता, लेकिन बिना हिले लेटने से आपकी पीठ दुख सकती है।

# en: What happens during nerve tests
what-happens-during-nerve-tests-j6xn = नसों की जाँच के दौरान क्या होता है

# en: For the first test, small pads go on your skin. You feel short, light electric shocks.
what-happens-during-nerve-tests-37w0 = पहली जाँच के लिए, आपकी त्वचा पर छोटे पैड लगाए जाते हैं। आपको बिजली के छोटे, हल्के झटके महसूस होते हैं।

# en: For the second test, a thin needle goes into a muscle. You relax the muscle and then tense it. It can hurt a little, and you can ask for a break.
what-happens-during-nerve-tests-m40y = दूसरी जाँच के लिए, मांसपेशी में एक पतली सुई डाली जाती है। आप मांसपेशी को ढीला छोड़ते हैं और फिर कसते हैं। इसमें थोड़ा दर्द हो सकता है, और आप रुकने के लिए कह सकते हैं।

# en: After the tests
after-the-tests-spmx = जाँचों के बाद

# en: You can eat, drink and go home after these tests. If you had medicine to calm you, do not drive that day. Your muscles may be sore for a day after the needle test.
after-the-tests-vb64 = इन जाँचों के बाद आप खा-पी सकते हैं और घर जा सकते हैं। अगर आपको शांत करने की दवा दी गई थी, तो उस दिन गाड़ी न चलाएँ। सुई वाली जाँच के बाद आपकी मांसपेशियाँ एक दिन दुख सकती हैं।

# en: Ask when and how you will get your results.
after-the-tests-llyb = पूछें कि आपको अपने नतीजे कब और कैसे मिलेंगे।

# en: Results and what they mean
results-and-what-they-mean-41n6 = नतीजे और उनका मतलब

# en: A trained doctor looks at the pictures or the signals and writes a report. Your doctor then explains what it means for you.
results-and-what-they-mean-29t1 = एक प्रशिक्षित डॉक्टर तस्वीरें या संकेत देखते हैं और रिपोर्ट लिखते हैं। फिर आपके डॉक्टर समझाते हैं कि आपके लिए इसका क्या मतलब है।

# en: A normal result
a-normal-result-xg08 = सामान्य नतीजा

# en: A normal result means that the test did not find a problem. This makes a serious cause less likely. Your pain is still real.
a-normal-result-443j = सामान्य नतीजे का मतलब है कि जाँच में कोई समस्या नहीं मिली। इससे किसी गंभीर वजह की संभावना कम हो जाती है। आपका दर्द फिर भी असली है।

# en: A result that is not normal
a-result-that-is-not-normal-tnv4 = नतीजा जो सामान्य नहीं है

# en: The test may show a change, such as a disc that bulges or a slow nerve. The change may cause your pain, or it may not. Your doctor compares it with your symptoms.
a-result-that-is-not-normal-yffv = जाँच कोई बदलाव दिखा सकती है, जैसे उभरी हुई डिस्क या धीमी नस। यह बदलाव आपके दर्द की वजह हो सकता है, या नहीं भी हो सकता। आपके डॉक्टर इसकी तुलना आपके लक्षणों से करते हैं।

# en: Scans also show changes in people with no pain. In [a review of scans][1], about 30 in 100 people aged 20 with no pain had a disc that bulged. At age 80, it was about 84 in 100 people.
a-result-that-is-not-normal-7zm7 = स्कैन उन लोगों में भी बदलाव दिखाते हैं जिन्हें दर्द नहीं है। [स्कैन की एक समीक्षा][1] में, बिना दर्द वाले 20 साल के 100 में से लगभग 30 लोगों में उभरी हुई डिस्क थी। 80 साल की उम्र में, यह 100 में से लगभग 84 लोगों में थी।

# en: A wrong or unclear result
a-wrong-or-unclear-result-qrdy = गलत या अस्पष्ट नतीजा

# en: Tests can be wrong. A scan can be hard to read near screws or scar tissue. Nerve tests can miss a problem in very small nerves.
a-wrong-or-unclear-result-r6wg = जाँचें गलत हो सकती हैं। पेंचों या निशान ऊतक के पास स्कैन को पढ़ना मुश्किल हो सकता है। नसों की जाँच में बहुत छोटी नसों की समस्या छूट सकती है।

# en: Risks
risks-1b54 = जोखिम

# en: MRI scans do not use X-rays. The main risks are:
risks-vv0m = MRI स्कैन में एक्स-रे का इस्तेमाल नहीं होता। मुख्य जोखिम हैं:

# en: harm from metal or a device that you did not tell the team about
risks-lz3y = ऐसी धातु या डिवाइस से नुकसान जिसके बारे में आपने टीम को नहीं बताया

# en: fear in the small space
risks-7m0g = छोटी जगह में डर

# en: an allergic reaction to the dye
risks-w801 = डाई से एलर्जी

# en: a finding that worries you but does not matter
risks-clyt = ऐसी बात पता चलना जो आपको चिंता में डाले पर मायने न रखती हो

# en: Small amounts of the dye can [stay in the body][1]. The dye can harm people with very bad kidney disease.
risks-7vbw = डाई की थोड़ी मात्रा [शरीर में रह सकती है][1]। डाई उन लोगों को नुकसान पहुँचा सकती है जिन्हें किडनी की बहुत गंभीर बीमारी है।

# en: Nerve tests can leave a bruise or a sore muscle. Bleeding and infection are not likely.
risks-k8xb = नसों की जाँच से नील पड़ सकता है या मांसपेशी दुख सकती है। खून बहने और संक्रमण की संभावना कम है।

# en: Next steps
next-steps-5djh = अगले कदम

# en: Ask your doctor to go through the results with you. You can ask:
next-steps-3tlx = अपने डॉक्टर से कहें कि वे आपके साथ नतीजे देखें। आप पूछ सकते हैं:

# en: if the result explains my pain
next-steps-wz8p = क्या यह नतीजा मेरे दर्द की वजह बताता है

# en: if it changes my treatment
next-steps-lfld = क्या इससे मेरा इलाज बदलता है

# en: if I need another test
next-steps-0bq6 = क्या मुझे एक और जाँच की ज़रूरत है

# en: what may happen if I have no more tests
next-steps-dl68 = अगर मैं और जाँच न करवाऊँ तो क्या हो सकता है

# en: You can say no to a test. Read about [pain that lasts after back surgery][1] to learn what can help next.
next-steps-0b7g = आप जाँच के लिए मना कर सकते हैं। आगे किससे मदद मिल सकती है, यह जानने के लिए [पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के बारे में पढ़ें।

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Do not wait for a test if you have serious symptoms. Get help at once.
when-to-get-help-l6h5 = अगर आपको गंभीर लक्षण हैं, तो जाँच का इंतज़ार न करें। तुरंत मदद लें।

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

# en: have swelling of your face, or trouble breathing, after the dye
get-emergency-help-now-g41v = डाई के बाद आपके चेहरे पर सूजन है, या साँस लेने में तकलीफ़ है

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = अपने डॉक्टर या दर्द की टीम से संपर्क करें

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = अपने डॉक्टर या दर्द की टीम से संपर्क करें, अगर:

# en: your symptoms change while you wait for a test
contact-your-doctor-or-pain-team-34mr = जाँच का इंतज़ार करते समय आपके लक्षण बदल जाते हैं

# en: you do not get your results
contact-your-doctor-or-pain-team-d64w = आपको अपने नतीजे नहीं मिलते

# en: skin is hot, swollen or leaking where a needle went in
contact-your-doctor-or-pain-team-xm5c = जहाँ सुई लगी थी, वहाँ त्वचा गर्म है, सूजी हुई है या रिस रही है

# en: the result worries you
contact-your-doctor-or-pain-team-x34q = नतीजे से आपको चिंता होती है

# en: About this page
about-this-page-rwxx = इस पेज के बारे में

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = यह पेज सामान्य जानकारी देता है। यह आपके अपने डॉक्टर या नर्स की सलाह की जगह नहीं लेता। किसी स्वास्थ्य विशेषज्ञ ने अभी तक इसकी समीक्षा नहीं की है।

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = इस पेज के लिए किसी कंपनी ने पैसे नहीं दिए। गलती बताने या अपनी राय देने के लिए, उस टीम से संपर्क करें जिसने आपको यह पेज दिया।
