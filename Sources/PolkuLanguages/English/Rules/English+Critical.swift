extension English {
  /// P701 to P711: critical points and improvements.
  static let critical = """
    P701.what = A critical point rests on nothing that anybody said, saw or wrote.
    P701.why = Without a source the loudest voice in the room decides what is critical.
    P701.question = Who told us that this hurts?
    P701.none = Nothing shows how we know of “{name}”: no source is cited, and no evidence is told.
    P701.cite = Name a source in square brackets behind what it told, or write down what was seen: “{evidence}: …”.

    P702.what = All evidence of a critical point was found in one way, or is only assumed.
    P702.why = One way of asking has one blind spot; what two ways show is hardly chance.
    P702.question = Where else could we check this cheaply before we spend money on it?
    P702.assumed = “{name}” is only assumed: nobody has told of it or seen it.
    P702.uncited = Evidence of “{name}” is told, but not where it comes from, so nobody can weigh it.
    P702.oneSource = All that we know of “{name}” comes from one place: {sources}.
    P702.oneMethod = All that we know of “{name}” was found in one way ({method}): {sources}.
    P702.oneSourceMany = All that we know of {criticals} critical points comes from one place: {sources}. They are {names}.
    P702.oneMethodMany = All that we know of {criticals} critical points was found in one way ({method}): {sources}. They
     are {names}.
    P702.also = and of this one
    P702.notCounted = {count|A source does|Some sources do} not say how {count|it was|they were} made (“{method}:”), so
     the ways of finding out were not counted: {names}.

    P703.what = A critical point has no improvement, no playbook and no decision to live with it.
    P703.why = A pain that is written down and then left alone costs trust twice: with customers and in the house.
    P703.question = What will we do about this, or do we choose to live with it?
    P703.none = Nothing is proposed for “{name}”, and nobody has decided to live with it.
    P703.rejected = {names} would have helped, but {count|was|were} turned down.
    P703.decide = Let an improvement or a playbook name it (“{solves}:”), or say why you live with it (“{accepted}: …”).

    P704.what = An improvement solves no critical point.
    P704.why = A good idea without a pain behind it competes with those that have one.
    P704.question = Which pain goes away if we do this?
    P704.none = “{name}” does not say what it is good for: no critical point goes away with it.
    P704.link = Name the critical points that it ends (“{solves}:”) or eases (“{partly}:”).

    P705.what = An improvement has no role that carries it out, or no horizon.
    P705.why = What nobody begins, or nobody expects by any time, stays an idea.
    P705.question = Who starts, and is this a matter of weeks or of a year?
    P705.nobody = Nobody is named who carries out “{name}” (“{by}:”).
    P705.noHorizon = “{name}” does not say how soon it can be had (“{horizon}:” {horizons}).
    P705.neither = “{name}” names nobody who carries it out (“{by}:”), and not how soon it can be had (“{horizon}:”
     {horizons}).

    P706.what = Nothing measures whether a critical point goes away, neither itself nor what is to solve it.
    P706.why = What cannot be seen to help is given up at the next meeting, whether it helped or not.
    P706.question = In half a year, what number or sentence would tell us that it helped?
    P706.unmeasured = Nothing would show whether “{name}” has gone away (“{measured}:”): not here, and not with what is
     to solve it, {solvers}.

    P707.what = A critical point does not say why it is critical, or what causes it.
    P707.why = High hopes, a high risk and a weak point call for different help.
    P707.question = Is this critical because hopes are high here, or because it breaks easily?
    P707.noReason = “{name}” does not say why it is critical: one of {reasons}.
    P707.noCause = “{name}” does not say what causes it (“{cause}:”).
    P707.neither = “{name}” says neither why it is critical, one of {reasons}, nor what causes it (“{cause}:”).

    P708.what = The map has no critical point, or a touchpoint called critical is not declared as one.
    P708.why = A journey is drawn in order to find where customers are lost; a map of nothing but good moments hides it.
    P708.question = Where could we lose this customer in one minute?
    P708.none = The map has {count} {count|touchpoint|touchpoints} and not one critical point (“{critical}”).
    P708.situation = “{name}” is called “{situation}”, but no critical point is there.
    P708.declare = Declare what breaks there (“{critical} …”), with “{at}: {name}”.

    P709.what = Everything that solves a critical point does so only in part.
    P709.why = A list of proposals looks complete until somebody asks what would still hurt.
    P709.question = What would still hurt after we have done this?
    P709.part = “{name}” is only eased, by {solvers}: a part of it stays.
    P709.decide = Propose what ends it, or say why you live with the rest (“{accepted}: …”).

    P710.what = An improvement or playbook relies on a channel or touchpoint that has an unsolved critical point itself.
    P710.why = A remedy that travels by a broken road does not arrive.
    P710.question = We want to help by this channel or at this moment. Is it in order itself?
    P710.weak = “{name}” relies on the {kind} “{place}”, where {count|something stays|some things stay} unsolved:
     {criticals}.
    P710.unsolved = this is there, and not solved

    P711.what = An improvement is meant to be done, but nothing on the map appears or goes with it.
    P711.why = What shows nowhere on the map is easily forgotten, and nobody sees what the customer gains.
    P711.question = If this were done tomorrow, what on this wall would look different to the customer?
    P711.nothing = “{name}” is “{status}”, but nothing on the map changes with it.
    P711.mark = Mark what appears with it (“{since}:”) and what goes (“{until}:”), on things or in a flow.
    """
}
