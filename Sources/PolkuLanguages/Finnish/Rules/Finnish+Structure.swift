extension Finnish {
  /// P201 to P213: references and structure.
  static let structure = """
    P201.what = Nimi, joka ratkaisee, millainen kartta on, ei viittaa mihinkään.
    P201.why = Tällainen nimi kertoo, mitä kartalla on, milloin se on voimassa tai mihin muutoksella pyritään; ilman
     sitä karttaa ei voi ymmärtää.
    P201.question = Mitä seinällä olevista lapuista tarkoitimme?
    P201.missing = Kentässä ”{field}” lukee ”{name}”, mutta yksikään {kind} ei ole sen niminen.
    P201.otherKind = Kartalla on {kind} ”{name}”, mutta se ei sovi tähän.
    P201.isThis = tällä on se nimi
    P201.notYet = Lisää puuttuva {kind} omalle rivilleen tai kirjoita ”?”, jos kukaan ei vielä tiedä.
    P201.notADate = Kenttään ”{field}” tarvitaan {kind} eikä päivämäärä: mitä siihen mennessä on saatu tehdyksi? Lisää
     se kartalle.
    P201.write = kirjoita ”{text}”
    P201.halfCitation = ”{name}” ei ole lähde, mutta muut samoissa sulkeissa olevat nimet ovat; vain niihin viitataan.
    P201.bracketAsText = ”{text}” ei viittaa mihinkään, koska sellaista lähdettä ei ole.
    P201.declareSource = Jotta siihen voi viitata, lisää se kartalle lähteeksi.
    P201.noFile = Liitettävää tiedostoa ”{path}” ei ole.
    P201.openFile = Avoinna: mikä tiedosto tähän liitetään?
    P201.itself = ”{path}” on tämä sama tiedosto; se luetaan kerran.
    P201.circle = ”{path}” liittää tämän tiedoston uudelleen muiden tiedostojen kautta; se otetaan mukaan kerran.
    P201.outside = ”{path}” on työkalulle annetun aineiston ulkopuolella, joten sitä ei luettu.
    P201.unreadable = ”{path}” on olemassa, mutta sitä ei voitu lukea: {reason}

    P202.what = Nimi on paikassa, johon tämänlajinen asia ei sovi.
    P202.why = Jos uutiskirje on yhtäällä kanava ja toisaalla kosketuspiste, sitä koskevia vastauksia ei voi verrata
     toisiinsa.
    P202.question = Onko tämä putki vai se, mikä putkessa virtaa?
    P202.field = ”{name}” on {kind}, mutta tällä paikalla kuuluu olla {wanted}; paikka lasketaan vielä kuvaamattomaksi.
    P202.point = ”{name}” on {kind}, mutta nuolet kulkevat sen kautta kuin se olisi {wanted}; se piirretään kohtana,
     jota kukaan ei ole vielä kuvannut.
    P202.isThis = tässä sen laji on {kind}
    P202.also = tässäkin

    P203.what = Asiat, joiden pitää toteutua peräkkäin, odottavat toisiaan.
    P203.why = Asiakaspolku saa kiertää silmukkaa, määritelmät eivät: mikään näistä ei voisi koskaan alkaa.
    P203.question = Minkä näistä pitää valmistua ensin?
    P203.itself = {names} odottaa itseään, joten se ei voi koskaan alkaa.
    P203.circle = {count} parannusta odottaa toisiaan, joten yksikään niistä ei voi koskaan alkaa: {names}.
    P203.here = ja tässä

    P204.what = Vaiheessa ei ole yhtään kosketuspistettä.
    P204.why = Asiakaspolku on sarja hetkiä; palvelun pitäisi olla yhtenäistä, ilman aukkoja, joita kukaan ei ole
     valinnut.
    P204.question = Mitä asiakas tässä näkee, kuulee tai tekee? Eikö todella mitään?
    P204.empty = ”{name}” on {kind}, jossa ei tapahdu mitään: siinä ei ole yhtään kosketuspistettä.
    P204.notChecked = Se, tapahtuuko vaiheessa mitään ({names}), riippuu siitä, mikä on vielä auki: {open}.
    P204.help = Jos hiljaisuus on tarkoitus, kerro se: ”{field}: …”.

    P205.what = Jollakin ei ole paikkaa asiakaspolulla.
    P205.why = Kosketuspiste on hetki, jolla on aika ja paikka; se, millä paikkaa ei ole, putoaa pois jokaisesta
     matriisista.
    P205.question = Milloin tämä tapahtuu, ja mitä kautta asiakas kohtaa sen?
    P205.nowhere = Kosketuspisteellä ”{name}” ei ole vaihetta (”{at}:”) eikä kanavaa (”{on}:”).
    P205.noStage = Kosketuspisteestä ”{name}” ei kerrota, missä vaiheessa se tapahtuu (”{at}:”).
    P205.noChannel = Kosketuspisteestä ”{name}” ei kerrota, missä kanavassa asiakas kohtaa sen (”{on}:”).
    P205.critical = Kriittisestä pisteestä ”{name}” ei kerrota, missä kohdassa asiakaspolkua se pettää (”{at}:” tai
     ”{on}:”).
    P205.noPhase = Vaiheesta ”{name}” ei kerrota, mihin ostovaiheeseen se kuuluu (”{phase}:” {phases}).

    P206.what = Kartta ei kerro rajaustaan, tai sen vaiheet jättävät osan rajauksesta tyhjäksi.
    P206.why = Asiakaspolun voi rajata monella tavalla, ja ostoa edeltävä ja seuraava aika unohtuu helposti.
    P206.question = Onko alku todella alku ja loppu todella loppu?
    P206.noScope = Kartta ”{name}” ei kerro, minkä osan asiakaspolusta se kattaa (”{field}:”).
    P206.scopes = Rajaus voi olla jokin näistä: {words}.
    P206.notChecked = Jäi tarkistamatta, kattavatko vaiheet koko rajauksen ”{scope}”, koska ostovaihe on auki: {open}.
    P206.uncovered = Rajaus on ”{scope}”, mutta yksikään vaihe ei kata siitä {count|tätä osaa|näitä osia}: {phases}.

    P207.what = Myöhempään ostovaiheeseen kuuluva vaihe on ennen aikaisempaan kuuluvaa.
    P207.why = Vaiheet luetaan siinä järjestyksessä kuin ne on kirjoitettu, joten vaihtunut järjestys kääntää jokaisen
     ”ennen” ja ”jälkeen” nurin.
    P207.question = Onko asiakas jo ostanut, kun tämä tapahtuu?
    P207.order = Vaihe ”{name}” ({phase}) on vaiheen ”{before}” ({beforePhase}) jälkeen, vaikka ostovaiheista
     {beforePhase} on myöhempi.
    P207.before = tämä ostovaihe tulee myöhemmin

    P208.what = Kukaan ei pidä karttaa, persoonaa tai sisältöä ajan tasalla.
    P208.why = Mitä kukaan ei pidä ajan tasalla, se on vanhentunut jo seuraavalla neljänneksellä, eikä kukaan huomaa.
    P208.question = Kuka avaa tämän uudelleen kolmen kuukauden kuluttua?
    P208.nobody = Ketään ei ole nimetty huolehtimaan siitä, että {kind} ”{name}” pysyy ajan tasalla (”{by}:”).

    P209.what = Kartan, persoonan tai sisällön luvattu tarkistusaika on mennyt ohi.
    P209.why = Persoona ei ole kertaluonteinen projekti; se, joka on luvannut rytmin, haluaa tietää, milloin se
     katkeaa.
    P209.question = Mitä olemme oppineet sen jälkeen?
    P209.overdue = Edellisen kerran {kind} ”{name}” on tarkistettu {date}, vaikka luvattu tarkistusväli on ”{every}”.
    P209.never = Luvattu tarkistusväli on ”{every}”, mutta yhtään tarkistusta ei ole merkitty: {kind} ”{name}”.
    P209.noDate = Tarkistusaikoja ei verrattu, koska vertailupäivää ei annettu.

    P210.what = Kartta on suurempi kuin ryhmä pystyy seuraamaan.
    P210.why = Jokaisen pitäisi nähdä kartalla oma osansa; liian suurta karttaa ei lue kukaan.
    P210.question = Mistä kohdasta voisimme leikata tämän kartan kahtia niin, ettei punainen lanka katkea?
    P210.things = Kartalla on liikaa seurattavaa: {things}, yhteensä {count}. Ryhmä pysyy mukana, kun niitä on enintään
     {limit}.
    P210.stage = Vaiheessa ”{name}” on liikaa seurattavaa: {things}, yhteensä {count}. Ryhmä pysyy mukana, kun niitä on
     yhdessä vaiheessa enintään {limit}.

    P211.what = Kartalle on kirjattu jotakin, mihin mikään ei viittaa.
    P211.why = Käyttämätön lappu tarkoittaa työpajassa yleensä unohtunutta yhteyttä.
    P211.question = Tämä kirjattiin ylös. Missä kohdassa karttaa se vaikuttaa?
    P211.role = Kartalla ei ole mitään, minkä tekisi ”{name}”: missä tämä {kind} toimii?
    P211.system = Kartalla ei ole mitään, minkä tekisi ”{name}”: missä tämä {kind} toimii?
    P211.segment = Kartalla ei ole mitään segmentille ”{name}”: mitä polkua tämä {kind} kulkee?
    P211.source = Mikään kartalla ei viittaa lähteeseen ”{name}”: mitä tämä {kind} kertoi meille?
    P211.channel = Kartalla ei tapahdu mitään kanavassa ”{name}”: kenet tämä {kind} tavoittaa?

    P212.what = Vaiheesta ei kerrota, milloin asiakas on siirtynyt siitä eteenpäin.
    P212.why = Ilman sitä jokaisella on oma käsityksensä siitä, milloin eteenpäin saa siirtyä.
    P212.question = Mistä huomaisimme, ettei asiakas ole enää tässä?
    P212.noExit = Vaiheesta ”{name}” ei kerrota, milloin asiakas on siirtynyt siitä eteenpäin (”{field}:”).

    P213.what = Käytössä on nimi, jota mikään ei vielä kuvaa.
    P213.why = Työpajassa piirretään ensin polku ja kuvataan sen kohdat myöhemmin; siihen asti ne piirretään harmaina.
    P213.question = Mitä tässä kohdassa tapahtuu, missä kanavassa, ja kuka siitä vastaa?
    P213.undeclared = Vielä kuvaamatta: {kind} ”{name}”.
    P213.undeclaredMany = Vielä kuvaamatta: {kind} ”{name}”, joka mainitaan {count} kertaa.
    P213.step = ”{name}” ei ole vielä pelikirjan ”{playbook}” askel.
    P213.stepMany = ”{name}” ei ole vielä pelikirjan ”{playbook}” askel, vaikka se mainitaan {count} kertaa.
    P213.near = Vai tarkoitettiinko jotakin jo kuvattua: {names}?
    P213.wait = Onko ”{time}” odotus ennen kohtaa ”{point}”? Odotuksen alkuun kirjoitetaan ”{word}”.
    P213.condition = Onko ”{text}” ehto, jolla päästään kohtaan ”{point}”? Ehdon alkuun kirjoitetaan ”{word}”.
    P213.colon = Tämä alkaa samalla nimellä: puuttuuko sen perästä kaksoispiste?
    P213.addColon = lisää kaksoispiste nimen ”{name}” perään
    P213.also = mainitaan tässäkin
    P213.declare = lisää sille oma rivi: ”{text}”
    P213.write = kirjoita ”{text}”
    P213.unnamedPath = Tämä nuolirivi ei kuulu mihinkään polkuun: kirjoita sen yläpuolelle ”{path}”, nimi ja se, mihin
     polku johtaa.
    """
}
