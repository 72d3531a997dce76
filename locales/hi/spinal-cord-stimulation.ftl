# en: This page tells you what spinal cord stimulation is, how it may ease pain and what its risks are.
summary = यह पेज आपको बताता है कि स्पाइनल कॉर्ड स्टिमुलेशन क्या है, इससे दर्द कैसे कम हो सकता है और इसके जोखिम क्या हैं।

# en: Spinal cord stimulation
spinal-cord-stimulation-3t5z = स्पाइनल कॉर्ड स्टिमुलेशन

# en: Spinal cord stimulation is a treatment for long-term nerve pain. A small device sends weak electric pulses to your spine. It may ease pain, but it does not help everyone.
spinal-cord-stimulation-9wrm = स्पाइनल कॉर्ड स्टिमुलेशन लंबे समय से चल रहे नसों के दर्द का इलाज है। एक छोटा डिवाइस आपकी रीढ़ को बिजली की हल्की तरंगें भेजता है। इससे दर्द कम हो सकता है, लेकिन हर किसी को मदद नहीं मिलती।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: Your spinal cord is the bundle of nerves inside your spine. It carries pain signals to your brain. The device sends weak electric pulses to it, and these change how you feel the pain.
what-it-is-zcl1 = स्पाइनल कॉर्ड आपकी रीढ़ के अंदर नसों का गुच्छा है। यह दर्द के संकेत आपके दिमाग तक ले जाती है। डिवाइस इसे बिजली की हल्की तरंगें भेजता है, और ये दर्द महसूस करने के आपके तरीके को बदल देती हैं।

# en: The device has 3 parts:
what-it-is-wqfs = डिवाइस के 3 हिस्से होते हैं:

# en: thin wires (leads) that lie near your spinal cord
what-it-is-0929 = पतले तार (लीड) जो आपकी स्पाइनल कॉर्ड के पास होते हैं

# en: a small battery under your skin, in your belly or your buttock
what-it-is-8v40 = आपके पेट या नितंब में त्वचा के नीचे एक छोटी बैटरी

# en: a remote control that you hold in your hand
what-it-is-3t8h = एक रिमोट कंट्रोल जिसे आप हाथ में पकड़ते हैं

# en: You may feel a light tingling in place of pain. With newer settings, you may feel nothing. A doctor can take the device out again.
what-it-is-9zrx = आपको दर्द की जगह हल्की झनझनाहट महसूस हो सकती है। नई सेटिंग में, हो सकता है कि आपको कुछ महसूस न हो। डॉक्टर डिवाइस को फिर से बाहर निकाल सकते हैं।

# en: Why it is done
why-it-is-done-ss01 = यह क्यों किया जाता है

# en: The aim is to ease pain from a damaged nerve (nerve pain). After back surgery, this is mainly pain in the legs. The device does not mend the nerve.
why-it-is-done-1h70 = उद्देश्य किसी खराब हुई नस का दर्द (नसों का दर्द) कम करना है। पीठ की सर्जरी के बाद, यह मुख्य रूप से पैरों का दर्द होता है। डिवाइस नस को ठीक नहीं करता।

# en: [UK guidance on spinal cord stimulation][1] lists it as a choice if:
why-it-is-done-mr8t = { "[" }स्पाइनल कॉर्ड स्टिमुलेशन पर ब्रिटेन के दिशानिर्देश][1] इसे एक विकल्प बताते हैं, अगर:

# en: you have had strong nerve pain for at least 6 months
why-it-is-done-mj6h = आपको कम से कम 6 महीने से नसों का तेज़ दर्द है

# en: other treatments did not help enough
why-it-is-done-k6rd = दूसरे इलाजों से पर्याप्त मदद नहीं मिली

# en: a team trained in pain care has checked you
why-it-is-done-v96w = दर्द की देखभाल में प्रशिक्षित टीम ने आपकी जाँच की है

# en: a test with the device eased your pain
why-it-is-done-6xff = डिवाइस की जाँच से आपका दर्द कम हुआ

# en: It may not suit you if you are pregnant, have an infection or find a remote control hard to use. Tell your team about any other device in your body.
why-it-is-done-8zcw = यह शायद आपके लिए सही न हो, अगर आप गर्भवती हैं, आपको संक्रमण है या रिमोट कंट्रोल इस्तेमाल करना मुश्किल लगता है। अपने शरीर में मौजूद किसी भी दूसरे डिवाइस के बारे में अपनी टीम को बताएँ।

# en: Before the procedure
before-the-procedure-ddyj = प्रक्रिया से पहले

