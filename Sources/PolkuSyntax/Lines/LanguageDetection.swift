/// Which language a file is written in.
enum LanguageDetection {
  /// The language a file states in the first line that says anything; else the language of the first
  /// line whose kind's word belongs to one language alone; else English.
  static func find(in source: Source) -> (language: Language, origin: Tree.LanguageOrigin) {
    let bytes = source.bytes.span
    var readers = Language.all.map { HeadReader($0) }
    var at = 0
    var number = 0
    var saysAnything = false
    while at < bytes.count {
      let shape = LineScanner.scan(bytes, at)
      at = shape.next
      defer { number += 1 }
      guard shape.end > shape.text, case .words = Opening.of(bytes, shape) else { continue }
      let head = shape.text..<(shape.colon < 0 ? shape.end : shape.colon)
      let value = shape.colon < 0 ? nil : Bytes.skipBlanks(bytes, min(shape.colon + 1, shape.end), shape.end)
      let readings = readers.indices.map { readers[$0].read(bytes, head, value: value) }
      if !saysAnything, let value, let i = readings.firstIndex(where: { $0?.form == .file }) {
        let isLanguage = readers[i].language.heads[readings[i]?.word ?? 0].file == .language
        if isLanguage {
          guard let named = Language.named(source.text(value..<shape.end)) else { return (.english, .fallback) }
          return (named, .stated(number))
        }
        continue
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
}
