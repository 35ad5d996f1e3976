extension Grid {
  /// How a state looks. Colours only repeat what the state's sign and word say.
  public enum Tone: String, Sendable, CaseIterable {
    /// Something owed is not there.
    case missing
    /// There, but not enough or not good enough.
    case weak
    /// Nobody knows.
    case open
    /// Not there yet, but on its way.
    case coming
    /// More than anybody needs.
    case excess
    /// As it should be.
    case good
    /// Empty on purpose.
    case chosen
    /// Nothing is asked here.
    case quiet

    /// The colours of the letters and of what is behind them, on a light and on a dark page.
    ///
    /// A test holds every pair to a contrast of 4.5 to 1. Lightness differs too, so that grey paper still tells the
    /// pressing states from the quiet ones.
    var colours: (light: Pair, dark: Pair) {
      switch self {
      case .missing: (Pair("#8c1420", "#fbdfe0"), Pair("#ffb3b3", "#57161d"))
      case .weak: (Pair("#7a3b00", "#fdebcf"), Pair("#ffcf8f", "#4a2f0b"))
      case .open: (Pair("#5d4a00", "#fbf4c4"), Pair("#f3e28a", "#3f3808"))
      case .coming: (Pair("#0b4a86", "#dceafb"), Pair("#a9d2ff", "#12355a"))
      case .excess: (Pair("#5b2a86", "#efe3fa"), Pair("#dcbcff", "#3d2359"))
      case .good: (Pair("#14532d", "#dff3e3"), Pair("#a8e6b8", "#12402a"))
      case .chosen: (Pair("#39424f", "#e9edf3"), Pair("#cdd5e1", "#2b3341"))
      case .quiet: (Pair("#566074", "#ffffff"), Pair("#aab3c4", "#161a22"))
      }
    }

    /// Letters, and what is behind them.
    struct Pair {
      let ink: String
      let paper: String

      init(_ ink: String, _ paper: String) {
        self.ink = ink
        self.paper = paper
      }
    }
  }
}
