#!/usr/bin/env python3
"""Asks programs that nobody here wrote what they make of the reports of `qc check` and `qc build`.

A corpus with every code and with hostile names (reports_corpus.py) goes through every reporter, in
both languages. JSON and SARIF meet their schemas (check-jsonschema, sarif-tools), JUnit is read by
junitparser and xmllint; what GitHub and GitLab document is checked here by code of its own.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree

import reports_corpus

FORMATS = ["short", "json", "sarif", "github", "gitlab", "junit"]
SEVERITIES = {"info", "minor", "major", "critical", "blocker"}


def must(condition, *words):
    if not condition:
        sys.exit("reports_judge: " + " ".join(map(str, words)))


def judged(*command):
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    must(result.returncode == 0, " ".join(map(str, command)), result.stdout, result.stderr)
    return result.stdout


def lines_of(path):
    """The lines as qc counts them, in UTF-16 units."""
    text = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
    return [len(line.rstrip("\r").encode("utf-16-le")) // 2 for line in text.split("\n")]


def check_json(report):
    keys = [(one["file"], one["fingerprint"]) for one in report["diagnostics"]]
    must(len(set(keys)) == len(keys), "a fingerprint stands twice in a file")
    counts = collections.Counter(one["severity"] for one in report["diagnostics"])
    for severity in ("error", "warning", "note"):
        must(counts[severity] == report["counts"][severity + "s"], severity, counts)


def check_region(root, place, sizes):
    artifact, region = place["artifactLocation"], place["region"]
    uri = artifact["uri"]
    must(re.fullmatch(r"[A-Za-z0-9._~/%:-]*", uri), "uri", uri)
    if "uriBaseId" in artifact:
        must(artifact["uriBaseId"] == "%SRCROOT%" and not uri.startswith("/"), uri)
        must(".." not in uri.split("/"), uri)
        path = root / urllib.parse.unquote(uri)
    else:
        must(uri.startswith("file:///"), uri)
        path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(uri).path))
    if not path.is_file() or path.stat().st_size > 1 << 24:
        return path
    if path not in sizes:
        sizes[path] = lines_of(path)
    lines = sizes[path]
    for line, column in (("startLine", "startColumn"), ("endLine", "endColumn")):
        if line in region:
            must(1 <= region[line] <= len(lines), path, region)
            must(1 <= region.get(column, 1) <= lines[region[line] - 1] + 1, path, region)
    return path


def check_sarif(log, root):
    run, = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    ids = [rule["id"] for rule in rules]
    must(ids == sorted(set(ids)), "rules are not in order", ids)
    must(set(ids) == {one["ruleId"] for one in run["results"]}, "rules that do not occur")
    for rule in rules:
        for key in ("shortDescription", "fullDescription", "help"):
            must(0 < len(rule[key]["text"]), rule["id"], key)
        must(len(rule["fullDescription"]["text"]) <= 1024, rule["id"], "is too long for code hosts")
    seen, sizes, found = set(), {}, set()
    for one in run["results"]:
        must(ids[one["ruleIndex"]] == one["ruleId"], one)
        place = one["locations"][0]["physicalLocation"]
        path = check_region(root, place, sizes)
        found.add(path)
        key = (place["artifactLocation"]["uri"], one["partialFingerprints"]["primaryLocationLineHash"])
        must(key not in seen, "a fingerprint stands twice", key)
        seen.add(key)
        for related in one.get("relatedLocations", []):
            check_region(root, related["physicalLocation"], sizes)
        for fix in one.get("fixes", []):
            for change in fix["artifactChanges"]:
                for edit in change["replacements"]:
                    check_region(
                        root,
                        {"artifactLocation": change["artifactLocation"],
                         "region": edit["deletedRegion"]}, sizes)
    return found


def unescape(text, is_property):
    """The inverse of what GitHub documents, written from its toolkit's description."""
    table = {"%25": "%", "%0D": "\r", "%0A": "\n"}
    if is_property:
        table.update({"%3A": ":", "%2C": ","})
    must(not re.search(r"%(?!25|0D|0A|3A|2C)", text), "a bare %", text)
    return re.sub("|".join(table), lambda match: table[match[0]], text)


