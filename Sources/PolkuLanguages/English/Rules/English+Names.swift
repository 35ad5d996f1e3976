extension English {
  /// P105 to P112: names, values and what is allowed.
  static let names = """
    P105.what = Two things of one kind have the same name.
    P105.why = Every mention could mean either, so the map cannot be understood.
    P105.question = Is this one moment written twice, or two moments that deserve two names?
    P105.sameName = {count} things of the kind “{kind}” are called {names}: every mention could mean any of them.
    P105.spellings = {count} things of the kind “{kind}” have names that count as one: {names}.
    P105.howCompared = Names are compared by their letters and digits; capitals, blanks and hyphens make no difference.
    P105.rename = Give each a name of its own, or put their facts together under one.
    P105.here = the name is used here
    P105.secondMap = A model has one map; what this second one says is kept and shown, but not read.
    P105.oneMap = Put the facts under the first map, or the second map into a file of its own.

    P106.what = A value has no form that its field accepts, or two readings.
    P106.why = Rooms say “about every three weeks” and mean it; there is a form for that, so nothing needs guessing.
    P106.question = Do we know a number, a range, or only a feeling?
    P106.kept = It is kept as written and counts as vague until somebody says more.
    P106.duration = “{value}” is not read as a length of time; “{field}” takes one such as “24 h”, “2..3 weeks”, “about 1
     month” or a vague “soon”.
    P106.rate = “{value}” is not read as how often; “{field}” takes “weekly”, “2 per month”, “about 3 weeks” or a vague
     “now and then”.
    P106.capacity = “{value}” is not read as how much there is room for; “{field}” takes work in a time (“10 h per week”) or how
     often (“15 leads a year”).
    P106.date = “{value}” is not read as a date; “{field}” takes a day (2026-03-02, 2.3.2026), a month (2026-03), a week
     (2026-W10) or a year.
    P106.quantity = “{value}” is not read as a number; “{field}” takes one such as “6”, “2..3”, “about 300”, “over 50” or
     “40 %”.
    P106.feeling = “{value}” is not read as a feeling; “{field}” takes −2 to +2, for all (“+1”) or by persona (“Maija +1”).
    P106.named = “{value}” is not read as a name and a number, which is what “{field}” lists.
    P106.limit = “{name}” is no limit of this checker, so the number is not used. Limits are: {limits}.
    P106.word = “{value}” is none of the words that “{field}” takes: {words}.
    P106.wait = “{value}” is not read as a length of time, so nothing can be said about how long the wait is.
    P106.twoReadings = “{value}” can be read in more than one way: {readings}. Which did we mean?
    P106.incomplete = “{value}” leaves something out that the reading depends on, such as the year.
    P106.remark = “{remark}” is kept as a remark; what happens instead of what is promised has a field of its own: “{really}:”.
    P106.twoThings = “{name}” is the name of more than one thing that may stand here: {kinds}.
    P106.valueWord = “{name}” is also a word with a meaning of its own, so a mention may not be read as this {kind}; another
     name is safer.
    P106.language = “{value}” is no language that can be read here ({languages}); the file is read as {own}.
    P106.languageAgain = “{value}” comes too late: a file has one language, which the first line that says anything
     states; this one is read as {own}.
    P106.oneOfThem = one of them
    P106.write = write “{text}”

    P107.what = A value contradicts itself, its twin or its scale.
    P107.why = A scale of 1–10 whose lowest class is 0–6 makes zero both impossible and required.
    P107.question = Which of the two numbers did we mean?
    P107.backwards = “{value}” runs backwards: its first end is larger than its last.
    P107.offScale = “{value}” is off the scale: feelings go from −2 to +2.
    P107.beyond = “{name}” is expected to take {value} (“{field}”), longer than its “{mostField}” of {most} allows.
    P107.twice = “{field}” of “{name}” is said twice and not alike: “{first}” and “{value}”; the first counts.
    P107.otherwise = “{text}” has both a condition and the word for all the rest; an arrow can have one of them.
    P107.other = the other one

    P108.what = Something is open: nobody knows it yet, or we only think so.
    P108.why = Unknown is not absent; the list of what is open is what a workshop takes home.
    P108.question = Who in this room could find out, and by when?
    P108.unknown = Open: “{field}” of “{name}”. Who could find out?
    P108.unsure = We only think so: “{field}” of “{name}” is “{value}”. Who could confirm it?
    P108.open = Known so far: “{field}” of “{name}” may have more on it than “{value}”. Who knows the rest?
    P108.absent = “{field}” of “{name}” has nothing behind its colon. Does nobody know yet? Then write “?”.
    P108.thing = We only think so: the {kind} “{name}” is unsure. Who could confirm it?
    P108.next = Open: what comes after “{point}”?
    P108.before = Open: what comes before “{point}”?
    P108.wait = Open: how long is the wait in “{flow}”?
    P108.addMark = add “?”

    P109.what = A field says “none” without saying why.
    P109.why = A blank somebody chose and a blank somebody forgot look alike; one sentence tells them apart.
    P109.question = Did we decide to leave this empty? Then, in one sentence, why?
    P109.noReason = “{field}” of “{name}” is “{none}” without a reason: was that decided? Then write “{none} {because} …”.

    P110.what = Two things of one kind have the same title, or nearly the same.
    P110.why = Rooms use one word for two things and two words for one; both cost the next meeting.
    P110.question = When you say this, do you mean one thing or two?
    P110.same = {count} things of the kind “{kind}” have the same title, {titles}, under the names {names}: one thing or two?
    P110.near = {count} things of the kind “{kind}” have nearly the same title, {titles}: one thing or two?
    P110.other = nearly the same

    P111.what = A title that customers could see uses a word of the house.
    P111.why = Customers do not know the trade's words; a map that mirrors departments is not the customer's.
    P111.question = What would the customer call this part of the trip?
    P111.word = The title “{title}” of a {kind} holds “{word}”, a word the map keeps for the house.
    P111.role = The title “{title}” of a {kind} is the title of a {role}; what does the customer see there?
    P111.roleHere = this has the same title
    P111.help = What the customer never sees may be called so if it is marked as backstage.

    P112.what = A finding is allowed without a reason, or cannot be allowed.
    P112.why = Silence without a reason outlives the people who knew it.
    P112.question = Who agreed to live with this, and until when?
    P112.noReason = “{rule}” is allowed here, but not why: write “{rule} {because} …”.
    P112.noWeightReason = “{rule}” is to weigh something else on this map, but not why: end it with “{because} …”.
    P112.noRule = No rule is called “{rule}”; “{field}” takes the id or the name of one, such as P501.
    P112.near = Was one of these meant: {names}?
    P112.noWeight = “{field}” takes a rule, what it is to weigh ({weights}) and a reason: “{rule} … {because} …”.
    P112.errorWeight = “{rule}” ({name}) stays an error: without mending it the map cannot be understood.
    P112.unused = “{rule}” finds nothing on “{called}” (any more), so there is nothing to allow: the line can go.
    P112.error = “{rule}” ({name}) cannot be allowed: without mending it the map cannot be understood.
    """
}
