# en: This page tells you how talking therapies may help you live with pain, what happens in them and what their limits are.
summary = यह पेज आपको बताता है कि बातचीत थेरेपी दर्द के साथ जीने में आपकी मदद कैसे कर सकती है, इसमें क्या होता है और इसकी सीमाएँ क्या हैं।

# en: Talking therapies for pain
talking-therapies-for-pain-ww9j = दर्द के लिए बातचीत थेरेपी

# en: Talking therapies teach you ways to cope with pain that lasts. They can help with worry, low mood and sleep too. They do not mean that your pain is in your mind.
talking-therapies-for-pain-6d4j = बातचीत थेरेपी आपको बने रहने वाले दर्द से निपटने के तरीके सिखाती है। इससे चिंता, उदासी और नींद में भी मदद मिल सकती है। इसका मतलब यह नहीं है कि आपका दर्द आपके मन में है।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: In a talking therapy, you meet a trained therapist. You talk about your pain and how it affects your life. You then learn and try out new skills.
what-it-is-987k = बातचीत थेरेपी में, आप एक प्रशिक्षित थेरेपिस्ट से मिलते हैं। आप अपने दर्द और अपने जीवन पर उसके असर के बारे में बात करते हैं। फिर आप नए कौशल सीखते और आज़माते हैं।

# en: There are different kinds:
what-it-is-jktk = इसके अलग-अलग प्रकार हैं:

# en: cognitive behavioural therapy, which helps you change thoughts and habits that make pain harder
what-it-is-h897 = कॉग्निटिव बिहेवियरल थेरेपी, जो उन विचारों और आदतों को बदलने में आपकी मदद करती है जो दर्द को ज़्यादा मुश्किल बनाते हैं

# en: acceptance and commitment therapy, which helps you do what matters to you, even with pain
what-it-is-c4sm = एक्सेप्टेंस एंड कमिटमेंट थेरेपी, जो दर्द के रहते भी आपके लिए मायने रखने वाले काम करने में आपकी मदद करती है

# en: pain management programmes, where a group learns about pain, exercise and coping skills
what-it-is-1vrk = दर्द प्रबंधन कार्यक्रम, जिनमें एक समूह दर्द, व्यायाम और निपटने के कौशल के बारे में सीखता है

# en: Why it is done
why-it-is-done-ss01 = यह क्यों किया जाता है

# en: Pain that lasts can make you worried, low or angry. These feelings can make pain feel stronger. A talking therapy can help you to:
why-it-is-done-dmr8 = बना रहने वाला दर्द आपको चिंतित, उदास या गुस्सा कर सकता है। इन भावनाओं से दर्द ज़्यादा तेज़ लग सकता है। बातचीत थेरेपी से आपको इन बातों में मदद मिल सकती है:

# en: cope with bad days
why-it-is-done-jd7l = बुरे दिनों से निपटना

# en: sleep better
why-it-is-done-g2jk = बेहतर सोना

# en: plan your day and rest in time
why-it-is-done-t8h1 = अपने दिन की योजना बनाना और समय पर आराम करना

# en: feel less afraid to move
why-it-is-done-w7bz = हिलने-डुलने से कम डर लगना

# en: do more of what matters to you
why-it-is-done-n86w = अपने लिए मायने रखने वाले काम ज़्यादा करना

# en: [UK guidance on long-term pain][1] lists 2 of these therapies as choices. They are cognitive behavioural therapy and acceptance and commitment therapy. This advice is for long-term pain that has no other clear cause.
why-it-is-done-nwhv = { "[" }लंबे समय से चल रहे दर्द पर ब्रिटेन के दिशानिर्देश][1] इनमें से 2 थेरेपी को विकल्प बताते हैं। ये हैं कॉग्निटिव बिहेवियरल थेरेपी और एक्सेप्टेंस एंड कमिटमेंट थेरेपी। यह सलाह लंबे समय के उस दर्द के लिए है जिसकी कोई और साफ़ वजह नहीं है।

# en: Before the first session
before-the-first-session-h8my = पहले सत्र से पहले

# en: You do not need to prepare much. It can help to think about:
before-the-first-session-h3mh = आपको ज़्यादा तैयारी करने की ज़रूरत नहीं है। इनके बारे में सोचने से मदद मिल सकती है:

# en: what pain stops you doing
before-the-first-session-p04m = दर्द आपको क्या करने से रोकता है

# en: what you want to do again
before-the-first-session-rhq8 = आप फिर से क्या करना चाहते हैं

