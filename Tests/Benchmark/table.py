"""The table that is printed, and the growth beneath it."""


def size_text(count):
    return f"{count:,}".replace(",", " ")


def seconds_text(seconds):
    return f"{seconds:.4f}" if seconds < 0.1 else f"{seconds:.3f}" if seconds < 10 else f"{seconds:.1f}"


HEADER = ("what", "size", "file MB", "seconds", "MB/s", "peak MB", "peak/file", "ratio")


class Row:
    """One line: a program on one file. `ratio` is its seconds to the baseline's on the same content."""

    def __init__(self, what, size, file_bytes, series, remark=""):
        self.what, self.size, self.file_bytes, self.series, self.remark = what, size, file_bytes, series, remark

    def cells(self, baseline, floor):
        megabytes = self.file_bytes / 1e6
        if self.series.too_slow:
            return (self.what, self.size, f"{megabytes:.3f}", f"> {self.series.limit:.0f}", "", "", "", "")
        seconds, peak = self.series.seconds, self.series.peak
        hidden = peak <= floor * 1.05
        return (
            self.what, self.size, f"{megabytes:.3f}", seconds_text(seconds), f"{megabytes / seconds:.1f}",
            f"< {floor / 1e6:.0f}" if hidden else f"{peak / 1e6:.0f}",
            "" if hidden or self.file_bytes < 1e6 else f"{peak / self.file_bytes:.1f}",
            f"{seconds / baseline:.2f}" if baseline else "")


def print_table(rows, baseline_name, floor):
    lines = [HEADER + ("remark",)]
    baselines = {row.size: row.series.seconds for row in rows
                 if row.what == baseline_name and not row.series.too_slow}
    for row in rows:
        lines.append(row.cells(baselines.get(row.size), floor) + (row.remark,))
    widths = [max(len(line[i]) for line in lines) for i in range(len(HEADER))]
    last = None
    for line in lines:
        if last is not None and line[1] != last:
            print()
        last = line[1]
        cells = [line[i].ljust(widths[i]) if i < 2 else line[i].rjust(widths[i]) for i in range(len(HEADER))]
        print("  ".join(cells + [line[-1]]).rstrip())


def print_growth(rows, names):
    """What a byte costs, each size to the one before: ten times the size at 1.0 is linear, at 10 quadratic."""
    found = []
    for name in names:
        own = [row for row in rows if row.what == name and not row.series.too_slow]
        own = [row for row in own if row.size.replace(" ", "").isdigit()]
        steps = []
        for before, after in zip(own, own[1:]):
            costs = [row.series.seconds / row.file_bytes for row in (before, after)]
            growth = costs[1] / costs[0]
            steps.append(f"{before.size} -> {after.size}: {growth:.2f}")
        if steps:
            found.append(f"  {name}: " + ",  ".join(steps))
    if found:
        print("\ngrowth: seconds per MB, to those of the size before (1.0 = linear)", *found, sep="\n")
