import PolkuModel
import PolkuSyntax

// What messages call things: as the author wrote them, and in the words of the file's language.
extension Model {
  /// What a message calls a declaration: its name; a step named by its number, its title.
  func called(_ id: DeclarationID) -> String {
    let name = name(id)
    let isNumber = name.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return Self.short(isNumber ? title(id) : name)
  }

  /// The word of a kind in the language of a file.
  func word(_ kind: Kind, in file: Int32) -> String {
    let language = files[Int(file)].tree.language
    return language.word(kind)
  }

  /// What a sentence calls a declaration's kind, in the language of the sentence.
  func kindWord(_ id: DeclarationID) -> String { Placed.term(declarations[Int(id)].kind) }

  /// The word of a declaration's kind as its file writes it, for what is quoted or to be written.
  func kindKeyword(_ id: DeclarationID) -> String {
    let declaration = declarations[Int(id)]
    return word(declaration.kind, in: declaration.file)
  }

  /// The language of the file that declares something.
  func language(of id: DeclarationID) -> Language { files[Int(declarations[Int(id)].file)].tree.language }

  /// The word of a field in the language of a file.
  func word(_ field: Field, in file: Int32) -> String {
    let language = files[Int(file)].tree.language
    return language.word(field)
  }

  /// The word of a fact's field, in the language of its file.
  func fieldWord(_ fact: Fact) -> String { word(fact.field, in: fact.file) }

  /// The words before the colon of a fact: its field's, with whose view it is where that is said.
  func fieldPhrase(_ fact: Fact) -> String {
    let view = fact.view == .perceived ? "perceived" : fact.view == .really ? "really" : ""
    let particle = files[Int(fact.file)].tree.language.particle(view).first
    return particle.map { "\($0) \(fieldWord(fact))" } ?? fieldWord(fact)
  }

  /// What stands at a place, shortened for a message.
  func written(_ location: Location) -> String { Self.short(text(location.file, location.range)) }

  /// A text of one line that fits into a message.
  static func short(_ text: String, _ limit: Int = 60) -> String {
    // Nearly every text is short and plain, and a hundred thousand findings quote one.
    if text.utf8.count <= limit, isPlain(text.utf8.span) { return text }
    let line = String(String.UnicodeScalarView(text.unicodeScalars.map { shown($0) }))
    guard line.unicodeScalars.count > limit else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(limit - 1))) + "…"
  }

  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    for i in 0..<text.count {
      let byte = text[i]
      if byte < 0x20 || byte == 0x7F || byte == 0xE2 || byte == 0xD8 || byte == 0xC2 { return false }
    }
    return true
  }

  /// A scalar as messages show it: nothing hidden may turn or break what is shown.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: " "
    case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }

  /// Where the value of a fact stands; the whole line where it is empty.
  func location(_ fact: Fact) -> Location {
    fact.value.isEmpty ? location(file: fact.file, line: fact.line) : Location(file: Int(fact.file), range: fact.value)
  }

  /// A declaration's name as it can be written in a list of names: in quotation marks where it needs them.
  func reference(_ id: DeclarationID) -> String {
    let declaration = declarations[Int(id)]
    let raw = text(declaration.file, declaration.name)
    let name = name(id)
    if raw != name { return raw }
    let needsMarks = name.unicodeScalars.contains { [",", ">", "[", "?", ";", "→"].contains($0) }
    return needsMarks ? "\"\(name)\"" : name
  }

  /// The order of two names in messages: by bytes, so that the order of declarations does not matter.
  static func sorted(_ names: [String]) -> [String] {
    names.sorted { precedes($0.utf8.span, $1.utf8.span) }
  }

  /// Whether a name comes before another, by its bytes.
  static func precedes(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    let count = min(a.count, b.count)
    for i in 0..<count where a[i] != b[i] { return a[i] < b[i] }
    return a.count < b.count
  }

  /// Names for a message, the first few of them.
  static func list(_ names: [String], _ limit: Int = 5) -> String {
    let sorted = sorted(names)
    let shown = Placed.quoted(Array(sorted.prefix(limit)))
    return sorted.count > limit ? shown + ", …" : shown
  }
}

extension Message {
  /// A message whose sentence differs for one and for several: the key for several ends in `Many`.
  static func counted(_ key: String, _ count: Int, _ arguments: KeyValuePairs<String, String>) -> Message {
    Message(count == 1 ? key : key + "Many", arguments)
  }
}

// What several rules say of one place.
extension Edit {
  /// An edit of one change.
  init(_ key: String, _ location: Location, _ replacement: String, isSafe: Bool) {
    self.init(Message(key, ["text": replacement]), [Change(location, replacement)], isSafe: isSafe)
  }
}

extension Location {
  /// The empty place before an offset.
  init(file: Int, at offset: Int) { self.init(file: file, range: ByteRange(offset, offset)) }
}
