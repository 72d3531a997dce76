# en: This page tells you why pain can last after back surgery, how doctors look for the cause and what may help.
summary = यह पेज आपको बताता है कि पीठ की सर्जरी के बाद दर्द क्यों बना रह सकता है, डॉक्टर उसकी वजह कैसे खोजते हैं और किससे मदद मिल सकती है।

# en: Pain that lasts after back surgery
pain-that-lasts-after-back-surge-3g76 = पीठ की सर्जरी के बाद बना रहने वाला दर्द

# en: Back surgery can ease pain and help you move. But pain can stay, come back or get worse after it. This page tells you why this happens and what may help.
pain-that-lasts-after-back-surge-gdqp = पीठ की सर्जरी दर्द कम कर सकती है और चलने-फिरने में आपकी मदद कर सकती है। लेकिन उसके बाद दर्द रह सकता है, वापस आ सकता है या बढ़ सकता है। यह पेज आपको बताता है कि ऐसा क्यों होता है और किससे मदद मिल सकती है।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: This condition is pain in your back or legs that stays after surgery on your spine. It can also be pain that comes back later, or a new pain. The surgery may have gone just as planned.
what-it-is-7y3m = यह स्थिति आपकी पीठ या पैरों का वह दर्द है जो रीढ़ की सर्जरी के बाद भी रहता है। यह ऐसा दर्द भी हो सकता है जो बाद में वापस आता है, या कोई नया दर्द। हो सकता है कि सर्जरी बिल्कुल योजना के अनुसार हुई हो।

# en: Your spine is a column of bones. Between the bones are soft cushions, called discs. The pain can follow any surgery on your spine, such as surgery that:
what-it-is-dw1r = आपकी रीढ़ हड्डियों का एक स्तंभ है। हड्डियों के बीच मुलायम गद्दियाँ होती हैं, जिन्हें डिस्क कहते हैं। यह दर्द आपकी रीढ़ की किसी भी सर्जरी के बाद हो सकता है, जैसे वह सर्जरी जो:

# en: takes out part of a disc (discectomy)
what-it-is-yxbd = डिस्क का एक हिस्सा निकालती है (डिस्केक्टॉमी)

# en: takes away a piece of bone from the back of your spine (laminectomy)
what-it-is-63k8 = आपकी रीढ़ के पिछले हिस्से से हड्डी का एक टुकड़ा निकालती है (लैमिनेक्टॉमी)

# en: makes more room for your nerves (decompression)
what-it-is-lbck = आपकी नसों के लिए ज़्यादा जगह बनाती है (डीकंप्रेशन)

# en: joins bones of your spine together (fusion)
what-it-is-91bn = आपकी रीढ़ की हड्डियों को आपस में जोड़ती है (फ़्यूज़न)

# en: You are not alone. In [a survey in Japan][1], about 21 in 100 people who had lower back surgery had this condition. The number differs from study to study.
what-it-is-120f = आप अकेले नहीं हैं। [जापान के एक सर्वेक्षण][1] में, कमर की सर्जरी करवा चुके 100 में से लगभग 21 लोगों को यह स्थिति थी। यह संख्या हर अध्ययन में अलग होती है।

# en: Names you may hear
names-you-may-hear-c2gl = नाम जो आप सुन सकते हैं

# en: The name in use now is persistent spinal pain syndrome (PSPS). A syndrome is a group of symptoms. Type 2 means that you had spine surgery before this pain.
names-you-may-hear-rggr = अब जो नाम इस्तेमाल होता है, वह परसिस्टेंट स्पाइनल पेन सिंड्रोम (PSPS) है। सिंड्रोम लक्षणों का एक समूह है। टाइप 2 का मतलब है कि इस दर्द से पहले आपकी रीढ़ की सर्जरी हुई थी।

# en: You may also hear these older names for the same condition:
names-you-may-hear-nk5j = इसी स्थिति के लिए आप ये पुराने नाम भी सुन सकते हैं:

# en: failed back surgery syndrome (FBSS)
names-you-may-hear-8mfq = फ़ेल्ड बैक सर्जरी सिंड्रोम (FBSS)

# en: failed back syndrome
names-you-may-hear-g18p = फ़ेल्ड बैक सिंड्रोम