def check_github(text):
    counts = collections.Counter()
    found = set()
    must(text == "" or text.endswith("\n"), "no line end")
    must("\r" not in text and "\x1b" not in text, "a control character")
    for line in text.split("\n")[:-1]:
        match = re.fullmatch(r"::(error|warning|notice)(?: ([^:\n]*))?::(.*)", line)
        must(match, "no command:", line)
        counts[match[1]] += 1
        unescape(match[3], False)
        if match[2]:
            pairs = [pair.split("=", 1) for pair in match[2].split(",")]
            must(len(dict(pairs)) == len(pairs), line)
            values = {key: unescape(value, True) for key, value in pairs}
            must(set(values) <= {"file", "line", "endLine", "col", "endColumn", "title"}, line)
            must(re.fullmatch(r"QC\d{4} [a-z0-9-]+", values["title"]), line)
            found.add(values["file"])
    must(all(count <= 10 for count in counts.values()), "more than ten of a kind", counts)
    return found


def check_gitlab(report):
    prints = [one["fingerprint"] for one in report]
    must(len(set(prints)) == len(prints), "GitLab: fingerprints are not unique")
    for one in report:
        must(one["description"] and one["check_name"] and one["fingerprint"], one)
        must(one["severity"] in SEVERITIES, one)
        must(one["location"]["path"] and one["location"]["lines"]["begin"] >= 1, one)


def check_junit(path, report):
    import junitparser

    text = path.read_text("utf-8")
    judged("xmllint", "--noout", "--nonet", str(path))
    tree = xml.etree.ElementTree.fromstring(text)
    cases = tree.findall(".//testcase")
    failures = [case for case in cases if case.find("failure") is not None]
    for element in [tree] + tree.findall("testsuite"):
        must(int(element.get("tests")) == len(cases), "JUnit: tests")
        must(int(element.get("failures")) == len(failures), "JUnit: failures")
    parsed = junitparser.JUnitXml.fromfile(str(path))
    must(sum(suite.tests for suite in parsed) == len(cases), "junitparser: tests")
    must(sum(suite.failures for suite in parsed) == len(failures), "junitparser: failures")
    told = "".join(tree.itertext())
    for one in report["diagnostics"]:
        must(f"[{one['code']}]" in told, "JUnit lacks", one["code"])
    return len(cases), len(failures)


