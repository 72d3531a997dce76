# en: This page tells you about amitriptyline, duloxetine, gabapentin and pregabalin for nerve pain, and about their side effects.
summary = Cette page vous parle de l’amitriptyline, de la duloxétine, de la gabapentine et de la prégabaline contre la douleur des nerfs, et de leurs effets indésirables.

# en: Medicines for nerve pain
medicines-for-nerve-pain-wkdk = Médicaments contre la douleur des nerfs

# en: These medicines may ease pain from a damaged nerve. They do not mend the nerve, and the benefit differs from person to person. This page does not replace the leaflet in your medicine pack.
medicines-for-nerve-pain-80hp = Ces médicaments peuvent soulager la douleur d’un nerf abîmé. Ils ne réparent pas le nerf, et le bénéfice varie d’une personne à l’autre. Cette page ne remplace pas la notice qui se trouve dans la boîte de votre médicament.

# en: What these medicines are and what they are used for
what-these-medicines-are-and-wha-5qjv = Que sont ces médicaments et à quoi servent-ils

# en: Nerve pain is pain from a damaged nerve (neuropathic pain). It can burn, sting or feel like an electric shock. Plain painkillers may not help it much.
what-these-medicines-are-and-wha-2ycx = La douleur des nerfs est une douleur qui vient d’un nerf abîmé (douleur neuropathique). Elle peut brûler, piquer ou ressembler à une décharge électrique. Les antidouleurs simples n’aident parfois pas beaucoup.

# en: This page is about 4 medicines:
what-these-medicines-are-and-wha-7wsy = Cette page parle de 4 médicaments :

# en: amitriptyline, which can also help with low mood (depression)
what-these-medicines-are-and-wha-6754 = l’amitriptyline, qui peut aussi aider en cas de moral bas (dépression)

# en: duloxetine, which can also help with low mood and worry (anxiety)
what-these-medicines-are-and-wha-4gxj = la duloxétine, qui peut aussi aider en cas de moral bas et d’inquiétude (anxiété)

# en: gabapentin, which can also help to stop fits (epilepsy)
what-these-medicines-are-and-wha-pgg3 = la gabapentine, qui peut aussi aider à empêcher les convulsions (épilepsie)

# en: pregabalin, which can also help to stop fits and ease worry
what-these-medicines-are-and-wha-hg8r = la prégabaline, qui peut aussi aider à empêcher les convulsions et à calmer l’inquiétude

# en: [UK guidance on nerve pain][1] lists these 4 medicines as first choices. There are only small studies of [these medicines after back surgery][2], so the benefit is not clear.
what-these-medicines-are-and-wha-p8xh = { "[" }Les recommandations du Royaume-Uni sur la douleur des nerfs][1] citent ces 4 médicaments comme premiers choix. Il n’existe que de petites études sur [ces médicaments après une opération du dos][2], donc le bénéfice n’est pas clair.

# en: Sciatica is leg pain from pressure on a nerve in the back. For this pain, [UK guidance on low back pain][1] does not advise gabapentin or pregabalin. Ask your doctor which kind of pain you have.
what-these-medicines-are-and-wha-6q9f = La sciatique est une douleur dans la jambe due à la pression sur un nerf du dos. Pour cette douleur, [les recommandations du Royaume-Uni sur le mal au bas du dos][1] ne conseillent ni la gabapentine ni la prégabaline. Demandez à votre médecin quel type de douleur vous avez.

# en: Who can and cannot take them
who-can-and-cannot-take-them-xnmt = Qui peut et qui ne peut pas les prendre

# en: Adults can take these medicines if a doctor says so. They do not suit everyone.
who-can-and-cannot-take-them-f325 = Les adultes peuvent prendre ces médicaments si un médecin le dit. Ils ne conviennent pas à tout le monde.

# en: Tell your doctor if you:
who-can-and-cannot-take-them-h2yx = Dites à votre médecin si vous :

# en: have had an allergic reaction to any medicine
who-can-and-cannot-take-them-xtrt = avez déjà eu une réaction allergique à un médicament

