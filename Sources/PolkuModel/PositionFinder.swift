import PolkuSyntax

/// Finds lines and columns of places, in any order.
///
/// Of a long line marks are kept, so that a hundred thousand places in one line of megabytes do not each count it anew.
package struct PositionFinder {
  private struct LongLine: Hashable {
    let model: Int
    let file: Int32
    let line: Int
  }

  /// How far marks are apart, in bytes.
  private static let step = 2048

  /// The columns at the marks of long lines, and where the marks are.
  private var marks: [LongLine: [(offset: Int, column: Int)]] = [:]

  /// A finder that knows no marks yet.
  package init() {}

  /// The line and the column of where a place begins, from 1; the column in Unicode scalars.
  package mutating func find(_ location: Location, in model: Model, number: Int) -> (line: Int, column: Int) {
    find(Int(location.range.start), file: location.file, in: model, number: number)
  }

  /// The line and the column of an offset, from 1; the column in Unicode scalars.
  package mutating func find(_ at: Int, file: Int32, in model: Model, number: Int) -> (line: Int, column: Int) {
    let tree = model.files[Int(file)].tree
    let line = tree.lineNumber(at: at)
    var start = tree.lines.isEmpty ? 0 : Int(tree.lines[line].start)
    if line == 0 { start = max(start, min(tree.source.byteOrderMark, at)) }
    if at - start <= Self.step { return (line + 1, Self.count(tree.source, start..<max(start, at)) + 1) }
    let key = LongLine(model: number, file: file, line: line)
    let mark = Self.mark(before: at, in: tree.source, &marks[key, default: [(start, 0)]])
    return (line + 1, mark.column + Self.count(tree.source, mark.offset..<at) + 1)
  }

  /// The last mark that is not behind an offset; marks that lack up to there are made.
  private static func mark(
    before at: Int, in source: Source, _ marks: inout [(offset: Int, column: Int)]
  ) -> (offset: Int, column: Int) {
    while let last = marks.last, at - last.offset > step {
      let next = boundary(source.bytes, last.offset + step)
      marks.append((next, last.column + count(source, last.offset..<next)))
    }
    // A mark is a step behind the one before it, or up to three bytes less.
    var i = min(marks.count - 1, (at - marks[0].offset) / step)
    while i + 1 < marks.count, marks[i + 1].offset <= at { i += 1 }
    return marks[i]
  }

  private static func count(_ source: Source, _ range: Range<Int>) -> Int { source.text(range).unicodeScalars.count }

  /// An offset at or a few bytes before another, where no letter is cut.
  private static func boundary(_ bytes: [UInt8], _ at: Int) -> Int {
    for back in 0...3 where bytes[at - back] & 0xC0 != 0x80 { return at - back }
    return at
  }
}
