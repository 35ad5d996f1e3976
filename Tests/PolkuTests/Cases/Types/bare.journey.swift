// Written by Polku from bare.journey. Changes here are lost: it is written anew whenever a journey changes.
// swift-format-ignore-file
// swiftlint:disable all

/// The journey “Bare”, from bare.journey.
public enum Bare {
  /// The map names no persona yet, so there is no value.
  public nonisolated enum Persona: Swift.RawRepresentable, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
    public init?(rawValue: Swift.String) { return nil }
    public var rawValue: Swift.String { switch self {} }
    /// What people call it.
    public var title: Swift.String { switch self {} }
  }

  /// The stages of the journey, in its order.
  public nonisolated enum Stage: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// awareness.
    case awareness = "awareness"
    /// customership.
    case customership = "customership"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .awareness: return "awareness"
      case .customership: return "customership"
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
    /// blog. At awareness.
    case blog = "blog"
    /// shop. At customership.
    case shop = "shop"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .blog: return "blog"
      case .shop: return "shop"
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
