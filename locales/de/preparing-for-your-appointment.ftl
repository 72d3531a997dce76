# en: This page helps you get ready to talk with your doctor or pain team about pain after back surgery.
summary = Diese Seite hilft Ihnen, sich auf ein Gespräch mit Ihrer Ärztin, Ihrem Arzt oder Ihrem Schmerzteam über Schmerzen nach einer Rückenoperation vorzubereiten.

# en: Preparing for your appointment
preparing-for-your-appointment-hr0k = Vorbereitung auf Ihren Termin

# en: A little planning can help you get more from your appointment. You can write down your symptoms, your questions and what matters to you. Bring your notes with you.
preparing-for-your-appointment-40vp = Ein wenig Planung kann Ihnen helfen, mehr von Ihrem Termin zu haben. Sie können Ihre Beschwerden, Ihre Fragen und das, was Ihnen wichtig ist, aufschreiben. Bringen Sie Ihre Notizen mit.

# en: Why it helps
why-it-helps-nnn4 = Warum es hilft

# en: It can be hard to remember things when you have pain. Notes help you tell your story in a clear way. They also help your team find out what may help you.
why-it-helps-l1df = Mit Schmerzen kann es schwer sein, sich an Dinge zu erinnern. Notizen helfen Ihnen, Ihre Geschichte klar zu erzählen. Sie helfen auch Ihrem Behandlungsteam herauszufinden, was Ihnen helfen kann.

# en: [Guidance on shared decisions][1] says that you and your team should make choices together. Your team knows about treatments. You know about your life.
why-it-helps-9vwy = { "[" }Leitlinien zu gemeinsamen Entscheidungen][1] sagen, dass Sie und Ihr Behandlungsteam gemeinsam wählen sollten. Ihr Behandlungsteam kennt sich mit Behandlungen aus. Sie kennen sich mit Ihrem Leben aus.

# en: In the days before
in-the-week-before-hczr = In den Tagen davor

# en: Keep a short pain diary for { $diary-days } days before you come. Each day, you can write down:
in-the-week-before-qr6d = { $diary-days ->
    [one] Führen Sie { $diary-days } Tag lang ein kurzes Schmerztagebuch, bevor Sie kommen. Jeden Tag können Sie aufschreiben:
   *[other] Führen Sie { $diary-days } Tage lang ein kurzes Schmerztagebuch, bevor Sie kommen. Jeden Tag können Sie aufschreiben:
 }

# en: where the pain is, and how it feels
in-the-week-before-l471 = wo die Schmerzen sind und wie sie sich anfühlen

# en: how strong it is from 0 to 10
in-the-week-before-51g1 = wie stark sie sind, von 0 bis 10

# en: what makes it better or worse
in-the-week-before-y7pj = was sie besser oder schlimmer macht

# en: how you slept
in-the-week-before-m6l7 = wie Sie geschlafen haben

# en: what you did, and what you could not do
in-the-week-before-yxsq = was Sie getan haben und was Sie nicht tun konnten

# en: which medicines you took
in-the-week-before-qjps = welche Medikamente Sie genommen haben

# en: The diary does not have to be perfect. If it makes you think about pain too much, keep it short.
in-the-week-before-n3wj = Das Tagebuch muss nicht perfekt sein. Wenn Sie dadurch zu viel an die Schmerzen denken, halten Sie es kurz.

# en: What to bring
what-to-bring-lhrc = Was Sie mitbringen

# en: Put these things in a bag the day before:
what-to-bring-01h9 = Packen Sie am Tag davor diese Dinge in eine Tasche:

# en: a list of all your medicines, also those you buy yourself
what-to-bring-dr1j = eine Liste aller Ihrer Medikamente, auch der selbst gekauften

# en: letters and scan results from your surgery
what-to-bring-0x01 = Briefe und Aufnahmen von Ihrer Operation

# en: your pain diary
what-to-bring-ttnz = Ihr Schmerztagebuch

# en: a list of allergies and other health problems
what-to-bring-dn11 = eine Liste von Allergien und anderen Gesundheitsproblemen

# en: your questions
what-to-bring-g5kj = Ihre Fragen

# en: glasses, hearing aids or a walking aid
what-to-bring-2hsc = Brille, Hörgeräte oder Gehhilfe

# en: You can bring a family member or a friend. They can listen, take notes and ask questions.
what-to-bring-8frk = Sie können ein Familienmitglied oder eine befreundete Person mitbringen. Diese Person kann zuhören, Notizen machen und Fragen stellen.

