import Foundation
import PolkuModel
import PolkuOutputs
import PolkuSyntax
import Testing

/// Every row of the page of awkward lines, as read and bound.
///
/// `RECORD=1` writes what is read into the files; read the difference against the page before it is kept.
@Suite struct LanguageCaseTests {
  @Test(arguments: CaseFile.all)
  func reads(_ block: LanguageCase) {
    #expect(Reading.lines(block.input) == block.expected, "\(block.written.joined(separator: "\n"))")
  }

  @Test(arguments: CaseFile.names)
  func namesAreUnique(_ file: String) {
    let names = CaseFile.read(file).map(\.name)
    #expect(!names.isEmpty)
    #expect(Set(names).count == names.count)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD"] != nil))
  func record() throws {
    for file in CaseFile.names {
      var text = CaseFile.preface(file)
      for block in CaseFile.read(file) {
        let lines = [block.name] + block.written + ["---"] + Reading.lines(block.input)
        text += "\n### " + lines.joined(separator: "\n") + "\n"
      }
      try text.write(to: CaseFile.folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
    }
  }
}

/// How bytes are read: the lines of the tree, then the model.
enum Reading {
  static func lines(_ bytes: [UInt8]) -> [String] {
    let tree = Tree(Source(path: "case.journey", bytes: bytes))
    return (TreeDump.lines(tree) + ModelDump.lines(Model(tree))).flatMap { escaped($0) }
  }

  /// One line of the file of cases each: what would break lines or cannot be seen is escaped.
  private static func escaped(_ line: String) -> [String] {
    var text = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\n": text += "\n"
      case _
      where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        || scalar.properties.generalCategory == .lineSeparator
        || scalar.properties.generalCategory == .paragraphSeparator || scalar.properties.generalCategory == .privateUse:
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.components(separatedBy: "\n")
  }
}
