# en: This page tells you about 2 procedures that numb or heat small nerves of the spine to ease back pain.
summary = Esta página fala de 2 procedimentos que deixam dormentes ou aquecem nervos pequenos da coluna para aliviar a dor nas costas.

# en: Medial branch block and radiofrequency ablation
medial-branch-block-and-radiofre-v1j9 = Bloqueio do ramo medial e ablação por radiofrequência

# en: These 2 procedures treat small nerves at the back of your spine. The first one is a test. The second one may ease back pain for a time.
medial-branch-block-and-radiofre-d602 = Estes 2 procedimentos tratam nervos pequenos na parte de trás da sua coluna. O primeiro é um teste. O segundo pode aliviar a dor nas costas por um tempo.

# en: What it is
what-it-is-2jjc = O que é

# en: Your spine has small joints at the back, called facet joints. Small nerves, called medial branch nerves, carry pain signals from these joints.
what-it-is-qwfp = A sua coluna tem articulações pequenas na parte de trás, chamadas articulações facetárias. Nervos pequenos, chamados nervos do ramo medial, levam os sinais de dor dessas articulações.

# en: A medial branch block is an injection that numbs these nerves for a short time. Radiofrequency ablation uses heat to stop these nerves from sending pain signals.
what-it-is-56q2 = Um bloqueio do ramo medial é uma injeção que deixa esses nervos dormentes por pouco tempo. A ablação por radiofrequência usa calor para que esses nervos não enviem sinais de dor.

# en: Why it is done
why-it-is-done-ss01 = Por que é feito

# en: The block shows if your pain comes from the facet joints. If the block eases your pain, heat treatment may ease it for longer.
why-it-is-done-520m = O bloqueio mostra se a sua dor vem das articulações facetárias. Se o bloqueio aliviar a sua dor, o tratamento com calor pode aliviar a dor por mais tempo.

# en: [UK guidance on low back pain][1] lists the heat treatment as a choice if:
why-it-is-done-hngt = { "[" }A diretriz do Reino Unido sobre dor lombar][1] inclui o tratamento com calor como uma opção se:

# en: other treatments did not help enough
why-it-is-done-k6rd = outros tratamentos não ajudaram o suficiente

# en: your pain seems to come from these joints
why-it-is-done-gcfb = a sua dor parece vir dessas articulações

# en: you rate your pain as 5 or more out of 10
why-it-is-done-89nk = você dá nota 5 ou mais, de 10, para a sua dor

# en: a block eased your pain
why-it-is-done-4x0j = um bloqueio aliviou a sua dor

# en: It is for back pain, not for leg pain from a nerve.
why-it-is-done-zgxc = Ele é para a dor nas costas, não para a dor na perna que vem de um nervo.

# en: Before the procedure
before-the-procedure-ddyj = Antes do procedimento

# en: Tell your team if you:
before-the-procedure-z2wg = Avise a sua equipe de saúde se você:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma um medicamento que afina o sangue

# en: have an infection, or feel ill
before-the-procedure-f124 = tem uma infecção ou se sente mal

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = já teve uma reação alérgica a qualquer medicamento

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = tem um dispositivo no coração, como um marca-passo

# en: have a device for pain in your body
before-the-procedure-zbp0 = tem no corpo um dispositivo para a dor

# en: are or may be pregnant
before-the-procedure-87hv = está ou pode estar grávida

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Pergunte quais medicamentos deve parar de tomar e quando. Não pare de tomar um medicamento por conta própria. Peça a alguém para levar você para casa.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = O que acontece durante o procedimento

# en: You lie on your belly. The doctor numbs your skin and uses X-rays to guide a thin needle.
what-happens-during-the-procedur-nm49 = Você se deita de barriga para baixo. O médico anestesia a sua pele e usa raios X para guiar uma agulha fina.

# en: The block
the-block-0ynv = O bloqueio

# en: The doctor injects a numbing medicine next to the nerves. Over the next hours you move as normal and write down your pain. This shows if the nerves cause your pain.
the-block-cqjz = O médico injeta um medicamento que causa dormência ao lado dos nervos. Nas horas seguintes, você se move normalmente e anota a sua dor. Isso mostra se os nervos causam a sua dor.

# en: The heat treatment
the-heat-treatment-qbk2 = O tratamento com calor

# en: The heat treatment happens on another day. The doctor tests that the needle is in the right place, and you may feel a tingle or a twitch. Then the tip of the needle heats the nerve.
the-heat-treatment-l2m5 = O tratamento com calor é feito em outro dia. O médico testa se a agulha está no lugar certo, e você pode sentir um formigamento ou uma contração. Depois a ponta da agulha aquece o nervo.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Depois do procedimento e recuperação

# en: You can go home the same day. Do not drive that day. Your back may be sore for days.
after-the-procedure-and-recovery-h0zt = Você pode ir para casa no mesmo dia. Não dirija nesse dia. As suas costas podem ficar doloridas por dias.

