import PolkuSyntax

/// A finding in one line, as compilers say theirs: `path:line:column: severity: message [id]`.
///
/// Editors and build tools read this form, so the severity is the same word in every language.
package enum FindingLine {
  package static func text(
    path: String, line: Int, column: Int, severity: String, message: String, rule: String
  ) -> String {
    "\(Visible.line(path)):\(line):\(column): \(severity): \(Visible.line(message)) [\(rule)]"
  }
}