# en: If you need support
if-you-need-support-7dr6 = Wenn Sie Unterstützung brauchen

# en: Tell the clinic before the day if you need:
if-you-need-support-7rk2 = Sagen Sie der Praxis oder Klinik vor dem Tag, wenn Sie Folgendes brauchen:

# en: an interpreter
if-you-need-support-frzq = eine Person, die dolmetscht

# en: large print, easy words or another format
if-you-need-support-jsch = große Schrift, einfache Wörter oder ein anderes Format

# en: a ramp, a lift or a quiet place to wait
if-you-need-support-zy4g = eine Rampe, einen Aufzug oder einen ruhigen Ort zum Warten

# en: a place to lie down or stand
if-you-need-support-fpq1 = einen Platz, um sich hinzulegen oder zu stehen

# en: a longer appointment
if-you-need-support-2735 = einen längeren Termin

# en: To ask for this, or to change the time, call the clinic on { $clinic-phone }.
if-you-need-support-7rqw = Um danach zu fragen oder die Zeit zu ändern, rufen Sie die Praxis oder Klinik an: { $clinic-phone }.

# en: What to tell your team
what-to-tell-your-team-h299 = Was Sie Ihrem Behandlungsteam sagen

# en: Try to say the main thing first. You can tell your team:
what-to-tell-your-team-gqzj = Versuchen Sie, das Wichtigste zuerst zu sagen. Sie können Ihrem Behandlungsteam sagen:

# en: when the pain started, before or after surgery
what-to-tell-your-team-f0v6 = wann die Schmerzen begonnen haben, vor oder nach der Operation

# en: if it is the same pain as before surgery, or a new pain
what-to-tell-your-team-5y5z = ob es dieselben Schmerzen wie vor der Operation sind oder neue Schmerzen

# en: how the pain affects your sleep, work, mood and family
what-to-tell-your-team-5h1l = wie sich die Schmerzen auf Schlaf, Arbeit, Stimmung und Familie auswirken

# en: which treatments you have tried, and what happened
what-to-tell-your-team-zk9t = welche Behandlungen Sie ausprobiert haben und was passiert ist

# en: what you want to be able to do again
what-to-tell-your-team-0h6p = was Sie wieder tun können möchten

# en: Tell them too if you feel low, drink more alcohol or find it hard to cope. They will not judge you.
what-to-tell-your-team-59p7 = Sagen Sie auch, wenn Sie niedergeschlagen sind, mehr Alkohol trinken oder nicht gut zurechtkommen. Das Team wird nicht über Sie urteilen.

# en: Questions to ask
questions-to-ask-40nv = Fragen, die Sie stellen können

# en: Choose the questions that matter to you. You can ask:
questions-to-ask-f5cj = Wählen Sie die Fragen, die Ihnen wichtig sind. Sie können fragen:

# en: what may cause my pain
questions-to-ask-xsj6 = was meine Schmerzen verursachen kann

# en: which choices I have
questions-to-ask-3p6t = welche Möglichkeiten ich habe

# en: what the benefits and risks of each choice are
questions-to-ask-6v3b = welchen Nutzen und welche Risiken jede Möglichkeit hat

# en: what may happen if I do nothing
questions-to-ask-wd1d = was passieren kann, wenn ich nichts tue

# en: how and when we will check if it works
questions-to-ask-vt2f = wie und wann wir prüfen, ob es wirkt

# en: who I can call if things get worse
questions-to-ask-3dl3 = wen ich anrufen kann, wenn es schlimmer wird

# en: You can read about treatments first. A good place to start is [pain that lasts after back surgery][1]. You may also like our [questions and answers][2].
questions-to-ask-7d30 = Sie können vorher etwas über Behandlungen lesen. Ein guter Anfang ist die Seite über [Schmerzen, die nach einer Rückenoperation anhalten][1]. Vielleicht interessieren Sie auch unsere [Fragen und Antworten][2].

# en: During the appointment
during-the-appointment-gnq2 = Während des Termins

# en: Ask your team to explain any word that you do not know. Say back what you heard, to check that you have it right. You can take notes, or ask if you may record.
during-the-appointment-54cy = Bitten Sie Ihr Behandlungsteam, jedes Wort zu erklären, das Sie nicht kennen. Wiederholen Sie, was Sie gehört haben, um zu prüfen, ob Sie es richtig verstanden haben. Sie können Notizen machen oder fragen, ob Sie das Gespräch aufnehmen dürfen.

