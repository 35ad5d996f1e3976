extension English {
  /// The scripts for tab completion.
  static let completions = """
    tool.option.version = show which polku this is

    tool.completions.summary = print a script for tab completion in a shell
    tool.completions.about = With the script a shell completes commands, options and their values when you press Tab. For
     bash, write `eval "$(polku completions bash)"` into ~/.bashrc; for zsh, `source <(polku completions zsh)` into
     ~/.zshrc, below compinit; for fish, `polku completions fish | source` into ~/.config/fish/config.fish.
    tool.completions.unknown = There is no completion for {shell}; there is one for bash, zsh and fish.
    """
}
