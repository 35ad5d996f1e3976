import PolkuSyntax

/// Writes a file of a model in another language: keywords, value words, units, vague words and number formats.
///
/// What people wrote stays: names, titles, texts, labels, comments, sticky notes and fields of their own. The
/// model read from the result is the model that was; so a stage named like a buying phase gets its `phase`,
/// names that would be cut or read as another word get quotation marks, and names that were read by title,
/// ending or slip are written as they are declared, because the other language bends them otherwise.
///
/// A translation back gives the file back. What one language needs and another does not is written so that it is known
/// again: the line that states the language (see ``LanguageStatement``) and the phase of a stage that is named like one.
///
/// Three things cannot stay as they were. Talk, unreadable lines and unknown fields that the other language
/// would read as something become sticky notes. A sticky note that begins with the other language's word for a
/// tag is read as tagged there. A text that is `none` or a quantity only in the other language is read so there.
public enum Translator {
  /// A file of a model in another language, in canonical layout.
  ///
  /// Cost grows linearly with the model: a handful of passes at most.
  public static func translate(_ model: Model, file: Int, to language: Language) -> [UInt8] {
    // The layout shows whose line each is, so that no line can come to belong to another thing.
    let tree = model.files[file].tree
    let formatted = Source(path: tree.source.path, bytes: Formatter.format(tree))
    let laidOut = rebound(model, file, Tree(formatted, language: tree.language))
    var work = Translation(TranslationSource(laidOut, file: file, to: language))
    work.run()
    let written = LanguageStatement(laidOut.files[file].tree, language).settle(work.output)
    return Formatter.format(Tree(Source(path: tree.source.path, bytes: written), language: language))
  }

  /// The model with one file replaced.
  static func rebound(_ model: Model, _ file: Int, _ tree: Tree) -> Model {
    var files = model.files
    files[file] = ModelFile(tree: tree, includes: files[file].includes)
    return Model(files: files)
  }
}

/// The translation of one file: written plainly, read back, and written more carefully where it was read otherwise.
struct Translation {
  let source: TranslationSource
  private(set) var output: [UInt8] = []
  private var protections: [Protection]
  private var lineOf: [Int]
  private var lines: LineTranslator

  init(_ source: TranslationSource) {
    self.source = source
    protections = Array(repeating: .plain, count: source.tree.lines.count)
    lineOf = Array(repeating: 0, count: source.tree.lines.count)
    lines = LineTranslator(source)
  }

  mutating func run() {
    // Each line has three steps to climb, and the model is looked at when the lines are right.
    for _ in 0..<6 {
      writeAll()
      let check = TranslationCheck(source: source, lineOf: lineOf)
      let tree = Tree(Source(path: source.tree.source.path, bytes: output), language: source.to)
      if protect(check.strangeLines(tree)) { continue }
      let model = Translator.rebound(source.model, source.file, tree)
      if !protect(check.strangeMeanings(TranslationSource(model, file: source.file, to: source.to))) { return }
    }
  }

  /// Takes the next step with some lines; false where no line has one.
  private mutating func protect(_ strange: [Int]) -> Bool {
    var isChanged = false
    for number in strange {
      // A line below one that could not be read goes the way that line goes.
      let line = source.tree.lines[number]
      guard let next = protections[number].next(isUnderstood: line.isUnderstood) else { continue }
      protections[number] = next
      isChanged = true
    }
    return isChanged
  }

  private mutating func writeAll() {
    output.removeAll(keepingCapacity: true)
    output.reserveCapacity(source.bytes.count + source.bytes.count / 8)
    var written = 0
    var phase: (after: Int, text: String)?
    for number in source.tree.lines.indices {
      if saysPhaseAgain(number) {
        lineOf[number] = -1
        continue
      }
      lines.write(number, protections[number])
      output += lines.output
      lineOf[number] = written
      written += 1
      if let text = addedPhase(number) { phase = (lastContinuation(number), text) }
      if let added = phase, added.after == number {
        output += Array(added.text.utf8)
        written += 1
        phase = nil
      }
    }
  }

  /// The field that says what a stage's name says in one of the languages alone.
  ///
  /// The name stands behind it as a comment, which tells people why it is there, and a translation that it may go.
  private func addedPhase(_ number: Int) -> String? {
    let id = source.declarationOfLine[number]
    guard id >= 0, source.model.declarations[Int(id)].kind == .stage else { return nil }
    guard source.model.fact(id, .phase) == nil else { return nil }
    let name = Parts.unquoted(source.bytes.span, source.model.declarations[Int(id)].name.offsets)
    let here = source.from.value(source.bytes.span, name, in: .phase)
    if here == source.to.value(source.bytes.span, name, in: .phase) { return nil }
    let word = here.flatMap { source.to.words($0).first } ?? "?"
    return "  " + (source.to.words(.phase).first ?? "") + ": " + word + "  // " + string(name) + "\n"
  }

  /// Whether a line is one that ``addedPhase(_:)`` wrote, and the other language needs it no more.
  private func saysPhaseAgain(_ number: Int) -> Bool {
    let line = source.tree.lines[number]
    guard line.form == .field, line.field == .phase, source.factOfLine[number] >= 0 else { return false }
    let fact = source.model.facts[Int(source.factOfLine[number])]
    let declaration = source.model.declarations[Int(fact.declaration)]
    guard declaration.kind == .stage, declaration.file == source.file,
      source.model.facts(fact.declaration, .phase).count == 1, !fact.isUnsure, fact.state != .none,
      lastContinuation(Int(declaration.line)) == number - 1
    else { return false }
    let name = Parts.unquoted(source.bytes.span, declaration.name.offsets)
    let here = source.from.value(source.bytes.span, name, in: .phase)
    let there = source.to.value(source.bytes.span, name, in: .phase)
    if here == there { return false }
    // The written word and nothing else, such as a source.
    let said = source.tree.source.text(Parts.value(source.bytes.span, line))
    let comment = Parts.trimmed(source.bytes.span, Int(line.end)..<Int(line.stop))
    return said == there.map { source.from.words($0).first ?? "" } ?? "?" && string(comment) == "// " + string(name)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

  /// The last line of a declaration's title.
  private func lastContinuation(_ number: Int) -> Int {
    var last = number
    var i = number + 1
    while i < source.tree.lines.count {
      switch source.tree.lines[i].form {
      case .continuation: last = i
      case .blank, .comment: break
      default: return last
      }
      i += 1
    }
    return last
  }
}
