extension English {
  /// P201 to P213: references and structure.
  static let structure = """
    P201.what = A name that decides what the map is stands for nothing.
    P201.why = It says which things there are, when they hold or what a change is for; without it the map cannot be
     understood.
    P201.question = Which of the cards on the wall did we mean?
    P201.missing = “{field}” names “{name}”, but there is no {kind} of that name.
    P201.otherKind = There is a {kind} “{name}”; it cannot stand here.
    P201.isThis = this has the name
    P201.notYet = Declare the {kind}, or write “?” if nobody knows yet.
    P201.notADate = “{field}” takes an {kind}, not a date: what will have been done by then? Declare that.
    P201.write = write “{text}”
    P201.halfCitation = “{name}” is no source, but other names in the bracket are; only those are cited.
    P201.bracketAsText = “{text}” cites nothing, because there is no such source.
    P201.declareSource = To cite it, declare it as a source.
    P201.noFile = There is no file “{path}” to include.
    P201.openFile = Open: which file is to be included here?
    P201.itself = “{path}” is this file itself; it is read once.
    P201.circle = “{path}” includes this file again through others; it is brought in once.
    P201.outside = “{path}” lies outside what was given to the tool, so it was not read.
    P201.unreadable = “{path}” is there but could not be read: {reason}

    P202.what = A name stands where a thing of its kind cannot.
    P202.why = A newsletter that is a channel here and a touchpoint there makes the answers about it impossible to compare.
    P202.question = Is this the pipe, or the thing that flows through it?
    P202.field = “{name}” is a {kind}, but stands where a {wanted} belongs; the place counts as not described yet.
    P202.point = “{name}” is a {kind}, but a flow passes it as a {wanted}; it is drawn as one that nobody described yet.
    P202.isThis = the {kind} is declared here
    P202.also = here too

    P203.what = Things that must come one after the other wait for each other.
    P203.why = Journeys may run in circles, definitions may not: none of these could ever begin.
    P203.question = Which of these has to be finished first?
    P203.itself = {names} waits for itself, so it can never begin.
    P203.circle = {count} improvements wait for each other, so none of them can ever begin: {names}.
    P203.here = and here

    P204.what = A stage has no touchpoint.
    P204.why = A journey is a series of moments; service should be of a piece, without gaps nobody chose.
    P204.question = What does the customer see, hear or do here? Really nothing?
    P204.empty = Nothing happens in “{name}”: no touchpoint stands at this {kind}.
    P204.notChecked = Whether anything happens in {names} depends on {open}.
    P204.help = If it is meant to be quiet, say so: “{field}: …”.

    P205.what = Something is not placed on the journey.
    P205.why = A touchpoint is a moment fixed in time and place; what has no place drops out of every matrix.
    P205.question = When does this happen, and how does the customer meet it?
    P205.nowhere = “{name}” has neither a stage (“{at}:”) nor a channel (“{on}:”).
    P205.noStage = “{name}” does not say in which stage it happens (“{at}:”).
    P205.noChannel = “{name}” does not say through which channel the customer meets it (“{on}:”).
    P205.critical = “{name}” does not say where on the journey it breaks (“{at}:” or “{on}:”).
    P205.noPhase = “{name}” does not say which buying phase it belongs to (“{phase}:” {phases}).

    P206.what = The map states no scope, or its stages leave a part of it empty.
    P206.why = The journey can be cut in many ways, and what comes before and after the purchase is easily forgotten.
    P206.question = Is the beginning really the beginning, and the end really the end?
    P206.noScope = “{name}” does not say which part of the journey it covers (“{field}:”).
    P206.scopes = It may be one of these: {words}.
    P206.notChecked = Whether the stages cover the whole of “{scope}” was not checked, because the phase is open here: {open}.
    P206.uncovered = The scope is “{scope}”, but no stage covers {count|this part|these parts} of it: {phases}.

    P207.what = A stage of a later buying phase stands before a stage of an earlier one.
    P207.why = Stages are read in written order, so a swap turns every “before” and “after” round.
    P207.question = Has the customer already bought when this happens?
    P207.order = “{name}” ({phase}) stands behind “{before}” ({beforePhase}), which comes later in the buying phases.
    P207.before = this phase comes later

    P208.what = Nobody keeps a map, persona or content up to date.
    P208.why = What nobody keeps is out of date by the next quarter, and nobody notices.
    P208.question = Who opens this again in three months?
    P208.nobody = Nobody is named who keeps the {kind} “{name}” up to date (“{by}:”).

    P209.what = A map, persona or content is past its own review date.
    P209.why = A persona is not a project done once; whoever promised a rhythm wants to be told when it breaks.
    P209.question = What have we learned since then?
    P209.overdue = The {kind} “{name}” was last looked at on {date}, but a look every {every} was promised.
    P209.never = The {kind} “{name}” promises a look every {every}, but no look is written down.
    P209.noDate = Reviews were not checked, because no date to check against was given.

    P210.what = The map is larger than a room can follow.
    P210.why = Everyone should see their own part in it; what is too large is read by nobody.
    P210.question = Where could we cut this map in two without losing the thread?
    P210.things = The map has {count} {things}, more than the {limit} a room can follow.
    P210.stage = “{name}” has {count} {things}, more than the {limit} a room can follow in one stage.

    P211.what = Something is declared that nothing refers to.
    P211.why = In a workshop an unused card usually means a forgotten link.
    P211.question = We wrote this down. Where on the map does it act?
    P211.role = Nothing on the map is done by “{name}”: where does this {kind} act?
    P211.system = Nothing on the map is done by “{name}”: where does this {kind} act?
    P211.segment = Nothing on the map is for “{name}”: who of this {kind} takes the journey?
    P211.source = Nothing on the map cites “{name}”: what did this {kind} tell us?
    P211.channel = Nothing on the map happens on “{name}”: who meets us on this {kind}?

    P212.what = A stage does not say when the customer has left it.
    P212.why = Without it everyone has an own idea of when one may move on.
    P212.question = How would we notice that the customer is no longer here?
    P212.noExit = “{name}” does not say when the customer has left it (“{field}:”).

    P213.what = A name is used that nothing describes yet.
    P213.why = A room draws the path first and describes its points later; until then they are drawn grey.
    P213.question = What happens at this point, through which channel, and who answers for it?
    P213.undeclared = Nothing describes the {kind} “{name}” yet.
    P213.undeclaredMany = Nothing describes the {kind} “{name}” yet, which is named {count} times.
    P213.step = “{name}” is no step of the playbook “{playbook}” yet.
    P213.stepMany = “{name}” is no step of the playbook “{playbook}” yet, but is named {count} times.
    P213.near = Or was something declared meant: {names}?
    P213.wait = Is “{time}” the wait before “{point}”? A wait begins with “{word}”.
    P213.condition = Is “{text}” the condition for “{point}”? A condition begins with “{word}”.
    P213.colon = This begins with the name: is the colon behind it missing?
    P213.addColon = write the colon behind “{name}”
    P213.also = named here too
    P213.declare = declare it: “{text}”
    P213.write = write “{text}”
    P213.unnamedPath = This flow belongs to no path: give it one with “{path}”, a name and what it leads to.
    """
}
