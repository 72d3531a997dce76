# en: This page gives short answers to questions that people ask about pain that lasts after back surgery.
summary = Esta página da respuestas cortas a preguntas que hacen las personas sobre el dolor que persiste después de una cirugía de espalda.

# en: Questions and answers about pain after back surgery
questions-and-answers-about-pain-9lnf = Preguntas y respuestas sobre el dolor después de una cirugía de espalda

# en: Pain can last or come back after back surgery. This page answers questions that you may have. Each answer is short, and the links tell you more.
questions-and-answers-about-pain-4k1y = El dolor puede persistir o volver después de una cirugía de espalda. Esta página responde a preguntas que usted puede tener. Cada respuesta es corta, y los enlaces le explican más.

# en: Why do I still have pain after surgery?
why-do-i-still-have-pain-after-s-f5y2 = ¿Por qué sigo teniendo dolor después de la cirugía?

# en: There are different causes. A nerve may still be under pressure, or scar tissue may have grown around it. The pain may also come from a joint or a muscle.
why-do-i-still-have-pain-after-s-64dx = Hay diferentes causas. Un nervio puede seguir presionado, o puede haber crecido tejido cicatricial a su alrededor. El dolor también puede venir de una articulación o de un músculo.

# en: Read more about the causes of [pain that lasts after back surgery][1].
why-do-i-still-have-pain-after-s-kdb5 = Lea más sobre las causas del [dolor que persiste después de una cirugía de espalda][1].

# en: What is this pain called?
what-is-this-pain-called-wh4d = ¿Cómo se llama este dolor?

# en: Doctors now call it persistent spinal pain syndrome type 2. "Persistent" means that it lasts. "Type 2" means that you had surgery on your spine before.
what-is-this-pain-called-54lv = Los médicos ahora lo llaman síndrome de dolor espinal persistente tipo 2. «Persistente» significa que dura. «Tipo 2» significa que usted tuvo antes una cirugía de columna.

# en: An older name is failed back surgery syndrome. The name does not mean that you or your surgeon failed.
what-is-this-pain-called-q5xr = Un nombre más antiguo es síndrome de cirugía fallida de espalda. El nombre no significa que usted o su cirujano hayan fallado.

# en: Did I do something wrong?
did-i-do-something-wrong-gg5j = ¿Hice algo mal?

# en: No. Pain can last after surgery that went well. It can also last when you did all that your team asked.
did-i-do-something-wrong-2nwf = No. El dolor puede persistir después de una cirugía que salió bien. También puede persistir cuando usted hizo todo lo que le pidió su equipo de salud.

# en: Is the pain in my mind?
is-the-pain-in-my-mind-1gs3 = ¿El dolor está en mi mente?

# en: No, your pain is real. All pain uses your nerves and your brain. Worry, low mood and poor sleep can make it feel stronger.
is-the-pain-in-my-mind-kqzr = No, su dolor es real. Todo dolor usa los nervios y el cerebro. La preocupación, el ánimo bajo y dormir mal pueden hacer que se sienta más fuerte.

# en: Will the pain go away?
will-the-pain-go-away-fckh = ¿Desaparecerá el dolor?

# en: It may ease with time or with treatment. It may also stay, and then the aim is to live well with it. Your team cannot know for sure how it will change.
will-the-pain-go-away-wmbv = Puede aliviarse con el tiempo o con tratamiento. También puede seguir, y entonces el objetivo es vivir bien con él. Su equipo de salud no puede saber con seguridad cómo cambiará.

# en: Is it OK to move when it hurts?
is-it-ok-to-move-when-it-hurts-0q24 = ¿Está bien moverse cuando duele?

# en: Yes, gentle movement helps. Pain when you move does not always mean harm. Start with a little, and add more each week.
is-it-ok-to-move-when-it-hurts-7l60 = Sí, el movimiento suave ayuda. El dolor al moverse no siempre significa daño. Empiece con poco y añada más cada semana.

# en: Ask your team first if your surgery was a short time ago. Read more about [physical therapy and exercise][1].
is-it-ok-to-move-when-it-hurts-69j2 = Pregunte primero a su equipo de salud si su cirugía fue hace poco tiempo. Lea más sobre [fisioterapia y ejercicio][1].

# en: Do I need another scan?
do-i-need-another-scan-9h2m = ¿Necesito otra prueba de imagen?

