extension Finnish {
  /// Reading files and checking them.
  static let checking = """
    tool.severity.error = virhe
    tool.severity.warning = varoitus
    tool.severity.note = huomautus
    tool.file.missing = {path}: tätä tiedostoa ei ole.
    tool.file.no-format = Komento {command} ei osaa muotoa {ending}; sen muodot ovat {formats} (--format).
    tool.file.no-directory = {path}: kansiota ”{directory}”, johon tiedosto kirjoitettaisiin, ei ole.
    tool.file.forbidden = {path}: käyttöoikeus puuttuu.
    tool.file.is-directory = {path}: tämä on kansio, mutta tarvitaan tiedosto.
    tool.file.exists = {path}: tiedosto on jo olemassa, ja se jätetään ennalleen.
    tool.file.too-large = {path}: tiedosto on suurempi kuin 1 GiB.
    tool.file.other = {path}: {reason}.
    tool.file.output = Tulostetta ei voitu kirjoittaa: {reason}.
    tool.load.empty = {path}: tässä kansiossa ei ole yhtään .journey-tiedostoa.
    tool.load.link = {path}: tämä linkki johtaa ulos annetusta kansiosta, joten sitä ei seurattu.
    tool.load.fragment = {path}: mikään malli ei liitä tätä tiedostoa, eikä sillä ole omaa karttaa; se luettiin
     yksinään.
    tool.check.failed = Sääntö {rule} ({name}) epäonnistui, joten sen havainnot puuttuvat; muut säännöt toimivat. Vika
     on ohjelmassa nimeltä polku eikä tiedostoissasi: ilmoita siitä. Syy: {reason}
    tool.check.stopped = Se pysäytti ohjelman.
    tool.check.input-lost = polku: virhe: Sääntö pysäytti ohjelman, eikä vakiosyötettä voi lukea toista kertaa. Anna
     asiakaspolku tiedostona, niin muut säännöt tarkistetaan.
    tool.baseline.remark = Havainnot, jotka tunnettiin, kun polku check --write-baseline kirjoitti tämän tiedoston.
     Kultakin riviltä luetaan vain ensimmäinen sana.
    tool.baseline.written = {path} on kirjoitettu; siinä on {count} {count|havainto|havaintoa}.
    tool.baseline.not-written = {path} jäi kirjoittamatta, koska joitakin tiedostoja ei voitu lukea.
    tool.baseline.how = Sen tekee komento polku check --write-baseline {path}.
    tool.baseline.not-one = {path}: tämä ei ole vertailutiedosto; sellaisen ensimmäinen rivi on ”polku-baseline 1”.
    tool.baseline.version = {path}: tämän vertailutiedoston versio on {version}, mutta tämä polku lukee versiota 1.
    tool.baseline.line = {path}: rivi {line} ei ole havainto eikä kommentti.
    tool.languages.unreadable = {path}: kieltä ei voitu lukea; sen nimeää POLKU_LANGUAGES.
    tool.languages.no-language = {path}: tämä ei ole kieli; polku words --table näyttää, millainen se on.
    tool.languages.known = {path}: kieli ”{code}” on jo olemassa, ja se pidetään.
    tool.reason.missing = tiedostoa ei ole
    tool.reason.forbidden = käyttöoikeus puuttuu
    tool.reason.directory = se on kansio
    tool.reason.exists = tiedosto on jo olemassa
    tool.reason.too-large = tiedosto on liian suuri
    tool.reason.full = levy on täynnä
    tool.reason.read-only = levylle ei voi kirjoittaa
    tool.reason.broken = levy ei vastannut kuten pitäisi
    tool.reason.name-too-long = nimi on liian pitkä
    tool.reason.links = linkit kiertävät kehää
    tool.reason.too-many = liian monta tiedostoa on auki
    tool.reason.gone = lukija lopetti
    tool.reason.busy = se on toisen ohjelman käytössä
    tool.reason.memory = muisti loppui
    tool.reason.invalid = järjestelmä ei hyväksy sitä
    """
}
