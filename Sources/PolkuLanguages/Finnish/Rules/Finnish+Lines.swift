extension Finnish {
  /// P101 to P104: what a line says and where it stands.
  static let lines = """
    state.asIs = Tämä koskee asiakaspolkua sellaisena kuin se on nyt, ei enää parannusten jälkeen.
    state.toBe = Tämä koskee asiakaspolkua vasta parannusten jälkeen, ei sellaisena kuin se on nyt.

    P101.what = Riviä ei ymmärretty.
    P101.why = Kartta kirjoitetaan yhdessä, eikä yksi lipsahdus saa peittää kaikkea muuta: rivi säilytetään lappuna, ja
     lukeminen jatkuu sen jälkeen.
    P101.question = Luetaan tämä rivi ääneen: onko se asia kartalla, tieto jostakin asiasta vai huomio, joka halutaan
     säilyttää?
    P101.unreadable = ”{line}” ei nimeä asiaa, kerro tietoa eikä piirrä nuolta; rivi säilytetään lappuna.
    P101.unreadableRun = Rivistä ”{line}” alkaen {count} riviä ei nimeä asiaa, kerro tietoa eikä piirrä nuolta; ne
     säilytetään lappuina.
    P101.remark = Huomion alkuun kirjoitetaan ”- ” ja tekstin jatkoriville ”| ”; ”//” jättää rivin vain kirjoittajille.
    P101.talk = Rivistä ”{line}” alkaen {count} riviä kuulostaa puheelta tai muualta liitetyltä tekstiltä; ne
     säilytetään lappuina.
    P101.lost = Alla oleva rivi kulkee sen mukana, jottei mikään päädy yllä olevan asian tiedoksi.
    P101.lostMany = Alla olevat {count} riviä kulkevat sen mukana, jottei mikään päädy yllä olevan asian tiedoksi.
    P101.wordAlone = Sanan ”{word}” perästä puuttuu vielä nimi: mikä se on?
    P101.wordAloneRun = Rivistä ”{line}” alkaen {count} riviltä puuttuu vielä nimi sen sanan perästä, joka kertoo,
     mistä on kyse.
    P101.heading = ”{line}” on väliotsikko tai erotinrivi, joka ei kerro asiakaspolusta mitään; ”//” tekee siitä
     kommentin.
    P101.headingRun = Rivistä ”{line}” alkaen {count} riviä on väliotsikoita tai erotinrivejä, jotka eivät kerro
     asiakaspolusta mitään; ”//” tekee niistä kommentteja.
    P101.table = ”{line}” näyttää muualta liitetyn taulukon riviltä; se säilytetään lappuna.
    P101.tableRun = Rivistä ”{line}” alkaen {count} riviä näyttää muualta liitetyltä taulukolta; ne säilytetään
     lappuina.
    P101.continuation = ”{line}” jatkaa tekstiä, mutta yläpuolella oleva rivi ei ole tekstiä.
    P101.continuationRun = Rivistä ”{line}” alkaen {count} riviä jatkaa tekstiä, mutta niiden yläpuolella oleva rivi ei
     ole tekstiä.
    P101.arrowFirst = Rivillä ”{line}” ei ole kohtaa ennen nuolta: mistä asiakas tulee?
    P101.arrowFirstRun = Rivistä ”{line}” alkaen {count} rivillä ei ole kohtaa ennen nuolta: mistä asiakas tulee?
    P101.strangeArrow = Merkkiä ”{word}” rivillä ”{line}” ei lueta nuoleksi; nuoli kirjoitetaan ”->”.
    P101.strangeArrowRun = Rivistä ”{line}” alkaen {count} rivillä on merkkejä, joita ei lueta nuoliksi; nuoli
     kirjoitetaan ”->”.
    P101.noColon = Riviltä ”{line}” puuttuu kaksoispiste sanan ”{word}” perästä, joten rivi säilytetään lappuna ja
     tieto jää toistaiseksi avoimeksi.
    P101.noColonRun = Rivistä ”{line}” alkaen {count} riviltä puuttuu kaksoispiste ensimmäisen sanan perästä, joten ne
     säilytetään lappuina ja tiedot jäävät toistaiseksi avoimiksi.
    P101.ownerless = ”{line}” kertoo tiedon, mutta yläpuolella ei ole mitään, mitä se voisi koskea.
    P101.ownerlessRun = Rivistä ”{line}” alkaen {count} riviä kertoo tietoja, mutta yläpuolella ei ole mitään, mitä ne
     voisivat koskea.
    P101.ownerlessHelp = Aloita siitä, mitä tiedot koskevat, esimerkiksi kosketuspisteestä ja sen nimestä; tiedot
     tulevat sen alle.
    P101.encoding = Tiedoston merkistö on {encoding}. Se luettiin silti, mutta UTF-8 säilyttää jokaisen kirjaimen
     kaikissa ohjelmissa.
    P101.lineBreak = Tässä on piilomerkki, joka katkaisee rivin muissa ohjelmissa mutta ei tässä tiedostossa.
    P101.direction = Tässä on piilomerkki, joka kääntää tekstin suunnan: teksti luetaan toisin kuin se näkyy.
    P101.notText = Nämä tavut eivät ole UTF-8-tekstiä; mitä tässä sitten lukikin, se on vaurioitunut matkalla.
    P101.openEnd = Nuoli ”{text}” ei johda mihinkään: mitä tulee seuraavaksi? ”?” kertoo, ettei kukaan vielä tiedä.
    P101.clauseBeforeArrow = ”{text}” ja siihen kuuluva tieto on kirjoitettu ennen nuolta, jota ne koskevat; ne luetaan
     seuraavan nuolen tiedoiksi.
    P101.openQuote = Lainausmerkki on jäänyt sulkematta: ”{text}”. Nimi luetaan loppuun asti.
    P101.channelInFlow = ”{text}” nimeää kanavan nuolirivillä; kanavan paikka on kosketuspisteen alla, näin: ”{on}:
     {channel}”.
    P101.declarationAsFlow = Tekstin ”{text}” perässä on nuoli, joten rivi luetaan nuoliriviksi eikä uudeksi asiaksi;
     nimessä ei voi olla nuolta.
    P101.noteLikeFact = ”{line}” on lappu, vaikka se kuulostaa tiedolta; mikään tarkistus tai kuva ei ota sitä
     huomioon.
    P101.listBelow = Kentän ”{field}:” perässä ei ole mitään, vain {count|lappu|lappuja} sen alla. {count|Lappu|Laput}
     luetaan vasta, kun {count|sen|jokaisen} alussa on ”{field}:”.
    P101.nameless = Tällä asialla (”{kind}”) ei ole nimeä, jolla siitä voisi puhua: nimessä pitää olla kirjain tai
     numero.
    P101.sentence = ”{line}” luetaan asiaksi, jonka laji on ”{kind}”, mutta se kuulostaa huomiolta; huomion alkuun
     kirjoitetaan ”- ”.
    P101.makeNote = muuta {count|lapuksi|lapuiksi}
    P101.makeComment = muuta {count|kommentiksi|kommenteiksi}
    P101.makeText = liitä yllä olevan tekstin jatkoksi
    P101.declareEach = kirjoita kukin omalle rivilleen
    P101.addColon = lisää kaksoispiste
    P101.addPoint = aloita yllä olevan rivin viimeisestä kohdasta
    P101.addArrow = kirjoita nuoli
    P101.addOpenPoint = lisää ”?”
    P101.mend = korjaa nämä rivit
    P101.breakLine = jaa kahdeksi riviksi
    P101.removeCharacter = poista piilomerkki
    P101.closeQuote = sulje lainausmerkki
    P101.moveClause = siirrä ”{text}” sen kohdan perään, johon se johtaa
    P101.removeBullet = poista viiva
    P101.repeatField = toista ”{field}:” jokaisella rivillä

    P102.what = Sana tai nimi oli kirjoitettu toisin kuin kielessä tai kartalla, ja se luettiin niin kuin se oli
     tarkoitettu.
    P102.why = Yhdestä lipsahduksesta kuuluu tulla yksi havainto eikä kahtakymmentä: kirjoitusasua ehdotetaan, ja muu
     luetaan niin kuin se oli tarkoitettu.
    P102.question = Jos vaihtoehtoja on kaksi, kumpaa tarkoitimme?
    P102.misspelt = ”{written}” luetaan sanaksi ”{meant}”.
    P102.foreign = ”{written}” on toisen kielen sana ({language}); tämän tiedoston kielellä ({own}) se on ”{meant}”.
    P102.foreignMany = {count} sanaa on eri kielellä ({language}) kuin tiedosto ({own}); esimerkiksi ”{written}” on
     tässä ”{meant}”.
    P102.language = Tiedosto ei ilmoita kieltään; sanojen perusteella kieleksi tulkitaan {language}. Kirjoita tiedoston
     ensimmäiseksi riviksi ”{line}”.
    P102.value = ”{written}” luetaan arvoksi ”{meant}”.
    P102.title = ”{written}” on otsikko, jonka takana on {kind} ”{name}”; otsikot voivat vaihtua, nimet pysyvät.
    P102.inflected = ”{written}” luetaan näin: {kind} ”{name}”.
    P102.near = ”{written}” luetaan näin: {kind} ”{name}”. Muuta lähes samannimistä ei ole.
    P102.meantThis = tätä sen luettiin tarkoittavan
    P102.clauseWord = ”{written}” luetaan sanaksi ”{meant}”.
    P102.longerName = ”{name}” luetaan yhdeksi nimeksi, koska sen niminen asia on olemassa; lainausmerkit tekevät sen
     selväksi.
    P102.until = ”{written}” luetaan ehdoksi, koska minkään parannuksen nimi se ei ole.
    P102.joined = ”{written}” luetaan useaksi nimeksi: {names}.
    P102.write = kirjoita ”{text}”
    P102.writeAll = kirjoita kaikki {count} sanaa tiedoston omalla kielellä
    P102.stateLanguage = aloita tiedosto rivillä ”{text}”

    P103.what = Asialle on kirjoitettu kenttä, jota sen lajilla ei ole.
    P103.why = Mitään kirjoitettua ei saa kadota kenenkään huomaamatta: rivi säilytetään ja näytetään, mutta mikään
     tarkistus tai tuloste ei lue sitä.
    P103.question = Haluammeko kirjata tämän jokaisesta kohdasta, vai onko se huomio vain tästä yhdestä?
    P103.unknown = Kenttää ”{word}” ei ole millään lajilla.
    P103.unknownMany = Kenttää ”{word}” ei ole millään lajilla, mutta sitä käytetään {count} kertaa.
    P103.strange = Lajilla ”{kind}” ei ole kenttää ”{word}”; sen voi kirjoittaa tänne: {kinds}.
    P103.strangeMany = Lajilla ”{kind}” ei ole kenttää ”{word}”, vaikka sitä käytetään {count} kertaa; sen voi
     kirjoittaa tänne: {kinds}.
    P103.help = Tieto säilytetään ja näytetään, mutta mikään tarkistus ei lue sitä.
    P103.also = tässäkin
    P103.own = merkitse omaksi kentäksi: ”{word}”
    P103.note = muuta {count|lapuksi|lapuiksi}

    P104.what = Sisennyksen perusteella rivi näyttää kuuluvan muualle kuin mihin se luetaan.
    P104.why = Sisennyksellä ei ole merkitystä, joten siihen luottava lukija menee harhaan.
    P104.question = Kuuluuko tämä rivi yllä olevaan askeleeseen vai koko pelikirjaan?
    P104.declaration = ”{line}” on sisennetty kuin se olisi osa riviä ”{above}”, mutta se on oma asiansa.
    P104.playbooks = ”{line}” näyttää kuuluvan riviin ”{step}”, mutta askeleilla ei ole tällaista kenttää: se kuuluu
     pelikirjaan.
    P104.steps = ”{line}” näyttää kuuluvan pelikirjaan, mutta se kuuluu yllä olevaan riviin ”{step}”.
    P104.farAway = ”{line}” kuuluu riviin ”{owner}”, mutta niiden välissä on ”{between}”.
    P104.owner = se kuuluu tähän
    P104.also = samoin tämä
    P104.outdent = poista sisennys
    P104.asField = kirjoita ”{text}”
    P104.moveIn = sisennä askeleen alle
    P104.moveOut = sisennä samaan tasoon askeleiden kanssa
    P104.moveUp = siirrä askeleiden yläpuolelle
    P104.moveToOwner = siirrä sinne, minne se kuuluu
    """
}