# en: what has helped before
before-the-first-session-0pnm = पहले किससे मदद मिली है

# en: who you want to tell about the therapy
before-the-first-session-2zsn = आप थेरेपी के बारे में किसे बताना चाहते हैं

# en: Tell your therapist if you need an interpreter, a quiet room or breaks to move.
before-the-first-session-lhx1 = अपने थेरेपिस्ट को बताएँ, अगर आपको दुभाषिए, शांत कमरे या हिलने-डुलने के लिए ब्रेक की ज़रूरत है।

# en: What happens during a session
what-happens-during-a-session-s9x1 = सत्र के दौरान क्या होता है

# en: You may meet your therapist alone or in a group. You may meet in person, by phone or by video. Ask how long a session takes, and if you can stand up or move.
what-happens-during-a-session-2xjq = आप अपने थेरेपिस्ट से अकेले या समूह में मिल सकते हैं। आप आमने-सामने, फ़ोन पर या वीडियो पर मिल सकते हैं। पूछें कि एक सत्र में कितना समय लगता है, और क्या आप खड़े हो सकते हैं या हिल-डुल सकते हैं।

# en: You talk about what happens in your life and how you react. You practise skills, such as slow breathing. You may get small tasks to try at home.
what-happens-during-a-session-ttw0 = आप इस बारे में बात करते हैं कि आपके जीवन में क्या होता है और आप कैसी प्रतिक्रिया देते हैं। आप कौशल का अभ्यास करते हैं, जैसे धीमी साँस लेना। आपको घर पर आज़माने के लिए छोटे काम मिल सकते हैं।

# en: What you say stays private. Your therapist must tell others only if you or another person may come to harm.
what-happens-during-a-session-llds = आप जो कहते हैं वह निजी रहता है। आपके थेरेपिस्ट को दूसरों को केवल तब बताना होगा, जब आपको या किसी दूसरे व्यक्ति को नुकसान हो सकता हो।

# en: After the sessions and recovery
after-the-sessions-and-recovery-4k05 = सत्रों के बाद और ठीक होना

# en: You may feel tired after a session. You may also think about hard things from your past. Plan a quiet hour after it if you can.
after-the-sessions-and-recovery-597y = सत्र के बाद आपको थकान हो सकती है। आप अपने अतीत की मुश्किल बातों के बारे में भी सोच सकते हैं। अगर हो सके, तो उसके बाद एक शांत घंटे की योजना बनाएँ।

# en: Use your new skills each day, even after the last session. They work better with practice.
after-the-sessions-and-recovery-lcp0 = अपने नए कौशल हर दिन इस्तेमाल करें, आखिरी सत्र के बाद भी। अभ्यास से वे बेहतर काम करते हैं।

# en: Results and possible benefits
results-and-possible-benefits-65rc = नतीजे और संभावित फ़ायदे

# en: [A review of 75 studies][1] looked at talking therapies for long-term pain. Cognitive behavioural therapy had small benefits for pain, daily life and mood. For acceptance and commitment therapy, the results were not clear.
results-and-possible-benefits-67r8 = { "[" }75 अध्ययनों की एक समीक्षा][1] में लंबे समय से चल रहे दर्द के लिए बातचीत थेरेपी को देखा गया। कॉग्निटिव बिहेवियरल थेरेपी से दर्द, रोज़ के जीवन और मूड में छोटे फ़ायदे हुए। एक्सेप्टेंस एंड कमिटमेंट थेरेपी के लिए, नतीजे स्पष्ट नहीं थे।

# en: Your pain may not change much. But you may cope with it better.
results-and-possible-benefits-2l4y = हो सकता है कि आपका दर्द ज़्यादा न बदले। लेकिन आप उससे बेहतर निपट सकते हैं।

# en: Risks
risks-1b54 = जोखिम

# en: Talking therapies can be hard work. They can:
risks-lt0y = बातचीत थेरेपी में मेहनत लग सकती है। इससे यह हो सकता है:

# en: bring up sad or upsetting feelings
risks-zc82 = दुख देने वाली या परेशान करने वाली भावनाएँ उभरना

# en: make you feel worse for a short time
risks-qyf5 = थोड़े समय के लिए आपको ज़्यादा बुरा लगना

# en: take time and effort
risks-1lcm = समय और मेहनत लगना

# en: not help you
risks-x4rn = आपको मदद न मिलना

