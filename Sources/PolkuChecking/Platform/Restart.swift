import Synchronization

// How a run survives a part of it that stops the program. See `Platform.Restart`.
#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  @preconcurrency import Darwin
#endif

extension Platform {
  /// Runs the same program again, with one argument more, where a guarded part of it traps.
  ///
  /// A trap, such as an index out of range, cannot be caught in Swift: the program is gone. What can still be done in a
  /// signal's handler is to become another program, so the tool becomes itself without the part that trapped. All
  /// that the handler needs is made before: it calls `execve` and nothing that takes memory or waits.
  package enum Restart {
    private typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    /// 1 while a guarded part runs.
    private static let isGuarded = Atomic<Int>(0)
    /// The address of the program's path, of its arguments, and of the one that names the part.
    private static let program = Atomic<Int>(0)
    private static let words = Atomic<Int>(0)
    private static let part = Atomic<Int>(0)

    /// The address of what to say where the program cannot run again, and its length.
    private static let lastWords = Atomic<Int>(0)
    private static let lastLength = Atomic<Int>(0)

    /// What a mistake of the program, or of memory it uses up, raises.
    private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

    /// How long the name of a part may be.
    private static let longestPart = 16

    /// Prepares to run the program again with `--option=part` behind its first argument.
    ///
    /// What is made lives as long as the process. Where the system lacks what is needed, nothing is guarded.
    static func prepare(option: String) {
      #if os(Linux)
        let arguments = CommandLine.arguments
        guard arguments.count > 1, isGuarded.load(ordering: .relaxed) == 0, words.load(ordering: .relaxed) == 0
        else { return }
        let opening = "--" + option + "="
        let named = strdup(opening + String(repeating: " ", count: longestPart))
        var list = [strdup(arguments[0]), strdup(arguments[1]), named]
        list += arguments[2...].map { strdup($0) }
        list.append(nil)
        let size = list.count * MemoryLayout<Int>.stride
        guard let block = malloc(size), let named, let path = strdup("/proc/self/exe") else { return }
        memcpy(block, list, size)
        program.store(Int(bitPattern: path), ordering: .relaxed)
        words.store(Int(bitPattern: block), ordering: .relaxed)
        part.store(Int(bitPattern: named) + opening.utf8.count, ordering: .relaxed)
        // The way of the handler is gone once, so that nothing is made for the first time in it.
        again()
        listen()
      #endif
    }

    /// Prepares to say a sentence where the program cannot run again.
    static func prepare(sayingOnly sentence: String) {
      guard lastWords.load(ordering: .relaxed) == 0, let text = strdup(sentence + "\n") else { return }
      lastLength.store(sentence.utf8.count + 1, ordering: .relaxed)
      lastWords.store(Int(bitPattern: text), ordering: .relaxed)
      again()
      listen()
    }

    /// Says which part runs now; nil for none that could be left out.
    package static func runs(_ name: String?) {
      guard lastWords.load(ordering: .relaxed) == 0 else {
        return isGuarded.store(name == nil ? 0 : 1, ordering: .sequentiallyConsistent)
      }
      guard let name, name.utf8.count < longestPart,
        let place = UnsafeMutableRawPointer(bitPattern: part.load(ordering: .relaxed))
      else {
        isGuarded.store(0, ordering: .sequentiallyConsistent)
        return
      }
      let bytes = Array(name.utf8) + [0]
      memcpy(place, bytes, bytes.count)
      isGuarded.store(1, ordering: .sequentiallyConsistent)
    }

    private static func listen() {
      // A recursion without end leaves no stack to run the handler on, so it has one of its own.
      var stack = stack_t()
      let size = 1 << 16
      stack.ss_sp = malloc(size)
      stack.ss_size = size
      guard stack.ss_sp != nil, sigaltstack(&stack, nil) == 0 else { return }
      var action = sigaction()
      // The signal must not stay blocked in the program that comes after.
      action.sa_flags = Int32(truncatingIfNeeded: Int(SA_ONSTACK) | Int(SA_NODEFER))
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = { Restart.heard($0) }
      #else
        action.__sigaction_handler.sa_handler = { Restart.heard($0) }
      #endif
      for number in signals { sigaction(number, &action, nil) }
    }

    /// The handler. Where running again fails, the signal does what it does without one.
    private static func heard(_ number: Int32) {
      again()
      signal(number, SIG_DFL)
    }

    private static func again() {
      if isGuarded.load(ordering: .sequentiallyConsistent) == 0 { return }
      isGuarded.store(0, ordering: .sequentiallyConsistent)
      let text = lastWords.load(ordering: .relaxed)
      if text != 0 { _ = write(2, .init(bitPattern: text), lastLength.load(ordering: .relaxed)) }
      guard let path = UnsafeMutablePointer<CChar>(bitPattern: program.load(ordering: .relaxed)),
        let list = Words(bitPattern: words.load(ordering: .relaxed))
      else { return }
      execve(path, list, environ)
    }
  }

  /// Gives standard input back what was read from it, for a program that runs in this one's place.
  ///
  /// A file without a name takes the stream's place. Returns whether that worked.
  static func giveBackInput(_ bytes: [UInt8]) -> Bool {
    let directory = variable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var name = Array((directory + "/polku-XXXXXX").utf8CString)
    let file = mkstemp(&name)
    if file < 0 { return false }
    unlink(name)
    defer { close(file) }
    return writeAll(bytes, to: file) == .whole && lseek(file, 0, SEEK_SET) == 0 && dup2(file, 0) == 0
  }
}
