# en: This page tells you about amitriptyline, duloxetine, gabapentin and pregabalin for nerve pain, and about their side effects.
summary = यह पेज आपको नसों के दर्द के लिए एमिट्रिप्टिलीन, डुलॉक्सेटीन, गैबापेंटिन और प्रीगैबालिन के बारे में, और उनके दुष्प्रभावों के बारे में बताता है।

# en: Medicines for nerve pain
medicines-for-nerve-pain-wkdk = नसों के दर्द की दवाएँ

# en: These medicines may ease pain from a damaged nerve. They do not mend the nerve, and the benefit differs from person to person. This page does not replace the leaflet in your medicine pack.
medicines-for-nerve-pain-80hp = ये दवाएँ किसी खराब हुई नस का दर्द कम कर सकती हैं। ये नस को ठीक नहीं करतीं, और फ़ायदा हर व्यक्ति में अलग होता है। यह पेज आपकी दवा के पैक में दिए पर्चे की जगह नहीं लेता।

# en: What these medicines are and what they are used for
what-these-medicines-are-and-wha-5qjv = ये दवाएँ क्या हैं और किस काम आती हैं

# en: Nerve pain is pain from a damaged nerve (neuropathic pain). It can burn, sting or feel like an electric shock. Plain painkillers may not help it much.
what-these-medicines-are-and-wha-2ycx = नसों का दर्द किसी खराब हुई नस से होने वाला दर्द है (न्यूरोपैथिक दर्द)। यह जलन, चुभन या बिजली के झटके जैसा महसूस हो सकता है। साधारण दर्द निवारक दवाओं से शायद इसमें ज़्यादा मदद न मिले।

# en: This page is about 4 medicines:
what-these-medicines-are-and-wha-7wsy = यह पेज 4 दवाओं के बारे में है:

# en: amitriptyline, which can also help with low mood (depression)
what-these-medicines-are-and-wha-6754 = एमिट्रिप्टिलीन, जिससे उदासी (डिप्रेशन) में भी मदद मिल सकती है

# en: duloxetine, which can also help with low mood and worry (anxiety)
what-these-medicines-are-and-wha-4gxj = डुलॉक्सेटीन, जिससे उदासी और चिंता (एंग्ज़ायटी) में भी मदद मिल सकती है

# en: gabapentin, which can also help to stop fits (epilepsy)
what-these-medicines-are-and-wha-pgg3 = गैबापेंटिन, जिससे दौरे (मिर्गी) रोकने में भी मदद मिल सकती है

# en: pregabalin, which can also help to stop fits and ease worry
what-these-medicines-are-and-wha-hg8r = प्रीगैबालिन, जिससे दौरे रोकने और चिंता कम करने में भी मदद मिल सकती है

# en: [UK guidance on nerve pain][1] lists these 4 medicines as first choices. There are only small studies of [these medicines after back surgery][2], so the benefit is not clear.
what-these-medicines-are-and-wha-p8xh = { "[" }नसों के दर्द पर ब्रिटेन के दिशानिर्देश][1] इन 4 दवाओं को पहले विकल्प बताते हैं। [पीठ की सर्जरी के बाद इन दवाओं][2] पर केवल छोटे अध्ययन हुए हैं, इसलिए फ़ायदा स्पष्ट नहीं है।

# en: Sciatica is leg pain from pressure on a nerve in the back. For this pain, [UK guidance on low back pain][1] does not advise gabapentin or pregabalin. Ask your doctor which kind of pain you have.
what-these-medicines-are-and-wha-6q9f = साइटिका पीठ में किसी नस पर दबाव से होने वाला पैर का दर्द है। इस दर्द के लिए [कमर दर्द पर ब्रिटेन के दिशानिर्देश][1] गैबापेंटिन या प्रीगैबालिन की सलाह नहीं देते। अपने डॉक्टर से पूछें कि आपको किस तरह का दर्द है।

