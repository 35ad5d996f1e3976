extension Workbook {
  /// What the page adds to how every page looks: the sheets, on a narrow screen, and on paper.
  static let style = """
    h3 { font-size: 1.05rem; margin: 1.6rem 0 .2rem; color: var(--mark); }
    .lead { font-size: 1.15rem; margin: 0 0 .4rem; }
    .use { padding-left: 1.2rem; margin: .8rem 0; }
    nav h2 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; }
    nav ol { padding-left: 1.4rem; columns: 18rem 2; }
    a { color: inherit; }
    .sheet { border-top: 3px solid var(--ink); margin-top: 2.5rem; padding-top: 1rem; }
    .running { display: none; }
    .about { margin: .15rem 0; color: var(--soft); }
    .count { color: var(--soft); font-size: .85rem; }
    .place, .name { color: var(--soft); font-size: .75rem; font-weight: 400; }
    table { border-collapse: collapse; width: 100%; margin: .9rem 0 1.1rem; table-layout: fixed; }
    th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; }
    thead th { background: var(--tint); font-size: .85rem; font-weight: 600; }
    tbody th { font-weight: 600; }
    .topic th { background: var(--tint); border-top: 2px solid var(--soft); }
    .name { display: block; }
    thead th:nth-child(1) { width: 22%; }
    thead th:nth-child(2) { width: 32%; }
    thead th:nth-child(3) { width: 24%; }
    thead th:nth-child(4) { width: 16%; }
    thead th:nth-child(5) { width: 6%; font-weight: 400; font-size: .75rem; }
    footer { border-top: 1px solid var(--line); margin-top: 2.5rem; color: var(--soft); font-size: .9rem; }
    @media screen and (max-width: 40rem) {
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr { display: block; }
      tbody tr { display: grid; border: 1px solid var(--line); margin-bottom: .5rem; }
      tbody tr.topic { border: 0; margin-top: 1rem; }
      tbody tr.more { border-top: 0; margin-top: -.5rem; }
      tbody td.place:nth-child(n) { padding-top: 0; text-align: right; }
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
      h3 { margin: 4mm 0 1mm; }
      table { margin: 1mm 0 2mm; }
      h3, .topic { break-after: avoid; }
      tbody.short { break-inside: avoid; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; height: 13mm; }
      thead tr, .topic { height: auto; }
      th, td { padding: .3rem .45rem; }
      thead th, .topic th { padding: .15rem .45rem; }
      thead th:nth-child(n) { font-size: .75rem; }
      footer { break-inside: avoid; }
    }

    """
}
