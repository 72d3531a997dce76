# en: This page tells you about amitriptyline, duloxetine, gabapentin and pregabalin for nerve pain, and about their side effects.
summary = Esta página fala da amitriptilina, da duloxetina, da gabapentina e da pregabalina para a dor nos nervos, e dos efeitos colaterais delas.

# en: Medicines for nerve pain
medicines-for-nerve-pain-wkdk = Medicamentos para a dor nos nervos

# en: These medicines may ease pain from a damaged nerve. They do not mend the nerve, and the benefit differs from person to person. This page does not replace the leaflet in your medicine pack.
medicines-for-nerve-pain-80hp = Estes medicamentos podem aliviar a dor de um nervo danificado. Eles não consertam o nervo, e o benefício varia de pessoa para pessoa. Esta página não substitui a bula que vem na embalagem do seu medicamento.

# en: What these medicines are and what they are used for
what-these-medicines-are-and-wha-5qjv = O que são estes medicamentos e para que servem

# en: Nerve pain is pain from a damaged nerve (neuropathic pain). It can burn, sting or feel like an electric shock. Plain painkillers may not help it much.
what-these-medicines-are-and-wha-2ycx = A dor nos nervos é a dor de um nervo danificado (dor neuropática). Ela pode queimar, dar pontadas ou parecer um choque elétrico. Os analgésicos comuns podem não ajudar muito.

# en: This page is about 4 medicines:
what-these-medicines-are-and-wha-7wsy = Esta página trata de 4 medicamentos:

# en: amitriptyline, which can also help with low mood (depression)
what-these-medicines-are-and-wha-6754 = amitriptilina, que também pode ajudar com o desânimo (depressão)

# en: duloxetine, which can also help with low mood and worry (anxiety)
what-these-medicines-are-and-wha-4gxj = duloxetina, que também pode ajudar com o desânimo e a preocupação (ansiedade)

# en: gabapentin, which can also help to stop fits (epilepsy)
what-these-medicines-are-and-wha-pgg3 = gabapentina, que também pode ajudar a parar as convulsões (epilepsia)

# en: pregabalin, which can also help to stop fits and ease worry
what-these-medicines-are-and-wha-hg8r = pregabalina, que também pode ajudar a parar as convulsões e a aliviar a preocupação

# en: [UK guidance on nerve pain][1] lists these 4 medicines as first choices. There are only small studies of [these medicines after back surgery][2], so the benefit is not clear.
what-these-medicines-are-and-wha-p8xh = { "[" }A diretriz do Reino Unido sobre dor nos nervos][1] inclui estes 4 medicamentos como primeiras opções. Há só estudos pequenos sobre [estes medicamentos depois de uma cirurgia nas costas][2], por isso o benefício não está claro.

# en: Sciatica is leg pain from pressure on a nerve in the back. For this pain, [UK guidance on low back pain][1] does not advise gabapentin or pregabalin. Ask your doctor which kind of pain you have.
what-these-medicines-are-and-wha-6q9f = A ciática é uma dor na perna por causa da pressão em um nervo nas costas. Para essa dor, [a diretriz do Reino Unido sobre dor lombar][1] não recomenda gabapentina nem pregabalina. Pergunte ao seu médico que tipo de dor você tem.

# en: Who can and cannot take them
who-can-and-cannot-take-them-xnmt = Quem pode e quem não pode tomar

# en: Adults can take these medicines if a doctor says so. They do not suit everyone.
who-can-and-cannot-take-them-f325 = Adultos podem tomar estes medicamentos se um médico disser que sim. Eles não servem para todas as pessoas.

# en: Tell your doctor if you:
who-can-and-cannot-take-them-h2yx = Avise o seu médico se você:

# en: have had an allergic reaction to any medicine
who-can-and-cannot-take-them-xtrt = já teve uma reação alérgica a qualquer medicamento

# en: have heart, liver, kidney or lung disease
who-can-and-cannot-take-them-59h1 = tem doença do coração, do fígado, dos rins ou dos pulmões

# en: have fits, an eye disease called glaucoma or trouble peeing
who-can-and-cannot-take-them-x83p = tem convulsões, uma doença dos olhos chamada glaucoma ou dificuldade para urinar

# en: have had thoughts of ending your life
who-can-and-cannot-take-them-j6fv = já teve pensamentos de acabar com a própria vida

# en: have found it hard to stop alcohol or a medicine
who-can-and-cannot-take-them-frcq = teve dificuldade para parar com o álcool ou com um medicamento

# en: are pregnant, breastfeeding or trying for a baby
who-can-and-cannot-take-them-6wnw = está grávida, amamenta ou tenta ter um bebê

# en: Taking them with other medicines and alcohol
taking-them-with-other-medicines-lfgn = Tomar com outros medicamentos e álcool