# en: post-laminectomy syndrome
names-you-may-hear-2kty = पोस्ट-लैमिनेक्टॉमी सिंड्रोम

# en: You may see PSPS or FBSS in your letters. The word "failed" does not mean that you did something wrong. It does not blame your surgeon.
names-you-may-hear-j734 = आपको अपने पत्रों में PSPS या FBSS लिखा मिल सकता है। “फ़ेल्ड” (असफल) शब्द का मतलब यह नहीं है कि आपने कुछ गलत किया। यह आपके सर्जन को दोष नहीं देता।

# en: Symptoms
symptoms-r546 = लक्षण

# en: The main symptom is pain in your back, in your legs or in both. It may start soon after surgery, or it may build up slowly. The pain may feel:
symptoms-41v6 = मुख्य लक्षण आपकी पीठ में, पैरों में या दोनों में दर्द है। यह सर्जरी के तुरंत बाद शुरू हो सकता है, या धीरे-धीरे बढ़ सकता है। दर्द ऐसा महसूस हो सकता है:

# en: dull or aching
symptoms-v2ks = हल्का या टीस वाला

# en: sharp or stabbing
symptoms-1zjt = तीखा या छुरा चुभने जैसा

# en: burning, or like an electric shock
symptoms-3vsm = जलन वाला, या बिजली के झटके जैसा

# en: You may also have:
symptoms-w6bm = आपको यह भी हो सकता है:

# en: pain that spreads to your buttocks, legs or feet
symptoms-l0pd = दर्द जो नितंबों, पैरों या पंजों तक फैलता है

# en: numb skin, or a feeling of pins and needles
symptoms-l66m = सुन्न त्वचा, या सुई चुभने जैसी झनझनाहट

# en: weak or stiff muscles
symptoms-4cgg = कमज़ोर या अकड़ी हुई मांसपेशियाँ

# en: poor sleep and tiredness
symptoms-yxl1 = खराब नींद और थकान

# en: low mood or worry
symptoms-b446 = उदासी या चिंता

# en: Symptoms are not the same for everyone. They can also change from day to day.
symptoms-bxtk = लक्षण हर किसी के लिए एक जैसे नहीं होते। वे दिन-ब-दिन बदल भी सकते हैं।

# en: Causes
causes-xv4l = वजहें

# en: Your pain may have 1 cause or a mix of causes. At times, tests do not show a cause. The pain is still real.
causes-0l59 = आपके दर्द की 1 वजह या कई मिली-जुली वजहें हो सकती हैं। कभी-कभी जाँचों में कोई वजह नहीं दिखती। दर्द फिर भी असली है।

# en: Causes in your spine and nerves
causes-in-your-spine-and-nerves-1gh8 = आपकी रीढ़ और नसों में वजहें

# en: The pain may come from:
causes-in-your-spine-and-nerves-d46n = दर्द इनसे आ सकता है:

# en: scar tissue around a nerve (epidural fibrosis)
causes-in-your-spine-and-nerves-vfpp = किसी नस के आस-पास निशान ऊतक (एपिड्यूरल फ़ाइब्रोसिस)

# en: a disc that bulges, again or for the first time (disc herniation)
causes-in-your-spine-and-nerves-01q4 = उभरी हुई डिस्क, दोबारा या पहली बार (डिस्क हर्निएशन)

# en: a small piece of disc that stayed behind
causes-in-your-spine-and-nerves-fb72 = डिस्क का एक छोटा टुकड़ा जो वहीं रह गया

# en: bone or disc that still presses on a nerve after surgery
causes-in-your-spine-and-nerves-mr24 = हड्डी या डिस्क जो सर्जरी के बाद भी किसी नस को दबाती है

# en: harm to a nerve, before or during surgery
causes-in-your-spine-and-nerves-kqk1 = सर्जरी से पहले या उसके दौरान किसी नस को नुकसान

# en: bones of the spine that move too much (instability)
causes-in-your-spine-and-nerves-ngjc = रीढ़ की हड्डियाँ जो बहुत ज़्यादा हिलती हैं (अस्थिरता)