# en: Who can and cannot take them
who-can-and-cannot-take-them-xnmt = इन्हें कौन ले सकता है और कौन नहीं

# en: Adults can take these medicines if a doctor says so. They do not suit everyone.
who-can-and-cannot-take-them-f325 = वयस्क ये दवाएँ ले सकते हैं, अगर डॉक्टर ऐसा कहें। ये हर किसी के लिए सही नहीं हैं।

# en: Tell your doctor if you:
who-can-and-cannot-take-them-h2yx = अपने डॉक्टर को बताएँ, अगर:

# en: have had an allergic reaction to any medicine
who-can-and-cannot-take-them-xtrt = आपको कभी किसी भी दवा से एलर्जी हुई है

# en: have heart, liver, kidney or lung disease
who-can-and-cannot-take-them-59h1 = आपको दिल, लिवर, किडनी या फेफड़ों की बीमारी है

# en: have fits, an eye disease called glaucoma or trouble peeing
who-can-and-cannot-take-them-x83p = आपको दौरे, आँख की बीमारी (ग्लूकोमा) या पेशाब करने में तकलीफ़ है

# en: have had thoughts of ending your life
who-can-and-cannot-take-them-j6fv = आपको अपना जीवन खत्म करने के विचार आए हैं

# en: have found it hard to stop alcohol or a medicine
who-can-and-cannot-take-them-frcq = आपको शराब या कोई दवा छोड़ने में मुश्किल हुई है

# en: are pregnant, breastfeeding or trying for a baby
who-can-and-cannot-take-them-6wnw = आप गर्भवती हैं, स्तनपान कराती हैं या बच्चे के लिए कोशिश कर रही हैं

# en: Taking them with other medicines and alcohol
taking-them-with-other-medicines-lfgn = इन्हें दूसरी दवाओं और शराब के साथ लेना

# en: Tell your doctor or pharmacist about all your medicines. This includes herbs and medicines that you buy yourself. Take care with:
taking-them-with-other-medicines-03r4 = अपने डॉक्टर या फ़ार्मासिस्ट को अपनी सभी दवाओं के बारे में बताएँ। इसमें जड़ी-बूटियाँ और वे दवाएँ शामिल हैं जो आप खुद खरीदते हैं। इनके साथ सावधानी रखें:

# en: strong painkillers such as morphine or codeine (opioids)
taking-them-with-other-medicines-ssw0 = तेज़ दर्द निवारक दवाएँ जैसे मॉर्फ़ीन या कोडीन (ओपिऑइड)

# en: medicines for sleep or anxiety
taking-them-with-other-medicines-l14d = नींद या चिंता की दवाएँ

# missing: taking-them-with-other-medicines-nhn3
# en: other medicines for depression
taking-them-with-other-medicines-nhn3 = डिप्रेशन की दूसरी दवाएँ

# missing: taking-them-with-other-medicines-wk30
# en: St John's wort, a herb that some people take for low mood
taking-them-with-other-medicines-wk30 = सेंट जॉन्स वॉर्ट, एक जड़ी-बूटी जिसे कुछ लोग उदासी के लिए लेते हैं

# en: painkillers such as ibuprofen, and medicines that thin the blood
taking-them-with-other-medicines-gf66 = दर्द निवारक दवाएँ जैसे आइबुप्रोफ़ेन, और खून पतला करने वाली दवाएँ

# en: medicines for heartburn
taking-them-with-other-medicines-fvrp = सीने में जलन की दवाएँ

# en: Opioids, sleep medicines and alcohol can slow your breathing more. Avoid alcohol while you take these medicines.
taking-them-with-other-medicines-s7ww = ओपिऑइड, नींद की दवाएँ और शराब आपकी साँस को और धीमा कर सकती हैं। ये दवाएँ लेते समय शराब से बचें।

# en: Pregnancy and breastfeeding
pregnancy-and-breastfeeding-vxkn = गर्भावस्था और स्तनपान

