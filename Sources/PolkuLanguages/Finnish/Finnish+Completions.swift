extension Finnish {
  /// The scripts for tab completion.
  static let completions = """
    tool.option.version = näytä, mikä versio polku-ohjelmasta tämä on

    tool.completions.summary = tulosta komentotulkin täydennysskripti
    tool.completions.about = Skriptin avulla komentotulkki täydentää komennot, valitsimet ja niiden arvot, kun painat
     sarkainta. Bashissa kirjoita `eval "$(polku completions bash)"` tiedostoon ~/.bashrc; zsh:ssa `source <(polku
     completions zsh)` tiedostoon ~/.zshrc, compinit-rivin alapuolelle; fishissä `polku completions fish | source`
     tiedostoon ~/.config/fish/config.fish.
    tool.completions.unknown = Komentotulkille {shell} ei ole täydennystä; täydennys on bashille, zsh:lle ja fishille.
    """
}
