import Foundation
import PolkuOutputs
import Testing

/// Pictures as they were last read and found good: `RECORD=1 swift test --filter GoldenGraphTests` writes them anew.
@Suite struct GoldenGraphTests {
  static let cases: [(name: String, text: String, view: GraphView)] =
    GraphView.allCases.map { ("rich", GraphSample.rich, $0) } + [
      ("bare", GraphSample.bare, .flow), ("bare", GraphSample.bare, .channels), ("nothing", "", .flow),
    ]

  @Test(arguments: cases) func picture(_ name: String, _ text: String, _ view: GraphView) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Cases/Graph")
    let file = folder.appendingPathComponent("\(name).\(view.rawValue).dot")
    let dot = GraphSample.dot(text, view)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(dot.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(dot == expected, "\(file.lastPathComponent) differs")
    guard DotProgram.isHere("the layout of \(file.lastPathComponent)") else { return }
    let result = try DotProgram.svg(dot)
    #expect(result.status == 0)
    #expect(result.complaints == "")
  }
}
