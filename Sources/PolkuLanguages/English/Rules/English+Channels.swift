extension English {
  /// P501 to P513: touchpoints and channels.
  static let channels = """
    P501.what = No role answers for a touchpoint, or for a channel that others see.
    P501.why = What nobody owns goes wrong in nobody's name: it is forgotten, and nobody hears of it.
    P501.question = If this does not happen tomorrow, whose phone rings?
    P501.touchpoint = Nobody answers for “{name}”, and nobody for its stage (“{by}:”).
    P501.channel = Everybody can see the {kind} “{name}”, but nobody answers for it (“{by}:”).

    P502.what = A delivery that comes again and again hangs on one person.
    P502.why = People forget, fall ill and change jobs; then the customer has to ask for what was promised.
    P502.question = What happens in the month when this person is ill?
    P502.alone = “{name}” comes again and again (“{field}: {every}”), but only “{role}” has it in hand: nobody is named
     who steps in (“{backup}:”).

    P503.what = Nothing says how soon a message from the customer gets a first sign or an answer.
    P503.why = Silence makes customers wonder whether they wrote to the right place at all.
    P503.question = How does the customer know that the message arrived?
    P503.noSign = “{name}” comes from the customer, and nothing says how soon it gets a first sign (“{acknowledged}:”)
     or an answer (“{answers}:”).

    P504.what = The service begins, and the company tells the customer nothing.
    P504.why = Many customers do not even know that what they bought is running, so they ask, or begin to doubt.
    P504.question = How does the customer learn that it has begun?
    P504.silent = “{name}” is where it begins, but the company tells the customer nothing: no touchpoint there says
     “{from}: {company}”.

    P505.what = Work passes from one person to another, and nothing says what goes along.
    P505.why = What is lost between two people the customer has to say again, and a promise of the first is news to the
     second.
    P505.question = What does the next person know when they pick this up, and what must the customer repeat?
    P505.silent = Here the work passes from {from} to {to}, and nothing says what goes along.
    P505.here = here too
    P505.help = Write at the touchpoint before the arrow what goes along: “{passesOn}: …”.

    P506.what = A hand-over does not say when it is due, how soon it is taken up, what goes along, or who agreed.
    P506.why = If one side does not know what to hand over, or the other never agreed to take it, leads and customers
     lie between them.
    P506.question = Both sides: what makes it ready to hand over, what goes along, and how fast is it picked up?
    P506.missing = The hand-over “{name}” is not complete; it lacks {fields}.
    P506.oneSide = Only “{role}” has agreed to the hand-over “{name}”: it takes one who gives and one who takes.
    P506.onlyOne = and only “{role}” has agreed: it takes one who gives and one who takes
    P506.criteria = “{field}:” says what makes it ready to be handed over.
    P506.within = “{field}:” or “{within}:” says how soon the other side takes it up.
    P506.passesOn = “{field}:” says what goes along.
    P506.agreedBy = “{field}:” names those who give and those who take.

    P507.what = Nobody who meets a question, or answers for a touchpoint, knows enough about it.
    P507.why = Who does not know the matter can only pass it on, or promises what cannot be kept.
    P507.question = Who can answer this without asking somebody else?
    P507.asked = The {kind} “{name}” goes to {roles}, and nobody there knows about {topics}.
    P507.askedHelp = Lead it on to somebody who knows (“{field}:”), or write down who has learned it (“{knows}:”).
    P507.skill = “{name}” takes somebody who knows about {topics}; {roles} {count|does|do} not.
    P507.skillHelp = Name somebody who knows to stand by (“{field}:”), or write down who has learned it (“{knows}:”).
    P507.knows = what “{role}” knows

    P508.what = The company approaches a persona where it is not at home, or never meets it where it likes best.
    P508.why = People take in what reaches them where they are anyway; elsewhere it is missed, or it annoys.
    P508.question = How would this customer like to hear from us, and how do we know?
    P508.unused = “{name}” is for “{persona}” and comes on {channels}, {count|a channel|channels} not used by
     “{persona}”.
    P508.avoided = “{name}” is for “{persona}” and comes on {channels} alone, which “{persona}” avoids.
    P508.never = “{persona}” likes “{channel}” best, but no touchpoint of {paths} is on it.
    P508.uses = what “{persona}” uses
    P508.avoids = what “{persona}” avoids

    P509.what = A channel is on the map that no persona uses.
    P509.why = Nobody has to be everywhere: a channel without customers costs time and reaches no one.
    P509.question = Who is on this channel for us, and what do we know about them?
    P509.unused = No persona uses the {kind} “{name}”, but there are touchpoints on it.

    P510.what = The map promises seamless service, but channels of one path know nothing of each other.
    P510.why = Customers see one company: what they said in one place they do not want to say again in the next.
    P510.question = If I start on one channel and go on with another, what do you know about me there?
    P510.apart = On this path customers meet {channels}, but these are not all in step with each other
     (“{inStepWith}:”).
    P510.also = this path too
    P510.promise = seamless service is promised here

    P511.what = Everything hangs on one channel that can fail, or that the customer cannot use.
    P511.why = Phones are not picked up and addresses grow old; some customers cannot use a channel at all.
    P511.question = They do not pick up. Then what?
    P511.unreliable = “{name}” reaches the customer on “{channel}” alone, which can fail, and nothing is there to use
     instead.
    P511.closed = “{name}” is on “{channel}” alone, which is closed to some it is for: {personas}.
    P511.canFail = “{channel}” can fail
    P511.cannotUse = what “{persona}” cannot use
    P511.help = Say what to use instead of the channel (“{fallback}:”), or offer a second one at the touchpoint.

    P512.what = A delivery needs an address or a number that nobody checks.
    P512.why = Customers move, change jobs and addresses; what is sent to the old one reaches nobody, and nobody
     notices.
    P512.question = When did we last check that these addresses are right?
    P512.unchecked = “{name}” needs the customer's address or number for {channels}, and nobody checks it
     (“{checked}:”).
    P512.needs = “{channel}” needs it

    P513.what = Nothing says who looks after a segment, how often at least and at most, or what for.
    P513.why = A division of customers that changes nothing about how they are looked after was work in vain.
    P513.question = Who keeps in touch with this group, at least how often, at most how often, and to reach what?
    P513.missing = How the {kind} “{name}” is looked after is not said in full: {fields} {count|is|are} missing.
    P513.by = “{field}:” names who keeps in touch with them.
    P513.every = “{field}:” says how often they hear from us at least.
    P513.atMost = “{field}:” says how often at most.
    P513.aim = “{field}:” says what it should lead to.
    P513.leave = If it was decided to leave them alone, say so: “{care}: {none} {because} …”.
    """
}
