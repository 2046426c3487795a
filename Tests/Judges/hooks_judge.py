#!/usr/bin/env python3
"""Commits good and bad agreements under the real pre-commit, and runs the steps of the CI examples.

usage: hooks_judge.py --qc QC [--build]

--build: also the hooks that let pre-commit build qc (`language: swift`); takes some minutes.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
GOOD = os.path.join(ROOT, "specs", "agreements", "vinachem-khoi-tphcm.qc")
failed = 0


def run(command, folder, environment=None):
    """The exit code and all that was printed."""
    result = subprocess.run(
        command, cwd=folder, env=os.environ | (environment or {}), stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True)
    return result.returncode, result.stdout


def expect(name, is_right, output):
    global failed
    print(("ok   " if is_right else "WRONG"), name)
    if not is_right:
        failed += 1
        print(output)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def repository(folder):
    """A repository with a good agreement, one that names an unknown party, and a bad text of no kind."""
    good = read(GOOD)
    write(os.path.join(folder, "good.qc"), good)
    write(os.path.join(folder, "bad.qc"), good.replace("giữa hai bên {", "giữa Đảng uy Khối, Đảng ủy Tập đoàn {"))
    write(os.path.join(folder, "note.txt"), "quy chế {")
    for command in (["init", "-q"], ["config", "user.name", "judge"], ["config", "user.email", "judge@localhost"],
                    ["add", "-A"], ["commit", "-qm", "judge"]):
        subprocess.run(["git", *command], cwd=folder, check=True)


def check_hook(name, command, folder, environment):
    code, output = run([*command, "--files", "good.qc", "note.txt"], folder, environment)
    expect(f"{name}: a good file passes", code == 0 and "Passed" in output, output)
    code, output = run([*command, "--files", "good.qc", "bad.qc"], folder, environment)
    shown = "bad.qc" in output and "QC0103" in output
    expect(f"{name}: a bad file fails and says why", code == 1 and "Failed" in output and shown, output)
    code, output = run([*command, "--files", "note.txt"], folder, environment)
    expect(f"{name}: other files are none of it", code == 0 and "Skipped" in output, output)


def format_hook(name, command, folder, environment):
    path = os.path.join(folder, "good.qc")
    tidy = read(path)
    code, output = run([*command, "--files", "good.qc"], folder, environment)
    expect(f"{name}: a tidy file passes", code == 0 and read(path) == tidy, output)
    untidy = tidy.replace("  hiệu lực  …", "hiệu    lực …")
    write(path, untidy)
    code, output = run([*command, "--files", "good.qc"], folder, environment)
    expect(f"{name}: an untidy file is laid out", untidy != tidy and code == 1 and read(path) == tidy, output)
    write(path, tidy)


def hooks(qc, builds):
    code, output = run(["pre-commit", "validate-manifest", os.path.join(ROOT, ".pre-commit-hooks.yaml")], ROOT)
    expect("the manifest of the hooks is valid", code == 0, output)
    can_format = run([qc, "help", "format"], ROOT)[0] == 0
    with tempfile.TemporaryDirectory() as folder:
        work = os.path.join(folder, "work")
        clone = os.path.join(folder, "qc")
        repository(work)
        subprocess.run(["git", "clone", "-q", ROOT, clone], check=True)
        environment = {
            "PRE_COMMIT_HOME": os.path.join(folder, "home"), "LC_ALL": "C.UTF-8",
            "PATH": os.path.dirname(qc) + os.pathsep + os.environ["PATH"],
        }
        check_hook("qc-check-system", ["pre-commit", "try-repo", clone, "qc-check-system"], work, environment)
        if can_format:
            format_hook("qc-format-system", ["pre-commit", "try-repo", clone, "qc-format-system"], work, environment)
        if not builds:
            return
        # As a project would use it: built once, kept for the next run; no other qc is in the path.
        head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=clone, check=True, capture_output=True, text=True)
        write(os.path.join(work, ".pre-commit-config.yaml"),
              f"repos:\n  - repo: {clone}\n    rev: {head.stdout.strip()}\n    hooks:\n"
              "      - id: qc-check\n" + ("      - id: qc-format\n" if can_format else ""))
        subprocess.run(["git", "add", "-A"], cwd=work, check=True)
        environment["PATH"] = os.environ["PATH"]
        began = time.monotonic()
        code, output = run(["pre-commit", "install-hooks"], work, environment)
        expect(f"qc-check: pre-commit builds qc ({time.monotonic() - began:.0f} s)", code == 0, output)
        check_hook("qc-check", ["pre-commit", "run", "qc-check"], work, environment)
        if can_format:
            format_hook("qc-format", ["pre-commit", "run", "qc-format"], work, environment)


def steps(qc):
    """The commands of the CI examples that check, in bash as the servers call it."""
    from ruamel.yaml import YAML

    with open(os.path.join(ROOT, "grammar", "ci", "github-actions.yml"), encoding="utf-8") as file:
        job = YAML(typ="safe").load(file)["jobs"]["qc"]
    github = "".join(step["run"] for step in job["steps"] if "qc check" in step.get("run", ""))
    with open(os.path.join(ROOT, "grammar", "ci", "gitlab-ci.yml"), encoding="utf-8") as file:
        gitlab = "\n".join(YAML(typ="safe").load(file)["qc"]["script"])
    known = run([qc, "help", "check"], ROOT)[1]
    if not all(form in known for form in ("sarif", "gitlab", "junit", "github")):
        print("skipped: the steps of the CI examples; this qc does not know their reports")
        return
    with tempfile.TemporaryDirectory() as folder:
        repository(folder)
        write(os.path.join(folder, "good", "a.qc"), read(GOOD))
        write(os.path.join(folder, "bad", "a.qc"), read(os.path.join(folder, "bad.qc")))
        write(os.path.join(folder, "empty", "note.txt"), "")
        for name, script in (("GitHub", github), ("GitLab", gitlab)):
            for agreements, wanted in (("good", 0), ("bad", 1), ("empty", 66), ("missing", 66)):
                code, output = run(
                    ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], folder,
                    {"AGREEMENTS": agreements, "PATH": os.path.dirname(qc) + os.pathsep + os.environ["PATH"]})
                expect(f"{name}: the folder {agreements} ends with {wanted}", code == wanted, f"{code}\n{output}")
        for report in ("qc.sarif", "qc.junit.xml", "qc-codequality.json"):
            expect(f"{report} is written", os.path.exists(os.path.join(folder, report)), "")


parser = argparse.ArgumentParser()
parser.add_argument("--qc", required=True)
parser.add_argument("--build", action="store_true")
arguments = parser.parse_args()
hooks(os.path.abspath(arguments.qc), arguments.build)
steps(os.path.abspath(arguments.qc))
sys.exit(1 if failed else 0)
