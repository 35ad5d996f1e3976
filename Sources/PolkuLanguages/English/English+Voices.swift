extension English {
  /// What only the voice for facilitators says.
  static let voices = """
    tool.option.voice = facilitator: what a finding means for the customer and what to ask the room; engineer: what is
     wrong and what to write; without it, the first for text on a terminal and the second for all else
    tool.check.voice.edit = In the file: {text}
    tool.check.voice.places = … and {count} more {count|place|places}: --voice engineer shows {count|it|them}.
    tool.check.voice.next = For the workshop: `polku ask {path}` makes a sheet of these questions for each stage.
     `polku explain {rule}` says more about {rule}, with an example.
    """
}
