# en: This page tells you about a device that sends weak electric pulses to a nerve outside your spine, and about its risks.
summary = यह पेज आपको ऐसे डिवाइस के बारे में बताता है जो आपकी रीढ़ के बाहर की नस को बिजली की हल्की तरंगें भेजता है, और उसके जोखिमों के बारे में भी।

# en: Peripheral nerve stimulation
peripheral-nerve-stimulation-j01r = पेरिफ़ेरल नर्व स्टिमुलेशन

# en: Peripheral nerve stimulation is a treatment for pain in a small area. A device sends weak electric pulses to a nerve outside your spine. It is not clear how well it works.
peripheral-nerve-stimulation-txm4 = पेरिफ़ेरल नर्व स्टिमुलेशन छोटी जगह के दर्द का इलाज है। एक डिवाइस आपकी रीढ़ के बाहर की नस को बिजली की हल्की तरंगें भेजता है। यह स्पष्ट नहीं है कि यह कितना अच्छा काम करता है।

# en: What it is
what-it-is-2jjc = यह क्या है

# en: Peripheral nerves are the nerves outside your brain and spinal cord. In this treatment, a thin wire (lead) lies near such a nerve. A small battery sends weak electric pulses down the wire.
what-it-is-v20g = पेरिफ़ेरल नसें वे नसें हैं जो आपके दिमाग और रीढ़ के बाहर होती हैं। इस इलाज में, ऐसी एक नस के पास एक पतला तार (लीड) होता है। एक छोटी बैटरी तार में बिजली की हल्की तरंगें भेजती है।

# en: The battery can be under your skin or outside your body. You may feel a tingle in place of the pain. A doctor can take the device out again.
what-it-is-b9r3 = बैटरी आपकी त्वचा के नीचे या आपके शरीर के बाहर हो सकती है। आपको दर्द की जगह हल्की झनझनाहट महसूस हो सकती है। डॉक्टर डिवाइस को फिर से बाहर निकाल सकते हैं।

# en: There are 2 similar treatments:
what-it-is-nywd = इससे मिलते-जुलते 2 इलाज हैं:

# en: wires that lie under the skin where your back hurts (nerve field stimulation)
what-it-is-wnvk = तार जो त्वचा के नीचे वहाँ होते हैं जहाँ आपकी पीठ में दर्द है (नर्व फ़ील्ड स्टिमुलेशन)

# en: wires that make the muscles of your lower back work (muscle stimulation)
what-it-is-f789 = तार जो आपकी कमर की मांसपेशियों से काम करवाते हैं (मसल स्टिमुलेशन)

# en: Why it is done
why-it-is-done-ss01 = यह क्यों किया जाता है

# en: It may be a choice if you have long-term pain in 1 area, such as your lower back. Your team may offer it if other treatments did not help enough.
why-it-is-done-cyvc = यह एक विकल्प हो सकता है, अगर आपको 1 जगह पर लंबे समय से दर्द है, जैसे कमर में। आपकी टीम यह इलाज सुझा सकती है, अगर दूसरे इलाजों से पर्याप्त मदद नहीं मिली।

# en: [UK guidance on nerve field stimulation][1] says that there is little evidence. It asks doctors to explain this and to check the results of each person.
why-it-is-done-7yty = { "[" }नर्व फ़ील्ड स्टिमुलेशन पर ब्रिटेन के दिशानिर्देश][1] कहते हैं कि सबूत कम हैं। ये डॉक्टरों से कहते हैं कि वे यह समझाएँ और हर व्यक्ति के नतीजों की जाँच करें।

# en: Before the procedure
before-the-procedure-ddyj = प्रक्रिया से पहले

# en: A team checks your pain, your mood and your health. You may first test the device for a short time (a trial). Tell your team if you:
before-the-procedure-ks4q = एक टीम आपके दर्द, आपके मूड और आपकी सेहत की जाँच करती है। आप पहले थोड़े समय के लिए डिवाइस को आज़मा सकते हैं (ट्रायल)। अपनी टीम को बताएँ, अगर:

