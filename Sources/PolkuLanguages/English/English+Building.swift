extension English {
  /// What builds say.
  static let building = """
    build.usage = This tool is started by the plugin PolkuCheck: polku-build check --target NAME [--types FILE.swift]
     [--settings polku.settings] [--root /DIRECTORY] FILE.journey …
    build.denied = This line makes these findings errors; in other builds they would not be.
    build.settings.line = “{line}” is no setting; a setting is a line such as “deny: warnings”.
    build.settings.key = There is no setting “{key}”; there are {keys}.
    build.settings.twice = “{key}” is set twice; write it once.
    build.settings.value = “{key}” cannot be “{value}”; it is one of {values}.
    build.settings.namespace = “{value}” cannot be the name of a Swift type; write one such as Journeys.
    build.settings.date = “{value}” is no day; write it as 2026-09-01, or today, or none.
    """
}
