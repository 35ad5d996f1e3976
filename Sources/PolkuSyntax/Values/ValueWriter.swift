public struct ValueWriter: Sendable {
  let from: Language, to: Language
  public init(from: Language, to: Language) { self.from = from; self.to = to }
  public func write(_ text: Span<UInt8>, _ range: Range<Int>, _ type: ValueType) -> String { ValueText.string(text, range) }
}
