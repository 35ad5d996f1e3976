/// Which language a file is written in.
enum LanguageDetection {
  /// How many lines that say something may leave the language open; longer files are made by programs.
  private static let patience = 2000

  /// The language a file states in the first line that says anything; else the language of the first
  /// line whose kind's word belongs to one language alone; else English.
  static func find(in source: Source) -> (language: Language, origin: Tree.LanguageOrigin) {
    let bytes = source.bytes.span
    var readers = Language.all.map { HeadReader($0) }
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
      let readings = readers.indices.map { readers[$0].read(bytes, head, value: value) }
      if !saysAnything, let value {
        let isFileLine = readings.contains { $0?.form == .file }
        if isFileLine || isMisspelt(bytes, head) {
          // A language nobody knows says nothing; what the lines are written in does.
          if !isInclude(readings, readers), let named = Language.named(source.text(value..<shape.end)) {
            return (named, .stated(number))
          }
          if isFileLine { continue }
        }
      }
      saysAnything = true
      if shape.arrow >= 0 { continue }
      let fitting = readings.indices.filter { readings[$0]?.form == .declaration }
      if fitting.count == 1 {
        let language = readers[fitting[0]].language
        return language === Language.english ? (language, .fallback) : (language, .guessed(number))
      }
    }
    return (.english, .fallback)
  }
  private static func isInclude(_ readings: [Head?], _ readers: [HeadReader]) -> Bool {
    readings.indices.contains { i in
      guard let reading = readings[i], reading.form == .file else { return false }
      return readers[i].language.heads[reading.word].file == .include
    }
  }

  /// Whether a head is a slip of the hand for `language`, in any language: the whole file depends on it.
  private static func isMisspelt(_ bytes: Span<UInt8>, _ head: Range<Int>) -> Bool {
    if head.count > 40 { return false }
    var key: [UInt8] = []
    Folding.append(bytes, head, to: &key)
    return Language.all.contains { language in
      language.words(FileWord.language).contains { Slips.near(key, Folding.key($0)) }
    }
  }
}
