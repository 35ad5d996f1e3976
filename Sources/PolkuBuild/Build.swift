import PolkuChecking
import PolkuModel
import PolkuRules
import PolkuSyntax
import PolkuTypes

/// The tool behind the build plugin: checks the journeys of a target and writes their ids as Swift types.
///
/// It is a program of its own because whoever uses the plugin compiles it: it holds what a build needs and little
/// else.
public enum Build {
  /// Follows a command line, without the name of the tool, and returns the exit code.
  ///
  /// Findings go to standard error, a line each, in the form in which compilers say theirs. 0 means that the build goes
  /// on, 1 that the journeys stop it, 2 a wrong command line or settings, 3 something that could not be read or
  /// written.
  public static func run(_ arguments: [String]) -> Int32 {
    Platform.ignoreBrokenPipes()
    let console = Console()
    return AddedLanguages.with(console) {
      begin(arguments, Session(console: console, messages: Messages(Messages.environmentCode))).rawValue
    }
  }

  private static func begin(_ arguments: [String], _ session: Session) -> ExitCode {
    guard let request = BuildRequest(arguments) else {
      session.complain("build.usage")
      return .usage
    }
    if let root = request.root, let problem = Platform.enter(root) {
      session.complain(root, problem)
      return .files
    }
    return follow(request, session)
  }

  /// Ends the process with an exit code.
  public static func exit(_ code: Int32) -> Never { Platform.end(code) }

  private static func follow(_ request: BuildRequest, _ session: Session) -> ExitCode {
    var settings = BuildSettings()
    if let path = request.settings {
      switch BuildSettings.load(path, session) {
      case .failure(let failure): return failure.code
      case .success(let read): settings = read
      }
    }
    var baseline: Baseline?
    if let path = settings.baseline {
      baseline = BaselineFile.read(path, session)
      if baseline == nil { return .files }
    }
    let loading = Loading(request.files)
    let told = LoadingRemarks.tell(loading, session)
    let checks = GuardedCheck(
      loading, Catalogue.rules, stopped: request.stopped, traps: request.traps, session
    ).run(loading.models.map { _ in nil }, today: settings.day)
    var report = Report(loading.models.map(\.model), checks.reports, failures: checks.failures)
    if let baseline {
      report.addFingerprints()
      _ = report.hide(baseline)
    }
    let stops = BuildFindings(settings: settings, settingsPath: request.settings).tell(report, session)
    if told != .fine { return told }
    if stops { return .errors }
    guard let path = request.types else { return .fine }
    let text = source(loading, settings, request.target)
    if let problem = Platform.replace(path, Array(text.utf8), onlyIfOther: true) {
      session.complainOfWriting(path, problem)
      return .files
    }
    return .fine
  }

  /// The Swift file; without a type in it where none is asked for, as the plugin has promised a file.
  private static func source(_ loading: Loading, _ settings: BuildSettings, _ target: String) -> String {
    let language = settings.language.flatMap { Language.named($0) }
    guard let access = settings.access else {
      return SwiftTypes([], options: SwiftTypesOptions(language: language)).source()
    }
    let options = SwiftTypesOptions(
      access: access, namespace: settings.namespace, module: module(target), language: language)
    return SwiftTypes(loading.models, options: options).source()
  }

  /// The module of a target: what cannot stand in its name is an underscore.
  private static func module(_ target: String) -> String {
    String(target.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
