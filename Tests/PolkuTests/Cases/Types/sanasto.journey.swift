// Written by Polku from sanasto.journey. Changes here are lost: it is written anew whenever a journey changes.
// swift-format-ignore-file
// swiftlint:disable all

/// The journey “Suomeksi”, from sanasto.journey.
public enum StringJourney {
  /// Whose journey it is.
  public nonisolated enum Persona: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// Öljymäki.
    case öljymäki = "öljymäki"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .öljymäki: return "Öljymäki"
      }
    }
  }

  /// The stages of the journey, in its order.
  public nonisolated enum Stage: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// harkinta.
    case harkinta = "harkinta"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .harkinta: return "harkinta"
      }
    }
  }

  /// The map names no channel yet, so there is no value.
  public nonisolated enum Channel: Swift.RawRepresentable, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
    public init?(rawValue: Swift.String) { return nil }
    public var rawValue: Swift.String { switch self {} }
    /// What people call it.
    public var title: Swift.String { switch self {} }
  }

  /// The touchpoints: where somebody meets the company.
  public nonisolated enum Touchpoint: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// Pyydä tarjous. At harkinta.
    case tarjouspyyntö = "tarjouspyyntö"
    /// Self.
    case self_ = "self"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .tarjouspyyntö: return "Pyydä tarjous"
      case .self_: return "Self"
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
