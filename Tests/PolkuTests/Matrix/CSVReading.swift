/// A strict reader of RFC 4180, apart from the writer: CRLF at every end, quotes only round whole fields.
struct CSVReading {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var rows: [[String]] = []

  init(_ text: String) throws {
    let scalars = Array(text.unicodeScalars)
    var at = 0
    func next() -> Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }
    while at < scalars.count {
      var row: [String] = []
      while true {
        var field = ""
        if next() == "\"" {
          at += 1
          while true {
            guard let scalar = next() else { throw Fault(description: "a quote is not closed") }
            at += 1
            if scalar == "\"" {
              if next() != "\"" { break }
              at += 1
            }
            field.unicodeScalars.append(scalar)
          }
        } else {
          while let scalar = next(), scalar != ",", scalar != "\r", scalar != "\n" {
            if scalar == "\"" { throw Fault(description: "a quote inside a field without quotes at \(at)") }
            field.unicodeScalars.append(scalar)
            at += 1
          }
        }
        row.append(field)
        if next() == "," {
          at += 1
          continue
        }
        guard next() == "\r", at + 1 < scalars.count, scalars[at + 1] == "\n" else {
          throw Fault(description: "a row does not end in CRLF at \(at)")
        }
        at += 2
        break
      }
      rows.append(row)
      if row.count != rows[0].count { throw Fault(description: "row \(rows.count) has \(row.count) fields") }
    }
  }
}
