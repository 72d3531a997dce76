# en: This page tells you how an injection into the joint between your spine and your hip bone may ease pain, and what its risks are.
summary = यह पेज आपको बताता है कि रीढ़ और कूल्हे की हड्डी के बीच के जोड़ में इंजेक्शन से दर्द कैसे कम हो सकता है, और इसके जोखिम क्या हैं।

# en: Sacroiliac joint injection
sacroiliac-joint-injection-ykr2 = सैक्रोइलियक जोड़ का इंजेक्शन

# en: This injection puts medicine into the joint between your spine and your hip bone. It can show if your pain comes from this joint. It may also ease the pain for a time.
sacroiliac-joint-injection-8pq3 = यह इंजेक्शन आपकी रीढ़ और कूल्हे की हड्डी के बीच के जोड़ में दवा डालता है। इससे पता चल सकता है कि क्या आपका दर्द इस जोड़ से आता है। इससे दर्द कुछ समय के लिए कम भी हो सकता है।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: You have 2 sacroiliac joints. Each one joins the base of your spine to your hip bone. They lie low in your back, near the top of your buttocks.
what-it-is-ttgj = आपके 2 सैक्रोइलियक जोड़ होते हैं। हर जोड़ आपकी रीढ़ के निचले सिरे को कूल्हे की हड्डी से जोड़ता है। ये आपकी पीठ के निचले हिस्से में, नितंबों के ऊपरी भाग के पास होते हैं।

# en: In this procedure, a doctor injects medicine into the joint. It is a medicine that numbs (local anaesthetic), mixed with a steroid. A steroid is a medicine that reduces swelling.
what-it-is-cvj9 = इस प्रक्रिया में, डॉक्टर जोड़ में दवा का इंजेक्शन देते हैं। यह सुन्न करने वाली दवा (लोकल एनेस्थेटिक) है, जिसमें स्टेरॉयड मिला होता है। स्टेरॉयड ऐसी दवा है जो सूजन कम करती है।

# en: Why it is done
why-it-is-done-ss01 = यह क्यों किया जाता है

# en: After back surgery, these joints may take more strain. This is more likely if surgery joined bones low in your spine. The pain can be in your lower back, buttock, groin or leg.
why-it-is-done-12g8 = पीठ की सर्जरी के बाद, इन जोड़ों पर ज़्यादा ज़ोर पड़ सकता है। इसकी संभावना तब ज़्यादा होती है जब सर्जरी में रीढ़ के निचले हिस्से की हड्डियाँ जोड़ी गई हों। दर्द कमर, नितंब, पेट और जाँघ के बीच की जगह या पैर में हो सकता है।

# en: The injection has 2 aims:
why-it-is-done-lp4p = इस इंजेक्शन के 2 उद्देश्य हैं:

# en: to test if the pain comes from this joint
why-it-is-done-c1zl = यह जाँचना कि क्या दर्द इस जोड़ से आता है

# en: to ease the pain
why-it-is-done-90mb = दर्द कम करना

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

# en: are or may be pregnant
before-the-procedure-87hv = आप गर्भवती हैं या हो सकती हैं

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = पूछें कि कौन-सी दवाएँ बंद करनी हैं, और कब। कोई दवा अपने आप बंद न करें। किसी से कहें कि वह आपको घर ले जाए।

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = प्रक्रिया के दौरान क्या होता है

# en: You lie on your belly. The doctor numbs your skin and puts a thin needle into the joint. They use X-rays or another scan to guide the needle.
what-happens-during-the-procedur-86b9 = आप पेट के बल लेटते हैं। डॉक्टर आपकी त्वचा को सुन्न करते हैं और जोड़ में एक पतली सुई डालते हैं। वे सुई को सही जगह ले जाने के लिए एक्स-रे या कोई दूसरा स्कैन इस्तेमाल करते हैं।

# en: You may feel pressure or your usual pain for a short time. Tell the doctor what you feel.
what-happens-during-the-procedur-hmpg = आपको थोड़े समय के लिए दबाव या अपना हमेशा वाला दर्द महसूस हो सकता है। आपको जो महसूस हो, वह डॉक्टर को बताएँ।

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = प्रक्रिया के बाद और ठीक होना

# en: You rest for a short time, and then you go home. Your leg may feel weak or numb at first, so do not drive that day.
after-the-procedure-and-recovery-m1hm = आप थोड़े समय आराम करते हैं, और फिर घर जाते हैं। शुरू में आपका पैर कमज़ोर या सुन्न लग सकता है, इसलिए उस दिन गाड़ी न चलाएँ।

