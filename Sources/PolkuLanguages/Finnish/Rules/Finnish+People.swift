extension Finnish {
  /// P401 to P412: personas and evidence.
  static let people = """
    P401.what = Kartta ei kerro kenestäkään, tai joku siihen kuvattu on jäänyt vaille paikkaa.
    P401.why = Asiakaspolku on aina jonkun oma. Jos se piirretään yleisesti ”asiakkaalle”, siitä ei näe, miten eri
     tavoin ihmiset toimivat.
    P401.question = Kenen polku tämä on, ja missä kohdassa kukin heistä tulee mukaan?
    P401.none = Tätä polkua ei kulje kukaan: vaiheita on, mutta {kind} puuttuu.
    P401.declare = Kirjoita ”{kind}” ja nimi ja sen alle, mitä tämä ihminen haluaa (”{wants}:”).
    P401.unplaced = Kartalla ei ole mitään tätä ihmistä varten: {kind} ”{name}” ei kulje yhtäkään polkua eikä saa
     yhtäkään sisältöä (”{for}:”).
    P401.open = Jäi tarkistamatta, onko jokaisella kuvatulla ihmisellä ({kind}) paikkansa, koska ”{field}” on tässä auki
     ja voi tarkoittaa ketä tahansa.

    P402.what = Persoona ei halua mitään, ei kärsi mistään eikä kysy mitään.
    P402.why = Se, mitä ihminen haluaa tietää, kertoo hänestä enemmän kuin ikä tai koiran nimi; ilman sitä persoonaan ei
     voi peilata mitään.
    P402.question = Mikä valvottaa tätä ihmistä öisin, ja mitä hän kysyisi meiltä ensimmäiseksi?
    P402.nothing = Persoonalta ”{name}” puuttuu toive (”{wants}:”), kipupiste (”{pain}:”) ja {question} (”{for}:”),
     joten kukaan ei voi tietää, mistä hänelle olisi apua.
    P402.open = Jäi tarkistamatta, onko jokaisella jokin tarve, koska on auki, kenelle ”{name}” on tarkoitettu
     (”{field}”).

    P403.what = Persoonan vaikutusvalta ei sovi yhteen niiden polkujen ja sisältöjen kanssa, jotka on tehty juuri
     hänelle.
    P403.why = Sitä, joka ei ole ostovaiheessa mukana, ei tarvitse siinä kohdata; se, jolla ei ole missään sananvaltaa,
     ei osta.
    P403.question = Onko tämä ihminen oikeasti poissa tästä ostovaiheesta, vai emmekö me vain koskaan kohtaa häntä
     siinä?
    P403.nowhere = ”{name}” on jokaisessa ostovaiheessa vailla vaikutusvaltaa, joten tämä {kind} ei ole mukana
     ostamisessa.
    P403.there = Kuvauksen mukaan ”{name}” on ostovaiheessa ”{phase}” vailla vaikutusvaltaa, mutta tämä {kind} on siellä
     silti otettu huomioon: {things}.
    P403.for = tämä on tarkoitettu persoonalle ”{name}”

    P404.what = Persoonat on kuvattu kaikessa olennaisessa samanlaisiksi.
    P404.why = Kaksi persoonaa kannattaa pitää vain, jos heillä on eri huolet, he tarvitsevat eri sisältöjä tai heidät
     kohdataan eri paikoissa.
    P404.question = Jos tapaisimme heidät molemmat huomenna, mitä tekisimme eri tavalla?
    P404.alike = Persoonilla {names} on samat tarpeet, ja kentissä ”{uses}” ja ”{influence}” lukee sama; yksikään
     sisältö tai kysymys ei ole vain yhdelle heistä. Yksi persoona voi riittää.
    P404.same = kuvattu samalla tavalla
    P404.differ = Kirjoita, mikä heidät erottaa toisistaan, tai yhdistä heidät.

    P405.what = Karttaa tai persoonaa ei tue mikään, mitä asiakkaat ovat sanoneet tai tehneet.
    P405.why = Hyvä polku perustuu siihen, miten asiakkaat oikeasti toimivat; ryhmän oma käsitys osuu harvoin yksiin sen
     kanssa.
    P405.question = Mitkä näistä lauseista olemme kuulleet asiakkaalta, mitkä toisiltamme?
    P405.mapNothing = Mistään ei näe, miten tämä tiedetään: yhtäkään lähdettä ei ole mainittu.
    P405.mapAssumed = Mitään tästä ei ole nähty eikä kuultu: jokaisessa lähdeviitteessä lukee ”{assumed}”.
    P405.mapInside = Kaikki mainitut lähteet kertovat vain omasta näkemyksestämme, ilman asiakkaan ääntä: {sources}.
    P405.personaNothing = Mistään ei näe, miten tämä tiedetään: ”{name}” on {kind}, jonka kuvauksessa ei ole mainittu
     yhtäkään lähdettä.
    P405.personaAssumed = Mitään tästä ei ole nähty eikä kuultu: ”{name}” on {kind}, jonka jokaisessa lähdeviitteessä
     lukee ”{assumed}”.
    P405.personaInside = ”{name}” perustuu vain omaan näkemykseemme, ilman asiakkaan ääntä: {sources}.
    P405.hear = Kysy asiakkailta tai seuraa, mitä he tekevät, ja merkitse se lähteeksi: ”{source}” ja nimi sekä
     ”{method}:” ja jokin näistä: {methods}.
    P405.inside = tässä ei kuulu asiakkaan ääni

    P406.what = Haastatteluissa kysyttiin vääriltä ihmisiltä, tai kysyjä oli väärä.
    P406.why = Avoimesti puhutaan sille, joka ei ole myymässä, eivätkä pelkät asiakkaat osaa kertoa, miksi muut jättivät
     ostamatta.
    P406.question = Keneltä jäi kysymättä siksi, ettei hänestä koskaan tullut asiakasta?
    P406.asker = Haastattelut ”{name}” teki ”{role}”, jonka työtä on ”{function}”: ihmiset kertovat vähemmän sille,
     jolta he ostavat tai saavat apua.
    P406.function = työskentelee asiakkaiden kanssa
    P406.outsider = Pyydä kysyjäksi joku, jolla ei ole oma lehmä ojassa.
    P406.onlyCustomers = Haastatteluissa ”{name}” kuultiin vain nykyisiä asiakkaita (”{asked}”).
    P406.others = Kysy myös muutamalta, joka on lähtenyt, ja muutamalta, joka ei koskaan ostanut.

    P407.what = Tunne, sitaatti tai luku ei kerro, mistä se tiedetään.
    P407.why = Se, mitä kukaan ei ole nähnyt tai laskenut, näyttää yhtä todelta kuin muukin; arvaukseksi merkittynä sen
     voi tarkistaa.
    P407.question = Kuka kertoi tämän meille, vai arvaammeko?
    P407.uncited = Kohdassa ”{name}” lukee ”{field}: {value}” mutta ei sitä, mistä se tiedetään.
    P407.cite = Kirjoita lähde sen perään hakasulkeisiin, tai ”[{assumed}]”, jos kukaan ei ole nähnyt tai kuullut sitä.

    P408.what = Lähteestä tai lukumäärästä puuttuu päiväys, tai se on kartan oman rajan mukaan vanhentunut.
    P408.why = Tieto vanhenee kaikessa hiljaisuudessa; lukua, jolla ei ole päiväystä, ei voi uskoa eikä epäillä.
    P408.question = Milloin tämä piti paikkansa, ja saisimmeko tänään saman tuloksen?
    P408.source = Ajankohta puuttuu (”{field}:”): {kind} ”{name}” ei kerro, miltä ajalta se on.
    P408.size = Segmentin ”{name}” koko on ”{value}”, mutta mistään ei näe, milloin se piti paikkansa (”{field}:”).
    P408.stale = ”{name}” on vanhempaa tietoa kuin mihin tässä kartassa luotetaan: ajankohta on {date} ja raja {limit}.
    P408.trust = kartan raja on tässä
    P408.noDate = Jäi tarkistamatta, ovatko lähteet liian vanhoja, koska vertailupäivää ei annettu.
    P408.noTime = Jäi tarkistamatta, ovatko lähteet liian vanhoja, koska ”{field}: {value}” ei ole aika päivinä,
     viikkoina, kuukausina tai vuosina.
    P408.notADay = Jäi tarkistamatta, onko tämä liian vanha, koska merkintää ”{value}” ei voitu lukea päivämääränä.

    P409.what = Lähteet ovat ristiriidassa keskenään, tai kirjattu tieto ja asiakkaan kokemus eroavat toisistaan.
    P409.why = Juuri ero on löytö; keskiarvo kätkisi sen.
    P409.question = Kumpikaan ei voi olla koko totuus: keiden asiakkaiden kohdalla tämä pitää paikkansa, keiden kohdalla
     tuo?
    P409.sources = Lähteet ovat eri mieltä asiasta ”{name}”: hyvää siitä sanoo {good}, huonoa {bad}.
    P409.says = mitä lähde ”{name}” sanoo
    P409.views = Kohdassa ”{name}” lukee ”{field}: {recorded}” mutta myös ”{view} {field}: {perceived}”: asiakkaat
     näkevät asian toisin.
    P409.recorded = kirjattu tässä
    P409.keep = Säilytä molemmat ja selvitä, missä kumpikin pitää paikkansa.
    P409.notCompared = Merkinnät ”{recorded}” ja ”{perceived}” jäivät vertaamatta, koska toinen niistä on epämääräinen
     tai laskee eri asiaa.

    P410.what = Kartalla on tehtävä päätös, mutta siltä puuttuu se, joka päättää.
    P410.why = Pöydän ääressä istuva saattaa vain viedä viestiä eteenpäin; myös varsinainen päättäjä on saatava
     vakuuttuneeksi.
    P410.question = Kuka voi sanoa ei tapaamatta meitä kertaakaan?
    P410.nobody = Vaiheessa ”{stage}” kukaan ei tee päätöstä: {names}
     {count|on ostamisessa muussa roolissa|ovat ostamisessa muissa rooleissa}.
    P410.other = muu ostorooli
    P410.declare = Kirjoita ”{field}: {decider}” sen alle, joka päättää ({kind}), tai ”{field}: ?”, jos kukaan ei tiedä,
     kuka se on.

    P411.what = Segmentillä ei ole kriteeriä, tai kohdesegmenttien ulkopuolista palvellaan kuin hän kuuluisi niihin.
    P411.why = Ilman selvää rajaa asiakas saa sellaista palvelua kuin sattuu saamaan; ulkopuolisen ottaminen mukaan on
     päätös.
    P411.question = Mistä uusi työkaveri tunnistaisi, että asiakas kuuluu tähän ryhmään?
    P411.criteria = Mistään ei näe, keistä koostuu {kind} ”{name}” (”{field}:”).
    P411.outside = ”{name}” kulkee kartalla polkua, vaikka segmenttinä on {segments} ja kartan kohteena {targets}.
    P411.targets = kartan kohde on tässä
    P411.because = Jos niin on tarkoitus, kirjoita syy: ”{field}: …”.

    P412.what = Tunne pysyy polulla koko ajan samana tai huononee loppua kohti.
    P412.why = Tasainen viiva kertoo, ettei kukaan ole kysynyt; ja juuri loppu jää ihmisten mieleen.
    P412.question = Missä asiakasta harmitti eniten, missä hän hymyili, ja jääkö viimeiseksi hyvä tunne?
    P412.flat = Polulla ”{name}” tunne on sama ({value}) kaikissa {count} kosketuspisteessä, joihin se on merkitty.
    P412.sinks = Polun ”{name}” loppu tuntuu huonommalta kuin keskikohta: keskiarvo on lopussa {end} ja keskellä
     {middle}.
    P412.lowest = kosketuspisteessä ”{name}” tunne on {value}
    """
}
