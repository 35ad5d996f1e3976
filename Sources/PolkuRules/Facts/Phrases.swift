import PolkuSyntax

/// Texts that are looked for in others by their words, whatever endings those have.
///
/// `kuukausiraportin` is `kuukausiraportti`, and `the prices` hold `price`. Two words are one where they share a form
/// without endings that is long enough to tell words apart.
struct Phrases {
  /// A word and what it may be without its endings, itself first.
  private typealias Word = [[UInt8]]

  private struct Place {
    let phrase: Int
    let word: Int
  }

  /// Forms shorter than this, in bytes, belong to too many words, unless they are a word by themselves.
  private static let shortest = 4
  /// Where more texts than this share a word, only the same letters find one.
  private static let crowd = 64

  private var phrases: [[Word]] = []
  private var numbers: [[[UInt8]]: Int] = [:]
  /// By the forms of a word, where it stands.
  private var places: [[UInt8]: [Place]] = [:]
  /// The first two bytes of every form: nearly every word of another text begins otherwise.
  private var starts: Set<UInt16> = []
  private let isHolding: Bool

  /// No texts yet.
  ///
  /// - Parameter isHolding: whether ``holding(_:_:)`` will be asked.
  init(isHolding: Bool = false) { self.isHolding = isHolding }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { phrases.isEmpty }

  /// Adds a text.
  ///
  /// - Returns: its number, that of an earlier one if that has the same words; nil where it has none.
  @discardableResult
  mutating func insert(_ text: String, _ language: Language) -> Int? {
    let keys = TextWords.keys(text)
    if keys.isEmpty { return nil }
    if let number = numbers[keys] { return number }
    let number = phrases.count
    numbers[keys] = number
    let words = keys.map { language.forms(of: $0) }
    phrases.append(words)
    for (at, word) in words.enumerated() where at == 0 || isHolding {
      for form in word where places[form]?.count ?? 0 <= Self.crowd {
        places[form, default: []].append(Place(phrase: number, word: at))
        if let start = Self.start(form) { starts.insert(start) }
      }
    }
    return number
  }

  /// The numbers of the texts that have the words of another, in order.
  func equal(to text: String, _ language: Language) -> [Int] {
    let keys = TextWords.keys(text)
    guard let first = keys.first else { return [] }
    var found = numbers[keys].map { [$0] } ?? []
    guard mayStart(first) else { return found }
    let words = keys.map { language.forms(of: $0) }
    for place in candidates(words[0])
    where place.word == 0 && phrases[place.phrase].count == words.count && !found.contains(place.phrase)
      && stands(phrases[place.phrase][...], in: words[...])
    {
      found.append(place.phrase)
    }
    return found.sorted()
  }

  /// The numbers of the texts that stand in another as whole words, as they come, each once.
  func within(_ text: String, _ language: Language) -> [Int] {
    var found: [Int] = []
    var isFound: Set<Int> = []
    let keys = TextWords.keys(text)
    var words: [Int: Word] = [:]
    func word(_ i: Int) -> Word {
      if let known = words[i] { return known }
      let word = language.forms(of: keys[i])
      words[i] = word
      return word
    }
    for start in keys.indices where mayStart(keys[start]) {
      for place in candidates(word(start)) where place.word == 0 && !isFound.contains(place.phrase) {
        let phrase = phrases[place.phrase]
        guard start + phrase.count <= keys.count else { continue }
        if phrase.indices.allSatisfy({ Self.areOne(phrase[$0], word(start + $0)) }) {
          found.append(place.phrase)
          isFound.insert(place.phrase)
        }
      }
    }
    return found
  }

  /// Whether another text stands in one of the texts as whole words.
  func holding(_ text: String, _ language: Language) -> Bool {
    let keys = TextWords.keys(text)
    if numbers[keys] != nil { return true }
    guard let first = keys.first, mayStart(first) else { return false }
    let words = keys.map { language.forms(of: $0) }
    return candidates(words[0]).contains { stands(words[...], in: phrases[$0.phrase][$0.word...]) }
  }

  /// Whether words stand at the beginning of others.
  private func stands(_ words: ArraySlice<Word>, in others: ArraySlice<Word>) -> Bool {
    words.count <= others.count && zip(words, others).allSatisfy { Self.areOne($0, $1) }
  }

  private func candidates(_ word: Word) -> [Place] {
    var found: [Place] = []
    for form in word {
      guard let places = places[form], places.count <= Self.crowd else { continue }
      found += places
    }
    return found
  }

  private func mayStart(_ key: [UInt8]) -> Bool { Self.start(key).map { starts.contains($0) } ?? false }

  private static func start(_ key: [UInt8]) -> UInt16? {
    key.count < 2 ? nil : UInt16(key[0]) << 8 | UInt16(key[1])
  }

  /// Whether two words are forms of one.
  private static func areOne(_ a: Word, _ b: Word) -> Bool {
    if a[0] == b[0] { return true }
    return a.contains { form in (form.count >= shortest || form == a[0] || form == b[0]) && b.contains(form) }
  }
}
