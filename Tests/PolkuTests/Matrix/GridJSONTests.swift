import Foundation
import PolkuOutputs
import Testing

/// Any reader of JSON gets everything back.
@Suite struct GridJSONTests {
  private func read(_ grid: Grid) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(grid.json())) as? [String: Any])
  }

  @Test(arguments: HostileGrids.all.map(\.name))
  func everythingComesBack(_ name: String) throws {
    let grid = HostileGrids.named(name)
    let json = try read(grid)
    #expect(json["version"] as? Int == Grid.version)
    #expect(json["grid"] as? String == grid.id)
    #expect(json["title"] as? String == grid.title)
    #expect(json["subtitle"] as? [String] == grid.subtitle)
    #expect(json["coverage"] as? [String] == grid.coverage)
    expect(json["values"], grid.values)
    let states = try #require(json["states"] as? [[String: Any]])
    #expect(states.map { $0["id"] as? String } == grid.states.map(\.id))
    #expect(states.map { $0["meaning"] as? String } == grid.states.map(\.meaning))
    let columns = try #require(json["columns"] as? [[String: Any]])
    #expect(columns.map { $0["title"] as? String } == grid.columns.map(\.title))
    let rows = try #require(json["rows"] as? [[String: Any]])
    #expect(rows.map { $0["title"] as? String } == grid.rows.map(\.header.title))
    #expect(rows.map { $0["detail"] as? String ?? "" } == grid.rows.map(\.header.detail))
    for (row, expected) in zip(rows, grid.rows) {
      let cells = try #require(row["cells"] as? [[String: Any]])
      #expect(cells.count == expected.cells.count)
      for (cell, expected) in zip(cells, expected.cells) { expect(cell, expected) }
    }
    let sections = try #require(json["sections"] as? [[String: Any]])
    #expect(sections.map { $0["id"] as? String } == grid.sections.map(\.id))
    #expect(sections.map { $0["title"] as? String } == grid.sections.map(\.title))
    for (section, expected) in zip(sections, grid.sections) {
      let parts = try #require(section["parts"] as? [[String: Any]])
      #expect(parts.count == expected.parts.count)
      for (part, expected) in zip(parts, expected.parts) {
        switch expected {
        case .table(let table):
          #expect(part["keys"] as? [String] == table.keys)
          #expect(part["columns"] as? [String] == table.columns)
          #expect(part["rows"] as? [[String]] == table.rows)
        case .list(let list):
          #expect(part["id"] as? String == list.id)
          #expect(part["items"] as? [String] == list.items)
        }
      }
    }
  }

  private func expect(_ cell: [String: Any], _ expected: Grid.Cell) {
    #expect(cell["state"] as? String ?? "" == expected.state)
    #expect((cell["weight"] as? [String: String])?["id"] == expected.weight?.id)
    #expect((cell["weight"] as? [String: String])?["word"] == expected.weight?.word)
    #expect(cell["items"] as? [String] ?? [] == expected.items)
    #expect(cell["note"] as? String ?? "" == expected.note)
    #expect((cell["change"] as? [String: Any])?["text"] as? String == expected.change?.text)
    #expect((cell["change"] as? [String: Any])?["before"] as? String == expected.change?.before)
    expect(cell["values"], expected.values)
  }

  /// Where a key stands twice, the first counts.
  private func expect(_ values: Any?, _ expected: [(key: String, value: Grid.Value)]) {
    let values = values as? [String: Any] ?? [:]
    let first = Dictionary(expected.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    #expect(Set(values.keys) == Set(first.keys))
    for (key, value) in first {
      switch value {
      case .number(let number): #expect(values[key] as? Int == number)
      case .text(let text): #expect(values[key] as? String == text)
      }
    }
  }
}
