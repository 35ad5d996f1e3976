import PolkuModel
import PolkuSyntax

extension CheckContext {
  /// Whether a text says how long before something, such as `60 days before the contract ends`.
  func saysHowLongBefore(_ fact: Fact) -> Bool {
    guard fact.state == .stated else { return false }
    let tree = model.files[Int(fact.file)].tree
    let bytes = tree.source.bytes
    let words = TextWords.ranges(bytes.span, in: fact.value.offsets)
    // `ennen päättymistä`: the words of the field begin with it.
    let before = Language.all.flatMap { $0.words(.beforeEnd) }.compactMap { TextWords.keys($0).first }
    func isBefore(_ word: Range<Int>) -> Bool { before.contains(Folding.key(tree.source.text(word))) }
    var reader = ValueReader(tree.language)
    for first in words.indices {
      // The two ends of a range, and its unit; the word stands right behind them.
      for last in words[first...].indices.prefix(3) where last + 1 < words.count && isBefore(words[last + 1]) {
        let range = words[first].lowerBound..<words[last].upperBound
        if let time = reader.timeSpan(bytes.span, range).value, time.word == nil, (time.high ?? time.low ?? 0) > 0 {
          return true
        }
      }
    }
    return false
  }
}
