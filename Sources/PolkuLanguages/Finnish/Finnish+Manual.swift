extension Finnish {
  /// The manual page; what it says of commands and options is what help says.
  static let manual = """
    tool.man.summary = tulosta käyttöohjesivu
    tool.man.about = Tulostaa polku-ohjelman käyttöohjesivun siinä muodossa, jota man lukee: kokeile `polku man | man
     -l -`. Jos haluat sen aina saataville, kirjoita se tiedostoon polku.1 kansioon, josta man etsii, esimerkiksi
     ~/.local/share/man/man1.

    tool.manual.title = Käyttäjän komennot
    tool.manual.heading.name = NIMI
    tool.manual.heading.synopsis = YLEISKATSAUS
    tool.manual.heading.description = KUVAUS
    tool.manual.heading.options = VALITSIMET
    tool.manual.heading.commands = KOMENNOT
    tool.manual.heading.exit = PALUUARVO
    tool.manual.heading.environment = YMPÄRISTÖMUUTTUJAT
    tool.manual.heading.files = TIEDOSTOT
    tool.manual.heading.examples = ESIMERKKEJÄ
    tool.manual.heading.see-also = KATSO MYÖS

    tool.manual.name = tarkista, piirrä ja siisti tekstiksi kirjoitettuja asiakaspolkuja
    tool.manual.journeys = Asiakaspolku on tekstitiedosto, johon työpaja kirjoittaa, mitä se asiakkaistaan tietää:
     persoonat, vaiheet, kanavat, kosketuspisteet, sisällöt, kriittiset pisteet ja pelikirjat, suomeksi, ruotsiksi tai
     englanniksi. Lukeminen ei koskaan keskeydy: väärin kirjoitettu sana luetaan niin kuin se oli tarkoitettu, ja siitä
     huomautetaan kerran. ”?” on hyvä vastaus silloin, kun kukaan ei vielä tiedä.
    tool.manual.start = `polku new` tekee ensimmäisen asiakaspolun, josta on hyvä oppia, `polku words` luettelee
     kielen sanat, ja `polku explain` kertoo, mitä sana tai sääntö tarkoittaa.
    tool.manual.line = Komento tulee ensin. Sen valitsimet ja kohteet seuraavat missä järjestyksessä tahansa.
     Valitsimen arvo on seuraava sana, tai se kirjoitetaan yhtäsuuruusmerkin perään: `--format json` tai
     `--format=json`. Merkkien `--` jälkeen mikään ei ole enää valitsin.
    tool.manual.everywhere = Jokaisella komennolla on tämä:
    tool.manual.alone = Komennon paikalla:

    tool.manual.exit.0 = Kaikki on kunnossa.
    tool.manual.exit.1 = Löytyi virheitä tai havaintoja, jotka `--deny` nimeää, tai `polku fmt --check` löysi
     tiedoston, jota ei ole aseteltu.
    tool.manual.exit.2 = Komentorivi on virheellinen.
    tool.manual.exit.3 = Jotakin ei voitu lukea tai kirjoittaa.
    tool.manual.exit.4 = Jokin ohjelman oma osa, esimerkiksi sääntö, petti; kaikki muu tehtiin.

    tool.manual.environment.language = Kieli, jota puhutaan, kun sitä ei sano valitsin eikä asiakaspolku; ensimmäinen
     näistä, jolla on arvo, ratkaisee.
    tool.manual.environment.no-color = Jos tällä on jokin arvo, värejä ei käytetä, ellei `--color always` niitä pyydä.
    tool.manual.environment.term = Jos tämän arvo on dumb, värejä ei käytetä silloinkaan.
    tool.manual.environment.path = Mistä etsitään Graphvizin ohjelma dot, joka tekee kuvat.

    tool.manual.files.journey = Asiakaspolku. Kansio tarkoittaa kaikkia, jotka ovat sen alla.
    tool.manual.files.baseline = Tavallinen nimi tiedostolle, jonka `polku check --write-baseline` kirjoittaa: jo
     tunnetut havainnot.
    tool.manual.files.settings = Swift-paketissa: miten lisäosa PolkuCheck tarkistaa kohteen asiakaspolut.

    tool.manual.example.new = Tee ensimmäinen asiakaspolku suomeksi.
    tool.manual.example.check = Tarkista kaikki asiakaspolut nykyisestä kansiosta alaspäin.
    tool.manual.example.only = Käytä vain joitakin sääntöjä ja katso vain nykytilannetta.
    tool.manual.example.build = GitHubin koonnissa: anna varoitustenkin kaataa se ja näytä ne riviensä vieressä.
    tool.manual.example.baseline = Näytä vain se, mikä on uutta sen jälkeen, kun havainnot kirjoitettiin tiedostoon.
    tool.manual.example.ask = Tee työpajan kysymysarkit tulostettaviksi.
    tool.manual.example.graph = Piirrä asiakaspolku sellaisena kuin se on nyt.
    tool.manual.example.translate = Kirjoita kielen sanat ruotsiksi.
    tool.manual.example.explain = Kerro, mitä sääntö etsii, miksi ja mitä kannattaa kysyä.
    """
}
