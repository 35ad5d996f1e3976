extension Finnish {
  /// Grids, and what is missing in them.
  static let matrixPages = """
    tool.matrix.summary = näytä, mitä sisältöä puuttuu keneltä ja milloin, ja mitä kannattaa tehdä ensin
    tool.matrix.about = Selvittää jokaisesta persoonasta ja ostovaiheesta, mitä sisältöä niihin kuuluu, mitä on jo
     olemassa ja mikä kysymys jää vaille vastausta, ja antaa lopuksi tekojärjestyksen. Mitään ei tarvitse syöttää: se,
     mitä kuuluu olla, tulee kentästä ”vaikutusvalta:”, ja se, mitä on, sisällöistä. Valitsimilla --rows ja --columns
     saa muita ruudukoita; jos paria ei ole, kerrotaan, mitkä parit ovat valittavissa. Raja-arvot kirjoitetaan kartan
     alle: ”raja-arvot: P601 4” on laatu, joka kelpaa riittävän hyväksi, P602 kertoo, montako hyvää sisältöä ruutu
     tarvitsee, ja P603, montako on liikaa.
    tool.option.rows = mitä on riveillä; ilman tätä persoonat
    tool.option.columns = mitä on sarakkeissa; ilman tätä ostovaiheet
    tool.option.against = näytä, mikä on muuttunut verrattuna toiseen tilanteeseen (as-is, to-be) tai toiseen
     tiedostoon
    tool.matrix.option.persona = näytä vain tämä persoona; voi toistaa
    tool.matrix.option.format = text, markdown, csv, html tai json; ilman tätä ratkaisee valitsimen -o tiedostopääte
    tool.matrix.option.as-is = näytä nykytilanne: yhtäkään parannusta ei ole tehty; tämä näytetään, jos mitään ei
     valita
    tool.matrix.option.to-be = näytä tilanne, jossa kaikki parannukset on tehty
    tool.matrix.option.with = näytä tilanne, jossa nämä parannukset on tehty
    tool.matrix.option.output = kirjoita tähän tiedostoon; .html, .md, .csv tai .json ratkaisee muodon
    tool.matrix.option.language = kieli, jolla ruudukon omat sanat kirjoitetaan
    tool.matrix.option.date = päivä, johon tarkistuspäiviä verrataan, esimerkiksi 2026-09-01; ilman tätä kuluva päivä,
     ja none tarkoittaa, ettei verrata mihinkään
    tool.matrix.no-pair = Ruudukkoa, jossa riveillä on ”{rows}” ja sarakkeissa ”{columns}”, ei ole.
    tool.matrix.pairs = Valittavissa ovat {pairs}.
    tool.matrix.pair = {rows} × {columns}
    tool.matrix.persona-rows = Valitsin --persona toimii, kun riveillä on persoonia; nyt riveillä on ”{rows}”.
    tool.matrix.too-large = Ruudukko {rows} × {columns} olisi liian suuri luettavaksi: siinä olisi yli miljoona ruutua.
    tool.matrix.against-which = {path}: tämä ei ole as-is eikä to-be eikä tiedosto, jossa on yksi malli.

    tool.matrix.title = Mitä puuttuu keneltä ja milloin: {map}
    tool.matrix.untitled = nimetön kartta
    tool.matrix.rows = Persoona
    tool.matrix.columns.phases = Ostovaihe
    tool.matrix.columns.stages = Vaihe
    tool.matrix.day.as-is = Näin on nyt: yhtäkään parannusta ei ole tehty.
    tool.matrix.day.to-be = Näin on parannusten jälkeen: ne kaikki on tehty.
    tool.matrix.day.with = Näin on, kun nämä parannukset on tehty: {names}.
    tool.matrix.against = Muutokset on merkitty; vertailukohtana on {other}.
    tool.matrix.against.as-is = nykytilanne, jossa yhtäkään parannusta ei ole tehty
    tool.matrix.against.to-be = tilanne, jossa kaikki parannukset on tehty
    tool.matrix.date = Tarkistuspäiviä verrataan päivään {date}.
    tool.matrix.no-date = Tarkistuspäiviä ei verrata mihinkään päivään.
    tool.matrix.limits = Sisältö on riittävän hyvä, kun sen laatu on vähintään {quality}/5 ({source}). Ruutu tarvitsee
     {enough} {enough|hyvän sisällön|hyvää sisältöä}, ja kun sisältöjä on julkaistu {crowd}, kukaan ei enää lue niitä
     kaikkia.
    tool.matrix.limits.usual = ellei kartta sano muuta
    tool.matrix.limits.stated = kartan omat raja-arvot: {rules}
    tool.matrix.nothing = Näytettävää ei ole: kartalla ei ole yhtään persoonaa tai yhtään ostovaihetta.
    tool.matrix.legend = Merkkien selitykset
    tool.matrix.coverage = Tilanne lukuina
    tool.matrix.sheet.row-detail = Rivin lisätiedot
    tool.matrix.sheet.column-detail = Sarakkeen lisätiedot
    tool.matrix.sheet.state = Tila
    tool.matrix.sheet.weight = Tarve
    tool.matrix.sheet.items = Sisällöt ja kysymykset
    tool.matrix.sheet.names = Mitä on
    tool.matrix.sheet.note = Miksi
    tool.matrix.sheet.change = Muutos

    tool.matrix.state.gap = aukko
    tool.matrix.state.thin = vajaa
    tool.matrix.state.planned = tulossa
    tool.matrix.state.unknown = ei tiedossa
    tool.matrix.state.excess = liikaa
    tool.matrix.state.adequate = kunnossa
    tool.matrix.state.deliberately-empty = tarkoituksella tyhjä
    tool.matrix.state.not-needed = ei tarpeen
    tool.matrix.meaning.gap = Tähän kuuluisi sisältöä, mutta sitä ei ole eikä ole tulossakaan.
    tool.matrix.meaning.thin = Jotakin on julkaistu, mutta se ei riitä.
    tool.matrix.meaning.planned = Mitään ei ole vielä julkaistu, mutta jotakin on tekeillä tai mielessä.
    tool.matrix.meaning.unknown = Kukaan ei tiedä, mitä tähän kuuluu tai onko se jo olemassa: kysy.
    tool.matrix.meaning.excess = Julkaistua on niin paljon, ettei kukaan lue kaikkea.
    tool.matrix.meaning.adequate = Se, mitä tähän kuuluu, on olemassa ja vastaa kysymyksiin.
    tool.matrix.meaning.deliberately-empty = Joku on päättänyt, ettei tässä ole mitään, ja kertonut syyn.
    tool.matrix.meaning.not-needed = Persoona ei ole tässä mukana.
    tool.matrix.demand.must = välttämätön
    tool.matrix.demand.wanted = toivottu
    tool.matrix.demand.ask = kysyttävä
    tool.matrix.demand.none = ei tarvetta
    tool.matrix.short.poor = Julkaistu sisältö ei ole riittävän hyvää.
    tool.matrix.short.overdue = Julkaistun sisällön tarkistus on myöhässä.
    tool.matrix.short.missed = Sen voi kohdata vain kanavissa, joita persoona ei käytä.
    tool.matrix.short.too-few = Riittävän hyviä sisältöjä on vähemmän kuin ruutu tarvitsee.
    tool.matrix.short.unanswered = Jokin kysymys jää tässä vaille vastausta.
    tool.matrix.no-say = Vaikutusvalta ei ole tiedossa.
    tool.matrix.may-belong = On auki, kuuluvatko nämä tähän: {names}.
    tool.matrix.no-reason = Syytä ei kerrota.
    tool.matrix.content.out = {name}
    tool.matrix.content.poor = {name} (ei riittävän hyvä)
    tool.matrix.content.overdue = {name} (tarkistus myöhässä, viimeksi {since})
    tool.matrix.content.missed = {name} (vain näissä kanavissa: {channels})
    tool.matrix.content.poor-overdue = {name} (ei riittävän hyvä, ja tarkistus myöhässä, viimeksi {since})
    tool.matrix.content.to-come = {name} (ei vielä julkaistu)
    tool.matrix.content.open = {name} (kukaan ei tiedä, onko se julkaistu)
    tool.matrix.content.retired = {name} (poistettu käytöstä)
    tool.matrix.content.none = {name} (päätetty jättää tekemättä)
    tool.matrix.question.unanswered = ? {name}
    tool.matrix.question.planned = ? {name} (vastaus on tulossa)
    tool.matrix.question.unknown = ? {name} (kukaan ei tiedä, vastataanko siihen)
    tool.matrix.question.left-open = ? {name} (jätetty tarkoituksella auki tai ei tiedossa)
    tool.matrix.question.answered = {count} kysymykseen vastattu (yhteensä {all})
    tool.matrix.measure.supply = Julkaistuja sisältöjä
    tool.matrix.measure.contents = Sisältöjä
    tool.matrix.measure.questions = Kysymyksiä
    tool.matrix.measure.unanswered = Vaille vastausta jääviä kysymyksiä

    tool.matrix.coverage.plain = Ruutuja, joihin kuuluu sisältöä: {owed}, ja kunnossa niistä: {covered}.
     Välttämättömiä: {musts}, ja kunnossa niistä: {coveredMusts}.
    tool.matrix.coverage.weighted = Painotettuna kunnossa on {covered}/{owed}, kun välttämättömän paino on {must} ja
     toivotun {wanted}.
    tool.matrix.coverage.not-needed = Laskuista jää pois {count} {count|ruutu, jossa|ruutua, joissa} persoona ei ole
     mukana.
    tool.matrix.coverage.deliberately-empty = Laskuista jää pois {count} {count|tarkoituksella tyhjä
     ruutu|tarkoituksella tyhjää ruutua}.
    tool.matrix.coverage.ask = Laskuista jää pois {count} {count|ruutu, josta|ruutua, joista} kukaan ei tiedä, paljonko
     sisältöä {count|siihen|niihin} kuuluu.

    tool.matrix.plan = Mitä tehdään ja missä järjestyksessä
    tool.matrix.plan.intro = Välttämätön tulee ennen toivottua, sitten se ruutu, jossa on enemmän persoonan polkuja ja
     kriittisiä pisteitä, sitten aiempi sarake ja viimeksi aiempi persoona.
    tool.matrix.plan.number = Nro
    tool.matrix.plan.cell = Kenelle ja milloin
    tool.matrix.plan.what = Mitä
    tool.matrix.plan.weight = Tarve
    tool.matrix.plan.traffic = Polkuja, kriittisiä pisteitä
    tool.matrix.plan.questions = Vaille vastausta
    tool.matrix.plan.channel = Kanava
    tool.matrix.plan.leads-to = Mihin pitäisi johtaa
    tool.matrix.plan.counts = {paths}, {criticals}
    tool.matrix.plan.place = {persona}: {column}
    tool.matrix.plan.elsewhere = {names} (ei vielä mitään tässä kohdassa)
    tool.matrix.plan.no-channel = ei tiedossa: kysy
    tool.matrix.plan.others = {name} (toistaiseksi sen kohtaavat vain muut)
    tool.matrix.plan.no-aim = ei tiedossa: yksikään polku ei jatku tästä

    tool.matrix.left = Mitä jää yli
    tool.matrix.left.for-nobody = Ei kenellekään
    tool.matrix.left.nowhere = Ei missään näistä sarakkeista
    tool.matrix.left.open = Auki, kenelle tai missä
    tool.matrix.left.no-part = Siellä, missä persoona ei ole mukana
    tool.matrix.left.overdue = Tarkistus myöhässä
    tool.matrix.left.leads-nowhere = Ei johda mihinkään
    tool.matrix.left.met-nowhere = Julkaistu, mutta mikään ei tuo sitä kenenkään eteen
    tool.matrix.left.cell = {name} ({persona}: {column})

    tool.matrix.change.was = Ennen: {state}.
    tool.matrix.change.new = Tämä ruutu on uusi.
    tool.matrix.change.owed = Tarve oli ennen: {demand}.
    tool.matrix.change.came = Nyt julkaistu: {names}.
    tool.matrix.change.went = Ei enää tarjolla tässä: {names}.
    tool.matrix.change.answered = Saa nyt vastauksen: {names}.
    tool.matrix.change.opened = Jää nyt vaille vastausta: {names}.
    tool.matrix.change.cells = Ruutuja on {all}, ja niistä muuttui {count}.
    tool.matrix.lost = Mitä ei enää ole
    tool.matrix.lost.rows = Rivejä
    tool.matrix.lost.columns = Sarakkeita

    tool.cross.title.questions-contents = Mikä vastaa mihinkin kysymykseen: {map}
    tool.cross.title.roles-touchpoints = Kuka tekee mitäkin ja kuka saa tiedon: {map}
    tool.cross.title.channels-stages = Mitä kanavia käytetään milloinkin: {map}
    tool.cross.title.segments-touchpoints = Kuinka usein yritys ottaa yhteyttä kehenkin: {map}
    tool.cross.title.criticals-improvements = Mikä ratkaisee minkäkin kriittisen pisteen: {map}
    tool.cross.axis.questions = Kysymys
    tool.cross.axis.contents = Sisältö
    tool.cross.axis.roles = Rooli
    tool.cross.axis.touchpoints = Kosketuspiste
    tool.cross.axis.channels = Kanava
    tool.cross.axis.stages = Vaihe
    tool.cross.axis.segments = Segmentti, persoona
    tool.cross.axis.criticals = Kriittinen piste
    tool.cross.axis.improvements = Parannus tai pelikirja
    tool.cross.nothing = Näytettävää ei ole: kartalla ei ole mitään riveille tai mitään sarakkeisiin.
    tool.cross.day.proposed = Näin on nyt, mutta kaikki ehdotettu lasketaan ratkaisuksi.
    tool.cross.state.questions.missing = ei vastausta
    tool.cross.state.criticals.missing = ei ratkaisua
    tool.cross.state.part = osittain
    tool.cross.state.unknown = ei tiedossa
    tool.cross.state.planned = tulossa
    tool.cross.state.unmet = ei tule eteen
    tool.cross.state.on-request = kysyttäessä
    tool.cross.state.before = kysymättä
    tool.cross.state.full = kokonaan
    tool.cross.state.questions.accepted = jätetty auki
    tool.cross.state.criticals.accepted = hyväksytty
    tool.cross.state.rejected = hylätty
    tool.cross.state.does = tekee
    tool.cross.state.told = saa tiedon
    tool.cross.state.backup = sijaistaa
    tool.cross.state.agreed = on sopinut
    tool.cross.state.some = käytössä
    tool.cross.state.counted = toistuu
    tool.cross.state.uncounted = toistuu, tahti ei tiedossa
    tool.cross.state.once = tahtia ei kerrottu
    tool.cross.meaning.questions.missing = Siihen ei ole vastausta.
    tool.cross.meaning.criticals.missing = Siihen ei ole ratkaisua.
    tool.cross.meaning.part = Se ratkeaa osittain.
    tool.cross.meaning.unknown = Se, mistä asia riippuu, on jossakin jätetty auki: kysy.
    tool.cross.meaning.planned = Se, mikä siihen vastaisi, on vielä julkaisematta.
    tool.cross.meaning.unmet = Vastaus on olemassa, mutta mikään ei tuo sitä kenenkään eteen.
    tool.cross.meaning.on-request = Siihen vastataan, kun asiakas on ensin tehnyt aloitteen.
    tool.cross.meaning.before = Siihen vastataan, ennen kuin kenenkään tarvitsee kysyä.
    tool.cross.meaning.full = Se ratkeaa kokonaan.
    tool.cross.meaning.questions.accepted = Se on jätetty tarkoituksella auki.
    tool.cross.meaning.criticals.accepted = Sen kanssa on päätetty elää.
    tool.cross.meaning.rejected = Sitä ehdotettiin, ja ehdotus hylättiin.
    tool.cross.meaning.does = Tekee sen tai jonkin sen askelista.
    tool.cross.meaning.told = Saa siitä tiedon.
    tool.cross.meaning.backup = Sijaistaa tekijää, kun tämä on poissa.
    tool.cross.meaning.agreed = On ollut sopimassa, miten se siirretään eteenpäin.
    tool.cross.meaning.some = Vaiheella on kosketuspisteitä tässä kanavassa.
    tool.cross.meaning.counted = Se toistuu, ja kertojen määrä on laskettu.
    tool.cross.meaning.uncounted = Se toistuu, mutta kukaan ei tiedä, kuinka usein.
    tool.cross.meaning.once = Se koskee heitä, mutta mikään ei kerro, kuinka usein.
    tool.cross.also = lisäksi {word}
    tool.cross.row.roles = tekijänä {count} ja tiedon saajana {told} kosketuspisteessä (yhteensä {all})
    tool.cross.row.channels = {count} {count|kosketuspiste|kosketuspistettä}
    tool.cross.column.questions-contents = vastaa {count} kysymykseen (yhteensä {all})
    tool.cross.column.roles-touchpoints = tekijöitä {count}
    tool.cross.column.channels-stages = {count} {count|kosketuspiste|kosketuspistettä} jossakin kanavassa
    tool.cross.column.segments-touchpoints = tavoittaa {count} {count|kohderyhmän|kohderyhmää} (yhteensä {all})
    tool.cross.column.criticals-improvements = auttaa {count} kriittisessä pisteessä (yhteensä {all})
    tool.cross.load.exact = {low} {low|kerta|kertaa} kuussa
    tool.cross.load.range = {low}–{high} kertaa kuussa
    tool.cross.load.at-least = vähintään {low} {low|kerta|kertaa} kuussa
    tool.cross.load.uncounted = lisäksi {count} {count|yhteydenotto, jonka|yhteydenottoa, joiden} tahtia kukaan ei
     tiedä
    tool.cross.load.only-uncounted = {count} {count|yhteydenotto, jonka|yhteydenottoa, joiden} tahtia kukaan ei tiedä
    tool.cross.load.none = ei mitään toistuvaa
    tool.cross.measure.count = Määrä
    tool.cross.measure.low = Vähintään päivässä
    tool.cross.measure.high = Enintään päivässä
    tool.cross.change.was = Ennen: {state}.
    tool.cross.change.empty = Ennen tyhjä.
    tool.cross.change.new = Tämä ruutu on uusi.
    tool.cross.coverage.questions = Kysymyksiä on {all}. Kysymättä vastataan {before} kysymykseen ja kysyttäessä
     {request} kysymykseen; ei tiedossa tai auki on {open}, tulossa olevaa vastausta odottaa {planned}, ja kokonaan
     vaille vastausta jää {missing}.
    tool.cross.coverage.unmet = {count} kysymykseen on kyllä vastaus, mutta mikään ei tuo sitä kenenkään eteen.
    tool.cross.coverage.criticals = Kriittisiä pisteitä on {all}: kokonaan ratkeaa {full}, osittain {part},
     hyväksyttyjä on {accepted}, ei tiedossa {open}, ja ratkaisua vaille jää {missing}.
    tool.cross.coverage.busiest = Eniten tekee {name}: {count} {count|kosketuspiste|kosketuspistettä} (yhteensä {all}).
    tool.cross.coverage.unowned = Ilman tekijää on {count} {count|kosketuspiste|kosketuspistettä}.
    tool.cross.coverage.unused = {count} kanavaa ei käytetä yhdessäkään kosketuspisteessä.
    """
}