# en: have heart, liver, kidney or lung disease
who-can-and-cannot-take-them-59h1 = avez une maladie du cœur, du foie, des reins ou des poumons

# en: have fits, an eye disease called glaucoma or trouble peeing
who-can-and-cannot-take-them-x83p = avez des convulsions, une maladie de l’œil appelée glaucome ou du mal à uriner

# en: have had thoughts of ending your life
who-can-and-cannot-take-them-j6fv = avez eu des pensées de mettre fin à vos jours

# en: have found it hard to stop alcohol or a medicine
who-can-and-cannot-take-them-frcq = avez eu du mal à arrêter l’alcool ou un médicament

# en: are pregnant, breastfeeding or trying for a baby
who-can-and-cannot-take-them-6wnw = êtes enceinte, allaitez ou essayez d’avoir un bébé

# en: Taking them with other medicines and alcohol
taking-them-with-other-medicines-lfgn = Les prendre avec d’autres médicaments et de l’alcool

# en: Tell your doctor or pharmacist about all your medicines. This includes herbs and medicines that you buy yourself. Take care with:
taking-them-with-other-medicines-03r4 = Parlez de tous vos médicaments à votre médecin ou à votre pharmacien. Cela comprend les plantes et les médicaments que vous achetez vous-même. Faites attention avec ces médicaments :

# en: strong painkillers such as morphine or codeine (opioids)
taking-them-with-other-medicines-ssw0 = les antidouleurs forts comme la morphine ou la codéine (opioïdes)

# en: medicines for sleep or anxiety
taking-them-with-other-medicines-l14d = ceux pour dormir ou contre l’anxiété

# missing: taking-them-with-other-medicines-nhn3
# en: other medicines for depression
taking-them-with-other-medicines-nhn3 = d’autres contre la dépression

# missing: taking-them-with-other-medicines-wk30
# en: St John's wort, a herb that some people take for low mood
taking-them-with-other-medicines-wk30 = le millepertuis, une plante que certains prennent quand ils n’ont pas le moral

# en: painkillers such as ibuprofen, and medicines that thin the blood
taking-them-with-other-medicines-gf66 = les antidouleurs comme l’ibuprofène, et les produits qui rendent le sang plus fluide

# en: medicines for heartburn
taking-them-with-other-medicines-fvrp = ceux contre les brûlures d’estomac

# en: Opioids, sleep medicines and alcohol can slow your breathing more. Avoid alcohol while you take these medicines.
taking-them-with-other-medicines-s7ww = Les opioïdes, les produits pour dormir et l’alcool peuvent vous faire respirer encore plus lentement. Évitez l’alcool tant que vous prenez ces médicaments.

# en: Pregnancy and breastfeeding
pregnancy-and-breastfeeding-vxkn = Grossesse et allaitement

# en: Tell your doctor at once if you are pregnant or want a baby. Do not stop the medicine on your own.
pregnancy-and-breastfeeding-xzrx = Dites-le tout de suite à votre médecin si vous êtes enceinte ou si vous voulez un bébé. N’arrêtez pas le médicament de vous-même.

# en: In [a study of more than 2,700 pregnancies][1], about 6 in 100 babies had a serious birth defect after pregabalin. Without pregabalin, it was about 4 in 100 babies.
pregnancy-and-breastfeeding-63ql = Dans [une étude sur plus de 2 700 grossesses][1], environ 6 bébés sur 100 avaient une malformation grave après la prégabaline. Sans prégabaline, c’était environ 4 bébés sur 100.

# en: If you could get pregnant, use birth control while you take pregabalin.
pregnancy-and-breastfeeding-gxyn = Si vous pouvez tomber enceinte, utilisez une contraception pendant que vous prenez de la prégabaline.

# en: Duloxetine in the last month before birth [can raise the chance of heavy bleeding after birth][1]. The rise is small. Ask your doctor before you breastfeed.
pregnancy-and-breastfeeding-hbvk = La duloxétine prise dans le dernier mois avant l’accouchement [peut augmenter le risque de saignement abondant après l’accouchement][1]. Cette hausse est petite. Demandez à votre médecin avant d’allaiter.

