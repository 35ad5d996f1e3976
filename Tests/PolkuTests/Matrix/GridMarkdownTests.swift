import PolkuOutputs
import Testing

/// Tables keep their columns whatever stands in them.
@Suite struct GridMarkdownTests {
  /// The cells of a line: parted at bars that no backslash makes text.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped { cells.append("") } else { cells[cells.count - 1].append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells
  }

  @Test(arguments: HostileGrids.all.map(\.name))
  func everyLineHasEveryColumn(_ name: String) {
    let grid = HostileGrids.named(name)
    var tables: [[[String]]] = []
    var isInside = false
    for line in grid.markdown().split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("|") {
        if !isInside { tables.append([]) }
        tables[tables.count - 1].append(Self.cells(line))
      }
      isInside = line.hasPrefix("|")
    }
    for table in tables {
      #expect(Set(table.map(\.count)).count == 1)
      #expect(table.count > 1 && table[1].dropFirst().dropLast().allSatisfy { $0 == " --- " })
      #expect(table.allSatisfy { $0.first == "" && $0.last == "" })
    }
    if grid.isEmpty { return }
    #expect(tables.first?.count == grid.rows.count + 2)
    #expect(tables.first?.first?.count == grid.columns.count + 3)
  }

  @Test func hostileTextStaysText() {
    let text = HostileGrids.named("strange").markdown()
    #expect(text.contains("\\<script\\>") && text.contains("\\*\\*bold\\*\\*") && text.contains("a\\|b"))
    let plain = text.replacing(/\\./, with: "").replacing("<br>", with: "")
    #expect(!plain.contains("<") && !plain.contains("`") && !plain.contains("["))
  }

  @Test func anEmptyGridSaysSo() {
    #expect(HostileGrids.named("no-rows").markdown().contains("There is nothing to compare yet."))
  }
}