# en: Your body makes scars as it heals. A scar in your back can press on a nerve or pull on it. A nerve that was under pressure for a long time can stay sore after surgery.
causes-in-your-spine-and-nerves-jxfw = ठीक होते समय आपके शरीर में निशान बनते हैं। आपकी पीठ के अंदर का निशान किसी नस को दबा सकता है या खींच सकता है। जो नस लंबे समय तक दबाव में रही हो, वह सर्जरी के बाद भी दुखती रह सकती है।

# en: Causes in joints and muscles
causes-in-joints-and-muscles-pg2d = जोड़ों और मांसपेशियों में वजहें

# en: Back pain does not always start in a disc or a nerve. It may come from:
causes-in-joints-and-muscles-4h3x = पीठ का दर्द हमेशा डिस्क या नस से शुरू नहीं होता। यह इनसे आ सकता है:

# en: the small joints at the back of your spine (facet joints)
causes-in-joints-and-muscles-qtfb = आपकी रीढ़ के पिछले हिस्से के छोटे जोड़ (फ़ैसेट जोड़)

# en: the joint between your spine and your hip bone (sacroiliac joint)
causes-in-joints-and-muscles-95ks = आपकी रीढ़ और कूल्हे की हड्डी के बीच का जोड़ (सैक्रोइलियक जोड़)

# en: weak or tight muscles
causes-in-joints-and-muscles-lx78 = कमज़ोर या कसी हुई मांसपेशियाँ

# en: Things that can make pain feel worse
things-that-can-make-pain-feel-w-cpn8 = बातें जो दर्द को ज़्यादा महसूस करा सकती हैं

# en: Poor sleep, low mood and worry can make any pain feel stronger. So can very little movement. This does not mean that the pain is in your mind.
things-that-can-make-pain-feel-w-x546 = खराब नींद, उदासी और चिंता से कोई भी दर्द ज़्यादा तेज़ लग सकता है। बहुत कम हिलने-डुलने से भी ऐसा हो सकता है। इसका मतलब यह नहीं है कि दर्द आपके मन में है।

# en: How it is diagnosed
how-it-is-diagnosed-8fhz = इसका पता कैसे लगाया जाता है

# en: Your doctor or pain team will ask about your pain and your surgery. They will check your strength, your sense of touch and how you move. This helps them find where the pain starts.
how-it-is-diagnosed-s1ln = आपके डॉक्टर या दर्द की टीम आपसे आपके दर्द और सर्जरी के बारे में पूछेंगे। वे आपकी ताकत, छूने पर आपके एहसास और आपके चलने-फिरने की जाँच करेंगे। इससे उन्हें यह पता लगाने में मदद मिलती है कि दर्द कहाँ से शुरू होता है।

# en: You may have tests such as:
how-it-is-diagnosed-mt7l = आपकी ऐसी जाँचें हो सकती हैं:

# en: an X-ray, which shows your bones
how-it-is-diagnosed-mvcq = एक्स-रे, जो आपकी हड्डियाँ दिखाता है

# en: an MRI scan, which uses strong magnets to show nerves, discs and scar tissue
how-it-is-diagnosed-mh8h = MRI स्कैन, जो नसें, डिस्क और निशान ऊतक दिखाने के लिए तेज़ चुंबक इस्तेमाल करता है

# en: a CT scan, which uses X-rays to make detailed pictures
how-it-is-diagnosed-fbdy = CT स्कैन, जो बारीक तस्वीरें बनाने के लिए एक्स-रे इस्तेमाल करता है

# en: nerve tests, which show how well your nerves and muscles work
how-it-is-diagnosed-n57y = नसों की जाँच, जो दिखाती है कि आपकी नसें और मांसपेशियाँ कितनी अच्छी तरह काम करती हैं

# en: an injection that numbs a nerve or a joint for a short time (nerve block)
how-it-is-diagnosed-x2n2 = इंजेक्शन जो किसी नस या जोड़ को थोड़े समय के लिए सुन्न करता है (नर्व ब्लॉक)

# en: blood tests, which can show signs of infection
how-it-is-diagnosed-h20j = खून की जाँच, जो संक्रमण के संकेत दिखा सकती है

# en: Read more about [MRI scans and nerve tests][1]. A scan can show changes that do not cause pain. So your team looks at your tests and your symptoms together.
how-it-is-diagnosed-8ps1 = { "[" }MRI स्कैन और नसों की जाँच][1] के बारे में और पढ़ें। स्कैन ऐसे बदलाव दिखा सकता है जिनसे दर्द नहीं होता। इसलिए आपकी टीम आपकी जाँचों और आपके लक्षणों को साथ में देखती है।

