extension Finnish {
  /// Playbooks, their calendars and dry runs.
  static let playbookPages = """
    tool.playbook.summary = kirjoita pelikirjat sivuiksi, tarkistuslistoiksi, taulukon riveiksi tai kalenterin päiviksi
    tool.playbook.about = Kirjoittaa kartan pelikirjat tai niistä ne, jotka nimetään: mitä varten kukin on, mikä sen
     käynnistää, kuka tekee mitä, missä kanavassa ja mihin mennessä, missä haarat eroavat, milloin se lopetetaan ja
     mitä jää auki. Ajat lasketaan odotuksista ja määräajoista vaihteluväleinä; se, mitä kukaan ei tiedä, jää auki, ja
     sitä kysytään. Nimet ja kohteen saa antaa missä järjestyksessä tahansa. Ajat ja muodon --format csv sarakkeet
     selitetään tiedostossa journeys/PLAYBOOKS.md.
    tool.playbook.option.role = näytä vain tämän roolin tai järjestelmän askeleet
    tool.playbook.option.persona = näytä vain pelikirjat, jotka voivat koskea tätä persoonaa tai segmenttiä
    tool.playbook.option.timeline = näytä sen sijaan kaikki yhteydenotot päivä päivältä niissä kanavissa, joissa ne
     tulevat
    tool.playbook.option.format = text, markdown, html, csv, json tai ics (kalenteri, vaatii valitsimen --start); ilman
     tätä ratkaisee valitsimen -o tiedostopääte
    tool.playbook.option.output = kirjoita tähän tiedostoon; .html, .md, .csv, .json tai .ics ratkaisee muodon
    tool.playbook.option.as-is = näytä nykytilanne: yhtäkään parannusta ei ole tehty; tämä näytetään, jos mitään ei
     valita
    tool.playbook.option.to-be = näytä tilanne, jossa kaikki parannukset on tehty
    tool.playbook.option.with = näytä tilanne, jossa nämä parannukset on tehty
    tool.playbook.option.language = kieli, jolla sivujen omat sanat kirjoitetaan
    tool.option.start = käynnistyspäivä, esimerkiksi 2026-11-23: päivät muuttuvat päivämääriksi
    tool.option.working-days = valitsimen --start kanssa: lauantaille tai sunnuntaille osuva tehdään maanantaina
    tool.option.role = rooli tai järjestelmä
    tool.option.timeline = yhteydenotot päivä päivältä

    tool.simulate.summary = vie yksi asiakas pelikirjojen läpi: mitä tapahtuisi minäkin päivänä ja miksi
    tool.simulate.about = Harjoituskierros: mitään ei lähetetä. Kulkee pelikirjan tai kaikki persoonaa koskevat
     pelikirjat läpi laukaisimesta alkaen. Siellä, missä ehto ratkaisee, näytetään jokainen reitti, ellei --assume
     kerro, täyttyykö ehto. Samaan kysymykseen tulee joka kerta sama vastaus. Nimet ja kohteen saa antaa missä
     järjestyksessä tahansa.
    tool.simulate.option.persona = kuka kulkee läpi: persoona tai segmentti
    tool.simulate.option.assume = täyttyykö ehto, esimerkiksi "ei vastausta"=kyllä; useita pilkuin, tai valitsin
     uudelleen
    tool.simulate.option.ways = näytä kustakin pelikirjasta enintään näin monta reittiä; ilman tätä 12
    tool.simulate.option.format = text, markdown, html tai json; ilman tätä ratkaisee valitsimen -o tiedostopääte
    tool.simulate.option.output = kirjoita tähän tiedostoon; .html, .md tai .json ratkaisee muodon
    tool.simulate.option.as-is = nykytilanne: yhtäkään parannusta ei ole tehty; tätä käytetään, jos mitään ei valita
    tool.simulate.option.to-be = tilanne, jossa kaikki parannukset on tehty
    tool.simulate.option.with = tilanne, jossa nämä parannukset on tehty
    tool.simulate.option.language = kieli, jolla harjoituskierroksen omat sanat kirjoitetaan
    tool.option.assume = mitkä ehdot täyttyvät
    tool.option.ways = montako reittiä näytetään

    tool.playbook.quote = ”{name}” on useampi sana: kirjoita nimi lainausmerkkeihin.
    tool.playbook.other-day = Pelikirjaa ”{name}” ei ole kartan tässä tilanteessa. Valitse toinen tilanne valitsimella
     --to-be tai --with.
    tool.playbook.start-unreadable = ”{date}” ei ole päivä; kirjoita se muodossa 2026-11-23.
    tool.playbook.working-days-without-start = Valitsin --working-days tarvitsee valitsimen --start: ilman ensimmäistä
     päivää ei ole viikonloppuja.
    tool.playbook.ics-without-start = Kalenteri tarvitsee ensimmäisen päivän: anna käynnistyspäivä valitsimella
     --start, esimerkiksi --start 2026-11-23.
    tool.playbook.ics-empty = Kalenteriin ei tule mitään: yhdenkään askeleen päivä ei ole tiedossa.
    tool.playbook.timeline-ics = Valitsin --timeline tekee taulukon. Jos haluat kalenterin, jätä se pois.
    tool.playbook.ics-left-out = {count} askeleen päivä ei ole tiedossa, joten {count|se ei ole|ne eivät ole}
     kalenterissa: {names}.
    tool.simulate.neither = ”{word}” ei ole kyllä eikä ei. Kirjoita --assume "ehto"=kyllä tai =ei.
    tool.simulate.ways-number = ”{word}” ei kelpaa reittien määräksi; anna luku väliltä 1–{most}.
    tool.simulate.no-condition = Yksikään näistä pelikirjoista ei kysy, täyttyykö ehto ”{condition}”.
    tool.simulate.conditions = Ne kysyvät näitä ehtoja: {conditions}.
    tool.simulate.no-conditions = Ne eivät kysy mitään: ne etenevät kaikille samalla tavalla.

    tool.date.day = {weekday} {day}.{month}.{year}
    tool.date.weekday.1 = ma
    tool.date.weekday.2 = ti
    tool.date.weekday.3 = ke
    tool.date.weekday.4 = to
    tool.date.weekday.5 = pe
    tool.date.weekday.6 = la
    tool.date.weekday.7 = su
    tool.date.month.1 = 1
    tool.date.month.2 = 2
    tool.date.month.3 = 3
    tool.date.month.4 = 4
    tool.date.month.5 = 5
    tool.date.month.6 = 6
    tool.date.month.7 = 7
    tool.date.month.8 = 8
    tool.date.month.9 = 9
    tool.date.month.10 = 10
    tool.date.month.11 = 11
    tool.date.month.12 = 12

    tool.playbook.time.at-once = heti
    tool.playbook.time.zero = päivänä 0
    tool.playbook.time.day = päivänä {day}
    tool.playbook.time.days = päivinä {first}–{last}
    tool.playbook.time.after = {time} laukaisimen jälkeen
    tool.playbook.time.between = {from} – {to} laukaisimen jälkeen
    tool.playbook.time.by = viimeistään {to} laukaisimen jälkeen
    tool.playbook.time.from = {from} tai myöhemmin
    tool.playbook.time.not-before = aikaisintaan {from}; kukaan ei tiedä, milloin
    tool.playbook.time.unknown = kukaan ei tiedä, milloin
    tool.playbook.time.never = ei koskaan: siihen ei johda mikään
    tool.playbook.time.length.open = vähintään {low}
    tool.playbook.time.length.range = {low} – {high}
    tool.playbook.time.date.between = {from} – {to}
    tool.playbook.time.date.from = {from} tai myöhemmin
    tool.playbook.time.date.not-before = aikaisintaan {from}

    tool.playbook.title = Pelikirjat: {map}
    tool.playbook.title-of = Mitä {role} tekee: {map}
    tool.playbook.start = Käynnistyspäivä on {date}.
    tool.playbook.start-on-working-days = Käynnistyspäivä on {date}; viikonlopulle osuva tehdään maanantaina, eikä
     pyhäpäiviä oteta huomioon.
    tool.playbook.only-role = Näytetään vain askeleet, jotka tekee {role}: {count} {count|askel|askelta} (yhteensä
     {all}).
    tool.playbook.summary.steps = {count} {count|askel|askelta}.
    tool.playbook.summary.longest = Pisimmän reitin kesto on {time}.
    tool.playbook.summary.no-time = Pisimmällä reitillä ei ole yhtään odotusta eikä määräaikaa.
    tool.playbook.summary.unknown = Pisimmällä reitillä on {count} {count|aika, jota|aikaa, joita} kukaan ei tiedä.
    tool.playbook.summary.rounds = Pelikirja voi kiertää silmukassa, ja silloin se kestää kauemmin.
    tool.playbook.priority.high = suuri
    tool.playbook.priority.medium = kohtalainen
    tool.playbook.priority.low = pieni
    tool.playbook.in-part = osittain
    tool.playbook.reason.risk = Riski: {level}
    tool.playbook.reason.expectation = Odotus: {level}
    tool.playbook.reason.involvement = Sitoutuminen: {level}
    tool.playbook.reason.cause = Syy: {text}
    tool.playbook.reason.impact = Seuraus: {text}
    tool.playbook.reason.quote = ”{text}”
    tool.playbook.assumed = oletus
    tool.playbook.source = {source}: {place}
    tool.playbook.none = jätetty tyhjäksi
    tool.playbook.unsure = {text} (?)
    tool.playbook.none-because = jätetty tyhjäksi, koska {reason}
    tool.playbook.fact.trigger = Käynnistyy, kun
    tool.playbook.fact.every = Toistuu
    tool.playbook.fact.noticed-by = Huomaa
    tool.playbook.fact.before-end = Ennen sopimuskauden päättymistä
    tool.playbook.fact.acts = Ajoitus
    tool.playbook.fact.for = Kenelle
    tool.playbook.fact.at = Missä
    tool.playbook.fact.owner = Vastuu
    tool.playbook.fact.aim = Päämäärä
    tool.playbook.fact.tells = Tiedoksi
    tool.playbook.fact.at-most = Enintään
    tool.playbook.fact.excludes = Sulkee pois
    tool.playbook.fact.stop = Lopetetaan, kun
    tool.playbook.fact.escalation = Eskalointi
    tool.playbook.fact.measured-by = Onnistumisen mittari
    tool.playbook.within = {time}
    tool.playbook.takes = Kesto: {time}.
    tool.playbook.if-not = asian saa hoitaakseen {to}
    tool.playbook.if-not-open = kukaan ei kerro, mitä silloin tehdään
    tool.playbook.if-not-none = asia ei siirry kenellekään
    tool.playbook.if-not-because = asia ei siirry kenellekään, koska {reason}
    tool.playbook.how.automatic = automaattisesti
    tool.playbook.how.manual = käsin
    tool.playbook.otherwise = muuten
    tool.playbook.not = ei: {conditions}
    tool.playbook.none-of = ei mikään näistä: {conditions}
    tool.playbook.some-time = jonkin ajan
    tool.playbook.or = {one} tai {other}
    tool.playbook.tells = Tiedoksi: {names}.
    tool.playbook.round = Voi tulla uudelleen.
    tool.playbook.everybody = kaikki
    tool.playbook.comes.plain = askeleen ”{step}” jälkeen
    tool.playbook.comes.when = askeleen ”{step}” jälkeen, kun {condition}
    tool.playbook.comes.otherwise = askeleen ”{step}” jälkeen muissa tapauksissa
    tool.playbook.comes.wait-plain = askeleen ”{step}” jälkeen (odotus: {wait})
    tool.playbook.comes.wait-when = askeleen ”{step}” jälkeen (odotus: {wait}), kun {condition}
    tool.playbook.comes.wait-otherwise = askeleen ”{step}” jälkeen (odotus: {wait}) muissa tapauksissa
    tool.playbook.comes.again = uudelleen {comes}
    tool.playbook.event = {step} ({playbook})
    tool.playbook.event-if = {step}, vain jos: {condition} ({playbook})
    tool.playbook.event-open = Voi olla myös myöhemmin.

    tool.playbook.section.way = Pisin reitti
    tool.playbook.section.endings = Mihin se päättyy
    tool.playbook.section.questions = Mitä jää auki
    tool.playbook.section.overlaps = Missä pelikirjat ovat toistensa tiellä
    tool.playbook.way = {time}: {steps}
    tool.playbook.ending = Askeleeseen ”{step}”.
    tool.playbook.ending.conditional = Askeleeseen ”{step}”, ellei jokin ehto täyty.
    tool.playbook.question.trigger = Mikä käynnistää pelikirjan ”{name}”?
    tool.playbook.question.steps = Mitä pelikirjassa ”{name}” tehdään, askel askeleelta?
    tool.playbook.question.doer = Kuka tekee askeleen ”{name}”?
    tool.playbook.question.wait = Odotus askeleesta ”{from}” askeleeseen ”{to}” on ”{wait}”: kuinka pitkä se on?
    tool.playbook.question.next = Mitä tulee askeleen ”{from}” jälkeen?
    tool.playbook.question.next-when = Mitä tulee askeleen ”{from}” jälkeen, kun {condition}?
    tool.playbook.question.next-otherwise = Mitä tulee askeleen ”{from}” jälkeen muissa tapauksissa?
    tool.playbook.question.otherwise = Mitä tulee askeleen ”{name}” jälkeen, jos ehto {conditions} ei täyty?
    tool.playbook.question.otherwise-many = Mitä tulee askeleen ”{name}” jälkeen, jos mikään näistä ei täyty:
     {conditions}?
    tool.playbook.question.unreached = Askeleeseen ”{name}” ei johda mikään: milloin se tehdään?
    tool.playbook.question.value-unknown = ”{name}” jättää auki kentän ”{field}”: mitä siihen kuuluu?
    tool.playbook.question.value-unsure = ”{name}”: onko ”{field}: {value}” varmaa?
    tool.playbook.question.value-open = ”{name}”: mitä muuta kuuluu kohtaan ”{field}: {value}”?
    tool.playbook.question.value-vague = ”{name}”: paljonko on ”{value}” kentässä ”{field}”?
    tool.playbook.overlap.intro = Päivät lasketaan ikään kuin sama päivä käynnistäisi parin molemmat pelikirjat.
    tool.playbook.overlap.first = Pelikirja
    tool.playbook.overlap.second = Toinen pelikirja
    tool.playbook.overlap.channel = Kanava
    tool.playbook.overlap.whom = Kenelle
    tool.playbook.overlap.days = Samoina päivinä
    tool.playbook.overlap.steps = Askeleet
    tool.playbook.overlap.more = … ja vielä {count} {count|pari|paria}
    tool.playbook.excluded = ”{first}” ja ”{second}” sulkevat toisensa pois, mutta kumpikaan ei väisty toisen tieltä.
    tool.playbook.excluded-for = ”{first}” ja ”{second}” sulkevat toisensa pois, mutta kumpikaan ei väisty toisen
     tieltä. Molemmissa voi olla yhtä aikaa {whom}.

    tool.playbook.work.title = Viikon työmäärä
    tool.playbook.work.intro = Yhden kerran työmäärä (”työmäärä:”) kerrottuna sillä, kuinka usein se tulee; myös
     kosketuspisteet lasketaan mukaan. Se, mikä odottaa ehtoa tai kosketuspisteessä laukaisinta, on jotakin nollan ja
     koko määrän väliltä.
    tool.playbook.work.role = Kuka
    tool.playbook.work.work = Työmäärä
    tool.playbook.work.capacity = Ehtii
    tool.playbook.work.over = Liikaa?
    tool.playbook.work.uncounted = Laskematta
    tool.playbook.work.over.surely = kyllä
    tool.playbook.work.over.maybe = ehkä
    tool.playbook.work.over.no = ei
    tool.playbook.work.over.open = ei lasketun perusteella
    tool.playbook.work.hours = {hours} h
    tool.playbook.work.hours.range = {low}–{high} h
    tool.playbook.work.hours.open = vähintään {low} h
    tool.playbook.work.uncounted.no-effort = {name}: kukaan ei kerro, paljonko työtä siinä on
    tool.playbook.work.uncounted.no-rate = {name}: kukaan ei kerro, kuinka usein
    tool.playbook.work.uncounted.shared = {name}: kukaan ei kerro, miten työ jaetaan

    tool.playbook.timeline.title = Yhteydenotot päivä päivältä: {map}
    tool.playbook.timeline.title-of = Yhteydenotot päivä päivältä: {name}
    tool.playbook.timeline.how = Päivät lasketaan kunkin pelikirjan laukaisimesta: saman vaiheen pelikirjat asetetaan
     rinnakkain, ikään kuin sama päivä käynnistäisi ne.
    tool.playbook.timeline.row = Vaihe ja päivä
    tool.playbook.timeline.column = Kanava
    tool.playbook.timeline.nowhere = missä tahansa
    tool.playbook.timeline.one = yhteydenotto
    tool.playbook.timeline.one.meaning = Tässä ottaa yhteyttä yksi pelikirja.
    tool.playbook.timeline.several = useita yhtä aikaa
    tool.playbook.timeline.several.meaning = Samassa kanavassa ottaa samaan aikaan yhteyttä useampi kuin yksi
     pelikirja.
    tool.playbook.timeline.item = {step} ({playbook})
    tool.playbook.timeline.item-if = {step}, vain ehdon täyttyessä ({playbook})
    tool.playbook.timeline.items = Yhteydenotot
    tool.playbook.timeline.count = {count} {count|yhteydenotto|yhteydenottoa} {playbooks} pelikirjasta.
    tool.playbook.timeline.silent = Yksikään askel ei ole kanavassa näissä pelikirjoissa: {names}.
    tool.playbook.timeline.nothing = Näytettävää ei ole: yksikään pelikirjan askel ei ole kanavassa.

    tool.playbook.word.nothing = Näytettävää pelikirjaa ei ole.
    tool.playbook.word.no-steps = Siinä ei ole vielä yhtään askelta.
    tool.playbook.word.overview = Pelikirjat
    tool.playbook.word.priority = Kiireellisyys
    tool.playbook.word.reasons = Mitä varten se on
    tool.playbook.word.evidence = Näyttö
    tool.playbook.word.facts = Lyhyesti
    tool.playbook.word.steps = Askeleet
    tool.playbook.word.ending = Miten se päättyy
    tool.playbook.word.done = Tehty
    tool.playbook.word.step = Askel
    tool.playbook.word.who = Kuka
    tool.playbook.word.channel = Kanava
    tool.playbook.word.content = Sisältö
    tool.playbook.word.start = Milloin
    tool.playbook.word.due = Määräaika
    tool.playbook.word.if-not = Jos myöhästyy
    tool.playbook.word.condition = Vain jos
    tool.playbook.word.repeats = Kuinka usein
    tool.playbook.word.work = Työmäärä
    tool.playbook.word.timeline = Aikajana
    tool.playbook.word.axis.days = Päiviä laukaisimesta
    tool.playbook.word.axis.hours = Tunteja laukaisimesta
    tool.playbook.word.axis.minutes = Minuutteja laukaisimesta
    tool.playbook.word.mark.running = voi olla käynnissä
    tool.playbook.word.mark.beginning = voi alkaa
    tool.playbook.word.mark.instant = ei vie aikaa
    tool.playbook.word.mark.open = ilman kiinteää loppua
    tool.playbook.word.mark.conditional = vain ehdon täyttyessä
    tool.playbook.word.mark.unknown = jokin aika matkalla ei ole tiedossa
    tool.playbook.word.more = Tarkistuslistassa on vielä {count} {count|askel|askelta}.
    tool.playbook.word.column.playbook-id = Pelikirjan tunnus
    tool.playbook.word.column.playbook = Pelikirja
    tool.playbook.word.column.trigger = Laukaisin
    tool.playbook.word.column.segment = Kenelle
    tool.playbook.word.column.place = Missä
    tool.playbook.word.column.step-id = Askeleen tunnus
    tool.playbook.word.column.number = Numero
    tool.playbook.word.column.task = Tehtävä
    tool.playbook.word.column.follows = Edeltävät askeleet
    tool.playbook.word.column.condition = Ehto
    tool.playbook.word.column.owner = Tekijän rooli
    tool.playbook.word.column.how = Tekotapa
    tool.playbook.word.column.channel = Kanava
    tool.playbook.word.column.content = Sisältö
    tool.playbook.word.column.earliest-start-day = Alkaa aikaisintaan (pv)
    tool.playbook.word.column.latest-start-day = Alkaa viimeistään (pv)
    tool.playbook.word.column.due-day = Valmis viimeistään (pv)
    tool.playbook.word.column.start = Alku
    tool.playbook.word.column.due = Määräaika
    tool.playbook.word.column.start-date = Alkaa (päivämäärä)
    tool.playbook.word.column.due-date = Valmis viimeistään (päivämäärä)
    tool.playbook.word.column.repeats = Toistuu
    tool.playbook.word.column.work = Työmäärä
    tool.playbook.word.column.priority = Kiireellisyys
    tool.playbook.word.column.reason = Kriittiset pisteet
    tool.playbook.word.column.success = Onnistumisen mittari
    tool.playbook.word.column.stop = Lopetetaan, kun
    tool.playbook.word.column.escalation = Eskalointi

    tool.simulate.title-one = {name} pelikirjassa ”{playbook}”
    tool.simulate.title-anybody = Asiakas pelikirjassa ”{playbook}”
    tool.simulate.title-all = {name} pelikirjoissa: {map}
    tool.simulate.title-map = Asiakas pelikirjoissa: {map}
    tool.simulate.assumed-yes = Oletus: ehto ”{condition}” täyttyy.
    tool.simulate.assumed-no = Oletus: ehto ”{condition}” ei täyty.
    tool.simulate.not-for = Mitään ei tapahdu: kohderyhmä ei ole {name} vaan {whom}.
    tool.simulate.trigger = Käynnistyy, kun: {trigger}.
    tool.simulate.stop = Lopetetaan milloin tahansa, kun: {condition}.
    tool.simulate.more = Reittejä on enemmän kuin {count}. Valitsin --assume kertoo, täyttyykö ehto, ja --ways näyttää
     reittejä lisää.
    tool.simulate.at-trigger = alkaa laukaisimesta
    tool.simulate.open-step = Kukaan ei tiedä, mitä seuraa
    tool.simulate.every = Toistuu: {every}.
    tool.simulate.does-not-use = {name} ei käytä kanavaa ”{channel}”.
    tool.simulate.again = Alkaa uudelleen: {every}.
    tool.simulate.cannot-use = {name} ei voi käyttää kanavaa ”{channel}”.
    tool.simulate.avoids = {name} välttää kanavaa ”{channel}”.
    tool.simulate.way.yes = jos ”{condition}”
    tool.simulate.way.no = jos ei: {conditions}
    tool.simulate.way.none = jos mikään näistä ei täyty: {conditions}
    tool.simulate.way.own-yes = ehto {condition} täyttyy
    tool.simulate.way.own-no = ehto {condition} ei täyty
    tool.simulate.decision.yes = Askeleen ”{step}” jälkeen ehto ”{condition}” täyttyy.
    tool.simulate.decision.no = Askeleen ”{step}” jälkeen ehto ”{condition}” ei täyty.
    tool.simulate.decision.none = Askeleen ”{step}” jälkeen mikään näistä ehdoista ei täyty: {conditions}.
    tool.simulate.decision.own-yes = Askel ”{step}” tehdään: ehto ”{condition}” täyttyy.
    tool.simulate.decision.own-no = Askel ”{step}” jää väliin: ehto ”{condition}” ei täyty.
    tool.simulate.end.done = Mitään ei seuraa.
    tool.simulate.end.open = Kukaan ei tiedä, mitä seuraa.
    tool.simulate.end.repeats = Ja niin edelleen: askeleen ”{step}” jälkeen alkaisi uusi kierros.
    tool.simulate.end.cut = Kierroksia on niin monta, että loput jätetään pois.
    tool.simulate.word.nothing = Läpi käytävää pelikirjaa ei ole.
    tool.simulate.word.no-runs = Mitään ei tapahdu.
    tool.simulate.word.no-events = Mitään ei tapahdu: siinä ei ole yhtään askelta.
    tool.simulate.word.overview = Mitä voi tapahtua
    tool.simulate.word.way = Reitti {number}
    tool.simulate.word.decisions = Tällä reitillä
    tool.simulate.word.assumed = oletettu
    tool.simulate.word.events = Mitä tapahtuu
    tool.simulate.word.who = Kuka
    tool.simulate.word.channel = Kanava
    tool.simulate.word.content = Sisältö
    tool.simulate.word.due = Määräaika
    tool.simulate.word.latest = viimeistään
    tool.simulate.word.because = Miksi
    tool.simulate.word.left-out = jää väliin
    tool.simulate.word.again = {count}. kerta
    tool.simulate.word.unknown = kukaan ei tiedä, milloin
    tool.simulate.word.ending = Miten se päättyy
    """
}