# en: You will meet a team that may include a doctor, a nurse, a physical therapist and a psychologist. A psychologist is a person trained to help with thoughts and feelings. They will ask about your pain, your mood and your daily life.
before-the-procedure-f3k3 = आप एक टीम से मिलेंगे जिसमें डॉक्टर, नर्स, फ़िज़ियोथेरेपिस्ट और मनोवैज्ञानिक हो सकते हैं। मनोवैज्ञानिक वह व्यक्ति है जिसे विचारों और भावनाओं में मदद करने का प्रशिक्षण मिला होता है। वे आपसे आपके दर्द, आपके मूड और आपके रोज़ के जीवन के बारे में पूछेंगे।

# en: Tell your team if you:
before-the-procedure-z2wg = अपनी टीम को बताएँ, अगर:

# en: take a medicine that thins your blood
before-the-procedure-phhm = आप खून पतला करने वाली दवा लेते हैं

# en: have diabetes
before-the-procedure-pk8h = आपको डायबिटीज़ है

# en: have an infection or a skin sore
before-the-procedure-vdts = आपको संक्रमण या त्वचा पर घाव है

# en: have an allergy to a metal or a medicine
before-the-procedure-d65r = आपको किसी धातु या दवा से एलर्जी है

# en: may be pregnant
before-the-procedure-2lr0 = आप गर्भवती हो सकती हैं

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = आपको MRI स्कैन की ज़रूरत हो सकती है, जिसमें तेज़ चुंबक का इस्तेमाल होता है

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask when to stop eating and drinking.
before-the-procedure-44t6 = पूछें कि कौन-सी दवाएँ बंद करनी हैं, और कब। कोई दवा अपने आप बंद न करें। पूछें कि खाना-पीना कब बंद करना है।

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = प्रक्रिया के दौरान क्या होता है

# en: The procedure has 2 steps.
what-happens-during-the-procedur-j3dp = इस प्रक्रिया के 2 चरण हैं।

# en: Step 1: the test
step-1-the-test-jkx5 = चरण 1: जाँच

# en: First you test the device (a trial). A doctor puts the wires in through a needle or a small cut in your back. The wires join a battery outside your body.
step-1-the-test-1161 = पहले आप डिवाइस को आज़माते हैं (ट्रायल)। डॉक्टर सुई से या आपकी पीठ में एक छोटे चीरे से तार डालते हैं। तार आपके शरीर के बाहर एक बैटरी से जुड़ते हैं।

# en: You go home and live with the device for a short time. The test takes about [3 to 7 days][1], but it can take longer. You write down your pain, your sleep and what you can do.
step-1-the-test-rjx8 = आप घर जाते हैं और थोड़े समय डिवाइस के साथ रहते हैं। जाँच में लगभग [3 से 7 दिन][1] लगते हैं, लेकिन ज़्यादा समय भी लग सकता है। आप अपना दर्द, अपनी नींद और आप क्या कर पाते हैं, यह लिखते हैं।

# en: Step 2: the device goes in
step-2-the-device-goes-in-bdm7 = चरण 2: डिवाइस अंदर लगाना

# en: If the test helps you, a doctor puts the battery under your skin in an operation. You may be awake, with medicine to numb the area. Or you may be asleep.
step-2-the-device-goes-in-x54g = अगर जाँच से आपको मदद मिलती है, तो डॉक्टर ऑपरेशन में बैटरी को आपकी त्वचा के नीचे लगाते हैं। आप जागे रह सकते हैं, और उस जगह को सुन्न करने की दवा दी जाती है। या आप सोए हो सकते हैं।

# en: If the test does not help you, the doctor takes the wires out.
step-2-the-device-goes-in-90c1 = अगर जाँच से आपको मदद नहीं मिलती, तो डॉक्टर तार निकाल देते हैं।

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = प्रक्रिया के बाद और ठीक होना

# en: You may go home the same day or stay in hospital for a short time. Your back and the wound will feel sore at first. Your team will teach you how to use the device.
after-the-procedure-and-recovery-27qj = आप उसी दिन घर जा सकते हैं या थोड़े समय अस्पताल में रह सकते हैं। शुरू में आपकी पीठ और घाव में दुखन होगी। आपकी टीम आपको डिवाइस इस्तेमाल करना सिखाएगी।

# en: The wires need time to settle. For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-ltwm = तारों को अपनी जगह टिकने में समय लगता है। पहले कुछ हफ़्तों में, आपकी टीम आपसे ये काम न करने को कह सकती है:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = झुकना, मुड़ना या दूर तक शरीर खींचना

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = भारी चीज़ें उठाना

