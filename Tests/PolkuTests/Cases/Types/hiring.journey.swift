// Written by Polku from hiring.journey. Changes here are lost: it is written anew whenever a journey changes.
// swift-format-ignore-file
// swiftlint:disable all

/// The journey “From an ad to a meeting”, from hiring.journey.
public enum Hiring {
  /// Whose journey it is.
  public nonisolated enum Persona: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// HR manager Maija.
    case maija = "maija"
    /// Whoever begins.
    case init_ = "init"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .maija: return "HR manager Maija"
      case .init_: return "Whoever begins"
      }
    }
  }

  /// The stages of the journey, in its order.
  public nonisolated enum Stage: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// awareness.
    case awareness = "awareness"
    /// They weigh us up.
    case consideration = "consideration"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .awareness: return "awareness"
      case .consideration: return "They weigh us up"
      }
    }
  }

  /// The channels on which people meet.
  public nonisolated enum Channel: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// LinkedIn.
    case linkedin = "linkedin"
    /// website.
    case website = "website"
    /// No channel of ours.
    case none_ = "none"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .linkedin: return "LinkedIn"
      case .website: return "website"
      case .none_: return "No channel of ours"
      }
    }
  }

  /// The touchpoints: where somebody meets the company.
  public nonisolated enum Touchpoint: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// LinkedIn ad. At awareness, on linkedin.
    case linkedInAd = "linkedin-ad"
    /// Download the "guide" \\(now). At consideration.
    case guide = "guide"
    /// \*CVs\* are \[read\] \*/ by hand and by two people. On website. Planned: since agree criteria.
    case cvScreening = "cv-screening"
    /// 24h-callback.
    case _24hCallback = "24h-callback"
    /// Is it fine?
    case `default` = "default"
    /// Kädestä käteen.
    case välikäsi = "välikäsi"
    /// 1.1.
    case _1_1 = "1-1"
    /// 11\.
    case _11 = "11"
    /// 😀.
    case u1F600_1F600 = "😀"
    /// u1F600.
    case u1F600 = "u1f600"
    /// form. Named on the map and not described yet.
    case form = "form"
    /// meeting. An outcome: the map says no more of it.
    case meeting = "meeting"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .linkedInAd: return "LinkedIn ad"
      case .guide: return "Download the \"guide\" \\(now)"
      case .cvScreening: return "*CVs* are [read] */ by hand and by two people"
      case ._24hCallback: return "24h-callback"
      case .default: return "Is it fine?"
      case .välikäsi: return "Kädestä käteen"
      case ._1_1: return "1.1"
      case ._11: return "11"
      case .u1F600_1F600: return "😀"
      case .u1F600: return "u1F600"
      case .form: return "form"
      case .meeting: return "meeting"
      }
    }
  }

  /// The critical points, where people are lost.
  public nonisolated enum CriticalPoint: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// Leads wait and nobody calls. At guide.
    case limbo = "limbo"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .limbo: return "Leads wait and nobody calls"
      }
    }
  }

  /// The playbooks: who does what, when.
  public nonisolated enum Playbook: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// nurture.
    case nurture = "nurture"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .nurture: return "nurture"
      }
    }
  }

  /// The metrics by which the journey is measured.
  public nonisolated enum Metric: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// How likely they tell others.
    case nps = "nps"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .nps: return "How likely they tell others"
      }
    }
  }

  /// Somebody at a touchpoint of the journey.
  public nonisolated struct JourneyEvent: Swift.Codable, Swift.Hashable, Swift.Sendable {
    /// Where on the map it happened.
    public var touchpoint: Touchpoint
    /// The channel, where it is known.
    public var channel: Channel?
    /// The persona, where it is known.
    public var persona: Persona?

    /// Notes that a touchpoint was met.
    public init(touchpoint: Touchpoint, channel: Channel? = nil, persona: Persona? = nil) {
      self.touchpoint = touchpoint
      self.channel = channel
      self.persona = persona
    }
  }
}
