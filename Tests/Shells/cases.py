"""Command lines that are completed, each with what must be offered; the last word is the one that is being typed."""

FILES = ["map.journey", "two words.journey", "notes.txt"]


def exactly(*words):
    return lambda found: found == set(words)


def among(*words, without=()):
    return lambda found: found >= set(words) and not found & set(without)


def no_operand(found):
    """Some shells offer the options that may still come."""
    return all(word.startswith("-") for word in found)


def cut(words):
    """The words as bash has them: an equals sign is one by itself."""
    parts = []
    for word in words:
        name, sign, value = word.partition("=")
        parts += [name] + ([sign] if sign else []) + ([value] if value else [])
    return parts


def plain(word):
    """An offer without what shells put around it: what stands before the value, quotes, a slash or comma behind."""
    name, sign, value = word.partition("=")
    return (value if sign and value and name.startswith("--") else word).rstrip("/=, ").replace("\\ ", " ")


journeys = exactly("map.journey", "two words.journey", "sub")
files = exactly("map.journey", "two words.journey", "notes.txt", "sub")

CASES = [
    (["polku", "ch"], exactly("check")),
    (["polku", ""], among("check", "completions", "man", "help", without=["tree", "map.journey", "notes.txt"])),
    (["polku", "--v"], exactly("--version")),
    (["polku", "check", "--fo"], exactly("--format")),
    (["polku", "check", "--format", ""], exactly("text", "line", "json", "sarif", "github")),
    (["polku", "check", "--format=sa"], exactly("sarif")),
    (["polku", "check", "--format="], exactly("text", "line", "json", "sarif", "github")),
    (["polku", "check", "--"], among("--only", "--as-is", "--help", without=["--without", "--trap-in", "--output"])),
    (["polku", "check", "--only", "P20"], among("P201", "P204", without=["P301", "check"])),
    (["polku", "check", "--only", "touchpoint-without-o"], exactly("touchpoint-without-owner")),
    (["polku", "check", "--date", ""], exactly("none")),
    (["polku", "check", "--baseline", ""], files),
    (["polku", "check", ""], journeys),
    (["polku", "check", "map.journey", "--as-is", "t"], exactly("two words.journey")),
    (["polku", "check", "--format", "json", "ma"], exactly("map.journey")),
    (["polku", "graph", "-o", "no"], exactly("notes.txt")),
    (["polku", "graph", "map.journey", ""], no_operand),
    (["polku", "graph", "--persona", ""], exactly()),
    (["polku", "graph", "-"], among("-o", "--output", "-h", "--help")),
    (["polku", "matrix", "--against", "as"], exactly("as-is")),
    (["polku", "help", "gr"], exactly("graph")),
    (["polku", "explain", "P20"], among("P201", "P209", without=["P301"])),
    (["polku", "explain", "touchpoi"], among("touchpoint", "touchpoint-without-owner", without=["persona"])),
    (["polku", "explain", "5"], exactly("5xx")),
    (["polku", "fmt", "--to", ""], exactly("en", "fi", "sv")),
    (["polku", "words", ""], exactly("en", "fi", "sv")),
    (["polku", "completions", ""], exactly("bash", "zsh", "fish")),
    (["polku", "completions", "bash", ""], no_operand),
    (["polku", "completions", "--language", "fi", "b"], exactly("bash")),
    (["polku", "man", ""], no_operand),
    (["polku", "tree", "--c"], exactly()),
]
