#!/usr/bin/env python3
"""Presses the completion key in the real shells: bash, zsh and fish, each at a terminal.

usage: completions_judge.py --qc QC [--only bash,zsh,fish]
"""

import argparse
import os
import pty
import re
import select
import subprocess
import sys
import tempfile
import time

# A line, what must be offered, what must not; `exact` where nothing else may be.
CASES = [
    ("qc che", {"check", "checklist"}, set(), True),
    ("qc check --out", {"--output-format"}, set(), True),
    ("qc check --output-format ", {"text", "json"}, {"a.qc", "note.txt"}, False),
    ("qc check --output-format=j", {"json"}, {"text", "a.qc"}, False),
    ("qc check --output-format=json=no", {"note.txt"}, {"a.qc", "json"}, False),
    ("qc check --output-format json=no", {"note.txt"}, {"a.qc", "json"}, False),
    ("qc --output-format=json=x.json che", {"check", "checklist"}, set(), True),
    ("qc explain QC01", {"QC0101", "QC0103"}, {"QC1001", "a.qc"}, False),
    ("qc check --allow QC10", {"QC1001", "QC1005"}, {"QC0101", "a.qc"}, False),
    ("qc explain unknown-p", {"unknown-phrase"}, {"QC0101"}, False),
    ("qc check ", {"a.qc", "b c.qc", "sub"}, {"note.txt"}, True),
    ("qc check sub/", {"d.qc"}, {"e.txt"}, True),
    ("qc diff a.qc ", {"a.qc", "b c.qc", "sub"}, {"note.txt"}, True),
    ("qc build -o ", {"sub"}, {"a.qc", "note.txt"}, True),
    ("qc -C sub che", {"check", "checklist"}, set(), True),
    ("qc completions ", {"bash", "zsh", "fish"}, {"a.qc"}, True),
    ("qc checklist --stage before", {"before-signing"}, {"after-signing"}, True),
    ("qc check --fi", {"--final"}, {"--from", "--format"}, True),
]


class Terminal:
    """A program at a terminal of its own."""

    def __init__(self, command, folder, environment):
        self.child, self.master = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)

    def read(self, quiet=0.4, limit=15.0, patience=5.0):
        """What is printed until nothing comes for a while; a busy machine may take long to begin."""
        out = b""
        began = time.monotonic()
        while time.monotonic() - began < limit:
            ready, _, _ = select.select([self.master], [], [], quiet if out else patience)
            if not ready:
                break
            try:
                piece = os.read(self.master, 65536)
            except OSError:
                break
            if not piece:
                break
            out += piece
        return out.decode("utf-8", "replace")

    def until(self, mark, limit=30.0):
        out = ""
        began = time.monotonic()
        while mark not in out and time.monotonic() - began < limit:
            out += self.read(quiet=0.1, limit=1.0, patience=0.1)
        return out

    def send(self, text):
        os.write(self.master, text.encode())

    def close(self):
        os.close(self.master)
        os.waitpid(self.child, 0)


def plain(text):
    """The text without what colours it; what moves the cursor begins a new line."""
    text = re.sub(r"\x1b\[[0-9;?]*[A-LSTfsu]|\r", "\n", text)
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\x1b\][^\x07]*\x07", "", text)
    return re.sub("[\x00\x07]", "", text)


def offered(text):
    """The words of a list of completions: columns stand two blanks apart, descriptions behind `--`."""
    words = set()
    for row in plain(text).split("\n")[1:]:
        if row.startswith("qc>"):
            continue
        for word in re.split(r"\s{2,}", row.split(" -- ")[0].strip()):
            word = word.replace("\\ ", " ").rstrip("/")
            if word and not word.startswith("qc "):
                words.add(os.path.basename(word))
    return words


