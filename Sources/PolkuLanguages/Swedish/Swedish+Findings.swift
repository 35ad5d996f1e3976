extension Swedish {
  /// What stands beside the sentences of findings, and what sentences call things.
  static let findings = """
    finding.day.as-is = bara som det är nu
    finding.day.to-be = först när alla förbättringar är genomförda

    kind.map = karta
    kind.source = källa
    kind.role = roll
    kind.system = system
    kind.segment = segment
    kind.persona = persona
    kind.channel = kanal
    kind.stage = skede
    kind.touchpoint = kontaktpunkt
    kind.highlight = höjdpunkt
    kind.content = innehåll
    kind.question = fråga
    kind.path = resa
    kind.critical = kritisk punkt
    kind.improvement = förbättring
    kind.playbook = spelbok
    kind.step = steg
    kind.metric = mått

    language.en = engelska
    language.fi = finska
    language.sv = svenska
    """
}
