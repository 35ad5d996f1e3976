import PolkuRules
import PolkuSyntax

/// What pages say, in each language.
package enum PageMessages {
  package static let english = MessageTable(englishMatrix + "\n" + englishPlaybooks)
}
