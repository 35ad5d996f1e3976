// Polku on kirjoittanut tämän, lähteenä sanasto.journey. Tähän tehdyt muutokset katoavat: tiedosto kirjoitetaan uudelleen aina, kun asiakaspolku muuttuu.
// swift-format-ignore-file
// swiftlint:disable all

/// Asiakaspolku ”Suomeksi”, tiedosto sanasto.journey.
public enum StringJourney {
  /// Kenen polku se on.
  public nonisolated enum Persona: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// Öljymäki.
    case öljymäki = "öljymäki"

    /// Millä nimellä ihmiset sitä kutsuvat.
    public var title: Swift.String {
      switch self {
      case .öljymäki: return "Öljymäki"
      }
    }
  }

  /// Asiakaspolun vaiheet järjestyksessä.
  public nonisolated enum Stage: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// harkinta.
    case harkinta = "harkinta"

    /// Millä nimellä ihmiset sitä kutsuvat.
    public var title: Swift.String {
      switch self {
      case .harkinta: return "harkinta"
      }
    }
  }

  /// Kartalla ei ole vielä nimetty yhtään kanavaa, joten arvoa ei ole.
  public nonisolated enum Channel: Swift.RawRepresentable, Swift.CaseIterable, Swift.Codable, Swift.Hashable, Swift.Sendable {
    public init?(rawValue: Swift.String) { return nil }
    public var rawValue: Swift.String { switch self {} }
    /// Millä nimellä ihmiset sitä kutsuvat.
    public var title: Swift.String { switch self {} }
  }

  /// Kosketuspisteet: missä joku kohtaa yrityksen.
  public nonisolated enum Touchpoint: Swift.String, Swift.CaseIterable, Swift.Codable, Swift.Sendable {
    /// Pyydä tarjous. Vaiheessa: harkinta.
    case tarjouspyyntö = "tarjouspyyntö"
    /// Self.
    case self_ = "self"

    /// Millä nimellä ihmiset sitä kutsuvat.
    public var title: Swift.String {
      switch self {
      case .tarjouspyyntö: return "Pyydä tarjous"
      case .self_: return "Self"
      }
    }
  }

  /// Joku asiakaspolun kosketuspisteessä.
  public nonisolated struct JourneyEvent: Swift.Codable, Swift.Hashable, Swift.Sendable {
    /// Missä kartan kohdassa se tapahtui.
    public var touchpoint: Touchpoint
    /// Kanava, jos se tiedetään.
    public var channel: Channel?
    /// Persoona, jos se tiedetään.
    public var persona: Persona?

    /// Kirjaa, että kosketuspiste on kohdattu.
    public init(touchpoint: Touchpoint, channel: Channel? = nil, persona: Persona? = nil) {
      self.touchpoint = touchpoint
      self.channel = channel
      self.persona = persona
    }
  }
}