# en: Tell your doctor or pharmacist about all your medicines. This includes herbs and medicines that you buy yourself. Take care with:
taking-them-with-other-medicines-03r4 = Fale ao seu médico ou farmacêutico sobre todos os seus medicamentos. Isso inclui ervas e medicamentos que você mesmo compra. Tenha cuidado com:

# en: strong painkillers such as morphine or codeine (opioids)
taking-them-with-other-medicines-ssw0 = analgésicos fortes, como morfina ou codeína (opioides)

# en: medicines for sleep or anxiety
taking-them-with-other-medicines-l14d = medicamentos para dormir ou para a ansiedade

# missing: taking-them-with-other-medicines-nhn3
# en: other medicines for depression
taking-them-with-other-medicines-nhn3 = outros medicamentos para a depressão

# missing: taking-them-with-other-medicines-wk30
# en: St John's wort, a herb that some people take for low mood
taking-them-with-other-medicines-wk30 = a erva-de-são-joão, uma erva que algumas pessoas tomam para o desânimo

# en: painkillers such as ibuprofen, and medicines that thin the blood
taking-them-with-other-medicines-gf66 = analgésicos como o ibuprofeno, e medicamentos que afinam o sangue

# en: medicines for heartburn
taking-them-with-other-medicines-fvrp = medicamentos para azia

# en: Opioids, sleep medicines and alcohol can slow your breathing more. Avoid alcohol while you take these medicines.
taking-them-with-other-medicines-s7ww = Os opioides, os medicamentos para dormir e o álcool podem deixar a sua respiração ainda mais lenta. Evite o álcool enquanto tomar estes medicamentos.

# en: Pregnancy and breastfeeding
pregnancy-and-breastfeeding-vxkn = Gravidez e amamentação

# en: Tell your doctor at once if you are pregnant or want a baby. Do not stop the medicine on your own.
pregnancy-and-breastfeeding-xzrx = Avise o seu médico imediatamente se você está grávida ou quer ter um bebê. Não pare de tomar o medicamento por conta própria.

# en: In [a study of more than 2,700 pregnancies][1], about 6 in 100 babies had a serious birth defect after pregabalin. Without pregabalin, it was about 4 in 100 babies.
pregnancy-and-breastfeeding-63ql = Em [um estudo com mais de 2.700 gestações][1], cerca de 6 em cada 100 bebês tiveram defeito de nascença grave com pregabalina. Sem pregabalina, foram cerca de 4 em cada 100 bebês.

# en: If you could get pregnant, use birth control while you take pregabalin.
pregnancy-and-breastfeeding-gxyn = Se você pode engravidar, use um método anticoncepcional enquanto tomar pregabalina.

# en: Duloxetine in the last month before birth [can raise the chance of heavy bleeding after birth][1]. The rise is small. Ask your doctor before you breastfeed.
pregnancy-and-breastfeeding-hbvk = A duloxetina no último mês antes do parto [pode aumentar a chance de sangramento forte depois do parto][1]. O aumento é pequeno. Pergunte ao seu médico antes de amamentar.

# en: How and when to take them
how-and-when-to-take-them-7tvv = Como e quando tomar

# en: Take your medicine just as your doctor or pharmacist tells you. They start with a low dose and raise it slowly. The benefit can take weeks to show.
how-and-when-to-take-them-wm20 = Tome o seu medicamento exatamente como o seu médico ou farmacêutico disser. Eles começam com uma dose baixa e a aumentam aos poucos. O benefício pode levar semanas para aparecer.

# en: Your doctor should check with you if the medicine helps. If it does not help, it makes sense to stop it slowly or change it. Ask for the lowest dose that works for you.
how-and-when-to-take-them-mhf7 = O seu médico deveria verificar com você se o medicamento ajuda. Se ele não ajudar, faz sentido parar aos poucos ou trocar o medicamento. Peça a dose mais baixa que funcione para você.

# en: If you miss a dose
if-you-miss-a-dose-x8tm = Se você esquecer uma dose

# en: Take the missed dose when you remember it. If it is nearly time for your next dose, skip the missed one. Do not take 2 doses at the same time.
if-you-miss-a-dose-hslm = Tome a dose esquecida quando se lembrar. Se estiver quase na hora da próxima dose, pule a dose esquecida. Não tome 2 doses ao mesmo tempo.

# en: If you take too much
if-you-take-too-much-47rg = Se você tomar demais

# en: Too much can be dangerous. Call your doctor, a poisons line or your local emergency number at once. Take the pack with you if you go to a hospital.
if-you-take-too-much-mxv7 = Tomar demais pode ser perigoso. Ligue imediatamente para o seu médico, para um centro de informações sobre intoxicações ou para o número de emergência local. Leve a embalagem se você for a um hospital.

