# missing: summary
# en: This page tells you about amitriptyline, duloxetine, gabapentin and pregabalin for nerve pain, and about their side effects.

# missing: medicines-for-nerve-pain-wkdk
# en: Medicines for nerve pain

# missing: medicines-for-nerve-pain-80hp
# en: These medicines may ease pain from a damaged nerve. They do not mend the nerve, and the benefit differs from person to person. This page does not replace the leaflet in your medicine pack.

# missing: what-these-medicines-are-and-wha-5qjv
# en: What these medicines are and what they are used for

# missing: what-these-medicines-are-and-wha-2ycx
# en: Nerve pain is pain from a damaged nerve (neuropathic pain). It can burn, sting or feel like an electric shock. Plain painkillers may not help it much.

# missing: what-these-medicines-are-and-wha-7wsy
# en: This page is about 4 medicines:

# missing: what-these-medicines-are-and-wha-6754
# en: amitriptyline, which can also help with low mood (depression)

# missing: what-these-medicines-are-and-wha-4gxj
# en: duloxetine, which can also help with low mood and worry (anxiety)

# missing: what-these-medicines-are-and-wha-pgg3
# en: gabapentin, which can also help to stop fits (epilepsy)

# missing: what-these-medicines-are-and-wha-hg8r
# en: pregabalin, which can also help to stop fits and ease worry

# missing: what-these-medicines-are-and-wha-p8xh
# en: [UK guidance on nerve pain][1] lists these 4 medicines as first choices. There are only small studies of [these medicines after back surgery][2], so the benefit is not clear.

# missing: what-these-medicines-are-and-wha-6q9f
# en: [UK guidance on low back pain][1] does not advise gabapentin or pregabalin for sciatica. Sciatica is leg pain from pressure on a nerve in the back. Ask your doctor which kind of pain you have.

# missing: who-can-and-cannot-take-them-xnmt
# en: Who can and cannot take them

# missing: who-can-and-cannot-take-them-f325
# en: Adults can take these medicines if a doctor says so. They do not suit everyone.

# missing: who-can-and-cannot-take-them-h2yx
# en: Tell your doctor if you:

# missing: who-can-and-cannot-take-them-xtrt
# en: have had an allergic reaction to any medicine

# missing: who-can-and-cannot-take-them-59h1
# en: have heart, liver, kidney or lung disease

# missing: who-can-and-cannot-take-them-x83p
# en: have fits, an eye disease called glaucoma or trouble peeing

# missing: who-can-and-cannot-take-them-j6fv
# en: have had thoughts of ending your life

# missing: who-can-and-cannot-take-them-frcq
# en: have found it hard to stop alcohol or a medicine

# missing: who-can-and-cannot-take-them-6wnw
# en: are pregnant, breastfeeding or trying for a baby

# missing: how-and-when-to-take-them-7tvv
# en: How and when to take them

# missing: how-and-when-to-take-them-wm20
# en: Take your medicine just as your doctor or pharmacist tells you. They start with a low dose and raise it slowly. The benefit can take weeks to show.

# missing: how-and-when-to-take-them-mhf7
# en: Your doctor should check with you if the medicine helps. If it does not help, it makes sense to stop it slowly or change it. Ask for the lowest dose that works for you.

# missing: if-you-miss-a-dose-x8tm
# en: If you miss a dose

# missing: if-you-miss-a-dose-hslm
# en: Take the missed dose when you remember it. If it is nearly time for your next dose, skip the missed one. Do not take 2 doses at the same time.

# missing: if-you-take-too-much-47rg
# en: If you take too much

# missing: if-you-take-too-much-mxv7
# en: Too much can be dangerous. Call your doctor, a poisons line or your local emergency number at once. Take the pack with you if you go to a hospital.

# missing: if-you-want-to-stop-8y47
# en: If you want to stop

# missing: if-you-want-to-stop-q3ys
# en: Do not stop suddenly. You may feel sick, sweat, feel anxious or sleep badly (withdrawal). Your doctor can help you lower the dose slowly.

# missing: side-effects-rbmk
# en: Side effects

# missing: side-effects-4s4v
# en: Like all medicines, these can cause side effects. You may get none, 1 or more than 1. Side effects can ease after the first weeks.

# missing: side-effects-hhbv
# en: The side effect numbers come mainly from the European product information for [amitriptyline][1], [duloxetine][2], [gabapentin][3] and [pregabalin][4].

# missing: very-common-side-effects-82b5
# en: Very common side effects

# missing: very-common-side-effects-9zl3
# en: These affect more than 1 in 10 people. This table shows them for each medicine:

# missing: very-common-side-effects-7dtx
# en: Medicine

# missing: very-common-side-effects-yf0l
# en: Very common side effects (more than 1 in 10 people)

# missing: very-common-side-effects-9j6t
# en: amitriptyline

# missing: very-common-side-effects-7n2d
# en: feeling sleepy, dry mouth, dizziness, blurred vision, hard poo (constipation), weight gain

# missing: very-common-side-effects-68g3
# en: duloxetine

# missing: very-common-side-effects-9mph
# en: feeling sick, headache, dry mouth, feeling sleepy

# missing: very-common-side-effects-cbzh
# en: gabapentin

# missing: very-common-side-effects-38kq
# en: feeling sleepy, dizziness, tiredness, being unsteady

# missing: very-common-side-effects-ltn7
# en: pregabalin

# missing: very-common-side-effects-ktnk
# en: dizziness, feeling sleepy, headache

# missing: common-side-effects-qrgw
# en: Common side effects

# missing: common-side-effects-5jgd
# en: These affect up to 1 in 10 people:

# missing: common-side-effects-7085
# en: problems with sex (all 4 medicines)

# missing: common-side-effects-fj70
# en: blurred vision (duloxetine, gabapentin, pregabalin)

