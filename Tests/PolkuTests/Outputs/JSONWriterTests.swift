import Foundation
import PolkuOutputs
import Testing

/// JSON is what any reader of JSON reads back, and nothing in it acts on a terminal.
@Suite struct JSONWriterTests {
  @Test func keepsOrderAndShape() {
    var writer = JSONWriter()
    writer.object { json in
      json.member("z", 1)
      json.member("a", String?.none)
      json.object("empty") { _ in }
      json.list("none") { _ in }
      json.list("list") { list in
        list.text("x")
        list.object { $0.member("yes", true) }
        list.list { $0.list { _ in } }
      }
      json.member("no", false)
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {
          "z": 1,
          "a": null,
          "empty": {},
          "none": [],
          "list": [
            "x",
            {
              "yes": true
            },
            [
              []
            ]
          ],
          "no": false
        }

        """)
  }

  @Test(arguments: [
    "", "\"\\/", "\u{0}\u{1}\u{7F}\u{9B}", "\r\n\t", "ä日👩‍👩‍👧", "\u{202E}\u{2028}\u{FEFF}\u{E0001}", "\u{FFFF}\u{10FFFF}",
  ])
  func everyTextComesBack(_ text: String) throws {
    var writer = JSONWriter()
    writer.object { $0.member(text, text) }
    let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: String]
    #expect(read?.first.map { Array($0.key.utf8) } == Array(text.utf8))
    #expect(read?.first.map { Array($0.value.utf8) } == Array(text.utf8))
    let shown = String(decoding: writer.bytes, as: UTF8.self).unicodeScalars
    #expect(!shown.contains { $0 != "\n" && [.control, .format].contains($0.properties.generalCategory) })
  }
}
