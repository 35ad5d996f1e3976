extension Language {
  /// This language, then the others: what people wrote keeps its language when `polku fmt --to` translates a file.
  public var andOthers: [Language] { [self] + Self.all.filter { $0 !== self } }

  /// The languages that bend names.
  public static let bending = all.filter(\.bendsNames)

  /// What a word of running text in whatever language may be without its ending, the word itself first.
  ///
  /// More words share a form than in one language alone; only to be asked where that makes a rule quiet.
  public static func forms(of word: [UInt8]) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    for language in all {
      for form in language.forms(of: word) where !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  /// The buying phase that a name is an inflected form of, as in `harkinnassa`, or nil.
  public func bentPhase(_ text: Span<UInt8>, _ name: Range<Int>) -> ValueWord? {
    guard bendsNames else { return nil }
    var key: [UInt8] = []
    Folding.append(text, name, to: &key)
    let roots = roots(of: key)
    for row in ValueTable.rows where row.set == .phase {
      for word in words(row.word)
      where stems(of: Folding.key(word)).contains(where: { roots.contains($0) }) { return row.word }
    }
    return nil
  }
}
