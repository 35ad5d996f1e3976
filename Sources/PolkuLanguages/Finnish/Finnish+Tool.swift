extension Finnish {
  /// Commands, mistakes in command lines, and what is said around findings.
  static let tool = """
    tool.help-word = ohje

    tool.about = Polku lukee tekstinä kirjoitettuja asiakaspolkuja (.journey-tiedostoja), tarkistaa ja piirtää ne ja
     pitää ne siisteinä.
    tool.help.usage = käyttö:
    tool.help.commands = komennot:
    tool.help.options = valitsimet:
    tool.help.more = `polku help KOMENTO` selittää komennon; `polku words` luettelee kielen sanat; `polku new` tekee
     ensimmäisen asiakaspolun, josta oppii. Paluukoodit: 0 kaikki on kunnossa, 1 löytyi virheitä, 2 komentorivi on
     väärin, 3 jotakin ei voitu lukea tai kirjoittaa, 4 polku itse epäonnistui osittain.

    tool.usage.unknown-command = Komentoa {command} ei ole.
    tool.usage.unknown-option = Valitsinta {option} ei tässä ole.
    tool.usage.command-first = Komento tulee ensin ja sen valitsimet sen jälkeen.
    tool.usage.missing-value = Valitsin {option} tarvitsee arvon: {option} {value}.
    tool.usage.no-value = Valitsin {option} ei ota arvoa.
    tool.usage.wrong-value = Valitsimen {option} arvo ei voi olla {value}; vaihtoehdot ovat {choices}.
    tool.usage.missing-operand = Jotakin puuttuu: {operand}.
    tool.usage.extra-operand = Yksi sana on liikaa: {operand}.
    tool.usage.one-day = Valitsimia {first} ja {second} ei voi käyttää yhdessä; valitse toinen.
    tool.usage.did-you-mean = Tarkoititko: {word}?
    tool.usage.see-help = Katso `{command}`.

    tool.option.help = näytä tämä ohje
    tool.option.language = käytä tätä kieltä
    tool.option.format = text ihmisille; line: havainto riviä kohti, tekstieditoreille ja koontityökaluille; json:
     kaikki, ohjelmille; sarif: sama muodossa SARIF 2.1.0; github: huomautukset muutoksen rivien viereen GitHubissa
    tool.option.only = tarkista vain nämä säännöt: tunnukset (P501), nimet (touchpoint-without-owner) tai perheet (5xx)
    tool.option.deny = anna paluukoodi 1 myös varoituksista, tai varoituksista ja huomautuksista
    tool.option.date = päivä, johon tarkistusten ja näytön ikää verrataan, esimerkiksi 2026-09-01; ilman tätä kuluva
     päivä, ja none tarkoittaa, ettei verrata mihinkään
    tool.option.baseline = jätä pois havainnot, jotka ovat tässä vertailutiedostossa
    tool.option.write-baseline = kirjoita havainnot tähän vertailutiedostoon eikä näytölle
    tool.option.color = milloin käytetään värejä; auto tarkoittaa päätettä, jossa muuttujaa NO_COLOR ei ole asetettu
    tool.option.check = älä muuta mitään; luettele tiedostot, jotka muuttuisivat, ja anna paluukoodi 1, jos niitä on
    tool.option.diff = älä muuta mitään; näytä erot
    tool.option.to = käännä kielen sanat englanniksi, suomeksi tai ruotsiksi
    tool.option.view = flow: kosketuspisteet ja reitit niiden läpi; channels: reitit kanavasta toiseen; trace:
     kriittisistä pisteistä niihin, jotka vastaavat ratkaisusta; stages: elinkaari
    tool.option.persona = piirrä vain se, minkä tämä persoona kohtaa; voi toistaa
    tool.option.path = piirrä vain tämä polku; voi toistaa
    tool.option.as-is = piirrä nykytilanne: vain jo tehdyt parannukset ovat mukana
    tool.option.to-be = piirrä tilanne, jossa kaikki parannukset on tehty
    tool.option.with = piirrä tilanne, jossa nämä parannukset on tehty
    tool.option.output = kirjoita tähän tiedostoon; pääte .svg, .png tai .pdf tekee kuvan
    tool.option.render = tee tämänmuotoinen kuva; vaatii ohjelman Graphviz
    tool.option.count = tulosta vain, montako riviä ja asiaa on

    tool.check.summary = tarkista asiakaspolut ja kerro, mikä on väärin, mikä puuttuu ja mitä kannattaa kysyä
    tool.check.about = Tarkistaa mallit, jotka tiedostoissa ja kansioissa on; kansio tarkoittaa kaikkia malleja sen
     alla, nykyinen kansio tarkistetaan, kun mitään ei anneta, ja - tarkoittaa vakiosyötettä. Havainnot tulevat
     vakiotulosteeseen. Muoto text näyttää ajon 1000 ensimmäistä havaintoa, virheet muiden edellä; muut muodot
     näyttävät kaikki. Jos tilannetta ei valita, tarkistetaan sekä nykytilanne että tilanne, jossa kaikki parannukset
     on tehty.
    tool.check.option.language = käytä tätä kieltä; ilman tätä kustakin tiedostosta kerrotaan sen omalla kielellä
    tool.check.option.as-is = tarkista nykytilanne: vain jo tehdyt parannukset ovat mukana
    tool.check.option.to-be = tarkista tilanne, jossa kaikki parannukset on tehty
    tool.check.option.with = tarkista tilanne, jossa nämä parannukset on tehty

    tool.check.folded = ja tässä tiedostossa vielä {count} samaa ({rule}): --only {rule} näyttää ne, ja `polku ask`
     lajittelee ne vaiheittain.
    tool.check.more = … ja vielä {count} {count|havainto|havaintoa}: --format line näyttää kaikki.
    tool.check.clean = ei huomautettavaa: {files} {files|tiedosto|tiedostoa} tarkistettu
    tool.check.counts = {errors} {errors|virhe|virhettä}, {warnings} {warnings|varoitus|varoitusta}, {notes}
     {notes|huomautus|huomautusta} {files} tiedostossa
    tool.check.counts-of = {errors} {errors|virhe|virhettä}, {warnings} {warnings|varoitus|varoitusta}, {notes}
     {notes|huomautus|huomautusta} {files} tiedostossa, tarkistettuja yhteensä {all}

    tool.check.skipped = Tarkistamatta jäi:
    tool.check.skipped.rule = {rule}: {reason}
    tool.check.skipped.place = {rule}, {place}: {reason}
    tool.check.skipped.more = … ja vielä {count}: --format json näyttää kaikki.
    tool.check.talk = {count} {count|rivi säilytetään puheena: se ei kerro|riviä säilytetään puheena: ne eivät kerro}
     asiakaspolusta mitään.
    tool.check.accepted = {count} {count|havainto|havaintoa} on sallittu ja perusteltu.
    tool.check.known = {count} {count|havainto on|havaintoa on} jo ennestään tiedostossa {path}.
    tool.check.gone = {count} {count|rivi|riviä} tiedostossa {path} ei enää vastaa mitään havaintoa: kirjoita tiedosto
     uudelleen valitsimella --write-baseline.
    tool.check.only.unknown = Sääntöä {rule} ei ole.
    tool.check.only.reserved = {rule} on varattu säännölle, jota polku ei vielä tarkista.
    tool.check.only.forms = Sääntö nimetään tunnuksella (P501), nimellä (touchpoint-without-owner) tai perheellä (5xx).
    tool.check.date.unreadable = {date} ei ole kalenterin päivä; kirjoita se muodossa 2026-09-01, tai none, jos päivää
     ei ole.
    tool.check.date.ambiguous = {date} voi tarkoittaa useampaa päivää, tai siitä puuttuu jotakin.

    tool.fmt.summary = asettele tiedostot yhdenmukaisesti tai käännä niiden sanat
    tool.fmt.about = Kirjoittaa kunkin tiedoston uudelleen niin, että sisennykset ja välit ovat kunnossa; se, mitä
     ihmiset kirjoittivat, säilyy. Tiedosto vaihdetaan yhdellä kertaa ja vain, jos jokin muuttuu. - lukee vakiosyötteen
     ja kirjoittaa vakiotulosteeseen. Jos tiedostoa tai kansiota ei anneta, asetellaan kaikki nykyisen kansion alla;
     valitsimen --to kanssa, tai kun syöte tulee putkesta, kerro kohde.
    tool.fmt.to-what = Kerro, mitä käännetään: tiedosto, kansio (. on kaikki tämän kansion alla) tai - eli vakiosyöte.
    tool.fmt.piped = Kerro, mitä asetellaan: - on putkesta tuleva syöte ja . jokainen tiedosto nykyisen kansion alla.
    tool.fmt.encoding = {path}: tämä tiedosto ei ole UTF-8-muodossa, vaan merkistö näyttää olevan {encoding}; se
     jätetään ennalleen. Tallenna se tekstieditorissa UTF-8-muotoon ja anna komento fmt uudelleen.
    tool.fmt.not-text = {path}: osa tiedoston tavuista ei ole tekstiä (UTF-8); se jätetään ennalleen. `polku check`
     näyttää, missä ne ovat.

    tool.graph.summary = piirrä asiakaspolku graafina (DOT) tai kuvana ohjelman Graphviz avulla
    tool.graph.about = Tulostaa yhden mallin graafin DOT-kielellä, jota Graphviz lukee. Valitsimella --render, tai
     valitsimella -o ja nimellä, jonka pääte on .svg, .png tai .pdf, Graphviz tekee siitä kuvan.
    tool.graph.option.language = kieli, jolla kuvan omat sanat kirjoitetaan
    tool.graph.unknown-name = Tässä mallissa ei ole nimeä {name} (laji: {kind}).
    tool.graph.known-names = Mallissa on {names}.
    tool.graph.which = Malleja on useita; nimeä se, jota tarkoitat: {paths}.
    tool.graph.binary = Kuva muodossa {format} sotkisi päätteen näytön; nimeä tiedosto valitsimella -o TIEDOSTO.
    tool.graph.ending = {path}: tiedosto, jonka pääte on .{ending}, ei olisi tällainen kuva. Kuvien päätteet ovat .svg,
     .png ja .pdf; DOT-tekstin pääte on .dot tai .gv.
    tool.graph.no-graphviz = Kuviin tarvitaan Graphviz, jota ei ole asennettu (sen saa osoitteesta graphviz.org tai
     pakettienhallinnasta); ilman valitsinta --render {format} polku tulostaa graafin DOT-tekstinä.
    tool.graph.failed = Graphviz ei pystynyt piirtämään tätä: {reason}

    tool.types.summary = kirjoita asiakaspolkujen tunnukset Swift-tyypeiksi
    tool.types.about = Kirjoittaa yhden Swift-tiedoston, jossa on enum jokaisen kartan persoonille, vaiheille,
     kanaville, kosketuspisteille, kriittisille pisteille, pelikirjoille ja mittareille, jottei koodi voi nimetä
     sellaista, minkä kartta on menettänyt. Swift-paketissa lisäosa PolkuCheck tekee tämän itse aina, kun paketti
     käännetään.
    tool.types.option.output = kirjoita tähän tiedostoon, joka jätetään ennalleen, jos mikään ei muutu
    tool.types.namespace = {name} ei kelpaa Swift-tyypin nimeksi; kirjoita nimi kuten Journeys.
    tool.option.access = kuka saa käyttää tyyppejä; ilman tätä internal
    tool.option.namespace = kokoa kaikki yhteen tämännimiseen tyyppiin

    tool.words.summary = luettele kielen kaikki sanat ja mitä ne tarkoittavat
    tool.words.about = Tulostaa yhden kielen sanat (en, fi tai sv; jos kieltä ei anneta, omasi): asioiden lajit,
     kunkin lajin kentät, nuolten lisäsanat, arvot ja yksiköt. Ensimmäinen sana on se, joka kirjoitetaan; suluissa
     olevat luetaan samaksi.
    tool.words.unknown = Kieltä {language} ei ole; kielet ovat en, fi ja sv.
    tool.words.title = Asiakaspolkujen kielen sanat: {language}
    tool.words.kinds = ASIAT: laji nimi: otsikko
    tool.words.any = Kaikkien lajien kentät
    tool.words.own = {kind}
    tool.words.files = TIEDOSTOA KOSKEVAT RIVIT
    tool.words.clauses = NUOLIRIVEILLÄ: a -> b ja sen perässä
    tool.words.values = ARVOINA KÄYTETTÄVÄT SANAT
    tool.words.tags = LAPUT: - sana: …
    tool.words.units = AJAN YKSIKÖT
    tool.words.everywhere = Jokainen arvo voi olla myös ? (emme tiedä) tai {none} {because} … (niin on, ja tässä on
     syy).

    tool.clause.after = kuinka kauan seuraavaan odotetaan
    tool.clause.when = vain jos näin on
    tool.clause.otherwise = jos mikään muu ei toteudu
    tool.clause.since = vasta kun tämä parannus on tehty
    tool.clause.until = vain kunnes tämä parannus on tehty
    tool.clause.because = miksi sitä ei ole
    tool.file-word.language = millä kielellä tiedosto on kirjoitettu: en, fi tai sv
    tool.file-word.include = tuo mukaan toisen tiedoston asiat
    tool.tag.ask = jotakin pitää kysyä joltakulta
    tool.tag.idea = ajatus, johon kannattaa palata
    tool.tag.decided = mitä päätettiin
    tool.tag.todo = kuka tekee mitä
    tool.tag.parked = toiseen kertaan

    tool.type.names = nimiä: {kinds}
    tool.type.names-any = minkä tahansa nimiä
    tool.type.text = teksti
    tool.type.texts = teksti, voi toistaa
    tool.type.list = luettelo pilkuin
    tool.type.one-of = jokin näistä: {words}
    tool.type.free-word = sana
    tool.type.duration = kesto
    tool.type.rate = kuinka usein: 3 kertaa viikossa
    tool.type.capacity = työmäärä ajassa tai kuinka usein: 10 h viikossa, 15 liidiä vuodessa
    tool.type.date = päivämäärä
    tool.type.quantity = luku ja yksikkö, jos sellainen on
    tool.type.levels = vaihe tai ostovaihe ja taso, pilkuin
    tool.type.feeling = -2 … +2, kaikille tai persoonittain
    tool.type.place = vaiheita tai kosketuspisteitä, tai a -> b
    tool.type.reason = miksi
    tool.type.names-values = nimiä, kullakin luku
    tool.type.allowance = sääntö ja perustelu
    tool.type.severity = sääntö, painoarvo ja perustelu
    tool.type.escalation = rooleja ja minkä ajan kuluttua

    tool.new.summary = tee ensimmäinen asiakaspolku, jota voi muuttaa ja josta oppii
    tool.new.about = Kirjoittaa pienen asiakaspolun, jonka kommentit selittävät jokaisen rivin, englanniksi, suomeksi
     tai ruotsiksi. Jos tiedostoa ei anneta, sen nimeksi tulee map.journey valitulla kielellä (suomeksi
     kartta.journey); - tulostaa sen. Olemassa olevaa tiedostoa ei koskaan korvata.
    tool.new.option.language = kirjoita asiakaspolku tällä kielellä
    tool.new.done = {path} on tehty. Avaa se missä tahansa tekstieditorissa ja anna sitten komento: polku check {path}

    tool.help.summary = selitä komento
    tool.help.about = Selittää työkalun tai jonkin sen komennoista.

    tool.tree.summary = näytä, miten tiedosto luettiin
    tool.tree.about = Tulostaa tiedoston jokaisen rivin ja sen, miksi se luettiin, ja sitten, mitä malli sanoo. Niille,
     jotka kehittävät lukijaa.

    tool.word.PATH = KOHDE
    tool.word.FILE = TIEDOSTO
    tool.word.NAME = NIMI
    tool.word.NUMBER = LUKU
    tool.word.RULE = SÄÄNTÖ
    tool.word.DATE = PÄIVÄ
    tool.word.CONDITION = EHTO
    tool.word.COMMAND = KOMENTO
    tool.word.OPTIONS = VALITSIMET
    tool.word.LANGUAGE = KIELI
    tool.word.WORD = SANA
    tool.word.SHELL = KOMENTOTULKKI
    tool.word.YES = kyllä
    tool.word.NO = ei
    """
}
