import PolkuSyntax

/// A kind of thing whose names become an enum, in the order in which the file has them.
struct TypeKind {
  let kind: Kind
  /// The name of the enum.
  let name: String
  /// The key of the sentence above it.
  let sentence: String
  /// The key of the sentence where the map names none; such an enum is written without values, since an event has a
  /// property of it on every map. Nil where the enum is left out.
  var emptySentence: String?

  static let all = [
    TypeKind(kind: .persona, name: "Persona", sentence: "types.persona", emptySentence: "types.persona.none"),
    TypeKind(kind: .stage, name: "Stage", sentence: "types.stage"),
    TypeKind(kind: .channel, name: "Channel", sentence: "types.channel", emptySentence: "types.channel.none"),
    TypeKind(kind: .touchpoint, name: "Touchpoint", sentence: "types.touchpoint"),
    TypeKind(kind: .critical, name: "CriticalPoint", sentence: "types.critical"),
    TypeKind(kind: .playbook, name: "Playbook", sentence: "types.playbook"),
    TypeKind(kind: .metric, name: "Metric", sentence: "types.metric"),
  ]
}
