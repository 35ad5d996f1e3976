extension Workbook {
  /// How the page looks: on a light or a dark screen, on a narrow one, and on paper.
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
    h3 { font-size: 1.05rem; margin: 1.6rem 0 .2rem; color: var(--mark); }
    nav ol { padding-left: 1.4rem; columns: 18rem 2; }
    a { color: inherit; }
    .sheet { border-top: 3px solid var(--ink); margin-top: 2.5rem; padding-top: 1rem; }
    .running { display: none; }
    .about { margin: .15rem 0; color: var(--soft); }
    .count, .place { color: var(--soft); font-size: .85rem; }
    table { border-collapse: collapse; width: 100%; margin: .9rem 0 1.1rem; table-layout: fixed; }
    caption { caption-side: top; text-align: left; font-weight: 600; padding: 0 0 .35rem; }
    th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; }
    thead th { background: var(--tint); font-size: .85rem; font-weight: 600; }
    tbody th { font-weight: 600; }
    th:nth-child(1) { width: 24%; }
    th:nth-child(2) { width: 31%; }
    th:nth-child(3) { width: 28%; }
    th:nth-child(4) { width: 17%; }
    .place { white-space: nowrap; }
    footer { border-top: 1px solid var(--line); margin-top: 2.5rem; color: var(--soft); font-size: .9rem; }
    @media screen and (max-width: 40rem) {
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr, caption { display: block; }
      tbody tr { display: grid; border: 1px solid var(--line); margin-bottom: .5rem; }
      tbody th:nth-child(n), tbody td:nth-child(n) { border: 0; width: auto; padding: .35rem .55rem; }
      .blank { display: none; }
    }
    @media print {
      :root { --ink: #000000; --soft: #3c3c3c; --paper: #ffffff; --line: #8a8a8a; --tint: #eeeeee; --mark: #000000; }
      @page { size: A4; margin: 16mm 14mm 16mm; }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      nav ol { columns: 1; }
      a { text-decoration: none; }
      .sheet { break-before: page; border-top: 0; margin: 0; padding: 0; }
      .running { display: block; margin: 0 0 4mm; color: var(--soft); font-size: 9pt; }
      h3, caption { break-after: avoid; }
      table.short { break-inside: avoid; }
      tr { break-inside: avoid; height: 13mm; }
      thead tr { height: auto; }
      footer { break-inside: avoid; }
    }

    """
}
