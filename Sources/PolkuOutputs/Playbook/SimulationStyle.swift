extension SimulationSheet {
  /// What the page adds to how a page of playbooks looks.
  static let style = PlaybookSheet.style + layout + narrow + paper

  private static let layout = """
    nav { margin-top: 1.2rem; }
    h4 { font-size: .9em; margin: 0 0 .3rem; color: var(--soft); }
    .overview ul { margin: .2rem 0 .6rem; padding-inline-start: 1.1rem; }
    .overview ul li { margin: 0 0 .15rem; }
    .overview ul a { font-weight: 400; }
    .book > .notes { margin: .5rem 0 0; padding-inline-start: 1.1rem; color: var(--soft); }
    .book .way { margin-top: 1.6rem; border: 1px solid var(--line); border-inline-start: 5px solid var(--bar);
      border-radius: .3rem; padding: .7rem 1rem .9rem; }
    .book .way:target { border-color: var(--mark); }
    .way section { margin-top: .7rem; }
    .book .way h3 { font-size: 1.15em; margin: 0; }
    .number { display: inline-block; font-size: .75em; line-height: 1.3; padding: .05rem .55rem; margin-inline-end: .3rem;
      border-radius: .8rem; background: var(--bar); color: var(--paper); vertical-align: middle; }
    .holds { margin: 0; padding-inline-start: 1.1rem; }
    .days, .events { list-style: none; margin: 0; padding: 0; }
    .days > li { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: .55rem 0;
      border-top: 1px solid var(--line); }
    .day { font-weight: 600; }
    .events > li { margin: 0 0 .7rem; }
    .events > li:last-child { margin-bottom: 0; }
    .events p { margin: 0; max-width: 46rem; }
    .events .facts { font-size: .95em; }
    .fact { display: inline-block; margin-inline-end: 1.1rem; }
    .fact b { font-weight: 400; color: var(--soft); }
    .events .why { font-size: .9em; color: var(--soft); }
    .why b { font-weight: 400; }
    .events .notes { margin: .15rem 0 0; padding-inline-start: 1.1rem; font-size: .92em; color: var(--doubt); }
    .sign { display: inline-block; font-size: .8em; line-height: 1.3; padding: 0 .45rem; border: 1px solid var(--doubt);
      border-radius: .8rem; color: var(--doubt); }
    .left strong { font-weight: 400; text-decoration: line-through; color: var(--soft); }
    .end { margin: .2rem 0 0; padding-top: .55rem; border-top: 3px double var(--line); }

    """

  /// On a telephone a day stands above what happens on it.
  private static let narrow = """
    @media screen and (max-width: 44rem) {
      .book .way { padding: .6rem .7rem; }
      .days > li { grid-template-columns: 1fr; }
      .when { margin-bottom: .2rem; }
      .when .detail { display: inline; margin-inline-start: .5rem; }
    }

    """

  private static let paper = """
    @media print {
      .book .way { margin-top: .8rem; padding: .3rem .5rem; }
      h4 { break-after: avoid; }
      .days > li { grid-template-columns: 7.5rem 1fr; padding: .25rem 0; }
      .events > li, .holds li, .end { break-inside: avoid; }
      .end { break-before: avoid; }
      .number { background: none; border: 1px solid var(--ink); color: var(--ink); }
      .overview ul a { text-decoration: none; }
    }

    """
}
