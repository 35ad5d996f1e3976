extension Swedish {
  /// What builds say.
  static let building = """
    build.usage = Det här verktyget startas av insticksmodulen PolkuCheck: polku-build check --target NAMN [--types
     FIL.swift] [--settings polku.settings] [--root MAPP] FIL.journey …
    build.denied = Den här raden gör de här iakttagelserna till fel; i andra byggen vore de inte det.
    build.settings.line = ”{line}” är ingen inställning; en inställning är en rad som ”deny: warnings”.
    build.settings.key = Det finns ingen inställning ”{key}”; de som finns är {keys}.
    build.settings.twice = ”{key}” anges två gånger; den första raden gäller.
    build.settings.value = ”{key}” kan inte vara ”{value}”; möjliga värden är {values}.
    build.settings.namespace = ”{value}” kan inte vara namnet på en Swift-typ; skriv till exempel Journeys.
    build.settings.date = ”{value}” är ingen dag; skriv den som 2026-09-01, eller today eller none.
    """
}