# en: drive
after-the-procedure-and-recovery-0r42 = गाड़ी चलाना

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = टब में नहाना या तैरना

# en: Ask when you can drive and work again. Ask if you must turn the device off when you drive. Carry your device card, and show it before any scan, surgery or airport check.
after-the-procedure-and-recovery-wybv = पूछें कि आप फिर से कब गाड़ी चला सकते हैं और काम कर सकते हैं। पूछें कि क्या गाड़ी चलाते समय डिवाइस बंद करना ज़रूरी है। अपना डिवाइस कार्ड साथ रखें, और किसी भी स्कैन, सर्जरी या हवाई अड्डे की जाँच से पहले उसे दिखाएँ।

# en: The battery does not last for ever. You may need to charge it, and later you may need surgery to change it.
after-the-procedure-and-recovery-9x47 = बैटरी हमेशा नहीं चलती। आपको उसे चार्ज करना पड़ सकता है, और बाद में उसे बदलने के लिए सर्जरी की ज़रूरत हो सकती है।

# en: Results and possible benefits
results-and-possible-benefits-65rc = नतीजे और संभावित फ़ायदे

# en: You may have less pain, sleep better and do more. You will still have pain.
results-and-possible-benefits-33yb = आपका दर्द कम हो सकता है, आप बेहतर सो सकते हैं और ज़्यादा काम कर सकते हैं। आपको दर्द फिर भी रहेगा।

# en: [A study of leg pain after back surgery][1] looked at results after 6 months. With a device, pain fell by half or more in 48 in 100 people. With other care only, it did so in 9 in 100 people.
results-and-possible-benefits-jc0f = { "[" }पीठ की सर्जरी के बाद पैर के दर्द के एक अध्ययन][1] में 6 महीने बाद के नतीजे देखे गए। डिवाइस से, 100 में से 48 लोगों में दर्द आधा या उससे ज़्यादा घट गया। केवल दूसरी देखभाल से, 100 में से 9 लोगों में ऐसा हुआ।

# en: The results for back pain are not so clear. [A later review of 13 studies][1] looked at low back pain. It found that the device probably does not give lasting benefits that outweigh its risks.
results-and-possible-benefits-mycs = पीठ के दर्द के लिए नतीजे इतने स्पष्ट नहीं हैं। [13 अध्ययनों की बाद की एक समीक्षा][1] में कमर दर्द को देखा गया। इसमें पाया गया कि डिवाइस से शायद ऐसे स्थायी फ़ायदे नहीं मिलते जो इसके जोखिमों से ज़्यादा हों।

# en: Risks
risks-1b54 = जोखिम

# en: Problems can happen during surgery or years later. They include:
risks-bd20 = समस्याएँ सर्जरी के दौरान या कई साल बाद हो सकती हैं। इनमें शामिल हैं:

# en: infection
risks-9ct7 = संक्रमण

# en: wires that move or break
risks-9620 = तार जो खिसक या टूट जाते हैं

# en: pain where the battery lies
risks-m4rk = बैटरी की जगह पर दर्द

# en: fluid that leaks from around the spinal cord and causes a headache
risks-jzqv = स्पाइनल कॉर्ड के आस-पास से रिसता द्रव जिससे सिरदर्द होता है

# en: bleeding that presses on the spinal cord
risks-1nmw = खून बहना जो स्पाइनल कॉर्ड को दबाता है

# en: pain that comes back
risks-sbl3 = दर्द जो वापस आ जाता है

# en: In [a study over 2 years][1], about 31 in 100 people with a device needed more surgery on it. Harm to the spinal cord is not likely, but it can leave legs weak or numb. [A review of spine devices][2] also lists death as a risk.
risks-dy19 = { "[" }2 साल के एक अध्ययन][1] में, डिवाइस वाले 100 में से लगभग 31 लोगों को डिवाइस के लिए एक और सर्जरी की ज़रूरत पड़ी। स्पाइनल कॉर्ड को नुकसान की संभावना कम है, लेकिन इससे पैर कमज़ोर या सुन्न रह सकते हैं। [रीढ़ के डिवाइस की एक समीक्षा][2] मृत्यु को भी एक जोखिम बताती है।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: You do not have to have this treatment. Doing nothing is also a choice, and the pain may then ease, stay the same or get worse. Other choices are:
other-choices-lyhp = आपके लिए यह इलाज करवाना ज़रूरी नहीं है। कुछ न करना भी एक विकल्प है, और तब दर्द कम हो सकता है, वैसा ही रह सकता है या बढ़ सकता है। दूसरे विकल्प हैं:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }दर्द के लिए बातचीत थेरेपी][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }नसों के दर्द की दवाएँ][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }पीठ की एक और सर्जरी][1]

