# en: This page tells you about a device that sends weak electric pulses to a nerve outside your spine, and about its risks.
summary = Esta página fala de um dispositivo que envia impulsos elétricos fracos para um nervo fora da coluna, e dos riscos dele.

# en: Peripheral nerve stimulation
peripheral-nerve-stimulation-j01r = Estimulação de nervos periféricos

# en: Peripheral nerve stimulation is a treatment for pain in a small area. A device sends weak electric pulses to a nerve outside your spine. It is not clear how well it works.
peripheral-nerve-stimulation-txm4 = A estimulação de nervos periféricos é um tratamento para a dor em uma área pequena. Um dispositivo envia impulsos elétricos fracos para um nervo fora da coluna. Não está claro até que ponto ela funciona.

# en: What it is
what-it-is-2jjc = O que é

# en: Peripheral nerves are the nerves outside your brain and spinal cord. In this treatment, a thin wire (lead) lies near such a nerve. A small battery sends weak electric pulses down the wire.
what-it-is-v20g = Os nervos periféricos são os nervos fora do cérebro e da coluna. Neste tratamento, um fio fino (eletrodo) fica perto de um nervo desse tipo. Uma bateria pequena envia impulsos elétricos fracos pelo fio.

# en: The battery can be under your skin or outside your body. You may feel a tingle in place of the pain. A doctor can take the device out again.
what-it-is-b9r3 = A bateria pode ficar debaixo da pele ou fora do corpo. Você pode sentir um formigamento no lugar da dor. Um médico pode retirar o dispositivo depois.

# en: There are 2 similar treatments:
what-it-is-nywd = Há 2 tratamentos parecidos:

# en: wires that lie under the skin where your back hurts (nerve field stimulation)
what-it-is-wnvk = fios que ficam debaixo da pele onde as suas costas doem (estimulação de campo nervoso)

# en: wires that make the muscles of your lower back work (muscle stimulation)
what-it-is-f789 = fios que fazem os músculos da parte de baixo das costas trabalharem (estimulação muscular)

# en: Why it is done
why-it-is-done-ss01 = Por que é feito

# en: It may be a choice if you have long-term pain in 1 area, such as your lower back. Your team may offer it if other treatments did not help enough.
why-it-is-done-cyvc = Ela pode ser uma opção se você tem dor de longa duração em 1 área, como a parte de baixo das costas. A sua equipe de saúde pode oferecê-la se outros tratamentos não ajudaram o suficiente.

# en: [UK guidance on nerve field stimulation][1] says that there is little evidence. It asks doctors to explain this and to check the results of each person.
why-it-is-done-7yty = { "[" }A diretriz do Reino Unido sobre estimulação de campo nervoso][1] diz que há poucas evidências. Ela pede aos médicos que expliquem isso e que verifiquem os resultados de cada pessoa.

# en: Before the procedure
before-the-procedure-ddyj = Antes do procedimento

# en: A team checks your pain, your mood and your health. You may first test the device for a short time (a trial). Tell your team if you:
before-the-procedure-ks4q = Uma equipe avalia a sua dor, o seu humor e a sua saúde. Você pode primeiro testar o dispositivo por pouco tempo (um teste). Avise a sua equipe de saúde se você:

# en: take a medicine that thins your blood
before-the-procedure-phhm = toma um medicamento que afina o sangue

# en: have diabetes
before-the-procedure-pk8h = tem diabetes

# en: have an infection or a skin sore
before-the-procedure-vdts = tem uma infecção ou uma ferida na pele

# en: have a heart device, such as a pacemaker
before-the-procedure-k4md = tem um dispositivo no coração, como um marca-passo

# en: may need an MRI scan, a scan that uses strong magnets
before-the-procedure-46yd = pode precisar de uma ressonância magnética, um exame que usa ímãs fortes

# en: are or may be pregnant
before-the-procedure-87hv = está ou pode estar grávida

# en: Ask which medicines to stop, and when. Do not stop a medicine on your own.
before-the-procedure-7dpx = Pergunte quais medicamentos deve parar de tomar e quando. Não pare de tomar um medicamento por conta própria.

# en: What happens during the procedure
what-happens-during-the-procedur-m96s = O que acontece durante o procedimento

# en: The doctor numbs your skin and puts a thin wire through a needle. They may use X-rays or another scan to guide it. You may be awake to say where you feel the tingle.
what-happens-during-the-procedur-4vk9 = O médico anestesia a sua pele e coloca um fio fino através de uma agulha. Ele pode usar raios X ou outro exame de imagem para guiar o fio. Você pode ficar acordado para dizer onde sente o formigamento.

# en: If you have a battery under your skin, the doctor makes a small cut for it. You may be asleep for this part.
what-happens-during-the-procedur-bn51 = Se você tiver uma bateria debaixo da pele, o médico faz um corte pequeno para ela. Você pode estar dormindo nessa parte.

# en: After the procedure and recovery
after-the-procedure-and-recovery-gc6m = Depois do procedimento e recuperação

# en: You may go home the same day. The area may be sore or bruised for days. Your team shows you how to use the device.
after-the-procedure-and-recovery-w12n = Você pode ir para casa no mesmo dia. A área pode ficar dolorida ou com manchas roxas por dias. A sua equipe de saúde mostra como usar o dispositivo.

# en: For the first weeks, your team may ask you not to:
after-the-procedure-and-recovery-2gkc = Nas primeiras semanas, a sua equipe de saúde pode pedir que você não faça o seguinte:

# en: bend, twist or stretch far
after-the-procedure-and-recovery-4688 = dobrar-se, virar-se ou esticar-se muito

