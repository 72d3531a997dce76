### Extracted from content/medicines-for-nerve-pain.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you about amitriptyline, duloxetine, gabapentin and pregabalin for nerve pain, and about their side effects.

## Medicines for nerve pain

medicines-for-nerve-pain-wkdk = Medicines for nerve pain

medicines-for-nerve-pain-80hp = These medicines may ease pain from a damaged nerve. They do not mend the nerve, and the benefit differs from person to person. This page does not replace the leaflet in your medicine pack.

## What these medicines are and what they are used for

what-these-medicines-are-and-wha-5qjv = What these medicines are and what they are used for

what-these-medicines-are-and-wha-2ycx = Nerve pain is pain from a damaged nerve (neuropathic pain). It can burn, sting or feel like an electric shock. Plain painkillers may not help it much.

what-these-medicines-are-and-wha-7wsy = This page is about 4 medicines:

what-these-medicines-are-and-wha-6754 = amitriptyline, which can also help with low mood (depression)

what-these-medicines-are-and-wha-4gxj = duloxetine, which can also help with low mood and worry (anxiety)

what-these-medicines-are-and-wha-pgg3 = gabapentin, which can also help to stop fits (epilepsy)

what-these-medicines-are-and-wha-hg8r = pregabalin, which can also help to stop fits and ease worry

what-these-medicines-are-and-wha-p8xh = { "[" }UK guidance on nerve pain][1] lists these 4 medicines as first choices. There are only small studies of [these medicines after back surgery][2], so the benefit is not clear.

what-these-medicines-are-and-wha-6q9f = Sciatica is leg pain from pressure on a nerve in the back. For this pain, [UK guidance on low back pain][1] does not advise gabapentin or pregabalin. Ask your doctor which kind of pain you have.

## Who can and cannot take them

who-can-and-cannot-take-them-xnmt = Who can and cannot take them

who-can-and-cannot-take-them-f325 = Adults can take these medicines if a doctor says so. They do not suit everyone.

who-can-and-cannot-take-them-h2yx = Tell your doctor if you:

who-can-and-cannot-take-them-xtrt = have had an allergic reaction to any medicine

who-can-and-cannot-take-them-59h1 = have heart, liver, kidney or lung disease

who-can-and-cannot-take-them-x83p = have fits, an eye disease called glaucoma or trouble peeing

who-can-and-cannot-take-them-j6fv = have had thoughts of ending your life

who-can-and-cannot-take-them-frcq = have found it hard to stop alcohol or a medicine

who-can-and-cannot-take-them-6wnw = are pregnant, breastfeeding or trying for a baby

## Taking them with other medicines and alcohol

taking-them-with-other-medicines-lfgn = Taking them with other medicines and alcohol

taking-them-with-other-medicines-03r4 = Tell your doctor or pharmacist about all your medicines. This includes herbs and medicines that you buy yourself. Take care with:

taking-them-with-other-medicines-ssw0 = strong painkillers such as morphine or codeine (opioids)

taking-them-with-other-medicines-l14d = medicines for sleep or anxiety

taking-them-with-other-medicines-nhn3 = other medicines for depression

taking-them-with-other-medicines-wk30 = St John's wort, a herb that some people take for low mood

taking-them-with-other-medicines-gf66 = painkillers such as ibuprofen, and medicines that thin the blood

taking-them-with-other-medicines-fvrp = medicines for heartburn

taking-them-with-other-medicines-s7ww = Opioids, sleep medicines and alcohol can slow your breathing more. Avoid alcohol while you take these medicines.

## Pregnancy and breastfeeding

pregnancy-and-breastfeeding-vxkn = Pregnancy and breastfeeding

pregnancy-and-breastfeeding-xzrx = Tell your doctor at once if you are pregnant or want a baby. Do not stop the medicine on your own.

pregnancy-and-breastfeeding-63ql = In [a study of more than 2,700 pregnancies][1], about 6 in 100 babies had a serious birth defect after pregabalin. Without pregabalin, it was about 4 in 100 babies.

pregnancy-and-breastfeeding-gxyn = If you could get pregnant, use birth control while you take pregabalin.

pregnancy-and-breastfeeding-hbvk = Duloxetine in the last month before birth [can raise the chance of heavy bleeding after birth][1]. The rise is small. Ask your doctor before you breastfeed.

## How and when to take them

how-and-when-to-take-them-7tvv = How and when to take them

how-and-when-to-take-them-wm20 = Take your medicine just as your doctor or pharmacist tells you. They start with a low dose and raise it slowly. The benefit can take weeks to show.

how-and-when-to-take-them-mhf7 = Your doctor should check with you if the medicine helps. If it does not help, it makes sense to stop it slowly or change it. Ask for the lowest dose that works for you.

## If you miss a dose

if-you-miss-a-dose-x8tm = If you miss a dose

if-you-miss-a-dose-hslm = Take the missed dose when you remember it. If it is nearly time for your next dose, skip the missed one. Do not take 2 doses at the same time.

## If you take too much

if-you-take-too-much-47rg = If you take too much

if-you-take-too-much-mxv7 = Too much can be dangerous. Call your doctor, a poisons line or your local emergency number at once. Take the pack with you if you go to a hospital.

