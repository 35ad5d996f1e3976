// Written by Polku from no-touchpoints.journey. Changes here are lost: it is written anew whenever a journey changes.
// swift-format-ignore-file
// swiftlint:disable all

/// The journey “NoTouchpoints”, from no-touchpoints.journey.
public enum NoTouchpoints {
  /// The metrics by which the journey is measured.
  public nonisolated enum Metric: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// NPS.
    case nps = "nps"
    /// How content they are.
    case csat = "csat"

    /// What people call it.
    public var title: Swift.String {
      switch self {
      case .nps: return "NPS"
      case .csat: return "How content they are"
      }
    }
  }
}
