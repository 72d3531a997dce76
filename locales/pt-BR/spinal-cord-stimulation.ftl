# en: This page tells you what spinal cord stimulation is, how it may ease pain and what its risks are.
summary = Esta página explica o que é a estimulação da medula espinhal, como ela pode aliviar a dor e quais são os riscos dela.

# en: Spinal cord stimulation
spinal-cord-stimulation-3t5z = Estimulação da medula espinhal

# en: Spinal cord stimulation is a treatment for long-term nerve pain. A small device sends weak electric pulses to your spine. It may ease pain, but it does not help everyone.
spinal-cord-stimulation-9wrm = A estimulação da medula espinhal é um tratamento para a dor nos nervos de longa duração. Um dispositivo pequeno envia impulsos elétricos fracos para a sua coluna. Ele pode aliviar a dor, mas não ajuda todas as pessoas.

# en: What it is
what-it-is-2jjc = O que é

# en: Your spinal cord is the bundle of nerves inside your spine. It carries pain signals to your brain. The device sends weak electric pulses to it, and these change how you feel the pain.
what-it-is-zcl1 = A medula espinhal é o feixe de nervos dentro da coluna. Ela leva os sinais de dor ao cérebro. O dispositivo envia impulsos elétricos fracos para ela, e eles mudam como você sente a dor.

# en: The device has 3 parts:
what-it-is-wqfs = O dispositivo tem 3 partes:

# en: thin wires (leads) that lie near your spinal cord
what-it-is-0929 = fios finos (eletrodos) que ficam perto da medula espinhal

# en: a small battery under your skin, in your belly or your buttock
what-it-is-8v40 = uma bateria pequena debaixo da pele, na barriga ou na nádega

# en: a remote control that you hold in your hand
what-it-is-3t8h = um controle remoto que você segura na mão

# en: You may feel a light tingling in place of pain. With newer settings, you may feel nothing. A doctor can take the device out again.
what-it-is-9zrx = Você pode sentir um formigamento leve no lugar da dor. Com ajustes mais novos, você pode não sentir nada. Um médico pode retirar o dispositivo depois.

# en: Why it is done
why-it-is-done-ss01 = Por que é feito

# en: The aim is to ease pain from a damaged nerve (nerve pain). After back surgery, this is mainly pain in the legs. The device does not mend the nerve.
why-it-is-done-1h70 = O objetivo é aliviar a dor de um nervo danificado (dor nos nervos). Depois de uma cirurgia nas costas, ela é principalmente uma dor nas pernas. O dispositivo não conserta o nervo.

# en: [UK guidance on spinal cord stimulation][1] lists it as a choice if:
why-it-is-done-mr8t = { "[" }A diretriz do Reino Unido sobre estimulação da medula espinhal][1] a inclui como uma opção se:

# en: you have had strong nerve pain for at least 6 months
why-it-is-done-mj6h = você teve dor nos nervos forte por pelo menos 6 meses

# en: other treatments did not help enough
why-it-is-done-k6rd = outros tratamentos não ajudaram o suficiente

# en: a team trained in pain care has checked you
why-it-is-done-v96w = uma equipe treinada no cuidado da dor avaliou você

# en: a test with the device eased your pain
why-it-is-done-6xff = um teste com o dispositivo aliviou a sua dor

# en: It may not suit you if you are pregnant, have an infection or find a remote control hard to use. Tell your team about any other device in your body.
why-it-is-done-8zcw = Ela pode não servir para você se você estiver grávida, tiver uma infecção ou achar difícil usar um controle remoto. Avise a sua equipe de saúde sobre qualquer outro dispositivo no seu corpo.

# en: Before the procedure
before-the-procedure-ddyj = Antes do procedimento

# en: You will meet a team that may include a doctor, a nurse, a physical therapist and a psychologist. A psychologist is a person trained to help with thoughts and feelings. They will ask about your pain, your mood and your daily life.
before-the-procedure-f3k3 = Você vai se encontrar com uma equipe que pode incluir um médico, um enfermeiro, um fisioterapeuta e um psicólogo. Um psicólogo é uma pessoa treinada para ajudar com pensamentos e sentimentos. Eles vão perguntar sobre a sua dor, o seu humor e a sua vida diária.

# en: Tell your team if you:
before-the-procedure-z2wg = Avise a sua equipe de saúde se você:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma um medicamento que afina o sangue

# en: have diabetes
before-the-procedure-pk8h = tem diabetes

# en: have an infection or a skin sore
before-the-procedure-vdts = tem uma infecção ou uma ferida na pele

# en: have an allergy to a metal or a medicine
before-the-procedure-d65r = tem alergia a um metal ou a um medicamento