# en: Tell your doctor at once if you are pregnant or want a baby. Do not stop the medicine on your own.
pregnancy-and-breastfeeding-xzrx = अगर आप गर्भवती हैं या बच्चा चाहती हैं, तो अपने डॉक्टर को तुरंत बताएँ। दवा अपने आप बंद न करें।

# en: In [a study of more than 2,700 pregnancies][1], about 6 in 100 babies had a serious birth defect after pregabalin. Without pregabalin, it was about 4 in 100 babies.
pregnancy-and-breastfeeding-63ql = { "[" }2,700 से ज़्यादा गर्भावस्थाओं के एक अध्ययन][1] में, प्रीगैबालिन के बाद 100 में से लगभग 6 शिशुओं में गंभीर जन्म दोष था। प्रीगैबालिन के बिना, यह 100 में से लगभग 4 शिशुओं में था।

# en: If you could get pregnant, use birth control while you take pregabalin.
pregnancy-and-breastfeeding-gxyn = अगर आप गर्भवती हो सकती हैं, तो प्रीगैबालिन लेते समय गर्भनिरोधक का इस्तेमाल करें।

# en: Duloxetine in the last month before birth [can raise the chance of heavy bleeding after birth][1]. The rise is small. Ask your doctor before you breastfeed.
pregnancy-and-breastfeeding-hbvk = जन्म से पहले के आखिरी महीने में डुलॉक्सेटीन [जन्म के बाद बहुत खून बहने की संभावना बढ़ा सकती है][1]। यह बढ़ोतरी छोटी है। स्तनपान कराने से पहले अपने डॉक्टर से पूछें।

# en: How and when to take them
how-and-when-to-take-them-7tvv = इन्हें कैसे और कब लें

# en: Take your medicine just as your doctor or pharmacist tells you. They start with a low dose and raise it slowly. The benefit can take weeks to show.
how-and-when-to-take-them-wm20 = अपनी दवा ठीक वैसे ही लें जैसे आपके डॉक्टर या फ़ार्मासिस्ट बताएँ। वे कम खुराक से शुरू करते हैं और उसे धीरे-धीरे बढ़ाते हैं। फ़ायदा दिखने में कई हफ़्ते लग सकते हैं।

# en: Your doctor should check with you if the medicine helps. If it does not help, it makes sense to stop it slowly or change it. Ask for the lowest dose that works for you.
how-and-when-to-take-them-mhf7 = आपके डॉक्टर को आपके साथ जाँचना चाहिए कि क्या दवा से मदद मिल रही है। अगर मदद नहीं मिल रही, तो उसे धीरे-धीरे बंद करना या बदलना ठीक रहता है। वह सबसे कम खुराक माँगें जो आपके लिए काम करती है।

# en: If you miss a dose
if-you-miss-a-dose-x8tm = अगर आप कोई खुराक भूल जाएँ

# en: Take the missed dose when you remember it. If it is nearly time for your next dose, skip the missed one. Do not take 2 doses at the same time.
if-you-miss-a-dose-hslm = भूली हुई खुराक याद आने पर ले लें। अगर अगली खुराक का समय लगभग हो गया है, तो भूली हुई खुराक छोड़ दें। एक ही समय पर 2 खुराकें न लें।

# en: If you take too much
if-you-take-too-much-47rg = अगर आप बहुत ज़्यादा ले लें

# en: Too much can be dangerous. Call your doctor, a poisons line or your local emergency number at once. Take the pack with you if you go to a hospital.
if-you-take-too-much-mxv7 = बहुत ज़्यादा मात्रा खतरनाक हो सकती है। तुरंत अपने डॉक्टर, ज़हर हेल्पलाइन या अपने स्थानीय आपातकालीन नंबर पर फ़ोन करें। अगर आप अस्पताल जाएँ, तो दवा का पैक साथ ले जाएँ।

# en: If you want to stop
if-you-want-to-stop-8y47 = अगर आप दवा बंद करना चाहें

