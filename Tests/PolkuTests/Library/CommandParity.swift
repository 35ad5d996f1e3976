import Foundation
import Polku
import Testing

/// An example of the repository, read by the library, and what the command says of its file.
struct CommandParity: Sendable, CustomTestStringConvertible {
  let name: String
  let number: Int
  let text: String

  var testDescription: String { name }
  var journey: Journey { Journey(text, path: "journeys/" + name) }

  static let all = Journeys.examples.enumerated().map { number, file in
    CommandParity(
      name: String(file.path.dropFirst("journeys/".count)), number: number,
      text: String(decoding: file.bytes, as: UTF8.self))
  }

  /// One of several things, another one for each example, so that all are looked at and each run stays short.
  func pick<Choice>(_ choices: [Choice]) -> Choice { choices[number % choices.count] }

  /// What the command prints, run where the repository lies.
  func output(_ command: String, _ options: [String] = []) throws -> String {
    let directory = try TemporaryDirectory()
    try directory.write("journeys/" + name, text)
    return try Polku.run([command, "journeys/" + name] + options, in: directory).output
  }
}
