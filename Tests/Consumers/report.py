"""What was checked, one line each, and how long builds took."""

import re
import sys


class Report:
    """Prints checks as they are made and remembers whether all held."""

    def __init__(self):
        self.checked = 0
        self.failed = 0
        self.times = []

    def check(self, title, run, code=0, has=(), lacks=(), also=()):
        """Holds a run against what a developer shall see.

        `has` and `lacks` are texts or compiled patterns of the output; `also` are claims, each with whether it holds.
        """
        wrong = []
        if (run.code == 0) != (code == 0):
            wrong.append(f"ended with {run.code}, not {code}")
        for words in has:
            if not found(words, run.output):
                wrong.append(f"does not say: {shown(words)}")
        for words in lacks:
            if found(words, run.output):
                wrong.append(f"says: {shown(words)}")
        wrong += [claim for claim, holds in also if not holds]
        self.checked += 1
        print(f"{'FAIL' if wrong else 'ok':<5}{title} ({run.seconds:.1f} s)", flush=True)
        if wrong:
            self.failed += 1
            for reason in wrong:
                print(f"       {reason}")
            print(f"       $ {run.command}")
            for line in run.output.splitlines()[-60:]:
                print(f"       | {line}")
            sys.stdout.flush()
        return not wrong

    def time(self, what, seconds):
        self.times.append((what, seconds))

    def end(self):
        """Prints the times and the count; gives the exit code."""
        print("\nseconds  build")
        for what, seconds in self.times:
            print(f"{seconds:7.1f}  {what}")
        print(f"\n{self.checked} checks, {self.failed} failed")
        return 1 if self.failed else 0


def found(words, output):
    return words.search(output) if isinstance(words, re.Pattern) else words in output


def shown(words):
    return words.pattern if isinstance(words, re.Pattern) else words
