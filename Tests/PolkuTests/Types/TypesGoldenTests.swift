import Foundation
import PolkuModel
import PolkuSyntax
import PolkuTypes
import Testing

/// Source as last read and found good: `RECORD=1 swift test --filter TypesGolden` writes it anew.
@Suite struct TypesGoldenTests {
  @Test(arguments: TypesSample.files) func golden(_ file: JourneyFile) throws {
    let source = SwiftTypes(
      [(file.path, Model(Tree(file.source)))], options: SwiftTypesOptions(access: .public)
    ).source()
    let url = Journeys.root.appending(path: file.path + ".swift")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try Data(source.utf8).write(to: url) }
    #expect(Data(source.utf8) == (try Data(contentsOf: url)), "\(file.path).swift differs")
  }

  @Test func orderAndFoldersDecideNothing() {
    let a = TypesSample.model("map sales\ntouchpoint a\n")
    let b = TypesSample.model("map sales\ntouchpoint b\n")
    let one = SwiftTypes([("/x/a.journey", a), ("/x/b.journey", b)]).source()
    #expect(one == SwiftTypes([("/y/b.journey", b), ("/y/a.journey", a)]).source())
    #expect(one.contains("enum SalesA {") && one.contains("enum SalesB {") && !one.contains("/x"))
  }

  @Test func foldersTellEqualFilesApart() {
    let model = TypesSample.model("map sales\ntouchpoint a\n")
    let source = SwiftTypes([("one/a.journey", model), ("two/a.journey", model)]).source()
    #expect(source.contains("enum SalesOneA {") && source.contains("enum SalesTwoA {"))
  }

  /// Swift would look for `Shop.Cart` of the module in the journey.
  @Test func noJourneyHasTheNameOfItsModule() {
    let model = TypesSample.model("map shop\ntouchpoint a\n")
    func source(_ namespace: String?, _ module: String?) -> String {
      SwiftTypes([("a", model)], options: SwiftTypesOptions(namespace: namespace, module: module)).source()
    }
    #expect(source(nil, "Shop").contains("enum ShopJourney {"))
    #expect(source("Ids", "Shop").contains("enum Shop {"))
    #expect(source(nil, "Other").contains("enum Shop {") && source(nil, nil).contains("enum Shop {"))
  }

  @Test func noJourneyGetsANameThatSwiftHasThroughItsFile() {
    let model = TypesSample.model("map journey\ntouchpoint a\n")
    let source = SwiftTypes([("event.journey", model), ("b.journey", model)]).source()
    #expect(!source.contains("enum JourneyEvent {") && source.contains("enum JourneyEvent_ {"))
  }

  @Test func noJourneys() {
    #expect(SwiftTypes([]).source().split(separator: "\n").allSatisfy { $0.hasPrefix("//") })
  }

  @Test func namespaceAndAccess() {
    let model = TypesSample.model("map sales\ntouchpoint a\n")
    let source = SwiftTypes([("a", model)], options: SwiftTypesOptions(access: .package, namespace: "Ids")).source()
    #expect(source.contains("package enum Ids {\n") && source.contains("\n  package enum Sales {\n"))
  }

  @Test func duplicatesAreLeftOut() {
    let source = TypesSample.source("touchpoint LinkedIn ad\ntouchpoint linkedin-ad: Another\n")
    #expect(source.components(separatedBy: "case linkedInAd = ").count == 2)
  }
}
