# en: This page tells you about a procedure that tries to free nerves in the spine from scar tissue, and about its risks.
summary = यह पेज आपको ऐसी प्रक्रिया के बारे में बताता है जो रीढ़ की नसों को निशान ऊतक से छुड़ाने की कोशिश करती है, और उसके जोखिमों के बारे में भी।

# en: Adhesiolysis
adhesiolysis-0885 = एडहीसियोलाइसिस

# en: Adhesiolysis is a procedure that tries to free nerves in your spine from scar tissue. It may ease back and leg pain for a time. It can also cause serious harm, so ask about the risks.
adhesiolysis-m6bk = एडहीसियोलाइसिस ऐसी प्रक्रिया है जो आपकी रीढ़ की नसों को निशान ऊतक से छुड़ाने की कोशिश करती है। इससे पीठ और पैरों का दर्द कुछ समय के लिए कम हो सकता है। इससे गंभीर नुकसान भी हो सकता है, इसलिए जोखिमों के बारे में पूछें।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: After surgery, scar tissue can stick to the nerves in your spine. Doctors call these bands of scar tissue adhesions. Adhesiolysis means breaking them up.
what-it-is-psds = सर्जरी के बाद, निशान ऊतक आपकी रीढ़ की नसों से चिपक सकता है। डॉक्टर निशान ऊतक की इन पट्टियों को एडहीज़न कहते हैं। एडहीसियोलाइसिस का मतलब है उन्हें तोड़कर अलग करना।

# en: A doctor puts a thin tube into the space around the lining of your nerves. They free the nerve with fluid, with medicine or with small tools. They may use a tiny camera (endoscope) to see inside.
what-it-is-l81k = डॉक्टर आपकी नसों की झिल्ली के आस-पास की जगह में एक पतली नली डालते हैं। वे द्रव, दवा या छोटे औज़ारों से नस को छुड़ाते हैं। अंदर देखने के लिए वे बहुत छोटे कैमरे (एंडोस्कोप) का इस्तेमाल कर सकते हैं।

# en: Why it is done
why-it-is-done-ss01 = यह क्यों किया जाता है

# en: Scar tissue may press on a nerve or pull on it. This can cause pain in your back and legs. The aim is to free the nerve and put medicine next to it.
why-it-is-done-2dny = निशान ऊतक किसी नस को दबा सकता है या खींच सकता है। इससे आपकी पीठ और पैरों में दर्द हो सकता है। इसका उद्देश्य नस को छुड़ाना और उसके पास दवा डालना है।

# en: Your team may offer it if:
why-it-is-done-8pwc = आपकी टीम यह प्रक्रिया सुझा सकती है, अगर:

# en: your pain started after back surgery
why-it-is-done-1xpt = आपका दर्द पीठ की सर्जरी के बाद शुरू हुआ

# en: scar tissue seems to cause it
why-it-is-done-5d36 = लगता है कि दर्द निशान ऊतक की वजह से है

# en: other treatments did not help enough
why-it-is-done-k6rd = दूसरे इलाजों से पर्याप्त मदद नहीं मिली

# en: [UK guidance on this procedure][1] says that there are serious worries about harm. It asks doctors to explain the risks and to check the results of each person.
why-it-is-done-7fdf = { "[" }इस प्रक्रिया पर ब्रिटेन के दिशानिर्देश][1] कहते हैं कि नुकसान को लेकर गंभीर चिंताएँ हैं। ये डॉक्टरों से कहते हैं कि वे जोखिम समझाएँ और हर व्यक्ति के नतीजों की जाँच करें।

# en: Before the procedure
before-the-procedure-ddyj = प्रक्रिया से पहले

# en: You may have an MRI scan, which uses strong magnets to show scar tissue and nerves. Tell your team if you:
before-the-procedure-118h = आपका MRI स्कैन हो सकता है, जो निशान ऊतक और नसें दिखाने के लिए तेज़ चुंबक इस्तेमाल करता है। अपनी टीम को बताएँ, अगर:

# en: take a medicine that thins your blood
before-the-procedure-phhm = आप खून पतला करने वाली दवा लेते हैं

# en: have diabetes
before-the-procedure-pk8h = आपको डायबिटीज़ है

# en: have an infection, or feel ill
before-the-procedure-f124 = आपको संक्रमण है, या आप बीमार महसूस करते हैं

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = आपको कभी किसी भी दवा से एलर्जी हुई है

# en: have eye problems
before-the-procedure-m23v = आपको आँखों की समस्याएँ हैं