# en: Treatments
treatments-hmns = इलाज

# en: No treatment takes away the pain for everyone. The aim is to ease the pain and help you do more of what matters to you. You may need a mix of treatments.
treatments-sryw = कोई भी इलाज हर किसी का दर्द दूर नहीं करता। उद्देश्य दर्द कम करना और आपके लिए मायने रखने वाले काम ज़्यादा करने में आपकी मदद करना है। आपको मिले-जुले इलाजों की ज़रूरत हो सकती है।

# en: You can also choose to wait and have no treatment now. The pain may then ease, stay the same or get worse.
treatments-hyrj = आप इंतज़ार करना और अभी कोई इलाज न लेना भी चुन सकते हैं। तब दर्द कम हो सकता है, वैसा ही रह सकता है या बढ़ सकता है।

# en: Exercise and talking therapies
exercise-and-talking-therapies-r03t = व्यायाम और बातचीत थेरेपी

# en: [Physical therapy and exercise][1] can build your strength and help you move. You may feel sore at first.
exercise-and-talking-therapies-fhx9 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1] आपकी ताकत बढ़ा सकते हैं और चलने-फिरने में आपकी मदद कर सकते हैं। शुरू में आपको दुखन हो सकती है।

# en: [Talking therapies for pain][1] can help you cope with pain and worry. They do not treat the first cause of the pain. You may talk about things that upset you.
exercise-and-talking-therapies-3nl1 = { "[" }दर्द के लिए बातचीत थेरेपी][1] दर्द और चिंता से निपटने में आपकी मदद कर सकती है। इससे दर्द की पहली वजह का इलाज नहीं होता। आप ऐसी बातों पर बात कर सकते हैं जो आपको परेशान करती हैं।

# en: Medicines
medicines-9yy9 = दवाएँ

# en: [Medicines for nerve pain][1] may help if a nerve causes your pain. They do not help everyone. They can make you sleepy or dizzy.
medicines-yyw1 = { "[" }नसों के दर्द की दवाएँ][1] मदद कर सकती हैं, अगर आपके दर्द की वजह कोई नस है। इनसे हर किसी को मदद नहीं मिलती। इनसे आपको नींद या चक्कर आ सकते हैं।

# en: Painkillers that reduce swelling, such as ibuprofen, may help for a short time. They can harm your stomach, heart or kidneys. Medicines that relax muscles may ease tight muscles for a short time, but they can make you sleepy.
medicines-41v3 = सूजन कम करने वाली दर्द निवारक दवाएँ, जैसे आइबुप्रोफ़ेन, थोड़े समय के लिए मदद कर सकती हैं। ये आपके पेट, दिल या किडनी को नुकसान पहुँचा सकती हैं। मांसपेशियों को ढीला करने वाली दवाएँ कसी हुई मांसपेशियों को थोड़े समय आराम दे सकती हैं, लेकिन उनसे आपको नींद आ सकती है।

# en: [UK guidance on low back pain][1] advises against strong painkillers such as morphine (opioids) for long-term back pain. Your body can come to depend on them, and they can slow your breathing. If you take them now, talk to your doctor before you stop.
medicines-b9rm = { "[" }कमर दर्द पर ब्रिटिश दिशानिर्देश][1] लंबे समय के पीठ दर्द में मॉर्फ़ीन जैसी तेज़ दर्द निवारक दवाएँ (ओपिऑइड) न लेने की सलाह देते हैं। आपका शरीर उन पर निर्भर हो सकता है, और वे आपकी साँस को धीमा कर सकती हैं। अगर आप अभी ये दवाएँ लेते हैं, तो बंद करने से पहले अपने डॉक्टर से बात करें।

# en: Injections, devices and surgery
injections-devices-and-surgery-lzyw = इंजेक्शन, डिवाइस और सर्जरी

# en: Your team may offer you a procedure if other treatments do not help enough. This table shows what each one may do:
injections-devices-and-surgery-hv17 = अगर दूसरे इलाजों से पर्याप्त मदद न मिले, तो आपकी टीम आपको कोई प्रक्रिया सुझा सकती है। यह तालिका दिखाती है कि हर प्रक्रिया क्या कर सकती है:

# en: Treatment
injections-devices-and-surgery-6vnp = इलाज

# en: How it may help
injections-devices-and-surgery-p92l = इससे कैसे मदद मिल सकती है

# en: Main risks
injections-devices-and-surgery-mqk3 = मुख्य जोखिम

# en: [Epidural steroid injection][1]: medicine to reduce swelling, put near a nerve in your spine
injections-devices-and-surgery-k1wl = { "[" }एपिड्यूरल स्टेरॉयड इंजेक्शन][1]: सूजन कम करने की दवा, जो आपकी रीढ़ में एक नस के पास डाली जाती है

# en: may ease leg pain for a time
injections-devices-and-surgery-8zjx = पैर का दर्द कुछ समय के लिए कम हो सकता है

# en: headache, infection, bleeding, harm to a nerve
injections-devices-and-surgery-bn75 = सिरदर्द, संक्रमण, खून बहना, किसी नस को नुकसान

# en: [Medial branch block and radiofrequency ablation][1]: numbing small nerves of the spine, then heating them
injections-devices-and-surgery-sh6b = { "[" }मीडियल ब्रांच ब्लॉक और रेडियोफ़्रीक्वेंसी एब्लेशन][1]: रीढ़ की छोटी नसों को सुन्न करना, फिर उन्हें गर्म करना

# en: may ease pain from the small joints of your spine
injections-devices-and-surgery-nzgm = आपकी रीढ़ के छोटे जोड़ों का दर्द कम हो सकता है

# en: sore back, numb skin, pain that comes back
injections-devices-and-surgery-3mr3 = पीठ में दुखन, सुन्न त्वचा, दर्द जो वापस आ जाता है

# en: [Sacroiliac joint injection][1]: medicine put into the joint between spine and hip bone
injections-devices-and-surgery-z3s5 = { "[" }सैक्रोइलियक जोड़ का इंजेक्शन][1]: रीढ़ और कूल्हे की हड्डी के बीच के जोड़ में डाली गई दवा

# en: may ease pain low in your back for a time
injections-devices-and-surgery-4v54 = कमर का दर्द कुछ समय के लिए कम हो सकता है

# en: soreness, infection, high blood sugar
injections-devices-and-surgery-m410 = दुखन, संक्रमण, खून में ज़्यादा शुगर

# en: [Spinal cord stimulation][1]: a device that sends weak electric pulses to your spine
injections-devices-and-surgery-k7n2 = { "[" }स्पाइनल कॉर्ड स्टिमुलेशन][1]: एक डिवाइस जो आपकी रीढ़ को बिजली की हल्की तरंगें भेजता है

# en: may ease nerve pain in your legs
injections-devices-and-surgery-mv95 = आपके पैरों में नसों का दर्द कम हो सकता है

# en: infection, wires that move, more surgery
injections-devices-and-surgery-xdjd = संक्रमण, तार जो खिसक जाते हैं, एक और सर्जरी

# en: [Peripheral nerve stimulation][1]: a device that sends weak electric pulses to a nerve outside your spine
injections-devices-and-surgery-jsw1 = { "[" }पेरिफ़ेरल नर्व स्टिमुलेशन][1]: एक डिवाइस जो आपकी रीढ़ के बाहर की नस को बिजली की हल्की तरंगें भेजता है

# en: may ease pain in a small area
injections-devices-and-surgery-3nd2 = छोटी जगह का दर्द कम हो सकता है

# en: infection, wires that move or break
injections-devices-and-surgery-5prb = संक्रमण, तार जो खिसक या टूट जाते हैं

# en: [Adhesiolysis][1]: freeing a nerve from scar tissue
injections-devices-and-surgery-60z7 = { "[" }एडहीसियोलाइसिस][1]: किसी नस को निशान ऊतक से छुड़ाना

# en: may ease back and leg pain
injections-devices-and-surgery-r22q = पीठ और पैरों का दर्द कम हो सकता है

# en: headache, harm to a nerve, change in sight
injections-devices-and-surgery-7pqb = सिरदर्द, किसी नस को नुकसान, नज़र में बदलाव