# missing: common-side-effects-4mt0
# en: weight gain, or swollen arms or legs (gabapentin, pregabalin)

# missing: common-side-effects-3yjk
# en: poor memory (gabapentin, pregabalin)

# missing: common-side-effects-b56k
# en: dizziness, hard poo, sweating or poor sleep (duloxetine)

# missing: uncommon-side-effects-qn3g
# en: Uncommon side effects

# missing: uncommon-side-effects-dyf8
# en: These affect up to 1 in 100 people:

# missing: uncommon-side-effects-6w22
# en: seeing or hearing things that are not real (pregabalin)

# missing: uncommon-side-effects-r2vw
# en: thoughts of ending your life (duloxetine)

# missing: uncommon-side-effects-vf7l
# en: not being able to pee (amitriptyline)

# missing: rare-side-effects-r9zz
# en: Rare side effects

# missing: rare-side-effects-57q6
# en: With gabapentin, very slow or weak breathing is rare. [It affects up to 1 in 1,000 people][1]. This can [also happen with pregabalin][2].

# missing: needing-the-medicine-vf9d
# en: Needing the medicine

# missing: needing-the-medicine-mffx
# en: Your body can come to depend on gabapentin and pregabalin (dependence). You may feel that you need more and more. Tell your doctor if this happens.

# missing: driving-and-machines-vvv2
# en: Driving and machines

# missing: driving-and-machines-mf4k
# en: All 4 medicines can make you sleepy or dizzy. Do not drive, cycle or use machines if you feel this way. Your country may have laws about this, so ask your pharmacist.

# missing: how-to-store-them-qq79
# en: How to store them

# missing: how-to-store-them-p1jh
# en: Keep the medicine in its pack, in a dry place. Keep it where children cannot see or reach it.

# missing: how-to-store-them-l02w
# en: Do not share it with anyone. Take what you do not need back to a pharmacy.

# missing: pregnancy-and-breastfeeding-vxkn
# en: Pregnancy and breastfeeding

# missing: pregnancy-and-breastfeeding-xzrx
# en: Tell your doctor at once if you are pregnant or want a baby. Do not stop the medicine on your own.

# missing: pregnancy-and-breastfeeding-63ql
# en: In [a study of more than 2,700 pregnancies][1], about 6 in 100 babies had a serious birth defect after pregabalin. Without pregabalin, it was about 4 in 100 babies. If you could get pregnant, use birth control while you take pregabalin.

# missing: pregnancy-and-breastfeeding-hbvk
# en: Duloxetine in the last month before birth [can raise the chance of heavy bleeding after birth][1]. The rise is small. Ask your doctor before you breastfeed.

# missing: taking-them-with-other-medicines-lfgn
# en: Taking them with other medicines and alcohol

# missing: taking-them-with-other-medicines-03r4
# en: Tell your doctor or pharmacist about all your medicines. This includes herbs and medicines that you buy yourself. Take care with:

# missing: taking-them-with-other-medicines-ssw0
# en: strong painkillers such as morphine or codeine (opioids)

# missing: taking-them-with-other-medicines-l14d
# en: medicines for sleep or anxiety

# missing: taking-them-with-other-medicines-rrmj
# en: other medicines for depression, and the herb St John's wort

# missing: taking-them-with-other-medicines-gf66
# en: painkillers such as ibuprofen, and medicines that thin the blood

# missing: taking-them-with-other-medicines-fvrp
# en: medicines for heartburn

# missing: taking-them-with-other-medicines-s7ww
# en: Opioids, sleep medicines and alcohol can slow your breathing more. Avoid alcohol while you take these medicines.

# missing: other-choices-rz2j
# en: Other choices

# missing: other-choices-dbk1
# en: You do not have to take a medicine. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

# missing: other-choices-jq60
# en: [physical therapy and exercise][1]

# missing: other-choices-402f
# en: [talking therapies for pain][1]

# missing: other-choices-bg28
# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine

# missing: other-choices-g2zz
# en: You and your doctor decide together. Ask about the benefits, the risks and the choice to do nothing.

# missing: when-to-get-help-pjnn
# en: When to get help

# missing: when-to-get-help-640f
# en: Serious side effects need care fast. These lists help you decide what to do.

# missing: get-emergency-help-now-ff0z
# en: Get emergency help now

# missing: get-emergency-help-now-cbmm
# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

# missing: get-emergency-help-now-kyj0
# en: have trouble breathing, or breathe very slowly

# missing: get-emergency-help-now-tv9k
# en: are so sleepy that others cannot wake you

# missing: get-emergency-help-now-js2c
# en: have swelling of your face, lips or tongue

# missing: get-emergency-help-now-x7sp
# en: have a skin rash with blisters or peeling

# missing: get-emergency-help-now-rzc1
# en: have chest pain, or faint

# missing: get-emergency-help-now-pm69
# en: think about ending your life

# missing: contact-your-doctor-or-pharmacis-vch0
# en: Contact your doctor or pharmacist

# missing: contact-your-doctor-or-pharmacis-vpk3
# en: Contact your doctor or pharmacist if you:

# missing: contact-your-doctor-or-pharmacis-2nwx
# en: have side effects that trouble you

# missing: contact-your-doctor-or-pharmacis-967s
# en: want to stop the medicine

# missing: contact-your-doctor-or-pharmacis-y4rz
# en: feel low, angry or not like yourself

# missing: contact-your-doctor-or-pharmacis-gvl0
# en: have pain that is no better after weeks of treatment

# missing: contact-your-doctor-or-pharmacis-qc7m
# en: feel that you need more than your dose

# missing: about-this-page-rwxx
# en: About this page

# missing: about-this-page-z7f7
# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

# missing: about-this-page-16tw
# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.