# en: How and when to take them
how-and-when-to-take-them-7tvv = Comment et quand les prendre

# en: Take your medicine just as your doctor or pharmacist tells you. They start with a low dose and raise it slowly. The benefit can take weeks to show.
how-and-when-to-take-them-wm20 = Prenez votre médicament exactement comme votre médecin ou votre pharmacien vous le dit. On commence par une dose faible et on l’augmente lentement. Le bénéfice peut mettre des semaines à apparaître.

# en: Your doctor should check with you if the medicine helps. If it does not help, it makes sense to stop it slowly or change it. Ask for the lowest dose that works for you.
how-and-when-to-take-them-mhf7 = Votre médecin devrait vérifier avec vous si le médicament aide. S’il n’aide pas, il est logique de l’arrêter lentement ou d’en changer. Demandez la dose la plus faible qui agit pour vous.

# en: If you miss a dose
if-you-miss-a-dose-x8tm = Si vous oubliez une dose

# en: Take the missed dose when you remember it. If it is nearly time for your next dose, skip the missed one. Do not take 2 doses at the same time.
if-you-miss-a-dose-hslm = Prenez la dose oubliée quand vous y pensez. S’il est presque l’heure de la dose suivante, sautez la dose oubliée. Ne prenez pas 2 doses en même temps.

# en: If you take too much
if-you-take-too-much-47rg = Si vous en prenez trop

# en: Too much can be dangerous. Call your doctor, a poisons line or your local emergency number at once. Take the pack with you if you go to a hospital.
if-you-take-too-much-mxv7 = Une dose trop forte peut être dangereuse. Appelez tout de suite votre médecin, un centre antipoison ou votre numéro d’urgence local. Emportez la boîte si vous allez à l’hôpital.

# en: If you want to stop
if-you-want-to-stop-8y47 = Si vous voulez arrêter

# en: Do not stop suddenly. You may feel sick, sweat, feel anxious or sleep badly (withdrawal). Your doctor can help you lower the dose slowly.
if-you-want-to-stop-q3ys = N’arrêtez pas brusquement. Vous pourriez avoir envie de vomir, transpirer, ressentir de l’anxiété ou mal dormir (symptômes de sevrage). Votre médecin peut vous aider à baisser la dose lentement.

# en: Side effects
side-effects-rbmk = Effets indésirables

# en: Like all medicines, these can cause side effects. You may get none, 1 or more than 1. Side effects can ease after the first weeks.
side-effects-4s4v = Comme tous les médicaments, ceux-ci peuvent avoir des effets indésirables. Vous pouvez n’en avoir aucun, en avoir 1 ou en avoir plus de 1. Les effets indésirables peuvent diminuer après les premières semaines.

# en: These numbers come mainly from European information on:
side-effects-7ncw = Ces chiffres viennent surtout des informations européennes sur :

# en: [amitriptyline][1]
side-effects-l240 = { "[" }l’amitriptyline][1]

# en: [duloxetine][1]
side-effects-btd2 = { "[" }la duloxétine][1]

# en: [gabapentin][1]
side-effects-ssb8 = { "[" }la gabapentine][1]

# en: [pregabalin][1]
side-effects-7fbt = { "[" }la prégabaline][1]

# en: Very common side effects
very-common-side-effects-82b5 = Effets indésirables très fréquents

# en: These affect more than 1 in 10 people. This table shows them for each medicine:
very-common-side-effects-9zl3 = Ils touchent plus de 1 personne sur 10. Ce tableau les montre pour chaque médicament :

# en: Medicine
very-common-side-effects-7dtx = Médicament

# en: Very common side effects (more than 1 in 10 people)
very-common-side-effects-yf0l = Effets indésirables très fréquents (plus de 1 personne sur 10)

# en: amitriptyline
very-common-side-effects-9j6t = amitriptyline

