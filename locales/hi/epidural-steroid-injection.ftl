# en: This page tells you what an epidural steroid injection is, how it may ease leg pain and what its risks are.
summary = यह पेज आपको बताता है कि एपिड्यूरल स्टेरॉयड इंजेक्शन क्या है, इससे पैर का दर्द कैसे कम हो सकता है और इसके जोखिम क्या हैं।

# en: Epidural steroid injection
epidural-steroid-injection-vs50 = एपिड्यूरल स्टेरॉयड इंजेक्शन

# en: An epidural steroid injection puts medicine near a nerve in your spine. It may ease leg pain for a time. The benefit is small, and the injection does not help everyone.
epidural-steroid-injection-2hnb = एपिड्यूरल स्टेरॉयड इंजेक्शन आपकी रीढ़ में एक नस के पास दवा डालता है। इससे पैर का दर्द कुछ समय के लिए कम हो सकता है। फ़ायदा छोटा है, और इंजेक्शन से हर किसी को मदद नहीं मिलती।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: Your spinal cord, the bundle of nerves inside your spine, lies in a lining. The epidural space is the thin space around that lining. In this procedure, a doctor injects a steroid into this space.
what-it-is-dyy1 = आपकी स्पाइनल कॉर्ड, यानी रीढ़ के अंदर की नसों का गुच्छा, एक झिल्ली के अंदर होती है। उस झिल्ली के आस-पास एक पतली जगह (एपिड्यूरल स्पेस) है। इस प्रक्रिया में, डॉक्टर इस जगह में स्टेरॉयड का इंजेक्शन देते हैं।

# en: A steroid is a medicine that reduces swelling. The doctor may mix it with a medicine that numbs the area (local anaesthetic).
what-it-is-9vtz = स्टेरॉयड ऐसी दवा है जो सूजन कम करती है। डॉक्टर इसमें जगह को सुन्न करने वाली दवा (लोकल एनेस्थेटिक) मिला सकते हैं।

# en: Why it is done
why-it-is-done-ss01 = यह क्यों किया जाता है

# en: A disc (a soft cushion in your spine) or scar tissue can press on a nerve. The nerve can swell and cause leg pain (sciatica). The injection may reduce the swelling and ease the pain.
why-it-is-done-d390 = डिस्क (आपकी रीढ़ की एक मुलायम गद्दी) या निशान ऊतक किसी नस को दबा सकता है। नस में सूजन आ सकती है और पैर में दर्द (साइटिका) हो सकता है। इंजेक्शन सूजन घटा सकता है और दर्द कम कर सकता है।

# en: [UK guidance on back pain and sciatica][1] lists it as a choice for strong leg pain that is new. It does not advise spinal injections for low back pain. Long-term pain after surgery is different, so ask your doctor if it may help you.
why-it-is-done-b5cm = { "[" }पीठ दर्द और साइटिका पर ब्रिटेन के दिशानिर्देश][1] पैर के तेज़ और नए दर्द के लिए इसे एक विकल्प बताते हैं। ये कमर दर्द के लिए रीढ़ के इंजेक्शन की सलाह नहीं देते। सर्जरी के बाद लंबे समय का दर्द अलग होता है, इसलिए अपने डॉक्टर से पूछें कि क्या इससे आपको मदद मिल सकती है।

# en: Before the procedure
before-the-procedure-ddyj = प्रक्रिया से पहले

# en: Tell your team if you:
before-the-procedure-z2wg = अपनी टीम को बताएँ, अगर:

# en: take a medicine that thins your blood
before-the-procedure-phhm = आप खून पतला करने वाली दवा लेते हैं

# en: have diabetes
before-the-procedure-pk8h = आपको डायबिटीज़ है

# en: have an infection, or feel ill
before-the-procedure-f124 = आपको संक्रमण है, या आप बीमार महसूस करते हैं

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = आपको कभी किसी भी दवा से एलर्जी हुई है

# en: have a disease of the eye called glaucoma
before-the-procedure-05fc = आपको आँख की एक बीमारी है जिसे काला मोतिया (ग्लूकोमा) कहते हैं

# en: are or may be pregnant
before-the-procedure-87hv = आप गर्भवती हैं या हो सकती हैं

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = पूछें कि कौन-सी दवाएँ बंद करनी हैं, और कब। कोई दवा अपने आप बंद न करें। किसी से कहें कि वह आपको घर ले जाए।

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = प्रक्रिया के दौरान क्या होता है

# en: You lie on your belly or your side. The doctor numbs your skin with a small injection. Then they put a thin needle into your back and inject the steroid.
what-happens-during-the-procedur-zzzc = आप पेट के बल या करवट लेकर लेटते हैं। डॉक्टर एक छोटे इंजेक्शन से आपकी त्वचा को सुन्न करते हैं। फिर वे आपकी पीठ में एक पतली सुई डालते हैं और स्टेरॉयड का इंजेक्शन देते हैं।

# en: They may use X-rays to guide the needle. You may feel pressure, or a short pain in your leg. Tell the doctor if you feel strong pain.
what-happens-during-the-procedur-9vll = वे सुई को सही जगह ले जाने के लिए एक्स-रे इस्तेमाल कर सकते हैं। आपको दबाव या पैर में थोड़ी देर का दर्द महसूस हो सकता है। अगर तेज़ दर्द हो तो डॉक्टर को बताएँ।

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = प्रक्रिया के बाद और ठीक होना

