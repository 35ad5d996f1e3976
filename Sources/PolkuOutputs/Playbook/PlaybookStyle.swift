extension PlaybookSheet {
  /// What the page adds to how every page looks; tables and what stands in sections look as under a grid.
  static let style = Grid.style + colours + layout + picture + narrow + paper

  private static let colours = """
    :root { --bar: #1f5c99; --doubt: #8a3b00; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --bar: #86bdf2; --doubt: #ffb877; }
    }

    """

  private static let layout = """
    body { max-width: 76rem; }
    a { color: inherit; }
    a:focus-visible, input:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
    nav { margin-top: 1.4rem; }
    .overview { list-style: none; padding: 0; }
    .overview li { margin: 0 0 .45rem; }
    .overview a { font-weight: 600; }
    .priority { display: inline-block; font-size: .85rem; font-weight: 600; line-height: 1.3; vertical-align: middle;
      padding: .05rem .5rem; margin: 0 .35rem; border: 1px solid var(--mark); border-radius: .8rem; color: var(--mark); }
    .book { margin-top: 2.5rem; padding-top: 1.2rem; border-top: 3px solid var(--bar); }
    .book h2 { font-size: 1.45rem; margin: 0; }
    .book h3 { font-size: 1.05rem; margin: 0 0 .4rem; }
    .book section { margin-top: 1.3rem; }
    .summary { color: var(--soft); }
    .about { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2rem; }
    .reasons { list-style: none; padding: 0; margin: 0; }
    .reasons > li { border-inline-start: 4px solid var(--doubt); padding: .1rem 0 .1rem .8rem; margin: 0 0 .8rem; }
    .reasons p { margin: 0; }
    .reasons ul { margin: .2rem 0; padding-inline-start: 1.1rem; }
    .evidence { font-size: .9em; color: var(--soft); }
    dl { margin: 0; }
    dl > div { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 .8rem; padding: .25rem 0;
      border-bottom: 1px solid var(--line); }
    dt { grid-column: 1; font-weight: 600; }
    dd { grid-column: 2; margin: 0; }
    .steps { font-size: .93rem; table-layout: fixed; }
    .steps thead th:nth-child(n) { font-size: .85rem; padding: .4rem .5rem; }
    .steps thead th:nth-child(1) { width: 3.8rem; }
    .steps thead th:nth-child(2) { width: 22%; }
    .steps thead th:nth-child(6) { width: 21%; }
    .steps td, .steps tbody th { padding: .45rem .5rem; }
    .steps tbody tr:nth-child(even) > * { background: var(--tint); }
    .steps .line { display: block; }
    .steps .detail b { color: var(--ink); }
    .steps .note { display: block; margin-top: .2rem; font-size: .85em; font-weight: 400; font-style: italic; }
    .done { text-align: center; }
    input { appearance: none; display: inline-grid; place-content: center; width: 1.15rem; height: 1.15rem;
      margin: .1rem 0 0; border: 2px solid var(--ink); border-radius: .15rem; background: var(--paper); }
    input:checked::before { content: "✓"; color: var(--ink); font-weight: 700; line-height: 1; }

    """

  private static let picture = """
    figure { margin: 0; max-width: 62rem; }
    .timeline { display: block; width: 100%; height: auto; }
    .timeline text { font-size: 12.5px; fill: var(--ink); }
    .timeline .unit { font-size: 11.5px; fill: var(--soft); }
    .timeline .tick { font-size: 11.5px; fill: var(--soft); text-anchor: middle; }
    .stripe { fill: var(--tint); }
    .rule { stroke: var(--line); stroke-width: 1; }
    .full { fill: var(--bar); stroke: var(--bar); stroke-width: 1.2; }
    .may { stroke: var(--bar); stroke-width: 1.2; }
    .if { stroke-dasharray: 3 2; }
    .full.if { fill: var(--paper); }
    .hatch { stroke: var(--bar); stroke-width: 1.6; }
    .timeline text.unknown, .sample text { font-size: 14px; font-weight: 700; fill: var(--doubt); }
    figcaption { color: var(--soft); font-size: .88rem; }
    figcaption p { margin: .3rem 0; }
    .marks { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.3rem; padding: 0; margin: .5rem 0 0; }
    .sample { width: 1.75rem; height: 1rem; vertical-align: -.15rem; }

    """

  /// On a telephone a step becomes a block: the box before its title, and under it what is said of it.
  private static let narrow = """
    @media screen and (max-width: 44rem) {
      .scroll { overflow-x: auto; }
      .timeline { min-width: 38rem; }
      .about { grid-template-columns: 1fr; }
      dl > div { grid-template-columns: 7rem 1fr; }
      .steps tbody tr { display: grid; grid-template-columns: auto 1fr; border-width: 1px; }
      .steps tbody tr > * { grid-column: 1 / -1; border-width: 0; background: var(--paper); }
      .steps tbody tr > .done { grid-column: 1; padding-inline-end: 0; }
      .steps tbody tr > th { grid-column: 2; }
      .steps tbody tr > :nth-child(-n + 2) { background: var(--tint); }
      .steps .done::before { content: none; }
      .steps td:not(.done):not(:empty) { display: grid; grid-template-columns: 6.5rem 1fr; padding: .15rem .6rem .2rem; }
      .steps td:not(.done)::before { grid-row: 1 / span 9; }
      .steps td > span { grid-column: 2; }
    }

    """

  private static let paper = """
    @media print {
      :root { --bar: #1b4f85; --doubt: #6b2d00; }
      @page { size: A4 portrait; margin: 12mm; }
      .book { break-before: page; margin-top: 0; padding-top: .6rem; }
      .book:only-of-type { break-before: auto; }
      .book + section { break-before: page; }
      .book section { margin-top: .7rem; }
      .book h2 { font-size: 15pt; }
      .book h3 { font-size: 10.5pt; margin-bottom: .25rem; }
      .priority, figcaption { font-size: 8pt; }
      .reasons > li { margin-bottom: .4rem; }
      .rule { stroke-opacity: .5; }
      input { width: 10pt; height: 10pt; border-width: 1.2pt; }
      .about { grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 1.2rem; }
      dl > div { grid-template-columns: 8.5rem 1fr; padding: .1rem 0; }
      .reasons > li, dl > div, figure, .marks li { break-inside: avoid; }
      .scroll { overflow: visible; }
      .steps { font-size: 8pt; border-inline-start-width: 0; }
      .steps tr > :first-child { border-inline-start-width: 1px; }
      .steps thead th:nth-child(n) { font-size: 7.5pt; padding: .2rem .25rem; }
      .steps thead th:nth-child(1) { width: 2.4rem; }
      .steps td, .steps tbody th { padding: .25rem; }
      .steps tbody tr:nth-child(even) > * { background: none; }
      .overview a { text-decoration: none; }
    }

    """
}
