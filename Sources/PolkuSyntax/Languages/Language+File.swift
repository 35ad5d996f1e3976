extension Language {
  /// The language as one text, as a file would hold it.
  public var file: String { text.text }

  /// A first journey in this language; empty where nobody has written one.
  public var starter: String { text.starter }

  /// What a first journey in this language is called, for `polku new`.
  public var starterName: String { words(section: "language", id: "starter").first ?? "map.journey" }

  /// The words for several things of a kind, the written form first: `stages`.
  public func plurals(_ kind: Kind) -> [String] { words(section: "headings", id: kind.id) }
}
