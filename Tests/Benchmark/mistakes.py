"""A journey in which line after line is wrong: how long it takes to say so."""

from model import foundation, touchpoint_name


def slips(number):
    """The lines of one declaration with one to three mistakes in it, and how many there are."""
    name = touchpoint_name(number)
    kind = number % 10
    if kind == 0:
        return [f"touchpiont {name}", "  at: noticing"], 1
    if kind == 1:
        return [f"touchpoint {name}", "  chanel: email", "  att: noticing"], 2
    if kind == 2:
        return [f"touchpoint {name}", f"  by: nobody {number}", "  on: emial"], 2
    if kind == 3:
        return [f"touchpoint {name}", "  mood: tired", "  at deciding", "  on email"], 3
    if kind == 4:
        return [f"touchpoint {name}", "  at: noticing", f"=> somebody must look at {name}"], 1
    if kind == 5:
        return [f"touchpoint {name}", "  feeling: +7", "  within: 9..3 days"], 2
    if kind == 6:
        return [f"touchpoint {name}", f"touchpoint {name.replace(' ', '-').upper()}"], 1
    if kind == 7:
        return [f"improvement {name}", f"  solves: nothing {number}", f"  since: never {number}"], 2
    if kind == 8:
        return [f"touchpoint {name}", "  at: notcing, decideing, everyday yse"], 3
    return [f"path {name}", f"  form {number} <- letter {number}", f"  form {number} ->"], 2


def mistaken(count):
    """The text of a file with at least `count` mistakes."""
    from formats import journey

    yield from journey(foundation())
    made = number = 0
    while made < count:
        lines, mistakes = slips(number)
        yield "\n".join(lines) + "\n"
        made += mistakes
        number += 1
