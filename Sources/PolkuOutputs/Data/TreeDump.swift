import PolkuModel
import PolkuSyntax

/// How a file was read, line by line: for tests and for those who work on the reader.
public enum TreeDump {
  /// One line of text for every line that says anything: its number, form, word, owner and parts.
  public static func lines(_ tree: Tree) -> [String] {
    var result: [String] = []
    var parts = FlowParts()
    var reader = FlowReader(tree.language)
    let bytes = tree.source.bytes
    for (i, line) in tree.lines.enumerated() where line.form != .blank {
      var text = "\(i + 1) \(line.form)"
      text += words(line)
      if line.owner >= 0 { text += " of \(line.owner + 1)" }
      switch line.form {
      case .declaration: text += declaration(tree, Parts.declaration(bytes.span, line))
      case .field, .file: text += " = " + quoted(tree, Parts.value(bytes.span, line))
      case .note, .continuation: text += " = " + quoted(tree, Int(line.body)..<Int(line.end))
      case .flow:
        reader.read(bytes.span, line, into: &parts)
        text += " = " + flow(tree, parts)
      case .unreadable, .numbered: text += " = " + quoted(tree, Int(line.text)..<Int(line.end))
      case .comment, .blank: break
      }
      result.append(text)
    }
    return result + misreadings(tree)
  }

  private static func misreadings(_ tree: Tree) -> [String] {
    let origin: [String] =
      switch tree.languageOrigin {
      case .fallback: []
      case .stated(let line): ["language \(tree.language.code) stated in \(line + 1)"]
      case .guessed(let line): ["language \(tree.language.code) guessed from \(line + 1)"]
      }
    return origin
      + tree.misreadings.map {
        "\($0.line + 1) meant: \(quoted(tree, $0.range.offsets)) is ‹\($0.meant)›, \($0.reason)"
      }
  }

  private static func words(_ line: Line) -> String {
    var text = ""
    if let kind = line.kind { text += " \(kind.id)" }
    if let field = line.field ?? line.fieldWithoutColon { text += " \(field.id)" }
    if let word = line.fileWord { text += " \(word.id)" }
    for (flag, name) in names where line.flags.contains(flag) { text += " (\(name))" }
    return text
  }

  private static let names: [(LineFlags, String)] = [
    (.perceived, "perceived"), (.really, "really"), (.readAsMeant, "read as meant"), (.unknownField, "unknown"),
    (.ownField, "own"), (.strangeField, "strange"), (.wordAlone, "word alone"), (.heading, "heading"), (.lost, "lost"),
    (.notText, "not text"), (.strangeBreak, "strange break"), (.talk, "talk"), (.kindAsField, "kind as field"),
    (.numbered, "numbered"), (.bare, "bare"), (.colonForgotten, "colon forgotten"),
  ]

  private static func declaration(_ tree: Tree, _ parts: DeclarationParts) -> String {
    var text = " " + quoted(tree, parts.name)
    if let title = parts.title { text += ": " + quoted(tree, title) }
    if let citation = parts.citation { text += " [" + tree.source.text(citation) + "]" }
    if parts.isUnsure { text += " ?" }
    return text
  }

  private static func flow(_ tree: Tree, _ parts: FlowParts) -> String {
    parts.pieces.map { piece in
      var text = quoted(tree, piece.points)
      for clause in parts.clauses[piece.clauses] {
        text += " \(clause.clause)"
        if !clause.value.isEmpty { text += " " + quoted(tree, clause.value) }
      }
      if let label = piece.label { text += " : " + quoted(tree, label) }
      if let citation = piece.citation { text += " [" + tree.source.text(citation) + "]" }
      return text
    }.joined(separator: " -> ")
  }

  private static func quoted(_ tree: Tree, _ range: Range<Int>) -> String { "‹" + tree.source.text(range) + "›" }
}