# en: Do not stop suddenly. You may feel sick, sweat, feel anxious or sleep badly (withdrawal). Your doctor can help you lower the dose slowly.
if-you-want-to-stop-q3ys = अचानक बंद न करें। आपको मितली, पसीना, घबराहट या खराब नींद हो सकती है (विदड्रॉल)। आपके डॉक्टर खुराक को धीरे-धीरे घटाने में आपकी मदद कर सकते हैं।

# en: Side effects
side-effects-rbmk = दुष्प्रभाव

# en: Like all medicines, these can cause side effects. You may get none, 1 or more than 1. Side effects can ease after the first weeks.
side-effects-4s4v = सभी दवाओं की तरह, इनसे भी दुष्प्रभाव हो सकते हैं। आपको कोई दुष्प्रभाव न हो, 1 हो या 1 से ज़्यादा हों, ऐसा हो सकता है। दुष्प्रभाव पहले कुछ हफ़्तों के बाद कम हो सकते हैं।

# en: These numbers come mainly from European information on:
side-effects-7ncw = ये संख्याएँ मुख्य रूप से इन दवाओं के बारे में यूरोपीय जानकारी से हैं:

# en: [amitriptyline][1]
side-effects-l240 = { "[" }एमिट्रिप्टिलीन][1]

# en: [duloxetine][1]
side-effects-btd2 = { "[" }डुलॉक्सेटीन][1]

# en: [gabapentin][1]
side-effects-ssb8 = { "[" }गैबापेंटिन][1]

# en: [pregabalin][1]
side-effects-7fbt = { "[" }प्रीगैबालिन][1]

# en: Very common side effects
very-common-side-effects-82b5 = बहुत आम दुष्प्रभाव

# en: These affect more than 1 in 10 people. This table shows them for each medicine:
very-common-side-effects-9zl3 = ये 10 में से 1 से ज़्यादा लोगों को होते हैं। यह तालिका हर दवा के लिए इन्हें दिखाती है:

# en: Medicine
very-common-side-effects-7dtx = दवा

# en: Very common side effects (more than 1 in 10 people)
very-common-side-effects-yf0l = बहुत आम दुष्प्रभाव (10 में से 1 से ज़्यादा लोगों को)

# en: amitriptyline
very-common-side-effects-9j6t = एमिट्रिप्टिलीन

# en: feeling sleepy, dry mouth, dizziness, blurred vision, hard poo (constipation), weight gain
very-common-side-effects-7n2d = नींद आना, मुँह सूखना, चक्कर आना, धुंधली नज़र, सख्त मल (कब्ज़), वज़न बढ़ना

# en: duloxetine
very-common-side-effects-68g3 = डुलॉक्सेटीन

# en: feeling sick, headache, dry mouth, feeling sleepy
very-common-side-effects-9mph = मितली, सिरदर्द, मुँह सूखना, नींद आना

# en: gabapentin
very-common-side-effects-cbzh = गैबापेंटिन

# en: feeling sleepy, dizziness, tiredness, being unsteady
very-common-side-effects-38kq = नींद आना, चक्कर आना, थकान, लड़खड़ाना

# en: pregabalin
very-common-side-effects-ltn7 = प्रीगैबालिन

# en: dizziness, feeling sleepy, headache
very-common-side-effects-ktnk = चक्कर आना, नींद आना, सिरदर्द

# en: Common side effects
common-side-effects-qrgw = आम दुष्प्रभाव

# en: These affect up to 1 in 10 people:
common-side-effects-5jgd = ये 10 में से ज़्यादा से ज़्यादा 1 व्यक्ति को होते हैं:

# en: problems with sex (all 4 medicines)
common-side-effects-7085 = यौन समस्याएँ (सभी 4 दवाएँ)

# en: blurred vision (duloxetine, gabapentin, pregabalin)
common-side-effects-fj70 = धुंधली नज़र (डुलॉक्सेटीन, गैबापेंटिन, प्रीगैबालिन)