# en: If you want to stop
if-you-want-to-stop-8y47 = Se você quiser parar

# en: Do not stop suddenly. You may feel sick, sweat, feel anxious or sleep badly (withdrawal). Your doctor can help you lower the dose slowly.
if-you-want-to-stop-q3ys = Não pare de repente. Você pode ter enjoo, suar, sentir ansiedade ou dormir mal (abstinência). O seu médico pode ajudar você a diminuir a dose aos poucos.

# en: Side effects
side-effects-rbmk = Efeitos colaterais

# en: Like all medicines, these can cause side effects. You may get none, 1 or more than 1. Side effects can ease after the first weeks.
side-effects-4s4v = Como todos os medicamentos, estes podem causar efeitos colaterais. Você pode não ter nenhum, ter 1 ou ter mais de 1. Os efeitos colaterais podem diminuir depois das primeiras semanas.

# en: These numbers come mainly from European information on:
side-effects-7ncw = Estes números vêm sobretudo das informações europeias sobre:

# en: [amitriptyline][1]
side-effects-l240 = { "[" }amitriptilina][1]

# en: [duloxetine][1]
side-effects-btd2 = { "[" }duloxetina][1]

# en: [gabapentin][1]
side-effects-ssb8 = { "[" }gabapentina][1]

# en: [pregabalin][1]
side-effects-7fbt = { "[" }pregabalina][1]

# en: Very common side effects
very-common-side-effects-82b5 = Efeitos colaterais muito comuns

# en: These affect more than 1 in 10 people. This table shows them for each medicine:
very-common-side-effects-9zl3 = Eles afetam mais de 1 em cada 10 pessoas. Esta tabela mostra esses efeitos para cada medicamento:

# en: Medicine
very-common-side-effects-7dtx = Medicamento

# en: Very common side effects (more than 1 in 10 people)
very-common-side-effects-yf0l = Efeitos colaterais muito comuns (mais de 1 em cada 10 pessoas)

# en: amitriptyline
very-common-side-effects-9j6t = amitriptilina

# en: feeling sleepy, dry mouth, dizziness, blurred vision, hard poo (constipation), weight gain
very-common-side-effects-7n2d = sonolência, boca seca, tontura, visão embaçada, fezes duras (prisão de ventre), ganho de peso

# en: duloxetine
very-common-side-effects-68g3 = duloxetina

# en: feeling sick, headache, dry mouth, feeling sleepy
very-common-side-effects-9mph = enjoo, dor de cabeça, boca seca, sonolência

# en: gabapentin
very-common-side-effects-cbzh = gabapentina

# en: feeling sleepy, dizziness, tiredness, being unsteady
very-common-side-effects-38kq = sonolência, tontura, cansaço, falta de equilíbrio

# en: pregabalin
very-common-side-effects-ltn7 = pregabalina

# en: dizziness, feeling sleepy, headache
very-common-side-effects-ktnk = tontura, sonolência, dor de cabeça

# en: Common side effects
common-side-effects-qrgw = Efeitos colaterais comuns

# en: These affect up to 1 in 10 people:
common-side-effects-5jgd = Eles afetam até 1 em cada 10 pessoas:

# en: problems with sex (all 4 medicines)
common-side-effects-7085 = problemas sexuais (todos os 4 medicamentos)

# en: blurred vision (duloxetine, gabapentin, pregabalin)
common-side-effects-fj70 = visão embaçada (duloxetina, gabapentina, pregabalina)

# en: weight gain, or swollen arms or legs (gabapentin, pregabalin)
common-side-effects-4mt0 = ganho de peso, ou braços ou pernas inchados (gabapentina, pregabalina)

# en: poor memory (gabapentin, pregabalin)
common-side-effects-3yjk = memória ruim (gabapentina, pregabalina)

# en: dizziness, hard poo, sweating or poor sleep (duloxetine)
common-side-effects-b56k = tontura, fezes duras, suor ou sono ruim (duloxetina)

# en: Uncommon side effects
uncommon-side-effects-qn3g = Efeitos colaterais incomuns

# en: These affect up to 1 in 100 people:
uncommon-side-effects-dyf8 = Eles afetam até 1 em cada 100 pessoas:

# en: seeing or hearing things that are not real (pregabalin)
uncommon-side-effects-6w22 = ver ou ouvir coisas que não são reais (pregabalina)

# en: thoughts of ending your life (duloxetine)
uncommon-side-effects-r2vw = pensamentos de acabar com a própria vida (duloxetina)

# en: not being able to pee (amitriptyline)
uncommon-side-effects-vf7l = não conseguir urinar (amitriptilina)

