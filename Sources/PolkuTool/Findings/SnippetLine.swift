import PolkuSyntax

/// A line of a file as it is shown, with the columns of the part that is spoken of.
struct SnippetLine: Equatable {
  /// The line: tabs as spaces, controls escaped, shortened where it is too long.
  private(set) var text = ""
  /// The columns of the part, from 0; at least one.
  private(set) var mark = 0..<1

  private struct Cell {
    let text: String
    let column: Int
    let width: Int
  }

  private static let tab = 4
  private static let ellipsis = "…"

  /// - Parameters:
  ///   - bytes: the file.
  ///   - line: the line's text in them.
  ///   - part: what is spoken of; what lies outside the line is left out.
  ///   - width: how many columns there are.
  init(_ bytes: [UInt8], line: Range<Int>, part: Range<Int>, width: Int) {
    let width = max(width, 20)
    let part = part.clamped(to: line)
    // No line is longer on the screen than this around the part, however long it is in the file.
    let reach = width * 16
    let start = Self.boundary(bytes, max(line.lowerBound, part.lowerBound - reach), line.lowerBound)
    let end = Self.boundary(bytes, min(line.upperBound, part.lowerBound + reach), line.lowerBound)
    let partEnd = min(part.upperBound, end)
    var cells: [Cell] = []
    var column = 0
    Self.add(bytes, start..<part.lowerBound, &cells, &column)
    let markStart = column
    Self.add(bytes, part.lowerBound..<partEnd, &cells, &column)
    let markEnd = max(column, markStart + 1)
    Self.add(bytes, partEnd..<max(partEnd, end), &cells, &column)
    let isCutBefore = start > line.lowerBound
    let isCutBehind = end < line.upperBound
    show(cells, total: column, markStart..<markEnd, width, isCutBefore, isCutBehind)
  }

  /// Moves back to where a letter begins.
  private static func boundary(_ bytes: [UInt8], _ at: Int, _ least: Int) -> Int {
    var at = at
    while at > least, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  private static func add(_ bytes: [UInt8], _ range: Range<Int>, _ cells: inout [Cell], _ column: inout Int) {
    for character in String(decoding: bytes[range], as: UTF8.self) {
      var text = String(character)
      var width = 1
      if character == "\t" {
        width = tab - column % tab
        text = String(repeating: " ", count: width)
      } else if !character.isASCII || character.utf8.first.map({ $0 < 0x20 || $0 == 0x7F }) ?? false {
        if character.unicodeScalars.contains(where: Visible.acts) {
          text = character.unicodeScalars.map { Visible.acts($0) ? Visible.escaped($0) : String($0) }.joined()
          width = DisplayWidth.of(text)
        } else {
          width = DisplayWidth.of(character)
        }
      }
      cells.append(Cell(text: text, column: column, width: width))
      column += width
    }
  }

  private mutating func show(
    _ cells: [Cell], total: Int, _ part: Range<Int>, _ width: Int, _ isCutBefore: Bool, _ isCutBehind: Bool
  ) {
    var first = 0
    if isCutBefore || total > width, isCutBefore || part.upperBound + 8 > width {
      first = max(0, part.lowerBound - width / 3)
      if !isCutBehind { first = min(first, max(0, total + 1 - width)) }
    }
    let isCutLeft = first > 0 || isCutBefore
    var shift: Int?
    if isCutLeft { text = Self.ellipsis }
    var used = isCutLeft ? 1 : 0
    for (i, cell) in cells.enumerated() where cell.column >= first {
      if shift == nil { shift = cell.column - used }
      let isLast = i == cells.count - 1 && !isCutBehind
      if used + cell.width > (isLast ? width : width - 1) {
        text += Self.ellipsis
        used += 1
        break
      }
      text += cell.text
      used += cell.width
    }
    if isCutBehind, !text.hasSuffix(Self.ellipsis) { text += Self.ellipsis }
    let start = max(0, part.lowerBound - (shift ?? first - used))
    mark = start..<max(start + 1, min(part.upperBound - (shift ?? first - used), width))
  }
}
