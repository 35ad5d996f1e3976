extension Finnish {
  /// P901 to P909: metrics and measurement.
  static let metrics = """
    P901.what = Päämäärällä ei ole mittaria, tai mittari ei mittaa mitään kartalla.
    P901.why = Harva, joka uskoo työnsä tekevän asiakkaista tyytyväisempiä, osaa sanoa, tekeekö se.
    P901.question = Mistä näkisimme, että tämä on toteutunut?
    P901.aim = Kohdassa ”{name}” on päämäärä, mutta mikään ei näytä, toteutuuko se (”{measured}:”).
    P901.metric = Mittaria ”{name}” ei mitata missään (”{at}:”), eikä sillä mitata mitään (”{measured}:”).

    P902.what = Mittarin luokat menevät päällekkäin tai ovat asteikon ulkopuolella.
    P902.why = Tällaisista luokista ei näe, mihin vastaus kuuluu, eikä niistä voi laskea tunnuslukua.
    P902.question = Mikä on pienin vastaus, jonka joku voi antaa, ja mihin luokkaan se kuuluu?
    P902.outside = Mittarin ”{name}” luokka ”{band}” on {value}, mutta asteikko on {scale}.
    P902.scale = asteikko
    P902.overlap = Mittarin ”{name}” luokilla ”{other}” ({otherValue}) ja ”{band}” ({value}) on yhteinen arvo, joka
     kuuluu siis molempiin.
    P902.other = toinen luokka

    P903.what = Mittarilla on hälytysraja tai huono luokka, mutta siitä ei käynnisty mitään.
    P903.why = Luku, joka muuttuu punaiseksi eikä liikauta ketään, on koriste.
    P903.question = Luku muuttuu tänä iltana punaiseksi. Kuka tekee mitä huomenaamulla?
    P903.alarm = Mittarin ”{name}” pitäisi hälyttää ({limit}), mutta siitä ei käynnisty mitään.
    P903.band = Mittarin ”{name}” tulos voi olla huono ({limit}), mutta siitä ei käynnisty mitään.
    P903.start = Aloita siitä pelikirja (”{when}:”) tai mainitse se jossakin parannuksessa (”{measured}:”).

    P904.what = Kokemusta seurataan yhdellä mittarilla, vain yksittäisissä hetkissä, vain asiakkaan oman aloitteen
     varassa tai segmenttejä erottelematta.
    P904.why = Valitusten puute ei tarkoita tyytyväisyyttä, eikä hyvä puhelu tarkoita, että asiakas jää.
    P904.question = Mitä tämä luku ei näe?
    P904.onlyOne = ”{name}” on ainoa silmä, joka seuraa asiakkaiden kokemusta; mitä se ei näe, sitä ei näe kukaan.
    P904.moments = Kaikki {count} kokemuksen mittaria katsovat yksittäisiä hetkiä; yksikään ei kysy kokonaisuudesta.
    P904.passive = Kaikki {count} kokemuksen mittaria odottavat, että asiakas kertoo itse; yksikään ei kysy.
    P904.segments = Yksikään kokemuksen mittari ei erota {segments} segmenttiä toisistaan (”{field}:”), joten yksi voi
     piiloutua toisen taakse.

    P905.what = Tyytyväisyyden tai uskollisuuden mittari on väärällä tasolla, tai sitä kysytään liian myöhään.
    P905.why = Tyytyväisyys kuuluu yhteen kohtaamiseen ja haalistuu tunneissa; uskollisuus kuuluu kokonaisuuteen.
    P905.question = Mitä asiakas siihen mennessä enää muistaisi?
    P905.satisfaction = Mittari ”{name}” kysyy tyytyväisyyttä, joka koskee yhtä kosketuspistettä, mutta se on sijoitettu
     kokonaiseen vaiheeseen ”{place}”.
    P905.loyalty = Mittari ”{name}” kysyy, suosittelisiko asiakas yritystä, mutta se on sijoitettu yhteen
     kosketuspisteeseen ”{place}”.
    P905.late = Mittaria ”{name}” saatetaan kysyä liian myöhään ({time}): silloin kohtaaminen on jo puoliksi unohtunut.
    P905.notCompared = Mittarin ”{name}” kysymisaikaa ({time}) ei verrattu, koska se lasketaan arkipäivinä.

    P906.what = Palautetta kerätään, mutta mikään kartalla ei käytä sitä.
    P906.why = Joka ei näe vastauksensa johtavan mihinkään, ei vastaa toista kertaa.
    P906.question = Mitä olemme muuttaneet viime vastausten perusteella?
    P906.unused = Asiakkaat vastaavat kosketuspisteessä ”{name}”, mutta mikään kartalla ei käytä sitä, mitä he sanovat.
    P906.use = Kerro, mihin palautetta käytetään (”{feeds}:”), jatka polkua jonkun työhön tai sijoita tähän pelikirja.

    P907.what = Asiakkaan omasta onnistumisesta ei sovita customer success -työn alussa, sitä ei tarkisteta matkan
     varrella, tai sitä mitataan vain käytön määränä.
    P907.why = Ilman alussa sovittuja tavoitteita onnistumista ei erota tottumuksesta, eikä tuotteen käyttäminen ole
     vielä tulos.
    P907.question = Jos tämä asiakas on vuoden päästä onnistunut, mitä hän itse sanoo saavuttaneensa?
    P907.noGoals = Joku tekee työtä asiakkaan onnistumisen eteen, mutta vaiheessa ”{name}”, jossa asiakkuus alkaa,
     kukaan ei kysy, mitä onnistuminen on.
    P907.declare = Kuvaa siitä käytävä keskustelu tässä kosketuspisteenä (”{type}: {goals}”).
    P907.unchecked = Tavoitteista sovitaan ({names}), mutta kukaan ei palaa katsomaan, onko ne saavutettu
     (”{checked}:”).
    P907.onlyUse = Kun tavoitteista sovitaan ({names}), mitataan vain käytön määrää eikä sitä, mitä asiakas saavuttaa.

    P908.what = Tavoitearvo on asetettu luvulle, joka on kaukana tuloksesta, vaikka kartalla on lähempikin.
    P908.why = Ihmiset ja koneet tuottavat sen luvun, jota heiltä pyydetään: tykkäyksillä ei makseta kenenkään palkkaa.
    P908.question = Jos tämä luku kaksinkertaistuisi eikä mikään muu muuttuisi, olisimmeko iloisia?
    P908.niceToKnow = Mittarilla ”{name}” on tavoitearvo, vaikka sen tärkeys on vain ”{importance}”.
    P908.importance = sanottu tässä
    P908.closer = Mittarilla ”{name}” on tavoitearvo, mutta tulosta lähempänä
     {count|olevalta mittarilta|olevilta mittareilta} {closer} se puuttuu (”{target}:”).

    P909.what = Prosenttiluku ei kerro, mitä jaetaan millä.
    P909.why = Kaksi ihmistä tarkoittaa samalla sanalla eri osuuksia ja vertailee niitä vuosikausia.
    P909.question = Prosenttia keistä?
    P909.noFormula = ”{name}” on prosenttiluku, mutta ei ole sanottu, mistä se lasketaan (”{formula}: … / …”).
    P909.onePart = ”{name}” on prosenttiluku, mutta sen laskukaavassa ei jaeta mitään (”{formula}: … / …”).
    """
}
