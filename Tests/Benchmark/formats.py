"""Writers: the same items as a `.journey` file and as what each peer reads.

Each peer gets the content in the form its users would write it, names and references included, so that it has the
same things to read and, where it resolves names at all, the same names to resolve.
"""

from words import SYSTEMS

SYSTEM_NAMES = set(SYSTEMS)


def journey(items):
    """The language of Polku, as the formatter lays it out."""
    yield "language: en\n"
    for item in items:
        if item[0] == "declare":
            _, depth, kind, name, title, citation, fields, notes = item
            pad = "  " * depth
            lines = [f"{pad}{kind} {name}{': ' + title if title else ''}{citation}\n"]
            lines += [f"{pad}  {word}: {spelled(value, kinds)}\n" for word, value, kinds in fields]
            lines += [f"{pad}  - {note}\n" for note in notes]
            yield "".join(lines)
        elif item[0] == "flow":
            points = item[3]
            yield "  " + points[0][0] + "".join([f" -> {point}{clause}" for point, clause in points[1:]]) + "\n"
        else:
            yield f"\n// {item[1]}\n"


def spelled(value, kinds):
    """A name as people repeat it: one reference of eight in another case or with hyphens; it stays the same name."""
    if not kinds or len(value) % 8:
        return value
    return value.replace(" ", "-") if "," not in value else value.upper()


def key(kind, name):
    return kind + "_" + name.replace(" ", "_").replace("-", "_")


def name_list(value):
    return value.split(", ")


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def references(fields):
    """The fields that hold names, as (word, kinds, names)."""
    return [(word, kinds, name_list(value)) for word, value, kinds in fields if kinds]


def resolved(kinds, name):
    """The declaration a role's name belongs to: systems stand wherever a role may."""
    return key("system" if kinds == "role" and name in SYSTEM_NAMES else kinds, name)


def dot(items):
    """Graphviz: a node with attributes per declaration, an edge per arrow."""
    yield "digraph journey {\n"
    for item in items:
        if item[0] == "declare":
            _, _, kind, name, title, _, fields, notes = item
            pairs = [("kind", kind), ("label", title or name)] + [(w.replace(" ", "_"), v) for w, v, _ in fields]
            pairs += [("comment", note) for note in notes]
            attributes = "".join([f"\n    {word}={quoted(value)}" for word, value in pairs])
            yield f"  {quoted(kind + ' ' + name)} [{attributes}\n  ]\n"
        elif item[0] == "flow":
            kind = "touchpoint " if item[1] == "path" else "step "
            points = item[3]
            for (tail, _), (head, clause) in zip(points, points[1:]):
                label = f" [label={quoted(clause.strip(': '))}]" if clause else ""
                yield f"  {quoted(kind + tail)} -> {quoted(kind + head)}{label}\n"
        else:
            yield f"\n  // {item[1]}\n"
    yield "}\n"


def proto(items):
    """Protocol buffers: a message per declaration, a field per fact; references are types, texts are defaults."""
    yield 'syntax = "proto2";\npackage journey;\n'
    arrows = 0
    for item in items:
        if item[0] == "declare":
            _, depth, kind, name, title, _, fields, notes = item
            if depth:  # the steps of all playbooks share their names: told apart by a running number
                arrows += 1
                name = f"{name} {arrows}"
            lines = [f"message {key(kind, name)} {{\n",
                     f"  optional string title = 1 [default = {quoted(title or name)}];\n"]
            number = 1
            for word, value, kinds in fields:
                for one in name_list(value) if kinds else [value]:
                    number += 1
                    label = f"{word.replace(' ', '_')}_{number}"
                    if kinds:
                        lines.append(f"  optional {resolved(kinds, one)} {label} = {number};\n")
                    else:
                        lines.append(f"  optional string {label} = {number} [default = {quoted(value)}];\n")
            lines += [f"  // {note}\n" for note in notes]
            yield "".join(lines) + "}\n"
        elif item[0] == "flow":
            arrows += 1
            if item[1] != "path":
                continue
            lines = [f"message flow_{arrows} {{\n"]
            for number, (point, clause) in enumerate(item[3], 1):
                lines.append(f"  optional {key('touchpoint', point)} point_{number} = {number};\n")
                if clause:
                    label = quoted(clause.strip(": "))
                    lines.append(f"  optional string clause_{number} = {number + 1000} [default = {label}];\n")
            yield "".join(lines) + "}\n"
        else:
            yield f"\n// {item[1]}\n"


def python(items):
    """A Python module of literals, for a linter: names in a lambda, where a later declaration may be meant too."""
    yield "from journey import declare, flow\n"
    steps = 0
    for item in items:
        if item[0] == "declare":
            _, depth, kind, name, title, _, fields, notes = item
            if depth:
                steps += 1
                name = f"{name} {steps}"
            lines = [f"{key(kind, name)} = declare(\n    {quoted(title or name)},\n"]
            texts = {word.replace(" ", "_"): value for word, value, kinds in fields if not kinds}
            lines += [f"    {word}_={quoted(value)},\n" for word, value in texts.items()]
            for word, kinds, names in references(fields):
                targets = ", ".join([resolved(kinds, one) for one in names])
                lines.append(f"    {word.replace(' ', '_')}_names=lambda: [{targets}],\n")
            lines += [f"    # {note}\n" for note in notes]
            yield "".join(lines) + ")\n"
        elif item[0] == "flow":
            if item[1] != "path":
                continue
            points = [f"({key('touchpoint', point)}, {quoted(clause.strip(': '))})" if clause
                      else key("touchpoint", point) for point, clause in item[3]]
            yield f"flow({', '.join(points)})\n"
        else:
            yield f"\n# {item[1]}\n"


def d2(items):
    """D2: a shape per declaration with its facts inside, a connection per arrow."""
    for item in items:
        if item[0] == "declare":
            _, _, kind, name, title, _, fields, notes = item
            lines = [f"{quoted(kind + ' ' + name)}: {quoted(title or name)} {{\n"]
            lines += [f"  {word}: {quoted(value)}\n" for word, value, _ in fields]
            lines += [f"  # {note}\n" for note in notes]
            yield "".join(lines) + "}\n"
        elif item[0] == "flow":
            kind = "touchpoint " if item[1] == "path" else "step "
            points = item[3]
            for (tail, _), (head, clause) in zip(points, points[1:]):
                label = f": {quoted(clause.strip(': '))}" if clause else ""
                yield f"{quoted(kind + tail)} -> {quoted(kind + head)}{label}\n"
        else:
            yield f"\n# {item[1]}\n"


# Name → (writer, how the file's name ends).
FORMATS = {
    "journey": (journey, "journey"),
    "dot": (dot, "dot"),
    "proto": (proto, "proto"),
    "python": (python, "py"),
    "d2": (d2, "d2"),
}
