"""The generated journey as a stream of items, the same for every format it is written in.

An item is one of
    ("declare", depth, kind, name, title, citation, fields, notes)   fields: (word, value, kinds of the names in it)
    ("comment", text)
    ("flow", kind, owner, [(point, clause), …])                      owner: the path or playbook it belongs to
Nothing is drawn by chance: every choice comes from a mix of the running number, so the same N gives the same bytes
on every machine and with every Python.
"""

from words import (CHANNELS, CONDITIONS, DEEDS, DURATIONS, FIRST, LABELS, LAST, MIDDLE, NOTES, PERSONAS, ROLES, SOURCES,
                   STAGES, SYSTEMS, THOUGHTS, TITLE_ENDS)


def mix(number):
    """Spreads the bits of a running number, so that neighbours choose differently (the finisher of MurmurHash3)."""
    number = (number + 0x9E3779B9) & 0xFFFFFFFF
    number = ((number ^ (number >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF
    number = ((number ^ (number >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF
    return number ^ (number >> 16)


def pick(words, bits):
    return words[bits % len(words)]


def touchpoint_name(number):
    """One to three words and digits: `form 12`, `order form 4711`, `new order form 80`."""
    bits = mix(number)
    words = pick(LAST, bits >> 4)
    if bits & 15 > 2:
        words = pick(MIDDLE, bits >> 9) + " " + words
    if bits & 15 > 11:
        words = pick(FIRST, bits >> 14) + " " + words
    return f"{words} {number}"


def items(count):
    """All items of a model with `count` touchpoints."""
    yield from foundation()
    start, block = 0, 0
    while start < count:
        size = min(50 + block * 37 % 51, count - start)
        if count - start - size < 8:  # no crumbs: a path needs an entry, two lanes and a goal
            size = count - start
        yield from episode(block, start, size)
        start += size
        block += 1


def foundation():
    """The map and what everything else refers to."""
    yield ("declare", 0, "map", "generated journey", "From a need to a recommendation", "", [
        ("by", "marketing", "role"), ("promise", "Everybody gets an answer the same day", ""),
        ("scope", "journey", ""), ("reviewed", "2026-03-02", ""),
        ("limits", "stages 20, touchpoints per stage 1000000, personas 40, channels 60", ""),
    ], [])
    for name, phase, exit_when in STAGES:
        yield ("declare", 0, "stage", name, "", "", [
            ("phase", phase, ""), ("by", pick(ROLES, mix(len(name))), "role"), ("exit when", exit_when, "")], [])
    for number, name in enumerate(ROLES):
        yield ("declare", 0, "role", name, "", "", [("function", pick(MIDDLE, number), "")], [])
    for name in SYSTEMS:
        yield ("declare", 0, "system", name, "", "", [], [])
    for number, name in enumerate(CHANNELS):
        yield ("declare", 0, "channel", name, "", "", [
            ("type", pick(["owned", "earned", "paid", "personal"], number), ""),
            ("live", pick(["yes", "no", "no"], number), ""), ("by", pick(ROLES, number), "role")], [])
    for name, title, method, number in SOURCES:
        yield ("declare", 0, "source", name, title, "", [
            ("method", method, ""), ("date", "2026-02-1" + str(len(name) % 10), ""), ("count", number, "")], [])
    for number, name in enumerate(PERSONAS):
        yield ("declare", 0, "persona", name, "", "", [
            ("by", "marketing", "role"),
            ("wants", pick(DEEDS, number) + " only once [buyer interviews]", ""),
            ("pain", pick(THOUGHTS, number) + " [persona workshop, yearly survey]", ""),
            ("pain", pick(THOUGHTS, number + 1) + " [assumed]", ""),
            ("influence", "awareness low, consideration medium, decision " + pick(["low", "medium"], number), ""),
        ], [])


def episode(block, start, size):
    """A part of the journey: some touchpoints, what is shown and asked there, what breaks, and a path through them."""
    owner, persona = pick(ROLES, mix(block) >> 3), pick(PERSONAS, mix(block) >> 9)
    names = [touchpoint_name(start + i) for i in range(size)]
    yield ("comment", f"part {block}: from {names[0]} to {names[-1]}")
    for i, name in enumerate(names):
        yield touchpoint(block, start + i, i, size, name, owner, persona)
    yield from surroundings(block, names, owner, persona)
    yield from path(block, names, persona)


def touchpoint(block, number, place, size, name, owner, persona):
    bits = mix(number ^ 0x5BD1E995)
    fields = [("at", STAGES[place * len(STAGES) // size][0], "stage")]
    on = pick(CHANNELS, bits >> 5)
    if bits & 15 == 0:
        on += ", " + pick(CHANNELS, (bits >> 5) + 1)
    if bits & 3:
        fields.append(("on", on, "channel"))
    else:
        fields.append(("on", "website", "channel"))
    if bits & 0x30 == 0:
        fields.append(("for", persona, "persona"))
    if bits & 0xC0 == 0:
        fields.append(("by", owner, "role"))
    if bits & 0x700 == 0:
        mood = "-1" if place * 3 < size else "0" if place * 3 < 2 * size else "+1"
        fields.append(("feeling", f"{persona} {mood} [{SOURCES[number % len(SOURCES)][0]}]", ""))
    if bits & 0x3800 == 0:
        fields.append(("within", pick(DURATIONS, bits >> 14), ""))
    if bits & 0xF0000 == 0:
        fields.append(("thinks", f"{pick(THOUGHTS, bits >> 20)} [{SOURCES[number % 7][0]}]", ""))
    if bits & 0xF0000 == 0x10000:
        fields.append(("does", pick(DEEDS, bits >> 20), ""))
    if bits & 0xF0000 == 0x20000:
        fields += [("from", "customer", ""), ("answers within", pick(DURATIONS, bits >> 20), "")]
    if place == 1:
        fields.append(("shows", f"fact sheet {block}", "content"))
        fields.append(("answers", f"doubt {block}", "question"))
    if place == size // 2:
        if not any(field[0] == "answers within" for field in fields):
            fields.append(("answers within", "24 h", ""))
        fields += [("type", "handover", ""), ("criteria", "the form is complete, the price is known", ""),
                   ("passes on", "contact data, pages read", ""),
                   ("agreed by", "sales desk, " + (owner if owner != "sales desk" else "billing"), "role"),
                   ("backup", "reception" if owner != "reception" else "billing", "role")]
    title = ""
    if bits & 0x1000000:
        words = name.rsplit(" ", 1)[0]
        title = f"{words[0].upper()}{words[1:]} {pick(TITLE_ENDS, bits >> 25)} {number}"
    notes = [pick(NOTES, number)] if bits & 0x3F00000 == 0 else []
    return ("declare", 0, "touchpoint", name, title, "", fields, notes)


def surroundings(block, names, owner, persona):
    """Content, a question, a critical point with its improvement and playbook, and the metric they are measured by."""
    place = names[len(names) // 2]
    stage = STAGES[block % len(STAGES)][0]
    yield ("declare", 0, "content", f"fact sheet {block}", f"Facts {pick(TITLE_ENDS, block)}", "", [
        ("type", "guide", ""), ("for", persona, "persona"), ("at", stage, "stage"), ("by", "content team", "role"),
        ("status", "draft", ""), ("leads to", names[2], "touchpoint")], [])
    yield ("declare", 0, "question", f"doubt {block}", f"What happens to {place}?", "", [
        ("for", persona, "persona"), ("at", stage, "stage")], [])
    yield ("declare", 0, "metric", f"late answers {block}", "Answers later than promised", "", [
        ("at", place, "touchpoint"), ("unit", "answers", ""), ("target", "0", "")], [])
    yield ("declare", 0, "critical", f"limbo {block}", f"Nobody answers between {names[1]} and {place}", "", [
        ("at", place, "touchpoint"), ("cause", "criteria nobody agreed on [persona workshop, call log]", ""),
        ("expectation", "high", ""), ("risk", pick(["high", "medium"], block), ""),
        ("measured by", f"late answers {block}", "metric")], [])
    yield ("declare", 0, "improvement", f"agree {block}", "Agree on the criteria", "", [
        ("horizon", pick(["short", "long"], block), ""), ("by", owner, "role"), ("status", "idea", ""),
        ("solves", f"limbo {block}", "critical")], [])
    yield ("declare", 0, "playbook", f"answer {block}", "Answer within the promised time", "", [
        ("for", persona, "persona"), ("at", place, "touchpoint"), ("when", "a message arrives", ""),
        ("by", owner, "role"), ("acts", "before contact", ""),
        ("aim", f"Fewer late answers {block}", ""), ("solves", f"limbo {block}", "critical"),
        ("measured by", f"late answers {block}", "metric"), ("stop when", "a meeting is agreed", ""),
        ("escalate to", "customer success after 24 h", "")], [])
    for name, title, channel in [("assign", "Give it to the right person", "ticket desk"),
                                 ("call", "Call back", "phone"), ("mail", "Offer two times by mail", "email")]:
        fields = [("within", pick(DURATIONS, block + len(name)), "")]
        fields += [("by", channel, "role")] if name == "assign" else [("on", channel, "channel")]
        yield ("declare", 1, "step", name, title, "", fields, [])
    yield ("flow", "playbook", f"answer {block}", [("assign", ""), ("call", "")])
    yield ("flow", "playbook", f"answer {block}", [("call", ""), ("mail", " after 2 days when no answer came")])


def path(block, names, persona):
    """Two lanes from the first touchpoint to the last with crossings: no touchpoint is a bottleneck or a dead end."""
    first, last, inner = names[0], names[-1], names[1:-1]
    yield ("declare", 0, "path", f"way {block}", f"From {first} to {last}", "", [
        ("for", persona, "persona"), ("reaches", last, "touchpoint")], [])
    owner = f"way {block}"
    lanes = [inner[0::2], inner[1::2]]
    for lane in lanes:
        points = [(first, "")]
        for i, name in enumerate(lane + [last]):
            bits = mix(block * 256 + i)
            clause = ""
            if bits & 7 == 0:
                clause = " after " + pick(DURATIONS, bits >> 3)
            elif bits & 31 == 1:
                clause = ": " + pick(LABELS, bits >> 5)
            points.append((name, clause))
            if len(points) == 2 + bits % 5 or name is last:
                yield ("flow", "path", owner, points)
                points = [(name, "")]
    for i in range(1, min(len(lanes[0]), len(lanes[1])) - 1, 5):
        bits = mix(block * 512 + i)
        clause = " when " + pick(CONDITIONS, bits >> 4)
        if bits & 7 == 0:
            clause = " after " + pick(DURATIONS, bits >> 6) + clause
        yield ("flow", "path", owner, [(lanes[0][i], ""), (lanes[1][i + 1], clause)])
        if bits & 7 == 1:
            yield ("flow", "path", owner, [(lanes[1][i + 1], ""), (lanes[0][i], ": " + pick(LABELS, bits >> 9))])
    yield ("flow", "path", owner, [(last, ""), (first, ": tells a colleague")])
