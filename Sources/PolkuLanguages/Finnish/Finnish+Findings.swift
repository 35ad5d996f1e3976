extension Finnish {
  /// What stands beside the sentences of findings, and what sentences call things.
  static let findings = """
    finding.day.as-is = vain nykytilanteessa
    finding.day.to-be = vasta kun kaikki parannukset on tehty

    kind.map = kartta
    kind.source = lähde
    kind.role = rooli
    kind.system = järjestelmä
    kind.segment = segmentti
    kind.persona = persoona
    kind.channel = kanava
    kind.stage = vaihe
    kind.touchpoint = kosketuspiste
    kind.highlight = kohokohta
    kind.content = sisältö
    kind.question = kysymys
    kind.path = polku
    kind.critical = kriittinen piste
    kind.improvement = parannus
    kind.playbook = pelikirja
    kind.step = askel
    kind.metric = mittari

    language.en = englanti
    language.fi = suomi
    language.sv = ruotsi
    """
}
