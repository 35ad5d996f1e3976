import PolkuModel
import PolkuOutputs
import PolkuSyntax

#if canImport(Glibc)
  import Glibc
#endif
var bytes: [UInt8] = []
let fd = open(CommandLine.arguments[1], O_RDONLY)
var chunk = [UInt8](repeating: 0, count: 1 << 20)
while true {
  let n = read(fd, &chunk, chunk.count)
  if n <= 0 { break }
  bytes += chunk[0..<n]
}
let clock = ContinuousClock()
let source = Source(path: "x", bytes: bytes)
let t0 = clock.now
let tree = Tree(source)
let t1 = clock.now
let model = Model(tree)
let t2 = clock.now
if CommandLine.arguments.count > 3 { print(String(decoding: Formatter.format(tree), as: UTF8.self), terminator: "") } else if CommandLine.arguments.count > 2 {
  print(tree.lines.count, t1 - t0, t2 - t1, model.declarations.count, model.facts.count, model.references.count, model.arrows.count)
} else {
  for l in TreeDump.lines(tree) { print(l) }
  for l in ModelDump.lines(model) { print(l) }
  for n in model.nameReadings { print(n.reading, source.text(n.location.range)) }
  for n in model.oddities { print(n.kind, source.text(n.location.range)) }
}
