/// Swedish: its words, its sentences and its first journey.
enum Swedish {
  static let text = LanguageText(
    words: [words, values],
    messages: [
      tool, helpPages, voices, completions, manual, matrixPages, playbookPages, graph, checking, building, library,
      types,
      findings, lines, names,
      structure, flow, people, channels, contacts, content, critical, playbooks, metrics, sources,
    ],
    starter: starter)
}
