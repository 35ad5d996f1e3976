"""Runs a command as a whole process and says how long it took and how much memory it held at most."""

import os
import signal
import statistics
import threading
import time


class Run:
    """One run: seconds by the wall, peak memory in bytes, and how it ended (128 + signal where one ended it)."""

    def __init__(self, seconds, peak, status):
        self.seconds, self.peak, self.status = seconds, peak, status


def run_once(command, limit, output=os.devnull):
    """Starts the command, waits for its end and reads the child's own resource usage (`wait4`).

    No shell and no pipe stands between: what the command prints goes to a file, so that a slow reader costs nothing.
    """
    actions = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
               (os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644),
               (os.POSIX_SPAWN_DUP2, 1, 2)]
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    stop = threading.Timer(limit, os.kill, (child, signal.SIGKILL))
    stop.start()
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    stop.cancel()
    code = 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
    return Run(seconds, usage.ru_maxrss * 1024, code)


def floor():
    """A program that does nothing: less time cannot be measured, nor less memory.

    The memory is this script's own: Linux counts it to a child until the child's program begins.
    """
    runs = [run_once(["/bin/true"], 10) for _ in range(9)]
    return statistics.median([run.seconds for run in runs]), max(run.peak for run in runs)


class Series:
    """The runs of one command on one file. The first warms the caches, is checked and not counted."""

    def __init__(self, command, limit, budget, output):
        self.command, self.limit, self.budget = command, limit, budget
        self.runs = []
        self.first = run_once(command, limit, output)
        self.spent = self.first.seconds

    @property
    def too_slow(self):
        return self.first.status == 128 + signal.SIGKILL

    def again(self):
        """One more counted run, unless the time for this command is used up."""
        if not self.too_slow and (self.spent < self.budget or not self.runs):
            run = run_once(self.command, self.limit)
            self.spent += run.seconds
            self.runs.append(run)

    @property
    def seconds(self):
        return statistics.median([run.seconds for run in self.runs or [self.first]])

    @property
    def peak(self):
        return max(run.peak for run in self.runs or [self.first])
