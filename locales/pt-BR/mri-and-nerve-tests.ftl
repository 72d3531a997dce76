# en: This page tells you why you may have an MRI scan or nerve tests for back pain, what happens and what the results mean.
summary = Esta página explica por que você pode fazer uma ressonância magnética ou exames dos nervos por causa da dor nas costas, o que acontece e o que significam os resultados.

# en: MRI scans and nerve tests
mri-scans-and-nerve-tests-fd66 = Ressonância magnética e exames dos nervos

# en: MRI scans and nerve tests can help your team look for a cause of your pain. They do not treat the pain. A test can also be normal when your pain is real.
mri-scans-and-nerve-tests-sbs8 = A ressonância magnética e os exames dos nervos podem ajudar a sua equipe de saúde a procurar uma causa da sua dor. Eles não tratam a dor. Um exame também pode ser normal quando a sua dor é real.

# en: What these tests are
what-these-tests-are-05lp = O que são estes exames

# en: An MRI scan (magnetic resonance imaging) makes pictures of the inside of your body. It uses strong magnets and radio waves. It does not use X-rays.
what-these-tests-are-wrtp = A ressonância magnética (RM) faz imagens do interior do seu corpo. Ela usa ímãs fortes e ondas de rádio. Ela não usa raios X.

# en: Nerve tests show how your nerves and muscles work. There are 2 kinds, and you may have both:
what-these-tests-are-yrsc = Os exames dos nervos mostram como os seus nervos e músculos funcionam. Há 2 tipos, e você pode fazer ambos:

# en: a test of how fast signals move along a nerve (nerve conduction study)
what-these-tests-are-z7cn = um exame da velocidade com que os sinais andam por um nervo (estudo de condução nervosa)

# en: a test of the electric signals in a muscle, with a thin needle (electromyography)
what-these-tests-are-m5sp = um exame dos sinais elétricos de um músculo, com uma agulha fina (eletromiografia)

# en: Why they are done
why-they-are-done-9tt2 = Por que são feitos

# en: An MRI scan can show discs, which are the soft cushions between the bones of your spine. It can also show nerves and scar tissue. Your team may ask for a scan to look for:
why-they-are-done-q5sw = Uma RM pode mostrar os discos, que são as almofadas macias entre os ossos da sua coluna. Ela também pode mostrar os nervos e o tecido cicatricial. A sua equipe de saúde pode pedir uma ressonância para procurar:

# en: a disc that bulges and presses on a nerve
why-they-are-done-hsq8 = um disco que se projeta para fora e aperta um nervo

# en: bone that presses on a nerve
why-they-are-done-tccw = osso que aperta um nervo

# en: scar tissue
why-they-are-done-z88t = tecido cicatricial

# en: an infection
why-they-are-done-0b3j = uma infecção

# en: bleeding
why-they-are-done-3pqp = sangramento

# en: Nerve tests can show which nerve has a problem and how bad it is. They can also show that the problem is not in your back.
why-they-are-done-fpnz = Os exames dos nervos podem mostrar qual nervo tem um problema e a gravidade dele. Eles também podem mostrar que o problema não está nas suas costas.

# en: You may not need a test. [UK guidance on low back pain][1] advises a scan only if the result may change your treatment.
why-they-are-done-xd4l = Você pode não precisar de um exame. [A diretriz do Reino Unido sobre dor lombar][1] recomenda um exame de imagem só se o resultado puder mudar o seu tratamento.

# en: Before the tests
before-the-tests-3x8p = Antes dos exames

# en: An MRI magnet can pull or heat metal. Before the scan, tell the team if you have:
before-the-tests-d6s1 = O ímã da ressonância pode puxar ou aquecer metal. Antes da ressonância, avise a equipe se você tem:

# en: metal in your body, such as screws, clips or bits in your eye
before-the-tests-5ctv = metal no corpo, como parafusos, clipes ou fragmentos em um olho

# en: a device in your body, such as a heart pacemaker or a [device for pain][1]
before-the-tests-6v92 = um dispositivo no corpo, como um marca-passo no coração ou um [dispositivo para a dor][1]

# en: a fear of small spaces
before-the-tests-w673 = medo de espaços pequenos

# en: kidney disease, or an allergy
before-the-tests-2x26 = doença dos rins ou uma alergia