# en: [Revision surgery][1]: more surgery on your back
injections-devices-and-surgery-110b = { "[" }रिवीज़न सर्जरी][1]: पीठ की एक और सर्जरी

# en: may help if tests show a clear problem
injections-devices-and-surgery-3vmn = मदद मिल सकती है, अगर जाँचों में कोई स्पष्ट समस्या दिखे

# en: infection, blood clots, harm to a nerve, pain that stays
injections-devices-and-surgery-z7b5 = संक्रमण, खून के थक्के, किसी नस को नुकसान, दर्द जो बना रहता है

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = अपनी टीम से पूछने के लिए सवाल

# en: You and your team choose a treatment together. You can ask:
questions-to-ask-your-team-1s67 = आप और आपकी टीम मिलकर इलाज चुनते हैं। आप पूछ सकते हैं:

# en: how this treatment may help me
questions-to-ask-your-team-s686 = इस इलाज से मुझे कैसे मदद मिल सकती है

# en: what risks it has for me
questions-to-ask-your-team-f29x = मेरे लिए इसके क्या जोखिम हैं

# en: what other choices I have
questions-to-ask-your-team-hqdb = मेरे पास और कौन-से विकल्प हैं

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: how we will know if it works
questions-to-ask-your-team-sv92 = हमें कैसे पता चलेगा कि यह काम कर रहा है

# en: Complications
complications-1z6v = जटिलताएँ

# en: Pain that lasts can affect the rest of your life. It can lead to:
complications-b6qv = बना रहने वाला दर्द आपके बाकी जीवन पर असर डाल सकता है। इससे यह हो सकता है:

# en: weak muscles, because you move less
complications-k6zv = कमज़ोर मांसपेशियाँ, क्योंकि आप कम हिलते-डुलते हैं

# en: poor sleep
complications-v9qn = खराब नींद

# en: low mood or worry
complications-b446 = उदासी या चिंता

# en: trouble with work, money or family life
complications-tchn = काम, पैसे या पारिवारिक जीवन में परेशानी

# en: side effects from medicines
complications-y8m1 = दवाओं से दुष्प्रभाव

# en: Outlook
outlook-tdbr = आगे क्या उम्मीद करें

# en: The outlook is different for each person. The pain may ease with time and treatment. It may also stay, and you may need new ways to live with it.
outlook-40w5 = आगे की स्थिति हर व्यक्ति के लिए अलग होती है। समय और इलाज के साथ दर्द कम हो सकता है। यह बना भी रह सकता है, और आपको इसके साथ जीने के नए तरीकों की ज़रूरत हो सकती है।

# en: Less pain is only 1 sign that things are better. Other signs are good sleep, longer walks and more time with people you like.
outlook-x2f4 = दर्द कम होना स्थिति बेहतर होने का केवल 1 संकेत है। दूसरे संकेत हैं अच्छी नींद, ज़्यादा दूर तक पैदल चलना और अपने पसंद के लोगों के साथ ज़्यादा समय बिताना।

# en: Living with pain
living-with-pain-2194 = दर्द के साथ जीना

# en: Small steps each day can help you do more. You can try to:
living-with-pain-yhbf = हर दिन छोटे कदम आपको ज़्यादा करने में मदद कर सकते हैं। आप ये कोशिशें कर सकते हैं:

# en: move a little, and do this more than once a day
living-with-pain-fnrq = थोड़ा हिलना-डुलना, और ऐसा दिन में एक से ज़्यादा बार करना

# en: take short rests before the pain gets strong
living-with-pain-wwy1 = दर्द तेज़ होने से पहले थोड़ी-थोड़ी देर आराम करना

# en: spread hard tasks over the week (pacing)
living-with-pain-k031 = मुश्किल कामों को पूरे हफ़्ते में बाँटना (पेसिंग)

# en: go to bed and get up at the same time each day
living-with-pain-m13l = हर दिन एक ही समय पर सोना और उठना

# en: keep in touch with family and friends
living-with-pain-546w = परिवार और दोस्तों से संपर्क में रहना

# en: ask for help to stop smoking
living-with-pain-z083 = धूम्रपान छोड़ने के लिए मदद माँगना

