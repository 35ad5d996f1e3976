import PolkuSyntax

// The only file that speaks to the system: everything else works on values.
#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  @preconcurrency import Darwin
#endif

/// Why a file could not be read or written.
package enum FileProblem: Error, Equatable, Sendable {
  case missing, forbidden, isDirectory, exists, tooLarge
  /// What the system says.
  case other(String)
}

/// Files, streams, programs and the environment.
package enum Platform {
  /// Offsets in a source are 32 bits, and decoding may make a file three times as long.
  static let longestFile = 1 << 30

  /// Ends the process.
  package static func end(_ code: Int32) -> Never { exit(code) }

  /// A reader that goes away shall be an error of writing, not the end of the process.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// What the system says of a problem.
  package static func words(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: text(ENOENT)
    case .forbidden: text(EACCES)
    case .isDirectory: text(EISDIR)
    case .exists: text(EEXIST)
    case .tooLarge: text(EFBIG)
    case .other(let words): words
    }
  }

  private static func problem(_ code: Int32) -> FileProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .forbidden
    case EISDIR: .isDirectory
    case EEXIST: .exists
    default: .other(text(code))
    }
  }

  /// The word for a code of the system, where we have one in every language; else what the system says.
  private static func text(_ code: Int32) -> String {
    reasons.first { $0.code == code }.map { Placed.term("tool.reason." + $0.key) } ?? String(cString: strerror(code))
  }

  private static let reasons: [(code: Int32, key: String)] = [
    (ENOENT, "missing"), (EACCES, "forbidden"), (EISDIR, "directory"), (EEXIST, "exists"), (EFBIG, "too-large"),
    (ENOSPC, "full"), (EDQUOT, "full"), (EROFS, "read-only"), (EIO, "broken"), (ENAMETOOLONG, "name-too-long"),
    (ELOOP, "links"), (EMFILE, "too-many"), (ENFILE, "too-many"), (EPIPE, "gone"), (EBUSY, "busy"), (ETXTBSY, "busy"),
    (ENOMEM, "memory"), (EINVAL, "invalid"),
  ]

  /// Calls again for as long as signals interrupt.
  private static func again<N: SignedInteger>(_ call: () -> N) -> N {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private static func sort(_ info: stat) -> mode_t { info.st_mode & S_IFMT }
}

// MARK: - Reading

extension Platform {
  /// The bytes of a file.
  package static func readFile(_ path: String) -> Result<[UInt8], FileProblem> {
    if path.utf8.contains(0) || path.isEmpty { return .failure(.missing) }
    let file = again { open(path, O_RDONLY | O_CLOEXEC) }
    if file < 0 { return .failure(problem(errno)) }
    defer { close(file) }
    var info = stat()
    if fstat(file, &info) != 0 { return .failure(problem(errno)) }
    if sort(info) == S_IFDIR { return .failure(.isDirectory) }
    return readAll(file, expected: Int(info.st_size))
  }

  /// The bytes of standard input, to its end.
  package static func readInput() -> Result<[UInt8], FileProblem> { readAll(0, expected: 0) }

  private static func readAll(_ file: Int32, expected: Int) -> Result<[UInt8], FileProblem> {
    if expected > longestFile { return .failure(.tooLarge) }
    // One byte more than expected, so that most files are read by one call and its end is seen.
    var bytes = [UInt8](repeating: 0, count: max(expected + 1, 1 << 12))
    let first = again { read(file, &bytes, bytes.count) }
    if first < 0 { return .failure(problem(errno)) }
    bytes.removeLast(bytes.count - first)
    if first == 0 { return .success(bytes) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = again { read(file, &chunk, chunk.count) }
      if count < 0 { return .failure(problem(errno)) }
      if count == 0 { return .success(bytes) }
      bytes += chunk[..<count]
      if bytes.count > longestFile { return .failure(.tooLarge) }
    }
  }

  /// Whether a path leads to a directory.
  package static func isDirectory(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && sort(info) == S_IFDIR
  }

