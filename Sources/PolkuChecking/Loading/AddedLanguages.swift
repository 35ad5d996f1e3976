import PolkuSyntax

/// The languages that somebody added: files in the form of `LanguageText` that the environment names.
package enum AddedLanguages {
  /// The variable that names them: files and directories with `:` between them, of a directory all `*.language`.
  package static let variable = "POLKU_LANGUAGES"

  /// Does something with the languages that the environment adds.
  ///
  /// A file that is none is said, and the others are taken: nobody's work waits for a language they do not use.
  package static func with<T>(_ console: Console, _ body: () -> T) -> T {
    guard let names = Platform.variable(variable), !names.isEmpty else { return body() }
    let session = Session(console: console, messages: Messages(Messages.environmentCode))
    let found = languages(in: names.split(separator: ":").map(String.init), session)
    return Language.$added.withValue(found, operation: body)
  }

  private static func languages(in names: [String], _ session: Session) -> [Language] {
    var found: [Language] = []
    for path in names.flatMap({ files($0, session) }) {
      guard case .success(let bytes) = Platform.readFile(path) else {
        session.complain("tool.languages.unreadable", ["path": path])
        continue
      }
      let language = Language(file: String(decoding: bytes, as: UTF8.self))
      if language.code.isEmpty || language.words(Kind.map).isEmpty {
        session.complain("tool.languages.no-language", ["path": path])
      } else if (Language.all + found).contains(where: { $0.code == language.code }) {
        session.complain("tool.languages.known", ["path": path, "code": language.code])
      } else {
        found.append(language)
      }
    }
    return found
  }

  private static func files(_ name: String, _ session: Session) -> [String] {
    guard Platform.isDirectory(name) else { return [name] }
    guard case .success(let entries) = Platform.entries(name) else {
      session.complain("tool.languages.unreadable", ["path": name])
      return []
    }
    return entries.files.filter { $0.hasSuffix(".language") }.sorted().map { name + "/" + $0 }
  }
}
