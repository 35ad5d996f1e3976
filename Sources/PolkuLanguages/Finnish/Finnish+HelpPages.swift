extension Finnish {
  /// The pages that explain the rules and the language.
  static let helpPages = """
    tool.explain.summary = selitä sääntö tai kielen sana
    tool.explain.about = Kertoo, mitä sääntö etsii, miksi sillä on väliä ja mitä ryhmältä kysytään, ja näyttää
     asiakaspolun, josta sääntö huomauttaa, ja toisen, josta se ei huomauta; tai kertoo, mitä kielen sana tarkoittaa,
     miten se kirjoitetaan ja mitkä säännöt kysyvät sitä. Sanaksi käy tunnus (P501), nimi (touchpoint-without-owner)
     tai minkä tahansa kielen sana.
    tool.explain.unknown = Sääntöä tai kielen sanaa {word} ei ole.
    tool.explain.reserved = {word} on varattu säännölle, jota ei vielä tarkisteta; mikään muu ei koskaan tule sen
     tilalle.
    tool.explain.why = Miksi: {text}
    tool.explain.sources = Mistä tämä on peräisin:
    tool.explain.bad = Tällaisesta asiakaspolusta se huomauttaa:
    tool.explain.good = Sama korjattuna:
    tool.explain.quiet = Tämä näyttää samalta mutta on kunnossa:
    tool.explain.question = Kysy ryhmältä: {text}
    tool.explain.settings = Jos asian kanssa on päätetty elää jossakin kohdassa, kirjoita sen alle ”salli: {rule} koska
     …”; jos säännön painoarvo on tällä kartalla toinen, kirjoita kartan alle ”vakavuus: {rule} huomautus koska …” (tai
     varoitus, virhe, pois).
    tool.explain.limit = Se riippuu luvusta, jonka kartta voi määrätä itse; tavallinen raja-arvo kirjoitettaisiin
     kartan alle näin: ”raja-arvot: {limit}”.
    tool.explain.error = Se on virhe: ennen kuin se korjataan, karttaa ei voi ymmärtää, joten sitä ei voi sallia eikä
     ottaa pois käytöstä.
    tool.explain.kind = {word}: asian laji
    tool.explain.field = {word}: asian kenttä
    tool.explain.clause = {word}: nuolen lisäsana
    tool.explain.file = {word}: tiedostoa koskeva rivi
    tool.explain.tag = {word}: lapun ensimmäinen sana
    tool.explain.unit = {word}: ajan yksikkö
    tool.explain.unit-use = Se kirjoitetaan luvun perään: 2..3 viikkoa, noin 1 kuukausi, enintään 24 h; ja kun
     kerrotaan, kuinka usein: 3 kertaa viikossa.
    tool.explain.value = {word}: sana, joka on arvo
    tool.explain.value-of = Kentät, joihin se käy: {fields}.
    tool.explain.value-set = Yksi tämän joukon sanoista: {set}.
    tool.explain.fields = Mitä siitä voi kertoa: {fields}.
    tool.explain.any-kind = mikä tahansa asia
    tool.explain.written = Se kirjoitetaan näin:
    tool.explain.rules = Säännöt, jotka kysyvät sitä: {rules}.
    tool.explain.rules-more = Säännöt, jotka kysyvät sitä: {rules} ja muita.

    tool.source.agency = Maija Hakalan opinnäytetyö siitä, miten markkinointitoimisto pitää yritysasiakkaansa oston
     jälkeen (2019)
    tool.source.survey = opinnäytetyö mikroyritysten jälkimarkkinoinnista ja kysely 108 yritykselle
    tool.source.interaction = Anna-Kaisa Basdekin opinnäytetyö asiakasvuorovaikutuksesta kahdessa yrityksessä (2019)
    tool.source.success = Kristiina Viitamäen opinnäytetyö asiakasmenestyksestä (customer success) ja asiakaspolusta
     (2019)
    tool.source.book = Jarmo Tuutin kirja ”Vierailijasta asiakkaaksi” yritysten välisestä, tietoon perustuvasta
     markkinoinnista
    tool.source.whole = {document}
    tool.source.at = {document}: tekstin kohta {place}
    tool.source.field = muut työkalut ja niiden käyttäjät: {who}
    tool.source.ours = oma arviomme; kokeile lukua omilla kartoillasi

    tool.option.by = arkki joka vaiheesta tai joka persoonasta
    tool.option.stage = vain tämän vaiheen arkki; voi toistaa
    tool.ask.summary = tee työpajaan arkit avoimista kysymyksistä
    tool.ask.about = Tekee jokaisesta vaiheesta tai persoonasta arkin, jossa on se, mihin ryhmän pitää vastata: mitä
     kukaan ei vielä tiedä, mikä on epämääräistä tai pelkkää oletusta, mistä kukaan ei vastaa, mitä asiakkaat kysyvät
     vastausta saamatta ja mitä säännöt kysyvät, ja kuhunkin kysymys, joka ryhmälle esitetään. Tulostetussa
     HTML-sivussa on tilaa vastauksille.
    tool.ask.option.persona = vain tämän persoonan arkki; voi toistaa
    tool.ask.option.format = text, Markdown tai tulostettava HTML-sivu; ilman tätä ratkaisee tiedoston TIEDOSTO pääte
    tool.ask.option.output = kirjoita tähän tiedostoon
    tool.ask.option.language = käytä tätä kieltä; ilman tätä asiakaspolun kieltä
    tool.ask.one-division = Arkit tehdään joko vaiheittain tai persoonittain; nimeä vaiheita tai persoonia, ei
     molempia.
    tool.ask.untitled = Asiakaspolku
    tool.ask.title = {map}: kysymykset ryhmälle
    tool.ask.lead = Auki on {count} {count|kysymys|kysymystä}.
    tool.ask.use = Vastaa siihen, minkä tiedät, omin sanoin.
    tool.ask.use-carry = Kirjaa muihin, kuka selvittää asian ja mihin mennessä. ”?” saa jäädä, kunhan joku on ottanut
     sen hoitaakseen.
    tool.ask.use-keep = Työpajan jälkeen tiedoston ylläpitäjä kirjoittaa vastaukset mainituille riveille.
    tool.ask.nothing = Tässä ei ole mitään auki.
    tool.ask.rest = Kartta kokonaisuutena
    tool.ask.several = Usealle persoonalle yhteistä
    tool.ask.count = {count} {count|kysymys|kysymystä}
    tool.ask.line = rivi {line}
    tool.ask.touchpoints = Kosketuspisteet tässä: {names}
    tool.honesty = Mitä ei tiedetä, kukin laji erikseen: auki {open}, epämääräistä {vague}, pelkkää oletusta {assumed},
     kahdella tavalla kerrottua {conflicting}, tarkoituksella pois jätettyä {decided}.
    tool.ask.clear = Mitään ei ole auki näistä: {names}.
    tool.ask.slips = {count} {count|havainto kuuluu|havaintoa kuuluu} tiedoston ylläpitäjälle: lipsahduksia, nimiä ja
     viittauksia. Katso `polku check`.
    tool.ask.answer = Vastaus
    tool.ask.who = Kuka, mihin mennessä
    tool.ask.thing = Mistä on kyse
    tool.ask.question = Mikä on auki
    tool.ask.place = Rivi
    tool.ask.undescribed = Piirretty mutta vielä kuvaamatta: {names}
    tool.ask.contents = Arkit
    tool.ask.exists = onko sitä ylipäätään?
    tool.ask.confirm = Kuka voisi vahvistaa tämän, ja miten?
    tool.ask.note = Lapulle jäi kysyttävää: tiedämmekö sen nyt?
    tool.ask.sort-unknown = Mitä kukaan ei vielä tiedä
    tool.ask.sort-vague = Mitä ei näin sanottuna voi tarkistaa
    tool.ask.sort-assumed = Mitä vain arvelemme
    tool.ask.sort-unowned = Mistä kukaan ei vastaa
    tool.ask.sort-unanswered = Mitä asiakkaat kysyvät
    tool.ask.sort-note = Laput
    tool.ask.sort-rule = Mitä muuta kartta kysyy

    tool.option.severity = vain tämän painoarvon säännöt
    tool.rules.summary = luettele kaikki säännöt tai ne, jotka löytyvät annetuilla sanoilla
    tool.rules.about = Luettelee perheittäin, mitä tarkistetaan. Sanoilla rajataan: vain perheen (5xx) säännöt, tämän
     tunnuksen sääntö tai ne, joiden nimessä tai kuvauksessa sanat ovat. `polku explain` kertoo yhdestä lisää.
    tool.rules.none = Yhdenkään säännön tunnuksessa, nimessä tai kuvauksessa ei ole: {words}.
    tool.rules.reserved = Vielä tarkistamatta, mutta varattu: {names}.
    tool.rules.count = Sääntöjä {count} (yhteensä {all}). `polku explain ID` kertoo esimerkein, miksi kullakin on
     väliä.
    tool.rules.family-1 = KIRJOITUSASU JA NIMET
    tool.rules.family-2 = VIITTAUKSET JA RAKENNE
    tool.rules.family-3 = MITÄ NUOLET TODISTAVAT
    tool.rules.family-4 = PERSOONAT JA NÄYTTÖ
    tool.rules.family-5 = KANAVAT JA KOSKETUSPISTEET
    tool.rules.family-6 = SISÄLTÖ JA AUKOT
    tool.rules.family-7 = KRIITTISET PISTEET JA PARANNUKSET
    tool.rules.family-8 = PELIKIRJAT JA AJOITUS
    tool.rules.family-9 = MITTARIT JA MITTAAMINEN

    tool.option.table = tulosta kieli tiedostona, josta voi tehdä toisen kielen: POLKU_LANGUAGES nimeää sellaiset tiedostot
    tool.value-set.yes/no = kyllä ja ei
    tool.value-set.level = tasot
    tool.value-set.phase = ostovaiheet
    tool.value-set.status = tilat
    tool.value-set.scope = rajaukset
    tool.value-set.service = palvelutavat
    tool.value-set.channel type = kanavan tyypit
    tool.value-set.stage type = vaiheen tyypit
    tool.value-set.touchpoint type = kosketuspisteen tyypit
    tool.value-set.playbook type = pelikirjan tyypit
    tool.value-set.metric type = mittarin tyypit
    tool.value-set.buying role = ostoroolit
    tool.value-set.method = menetelmät
    tool.value-set.side = näkökulmat
    tool.value-set.from = aloitteen tekijät
    tool.value-set.says = arviot
    tool.value-set.stance = asenteet
    tool.value-set.direction = suunnat
    tool.value-set.horizon = aikajänteet
    tool.value-set.host = tapahtuman järjestäjät
    tool.value-set.situation = palvelutilanteet
    tool.value-set.asks for = pyynnöt
    tool.value-set.acts = ajoitukset
    tool.value-set.style = tyylit
    tool.value-set.importance = tärkeydet
    tool.value-set.whom = kohderyhmät
    tool.value-set.citation = lähdeviitteet
    tool.value-set.vague = epämääräiset ajat
    tool.value-set.time = ajankohdat
    tool.value-set.bound = rajat
    tool.value-set.severity = painoarvot
    tool.words.particles = KENTTIEN EDESSÄ
    tool.particle.perceived = miten asiakas sen kokee, kentän edessä
    tool.particle.really = miten se todellisuudessa on, kentän edessä, jos se tiedetään
    """
}
