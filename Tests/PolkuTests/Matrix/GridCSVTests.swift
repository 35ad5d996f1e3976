import PolkuOutputs
import Testing

/// A strict reader gets every cell back, and no field is run as a formula.
@Suite struct GridCSVTests {
  /// What a text is in a file: lines end in LF, and nothing in it acts on a terminal or turns directions.
  private static func clean(_ text: String) -> String {
    var result = ""
    for scalar in text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").unicodeScalars {
      let isTurning = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      let isControl = scalar.properties.generalCategory == .control
      if scalar == "\n" || scalar == "\t" || (!isControl && !isTurning) { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// Takes the apostrophe away that the writer set.
  private static func unguarded(_ field: String) -> String {
    let rest = field.drop { $0 == "'" }
    guard rest.startIndex > field.startIndex, let first = rest.unicodeScalars.first else { return field }
    return "=+-@\t\n＝＋－＠".unicodeScalars.contains(first) ? String(field.dropFirst()) : field
  }

  private static func expected(_ grid: Grid) -> [[String]] {
    grid.rows.flatMap { row in
      zip(grid.columns, row.cells).map { column, cell in
        let state = grid.states.first { $0.id == cell.state }
        let values = grid.measures.map { measure in
          switch cell.values.first(where: { $0.key == measure.key })?.value {
          case .number(let number): "\(number)"
          case .text(let text): text
          case nil: ""
          }
        }
        let items = cell.items.map { clean($0).replacing("\n", with: " ") }.joined(separator: "\n")
        return
          ([
            row.header.title, row.header.detail, column.title, column.detail, state?.word ?? "",
            cell.weight?.word ?? "",
          ]
          + values + [items, cell.note, cell.change?.text ?? ""]).map { clean($0) }
      }
    }
  }

  @Test(arguments: HostileGrids.all.map(\.name))
  func everyCellComesBack(_ name: String) throws {
    let grid = HostileGrids.named(name)
    let read = try CSVReading(grid.csv()).rows
    #expect(read.dropFirst().map { $0.map { Self.unguarded($0) } } == Self.expected(grid))
    #expect(read.count == 1 + grid.rows.count * grid.columns.count)
  }

  @Test(arguments: HostileGrids.all.map(\.name))
  func noFieldIsAFormula(_ name: String) throws {
    let number = /-[0-9]+(\.[0-9]+)?/
    for field in try CSVReading(HostileGrids.named(name).csv()).rows.joined() {
      guard let first = field.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else { continue }
      #expect((try number.wholeMatch(in: field)) != nil, "\(field)")
    }
  }

  /// What a text is in the file.
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("=1", "'=1"), ("-2", "-2"),
    ("-2.5", "-2.5"), ("-2.", "'-2."), ("-", "'-"), ("-2+3", "'-2+3"), ("+2", "'+2"), ("@x", "'@x"), ("\tx", "'\tx"),
    ("\r=x", "\"'\n=x\""), ("'=1", "''=1"), ("'-2", "''-2"), ("'x", "'x"), (" x", "\" x\""), ("", ""), ("ä", "ä"),
    ("a\u{0}\u{1B}b", "ab"),
  ])
  func field(_ text: String, _ field: String) {
    let grid = Grid(
      id: "", title: "", rowName: "r", columnName: "c", columns: [Grid.Header("x")],
      rows: [Grid.Row(Grid.Header(text), [Grid.Cell()])], states: [], words: GridSample.words)
    let row = grid.csv().unicodeScalars.drop { $0 != "\n" }.dropFirst()
    #expect(String(String.UnicodeScalarView(row)) == field + ",,x,,,,,,\r\n")
  }

  @Test func theMarkOfExcelIsOptional() {
    #expect(GridSample.grid.csv(byteOrderMark: true) == "\u{FEFF}" + GridSample.grid.csv())
    #expect(Array(GridSample.grid.csv().utf8.prefix(7)) == Array("Persona".utf8))
  }
}
