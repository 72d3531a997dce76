# en: This page tells you about a procedure that tries to free nerves in the spine from scar tissue, and about its risks.
summary = Esta página fala de um procedimento que tenta soltar do tecido cicatricial os nervos da coluna, e dos riscos dele.

# en: Adhesiolysis
adhesiolysis-0885 = Adesiólise

# en: Adhesiolysis is a procedure that tries to free nerves in your spine from scar tissue. It may ease back and leg pain for a time. It can also cause serious harm, so ask about the risks.
adhesiolysis-m6bk = A adesiólise é um procedimento que tenta soltar do tecido cicatricial os nervos da sua coluna. Ela pode aliviar a dor nas costas e nas pernas por um tempo. Ela também pode causar danos graves, por isso pergunte sobre os riscos.

# en: What it is
what-it-is-2jjc = O que é

# en: After surgery, scar tissue can stick to the nerves in your spine. Doctors call these bands of scar tissue adhesions. Adhesiolysis means breaking them up.
what-it-is-psds = Depois de uma cirurgia, o tecido cicatricial pode grudar nos nervos da sua coluna. Os médicos chamam essas faixas de tecido cicatricial de aderências. Adesiólise significa desfazer essas faixas.

# en: A doctor puts a thin tube into the space around the lining of your nerves. They free the nerve with fluid, with medicine or with small tools. They may use a tiny camera (endoscope) to see inside.
what-it-is-l81k = Um médico coloca um tubo fino no espaço em volta da membrana que reveste os seus nervos. Ele solta o nervo com líquido, com medicamento ou com instrumentos pequenos. Ele pode usar uma câmera minúscula (endoscópio) para ver por dentro.

# en: Why it is done
why-it-is-done-ss01 = Por que é feito

# en: Scar tissue may press on a nerve or pull on it. This can cause pain in your back and legs. The aim is to free the nerve and put medicine next to it.
why-it-is-done-2dny = O tecido cicatricial pode apertar um nervo ou puxar um nervo. Isso pode causar dor nas costas e nas pernas. O objetivo é soltar o nervo e colocar medicamento ao lado dele.

# en: Your team may offer it if:
why-it-is-done-8pwc = A sua equipe de saúde pode oferecer esse procedimento se:

# en: your pain started after back surgery
why-it-is-done-1xpt = a sua dor começou depois de uma cirurgia nas costas

# en: scar tissue seems to cause it
why-it-is-done-5d36 = o tecido cicatricial parece ser a causa

# en: other treatments did not help enough
why-it-is-done-k6rd = outros tratamentos não ajudaram o suficiente

# en: [UK guidance on this procedure][1] says that there are serious worries about harm. It asks doctors to explain the risks and to check the results of each person.
why-it-is-done-7fdf = { "[" }A diretriz do Reino Unido sobre este procedimento][1] diz que há preocupações sérias com possíveis danos. Ela pede aos médicos que expliquem os riscos e que verifiquem os resultados de cada pessoa.

# en: Before the procedure
before-the-procedure-ddyj = Antes do procedimento

# en: You may have an MRI scan, which uses strong magnets to show scar tissue and nerves. Tell your team if you:
before-the-procedure-118h = É possível que você faça uma ressonância magnética, que usa ímãs fortes para mostrar o tecido cicatricial e os nervos. Avise a sua equipe de saúde se você:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma um medicamento que afina o sangue

# en: have diabetes
before-the-procedure-pk8h = tem diabetes

# en: have an infection, or feel ill
before-the-procedure-f124 = tem uma infecção ou se sente mal

# en: have had an allergic reaction to any medicine
before-the-procedure-xtrt = já teve uma reação alérgica a qualquer medicamento

# en: have eye problems
before-the-procedure-m23v = tem problemas nos olhos

# en: are or may be pregnant
before-the-procedure-87hv = está ou pode estar grávida

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own. Ask someone to take you home.
before-the-procedure-80t5 = Pergunte quais medicamentos deve parar de tomar e quando. Não pare de tomar um medicamento por conta própria. Peça a alguém para levar você para casa.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = O que acontece durante o procedimento

# en: You lie on your belly. You are awake, but you may have medicine to make you calm and sleepy. The doctor numbs the skin at the base of your spine.
what-happens-during-the-procedur-5t2j = Você se deita de barriga para baixo. Você fica acordado, mas pode receber um medicamento para dar calma e sono. O médico anestesia a pele na base da sua coluna.

# en: They put in a thin tube and use X-rays to guide it. They may ask you if you feel your usual pain. Then they try to free the nerve and inject medicine.
what-happens-during-the-procedur-92jj = O médico coloca um tubo fino e usa raios X para guiar o tubo. Ele pode perguntar se você sente a sua dor de costume. Depois ele tenta soltar o nervo e injetar medicamento.

# en: Tell the doctor at once if you have:
what-happens-during-the-procedur-7gbf = Avise o médico imediatamente se você tiver:

# en: strong pain or a bad headache
what-happens-during-the-procedur-tpgl = dor forte ou uma dor de cabeça forte

# en: pain in your neck
what-happens-during-the-procedur-j27x = dor no pescoço

# en: a change in your sight
what-happens-during-the-procedur-1v32 = uma mudança na visão

