extension Language {
  /// A number as the language writes it: `4.5`, `4,5`.
  public func written(_ number: Double) -> String { NumberText.written(number, quantities) }
}
