extension Finnish {
  /// P801 to P814: playbooks and timing.
  static let playbooks = """
    P801.what = Aika on annettu vain sanoin, kuten ”pian” tai ”säännöllisesti”.
    P801.why = Tällaiset sanat ovat rehellisiä, mutta niistä ei voi myöhästyä, eikä niitä voi tarkistaa.
    P801.question = Milloin asiakas sanoisi, että nyt kesti liian kauan?
    P801.time = Kohdan ”{name}” kentässä ”{field}” lukee vain ”{value}”: kukaan ei tiedä, milloin ollaan myöhässä.
    P801.rate = Kohdan ”{name}” kentässä ”{field}” lukee vain ”{value}”: kukaan ei tiedä, milloin kerta on jäänyt
     väliin.
    P801.cap = Kohdan ”{name}” kentässä ”{field}” lukee vain ”{value}”: kukaan ei tiedä, milloin sitä on liikaa.
    P801.capacity = Kohdan ”{name}” kentässä ”{field}” lukee vain ”{value}”: kukaan ei tiedä, milloin työtä on liikaa.
    P801.volume = Kohdan ”{name}” kentässä ”{field}” lukee vain ”{value}”: kukaan ei tiedä, tarkoittaako se muutamaa vai
     satoja.
    P801.date = Kohdan ”{name}” kentässä ”{field}” lukee vain ”{value}”, eikä se ole päivämäärä.
    P801.number = Kohdan ”{name}” kentässä ”{field}” lukee ”{value}”, eikä se ole luku, joten siihen ei voi verrata
     mitään.
    P801.wait = Odotus ennen kohtaa ”{name}” on vain ”{value}”: kukaan ei tiedä, milloin on odotettu liian kauan.
    P801.waitForOpen = Odotus kohdan ”{name}” jälkeen on vain ”{value}”: kukaan ei tiedä, milloin on odotettu liian
     kauan.
    P801.enough = Karkeakin luku riittää, esimerkiksi tässä muodossa: ”{example}”.

    P802.what = Pelikirjasta puuttuu laukaisin, askel tai tekijä.
    P802.why = Pelikirja, joka ei kerro, milloin se alkaa ja kuka aloittaa, viedään läpi kerran, ja sen tekee se, joka
     sen keksi.
    P802.question = Mitä tarkalleen pitää tapahtua, että tämä alkaa, ja kuka tekee ensimmäisen siirron?
    P802.noTrigger = Mikään ei käynnistä pelikirjaa ”{name}”: se ei kerro, mitä se odottaa (”{when}:”), eikä sitä,
     kuinka usein se toistuu (”{every}:”).
    P802.noStep = Pelikirja ”{name}” ei kerro, mitä pitää tehdä: siitä puuttuu kokonaan {step}.
    P802.nobody = Pelikirjalla ”{name}” ei ole tekijää: sitä ei kerro pelikirja eikä yksikään sen askel (”{by}:”).
    P802.nobodyForStep = Askeleella ”{step}” ei ole tekijää: sitä ei kerro askel eikä pelikirja ”{name}” (”{by}:”).

    P803.what = Pelikirja odottaa paikassa, johon yksikään asiakas ei tule.
    P803.why = Pelikirja, joka ei voi koskaan alkaa, näyttää ratkaisulta mutta ei ole sitä.
    P803.question = Milloin näin on viimeksi käynyt oikealle asiakkaalle, ja missä kohtaa polkua hän silloin oli?
    P803.touchpoint = Pelikirja ”{name}” ei voi koskaan alkaa: se odottaa kosketuspisteessä {places}, eikä yksikään
     polku vie asiakasta sinne.
    P803.touchpointMany = Pelikirja ”{name}” ei voi koskaan alkaa: se odottaa kosketuspisteissä {places}, eikä yksikään
     polku vie asiakasta niistä mihinkään.
    P803.stage = Pelikirja ”{name}” ei voi koskaan alkaa: se odottaa vaiheessa {places}, eikä yksikään polku vie
     asiakasta mihinkään sen kosketuspisteeseen.
    P803.stageMany = Pelikirja ”{name}” ei voi koskaan alkaa: se odottaa vaiheissa {places}, eikä yksikään polku vie
     asiakasta mihinkään niiden kosketuspisteeseen.
    P803.places = Pelikirja ”{name}” ei voi koskaan alkaa: yksikään polku ei vie asiakasta mihinkään paikkaan, jossa se
     odottaa: {places}.
    P803.noPath = Yhdestäkään polusta ei näe sekä alkua että määränpäätä, joten pelikirjojen odotuspaikoista ei voi
     sanoa mitään.

    P804.what = Kaksi saman pelikirjan automaattista viestiä seuraa toisiaan liian tiheään.
    P804.why = Liian tiheään tulevat viestit jäävät lukematta ja vievät seuraavat mukanaan.
    P804.question = Miltä toinen viesti tuntuu sellaisesta, joka ei ole avannut ensimmäistäkään?
    P804.tooClose = Askeleissa ”{from}” ja ”{to}” viestin lähettää kone, ja odotus niiden välissä (”{wait}”) on liian
     lyhyt: anna kulua vähintään {gap}.
    P804.notCompared = Askelten ”{from}” ja ”{to}” välisellä odotuksella ”{wait}” ei ole enimmäisaikaa päivinä, joten
     sitä ei verrattu.

    P805.what = Määräaika on asetettu, mutta mitään ei tapahdu, kun se ylittyy.
    P805.why = Määräaika auttaa vain siellä, missä joku huomaa sen ylittyneen ja voi vielä tehdä jotakin.
    P805.question = Kuka huomaa asian tunti määräajan jälkeen, ja mitä hän silloin tekee?
    P805.step = Jos pelikirjan ”{name}” askel {steps} myöhästyy, kukaan ei kuule siitä (”{escalate}:”).
    P805.stepMany = Jos nämä pelikirjan ”{name}” askeleet myöhästyvät, kukaan ei kuule siitä (”{escalate}:”): {steps}.
    P805.deadline = tämä on määräaika
    P805.handover = Jos siirrossa ”{name}” ylittyy ”{within}: {time}”, kukaan ei tule apuun: siitä puuttuu ”{backup}:”,
     eikä yksikään pelikirja siinä kerro, kenelle asiasta ilmoitetaan (”{escalate}:”).

    P806.what = Jollakin reitillä vaiheen läpi odotetaan yhteensä enemmän kuin vaihe sallii.
    P806.why = Yksittäinen odotus voi olla lyhyt; asiakas kokee niiden summan.
    P806.question = Odottaisitteko itse näin kauan?
    P806.slow = Matkalla kohdasta ”{from}” kohtaan ”{to}” asiakas odottaa vähintään {time}, mutta vaihe ”{name}” sallii
     vain {limit}.
    P806.wait = tämä odotus lasketaan mukaan
    P806.unknown = Odotukset, joita ei ole annettu lukuina, lasketaan tässä nollaksi, joten aikaa voi kulua vielä
     enemmän: {waits}.
    P806.roundsToo = Reitillä on myös silmukka: jokainen kierros pidentää odotusta.
    P806.rounds = Reitti vaiheen ”{name}” läpi kiertää silmukassa, jossa odotetaan, joten odotuksen pituus riippuu
     kierroksista; rajaan ”{limit}” verrattiin vain reittejä, joissa mikään ei toistu.
    P806.limitNotCompared = Vaiheen ”{name}” rajassa ”{limit}” ei ole enimmäisaikaa päivinä, joten odotuksia ei verrattu
     siihen.
    P806.tooManyWays = Vaiheen ”{name}” läpi kulkee silmukoissa niin monta reittiä, ettei voi sanoa, ylittääkö jokin
     niistä rajan ”{limit}”.

    P807.what = Kaikki pelikirjat toimivat vasta, kun asiakas on ottanut yhteyttä.
    P807.why = Joka vain vastaa, on aina myöhässä; sanaakaan sanomatta lähtevät asiakkaat jäävät kokonaan kohtaamatta.
    P807.question = Mitä olisimme voineet nähdä, ennen kuin asiakkaan piti kertoa se meille?
    P807.reactive = Ainoa pelikirja {names} alkaa vasta, kun asiakas on kysynyt tai valittanut: sitä ennen ei tehdä
     mitään.
    P807.reactiveMany = Jokainen pelikirja alkaa vasta, kun asiakas on kysynyt tai valittanut: {names}.
    P807.after = niin lukee tässä

    P808.what = Uusimista aletaan työstää vasta sopimuskauden lopussa, tai ei ole sanottu, kuinka kauan ennen sitä.
    P808.why = Asiakas päättää yleensä jo ennen loppua; joka tulee vasta silloin, löytää päätöksen valmiina.
    P808.question = Milloin asiakas oikeasti päättää, ja mitä hän silloin katsoo?
    P808.notSaid = Pelikirja ”{name}” ei kerro, kuinka kauan ennen sopimuskauden päättymistä se alkaa (”{field}:”).
    P808.atTheEnd = Pelikirja ”{name}” alkaa vasta, kun sopimuskausi päättyy: silloin asiakas on voinut jo päättää.
    P808.renewal = tästä näkee, että kyse on uusimisesta

    P809.what = Viestiohjelma ei kerro, milloin se loppuu, tai kaksi toisensa poissulkevaa voi olla käynnissä yhtä
     aikaa.
    P809.why = Joka on jo ostanut mutta saa yhä myyntiviestejä, huomaa, ettei talossa puhuta keskenään.
    P809.question = Asiakas osti eilen: mitkä viesteistämme hän saa vielä huomenna?
    P809.noStop = Pelikirja ”{name}” tavoittaa asiakkaan {count} askeleessa mutta ei kerro, mikä päättää sen ennen
     aikojaan (”{field}:”).
    P809.collide = ”{one}” ja ”{other}” sulkevat toisensa pois, mutta molemmat voivat olla käynnissä kenelle tahansa,
     eikä kumpikaan kerro väistyvänsä toisen tieltä.
    P809.collideFor = ”{one}” ja ”{other}” sulkevat toisensa pois, mutta molemmat voivat olla käynnissä samalle
     kohderyhmälle ({whom}), eikä kumpikaan kerro väistyvänsä toisen tieltä.
    P809.sayStop = Mainitse väistyvässä pelikirjassa se toinen kentässä ”{field}:”.

    P810.what = Joku huomaa merkin, mutta se, jonka pitäisi toimia, ei kuule siitä.
    P810.why = Se, joka näkee tilaisuuden, on harvoin se, joka saa tarttua siihen; heidän väliinsä se katoaa.
    P810.question = Joku meistä on nähnyt sen: miten tieto kulkee sille, joka voi tehdä jotakin?
    P810.notTold = Pelikirjan ”{name}” laukaisimen huomaisi {who}, mutta kukaan ei kerro siitä sille, jonka pitäisi
     toimia (”{tells}:”): {roles}.
    P810.notToldMany = Pelikirjan ”{name}” laukaisimen huomaisi {who}, mutta kukaan ei kerro siitä niille, joiden
     pitäisi toimia (”{tells}:”): {roles}.
    P810.acts = tämän tekijä ei saa tietoa

    P811.what = Pelikirja ei liity mihinkään kartalla.
    P811.why = Pelikirja hylätään heti, kun kukaan ei enää muista, mitä varten se oli.
    P811.question = Mitä asiakkaalta jäisi puuttumaan, jos emme koskaan tekisi tätä?
    P811.loose = Pelikirja ”{name}” ei liity mihinkään kartalla: ei paikkaan, ei kriittiseen pisteeseen eikä kehenkään,
     jota varten se olisi.
    P811.tie = Kerro, missä se tapahtuu (”{at}:”), mitä se ratkaisee (”{solves}:”) tai ketä varten se on (”{for}:”).

    P812.what = Pelikirjassa on askel, johon kukaan ei koskaan päädy.
    P812.why = Askel näyttää suunnitellulta, mutta nuolia seuraava ei koskaan tee sitä.
    P812.question = Minkä askeleen jälkeen tämä tulee, tai mikä sen käynnistää?
    P812.unreachable = Pelikirjassa ”{name}” jää aina tekemättä {steps}: sinne ei johda yksikään nuoli pelikirjan
     alusta.
    P812.behind = Samalla jää tekemättä {count|vielä yksi askel|muitakin askelia}: {steps}.
    P812.noArrow = Pelikirjan ”{name}” askel ”{step}” jää aina tekemättä: muilla askelilla on nuolia, mutta tähän ei
     johda yksikään.
    P812.own = Erikseen tehtävä askel kertoo, milloin (”{when}:”) tai kuinka usein (”{every}:”) se tehdään.

    P813.what = Pelikirjan askeleet kiertävät silmukassa, jossa ei ole odotusta eikä ehtoa.
    P813.why = Kirjaimellisesti noudatettuna se ei lopu koskaan: samat ihmiset tekevät saman heti uudelleen, ja asiakas
     saa kaiken niskaansa.
    P813.question = Milloin on seuraavan kierroksen aika, ja milloin riittää?
    P813.round = Pelikirja ”{name}” kiertää loputtomasti odottamatta: {way}.
    P813.here = kierros jatkuu tässä
    P813.help = Kerro jonkin nuolen kohdalla, kuinka kauan odotetaan (”{after}”) tai milloin kierretään uudelleen
     (”{when}”).

    P814.what = Pelikirjan ajat ovat ristiriidassa keskenään.
    P814.why = Aika, jossa ei voi pysyä, ylittyy joka kerta, ja pian kukaan ei piittaa yhdestäkään.
    P814.question = Mikä näistä ajoista on se oikea?
    P814.takes = Pelikirjan ”{name}” askel ”{step}” kestää {takes}, pidempään kuin se saa (”{field}: {within}”).
    P814.escalates = Pelikirja ”{name}” pyytää apua liian varhain (”{wait}”): kukaan ei ole silloin voinut vielä
     myöhästyä askeleesta, sillä askelten lyhin aika on {within} (”{field}:”).
    P814.tooLong = Pelikirja ”{name}” alkaa {before} ennen päättymistä, mutta sen askeleet kestävät vähintään {time}:
     {way}.
    P814.other = tämä on se toinen aika
    P814.counts = tämä aika lasketaan mukaan

    P815.what = Pelikirjan askeleet tavoittavat asiakkaan useammin kuin pelikirja tai asiakas sallii.
    P815.why = Yhteydenottojen raja, jota suunnitelma itse rikkoo, ei suojele ketään.
    P815.question = Montako viestiä viikossa sietäisitte itse joltakulta, joka haluaa myydä?
    P815.own = Pelikirja ”{name}” sallii ”{limit}”, mutta sen askeleet tavoittavat asiakkaan siinä ajassa {count}
     {count|kerran|kertaa}: {steps}.
    P815.theirs = Pelikirja ”{name}” tavoittaa kohderyhmän ”{whom}” {count} {count|kerran|kertaa} siinä ajassa, jota
     koskee raja ”{limit}”: {steps}.
    P815.limit = raja on tässä
    """
}
