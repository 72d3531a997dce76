# en: persistent spinal pain syndrome\n    .definition = Pain in the back or legs that lasts, or comes back. In type 2, the person had spine surgery before this pain.\n    .plain = back or leg pain that lasts\n    .forms = persistent spinal pain syndrome type 2; PSPS
-persistent-spinal-pain-syndrome = परसिस्टेंट स्पाइनल पेन सिंड्रोम
    .definition = पीठ या पैरों का दर्द जो बना रहता है, या वापस आता है। टाइप 2 में, इस दर्द से पहले व्यक्ति की रीढ़ की सर्जरी हुई थी।
    .plain = पीठ या पैर का बना रहने वाला दर्द
    .forms = परसिस्टेंट स्पाइनल पेन सिंड्रोम टाइप 2; PSPS

# en: failed back surgery syndrome\n    .definition = An older name for back or leg pain that stays or comes back after spine surgery. It does not mean that anyone did something wrong.\n    .plain = pain that lasts after back surgery\n    .forms = FBSS; failed back syndrome; post-laminectomy syndrome
-failed-back-surgery-syndrome = फ़ेल्ड बैक सर्जरी सिंड्रोम
    .definition = पीठ या पैर के उस दर्द का पुराना नाम जो रीढ़ की सर्जरी के बाद रहता है या वापस आता है। इसका मतलब यह नहीं है कि किसी ने कुछ गलत किया।
    .plain = पीठ की सर्जरी के बाद बना रहने वाला दर्द
    .forms = FBSS; फ़ेल्ड बैक सिंड्रोम; पोस्ट-लैमिनेक्टॉमी सिंड्रोम

# en: epidural fibrosis\n    .definition = Scar tissue that forms around the nerves of the spine, often after an operation.\n    .plain = scar tissue around the nerves
-epidural-fibrosis = एपिड्यूरल फ़ाइब्रोसिस
    .definition = निशान ऊतक जो रीढ़ की नसों के आस-पास बनता है, अक्सर ऑपरेशन के बाद।
    .plain = नसों के आस-पास निशान ऊतक

# en: nerve pain\n    .definition = Pain that comes from a nerve that is hurt or works in the wrong way. It can burn, tingle or feel like an electric shock.\n    .plain = pain from a damaged nerve\n    .forms = neuropathic pain
-nerve-pain = नसों का दर्द
    .definition = दर्द जो ऐसी नस से आता है जिसे चोट लगी हो या जो गलत तरीके से काम करती हो। यह जलन, झनझनाहट या बिजली के झटके जैसा महसूस हो सकता है।
    .plain = खराब हुई नस का दर्द
    .forms = न्यूरोपैथिक दर्द

# en: cauda equina syndrome\n    .definition = Pressure on the bundle of nerves at the base of the spine. It needs an operation at once.\n    .plain = pressure on the nerves at the base of the spine
-cauda-equina-syndrome = कॉडा इक्विना सिंड्रोम
    .definition = रीढ़ के निचले सिरे पर नसों के गुच्छे पर दबाव। इसमें तुरंत ऑपरेशन की ज़रूरत होती है।
    .plain = रीढ़ के निचले सिरे की नसों पर दबाव

# en: spinal cord stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to the spine to ease pain.\n    .plain = weak electric pulses to the spine
-spinal-cord-stimulation = स्पाइनल कॉर्ड स्टिमुलेशन
    .definition = एक इलाज जिसमें एक छोटा डिवाइस दर्द कम करने के लिए रीढ़ को बिजली की हल्की तरंगें भेजता है।
    .plain = रीढ़ को बिजली की हल्की तरंगें

# en: peripheral nerve stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to a nerve outside the spine to ease pain.\n    .plain = weak electric pulses to a nerve
-peripheral-nerve-stimulation = पेरिफ़ेरल नर्व स्टिमुलेशन
    .definition = एक इलाज जिसमें एक छोटा डिवाइस दर्द कम करने के लिए रीढ़ के बाहर की नस को बिजली की हल्की तरंगें भेजता है।
    .plain = किसी नस को बिजली की हल्की तरंगें

# en: radiofrequency ablation\n    .definition = A treatment that heats a small nerve so that it sends fewer pain signals for a time.\n    .plain = heat on a small nerve
-radiofrequency-ablation = रेडियोफ़्रीक्वेंसी एब्लेशन
    .definition = एक इलाज जो एक छोटी नस को गर्म करता है, ताकि वह कुछ समय के लिए दर्द के कम संकेत भेजे।
    .plain = छोटी नस पर गर्मी