# en: may be pregnant
before-the-procedure-2lr0 = pode estar grávida

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = pode precisar de uma ressonância magnética, um exame que usa ímãs fortes

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask when to stop eating and drinking.
before-the-procedure-44t6 = Pergunte quais medicamentos deve parar de tomar e quando. Não pare de tomar um medicamento por conta própria. Pergunte quando deve parar de comer e beber.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = O que acontece durante o procedimento

# en: The procedure has 2 steps.
what-happens-during-the-procedur-j3dp = O procedimento tem 2 etapas.

# en: Step 1: the test
step-1-the-test-jkx5 = Etapa 1: o teste

# en: First you test the device (a trial). A doctor puts the wires in through a needle or a small cut in your back. The wires join a battery outside your body.
step-1-the-test-1161 = Primeiro você testa o dispositivo (um teste). Um médico coloca os fios através de uma agulha ou de um corte pequeno nas suas costas. Os fios se ligam a uma bateria fora do corpo.

# en: You go home and live with the device for a short time. The test takes about [3 to 7 days][1], but it can take longer. You write down your pain, your sleep and what you can do.
step-1-the-test-rjx8 = Você vai para casa e vive com o dispositivo por pouco tempo. O teste dura cerca de [3 a 7 dias][1], mas pode durar mais. Você anota a sua dor, o seu sono e o que consegue fazer.

# en: Step 2: the device goes in
step-2-the-device-goes-in-bdm7 = Etapa 2: a colocação do dispositivo

# en: If the test helps you, a doctor puts the battery under your skin in an operation. You may be awake, with medicine to numb the area. Or you may be asleep.
step-2-the-device-goes-in-x54g = Se o teste ajudar você, um médico coloca a bateria debaixo da sua pele em uma operação. Você pode ficar acordado, com medicamento para deixar a área dormente. Ou você pode estar dormindo.

# en: If the test does not help you, the doctor takes the wires out.
step-2-the-device-goes-in-90c1 = Se o teste não ajudar você, o médico retira os fios.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Depois do procedimento e recuperação

# en: You may go home the same day or stay in hospital for a short time. Your back and the wound will feel sore at first. Your team will teach you how to use the device.
after-the-procedure-and-recovery-27qj = Você pode ir para casa no mesmo dia ou ficar no hospital por pouco tempo. No começo, as suas costas e a ferida vão ficar doloridas. A sua equipe de saúde vai ensinar como usar o dispositivo.

# en: The wires need time to settle. For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-ltwm = Os fios precisam de tempo para se fixar. Nas primeiras semanas, a sua equipe de saúde pode pedir que você não faça o seguinte:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = dobrar-se, virar-se ou esticar-se muito

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = levantar coisas pesadas

# en: drive
after-the-procedure-and-recovery-0r42 = dirigir

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = tomar banho de banheira ou nadar

# en: Ask when you can drive and work again. Ask if you must turn the device off when you drive. Carry your device card, and show it before any scan, surgery or airport check.
after-the-procedure-and-recovery-wybv = Pergunte quando você pode voltar a dirigir e a trabalhar. Pergunte se você deve desligar o dispositivo quando dirigir. Leve com você o cartão do seu dispositivo, e mostre-o antes de qualquer exame de imagem, cirurgia ou controle de aeroporto.

# en: The battery does not last for ever. You may need to charge it, and later you may need surgery to change it.
after-the-procedure-and-recovery-9x47 = A bateria não dura para sempre. Você pode precisar carregá-la, e mais tarde pode precisar de cirurgia para trocá-la.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados e possíveis benefícios

# en: You may have less pain, sleep better and do more. You will still have pain.
results-and-possible-benefits-33yb = Você pode ter menos dor, dormir melhor e fazer mais. Você ainda vai ter dor.

# en: [A study of leg pain after back surgery][1] looked at results after 6 months. With a device, pain fell by half or more in 48 in 100 people. With other care only, it did so in 9 in 100 people.
results-and-possible-benefits-jc0f = { "[" }Um estudo sobre a dor na perna depois de uma cirurgia nas costas][1] examinou os resultados depois de 6 meses. Com um dispositivo, a dor diminuiu em metade ou mais em 48 em cada 100 pessoas. Só com outros cuidados, isso aconteceu em 9 em cada 100 pessoas.

# en: The results for back pain are not so clear. [A later review of 13 studies][1] looked at low back pain. It found that the device probably does not give lasting benefits that outweigh its risks.
results-and-possible-benefits-mycs = Os resultados para a dor nas costas não são tão claros. [Uma revisão posterior de 13 estudos][1] analisou a dor lombar. Ela concluiu que o dispositivo provavelmente não dá benefícios duradouros que superem os riscos dele.

# en: Risks
risks-1b54 = Riscos

# en: Problems can happen during surgery or years later. They include:
risks-bd20 = Os problemas podem acontecer durante a cirurgia ou anos depois. Eles incluem:

# en: infection
risks-9ct7 = infecção

# en: wires that move or break
risks-9620 = fios que saem do lugar ou se quebram

# en: pain where the battery lies
risks-m4rk = dor onde fica a bateria

# en: fluid that leaks from around the spinal cord and causes a headache
risks-jzqv = líquido que vaza de em volta da medula espinhal e causa uma dor de cabeça

# en: bleeding that presses on the spinal cord
risks-1nmw = sangramento que aperta a medula espinhal

# en: pain that comes back
risks-sbl3 = dor que volta

# en: In [a study over 2 years][1], about 31 in 100 people with a device needed more surgery on it. Harm to the spinal cord is not likely, but it can leave legs weak or numb. [A review of spine devices][2] also lists death as a risk.
risks-dy19 = Em [um estudo de 2 anos][1], cerca de 31 em cada 100 pessoas com dispositivo precisaram de mais cirurgia relacionada a ele. Um dano à medula espinhal não é provável, mas pode deixar as pernas fracas ou dormentes. [Uma revisão de dispositivos para a coluna][2] também inclui a morte como um risco.

# en: Other choices
other-choices-rz2j = Outras opções

# en: You do not have to have this treatment. Doing nothing is also a choice, and the pain may then ease, stay the same or get worse. Other choices are:
other-choices-lyhp = Você não tem a obrigação de fazer este tratamento. Não fazer nada também é uma opção, e a dor pode então aliviar, continuar igual ou piorar. Outras opções são:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia e exercício][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias psicológicas para a dor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para a dor nos nervos][1]

# en: [more surgery on your back][1]
other-choices-wwqr = { "[" }mais cirurgia nas costas][1]

# en: Each choice has its own benefits and risks. Read about [pain that lasts after back surgery][1] to compare them.
other-choices-w0p9 = Cada opção tem os seus próprios benefícios e riscos. Leia sobre a [dor que persiste depois de uma cirurgia nas costas][1] para compará-las.

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Perguntas para a sua equipe de saúde

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Você e a sua equipe de saúde decidem juntos. Você pode perguntar:

# en: how likely it is to help my kind of pain
questions-to-ask-your-team-7bw4 = qual é a chance de ajudar o meu tipo de dor

# en: what can go wrong, and how likely that is
questions-to-ask-your-team-68qg = o que pode dar errado, e qual é a chance disso

# en: how long the battery lasts
questions-to-ask-your-team-7bpd = quanto tempo a bateria dura

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = se posso fazer ressonâncias magnéticas com este dispositivo

# en: what I cannot do with the device
questions-to-ask-your-team-b6s4 = o que não posso fazer com o dispositivo

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = o que pode acontecer se eu não fizer nada

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Contact your pain team on { $clinic-phone } if you have a question about your device. Serious problems need care fast.
when-to-get-help-276h = Entre em contato com a sua equipe de dor no { $clinic-phone } se você tiver uma pergunta sobre o seu dispositivo. Problemas graves precisam de atendimento rápido.

# en: Get emergency help now
get-emergency-help-now-ff0z = Procure ajuda de emergência agora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vá ao pronto-socorro mais próximo, ou ligue para o número de emergência local (como 999, 911 ou 112), se você:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perder o controle da bexiga ou do intestino

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiver a pele dormente entre as pernas ou na região das nádegas e do ânus

# en: have new weakness or numbness in your legs
get-emergency-help-now-fv72 = tiver fraqueza ou dormência nova nas pernas

# en: have very strong back pain that starts suddenly
get-emergency-help-now-lpfc = tiver uma dor nas costas muito forte que começa de repente

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = tiver febre e o pescoço rígido

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = tiver dor no peito ou dificuldade para respirar

# en: Get help the same day
get-help-the-same-day-pglq = Procure ajuda no mesmo dia

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Ligue hoje para o seu médico ou para a equipe de dor se você tiver:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = uma ferida quente, inchada, com secreção ou mais dolorida

# en: a high temperature
get-help-the-same-day-94ys = febre

# en: a bad headache when you sit or stand up
get-help-the-same-day-k516 = uma dor de cabeça forte quando você se senta ou fica em pé

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = um fio ou uma bateria que você consegue ver através da pele

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Entre em contato com o seu médico ou com a equipe de dor

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Entre em contato com o seu médico ou com a equipe de dor se:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = o dispositivo parar de funcionar

# en: the tingling moves, gets too strong or stops
contact-your-doctor-or-pain-team-11d5 = o formigamento mudar de lugar, ficar forte demais ou parar

# en: your pain comes back
contact-your-doctor-or-pain-team-ljcj = a sua dor voltar

# en: you need a scan or surgery
contact-your-doctor-or-pain-team-fdng = você precisar de um exame de imagem ou de uma cirurgia

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
