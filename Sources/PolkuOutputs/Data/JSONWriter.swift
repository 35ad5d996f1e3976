/// Writes JSON as it is told, member after member: keys keep their order, and lines end in LF.
///
/// Whatever could act on a terminal is written as `\u…`, so that the result can be printed as well as read.
public struct JSONWriter {
  /// The text so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether the object or list that is open holds nothing yet.
  private var isEmpty = true
  private var isBehindKey = false

  /// Makes a writer that has written nothing.
  public init() {}

  // MARK: - Objects and lists

  /// Writes an object with the members that are written meanwhile.
  public mutating func object(_ members: (inout JSONWriter) -> Void) { group(0x7B, 0x7D, members) }

  /// Writes a list with the values that are written meanwhile.
  public mutating func list(_ values: (inout JSONWriter) -> Void) { group(0x5B, 0x5D, values) }

  /// Writes a member that is an object.
  public mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }

  /// Writes a member that is a list.
  public mutating func list(_ key: String, _ values: (inout JSONWriter) -> Void) {
    self.key(key)
    list(values)
  }

  /// Writes a member that is a list with one object for each of some values.
  public mutating func objects<Value>(_ key: String, of values: [Value], _ members: (inout JSONWriter, Value) -> Void) {
    list(key) { list in
      for value in values { list.object { members(&$0, value) } }
    }
  }

  private mutating func group(_ open: UInt8, _ close: UInt8, _ inside: (inout JSONWriter) -> Void) {
    begin()
    bytes.append(open)
    depth += 1
    isEmpty = true
    inside(&self)
    depth -= 1
    if !isEmpty { line() }
    bytes.append(close)
    isEmpty = false
    if depth == 0 { bytes.append(0x0A) }
  }

  // MARK: - Values

  /// Writes a member that is a text, or null.
  public mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    if let text { self.text(text) } else { word("null") }
  }

  /// Writes a member that is a number.
  public mutating func member(_ key: String, _ number: Int) {
    self.key(key)
    word("\(number)")
  }

  /// Writes a member that is a number with at most two decimals, or null.
  public mutating func member(_ key: String, decimal number: Double?) {
    self.key(key)
    word(number.flatMap { DecimalText.of($0) } ?? "null")
  }

  /// Writes a member that is true or false.
  public mutating func member(_ key: String, _ truth: Bool) {
    self.key(key)
    word(truth ? "true" : "false")
  }

  /// Writes a text, as a value of a list.
  public mutating func text(_ text: String) {
    begin()
    quote(text)
  }

  private mutating func word(_ word: String) {
    begin()
    bytes += word.utf8
  }

  private mutating func key(_ key: String) {
    begin()
    quote(key)
    bytes += [0x3A, 0x20]
    isBehindKey = true
  }

  /// Divides a value from the one before it.
  private mutating func begin() {
    if isBehindKey {
      isBehindKey = false
    } else if depth > 0 {
      if !isEmpty { bytes.append(0x2C) }
      line()
      isEmpty = false
    }
  }

  private mutating func line() {
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += [0x20, 0x20] }
  }

  // MARK: - Text

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    defer { bytes.append(0x22) }
    // Nearly every text is plain, and a large model has millions of them.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: bytes += [0x5C, UInt8(scalar.value)]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x09: bytes += [0x5C, 0x74]
      case 0x20..<0x7F: bytes.append(UInt8(scalar.value))
      // What stands between words and in European letters, told without looking it up.
      case 0xC0...0x24F, 0x2010...0x2027: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      default:
        if Self.isHidden(scalar) {
          for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { escape(unit) }
        } else {
          bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
    }
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    bytes += [0x5C, 0x75]
    bytes += String(repeating: "0", count: 4 - digits.utf8.count).utf8
    bytes += digits.utf8
  }

  /// Controls, and formats that turn or hide what stands beside them.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