  /// What a directory holds: files and directories by name, hidden ones and links to directories left out.
  ///
  /// A link to a directory may lead in a circle, so none is followed.
  static func entries(_ path: String) -> Result<(files: [String], directories: [String]), FileProblem> {
    guard let directory = opendir(path) else { return .failure(problem(errno)) }
    defer { closedir(directory) }
    var files: [String] = []
    var directories: [String] = []
    while let entry = readdir(directory) {
      let start = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      var name = [UInt8](repeating: 0, count: Int(entry.pointee.d_reclen) - start)
      memcpy(&name, &entry.pointee.d_name, name.count)
      if name.first == 0x2E { continue }
      let text = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      var info = stat()
      if lstat(path + "/" + text, &info) == 0, sort(info) == S_IFDIR {
        directories.append(text)
      } else {
        files.append(text)
      }
    }
    return .success((files.sorted(), directories.sorted()))
  }

  /// The absolute path of a file without links in it, or nil where there is no such file.
  package static func resolved(_ path: String) -> String? {
    if path.utf8.contains(0) { return nil }
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Goes into a directory, from which relative paths then begin; the problem where it cannot.
  package static func enter(_ directory: String) -> FileProblem? {
    chdir(directory) == 0 ? nil : problem(errno)
  }

  /// The directory that relative paths begin at.
  static var currentDirectory: String {
    guard let found = getcwd(nil, 0) else { return "/" }
    defer { free(found) }
    return String(cString: found)
  }
}

// MARK: - Writing

extension Platform {
  /// How writing to a stream went.
  package enum Written: Equatable {
    case whole
    /// Nobody reads the stream any more.
    case closed
    case failed(String)
  }

  /// Writes bytes to a stream.
  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Written {
    var rest = bytes
    while !rest.isEmpty {
      let count = again { write(file, rest, rest.count) }
      if count < 0 {
        if errno == EPIPE { return .closed }
        guard errno == EAGAIN else { return .failed(text(errno)) }
        var ready = [pollfd(fd: file, events: Int16(POLLOUT), revents: 0)]
        _ = poll(&ready, 1, -1)
      } else {
        rest = count == rest.count ? [] : Array(rest[count...])
      }
    }
    return .whole
  }

  private static func put(_ bytes: [UInt8], closing file: Int32) -> FileProblem? {
    let written = writeAll(bytes, to: file)
    let closed = close(file)
    switch written {
    case .whole: return closed == 0 ? nil : problem(errno)
    case .closed: return .other(text(EPIPE))
    case .failed(let reason): return .other(reason)
    }
  }

