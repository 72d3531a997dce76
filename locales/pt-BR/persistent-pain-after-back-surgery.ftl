# en: This page tells you why pain can last after back surgery, how doctors look for the cause and what may help.
summary = Esta página explica por que a dor pode persistir depois de uma cirurgia nas costas, como os médicos procuram a causa e o que pode ajudar.

# en: Pain that lasts after back surgery
pain-that-lasts-after-back-surge-3g76 = Dor que persiste depois de uma cirurgia nas costas

# en: Back surgery can ease pain and help you move. But pain can stay, come back or get worse after it. This page tells you why this happens and what may help.
pain-that-lasts-after-back-surge-gdqp = A cirurgia nas costas pode aliviar a dor e ajudar você a se mover. Mas a dor pode continuar, voltar ou piorar depois dela. Esta página explica por que isso acontece e o que pode ajudar.

# en: What it is
what-it-is-2jjc = O que é

# en: This condition is pain in your back or legs that stays after surgery on your spine. It can also be pain that comes back later, or a new pain. The surgery may have gone just as planned.
what-it-is-7y3m = Esta condição é uma dor nas costas ou nas pernas que continua depois de uma cirurgia na coluna. Ela também pode ser uma dor que volta mais tarde, ou uma dor nova. A cirurgia pode ter corrido exatamente como planejado.

# en: Your spine is a column of bones. Between the bones are soft cushions, called discs. The pain can follow any surgery on your spine, such as surgery that:
what-it-is-dw1r = A sua coluna é uma fileira de ossos. Entre os ossos há almofadas macias, chamadas discos. A dor pode surgir depois de qualquer cirurgia na coluna, como uma cirurgia que:

# en: takes out part of a disc (discectomy)
what-it-is-yxbd = retira parte de um disco (discectomia)

# en: takes away a piece of bone from the back of your spine (laminectomy)
what-it-is-63k8 = retira um pedaço de osso da parte de trás da coluna (laminectomia)

# en: makes more room for your nerves (decompression)
what-it-is-lbck = abre mais espaço para os nervos (descompressão)

# en: joins bones of your spine together (fusion)
what-it-is-91bn = une ossos da coluna (fusão)

# en: You are not alone. In [a survey in Japan][1], about 21 in 100 people who had lower back surgery had this condition. The number differs from study to study.
what-it-is-120f = Você não está só. Em [uma pesquisa no Japão][1], tinham esta condição cerca de 21 em cada 100 pessoas operadas na parte de baixo das costas. O número varia de estudo para estudo.

# en: Names you may hear
names-you-may-hear-c2gl = Nomes que você pode ouvir

# en: The name in use now is persistent spinal pain syndrome (PSPS). A syndrome is a group of symptoms. Type 2 means that you had spine surgery before this pain.
names-you-may-hear-rggr = O nome usado agora é síndrome da dor espinhal persistente (PSPS, sigla em inglês). Uma síndrome é um grupo de sintomas. Tipo 2 significa que você fez cirurgia na coluna antes desta dor.

# en: You may also hear these older names for the same condition:
names-you-may-hear-nk5j = Você também pode ouvir estes nomes mais antigos para a mesma condição:

# en: failed back surgery syndrome (FBSS)
names-you-may-hear-8mfq = síndrome da falha da cirurgia da coluna (FBSS, sigla em inglês)

# en: failed back syndrome
names-you-may-hear-g18p = síndrome da falha da coluna

# en: post-laminectomy syndrome
names-you-may-hear-2kty = síndrome pós-laminectomia

# en: You may see PSPS or FBSS in your letters. The word "failed" does not mean that you did something wrong. It does not blame your surgeon.
names-you-may-hear-j734 = Você pode ver PSPS ou FBSS nas suas cartas médicas. A palavra “falha” não significa que você fez algo errado. Ela não culpa o seu cirurgião.

# en: Symptoms
symptoms-r546 = Sintomas

# en: The main symptom is pain in your back, in your legs or in both. It may start soon after surgery, or it may build up slowly. The pain may feel:
symptoms-41v6 = O principal sintoma é a dor nas costas, nas pernas ou em ambas. Ela pode começar logo depois da cirurgia, ou pode aumentar aos poucos. A dor pode parecer:

