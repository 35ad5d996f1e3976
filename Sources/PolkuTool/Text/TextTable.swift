import PolkuOutputs

/// A table for the terminal, with rules between its rows, no wider than it may be.
///
/// Where there are too many columns for the width, every row becomes a block with a line for each column.
struct TextTable {
  /// A line of a cell before it is wrapped.
  struct Line {
    var text: String
    /// What stands before the first of the wrapped lines; the others are moved in as far.
    var lead = ""
    var look = Look.plain
  }

  /// How a line looks. Colours only repeat what signs and words say.
  enum Look {
    case plain, strong, faint
    case tone(Grid.Tone)
  }

  let heads: [[Line]]
  let rows: [[[Line]]]
  let width: Int
  let style: Style

  /// What divides columns.
  private static let bar = " │ "
  /// A column narrower than this cuts too many words.
  private static let narrowest = 12

  var lines: [String] {
    if heads.isEmpty { return [] }
    guard let widths = columnWidths else { return blocks }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    var result = row(heads, widths)
    for cells in rows { result += [rule] + row(cells, widths) }
    return result
  }

  // MARK: - Columns

  /// The widths of the columns, or nil where they do not fit.
  private var columnWidths: [Int]? {
    let room = width - (heads.count - 1) * DisplayWidth.of(Self.bar)
    var wanted: [Int] = []
    var words: [Int] = []
    for column in heads.indices {
      var widest = 1
      var word = 1
      for line in ([heads] + rows).lazy.flatMap({ $0[column] }) {
        let lead = DisplayWidth.of(line.lead)
        widest = max(widest, lead + DisplayWidth.of(line.text))
        word = max(word, lead + (line.text.split(separator: " ").map { DisplayWidth.of(String($0)) }.max() ?? 0))
      }
      wanted.append(widest)
      words.append(word)
    }
    // First every column gets its longest word, then the rest is shared among those that would have more.
    let least = Self.share(room, words)
    for column in heads.indices where least[column] < min(words[column], Self.narrowest) { return nil }
    let more = Self.share(room - least.reduce(0, +), zip(wanted, least).map { $0 - $1 })
    return zip(least, more).map { $0 + $1 }
  }

  /// Shares room so that nobody gets more than is wanted and nobody less than somebody else without need.
  static func share(_ room: Int, _ wanted: [Int]) -> [Int] {
    var result = [Int](repeating: 0, count: wanted.count)
    var left = max(0, room)
    var open = wanted.count
    for index in wanted.indices.sorted(by: { (wanted[$0], $0) < (wanted[$1], $1) }) {
      result[index] = min(wanted[index], left / open)
      left -= result[index]
      open -= 1
    }
    return result
  }

  private func row(_ cells: [[Line]], _ widths: [Int]) -> [String] {
    let columns = zip(cells, widths).map { wrapped($0, $1) }
    return (0..<(columns.map(\.count).max() ?? 0)).map { number in
      var text = ""
      for (index, column) in columns.enumerated() {
        if index > 0 { text += Self.bar }
        guard number < column.count else {
          text += String(repeating: " ", count: widths[index])
          continue
        }
        let line = column[number]
        text += line.shown(style) + String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(line.plain)))
      }
      return Self.trimmed(text)
    }
  }

  /// A line without the blanks at its end, which would show where somebody copies it.
  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  // MARK: - Blocks

  private var blocks: [String] {
    let names = heads.map { $0.map(\.text).joined(separator: ", ") }
    let longest = names.dropFirst().map { DisplayWidth.of($0) }.max() ?? 0
    let column = min(longest, 20, max(1, width / 3))
    var result: [String] = []
    for cells in rows {
      if !result.isEmpty { result.append("") }
      let head = wrapped(cells[0], width).map { $0.shown(style) }
      // A row without a name still begins its block.
      result += head.isEmpty ? ["–"] : head
      for (name, cell) in zip(names, cells).dropFirst() where !cell.isEmpty {
        let label = Wrapping.fitted(name, width: column)
        let inside = wrapped(cell, width - column - 4)
        for number in 0..<max(label.count, inside.count) {
          let text = "  " + Wrapping.padded(number < label.count ? label[number] : "", column) + "  "
          result.append(Self.trimmed(text + (number < inside.count ? inside[number].shown(style) : "")))
        }
      }
    }
    return result
  }

  // MARK: - Lines

  /// A line as it stands in the table.
  private struct Laid {
    let plain: String
    let look: Look

    func shown(_ style: Style) -> String {
      switch look {
      case .plain: plain
      case .strong: style.strong(plain)
      case .faint: style.faint(plain)
      case .tone(let tone): style.tone(plain, tone)
      }
    }
  }

  private func wrapped(_ lines: [Line], _ width: Int) -> [Laid] {
    lines.flatMap { line in
      let lead = DisplayWidth.of(line.lead)
      let margin = String(repeating: " ", count: lead)
      return Wrapping.fitted(line.text, width: width - lead).enumerated().map { number, text in
        Laid(plain: (number == 0 ? line.lead : margin) + text, look: line.look)
      }
    }
  }
}