# en: are or may be pregnant
before-the-procedure-87hv = आप गर्भवती हैं या हो सकती हैं

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = पूछें कि कौन-सी दवाएँ बंद करनी हैं, और कब। कोई दवा अपने आप बंद न करें। किसी से कहें कि वह आपको घर ले जाए।

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = प्रक्रिया के दौरान क्या होता है

# en: You lie on your belly. You are awake, but you may have medicine to make you calm and sleepy. The doctor numbs the skin at the base of your spine.
what-happens-during-the-procedur-5t2j = आप पेट के बल लेटते हैं। आप जागे रहते हैं, लेकिन आपको शांत करने और नींद लाने वाली दवा दी जा सकती है। डॉक्टर आपकी रीढ़ के निचले सिरे पर त्वचा को सुन्न करते हैं।

# en: They put in a thin tube and use X-rays to guide it. They may ask you if you feel your usual pain. Then they try to free the nerve and inject medicine.
what-happens-during-the-procedur-92jj = वे एक पतली नली डालते हैं और उसे सही जगह ले जाने के लिए एक्स-रे इस्तेमाल करते हैं। वे आपसे पूछ सकते हैं कि क्या आपको अपना हमेशा वाला दर्द महसूस हो रहा है। फिर वे नस को छुड़ाने और दवा का इंजेक्शन देने की कोशिश करते हैं।

# en: Tell the doctor at once if you have:
what-happens-during-the-procedur-7gbf = डॉक्टर को तुरंत बताएँ, अगर आपको यह हो:

# en: strong pain or a bad headache
what-happens-during-the-procedur-tpgl = तेज़ दर्द या बहुत बुरा सिरदर्द

# en: pain in your neck
what-happens-during-the-procedur-j27x = गर्दन में दर्द

# en: a change in your sight
what-happens-during-the-procedur-1v32 = नज़र में बदलाव

# en: weakness in your legs
what-happens-during-the-procedur-6gqt = पैरों में कमज़ोरी

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = प्रक्रिया के बाद और ठीक होना

# en: You rest in the hospital and may go home the same day. Your back may be sore for days. Do not drive that day.
after-the-procedure-and-recovery-gm2r = आप अस्पताल में आराम करते हैं और उसी दिन घर जा सकते हैं। आपकी पीठ कई दिनों तक दुख सकती है। उस दिन गाड़ी न चलाएँ।

# en: Your team may show you gentle exercises. Ask when you can work and lift again.
after-the-procedure-and-recovery-yxdz = आपकी टीम आपको हल्के व्यायाम दिखा सकती है। पूछें कि आप फिर से कब काम कर सकते हैं और सामान उठा सकते हैं।

# en: Results and possible benefits
results-and-possible-benefits-65rc = नतीजे और संभावित फ़ायदे

# en: You may have less pain for a time. This may help you move more.
results-and-possible-benefits-mx9v = कुछ समय के लिए आपका दर्द कम हो सकता है। इससे आपको ज़्यादा चलने-फिरने में मदद मिल सकती है।

# en: In [a study of 83 people][1], people rated their pain from 0 to 10. After 12 months, pain had dropped by about 3 points with this procedure. In a similar procedure that did not free the nerve, pain had dropped by less than 1 point.
results-and-possible-benefits-f2hy = { "[" }83 लोगों के एक अध्ययन][1] में, लोगों ने अपने दर्द को 0 से 10 तक अंक दिए। 12 महीने बाद, इस प्रक्रिया से दर्द लगभग 3 अंक घट गया था। ऐसी ही एक प्रक्रिया में, जिसमें नस को नहीं छुड़ाया गया, दर्द 1 अंक से भी कम घटा था।

# en: This is 1 small study. [A later review][1] says that the procedure may help, but the evidence is weak.
results-and-possible-benefits-bxv8 = यह 1 छोटा अध्ययन है। [बाद की एक समीक्षा][1] कहती है कि इस प्रक्रिया से मदद मिल सकती है, लेकिन सबूत कमज़ोर हैं।

# en: Risks
risks-1b54 = जोखिम

# en: You may be sore or have more pain for days. The procedure can also cause:
risks-pnfz = आपको कई दिनों तक दुखन या ज़्यादा दर्द हो सकता है। इस प्रक्रिया से यह भी हो सकता है:

# en: a tear in the lining around your nerves, with a bad headache
risks-4cnw = आपकी नसों के आस-पास की झिल्ली का फटना, साथ में बहुत बुरा सिरदर्द

# en: infection
risks-9ct7 = संक्रमण

# en: bleeding
risks-3pqp = खून बहना

# en: harm to a nerve, with numb or weak legs
risks-d1ph = किसी नस को नुकसान, साथ में सुन्न या कमज़ोर पैर