# en: dull or aching
symptoms-v2ks = surda ou contínua

# en: sharp or stabbing
symptoms-1zjt = aguda ou em pontadas

# en: burning, or like an electric shock
symptoms-3vsm = uma queimação, ou um choque elétrico

# en: You may also have:
symptoms-w6bm = Você também pode ter:

# en: pain that spreads to your buttocks, legs or feet
symptoms-l0pd = dor que se espalha para as nádegas, as pernas ou os pés

# en: numb skin, or a feeling of pins and needles
symptoms-l66m = pele dormente, ou uma sensação de formigamento

# en: weak or stiff muscles
symptoms-4cgg = músculos fracos ou rígidos

# en: poor sleep and tiredness
symptoms-yxl1 = sono ruim e cansaço

# en: low mood or worry
symptoms-b446 = desânimo ou preocupação

# en: Symptoms are not the same for everyone. They can also change from day to day.
symptoms-bxtk = Os sintomas não são iguais para todas as pessoas. Eles também podem mudar de um dia para o outro.

# en: Causes
causes-xv4l = Causas

# en: Your pain may have 1 cause or a mix of causes. At times, tests do not show a cause. The pain is still real.
causes-0l59 = A sua dor pode ter 1 causa ou uma mistura de causas. Às vezes, os exames não mostram uma causa. A dor continua sendo real.

# en: Causes in your spine and nerves
causes-in-your-spine-and-nerves-1gh8 = Causas na coluna e nos nervos

# en: The pain may come from:
causes-in-your-spine-and-nerves-d46n = A dor pode vir de:

# en: scar tissue around a nerve (epidural fibrosis)
causes-in-your-spine-and-nerves-vfpp = tecido cicatricial em volta de um nervo (fibrose epidural)

# en: a disc that bulges, again or for the first time (disc herniation)
causes-in-your-spine-and-nerves-01q4 = um disco que se projeta para fora, de novo ou pela primeira vez (hérnia de disco)

# en: a small piece of disc that stayed behind
causes-in-your-spine-and-nerves-fb72 = um pedaço pequeno de disco que ficou para trás

# en: bone or disc that still presses on a nerve after surgery
causes-in-your-spine-and-nerves-mr24 = osso ou disco que ainda aperta um nervo depois da cirurgia

# en: harm to a nerve, before or during surgery
causes-in-your-spine-and-nerves-kqk1 = dano a um nervo, antes da cirurgia ou durante ela

# en: bones of the spine that move too much (instability)
causes-in-your-spine-and-nerves-ngjc = ossos da coluna que se movem demais (instabilidade)

# en: Your body makes scars as it heals. A scar in your back can press on a nerve or pull on it. A nerve that was under pressure for a long time can stay sore after surgery.
causes-in-your-spine-and-nerves-jxfw = O seu corpo forma cicatrizes quando se cura. Uma cicatriz nas suas costas pode apertar um nervo ou puxar um nervo. Um nervo que ficou sob pressão por muito tempo pode continuar dolorido depois da cirurgia.

# en: Causes in joints and muscles
causes-in-joints-and-muscles-pg2d = Causas nas articulações e nos músculos

# en: Back pain does not always start in a disc or a nerve. It may come from:
causes-in-joints-and-muscles-4h3x = A dor nas costas nem sempre começa em um disco ou em um nervo. Ela pode vir de:

# en: the small joints at the back of your spine (facet joints)
causes-in-joints-and-muscles-qtfb = as articulações pequenas na parte de trás da coluna (articulações facetárias)

# en: the joint between your spine and your hip bone (sacroiliac joint)
causes-in-joints-and-muscles-95ks = a articulação entre a coluna e o osso do quadril (articulação sacroilíaca)

# en: weak or tight muscles
causes-in-joints-and-muscles-lx78 = músculos fracos ou tensos

# en: Things that can make pain feel worse
things-that-can-make-pain-feel-w-cpn8 = Coisas que podem fazer a dor parecer pior

