extension Finnish {
  /// P105 to P112: names, values and what is allowed.
  static let names = """
    P105.what = Kahdella saman lajin asialla on sama nimi.
    P105.why = Jokainen maininta voi tarkoittaa kumpaa tahansa, joten karttaa ei voi ymmärtää.
    P105.question = Onko tämä yksi hetki kahteen kertaan kirjoitettuna vai kaksi hetkeä, jotka ansaitsevat omat
     nimensä?
    P105.sameName = Lajissa ”{kind}” on {count} asiaa, joiden nimi on {names}: jokainen maininta voi tarkoittaa mitä
     tahansa niistä.
    P105.spellings = Lajissa ”{kind}” on {count} asiaa, joiden nimet luetaan yhdeksi ja samaksi: {names}.
    P105.howCompared = Nimistä verrataan kirjaimia ja numeroita; isot kirjaimet, välit ja yhdysviivat eivät erota
     niitä.
    P105.rename = Anna kullekin oma nimi tai kokoa tiedot yhden nimen alle.
    P105.here = nimi on käytössä tässä
    P105.secondMap = Mallissa on yksi kartta; tämän toisen kartan tiedot säilytetään ja näytetään, mutta niitä ei
     lueta.
    P105.oneMap = Kokoa tiedot ensimmäisen kartan alle tai siirrä toinen kartta omaan tiedostoonsa.

    P106.what = Arvo ei ole muodossa, joka sen kenttään käy, tai sen voi lukea kahdella tavalla.
    P106.why = Työpajassa sanotaan ”suunnilleen kolmen viikon välein” ja tarkoitetaan juuri sitä; sillekin on muoto,
     joten mitään ei tarvitse arvata.
    P106.question = Onko meillä luku, haarukka vai pelkkä tuntuma?
    P106.kept = Arvo säilytetään sellaisena kuin se on kirjoitettu, ja se on epämääräinen, kunnes joku tarkentaa sitä.
    P106.duration = Arvoa ”{value}” ei lueta kestoksi; kenttään ”{field}” käy kesto, kuten ”24 h”, ”2..3 viikkoa” tai
     ”noin 1 kuukausi”, tai epämääräinen ”pian”.
    P106.rate = Arvosta ”{value}” ei selviä, kuinka usein; kenttään ”{field}” käy esimerkiksi ”viikoittain”, ”2 kertaa
     kuussa”, ”noin 3 viikon välein” tai epämääräinen ”silloin tällöin”.
    P106.capacity = Arvosta ”{value}” ei selviä, paljonko ehditään; kenttään ”{field}” käy työmäärä ajassa (”10 h
     viikossa”) tai kappalemäärä ajassa (”15 liidiä vuodessa”).
    P106.date = Arvoa ”{value}” ei lueta päivämääräksi; kenttään ”{field}” käy päivä (2.3.2026, 2026-03-02), kuukausi
     (2026-03), viikko (2026-W10) tai vuosi.
    P106.quantity = Arvoa ”{value}” ei lueta luvuksi; kenttään ”{field}” käy esimerkiksi ”6”, ”2..3”, ”noin 300”, ”yli
     50” tai ”40 %”.
    P106.feeling = Arvoa ”{value}” ei lueta tunteeksi; kenttään ”{field}” käy luku väliltä −2…+2, joko kaikille
     yhteinen (”+1”) tai persoonittain (”Maija +1”).
    P106.named = Arvoa ”{value}” ei lueta nimeksi ja luvuksi, vaikka juuri niitä kenttä ”{field}” luettelee.
    P106.limit = ”{name}” ei ole tarkistimen raja-arvo, joten lukua ei käytetä. Raja-arvot ovat {limits}.
    P106.word = ”{value}” ei ole mikään niistä sanoista, jotka käyvät kenttään ”{field}”: {words}.
    P106.wait = Arvoa ”{value}” ei lueta kestoksi, joten odotuksen pituudesta ei voi sanoa mitään.
    P106.twoReadings = Arvon ”{value}” voi lukea useammalla tavalla: {readings}. Mitä tarkoitimme?
    P106.incomplete = Arvosta ”{value}” puuttuu jotakin, mistä sen merkitys riippuu, esimerkiksi vuosi.
    P106.remark = ”{remark}” säilytetään huomiona; sille, mitä lupauksen sijasta tapahtuu, on oma kenttänsä:
     ”{really}:”.
    P106.twoThings = Nimellä ”{name}” on useampi asia, joka sopisi tähän: {kinds}.
    P106.valueWord = ”{name}” on myös sana, jolla on oma merkityksensä. Maininnasta ei siksi ehkä tunnisteta, että sen
     takana on {kind}; toinen nimi on varmempi.
    P106.language = Kieltä ”{value}” ei osata lukea; kielet ovat {languages}. Tiedoston kieleksi tulkitaan {own}.
    P106.languageAgain = ”{value}” tulee liian myöhään: tiedostolla on yksi kieli, ja sen ilmoittaa ensimmäinen rivi,
     joka kertoo jotakin. Tämän tiedoston kieli on {own}.
    P106.oneOfThem = yksi niistä
    P106.write = kirjoita ”{text}”

    P107.what = Arvo on ristiriidassa itsensä, parinsa tai asteikkonsa kanssa.
    P107.why = Jos asteikko on 1–10 ja sen alin luokka 0–6, nolla on yhtä aikaa mahdoton ja välttämätön.
    P107.question = Kumpaa lukua tarkoitimme?
    P107.backwards = ”{value}” kulkee takaperin: alkupää on suurempi kuin loppupää.
    P107.offScale = ”{value}” on asteikon ulkopuolella: tunteen asteikko on −2…+2.
    P107.beyond = Kestoksi on kirjattu {value} (”{name}”, kenttä ”{field}”), vaikka kentän ”{mostField}” mukaan yläraja
     on {most}.
    P107.twice = ”{name}”, kenttä ”{field}”: arvo on kirjattu kahdesti ja eri tavoin, ”{first}” ja ”{value}”;
     ensimmäinen on voimassa.
    P107.otherwise = ”{text}” sisältää sekä ehdon että sanan, joka kattaa kaiken muun; nuolella voi olla niistä vain
     toinen.
    P107.other = toinen arvo

    P108.what = Jokin on auki: sitä ei vielä tiedetä, tai niin vain arvellaan.
    P108.why = Se, mitä ei tiedetä, on eri asia kuin se, mitä ei ole; avoimien asioiden lista on se, minkä työpaja vie
     mukanaan.
    P108.question = Kuka meistä voisi selvittää tämän, ja mihin mennessä?
    P108.unknown = Avoinna: ”{name}”, kenttä ”{field}”. Kuka voisi selvittää sen?
    P108.unsure = Näin vain arvellaan: ”{name}”, kenttä ”{field}”, arvo ”{value}”. Kuka voisi vahvistaa sen?
    P108.open = Tähän mennessä tiedetään: ”{name}”, kenttä ”{field}”, arvo ”{value}”. Luettelo voi jatkua: kuka tietää
     loput?
    P108.absent = ”{name}”, kenttä ”{field}”: kaksoispisteen perässä ei ole mitään. Eikö kukaan vielä tiedä? Kirjoita
     silloin ”?”.
    P108.thing = Näin vain arvellaan: {kind} ”{name}” on epävarma. Kuka voisi vahvistaa sen?
    P108.next = Avoinna: mitä tulee kohdan ”{point}” jälkeen?
    P108.before = Avoinna: mitä tulee ennen kohtaa ”{point}”?
    P108.wait = Avoinna: kuinka pitkä on odotus rivillä ”{flow}”?
    P108.addMark = lisää ”?”

    P109.what = Kentässä lukee ”ei”, mutta ei kerrota miksi.
    P109.why = Päätöksellä tyhjäksi jätetty ja unohdettu kohta näyttävät samalta; yksi lause erottaa ne toisistaan.
    P109.question = Päätimmekö jättää tämän tyhjäksi? Miksi, yhdellä lauseella?
    P109.noReason = ”{name}”: kentässä ”{field}” lukee ”{none}” ilman perustelua. Onko niin päätetty? Kirjoita silloin
     ”{none} {because} …”.

    P110.what = Kahdella saman lajin asialla on sama tai melkein sama otsikko.
    P110.why = Työpajoissa kutsutaan kahta asiaa yhdellä sanalla ja yhtä asiaa kahdella; kumpikin kostautuu seuraavassa
     palaverissa.
    P110.question = Kun sanot näin, tarkoitatko yhtä asiaa vai kahta?
    P110.same = Lajissa ”{kind}” on {count} asiaa, joilla on sama otsikko {titles}, vaikka nimet ovat {names}: onko
     kyse yhdestä asiasta vai useammasta?
    P110.near = Lajissa ”{kind}” on {count} asiaa, joiden otsikot ovat melkein samat, {titles}: onko kyse yhdestä
     asiasta vai useammasta?
    P110.other = sama tai melkein sama

    P111.what = Otsikossa, jonka asiakas voi nähdä, on talon oma sana.
    P111.why = Asiakas ei tunne alan sanoja; kartta, joka toistaa yrityksen osastojaon, ei ole asiakkaan kartta.
    P111.question = Millä nimellä asiakas kutsuisi tätä kohtaa matkastaan?
    P111.word = Otsikossa ”{title}” ({kind}) on sana ”{word}”, jonka kartta varaa talon omaan käyttöön.
    P111.role = Otsikko ”{title}” on kahdella asialla: {kind} ja {role}. Mitä asiakas siinä näkee?
    P111.roleHere = tällä on sama otsikko
    P111.help = Sitä, mitä asiakas ei koskaan näe, saa kutsua näin, kunhan se on merkitty taustalla tapahtuvaksi.

    P112.what = Havainto on sallittu ilman perustelua, tai sitä ei voi sallia.
    P112.why = Perustelematon hiljaisuus elää pidempään kuin ne, jotka tiesivät sen syyn.
    P112.question = Kuka päätti, että tämän kanssa eletään, ja mihin asti?
    P112.noReason = ”{rule}” on sallittu tässä, mutta ei kerrota miksi: kirjoita ”{rule} {because} …”.
    P112.noWeightReason = Säännölle ”{rule}” on annettu tällä kartalla toinen painoarvo, mutta ei kerrota miksi:
     kirjoita loppuun ”{because} …”.
    P112.noRule = Sääntöä ”{rule}” ei ole; kenttään ”{field}” kirjoitetaan säännön tunnus tai nimi, esimerkiksi P501.
    P112.near = Tarkoitettiinko jotakin näistä: {names}?
    P112.noWeight = Kenttään ”{field}” kirjoitetaan sääntö, sen painoarvo ({weights}) ja perustelu: ”{rule} … {because}
     …”.
    P112.errorWeight = ”{rule}” ({name}) on aina virhe: ennen kuin se korjataan, karttaa ei voi ymmärtää.
    P112.unused = ”{rule}” ei löydä kohteesta ”{called}” (enää) mitään, joten sallittavaa ei ole: rivin voi poistaa.
    P112.error = Sääntöä ”{rule}” ({name}) ei voi sallia: ennen kuin virhe korjataan, karttaa ei voi ymmärtää.
    """
}
