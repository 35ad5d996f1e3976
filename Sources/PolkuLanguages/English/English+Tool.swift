extension English {
  /// Commands, mistakes in command lines, and what is said around findings.
  static let tool = """
    tool.help-word = help

    tool.about = Polku reads customer journeys written as text (.journey files), checks them, draws them and
     keeps them tidy.
    tool.help.usage = usage:
    tool.help.commands = commands:
    tool.help.options = options:
    tool.help.more = `polku help COMMAND` explains a command; `polku words` lists the words of the language;
     `polku new` makes a first journey to learn from. Exit codes: 0 all is well, 1 errors were found,
     2 the command line is wrong, 3 something could not be read or written, 4 polku itself failed in part.

    tool.usage.unknown-command = There is no command {command}.
    tool.usage.unknown-option = There is no option {option} here.
    tool.usage.command-first = The command comes first, and its options behind it.
    tool.usage.missing-value = {option} needs a value: {option} {value}.
    tool.usage.no-value = {option} takes no value.
    tool.usage.wrong-value = {option} cannot be {value}; it is one of {choices}.
    tool.usage.missing-operand = Something is missing: {operand}.
    tool.usage.extra-operand = There is one word too many: {operand}.
    tool.usage.one-day = {first} and {second} cannot be chosen together; choose one.
    tool.usage.did-you-mean = Did you mean {word}?
    tool.usage.see-help = See `{command}`.

    tool.option.help = show this help
    tool.option.language = speak this language
    tool.option.format = text for people; line: one line a finding, for editors and build tools; json: everything, for
     programs; sarif: the same in SARIF 2.1.0; github: remarks beside the lines of a change on GitHub
    tool.option.only = run only these rules: ids (P501), names (touchpoint-without-owner) or families (5xx)
    tool.option.deny = exit with 1 for warnings too, or for warnings and notes
    tool.option.date = the day that reviews and evidence are held against, such as 2026-09-01; today without it, and
     none for no day
    tool.option.baseline = leave out the findings that this file knows
    tool.option.write-baseline = write the findings to this file instead of showing them
    tool.option.color = when to use colours; auto means on a terminal where NO_COLOR is not set
    tool.option.check = change nothing; list the files that would change, and exit with 1 if there are any
    tool.option.diff = change nothing; print the differences
    tool.option.to = translate the words of the language to English, Finnish or Swedish
    tool.option.view = flow: touchpoints and ways through them; channels: routes over channels; trace: from critical
     points to who answers them; stages: the life cycle
    tool.option.persona = draw only what this persona meets; may be repeated
    tool.option.path = draw only this path; may be repeated
    tool.option.as-is = draw today: only what is done already is improved
    tool.option.to-be = draw the day when every improvement is done
    tool.option.with = draw the day when these improvements are done
    tool.option.output = write to this file; .svg, .png or .pdf makes a picture
    tool.option.render = make a picture of this format; needs Graphviz
    tool.option.count = print only how many lines and declarations there are

    tool.check.summary = check journeys and say what is wrong, missing or worth asking
    tool.check.about = Checks the models that files and directories hold; a directory means every model below it, no path
     means the current directory, and - means standard input. Findings go to standard output. The text format shows
     the first 1000 findings of a run, errors first among equals; the other formats show all of them. Without a day that is
     chosen both today and the day when every improvement is done are checked.
    tool.check.option.language = speak this language; without it, each file is told of in its own
    tool.check.option.as-is = check today: only what is done already is improved
    tool.check.option.to-be = check the day when every improvement is done
    tool.check.option.with = check the day when these improvements are done

    tool.check.folded = and {count} more of {rule} in this file: --only {rule} shows them, and `polku ask` sorts them by stage.
    tool.check.more = … and {count} more {count|finding|findings}: use --format line to see them all.
    tool.check.clean = nothing to report in {files} {files|file|files}
    tool.check.counts = {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes}
     {notes|note|notes} in {files} {files|file|files}
    tool.check.counts-of = {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes}
     {notes|note|notes} in {files} of {all} files

    tool.check.skipped = Not checked:
    tool.check.skipped.rule = {rule}: {reason}
    tool.check.skipped.place = {rule}, {place}: {reason}
    tool.check.skipped.more = … and {count} more: --format json has them all.
    tool.check.talk = {count} {count|line is|lines are} kept as talk: {count|it says|they say} nothing of the journey.
    tool.check.accepted = {count} {count|finding is|findings are} accepted with a reason.
    tool.check.known = {count} {count|finding is|findings are} known from {path}.
    tool.check.gone = {count} {count|line|lines} of {path} {count|matches|match} nothing any more: write it anew with
     --write-baseline.
    tool.check.only.unknown = There is no rule {rule}.
    tool.check.only.reserved = {rule} is kept for a rule that polku does not check yet.
    tool.check.only.forms = Rules are named by id (P501), by name (touchpoint-without-owner) or by family (5xx).
    tool.check.date.unreadable = {date} is no day of the calendar; write it as 2026-09-01, or none for no day.
    tool.check.date.ambiguous = {date} can be read as more than one day, or lacks something.

    tool.fmt.summary = lay files out in one way, or translate their words
    tool.fmt.about = Writes each file again with its indentation and blanks in order; what people wrote stays. Files are
     replaced in one step, and only when something changes. - reads standard input and writes standard output. Without a
     path, everything below the current directory is laid out; with --to, or where something is piped in, say the path.
    tool.fmt.to-what = Say what to translate: a file, a directory (. for everything below this one), or - for standard
     input.
    tool.fmt.piped = Say what to lay out: - for what is piped in, or . for every file below the current directory.
    tool.fmt.encoding = {path}: this file is not UTF-8 but looks like {encoding}; it is left as it is. Save it as UTF-8 in
     your editor, then run fmt again.
    tool.fmt.not-text = {path}: some bytes of this file are not text (UTF-8); it is left as it is. `polku check` shows
     where.

    tool.graph.summary = draw a journey as a graph (DOT), or as a picture through Graphviz
    tool.graph.about = Prints the graph of one model in DOT, the language of Graphviz. With --render, or -o and a name that
     ends in .svg, .png or .pdf, Graphviz makes a picture of it.
    tool.graph.option.language = words that the picture adds, in this language
    tool.graph.unknown-name = This model has no {kind} called {name}.
    tool.graph.known-names = It has {names}.
    tool.graph.which = There are several models; name the one you mean: {paths}.
    tool.graph.binary = A {format} picture would garble the terminal; name a file with -o FILE.
    tool.graph.ending = {path}: a file that ends in .{ending} would not be such a picture. Pictures are .svg, .png and
     .pdf; DOT goes into .dot or .gv.
    tool.graph.no-graphviz = Pictures need Graphviz, which is not installed (get it from graphviz.org or your package
     manager); without --render {format}, polku prints the graph as DOT text.
    tool.graph.failed = Graphviz could not draw this: {reason}

    tool.types.summary = write the ids of journeys as Swift types
    tool.types.about = Writes one Swift file with an enum for the personas, stages, channels, touchpoints, critical points,
     playbooks and metrics of every map, so that code cannot name what a map has lost. In a Swift package the plugin
     PolkuCheck does this by itself whenever the package is built.
    tool.types.option.output = write to this file, which is left as it is where nothing changes
    tool.types.namespace = {name} cannot be the name of a Swift type; write one such as Journeys.
    tool.option.access = who may use the types; internal without it
    tool.option.namespace = put everything into one type of this name

    tool.words.summary = list every word of the language, with what it means
    tool.words.about = Prints the words of a language (en, fi or sv; yours without one): kinds of things, the fields of
     each, clauses, values and units. The first word is the written one; those in parentheses are read as the same.
    tool.words.unknown = There is no language {language}; there are en, fi and sv.
    tool.words.title = The words of the journey language: {language}
    tool.words.kinds = THINGS: kind name: title
    tool.words.any = Fields that every kind has
    tool.words.own = {kind}
    tool.words.files = LINES ABOUT THE FILE
    tool.words.clauses = IN FLOWS: a -> b, and behind it
    tool.words.values = VALUE WORDS
    tool.words.tags = STICKY NOTES: - word: …
    tool.words.units = UNITS OF TIME
    tool.words.everywhere = Every value may also be ? (we do not know) or {none} {because} … (it is so, and why).

    tool.clause.after = how long it takes until the next
    tool.clause.when = only if this is so
    tool.clause.otherwise = if nothing else is so
    tool.clause.since = only once this improvement is done
    tool.clause.until = only until this improvement is done
    tool.clause.because = why there is none
    tool.file-word.language = which language the file is written in: en, fi or sv
    tool.file-word.include = brings in what another file declares
    tool.tag.ask = somebody must be asked
    tool.tag.idea = an idea
    tool.tag.decided = what was decided
    tool.tag.todo = who does what
    tool.tag.parked = for another day

    tool.type.names = names: {kinds}
    tool.type.names-any = names of anything
    tool.type.text = text
    tool.type.texts = text, may be repeated
    tool.type.list = list with commas
    tool.type.one-of = one of: {words}
    tool.type.free-word = a word
    tool.type.duration = length of time
    tool.type.rate = how often: 3 per week
    tool.type.capacity = work in a time or how often: 10 h per week, 15 leads a year
    tool.type.date = date
    tool.type.quantity = number, with a unit if it has one
    tool.type.levels = stage or phase and level, with commas
    tool.type.feeling = -2 to +2, for all or per persona
    tool.type.place = stages or touchpoints, or a -> b
    tool.type.reason = why
    tool.type.names-values = names, each with a number
    tool.type.allowance = rule and reason
    tool.type.severity = rule, weight and reason
    tool.type.escalation = roles, and after how long

    tool.new.summary = make a first journey to change and learn from
    tool.new.about = Writes a small journey with comments that explain each line, in English, Finnish or Swedish. Without
     a file it is called map.journey, in the words of the language; - prints it. A file that exists is never overwritten.
    tool.new.option.language = write the journey in this language
    tool.new.done = {path} is made. Open it in any editor, then run: polku check {path}

    tool.help.summary = explain a command
    tool.help.about = Explains the tool, or one of its commands.

    tool.tree.summary = print how a file was read
    tool.tree.about = Prints each line of a file with what it was read as, then what the model says. For those who work on
     the reader.

    tool.word.PATH = PATH
    tool.word.FILE = FILE
    tool.word.NAME = NAME
    tool.word.NUMBER = NUMBER
    tool.word.RULE = RULE
    tool.word.DATE = DATE
    tool.word.CONDITION = CONDITION
    tool.word.COMMAND = COMMAND
    tool.word.OPTIONS = OPTIONS
    tool.word.LANGUAGE = LANGUAGE
    tool.word.WORD = WORD
    tool.word.SHELL = SHELL
    tool.word.YES = yes
    tool.word.NO = no
    """
}