# en: weight gain, or swollen arms or legs (gabapentin, pregabalin)
common-side-effects-4mt0 = वज़न बढ़ना, या बाँहों या पैरों में सूजन (गैबापेंटिन, प्रीगैबालिन)

# en: poor memory (gabapentin, pregabalin)
common-side-effects-3yjk = याददाश्त कमज़ोर होना (गैबापेंटिन, प्रीगैबालिन)

# en: dizziness, hard poo, sweating or poor sleep (duloxetine)
common-side-effects-b56k = चक्कर आना, सख्त मल, पसीना आना या खराब नींद (डुलॉक्सेटीन)

# en: Uncommon side effects
uncommon-side-effects-qn3g = कम आम दुष्प्रभाव

# en: These affect up to 1 in 100 people:
uncommon-side-effects-dyf8 = ये 100 में से ज़्यादा से ज़्यादा 1 व्यक्ति को होते हैं:

# en: seeing or hearing things that are not real (pregabalin)
uncommon-side-effects-6w22 = ऐसी चीज़ें देखना या सुनना जो असली नहीं हैं (प्रीगैबालिन)

# en: thoughts of ending your life (duloxetine)
uncommon-side-effects-r2vw = अपना जीवन खत्म करने के विचार (डुलॉक्सेटीन)

# en: not being able to pee (amitriptyline)
uncommon-side-effects-vf7l = पेशाब न कर पाना (एमिट्रिप्टिलीन)

# en: Rare side effects
rare-side-effects-r9zz = दुर्लभ दुष्प्रभाव

# en: With gabapentin, very slow or weak breathing is rare. [It affects up to 1 in 1,000 people][1]. This can [also happen with pregabalin][2].
rare-side-effects-57q6 = गैबापेंटिन के साथ, बहुत धीमी या कमज़ोर साँस दुर्लभ है। [यह 1,000 में से ज़्यादा से ज़्यादा 1 व्यक्ति को होता है][1]। यह [प्रीगैबालिन के साथ भी हो सकता है][2]।

# en: Needing the medicine
needing-the-medicine-vf9d = दवा की ज़रूरत पड़ना

# en: Your body can come to depend on gabapentin and pregabalin. You may feel that you need more and more. Tell your doctor if this happens.
needing-the-medicine-mffx = आपका शरीर गैबापेंटिन और प्रीगैबालिन पर निर्भर हो सकता है। आपको लग सकता है कि आपको ज़्यादा से ज़्यादा चाहिए। अगर ऐसा हो, तो अपने डॉक्टर को बताएँ।

# en: Driving and machines
driving-and-machines-vvv2 = गाड़ी चलाना और मशीनें

# en: All 4 medicines can make you sleepy or dizzy. Do not drive, cycle or use machines if you feel this way. Your country may have laws about this, so ask your pharmacist.
driving-and-machines-mf4k = सभी 4 दवाओं से आपको नींद या चक्कर आ सकते हैं। अगर आपको ऐसा लगे, तो गाड़ी या साइकिल न चलाएँ और मशीनें इस्तेमाल न करें। आपके देश में इसके बारे में कानून हो सकते हैं, इसलिए अपने फ़ार्मासिस्ट से पूछें।

# en: How to store them
how-to-store-them-qq79 = इन्हें कैसे रखें

# en: Keep the medicine in its pack, in a dry place. Keep it where children cannot see or reach it.
how-to-store-them-p1jh = दवा को उसके पैक में, सूखी जगह पर रखें। उसे वहाँ रखें जहाँ बच्चे उसे देख न सकें या उस तक पहुँच न सकें।

# en: Do not share it with anyone. Take what you do not need back to a pharmacy.
how-to-store-them-l02w = इसे किसी के साथ न बाँटें। जिसकी आपको ज़रूरत नहीं है, उसे दवा की दुकान पर वापस दे दें।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: You do not have to take a medicine. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-dbk1 = आपके लिए दवा लेना ज़रूरी नहीं है। अगर आप कुछ नहीं करते, तो दर्द कम हो सकता है, वैसा ही रह सकता है या बढ़ सकता है। दूसरे विकल्प हैं:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }दर्द के लिए बातचीत थेरेपी][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }स्पाइनल कॉर्ड स्टिमुलेशन][1], एक डिवाइस जो आपकी रीढ़ को बिजली की हल्की तरंगें भेजता है

