/// Something that the user can mend; SwiftPM prints it behind “error:” and ends with 1.
struct Problem: Error, CustomStringConvertible {
  let description: String
}

/// The options of a command plugin, such as `--target App --check`.
struct Options {
  private var values: [String: [String]] = [:]

  /// Reads arguments.
  ///
  /// - Parameters:
  ///   - flags: the options that stand alone.
  ///   - valued: the options that take a value, as the next argument or behind `=`.
  init(_ arguments: [String], flags: [String], valued: [String], verb: String) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0] == "-h" ? "--help" : parts[0]
      if flags.contains(name), parts.count == 1 {
        values[name, default: []].append("")
      } else if valued.contains(name) {
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty, !value.hasPrefix("--") else {
          throw Problem(description: "“\(name)” needs a value.")
        }
        values[name, default: []].append(value)
      } else {
        throw Problem(
          description: "\(verb) does not know “\(argument)”. It knows \((valued + flags).joined(separator: ", ")).")
      }
    }
  }

  /// Whether an option was given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// All values that were given for an option, in their order.
  func all(_ name: String) -> [String] { values[name] ?? [] }
}
