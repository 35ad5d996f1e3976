/// How a language bends names: which endings it adds, and how a name changes before them.
///
/// Finnish writes `Sepolle` for "to Seppo" and `harkinnassa` for "in harkinta": an ending on a stem
/// that may differ from the name. The rules are data of the language table: `[endings]` is a list,
/// `[stems]` says how the end of a name changes, where `*` is one vowel (`nt* = nn*`).
struct Inflection: Sendable {
  /// Endings in folded form, longest first.
  let endings: [[UInt8]]
  /// What makes many of one: `kotisivu` is one of the `kotisivut`.
  private let plurals: [[UInt8]]
  private let stems: [(end: [UInt8], stems: [[UInt8]])]

  init(endings: [String], plurals: [String], stems: [TableText.Entry]) {
    self.endings = endings.map { Folding.key($0) }.sorted { $0.count > $1.count }
    self.plurals = plurals.map { Folding.key($0) }
    self.stems = stems.map { entry in
      (Array(entry.id.utf8), entry.words.isEmpty ? [[]] : entry.words.map { Array($0.utf8) })
    }
  }

  /// Whether the language bends names at all.
  var isEmpty: Bool { endings.isEmpty }

  /// The stems a name may have before an ending, the name itself first.
  func stems(of name: [UInt8]) -> [[UInt8]] {
    var result = [name]
    for rule in stems {
      guard let (kept, vowel) = Self.match(name, rule.end) else { continue }
      for stem in rule.stems {
        var bent = kept
        for byte in stem { if byte == UInt8(ascii: "*") { bent += vowel } else { bent.append(byte) } }
        if bent.count >= 2, !result.contains(bent) { result.append(bent) }
      }
    }
    return result
  }

  /// The parts a text may have been bent from: what is left without each ending that fits.
  func roots(of text: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for ending in endings where text.count > ending.count + 1 && text.suffix(ending.count).elementsEqual(ending) {
      result.append(Array(text.dropLast(ending.count)))
    }
    // One of those that a name speaks of: what is written is shorter than the name.
    if text.count > 3, !Self.lastVowel(text[...]).isEmpty { result += plurals.map { text + $0 } }
    return result
  }

  /// What stands before the end of a rule, and the vowel its `*` stands for.
  private static func match(_ name: [UInt8], _ end: [UInt8]) -> (kept: [UInt8], vowel: [UInt8])? {
    var rest = name[...]
    var vowel: [UInt8] = []
    for byte in end.reversed() {
      if byte == UInt8(ascii: "*") {
        vowel = lastVowel(rest)
        if vowel.isEmpty { return nil }
        rest = rest.dropLast(vowel.count)
      } else if rest.last == byte {
        rest = rest.dropLast()
      } else {
        return nil
      }
    }
    return rest.isEmpty ? nil : (Array(rest), vowel)
  }

  private static func lastVowel(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard let last = bytes.last else { return [] }
    if "aeiouy".utf8.contains(last) { return [last] }
    let two = Array(bytes.suffix(2))
    return ["ä", "ö", "å"].contains { Array($0.utf8) == two } ? two : []
  }
}
