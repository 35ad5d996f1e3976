import Foundation

/// Finds English in what was printed in another language.
enum EnglishWords {
  /// Words that hold English sentences together and are words of neither Finnish nor Swedish.
  private static let words = Set(
    """
    the of is are was be been and not with which from this that these those there it its has have had but or when where
    what who whom whose nothing nobody each every into than their them they only because if could does did as no any some
    more most other would should must about after before between without within until since how why an your you we our
    also still same such two three first last
    """.split { $0.isWhitespace }.map(String.init))

  /// What people read of an output: no style, no script, no marks, no keys that machines read.
  static func readable(_ output: String, _ format: String) -> String {
    switch format {
    case "html":
      output.replacing(#/(?s)<(style|script)[^>]*>.*?</(style|script)>/#, with: " ").replacing(#/<[^>]*>/#, with: " ")
        .replacing(#/&[a-z#0-9]+;/#, with: " ")
    case "dot":
      output.matches(of: #/(?:label|tooltip)="((?:[^"\\]|\\.)*)"/#).map { String($0.1) }.joined(separator: "\n")
        .replacing(#/\\[nlr]/#, with: " ")
    case "json":
      output.matches(of: #/"(?:message|text|title|label|reason|question|about|note|remark)": "((?:[^"\\]|\\.)*)"/#)
        .map { String($0.1) }.joined(separator: "\n")
    case "swift": output.matches(of: #/// .*/#).map { String($0.0) }.joined(separator: "\n")
    default: output
    }
  }

  /// A page of the tool without examples of rules, in which English people speak, and without the marks of manual pages.
  static func page(_ output: String) -> String {
    output.split(separator: "\n").filter { !$0.hasPrefix("    ") }.map {
      $0.replacing(#/\\-/#, with: "-").replacing(#/\\\[u[0-9A-F]+\]/#, with: "x").replacing(
        #/\\f[A-Z]|\\&|^\.[A-Z]+/#, with: " ")
    }.joined(separator: "\n")
  }

  /// The English words of a text with their lines, without those that a source has, ids, options and paths.
  static func found(in text: String, source: String = "") -> [String] {
    let text = text.replacing("\u{2010}", with: "-")
    let own = Set(Self.split(source))
    return text.split(separator: "\n").flatMap { line in
      let rest = line.replacing(
        #/`[^`]*`|--?[a-z][a-z|-]*|\bas-is|to-be|\S*[\/\\]\S*|\S*[0-9_]\S*|\S+-\S+|\S+\.[a-z]\S*/#, with: " ")
      return Self.split(String(rest)).filter { words.contains($0) && !own.contains($0) }.map { "\($0): \(line)" }
    }
  }

  private static func split(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