# en: Bad days can still happen. Do less for a day or 2, then build up again slowly. A bad day does not always mean new harm.
living-with-pain-gh34 = बुरे दिन फिर भी आ सकते हैं। एक या 2 दिन कम काम करें, फिर धीरे-धीरे दोबारा बढ़ाएँ। बुरे दिन का मतलब हमेशा नया नुकसान नहीं होता।

# en: You may also want to read our [questions and answers][1]. Before you see your team, read about [preparing for your appointment][2].
living-with-pain-w50l = आप हमारे [सवाल और जवाब][1] भी पढ़ना चाह सकते हैं। अपनी टीम से मिलने से पहले, [अपनी अपॉइंटमेंट की तैयारी][2] के बारे में पढ़ें।

# en: Prevention
prevention-2jxf = बचाव

# en: You cannot always prevent this pain. Before any back surgery, it may help to:
prevention-k37f = आप इस दर्द को हमेशा रोक नहीं सकते। पीठ की किसी भी सर्जरी से पहले, इनसे मदद मिल सकती है:

# en: talk with your team about all the choices you have
prevention-v8n2 = अपने सभी विकल्पों के बारे में अपनी टीम से बात करना

# en: stop smoking
prevention-tvp6 = धूम्रपान छोड़ना

# en: get help with low mood or worry
prevention-h8h5 = उदासी या चिंता के लिए मदद लेना

# en: learn which movements to start after surgery
prevention-t56f = यह सीखना कि सर्जरी के बाद कौन-सी गतिविधियाँ शुरू करनी हैं

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Serious changes need care fast. These lists help you decide where to go.
when-to-get-help-xmg2 = गंभीर बदलावों में जल्दी देखभाल की ज़रूरत होती है। ये सूचियाँ यह तय करने में आपकी मदद करती हैं कि कहाँ जाना है।

# en: Get emergency help now
get-emergency-help-now-ff0z = अभी आपातकालीन मदद लें

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = सबसे नज़दीकी आपातकालीन विभाग में जाएँ, या अपने स्थानीय आपातकालीन नंबर (जैसे 999, 911 या 112) पर फ़ोन करें, अगर:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = पेशाब या मल पर आपका नियंत्रण नहीं रहता

# en: cannot pee, or lose feeling when you pee
get-emergency-help-now-1dtg = आप पेशाब नहीं कर पाते, या पेशाब करते समय आपको महसूस नहीं होता

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = आपकी जाँघों के बीच या नितंबों के आस-पास की त्वचा सुन्न है

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = आपके पैरों में नई कमज़ोरी है

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = आपको बुखार है और साथ में पीठ में नया या बढ़ा हुआ दर्द है

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = आपको सीने में दर्द या साँस लेने में तकलीफ़ है

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
get-emergency-help-now-kv59 = अगर आप अपना जीवन खत्म करने के बारे में सोच रहे हैं, तो अभी मदद लें। अपने स्थानीय आपातकालीन नंबर या संकट हेल्पलाइन पर फ़ोन करें।

# en: Get help the same day
get-help-the-same-day-pglq = उसी दिन मदद लें

# en: Call your doctor or your local health advice line today if you have:
get-help-the-same-day-8qsl = अपने डॉक्टर या अपनी स्थानीय स्वास्थ्य सलाह लाइन को आज ही फ़ोन करें, अगर आपको यह हो:

# en: numbness or pins and needles that spread
get-help-the-same-day-vzhv = सुन्नपन या सुई चुभने जैसी झनझनाहट जो फैलती है

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = घाव जो गर्म है, सूजा हुआ है, रिस रहा है या ज़्यादा दर्द करता है

# en: back pain after a fall
get-help-the-same-day-tq7t = गिरने के बाद पीठ में दर्द

# en: back pain and weight loss that you cannot explain
get-help-the-same-day-60g7 = पीठ में दर्द और वज़न घटना, जिसकी वजह आप नहीं जानते

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = अपने डॉक्टर या दर्द की टीम से संपर्क करें

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = अपने डॉक्टर या दर्द की टीम से संपर्क करें, अगर आपको यह हो:

# en: pain that slowly gets worse
contact-your-doctor-or-pain-team-9f6g = दर्द जो धीरे-धीरे बढ़ता है

# en: pain that stops you sleeping or working
contact-your-doctor-or-pain-team-wt18 = दर्द जो आपको सोने या काम करने से रोकता है

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