  /// Writes a file that must not be there yet.
  package static func writeNew(_ path: String, _ bytes: [UInt8]) -> FileProblem? {
    let file = again { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    return file < 0 ? problem(errno) : put(bytes, closing: file)
  }

  /// Replaces what a file holds in one step, or leaves it alone where it holds the same already.
  ///
  /// Who builds by time stamps then does nothing for a file that is as it was.
  package static func replace(_ path: String, _ bytes: [UInt8], onlyIfOther: Bool) -> FileProblem? {
    if onlyIfOther, case .success(bytes) = readFile(path) { return nil }
    return replace(path, bytes)
  }

  /// Replaces what a file holds in one step: whoever reads it sees the old bytes or the new ones.
  ///
  /// Links are followed, and the file keeps its mode and, where that is allowed, its owner.
  package static func replace(_ path: String, _ bytes: [UInt8]) -> FileProblem? {
    var info = stat()
    var target = path
    let isThere = stat(path, &info) == 0
    if isThere {
      if sort(info) == S_IFDIR { return .isDirectory }
      // Renaming would also replace a file that its owner made read-only.
      if access(path, W_OK) != 0 { return problem(errno) }
      if sort(info) != S_IFREG {
        let file = again { open(path, O_WRONLY | O_CLOEXEC) }
        return file < 0 ? problem(errno) : put(bytes, closing: file)
      }
      target = resolved(path) ?? path
    } else {
      if errno != ENOENT { return problem(errno) }
      if lstat(path, &info) == 0 { return .missing }
    }
    let slash = target.utf8.lastIndex(of: 0x2F).map { target.utf8.index(after: $0) }
    let directory = slash.map { String(target[..<$0]) } ?? ""
    for attempt in 0..<100 {
      let temporary = "\(directory).polku-\(getpid())-\(attempt)"
      let file = again { open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
      if file < 0, errno == EEXIST { continue }
      if file < 0 { return problem(errno) }
      if isThere {
        _ = fchown(file, info.st_uid, info.st_gid)
        _ = fchmod(file, info.st_mode & 0o7777)
      }
      if let problem = put(bytes, closing: file) {
        unlink(temporary)
        return problem
      }
      if rename(temporary, target) == 0 { return nil }
      let found = problem(errno)
      unlink(temporary)
      return found
    }
    return .exists
  }
}

// MARK: - The terminal and the environment

extension Platform {
  /// Whether a stream is a terminal.
  package static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

  /// Whether a stream comes from another program or from a file in which something stands.
  package static func isPiped(_ file: Int32) -> Bool {
    var info = stat()
    guard fstat(file, &info) == 0 else { return false }
    if sort(info) == S_IFREG { return info.st_size > 0 }
    return sort(info) == S_IFIFO || sort(info) == S_IFSOCK
  }

  /// How many columns the terminal of a stream has, or nil where it is none or does not say.
  package static func columns(_ file: Int32) -> Int? {
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A variable of the environment; nil where it is not set.
  package static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

// MARK: - Other programs

extension Platform {
  /// The path of a program that can be run, or nil where there is none of that name.
  package static func program(_ name: String) -> String? {
    for directory in (variable("PATH") ?? "").utf8.split(separator: 0x3A) {
      let path = String(decoding: directory, as: UTF8.self) + "/" + name
      if access(path, X_OK) == 0, !isDirectory(path) { return path }
    }
    return nil
  }

  /// What a program left.
  package struct Finished {
    /// Its exit code; 128 and the signal's number where a signal ended it.
    package var code: Int32
    package var output: [UInt8]
    package var errors: [UInt8]
  }

  /// Runs a program, gives it its input and takes what it writes.
  ///
  /// All three streams are served as they get ready, so that neither side waits for the other for ever.
  package static func run(_ program: String, _ arguments: [String], input: [UInt8]) -> Result<Finished, FileProblem> {
    var pipes: [[Int32]] = []
    for _ in 0..<3 {
      var ends: [Int32] = [-1, -1]
      if pipe(&ends) != 0 {
        for end in pipes.joined() { close(end) }
        return .failure(problem(errno))
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      pipes.append(ends)
    }
    let started = spawn(program, arguments, input: pipes[0][0], output: pipes[1][1], errors: pipes[2][1])
    for end in [pipes[0][0], pipes[1][1], pipes[2][1]] { close(end) }
    guard case .success(let child) = started else {
      for end in [pipes[0][1], pipes[1][0], pipes[2][0]] { close(end) }
      return started.map { _ in Finished(code: 0, output: [], errors: []) }
    }
    var finished = Finished(code: 0, output: [], errors: [])
    exchange(input, to: pipes[0][1], from: pipes[1][0], pipes[2][0], &finished)
    var status: Int32 = 0
    _ = again { waitpid(child, &status, 0) }
    finished.code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return .success(finished)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], input: Int32, output: Int32, errors: Int32
  ) -> Result<pid_t, FileProblem> {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, end) in [input, output, errors].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
    }
    // The child shall not inherit that broken pipes are ignored here.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, &attributes, words + [nil], environ)
    return code == 0 ? .success(child) : .failure(problem(code))
  }

  private static func exchange(
    _ input: [UInt8], to sink: Int32, from output: Int32, _ errors: Int32, _ finished: inout Finished
  ) {
    _ = fcntl(sink, F_SETFL, O_NONBLOCK)
    var streams = [
      pollfd(fd: sink, events: Int16(POLLOUT), revents: 0), pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    var sent = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    func stop(_ i: Int) {
      close(streams[i].fd)
      streams[i].fd = -1
    }
    if input.isEmpty { stop(0) }
    while streams.contains(where: { $0.fd >= 0 }) {
      if poll(&streams, nfds_t(streams.count), -1) < 0, errno != EINTR { break }
      if streams[0].fd >= 0, streams[0].revents != 0 {
        let part = Array(input[sent..<min(sent + chunk.count, input.count)])
        let count = again { write(sink, part, part.count) }
        if count > 0 { sent += count }
        if sent == input.count || count < 0 && errno != EAGAIN { stop(0) }
      }
      for i in 1...2 where streams[i].fd >= 0 && streams[i].revents != 0 {
        let count = again { read(streams[i].fd, &chunk, chunk.count) }
        if count <= 0 { stop(i) }
        if count > 0, i == 1 { finished.output += chunk[..<count] }
        if count > 0, i == 2 { finished.errors += chunk[..<count] }
      }
    }
  }
}
