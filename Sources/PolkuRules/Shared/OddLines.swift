import PolkuModel
import PolkuSyntax

/// The lines of a model that are not plainly what they are: one pass, read by the rules about lines.
struct OddLines {
  /// Lines that cannot be read, by file.
  private(set) var unreadable: [[Int32]] = []
  /// Fields that nobody knows, or that the kind above does not have, by file.
  private(set) var unknownFields: [[Int32]] = []
  /// Fields without a declaration above, by file.
  private(set) var ownerless: [[Int32]] = []
  /// Lines with bytes that are no text, or with blanks that end lines elsewhere, by file.
  private(set) var strangeBytes: [[Int32]] = []
  /// How many lines an unreadable line took with it, by file and line.
  private(set) var lost: [[Int32: Lost]] = []

  /// Lines that went with a line above which could not be read.
  struct Lost {
    var count = 0
    var first: Int32
    var last: Int32
    /// Whether one of them says something: a fact, a flow, a step.
    var saysSomething = false
  }

  init(_ model: Model) {
    let odd: LineFlags = [.lost, .notText, .strangeBreak, .unknownField, .strangeField]
    for file in model.files {
      let lines = file.tree.lines
      var found = (
        unreadable: [Int32](), unknown: [Int32](), ownerless: [Int32](), bytes: [Int32](), lost: [Int32: Lost]()
      )
      for i in lines.indices {
        let line = lines[i]
        let isOwnerless = line.form == .field && line.owner < 0
        guard line.form == .unreadable || isOwnerless || !line.flags.isDisjoint(with: odd) else { continue }
        let number = Int32(i)
        if !line.flags.isDisjoint(with: [.notText, .strangeBreak]) { found.bytes.append(number) }
        if line.flags.contains(.lost) {
          found.lost[line.owner, default: Lost(first: number, last: number)].add(number, line)
        } else if isOwnerless {
          if !line.flags.contains(.talk) { found.ownerless.append(number) }
        } else if line.form == .unreadable {
          found.unreadable.append(number)
        } else if !line.flags.isDisjoint(with: [.unknownField, .strangeField]) {
          found.unknown.append(number)
        }
      }
      unreadable.append(found.unreadable)
      unknownFields.append(found.unknown)
      ownerless.append(found.ownerless)
      strangeBytes.append(found.bytes)
      lost.append(found.lost)
    }
  }
}

extension OddLines.Lost {
  fileprivate mutating func add(_ number: Int32, _ line: Line) {
    count += 1
    last = number
    let isPlain = line.form == .field || line.form == .flow || line.form == .declaration
    if isPlain, !line.flags.contains(.talk) { saysSomething = true }
  }
}
