import PolkuModel
import PolkuSyntax

extension Language {
  /// A value written in English as this language writes it.
  func written(_ english: String, _ type: ValueType) -> String {
    let bytes = Array(english.utf8)
    return ValueWriter(from: .english, to: self).write(bytes.span, 0..<bytes.count, type)
  }
}
