# en: This page tells you how physical therapy and exercise can help with pain that lasts after back surgery.
summary = यह पेज आपको बताता है कि पीठ की सर्जरी के बाद बने रहने वाले दर्द में फ़िज़ियोथेरेपी और व्यायाम से कैसे मदद मिल सकती है।

# en: Physical therapy and exercise
physical-therapy-and-exercise-1vgp = फ़िज़ियोथेरेपी और व्यायाम

# en: Physical therapy and exercise can help you get stronger and move with more ease. They can also help your mood and your sleep. You can start with very small steps.
physical-therapy-and-exercise-jmwp = फ़िज़ियोथेरेपी और व्यायाम से आपको ज़्यादा ताकतवर बनने और ज़्यादा आसानी से चलने-फिरने में मदद मिल सकती है। इनसे आपके मूड और आपकी नींद में भी मदद मिल सकती है। आप बहुत छोटे कदमों से शुरू कर सकते हैं।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: Physical therapy is treatment that helps your body move and work. It is also called physiotherapy. A physical therapist is a health worker trained in movement.
what-it-is-m2s6 = फ़िज़ियोथेरेपी ऐसा इलाज है जो आपके शरीर को हिलने-डुलने और काम करने में मदद करता है। इसे फ़िज़िकल थेरेपी भी कहते हैं। फ़िज़ियोथेरेपिस्ट एक स्वास्थ्यकर्मी होते हैं जिन्हें शरीर की गतिविधि में प्रशिक्षण मिला होता है।

# en: Your physical therapist can show you exercises that suit you. They may also use their hands to move or press on stiff parts of your body (manual therapy).
what-it-is-kknr = आपके फ़िज़ियोथेरेपिस्ट आपको ऐसे व्यायाम दिखा सकते हैं जो आपके लिए सही हों। वे आपके शरीर के अकड़े हुए हिस्सों को हिलाने या दबाने के लिए अपने हाथों का इस्तेमाल भी कर सकते हैं (मैनुअल थेरेपी)।

# en: Why it is done
why-it-is-done-ss01 = यह क्यों किया जाता है

# en: After surgery or long pain, your muscles can get weak and stiff. You may also be afraid to move. Exercise can help you to:
why-it-is-done-hrts = सर्जरी या लंबे दर्द के बाद, आपकी मांसपेशियाँ कमज़ोर और अकड़ी हुई हो सकती हैं। आपको हिलने-डुलने से डर भी लग सकता है। व्यायाम से आपको इन बातों में मदद मिल सकती है:

# en: make the muscles that support your spine stronger
why-it-is-done-r461 = आपकी रीढ़ को सहारा देने वाली मांसपेशियों को मज़बूत बनाना

# en: bend and move with more ease
why-it-is-done-zkvn = ज़्यादा आसानी से झुकना और हिलना-डुलना

# en: stand and sit in more ways
why-it-is-done-wyhq = ज़्यादा तरीकों से खड़े होना और बैठना

# en: walk further and do more each day
why-it-is-done-r6wr = ज़्यादा दूर चलना और हर दिन ज़्यादा काम करना

# en: feel less low and sleep better
why-it-is-done-60s6 = कम उदास महसूस करना और बेहतर सोना

# en: Guidance from [the World Health Organization][1] lists exercise as a choice for long-term low back pain.
why-it-is-done-wwcb = { "[" }विश्व स्वास्थ्य संगठन][1] के दिशानिर्देश लंबे समय से चल रहे कमर दर्द के लिए व्यायाम को एक विकल्प बताते हैं।

# en: Before you start
before-you-start-rrpw = शुरू करने से पहले

# en: If your surgery was a short time ago, ask your surgeon when you can start. Tell your physical therapist about:
before-you-start-gzdb = अगर आपकी सर्जरी थोड़े समय पहले हुई है, तो अपने सर्जन से पूछें कि आप कब शुरू कर सकते हैं। अपने फ़िज़ियोथेरेपिस्ट को इनके बारे में बताएँ:

# en: the surgery that you had, and when
before-you-start-vtry = आपकी कौन-सी सर्जरी हुई, और कब

# en: the movements that hurt
before-you-start-59nr = कौन-सी गतिविधियों से दर्द होता है

# en: other health problems, such as heart disease or weak bones
before-you-start-f584 = सेहत की दूसरी समस्याएँ, जैसे दिल की बीमारी या कमज़ोर हड्डियाँ