# en: lift heavy things
after-the-procedure-and-recovery-1m7t = levantar coisas pesadas

# en: have a bath or swim
after-the-procedure-and-recovery-z74b = tomar banho de banheira ou nadar

# en: Carry your device card. Show it before any scan or surgery. Ask when you can drive and work again.
after-the-procedure-and-recovery-5glx = Leve com você o cartão do seu dispositivo. Mostre-o antes de qualquer exame de imagem ou cirurgia. Pergunte quando você pode voltar a dirigir e a trabalhar.

# en: Results and possible benefits
results-and-possible-benefits-65rc = Resultados e possíveis benefícios

# en: You may have less pain, sleep better or need less medicine. You may also have no benefit.
results-and-possible-benefits-r46m = Você pode ter menos dor, dormir melhor ou precisar de menos medicamento. Você também pode não ter nenhum benefício.

# en: We do not know how long the benefit lasts. [UK guidance on muscle stimulation][1] says the same of that treatment.
results-and-possible-benefits-b0zg = Não sabemos quanto tempo o benefício dura. [A diretriz do Reino Unido sobre estimulação muscular][1] diz o mesmo desse tratamento.

# en: Risks
risks-1b54 = Riscos

# en: Problems can happen during the procedure or years later. They include:
risks-x2y6 = Os problemas podem acontecer durante o procedimento ou anos depois. Eles incluem:

# en: infection
risks-9ct7 = infecção

# en: wires that move or break
risks-9620 = fios que saem do lugar ou se quebram

# en: pain or sore skin over the wires or the battery
risks-b5vg = dor ou pele dolorida sobre os fios ou a bateria

# en: a battery that stops working
risks-66vj = uma bateria que para de funcionar

# en: bleeding or harm to a nerve
risks-dbvx = sangramento ou dano a um nervo

# en: no benefit, or a benefit that fades
risks-8ls9 = nenhum benefício, ou um benefício que vai desaparecendo

# en: You may need more surgery to mend the device or take it out.
risks-jl2b = Você pode precisar de mais cirurgia para consertar o dispositivo ou retirá-lo.

# en: Other choices
other-choices-rz2j = Outras opções

# en: You do not have to have this treatment. If you do nothing, the pain may ease, stay the same or get worse. Other choices are:
other-choices-q3zd = Você não tem a obrigação de fazer este tratamento. Se você não fizer nada, a dor pode aliviar, continuar igual ou piorar. Outras opções são:

# en: [physical therapy and exercise][1]
other-choices-jq60 = { "[" }fisioterapia e exercício][1]

# en: [talking therapies for pain][1]
other-choices-402f = { "[" }terapias psicológicas para a dor][1]

# en: [medicines for nerve pain][1]
other-choices-ncdy = { "[" }medicamentos para a dor nos nervos][1]

# en: [spinal cord stimulation][1], which sends the pulses to your spine
other-choices-7prq = { "[" }estimulação da medula espinhal][1], que envia os impulsos para a sua coluna

# en: Read about all treatments for [pain that lasts after back surgery][1].
other-choices-5kj8 = Leia sobre todos os tratamentos para a [dor que persiste depois de uma cirurgia nas costas][1].

# en: Questions to ask your team
questions-to-ask-your-team-0f7y = Perguntas para a sua equipe de saúde

# en: You and your team decide together. You can ask:
questions-to-ask-your-team-cdcd = Você e a sua equipe de saúde decidem juntos. Você pode perguntar:

# en: what experience you have with this device
questions-to-ask-your-team-jkd8 = que experiência vocês têm com este dispositivo

# en: how likely it is to help me
questions-to-ask-your-team-kh4h = qual é a chance de me ajudar

# en: which risks are higher for me
questions-to-ask-your-team-6pdb = quais riscos são maiores para mim

# en: if I can have MRI scans with this device
questions-to-ask-your-team-x7df = se posso fazer ressonâncias magnéticas com este dispositivo

# en: what may happen if I do nothing
questions-to-ask-your-team-wd1d = o que pode acontecer se eu não fizer nada

# en: When to get help
when-to-get-help-pjnn = Quando procurar ajuda

# en: Serious problems need care fast. These lists help you decide where to go.
when-to-get-help-rhfx = Problemas graves precisam de atendimento rápido. Estas listas ajudam você a decidir aonde ir.

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

# en: have swelling of your face, or trouble breathing
get-emergency-help-now-vm36 = tiver inchaço no rosto ou dificuldade para respirar

# en: feel very ill with a high temperature
get-emergency-help-now-sk4z = se sentir muito mal e tiver febre

# en: Get help the same day
get-help-the-same-day-pglq = Procure ajuda no mesmo dia

# en: Call your doctor or pain team today if you have:
get-help-the-same-day-5yhh = Ligue hoje para o seu médico ou para a equipe de dor se você tiver:

# en: a wound that is hot, swollen, leaking or more painful
get-help-the-same-day-rm5y = uma ferida quente, inchada, com secreção ou mais dolorida

# en: a high temperature
get-help-the-same-day-94ys = febre

# en: a wire or a battery that you can see through the skin
get-help-the-same-day-v59j = um fio ou uma bateria que você consegue ver através da pele

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Entre em contato com o seu médico ou com a equipe de dor

# en: Contact your doctor or pain team if:
contact-your-doctor-or-pain-team-t9r5 = Entre em contato com o seu médico ou com a equipe de dor se:

# en: the device stops working
contact-your-doctor-or-pain-team-5wfj = o dispositivo parar de funcionar

# en: the tingle moves, gets too strong or stops
contact-your-doctor-or-pain-team-0rtx = o formigamento mudar de lugar, ficar forte demais ou parar

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
