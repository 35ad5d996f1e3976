extension English {
  /// Reading files and checking them.
  static let checking = """
    tool.severity.error = error
    tool.severity.warning = warning
    tool.severity.note = note
    tool.file.missing = {path}: there is no such file.
    tool.file.no-format = {command} writes no {ending}; it writes {formats} (--format).
    tool.file.no-directory = {path}: there is no directory “{directory}” to write it into.
    tool.file.forbidden = {path}: you have no permission.
    tool.file.is-directory = {path}: this is a directory, and a file is needed.
    tool.file.exists = {path}: the file is there already, and is left as it is.
    tool.file.too-large = {path}: the file is larger than 1 GiB.
    tool.file.other = {path}: {reason}.
    tool.file.output = The output could not be written: {reason}.
    tool.load.empty = {path}: there is no .journey file in this directory.
    tool.load.link = {path}: this link leads out of the directory you gave, and was not followed.
    tool.load.fragment = {path}: no model includes this file, and it has no map of its own; it was read by itself.
    tool.check.failed = The rule {rule} ({name}) failed, so findings of it are missing; the other rules ran. This is a
     mistake of polku, not of your files: please report it. The reason: {reason}
    tool.check.stopped = It stopped the program.
    tool.check.input-lost = polku: error: A rule stopped the program, and standard input cannot be read a second time.
     Give the journey as a file, and the other rules will be run.
    tool.baseline.remark = Findings that were known when polku check --write-baseline wrote this file. Only the first word
     of a line counts.
    tool.baseline.written = {path} is written; it knows {count} {count|finding|findings}.
    tool.baseline.not-written = {path} is not written, because some files could not be read.
    tool.baseline.how = polku check --write-baseline {path} makes it.
    tool.baseline.not-one = {path}: this is no baseline; the first line of one is “polku-baseline 1”.
    tool.baseline.version = {path}: this is a baseline of version {version}, and this polku reads version 1.
    tool.baseline.line = {path}: line {line} is neither a finding nor a comment.
    tool.languages.unreadable = {path}: the language could not be read; POLKU_LANGUAGES names it.
    tool.languages.no-language = {path}: this is no language; polku words --table prints what one looks like.
    tool.languages.known = {path}: there is a language “{code}” already, and it is kept.
    tool.reason.missing = there is no such file
    tool.reason.forbidden = you have no permission
    tool.reason.directory = it is a directory
    tool.reason.exists = the file is there already
    tool.reason.too-large = the file is too large
    tool.reason.full = the disk is full
    tool.reason.read-only = the disk can only be read
    tool.reason.broken = the disk did not answer as it should
    tool.reason.name-too-long = the name is too long
    tool.reason.links = the links lead round in a circle
    tool.reason.too-many = too many files are open
    tool.reason.gone = the reader went away
    tool.reason.busy = another program holds it
    tool.reason.memory = there is no memory left
    tool.reason.invalid = the system does not take that
    """
}