# en: a change in your sight
risks-1v32 = नज़र में बदलाव

# en: scar tissue that grows back
risks-kms4 = निशान ऊतक का फिर से बनना

# en: The procedure may also not help you.
risks-f13j = हो सकता है कि इस प्रक्रिया से आपको मदद भी न मिले।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: You do not have to have this procedure. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-1qng = आपके लिए यह प्रक्रिया करवाना ज़रूरी नहीं है। अगर आप कुछ नहीं करते, तो दर्द कम हो सकता है, वैसा ही रह सकता है या बढ़ सकता है। दूसरे विकल्प हैं:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }दर्द के लिए बातचीत थेरेपी][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }नसों के दर्द की दवाएँ][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }स्पाइनल कॉर्ड स्टिमुलेशन][1], एक डिवाइस जो आपकी रीढ़ को बिजली की हल्की तरंगें भेजता है

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = { "[" }पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के सभी इलाजों के बारे में पढ़ें।

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = अपनी टीम से पूछने के लिए सवाल

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = आप और आपकी टीम मिलकर फ़ैसला करते हैं। आप पूछ सकते हैं:

# en: how you know that scar tissue causes my pain
questions-to-ask-your-team-yq99 = आपको कैसे पता कि मेरा दर्द निशान ऊतक की वजह से है

# en: what experience you have with this procedure
questions-to-ask-your-team-591q = आपको इस प्रक्रिया का कितना अनुभव है

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = मेरे लिए कौन-से जोखिम ज़्यादा हैं

# en: how long the benefit may last
questions-to-ask-your-team-vktk = फ़ायदा कितने समय तक रह सकता है

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Soreness is normal for days. Other changes need care fast.
when-to-get-help-vvm4 = कई दिनों तक दुखन होना सामान्य है। दूसरे बदलावों में जल्दी देखभाल की ज़रूरत होती है।

# en: Get emergency help now
get-emergency-help-now-ff0z = अभी आपातकालीन मदद लें

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = सबसे नज़दीकी आपातकालीन विभाग में जाएँ, या अपने स्थानीय आपातकालीन नंबर (जैसे 999, 911 या 112) पर फ़ोन करें, अगर:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = पेशाब या मल पर आपका नियंत्रण नहीं रहता

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = आपकी जाँघों के बीच या नितंबों के आस-पास की त्वचा सुन्न है

# en: have weakness in your legs that is new or does not wear off
get-emergency-help-now-ydwn = आपके पैरों में कमज़ोरी है जो नई है या जाती नहीं है

# en: have sudden loss of sight
get-emergency-help-now-psgw = आपको अचानक दिखना बंद हो जाता है

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = आपको बुखार है और गर्दन अकड़ी हुई है

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = आपके चेहरे पर सूजन है, या साँस लेने में तकलीफ़ है

# en: Get help the same day
get-help-the-same-day-pglq = उसी दिन मदद लें

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = अपने डॉक्टर या दर्द की टीम को आज ही फ़ोन करें, अगर आपको यह हो:

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = सिरदर्द जो बैठने या खड़े होने पर बढ़ जाता है

# en: a high temperature
get-help-the-same-day-94ys = बुखार

# en: back pain that gets much worse
get-help-the-same-day-0m3t = पीठ का दर्द जो बहुत बढ़ जाता है

# en: skin that is hot, swollen or leaking where the tube went in
get-help-the-same-day-6z4h = जहाँ नली डाली गई थी, वहाँ गर्म, सूजी हुई या रिसती हुई त्वचा

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = अपने डॉक्टर या दर्द की टीम से संपर्क करें

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = अपने डॉक्टर या दर्द की टीम से संपर्क करें, अगर आपको यह हो:

# en: new tingling in your legs
contact-your-doctor-or-pain-team-nfdf = पैरों में नई झनझनाहट

# en: pain that is no better after weeks
contact-your-doctor-or-pain-team-1brb = दर्द जो कई हफ़्तों बाद भी बेहतर नहीं है

# en: pain that comes back
contact-your-doctor-or-pain-team-sbl3 = दर्द जो वापस आ जाता है

# en: About this page
about-this-page-rwxx = इस पेज के बारे में

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = यह पेज सामान्य जानकारी देता है। यह आपके अपने डॉक्टर या नर्स की सलाह की जगह नहीं लेता। किसी स्वास्थ्य विशेषज्ञ ने अभी तक इसकी समीक्षा नहीं की है।

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = इस पेज के लिए किसी कंपनी ने पैसे नहीं दिए। गलती बताने या अपनी राय देने के लिए, उस टीम से संपर्क करें जिसने आपको यह पेज दिया।
