import PolkuModel
import PolkuSyntax

/// The words of some texts, compared as people say them: with and without their endings.
///
/// Words may be of any language, as texts keep theirs in a translated file. Only to be asked where two words that are
/// taken for one make a rule quiet.
struct WordBag {
  private var forms: Set<[UInt8]> = []

  /// Takes a word in.
  mutating func add(_ word: [UInt8]) { forms.formUnion(bent(word)) }

  /// Takes the words of a text in.
  mutating func add(_ text: String) { for word in TextWords.keys(text) { add(word) } }

  /// Whether all of some words are in it, in one form or another.
  func hasAll(_ words: [[UInt8]]) -> Bool { words.allSatisfy { !forms.isDisjoint(with: bent($0)) } }

  /// A word and what it may have been bent from.
  private func bent(_ word: [UInt8]) -> Set<[UInt8]> {
    var forms: Set<[UInt8]> = [word]
    // A few last letters are an ending in most languages, as long as enough of the word is left.
    for cut in 1...3 where word.count - cut >= 4 { forms.insert(Array(word.dropLast(cut))) }
    for language in Language.bending {
      forms.formUnion(language.stems(of: word).filter { $0.count >= 3 })
      forms.formUnion(language.roots(of: word).filter { $0.count >= 3 })
    }
    return forms
  }
}

extension CheckContext {
  /// Whether the name or title of a thing has a word that begins or ends with one of a particle, in any language.
  ///
  /// `hintasivu` and `Price list` speak of a price: a workshop names before it describes.
  func isNamedAfter(_ particle: String, _ id: DeclarationID) -> Bool {
    guard id >= 0 else { return false }
    let parts = Language.all.flatMap { $0.particle(particle) }.map { Folding.key($0) }
    return [model.name(id), model.title(id)].contains { text in
      TextWords.keys(text).contains { word in
        parts.contains { word.starts(with: $0) || word.suffix($0.count).elementsEqual($0) }
      }
    }
  }
}
