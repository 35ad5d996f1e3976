extension Finnish {
  /// What the library says.
  static let library = """
    library.unknown-name = Tällä asiakaspolulla ei ole nimeä ”{name}”, jonka laji olisi {kind}.
    library.unknown-name.near = Tällä asiakaspolulla ei ole nimeä ”{name}”, jonka laji olisi {kind}; tarkoititko näistä
     jotakin: {near}?
    library.other-day = Pelikirjaa ”{name}” ei ole tänä asiakaspolun päivänä.
    library.no-such-day = Kalenterissa ei ole päivää {day} kuussa {month} vuonna {year}.
    library.too-many-cells = Ruudukossa on yli miljoona ruutua.
    """
}
