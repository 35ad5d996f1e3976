// swift-tools-version: 6.2
import PackageDescription

/// The examples, checked by Polku's own plugin: `swift build --package-path journeys`.
let package = Package(
  name: "Journeys",
  dependencies: [.package(name: "Polku", path: "..")],
  targets: [
    .target(
      name: "Journeys",
      path: ".",
      exclude: [
        "CHECK.md", "LANGUAGE.md", "PLAYBOOKS.md", "PLUGINS.md", "readme.svg",
        "check.schema.json", "matrix.schema.json", "playbook.schema.json", "simulation.schema.json",
      ],
      sources: ["Journeys.swift"],
      plugins: [.plugin(name: "PolkuCheck", package: "Polku")])
  ]
)
