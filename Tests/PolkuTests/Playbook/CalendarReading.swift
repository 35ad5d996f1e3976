/// A strict reader of calendars after RFC 5545, apart from the writer.
struct CalendarReading {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  struct Property {
    let name: String
    let parameters: [String]
    /// The value as it stands in the file.
    let value: String
  }

  /// What stands in the calendar itself.
  private(set) var calendar: [Property] = []
  /// What stands in each event.
  private(set) var events: [[Property]] = []

  init(_ bytes: [UInt8]) throws {
    var open: [String] = []
    for line in try Self.unfolded(bytes) {
      let scalars = line.unicodeScalars
      guard let colon = scalars.firstIndex(of: ":") else { throw Fault(description: "no colon: \(line)") }
      let heads = String(scalars[..<colon]).split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      let value = String(scalars[scalars.index(after: colon)...])
      for head in heads where head.isEmpty || head.contains(where: { !$0.isASCII || $0 == "\"" }) {
        throw Fault(description: "a strange name: \(line)")
      }
      let property = Property(name: heads[0], parameters: Array(heads.dropFirst()), value: value)
      switch property.name {
      case "BEGIN":
        guard open == (value == "VCALENDAR" ? [] : ["VCALENDAR"]) else { throw Fault(description: "BEGIN:\(value)") }
        open.append(value)
        if value == "VEVENT" { events.append([]) }
      case "END":
        guard open.popLast() == value else { throw Fault(description: "END:\(value)") }
      default:
        switch open {
        case ["VCALENDAR"]: calendar.append(property)
        case ["VCALENDAR", "VEVENT"]: events[events.count - 1].append(property)
        default: throw Fault(description: "\(line) stands outside")
        }
      }
    }
    guard open.isEmpty else { throw Fault(description: "open: \(open)") }
  }

  /// The lines: parted at CRLF only, none longer than 75 octets, each of them UTF-8 by itself.
  private static func unfolded(_ bytes: [UInt8]) throws -> [String] {
    guard bytes.suffix(2) == [0x0D, 0x0A] else { throw Fault(description: "the last line does not end") }
    var lines: [String] = []
    var start = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D, bytes[index + 1] != 0x0A { throw Fault(description: "a bare CR at \(index)") }
      guard byte == 0x0A else {
        if byte < 0x20, byte != 0x0D { throw Fault(description: "a control at \(index)") }
        continue
      }
      guard index > start, bytes[index - 1] == 0x0D else { throw Fault(description: "a bare LF at \(index)") }
      let line = bytes[start..<index - 1]
      guard line.count <= 75 else { throw Fault(description: "\(line.count) octets") }
      guard let text = String(validating: line, as: UTF8.self) else { throw Fault(description: "a letter is parted") }
      if text.unicodeScalars.first == " " {
        guard !lines.isEmpty else { throw Fault(description: "nothing to continue") }
        lines[lines.count - 1].unicodeScalars.append(contentsOf: text.unicodeScalars.dropFirst())
      } else {
        if text.isEmpty { throw Fault(description: "an empty line") }
        lines.append(text)
      }
      start = index + 1
    }
    return lines
  }

  /// The one property of an event with a name.
  func only(_ name: String, in event: Int) throws -> Property {
    let found = events[event].filter { $0.name == name }
    guard found.count == 1 else { throw Fault(description: "\(found.count) times \(name)") }
    return found[0]
  }

  /// The texts of a value, parted at commas that no backslash makes text.
  static func texts(_ value: String) throws -> [String] {
    var texts = [""]
    var isBehind = false
    for scalar in value.unicodeScalars {
      if isBehind {
        switch scalar {
        case "n", "N": texts[texts.count - 1] += "\n"
        case "\\", ";", ",": texts[texts.count - 1].unicodeScalars.append(scalar)
        default: throw Fault(description: "\\\(scalar)")
        }
        isBehind = false
      } else if scalar == "\\" {
        isBehind = true
      } else if scalar == "," {
        texts.append("")
      } else if scalar == ";" {
        throw Fault(description: "a bare semicolon: \(value)")
      } else {
        texts[texts.count - 1].unicodeScalars.append(scalar)
      }
    }
    if isBehind { throw Fault(description: "a backslash at the end") }
    return texts
  }
}
