extension Finnish {
  /// What builds say.
  static let building = """
    build.usage = Tämän työkalun käynnistää lisäosa PolkuCheck: polku-build check --target NIMI [--types TIEDOSTO.swift]
     [--settings polku.settings] [--root KANSIO] TIEDOSTO.journey …
    build.denied = Tämän rivin vuoksi nämä havainnot ovat virheitä; ilman sitä ne eivät olisi.
    build.settings.line = ”{line}” ei ole asetus; asetus on rivi kuten ”deny: warnings”.
    build.settings.key = Asetusta ”{key}” ei ole; asetukset ovat {keys}.
    build.settings.twice = ”{key}” on asetettu kahdesti; ensimmäinen rivi on voimassa.
    build.settings.value = Asetuksen ”{key}” arvo ei voi olla ”{value}”; vaihtoehdot ovat {values}.
    build.settings.namespace = ”{value}” ei kelpaa Swift-tyypin nimeksi; kirjoita nimi kuten Journeys.
    build.settings.date = ”{value}” ei ole päivä; kirjoita se muodossa 2026-09-01, tai today tai none.
    """
}