# en: You do not have to decide on the same day. Ask for time, and for something to read at home.
during-the-appointment-q5qn = Sie müssen nicht am selben Tag entscheiden. Bitten Sie um Zeit und um etwas zum Lesen für zu Hause.

# en: After the appointment
after-the-appointment-7bpk = Nach dem Termin

# en: Read your notes within a day, and share them with someone you trust. Write down:
after-the-appointment-6yx5 = Lesen Sie Ihre Notizen innerhalb eines Tages, und teilen Sie sie mit jemandem, dem Sie vertrauen. Schreiben Sie auf:

# en: what you and your team agreed
after-the-appointment-7y83 = was Sie und Ihr Behandlungsteam vereinbart haben

# en: what you will do, and by when
after-the-appointment-tq19 = was Sie tun werden und bis wann

# en: what the team will do
after-the-appointment-z1s5 = was das Team tun wird

# en: the date of the next visit
after-the-appointment-t83f = das Datum des nächsten Besuchs

# en: Call the clinic if something is not clear. Your choice can change, so tell your team if it does.
after-the-appointment-nd9p = Rufen Sie die Praxis oder Klinik an, wenn etwas nicht klar ist. Ihre Wahl kann sich ändern, sagen Sie es dann Ihrem Behandlungsteam.

# en: When to get help
when-to-get-help-pjnn = Wann Sie Hilfe holen sollten

# en: Do not wait for your appointment if you have serious symptoms. Get help at once.
when-to-get-help-62d9 = Warten Sie bei ernsten Beschwerden nicht auf Ihren Termin. Holen Sie sofort Hilfe.

# en: Get emergency help now
get-emergency-help-now-ff0z = Holen Sie sofort Nothilfe

# en: Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:
get-emergency-help-now-cbmm = Gehen Sie in die nächste Notaufnahme, oder rufen Sie den örtlichen Notruf an (etwa 999, 911 oder 112), wenn Sie:

# en: lose control of your bladder or bowels
get-emergency-help-now-1029 = die Kontrolle über Ihre Blase oder Ihren Darm verlieren

# en: have numb skin between your legs or around your bottom
get-emergency-help-now-8wq5 = taube Haut zwischen den Beinen oder um den Po herum haben

# en: have new weakness in your legs
get-emergency-help-now-k9w1 = neue Schwäche in den Beinen haben

# en: have a high temperature with new or worse back pain
get-emergency-help-now-lr25 = Fieber mit neuen oder schlimmeren Rückenschmerzen haben

# en: have chest pain or trouble breathing
get-emergency-help-now-tdks = Schmerzen in der Brust oder Schwierigkeiten beim Atmen haben

# en: think about ending your life
get-emergency-help-now-pm69 = daran denken, Ihr Leben zu beenden

# en: Contact your doctor or pain team
contact-your-doctor-or-pain-team-yl77 = Wenden Sie sich an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam

# en: Contact your doctor or pain team before your appointment if you have:
contact-your-doctor-or-pain-team-j6ph = Wenden Sie sich vor Ihrem Termin an Ihre Ärztin, Ihren Arzt oder Ihr Schmerzteam, wenn Sie Folgendes haben:

# en: pain that gets much worse
contact-your-doctor-or-pain-team-y33m = Schmerzen, die viel schlimmer werden

# en: new numbness or pins and needles
contact-your-doctor-or-pain-team-z21n = neue Taubheit oder neues Ameisenlaufen

# en: side effects from a medicine
contact-your-doctor-or-pain-team-dk5h = Nebenwirkungen von einem Medikament

# en: low mood or worry that does not go away
contact-your-doctor-or-pain-team-8jvs = gedrückte Stimmung oder Sorgen, die nicht weggehen

# en: About this page
about-this-page-rwxx = Über diese Seite

# en: This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.
about-this-page-z7f7 = Diese Seite gibt allgemeine Informationen. Sie ersetzt nicht den Rat Ihrer eigenen Ärztin, Ihres Arztes oder Ihrer Pflegefachkraft. Eine medizinische Fachperson hat sie noch nicht geprüft.

# en: No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
about-this-page-16tw = Keine Firma hat für diese Seite bezahlt. Um einen Fehler zu melden oder Rückmeldung zu geben, wenden Sie sich an das Team, das Ihnen diese Seite gab.
