/// The composed form of letters written as a base letter and marks.
///
/// The standard library compares strings by canonical equivalence, so a dictionary keyed by
/// `Character` finds the composed letter for any spelling of it.
public enum Composition {
  /// Every letter with a single scalar in the blocks of Latin, Greek, Cyrillic and Vietnamese letters.
  private static let letters: [Character: Unicode.Scalar] = {
    var letters: [Character: Unicode.Scalar] = [:]
    for block in [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
      for value in block {
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
        letters[Character(scalar)] = letters[Character(scalar)] ?? scalar
      }
    }
    return letters
  }()

  /// The text with every letter that has a single scalar written as that scalar.
  public static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.properties.canonicalCombiningClass != .notReordered }) else {
      return text
    }
    var result = ""
    for character in text {
      if character.unicodeScalars.count > 1, let scalar = letters[character] {
        result.unicodeScalars.append(scalar)
      } else {
        result.append(character)
      }
    }
    return result
  }
}