def check_summary(text):
    page = subprocess.run(
        ["cmark-gfm", "-e", "table", "--unsafe"], input=text, capture_output=True, text=True,
        encoding="utf-8", check=True).stdout
    for tag in re.findall(r"</?([a-zA-Z][a-zA-Z0-9]*)", page):
        must(tag in ("h2", "p", "table", "thead", "tbody", "tr", "th", "td"), "summary: tag", tag)
    for row in re.findall(r"<tr>(.*?)</tr>", page, re.S):
        must(len(re.findall(r"<t[hd]>", row)) == 4, "summary: cells", row)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qc", required=True)
    parser.add_argument("--pages", default="specs/diagnostics", type=pathlib.Path)
    parser.add_argument("--sarif-schema", help="the OASIS schema; without it SARIF is read only")
    options = parser.parse_args()
    qc = str(pathlib.Path(options.qc).resolve())
    pages = options.pages.resolve()
    schema = options.sarif_schema and str(pathlib.Path(options.sarif_schema).resolve())
    tools = {name: shutil.which(name) for name in ("check-jsonschema", "sarif", "xmllint", "cmark-gfm")}
    must(all(tools.values()), "not installed:", [name for name, path in tools.items() if not path])
    if not schema:
        print("skipped: SARIF against its schema")
    seen = collections.Counter()
    cases = reports = 0
    with tempfile.TemporaryDirectory() as outer:
        root = pathlib.Path(outer).resolve() / "corpus"
        root.mkdir()
        runs = reports_corpus.make(root, pages, qc)
        written = pathlib.Path(outer) / "reports"
        written.mkdir()
        findings_schema = written / "findings.schema.json"
        findings_schema.write_text(judged(qc, "schema", "--findings"), "utf-8")
        judged("check-jsonschema", "--check-metaschema", str(findings_schema))
        validated = {"json": [], "sarif": []}
        for number, run in enumerate(runs):
            for language in ("vi", "en"):
                stem = f"{number}-{language}"
                paths = {form: written / f"{stem}.{form}" for form in FORMATS}
                summary = written / f"{stem}.md"
                summary.write_text("# before\n\n", "utf-8")
                outputs = [f"--output-format={form}={path}" for form, path in paths.items()]
                result = subprocess.run(
                    [qc, *run, "--locale", language, *outputs], cwd=root, capture_output=True,
                    env={**os.environ, "GITHUB_STEP_SUMMARY": str(summary)})
                must(result.returncode in (0, 1, 66, 73), run, result.stderr.decode())
                text = {form: path.read_bytes().decode("utf-8") for form, path in paths.items()}
                report = json.loads(text["json"])
                check_json(report)
                seen.update(one["code"] for one in report["diagnostics"])
                total = len(report["diagnostics"])
                log = json.loads(text["sarif"])
                found = check_sarif(log, root)
                must(len(log["runs"][0]["results"]) == total, "SARIF: results")
                if number == 0:
                    for name in reports_corpus.HOSTILE_NAMES:
                        path = root / "thư mục 100% #1" / name
                        must(path in found or not path.exists(), "no result for", name)
                files = check_github(text["github"])
                if number == 3:
                    must(text["github"] == "", text["github"])
                if number == 1:
                    must("missing %,:\n.qc" in files, files)
                quality = json.loads(text["gitlab"])
                check_gitlab(quality)
                must(len(quality) == total, "GitLab: entries")
                case_count, failure_count = check_junit(paths["junit"], report)
                must((failure_count == 0) == (report["verdict"] == "accepted"), "JUnit: verdict", run)
                cases += case_count
                must(summary.read_text("utf-8").startswith("# before\n\n## qc: "), "summary")
                check_summary(summary.read_text("utf-8").removeprefix("# before\n\n"))
                judged("sarif", "summary", str(paths["sarif"]))
                validated["json"].append(str(paths["json"]))
                validated["sarif"].append(str(paths["sarif"]))
                reports += len(FORMATS) + 1
        judged("check-jsonschema", "--schemafile", str(findings_schema), *validated["json"])
        if schema:
            judged("check-jsonschema", "--schemafile", schema, *validated["sarif"])
            refuses_bad_uri(schema, written)
    missing = set(reports_corpus.codes(pages)) - set(seen) - set(reports_corpus.NOT_REPORTED)
    must(not missing, "codes that no run has:", sorted(missing))
    wrongly = set(seen) & set(reports_corpus.NOT_REPORTED)
    must(not wrongly, "reported after all:", wrongly)
    print(f"{len(seen)} codes, {sum(seen.values())} findings, {reports} reports, {cases} test cases")
    for code, reason in reports_corpus.NOT_REPORTED.items():
        print(f"not in a report: {code}: {reason}")


def refuses_bad_uri(schema, folder):
    """That the judge can say no: a URI that is not encoded is refused."""
    bad = folder / "bad.sarif"
    log = json.loads((folder / "0-vi.sarif").read_text("utf-8"))
    result = log["runs"][0]["results"][0]
    result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = "hợp đồng.qc"
    bad.write_text(json.dumps(log), "utf-8")
    verdict = subprocess.run(
        ["check-jsonschema", "--schemafile", schema, str(bad)], capture_output=True)
    must(verdict.returncode != 0, "the schema's judge takes any URI: rfc3987 is not installed")


if __name__ == "__main__":
    main()
