import PolkuChecking
import PolkuSyntax

/// Tab completion for fish: a line for each word that can be completed, with the condition under which it is.
enum FishCompletion {
  static func script(_ session: Session) -> String {
    let commands = CommandTable.shown
    let lines =
      CommandTable.toolOptions.map { option($0, "tool.option.\($0.name)", "__polku_first", session) }
      + CompletionWords.commands(session).map { line("__polku_first", "-a", $0.word, $0.meaning) }
      + commands.flatMap { command in
        [""]
          + command.shownOptions.map {
            option($0, HelpPage.meaningKey($0, of: command, session), "__polku_in \(command.name)", session)
          } + operands(command)
      }
    return """
      # Tab completion of polku \(Release.version) for fish, made by: polku completions fish

      \(machinery)

      function __polku_commands
          printf '%s\\t%s\\n' \\
      \(pairs(CompletionWords.commands(session)))
      end

      function __polku_rules
          printf '%s\\t%s\\n' \\
      \(pairs(CompletionWords.rules(session)))
      end

      function __polku_vocabulary
          printf '%s\\n' \\
      \(continued(Wrapping.lines(CompletionWords.vocabulary.joined(separator: " "), width: 100)))
      end

      complete -c polku -f
      \(lines.joined(separator: "\n"))

      """
  }

  private static func operands(_ command: CommandSpec) -> [String] {
    let most = command.counts.upperBound
    if most == 0 { return [] }
    let valued = command.shownOptions.filter { $0.sort != nil }.flatMap(\.forms)
    let room = most == Int.max ? "__polku_in" : "__polku_room"
    let condition = ([room, command.name] + (most == Int.max ? [] : ["\(most)"] + valued)).joined(separator: " ")
    let offered = arguments(command.sort)
    return offered.isEmpty ? [] : ["complete -c polku -n \(Shell.fish.quoted(condition)) " + offered]
  }

  private static func option(
    _ option: OptionSpec, _ key: String, _ condition: String, _ session: Session
  ) -> String {
    let letter = option.letter.map { "-s \($0) " } ?? ""
    var flags = letter + "-l " + option.name
    if let sort = option.sort {
      // -r: a value must follow; -x: and it is no file.
      switch sort {
      case .free: flags += " -x"
      case .file, .wordsOrFile: flags += " -r " + arguments(sort)
      default: flags += " -x " + arguments(sort)
      }
    }
    return "complete -c polku -n \(Shell.fish.quoted(condition)) \(flags) -d \(Shell.fish.quoted(session.say(key)))"
  }

  private static func line(_ condition: String, _ flag: String, _ word: String, _ meaning: String) -> String {
    "complete -c polku -n \(Shell.fish.quoted(condition)) \(flag) \(word) -d \(Shell.fish.quoted(meaning))"
  }

  /// What is offered for a sort of words.
  private static func arguments(_ sort: WordSort) -> String {
    switch sort {
    case .free: ""
    case .words(let words): "-a " + Shell.fish.quoted(words.joined(separator: " "))
    case .wordsOrFile(let words): "-F -a " + Shell.fish.quoted(words.joined(separator: " "))
    case .file: "-F"
    case .journeys: "-a '(__polku_journeys)'"
    case .command: "-a '(__polku_commands)'"
    case .rule: "-a '(__polku_rules)'"
    case .rules: "-a '(__fish_complete_list , __polku_rules)'"
    case .term: "-a '(__polku_rules; __polku_vocabulary)'"
    }
  }

  private static func pairs(_ items: [CompletionWords.Item]) -> String {
    continued(items.map { $0.word + " " + Shell.fish.quoted($0.meaning) })
  }

  /// Lines of one command.
  private static func continued(_ lines: [String]) -> String {
    lines.map { "        " + $0 }.joined(separator: " \\\n")
  }

  private static let machinery = #"""
    # Whether the command is still to come.
    function __polku_first
        test (count (commandline -opc)) -eq 1
    end

    # Whether the command is the given one.
    function __polku_in
        set -l words (commandline -opc)
        test (count $words) -ge 2; and test "$words[2]" = $argv[1]
    end

    # Whether the command is the given one and takes a further word: the command, how many, its options with values.
    function __polku_room
        __polku_in $argv[1]; or return
        set -l most $argv[2]
        set -l words (commandline -opc)
        set -e words[1..2]
        set -e argv[1..2]
        set -l count 0
        set -l is_value no
        for word in $words
            if test $is_value = yes
                set is_value no
            else if contains -- $word $argv
                set is_value yes
            else if not string match -q -- '-?*' $word
                set count (math $count + 1)
            end
        end
        test $count -lt $most
    end

    # Journeys, and directories they may be in.
    function __polku_journeys
        __fish_complete_path (commandline -ct) | string match -r '^.*(?:/|\.\#(Inputs.ending))(?:\t.*)?$'
    end
    """#
}