# en: tattoos or medicine patches
before-the-tests-q5mn = tatuagens ou adesivos de medicamento

# en: a chance that you are pregnant
before-the-tests-s532 = uma chance de estar grávida

# en: Take off watches, jewellery and hearing aids. Screws and rods from back surgery are not always a problem, but they can blur the picture.
before-the-tests-z33s = Tire relógios, joias e aparelhos auditivos. Os parafusos e as hastes de uma cirurgia nas costas nem sempre são um problema, mas podem deixar a imagem borrada.

# en: Before nerve tests, tell the team if you take a medicine that thins your blood. Do not put cream on your skin that day. Wear loose clothes and keep warm, as cold legs can change the result.
before-the-tests-jl19 = Antes dos exames dos nervos, avise a equipe se você toma um medicamento que afina o sangue. Não passe creme na pele nesse dia. Use roupas largas e agasalhe-se bem, pois pernas frias podem mudar o resultado.

# en: What happens during an MRI scan
what-happens-during-an-mri-scan-1tqg = O que acontece durante uma ressonância magnética

# en: You lie on a bed that slides into a wide tube. The machine is loud, so you get ear plugs or headphones. You must lie still, but you can talk to the team.
what-happens-during-an-mri-scan-m627 = Você se deita em uma maca que desliza para dentro de um tubo largo. A máquina faz muito barulho, por isso você recebe tampões de ouvido ou fones. Você deve ficar sem se mexer, mas pode falar com a equipe.

# en: You may get a dye into a vein (contrast). It helps to tell scar tissue from a disc. The scan does not hurt, but lying still may make your back sore.
what-happens-during-an-mri-scan-bzyq = Você pode receber um corante em uma veia (contraste). Ele ajuda a distinguir o tecido cicatricial de um disco. A ressonância não dói, mas ficar sem se mexer pode deixar as suas costas doloridas.

# en: What happens during nerve tests
what-happens-during-nerve-tests-j6xn = O que acontece durante os exames dos nervos

# en: For the first test, small pads go on your skin. You feel short, light electric shocks.
what-happens-during-nerve-tests-37w0 = No primeiro exame, adesivos pequenos são colocados na sua pele. Você sente choques elétricos curtos e leves.

# en: For the second test, a thin needle goes into a muscle. You relax the muscle and then tense it. It can hurt a little, and you can ask for a break.
what-happens-during-nerve-tests-m40y = No segundo exame, uma agulha fina entra em um músculo. Você relaxa o músculo e depois o contrai. Pode doer um pouco, e você pode pedir uma pausa.

# en: After the tests
after-the-tests-spmx = Depois dos exames

# en: You can eat, drink and go home after these tests. If you had medicine to calm you, do not drive that day. Your muscles may be sore for a day after the needle test.
after-the-tests-vb64 = Você pode comer, beber e ir para casa depois destes exames. Se você recebeu um medicamento para se acalmar, não dirija nesse dia. Os seus músculos podem ficar doloridos por um dia depois do exame com agulha.

# en: Ask when and how you will get your results.
after-the-tests-llyb = Pergunte quando e como você vai receber os resultados.

# en: Results and what they mean
results-and-what-they-mean-41n6 = Os resultados e o que eles significam

# en: A trained doctor looks at the pictures or the signals and writes a report. Your doctor then explains what it means for you.
results-and-what-they-mean-29t1 = Um médico treinado olha as imagens ou os sinais e escreve um laudo. Depois o seu médico explica o que isso significa para você.

# en: A normal result
a-normal-result-xg08 = Um resultado normal

# en: A normal result means that the test did not find a problem. This makes a serious cause less likely. Your pain is still real.
a-normal-result-443j = Um resultado normal significa que o exame não encontrou um problema. Isso torna uma causa grave menos provável. A sua dor continua sendo real.

# en: A result that is not normal
a-result-that-is-not-normal-tnv4 = Um resultado que não é normal

# en: The test may show a change, such as a disc that bulges or a slow nerve. The change may cause your pain, or it may not. Your doctor compares it with your symptoms.
a-result-that-is-not-normal-yffv = O exame pode mostrar uma alteração, como um disco que se projeta para fora ou um nervo lento. A alteração pode causar a sua dor, ou pode não causar. O seu médico compara a alteração com os seus sintomas.