# en: It can take weeks to know if the heat treatment works. The nerves can grow back, and then the pain can return. Use the time with less pain to exercise.
after-the-procedure-and-recovery-qm0z = Pode levar semanas para saber se o tratamento com calor funciona. Os nervos podem crescer de novo, e então a dor pode voltar. Aproveite o tempo com menos dor para fazer exercício.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados e possíveis benefícios

# en: You may have less back pain for a time. You may move and sleep better.
results-and-possible-benefits-jbj1 = Você pode ter menos dor nas costas por um tempo. Você pode se mover e dormir melhor.

# en: But studies do not agree. [A review of heat treatment][1] did not find strong evidence that it works. In [studies of 681 people][2], heat treatment with exercise did not help much more than exercise alone.
results-and-possible-benefits-19wc = Mas os estudos não concordam entre si. [Uma revisão do tratamento com calor][1] não encontrou evidências fortes de que ele funciona. Em [estudos com 681 pessoas][2], o tratamento com calor junto com exercício não ajudou muito mais do que só o exercício.

# en: Risks
risks-1b54 = Riscos

# en: You may have these problems:
risks-rlqb = Você pode ter estes problemas:

# en: soreness or bruising for days
risks-b43v = dor local ou manchas roxas por dias

# en: more pain for a short time
risks-r9fj = mais dor por pouco tempo

# en: numb, sore or burning skin on your back
risks-6fhf = pele dormente, dolorida ou com ardor nas costas

# en: weak or numb legs for a short time
risks-xg75 = pernas fracas ou dormentes por pouco tempo

# en: infection or bleeding
risks-t8m4 = infecção ou sangramento

# en: harm to another nerve
risks-0m17 = dano a outro nervo

# en: The procedure may also not help you.
risks-f13j = O procedimento também pode não ajudar você.

# en: Other choices
other-choices-rz2j = Outras opções

# en: You do not have to have these procedures. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-lh3l = Você não tem a obrigação de fazer estes procedimentos. Se você não fizer nada, a dor pode aliviar, continuar igual ou piorar. Outras opções são:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia e exercício][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias psicológicas para a dor][1]

# en: [sacroiliac joint injection][1], if your pain comes from the joint between spine and hip bone
other-choices-8gmc = { "[" }injeção na articulação sacroilíaca][1], se a sua dor vem da articulação entre a coluna e o osso do quadril

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Leia sobre todos os tratamentos para a [dor que persiste depois de uma cirurgia nas costas][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Perguntas para a sua equipe de saúde

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Você e a sua equipe de saúde decidem juntos. Você pode perguntar:

# en: how you know that my pain comes from these joints
questions-to-ask-your-team-96r4 = como vocês sabem que a minha dor vem dessas articulações

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = qual é a chance de me ajudar

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quais riscos são maiores para mim

# en: if I can have it again
questions-to-ask-your-team-f8zt = se posso fazer de novo

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = o que pode acontecer se eu não fizer nada

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: A sore back is normal for days. Other changes need care fast.
when-to-get-help-w3ks = É normal ter as costas doloridas por dias. Outras mudanças precisam de atendimento rápido.

# en: Get emergency help now
get-emergency-help-now-ff0z = Procure ajuda de emergência agora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vá ao pronto-socorro mais próximo, ou ligue para o número de emergência local (como 999, 911 ou 112), se você:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perder o controle da bexiga ou do intestino

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiver a pele dormente entre as pernas ou na região das nádegas e do ânus

# en: have weakness in your legs that is new or does not wear off
get-emergency-help-now-ydwn = tiver fraqueza nas pernas que é nova ou que não passa

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = tiver febre e o pescoço rígido

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = tiver inchaço no rosto ou dificuldade para respirar

# en: Get help the same day
get-help-the-same-day-pglq = Procure ajuda no mesmo dia

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Ligue hoje para o seu médico ou para a equipe de dor se você tiver:

# en: a high temperature
get-help-the-same-day-94ys = febre

# en: back pain that gets much worse
get-help-the-same-day-0m3t = dor nas costas que piora muito

# en: skin that is hot, swollen or leaking where the needle went in
get-help-the-same-day-2sm9 = pele quente, inchada ou com secreção no lugar onde a agulha entrou

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Entre em contato com o seu médico ou com a equipe de dor

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Entre em contato com o seu médico ou com a equipe de dor se você tiver:

# en: burning or numb skin that does not go away
contact-your-doctor-or-pain-team-19ht = pele com ardor ou dormente que não passa

# en: pain that is no better after weeks
contact-your-doctor-or-pain-team-1brb = dor que não melhora depois de semanas

# en: pain that comes back
contact-your-doctor-or-pain-team-sbl3 = dor que volta

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
