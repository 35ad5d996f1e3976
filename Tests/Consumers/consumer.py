"""A throw-away package that depends on Polku, and what can be done with it."""

import collections
import pathlib
import re
import shutil
import subprocess
import time

Run = collections.namedtuple("Run", "code output seconds command")
HERE = pathlib.Path(__file__).resolve().parent


def run(command, folder, environment=None):
    """Runs a program; its two streams are one text, as in a terminal."""
    start = time.monotonic()
    done = subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT)
    return Run(
        done.returncode, done.stdout.decode("utf-8", "replace"), time.monotonic() - start,
        " ".join(str(word) for word in command))


def export(checkout, folder):
    """Copies what git knows or would know of a checkout, and makes a repository of it with one version.

    The checkout itself is left as it is, and what is not committed yet is tried as well.
    """
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=checkout, check=True,
        stdout=subprocess.PIPE)
    for name in filter(None, listing.stdout.decode().split("\0")):
        source, copy = checkout / name, folder / name
        if source.is_symlink() or source.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, copy, follow_symlinks=False)
    for words in (
        ["init", "--quiet"], ["add", "--all"],
        ["-c", "user.name=Consumers", "-c", "user.email=consumers@example.invalid", "-c", "commit.gpgsign=false",
         "commit", "--quiet", "--message", "What is tried"],
        ["-c", "tag.gpgsign=false", "tag", "0.1.0"],
    ):
        subprocess.run(["git", *words], cwd=folder, check=True)


class Consumer:
    """One package, made from the template and changed in place."""

    def __init__(self, folder, tools, dependency, settings, plugin, flags):
        self.folder = folder
        self.flags = flags
        shutil.copytree(HERE / "Template", folder)
        self.path("Package.swift.in").rename(self.path("Package.swift"))
        for hole, text in (
            ("@TOOLS@", tools), ("@DEPENDENCY@", dependency), ("@SETTINGS@", settings), ("@PLUGIN@", plugin),
        ):
            self.replace("Package.swift", hole, text)

    def path(self, name):
        return self.folder / name

    def read(self, name):
        return self.path(name).read_text(encoding="utf-8")

    def write(self, name, text):
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text, encoding="utf-8")

    def replace(self, name, old, new):
        """Changes a file, which must hold what is changed; gives what it held."""
        before = self.read(name)
        if old not in before:
            raise SystemExit(f"{name} of the template does not hold “{old}”")
        self.write(name, before.replace(old, new))
        return before

    def remove(self, name):
        self.path(name).unlink()

    def place(self, name, words, among=None):
        """`path:line:column` of words in a file, counted here and not by Polku."""
        for number, line in enumerate(self.read(name).splitlines(), 1):
            if words in line and (among is None or among in line):
                where = (number, line.index(words) + 1)
        return f"{self.path(name)}:{where[0]}:{where[1]}"

    def swift(self, verb, *words, environment=None):
        return run(["swift", verb, *self.flags, *words], self.folder, environment)

    def build(self, *words):
        return self.swift("build", *words)

    def tool(self, verb, *words, allowed=True, environment=None):
        """Runs a command plugin."""
        permission = ["--allow-writing-to-package-directory"] if allowed else []
        return self.swift("package", *permission, verb, *words, environment=environment)

    def generated(self):
        """The Swift files that the plugin wrote, each with its target."""
        return [
            (re.search(r"/outputs/[^/]+/([^/]+)/", str(path)).group(1), path)
            for path in sorted(self.folder.glob(".build/plugins/outputs/*/*/**/*.generated.swift"))
        ]
