import PolkuSyntax

/// The line that states a translation's language, where the file had none.
///
/// English needs no such line and the other languages do. The line that a translation adds names its language in full,
/// `kieli: suomi`, and a translation into English takes such a line away again; a line with a code, `language: en`, is
/// the author's and stays. So a file comes back as it was, whether it stated its language or not.
struct LanguageStatement {
  private let tree: Tree
  private let language: Language

  /// How a file stated its language, and the language it was translated to.
  init(_ tree: Tree, _ language: Language) {
    self.tree = tree
    self.language = language
  }

  /// The translated lines with what tells their language, and without what need not.
  func settle(_ bytes: [UInt8]) -> [UInt8] {
    switch tree.languageOrigin {
    case .stated:
      if isAdded, language === Language.english {
        let rest = Array(bytes.drop { $0 != 0x0A }.dropFirst())
        if isFound(rest) { return rest }
      }
      return isFound(bytes) ? bytes : stated(bytes)
    case .guessed: return isFound(bytes) ? bytes : stated(bytes)
    case .fallback: return language === tree.language && isFound(bytes) ? bytes : stated(bytes)
    }
  }

  /// Whether the line is one that a translation adds: the first, with the language's name, right before the next.
  private var isAdded: Bool {
    guard case .stated(0) = tree.languageOrigin, let line = tree.lines.first, line.end == line.stop else {
      return false
    }
    let value = tree.source.text(Parts.value(tree.source.bytes.span, line))
    return value == tree.language.name && (tree.lines.count == 1 || tree.lines[1].form != .blank)
  }

  private func isFound(_ bytes: [UInt8]) -> Bool {
    Tree(Source(path: tree.source.path, bytes: bytes)).language === language
  }

  private func stated(_ bytes: [UInt8]) -> [UInt8] {
    Array("\(language.words(.language).first ?? ""): \(language.name)\n".utf8) + bytes
  }
}