# en: feeling sleepy, dry mouth, dizziness, blurred vision, hard poo (constipation), weight gain
very-common-side-effects-7n2d = somnolence, bouche sèche, vertiges, vue trouble, selles dures (constipation), prise de poids

# en: duloxetine
very-common-side-effects-68g3 = duloxétine

# en: feeling sick, headache, dry mouth, feeling sleepy
very-common-side-effects-9mph = envie de vomir, mal de tête, bouche sèche, somnolence

# en: gabapentin
very-common-side-effects-cbzh = gabapentine

# en: feeling sleepy, dizziness, tiredness, being unsteady
very-common-side-effects-38kq = somnolence, vertiges, fatigue, manque d’équilibre

# en: pregabalin
very-common-side-effects-ltn7 = prégabaline

# en: dizziness, feeling sleepy, headache
very-common-side-effects-ktnk = vertiges, somnolence, mal de tête

# en: Common side effects
common-side-effects-qrgw = Effets indésirables fréquents

# en: These affect up to 1 in 10 people:
common-side-effects-5jgd = Ils touchent jusqu’à 1 personne sur 10 :

# en: problems with sex (all 4 medicines)
common-side-effects-7085 = problèmes sexuels (les 4 médicaments)

# en: blurred vision (duloxetine, gabapentin, pregabalin)
common-side-effects-fj70 = vue trouble (duloxétine, gabapentine, prégabaline)

# en: weight gain, or swollen arms or legs (gabapentin, pregabalin)
common-side-effects-4mt0 = prise de poids, ou bras ou jambes gonflés (gabapentine, prégabaline)

# en: poor memory (gabapentin, pregabalin)
common-side-effects-3yjk = mauvaise mémoire (gabapentine, prégabaline)

# en: dizziness, hard poo, sweating or poor sleep (duloxetine)
common-side-effects-b56k = vertiges, selles dures, transpiration ou mauvais sommeil (duloxétine)

# en: Uncommon side effects
uncommon-side-effects-qn3g = Effets indésirables peu fréquents

# en: These affect up to 1 in 100 people:
uncommon-side-effects-dyf8 = Ils touchent jusqu’à 1 personne sur 100 :

# en: seeing or hearing things that are not real (pregabalin)
uncommon-side-effects-6w22 = voir ou entendre des choses qui ne sont pas réelles (prégabaline)

# en: thoughts of ending your life (duloxetine)
uncommon-side-effects-r2vw = pensées de mettre fin à ses jours (duloxétine)

# en: not being able to pee (amitriptyline)
uncommon-side-effects-vf7l = ne pas pouvoir uriner (amitriptyline)

# en: Rare side effects
rare-side-effects-r9zz = Effets indésirables rares

# en: With gabapentin, very slow or weak breathing is rare. [It affects up to 1 in 1,000 people][1]. This can [also happen with pregabalin][2].
rare-side-effects-57q6 = Avec la gabapentine, une respiration très lente ou faible est rare. [Cela touche jusqu’à 1 personne sur 1 000][1]. Cela peut [aussi arriver avec la prégabaline][2].

# en: Needing the medicine
needing-the-medicine-vf9d = Avoir besoin du médicament

# en: Your body can come to depend on gabapentin and pregabalin. You may feel that you need more and more. Tell your doctor if this happens.
needing-the-medicine-mffx = Votre corps peut devenir dépendant de la gabapentine et de la prégabaline. Vous pouvez avoir l’impression d’en avoir besoin de plus en plus. Dites-le à votre médecin si cela arrive.

# en: Driving and machines
driving-and-machines-vvv2 = Conduite et machines

# en: All 4 medicines can make you sleepy or dizzy. Do not drive, cycle or use machines if you feel this way. Your country may have laws about this, so ask your pharmacist.
driving-and-machines-mf4k = Les 4 médicaments peuvent donner envie de dormir ou des vertiges. Ne conduisez pas, ne faites pas de vélo et n’utilisez pas de machines si vous ressentez cela. Votre pays a peut-être des lois à ce sujet, alors demandez à votre pharmacien.

