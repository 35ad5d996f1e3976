// swift-tools-version: 6.2
import PackageDescription

/// Rooms and arrows: see ARCHITECTURE.md. A test reads the import lines and keeps them so.
let package = Package(
  name: "Polku",
  products: [
    .executable(name: "polku", targets: ["polku"])
  ],
  targets: [
    .target(name: "PolkuSyntax"),
    .target(name: "PolkuModel", dependencies: ["PolkuSyntax"]),
    .target(name: "PolkuRules", dependencies: ["PolkuModel", "PolkuSyntax"]),
    .target(name: "PolkuOutputs", dependencies: ["PolkuModel", "PolkuSyntax"]),
    .target(name: "PolkuTypes", dependencies: ["PolkuModel", "PolkuSyntax"]),
    .target(name: "PolkuTool", dependencies: ["PolkuOutputs", "PolkuRules", "PolkuModel", "PolkuSyntax"]),
    .executableTarget(name: "polku", dependencies: ["PolkuTool"]),
    .testTarget(
      name: "PolkuTests",
      dependencies: ["PolkuTool", "PolkuTypes", "PolkuOutputs", "PolkuRules", "PolkuModel", "PolkuSyntax", "polku"],
      exclude: ["Cases"]),
  ]
)
