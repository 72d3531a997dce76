# en: persistent spinal pain syndrome\n    .definition = Pain in the back or legs that lasts, or comes back. In type 2, the person had spine surgery before this pain.\n    .plain = back or leg pain that lasts\n    .forms = persistent spinal pain syndrome type 2; PSPS
-persistent-spinal-pain-syndrome = síndrome da dor espinhal persistente
    .definition = Dor nas costas ou nas pernas que persiste, ou que volta. No tipo 2, a pessoa fez cirurgia na coluna antes desta dor.
    .plain = dor nas costas ou nas pernas que persiste
    .forms = síndrome da dor espinhal persistente tipo 2; PSPS

# en: failed back surgery syndrome\n    .definition = An older name for back or leg pain that stays or comes back after spine surgery. It does not mean that anyone did something wrong.\n    .plain = pain that lasts after back surgery\n    .forms = FBSS; failed back syndrome; post-laminectomy syndrome
-failed-back-surgery-syndrome = síndrome da falha da cirurgia da coluna
    .definition = Um nome mais antigo para a dor nas costas ou nas pernas que continua ou volta depois de uma cirurgia na coluna. Ele não significa que alguém fez algo errado.
    .plain = dor que persiste depois de uma cirurgia nas costas
    .forms = FBSS; síndrome da falha da coluna; síndrome pós-laminectomia

# en: epidural fibrosis\n    .definition = Scar tissue that forms around the nerves of the spine, often after an operation.\n    .plain = scar tissue around the nerves
-epidural-fibrosis = fibrose epidural
    .definition = Tecido cicatricial que se forma em volta dos nervos da coluna, muitas vezes depois de uma operação.
    .plain = tecido cicatricial em volta dos nervos

# en: nerve pain\n    .definition = Pain that comes from a nerve that is hurt or works in the wrong way. It can burn, tingle or feel like an electric shock.\n    .plain = pain from a damaged nerve\n    .forms = neuropathic pain
-nerve-pain = dor nos nervos
    .definition = Dor que vem de um nervo que está danificado ou que funciona mal. Ela pode queimar, formigar ou parecer um choque elétrico.
    .plain = dor de um nervo danificado
    .forms = dor neuropática

# en: cauda equina syndrome\n    .definition = Pressure on the bundle of nerves at the base of the spine. It needs an operation at once.\n    .plain = pressure on the nerves at the base of the spine
-cauda-equina-syndrome = síndrome da cauda equina
    .definition = Pressão sobre o feixe de nervos na base da coluna. Ela precisa de uma operação imediatamente.
    .plain = pressão sobre os nervos na base da coluna

# en: spinal cord stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to the spine to ease pain.\n    .plain = weak electric pulses to the spine
-spinal-cord-stimulation = estimulação da medula espinhal
    .definition = Um tratamento em que um dispositivo pequeno envia impulsos elétricos fracos para a coluna para aliviar a dor.
    .plain = impulsos elétricos fracos para a coluna

# en: peripheral nerve stimulation\n    .definition = A treatment in which a small device sends weak electric pulses to a nerve outside the spine to ease pain.\n    .plain = weak electric pulses to a nerve
-peripheral-nerve-stimulation = estimulação de nervos periféricos
    .definition = Um tratamento em que um dispositivo pequeno envia impulsos elétricos fracos para um nervo fora da coluna para aliviar a dor.
    .plain = impulsos elétricos fracos para um nervo

# en: radiofrequency ablation\n    .definition = A treatment that heats a small nerve so that it sends fewer pain signals for a time.\n    .plain = heat on a small nerve
-radiofrequency-ablation = ablação por radiofrequência
    .definition = Um tratamento que aquece um nervo pequeno para que ele envie menos sinais de dor por um tempo.
    .plain = calor em um nervo pequeno

# en: medial branch block\n    .definition = An injection that numbs the small nerves of the joints in the spine, to see whether the pain comes from there.\n    .plain = numbing the small nerves of spine joints
-medial-branch-block = bloqueio do ramo medial
    .definition = Uma injeção que deixa dormentes os nervos pequenos das articulações da coluna, para ver se a dor vem dali.
    .plain = deixar dormentes os nervos pequenos das articulações da coluna

# en: epidural steroid injection\n    .definition = An injection of medicine to reduce swelling, put near a nerve in the spine.\n    .plain = an injection near a nerve in the spine
-epidural-steroid-injection = injeção epidural de corticoide
    .definition = Uma injeção de medicamento para reduzir o inchaço, colocada perto de um nervo da coluna.
    .plain = uma injeção perto de um nervo da coluna

# en: adhesiolysis\n    .definition = A treatment that tries to free nerves of the spine from scar tissue through a thin tube.\n    .plain = freeing nerves from scar tissue
-adhesiolysis = adesiólise
    .definition = Um tratamento que tenta soltar do tecido cicatricial os nervos da coluna através de um tubo fino.
    .plain = soltar os nervos do tecido cicatricial

# en: discectomy\n    .definition = An operation that takes out part of a disc, one of the soft cushions between the bones of the spine.\n    .plain = an operation to take out part of a disc
-discectomy = discectomia
    .definition = Uma operação que retira parte de um disco, uma das almofadas macias entre os ossos da coluna.
    .plain = uma operação para retirar parte de um disco

# en: laminectomy\n    .definition = An operation that takes away a piece of bone from the back of the spine to make room for the nerves.\n    .plain = an operation to take away a piece of bone
-laminectomy = laminectomia
    .definition = Uma operação que retira um pedaço de osso da parte de trás da coluna para abrir espaço para os nervos.
    .plain = uma operação para retirar um pedaço de osso

# en: spinal fusion\n    .definition = An operation that joins two or more bones of the spine so that they heal together.\n    .plain = an operation to join bones of the spine
-spinal-fusion = fusão da coluna
    .definition = Uma operação que une dois ou mais ossos da coluna para que eles se curem juntos.
    .plain = uma operação para unir ossos da coluna

# en: revision surgery\n    .definition = An operation on a part of the body that was operated on before.\n    .plain = a second operation
-revision-surgery = cirurgia de revisão
    .definition = Uma operação em uma parte do corpo que já foi operada antes.
    .plain = uma segunda operação

# en: magnetic resonance imaging\n    .definition = A scan that uses strong magnets to make pictures of the inside of the body.\n    .plain = a scan with strong magnets\n    .forms = MRI; MRI scan
-mri = ressonância magnética
    .definition = Um exame que usa ímãs fortes para fazer imagens do interior do corpo.
    .plain = um exame de imagem com ímãs fortes
    .forms = RM; ressonância

# en: nerve conduction study\n    .definition = A test that shows how fast a nerve carries a small electric pulse.\n    .plain = a test of how fast a nerve works
-nerve-conduction-study = estudo de condução nervosa
    .definition = Um exame que mostra a velocidade com que um nervo leva um impulso elétrico pequeno.
    .plain = um exame da velocidade com que um nervo funciona

# en: physical therapist\n    .definition = A health worker who helps people to move and to build strength with exercises.\n    .plain = an exercise and movement specialist\n    .forms = physiotherapist
-physical-therapist = fisioterapeuta
    .definition = Um profissional de saúde que ajuda as pessoas a se mover e a aumentar a força com exercícios.
    .plain = um especialista em exercício e movimento