# en: How to store them
how-to-store-them-qq79 = Comment les conserver

# en: Keep the medicine in its pack, in a dry place. Keep it where children cannot see or reach it.
how-to-store-them-p1jh = Gardez le médicament dans sa boîte, dans un endroit sec. Gardez-le là où les enfants ne peuvent ni le voir ni l’atteindre.

# en: Do not share it with anyone. Take what you do not need back to a pharmacy.
how-to-store-them-l02w = Ne le partagez avec personne. Rapportez à une pharmacie ce dont vous n’avez pas besoin.

# en: Other choices
other-choices-rz2j = Autres choix

# en: You do not have to take a medicine. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-dbk1 = Rien ne vous oblige à prendre un médicament. Si vous ne faites rien, la douleur peut diminuer, rester la même ou s’aggraver. Les autres choix sont :

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }la kinésithérapie et l’exercice][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }les thérapies par la parole contre la douleur][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }la stimulation de la moelle épinière][1], un appareil qui envoie de faibles impulsions électriques à votre colonne vertébrale

# en: You and your doctor decide together. Ask about the benefits, the risks and the choice to do nothing.
other-choices-g2zz = Vous décidez ensemble, vous et votre médecin. Renseignez-vous sur les bénéfices, les risques et le choix de ne rien faire.

# en: When to get help
when-to-get-help-pjnn = Quand demander de l’aide

# en: Serious side effects need care fast. These lists help you decide what to do.
when-to-get-help-640f = Les effets indésirables graves demandent des soins rapides. Ces listes vous aident à décider quoi faire.

# en: Get emergency help now
get-emergency-help-now-ff0z = Demandez une aide d’urgence tout de suite

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Allez aux urgences les plus proches, ou appelez votre numéro d’urgence local (comme le 999, le 911 ou le 112), si vous :

# en: have trouble breathing, or breathe very slowly
get-emergency-help-now-kyj0 = avez du mal à respirer, ou respirez très lentement

# en: are so sleepy that others cannot wake you
get-emergency-help-now-tv9k = avez une somnolence si forte que les autres ne peuvent pas vous réveiller

# en: have swelling of your face, lips or tongue
get-emergency-help-now-js2c = avez le visage, les lèvres ou la langue qui gonflent

# en: have a skin rash with blisters or peeling
get-emergency-help-now-x7sp = avez une éruption sur la peau avec des cloques ou une peau qui pèle

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = avez une douleur dans la poitrine, ou perdez connaissance

# en: think about ending your life
get-emergency-help-now-pm69 = pensez à mettre fin à vos jours

# en: Contact your doctor or pharmacist
contact-your-doctor-or-pharmacis-vch0 = Contactez votre médecin ou votre pharmacien

# en: Contact your doctor or pharmacist if you:
contact-your-doctor-or-pharmacis-vpk3 = Contactez votre médecin ou votre pharmacien si vous :

# en: have side effects that trouble you
contact-your-doctor-or-pharmacis-2nwx = avez des effets indésirables qui vous gênent

# en: want to stop the medicine
contact-your-doctor-or-pharmacis-967s = voulez arrêter le médicament

# en: feel low, angry or not like yourself
contact-your-doctor-or-pharmacis-y4rz = vous sentez triste, en colère ou différent de d’habitude

# en: have pain that is no better after weeks of treatment
contact-your-doctor-or-pharmacis-gvl0 = avez une douleur qui ne va pas mieux après des semaines de traitement

# en: feel that you need more than your dose
contact-your-doctor-or-pharmacis-qc7m = sentez que vous avez besoin de plus que votre dose

# en: About this page
about-this-page-rwxx = À propos de cette page

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Cette page donne des informations générales. Elle ne remplace pas les conseils de votre médecin ou de votre infirmier ou infirmière. Aucun professionnel de santé ne l’a encore relue.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Aucune entreprise n’a payé pour cette page. Pour signaler une erreur ou donner votre avis, contactez l’équipe qui vous a remis cette page.
