import Foundation
import PolkuOutputs
import PolkuSyntax
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whatever a title holds, Graphviz reads it as a title.
@Suite struct HostileTitleTests {
  static let titles: [String] = [
    "a \"quoted\" word", "ends in a backslash \\", "\\N \\G \\E \\l \\r \\n", "<b>bold</b>", "<<table>>", "-->",
    "a -> b",
    "node", "edge [color=red]", "}", "{ rank=same", "; strict digraph", "&lt;script&gt; &amp; &#10; &nonsense;", "AT&T",
    "]]>", "😀👩‍👩‍👧", "ä ö å ß", "日本語のとても長いタイトルは折り返されなければならない",
    "nul \u{0} and \u{7} and \u{1B}[31m", "\u{202E}backwards",
    "\u{FFFE}\u{FFFF}", "# not a comment /* nor this */", String(repeating: "long ", count: 300),
    String(repeating: "x", count: 2000), "?", "100 % | pipe | 'single'", "\u{85}next\u{2028}line", "+ ++ += \"+\"",
  ]

  static let journey: String = {
    var text = "map hostile: \(titles[0]) & \(titles[3])\nstage one: \(titles[1])\nstage two: \(titles[3])\n"
    text += "persona P: \(titles[13])\npersona Q: \(titles[2])\nchannel c: \(titles[7])\n"
    for (i, title) in titles.enumerated() {
      text += "touchpoint t\(i): \(title)\n  | and \(title)\n  at: \(i % 2 == 0 ? "one" : "two")\n  on: c\n"
      text +=
        "critical k\(i): \(title)\n  at: t\(i)\n"
      text += "improvement i\(i): \(title)\n  by: r\(i)\n  solves: k\(i)\nrole r\(i): \(title)\n"
      text += "metric m\(i): \(title)\nplaybook b\(i): \(title)\n  solves: k\(i)\n  measured by: m\(i)\n"
    }
    text += "path p: \(titles[4])\n  for: P\n"
    for i in titles.indices.dropFirst() { text += "  t\(i - 1) -> t\(i) after \(titles[1]) when \(titles[3]) \(i)\n" }
    text +=
      "path q: \(titles[5])\n  for: Q\n  t1 -> t2: \(titles[0])\n  \"<b>\" -> \"node\" -> \"😀\" -> \"🎉\" -> \"é\\\"\n"
    return text
  }()

  @Test(arguments: GraphView.allCases) func accepted(_ view: GraphView) throws {
    guard DotProgram.isHere("hostile titles, \(view.rawValue)") else { return }
    let result = try DotProgram.svg(GraphSample.dot(Self.journey, view))
    #expect(result.status == 0)
    #expect(!result.complaints.contains("rror"), "\(result.complaints)")
    #expect(XMLParser(data: Data(result.svg.utf8)).parse())
    guard view == .flow || view == .channels else { return }
    for i in Self.titles.indices { #expect(result.svg.contains("<title>touchpoint:t\(i)</title>")) }
  }

  @Test func shownAsTyped() throws {
    guard DotProgram.isHere("titles as typed") else { return }
    let text = "touchpoint a: &lt; <b> \\N \"x\"\ntouchpoint b: &lt; <b> \\N \"x\"\n  on: mail\n"
    let svg = try DotProgram.svg(GraphSample.dot(text)).svg
    // The first label is plain and the second has small print: both show the title as it was typed.
    let shown = svg.replacingOccurrences(of: "&#45;", with: "-").components(
      separatedBy: "&amp;lt; &lt;b&gt; \\N &quot;x&quot;</text>")
    #expect(shown.count == 3, "\(svg)")
  }
}
