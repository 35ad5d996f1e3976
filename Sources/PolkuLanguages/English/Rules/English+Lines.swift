extension English {
  /// P101 to P104: what a line says and where it stands.
  static let lines = """
    state.asIs = This holds for the journey as it is today, not once every improvement is done.
    state.toBe = This holds once every improvement is done, not for the journey as it is today.

    P101.what = A line could not be understood.
    P101.why = A map is written together, and one slip must not hide the rest: the line is kept as a note and reading
     goes on behind it.
    P101.question = Read this line aloud: is it a thing on the map, a fact about one, or a remark to keep?
    P101.unreadable = “{line}” names no thing, states no fact and draws no arrow; it is kept as a note.
    P101.unreadableRun = {count} lines from “{line}” on name no thing, state no fact and draw no arrow; they are kept as
     notes.
    P101.remark = A remark begins with “- ”, a text goes on with “| ”, and “//” keeps a line to yourselves.
    P101.talk = {count} lines from “{line}” on read like talk or pasted text; they are kept as notes.
    P101.lost = The line below goes with it, so that nothing lands on the thing above.
    P101.lostMany = {count} lines below go with it, so that nothing lands on the thing above.
    P101.wordAlone = “{word}” still lacks a name: what is it called?
    P101.wordAloneRun = {count} lines from “{line}” on still lack a name behind the word that says what they are.
    P101.heading = “{line}” is a heading or a dividing line, which says nothing about the journey; “//” makes it a comment.
    P101.headingRun = {count} lines from “{line}” on are headings or dividing lines, which say nothing about the journey;
     “//” makes them comments.
    P101.table = “{line}” looks like a row of a pasted table; it is kept as a note.
    P101.tableRun = {count} lines from “{line}” on look like a pasted table; they are kept as notes.
    P101.continuation = “{line}” goes on with a text, but the line above it is none.
    P101.continuationRun = {count} lines from “{line}” on go on with a text, but the line above them is none.
    P101.arrowFirst = “{line}” has no point before its arrow: where does the customer come from?
    P101.arrowFirstRun = {count} lines from “{line}” on have no point before their arrow: where does the customer come
     from?
    P101.strangeArrow = “{word}” in “{line}” is not read as an arrow; arrows are written “->”.
    P101.strangeArrowRun = {count} lines from “{line}” on have signs that are not read as arrows; arrows are written “->”.
    P101.noColon = “{line}” lacks the colon behind “{word}”, so it is kept as a note and counts as not known yet.
    P101.noColonRun = {count} lines from “{line}” on lack the colon behind their first word, so they are kept as notes and
     count as not known yet.
    P101.ownerless = “{line}” states a fact, but nothing stands above it that it could be about.
    P101.ownerlessRun = {count} lines from “{line}” on state facts, but nothing stands above them that they could be about.
    P101.ownerlessHelp = Begin with what the facts are about, such as a touchpoint and its name; the facts stand below it.
    P101.encoding = The file is written in {encoding}; it was read all the same, but UTF-8 keeps every letter in every
     program.
    P101.lineBreak = A hidden character ends the line here in other programs, but not in this file.
    P101.direction = A hidden character here turns the direction of the text: what is shown is not what is read.
    P101.notText = These bytes are no text in UTF-8; whatever stood here was damaged on the way.
    P101.openEnd = The arrow “{text}” leads nowhere: what comes next? “?” says that nobody knows yet.
    P101.clauseBeforeArrow = “{text}” and what it says stand before the arrow they belong to; they are read with the next
     arrow.
    P101.openQuote = The quotation mark in “{text}” is not closed; the name is read to the end.
    P101.channelInFlow = “{text}” names a channel in a flow; the channel stands at the touchpoint, as in “{on}: {channel}”.
    P101.declarationAsFlow = “{text}” has an arrow behind it, so the line is read as a flow and not as a declaration; a
     name cannot hold an arrow.
    P101.noteLikeFact = “{line}” is a sticky note, but reads like a fact; no check and no picture will see it.
    P101.listBelow = “{field}:” has nothing behind it but {count|a sticky note|sticky notes} below; each of them would
     have to begin with “{field}:” itself to be read.
    P101.nameless = This “{kind}” has no name that could be spoken of: a name needs a letter or a digit.
    P101.sentence = “{line}” is read as a thing of the kind “{kind}”, but sounds like a remark; a remark begins with “- ”.
    P101.makeNote = make {count|it a note|them notes}
    P101.makeComment = make {count|it a comment|them comments}
    P101.makeText = go on with the text above
    P101.declareEach = declare each on a line of its own
    P101.addColon = add the colon
    P101.addPoint = begin with the last point above
    P101.addArrow = write the arrow
    P101.addOpenPoint = add “?”
    P101.mend = mend these lines
    P101.breakLine = make two lines of it
    P101.removeCharacter = remove the hidden character
    P101.closeQuote = close the quotation mark
    P101.moveClause = move “{text}” behind the point it leads to
    P101.removeBullet = remove the dash
    P101.repeatField = repeat “{field}:” on each line

    P102.what = A word or a name was not written as the language or the map has it, and was read as meant.
    P102.why = One slip should be one finding, not twenty; the spelling is offered, the rest goes on as meant.
    P102.question = If two things fit: which of these did we mean?
    P102.misspelt = “{written}” is read as “{meant}”.
    P102.foreign = “{written}” is a word for journeys in another language ({language}); in this file ({own}) it is
     “{meant}”.
    P102.foreignMany = {count} words are in another language ({language}) than the file ({own}); “{written}”, for one, is
     “{meant}” here.
    P102.language = The file does not say its language; by its words it is read as {language}. Write “{line}” as its first
     line.
    P102.value = “{written}” is read as “{meant}”.
    P102.title = “{written}” is the title of the {kind} “{name}”; titles may change, names stay.
    P102.inflected = “{written}” is read as the {kind} “{name}”.
    P102.near = “{written}” is read as the {kind} “{name}”, the only name that is nearly the same.
    P102.meantThis = this is what was read
    P102.clauseWord = “{written}” is read as “{meant}”.
    P102.longerName = “{name}” is read as one name, because there is a thing of that name; quotation marks make that plain.
    P102.until = “{written}” is read as a condition, because no improvement has that name.
    P102.joined = “{written}” is read as several names: {names}.
    P102.write = write “{text}”
    P102.writeAll = write all {count} in the words of the file
    P102.stateLanguage = begin the file with “{text}”

    P103.what = A field is not one that its kind has.
    P103.why = Nothing typed may be lost in silence: the line is kept and shown, but no check and no output reads it.
    P103.question = Do we want to write this down for every step, or is it a remark about this one?
    P103.unknown = No kind of thing has a field “{word}”.
    P103.unknownMany = No kind of thing has a field “{word}”, which is used {count} times.
    P103.strange = “{word}” is no field of a {kind}; these have it: {kinds}.
    P103.strangeMany = “{word}” is no field of a {kind}, where it is used {count} times; these have it: {kinds}.
    P103.help = It is kept and shown, but no check reads it.
    P103.also = here too
    P103.own = mark it as a field of your own: “{word}”
    P103.note = make {count|it a note|them notes}

    P104.what = The indentation of a line suggests another owner than the one it is read with.
    P104.why = Indentation carries no meaning, so a reader who trusts it is misled.
    P104.question = Does this line belong to the step above it or to the whole play?
    P104.declaration = “{line}” is indented as if it were a part of “{above}”, but it is a thing of its own.
    P104.playbooks = “{line}” looks like a line of “{step}”, but steps have no such field: it belongs to the playbook.
    P104.steps = “{line}” looks like a line of the playbook, but it belongs to “{step}” above it.
    P104.farAway = “{line}” belongs to “{owner}”, but “{between}” stands between them.
    P104.owner = it belongs here
    P104.also = this one too
    P104.outdent = take the indentation away
    P104.asField = write “{text}”
    P104.moveIn = indent below the step
    P104.moveOut = indent as the steps are
    P104.moveUp = move above the steps
    P104.moveToOwner = move to where it belongs
    """
}
