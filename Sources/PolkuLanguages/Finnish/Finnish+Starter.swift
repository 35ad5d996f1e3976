extension Finnish {
  /// A first journey to change and learn from.
  static let starter = """
    // Asiakaspolku on luettelo rivejä. Muuta mitä tahansa: väärä rivi haittaa vain itseään.
    // Merkkien // perässä on kommentti. Rivien järjestys on vapaa, ja sisennys on vain silmää varten.
    kieli: fi

    // Asia alkaa lajillaan ja lyhyellä nimellä; kaksoispisteen perässä on otsikko.
    // Sen alla olevat rivit kertovat siitä: kenttä: arvo.
    kartta ensimmäinen polku: Vierailijasta asiakkaaksi
      lupaus: Tiedät aina, mitä seuraavaksi tapahtuu
      vastuu: markkinointi

    // Polun vaiheet järjestyksessä.
    vaihe tutustuminen: Tutustuu meihin
      ostovaihe: harkinta
    vaihe päätös: Valitsee

    // Kuka tekee työn.
    rooli markkinointi
    rooli myynti

    // Mistä tieto on peräisin. Tiedot viittaavat siihen näin: [työpaja].
    lähde työpaja: Työpaja myynnin kanssa
      menetelmä: työpaja
      pvm: ?  // ? tarkoittaa: emme tiedä vielä. Kenenkään ei tarvitse arvata.

    // Kenelle. Kirjoita, mitä kuulit ja missä.
    persoona Maija: HR-päällikkö Maija
      haluaa: Enemmän ja parempia hakemuksia [työpaja]
      kipupiste: Kukaan ei vastaa hänen kysymyksiinsä [työpaja]
      käyttää: verkkosivut, sähköposti

    // Missä kohdataan.
    kanava verkkosivut
    kanava sähköposti
    kanava puhelin

    // Mitä tapahtuu, kohta kohdalta.
    kosketuspiste opas: Lataa oppaan
      vaiheessa: tutustuminen
      kanavassa: verkkosivut
      kenelle: Maija
      vastuu: markkinointi
      tunne: +1  // -2 … +2
    kosketuspiste viesti: Saa meiltä viestin
      vaiheessa: tutustuminen
      kanavassa: sähköposti
      kenelle: Maija
      vastuu: markkinointi?  // ? lopussa tarkoittaa: luulemme niin
      - kysy Maijalta, riittääkö yksi viesti
    kosketuspiste tapaaminen: Tapaa myyjän
      vaiheessa: päätös
      kanavassa: puhelin
      kenelle: Maija
      vastuu: myynti
      vastausaika: 24 h

    // Miten ne seuraavat toisiaan. Odotus ja ehto kirjoitetaan kohdan perään.
    polku Maijan tie: Oppaasta tapaamiseen
      kenelle: Maija
      määränpää: tapaaminen
      opas -> viesti 2 päivän kuluttua -> tapaaminen kun hän haluaa kuulla lisää

    // Missä polku katkeaa ja mikä auttaisi.
    kriittinen hiljaisuus: Kukaan ei soita oppaan jälkeen
      kohdassa: viesti -> tapaaminen
      syy: Kukaan ei ole sopinut, kuka soittaa
      odotus: suuri
      riski: suuri
      näyttö: Kolme viidestä oli jo valinnut toisen toimittajan [työpaja]
      mittarina: myöhäiset soitot

    parannus sovitaan soitoista: Myynti soittaa vuorokauden sisällä
      aikajänne: lyhyt
      vastuu: myynti
      ratkaisee: hiljaisuus

    mittari myöhäiset soitot: Yhteydenotot, joihin ei soitettu vuorokaudessa
      yksikkö: yhteydenottoa
      tavoitearvo: 0
      nyt: ?

    // Seuraavaksi: polku check tälle tiedostolle, polku graph kuvaa varten, polku words fi kaikki sanat.
    """
}