# en: weakness in your legs
what-happens-during-the-procedur-6gqt = fraqueza nas pernas

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Depois do procedimento e recuperação

# en: You rest in the hospital and may go home the same day. Your back may be sore for days. Do not drive that day.
after-the-procedure-and-recovery-gm2r = Você descansa no hospital e pode ir para casa no mesmo dia. As suas costas podem ficar doloridas por dias. Não dirija nesse dia.

# en: Your team may show you gentle exercises. Ask when you can work and lift again.
after-the-procedure-and-recovery-yxdz = A sua equipe de saúde pode mostrar exercícios leves. Pergunte quando você pode voltar a trabalhar e a levantar peso.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados e possíveis benefícios

# en: You may have less pain for a time. This may help you move more.
results-and-possible-benefits-mx9v = Você pode ter menos dor por um tempo. Isso pode ajudar você a se mover mais.

# en: In [a study of 83 people][1], people rated their pain from 0 to 10. After 12 months, pain had dropped by about 3 points with this procedure. In a similar procedure that did not free the nerve, pain had dropped by less than 1 point.
results-and-possible-benefits-f2hy = Em [um estudo com 83 pessoas][1], as pessoas deram notas de 0 a 10 para a dor. Depois de 12 meses, a dor tinha caído cerca de 3 pontos com este procedimento. Em um procedimento parecido que não soltou o nervo, a dor tinha caído menos de 1 ponto.

# en: This is 1 small study. [A later review][1] says that the procedure may help, but the evidence is weak.
results-and-possible-benefits-bxv8 = Este é 1 estudo pequeno. [Uma revisão posterior][1] diz que o procedimento pode ajudar, mas as evidências são fracas.

# en: Risks
risks-1b54 = Riscos

# en: You may be sore or have more pain for days. The procedure can also cause:
risks-pnfz = Você pode sentir dor local ou ter mais dor por dias. O procedimento também pode causar:

# en: a tear in the lining around your nerves, with a bad headache
risks-4cnw = um rasgo na membrana que reveste os nervos, com uma dor de cabeça forte

# en: infection
risks-9ct7 = infecção

# en: bleeding
risks-3pqp = sangramento

# en: harm to a nerve, with numb or weak legs
risks-d1ph = dano a um nervo, com pernas dormentes ou fracas

# en: a change in your sight
risks-1v32 = uma mudança na visão

# en: scar tissue that grows back
risks-kms4 = tecido cicatricial que volta a crescer

# en: The procedure may also not help you.
risks-f13j = O procedimento também pode não ajudar você.

# en: Other choices
other-choices-rz2j = Outras opções

# en: You do not have to have this procedure. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-1qng = Você não tem a obrigação de fazer este procedimento. Se você não fizer nada, a dor pode aliviar, continuar igual ou piorar. Outras opções são:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia e exercício][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias psicológicas para a dor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para a dor nos nervos][1]

# en: [spinal cord stimulation][1], a device that sends weak electric pulses to your spine
other-choices-bg28 = { "[" }estimulação da medula espinhal][1], um dispositivo que envia impulsos elétricos fracos para a sua coluna

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Leia sobre todos os tratamentos para a [dor que persiste depois de uma cirurgia nas costas][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Perguntas para a sua equipe de saúde

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Você e a sua equipe de saúde decidem juntos. Você pode perguntar:

# en: how you know that scar tissue causes my pain
questions-to-ask-your-team-yq99 = como vocês sabem que o tecido cicatricial causa a minha dor

# en: what experience you have with this procedure
questions-to-ask-your-team-591q = que experiência vocês têm com este procedimento

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quais riscos são maiores para mim

# en: how long the benefit may last
questions-to-ask-your-team-vktk = quanto tempo o benefício pode durar

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = o que pode acontecer se eu não fizer nada

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Soreness is normal for days. Other changes need care fast.
when-to-get-help-vvm4 = É normal sentir dor local por dias. Outras mudanças precisam de atendimento rápido.

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

# en: have sudden loss of sight
get-emergency-help-now-psgw = perder a visão de repente

# en: have a high temperature and a stiff neck
get-emergency-help-now-4fst = tiver febre e o pescoço rígido

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = tiver inchaço no rosto ou dificuldade para respirar

# en: Get help the same day
get-help-the-same-day-pglq = Procure ajuda no mesmo dia

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Ligue hoje para o seu médico ou para a equipe de dor se você tiver:

# en: a headache that is worse when you sit or stand up
get-help-the-same-day-kkvf = uma dor de cabeça que piora quando você se senta ou fica em pé

# en: a high temperature
get-help-the-same-day-94ys = febre

# en: back pain that gets much worse
get-help-the-same-day-0m3t = dor nas costas que piora muito

# en: skin that is hot, swollen or leaking where the tube went in
get-help-the-same-day-6z4h = pele quente, inchada ou com secreção no lugar onde o tubo entrou

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Entre em contato com o seu médico ou com a equipe de dor

# en: Contact your doctor or pain team if you have:
contact-your-doctor-or-pain-team-5ppm = Entre em contato com o seu médico ou com a equipe de dor se você tiver:

# en: new tingling in your legs
contact-your-doctor-or-pain-team-nfdf = formigamento novo nas pernas

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
