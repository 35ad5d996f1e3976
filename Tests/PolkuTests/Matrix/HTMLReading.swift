/// A small reader of pages, as strict as a page that we write can stand: every element is closed by name, in order.
struct HTMLReading {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  struct Element {
    let name: String
    let attributes: [String: String]
    /// The elements it stands in, outermost first.
    let parents: [String]
    /// The text in it and in the elements in it.
    var text = ""
  }

  private static let void: Set<String> = ["meta", "br", "input"]

  private(set) var elements: [Element] = []

  init(_ page: String) throws {
    var open: [Int] = []
    var rest = page[...]
    guard rest.hasPrefix("<!DOCTYPE html>\n") else { throw Fault(description: "no document type") }
    rest = rest.dropFirst(16)
    while let mark = rest.firstIndex(of: "<") {
      try add(rest[..<mark], to: open)
      rest = rest[mark...].dropFirst()
      let isEnd = rest.first == "/"
      if isEnd { rest = rest.dropFirst() }
      let name = String(rest.prefix { $0.isLetter || $0.isNumber })
      guard !name.isEmpty else { throw Fault(description: "a < that opens no tag: \(rest.prefix(20))") }
      rest = rest.dropFirst(name.count)
      var attributes: [String: String] = [:]
      while rest.first == " " {
        rest = rest.dropFirst()
        let key = String(rest.prefix { $0.isLetter || $0 == "-" })
        rest = rest.dropFirst(key.count)
        guard !key.isEmpty, rest.hasPrefix("=\"") else { throw Fault(description: "attribute \(key) of \(name)") }
        let value = rest.dropFirst(2).prefix { $0 != "\"" }
        rest = rest.dropFirst(2 + value.count + 1)
        guard attributes.updateValue(String(value), forKey: key) == nil, !value.contains("<") else {
          throw Fault(description: "attribute \(key) of \(name) stands twice or holds a tag")
        }
      }
      guard rest.first == ">" else { throw Fault(description: "\(name) does not end: \(rest.prefix(20))") }
      rest = rest.dropFirst()
      if isEnd {
        guard let last = open.popLast(), elements[last].name == name else {
          throw Fault(description: "</\(name)> closes another element")
        }
      } else {
        elements.append(Element(name: name, attributes: attributes, parents: open.map { elements[$0].name }))
        if !Self.void.contains(name) { open.append(elements.count - 1) }
        if name == "style" || name == "script" {
          guard let end = rest.range(of: "</\(name)>") else { throw Fault(description: "\(name) is not closed") }
          elements[elements.count - 1].text = String(rest[..<end.lowerBound])
          rest = rest[end.lowerBound...]
        }
      }
    }
    guard open.isEmpty else { throw Fault(description: "open: \(open.map { elements[$0].name })") }
  }

  private mutating func add(_ text: Substring, to open: [Int]) throws {
    if text.contains(">") { throw Fault(description: "a > outside a tag: \(text)") }
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where !["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: { part.hasPrefix($0) }) {
      throw Fault(description: "a bare &: \(part.prefix(10))")
    }
    var plain = String(text)
    for (name, sign) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("amp", "&")] {
      plain = plain.replacing("&\(name);", with: sign)
    }
    for index in open { elements[index].text += plain }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}
