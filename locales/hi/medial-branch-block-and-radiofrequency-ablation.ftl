# en: This page tells you about 2 procedures that numb or heat small nerves of the spine to ease back pain.
summary = यह पेज आपको 2 प्रक्रियाओं के बारे में बताता है जो पीठ दर्द कम करने के लिए रीढ़ की छोटी नसों को सुन्न या गर्म करती हैं।

# en: Medial branch block and radiofrequency ablation
medial-branch-block-and-radiofre-v1j9 = मीडियल ब्रांच ब्लॉक और रेडियोफ़्रीक्वेंसी एब्लेशन

# en: These 2 procedures treat small nerves at the back of your spine. The first one is a test. The second one may ease back pain for a time.
medial-branch-block-and-radiofre-d602 = ये 2 प्रक्रियाएँ आपकी रीढ़ के पिछले हिस्से की छोटी नसों का इलाज करती हैं। पहली प्रक्रिया एक जाँच है। दूसरी प्रक्रिया से पीठ का दर्द कुछ समय के लिए कम हो सकता है।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: Your spine has small joints at the back, called facet joints. Small nerves, called medial branch nerves, carry pain signals from these joints.
what-it-is-qwfp = आपकी रीढ़ के पिछले हिस्से में छोटे जोड़ होते हैं, जिन्हें फ़ैसेट जोड़ कहते हैं। मीडियल ब्रांच नस कहलाने वाली छोटी नसें इन जोड़ों से दर्द के संकेत ले जाती हैं।

# en: A medial branch block is an injection that numbs these nerves for a short time. Radiofrequency ablation uses heat to stop these nerves from sending pain signals.
what-it-is-56q2 = मीडियल ब्रांच ब्लॉक ऐसा इंजेक्शन है जो इन नसों को थोड़े समय के लिए सुन्न करता है। रेडियोफ़्रीक्वेंसी एब्लेशन इन नसों को दर्द के संकेत भेजने से रोकने के लिए गर्मी का इस्तेमाल करता है।

# en: Why it is done
why-it-is-done-ss01 = यह क्यों किया जाता है

# en: The block shows if your pain comes from the facet joints. If the block eases your pain, heat treatment may ease it for longer.
why-it-is-done-520m = ब्लॉक दिखाता है कि क्या आपका दर्द फ़ैसेट जोड़ों से आता है। अगर ब्लॉक से आपका दर्द कम होता है, तो गर्मी के इलाज से वह ज़्यादा समय तक कम रह सकता है।

# en: [UK guidance on low back pain][1] lists the heat treatment as a choice if:
why-it-is-done-hngt = { "[" }कमर दर्द पर ब्रिटेन के दिशानिर्देश][1] गर्मी के इलाज को एक विकल्प बताते हैं, अगर:

# en: other treatments did not help enough
why-it-is-done-k6rd = दूसरे इलाजों से पर्याप्त मदद नहीं मिली

# en: your pain seems to come from these joints
why-it-is-done-gcfb = लगता है कि आपका दर्द इन जोड़ों से आता है

# en: you rate your pain as 5 or more out of 10
why-it-is-done-89nk = आप अपने दर्द को 10 में से 5 या ज़्यादा अंक देते हैं

# en: a block eased your pain
why-it-is-done-4x0j = ब्लॉक से आपका दर्द कम हुआ

# en: It is for back pain, not for leg pain from a nerve.
why-it-is-done-zgxc = यह पीठ के दर्द के लिए है, किसी नस की वजह से होने वाले पैर के दर्द के लिए नहीं।

# en: Before the procedure
before-the-procedure-ddyj = प्रक्रिया से पहले

# en: Tell your team if you:
before-the-procedure-z2wg = अपनी टीम को बताएँ, अगर:

# en: take a medicine that thins your blood
before-the-procedure-phhm = आप खून पतला करने वाली दवा लेते हैं

# en: have an infection, or feel ill
before-the-procedure-f124 = आपको संक्रमण है, या आप बीमार महसूस करते हैं

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = आपको कभी किसी भी दवा से एलर्जी हुई है

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = आपके शरीर में दिल का कोई डिवाइस है, जैसे पेसमेकर

# en: have a device for pain in your body
before-the-procedure-zbp0 = आपके शरीर में दर्द के लिए कोई डिवाइस है

# en: are or may be pregnant
before-the-procedure-87hv = आप गर्भवती हैं या हो सकती हैं

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = पूछें कि कौन-सी दवाएँ बंद करनी हैं, और कब। कोई दवा अपने आप बंद न करें। किसी से कहें कि वह आपको घर ले जाए।

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = प्रक्रिया के दौरान क्या होता है

# en: You lie on your belly. The doctor numbs your skin and uses X-rays to guide a thin needle.
what-happens-during-the-procedur-nm49 = आप पेट के बल लेटते हैं। डॉक्टर आपकी त्वचा को सुन्न करते हैं और पतली सुई को सही जगह ले जाने के लिए एक्स-रे इस्तेमाल करते हैं।

# en: The block
the-block-0ynv = ब्लॉक

# en: The doctor injects a numbing medicine next to the nerves. Over the next hours you move as normal and write down your pain. This shows if the nerves cause your pain.
the-block-cqjz = डॉक्टर नसों के पास सुन्न करने वाली दवा का इंजेक्शन देते हैं। अगले कुछ घंटों में आप सामान्य रूप से चलते-फिरते हैं और अपना दर्द लिखते हैं। इससे पता चलता है कि क्या आपका दर्द इन नसों की वजह से है।

