import PolkuSyntax
import Testing

/// The form of a line depends on the line and the language alone, and does not flicker while it is typed.
@Suite struct FormTests {
  @Test(arguments: Fixture.models + Fixture.cases)
  func formDependsOnLineAndLanguageAlone(_ fixture: Fixture) {
    let tree = fixture.tree
    var numbers = SeededNumbers(7)
    let order = tree.lines.indices.shuffled(using: &numbers)
    var shuffled: [UInt8] = []
    var texts: [Int: [UInt8]] = [:]
    for i in order {
      let text = Self.text(tree, i)
      texts[i] = text
      shuffled += text + [0x0A]
    }
    let other = Tree(Source(path: "shuffled", bytes: shuffled), language: tree.language)
    guard other.lines.count == order.count else {
      Issue.record("\(order.count) lines became \(other.lines.count)")
      return
    }
    for (place, i) in order.enumerated() {
      let one = Form(tree.lines[i])
      #expect(one == Form(other.lines[place]), "shuffled: \(String(decoding: texts[i] ?? [], as: UTF8.self))")
    }
    for i in order.prefix(40) {
      let alone = Tree(Source(path: "alone", bytes: texts[i] ?? []), language: tree.language)
      #expect(alone.lines.first.map(Form.init) ?? Form(.blank) == Form(tree.lines[i]))
    }
  }

  /// Every prefix is unreadable, blank, or of the same form, kind and field as the whole line.
  ///
  /// Left out, because no reading could hold: flows whose first point begins with a kind's word (a
  /// declaration until the arrow is typed), and a colon that ends the prefix and divides nothing in the whole.
  @Test(arguments: Fixture.models)
  func prefixesDoNotFlicker(_ fixture: Fixture) {
    let tree = fixture.tree
    for i in tree.lines.indices {
      let text = Self.text(tree, i)
      let ends = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
      let prefixes = ends.map { Array(text[..<$0]) }
      let all = Tree(
        Source(path: "prefixes", bytes: Array(prefixes.joined(separator: [0x0A]))), language: tree.language)
      guard let whole = all.lines.last.map(Form.init) else { continue }
      for (prefix, line) in zip(prefixes, all.lines) {
        let form = Form(line)
        if form.form == .blank || form.form == .unreadable || form == whole { continue }
        if whole.form == .flow, form.form == .declaration { continue }
        if prefix.last == 0x3A, line.flags.contains(.unknownField) { continue }
        Issue.record("\(String(decoding: prefix, as: UTF8.self)) is \(form), the whole \(whole)")
      }
    }
  }

  static func text(_ tree: Tree, _ line: Int) -> [UInt8] {
    Array(tree.source.bytes[Int(tree.lines[line].start)..<Int(tree.lines[line].stop)])
  }
}

/// What of a line may depend on nothing around it.
///
/// The page knows three exceptions, which are taken back here: a kind's word and a colon may be a field
/// of the thing above, a numbered line a step, and `|` goes on with text alone.
struct Form: Equatable, CustomStringConvertible {
  var form: LineForm
  var kind: Kind?
  var isHead = false

  init(_ form: LineForm) { self.form = form }

  init(_ line: Line) {
    form = line.form
    kind = line.kind
    isHead = line.flags.contains(.heading)
    if line.flags.contains(.kindAsField) || line.flags.contains(.bare) { (form, kind) = (.declaration, nil) }
    if form == .numbered || line.flags.contains(.numbered) { (form, kind) = (.unreadable, nil) }
    if form == .continuation { form = .unreadable }
  }

  var description: String { "\(form) \(kind?.id ?? "")" }
}
