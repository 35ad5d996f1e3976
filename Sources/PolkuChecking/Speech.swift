import PolkuModel
import PolkuSyntax

/// In which language what is spoken about: each file in its own, unless one language was asked for.
package struct Speech {
  /// The language of what is about no file, or about several.
  package let common: Messages
  private let isCommon: Bool

  /// One language for everything.
  package init(_ messages: Messages) {
    common = messages
    isCommon = true
  }

  /// The language of each file for what is about it; for the rest the one that all journeys share, else a session's.
  package init(of session: Session, about models: [Model] = []) {
    let languages = models.filter(\.showsLanguage).map(\.language)
    let isShared = Set(languages.map(\.code)).count == 1
    isCommon = session.isAsked
    common = session.isAsked || !isShared ? session.messages : Messages(languages[0])
  }

  /// The sentences for what is about a place.
  package func about(_ location: Location, in model: Model) -> Messages {
    isCommon || !model.showsLanguage ? common : Messages(model.files[Int(location.file)].tree.language)
  }
}
