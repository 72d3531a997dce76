# en: This page tells you why pain can last after back surgery, how doctors look for the cause and what may help.
summary = Cette page vous explique pourquoi la douleur peut persister après une opération du dos, comment les médecins cherchent la cause et ce qui peut aider.

# en: Pain that lasts after back surgery
pain-that-lasts-after-back-surge-3g76 = La douleur qui persiste après une opération du dos

# en: Back surgery can ease pain and help you move. But pain can stay, come back or get worse after it. This page tells you why this happens and what may help.
pain-that-lasts-after-back-surge-gdqp = Une opération du dos peut soulager la douleur et vous aider à bouger. Mais la douleur peut rester, revenir ou s’aggraver ensuite. Cette page vous explique pourquoi cela arrive et ce qui peut aider.

# en: What it is
what-it-is-2jjc = De quoi s’agit-il

# en: This condition is pain in your back or legs that stays after surgery on your spine. It can also be pain that comes back later, or a new pain. The surgery may have gone just as planned.
what-it-is-7y3m = Ce problème de santé est une douleur du dos ou des jambes qui reste après une opération de la colonne vertébrale. Cela peut aussi être une douleur qui revient plus tard, ou une nouvelle douleur. L’opération s’est peut-être passée exactement comme prévu.

# en: Your spine is a column of bones. Between the bones are soft cushions, called discs. The pain can follow any surgery on your spine, such as surgery that:
what-it-is-dw1r = Votre colonne vertébrale est une colonne d’os. Entre les os se trouvent des coussins souples, appelés disques. La douleur peut suivre toute opération de la colonne vertébrale, comme une opération qui :

# en: takes out part of a disc (discectomy)
what-it-is-yxbd = enlève une partie d’un disque (discectomie)

# en: takes away a piece of bone from the back of your spine (laminectomy)
what-it-is-63k8 = enlève un morceau d’os à l’arrière de votre colonne vertébrale (laminectomie)

# en: makes more room for your nerves (decompression)
what-it-is-lbck = donne plus de place à vos nerfs (décompression)

# en: joins bones of your spine together (fusion)
what-it-is-91bn = soude ensemble des os de votre colonne vertébrale (arthrodèse)

# en: You are not alone. In [a survey in Japan][1], about 21 in 100 people who had lower back surgery had this condition. The number differs from study to study.
what-it-is-120f = Vous n’êtes pas seul. Dans [une enquête au Japon][1], environ 21 personnes sur 100 opérées du bas du dos avaient ce problème. Ce nombre varie d’une étude à l’autre.

# en: Names you may hear
names-you-may-hear-c2gl = Les noms que vous pouvez entendre

# en: The name in use now is persistent spinal pain syndrome (PSPS). A syndrome is a group of symptoms. Type 2 means that you had spine surgery before this pain.
names-you-may-hear-rggr = Le nom utilisé aujourd’hui est syndrome douloureux rachidien persistant (PSPS). Un syndrome est un groupe de symptômes. Le type 2 veut dire que vous avez eu une opération de la colonne vertébrale avant cette douleur.

# en: You may also hear these older names for the same condition:
names-you-may-hear-nk5j = Vous pouvez aussi entendre ces noms plus anciens pour le même problème :

# en: failed back surgery syndrome (FBSS)
names-you-may-hear-8mfq = syndrome d’échec de la chirurgie du dos (FBSS)

# en: failed back syndrome
names-you-may-hear-g18p = syndrome du dos en échec

# en: post-laminectomy syndrome
names-you-may-hear-2kty = syndrome post-laminectomie

# en: You may see PSPS or FBSS in your letters. The word "failed" does not mean that you did something wrong. It does not blame your surgeon.
names-you-may-hear-j734 = Vous verrez peut-être PSPS ou FBSS dans vos courriers. Le mot « échec » ne veut pas dire que vous avez fait quelque chose de mal. Il ne rejette pas la faute sur votre chirurgien.

# en: Symptoms
symptoms-r546 = Symptômes

# en: The main symptom is pain in your back, in your legs or in both. It may start soon after surgery, or it may build up slowly. The pain may feel:
symptoms-41v6 = Le principal symptôme est une douleur dans le dos, dans les jambes ou dans les deux. Elle peut commencer peu après l’opération, ou s’installer lentement. La douleur peut être :

