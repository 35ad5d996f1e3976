// swift-tools-version: 6.0
import PackageDescription

/// The plugins of Polku with their programs built. Made by Plugins/Prebuilt/make.
let package = Package(
  name: "PolkuPlugins",
  products: [
    .plugin(name: "PolkuCheck", targets: ["PolkuCheck"]),
    .plugin(name: "PolkuDiagrams", targets: ["PolkuDiagrams"]),
    .plugin(name: "PolkuFormat", targets: ["PolkuFormat"]),
  ],
  targets: [
    .binaryTarget(name: "polku", path: "polku.artifactbundle"),
    .binaryTarget(name: "polku-build", path: "polku-build.artifactbundle"),
    .plugin(name: "PolkuCheck", capability: .buildTool(), dependencies: ["polku-build"]),
    .plugin(
      name: "PolkuDiagrams",
      capability: .command(
        intent: .custom(verb: "polku-diagrams", description: "Draw the journeys of this package"),
        permissions: [.writeToPackageDirectory(reason: "It writes pictures, matrices and playbooks of the journeys")]),
      dependencies: ["polku"]),
    .plugin(
      name: "PolkuFormat",
      capability: .command(
        intent: .custom(verb: "polku-format", description: "Lay out the journeys of this package"),
        permissions: [.writeToPackageDirectory(reason: "It lays out the journeys where they stand")]),
      dependencies: ["polku"]),
  ]
)
