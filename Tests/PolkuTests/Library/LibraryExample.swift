import Polku

/// What a test or a server may want to know of a journey: what is wrong with it, what it lacks, and how it looks.
func review(_ text: String) throws -> [String] {
  let journey = Journey(text, path: "readme.journey")
  var lines = ["\(journey.title ?? "A journey without a map") has \(journey.items(.touchpoint).count) touchpoints."]

  // What the rules say, held against a day of the calendar; here the first two that somebody should decide about.
  let findings = journey.check(on: try Journey.Day(2026, 9, 1))
  lines += findings.filter { $0.severity >= .warning }.prefix(2).map(\.description)

  // For whom contents are missing, or not known, in which buying phase.
  let matrix = try journey.matrix()
  for (row, cells) in zip(matrix.rows, matrix.cells) {
    for (column, cell) in zip(matrix.columns, cells) where cell.state != "adequate" {
      lines.append("\(row.title), \(column.title): \(cell.state)")
    }
  }

  // What follows what, once every improvement is done.
  for edge in journey.toBe.graph().edges {
    lines.append("\(edge.from ?? "?") -> \(edge.to ?? "?")" + (edge.wait.map { " after \($0)" } ?? ""))
  }
  return lines
}
