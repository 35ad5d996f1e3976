// swift-tools-version: @TOOLS@
import PackageDescription

let settings: [SwiftSetting] = [@SETTINGS@]

let package = Package(
  name: "Consumer",
  dependencies: [@DEPENDENCY@],
  targets: [
    .executableTarget(name: "App", dependencies: ["Shop"], swiftSettings: settings, plugins: [@PLUGIN@]),
    .target(name: "Shop", swiftSettings: settings, plugins: [@PLUGIN@]),
    .target(name: "Checked", swiftSettings: settings, plugins: [@PLUGIN@]),
    .testTarget(name: "ShopTests", dependencies: ["Shop"], swiftSettings: settings, plugins: [@PLUGIN@]),
  ]
)
