import PolkuOutputs

extension MapWords {
  /// The words that the writers of grids add.
  package func words(nothing: String, items: String) -> Grid.Words {
    Grid.Words(
      language: language.code, legend: say("tool.matrix.legend"), coverage: say("tool.matrix.coverage"),
      nothing: say(nothing),
      sheet: Grid.Words.Sheet(
        rowDetail: say("tool.matrix.sheet.row-detail"), columnDetail: say("tool.matrix.sheet.column-detail"),
        state: say("tool.matrix.sheet.state"), weight: say("tool.matrix.sheet.weight"), items: say(items),
        note: say("tool.matrix.sheet.note"), change: say("tool.matrix.sheet.change")))
  }
}
