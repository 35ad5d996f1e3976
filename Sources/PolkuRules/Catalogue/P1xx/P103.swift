import PolkuModel
import PolkuSyntax

extension Catalogue {
  static let p103 = Rule(
    103, "unknown-field", .warning,
    sources: [.field],
    examples: Rule.Examples(
      bad: """
        touchpoint call: Phone call
          at: running
          mood: tired
        """,
      good: """
        touchpoint call: Phone call
          at: running
          feeling: -1
        """,
      quiet: """
        touchpoint call: Phone call
          at: running
          really answers within: 3 days
          x-mood: tired
        """),
    check: { context, findings in P103.check(context, &findings) })
}

/// Fields that nobody knows, or that the kind above does not have: kept and shown, but read by nothing.
enum P103 {
  static let id = RuleID(103)

  static func check(_ context: CheckContext, _ findings: inout [Finding]) {
    for file in context.model.files.indices {
      var places: [Key: [Int32]] = [:]
      var order: [Key] = []
      let lines = FileLines(context: context, file: file)
      for number in context.oddLines.unknownFields[file] {
        let line = lines.tree.lines[Int(number)]
        // What somebody says is talk, unless lines went with it.
        if line.flags.contains(.talk), lines.lost(number)?.saysSomething != true { continue }
        let kind = line.owner >= 0 ? lines.tree.lines[Int(line.owner)].kind : nil
        let key = Key(word: Folding.key(lines.tree.source.text(head(lines, line))), kind: kind)
        if places[key] == nil { order.append(key) }
        places[key, default: []].append(number)
      }
      for key in order { report(places[key] ?? [], key, lines, &findings) }
    }
  }

  /// A word in a kind: one finding, however often it is used.
  private struct Key: Hashable {
    let word: [UInt8]
    let kind: Kind?
  }

  /// The field's word, without `perceived` or `really`.
  private static func head(_ lines: FileLines, _ line: Line) -> Range<Int> {
    let range = Parts.trimmed(lines.tree.source.bytes.span, Int(line.text)..<Int(line.headEnd))
    guard !line.flags.isDisjoint(with: [.perceived, .really]) else { return range }
    let bytes = lines.tree.source.bytes
    let blank = range.first { bytes[$0] == 0x20 || bytes[$0] == 0x09 } ?? range.lowerBound
    return Parts.trimmed(bytes.span, blank..<range.upperBound)
  }

  private static func report(_ numbers: [Int32], _ key: Key, _ lines: FileLines, _ findings: inout [Finding]) {
    guard let first = numbers.first else { return }
    let line = lines.tree.lines[Int(first)]
    let ranges = numbers.map { head(lines, lines.tree.lines[Int($0)]) }
    let word = spelling(ranges, lines)
    let kind = key.kind.map { Placed.term($0) } ?? ""
    var message = Message.counted(
      "P103.unknown", numbers.count, ["word": word, "kind": kind, "count": "\(numbers.count)"])
    if let field = line.field, line.flags.contains(.strangeField) {
      let kinds = FieldTable.kinds(having: field).kinds.map { Placed.term($0) }
      message = Message.counted(
        "P103.strange", numbers.count,
        ["word": word, "kind": kind, "kinds": kinds.joined(separator: ", "), "count": "\(numbers.count)"])
    }
    let location = Location(file: lines.file, range: ByteRange(ranges[0]))
    var finding = Finding(id, .warning, at: location, message, help: [Message("P103.help")])
    finding.labels = ranges.dropFirst().prefix(20).map {
      Finding.Label(Location(file: lines.file, range: ByteRange($0)), Message("P103.also"))
    }
    finding.labels += numbers.compactMap { lines.lostLabel($0) }
    finding.edits = [
      Edit(
        Message("P103.own", ["word": "x-" + word]), ranges.map { lines.replace($0.lowerBound..<$0.lowerBound, "x-") },
        isSafe: false),
      Edit(
        Message("P103.note", ["count": "\(numbers.count)"]), numbers.map { lines.insert("- ", before: $0) },
        isSafe: false),
    ]
    findings.append(finding)
  }

  /// Of several spellings the first in byte order, whatever the order of declarations.
  private static func spelling(_ ranges: [Range<Int>], _ lines: FileLines) -> String {
    let words = Set(ranges.map { lines.tree.source.text($0) })
    return Model.short(Model.sorted(Array(words)).first ?? "")
  }
}