# en: Poor sleep, low mood and worry can make any pain feel stronger. So can very little movement. This does not mean that the pain is in your mind.
things-that-can-make-pain-feel-w-x546 = O sono ruim, o desânimo e a preocupação podem fazer qualquer dor parecer mais forte. Mover-se muito pouco também pode. Isso não significa que a dor está na sua mente.

# en: How it is diagnosed
how-it-is-diagnosed-8fhz = Como é feito o diagnóstico

# en: Your doctor or pain team will ask about your pain and your surgery. They will check your strength, your sense of touch and how you move. This helps them find where the pain starts.
how-it-is-diagnosed-s1ln = O seu médico ou a equipe de dor vai perguntar sobre a sua dor e a sua cirurgia. Eles vão examinar a sua força, o seu tato e como você se move. Isso ajuda a encontrar onde a dor começa.

# en: You may have tests such as:
how-it-is-diagnosed-mt7l = Você pode fazer exames como:

# en: an X-ray, which shows your bones
how-it-is-diagnosed-mvcq = uma radiografia, que mostra os ossos

# en: an MRI scan, which uses strong magnets to show nerves, discs and scar tissue
how-it-is-diagnosed-mh8h = uma ressonância magnética, que usa ímãs fortes para mostrar os nervos, os discos e o tecido cicatricial

# en: a CT scan, which uses X-rays to make detailed pictures
how-it-is-diagnosed-fbdy = uma tomografia computadorizada, que usa raios X para fazer imagens detalhadas

# en: nerve tests, which show how well your nerves and muscles work
how-it-is-diagnosed-n57y = exames dos nervos, que mostram se os seus nervos e músculos funcionam bem

# en: an injection that numbs a nerve or a joint for a short time (nerve block)
how-it-is-diagnosed-x2n2 = uma injeção que deixa um nervo ou uma articulação dormente por pouco tempo (bloqueio de nervo)

# en: blood tests, which can show signs of infection
how-it-is-diagnosed-h20j = exames de sangue, que podem mostrar sinais de infecção

# en: Read more about [MRI scans and nerve tests][1]. A scan can show changes that do not cause pain. So your team looks at your tests and your symptoms together.
how-it-is-diagnosed-8ps1 = Leia mais sobre [ressonância magnética e exames dos nervos][1]. Um exame de imagem pode mostrar alterações que não causam dor. Por isso a sua equipe de saúde olha os exames e os sintomas juntos.

# en: Treatments
treatments-hmns = Tratamentos

# en: No treatment takes away the pain for everyone. The aim is to ease the pain and help you do more of what matters to you. You may need a mix of treatments.
treatments-sryw = Nenhum tratamento tira a dor de todas as pessoas. O objetivo é aliviar a dor e ajudar você a fazer mais do que é importante para você. Você pode precisar de uma mistura de tratamentos.

# en: You can also choose to wait and have no treatment now. The pain may then ease, stay the same or get worse.
treatments-hyrj = Você também pode escolher esperar e não fazer tratamento agora. A dor pode então aliviar, continuar igual ou piorar.

# en: Exercise and talking therapies
exercise-and-talking-therapies-r03t = Exercício e terapias psicológicas

# en: [Physical therapy and exercise][1] can build your strength and help you move. You may feel sore at first.
exercise-and-talking-therapies-fhx9 = { "[" }A fisioterapia e o exercício][1] podem aumentar a sua força e ajudar você a se mover. No começo, você pode sentir o corpo dolorido.

# en: [Talking therapies for pain][1] can help you cope with pain and worry. They do not treat the first cause of the pain. You may talk about things that upset you.
exercise-and-talking-therapies-3nl1 = { "[" }As terapias psicológicas para a dor][1] podem ajudar você a lidar com a dor e a preocupação. Elas não tratam a primeira causa da dor. Você pode falar de coisas que incomodam você.

# en: Medicines
medicines-9yy9 = Medicamentos

# en: [Medicines for nerve pain][1] may help if a nerve causes your pain. They do not help everyone. They can make you sleepy or dizzy.
medicines-yyw1 = { "[" }Os medicamentos para a dor nos nervos][1] podem ajudar se um nervo causa a sua dor. Eles não ajudam todas as pessoas. Eles podem dar sono ou tontura.

