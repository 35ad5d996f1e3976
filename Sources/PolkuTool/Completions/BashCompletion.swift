import PolkuChecking
import PolkuSyntax

/// Tab completion for bash, from version 3.2.
///
/// Everything of ours is in two `case` statements written from the table; the rest finds out which of them is asked.
enum BashCompletion {
  static func script() -> String {
    let commands = CommandTable.shown
    return """
      # Tab completion of polku \(Release.version) for bash, made by: polku completions bash

      _polku_commands=\(list(commands.map(\.name)))
      _polku_rules=\(list(CompletionWords.ruleWords))
      _polku_vocabulary=\(list(CompletionWords.vocabulary))

      # What stands behind a command: sets sort, words, most (how many) and options.
      _polku_operands() {
        sort=free words= most=0 options=
        case $1 in
      \(commands.map(operands).joined(separator: "\n"))
        esac
      }

      # What stands behind an option of a command: sets sort and words; false if the option takes no value.
      _polku_value() {
        sort=free words=
        case "$1 $2" in
      \(commands.flatMap(values).joined(separator: "\n"))
          *) return 1 ;;
        esac
      }

      \(machinery)
      """
  }

  private static func operands(_ command: CommandSpec) -> String {
    let options = command.shownOptions.flatMap(\.forms).joined(separator: " ")
    // Bash has no number without end; nobody types a million words.
    let most = min(command.counts.upperBound, 1_000_000)
    return "    \(command.name)) \(settings(command.sort)) most=\(most)\n"
      + "      options=\(Shell.bash.quoted(options)) ;;"
  }

  private static func values(_ command: CommandSpec) -> [String] {
    command.shownOptions.compactMap { option in
      guard let sort = option.sort else { return nil }
      let patterns = option.forms.map { Shell.bash.quoted(command.name + " " + $0) }.joined(separator: " | ")
      return "    \(patterns)) \(settings(sort)) ;;"
    }
  }

  /// What is set for a sort of words; the machinery below reads it.
  private static func settings(_ sort: WordSort) -> String {
    switch sort {
    case .free: "sort=free"
    case .words(let words): "sort=words words=" + Shell.bash.quoted(words.joined(separator: " "))
    case .wordsOrFile(let words): "sort=file words=" + Shell.bash.quoted(words.joined(separator: " "))
    case .file: "sort=file"
    case .journeys: "sort=journeys"
    case .command: "sort=words words=$_polku_commands"
    case .rule: "sort=words words=$_polku_rules"
    case .rules: "sort=list words=$_polku_rules"
    case .term: "sort=words words=\"$_polku_rules $_polku_vocabulary\""
    }
  }

  private static func list(_ words: [String]) -> String {
    "'\n" + Wrapping.lines(words.joined(separator: " "), width: 100).map { "  \($0)\n" }.joined() + "'"
  }

  private static let toolOptions = CommandTable.toolOptions.flatMap(\.forms).joined(separator: " ")

  private static let machinery = #"""
    # Offers files, if an ending is given only those that have it, and directories.
    _polku_files() {
      local path plain=$current
      compopt -o filenames 2>/dev/null
      # What the user has quoted so far is taken as it is meant.
      case $plain in
        \"* | \'*) plain=${plain:1} ;;
        *\\*) plain=${plain//\\/} ;;
      esac
      while IFS= read -r path; do
        [[ -z $path ]] && continue
        if [[ -z $1 || $path == *".$1" || -d ${path/#\~\//$HOME/} ]]; then COMPREPLY+=("$path"); fi
      done <<<"$(compgen -f -- "$plain")"
    }

    _polku() {
      local current=${COMP_WORDS[COMP_CWORD]} prefix= command= option= over= count=0 i word
      local sort=free words= most=0 options= IFS=$' \t\n'
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        # Bash cuts --format=json into three words.
        if [[ -n $option ]]; then
          [[ $word == '=' ]] || option=
        elif [[ -z $command ]]; then
          command=$word
        elif [[ -n $over || $word != -?* ]]; then
          count=$((count + 1))
        elif [[ $word == -- ]]; then
          over=yes
        elif _polku_value "$command" "$word"; then
          option=$word
        fi
      done

      if [[ -n $option ]]; then
        [[ $current == '=' ]] && current=
        _polku_value "$command" "$option"
      elif [[ -z $command ]]; then
        sort=words words=$_polku_commands
        [[ $current == -* ]] && words='\#(toolOptions)'
      elif [[ -z $over && $current == --*=* ]]; then
        prefix=${current%%=*}=
        _polku_value "$command" "${current%%=*}" || return 0
        current=${current#*=}
      else
        _polku_operands "$command"
        if [[ -z $over && $current == -* ]]; then
          sort=words words=$options
        elif ((count >= most)); then
          return 0
        fi
      fi

      if [[ $sort == list ]]; then
        compopt -o nospace 2>/dev/null
        [[ $current == *,* ]] && prefix+=${current%,*}, current=${current##*,}
      fi
      COMPREPLY=($(compgen -W "$words" -- "$current"))
      case $sort in
        file) _polku_files ;;
        journeys) _polku_files \#(Inputs.ending) ;;
      esac
      if [[ -n $prefix ]]; then
        for i in "${!COMPREPLY[@]}"; do COMPREPLY[i]=$prefix${COMPREPLY[i]}; done
      fi
    }

    complete -F _polku polku

    """#
}
