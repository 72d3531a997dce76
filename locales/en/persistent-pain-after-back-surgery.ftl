### Extracted from content/persistent-pain-after-back-surgery.md by leaflint sync. Edit the page: this file is written anew from it.

summary = This page tells you why pain can last after back surgery, how doctors look for the cause and what may help.

## Pain that lasts after back surgery

pain-that-lasts-after-back-surge-3g76 = Pain that lasts after back surgery

pain-that-lasts-after-back-surge-gdqp = Back surgery can ease pain and help you move. But pain can stay, come back or get worse after it. This page tells you why this happens and what may help.

## What it is

what-it-is-2jjc = What it is

what-it-is-7y3m = This condition is pain in your back or legs that stays after surgery on your spine. It can also be pain that comes back later, or a new pain. The surgery may have gone just as planned.

what-it-is-dw1r = Your spine is a column of bones. Between the bones are soft cushions, called discs. The pain can follow any surgery on your spine, such as surgery that:

what-it-is-yxbd = takes out part of a disc (discectomy)

what-it-is-63k8 = takes away a piece of bone from the back of your spine (laminectomy)

what-it-is-lbck = makes more room for your nerves (decompression)

what-it-is-91bn = joins bones of your spine together (fusion)

what-it-is-120f = You are not alone. In [a survey in Japan][1], about 21 in 100 people who had lower back surgery had this condition. The number differs from study to study.

## Names you may hear

names-you-may-hear-c2gl = Names you may hear

names-you-may-hear-rggr = The name in use now is persistent spinal pain syndrome (PSPS). A syndrome is a group of symptoms. Type 2 means that you had spine surgery before this pain.

names-you-may-hear-nk5j = You may also hear these older names for the same condition:

names-you-may-hear-8mfq = failed back surgery syndrome (FBSS)

names-you-may-hear-g18p = failed back syndrome

names-you-may-hear-2kty = post-laminectomy syndrome

names-you-may-hear-j734 = You may see PSPS or FBSS in your letters. The word "failed" does not mean that you did something wrong. It does not blame your surgeon.

## Symptoms

symptoms-r546 = Symptoms

symptoms-41v6 = The main symptom is pain in your back, in your legs or in both. It may start soon after surgery, or it may build up slowly. The pain may feel:

symptoms-v2ks = dull or aching

symptoms-1zjt = sharp or stabbing

symptoms-3vsm = burning, or like an electric shock

symptoms-w6bm = You may also have:

symptoms-l0pd = pain that spreads to your buttocks, legs or feet

symptoms-l66m = numb skin, or a feeling of pins and needles

symptoms-4cgg = weak or stiff muscles

symptoms-yxl1 = poor sleep and tiredness

symptoms-b446 = low mood or worry

symptoms-bxtk = Symptoms are not the same for everyone. They can also change from day to day.

## Causes

causes-xv4l = Causes

causes-0l59 = Your pain may have 1 cause or a mix of causes. At times, tests do not show a cause. The pain is still real.

## Causes in your spine and nerves

causes-in-your-spine-and-nerves-1gh8 = Causes in your spine and nerves

causes-in-your-spine-and-nerves-d46n = The pain may come from:

causes-in-your-spine-and-nerves-vfpp = scar tissue around a nerve (epidural fibrosis)

causes-in-your-spine-and-nerves-01q4 = a disc that bulges, again or for the first time (disc herniation)

causes-in-your-spine-and-nerves-fb72 = a small piece of disc that stayed behind

causes-in-your-spine-and-nerves-mr24 = bone or disc that still presses on a nerve after surgery

causes-in-your-spine-and-nerves-kqk1 = harm to a nerve, before or during surgery

causes-in-your-spine-and-nerves-ngjc = bones of the spine that move too much (instability)

causes-in-your-spine-and-nerves-jxfw = Your body makes scars as it heals. A scar in your back can press on a nerve or pull on it. A nerve that was under pressure for a long time can stay sore after surgery.

## Causes in joints and muscles

causes-in-joints-and-muscles-pg2d = Causes in joints and muscles

causes-in-joints-and-muscles-4h3x = Back pain does not always start in a disc or a nerve. It may come from:

causes-in-joints-and-muscles-qtfb = the small joints at the back of your spine (facet joints)

causes-in-joints-and-muscles-95ks = the joint between your spine and your hip bone (sacroiliac joint)

causes-in-joints-and-muscles-lx78 = weak or tight muscles

## Things that can make pain feel worse

things-that-can-make-pain-feel-w-cpn8 = Things that can make pain feel worse

things-that-can-make-pain-feel-w-x546 = Poor sleep, low mood and worry can make any pain feel stronger. So can very little movement. This does not mean that the pain is in your mind.