# en: dull or aching
symptoms-v2ks = sourde ou lancinante

# en: sharp or stabbing
symptoms-1zjt = vive ou comme un coup de couteau

# en: burning, or like an electric shock
symptoms-3vsm = brûlante, ou comme une décharge électrique

# en: You may also have:
symptoms-w6bm = Vous pouvez aussi avoir :

# en: pain that spreads to your buttocks, legs or feet
symptoms-l0pd = une douleur qui s’étend aux fesses, aux jambes ou aux pieds

# en: numb skin, or a feeling of pins and needles
symptoms-l66m = la peau engourdie, ou une sensation de fourmillements

# en: weak or stiff muscles
symptoms-4cgg = des muscles faibles ou raides

# en: poor sleep and tiredness
symptoms-yxl1 = un mauvais sommeil et de la fatigue

# en: low mood or worry
symptoms-b446 = un moral bas ou de l’inquiétude

# en: Symptoms are not the same for everyone. They can also change from day to day.
symptoms-bxtk = Les symptômes ne sont pas les mêmes pour tout le monde. Ils peuvent aussi changer d’un jour à l’autre.

# en: Causes
causes-xv4l = Causes

# en: Your pain may have 1 cause or a mix of causes. At times, tests do not show a cause. The pain is still real.
causes-0l59 = Votre douleur peut avoir 1 cause ou un mélange de causes. Parfois, les examens ne montrent pas de cause. La douleur est quand même réelle.

# en: Causes in your spine and nerves
causes-in-your-spine-and-nerves-1gh8 = Causes dans la colonne vertébrale et les nerfs

# en: The pain may come from:
causes-in-your-spine-and-nerves-d46n = La douleur peut venir :

# en: scar tissue around a nerve (epidural fibrosis)
causes-in-your-spine-and-nerves-vfpp = de tissu cicatriciel autour d’un nerf (fibrose épidurale)

# en: a disc that bulges, again or for the first time (disc herniation)
causes-in-your-spine-and-nerves-01q4 = d’un disque qui dépasse, de nouveau ou pour la première fois (hernie discale)

# en: a small piece of disc that stayed behind
causes-in-your-spine-and-nerves-fb72 = d’un petit morceau de disque qui est resté

# en: bone or disc that still presses on a nerve after surgery
causes-in-your-spine-and-nerves-mr24 = d’un os ou d’un disque qui appuie encore sur un nerf après l’opération

# en: harm to a nerve, before or during surgery
causes-in-your-spine-and-nerves-kqk1 = d’une lésion d’un nerf, avant ou pendant l’opération

# en: bones of the spine that move too much (instability)
causes-in-your-spine-and-nerves-ngjc = d’os de la colonne vertébrale qui bougent trop (instabilité)

# en: Your body makes scars as it heals. A scar in your back can press on a nerve or pull on it. A nerve that was under pressure for a long time can stay sore after surgery.
causes-in-your-spine-and-nerves-jxfw = Votre corps fabrique des cicatrices quand il guérit. Une cicatrice dans votre dos peut appuyer sur un nerf ou tirer dessus. Un nerf qui a été longtemps sous pression peut rester sensible après l’opération.

# en: Causes in joints and muscles
causes-in-joints-and-muscles-pg2d = Causes dans les articulations et les muscles

# en: Back pain does not always start in a disc or a nerve. It may come from:
causes-in-joints-and-muscles-4h3x = Le mal de dos ne commence pas toujours dans un disque ou un nerf. Il peut venir :

# en: the small joints at the back of your spine (facet joints)
causes-in-joints-and-muscles-qtfb = des petites articulations à l’arrière de votre colonne vertébrale (articulations facettaires)

# en: the joint between your spine and your hip bone (sacroiliac joint)
causes-in-joints-and-muscles-95ks = de l’articulation entre votre colonne vertébrale et l’os de votre hanche (articulation sacro-iliaque)

# en: weak or tight muscles
causes-in-joints-and-muscles-lx78 = de muscles faibles ou tendus

# en: Things that can make pain feel worse
things-that-can-make-pain-feel-w-cpn8 = Ce qui peut rendre la douleur plus forte

