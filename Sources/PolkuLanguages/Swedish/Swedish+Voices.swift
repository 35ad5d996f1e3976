extension Swedish {
  /// What only the voice for facilitators says.
  static let voices = """
    tool.option.voice = facilitator: vad en iakttagelse betyder för kunden och vad man frågar gruppen; engineer: vad som
     är fel och vad man skriver; om inget anges gäller det första för text i en terminal och det andra för allt annat
    tool.check.voice.edit = I filen: {text}
    tool.check.voice.places = … och {count} {count|ställe|ställen} till: --voice engineer visar {count|det|dem}.
    tool.check.voice.next = Inför workshopen: `polku ask {path}` gör ett blad med de här frågorna för varje skede.
     `polku explain {rule}` berättar mer om {rule}, med ett exempel.
    """
}
