// swift-tools-version: @TOOLS@
import PackageDescription

let settings: [SwiftSetting] = [@SETTINGS@]

let package = Package(
  name: "Consumer",
  dependencies: [@DEPENDENCY@],
  targets: [
    .executableTarget(name: "App", dependencies: ["Shop"], swiftSettings: settings, plugins: [@PLUGIN@]),
    .target(name: "Shop", swiftSettings: settings, plugins: [@PLUGIN@]),
    // A folder that is copied as it is hides its files from plugins that do not look into it.
    .target(
      name: "Checked", resources: [.copy("Bundled")], swiftSettings: settings, plugins: [@PLUGIN@]),
    .testTarget(name: "ShopTests", dependencies: ["Shop"], swiftSettings: settings, plugins: [@PLUGIN@]),
  ]
)
