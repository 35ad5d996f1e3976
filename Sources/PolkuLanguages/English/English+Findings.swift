extension English {
  /// What stands beside the sentences of findings, and what sentences call things.
  static let findings = """
    finding.day.as-is = only as it is today
    finding.day.to-be = only once every improvement is done

    kind.map = map
    kind.source = source
    kind.role = role
    kind.system = system
    kind.segment = segment
    kind.persona = persona
    kind.channel = channel
    kind.stage = stage
    kind.touchpoint = touchpoint
    kind.highlight = highlight
    kind.content = content
    kind.question = question
    kind.path = path
    kind.critical = critical point
    kind.improvement = improvement
    kind.playbook = playbook
    kind.step = step
    kind.metric = metric

    language.en = English
    language.fi = Finnish
    language.sv = Swedish
    """
}
