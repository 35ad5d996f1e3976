import PolkuSyntax

/// The words of a name, put together as Swift writes names.
///
/// Letters of every language stay, composed, so that one name is one sequence of bytes. An abbreviation is of one
/// case throughout: `CV-screening` is `cvScreening`, `send CV` is `sendCV`. A name in capitals alone is ordinary words.
struct NameWords {
  private var words: [[Unicode.Scalar]] = []

  init(_ name: String) {
    var word: [Unicode.Scalar] = []
    for character in Composition.composed(name) {
      let scalars = character.unicodeScalars.filter { !Folding.isNothing($0) }
      guard let first = scalars.first else { continue }
      if Folding.isLetterOrDigit(first) {
        word.append(contentsOf: scalars.filter { $0 != "_" && IdentifierScalars.holds($0) })
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    let letters = words.joined().filter { $0.properties.isUppercase || $0.properties.isLowercase }
    if words.count > 1, !letters.isEmpty, letters.allSatisfy(\.properties.isUppercase) {
      words = words.map { Self.lowered($0[...]) }
    }
  }

  /// The name of a case, `linkedInAd`; empty where no letter and no digit is left.
  var lowerCamel: String { joined { Self.lowerFirst($0) } }

  /// The name of a type, `LinkedInAd`; empty where no letter and no digit is left.
  var upperCamel: String { joined { Self.raised($0) } }

  private func joined(_ first: ([Unicode.Scalar]) -> [Unicode.Scalar]) -> String {
    var result: [Unicode.Scalar] = []
    for (i, word) in words.enumerated() {
      let next = i == 0 ? first(word) : Self.raised(word)
      // `1.1` is not `11`.
      if let last = result.last, Self.isDigit(last), let head = next.first, Self.isDigit(head) { result.append("_") }
      result += next
    }
    if let head = result.first, !IdentifierScalars.begins(head) { result.insert("_", at: 0) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: result)
    return Composition.composed(String(text))
  }

  // MARK: - Case

  /// The first word: its first letter, or the abbreviation it begins with, in small letters.
  private static func lowerFirst(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var capitals = word.prefix { $0.properties.isUppercase }.count
    guard capitals > 0 else { return word }
    let rest = word[capitals...]
    // `URLList` is `urlList`, but `CVs` is `cvs`: the last capital begins a word where letters follow it.
    if capitals > 1, let next = rest.first, next.properties.isLowercase, !(rest.count == 1 && next == "s") {
      capitals -= 1
    }
    return lowered(word[..<capitals]) + word[capitals...]
  }

  private static func raised(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let first = word.first else { return word }
    return Array(first.properties.titlecaseMapping.unicodeScalars.filter { IdentifierScalars.holds($0) })
      + word.dropFirst()
  }

  private static func lowered(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    word.flatMap { $0.properties.lowercaseMapping.unicodeScalars.filter { IdentifierScalars.holds($0) } }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