# en: Painkillers that reduce swelling, such as ibuprofen, may help for a short time. They can harm your stomach, heart or kidneys. Medicines that relax muscles may ease tight muscles for a short time, but they can make you sleepy.
medicines-41v3 = Os analgésicos que reduzem o inchaço, como o ibuprofeno, podem ajudar por pouco tempo. Eles podem fazer mal ao estômago, ao coração ou aos rins. Os medicamentos que relaxam os músculos podem aliviar músculos tensos por pouco tempo, mas podem dar sono.

# en: [UK guidance on low back pain][1] advises against strong painkillers such as morphine (opioids) for long-term back pain. Your body can come to depend on them, and they can slow your breathing. If you take them now, talk to your doctor before you stop.
medicines-b9rm = { "[" }A diretriz do Reino Unido sobre dor lombar][1] desaconselha analgésicos fortes como morfina (opioides) para a dor nas costas de longa duração. O seu corpo pode passar a depender deles, e eles podem deixar a sua respiração mais lenta. Se você os toma agora, fale com o seu médico antes de parar.

# en: Injections, devices and surgery
injections-devices-and-surgery-lzyw = Injeções, dispositivos e cirurgia

# en: Your team may offer you a procedure if other treatments do not help enough. This table shows what each one may do:
injections-devices-and-surgery-hv17 = A sua equipe de saúde pode oferecer um procedimento se outros tratamentos não ajudarem o suficiente. Esta tabela mostra o que cada um pode fazer:

# en: Treatment
injections-devices-and-surgery-6vnp = Tratamento

# en: How it may help
injections-devices-and-surgery-p92l = Como pode ajudar

# en: Main risks
injections-devices-and-surgery-mqk3 = Principais riscos

# en: [Epidural steroid injection][1]: medicine to reduce swelling, put near a nerve in your spine
injections-devices-and-surgery-k1wl = { "[" }Injeção epidural de corticoide][1]: medicamento para reduzir o inchaço, colocado perto de um nervo da coluna

# en: may ease leg pain for a time
injections-devices-and-surgery-8zjx = pode aliviar a dor na perna por um tempo

# en: headache, infection, bleeding, harm to a nerve
injections-devices-and-surgery-bn75 = dor de cabeça, infecção, sangramento, dano a um nervo

# en: [Medial branch block and radiofrequency ablation][1]: numbing small nerves of the spine, then heating them
injections-devices-and-surgery-sh6b = { "[" }Bloqueio do ramo medial e ablação por radiofrequência][1]: deixar dormentes nervos pequenos da coluna e depois aquecê-los

# en: may ease pain from the small joints of your spine
injections-devices-and-surgery-nzgm = pode aliviar a dor das articulações pequenas da coluna

# en: sore back, numb skin, pain that comes back
injections-devices-and-surgery-3mr3 = costas doloridas, pele dormente, dor que volta

# en: [Sacroiliac joint injection][1]: medicine put into the joint between spine and hip bone
injections-devices-and-surgery-z3s5 = { "[" }Injeção na articulação sacroilíaca][1]: medicamento colocado na articulação entre a coluna e o osso do quadril

# en: may ease pain low in your back for a time
injections-devices-and-surgery-4v54 = pode aliviar a dor na parte de baixo das costas por um tempo

# en: soreness, infection, high blood sugar
injections-devices-and-surgery-m410 = dor local, infecção, açúcar alto no sangue

# en: [Spinal cord stimulation][1]: a device that sends weak electric pulses to your spine
injections-devices-and-surgery-k7n2 = { "[" }Estimulação da medula espinhal][1]: um dispositivo que envia impulsos elétricos fracos para a coluna

# en: may ease nerve pain in your legs
injections-devices-and-surgery-mv95 = pode aliviar a dor nos nervos das pernas

# en: infection, wires that move, more surgery
injections-devices-and-surgery-xdjd = infecção, fios que saem do lugar, mais cirurgia

