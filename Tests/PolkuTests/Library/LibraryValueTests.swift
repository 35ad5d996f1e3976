import Polku
import PolkuModel
import PolkuSyntax
import PolkuTypes
import Testing

/// The library's own words agree with those of the rooms that it is made of.
@Suite struct LibraryValueTests {
  @Test func kindsAreThoseOfTheLanguage() {
    #expect(Journey.Item.Kind.allCases.map(\.rawValue) == Kind.allCases.map(\.id))
    for kind in Journey.Item.Kind.allCases {
      #expect(Journey("\(kind.rawValue) a-b\n").items(kind).first?.id == "a-b", "\(kind)")
    }
  }

  @Test func languagesAreThoseOfTheTables() {
    #expect(Journey.Language.allCases.map(\.rawValue).sorted() == Language.all.map(\.code).sorted())
    for language in Journey.Language.allCases {
      #expect(Journey("language: \(language.rawValue)\n").language == language)
    }
  }

  @Test func weightsAreThoseOfFindings() {
    #expect(Journey.Finding.Severity.allCases.map(\.rawValue) == Severity.allCases.map(\.id))
    #expect(Journey.Finding.Severity.allCases.sorted() == [.note, .warning, .error])
  }

  @Test(arguments: Journey.SwiftAccess.allCases)
  func typesAreThoseOfTheRoom(_ access: Journey.SwiftAccess) throws {
    let text = "map shop\ntouchpoint ad\n"
    let wanted = try #require(SwiftTypesOptions.Access(rawValue: access.rawValue))
    let model = Model(Tree(Source(path: "shop.journey", bytes: Array(text.utf8))))
    let types = SwiftTypes(
      [(path: "shop.journey", model: model)], options: SwiftTypesOptions(access: wanted, namespace: "Journeys"))
    let source = Journey(text, path: "shop.journey").swiftTypes(access: access, namespace: "Journeys")
    #expect(source == types.source())
    #expect(source.contains("Journeys"))
  }
}