# en: Poor sleep, low mood and worry can make any pain feel stronger. So can very little movement. This does not mean that the pain is in your mind.
things-that-can-make-pain-feel-w-x546 = Un mauvais sommeil, un moral bas et l’inquiétude peuvent rendre toute douleur plus forte. Très peu de mouvement aussi. Cela ne veut pas dire que la douleur est dans votre tête.

# en: How it is diagnosed
how-it-is-diagnosed-8fhz = Comment on fait le diagnostic

# en: Your doctor or pain team will ask about your pain and your surgery. They will check your strength, your sense of touch and how you move. This helps them find where the pain starts.
how-it-is-diagnosed-s1ln = Votre médecin ou votre équipe de la douleur vous posera des questions sur votre douleur et votre opération. Ils vérifieront votre force, votre sens du toucher et votre façon de bouger. Cela les aide à trouver où la douleur commence.

# en: You may have tests such as:
how-it-is-diagnosed-mt7l = Vous pouvez avoir des examens comme :

# en: an X-ray, which shows your bones
how-it-is-diagnosed-mvcq = une radiographie, qui montre vos os

# en: an MRI scan, which uses strong magnets to show nerves, discs and scar tissue
how-it-is-diagnosed-mh8h = une imagerie par résonance magnétique (IRM), qui utilise de puissants aimants pour montrer les nerfs, les disques et le tissu cicatriciel

# en: a CT scan, which uses X-rays to make detailed pictures
how-it-is-diagnosed-fbdy = un scanner, qui utilise des rayons X pour faire des images détaillées

# en: nerve tests, which show how well your nerves and muscles work
how-it-is-diagnosed-n57y = des examens des nerfs, qui montrent si vos nerfs et vos muscles fonctionnent bien

# en: an injection that numbs a nerve or a joint for a short time (nerve block)
how-it-is-diagnosed-x2n2 = une injection qui endort un nerf ou une articulation pendant une courte période (bloc nerveux)

# en: blood tests, which can show signs of infection
how-it-is-diagnosed-h20j = des analyses de sang, qui peuvent montrer des signes d’infection

# en: Read more about [MRI scans and nerve tests][1]. A scan can show changes that do not cause pain. So your team looks at your tests and your symptoms together.
how-it-is-diagnosed-8ps1 = Pour en savoir plus, lisez [IRM et examens des nerfs][1]. Une image peut montrer des changements qui ne causent pas de douleur. Votre équipe soignante regarde donc ensemble vos examens et vos symptômes.

# en: Treatments
treatments-hmns = Traitements

# en: No treatment takes away the pain for everyone. The aim is to ease the pain and help you do more of what matters to you. You may need a mix of treatments.
treatments-sryw = Aucun traitement n’enlève la douleur chez tout le monde. Le but est de soulager la douleur et de vous aider à faire davantage ce qui compte pour vous. Vous aurez peut-être besoin de plusieurs traitements à la fois.

# en: You can also choose to wait and have no treatment now. The pain may then ease, stay the same or get worse.
treatments-hyrj = Vous pouvez aussi choisir d’attendre et de n’avoir aucun traitement maintenant. La douleur peut alors diminuer, rester la même ou s’aggraver.

# en: Exercise and talking therapies
exercise-and-talking-therapies-r03t = Exercice et thérapies par la parole

# en: [Physical therapy and exercise][1] can build your strength and help you move. You may feel sore at first.
exercise-and-talking-therapies-fhx9 = { "[" }La kinésithérapie et l’exercice][1] peuvent développer votre force et vous aider à bouger. Vous pouvez avoir des courbatures au début.

# en: [Talking therapies for pain][1] can help you cope with pain and worry. They do not treat the first cause of the pain. You may talk about things that upset you.
exercise-and-talking-therapies-3nl1 = { "[" }Les thérapies par la parole contre la douleur][1] peuvent vous aider à faire face à la douleur et à l’inquiétude. Elles ne traitent pas la cause première de la douleur. Vous parlerez peut-être de choses qui vous bouleversent.

# en: Medicines
medicines-9yy9 = Médicaments

