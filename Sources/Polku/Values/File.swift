extension Journey {
  /// A journey file: its path and its text.
  public struct File: Hashable, Sendable {
    /// The path, with `/` between its parts; it is compared with what `include` lines say and stands in findings.
    public let path: String
    /// The whole text.
    public let text: String

    /// Names a text.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }
}
