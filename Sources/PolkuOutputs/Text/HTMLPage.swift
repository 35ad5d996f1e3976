/// The frame of a page of HTML that stands alone: one file, which fetches nothing.
enum HTMLPage {
  /// A page whose body is written meanwhile.
  ///
  /// - Parameters:
  ///   - language: the code of the language, such as `fi`.
  ///   - style: what the page needs besides ``style``.
  ///   - script: runs at the end, for readers whose browser allows it; the page must be complete without.
  static func text(
    language: String, title: String, style: String, script: String = "", body: (inout HTMLLines) -> Void
  ) -> String {
    var page = HTMLLines()
    page.add("<!DOCTYPE html>")
    page.add("<html lang=\"\(HTMLText.escaped(language))\">")
    page.add("<head>")
    page.add("<meta charset=\"utf-8\">")
    page.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.add("<title>\(HTMLText.escaped(title))</title>")
    page.add("<style>\n\(Self.style)\(style)</style>")
    page.add("</head>")
    page.add("<body>")
    body(&page)
    if !script.isEmpty { page.add("<script>\n\(script)</script>") }
    page.add("</body>")
    page.add("</html>")
    return page.text
  }

  /// What every page has in common: colours on a light and on a dark screen, letters, headings.
  static let style = """
    :root { color-scheme: light dark; --ink: #1c2330; --soft: #566074; --paper: #ffffff; --line: #c3cad6;
      --tint: #f1f4f9; --mark: #7a3b00; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8ebf1; --soft: #aab3c4; --paper: #161a22; --line: #434c5e; --tint: #202632; --mark: #ffb877; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.45 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; }
    h2 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .4rem; }

    """

  /// The colours on paper, whatever the screen has.
  static let printColours = """
    :root { --ink: #000000; --soft: #3c3c3c; --paper: #ffffff; --line: #8a8a8a; --tint: #eeeeee; --mark: #000000; }
    """
}

/// Lines of a page while it is written.
struct HTMLLines {
  private(set) var text = ""

  mutating func add(_ line: String) { text += line + "\n" }
}
