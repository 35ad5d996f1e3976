/// Says on standard error what could not be loaded as the user may have thought.
package enum LoadingRemarks {
  /// Says it, and how the tool must end for it.
  package static func tell(_ loading: Loading, _ session: Session) -> ExitCode {
    for (path, problem) in loading.problems { session.complain(path, problem) }
    for path in loading.emptyDirectories { session.complain("tool.load.empty", ["path": path]) }
    for path in loading.leavingLinks { session.remark("tool.load.link", ["path": path]) }
    for path in loading.fragments { session.remark("tool.load.fragment", ["path": path]) }
    return loading.problems.isEmpty && loading.emptyDirectories.isEmpty ? .fine : .files
  }
}
