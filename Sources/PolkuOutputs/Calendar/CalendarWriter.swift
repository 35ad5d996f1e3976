import PolkuSyntax

extension Calendar {
  /// The calendar as a file after RFC 5545, in UTF-8.
  ///
  /// - Parameter stamp: the day that the events were as they are, of a longer time its first; a day that the caller
  ///   chooses, so that the same events give the same bytes.
  public func bytes(stamp: CalendarDate) -> [UInt8] {
    var lines = CalendarLines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:" + CalendarText.escaped(productID))
    lines.add("CALSCALE:GREGORIAN")
    lines.add("METHOD:PUBLISH")
    lines.add("X-WR-CALNAME:" + CalendarText.escaped(name))
    let language = CalendarText.parameter(language: language)
    for (uid, event) in zip(uids, events) { event.write(uid: uid, stamp: stamp, language: language, &lines) }
    lines.add("END:VCALENDAR")
    return lines.bytes
  }

  /// The names of the events. Two under one name would be one event to a reader: the later one gets a number.
  private var uids: [String] {
    var used: Set<String> = []
    var numbers: [String: Int] = [:]
    return events.map { event in
      let uid = CalendarText.escaped(event.uid)
      var name = uid
      while !used.insert(name).inserted {
        let number = numbers[uid, default: 1] + 1
        numbers[uid] = number
        name = uid + "-\(number)"
      }
      return name
    }
  }
}

extension CalendarEvent {
  fileprivate func write(uid: String, stamp: CalendarDate, language: String, _ lines: inout CalendarLines) {
    lines.add("BEGIN:VEVENT")
    lines.add("UID:" + uid)
    lines.add("DTSTAMP:" + Self.digits(stamp.firstDay ?? firstDay) + "T000000Z")
    lines.add("DTSTART;VALUE=DATE:" + Self.digits(firstDay))
    // The end is the first day that no longer belongs to it.
    if let end = lastDay.nextDay { lines.add("DTEND;VALUE=DATE:" + Self.digits(end)) }
    if let rule = repeats?.rule(from: firstDay) { lines.add("RRULE:" + rule) }
    lines.add("SUMMARY\(language):" + CalendarText.escaped(summary))
    if !description.isEmpty { lines.add("DESCRIPTION\(language):" + CalendarText.escaped(description)) }
    let sorts = categories.filter { !$0.isEmpty }.map { CalendarText.escaped($0) }
    if !sorts.isEmpty { lines.add("CATEGORIES\(language):" + sorts.joined(separator: ",")) }
    lines.add("STATUS:" + (isTentative ? "TENTATIVE" : "CONFIRMED"))
    lines.add("TRANSP:TRANSPARENT")
    lines.add("END:VEVENT")
  }

  /// A day as `20261121`.
  private static func digits(_ day: CalendarDate) -> String {
    var result = ""
    for unit in day.text.unicodeScalars where unit != "-" { result.unicodeScalars.append(unit) }
    return result
  }
}