# en: take a medicine that thins your blood
before-the-procedure-phhm = आप खून पतला करने वाली दवा लेते हैं

# en: have diabetes
before-the-procedure-pk8h = आपको डायबिटीज़ है

# en: have an infection or a skin sore
before-the-procedure-vdts = आपको संक्रमण या त्वचा पर घाव है

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = आपके शरीर में दिल का कोई डिवाइस है, जैसे पेसमेकर

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = आपको MRI स्कैन की ज़रूरत हो सकती है, जिसमें तेज़ चुंबक का इस्तेमाल होता है

# en: are or may be pregnant
before-the-procedure-87hv = आप गर्भवती हैं या हो सकती हैं

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own.
before-the-procedure-7dpx = पूछें कि कौन-सी दवाएँ बंद करनी हैं, और कब। कोई दवा अपने आप बंद न करें।

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = प्रक्रिया के दौरान क्या होता है

# en: The doctor numbs your skin and puts a thin wire through a needle. They may use X-rays or another scan to guide it. You may be awake to say where you feel the tingle.
what-happens-during-the-procedur-4vk9 = डॉक्टर आपकी त्वचा को सुन्न करते हैं और एक सुई से पतला तार डालते हैं। वे उसे सही जगह ले जाने के लिए एक्स-रे या कोई दूसरा स्कैन इस्तेमाल कर सकते हैं। आप जागे रह सकते हैं, ताकि बता सकें कि झनझनाहट कहाँ महसूस होती है।

# en: If you have a battery under your skin, the doctor makes a small cut for it. You may be asleep for this part.
what-happens-during-the-procedur-bn51 = अगर आपकी बैटरी त्वचा के नीचे है, तो डॉक्टर उसके लिए एक छोटा चीरा लगाते हैं। इस हिस्से के दौरान आप सोए हो सकते हैं।

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = प्रक्रिया के बाद और ठीक होना

# en: You may go home the same day. The area may be sore or bruised for days. Your team shows you how to use the device.
after-the-procedure-and-recovery-w12n = आप उसी दिन घर जा सकते हैं। वह जगह कई दिनों तक दुख सकती है या उस पर नील पड़ सकता है। आपकी टीम आपको डिवाइस इस्तेमाल करना सिखाती है।

# en: For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-2gkc = पहले कुछ हफ़्तों में, आपकी टीम आपसे ये काम न करने को कह सकती है:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = झुकना, मुड़ना या दूर तक शरीर खींचना

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = भारी चीज़ें उठाना

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = टब में नहाना या तैरना

# en: Carry your device card. Show it before any scan or surgery. Ask when you can drive and work again.
after-the-procedure-and-recovery-5glx = अपना डिवाइस कार्ड साथ रखें। किसी भी स्कैन या सर्जरी से पहले उसे दिखाएँ। पूछें कि आप फिर से कब गाड़ी चला सकते हैं और काम कर सकते हैं।

# en: Results and possible benefits
results-and-possible-benefits-65rc = नतीजे और संभावित फ़ायदे

# en: You may have less pain, sleep better or need less medicine. You may also have no benefit.
results-and-possible-benefits-r46m = आपका दर्द कम हो सकता है, नींद बेहतर हो सकती है या दवा की ज़रूरत कम हो सकती है। यह भी हो सकता है कि आपको कोई फ़ायदा न हो।

# en: We do not know how long the benefit lasts. [UK guidance on muscle stimulation][1] says the same of that treatment.
results-and-possible-benefits-b0zg = हमें नहीं पता कि फ़ायदा कितने समय तक रहता है। [मसल स्टिमुलेशन पर ब्रिटेन के दिशानिर्देश][1] उस इलाज के बारे में भी यही कहते हैं।

# en: Risks
risks-1b54 = जोखिम

# en: Problems can happen during the procedure or years later. They include:
risks-x2y6 = समस्याएँ प्रक्रिया के दौरान या कई साल बाद हो सकती हैं। इनमें शामिल हैं:

