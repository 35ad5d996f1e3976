extension Language {
  /// The words for several things of a kind, the written form first: `stages`.
  public func plurals(_ kind: Kind) -> [String] { words(section: "headings", id: kind.id) }
}