# en: Tell your therapist if you feel worse. You can stop at any time.
risks-9b64 = अगर आपको ज़्यादा बुरा लगे, तो अपने थेरेपिस्ट को बताएँ। आप किसी भी समय इसे छोड़ सकते हैं।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: You do not have to have a talking therapy. If you do nothing, your pain and mood may ease, stay the same or get worse. Other choices are:
other-choices-9123 = आपके लिए बातचीत थेरेपी लेना ज़रूरी नहीं है। अगर आप कुछ नहीं करते, तो आपका दर्द और मूड बेहतर हो सकते हैं, वैसे ही रह सकते हैं या बिगड़ सकते हैं। दूसरे विकल्प हैं:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }नसों के दर्द की दवाएँ][1]

# en: a support group with other people who have pain
other-choices-zlx3 = ऐसे दूसरे लोगों का सहायता समूह जिन्हें दर्द है

# en: treatment for low mood or worry from your doctor
other-choices-w1y8 = आपके डॉक्टर से उदासी या चिंता का इलाज

# en: You can use more than 1 choice at the same time. Read about all treatments for [pain that lasts after back surgery][1].
other-choices-856p = आप एक ही समय पर 1 से ज़्यादा विकल्प इस्तेमाल कर सकते हैं। [पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के सभी इलाजों के बारे में पढ़ें।

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = अपनी टीम से पूछने के लिए सवाल

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = आप और आपकी टीम मिलकर फ़ैसला करते हैं। आप पूछ सकते हैं:

# en: which kind of therapy may help me
questions-to-ask-your-team-953b = किस तरह की थेरेपी से मुझे मदद मिल सकती है

# en: how long it takes
questions-to-ask-your-team-069v = इसमें कितना समय लगता है

# en: who my therapist is, and what training they have
questions-to-ask-your-team-3g91 = मेरे थेरेपिस्ट कौन हैं, और उन्हें कौन-सा प्रशिक्षण मिला है

# en: what else I can try
questions-to-ask-your-team-k6zh = मैं और क्या आज़मा सकता/सकती हूँ

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Pain can make you feel very low. You do not have to wait for your next session to ask for help.
when-to-get-help-hw5f = दर्द से आप बहुत उदास हो सकते हैं। मदद माँगने के लिए आपको अगले सत्र का इंतज़ार करना ज़रूरी नहीं है।

# en: Get emergency help now
get-emergency-help-now-ff0z = अभी आपातकालीन मदद लें

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = सबसे नज़दीकी आपातकालीन विभाग में जाएँ, या अपने स्थानीय आपातकालीन नंबर (जैसे 999, 911 या 112) पर फ़ोन करें, अगर:

# en: think about ending your life
get-emergency-help-now-pm69 = आप अपना जीवन खत्म करने के बारे में सोच रहे हैं

# en: think that you may hurt yourself or another person
get-emergency-help-now-n930 = आपको लगता है कि आप खुद को या किसी दूसरे व्यक्ति को चोट पहुँचा सकते हैं

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = पेशाब या मल पर आपका नियंत्रण नहीं रहता

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = आपकी जाँघों के बीच या नितंबों के आस-पास की त्वचा सुन्न है

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = आपके पैरों में नई कमज़ोरी है

# en: Contact your doctor or therapist
contact-your-doctor-or-therapist-6ym4 = अपने डॉक्टर या थेरेपिस्ट से संपर्क करें

# en: Contact your doctor or therapist if you:
contact-your-doctor-or-therapist-lcpz = अपने डॉक्टर या थेरेपिस्ट से संपर्क करें, अगर:

# en: feel low or worried on more days than not
contact-your-doctor-or-therapist-r6t2 = आप ज़्यादातर दिन उदास या चिंतित रहते हैं

# en: feel worse after your sessions
contact-your-doctor-or-therapist-wd55 = सत्रों के बाद आपको ज़्यादा बुरा लगता है

# en: use more alcohol or medicines to cope
contact-your-doctor-or-therapist-mmhp = आप हालात से निपटने के लिए ज़्यादा शराब या दवाएँ लेते हैं

# en: cannot sleep
contact-your-doctor-or-therapist-b45s = आप सो नहीं पाते

# en: About this page
about-this-page-rwxx = इस पेज के बारे में

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = यह पेज सामान्य जानकारी देता है। यह आपके अपने डॉक्टर या नर्स की सलाह की जगह नहीं लेता। किसी स्वास्थ्य विशेषज्ञ ने अभी तक इसकी समीक्षा नहीं की है।

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = इस पेज के लिए किसी कंपनी ने पैसे नहीं दिए। गलती बताने या अपनी राय देने के लिए, उस टीम से संपर्क करें जिसने आपको यह पेज दिया।