## How it is diagnosed

how-it-is-diagnosed-8fhz = How it is diagnosed

how-it-is-diagnosed-s1ln = Your doctor or pain team will ask about your pain and your surgery. They will check your strength, your sense of touch and how you move. This helps them find where the pain starts.

how-it-is-diagnosed-mt7l = You may have tests such as:

how-it-is-diagnosed-mvcq = an X-ray, which shows your bones

how-it-is-diagnosed-mh8h = an MRI scan, which uses strong magnets to show nerves, discs and scar tissue

how-it-is-diagnosed-fbdy = a CT scan, which uses X-rays to make detailed pictures

how-it-is-diagnosed-n57y = nerve tests, which show how well your nerves and muscles work

how-it-is-diagnosed-x2n2 = an injection that numbs a nerve or a joint for a short time (nerve block)

how-it-is-diagnosed-h20j = blood tests, which can show signs of infection

how-it-is-diagnosed-8ps1 = Read more about [MRI scans and nerve tests][1]. A scan can show changes that do not cause pain. So your team looks at your tests and your symptoms together.

## Treatments

treatments-hmns = Treatments

treatments-sryw = No treatment takes away the pain for everyone. The aim is to ease the pain and help you do more of what matters to you. You may need a mix of treatments.

treatments-hyrj = You can also choose to wait and have no treatment now. The pain may then ease, stay the same or get worse.

## Exercise and talking therapies

exercise-and-talking-therapies-r03t = Exercise and talking therapies

exercise-and-talking-therapies-fhx9 = { "[" }Physical therapy and exercise][1] can build your strength and help you move. You may feel sore at first.

exercise-and-talking-therapies-3nl1 = { "[" }Talking therapies for pain][1] can help you cope with pain and worry. They do not treat the first cause of the pain. You may talk about things that upset you.

## Medicines

medicines-9yy9 = Medicines

medicines-yyw1 = { "[" }Medicines for nerve pain][1] may help if a nerve causes your pain. They do not help everyone. They can make you sleepy or dizzy.

medicines-41v3 = Painkillers that reduce swelling, such as ibuprofen, may help for a short time. They can harm your stomach, heart or kidneys. Medicines that relax muscles may ease tight muscles for a short time, but they can make you sleepy.

medicines-b9rm = { "[" }UK guidance on low back pain][1] advises against strong painkillers such as morphine (opioids) for long-term back pain. Your body can come to depend on them, and they can slow your breathing. If you take them now, talk to your doctor before you stop.

## Injections, devices and surgery

injections-devices-and-surgery-lzyw = Injections, devices and surgery

injections-devices-and-surgery-hv17 = Your team may offer you a procedure if other treatments do not help enough. This table shows what each one may do:

injections-devices-and-surgery-6vnp = Treatment

injections-devices-and-surgery-p92l = How it may help

injections-devices-and-surgery-mqk3 = Main risks

injections-devices-and-surgery-k1wl = { "[" }Epidural steroid injection][1]: medicine to reduce swelling, put near a nerve in your spine

injections-devices-and-surgery-8zjx = may ease leg pain for a time

injections-devices-and-surgery-bn75 = headache, infection, bleeding, harm to a nerve

injections-devices-and-surgery-sh6b = { "[" }Medial branch block and radiofrequency ablation][1]: numbing small nerves of the spine, then heating them

injections-devices-and-surgery-nzgm = may ease pain from the small joints of your spine

injections-devices-and-surgery-3mr3 = sore back, numb skin, pain that comes back

injections-devices-and-surgery-z3s5 = { "[" }Sacroiliac joint injection][1]: medicine put into the joint between spine and hip bone

injections-devices-and-surgery-4v54 = may ease pain low in your back for a time

injections-devices-and-surgery-m410 = soreness, infection, high blood sugar

injections-devices-and-surgery-k7n2 = { "[" }Spinal cord stimulation][1]: a device that sends weak electric pulses to your spine

injections-devices-and-surgery-mv95 = may ease nerve pain in your legs

injections-devices-and-surgery-xdjd = infection, wires that move, more surgery

injections-devices-and-surgery-jsw1 = { "[" }Peripheral nerve stimulation][1]: a device that sends weak electric pulses to a nerve outside your spine

injections-devices-and-surgery-3nd2 = may ease pain in a small area

injections-devices-and-surgery-5prb = infection, wires that move or break

injections-devices-and-surgery-60z7 = { "[" }Adhesiolysis][1]: freeing a nerve from scar tissue

injections-devices-and-surgery-r22q = may ease back and leg pain

injections-devices-and-surgery-7pqb = headache, harm to a nerve, change in sight