# en: Each choice has its own benefits and risks. Read about [pain that lasts after back surgery][1] to compare them.
other-choices-w0p9 = हर विकल्प के अपने फ़ायदे और जोखिम हैं। उनकी तुलना करने के लिए [पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के बारे में पढ़ें।

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = अपनी टीम से पूछने के लिए सवाल

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = आप और आपकी टीम मिलकर फ़ैसला करते हैं। आप पूछ सकते हैं:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = मेरे जैसे दर्द में इससे मदद मिलने की कितनी संभावना है

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = क्या गलत हो सकता है, और इसकी कितनी संभावना है

# en: how long the battery lasts
questions-to-ask-your-team-7bpd = बैटरी कितने समय तक चलती है

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = क्या इस डिवाइस के साथ मेरा MRI स्कैन हो सकता है

# en: what I cannot do with the device
questions-to-ask-your-team-b6s4 = इस डिवाइस के साथ मैं क्या नहीं कर सकता/सकती

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Contact your pain team on { $clinic-phone } if you have a question about your device. Serious problems need care fast.
when-to-get-help-276h = अगर आपके डिवाइस के बारे में कोई सवाल है, तो अपनी दर्द की टीम से { $clinic-phone } पर संपर्क करें। गंभीर समस्याओं में जल्दी देखभाल की ज़रूरत होती है।

# en: Get emergency help now
get-emergency-help-now-ff0z = अभी आपातकालीन मदद लें

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = सबसे नज़दीकी आपातकालीन विभाग में जाएँ, या अपने स्थानीय आपातकालीन नंबर (जैसे 999, 911 या 112) पर फ़ोन करें, अगर:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = पेशाब या मल पर आपका नियंत्रण नहीं रहता

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = आपकी जाँघों के बीच या नितंबों के आस-पास की त्वचा सुन्न है

# en: have new weakness or numbness in your legs
get-emergency-help-now-fv72 = आपके पैरों में नई कमज़ोरी या नया सुन्नपन है

# en: have very strong back pain that starts suddenly
get-emergency-help-now-lpfc = आपको पीठ में बहुत तेज़ दर्द है जो अचानक शुरू होता है

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = आपको बुखार है और गर्दन अकड़ी हुई है

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = आपको सीने में दर्द या साँस लेने में तकलीफ़ है

# en: Get help the same day
get-help-the-same-day-pglq = उसी दिन मदद लें

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = अपने डॉक्टर या दर्द की टीम को आज ही फ़ोन करें, अगर आपको यह हो:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = घाव जो गर्म है, सूजा हुआ है, रिस रहा है या ज़्यादा दर्द करता है

# en: a high temperature
get-help-the-same-day-94ys = बुखार

# en: a bad headache when you sit or stand up
get-help-the-same-day-k516 = बैठने या खड़े होने पर बहुत बुरा सिरदर्द

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = तार या बैटरी जिसे आप त्वचा के आर-पार देख सकते हैं

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = अपने डॉक्टर या दर्द की टीम से संपर्क करें

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = अपने डॉक्टर या दर्द की टीम से संपर्क करें, अगर:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = डिवाइस काम करना बंद कर देता है

# en: the tingling moves, gets too strong or stops
contact-your-doctor-or-pain-team-11d5 = झनझनाहट की जगह बदल जाती है, वह बहुत तेज़ हो जाती है या बंद हो जाती है

# en: your pain comes back
contact-your-doctor-or-pain-team-ljcj = आपका दर्द वापस आ जाता है

# en: you need a scan or surgery
contact-your-doctor-or-pain-team-fdng = आपको स्कैन या सर्जरी की ज़रूरत है

# en: About this page
about-this-page-rwxx = इस पेज के बारे में

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = यह पेज सामान्य जानकारी देता है। यह आपके अपने डॉक्टर या नर्स की सलाह की जगह नहीं लेता। किसी स्वास्थ्य विशेषज्ञ ने अभी तक इसकी समीक्षा नहीं की है।

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = इस पेज के लिए किसी कंपनी ने पैसे नहीं दिए। गलती बताने या अपनी राय देने के लिए, उस टीम से संपर्क करें जिसने आपको यह पेज दिया।
