import PolkuOutputs
import PolkuSyntax

/// The sheets of a workbook as text for the terminal, 80 columns wide.
struct WorkbookText {
  let workbook: Workbook

  var lines: [String] {
    var lines = heading(workbook.title, "=") + wrapped(workbook.lead)
    if !workbook.counts.isEmpty { lines += wrapped(workbook.counts) }
    if !workbook.use.isEmpty { lines.append("") }
    for line in workbook.use { lines += wrapped(line) }
    for sheet in workbook.sheets {
      lines += ["", ""] + heading(sheet.title, "-")
      for line in sheet.about { lines += wrapped(line) }
      lines += wrapped(sheet.count)
      for section in sheet.sections {
        lines += ["", Visible.line(section.title).uppercased()]
        for topic in section.topics {
          lines += [""] + wrapped(topic.question)
          for item in topic.items { lines += self.item(item) }
        }
      }
    }
    for text in workbook.closing { lines += [""] + wrapped(text) }
    return lines
  }

  /// A thing with one question is one entry; several stand below it.
  private func item(_ item: Workbook.Item) -> [String] {
    guard item.asks.count > 1, !item.thing.isEmpty else {
      return item.asks.flatMap { ask in
        box((item.thing.isEmpty ? "" : heading(item)) + text(ask), indent: 2)
      }
    }
    return wrapped(heading(item), indent: 2).map { "  " + $0 } + item.asks.flatMap { box(text($0), indent: 4) }
  }

  private func heading(_ item: Workbook.Item) -> String {
    item.thing + (item.name.isEmpty ? "" : " (\(item.name))") + ": "
  }

  private func text(_ ask: Workbook.Ask) -> String {
    ask.placeInText.isEmpty ? ask.text : "\(ask.text) (\(ask.placeInText))"
  }

  private func box(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return wrapped(text, indent: indent + 4).enumerated().map { number, line in
      margin + (number == 0 ? "[ ] " : "    ") + line
    }
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    Wrapping.lines(Visible.line(text), width: Wrapping.page - indent)
  }

  private func heading(_ title: String, _ mark: Character) -> [String] {
    let lines = wrapped(title)
    let width = lines.map { DisplayWidth.of($0) }.max() ?? 0
    return lines + [String(repeating: mark, count: width)]
  }
}
