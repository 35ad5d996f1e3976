extension Language {
  /// The words of a unit of time, the written forms first: `day`, `days`, `d`.
  public func words(_ unit: TimeUnit) -> [String] {
    UnitForms.ids.flatMap { words(section: "units", id: "\(unit.id) / \($0.id)") }
  }
}
