extension English {
  /// P301 to P317: what the arrows prove.
  static let flow = """
    P301.what = A path does not show where it can begin, or what it is for.
    P301.why = A path is read from where the customer comes in to what they want done; without both ends nothing else can
     be said about it.
    P301.question = What is the customer trying to get done on this path, and where do they first meet us?
    P301.noGoal = The path “{path}” does not say what it leads to (“{field}:”).
    P301.noEntry = The path “{path}” has no beginning: an arrow leads to every one of its points. Say where customers come
     in (“{field}:”).
    P301.noSteps = The path “{path}” says what it leads to, but no step of it is drawn.
    P301.notChecked = {count|One path does|Some paths do} not show both where it begins and what it is for: {paths}.

    P302.what = A touchpoint cannot be reached from any beginning of its path, or stands on no path.
    P302.why = Either it is dead material or an arrow is missing; a map has to draw how customers come to everything on it.
    P302.question = How does a customer ever get to this point?
    P302.unreachable = No way leads from a beginning of “{path}” to “{name}”.
    P302.unreachableMany = These lead to each other, but no way leads to them from a beginning of “{path}”: {names}.
    P302.goal = “{path}” is meant to reach “{name}”, but no way leads there from where it begins.
    P302.behind = {count|This comes only after it|These come only after it}, and cannot be reached either: {names}.
    P302.noPath = “{name}” stands on no {path}: how do customers come to it?
    P302.backstage = If customers never meet it, say so: “{field}: …”.

    P303.what = A path stops at a point that is neither its goal nor an ending.
    P303.why = The customer is to be led on; where a chain breaks off, people are lost without anyone deciding it.
    P303.question = What happens to the customer who gets this far and no further?
    P303.end = “{path}” stops at “{name}”, which is neither its goal nor one of its endings.
    P303.help = Draw what comes next, or “-> ?” if nobody knows, or name it in “{endsAt}:” if customers may stop here.

    P304.what = From a point the customer can go on, but never to the goal or to an ending.
    P304.why = Going round without a way out is limbo: work goes on and nobody gets anywhere.
    P304.question = Once somebody is in this circle, what would ever get them out?
    P304.circle = On “{path}”, “{name}” leads only back to itself: neither the goal nor an ending can be reached from it.
    P304.circleMany = Whoever gets into this circle of “{path}” never reaches the goal or an ending: {names}.

    P305.what = A circle of arrows carries no condition, no wait and no words.
    P305.why = Customers do come back, but there is a time or a reason for it; a circle with neither is mostly two arrows
     drawn for one relation, or work sent to and fro.
    P305.question = What makes the customer come back here: time, a reason, or is it another customer?
    P305.circle = “{name}” leads straight back to itself, and nothing says when or why.
    P305.circleMany = This circle runs at once and for ever, as nothing on it says when or why: {way}.
    P305.help = Give one of its arrows a time (“{after}”), a reason (“{when}”), or words behind a colon.

    P306.what = A point that is called an ending goes straight on.
    P306.why = It cannot be the end of the road and a step on it; who comes back does so after a time or for a reason.
    P306.question = Is this the end of the road, or a pause before another round?
    P306.goesOn = “{name}” is an ending of “{path}”, but goes straight on to “{next}”.
    P306.ending = it is called an ending here
    P306.help = Give the arrow a time (“{after}”) or a reason (“{when}”), or take “{name}” off the endings.

    P307.what = All arrows out of a touchpoint carry conditions, and none catches the rest.
    P307.why = Half a branch is where customers disappear: everyone for whom no condition holds.
    P307.question = And if not?
    P307.noRest = “{name}” leads on only if something holds (“{when}”), and nothing is drawn for all the rest.
    P307.help = Draw one more arrow with “{otherwise}”; it may lead to “?”.

    P309.what = An outcome of a touchpoint has no next step, or a loss is closed without asking why.
    P309.why = Whoever is interested, but not now, must not be left in silence; and a loss nobody asks about teaches nothing.
    P309.question = What happens after each thing that can come of this, and what do we ask those who say no?
    P309.hanging = Nothing is drawn for what comes after “{name}” when it ends in “{outcome}”.
    P309.help = Draw an arrow with “{when}” and this outcome, or one with “{otherwise}”.
    P309.noReasons = “{name}” can be lost ({outcomes}), but no reasons are asked for (“{reasons}:”).

    P310.what = A touchpoint that every route to the goal must pass is not marked as a critical point.
    P310.why = Bottlenecks show once the whole is drawn; where everyone must pass, a failure reaches everyone.
    P310.question = Everybody passes here, whatever road they took. What if it fails on a Monday morning?
    P310.bottleneck = Every route to {goals} passes “{name}”, but nothing marks it as critical (“{critical}”).

    P311.what = A critical point is called unavoidable, but some route to the goal goes round it.
    P311.why = Every customer's path differs; those who go round a point thought certain never get what happens there.
    P311.question = Who are the customers that never meet this point, and what do they miss?
    P311.avoidable = “{critical}” is said to be {field}, but a route to {goals} does not pass {places}.
    P311.route = This way leads round it: {way}.

    P312.what = With the channels a persona uses, no route leads to the goal of its path.
    P312.why = The customer chooses the channel; what is offered has to be held against what is wanted.
    P312.question = Which channels do they really use, and where on this path do they get stuck?
    P312.stopped = “{persona}” cannot get through “{path}” to {goals}: “{name}” asks for {channels}, but this persona uses
     only {uses}.
    P312.stoppedMany = “{persona}” cannot get through “{path}” to {goals}: every way is cut off by {names}, which ask for
     {channels}, but this persona uses only {uses}.
    P312.asks = “{name}” goes through {channels}
    P312.uses = the channels “{persona}” uses
    P312.help = Offer it on a channel this persona uses, draw another way, or name a “{fallback}” of the channel.
    P312.open = Whether “{persona}” gets through “{path}” is open, because a “?” on it may lead to the goal.

    P313.what = Every touchpoint of a path is on the same single channel, which has no fallback.
    P313.why = One channel is no longer enough: some customers are hard to reach by it, and some day it is down.
    P313.question = If this channel is down for a week, what do we do?
    P313.oneChannel = The {count} touchpoints that customers meet on “{path}” are all on “{channel}” alone.
    P313.help = Offer one of them on another channel too, or say what stands in for “{channel}” (“{fallback}:”).

    P314.what = From a stage of customers who went quiet or left, no arrow leads back.
    P314.why = A customer who left can be won back by the right act; one who bought and never began is left hanging.
    P314.question = Who would notice that a customer went quiet, and what would they do first?
    P314.noArrow = From the {kind} “{name}” no arrow leads back to another {kind}.
    P314.empty = No way leads back from the {kind} “{name}”, as no touchpoint stands there.
    P314.help = Draw the arrow that wins them back; if there is none by decision, write the reason behind “{wayBack}:”.
    P314.noPaths = Whether a way leads back was not checked, because the map draws no path.

    P315.what = The map has customers who recommend, but no arrow from there to anybody's beginning.
    P315.why = Word of mouth shows where new customers first hear of a firm, and is the cheapest way to win them.
    P315.question = When a happy customer tells a friend, where does the friend enter our map?
    P315.noLoop = Customers recommend at “{name}”, but no arrow leads from there to where another customer begins.
    P315.noPaths = Whether a recommendation leads to a new customer was not checked, because the map draws no path.

    P316.what = A persona meets nobody for several stages in a row, or waits longer than the map allows silence.
    P316.why = Service is to have no gaps; whoever cannot buy now should still hear of the firm a few times a year.
    P316.question = What does the customer hear from us in all that time?
    P316.stretch = “{persona}” meets nobody for {count} stages in a row, from “{first}” to “{last}”.
    P316.silent = nothing happens here for this persona
    P316.wait = From “{from}” to “{to}” the customer hears nothing for {wait}, but the map allows {silence} of silence.
    P316.allowed = the longest silence the map allows
    P316.workingDays = Waits were not compared with a longest silence in working days.

    P317.what = A route reaches an order or a payment before any touchpoint has told the price.
    P317.why = Customers come with the price first, and doubt about the price is the first cause of regret after a purchase.
    P317.question = At the moment they say yes, do they know what it costs?
    P317.noPrice = “{name}” asks for {asked}, but customers can get there without being told the price (“{field}:”).
    P317.asks = it asks here
    P317.route = On this way nobody tells it: {way}.
    """
}
