extension Workbook {
  /// What the page adds to how every page looks: the sheets, on a narrow screen, and on paper.
  static let style = """
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
      \(HTMLPage.printColours)
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