injections-devices-and-surgery-110b = { "[" }Revision surgery][1]: more surgery on your back

injections-devices-and-surgery-3vmn = may help if tests show a clear problem

injections-devices-and-surgery-z7b5 = infection, blood clots, harm to a nerve, pain that stays

## Questions to ask your team

questions-to-ask-your-team-0f7y = Questions to ask your team

questions-to-ask-your-team-1s67 = You and your team choose a treatment together. You can ask:

questions-to-ask-your-team-s686 = how this treatment may help me

questions-to-ask-your-team-f29x = what risks it has for me

questions-to-ask-your-team-hqdb = what other choices I have

questions-to-ask-your-team-wd1d = what may happen if I do nothing

questions-to-ask-your-team-sv92 = how we will know if it works

## Complications

complications-1z6v = Complications

complications-b6qv = Pain that lasts can affect the rest of your life. It can lead to:

complications-k6zv = weak muscles, because you move less

complications-v9qn = poor sleep

complications-b446 = low mood or worry

complications-tchn = trouble with work, money or family life

complications-y8m1 = side effects from medicines

## Outlook

outlook-tdbr = Outlook

outlook-40w5 = The outlook is different for each person. The pain may ease with time and treatment. It may also stay, and you may need new ways to live with it.

outlook-x2f4 = Less pain is only 1 sign that things are better. Other signs are good sleep, longer walks and more time with people you like.

## Living with pain

living-with-pain-2194 = Living with pain

living-with-pain-yhbf = Small steps each day can help you do more. You can try to:

living-with-pain-fnrq = move a little, and do this more than once a day

living-with-pain-wwy1 = take short rests before the pain gets strong

living-with-pain-k031 = spread hard tasks over the week (pacing)

living-with-pain-m13l = go to bed and get up at the same time each day

living-with-pain-546w = keep in touch with family and friends

living-with-pain-z083 = ask for help to stop smoking

living-with-pain-gh34 = Bad days can still happen. Do less for a day or 2, then build up again slowly. A bad day does not always mean new harm.

living-with-pain-w50l = You may also want to read our [questions and answers][1]. Before you see your team, read about [preparing for your appointment][2].

## Prevention

prevention-2jxf = Prevention

prevention-k37f = You cannot always prevent this pain. Before any back surgery, it may help to:

prevention-v8n2 = talk with your team about all the choices you have

prevention-tvp6 = stop smoking

prevention-h8h5 = get help with low mood or worry

prevention-t56f = learn which movements to start after surgery

## When to get help

when-to-get-help-pjnn = When to get help

when-to-get-help-xmg2 = Serious changes need care fast. These lists help you decide where to go.

## Get emergency help now

get-emergency-help-now-ff0z = Get emergency help now

get-emergency-help-now-cbmm = Go to the nearest emergency department, or call your local emergency number (such as 999, 911 or 112), if you:

get-emergency-help-now-1029 = lose control of your bladder or bowels

get-emergency-help-now-1dtg = cannot pee, or lose feeling when you pee

get-emergency-help-now-8wq5 = have numb skin between your legs or around your bottom

get-emergency-help-now-k9w1 = have new weakness in your legs

get-emergency-help-now-lr25 = have a high temperature with new or worse back pain

get-emergency-help-now-tdks = have chest pain or trouble breathing

get-emergency-help-now-kv59 = If you think about ending your life, get help now. Call your local emergency number or a crisis line.

## Get help the same day

get-help-the-same-day-pglq = Get help the same day

get-help-the-same-day-8qsl = Call your doctor or your local health advice line today if you have:

get-help-the-same-day-vzhv = numbness or pins and needles that spread

get-help-the-same-day-rm5y = a wound that is hot, swollen, leaking or more painful

get-help-the-same-day-tq7t = back pain after a fall

get-help-the-same-day-60g7 = back pain and weight loss that you cannot explain

## Contact your doctor or pain team

contact-your-doctor-or-pain-team-yl77 = Contact your doctor or pain team

contact-your-doctor-or-pain-team-5ppm = Contact your doctor or pain team if you have:

contact-your-doctor-or-pain-team-9f6g = pain that slowly gets worse

contact-your-doctor-or-pain-team-wt18 = pain that stops you sleeping or working

contact-your-doctor-or-pain-team-dk5h = side effects from a medicine

contact-your-doctor-or-pain-team-8jvs = low mood or worry that does not go away

## About this page

about-this-page-rwxx = About this page

about-this-page-z7f7 = This page gives general information. It does not replace advice from your own doctor or nurse. A health professional has not reviewed it yet.

about-this-page-16tw = No company paid for this page. To report a mistake or give feedback, contact the team that gave you this page.
