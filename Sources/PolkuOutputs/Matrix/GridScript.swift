extension Grid {
  /// Puts a button into the head of every column that sorts the rows: up, down, and as they were.
  ///
  /// Cells with a state sort by the order of the legend, others by their text as the page's language orders it.
  static let script = """
    (() => {
      const root = document.documentElement;
      let language = root.lang;
      try { Intl.getCanonicalLocales(language); } catch { language = ""; }
      const collator = new Intl.Collator(language || undefined, { numeric: true });
      const next = { none: "ascending", ascending: "descending", descending: "none" };
      const compare = (a, b) => a.dataset.order === undefined
        ? collator.compare(a.textContent.trim(), b.textContent.trim()) : a.dataset.order - b.dataset.order;
      for (const table of document.querySelectorAll("table")) {
        const body = table.tBodies[0];
        const rows = [...body.rows];
        if (rows.length < 2) continue;
        const heads = [...table.tHead.rows[0].cells];
        heads.forEach((head, column) => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...head.childNodes);
          head.append(button);
          button.addEventListener("click", () => {
            const order = next[head.getAttribute("aria-sort") ?? "none"];
            for (const other of heads) other.removeAttribute("aria-sort");
            const turn = order === "descending" ? -1 : 1;
            const sorted = [...rows];
            if (order !== "none") {
              head.setAttribute("aria-sort", order);
              sorted.sort((a, b) => turn * compare(a.cells[column], b.cells[column]));
            }
            body.append(...sorted);
          });
        });
        root.classList.add("script");
      }
    })();

    """
}
