extension English {
  /// P801 to P814: playbooks and timing.
  static let playbooks = """
    P801.what = A time is given only in words such as “soon” or “regularly”.
    P801.why = Such words are honest, but nobody can be late for them, and nobody can check them.
    P801.question = From when on would the customer say that it took too long?
    P801.time = “{field}” of “{name}” is only “{value}”: nobody can tell when that is late.
    P801.rate = “{name}” says “{field}: {value}”: nobody can tell when it was skipped.
    P801.cap = “{name}” says “{field}: {value}”: nobody can tell when it is too much.
    P801.capacity = “{field}” of “{name}” is only “{value}”: nobody can tell when it is too much work.
    P801.volume = “{field}” of “{name}” is only “{value}”: nobody can tell whether that is a few or hundreds.
    P801.date = “{field}” of “{name}” is only “{value}”, which is no date.
    P801.number = “{value}” in “{field}” of “{name}” is no number, so there is nothing to hold it against.
    P801.wait = The wait before “{name}” is only “{value}”: nobody can tell when it has been too long.
    P801.waitForOpen = The wait after “{name}” is only “{value}”: nobody can tell when it has been too long.
    P801.enough = A rough number is enough, in a form such as “{example}”.

    P802.what = A playbook lacks what sets it going, a step, or somebody who does it.
    P802.why = A play that does not say when it begins and who moves first is run once, by whoever thought of it.
    P802.question = What exactly has to happen for this to begin, and who moves first?
    P802.noTrigger = Nothing sets “{name}” going: it says neither what it waits for (“{when}:”) nor how often it is run
     (“{every}:”).
    P802.noStep = “{name}” says nothing of what is to be done: it has no {step}.
    P802.nobody = Nobody does “{name}”: neither it nor its steps say who acts (“{by}:”).
    P802.nobodyForStep = Nobody does “{step}”: neither this step nor “{name}” says who acts (“{by}:”).

    P803.what = A playbook waits at a place no customer comes to.
    P803.why = A play that can never begin looks like an answer, and is none.
    P803.question = When did this last happen to a real customer, and where on the way were they?
    P803.touchpoint = “{name}” can never begin: it waits at {places}, and no path leads a customer there.
    P803.touchpointMany = “{name}” can never begin: it waits at {places}, and no path leads a customer to any of these.
    P803.stage = “{name}” can never begin: no path leads a customer to any touchpoint of {places}, where it waits.
    P803.stageMany = “{name}” can never begin: no path leads a customer to any touchpoint of the stages where it waits:
     {places}.
    P803.places = “{name}” can never begin: no path leads a customer to any of the places where it waits: {places}.
    P803.noPath = No path shows both where it begins and what it is for, so nothing can be said of where playbooks wait.

    P804.what = Two automatic messages of one playbook follow each other closely.
    P804.why = Mails that come too often are left unread, and the next ones with them.
    P804.question = How does the second message feel to somebody who has not opened the first?
    P804.tooClose = “{from}” and “{to}” are both sent by a machine, with only “{wait}” between them: let at least {gap} pass.
    P804.notCompared = “{wait}” between “{from}” and “{to}” has no longest time in days, so it was not compared.

    P805.what = There is a deadline, but nothing happens when it passes.
    P805.why = A deadline helps only where somebody sees that it was missed, and still can do something.
    P805.question = Who notices an hour after the deadline, and what do they do?
    P805.step = If {steps} of “{name}” is late, nobody hears of it (“{escalate}:”).
    P805.stepMany = If these steps of “{name}” are late, nobody hears of it (“{escalate}:”): {steps}.
    P805.deadline = this is the deadline
    P805.handover = If “{name}” takes longer than “{within}: {time}”, nobody steps in: it has no “{backup}:”, and no
     playbook there says whom to tell (“{escalate}:”).

    P806.what = The waits on a way through a stage add up to more than the stage allows.
    P806.why = Each wait may be short; it is their sum that the customer sits through.
    P806.question = Would you wait that long yourself?
    P806.slow = From “{from}” to “{to}” a customer waits at least {time}, but “{name}” allows only {limit}.
    P806.wait = this wait counts
    P806.unknown = Waits that are no numbers count as nothing here, so it may take longer still: {waits}.
    P806.roundsToo = The way also leads in a circle here: each round adds to it.
    P806.rounds = The way through “{name}” leads in a circle with a wait, so how long one waits depends on the rounds; only
     ways without a repetition were held against “{limit}”.
    P806.limitNotCompared = “{limit}” of “{name}” has no longest time in days, so no waits were held against it.
    P806.tooManyWays = There are too many ways in circles through “{name}” to say whether one takes longer than “{limit}”.

    P807.what = All playbooks act only after the customer has been in touch.
    P807.why = Whoever only answers is always late; the customers who leave without a word are never met.
    P807.question = What could we have seen before the customer had to tell us?
    P807.reactive = The only playbook, {names}, begins when the customer has asked or complained: nothing acts before that.
    P807.reactiveMany = Every playbook begins only when the customer has asked or complained: {names}.
    P807.after = it says so here

    P808.what = Work on a renewal begins at the end of the term, or nobody said how long before.
    P808.why = Customers mostly decide before the end; who comes then finds the decision made.
    P808.question = When does the customer really decide, and what do they look at?
    P808.notSaid = “{name}” does not say how long before the end of the term it begins (“{field}:”).
    P808.atTheEnd = “{name}” begins only when the term ends: by then the customer may have decided.
    P808.renewal = this makes it a renewal

    P809.what = A programme of messages does not say when it stops, or two that exclude each other may run at once.
    P809.why = Whoever has bought and still gets the mails that sell feels that nobody talks to each other.
    P809.question = They bought yesterday: which of our messages do they still get tomorrow?
    P809.noStop = “{name}” reaches the customer in {count} steps, but does not say what ends it early (“{field}:”).
    P809.collide = “{one}” and “{other}” exclude each other, but both can run for anybody, and neither says that it stops for
     the other.
    P809.collideFor = “{one}” and “{other}” exclude each other, but both can run for {whom}, and neither says that it stops
     for the other.
    P809.sayStop = In the one that gives way, name the other behind “{field}:”.

    P810.what = Somebody notices a sign, but who should act does not hear of it.
    P810.why = The one who sees a chance is seldom the one who may use it; between them it is lost.
    P810.question = You have seen it: how does the one who can do something get to know?
    P810.notTold = {who} would notice “{name}”, but nobody tells {roles}, who should act (“{tells}:”).
    P810.notToldMany = {who} would notice “{name}”, but nobody tells these, who should act (“{tells}:”): {roles}.
    P810.acts = who does this is not told

    P811.what = A playbook is tied to nothing on the map.
    P811.why = A play is dropped as soon as nobody remembers what it was for.
    P811.question = What would the customer miss if we never did this?
    P811.loose = “{name}” is tied to nothing on the map: no place, no critical point, nobody it is for.
    P811.tie = Say where it happens (“{at}:”), what it solves (“{solves}:”) or whom it is for (“{for}:”).

    P812.what = A playbook has a step that nobody ever comes to.
    P812.why = The step looks planned, but whoever follows the arrows never does it.
    P812.question = After which step does this one come, or what sets it going?
    P812.unreachable = These steps of “{name}” are never done: no arrow leads to them from where the playbook begins:
     {steps}.
    P812.behind = With it, {count|another step is|other steps are} never done: {steps}.
    P812.noArrow = “{step}” of “{name}” is never done: other steps have arrows, and none leads to this one.
    P812.own = A step that is done on its own says when (“{when}:”) or how often (“{every}:”).

    P813.what = Steps of a playbook lead round in a circle, with no wait and no condition on it.
    P813.why = Followed to the letter, it never ends: the same people do the same again at once, and the customer gets it.
    P813.question = When is it time for the next round, and when is it enough?
    P813.round = “{name}” goes round for ever, without a wait: {way}.
    P813.here = the round goes on here
    P813.help = Say on one of the arrows how long to wait (“{after}”) or when to go round again (“{when}”).

    P814.what = Times of a playbook contradict each other.
    P814.why = A time that cannot be kept is broken every time, and soon nobody minds any of them.
    P814.question = Which of these times is the real one?
    P814.takes = “{step}” of “{name}” takes {takes}, longer than it may (“{field}: {within}”).
    P814.escalates = “{name}” asks for help after {wait}, before anybody can be late with a step: the shortest time for one
     is {within} (“{field}:”).
    P814.tooLong = “{name}” begins {before} before the end, but its steps take at least {time}: {way}.
    P814.other = this is the other time
    P814.counts = this time counts

    P815.what = The steps of a playbook reach the customer more often than it, or the customer, allows.
    P815.why = A limit on contacts that the plan itself breaks protects nobody.
    P815.question = How many messages in a week would you stand from somebody who wants to sell?
    P815.own = “{name}” allows “{limit}”, but its steps reach the customer {count} times in that time: {steps}.
    P815.theirs = “{name}” reaches “{whom}” {count} times in the time for which the limit is “{limit}”: {steps}.
    P815.limit = the limit stands here
    """
}
