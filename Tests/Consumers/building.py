"""What `swift build` and `swift test` show of journeys."""

import re
import shutil
import statistics

BUYING = "Sources/App/Ostopolku ja jälkihoito.journey"
SHOP = "Sources/App/maps/deep/web shop.journey"
CHANNELS = "Sources/App/maps/channels.journey"
SERVICE = "Sources/Shop/service.journey"
CHECKED = "Sources/Checked/Bundled/checked.journey"
REHEARSAL = "Tests/ShopTests/rehearsal.journey"
SETTINGS = "Sources/App/polku.settings"

CHECKING = re.compile(r"Checking \d+ journeys? of")
COMPILING = re.compile(r"Compiling (?!plugin)|Emitting module")
COMPLAINT = re.compile(r"(warning|error): |unhandled")
PRINTED = """ensin Mainos verkossa
Esittely
lopuksi Käyttöönotto
blog-post on Web site
order on ?
then welcome-mail
"""


def finding(place, severity, rule):
    """A line of a build about a place in a journey."""
    return re.compile("^" + re.escape(place) + f": {severity}: .+ \\[{rule}\\]$", re.MULTILINE)


def first(consumer, report):
    """A good journey: the build says nothing, and the types are there. False where nothing else makes sense."""
    built = consumer.build()
    consumer.cold = built.seconds
    report.time(f"cold, with the plugin ({consumer.folder.name})", built.seconds)
    if not report.check(
        "good journeys build without a word", built,
        has=["Checking 3 journeys of App", "Checking 1 journey of Shop", "Checking 1 journey of Checked"],
        lacks=[COMPLAINT]):
        return False
    ran = consumer.swift("run", "--skip-build", "App")
    report.check(
        "the program knows the touchpoints of its maps", ran, also=[("prints what is expected", PRINTED in ran.output)])
    # The build system links the tool once more in the second build; what a developer meets all day is the third.
    consumer.build()
    report.check("a build without a change runs nothing", consumer.build(), lacks=[CHECKING, COMPILING, COMPLAINT])
    return True


def compare(consumer, plain, report, most=None):
    """The same package with the Swift that the plugin wrote, but without the plugin.

    `most` is by how many seconds a cold build may be slower, where that is promised.
    """
    for target, path in consumer.generated():
        folder = plain.folder / ("Tests" if target.endswith("Tests") else "Sources") / target
        if folder.exists():
            shutil.copy2(path, folder / path.name)
    for pattern in ("**/*.journey", "**/polku.settings"):
        for path in list(plain.folder.glob(pattern)):
            path.unlink()
    built = plain.build()
    report.check("without the plugin the same Swift builds", built)
    report.time("cold, without the plugin", built.seconds)
    if most:
        report.check(
            "the plugin costs a cold build little", built,
            also=[(f"{consumer.cold:.1f} s with it, {built.seconds:.1f} s without it", consumer.cold < built.seconds + most)])
    plain.build()
    without, with_it = (statistics.median(some.build().seconds for _ in range(3)) for some in (plain, consumer))
    report.time("no change, with the plugin (median of 3)", with_it)
    report.time("no change, without the plugin (median of 3)", without)
    again = consumer.build()
    report.check(
        "the plugin costs an unchanged build next to nothing", again,
        also=[(f"{with_it:.2f} s with it, {without:.2f} s without it", with_it < without + 3)])


def findings(consumer, report):
    """Warnings and errors stand at their place and decide about the build."""
    good = consumer.replace(BUYING, "käyttää: verkkosivu, puhelin", "käyttää: verkkosivu, puhlein")
    slip = finding(consumer.place(BUYING, "puhlein"), "warning", "P102")
    report.check("a warning stands at its place and fails nothing", consumer.build(), has=[slip], lacks=[" error: "])
    consumer.write(SETTINGS, "deny: warnings\n")
    denied = finding(consumer.place(BUYING, "puhlein"), "error", "P102")
    report.check(
        "“deny: warnings” makes errors of them, and says where that is said", consumer.build(), code=1,
        has=[denied, f"{consumer.path(SETTINGS)}:1:1: note: "])
    consumer.remove(SETTINGS)
    report.check("without the settings it builds again", consumer.build(), has=[slip])

    consumer.write(BUYING, good + "kosketuspiste käyttöönotto: Vielä kerran\n")
    shop = consumer.replace(SHOP, "../channels.journey", "../chanels.journey")
    errors = [
        finding(consumer.place(BUYING, "käyttöönotto", "Vielä kerran"), "error", "P105"),
        finding(consumer.place(SHOP, "include"), "error", "P201"),
    ]
    report.check(
        "two broken files are two errors of one build", consumer.build(), code=1, has=errors, lacks=[COMPILING])
    report.check("a broken file stays broken in the next build", consumer.build(), code=1, has=errors)
    consumer.write(BUYING, good)
    consumer.write(SHOP, shop)
    report.check("mended, it builds", consumer.build(), lacks=[COMPLAINT])

    shared = consumer.replace(CHANNELS, "channel phone: Phone", "channel phone: Phone\nchannel phone: Telephone")
    report.check(
        "what a map includes is checked, where it stands", consumer.build(), code=1,
        has=[finding(consumer.place(CHANNELS, "phone", "Telephone"), "error", "P105")])
    consumer.write(CHANNELS, shared)
    consumer.build()


