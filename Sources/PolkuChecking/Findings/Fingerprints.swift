import PolkuModel
import PolkuSyntax

/// Makes the fingerprints of findings: the same in every run for as long as the finding is the same.
///
/// A fingerprint is a hash of the rule, the file's path from the current directory, what the place belongs to, the
/// field it stands in, which sentence is said, and the names that it is about. Lines, columns, counts and words of
/// the language are no part of it, so that it lasts when other lines come and go and when the file is translated.
/// Findings that are equal in all of this are numbered: the second one ends in `-2`.
package struct Fingerprints {
  private let names: [PlaceNames]
  private let paths: ReportPaths
  private var counts: [UInt64: Int] = [:]

  /// The places of sentences that hold the author's own names, which no count and no translation changes.
  private static let identifying: Set<String> = [
    "name", "path", "persona", "from", "to", "outcome", "promise", "written", "channel", "step", "one", "other",
  ]

  package init(_ models: [Model]) {
    names = models.map { PlaceNames($0) }
    paths = ReportPaths(models)
  }

  /// Forgets what came before, so that counting equal ones begins anew.
  mutating func startOver() { counts = [:] }

  /// Gives the next finding its fingerprint and the name of its place.
  package mutating func mark(_ item: inout Report.Item) {
    let location = item.finding.location
    var hash = FNV1a()
    hash.add(item.finding.rule.description)
    hash.add(paths.shown(location.file, of: item.model))
    item.place = names[item.model].name(location)
    hash.add(item.place)
    hash.add(names[item.model].field(location)?.id ?? "")
    // One of a sort or several of it: the same sort.
    let key = item.finding.message.key
    hash.add(key.hasSuffix("Many") ? String(key.dropLast(4)) : key)
    for argument in item.finding.message.arguments where Self.identifying.contains(argument.name) {
      hash.add(argument.name)
      hash.add(Placed.plain(argument.value))
    }
    let count = counts[hash.value, default: 0] + 1
    counts[hash.value] = count
    item.fingerprint = hash.text + (count > 1 ? "-\(count)" : "")
  }
}

/// The hash FNV-1a of 64 bits, as its authors define it: small, the same everywhere, and enough against accidents.
package struct FNV1a {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in a text and its end.
  package mutating func add(_ text: String) {
    add(bytes: text.utf8)
    add(bytes: CollectionOfOne(0))
  }

  /// Takes in bytes.
  package mutating func add(bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The hash as 16 digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
