import PolkuChecking
import PolkuSyntax
import PolkuTypes

/// `polku types`: the ids of journeys as Swift types, for whoever builds without the plugin.
enum TypesCommand {
  @Sendable static func run(_ invocation: Invocation, _ session: Session) -> ExitCode {
    var options = SwiftTypesOptions()
    if let access = invocation.value("access").flatMap({ SwiftTypesOptions.Access(rawValue: $0) }) {
      options.access = access
    }
    if let name = invocation.value("namespace") {
      guard SwiftName.isTypeName(name) else {
        session.complain("tool.types.namespace", ["name": name])
        return .usage
      }
      options.namespace = name
    }
    options.language = invocation.value("language").flatMap { Language.named($0) }
    let loading = Loading(invocation.operands)
    let told = LoadingRemarks.tell(loading, session)
    if loading.models.isEmpty { return max(told, .files) }
    let bytes = Array(SwiftTypes(loading.models, options: options).source().utf8)
    guard let path = invocation.value("output") else {
      session.console.write(bytes)
      return told
    }
    if let problem = Platform.replace(path, bytes, onlyIfOther: true) {
      session.complainOfWriting(path, problem)
      return .files
    }
    return told
  }
}