# en: The heat treatment
the-heat-treatment-qbk2 = गर्मी का इलाज

# en: The heat treatment happens on another day. The doctor tests that the needle is in the right place, and you may feel a tingle or a twitch. Then the tip of the needle heats the nerve.
the-heat-treatment-l2m5 = गर्मी का इलाज किसी और दिन होता है। डॉक्टर जाँचते हैं कि सुई सही जगह पर है, और आपको हल्की झनझनाहट या फड़कन महसूस हो सकती है। फिर सुई की नोक नस को गर्म करती है।

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = प्रक्रिया के बाद और ठीक होना

# en: You can go home the same day. Do not drive that day. Your back may be sore for days.
after-the-procedure-and-recovery-h0zt = आप उसी दिन घर जा सकते हैं। उस दिन गाड़ी न चलाएँ। आपकी पीठ कई दिनों तक दुख सकती है।

# en: It can take weeks to know if the heat treatment works. The nerves can grow back, and then the pain can return. Use the time with less pain to exercise.
after-the-procedure-and-recovery-qm0z = गर्मी का इलाज काम करता है या नहीं, यह जानने में कई हफ़्ते लग सकते हैं। नसें फिर से बढ़ सकती हैं, और तब दर्द वापस आ सकता है। जिस समय दर्द कम हो, उसमें व्यायाम करें।

# en: Results and possible benefits
results-and-possible-benefits-65rc = नतीजे और संभावित फ़ायदे

# en: You may have less back pain for a time. You may move and sleep better.
results-and-possible-benefits-jbj1 = कुछ समय के लिए आपकी पीठ का दर्द कम हो सकता है। आप बेहतर चल-फिर और सो सकते हैं।

# en: But studies do not agree. [A review of heat treatment][1] did not find strong evidence that it works. In [studies of 681 people][2], heat treatment with exercise did not help much more than exercise alone.
results-and-possible-benefits-19wc = लेकिन अध्ययन एक-दूसरे से सहमत नहीं हैं। [गर्मी के इलाज की एक समीक्षा][1] को इस बात के मज़बूत सबूत नहीं मिले कि यह काम करता है। [681 लोगों के अध्ययनों][2] में, व्यायाम के साथ गर्मी के इलाज से अकेले व्यायाम की तुलना में बहुत ज़्यादा मदद नहीं मिली।

# en: Risks
risks-1b54 = जोखिम

# en: You may have these problems:
risks-rlqb = आपको ये समस्याएँ हो सकती हैं:

# en: soreness or bruising for days
risks-b43v = कई दिनों तक दुखन या नील पड़ना

# en: more pain for a short time
risks-r9fj = थोड़े समय के लिए ज़्यादा दर्द

# en: numb, sore or burning skin on your back
risks-6fhf = पीठ की त्वचा में सुन्नपन, दुखन या जलन

# en: weak or numb legs for a short time
risks-xg75 = थोड़े समय के लिए कमज़ोर या सुन्न पैर

# en: infection or bleeding
risks-t8m4 = संक्रमण या खून बहना

# en: harm to another nerve
risks-0m17 = किसी दूसरी नस को नुकसान

# en: The procedure may also not help you.
risks-f13j = हो सकता है कि इस प्रक्रिया से आपको मदद भी न मिले।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: You do not have to have these procedures. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-lh3l = आपके लिए ये प्रक्रियाएँ करवाना ज़रूरी नहीं है। अगर आप कुछ नहीं करते, तो दर्द कम हो सकता है, वैसा ही रह सकता है या बढ़ सकता है। दूसरे विकल्प हैं:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }दर्द के लिए बातचीत थेरेपी][1]

# en: [sacroiliac joint injection][1], if your pain comes from the joint between spine and hip bone
other-choices-8gmc = { "[" }सैक्रोइलियक जोड़ का इंजेक्शन][1], अगर आपका दर्द रीढ़ और कूल्हे की हड्डी के बीच के जोड़ से आता है

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = { "[" }पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के सभी इलाजों के बारे में पढ़ें।

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = अपनी टीम से पूछने के लिए सवाल

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = आप और आपकी टीम मिलकर फ़ैसला करते हैं। आप पूछ सकते हैं:

# en: how you know that my pain comes from these joints
questions-to-ask-your-team-96r4 = आपको कैसे पता कि मेरा दर्द इन जोड़ों से आता है

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = मुझे इससे मदद मिलने की कितनी संभावना है

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = मेरे लिए कौन-से जोखिम ज़्यादा हैं

# en: if I can have it again
questions-to-ask-your-team-f8zt = क्या मैं इसे दोबारा करवा सकता/सकती हूँ

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: A sore back is normal for days. Other changes need care fast.
when-to-get-help-w3ks = कई दिनों तक पीठ का दुखना सामान्य है। दूसरे बदलावों में जल्दी देखभाल की ज़रूरत होती है।

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = आपके चेहरे पर सूजन है, या साँस लेने में तकलीफ़ है

# en: Get help the same day
get-help-the-same-day-pglq = उसी दिन मदद लें

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = अपने डॉक्टर या दर्द की टीम को आज ही फ़ोन करें, अगर आपको यह हो:

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

# en: burning or numb skin that does not go away
contact-your-doctor-or-pain-team-19ht = त्वचा में जलन या सुन्नपन जो जाता नहीं है

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