# en: the things that you want to do again
before-you-start-gf2k = वे काम जो आप फिर से करना चाहते हैं

# en: Then agree on 1 or 2 goals that matter to you. A goal can be to walk to the shop, or to play with a child.
before-you-start-95ty = फिर मिलकर 1 या 2 लक्ष्य तय करें जो आपके लिए मायने रखते हों। लक्ष्य दुकान तक पैदल जाना या किसी बच्चे के साथ खेलना हो सकता है।

# en: What happens in a session
what-happens-in-a-session-w954 = सत्र में क्या होता है

# en: Your physical therapist asks about your pain and watches how you move. They check your strength and your balance. Then you try exercises together.
what-happens-in-a-session-nqjn = आपके फ़िज़ियोथेरेपिस्ट आपके दर्द के बारे में पूछते हैं और देखते हैं कि आप कैसे चलते-फिरते हैं। वे आपकी ताकत और आपके संतुलन की जाँच करते हैं। फिर आप साथ मिलकर व्यायाम आज़माते हैं।

# en: Your plan may have:
what-happens-in-a-session-wqtj = आपकी योजना में ये हो सकते हैं:

# en: walking, swimming or cycling
what-happens-in-a-session-957w = पैदल चलना, तैरना या साइकिल चलाना

# en: exercises to make your belly, back and legs stronger
what-happens-in-a-session-1hl1 = पेट, पीठ और पैरों को मज़बूत बनाने वाले व्यायाम

# en: gentle stretches
what-happens-in-a-session-znhm = हल्की स्ट्रेचिंग

# en: yoga or tai chi, which join slow movement with calm breathing
what-happens-in-a-session-13q5 = योग या ताई ची, जिनमें धीमी गतिविधि के साथ शांत साँस ली जाती है

# en: exercise in a group
what-happens-in-a-session-d1wb = समूह में व्यायाम

# en: No one kind of exercise suits everyone. Pick one that you like, so that you will keep doing it.
what-happens-in-a-session-mnlb = कोई एक तरह का व्यायाम हर किसी के लिए सही नहीं होता। ऐसा व्यायाम चुनें जो आपको पसंद हो, ताकि आप उसे करते रहें।

# en: How to build up slowly
how-to-build-up-slowly-dtb6 = धीरे-धीरे कैसे बढ़ाएँ

# en: You may be sore after new exercise. To keep this small, you can:
how-to-build-up-slowly-mvy0 = नए व्यायाम के बाद आपको दुखन हो सकती है। इसे कम रखने के लिए, आप यह कर सकते हैं:

# en: start with less than you think you can do
how-to-build-up-slowly-bd7p = जितना आपको लगता है कि आप कर सकते हैं, उससे कम से शुरू करना

# en: add a little each week
how-to-build-up-slowly-4388 = हर हफ़्ते थोड़ा बढ़ाना

# en: rest between exercises
how-to-build-up-slowly-vzzg = व्यायामों के बीच आराम करना

# en: move on bad days too, but do less
how-to-build-up-slowly-bzq8 = बुरे दिनों में भी हिलना-डुलना, लेकिन कम करना

# en: write down what you do, to see your progress
how-to-build-up-slowly-5rt5 = आप जो करते हैं उसे लिखना, ताकि अपनी प्रगति देख सकें

# en: Stop and ask for advice if an exercise brings a new pain down your leg.
how-to-build-up-slowly-8fp7 = अगर किसी व्यायाम से आपके पैर में नीचे की ओर नया दर्द हो, तो रुकें और सलाह लें।

# en: After the sessions
after-the-sessions-8dwb = सत्रों के बाद

# en: You may have a small number of sessions, and then go on at home. Exercise helps only while you keep doing it. Ask your team who to call if you need help.
after-the-sessions-lhfb = आपके थोड़े सत्र हो सकते हैं, और फिर आप घर पर जारी रखते हैं। व्यायाम से केवल तब तक मदद मिलती है, जब तक आप उसे करते रहते हैं। अपनी टीम से पूछें कि मदद की ज़रूरत होने पर किसे फ़ोन करना है।

# en: Results and possible benefits
results-and-possible-benefits-65rc = नतीजे और संभावित फ़ायदे

