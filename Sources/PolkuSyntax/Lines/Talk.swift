/// What a room says, as opposed to what it writes down as a line of the language.
enum Talk {
  /// Whether words are a sentence: five or more, or with a sentence's punctuation.
  static func isSentence(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var words = 0
    var isInWord = false
    for i in range {
      let byte = bytes[i]
      if Bytes.isBlank(byte) {
        isInWord = false
        continue
      }
      if !isInWord { words += 1 }
      isInWord = true
      let isLast = i + 1 >= range.upperBound || Bytes.isBlank(bytes[i + 1])
      if isLast, byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x2C || byte == 0x3B { return true }
    }
    return words >= 5
  }

  /// Whether words and a colon are somebody speaking: one word, and a sentence behind it.
  ///
  /// `Jari: we never know!` is talk, `mood: tired` a field that nobody knows.
  static func isSpeech(_ bytes: Span<UInt8>, head: Range<Int>, value: Range<Int>) -> Bool {
    guard let first = head.first, !head.contains(where: { Bytes.isBlank(bytes[$0]) }) else { return false }
    let isName = Bytes.isUpper(bytes[first]) || bytes[first] == 0xC3
    return isName && (wordCount(bytes, value) >= 3 || isSentence(bytes, value))
  }

  /// The number of words of a text.
  static func wordCount(of text: String) -> Int { text.utf8.split(separator: 0x20).count }

  /// The number of words in a part of a line.
  static func wordCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var words = 0
    var isInWord = false
    for i in range {
      let isBlank = Bytes.isBlank(bytes[i])
      if !isBlank, !isInWord { words += 1 }
      isInWord = !isBlank
    }
    return words
  }
}

extension Talk {
  /// Whether a line that nothing reads begins with words, and so is talk that is quietly kept.
  static func isKept(_ bytes: Span<UInt8>, _ head: Range<Int>) -> Bool {
    guard let first = head.first else { return false }
    let begins =
      Bytes.isWordByte(bytes[first]) || Bytes.quote(bytes, first, head.upperBound) > 0 || bytes[first] == 0x28
    return begins && !hasStrangeArrow(bytes, head)
  }

  /// Whether words are the row of a pasted table: three cells or more.
  static func isRow(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var tabs = 0
    for i in range where bytes[i] == 0x09 { tabs += 1 }
    return tabs >= 2
  }

  /// A field's word at the start of a line that lacks the colon behind it, and where the word ends; or nil.
  static func fieldWithoutColon(
    _ bytes: Span<UInt8>, _ head: Range<Int>, _ language: Language
  ) -> (word: Int, end: Int)? {
    if isSentence(bytes, head) || isRow(bytes, head) { return nil }
    var key: [UInt8] = []
    var i = head.lowerBound
    var found: (word: Int, end: Int)?
    for _ in 0..<4 where i < head.upperBound {
      var end = i
      while end < head.upperBound, !Bytes.isWordEnd(bytes, end, head.upperBound) { end += 1 }
      if end == head.upperBound || end - i > 4 * language.headTable.longest { break }
      let before = key.count
      Folding.append(bytes, i..<end, to: &key)
      if key.count == before { break }
      if let word = language.headTable.number(of: key.span), !language.heads[word].fields.isEmpty {
        found = (word, end)
      }
      i = Bytes.skipBlanks(bytes, end, head.upperBound)
    }
    return found
  }

  /// Whether there is something that was meant as an arrow and is none: `a <- b`, `a > b`, `a - > b`.
  static func hasStrangeArrow(_ bytes: Span<UInt8>, _ head: Range<Int>) -> Bool {
    for i in head {
      let byte = bytes[i]
      if byte == 0x3C, i + 1 < head.upperBound, bytes[i + 1] == 0x2D { return true }
      let isAlone =
        i > head.lowerBound && Bytes.isBlank(bytes[i - 1]) && i + 1 < head.upperBound && Bytes.isBlank(bytes[i + 1])
      if byte == 0x3E, isAlone { return true }
      // Word processors show their arrow as `à` where the symbol font is missing.
      if byte == 0xC3, i + 2 < head.upperBound, bytes[i + 1] == 0xA0, i > head.lowerBound, Bytes.isBlank(bytes[i - 1]),
        Bytes.isBlank(bytes[i + 2])
      {
        return true
      }
    }
    return false
  }
}
