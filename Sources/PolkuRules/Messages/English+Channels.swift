extension RuleMessages {
  /// P501 to P513: touchpoints and channels.
  static let englishChannels = """
    P501.what = No role answers for a touchpoint, or for a channel that others see.
    P501.why = What nobody owns goes wrong in nobody's name: it is forgotten, and nobody hears of it.
    P501.question = If this does not happen tomorrow, whose phone rings?
    P501.touchpoint = Nobody answers for “{name}”, and nobody for its stage (“{by}:”).
    P501.channel = Everybody can see the {kind} “{name}”, but nobody answers for it (“{by}:”).

    """
}
