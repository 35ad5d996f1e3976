extension Grid {
  /// The version of the form; it changes when a reader of the old form could misunderstand the new one.
  public static let version = 1

  /// The grid as JSON, in UTF-8, in the form that `journeys/matrix.schema.json` describes and promises: everything that the other formats show, and the ids and measures besides.
  ///
  /// Keys are the same in every language and keep their order. A member that has no value is left out of a cell.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { json in
      json.member("version", Self.version)
      json.member("grid", id)
      json.member("language", words.language)
      json.member("title", title)
      json.texts("subtitle", subtitle)
      json.member("rowName", rowName)
      json.member("columnName", columnName)
      json.objects("states", of: states) { json, state in
        json.member("id", state.id)
        json.member("sign", state.sign)
        json.member("word", state.word)
        json.member("tone", state.tone.rawValue)
        json.member("meaning", state.meaning)
      }
      json.objects("measures", of: measures) { json, measure in
        json.member("key", measure.key)
        json.member("title", measure.title)
      }
      json.objects("columns", of: columns) { Self.write($1, &$0) }
      json.objects("rows", of: rows) { json, row in
        Self.write(row.header, &json)
        json.objects("cells", of: row.cells) { Self.write($1, &$0) }
      }
      json.object("values") { Self.write(values, &$0) }
      json.texts("coverage", coverage)
      json.objects("sections", of: sections) { Self.write($1, &$0) }
    }
    return writer.bytes
  }

  private static func write(_ header: Header, _ json: inout JSONWriter) {
    json.member("id", header.id.isEmpty ? nil : header.id)
    json.member("title", header.title)
    json.member("detail", header.detail.isEmpty ? nil : header.detail)
  }

  private static func write(_ cell: Cell, _ json: inout JSONWriter) {
    json.member("state", cell.state.isEmpty ? nil : cell.state)
    if let weight = cell.weight {
      json.object("weight") {
        $0.member("id", weight.id)
        $0.member("word", weight.word)
      }
    }
    if !cell.items.isEmpty { json.texts("items", cell.items) }
    if !cell.note.isEmpty { json.member("note", cell.note) }
    if let change = cell.change {
      json.object("change") {
        $0.member("before", change.before)
        $0.member("text", change.text)
      }
    }
    if !cell.values.isEmpty { json.object("values") { write(cell.values, &$0) } }
  }

  /// Writes the members of an object of values.
  static func write(_ values: [(key: String, value: Value)], _ json: inout JSONWriter) {
    var written: Set<String> = []
    // A key that stands twice would be read as any program likes.
    for (key, value) in values where written.insert(key).inserted {
      switch value {
      case .number(let number): json.member(key, number)
      case .text(let text): json.member(key, text)
      }
    }
  }

  /// Writes the members of a section.
  static func write(_ section: Section, _ json: inout JSONWriter) {
    json.member("id", section.id)
    json.member("title", section.title)
    json.member("intro", section.intro.isEmpty ? nil : section.intro)
    json.objects("parts", of: section.parts) { json, part in
      switch part {
      case .table(let table):
        json.member("kind", "table")
        json.member("caption", table.caption.isEmpty ? nil : table.caption)
        json.texts("keys", table.keys)
        json.texts("columns", table.columns)
        json.list("rows") { list in
          for row in table.rows { list.list { for text in row { $0.text(text) } } }
        }
      case .list(let list):
        json.member("kind", "list")
        json.member("id", list.id)
        json.member("title", list.title.isEmpty ? nil : list.title)
        json.texts("items", list.items)
      }
    }
  }
}

extension JSONWriter {
  /// Writes a member that is a list of texts.
  mutating func texts(_ key: String, _ texts: [String]) {
    list(key) { list in for text in texts { list.text(text) } }
  }
}