# en: [Peripheral nerve stimulation][1]: a device that sends weak electric pulses to a nerve outside your spine
injections-devices-and-surgery-jsw1 = { "[" }Estimulação de nervos periféricos][1]: um dispositivo que envia impulsos elétricos fracos para um nervo fora da coluna

# en: may ease pain in a small area
injections-devices-and-surgery-3nd2 = pode aliviar a dor em uma área pequena

# en: infection, wires that move or break
injections-devices-and-surgery-5prb = infecção, fios que saem do lugar ou se quebram

# en: [Adhesiolysis][1]: freeing a nerve from scar tissue
injections-devices-and-surgery-60z7 = { "[" }Adesiólise][1]: soltar um nervo do tecido cicatricial

# en: may ease back and leg pain
injections-devices-and-surgery-r22q = pode aliviar a dor nas costas e nas pernas

# en: headache, harm to a nerve, change in sight
injections-devices-and-surgery-7pqb = dor de cabeça, dano a um nervo, mudança na visão

# en: [Revision surgery][1]: more surgery on your back
injections-devices-and-surgery-110b = { "[" }Cirurgia de revisão][1]: mais cirurgia nas costas

# en: may help if tests show a clear problem
injections-devices-and-surgery-3vmn = pode ajudar se os exames mostrarem um problema claro

# en: infection, blood clots, harm to a nerve, pain that stays
injections-devices-and-surgery-z7b5 = infecção, coágulos de sangue, dano a um nervo, dor que continua

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Perguntas para a sua equipe de saúde

# en: You and your team choose a treatment together. You can ask:
questions-to-ask-your-team-1s67 = Você e a sua equipe de saúde escolhem juntos um tratamento. Você pode perguntar:

# en: how this treatment may help me
questions-to-ask-your-team-s686 = como este tratamento pode me ajudar

# en: what risks it has for me
questions-to-ask-your-team-f29x = que riscos ele tem para mim

# en: what other choices I have
questions-to-ask-your-team-hqdb = que outras opções eu tenho

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = o que pode acontecer se eu não fizer nada

# en: how we will know if it works
questions-to-ask-your-team-sv92 = como vamos saber se ele funciona

# en: Complications
complications-1z6v = Complicações

# en: Pain that lasts can affect the rest of your life. It can lead to:
complications-b6qv = A dor que persiste pode afetar o resto da sua vida. Ela pode levar a:

# en: weak muscles, because you move less
complications-k6zv = músculos fracos, porque você se move menos

# en: poor sleep
complications-v9qn = sono ruim

# en: low mood or worry
complications-b446 = desânimo ou preocupação

# en: trouble with work, money or family life
complications-tchn = dificuldades com o trabalho, o dinheiro ou a vida em família

# en: side effects from medicines
complications-y8m1 = efeitos colaterais dos medicamentos

# en: Outlook
outlook-tdbr = O que esperar

# en: The outlook is different for each person. The pain may ease with time and treatment. It may also stay, and you may need new ways to live with it.
outlook-40w5 = O que esperar é diferente para cada pessoa. A dor pode aliviar com o tempo e o tratamento. Ela também pode continuar, e você pode precisar de novas formas de viver com ela.

# en: Less pain is only 1 sign that things are better. Other signs are good sleep, longer walks and more time with people you like.
outlook-x2f4 = Menos dor é só 1 sinal de que as coisas estão melhores. Outros sinais são dormir bem, caminhar mais e passar mais tempo com pessoas de quem você gosta.

# en: Living with pain
living-with-pain-2194 = Viver com dor

# en: Small steps each day can help you do more. You can try to:
living-with-pain-yhbf = Pequenos passos a cada dia podem ajudar você a fazer mais. Você pode tentar:

# en: move a little, and do this more than once a day
living-with-pain-fnrq = mover-se um pouco, e fazer isso mais de uma vez por dia

# en: take short rests before the pain gets strong
living-with-pain-wwy1 = descansar um pouco antes que a dor fique forte

# en: spread hard tasks over the week (pacing)
living-with-pain-k031 = espalhar as tarefas difíceis ao longo da semana (dosar o esforço)