# en: [Medicines for nerve pain][1] may help if a nerve causes your pain. They do not help everyone. They can make you sleepy or dizzy.
medicines-yyw1 = { "[" }Les médicaments contre la douleur des nerfs][1] peuvent aider si un nerf cause votre douleur. Ils n’aident pas tout le monde. Ils peuvent donner envie de dormir ou des vertiges.

# en: Painkillers that reduce swelling, such as ibuprofen, may help for a short time. They can harm your stomach, heart or kidneys. Medicines that relax muscles may ease tight muscles for a short time, but they can make you sleepy.
medicines-41v3 = Les antidouleurs qui réduisent le gonflement, comme l’ibuprofène, peuvent aider pendant une courte période. Ils peuvent abîmer l’estomac, le cœur ou les reins. Les médicaments qui relâchent les muscles peuvent soulager les muscles tendus pendant une courte période, mais ils peuvent donner envie de dormir.

# en: [UK guidance on low back pain][1] advises against strong painkillers such as morphine (opioids) for long-term back pain. Your body can come to depend on them, and they can slow your breathing. If you take them now, talk to your doctor before you stop.
medicines-b9rm = Pour un mal de dos de longue durée, [les recommandations britanniques sur le mal au bas du dos][1] déconseillent les antidouleurs puissants (opioïdes). Votre corps peut en devenir dépendant, et ils peuvent ralentir votre respiration. Si vous prenez maintenant un opioïde comme la morphine, parlez-en à votre médecin avant d’arrêter.

# en: Injections, devices and surgery
injections-devices-and-surgery-lzyw = Injections, appareils et opérations

# en: Your team may offer you a procedure if other treatments do not help enough. This table shows what each one may do:
injections-devices-and-surgery-hv17 = Votre équipe soignante peut vous proposer une intervention si d’autres traitements n’aident pas assez. Ce tableau montre ce que chacune peut faire :

# en: Treatment
injections-devices-and-surgery-6vnp = Traitement

# en: How it may help
injections-devices-and-surgery-p92l = Comment il peut aider

# en: Main risks
injections-devices-and-surgery-mqk3 = Principaux risques

# en: [Epidural steroid injection][1]: medicine to reduce swelling, put near a nerve in your spine
injections-devices-and-surgery-k1wl = { "[" }Infiltration épidurale de corticoïdes][1] : médicament pour réduire le gonflement, déposé près d’un nerf de votre colonne vertébrale

# en: may ease leg pain for a time
injections-devices-and-surgery-8zjx = peut soulager la douleur des jambes pendant un certain temps

# en: headache, infection, bleeding, harm to a nerve
injections-devices-and-surgery-bn75 = mal de tête, infection, saignement, lésion d’un nerf

# en: [Medial branch block and radiofrequency ablation][1]: numbing small nerves of the spine, then heating them
injections-devices-and-surgery-sh6b = { "[" }Bloc de la branche médiale et ablation par radiofréquence][1] : endormir de petits nerfs de la colonne vertébrale, puis les chauffer

# en: may ease pain from the small joints of your spine
injections-devices-and-surgery-nzgm = peut soulager la douleur des petites articulations de votre colonne vertébrale

# en: sore back, numb skin, pain that comes back
injections-devices-and-surgery-3mr3 = dos endolori, peau engourdie, douleur qui revient

# en: [Sacroiliac joint injection][1]: medicine put into the joint between spine and hip bone
injections-devices-and-surgery-z3s5 = { "[" }Infiltration de l’articulation sacro-iliaque][1] : médicament déposé dans l’articulation entre la colonne vertébrale et l’os de la hanche

# en: may ease pain low in your back for a time
injections-devices-and-surgery-4v54 = peut soulager la douleur en bas du dos pendant un certain temps

# en: soreness, infection, high blood sugar
injections-devices-and-surgery-m410 = zone endolorie, infection, taux de sucre élevé dans le sang

# en: [Spinal cord stimulation][1]: a device that sends weak electric pulses to your spine
injections-devices-and-surgery-k7n2 = { "[" }Stimulation de la moelle épinière][1] : appareil qui envoie de faibles impulsions électriques à votre colonne vertébrale

# en: may ease nerve pain in your legs
injections-devices-and-surgery-mv95 = peut soulager la douleur des nerfs dans les jambes