# en: Rare side effects
rare-side-effects-r9zz = Efeitos colaterais raros

# en: With gabapentin, very slow or weak breathing is rare. [It affects up to 1 in 1,000 people][1]. This can [also happen with pregabalin][2].
rare-side-effects-57q6 = Com a gabapentina, a respiração muito lenta ou fraca é rara. [Ela afeta até 1 em cada 1.000 pessoas][1]. Isso [também pode acontecer com a pregabalina][2].

# en: Needing the medicine
needing-the-medicine-vf9d = Precisar do medicamento

# en: Your body can come to depend on gabapentin and pregabalin. You may feel that you need more and more. Tell your doctor if this happens.
needing-the-medicine-mffx = O seu corpo pode passar a depender da gabapentina e da pregabalina. Você pode sentir que precisa de cada vez mais. Avise o seu médico se isso acontecer.

# en: Driving and machines
driving-and-machines-vvv2 = Dirigir e usar máquinas

# en: All 4 medicines can make you sleepy or dizzy. Do not drive, cycle or use machines if you feel this way. Your country may have laws about this, so ask your pharmacist.
driving-and-machines-mf4k = Todos os 4 medicamentos podem dar sono ou tontura. Não dirija, não ande de bicicleta nem use máquinas se você se sentir assim. O seu país pode ter leis sobre isso, por isso pergunte ao seu farmacêutico.

# en: How to store them
how-to-store-them-qq79 = Como guardar

# en: Keep the medicine in its pack, in a dry place. Keep it where children cannot see or reach it.
how-to-store-them-p1jh = Guarde o medicamento na embalagem, em um lugar seco. Guarde-o onde as crianças não possam ver nem alcançar.

# en: Do not share it with anyone. Take what you do not need back to a pharmacy.
how-to-store-them-l02w = Não compartilhe o medicamento com ninguém. Devolva a uma farmácia o que você não precisar.

# en: Other choices
other-choices-rz2j = Outras opções

# en: You do not have to take a medicine. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-dbk1 = Você não tem a obrigação de tomar um medicamento. Se você não fizer nada, a dor pode aliviar, continuar igual ou piorar. Outras opções são:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia e exercício][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias psicológicas para a dor][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }estimulação da medula espinhal][1], um dispositivo que envia impulsos elétricos fracos para a sua coluna

# en: You and your doctor decide together. Ask about the benefits, the risks and the choice to do nothing.
other-choices-g2zz = Você e o seu médico decidem juntos. Pergunte sobre os benefícios, os riscos e a opção de não fazer nada.

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Serious side effects need care fast. These lists help you decide what to do.
when-to-get-help-640f = Efeitos colaterais graves precisam de atendimento rápido. Estas listas ajudam você a decidir o que fazer.

# en: Get emergency help now
get-emergency-help-now-ff0z = Procure ajuda de emergência agora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vá ao pronto-socorro mais próximo, ou ligue para o número de emergência local (como 999, 911 ou 112), se você:

# en: have trouble breathing, or breathe very slowly
get-emergency-help-now-kyj0 = tiver dificuldade para respirar ou respirar muito devagar

# en: are so sleepy that others cannot wake you
get-emergency-help-now-tv9k = tiver tanto sono que outras pessoas não conseguem acordar você

# en: have swelling of your face, lips or tongue
get-emergency-help-now-js2c = tiver inchaço no rosto, nos lábios ou na língua

# en: have a skin rash with blisters or peeling
get-emergency-help-now-x7sp = tiver uma erupção na pele com bolhas ou descamação

# en: have chest pain, or faint
get-emergency-help-now-rzc1 = tiver dor no peito ou desmaiar

# en: think about ending your life
get-emergency-help-now-pm69 = pensar em acabar com a própria vida

# en: Contact your doctor or pharmacist
contact-your-doctor-or-pharmacis-vch0 = Entre em contato com o seu médico ou farmacêutico

# en: Contact your doctor or pharmacist if you:
contact-your-doctor-or-pharmacis-vpk3 = Entre em contato com o seu médico ou farmacêutico se você:

# en: have side effects that trouble you
contact-your-doctor-or-pharmacis-2nwx = tiver efeitos colaterais que incomodam

# en: want to stop the medicine
contact-your-doctor-or-pharmacis-967s = quiser parar o medicamento

# en: feel low, angry or not like yourself
contact-your-doctor-or-pharmacis-y4rz = sentir desânimo ou raiva, ou não se sentir como você mesmo

# en: have pain that is no better after weeks of treatment
contact-your-doctor-or-pharmacis-gvl0 = tiver dor que não melhora depois de semanas de tratamento

# en: feel that you need more than your dose
contact-your-doctor-or-pharmacis-qc7m = sentir que precisa de mais do que a sua dose

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
