import PolkuModel
import PolkuOutputs
import PolkuSyntax
import Testing

/// Rows 118 and 127: files of one model, each read in its own language.
@Suite struct SeveralFilesTests {
  private func file(_ path: String, _ text: String, _ includes: [ModelFile.Include] = []) -> ModelFile {
    ModelFile(tree: Tree(Source(path: path, bytes: Array(text.utf8))), includes: includes)
  }

  @Test func eachFileByItsOwnTable() {
    let model = Model(files: [
      file("kanavat.journey", "kieli: fi\nkanava puhelin: Puhelin\nrooli myynti\n"),
      file(
        "kundresa.journey",
        "språk: sv\ninkludera: kanavat.journey\nkontaktpunkt samtal\n  via: puhelin\n  ansvarig: myynti\n",
        [ModelFile.Include(line: 1, outcome: .loaded(0))]),
    ])
    #expect(
      ModelDump.lines(model) == [
        "channel puhelin: Puhelin", "role myynti", "touchpoint samtal", "  on = channel puhelin", "  by = role myynti",
      ])
  }

  @Test func stagesOfIncludedFilesComeFirst() {
    let model = Model(files: [
      file("a.journey", "stage one\n"), file("b.journey", "map of b\nstage two\n"),
      file("c.journey", "map c\ninclude: a.journey\nstage three\ninclude: b.journey\n"),
    ])
    #expect(model.all(.stage).map { model.id($0) } == ["one", "two", "three"])
    #expect(model.id(model.map) == "c")
    #expect(
      model.all(.map).filter { model.declarations[Int($0)].flags.contains(.extraMap) }.map { model.id($0) } == ["of-b"])
  }
}