# en: You may need a scan if your symptoms are new or different, or if you may have more surgery. A scan may not help if your symptoms are the same as before.
do-i-need-another-scan-rh3n = Puede necesitar una prueba de imagen si sus síntomas son nuevos o diferentes, o si es posible que le hagan otra cirugía. Una prueba de imagen puede no ayudar si sus síntomas son los mismos que antes.

# en: Discs are the soft cushions between the bones of your spine. A scan can show a disc that bulges in people who have no pain.
do-i-need-another-scan-1kz6 = Los discos son las almohadillas blandas entre los huesos de su columna. Una prueba de imagen puede mostrar un disco que sobresale en personas que no tienen dolor.

# en: In [a review of scans][1], this was so for about 30 in 100 people aged 20. It was so for about 84 in 100 people aged 80.
do-i-need-another-scan-wj4d = En [una revisión de pruebas de imagen][1], esto fue así en unas 30 de cada 100 personas de 20 años. Fue así en unas 84 de cada 100 personas de 80 años.

# en: Read more about [MRI scans and nerve tests][1].
do-i-need-another-scan-j61w = Lea más sobre la [resonancia magnética y las pruebas de los nervios][1].

# en: Do I need more surgery?
do-i-need-more-surgery-vhr1 = ¿Necesito otra cirugía?

# en: You may, if tests show a clear problem that surgery can change. If they do not, more surgery is less likely to help. All surgery has risks, such as infection and more scar tissue.
do-i-need-more-surgery-wmdy = Puede necesitarla, si las pruebas muestran un problema claro que la cirugía puede cambiar. Si no lo muestran, es menos probable que otra cirugía ayude. Toda cirugía tiene riesgos, como infección y más tejido cicatricial.

# en: Read more about [revision surgery][1], which means more surgery on the same part of your back.
do-i-need-more-surgery-tnjn = Lea más sobre la [cirugía de revisión][1], que significa otra cirugía en la misma parte de la espalda.

# en: Which treatments can I try?
which-treatments-can-i-try-0lgv = ¿Qué tratamientos puedo probar?

# en: You can try exercise, talking therapies, medicines, injections or a device. Each one has benefits and risks. A mix may help more than 1 treatment alone.
which-treatments-can-i-try-l77l = Puede probar ejercicio, terapias de conversación, medicamentos, inyecciones o un dispositivo. Cada uno tiene beneficios y riesgos. Una mezcla puede ayudar más que 1 solo tratamiento.

# en: You can also choose to have no treatment now. Ask your team what may happen if you wait.
which-treatments-can-i-try-0wxm = También puede elegir no recibir tratamiento ahora. Pregunte a su equipo de salud qué puede pasar si espera.

# en: What helps nerve pain?
what-helps-nerve-pain-bw0w = ¿Qué ayuda con el dolor de los nervios?

# en: [Medicines for nerve pain][1] may help. They can also make you sleepy or dizzy. You can also ask about [spinal cord stimulation][2], a device that sends weak electric pulses to your spine.
what-helps-nerve-pain-9q8m = Los [medicamentos para el dolor de los nervios][1] pueden ayudar. También pueden darle sueño o mareo. También puede preguntar por la [estimulación de la médula espinal][2], un dispositivo que envía impulsos eléctricos débiles a la columna.

# en: Can I stop my medicines?
can-i-stop-my-medicines-jnz0 = ¿Puedo dejar mis medicamentos?

# en: Do not stop them suddenly. You may feel ill if you do (withdrawal). Ask your doctor how to lower the dose slowly.
can-i-stop-my-medicines-2sn5 = No los deje de repente. Puede sentirse mal si lo hace (abstinencia). Pregunte a su médico cómo bajar la dosis poco a poco.

# en: Why did my doctor offer me a talking therapy?
why-did-my-doctor-offer-me-a-tal-kxtf = ¿Por qué mi médico me ofreció una terapia de conversación?

# en: Pain can change how you think, feel and act. [Talking therapies for pain][1] teach you ways to cope. Your doctor does not think that you made up your pain.
why-did-my-doctor-offer-me-a-tal-3vlz = El dolor puede cambiar su forma de pensar, sentir y actuar. Las [terapias de conversación para el dolor][1] le enseñan formas de sobrellevarlo. Su médico no piensa que usted se inventó el dolor.

# en: Can I work?
can-i-work-b7dk = ¿Puedo trabajar?