# en: [A review of exercise studies][1] looked at long-term low back pain. On a scale from 0 to 100, pain was about 15 points lower with exercise than without it. The people in these studies may not have had surgery.
results-and-possible-benefits-q4g0 = { "[" }व्यायाम के अध्ययनों की एक समीक्षा][1] में लंबे समय से चल रहे कमर दर्द को देखा गया। 0 से 100 के पैमाने पर, व्यायाम से दर्द, व्यायाम न करने की तुलना में, लगभग 15 अंक कम था। हो सकता है कि इन अध्ययनों के लोगों की सर्जरी न हुई हो।

# en: Exercise may not take away your pain. It may still help you do more.
results-and-possible-benefits-61q5 = हो सकता है कि व्यायाम से आपका दर्द दूर न हो। फिर भी इससे आपको ज़्यादा करने में मदद मिल सकती है।

# en: Risks
risks-1b54 = जोखिम

# en: Exercise has small risks. They include:
risks-r2xl = व्यायाम के छोटे जोखिम हैं। इनमें शामिल हैं:

# en: sore or stiff muscles for a day or 2
risks-qcfh = एक या 2 दिन मांसपेशियों में दुखन या अकड़न

# en: more pain for a short time
risks-r9fj = थोड़े समय के लिए ज़्यादा दर्द

# en: a fall or a strain
risks-7nwr = गिरना या खिंचाव

# en: Serious harm is not likely if you build up slowly.
risks-261k = अगर आप धीरे-धीरे बढ़ाते हैं, तो गंभीर नुकसान की संभावना कम है।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: You can do exercise alone, in a group or with a physical therapist. You can also choose to do nothing, but then your muscles may get weaker. Other choices are:
other-choices-1n57 = आप अकेले, समूह में या फ़िज़ियोथेरेपिस्ट के साथ व्यायाम कर सकते हैं। आप कुछ न करना भी चुन सकते हैं, लेकिन तब आपकी मांसपेशियाँ और कमज़ोर हो सकती हैं। दूसरे विकल्प हैं:

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }दर्द के लिए बातचीत थेरेपी][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }नसों के दर्द की दवाएँ][1]

# en: other treatments for [pain that lasts after back surgery][1]
other-choices-qhg4 = { "[" }पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के दूसरे इलाज

# en: Your team can help you choose. You can ask which exercises suit you, what risks they have and how long to try them.
other-choices-zsm4 = आपकी टीम चुनने में आपकी मदद कर सकती है। आप पूछ सकते हैं कि कौन-से व्यायाम आपके लिए सही हैं, उनके क्या जोखिम हैं और उन्हें कितने समय तक आज़माना है।

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Exercise should not cause new nerve problems. Stop if it does, and get help.
when-to-get-help-5qc4 = व्यायाम से नसों की नई समस्याएँ नहीं होनी चाहिए। अगर ऐसा हो, तो रुकें और मदद लें।

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

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = आपको सीने में दर्द है, या आप बेहोश हो जाते हैं

# en: Contact your doctor or physical therapist
contact-your-doctor-or-physical-tfp3 = अपने डॉक्टर या फ़िज़ियोथेरेपिस्ट से संपर्क करें

# en: Contact your doctor or physical therapist if you have:
contact-your-doctor-or-physical-0cg4 = अपने डॉक्टर या फ़िज़ियोथेरेपिस्ट से संपर्क करें, अगर आपको यह हो:

# en: pain that stays worse for days
contact-your-doctor-or-physical-yln2 = दर्द जो कई दिनों तक बढ़ा रहता है

# en: new numbness or pins and needles
contact-your-doctor-or-physical-z21n = नया सुन्नपन या सुई चुभने जैसी नई झनझनाहट

# en: a fall that hurts your back
contact-your-doctor-or-physical-6zrt = गिरना जिससे आपकी पीठ को चोट लगे

# en: a fear of movement that stops you
contact-your-doctor-or-physical-0yhq = हिलने-डुलने का डर जो आपको रोकता है

# en: About this page
about-this-page-rwxx = इस पेज के बारे में

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = यह पेज सामान्य जानकारी देता है। यह आपके अपने डॉक्टर या नर्स की सलाह की जगह नहीं लेता। किसी स्वास्थ्य विशेषज्ञ ने अभी तक इसकी समीक्षा नहीं की है।

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = इस पेज के लिए किसी कंपनी ने पैसे नहीं दिए। गलती बताने या अपनी राय देने के लिए, उस टीम से संपर्क करें जिसने आपको यह पेज दिया।