# en: infection, wires that move, more surgery
injections-devices-and-surgery-xdjd = infection, fils qui bougent, nouvelle opération

# en: [Peripheral nerve stimulation][1]: a device that sends weak electric pulses to a nerve outside your spine
injections-devices-and-surgery-jsw1 = { "[" }Stimulation des nerfs périphériques][1] : appareil qui envoie de faibles impulsions électriques à un nerf hors de votre colonne vertébrale

# en: may ease pain in a small area
injections-devices-and-surgery-3nd2 = peut soulager la douleur dans une petite zone

# en: infection, wires that move or break
injections-devices-and-surgery-5prb = infection, fils qui bougent ou qui cassent

# en: [Adhesiolysis][1]: freeing a nerve from scar tissue
injections-devices-and-surgery-60z7 = { "[" }Adhésiolyse][1] : libérer un nerf du tissu cicatriciel

# en: may ease back and leg pain
injections-devices-and-surgery-r22q = peut soulager la douleur du dos et des jambes

# en: headache, harm to a nerve, change in sight
injections-devices-and-surgery-7pqb = mal de tête, lésion d’un nerf, changement de la vue

# en: [Revision surgery][1]: more surgery on your back
injections-devices-and-surgery-110b = { "[" }Chirurgie de reprise][1] : nouvelle opération du dos

# en: may help if tests show a clear problem
injections-devices-and-surgery-3vmn = peut aider si les examens montrent un problème clair

# en: infection, blood clots, harm to a nerve, pain that stays
injections-devices-and-surgery-z7b5 = infection, caillots de sang, lésion d’un nerf, douleur qui reste

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Questions à poser à votre équipe soignante

# en: You and your team choose a treatment together. You can ask:
questions-to-ask-your-team-1s67 = Vous choisissez ensemble un traitement, vous et votre équipe soignante. Vous pouvez demander :

# en: how this treatment may help me
questions-to-ask-your-team-s686 = comment ce traitement peut m’aider

# en: what risks it has for me
questions-to-ask-your-team-f29x = quels risques il a pour moi

# en: what other choices I have
questions-to-ask-your-team-hqdb = quels autres choix j’ai

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = ce qui peut arriver si je ne fais rien

# en: how we will know if it works
questions-to-ask-your-team-sv92 = comment nous saurons si cela marche

# en: Complications
complications-1z6v = Complications

# en: Pain that lasts can affect the rest of your life. It can lead to:
complications-b6qv = Une douleur qui persiste peut toucher le reste de votre vie. Elle peut entraîner :

# en: weak muscles, because you move less
complications-k6zv = des muscles faibles, parce que vous bougez moins

# en: poor sleep
complications-v9qn = un mauvais sommeil

# en: low mood or worry
complications-b446 = un moral bas ou de l’inquiétude

# en: trouble with work, money or family life
complications-tchn = des difficultés au travail, avec l’argent ou dans la vie de famille

# en: side effects from medicines
complications-y8m1 = des effets indésirables des médicaments

# en: Outlook
outlook-tdbr = Évolution

# en: The outlook is different for each person. The pain may ease with time and treatment. It may also stay, and you may need new ways to live with it.
outlook-40w5 = L’évolution est différente pour chaque personne. La douleur peut diminuer avec le temps et un traitement. Elle peut aussi rester, et vous aurez peut-être besoin de nouvelles façons de vivre avec elle.

# en: Less pain is only 1 sign that things are better. Other signs are good sleep, longer walks and more time with people you like.
outlook-x2f4 = Avoir moins de douleur n’est que 1 signe que les choses vont mieux. D’autres signes sont un bon sommeil, des marches plus longues et plus de temps avec les gens que vous aimez.

# en: Living with pain
living-with-pain-2194 = Vivre avec la douleur

# en: Small steps each day can help you do more. You can try to:
living-with-pain-yhbf = De petits pas chaque jour peuvent vous aider à en faire plus. Vous pouvez essayer de :

# en: move a little, and do this more than once a day
living-with-pain-fnrq = bouger un peu, et le faire plus d’une fois par jour