# en: Write down your pain for the next hours and days. The numbing medicine wears off first, and the pain may come back. The steroid can take days to work.
after-the-procedure-and-recovery-nqjn = अगले कुछ घंटों और दिनों तक अपना दर्द लिखें। सुन्न करने वाली दवा का असर पहले खत्म होता है, और दर्द वापस आ सकता है। स्टेरॉयड को असर करने में कई दिन लग सकते हैं।

# en: Results and possible benefits
results-and-possible-benefits-65rc = नतीजे और संभावित फ़ायदे

# en: If the pain eases at once, it may come from this joint. If the pain does not change, it may come from another place. The test can be wrong, so your team looks at your other tests too.
results-and-possible-benefits-7063 = अगर दर्द तुरंत कम हो, तो हो सकता है कि वह इस जोड़ से आता हो। अगर दर्द न बदले, तो हो सकता है कि वह किसी दूसरी जगह से आता हो। यह जाँच गलत हो सकती है, इसलिए आपकी टीम आपकी दूसरी जाँचें भी देखती है।

# en: You may have less pain for weeks, which can help you exercise. [A review of treatments for this joint][1] found no single treatment that works better than the others.
results-and-possible-benefits-z8rh = कई हफ़्तों तक आपका दर्द कम हो सकता है, जिससे आपको व्यायाम करने में मदद मिल सकती है। [इस जोड़ के इलाजों की एक समीक्षा][1] को कोई एक इलाज ऐसा नहीं मिला जो दूसरों से बेहतर काम करता हो।

# en: Risks
risks-1b54 = जोखिम

# en: You may have these problems:
risks-rlqb = आपको ये समस्याएँ हो सकती हैं:

# en: soreness or bruising
risks-g509 = दुखन या नील पड़ना

# en: more pain for a day or 2
risks-57xt = एक या 2 दिन ज़्यादा दर्द

# en: a warm, flushed face
risks-bb9l = गर्म, लाल चेहरा

# en: higher blood sugar, if you have diabetes
risks-myl3 = खून में शुगर बढ़ना, अगर आपको डायबिटीज़ है

# en: a weak or numb leg for a short time
risks-57n2 = थोड़े समय के लिए कमज़ोर या सुन्न पैर

# en: infection or bleeding
risks-t8m4 = संक्रमण या खून बहना

# en: Serious problems are not likely. The injection may also not help you.
risks-47zp = गंभीर समस्याओं की संभावना कम है। हो सकता है कि इंजेक्शन से आपको मदद भी न मिले।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: You do not have to have this injection. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-kz89 = आपके लिए यह इंजेक्शन लेना ज़रूरी नहीं है। अगर आप कुछ नहीं करते, तो दर्द कम हो सकता है, वैसा ही रह सकता है या बढ़ सकता है। दूसरे विकल्प हैं:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }दर्द के लिए बातचीत थेरेपी][1]

# en: [heat treatment of small nerves][1], which may stop pain signals from the joint
other-choices-d5cg = { "[" }छोटी नसों का गर्मी से इलाज][1], जो जोड़ से आने वाले दर्द के संकेत रोक सकता है

# en: [surgery to join the bones][1], if other treatments did not help
other-choices-dxt3 = { "[" }हड्डियों को जोड़ने की सर्जरी][1], अगर दूसरे इलाजों से मदद नहीं मिली

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = { "[" }पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के सभी इलाजों के बारे में पढ़ें।

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = अपनी टीम से पूछने के लिए सवाल

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = आप और आपकी टीम मिलकर फ़ैसला करते हैं। आप पूछ सकते हैं:

# en: why you think that my pain comes from this joint
questions-to-ask-your-team-cbb4 = आपको क्यों लगता है कि मेरा दर्द इस जोड़ से आता है

# en: how long the benefit may last
questions-to-ask-your-team-vktk = फ़ायदा कितने समय तक रह सकता है

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = मेरे लिए कौन-से जोखिम ज़्यादा हैं

# en: what we do next if it does not help
questions-to-ask-your-team-6jl2 = अगर इससे मदद न मिले तो हम आगे क्या करेंगे

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Soreness is normal for a day or 2. Other changes need care fast.
when-to-get-help-8tv8 = एक या 2 दिन दुखन होना सामान्य है। दूसरे बदलावों में जल्दी देखभाल की ज़रूरत होती है।

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = आपके चेहरे पर सूजन है, या साँस लेने में तकलीफ़ है

# en: Get help the same day
get-help-the-same-day-pglq = उसी दिन मदद लें

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = अपने डॉक्टर या दर्द की टीम को आज ही फ़ोन करें, अगर आपको यह हो:

# en: a high temperature
get-help-the-same-day-94ys = बुखार

# en: pain that gets much worse
get-help-the-same-day-y33m = दर्द जो बहुत बढ़ जाता है

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