# en: go to bed and get up at the same time each day
living-with-pain-m13l = deitar-se e levantar-se no mesmo horário todos os dias

# en: keep in touch with family and friends
living-with-pain-546w = manter contato com a família e os amigos

# en: ask for help to stop smoking
living-with-pain-z083 = pedir ajuda para parar de fumar

# en: Bad days can still happen. Do less for a day or 2, then build up again slowly. A bad day does not always mean new harm.
living-with-pain-gh34 = Dias ruins ainda podem acontecer. Faça menos por um dia ou 2 e depois volte a aumentar aos poucos. Um dia ruim nem sempre significa um novo dano.

# en: You may also want to read our [questions and answers][1]. Before you see your team, read about [preparing for your appointment][2].
living-with-pain-w50l = Você também pode querer ler as nossas [perguntas e respostas][1]. Antes de ver a sua equipe de saúde, leia sobre [como se preparar para a sua consulta][2].

# en: Prevention
prevention-2jxf = Prevenção

# en: You cannot always prevent this pain. Before any back surgery, it may help to:
prevention-k37f = Nem sempre é possível prevenir esta dor. Antes de qualquer cirurgia nas costas, pode ajudar:

# en: talk with your team about all the choices you have
prevention-v8n2 = conversar com a sua equipe de saúde sobre todas as opções que você tem

# en: stop smoking
prevention-tvp6 = parar de fumar

# en: get help with low mood or worry
prevention-h8h5 = procurar ajuda para o desânimo ou a preocupação

# en: learn which movements to start after surgery
prevention-t56f = aprender quais movimentos começar depois da cirurgia

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Serious changes need care fast. These lists help you decide where to go.
when-to-get-help-xmg2 = Mudanças graves precisam de atendimento rápido. Estas listas ajudam você a decidir aonde ir.

# en: Get emergency help now
get-emergency-help-now-ff0z = Procure ajuda de emergência agora

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Vá ao pronto-socorro mais próximo, ou ligue para o número de emergência local (como 999, 911 ou 112), se você:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = perder o controle da bexiga ou do intestino

# en: cannot pee, or lose feeling when you pee
get-emergency-help-now-1dtg = não conseguir urinar, ou perder a sensação ao urinar

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = tiver a pele dormente entre as pernas ou na região das nádegas e do ânus

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = tiver fraqueza nova nas pernas

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = tiver febre com dor nas costas nova ou pior

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = tiver dor no peito ou dificuldade para respirar

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
get-emergency-help-now-kv59 = Se você pensar em acabar com a própria vida, procure ajuda agora. Ligue para o número de emergência local ou para uma linha de apoio em crises.

# en: Get help the same day
get-help-the-same-day-pglq = Procure ajuda no mesmo dia

# en: Call your doctor or your local health advice line today if you have:
get-help-the-same-day-8qsl = Ligue hoje para o seu médico ou para a linha local de orientação em saúde se você tiver:

# en: numbness or pins and needles that spread
get-help-the-same-day-vzhv = dormência ou formigamento que se espalha

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = uma ferida quente, inchada, com secreção ou mais dolorida

# en: back pain after a fall
get-help-the-same-day-tq7t = dor nas costas depois de uma queda

# en: back pain and weight loss that you cannot explain
get-help-the-same-day-60g7 = dor nas costas e perda de peso que você não consegue explicar

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Entre em contato com o seu médico ou com a equipe de dor

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Entre em contato com o seu médico ou com a equipe de dor se você tiver:

# en: pain that slowly gets worse
contact-your-doctor-or-pain-team-9f6g = dor que piora aos poucos

# en: pain that stops you sleeping or working
contact-your-doctor-or-pain-team-wt18 = dor que impede você de dormir ou trabalhar

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = efeitos colaterais de um medicamento

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = desânimo ou preocupação que não passa

# en: About this page
about-this-page-rwxx = Sobre esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página dá informações gerais. Ela não substitui a orientação do seu próprio médico ou enfermeiro. Nenhum profissional de saúde revisou esta página ainda.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Nenhuma empresa pagou por esta página. Para avisar sobre um erro ou dar a sua opinião, entre em contato com a equipe que deu esta página a você.
