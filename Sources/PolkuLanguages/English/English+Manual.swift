extension English {
  /// The manual page; what it says of commands and options is what help says.
  static let manual = """
    tool.man.summary = print the manual page
    tool.man.about = Prints the manual page of polku in the form that man reads: try `polku man | man -l -`. To have it at
     hand, write it to a file called polku.1 where man looks, such as ~/.local/share/man/man1.

    tool.manual.title = User Commands
    tool.manual.heading.name = NAME
    tool.manual.heading.synopsis = SYNOPSIS
    tool.manual.heading.description = DESCRIPTION
    tool.manual.heading.options = OPTIONS
    tool.manual.heading.commands = COMMANDS
    tool.manual.heading.exit = EXIT STATUS
    tool.manual.heading.environment = ENVIRONMENT
    tool.manual.heading.files = FILES
    tool.manual.heading.examples = EXAMPLES
    tool.manual.heading.see-also = SEE ALSO

    tool.manual.name = check, draw and tidy customer journeys written as text
    tool.manual.journeys = A journey is a text file in which a workshop writes down what it knows of its customers:
     personas, stages, channels, touchpoints, contents, critical points and playbooks, in English, Finnish or Swedish.
     Reading never fails: what is misspelt is read as it was meant and reported once, and “?” is a fine answer where
     nobody knows yet.
    tool.manual.start = `polku new` makes a first journey to learn from, `polku words` lists the words of the language, and
     `polku explain` says what a word or a rule means.
    tool.manual.line = The command comes first. Its options and paths stand behind it in any order. The value of an option
     is the next word, or stands behind an equals sign: `--format json` or `--format=json`. Behind `--` nothing is an
     option any more.
    tool.manual.everywhere = Every command has this one:
    tool.manual.alone = In place of a command:

    tool.manual.exit.0 = All is well.
    tool.manual.exit.1 = Errors were found, or what `--deny` names; or `polku fmt --check` found a file to lay out.
    tool.manual.exit.2 = The command line is wrong.
    tool.manual.exit.3 = Something could not be read or written.
    tool.manual.exit.4 = A part of polku itself failed, such as one of its rules; the rest was done.

    tool.manual.environment.language = The language to speak, where neither an option nor the journey says one; the first of
     these that is set decides.
    tool.manual.environment.no-color = If it is set, and not empty, there are no colours, unless `--color always` asks for
     them.
    tool.manual.environment.term = If it is dumb, there are no colours either.
    tool.manual.environment.path = Where the program dot of Graphviz is looked for, which makes the pictures.

    tool.manual.files.journey = A journey. A directory stands for all of them below it.
    tool.manual.files.baseline = A usual name for what `polku check --write-baseline` writes: the findings that are known.
    tool.manual.files.settings = In a Swift package, how the build plugin PolkuCheck checks the journeys of a target.

    tool.manual.example.new = Make a first journey, in Finnish.
    tool.manual.example.check = Check every journey below the current directory.
    tool.manual.example.only = Run some of the rules only, and look at today alone.
    tool.manual.example.build = In a build on GitHub: let warnings fail it too, and show them beside their lines.
    tool.manual.example.baseline = Show only what is new since the findings were written to a file.
    tool.manual.example.ask = Make the sheets of open questions for a workshop, to print.
    tool.manual.example.graph = Draw a journey as it is today.
    tool.manual.example.translate = Write the words of the language in Swedish.
    tool.manual.example.explain = Say what a rule looks for, why, and what to ask.
    """
}
