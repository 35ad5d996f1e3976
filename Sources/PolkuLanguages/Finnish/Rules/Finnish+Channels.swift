extension Finnish {
  /// P501 to P513: touchpoints and channels.
  static let channels = """
    P501.what = Kosketuspisteestä tai muille näkyvästä kanavasta ei vastaa yksikään rooli.
    P501.why = Mikä ei ole kenenkään vastuulla, menee pieleen kenenkään huomaamatta: se unohtuu, eikä siitä kuulu
     mitään.
    P501.question = Jos tämä jää huomenna tapahtumatta, kenen puhelin soi?
    P501.touchpoint = Kosketuspisteestä ”{name}” ei vastaa kukaan, eikä sen vaiheestakaan (”{by}:”).
    P501.channel = Kaikkien nähtävillä on {kind} ”{name}”, mutta kukaan ei vastaa siitä (”{by}:”).

    P502.what = Toistuva toimitus asiakkaalle on yhden ihmisen varassa.
    P502.why = Ihmiset unohtavat, sairastuvat ja vaihtavat työpaikkaa; silloin asiakas joutuu itse kyselemään luvatun
     perään.
    P502.question = Mitä tapahtuu siinä kuussa, kun tämä ihminen on sairaana?
    P502.alone = ”{name}” toistuu (”{field}: {every}”), mutta sen hoitaa yksin ”{role}”: ketään ei ole nimetty
     tuuraajaksi (”{backup}:”).

    P503.what = Mikään ei kerro, kuinka pian asiakkaan viesti kuitataan tai siihen vastataan.
    P503.why = Hiljaisuus saa asiakkaan epäilemään, kirjoittiko hän edes oikeaan paikkaan.
    P503.question = Mistä asiakas tietää, että viesti tuli perille?
    P503.noSign = ”{name}” tulee asiakkaalta, eikä mikään kerro, kuinka pian se kuitataan (”{acknowledged}:”) tai siihen
     vastataan (”{answers}:”).

    P504.what = Palvelu alkaa, mutta yritys ei kerro siitä asiakkaalle mitään.
    P504.why = Moni asiakas ei edes tiedä, että ostettu palvelu on jo käynnissä, joten hän kyselee tai alkaa epäillä.
    P504.question = Mistä asiakas saa tietää, että nyt on aloitettu?
    P504.silent = Palvelu alkaa vaiheessa ”{name}”, mutta yritys ei kerro asiakkaalle mitään: yhdessäkään sen
     kosketuspisteessä ei lue ”{from}: {company}”.

    P505.what = Työ siirtyy ihmiseltä toiselle, eikä mikään kerro, mitä kulkee mukana.
    P505.why = Mitä kahden ihmisen väliin katoaa, sen asiakas joutuu kertomaan uudelleen, eikä toinen tiedä, mitä
     ensimmäinen on luvannut.
    P505.question = Mitä seuraava tietää tarttuessaan työhön, ja mitä asiakas joutuu toistamaan?
    P505.silent = Tässä työ siirtyy, eikä mikään kerro, mitä kulkee mukana: luovuttajana {from}, vastaanottajana {to}.
    P505.here = samoin tässä
    P505.help = Kirjoita nuolta edeltävään kosketuspisteeseen, mitä kulkee mukana: ”{passesOn}: …”.

    P506.what = Vastuun siirto ei kerro, milloin on sen aika, kuinka pian siihen tartutaan, mitä kulkee mukana tai ketkä
     siitä ovat sopineet.
    P506.why = Jos luovuttaja ei tiedä, mitä luovuttaa, tai vastaanottaja ei ole suostunut ottamaan vastaan, liidit ja
     asiakkaat jäävät heidän väliinsä.
    P506.question = Kysymys molemmille: milloin tämä on valmis siirrettäväksi, mitä kulkee mukana, ja kuinka nopeasti
     siihen tartutaan?
    P506.missing = Siirron ”{name}” kuvaus on kesken; siitä puuttuu {fields}.
    P506.oneSide = Siirrosta ”{name}” on sopinut vain ”{role}”: sopimiseen tarvitaan sekä luovuttaja että vastaanottaja.
    P506.onlyOne = ja sopijana on vain ”{role}”: tarvitaan sekä luovuttaja että vastaanottaja
    P506.criteria = ”{field}:” kertoo, milloin asia on valmis siirrettäväksi.
    P506.within = ”{field}:” tai ”{within}:” kertoo, kuinka pian vastaanottaja tarttuu siihen.
    P506.passesOn = ”{field}:” kertoo, mitä kulkee mukana.
    P506.agreedBy = ”{field}:” nimeää ne, jotka luovuttavat, ja ne, jotka ottavat vastaan.

    P507.what = Kukaan niistä, jotka kohtaavat kysymyksen tai vastaavat kosketuspisteestä, ei tunne asiaa riittävästi.
    P507.why = Joka ei tunne asiaa, voi vain siirtää sen eteenpäin, tai hän lupaa sellaista, mitä ei voida pitää.
    P507.question = Kuka osaa vastata tähän kysymättä keneltäkään muulta?
    P507.asked = Kukaan heistä, joille {kind} ”{name}” päätyy ({roles}), ei tunne aihepiiriä {topics}.
    P507.askedHelp = Ohjaa se jollekulle, joka tuntee asian (”{field}:”), tai kirjaa, kuka on sen oppinut (”{knows}:”).
    P507.skill = Kosketuspisteessä ”{name}” tarvitaan osaamista {topics}, jota {roles}
     {count|ei hallitse|eivät hallitse}.
    P507.skillHelp = Nimeä tueksi joku, joka osaa (”{field}:”), tai kirjaa, kuka on sen oppinut (”{knows}:”).
    P507.knows = mitä ”{role}” osaa

    P508.what = Yritys lähestyy persoonaa siellä, missä hän ei ole kotonaan, tai ei koskaan kohtaa häntä siellä, missä
     hän on mieluiten.
    P508.why = Ihminen huomaa sen, mikä tavoittaa hänet siellä, missä hän muutenkin on; muualla viesti menee ohi tai
     ärsyttää.
    P508.question = Miten tämä asiakas haluaisi kuulla meistä, ja mistä me sen tiedämme?
    P508.unused = ”{name}” on tarkoitettu persoonalle ”{persona}”, joka ei käytä {count|sen kanavaa|sen kanavia}:
     {channels}.
    P508.avoided = ”{name}” on tarkoitettu persoonalle ”{persona}” mutta tulee vain reittiä, jota hän välttää:
     {channels}.
    P508.never = Persoonan ”{persona}” mieluisin kanava on ”{channel}”, mutta siinä ei ole yhtäkään kosketuspistettä
     hänen poluillaan ({paths}).
    P508.uses = kanavat, joita ”{persona}” käyttää
    P508.avoids = kanavat, joita ”{persona}” välttää

    P509.what = Kartalla on kanava, jota yksikään persoona ei käytä.
    P509.why = Kaikkialla ei tarvitse olla: kanava ilman asiakkaita vie aikaa eikä tavoita ketään.
    P509.question = Keitä varten olemme tässä kanavassa, ja mitä heistä tiedämme?
    P509.unused = Vaille käyttäjää jää {kind} ”{name}”: yksikään persoona ei käytä sitä, mutta siinä on
     kosketuspisteitä.

    P510.what = Kartta lupaa saumatonta palvelua, mutta saman polun kanavat eivät tiedä toisistaan mitään.
    P510.why = Asiakas näkee yhden yrityksen: minkä hän on kertonut yhdessä paikassa, sitä hän ei halua toistaa
     seuraavassa.
    P510.question = Jos aloitan yhdessä kanavassa ja jatkan toisessa, mitä siellä tiedetään minusta?
    P510.apart = Tällä polulla asiakas kohtaa kanavat {channels}, mutta niitä kaikkia ei ole synkronoitu keskenään
     (”{inStepWith}:”).
    P510.also = myös tämä polku
    P510.promise = tässä luvataan saumaton palvelu

    P511.what = Kaikki on yhden kanavan varassa, vaikka se voi pettää tai asiakas ei voi käyttää sitä.
    P511.why = Puhelimeen ei vastata ja osoitteet vanhenevat; jollekulle kanava voi olla kokonaan suljettu.
    P511.question = Asiakas ei vastaa. Mitä sitten?
    P511.unreliable = ”{name}” tavoittaa asiakkaan vain kanavassa ”{channel}”, joka voi pettää, eikä sille ole
     korvaajaa.
    P511.closed = ”{name}” on vain kanavassa ”{channel}”, jota osa kohderyhmästä ei voi käyttää: {personas}.
    P511.canFail = kanava ”{channel}” voi pettää
    P511.cannotUse = kanavat, joita ”{persona}” ei voi käyttää
    P511.help = Kerro, mitä kanavan sijasta käytetään (”{fallback}:”), tai tarjoa kosketuspisteessä toinenkin kanava.

    P512.what = Lähetys tarvitsee osoitteen tai numeron, jota kukaan ei tarkista.
    P512.why = Asiakkaat muuttavat, vaihtavat työpaikkaa ja osoitetta; vanhaan osoitteeseen lähetetty ei tavoita ketään,
     eikä kukaan huomaa sitä.
    P512.question = Milloin olemme viimeksi tarkistaneet, että nämä osoitteet pitävät paikkansa?
    P512.unchecked = ”{name}” tarvitsee asiakkaan osoitteen tai numeron ({channels}), eikä kukaan tarkista sitä
     (”{checked}:”).
    P512.needs = kanava ”{channel}” tarvitsee sen

    P513.what = Mikään ei kerro, kuka hoitaa segmenttiä, kuinka usein vähintään ja enintään tai mitä varten.
    P513.why = Jos asiakkaiden jaottelu ei muuta mitään siinä, miten heitä hoidetaan, se oli turhaa työtä.
    P513.question = Kuka pitää yhteyttä tähän ryhmään, kuinka usein vähintään, kuinka usein enintään, ja mihin sillä
     pyritään?
    P513.missing = Vain osittain on kerrottu, miten hoidetaan {kind} ”{name}”: {fields} {count|puuttuu|puuttuvat}.
    P513.by = ”{field}:” nimeää sen, joka pitää heihin yhteyttä.
    P513.every = ”{field}:” kertoo, kuinka usein he kuulevat meistä vähintään.
    P513.atMost = ”{field}:” kertoo, kuinka usein enintään.
    P513.aim = ”{field}:” kertoo, mihin sillä pyritään.
    P513.leave = Jos heidät on päätetty jättää rauhaan, kirjoita se: ”{care}: {none} {because} …”.
    """
}
