/// Which Polku this is.
public enum Release {
  /// The version, as `polku --version` prints it and outputs name their maker.
  public static let version = "0.1.0"
}