# en: take short rests before the pain gets strong
living-with-pain-wwy1 = prendre de courts repos avant que la douleur devienne forte

# en: spread hard tasks over the week (pacing)
living-with-pain-k031 = répartir les tâches difficiles sur la semaine (gestion du rythme)

# en: go to bed and get up at the same time each day
living-with-pain-m13l = vous coucher et vous lever à la même heure chaque jour

# en: keep in touch with family and friends
living-with-pain-546w = garder le contact avec la famille et les amis

# en: ask for help to stop smoking
living-with-pain-z083 = demander de l’aide pour arrêter de fumer

# en: Bad days can still happen. Do less for a day or 2, then build up again slowly. A bad day does not always mean new harm.
living-with-pain-gh34 = De mauvais jours peuvent encore arriver. Faites-en moins pendant un jour ou 2, puis reprenez lentement. Un mauvais jour ne veut pas toujours dire une nouvelle lésion.

# en: You may also want to read our [questions and answers][1]. Before you see your team, read about [preparing for your appointment][2].
living-with-pain-w50l = Vous pouvez aussi lire nos [questions et réponses][1]. Avant de voir votre équipe soignante, lisez la page [préparer votre rendez-vous][2].

# en: Prevention
prevention-2jxf = Prévention

# en: You cannot always prevent this pain. Before any back surgery, it may help to:
prevention-k37f = On ne peut pas toujours éviter cette douleur. Avant toute opération du dos, il peut être utile de :

# en: talk with your team about all the choices you have
prevention-v8n2 = parler avec votre équipe soignante de tous les choix que vous avez

# en: stop smoking
prevention-tvp6 = arrêter de fumer

# en: get help with low mood or worry
prevention-h8h5 = vous faire aider pour un moral bas ou de l’inquiétude

# en: learn which movements to start after surgery
prevention-t56f = apprendre quels mouvements commencer après l’opération

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Serious changes need care fast. These lists help you decide where to go.
when-to-get-help-xmg2 = Les changements graves demandent des soins rapides. Ces listes vous aident à décider où aller.

# en: Get emergency help now
get-emergency-help-now-ff0z = Demandez une aide d’urgence tout de suite

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Allez aux urgences les plus proches, ou appelez votre numéro d’urgence local (comme le 999, le 911 ou le 112), si vous :

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perdez le contrôle de votre vessie ou de vos intestins

# en: cannot pee, or lose feeling when you pee
get-emergency-help-now-1dtg = ne pouvez pas uriner, ou ne sentez plus quand vous urinez

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = avez la peau engourdie entre les jambes ou autour des fesses

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = avez une nouvelle faiblesse dans les jambes

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = avez de la fièvre avec un mal de dos nouveau ou plus fort

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = avez une douleur dans la poitrine ou du mal à respirer

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
get-emergency-help-now-kv59 = Si vous pensez à mettre fin à vos jours, demandez de l’aide maintenant. Appelez votre numéro d’urgence local ou une ligne d’écoute de crise.

# en: Get help the same day
get-help-the-same-day-pglq = Demandez de l’aide le jour même

# en: Call your doctor or your local health advice line today if you have:
get-help-the-same-day-8qsl = Appelez aujourd’hui votre médecin ou votre ligne locale de conseil en santé si vous avez :

# en: numbness or pins and needles that spread
get-help-the-same-day-vzhv = un engourdissement ou des fourmillements qui s’étendent

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = une plaie chaude, gonflée, qui suinte ou qui fait plus mal

# en: back pain after a fall
get-help-the-same-day-tq7t = un mal de dos après une chute

# en: back pain and weight loss that you cannot explain
get-help-the-same-day-60g7 = un mal de dos et une perte de poids que vous ne pouvez pas expliquer

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Contactez votre médecin ou votre équipe de la douleur

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Contactez votre médecin ou votre équipe de la douleur si vous avez :

# en: pain that slowly gets worse
contact-your-doctor-or-pain-team-9f6g = une douleur qui s’aggrave lentement

# en: pain that stops you sleeping or working
contact-your-doctor-or-pain-team-wt18 = une douleur qui vous empêche de dormir ou de travailler

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = des effets indésirables d’un médicament

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = un moral bas ou une inquiétude qui ne passe pas

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
