extension English {
  /// The pages that explain the rules and the language.
  static let helpPages = """
    tool.explain.summary = explain a rule or a word of the language
    tool.explain.about = Says what a rule looks for, why it matters and what to ask the room, with a journey that shows it
     and one that does not; or what a word of the language means, how it is written and which rules ask for it. Takes an
     id (P501), a name (touchpoint-without-owner) or a word in any of the languages.
    tool.explain.unknown = There is no rule and no word of the language called {word}.
    tool.explain.reserved = {word} is kept for a rule that is not checked yet; nothing will ever take its place.
    tool.explain.why = Why: {text}
    tool.explain.sources = Where this comes from:
    tool.explain.bad = It speaks of a journey such as this:
    tool.explain.good = The same, mended:
    tool.explain.quiet = This looks like it, and is fine:
    tool.explain.question = Ask the room: {text}
    tool.explain.settings = To live with it in one place, write “allow: {rule} because …” among the lines of the thing; to
     weigh it differently on the whole map, “severity: {rule} note because …” (or warning, error, off) under the map.
    tool.explain.limit = It turns on a number that a map may set for itself; the usual one would be written “limits:
     {limit}” under the map.
    tool.explain.error = It is an error: without mending it the map cannot be understood, so it can be neither allowed nor
     switched off.
    tool.explain.kind = {word}: a kind of thing
    tool.explain.field = {word}: a fact about a thing
    tool.explain.clause = {word}: said of an arrow in a flow
    tool.explain.file = {word}: a line about the file
    tool.explain.tag = {word}: the first word of a sticky note
    tool.explain.unit = {word}: a unit of time
    tool.explain.unit-use = It stands behind a number: 2..3 weeks, about 1 month, at most 24 h; and in how often: 3 per week.
    tool.explain.value = {word}: a word that stands as a value
    tool.explain.value-of = It may stand behind: {fields}.
    tool.explain.value-set = One of the words for: {set}.
    tool.explain.fields = What can be said of it: {fields}.
    tool.explain.any-kind = any thing
    tool.explain.written = It is written so:
    tool.explain.rules = Rules that ask for it: {rules}.
    tool.explain.rules-more = Rules that ask for it: {rules}, and more.

    tool.source.agency = Maija Hakala's thesis on keeping business customers after the sale, at a marketing agency (2019)
    tool.source.survey = a thesis on after-marketing in micro-enterprises, with a survey of 108 firms
    tool.source.interaction = Anna-Kaisa Basdeki's thesis on customer interaction in two companies (2019)
    tool.source.success = Kristiina Viitamäki's thesis on customer success and the customer journey (2019)
    tool.source.book = Jarmo Tuutti's book “Vierailijasta asiakkaaksi” on data-driven marketing between companies
    tool.source.whole = {document}
    tool.source.at = {document}: {place} of its text
    tool.source.field = other tools and their users: {who}
    tool.source.ours = our own judgement; try the number on your own maps

    tool.option.by = a sheet for each stage, or for each persona
    tool.option.stage = only the sheet of this stage; may be repeated
    tool.ask.summary = make the sheets of open questions for the workshop
    tool.ask.about = Writes one sheet for each stage or persona with what the room has to answer: what nobody knows yet, what
     is only vague or assumed, what nobody answers for, what customers ask in vain, and what the rules ask about, each
     with the question to put to the room. HTML prints with space to write the answers into.
    tool.ask.option.persona = only the sheet of this persona; may be repeated
    tool.ask.option.format = text, Markdown, or a page of HTML to print; without it, the ending of FILE decides
    tool.ask.option.output = write to this file
    tool.ask.option.language = speak this language; without it, the language of the journey
    tool.ask.one-division = Sheets are made either by stage or by persona; name stages or personas, not both.
    tool.ask.untitled = Journey
    tool.ask.title = {map}: questions for the room
    tool.ask.lead = {count} {count|question is|questions are} open.
    tool.ask.use = Answer what you know, in your own words.
    tool.ask.use-carry = For the rest write down who finds out, and by when. A “?” may stay as long as somebody carries it.
    tool.ask.use-keep = Afterwards whoever keeps the file writes the answers in, at the lines that are named.
    tool.ask.nothing = Nothing is open here.
    tool.ask.rest = The map as a whole
    tool.ask.several = For several personas
    tool.ask.count = {count} {count|question|questions}
    tool.ask.line = line {line}
    tool.ask.touchpoints = Touchpoints here: {names}
    tool.honesty = Not known, each kind by itself: {open} open, {vague} vague, {assumed} only assumed, {conflicting} told in
     two ways, {decided} left out on purpose.
    tool.ask.clear = Nothing is open about: {names}.
    tool.ask.slips = {count} {count|finding is|findings are} for whoever keeps the file: slips, names and references. See
     `polku check`.
    tool.ask.answer = Answer
    tool.ask.who = Who, by when
    tool.ask.thing = About
    tool.ask.question = What is open
    tool.ask.place = Line
    tool.ask.undescribed = Drawn, and not described yet: {names}
    tool.ask.contents = Sheets
    tool.ask.exists = does it exist at all?
    tool.ask.confirm = Who could confirm this, and how?
    tool.ask.note = Left to ask on sticky notes: do we know it now?
    tool.ask.sort-unknown = What nobody knows yet
    tool.ask.sort-vague = What cannot be checked as it is said
    tool.ask.sort-assumed = What we only think
    tool.ask.sort-unowned = What nobody answers for
    tool.ask.sort-unanswered = What customers ask
    tool.ask.sort-note = Sticky notes
    tool.ask.sort-rule = What else the map asks

    tool.option.severity = only rules of this weight
    tool.rules.summary = list the rules, all or those that some words ask for
    tool.rules.about = Lists what is checked, by families. With words, only the rules of a family (5xx), with that id, or with
     the words in their name or description. `polku explain` says more about one.
    tool.rules.none = No rule has {words} in its id, name or description.
    tool.rules.reserved = Not checked yet, and kept: {names}.
    tool.rules.count = {count} of {all} rules. `polku explain ID` says why each matters, with examples.
    tool.rules.family-1 = SYNTAX AND NAMES
    tool.rules.family-2 = REFERENCES AND STRUCTURE
    tool.rules.family-3 = WHAT THE ARROWS PROVE
    tool.rules.family-4 = PERSONAS AND EVIDENCE
    tool.rules.family-5 = CHANNELS AND TOUCHPOINTS
    tool.rules.family-6 = CONTENT AND GAPS
    tool.rules.family-7 = CRITICAL POINTS AND IMPROVEMENTS
    tool.rules.family-8 = PLAYBOOKS AND TIMING
    tool.rules.family-9 = METRICS AND MEASUREMENT

    tool.option.table = print the language as a file that can be changed into another language: POLKU_LANGUAGES names such files
    tool.value-set.yes/no = yes and no
    tool.value-set.level = levels
    tool.value-set.phase = buying phases
    tool.value-set.status = statuses
    tool.value-set.scope = scopes
    tool.value-set.service = kinds of service
    tool.value-set.channel type = types of channels
    tool.value-set.stage type = types of stages
    tool.value-set.touchpoint type = types of touchpoints
    tool.value-set.playbook type = types of playbooks
    tool.value-set.metric type = types of metrics
    tool.value-set.buying role = buying roles
    tool.value-set.method = methods
    tool.value-set.side = sides
    tool.value-set.from = who begins it
    tool.value-set.says = good and bad
    tool.value-set.stance = stances
    tool.value-set.direction = directions
    tool.value-set.horizon = horizons
    tool.value-set.host = hosts
    tool.value-set.situation = service situations
    tool.value-set.asks for = what is asked for
    tool.value-set.acts = when one acts
    tool.value-set.style = styles
    tool.value-set.importance = importance
    tool.value-set.whom = whom
    tool.value-set.citation = citations
    tool.value-set.vague = vague times
    tool.value-set.time = moments
    tool.value-set.bound = bounds
    tool.value-set.severity = weights of rules
    tool.words.particles = BEFORE FIELDS
    tool.particle.perceived = how the customer feels it, before a field
    tool.particle.really = how it really is, before a field, where that is known
    """
}
