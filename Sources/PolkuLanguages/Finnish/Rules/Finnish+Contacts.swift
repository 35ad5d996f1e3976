extension Finnish {
  /// P514 to P527: contacts.
  static let contacts = """
    P514.what = Kohtaamisesta ei jää merkintää mihinkään.
    P514.why = Mistä ei jää jälkeä, sitä ei voi laskea eikä parantaa, eikä siitä tiedä se, joka kohtaa asiakkaan
     seuraavaksi.
    P514.question = Mistä tietäisimme ensi vuonna, että tämä on tapahtunut?
    P514.noTrace = Kosketuspisteestä ”{name}” ei jää jälkeä mihinkään (”{recorded}:”).
    P514.ask = Sitä, mitä mikään järjestelmä ei näe, voi silti kysyä: kerro, mihin vastaus kirjataan (”{recorded}: …”).

    P515.what = Persoonalle tai segmentille on suunniteltu yhteensä enemmän yhteydenottoja kuin se sietää.
    P515.why = Yksittäin jokainen viesti on paikallaan; vasta niiden summa ärsyttää, ja juuri summaa kukaan ei näe.
    P515.question = Jos levittäisimme kaikki yhden kuukauden viestimme vierekkäin, lukisimmeko itse ne?
    P515.over = ”{name}” sietää enintään ”{limit}”, mutta samalle ajanjaksolle on suunniteltu {count}
     {count|yhteydenotto|yhteydenottoa}.
    P515.between = ”{name}” sietää enintään ”{limit}”, mutta samalle ajanjaksolle on suunniteltu {low}–{count}
     yhteydenottoa.
    P515.atLeast = ”{name}” sietää enintään ”{limit}”, mutta samalle ajanjaksolle on suunniteltu vähintään {count}
     {count|yhteydenotto|yhteydenottoa}.
    P515.part = näistä ”{name}” tuo {count}
    P515.more = Summa kertyy {all} kohdasta; vain tiheimmin toistuvat on näytetty.
    P515.fewer = Karsi, yhdistä tai harvenna niitä, tai kysy, pitääkö raja yhä paikkansa.
    P515.notCompared = Numeroin ei ole sanottu, paljonko ”{name}” sietää (”{limit}”), joten suunniteltuja yhteydenottoja
     ei verrattu siihen.
    P515.notCounted = Ei tiedetä, kuinka usein nämä tavoittavat kohderyhmän ”{name}”, joten niitä ei laskettu mukaan:
     {contacts}.

    P516.what = Toistuvalle tai automaattiselle viestille ei ole lupaa, tai se nojaa ostettuun osoitelistaan.
    P516.why = Laki edellyttää suostumusta, ja joka ei ole sitä koskaan antanut, oppii epäilemään lähettäjää.
    P516.question = Milloin tämä ihminen sanoi kyllä, ja missä se lukee?
    P516.repeated = ”{name}” tulee yhä uudelleen ({channels}), mutta mikään ei kerro, että ihmiset ovat suostuneet
     siihen (”{permission}:”).
    P516.automatic = ”{name}” lähtee itsestään ({channels}), mutta mikään ei kerro, että ihmiset ovat suostuneet siihen
     (”{permission}:”).
    P516.bought = ”{name}” menee ostettuihin osoitteisiin (”{permission}”): kukaan listalla ei ole antanut
     suostumustaan.
    P516.channel = kanava ”{channel}” vaatii ensin suostumuksen

    P517.what = Oston jälkeistä aikaa kuvaavalla kartalla asiakas ei voi viedä ongelmaa kenellekään, joka kirjaisi sen.
    P517.why = Reklamaatio, johon kukaan ei tartu, on yleisimpiä syitä siihen, että asiakas lähtee.
    P517.question = Asiakas on vihainen perjantaina kello neljä. Kenet hän tavoittaa, ja kuka kirjaa asian?
    P517.noRoute = Kartta jatkuu oston jälkeen mutta ei näytä, miten asiakas voi tuoda ongelmansa meille.
    P517.incomplete = Asiakas voi reklamoida ({names}), mutta ei ole selvää, että joku ottaa asian hoitaakseen ja kirjaa
     sen.
    P517.notFromCustomer = tässä aloite ei tule asiakkaalta (”{from}: {customer}”)
    P517.nobody = vastaanottajaa ei ole nimetty (”{by}:”)
    P517.notRecorded = mikään ei kerro, mihin se kirjataan (”{recorded}:”)
    P517.add = Lisää kosketuspiste, jossa lukee ”{type}: {complaint}” ja ”{from}: {customer}”, ja kerro, kuka ottaa
     asian hoitaakseen (”{by}:”) ja mihin se kirjataan (”{recorded}:”); ”?” kelpaa toistaiseksi.
    P517.complete = Yksi tapa reklamoida riittää, kun aloite tulee asiakkaalta (”{from}: {customer}”), joku ottaa asian
     hoitaakseen (”{by}:”) ja se kirjataan johonkin (”{recorded}:”); ”?” kelpaa toistaiseksi.

    P518.what = Tarjoukseen, uusimiseen tai lisämyyntiin voi päätyä ilman tarvekartoitusta.
    P518.why = Joka myy kysymättä, myy väärää asiaa tai viimevuotista.
    P518.question = Mitä kysyimme, ennen kuin tarjosimme?
    P518.noTalk = Kosketuspisteeseen ”{name}” voi päätyä ilman edeltävää tarvekartoitusta {count|polulla|poluilla}
     {paths}.
    P518.unnamed = Kosketuspisteeseen ”{name}” voi päätyä ilman edeltävää tarvekartoitusta.
    P518.path = polulla ”{path}” sinne pääsee ilman sitä
    P518.add = Lisää sen edelle kosketuspiste, jossa lukee ”{type}: {needs}”, tai anna tämä tyyppi jollekin olemassa
     olevalle.

    P519.what = Kaikki, mitä asiakas kohtaa oston jälkeen, kuuluu myynnille.
    P519.why = Kun kauppa on tehty, myyjän kiinnostus voi laantua, ja se, mitä muut talossa tietävät, jää käyttämättä.
    P519.question = Kenet asiakas tuntisi allekirjoituksen jälkeen myyjän lisäksi?
    P519.onlySales = Vaiheessa ”{stage}” asiakas ei kohtaa ketään muuta kuin myynnin: {people}.
    P519.sells = ”{role}” kuuluu myyntiin

    P520.what = Järjestelmät hoitavat vaiheen jokaisen kosketuspisteen, eikä asiakas kohtaa ihmistä.
    P520.why = Koneet sopivat rutiineihin; epäilevä tai huolestunut haluaa ihmisen.
    P520.question = Mistä huolestunut asiakas löytäisi täältä ihmisen?
    P520.noPerson = Vaiheessa ”{stage}” asiakas ei kohtaa ihmistä: kaiken hoitavat järjestelmät ({systems}).
    P520.say = Jos niin on tarkoitus, kirjoita syy: ”{field}: …”.

    P521.what = Kosketuspiste sanotaan personoiduksi, mutta siihen käytettävää tietoa ei ole nimetty.
    P521.why = Vain se, mitä ihmisestä tiedetään, voi tehdä jostakin juuri hänelle sopivan; ilman tietoa se on pelkkä
     toive.
    P521.question = Mitä sellaista tiedämme tästä asiakkaasta, että tämä on tehty juuri hänelle?
    P521.noData = ”{name}” on tarkoitus personoida, mutta mikään ei kerro, minkä tiedon avulla (”{field}:”).

    P522.what = Jokin on tarkoitettu kaikille, mutta kartalla ei ole yhtäkään persoonaa tai segmenttiä.
    P522.why = Mikä tehdään kaikille, ei ole kenellekään erityistä, ja se hukkuu joukkoon.
    P522.question = Kuka pettyisi, jos jättäisimme tämän pois, ja kuka ei edes huomaisi?
    P522.everyone = ”{name}” on tarkoitettu kohderyhmälle ”{everyone}”, mutta kartta ei vielä tunne ketään: siltä
     puuttuu {persona} ja {segment}.

    P523.what = Jonkun, joka ei etsi, odotetaan löytävän meidät, tai joku, joka etsii, kohtaa vain tyrkytettyjä
     viestejä.
    P523.why = Odottava on tavoitettava; etsivän on voitava löytää.
    P523.question = Etsiikö tämä ihminen meitä, vai pitääkö meidän koputtaa häntä olkapäähän?
    P523.waits = ”{name}” ei etsi meitä, mutta jokainen reitti sisään on sellainen, joka ihmisten pitää löytää itse:
     {entries}.
    P523.seeks = ”{name}” etsii meitä, mutta jokainen reitti sisään on sellainen, jota me tyrkytämme ihmisille:
     {entries}.
    P523.entry = ”{name}” kohdataan täällä: {channels}

    P524.what = Lomake kysyy enemmän kuin ihmiset viitsivät täyttää.
    P524.why = Pitkä lomake saa halukkaankin luovuttamaan; mitä ei tarvita tänään, sen voi kysyä ensi kerralla.
    P524.question = Mitä näistä tarvitsemme tänään, ja mitä voisimme kysyä ensi kerralla?
    P524.long = ”{name}” kysyy liikaa kerralla: ”{field}: {fields}”, kun ihmiset sietävät enintään {limit}.
    P524.later = Kysy nyt se, mitä seuraavaksi tarvitaan, ja loput, kun kohdataan uudelleen.

    P525.what = Jotakin luvataan, mutta mikään myöhempi ei lunasta sitä.
    P525.why = Unohdettu lupaus päättyy pettymykseen ja siihen, että asiakas lähtee ennen aikojaan.
    P525.question = Mitä annoimme asiakkaan ymmärtää, ja missä hän saa sen?
    P525.nowhere = ”{name}” lupaa ”{promise}”, mutta mikään ei lunasta sitä.
    P525.notAfter = ”{name}” lupaa ”{promise}”, mutta mikään sen jälkeen tuleva ei lunasta sitä.
    P525.elsewhere = ”{keeper}” lunastaa sen mutta ei tule lupauksen jälkeen
    P525.write = Kerro, missä asiakas saa sen: ”{keeps}: {promise}”.

    P526.what = Tapahtumaa ei seuraa mikään, tai omaan tapahtumaan ei johda mikään.
    P526.why = Tapahtuman hyöty tulee sitä seuraavina päivinä, ja omaan tapahtumaan jonkun pitää kutsua väki.
    P526.question = Kuka soittaa kenelle heti seuraavana aamuna?
    P526.nothingAfter = Tapahtuman ”{name}” jälkeen ei tule mitään: mitä siellä puhuttiin, katoaa, kun ovet suljetaan.
    P526.nothingBefore = Omaan tapahtumaan ”{name}” ei johda mikään: ketään ei kutsuta.

    P527.what = Jollekulle on suunniteltu enemmän työtä kuin hän ehtii tehdä, tai kanavaan tulee enemmän kuin siihen
     mahtuu.
    P527.why = Aika on se, mistä useimmissa yrityksissä on pula; työ, johon kenelläkään ei ole aikaa, tehdään myöhässä,
     huonosti tai ei ollenkaan.
    P527.question = Jos tämä kaikki todella tapahtuu ensi viikolla, kuka lähtee myöhään kotiin?
    P527.work = Työtä on liikaa: ”{name}” tarvitsisi siihen aikaa {work}, mutta sitä on vain ”{capacity}” (”{field}:”).
    P527.count = Tulossa on {count}, mutta ”{name}” pystyy ottamaan vastaan vain ”{capacity}” (”{field}:”).
    P527.part = ”{name}”: {work}
    P527.more = Summa kertyy {all} kohdasta; vain suurimmat on näytetty.
    P527.less = Kysy, mitä joku muu voi tehdä, mitä voi tehdä harvemmin ja mitä voi jättää pois.
    P527.noEffort = Mikään ei kerro numeroin, paljonko työtä yksi kerta vaatii (”{effort}:”), joten tekijän ”{name}”
     työhön ei laskettu mukaan: {works}.
    P527.noRate = Mikään ei kerro numeroin, kuinka usein {count|tämä|nämä} tehdään, joten tekijän ”{name}” työhön ei
     laskettu mukaan: {works}.
    P527.shared = Kukaan ei ole sanonut, miten ”{name}” jakaa työn muiden tekijöiden kanssa, joten mukaan ei laskettu:
     {works}.
    P527.sometimes = Ehdosta riippuu, kuinka usein {count|tämä|nämä} tehdään, joten kohdan ”{name}” summaan ei laskettu
     mukaan: {works}.
    P527.notCounted = Ei ole selvää, kuinka paljon {count|tämä vie|nämä vievät} siitä, mitä ”{name}” pystyy ottamaan
     vastaan, joten mukaan ei laskettu: {works}.
    P527.notCompared = Kohdan ”{name}” kapasiteetti ”{capacity}” ei kerro, paljonko enintään mahtuu, joten siihen ei
     verrattu mitään.
    """
}