def changes(consumer, report):
    """What runs after a change, and what a change of names does to Swift."""
    consumer.path(SHOP).touch()
    report.check(
        "a touched journey is checked, and no Swift is compiled", consumer.build(),
        has=["Checking 3 journeys of App"], lacks=[COMPILING, "journey of Shop", COMPLAINT])
    shop = consumer.replace(SHOP, "map web shop", "// What sales promised.\nmap web shop")
    report.check(
        "a comment in a journey compiles no Swift either", consumer.build(), has=["Checking 3 journeys of App"],
        lacks=[COMPILING])
    consumer.write(SHOP, shop.replace("blog post", "podcast"))
    report.check(
        "a renamed touchpoint is an error of the Swift that names it", consumer.build(), code=1,
        has=[re.compile(r"main\.swift:6:\d+: error: type 'WebShop\.Touchpoint' has no member 'blogPost'")],
        lacks=[" warning: "])
    consumer.write(SHOP, shop)
    report.check("named back, it builds", consumer.build(), lacks=[COMPLAINT])

    consumer.write("Sources/App/new/Yksi lisää.journey", "channel fax: Fax\n")
    report.check("an added journey is found", consumer.build(), has=["Checking 4 journeys of App"], lacks=["unhandled"])
    consumer.remove("Sources/App/new/Yksi lisää.journey")
    consumer.path("Sources/App/new").rmdir()
    report.check(
        "a removed journey is forgotten", consumer.build(), has=["Checking 3 journeys of App"], lacks=[COMPLAINT])


def settings(consumer, report):
    """What settings do, and what is said of mistakes."""
    consumer.write(SETTINGS, "# ours\ntpyes: none\n")
    report.check(
        "a mistake in the settings is shown at its line", consumer.build(), code=1,
        has=[f"{consumer.path(SETTINGS)}:2:1: error: "])
    consumer.remove(SETTINGS)
    good = consumer.replace(CHECKED, "scope: after sale", "scope: after sales")
    report.check(
        "“types: none” checks all the same", consumer.build(),
        has=[finding(consumer.place(CHECKED, "after sales"), "warning", r"P\d+")])
    consumer.write(CHECKED, good)
    consumer.write("Sources/Checked/more/polku.settings", "types: none\n")
    report.check(
        "two files of settings in a target are an error", consumer.build(), code=1,
        has=["Sources/Checked/more/polku.settings", "“Checked” may have one file of settings"])
    consumer.remove("Sources/Checked/more/polku.settings")
    consumer.remove(CHECKED)
    report.check(
        "a target without journeys is told so", consumer.build(),
        has=["warning: PolkuCheck found no .journey file in the folder of the target “Checked”."])
    consumer.write(CHECKED, good)
    report.check("and all is well again", consumer.build(), lacks=[COMPLAINT])


def tests(consumer, report):
    """Journeys of a test target."""
    report.check(
        "a test target has journeys of its own", consumer.swift("test"),
        has=["Checking 1 journey of ShopTests", re.compile(r"Test run with 1 test .*passed")], lacks=[COMPLAINT])
    good = consumer.replace(REHEARSAL, "touchpoint complaint", "touchpoint rehearsal call")
    report.check(
        "a broken journey of the tests fails the tests", consumer.swift("test"), code=1,
        has=[finding(consumer.place(REHEARSAL, "rehearsal call", "missing"), "error", "P105")], lacks=["Test run"])
    consumer.write(REHEARSAL, good)


def brief(consumer, report):
    """The same in short, for another way to depend on Polku."""
    good = consumer.replace(BUYING, "käyttää: verkkosivu, puhelin", "käyttää: verkkosivu, puhlein")
    slip = finding(consumer.place(BUYING, "puhlein"), "warning", "P102")
    report.check("a warning stands at its place and fails nothing", consumer.build(), has=[slip])
    consumer.write(BUYING, good)
    service = consumer.read(SERVICE)
    consumer.write(SERVICE, service + "touchpoint first call: Once more\n")
    report.check(
        "an error in a journey of a library fails the build", consumer.build(), code=1,
        has=[finding(consumer.place(SERVICE, "first call", "Once more"), "error", "P105")])
    consumer.write(SERVICE, service.replace("welcome mail", "greeting"))
    report.check(
        "a renamed touchpoint is an error of the Swift that names it", consumer.build(), code=1,
        has=[re.compile(r"Shop\.swift:2:\d+: error: type 'Maps\.AfterSales\.Touchpoint' has no member 'welcomeMail'")],
        lacks=[" warning: "])
    consumer.write(SERVICE, service)
    report.check("mended, it builds", consumer.build(), lacks=[COMPLAINT])