# en: You and your doctor decide together. Ask about the benefits, the risks and the choice to do nothing.
other-choices-g2zz = आप और आपके डॉक्टर मिलकर फ़ैसला करते हैं। फ़ायदों, जोखिमों और कुछ न करने के विकल्प के बारे में पूछें।

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Serious side effects need care fast. These lists help you decide what to do.
when-to-get-help-640f = गंभीर दुष्प्रभावों में जल्दी देखभाल की ज़रूरत होती है। ये सूचियाँ यह तय करने में आपकी मदद करती हैं कि क्या करना है।

# en: Get emergency help now
get-emergency-help-now-ff0z = अभी आपातकालीन मदद लें

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = सबसे नज़दीकी आपातकालीन विभाग में जाएँ, या अपने स्थानीय आपातकालीन नंबर (जैसे 999, 911 या 112) पर फ़ोन करें, अगर:

# en: have trouble breathing, or breathe very slowly
get-emergency-help-now-kyj0 = आपको साँस लेने में तकलीफ़ है, या आप बहुत धीरे साँस ले रहे हैं

# en: are so sleepy that others cannot wake you
get-emergency-help-now-tv9k = आपको इतनी नींद आ रही है कि दूसरे आपको जगा नहीं पाते

# en: have swelling of your face, lips or tongue
get-emergency-help-now-js2c = आपके चेहरे, होंठों या जीभ पर सूजन है

# en: have a skin rash with blisters or peeling
get-emergency-help-now-x7sp = आपकी त्वचा पर छालों वाले या त्वचा उतरने वाले चकत्ते हैं

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = आपको सीने में दर्द है, या आप बेहोश हो जाते हैं

# en: think about ending your life
get-emergency-help-now-pm69 = आप अपना जीवन खत्म करने के बारे में सोच रहे हैं

# en: Contact your doctor or pharmacist
contact-your-doctor-or-pharmacis-vch0 = अपने डॉक्टर या फ़ार्मासिस्ट से संपर्क करें

# en: Contact your doctor or pharmacist if you:
contact-your-doctor-or-pharmacis-vpk3 = अपने डॉक्टर या फ़ार्मासिस्ट से संपर्क करें, अगर:

# en: have side effects that trouble you
contact-your-doctor-or-pharmacis-2nwx = आपको ऐसे दुष्प्रभाव हैं जो आपको परेशान करते हैं

# en: want to stop the medicine
contact-your-doctor-or-pharmacis-967s = आप दवा बंद करना चाहते हैं

# en: feel low, angry or not like yourself
contact-your-doctor-or-pharmacis-y4rz = आप उदास या गुस्से में हैं, या खुद जैसा महसूस नहीं करते

# en: have pain that is no better after weeks of treatment
contact-your-doctor-or-pharmacis-gvl0 = आपको ऐसा दर्द है जो कई हफ़्तों के इलाज के बाद भी बेहतर नहीं है

# en: feel that you need more than your dose
contact-your-doctor-or-pharmacis-qc7m = आपको लगता है कि आपको अपनी खुराक से ज़्यादा चाहिए

# en: About this page
about-this-page-rwxx = इस पेज के बारे में

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = यह पेज सामान्य जानकारी देता है। यह आपके अपने डॉक्टर या नर्स की सलाह की जगह नहीं लेता। किसी स्वास्थ्य विशेषज्ञ ने अभी तक इसकी समीक्षा नहीं की है।

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = इस पेज के लिए किसी कंपनी ने पैसे नहीं दिए। गलती बताने या अपनी राय देने के लिए, उस टीम से संपर्क करें जिसने आपको यह पेज दिया।
