import PolkuChecking

/// For whom findings are put into words; their ids are the same in every voice.
enum Voice: String, CaseIterable {
  /// For the one who leads the room: what a finding means for the customer, and what to ask.
  case facilitator
  /// For the one who keeps the file: what is wrong, where, and what to write.
  case engineer

  /// The voice that was asked for, or else the one for whoever will read this.
  ///
  /// Only a terminal has a person before it, and text is the one form made for people. Machines that build have
  /// terminals too, and editors (`TERM=dumb`) read the places that the engineer's voice writes as compilers do.
  static func chosen(
    _ stated: String?, _ format: FindingFormat, isTerminal: Bool, variable: (String) -> String?
  ) -> Voice {
    if let stated, let voice = Voice(rawValue: stated) { return voice }
    let build = variable("CI") ?? ""
    let isBuild = !build.isEmpty && build != "false"
    return format == .text && isTerminal && !isBuild && variable("TERM") != "dumb" ? .facilitator : .engineer
  }

  /// The voice of this run.
  static func chosen(_ stated: String?, _ format: FindingFormat) -> Voice {
    chosen(stated, format, isTerminal: Platform.isTerminal(1), variable: Platform.variable)
  }
}
