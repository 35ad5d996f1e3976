extension Finnish {
  /// What only the voice for facilitators says.
  static let voices = """
    tool.option.voice = facilitator: mitä havainto merkitsee asiakkaalle ja mitä kysyä ryhmältä; engineer: mikä on
     vialla ja mitä kirjoittaa; ilman tätä edellinen päätteessä luettavalle tekstille ja jälkimmäinen kaikelle muulle
    tool.check.voice.edit = Tiedostossa: {text}
    tool.check.voice.places = … ja {count} {count|paikka|paikkaa} lisää: --voice engineer näyttää {count|sen|ne}.
    tool.check.voice.next = Työpajaa varten: `polku ask {path}` tekee näistä kysymyksistä arkin joka vaiheelle.
     `polku explain {rule}` kertoo säännöstä {rule} enemmän, esimerkin kanssa.
    """
}
