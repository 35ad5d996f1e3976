import PolkuChecking
import PolkuSyntax

/// Tab completion for zsh: specifications for its `_arguments`, a group for each command.
enum ZshCompletion {
  static func script(_ session: Session) -> String {
    """
    #compdef polku
    # Tab completion of polku \(Release.version) for zsh, made by: polku completions zsh

    _polku_commands() {
      local -a items=(
    \(items(CompletionWords.commands(session)))
      )
      _describe -t commands command items "$@"
    }

    _polku_rules() {
      local -a items=(
    \(items(CompletionWords.rules(session)))
      )
      _describe -t rules rule items "$@"
    }

    _polku_vocabulary() {
      local -a items=(
    \(Wrapping.lines(CompletionWords.vocabulary.joined(separator: " "), width: 100).map { "    " + $0 }.joined(separator: "\n"))
      )
      compadd "$@" -a items
    }

    _polku_rule_list() { _sequence -s , _polku_rules }

    _polku_terms() { _alternative 'rules:rule:_polku_rules' 'words:word:_polku_vocabulary' }

    _polku_words_or_files() { _alternative "words:word:($*)" 'files:file:_files' }

    _polku() {
      local context state line curcontext=$curcontext
      typeset -A opt_args
      _arguments -C -S \\
    \(CommandTable.toolOptions.flatMap { option($0, "tool.option.\($0.name)", session) }.joined(separator: "\n"))
        '1:command:_polku_commands' \\
        '*:: :->command' && return
      [[ $state == command ]] || return 1
      curcontext=${curcontext%:*:*}:polku-$words[1]:
      case $words[1] in
    \(CommandTable.shown.map { command($0, session) }.joined(separator: "\n"))
        *) return 1 ;;
      esac
    }

    # Zsh runs the file itself when it is found in fpath, and reads it when it is sourced.
    if [[ $funcstack[1] == _polku ]]; then _polku "$@"; else compdef _polku polku; fi

    """
  }

  private static func command(_ command: CommandSpec, _ session: Session) -> String {
    let options = command.shownOptions.flatMap { option($0, HelpPage.meaningKey($0, of: command, session), session) }
    var lines = ["    \(command.name)) _arguments -s -S \\"] + options
    if command.counts.upperBound > 0 {
      let place = command.counts.upperBound == Int.max ? "*" : "1"
      lines.append(
        "    "
          + Shell.zsh.quoted("\(place):\(escaped(Placeholder.said(command.operands, session))):\(action(command.sort))")
          + " \\")
    }
    lines[lines.count - 1].removeLast()
    return lines.joined(separator: "\n") + ";;"
  }

  /// The specifications of an option, a line for each of its forms, each excluding the other.
  private static func option(_ option: OptionSpec, _ key: String, _ session: Session) -> [String] {
    let meaning = "[" + escaped(session.say(key)) + "]"
    let isLast = CommandTable.toolOptions.contains { $0.name == option.name }
    return option.forms.map { form in
      var excluded = "(" + option.forms.joined(separator: " ") + ")"
      if isLast { excluded = "(- *)" }
      // Options with words of the user's own may be repeated.
      if case .word(_, .free) = option.value { excluded = "*" }
      guard let sort = option.sort else { return "    " + Shell.zsh.quoted(excluded + form + meaning) + " \\" }
      let joint = form.hasPrefix("--") ? "=" : "+"
      let name = escaped(
        option.placeholder.map { option.choices.isEmpty ? Placeholder.said($0, session) : option.name } ?? "")
      return "    " + Shell.zsh.quoted(excluded + form + joint + meaning + ":\(name):\(action(sort))") + " \\"
    }
  }

  /// What zsh does at a place; a blank in front keeps it from adding words of its own.
  private static func action(_ sort: WordSort) -> String {
    switch sort {
    case .free: " "
    case .words(let words): "(" + words.joined(separator: " ") + ")"
    case .wordsOrFile(let words): " _polku_words_or_files " + words.joined(separator: " ")
    case .file: "_files"
    case .journeys: #"_files -g "*.\#(Inputs.ending)(-.)""#
    case .command: "_polku_commands"
    case .rule: "_polku_rules"
    case .rules: "_polku_rule_list"
    case .term: "_polku_terms"
    }
  }

  private static func items(_ items: [CompletionWords.Item]) -> String {
    items.map { "    " + Shell.zsh.quoted($0.word + ":" + escaped($0.meaning)) }.joined(separator: "\n")
  }

  /// A text with the signs that part a specification made plain.
  private static func escaped(_ text: String) -> String {
    String(text.flatMap { #"\:[]"#.contains($0) ? ["\\", $0] : [$0] })
  }
}
