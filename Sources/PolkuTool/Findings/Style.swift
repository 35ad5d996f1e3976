import PolkuChecking
import PolkuOutputs
import PolkuSyntax

/// Colours of the terminal. They only repeat what words and marks say.
struct Style: Sendable {
  let isColoured: Bool

  /// Whether to colour: `always` and `never` as they say, else where a terminal reads and nobody asked for none.
  init(_ choice: String?) {
    switch choice {
    case "always": isColoured = true
    case "never": isColoured = false
    default:
      let refusal = Platform.variable("NO_COLOR") ?? ""
      isColoured = refusal.isEmpty && Platform.variable("TERM") != "dumb" && Platform.isTerminal(1)
    }
  }

  private func coloured(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  func strong(_ text: String) -> String { coloured(text, "1") }
  func faint(_ text: String) -> String { coloured(text, "34") }
  func added(_ text: String) -> String { coloured(text, "32") }
  func removed(_ text: String) -> String { coloured(text, "31") }

  func tone(_ text: String, _ tone: Grid.Tone) -> String {
    switch tone {
    case .missing: coloured(text, "1;31")
    case .weak: coloured(text, "33")
    case .open: coloured(text, "1;33")
    case .coming: coloured(text, "36")
    case .excess: coloured(text, "35")
    case .good: coloured(text, "32")
    case .chosen: coloured(text, "34")
    case .quiet: text
    }
  }

  func severity(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: coloured(text, "1;31")
    case .warning: coloured(text, "1;33")
    case .note: coloured(text, "1;36")
    }
  }
}
