extension English {
  /// P401 to P412: personas and evidence.
  static let people = """
    P401.what = The map is about nobody, or somebody it describes has no place on it.
    P401.why = A journey belongs to somebody; drawn for nobody in particular it hides how differently people act.
    P401.question = Whose journey is this, and where does each of them come into the picture?
    P401.none = Nobody takes this journey: it has stages, but no {kind}.
    P401.declare = Write “{kind}” and a name, and below it what that person is after (“{wants}:”).
    P401.unplaced = The {kind} “{name}” walks no path and gets no content: nothing on the map is for this person
     (“{for}:”).
    P401.open = Whether each {kind} has a place was not checked, because “{field}” is left open here and may mean anybody.

    P402.what = A persona wants nothing, suffers nothing and asks nothing.
    P402.why = What people need to know matters more than their age or their dog; without it nothing can be held against
     the persona.
    P402.question = What keeps this person awake, and what would they ask us first?
    P402.nothing = “{name}” has no wish (“{wants}:”), no pain (“{pain}:”) and no {question} (“{for}:”), so nobody can tell
     what would serve this person.
    P402.open = Whether everybody has a need was not checked, because whom “{name}” is for is left open (“{field}”).

    P403.what = What a persona has a say in does not fit the paths and content made for that persona.
    P403.why = Who takes no part in a phase need not be met there; who has a say nowhere does not buy.
    P403.question = Do they really stay out of this phase, or do we only never meet them there?
    P403.nowhere = “{name}” has no say in any phase, so this {kind} takes no part in the purchase.
    P403.there = “{name}” is said to have no say in the phase “{phase}”, but what is made for this {kind} there
     says otherwise: {things}.
    P403.for = this is for “{name}”

    P404.what = Personas are described alike in everything that matters.
    P404.why = Two are worth having only if they have other worries, need other content or are met elsewhere.
    P404.question = If we met both tomorrow, what would we do differently?
    P404.alike = {names} have the same needs, “{uses}” and “{influence}”, and no content or question is for one of them
     alone: one may be enough.
    P404.same = described alike
    P404.differ = Write down what sets them apart, or make them one.

    P405.what = Nothing that customers said or did supports a map or a persona.
    P405.why = A good path stands on how customers really behave; what a team knows of itself seldom matches it.
    P405.question = Which of these sentences did we hear from a customer, and which from each other?
    P405.mapNothing = Nothing here says how we know it: no source is cited anywhere.
    P405.mapAssumed = Nothing here was seen or heard: every citation says “{assumed}”.
    P405.mapInside = All that is cited is our own view, without a customer's voice: {sources}.
    P405.personaNothing = Nothing about “{name}” says how we know it: no source is cited for this {kind}.
    P405.personaAssumed = Nothing about “{name}” was seen or heard: every citation of this {kind} says “{assumed}”.
    P405.personaInside = “{name}” rests on our own view alone, without a customer's voice: {sources}.
    P405.hear = Ask customers or watch what they do, and cite it: “{source}” with a name, and “{method}:” {methods}.
    P405.inside = no customer speaks here

    P406.what = Interviews asked the wrong people, or the wrong person asked.
    P406.why = People are frank with those who do not sell to them; and customers alone cannot say why others did not buy.
    P406.question = Whom did we not ask, because they never became customers?
    P406.asker = “{role}”, whose work is “{function}”, made the interviews “{name}”: people tell less to those they buy
     from or get help from.
    P406.function = works with the customers
    P406.outsider = Let somebody ask who has no stake in the answers.
    P406.onlyCustomers = The interviews “{name}” heard only those who are customers (“{asked}”).
    P406.others = Ask also some who left, and some who never bought.

    P407.what = A feeling, quote or number does not say how it is known.
    P407.why = What nobody saw or counted looks as true as the rest; said to be a guess, it can be checked.
    P407.question = Who told us this, or are we guessing?
    P407.uncited = “{name}” says “{field}: {value}”, but not how we know it.
    P407.cite = Write the source in brackets behind it, or “[{assumed}]” if nobody has seen or heard it.

    P408.what = A source or a count has no date, or is older than the map trusts.
    P408.why = Knowledge goes stale without telling anybody; a number without a day cannot be trusted or doubted.
    P408.question = When was this true, and would it come out the same today?
    P408.source = The {kind} “{name}” does not say from when it is (“{field}:”).
    P408.size = “{name}” counts “{value}”, but not when that was true (“{field}:”).
    P408.stale = “{name}” is from {date}, which is longer ago than this map trusts what it knows ({limit}).
    P408.trust = the map says so here
    P408.noDate = Whether sources are too old was not checked, because no date to check against was given.
    P408.noTime = Whether sources are too old was not checked, because “{field}: {value}” is no length of time in days,
     weeks, months or years.
    P408.notADay = Whether this is too old was not checked, because “{value}” could not be read as a date.

    P409.what = Sources contradict each other, or what is recorded and what customers perceive differ.
    P409.why = The difference is the discovery; an average of both would hide it.
    P409.question = Both cannot be the whole truth: for which customers is each one right?
    P409.sources = Sources disagree about “{name}”: good according to {good}, bad according to {bad}.
    P409.says = what “{name}” says
    P409.views = “{name}” says “{field}: {recorded}”, but “{view} {field}: {perceived}”: customers see it otherwise.
    P409.recorded = recorded here
    P409.keep = Keep both, and find out where each of them holds.
    P409.notCompared = “{recorded}” and “{perceived}” were not compared, because one of them is vague or counts something
     else.

    P410.what = There is a decision to make and nobody on the map who makes it.
    P410.why = Who sits at the table may only pass things on; whoever decides must be convinced too.
    P410.question = Who can say no without ever meeting us?
    P410.nobody = Nobody decides in “{stage}”: {names} {count|has another part|have other parts} in the purchase.
    P410.other = another part
    P410.declare = Write “{field}: {decider}” below the {kind} who decides, or “{field}: ?” if nobody knows who it is.

    P411.what = A segment has no criterion, or somebody outside the targets is served like a target.
    P411.why = Without a clear line customers get whatever service happens; going on with an outsider is a decision.
    P411.question = By what would a new colleague know that a customer belongs here?
    P411.criteria = Nothing says who belongs to the {kind} “{name}” (“{field}:”).
    P411.outside = “{name}” walks a path but belongs to {segments}, and the map aims at {targets}.
    P411.targets = aimed at here
    P411.because = If that is meant, say why: “{field}: …”.

    P412.what = How a path feels is the same all along, or gets worse towards its end.
    P412.why = A flat line says that nobody asked; and the end is what people remember.
    P412.question = Where were they most annoyed, where did they smile, and is the last feeling a good one?
    P412.flat = “{name}” feels the same ({value}) at all {count} touchpoints that say how it feels.
    P412.sinks = “{name}” ends worse than it was in the middle: {end} after {middle} on average.
    P412.lowest = “{name}” feels {value}
    """
}
