"""What `swift package polku-diagrams` and `polku-format` do."""

import os
import pathlib
import re
import shutil

import building

DIAGRAMS = [
    "App/Ostopolku ja jälkihoito-matrix.html", "App/Ostopolku ja jälkihoito.svg",
    "App/maps/deep/web shop-matrix.html", "App/maps/deep/web shop.svg",
    "Checked/Bundled/checked-matrix.html", "Checked/Bundled/checked.svg",
    "Shop/service-matrix.html", "Shop/service-playbooks.html", "Shop/service.svg",
    "ShopTests/rehearsal-matrix.html", "ShopTests/rehearsal.svg",
]


def listed(consumer, report):
    """The commands are offered."""
    report.check(
        "the commands are listed", consumer.swift("package", "plugin", "--list"),
        has=["‘polku-diagrams’", "‘polku-format’"])


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def without_graphviz(folder):
    """The environment without `dot`: where it lies, a folder of links to all the others takes its place."""
    paths = []
    for number, path in enumerate(os.environ["PATH"].split(os.pathsep)):
        if (pathlib.Path(path) / "dot").exists():
            links = folder / f"bin-{number}"
            links.mkdir()
            for program in pathlib.Path(path).iterdir():
                if program.name != "dot":
                    (links / program.name).symlink_to(program)
            path = str(links)
        paths.append(path)
    return dict(os.environ, PATH=os.pathsep.join(paths))


def diagrams(consumer, report):
    listed(consumer, report)
    folder = consumer.path("Diagrams")
    report.check(
        "diagrams ask for permission to write", consumer.tool("polku-diagrams", allowed=False), code=1,
        has=["wants permission to write to the package directory"], also=[("writes nothing", not folder.exists())])
    drawn = consumer.tool("polku-diagrams")
    report.time("polku-diagrams, with building polku", drawn.seconds)
    # Without Graphviz on this machine the pictures are texts, which the last check of this group looks at.
    expected = DIAGRAMS if shutil.which("dot") else [name.replace(".svg", ".dot") for name in DIAGRAMS]
    report.check(
        "diagrams of every target are written and named", drawn, has=[f"wrote Diagrams/{name}" for name in expected],
        also=[("these files and no others", folder.exists() and files(folder) == sorted(expected))])
    before = {name: (folder / name).stat().st_mtime_ns for name in files(folder)}
    again = consumer.tool("polku-diagrams")
    report.time("polku-diagrams again", again.seconds)
    report.check(
        "what is the same is not written again", again, has=[f"all {len(expected)} files are as they should be"],
        lacks=["wrote "], also=[("same times", before == {n: (folder / n).stat().st_mtime_ns for n in files(folder)})])

    broken = consumer.read(building.SERVICE)
    consumer.write(building.SERVICE, broken + "touchpoint first call: Once more\n")
    report.check(
        "a broken map is drawn all the same, in a chosen folder and as Markdown",
        consumer.tool("polku-diagrams", "--target", "Shop", "--output", "docs/maps", "--format=markdown"),
        has=["wrote docs/maps/Shop/service-matrix.md"],
        also=[("Markdown", {"service-matrix.md", "service-playbooks.md"} < set(files(consumer.path("docs/maps/Shop"))))])
    consumer.write(building.SERVICE, broken)

    for title, words, says in (
        ("an unknown target", ["--target", "Nowhere"], "error: This package has no target “Nowhere”."),
        ("an unknown option", ["--colour"], "error: polku-diagrams does not know “--colour”."),
        ("an option without its value", ["--target"], "error: “--target” needs a value."),
        ("a folder elsewhere", ["--output", "../elsewhere"], "error: “--output” must be a folder of this package"),
    ):
        report.check(
            f"{title} is told", consumer.tool("polku-diagrams", *words), code=1, has=[says], lacks=["wrote "])
    report.check(
        "the usage is explained", consumer.tool("polku-diagrams", "--help"),
        has=["usage: swift package polku-diagrams"])

    bare = consumer.tool(
        "polku-diagrams", "--target", "App", "--output", "texts", environment=without_graphviz(consumer.folder.parent))
    report.check(
        "without Graphviz the graphs are texts, and why is said", bare,
        has=["wrote texts/App/maps/deep/web shop.dot", re.compile("warning: .*Graphviz")], lacks=["web shop.svg"])
    checked = consumer.read(building.CHECKED)
    consumer.remove(building.CHECKED)
    report.check(
        "a target without journeys is told so", consumer.tool("polku-diagrams", "--target", "Checked"), code=1,
        has=["error: The target “Checked” has no .journey file"])
    consumer.write(building.CHECKED, checked)


def format(consumer, report):
    tidy = consumer.read(building.SHOP)
    messy = tidy.replace("  on: web", "     on:   web")
    consumer.write(building.SHOP, messy)
    report.check(
        "--check lists what would change and fails", consumer.tool("polku-format", "--check"), code=1,
        has=[re.compile("^" + re.escape(building.SHOP) + "$", re.MULTILINE), "error: 1 of 6 journeys are not laid out"],
        lacks=[building.BUYING], also=[("changes nothing", consumer.read(building.SHOP) == messy)])
    report.check(
        "another target's journeys are left alone", consumer.tool("polku-format", "--target", "Shop"),
        has=["Nothing to do"], also=[("changes nothing", consumer.read(building.SHOP) == messy)])
    report.check(
        "laying out asks for permission to write", consumer.tool("polku-format", allowed=False), code=1,
        has=["wants permission to write to the package directory"])
    report.check(
        "laying out changes the file and names it", consumer.tool("polku-format"), has=[f"laid out {building.SHOP}"],
        lacks=[building.BUYING], also=[("laid out", consumer.read(building.SHOP) == tidy)])
    report.check(
        "laid out, --check passes", consumer.tool("polku-format", "--check"), has=["All 6 journeys are laid out."])
    report.check(
        "an unknown option of it is told", consumer.tool("polku-format", "--chekc"), code=1,
        has=["error: polku-format does not know “--chekc”."])
