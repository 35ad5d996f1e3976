extension Swedish {
  /// The scripts for tab completion.
  static let completions = """
    tool.option.version = visa vilken version av polku det här är

    tool.completions.summary = skriv ut ett skript som kompletterar kommandon i skalet
    tool.completions.about = Med skriptet kompletterar skalet kommandon, flaggor och deras värden när du trycker på
     Tab. För bash skriver du `eval "$(polku completions bash)"` i ~/.bashrc; för zsh `source <(polku completions
     zsh)` i ~/.zshrc, nedanför compinit; för fish `polku completions fish | source` i ~/.config/fish/config.fish.
    tool.completions.unknown = Det finns ingen komplettering för {shell}; det finns för bash, zsh och fish.
    """
}