# en: infection
risks-9ct7 = संक्रमण

# en: wires that move or break
risks-9620 = तार जो खिसक या टूट जाते हैं

# en: pain or sore skin over the wires or the battery
risks-b5vg = तारों या बैटरी के ऊपर दर्द या त्वचा में दुखन

# en: a battery that stops working
risks-66vj = बैटरी जो काम करना बंद कर देती है

# en: bleeding or harm to a nerve
risks-dbvx = खून बहना या किसी नस को नुकसान

# en: no benefit, or a benefit that fades
risks-8ls9 = कोई फ़ायदा न होना, या फ़ायदा जो घटता जाता है

# en: You may need more surgery to mend the device or take it out.
risks-jl2b = डिवाइस को ठीक करने या निकालने के लिए आपको एक और सर्जरी की ज़रूरत हो सकती है।

# en: Other choices
other-choices-rz2j = दूसरे विकल्प

# en: You do not have to have this treatment. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-q3zd = आपके लिए यह इलाज करवाना ज़रूरी नहीं है। अगर आप कुछ नहीं करते, तो दर्द कम हो सकता है, वैसा ही रह सकता है या बढ़ सकता है। दूसरे विकल्प हैं:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }फ़िज़ियोथेरेपी और व्यायाम][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }दर्द के लिए बातचीत थेरेपी][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }नसों के दर्द की दवाएँ][1]

# en: [spinal cord stimulation][1], which sends the pulses to your spine
other-choices-7prq = { "[" }स्पाइनल कॉर्ड स्टिमुलेशन][1], जो तरंगें आपकी रीढ़ को भेजता है

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = { "[" }पीठ की सर्जरी के बाद बने रहने वाले दर्द][1] के सभी इलाजों के बारे में पढ़ें।

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = अपनी टीम से पूछने के लिए सवाल

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = आप और आपकी टीम मिलकर फ़ैसला करते हैं। आप पूछ सकते हैं:

# en: what experience you have with this device
questions-to-ask-your-team-jkd8 = आपको इस डिवाइस का कितना अनुभव है

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = मुझे इससे मदद मिलने की कितनी संभावना है

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = मेरे लिए कौन-से जोखिम ज़्यादा हैं

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = क्या इस डिवाइस के साथ मेरा MRI स्कैन हो सकता है

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = अगर मैं कुछ न करूँ तो क्या हो सकता है

# en: When to get help
when-to-get-help-pjnn = मदद कब लें

# en: Serious problems need care fast. These lists help you decide where to go.
when-to-get-help-rhfx = गंभीर समस्याओं में जल्दी देखभाल की ज़रूरत होती है। ये सूचियाँ यह तय करने में आपकी मदद करती हैं कि कहाँ जाना है।

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = आपके चेहरे पर सूजन है, या साँस लेने में तकलीफ़ है

# en: feel very ill with a high temperature
get-emergency-help-now-sk4z = आप बहुत बीमार महसूस करते हैं और बुखार है

# en: Get help the same day
get-help-the-same-day-pglq = उसी दिन मदद लें

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = अपने डॉक्टर या दर्द की टीम को आज ही फ़ोन करें, अगर आपको यह हो:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = घाव जो गर्म है, सूजा हुआ है, रिस रहा है या ज़्यादा दर्द करता है

# en: a high temperature
get-help-the-same-day-94ys = बुखार

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = तार या बैटरी जिसे आप त्वचा के आर-पार देख सकते हैं

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = अपने डॉक्टर या दर्द की टीम से संपर्क करें

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = अपने डॉक्टर या दर्द की टीम से संपर्क करें, अगर:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = डिवाइस काम करना बंद कर देता है

# en: the tingle moves, gets too strong or stops
contact-your-doctor-or-pain-team-0rtx = हल्की झनझनाहट की जगह बदल जाती है, वह बहुत तेज़ हो जाती है या बंद हो जाती है

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
