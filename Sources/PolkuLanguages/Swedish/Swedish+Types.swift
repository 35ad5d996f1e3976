extension Swedish {
  /// Comments in generated source.
  static let types = """
    types.written = Skrivet av Polku utifrån {names}. Ändringar här går förlorade: filen skrivs på nytt varje gång en
     kundresa ändras.
    types.nothing = Skrivet av Polku: det finns ingen kundresa att hämta namn från.
    types.thing = {title}
    types.at = {title} Skede: {stages}.
    types.on = {title} Kanal: {channels}.
    types.at.on = {title} Skede: {stages}; kanal: {channels}.
    types.undescribed = {title} Nämns på kartan, men saknar ännu en beskrivning.
    types.outcome = {title} Ett utfall: mer säger kartan inte om det.
    types.since = Planeras: gäller från {names}.
    types.until = Gäller till {names}.
    types.namespace = Kundresan ”{title}”, från {path}.
    types.all = Kundresorna i den här modulen.
    types.persona = Vems resa det är.
    types.stage = Kundresans skeden, i tur och ordning.
    types.channel = Kanalerna där man möts.
    types.touchpoint = Kontaktpunkterna: där någon möter företaget.
    types.critical = De kritiska punkterna, där kunder går förlorade.
    types.playbook = Spelböckerna: vem som gör vad och när.
    types.metric = Måtten som kundresan mäts med.
    types.persona.none = Kartan nämner ingen persona än, så det finns inget värde.
    types.channel.none = Kartan nämner ingen kanal än, så det finns inget värde.
    types.event = Någon vid en kontaktpunkt på kundresan.
    types.event.touchpoint = Var på kartan det hände.
    types.event.channel = Kanalen, där den är känd.
    types.event.persona = Personan, där den är känd.
    types.event.init = Antecknar ett möte vid en kontaktpunkt.
    types.title = Vad man kallar det.
    """
}
