import PolkuOutputs

/// A grid in the format that was asked for.
enum GridBytes {
  static let formats = ["text", "markdown", "csv", "html", "json"]

  static func of(_ grid: Grid, _ output: OutputChoice, _ invocation: Invocation) -> [UInt8] {
    switch output.format {
    case "html": return Array(grid.html().utf8)
    case "markdown": return Array(grid.markdown().utf8)
    case "csv": return Array(grid.csv().utf8)
    case "json": return grid.json()
    default:
      let (style, width) = output.textForm(invocation)
      return Array((GridText(grid, style: style, width: width).lines.joined(separator: "\n") + "\n").utf8)
    }
  }
}