## If you want to stop

if-you-want-to-stop-8y47 = If you want to stop

if-you-want-to-stop-q3ys = Do not stop suddenly. You may feel sick, sweat, feel anxious or sleep badly (withdrawal). Your doctor can help you lower the dose slowly.

## Side effects

side-effects-rbmk = Side effects

side-effects-4s4v = Like all medicines, these can cause side effects. You may get none, 1 or more than 1. Side effects can ease after the first weeks.

side-effects-7ncw = These numbers come mainly from European information on:

side-effects-l240 = { "[" }amitriptyline][1]

side-effects-btd2 = { "[" }duloxetine][1]

side-effects-ssb8 = { "[" }gabapentin][1]

side-effects-7fbt = { "[" }pregabalin][1]

## Very common side effects

very-common-side-effects-82b5 = Very common side effects

very-common-side-effects-9zl3 = These affect more than 1 in 10 people. This table shows them for each medicine:

very-common-side-effects-7dtx = Medicine

very-common-side-effects-yf0l = Very common side effects (more than 1 in 10 people)

very-common-side-effects-9j6t = amitriptyline

very-common-side-effects-7n2d = feeling sleepy, dry mouth, dizziness, blurred vision, hard poo (constipation), weight gain

very-common-side-effects-68g3 = duloxetine

very-common-side-effects-9mph = feeling sick, headache, dry mouth, feeling sleepy

very-common-side-effects-cbzh = gabapentin

very-common-side-effects-38kq = feeling sleepy, dizziness, tiredness, being unsteady

very-common-side-effects-ltn7 = pregabalin

very-common-side-effects-ktnk = dizziness, feeling sleepy, headache

## Common side effects

common-side-effects-qrgw = Common side effects

common-side-effects-5jgd = These affect up to 1 in 10 people:

common-side-effects-7085 = problems with sex (all 4 medicines)

common-side-effects-fj70 = blurred vision (duloxetine, gabapentin, pregabalin)

common-side-effects-4mt0 = weight gain, or swollen arms or legs (gabapentin, pregabalin)

common-side-effects-3yjk = poor memory (gabapentin, pregabalin)

common-side-effects-b56k = dizziness, hard poo, sweating or poor sleep (duloxetine)

## Uncommon side effects

uncommon-side-effects-qn3g = Uncommon side effects

uncommon-side-effects-dyf8 = These affect up to 1 in 100 people:

uncommon-side-effects-6w22 = seeing or hearing things that are not real (pregabalin)

uncommon-side-effects-r2vw = thoughts of ending your life (duloxetine)

uncommon-side-effects-vf7l = not being able to pee (amitriptyline)

## Rare side effects

rare-side-effects-r9zz = Rare side effects

rare-side-effects-57q6 = With gabapentin, very slow or weak breathing is rare. [It affects up to 1 in 1,000 people][1]. This can [also happen with pregabalin][2].

## Needing the medicine

needing-the-medicine-vf9d = Needing the medicine

needing-the-medicine-mffx = Your body can come to depend on gabapentin and pregabalin. You may feel that you need more and more. Tell your doctor if this happens.

## Driving and machines

driving-and-machines-vvv2 = Driving and machines

driving-and-machines-mf4k = All 4 medicines can make you sleepy or dizzy. Do not drive, cycle or use machines if you feel this way. Your country may have laws about this, so ask your pharmacist.

## How to store them

how-to-store-them-qq79 = How to store them

how-to-store-them-p1jh = Keep the medicine in its pack, in a dry place. Keep it where children cannot see or reach it.

how-to-store-them-l02w = Do not share it with anyone. Take what you do not need back to a pharmacy.

## Other choices

other-choices-rz2j = Other choices

other-choices-dbk1 = You do not have to take a medicine. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:

other-choices-jq60 = { "[" }physical therapy and exercise][1]

other-choices-402f = { "[" }talking therapies for pain][1]

other-choices-bg28 = { "[" }spinal cord stimulation][1], a device that sends weak electric pulses to your spine

other-choices-g2zz = You and your doctor decide together. Ask about the benefits, the risks and the choice to do nothing.

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-640f = Serious side effects need care fast. These lists help you decide what to do.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-kyj0 = have trouble breathing, or breathe very slowly

get-emergency-help-now-tv9k = are so sleepy that others cannot wake you

get-emergency-help-now-js2c = have swelling of your face, lips or tongue

get-emergency-help-now-x7sp = have a skin rash with blisters or peeling

get-emergency-help-now-rzc1 = have chest pain, or faint

get-emergency-help-now-pm69 = think about ending your life

## Contact your doctor or pharmacist

contact-your-doctor-or-pharmacis-vch0 = Contact your doctor or pharmacist

contact-your-doctor-or-pharmacis-vpk3 = Contact your doctor or pharmacist if you:

contact-your-doctor-or-pharmacis-2nwx = have side effects that trouble you

contact-your-doctor-or-pharmacis-967s = want to stop the medicine

contact-your-doctor-or-pharmacis-y4rz = feel low, angry or not like yourself

contact-your-doctor-or-pharmacis-gvl0 = have pain that is no better after weeks of treatment

contact-your-doctor-or-pharmacis-qc7m = feel that you need more than your dose

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
