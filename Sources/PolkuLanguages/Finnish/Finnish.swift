/// Finnish: its words, its sentences and its first journey.
enum Finnish {
  static let text = LanguageText(
    words: [words, values, forms],
    messages: [
      tool, helpPages, voices, manual, completions, matrixPages, playbookPages, graph, checking, building, library,
      types,
      findings, lines, names,
      structure, flow, people, channels, contacts, content, critical, playbooks, metrics, sources,
    ],
    starter: starter)
}
