import Testing

@testable import PolkuSyntax

/// Any bytes are read without harm, and every place that is told lies inside the value.
@Suite struct AnyBytesTests {
  private static let pieces: [[UInt8]] =
    [
      "1", "24", "1.000", "1,5", "½", "2026", "-", "–", "..", "…", "/", "+", "%", "€", "~", ">=", "<", "?", ",", ", ",
      " ",
      "\u{A0}", "(", ")", "\"", "”", ":e", ".", "h", "days", "viikon", "välein", "varannan", "every", "other", "once",
      "per",
      "a", "half a year", "within", "sisällä", "max", "about", "of", "none", "because", "koska", "high", "ei lainkaan",
      "awareness", "Nora", "W36", "September", "autumn", "after", "kuluttua", "k", "M", "kr", "from", "to", "😀",
      "fortnight",
    ].map { Array($0.utf8) } + [[0xE2], [0xE2, 0x80], [0xC2], [0xFF], [0], [0xE3, 0x80]]

  @Test(arguments: Language.all.map(\.code))
  func harmless(_ code: String) {
    let language = language(code)
    var reader = ValueReader(language)
    let writers = Language.all.map { ValueWriter(from: language, to: $0) }
    let types: [ValueType] = [
      .names([.role]), .text, .list, .oneOf(.level), .oneOf(.from), .duration, .rate, .capacity, .date, .quantity,
      .levels,
      .feeling,
      .namesAndValues, .escalation,
    ]
    var state: UInt64 = 11
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    for _ in 0..<400 {
      var bytes: [UInt8] = [0x78]
      for _ in 0..<next(9) {
        bytes += Self.pieces[next(Self.pieces.count)]
        if next(2) == 0 { bytes.append(0x20) }
      }
      // The value is a part of a longer text, as it is in a file.
      let range = 1..<bytes.count
      bytes += [0x35, 0x20, 0x68]
      func inside(_ place: Range<Int>?) {
        guard let place else { return }
        #expect(place.lowerBound >= 1 && place.upperBound <= range.upperBound)
      }
      if case .value(_, let remark) = reader.amount(bytes.span, range) { inside(remark) }
      if case .value(_, let remark) = reader.timeSpan(bytes.span, range) { inside(remark) }
      if case .value(_, let remark) = reader.rate(bytes.span, range) { inside(remark) }
      if case .value(let capacity, let remark) = reader.capacity(bytes.span, range) {
        inside(remark)
        inside(capacity.counted)
      }
      if case .value(_, let remark) = reader.date(bytes.span, range) { inside(remark) }
      for item in reader.levels(bytes.span, range).items {
        inside(item.name)
        inside(item.levelRange)
        inside(item.because)
      }
      for item in reader.feeling(bytes.span, range).items + reader.namesAndValues(bytes.span, range).items {
        inside(item.name)
        inside(item.valueRange)
      }
      inside(reader.escalation(bytes.span, range).wait)
      for type in types {
        if case .stated(let stated, _) = reader.outer(bytes.span, range, type: type) { inside(stated) }
        for writer in writers { _ = writer.write(bytes.span, range, type) }
      }
    }
  }
}