# en: medial branch block\n    .definition = An injection that numbs the small nerves of the joints in the spine, to see whether the pain comes from there.\n    .plain = numbing the small nerves of spine joints
-medial-branch-block = मीडियल ब्रांच ब्लॉक
    .definition = एक इंजेक्शन जो रीढ़ के जोड़ों की छोटी नसों को सुन्न करता है, यह देखने के लिए कि क्या दर्द वहाँ से आता है।
    .plain = रीढ़ के जोड़ों की छोटी नसों को सुन्न करना

# en: epidural steroid injection\n    .definition = An injection of medicine to reduce swelling, put near a nerve in the spine.\n    .plain = an injection near a nerve in the spine
-epidural-steroid-injection = एपिड्यूरल स्टेरॉयड इंजेक्शन
    .definition = सूजन कम करने की दवा का इंजेक्शन, जो रीढ़ में एक नस के पास दिया जाता है।
    .plain = रीढ़ में एक नस के पास इंजेक्शन

# en: adhesiolysis\n    .definition = A treatment that tries to free nerves of the spine from scar tissue through a thin tube.\n    .plain = freeing nerves from scar tissue
-adhesiolysis = एडहीसियोलाइसिस
    .definition = एक इलाज जो पतली नली से रीढ़ की नसों को निशान ऊतक से छुड़ाने की कोशिश करता है।
    .plain = नसों को निशान ऊतक से छुड़ाना

# en: discectomy\n    .definition = An operation that takes out part of a disc, one of the soft cushions between the bones of the spine.\n    .plain = an operation to take out part of a disc
-discectomy = डिस्केक्टॉमी
    .definition = एक ऑपरेशन जो डिस्क का एक हिस्सा निकालता है। डिस्क रीढ़ की हड्डियों के बीच की मुलायम गद्दी होती है।
    .plain = डिस्क का एक हिस्सा निकालने का ऑपरेशन

# en: laminectomy\n    .definition = An operation that takes away a piece of bone from the back of the spine to make room for the nerves.\n    .plain = an operation to take away a piece of bone
-laminectomy = लैमिनेक्टॉमी
    .definition = एक ऑपरेशन जो नसों के लिए जगह बनाने के लिए रीढ़ के पिछले हिस्से से हड्डी का एक टुकड़ा निकालता है।
    .plain = हड्डी का एक टुकड़ा निकालने का ऑपरेशन

# en: spinal fusion\n    .definition = An operation that joins two or more bones of the spine so that they heal together.\n    .plain = an operation to join bones of the spine
-spinal-fusion = स्पाइनल फ़्यूज़न
    .definition = एक ऑपरेशन जो रीढ़ की दो या ज़्यादा हड्डियों को जोड़ता है, ताकि वे एक साथ ठीक हों।
    .plain = रीढ़ की हड्डियों को जोड़ने का ऑपरेशन
    .forms = फ़्यूज़न

# en: revision surgery\n    .definition = An operation on a part of the body that was operated on before.\n    .plain = a second operation
-revision-surgery = रिवीज़न सर्जरी
    .definition = शरीर के ऐसे हिस्से का ऑपरेशन जिसका पहले ऑपरेशन हो चुका है।
    .plain = दूसरा ऑपरेशन

# en: magnetic resonance imaging\n    .definition = A scan that uses strong magnets to make pictures of the inside of the body.\n    .plain = a scan with strong magnets\n    .forms = MRI; MRI scan
-mri = मैग्नेटिक रेज़ोनेंस इमेजिंग
    .definition = एक स्कैन जो शरीर के अंदर की तस्वीरें बनाने के लिए तेज़ चुंबक इस्तेमाल करता है।
    .plain = तेज़ चुंबक वाला स्कैन
    .forms = MRI; MRI स्कैन

# en: nerve conduction study\n    .definition = A test that shows how fast a nerve carries a small electric pulse.\n    .plain = a test of how fast a nerve works
-nerve-conduction-study = नर्व कंडक्शन स्टडी
    .definition = एक जाँच जो दिखाती है कि नस बिजली की छोटी तरंग को कितनी तेज़ी से ले जाती है।
    .plain = नस कितनी तेज़ी से काम करती है, इसकी जाँच

# en: physical therapist\n    .definition = A health worker who helps people to move and to build strength with exercises.\n    .plain = an exercise and movement specialist\n    .forms = physiotherapist
-physical-therapist = फ़िज़ियोथेरेपिस्ट
    .definition = एक स्वास्थ्यकर्मी जो लोगों को व्यायाम से हिलने-डुलने और ताकत बढ़ाने में मदद करते हैं।
    .plain = व्यायाम और गतिविधि के विशेषज्ञ
    .forms = फ़िज़िकल थेरेपिस्ट
