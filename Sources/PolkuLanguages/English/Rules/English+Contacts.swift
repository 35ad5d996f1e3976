extension English {
  /// P514 to P527: contacts.
  static let contacts = """
    P514.what = A contact happens that nothing records.
    P514.why = What leaves no trace cannot be counted, improved or known to the next person who meets the customer.
    P514.question = How would we know next year that this took place?
    P514.noTrace = “{name}” leaves no trace anywhere (“{recorded}:”).
    P514.ask = What no system sees can still be asked: say where the answer is written down (“{recorded}: …”).

    P515.what = All planned contacts with a persona or segment together are more than they take.
    P515.why = Each message is fine by itself; it is the sum that annoys, and nobody sees the sum.
    P515.question = If we lay all our messages of one month side by side, would we read them?
    P515.over = “{name}” takes no more than “{limit}”, but {count} {count|contact is|contacts are} planned in that
     time.
    P515.between = “{name}” takes no more than “{limit}”, but between {low} and {count} contacts are planned in that
     time.
    P515.atLeast = “{name}” takes no more than “{limit}”, but at least {count} {count|contact is|contacts are} planned
     in that time.
    P515.part = “{name}” makes {count} of them
    P515.more = {all} contacts add up to this; only the most frequent ones are pointed out.
    P515.fewer = Drop, merge or slow down some of them, or ask whether the limit still holds.
    P515.notCompared = How much “{name}” takes is not said in numbers (“{limit}”), so the planned contacts were not
     held against it.
    P515.notCounted = It is not known how often these reach “{name}”, so they were not added up: {contacts}.

    P516.what = A repeated or automatic message has no permission, or rests on a bought list.
    P516.why = The law asks for a yes, and who never gave one learns to distrust the sender.
    P516.question = When did this person say yes, and where is it written?
    P516.repeated = “{name}” comes again and again on {channels}, but nothing says that people have agreed to it
     (“{permission}:”).
    P516.automatic = “{name}” is sent by itself on {channels}, but nothing says that people have agreed to it
     (“{permission}:”).
    P516.bought = “{name}” goes to addresses that were bought (“{permission}”): nobody on them has agreed.
    P516.channel = on “{channel}”, people must have agreed first

    P517.what = A map of the time after the purchase has no way to bring a problem to somebody who records it.
    P517.why = A complaint that nobody takes is one of the commonest reasons why customers leave.
    P517.question = A customer is angry on Friday at four. Whom do they reach, and who writes it down?
    P517.noRoute = The map goes on after the purchase, but shows no way for customers to bring a problem to us.
    P517.incomplete = Customers can complain ({names}), but it is not clear that somebody takes it and records it.
    P517.notFromCustomer = this does not come from the customer (“{from}: {customer}”)
    P517.nobody = nobody is named who takes it (“{by}:”)
    P517.notRecorded = nothing says where it is recorded (“{recorded}:”)
    P517.add = Add a touchpoint with “{type}: {complaint}” and “{from}: {customer}”, and say who takes it (“{by}:”)
     and where it is written down (“{recorded}:”); “?” will do until you know.
    P517.complete = One way to complain that begins with the customer (“{from}: {customer}”), has somebody who takes
     it (“{by}:”) and a place where it is written down (“{recorded}:”) is enough; “?” will do until you know.

    P518.what = An offer, renewal or add-on sale can be reached without a talk about needs.
    P518.why = Who sells without asking sells the wrong thing, or last year's.
    P518.question = What did we ask before we offered?
    P518.noTalk = “{name}” can be reached with no talk about needs before it, on {count|the path|the paths} {paths}.
    P518.unnamed = “{name}” can be reached with no talk about needs before it.
    P518.path = on “{path}”, a way leads there without one
    P518.add = Put a touchpoint with “{type}: {needs}” before it, or give an existing one that type.

    P519.what = Everything the customer meets after the purchase belongs to sales.
    P519.why = Once the deal is done a seller's interest may fall, and what others in the company know stays unused.
    P519.question = After the signature, who besides the seller would the customer recognise?
    P519.onlySales = In “{stage}” the customer meets nobody but sales: {people}.
    P519.sells = “{role}” belongs to sales

    P520.what = Systems run every touchpoint of a stage, and the customer meets no person.
    P520.why = Machines suit routine; somebody who doubts or worries wants a person.
    P520.question = Where could a worried customer find a human here?
    P520.noPerson = In “{stage}” the customer meets no person: systems run everything there ({systems}).
    P520.say = If that is meant, say why: “{field}: …”.

    P521.what = A touchpoint is said to be tailored, but no data for it is named.
    P521.why = Only what is known about a person can make something theirs; without data it is a wish.
    P521.question = What do we know about this customer that makes it theirs?
    P521.noData = “{name}” is to be tailored, but nothing says by which data (“{field}:”).

    P522.what = Something is for everyone, on a map without a persona or segment.
    P522.why = What is made for all is special to nobody and blends in.
    P522.question = Who would be disappointed if we left this out, and who would not notice?
    P522.everyone = “{name}” is for “{everyone}”, but the map knows nobody yet: it has no {persona} and no {segment}.

    P523.what = Somebody who is not searching is expected to find us, or somebody who is searching meets only pushed
     messages.
    P523.why = Who waits must be reached; who seeks must be able to find.
    P523.question = Is this person looking for us, or do we have to tap them on the shoulder?
    P523.waits = “{name}” is not looking for us, but every way in is one that people have to find by themselves:
     {entries}.
    P523.seeks = “{name}” is looking for us, but every way in is one that we push at people: {entries}.
    P523.entry = “{name}” is met on {channels}

    P524.what = A form asks for more than people care to fill in.
    P524.why = A long form makes willing people give up; what is not needed today can be asked next time.
    P524.question = Which of these do we need today, and which could we ask next time?
    P524.long = “{name}” asks for too much at once: “{field}: {fields}”, where {limit} is the most people put up with.
    P524.later = Ask now what the next step needs, and the rest when you meet again.

    P525.what = Something is promised and nothing later keeps it.
    P525.why = A promise that is forgotten ends in disappointment, and in customers who leave early.
    P525.question = What did we let the customer believe, and where do they get it?
    P525.nowhere = “{name}” promises “{promise}”, but nothing keeps it.
    P525.notAfter = “{name}” promises “{promise}”, but nothing that comes after it keeps it.
    P525.elsewhere = “{keeper}” keeps it, but does not come after the promise
    P525.write = Say where the customer gets it: “{keeps}: {promise}”.

    P526.what = An event has nothing after it, or an event of one's own nothing before it.
    P526.why = An event pays off in the days after it, and an own event needs somebody to invite.
    P526.question = Who calls whom the morning after?
    P526.nothingAfter = Nothing comes after the event “{name}”: what was said there is lost when the doors close.
    P526.nothingBefore = Nothing leads to our own event “{name}”: nobody is invited.

    P527.what = More work is planned for somebody, or more comes over a channel, than there is room for.
    P527.why = Time is what most firms lack; work that nobody has time for is done late, badly or not at all.
    P527.question = If all of this really happens next week, who goes home late?
    P527.work = “{name}” has work for {work}, but time for only “{capacity}” (“{field}:”).
    P527.count = {count} would come to “{name}”, but there is room for only “{capacity}” (“{field}:”).
    P527.part = “{name}”: {work}
    P527.more = {all} pieces of work add up to this; only the largest are pointed out.
    P527.less = Ask what somebody else can do, what can be done less often, and what can be left out.
    P527.noEffort = Nothing says in numbers how much work one time of {works} is (“{effort}:”), so it is not counted for
     “{name}”.
    P527.noRate = Nothing says in numbers how often {works} {count|is|are} done, so the work is not counted for “{name}”.
    P527.shared = “{name}” does {works} together with others, and nobody said how they share the work: it is not counted.
    P527.sometimes = How often {works} {count|is|are} done depends on a condition, so it is not counted for “{name}”.
    P527.notCounted = It is not clear how many of what “{name}” has room for {works} {count|makes|make}: not counted.
    P527.notCompared = “{capacity}” of “{name}” is not how much there is room for at the most, so nothing was held against it.
    """
}
