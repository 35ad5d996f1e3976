/// The command lines that the manual page shows, with the part of the key of the sentence that says what each does.
enum ManualExamples {
  static let lines: [(line: String, key: String)] = [
    ("polku new --language fi", "new"),
    ("polku check", "check"),
    ("polku check --only 5xx,P204 --as-is", "only"),
    ("polku check --deny warnings --format github", "build"),
    ("polku check --baseline polku.baseline", "baseline"),
    ("polku explain P501", "explain"),
    ("polku ask map.journey -o questions.html", "ask"),
    ("polku graph map.journey --as-is -o map.svg", "graph"),
    ("polku fmt --to sv map.journey", "translate"),
  ]
}