# en: Scans also show changes in people with no pain. In [a review of scans][1], about 30 in 100 people aged 20 with no pain had a disc that bulged. At age 80, it was about 84 in 100 people.
a-result-that-is-not-normal-7zm7 = Os exames de imagem também mostram alterações em pessoas sem dor. Em [uma revisão de imagens][1], cerca de 30 em cada 100 pessoas de 20 anos sem dor tinham um disco saliente. Aos 80 anos, eram cerca de 84 em cada 100 pessoas.

# en: A wrong or unclear result
a-wrong-or-unclear-result-qrdy = Um resultado errado ou pouco claro

# en: Tests can be wrong. A scan can be hard to read near screws or scar tissue. Nerve tests can miss a problem in very small nerves.
a-wrong-or-unclear-result-r6wg = Os exames podem estar errados. Um exame de imagem pode ser difícil de ler perto de parafusos ou de tecido cicatricial. Os exames dos nervos podem não detectar um problema em nervos muito pequenos.

# en: Risks
risks-1b54 = Riscos

# en: MRI scans do not use X-rays. The main risks are:
risks-vv0m = A ressonância magnética não usa raios X. Os principais riscos são:

# en: harm from metal or a device that you did not tell the team about
risks-lz3y = danos por metal ou por um dispositivo que você não informou à equipe

# en: fear in the small space
risks-7m0g = medo no espaço pequeno

# en: an allergic reaction to the dye
risks-w801 = uma reação alérgica ao corante

# en: a finding that worries you but does not matter
risks-clyt = um achado que preocupa você, mas que não tem importância

# en: Small amounts of the dye can [stay in the body][1]. The dye can harm people with very bad kidney disease.
risks-7vbw = Pequenas quantidades do corante podem [ficar no corpo][1]. O corante pode causar danos a pessoas com doença dos rins muito grave.

# en: Nerve tests can leave a bruise or a sore muscle. Bleeding and infection are not likely.
risks-k8xb = Os exames dos nervos podem deixar uma mancha roxa ou um músculo dolorido. Sangramento e infecção não são prováveis.

# en: Next steps
next-steps-5djh = Próximos passos

# en: Ask your doctor to go through the results with you. You can ask:
next-steps-3tlx = Peça ao seu médico para ver os resultados com você. Você pode perguntar:

# en: if the result explains my pain
next-steps-wz8p = se o resultado explica a minha dor

# en: if it changes my treatment
next-steps-lfld = se ele muda o meu tratamento

# en: if I need another test
next-steps-0bq6 = se preciso de outro exame

# en: what may happen if I have no more tests
next-steps-dl68 = o que pode acontecer se eu não fizer mais exames

# en: You can say no to a test. Read about [pain that lasts after back surgery][1] to learn what can help next.
next-steps-0b7g = Você pode dizer não a um exame. Leia sobre a [dor que persiste depois de uma cirurgia nas costas][1] para saber o que pode ajudar em seguida.

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Do not wait for a test if you have serious symptoms. Get help at once.
when-to-get-help-l6h5 = Não espere por um exame se você tiver sintomas graves. Procure ajuda imediatamente.

# en: Get emergency help now
get-emergency-help-now-ff0z = Procure ajuda de emergência agora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vá ao pronto-socorro mais próximo, ou ligue para o número de emergência local (como 999, 911 ou 112), se você:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perder o controle da bexiga ou do intestino

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiver a pele dormente entre as pernas ou na região das nádegas e do ânus

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = tiver fraqueza nova nas pernas

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = tiver febre com dor nas costas nova ou pior

# en: have swelling of your face, or trouble breathing, after the dye
get-emergency-help-now-g41v = tiver inchaço no rosto ou dificuldade para respirar depois do corante

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Entre em contato com o seu médico ou com a equipe de dor

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Entre em contato com o seu médico ou com a equipe de dor se:

# en: your symptoms change while you wait for a test
contact-your-doctor-or-pain-team-34mr = os seus sintomas mudarem enquanto você espera por um exame

# en: you do not get your results
contact-your-doctor-or-pain-team-d64w = você não receber os resultados

# en: skin is hot, swollen or leaking where a needle went in
contact-your-doctor-or-pain-team-xm5c = a pele ficar quente, inchada ou com secreção no lugar onde uma agulha entrou

# en: the result worries you
contact-your-doctor-or-pain-team-x34q = o resultado preocupar você

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
