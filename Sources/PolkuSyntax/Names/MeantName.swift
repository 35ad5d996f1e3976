/// Whether a near miss can only be a slip of the hand, so that a name is read as the other one.
///
/// Names that are near are often two things all the same: `employer` and `employee`, `customer A` and
/// `customer B`, `Hanna` and `Sanna`. Where people speak of two things, a word's first or last letter differs,
/// or a letter that lies elsewhere on the keyboard. So only this is read as meant, and the rest offered:
/// - two neighbours swapped, a letter doubled, or one of a double left out, anywhere;
/// - in names of six letters and more also a letter left out or added, and a neighbouring key hit, but not at
///   the first letter of a word and not in its last two;
/// - accents left out.
///
/// Of two slips in a long name none may lie among the first three letters.
public struct MeantName {
  /// A letter of a name, and where in its word it stands.
  private struct Letter {
    var scalar: UInt32
    var isFirst = false
    /// How many letters of the word follow.
    var behind: Int32 = 0
  }

  /// Longer names are sentences; nobody means one of them by another.
  private static let mostLetters = 120

  private let written: [Letter]
  private let declared: [Letter]
  private let allowed: Int
  /// Whether only swaps and doubled letters count, as short names differ by a letter all the time.
  private let isShort: Bool

  /// Whether a name that is written stands for the declared one it is near to.
  public static func isMeant(
    _ text: Span<UInt8>, _ name: Range<Int>, for other: Span<UInt8>, _ declared: Range<Int>
  ) -> Bool {
    var one: [UInt8] = []
    Folding.append(text, name, to: &one)
    var two: [UInt8] = []
    Folding.append(other, declared, to: &two)
    if one.count > mostLetters || two.count > mostLetters { return false }
    return Accents.differ(one.span, two.span) || MeantName(letters(text, name), letters(other, declared)).isMeant
  }

  /// Whether a name that is written stands for the other one it is near to.
  public static func isMeant(_ name: String, for other: String) -> Bool {
    let (one, two) = (Array(name.utf8), Array(other.utf8))
    return isMeant(one.span, 0..<one.count, for: two.span, 0..<two.count)
  }

  private init(_ written: [Letter], _ declared: [Letter]) {
    self.written = written
    self.declared = declared
    let shorter = min(written.count, declared.count)
    allowed = shorter >= 9 ? 2 : 1
    isShort = shorter < 6
  }

  /// The letters of a name, word by word.
  private static func letters(_ text: Span<UInt8>, _ range: Range<Int>) -> [Letter] {
    var letters: [Letter] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if isSeparator(text[i]) {
        i += 1
        continue
      }
      var end = i
      while end < range.upperBound, !isSeparator(text[end]) { end += 1 }
      var key: [UInt8] = []
      Folding.append(text, i..<end, to: &key)
      let word = String(decoding: key, as: UTF8.self).unicodeScalars.map(\.value)
      for (number, scalar) in word.enumerated() {
        letters.append(Letter(scalar: scalar, isFirst: number == 0, behind: Int32(word.count - number - 1)))
      }
      i = end
    }
    return letters
  }

  /// Whether a byte divides words; an apostrophe stands within one.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    if byte >= 0x80 || byte == 0x27 { return false }
    return !(byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  // MARK: - Slips that lead from one to the other

  /// Optimal string alignment in which a slip that may be another word costs too much.
  private var isMeant: Bool {
    let tooMuch = allowed + 1
    var rows = [[Int]](repeating: [Int](repeating: 0, count: declared.count + 1), count: written.count + 1)
    for j in 1...max(declared.count, 1) where j <= declared.count { rows[0][j] = tooMuch }
    for i in 0..<written.count {
      rows[i + 1][0] = tooMuch
      for j in 0..<declared.count {
        var best = tooMuch
        if written[i].scalar == declared[j].scalar {
          best = rows[i][j]
        } else if isOtherKey(written[i], declared[j]) {
          best = rows[i][j] + cost(min(i, j))
        }
        if mayBeExtra(written, i) { best = min(best, rows[i][j + 1] + cost(i)) }
        if mayBeExtra(declared, j) { best = min(best, rows[i + 1][j] + cost(j)) }
        if i > 0, j > 0, written[i].scalar == declared[j - 1].scalar, written[i - 1].scalar == declared[j].scalar {
          best = min(best, rows[i - 1][j - 1] + cost(min(i, j) - 1))
        }
        rows[i + 1][j + 1] = min(best, tooMuch)
      }
    }
    return rows[written.count][declared.count] <= allowed
  }

  /// What a slip costs by where it stands: one among the first three letters leaves no room for another.
  private func cost(_ place: Int) -> Int { place < 3 ? allowed : 1 }

  /// Whether a letter may be one too many: the second of a double, or in a longer name one inside a word.
  private func mayBeExtra(_ name: [Letter], _ i: Int) -> Bool {
    let letter = name[i]
    if !letter.isFirst, name[i - 1].scalar == letter.scalar { return true }
    return !isShort && !letter.isFirst && letter.behind > 1
  }

  private func isOtherKey(_ a: Letter, _ b: Letter) -> Bool {
    if isShort || a.isFirst || b.isFirst || a.behind < 2 || b.behind < 2 { return false }
    return Self.keys.contains(a.scalar << 16 | b.scalar) || Self.keys.contains(b.scalar << 16 | a.scalar)
  }

  /// Keys that lie side by side on the keyboards of the languages, one code for two.
  private static let keys: Set<UInt32> = {
    var pairs: Set<UInt32> = []
    for row in ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"] {
      let letters = row.unicodeScalars.map(\.value)
      for (a, b) in zip(letters, letters.dropFirst()) { pairs.insert(a << 16 | b) }
    }
    // Letters that lack their accent.
    for (plain, accented) in [("a", "ä"), ("a", "å"), ("o", "ö"), ("e", "é")] {
      for a in plain.unicodeScalars { for b in accented.unicodeScalars { pairs.insert(a.value << 16 | b.value) } }
    }
    return pairs
  }()
}