# en: You rest for a short time, and then you go home. Your legs may feel numb or weak until the numbing medicine wears off. Do not drive that day.
after-the-procedure-and-recovery-j16z = आप थोड़े समय आराम करते हैं, और फिर घर जाते हैं। जब तक सुन्न करने वाली दवा का असर खत्म नहीं होता, आपके पैर सुन्न या कमज़ोर लग सकते हैं। उस दिन गाड़ी न चलाएँ।

# en: The steroid can take days to work. Keep a note of your pain, so that you and your team can see if it helped.
after-the-procedure-and-recovery-f9bv = स्टेरॉयड को असर करने में कई दिन लग सकते हैं। अपने दर्द को लिखते रहें, ताकि आप और आपकी टीम देख सकें कि इससे मदद मिली या नहीं।

# en: Results and possible benefits
results-and-possible-benefits-65rc = नतीजे और संभावित फ़ायदे

# en: You may have less leg pain for weeks. This can make it easier to exercise.
results-and-possible-benefits-ywdv = कई हफ़्तों तक आपके पैर का दर्द कम हो सकता है। इससे व्यायाम करना आसान हो सकता है।

# en: [A review of 25 studies][1] compared the injection with a dummy injection. Leg pain was a little lower for a short time. The difference was small.
results-and-possible-benefits-p1bd = { "[" }25 अध्ययनों की एक समीक्षा][1] ने इस इंजेक्शन की तुलना एक नकली इंजेक्शन से की। पैर का दर्द थोड़े समय के लिए थोड़ा कम था। अंतर छोटा था।

# en: Risks
risks-1b54 = जोखिम

# en: You may have these effects for a short time:
risks-r3r6 = थोड़े समय के लिए आपको ये असर हो सकते हैं:

# en: soreness or bruising in your back
risks-hyh1 = पीठ में दुखन या नील पड़ना

# en: more pain for a day or 2
risks-57xt = एक या 2 दिन ज़्यादा दर्द

# en: a warm, flushed face
risks-bb9l = गर्म, लाल चेहरा

# en: higher blood sugar, if you have diabetes
risks-myl3 = खून में शुगर बढ़ना, अगर आपको डायबिटीज़ है

# en: a headache, if the needle goes through the lining
risks-y65t = सिरदर्द, अगर सुई झिल्ली के पार चली जाती है

# en: Serious problems are not likely. They include infection, bleeding and harm to a nerve.
risks-vwxn = गंभीर समस्याओं की संभावना कम है। इनमें संक्रमण, खून बहना और किसी नस को नुकसान शामिल हैं।

# en: [The medicines regulator in the United States][1] warns of loss of sight, stroke, loss of movement and death. These problems are not likely. At the time of the warning, it had not approved steroids for this use.
risks-703q = { "[" }अमेरिका की दवा नियामक संस्था][1] दिखना बंद होने, स्ट्रोक, हिलने-डुलने की क्षमता खोने और मृत्यु की चेतावनी देती है। इन समस्याओं की संभावना कम है। चेतावनी के समय, इस संस्था ने इस उपयोग के लिए स्टेरॉयड को मंज़ूरी नहीं दी थी।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = आपके लिए यह इंजेक्शन लेना ज़रूरी नहीं है। अगर आप कुछ नहीं करते, तो दर्द कम हो सकता है, वैसा ही रह सकता है या बढ़ सकता है। दूसरे विकल्प हैं:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }दर्द के लिए बातचीत थेरेपी][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }नसों के दर्द की दवाएँ][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }पीठ की एक और सर्जरी][1]

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = { "[" }पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के सभी इलाजों के बारे में पढ़ें।

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = अपनी टीम से पूछने के लिए सवाल

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = आप और आपकी टीम मिलकर फ़ैसला करते हैं। आप पूछ सकते हैं:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = मेरे जैसे दर्द में इससे मदद मिलने की कितनी संभावना है

# en: how long the benefit may last
questions-to-ask-your-team-vktk = फ़ायदा कितने समय तक रह सकता है

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = मेरे लिए कौन-से जोखिम ज़्यादा हैं

# en: the number of injections I can have in a year
questions-to-ask-your-team-41bj = मैं एक साल में कितने इंजेक्शन ले सकता/सकती हूँ

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: A sore back is normal after an injection. Other changes need care fast.
when-to-get-help-mb7x = इंजेक्शन के बाद पीठ का दुखना सामान्य है। दूसरे बदलावों में जल्दी देखभाल की ज़रूरत होती है।

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

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = आपको बुखार है और गर्दन अकड़ी हुई है

# en: have sudden loss of sight, or trouble speaking
get-emergency-help-now-0bn9 = आपको अचानक दिखना बंद हो जाता है, या बोलने में तकलीफ़ होती है

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

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = जहाँ सुई लगी थी, वहाँ गर्म, सूजी हुई या रिसती हुई त्वचा

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = अपने डॉक्टर या दर्द की टीम से संपर्क करें

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = अपने डॉक्टर या दर्द की टीम से संपर्क करें, अगर आपको यह हो:

# en: blood sugar that stays high
contact-your-doctor-or-pain-team-w1k9 = खून में शुगर जो बढ़ी ही रहती है

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
