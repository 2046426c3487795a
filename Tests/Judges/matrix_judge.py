#!/usr/bin/env python3
"""Reads what `qc matrix` and `qc diff` print with readers that nobody here wrote.

The numbers of the matrix must be the same as JSON, CSV and Markdown; a text compared with itself
must have no change, and with one line changed the change that was made.
"""
import argparse
import collections
import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile


def run(*arguments, expect=0):
    result = subprocess.run(arguments, capture_output=True, text=True, encoding="utf-8")
    if result.returncode != expect:
        sys.exit(f"{' '.join(map(str, arguments))}: exit {result.returncode}\n{result.stderr}")
    return result.stdout


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qc", required=True)
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    areas = pairs = changes = 0
    for name in options.files:
        for language in ("vi", "en"):
            form = lambda kind: run(
                options.qc, "matrix", name, "--lang", language, "--format", kind)
            document = json.loads(form("json"))
            assert document["format_version"] == "1.0", name
            rows = list(csv.reader(io.StringIO(form("csv"))))
            assert len({len(row) for row in rows}) == 1, f"{name}: ragged CSV"
            markdown = subprocess.run(
                ["cmark-gfm", "-e", "table"], input=form("md"), capture_output=True, text=True,
                encoding="utf-8", check=True).stdout
            counted = collections.Counter()
            for entry in document["documents"]:
                areas += len(entry["areas"])
                pairs += len(entry["pairs"])
                known = {party["id"] for party in entry["parties"]}
                assert len(known) == len(entry["parties"]), f"{name}: an id twice"
                for area in entry["areas"] + [entry["outside_areas"]]:
                    for duty in area["duties"]:
                        assert duty["party"] in known, name
                        counted[area.get("id", ""), duty["party"]] += duty["count"]
            listed = collections.Counter()
            for row in rows[1:]:
                if row[1] in ("area", "lĩnh vực") and int(row[6] or 0):
                    listed[row[2], row[13]] += int(row[6])
            assert +counted == +listed, f"{name}: JSON and CSV differ"
            assert "<table>" in markdown, f"{name}: no table"
        same = json.loads(run(options.qc, "diff", name, name, "--format", "json"))
        assert same["verdict"] == "same" and same["changes"] == [], name
        text = pathlib.Path(name).read_text(encoding="utf-8")
        for old, new in (("định kỳ    mỗi năm", "định kỳ    mỗi quý"), ("every      year", "every      month")):
            if old not in text:
                continue
            with tempfile.TemporaryDirectory() as folder:
                changed = pathlib.Path(folder, "new.qc")
                changed.write_text(text.replace(old, new), encoding="utf-8")
                told = json.loads(
                    run(options.qc, "diff", name, changed, "--format", "json", expect=1))
            assert told["verdict"] == "needs-signing", name
            assert any(change["clause"] == "every" for change in told["changes"]), name
            changes += 1
    assert areas and pairs and changes, "nothing was looked at"
    print(f"{len(options.files)} files, {areas} areas, {pairs} pairs, {changes} changes")


main()