def bash(qc, folder, environment):
    """Readline's own list, one word a line."""
    setup = os.path.join(folder, ".setup.bash")
    script = subprocess.run([qc, "completions", "bash"], check=True, capture_output=True, text=True).stdout
    with open(setup, "w", encoding="utf-8") as file:
        file.write(script + "\nPS1='qc>'\n")
        for setting in ("completion-display-width 0", "completion-query-items 0", "page-completions off",
                        "enable-bracketed-paste off", "bell-style none", "visible-stats off"):
            file.write(f"bind 'set {setting}'\n")
    return at_terminal(["bash", "--noprofile", "--rcfile", setup, "-i"], "\x1b?", folder, environment)


def zsh(qc, folder, environment):
    home = os.path.join(folder, ".zsh")
    os.makedirs(home)
    script = subprocess.run([qc, "completions", "zsh"], check=True, capture_output=True, text=True).stdout
    with open(os.path.join(home, "_qc"), "w", encoding="utf-8") as file:
        file.write(script)
    with open(os.path.join(home, ".zshrc"), "w", encoding="utf-8") as file:
        file.write(f"fpath=({home} $fpath)\nautoload -U compinit\ncompinit -u -D\nPROMPT='qc>'\n"
                   "LISTMAX=100000\nunsetopt BEEP ZLE_BRACKETED_PASTE PROMPT_SP 2>/dev/null\n"
                   "unset zle_bracketed_paste\nzstyle ':completion:*' list-packed no\n")
    return at_terminal(["zsh", "-i"], "\x04", folder, environment | {"ZDOTDIR": home})


def at_terminal(command, key, folder, environment):
    terminal = Terminal(command, folder, environment)
    try:
        terminal.until("qc>")
        for line, *_ in CASES:
            terminal.send(line)
            terminal.read(quiet=0.2)
            terminal.send(key)
            text = terminal.read()
            yield line, offered(text)
            terminal.send("\x15\r")
            terminal.until("qc>")
    finally:
        terminal.close()


def fish(qc, folder, environment):
    script = subprocess.run([qc, "completions", "fish"], check=True, capture_output=True, text=True).stdout
    path = os.path.join(folder, ".qc.fish")
    with open(path, "w", encoding="utf-8") as file:
        file.write(script)
    for line, *_ in CASES:
        run = subprocess.run(
            ["fish", "--no-config", "-c", f"source {path}; complete -C '{line}'"],
            cwd=folder, env=environment, capture_output=True, text=True)
        if run.stderr:
            sys.exit("fish: " + run.stderr)
        words = set()
        for row in run.stdout.splitlines():
            word = row.split("\t")[0].rstrip("/")
            # An option and its value are one word to fish.
            words.add(os.path.basename(word.split("=")[-1]))
        yield line, words


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qc", required=True)
    parser.add_argument("--only", default="bash,zsh,fish")
    arguments = parser.parse_args()
    qc = os.path.abspath(arguments.qc)
    failed = 0
    for name in arguments.only.split(","):
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            for path in ("a.qc", "b c.qc", "note.txt", "sub/d.qc", "sub/e.txt"):
                os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
                open(os.path.join(folder, path), "w", encoding="utf-8").close()
            environment = {
                "PATH": os.path.dirname(qc) + ":/usr/local/bin:/usr/bin:/bin", "HOME": folder, "TERM": "vt100",
                "LC_ALL": "C.UTF-8", "COLUMNS": "200", "LINES": "1000",
            }
            shell = {"bash": bash, "zsh": zsh, "fish": fish}[name]
            for case, (line, got) in zip(CASES, shell(qc, folder, environment)):
                _, wanted, banned, exact = case
                if not wanted <= got or banned & got or exact and got != wanted:
                    failed += 1
                    print(f"{name}: {line}| wants {sorted(wanted)}, not {sorted(banned)}; offers {sorted(got)}")
        print(f"{name}: {len(CASES)} lines, {time.monotonic() - began:.1f} s")
    sys.exit(1 if failed else 0)


main()
