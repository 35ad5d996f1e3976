extension Grid {
  /// What the page adds to how every page looks.
  static let style = colours + layout + narrow + paper

  /// The colours of every tone, as variables that the classes of cells choose from.
  private static let colours: String = {
    func variables(_ pair: (Tone) -> Tone.Pair) -> String {
      Tone.allCases.map { "--\($0.rawValue): \(pair($0).ink); --on-\($0.rawValue): \(pair($0).paper);" }
        .joined(separator: "\n  ")
    }
    var css = ":root { \(variables { $0.colours.light }) }\n"
    // On screens only, so that paper is light whatever the screen was.
    css += "@media screen and (prefers-color-scheme: dark) {\n  :root { \(variables { $0.colours.dark }) }\n}\n"
    for tone in Tone.allCases {
      css += ".\(tone.rawValue) { --state: var(--\(tone.rawValue)); --on: var(--on-\(tone.rawValue)); }\n"
    }
    return css
  }()

  private static let layout = """
    body { max-width: 88rem; }
    header p, section > p { max-width: 60rem; margin: .3rem 0; }
    section { margin-top: 2rem; }
    h2 { font-size: 1.2rem; }
    h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
    table { border-collapse: separate; border-spacing: 0; width: 100%; margin: 1.2rem 0 0;
      border: solid var(--line); border-width: 1px 0 0 1px; }
    .plain { margin-top: .7rem; }
    caption { caption-side: top; text-align: start; font-weight: 600; padding: 0 0 .35rem; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    th, td { border: solid var(--line); border-width: 0 1px 1px 0; padding: .5rem .6rem; text-align: start;
      vertical-align: top; }
    thead th { position: sticky; top: 0; z-index: 1; background: var(--tint); font-size: .9em; }
    tbody th { background: var(--paper); font-weight: 600; }
    .grid { table-layout: fixed; }
    .grid th:first-child { width: 14rem; }
    .detail { display: block; color: var(--soft); font-size: .85em; font-weight: 400; }
    .grid td { background: var(--on); border-inline-start: 4px solid var(--state); }
    .changed { outline: 2px dashed var(--state); outline-offset: -5px; }
    .mark { color: var(--state); background: var(--on); font-weight: 700; }
    .legend .mark { padding: .05rem .45rem; border: 1px solid var(--state); border-radius: .3rem; }
    .legend { list-style: none; padding: 0; columns: 24rem 3; column-gap: 2rem; }
    .legend li { margin: 0 0 .5rem; break-inside: avoid; }
    td p { margin: 0; }
    td ul { margin: .25rem 0 0; padding-inline-start: 1.1rem; }
    section > ul { margin: .4rem 0; padding-inline-start: 1.3rem; }
    td .note { margin-top: .3rem; font-style: italic; }
    td .change { margin-top: .3rem; font-weight: 600; }
    .scroll { overflow-x: auto; }
    .scroll:focus-visible, button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
    .wide { table-layout: auto; }
    .wide td, .wide thead th { min-width: 9.5rem; }
    .wide th:first-child { position: sticky; inset-inline-start: 0; z-index: 2; min-width: 9.5rem; width: auto; }
    .plain th { overflow-wrap: break-word; }
    button { all: unset; cursor: pointer; display: block; position: relative; padding-inline-end: 1.2rem; }
    button::after { content: "↕"; position: absolute; inset-inline-end: 0; top: 0; color: var(--soft); }
    [aria-sort="ascending"] > button::after { content: "↑"; color: var(--ink); }
    [aria-sort="descending"] > button::after { content: "↓"; color: var(--ink); }

    """

  /// On a telephone every row becomes a block, and each cell says its column.
  private static let narrow = """
    @media screen and (max-width: 44rem) {
      .scroll { overflow: visible; }
      table, tbody, tr, th, td, caption { display: block; }
      table { border: 0; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .script thead { position: static; width: auto; height: auto; clip-path: none; }
      .script thead tr { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: .6rem; }
      .script thead th { border-width: 1px; border-radius: .3rem; padding: .3rem .5rem; }
      thead .detail { display: none; }
      tbody tr { border: solid var(--line); border-width: 1px 0 0 1px; margin-bottom: 1rem; }
      thead th, .wide th:first-child { position: static; }
      .grid th:nth-child(n), .grid td { width: auto; min-width: 0; }
      tbody th { background: var(--tint); font-size: 1.05rem; }
      td:empty { display: none; }
      td::before { content: attr(data-label); display: block; unicode-bidi: plaintext; color: var(--ink);
        font-size: .85rem; font-weight: 600; }
    }

    """

  /// On paper the heads stand on every page; Chromium paints buttons in them on the first page only, so that what is in
  /// the buttons stands there without them.
  private static let paper = """
    @media print {
      \(HTMLPage.printColours)
      @page { size: A4 landscape; margin: 12mm; }
      body { max-width: none; padding: 0; font-size: 9.5pt; }
      h1 { font-size: 16pt; }
      h2, h3, caption { break-after: avoid; }
      thead { display: table-header-group; }
      thead th, .wide th:first-child { position: static; }
      thead th, .grid td, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      tr, .legend li { break-inside: avoid; }
      .scroll { overflow: visible; }
      .grid th:first-child { width: 16%; }
      .wide { table-layout: fixed; font-size: 7pt; }
      .wide th:first-child { width: 9%; }
      .wide td, .wide th:nth-child(n) { min-width: 0; padding: .25rem; }
      .wide thead th, .wide .detail { font-size: 7pt; }
      td ul { padding-inline-start: .8rem; }
      button { display: contents; }
      button::after { content: none; }
    }

    """
}
