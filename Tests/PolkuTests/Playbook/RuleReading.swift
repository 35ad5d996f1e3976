/// The days on which a rule of RFC 5545 repeats an event: months are gone through, and what they lack is left out.
///
/// It reads the parts that a rule of whole days can have, each as the RFC tells it, and knows nothing of the writer.
struct RuleReading {
  struct Day: Equatable, Comparable, CustomStringConvertible {
    let year: Int
    let month: Int
    let day: Int

    var description: String { "\(year)-\(month)-\(day)" }

    static func < (one: Day, other: Day) -> Bool {
      (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
  }

  struct Fault: Error {}

  private var parts: [String: String] = [:]

  init(_ rule: String) throws {
    for part in rule.split(separator: ";", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=").map(String.init)
      guard sides.count == 2, parts.updateValue(sides[1], forKey: sides[0]) == nil else { throw Fault() }
    }
    let known: Set<String> = ["FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYSETPOS"]
    guard Set(parts.keys).isSubset(of: known) else { throw Fault() }
  }

  private func numbers(_ key: String) throws -> [Int]? {
    try parts[key]?.split(separator: ",").map { text in
      guard let number = Int(text) else { throw Fault() }
      return number
    }
  }

  /// The first days, from the day of the event on.
  func days(from start: Day, count: Int) throws -> [Day] {
    let interval = try numbers("INTERVAL")?.first ?? 1
    var result: [Day] = []
    switch parts["FREQ"] {
    case "DAILY", "WEEKLY":
      guard parts.count <= 2 else { throw Fault() }
      var day = start
      while result.count < count {
        result.append(day)
        for _ in 0..<interval * (parts["FREQ"] == "DAILY" ? 1 : 7) { day = Self.next(day) }
      }
    case "MONTHLY", "YEARLY":
      let isYearly = parts["FREQ"] == "YEARLY"
      var turn = 0
      while result.count < count {
        let months = start.month - 1 + (isYearly ? 0 : turn * interval)
        let year = start.year + months / 12 + (isYearly ? turn * interval : 0)
        var set: [Day] = []
        for month in try isYearly ? numbers("BYMONTH") ?? [start.month] : [months % 12 + 1] {
          for day in try numbers("BYMONTHDAY") ?? [start.day] where day <= Self.length(year, month) {
            set.append(Day(year: year, month: month, day: day))
          }
        }
        if let place = try numbers("BYSETPOS")?.first {
          guard place == -1 else { throw Fault() }
          set = set.sorted().suffix(1)
        }
        result += set.filter { $0 >= start }
        turn += 1
        if turn > count * 20 { throw Fault() }
      }
    default: throw Fault()
    }
    return Array(result.prefix(count))
  }

  static func length(_ year: Int, _ month: Int) -> Int {
    let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func next(_ day: Day) -> Day {
    if day.day < length(day.year, day.month) { return Day(year: day.year, month: day.month, day: day.day + 1) }
    return day.month < 12
      ? Day(year: day.year, month: day.month + 1, day: 1) : Day(year: day.year + 1, month: 1, day: 1)
  }
}