# en: Work can be good for your health and mood. You may need shorter hours, other tasks or more breaks. Talk with your employer and your team about a plan.
can-i-work-fhhr = El trabajo puede ser bueno para su salud y su estado de ánimo. Puede necesitar un horario más corto, otras tareas o más descansos. Hable con su empleador y con su equipo de salud sobre un plan.

# en: Can I have sex?
can-i-have-sex-mjm6 = ¿Puedo tener relaciones sexuales?

# en: Yes, when you feel ready. Try positions that put less strain on your back. Talk with your partner, and ask your team if pain or a medicine makes sex hard.
can-i-have-sex-58gz = Sí, cuando usted sienta que es el momento. Pruebe posiciones que exijan menos esfuerzo a la espalda. Hable con su pareja, y consulte a su equipo de salud si el dolor o un medicamento dificulta las relaciones sexuales.

# en: What can I do on a bad day?
what-can-i-do-on-a-bad-day-7b8y = ¿Qué puedo hacer en un día malo?

# en: Make a plan before a bad day comes. Your plan can say:
what-can-i-do-on-a-bad-day-dc01 = Haga un plan antes de que llegue un día malo. Su plan puede decir:

# en: which tasks can wait
what-can-i-do-on-a-bad-day-4wqm = qué tareas pueden esperar

# en: which gentle movements help you
what-can-i-do-on-a-bad-day-4zh8 = qué movimientos suaves le ayudan

# en: who can help you
what-can-i-do-on-a-bad-day-qfrg = quién puede ayudarle

# en: which painkillers you can take, and how much
what-can-i-do-on-a-bad-day-xfsb = qué analgésicos puede tomar, y qué cantidad

# en: when to call your doctor
what-can-i-do-on-a-bad-day-wp95 = cuándo llamar a su médico

# en: After a day or 2, build up your activity again.
what-can-i-do-on-a-bad-day-jn0v = Después de un día o 2, vuelva a aumentar su actividad.

# en: When should I get emergency help?
when-should-i-get-emergency-help-tm3s = ¿Cuándo debo pedir ayuda de emergencia?

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
when-should-i-get-emergency-help-cbmm = Vaya al servicio de urgencias más cercano, o llame a su número local de emergencias (como 999, 911 o 112), si usted:

# en: lose control of your bladder or bowels
when-should-i-get-emergency-help-1029 = pierde el control de la vejiga o de los intestinos

# en: cannot pee, or lose feeling when you pee
when-should-i-get-emergency-help-1dtg = no puede orinar, o pierde la sensibilidad al orinar

# en: have numb skin between your legs or around your bottom
when-should-i-get-emergency-help-8wq5 = tiene la piel entumecida entre las piernas o en la zona de las nalgas y el ano

# en: have new weakness in your legs
when-should-i-get-emergency-help-k9w1 = tiene debilidad nueva en las piernas

# en: have a high temperature with new or worse back pain
when-should-i-get-emergency-help-lr25 = tiene fiebre con dolor de espalda nuevo o peor

# en: have chest pain or trouble breathing
when-should-i-get-emergency-help-tdks = tiene dolor en el pecho o dificultad para respirar

# en: When should I contact my doctor?
when-should-i-contact-my-doctor-l0fr = ¿Cuándo debo ponerme en contacto con mi médico?

# en: Contact your doctor or pain team if you have:
when-should-i-contact-my-doctor-5ppm = Póngase en contacto con su médico o con el equipo del dolor si tiene:

# en: pain that is new or slowly gets worse
when-should-i-contact-my-doctor-4w9z = dolor que es nuevo o que empeora poco a poco

# en: pain that stops you sleeping or working
when-should-i-contact-my-doctor-wt18 = dolor que no le deja dormir o trabajar

# en: side effects from a medicine
when-should-i-contact-my-doctor-dk5h = efectos secundarios de un medicamento

# en: low mood or worry that does not go away
when-should-i-contact-my-doctor-8jvs = ánimo bajo o preocupación que no se pasa

# en: If you think about ending your life, get help now. Call your local emergency number or a crisis line.
when-should-i-contact-my-doctor-kv59 = Si piensa en poner fin a su vida, pida ayuda ahora. Llame a su número local de emergencias o a una línea de ayuda en crisis.

# en: About this page
about-this-page-rwxx = Acerca de esta página

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Esta página da información general. No sustituye los consejos de su propio médico o enfermero. Ningún profesional de la salud la ha revisado todavía.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Ninguna empresa pagó por esta página. Para avisar de un error o dar su opinión, póngase en contacto con el equipo que le dio esta página.
