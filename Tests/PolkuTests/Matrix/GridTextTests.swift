import PolkuOutputs
import PolkuSyntax
import Testing

@testable import PolkuChecking
@testable import PolkuTool

/// Columns stand under each other whatever is in them, and no line is too wide.
@Suite struct GridTextTests {
  private static func lines(_ grid: Grid, _ width: Int, _ colour: String = "never") -> [String] {
    GridText(grid, style: Style(colour), width: width).lines
  }

  @Test(arguments: HostileGrids.all.map(\.name), [24, 40, 80, 81, 120, 250])
  func noLineIsTooWide(_ name: String, _ width: Int) {
    for line in Self.lines(HostileGrids.named(name), width) {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
      #expect(!line.unicodeScalars.contains { Visible.acts($0) }, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  /// Where the bars stand in every line of a table, by the columns of the terminal.
  @Test(arguments: HostileGrids.all.map(\.name), [80, 120, 250])
  func columnsAlign(_ name: String, _ width: Int) throws {
    let lines = Self.lines(HostileGrids.named(name), width)
    var crossings: [Int] = []
    for (number, line) in lines.enumerated() where line.contains("─┼─") {
      crossings = Self.places(of: "┼", in: line)
      for beside in [lines[number - 1], lines[number + 1]] {
        let bars = Self.places(of: "│", in: beside)
        #expect(bars == Array(crossings.prefix(bars.count)), "\(beside)")
      }
    }
    if name == "sample" { #expect(crossings.count >= 4) }
  }

  private static func places(of sign: Character, in line: String) -> [Int] {
    var places: [Int] = []
    var column = 0
    for character in line {
      if character == sign { places.append(column) }
      column += DisplayWidth.of(character)
    }
    return places
  }

  /// Colours repeat what is there already.
  @Test(arguments: HostileGrids.all.map(\.name))
  func coloursAddNothing(_ name: String) {
    let grid = HostileGrids.named(name)
    let bare = Self.lines(grid, 80, "always").map { $0.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
    #expect(bare.map { $0.trimmed } == Self.lines(grid, 80).map { $0.trimmed })
  }

  /// Every word of the grid is there, as a table and as blocks.
  @Test(arguments: [40, 80, 160])
  func nothingIsLost(_ width: Int) {
    let letters = Self.lines(GridSample.grid, width).joined(separator: " ")
    for row in GridSample.rows {
      for word in (row.cells.flatMap { $0.items + [$0.note] } + [row.header.title]).flatMap({ $0.split(separator: " ") }
      )
      where word.count < 10 {
        #expect(letters.contains(word), "\(word)")
      }
    }
  }

  /// Three columns fit 80; twelve become blocks that name their columns.
  @Test func manyColumnsBecomeBlocks() {
    #expect(Self.lines(GridSample.grid, 80).contains { $0.contains("Awareness") && $0.contains("Decision") })
    let blocks = Self.lines(HostileGrids.named("large"), 80)
    #expect(!blocks.contains { $0.contains("┼") })
    #expect(blocks.filter { $0.hasPrefix("  Column 12") }.count == 200)
  }

  @Test(arguments: [
    (10, [3, 3, 3], [3, 3, 3]), (9, [5, 5, 5], [3, 3, 3]), (10, [2, 20, 3], [2, 5, 3]), (0, [1, 2], [0, 0]),
    (-5, [1], [0]), (11, [9, 9, 1], [5, 5, 1]), (5, [], []),
  ])
  func share(_ room: Int, _ wanted: [Int], _ shares: [Int]) {
    #expect(TextTable.share(room, wanted) == shares)
  }

  @Test(arguments: [
    ("one two", 3, ["one", "two"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a abcdefgh b", 4, ["a", "abcd", "efgh", "b"]),
    ("日本語", 4, ["日本", "語"]), ("日本語", 3, ["日", "本", "語"]), ("👩‍👩‍👧👩‍👩‍👧", 1, ["👩‍👩‍👧", "👩‍👩‍👧"]), ("", 5, []),
  ])
  func fitted(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Wrapping.fitted(text, width: width) == lines)
  }
}

extension String {
  /// Without the blanks at the end.
  fileprivate var trimmed: String { replacing(/[ ]+$/, with: "") }
}
