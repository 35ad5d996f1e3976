/// Which language a file is written in.
enum LanguageDetection {
  /// How many lines that say something may leave the language open; longer files are made by programs.
  private static let patience = 2000

  /// The language a file states in the first line that says anything; else the language of the first
  /// line whose kind's word belongs to one language alone; else English.
  static func find(in source: Source) -> (language: Language, origin: Tree.LanguageOrigin) {
    let bytes = source.bytes.span
    let signs = LanguageSigns.all
    var at = source.byteOrderMark
    var number = 0
    var saysAnything = false
    var read = 0
    while at < bytes.count {
      let shape = LineScanner.scan(bytes, at)
      at = shape.next
      defer { number += 1 }
      guard shape.end > shape.text, case .words = Opening.of(bytes, shape) else { continue }
      read += 1
      if read > patience { break }
      let head = shape.text..<(shape.colon < 0 ? shape.end : shape.colon)
      let value = shape.colon < 0 ? nil : Bytes.skipBlanks(bytes, min(shape.colon + 1, shape.end), shape.end)
      let found = signs.map { $0.sign(bytes, head, hasColon: value != nil) }
      if !saysAnything, let value {
        let isFileLine = found.contains { $0 == .language || $0 == .include }
        if isFileLine || isMisspelt(bytes, head) {
          // A language nobody knows says nothing; what the lines are written in does.
          if !found.contains(.include), let named = Language.named(source.text(value..<shape.end)) {
            return (named, .stated(number))
          }
          if isFileLine { continue }
        }
      }
      saysAnything = true
      if shape.arrow >= 0 { continue }
      let fitting = found.indices.filter { found[$0] == .declaration }
      if fitting.count == 1 {
        guard fitting[0] > 0 else { break }
        return (Language.number(fitting[0]), .guessed(number))
      }
    }
    return (.english, .fallback)
  }

  /// Whether a head is a slip of the hand for `language`, in any language: the whole file depends on it.
  private static func isMisspelt(_ bytes: Span<UInt8>, _ head: Range<Int>) -> Bool {
    if head.count > 40 { return false }
    var key: [UInt8] = []
    Folding.append(bytes, head, to: &key)
    return LanguageSigns.all.contains { $0.languageWords.contains { Slips.near(key, $0) } }
  }
}
