// swift-tools-version: 6.2
import PackageDescription

/// Rooms and arrows: see ARCHITECTURE.md. A test reads the import lines and keeps them so.
let package = Package(
  name: "Polku",
  products: [
    .executable(name: "polku", targets: ["polku-cli"]),
    // Plugins know a program by its target, which cannot be called as the library is but for the size of a letter.
    .executable(name: "polku-cli", targets: ["polku-cli"]),
    .library(name: "Polku", targets: ["Polku"]),
    .plugin(name: "PolkuCheck", targets: ["PolkuCheck"]),
    .plugin(name: "PolkuDiagrams", targets: ["PolkuDiagrams"]),
    .plugin(name: "PolkuFormat", targets: ["PolkuFormat"]),
  ],
  targets: [
    // Numbers are rounded by the system's mathematics, which a program on Linux links only when somebody says so.
    .target(name: "PolkuLanguages"),
    .target(
      name: "PolkuSyntax", dependencies: ["PolkuLanguages"],
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "PolkuModel", dependencies: ["PolkuSyntax"]),
    .target(name: "PolkuRules", dependencies: ["PolkuModel", "PolkuSyntax"]),
    .target(name: "PolkuOutputs", dependencies: ["PolkuModel", "PolkuSyntax"]),
    .target(name: "PolkuTypes", dependencies: ["PolkuModel", "PolkuSyntax"]),
    .target(name: "PolkuChecking", dependencies: ["PolkuRules", "PolkuModel", "PolkuSyntax"]),
    .target(name: "PolkuPages", dependencies: ["PolkuOutputs", "PolkuRules", "PolkuModel", "PolkuSyntax"]),
    .target(
      name: "PolkuTool",
      dependencies: [
        "PolkuChecking", "PolkuPages", "PolkuTypes", "PolkuOutputs", "PolkuRules", "PolkuModel", "PolkuSyntax",
      ]),
    .target(
      name: "PolkuBuild", dependencies: ["PolkuChecking", "PolkuTypes", "PolkuRules", "PolkuModel", "PolkuSyntax"]),
    .target(
      name: "Polku",
      dependencies: ["PolkuPages", "PolkuTypes", "PolkuOutputs", "PolkuRules", "PolkuModel", "PolkuSyntax"]),
    .executableTarget(name: "polku-cli", dependencies: ["PolkuTool"]),
    .executableTarget(name: "polku-build", dependencies: ["PolkuBuild"]),
    .plugin(name: "PolkuCheck", capability: .buildTool(), dependencies: ["polku-build"]),
    .plugin(
      name: "PolkuDiagrams",
      capability: .command(
        intent: .custom(verb: "polku-diagrams", description: "Draw the journeys of this package"),
        permissions: [.writeToPackageDirectory(reason: "It writes pictures, matrices and playbooks of the journeys")]),
      dependencies: ["polku-cli"]),
    .plugin(
      name: "PolkuFormat",
      capability: .command(
        intent: .custom(verb: "polku-format", description: "Lay out the journeys of this package"),
        permissions: [.writeToPackageDirectory(reason: "It lays out the journeys where they stand")]),
      dependencies: ["polku-cli"]),
    .testTarget(
      name: "PolkuTests",
      dependencies: [
        "Polku", "PolkuTool", "PolkuBuild", "PolkuLanguages", "PolkuChecking", "PolkuPages", "PolkuTypes",
        "PolkuOutputs", "PolkuRules",
        "PolkuModel", "PolkuSyntax", "polku-cli", "polku-build",
      ],
      exclude: ["Cases"]),
  ]
)
