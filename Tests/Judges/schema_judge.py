#!/usr/bin/env python3
"""Holds the published JSON Schema, the writer and the validator of `qc` against each other.

    schema_judge.py --schema SCHEMA --documents DIR --check COMMAND [--mutants N] [--seed N] [--work DIR]

SCHEMA     the output of `qc schema`
DIR        JSON files that `qc build` made
COMMAND    validates files: their names are appended, its standard output is the JSON of
           `qc check --output-format json --max-diagnostics 1000000`. A file is invalid when a
           diagnostic QC9009 or QC9010 is about it.

The judge is the package `jsonschema` (PyPI), with formats asserted. Counted as passed: the schema
itself is valid; every file of DIR is valid for both; every definition of the schema has a made-up
instance that is valid for both; and for each mutant of these files both say the same.
Prints `N passed, N failed`; the exit code is 1 if anything failed.
"""

import argparse
import copy
import json
import pathlib
import random
import re
import shlex
import subprocess
import sys
import tempfile

import jsonschema

INVALID = {"QC9009", "QC9010"}
BATCH = 400


# --- what the judge says ---------------------------------------------------------------------


def no_duplicates(pairs):
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key stands twice")
    return result


def no_constant(name):
    raise ValueError(name + " is no JSON")


def parse(data):
    """The value of a JSON text read as strictly as RFC 8259 allows; ValueError otherwise."""
    text = data.decode("utf-8")
    if text.startswith("\ufeff"):
        raise ValueError("byte order mark")
    value = json.loads(text, object_pairs_hook=no_duplicates, parse_constant=no_constant)
    json.dumps(value, ensure_ascii=False).encode("utf-8")  # lone surrogates fail here
    return value


def with_ecma_ends(node):
    """JSON Schema's patterns are those of ECMA-262, in which `$` is the very end; Python's also
    matches before a line end there."""
    if isinstance(node, dict):
        return {
            key: value[:-1] + r"\Z"
            if key == "pattern" and isinstance(value, str) and value.endswith("$")
            else with_ecma_ends(value)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [with_ecma_ends(value) for value in node]
    return node


class Judge:
    def __init__(self, schema):
        kind = jsonschema.Draft202012Validator
        self.validator = kind(with_ecma_ends(schema), format_checker=kind.FORMAT_CHECKER)

    def accepts(self, data):
        try:
            return self.validator.is_valid(parse(data))
        except (ValueError, RecursionError):
            return False

    def reason(self, data):
        try:
            error = jsonschema.exceptions.best_match(self.validator.iter_errors(parse(data)))
            return f"{error.json_path}: {error.message[:160]}" if error else "valid"
        except (ValueError, RecursionError) as error:
            return str(error)


# --- what qc says ----------------------------------------------------------------------------


def invalid_files(command, paths):
    """The paths about which `command` has a diagnostic, with its message."""
    invalid = {}
    for start in range(0, len(paths), BATCH):
        names = [str(path) for path in paths[start : start + BATCH]]
        run = subprocess.run(shlex.split(command) + names, capture_output=True, check=False)
        if run.returncode < 0 or run.returncode not in (0, 1):
            sys.exit(f"{command}: exit code {run.returncode}: {run.stderr.decode()[-500:]}")
        for finding in json.loads(run.stdout)["diagnostics"]:
            if finding["code"] in INVALID:
                invalid.setdefault(finding["file"], finding["message_en"])
    return invalid


# --- instances made from the schema ----------------------------------------------------------


class Maker:
    """Makes small instances, so that places are reached which no example has."""

    words = ["a", "Đảng ủy Khối", 'quote " and \\', "dòng\nmới", "x" * 70, "é\u0301", "😀"]

    def __init__(self, schema, rng):
        self.schema = schema
        self.rng = rng

    def resolve(self, node):
        while "$ref" in node:
            other = {key: value for key, value in node.items() if key != "$ref"}
            target = self.schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
            node = merged(target, other)
        return node

    def make(self, node, optional, depth=0):
        """An instance of a schema; each key that may be left out is there with this chance."""
        node = self.resolve(node)
        for key in ("anyOf", "oneOf"):
            if key in node:
                choices = node[key]
                if depth > 9:
                    choices = choices[-1:]
                return self.make(self.rng.choice(choices), optional, depth)
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return self.rng.choice(node["enum"])
        kind = node["type"]
        if kind == "object":
            return self.make_object(node, optional, depth)
        if kind == "array":
            count = max(node.get("minItems", 0), self.rng.choice([0, 1, 1, 2]) if depth < 5 else 1)
            if node.get("uniqueItems"):
                return self.rng.sample(node["items"]["enum"], max(1, count))
            return [self.make(node["items"], optional, depth + 1) for _ in range(count)]
        if kind == "string":
            return self.make_string(node)
        if kind == "integer":
            low, high = node["minimum"], node["maximum"]
            options = [low, high, min(high, low + 1), self.rng.randint(low, high)]
            banned = node.get("not", {}).get("const")
            return self.rng.choice([value for value in options if value != banned])
        if kind == "number":
            return self.rng.choice([0, 1, 12.5, 136, 0.001])
        return None

    def make_object(self, node, optional, depth):
        properties = node["properties"]
        needed = set(node.get("required", []))
        for either in node.get("allOf", []):
            needed.add(self.rng.choice(either["anyOf"])["required"][0])
        chance = optional if depth < 3 else optional / 8 if depth < 6 else 0
        result = {}
        for name, inner in properties.items():
            if inner is not False and (name in needed or self.rng.random() < chance):
                result[name] = self.make(inner, optional, depth + 1)
        if not result and node.get("minProperties"):
            name = self.rng.choice(sorted(properties))
            result[name] = self.make(properties[name], optional, depth + 1)
        return result

    def make_string(self, node):
        pattern = node.get("pattern", "")
        if node.get("format") == "date":
            return self.rng.choice(["2023-09-21", "2024-02-29", "0001-01-01", "9999-12-31"])
        if pattern.startswith("^[a-z0-9]+"):
            return self.rng.choice(["a", "party-a/signer-b", "area-2/shall-x-2"])
        if pattern.startswith("^[0-9a-f]{64}"):
            return "%064x" % self.rng.getrandbits(256)
        if pattern.startswith("^P"):
            return self.rng.choice(["P1Y", "P10D", "PT24H", "P3M", "P2W", "PT5M"])
        if pattern.startswith("^FREQ"):
            return self.rng.choice(["FREQ=DAILY", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1"])
        if pattern:
            return "14:30"
        return self.rng.choice(self.words)

    def around(self, name, inner):
        """A whole file with an instance of one definition in it, along the shortest way."""
        steps = self.ways.get(name)
        if steps is None:
            return None
        return self.plant({k: v for k, v in self.schema.items() if k != "$defs"}, steps, inner)

    def plant(self, node, steps, inner):
        if not steps:
            return inner
        node = self.resolve(node)
        step, rest = steps[0], steps[1:]
        if step[0] == "alternative":
            return self.plant(step[1], rest, inner)
        if step[0] == "items":
            return [self.plant(node["items"], rest, inner)]
        value = self.make_object(node, 0, 9)
        # Of keys one of which must be there, this one is enough.
        value[step[1]] = self.plant(node["properties"][step[1]], rest, inner)
        return value

    def find_ways(self):
        """The shortest way from the root to each definition."""
        self.ways = {}
        queue = [(self.schema, [])]
        while queue:
            node, steps = queue.pop(0)
            overrides = None
            if "$ref" in node:
                name = node["$ref"].rsplit("/", 1)[1]
                if name in self.ways:
                    continue
                self.ways[name] = steps
                overrides = {key: value for key, value in node.items() if key != "$ref"}
                node = merged(self.schema["$defs"][name], overrides)
                if "$ref" in node:
                    queue.append((node, steps))
                    continue
            for key in ("anyOf", "oneOf"):
                for inner in node.get(key, []):
                    if isinstance(inner, dict) and ("$ref" in inner or "type" in inner):
                        queue.append((inner, steps + [("alternative", inner)]))
            if "items" in node:
                queue.append((node["items"], steps + [("items",)]))
            for name, inner in node.get("properties", {}).items():
                if isinstance(inner, dict):
                    queue.append((inner, steps + [("key", name)]))
        return self.ways


def merged(target, other):
    """A definition with what stands beside the reference to it."""
    result = dict(target)
    for key, value in other.items():
        if key == "properties":
            result[key] = {**target.get("properties", {}), **value}
            for name in value:
                if value[name] is False:
                    result[key][name] = False
        elif key not in ("title", "description"):
            result[key] = value
    return result


# --- mutants ---------------------------------------------------------------------------------


def places(value, parent=None, key=None):
    """Every value with the container and the key that it stands at."""
    found = [(value, parent, key)]
    stack = [value]
    while stack:
        node = stack.pop()
        pairs = (
            node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        )
        for name, inner in pairs:
            found.append((inner, node, name))
            stack.append(inner)
    return found


SIMPLE = [
    None, True, False, 0, 1, -1, 1.0, 1.5, 2.0, 1e3, 31, 32, 99999, 10**12, "", " ", "x", "blank",
    "2023-02-30", "2023-9-1", "0000-01-01", "20230921", "2023-W01-1", "2024-02-29", "A-b", "a--b",
    "a/", "/a", "a-b/c-2", "P1Y", "P0D", "P", "PT1D", "P1Y2M", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO",
    "24:60", "09:05", "case", "otherwise", "shall", "0" * 64, "g" * 64, [], {}, [[]], [None],
    {"state": "blank"}, {"state": "error"}, {"state": "blank", "unit": "day"}, [{"state": "blank"}],
    {"vi": "x"}, {"en": "x"}, {"vi": "x", "en": "y"}, {"vi": 1}, {"fr": "x"}, {"text": {"vi": "x"}},
    {"ref": "party-a"}, {"ref": "Party"}, {"group": "each-party"}, {"group": "x"}, {"name": "x"},
    {"ref": "a", "group": "each-party"}, {"ref": "a", "of": {"group": "each-party"}},
    {"ref": "a", "inherited_from": "b"}, {"vi": "x", "inherited_from": "b"}, {"level": "tỉnh"},
    {"date": "2023-09-21"}, {"day": 1, "month": {"state": "blank"}, "year": 2023}, {"number": 3},
    {"number": "12-QC/ĐUK"}, {"citation": "x"}, {"choice": "in-writing"}, {"choice": "yes"},
    {"words": "x", "time": {"state": "blank"}}, {"words": "x"}, {"count": 3, "unit": "article"},
    {"key": "cấp tỉnh", "value": {"ref": "a"}}, [{"key": "k", "value": {"state": "blank"}}],
    {"line": 1, "column": 1}, {"line": 0, "column": 1}, {"id": "a", "kind": "shall", "at": {"line": 1, "column": 1}},
]  # fmt: skip

KEYS = [
    "text", "name", "value", "within", "file", "inherited_from", "case", "otherwise", "of", "to",
    "of_by_case", "due", "due_by_case", "about_by_case", "area", "kind", "id", "at", "state", "vi",
    "en", "each", "unit", "x", "", "Name", "under", "signed", "party", "location", "declarations",
]  # fmt: skip


def mutate(value, pool, rng):
    """Changes the value in one place; says how."""
    found = places(value)
    inner, parent, key = rng.choice(found[1:])
    how = rng.choice(MUTATIONS)
    if how == "delete":
        del parent[key]
    elif how == "simple":
        parent[key] = copy.deepcopy(rng.choice(SIMPLE))
    elif how == "same":
        # A value from elsewhere that stands under the same key.
        others = pool["by_key"].get(key if isinstance(key, str) else None) or pool["all"]
        parent[key] = copy.deepcopy(rng.choice(others))
    elif how == "other":
        parent[key] = copy.deepcopy(rng.choice(pool["all"]))
    elif how == "add":
        target = rng.choice([node for node, _, _ in found if isinstance(node, dict)])
        name = rng.choice(KEYS + pool["keys"])
        values = pool["by_key"].get(name) or SIMPLE
        target[name] = copy.deepcopy(rng.choice(values))
    elif how == "rename" and isinstance(parent, dict):
        parent[rng.choice(KEYS + pool["keys"])] = parent.pop(key)
    elif how == "wrap":
        parent[key] = [inner]
    elif how == "unwrap" and isinstance(inner, (list, dict)) and inner:
        parent[key] = next(iter(inner.values())) if isinstance(inner, dict) else inner[0]
    elif how == "empty" and isinstance(inner, (list, dict, str)):
        parent[key] = type(inner)()
    elif how == "repeat" and isinstance(inner, list) and inner:
        inner.append(copy.deepcopy(rng.choice(inner)))
    elif how == "blank":
        parent[key] = {"state": "blank"}
    elif how == "text" and isinstance(inner, str):
        parent[key] = rng.choice(
            [inner.upper(), inner + "x", inner[:-1], "x" + inner, inner + " ", inner.replace("-", "_")]
        )
    elif how == "number" and isinstance(inner, (int, float)) and not isinstance(inner, bool):
        parent[key] = rng.choice([-inner, inner + 0.5, float(inner), inner * 1000, str(inner), 0])
    else:
        parent[key] = copy.deepcopy(rng.choice(SIMPLE))
        how = "simple"
    return how


MUTATIONS = [
    "delete", "delete", "simple", "simple", "same", "same", "other", "add", "add", "rename", "wrap",
    "unwrap", "empty", "repeat", "blank", "text", "number",
]  # fmt: skip


def mutate_bytes(data, rng):
    """Changes the text of the JSON; says how."""
    how = rng.choice(
        ["cut", "byte", "comma", "twice", "mark", "surrogate", "pair", "nan", "zero", "plus", "raw",
         "comment", "behind", "exponent", "escape", "latin"]
    )  # fmt: skip
    commas = [match.start() for match in re.finditer(rb",", data)]
    strings = [match for match in re.finditer(rb'"[A-Za-z ]+"', data)]
    numbers = [match for match in re.finditer(rb"(?<=: )[0-9]+", data)]
    at = rng.randrange(len(data))
    if how == "cut":
        return how, data[:at]
    if how == "byte":
        return how, data[:at] + bytes([rng.randrange(1, 128)]) + data[at + 1 :]
    if how == "comma":
        close = rng.choice([m.start() for m in re.finditer(rb"[\]}]", data)])
        return how, data[:close] + b"," + data[close:]
    if how == "twice":
        match = rng.choice([m for m in re.finditer(rb'"line": [0-9]+,', data)])
        return how, data[: match.end()] + match.group() + data[match.end() :]
    if how == "mark":
        return how, b"\xef\xbb\xbf" + data
    if how in ("surrogate", "pair", "escape", "raw", "latin"):
        match = rng.choice(strings)
        inside = {
            "surrogate": rng.choice([b"\\ud800", b"\\udc00", b"\\ud83dx", b"\\ud83d\\u0041"]),
            "pair": b"\\ud83d\\ude00",
            "escape": rng.choice([b"\\x", b"\\u12", b"\\u00e9", b"\\/", b"\\n"]),
            "raw": rng.choice([b"\x01", b"\t", b"\n"]),
            "latin": rng.choice([b"\xe9", b"\xc0\xaf", b"\xed\xa0\x80"]),
        }[how]
        return how, data[: match.end() - 1] + inside + data[match.end() - 1 :]
    if how == "comment":
        place = rng.choice(commas)
        return how, data[:place] + b"/* */" + data[place:]
    if how == "behind":
        return how, data + rng.choice([b"\n\n", b" ", b"{}", b"x", b"\x00", b","])
    match = rng.choice(numbers)
    number = {
        "nan": rng.choice([b"NaN", b"Infinity", b"-"]),
        "zero": b"0" + match.group(),
        "plus": b"+" + match.group(),
        "exponent": match.group() + rng.choice([b"e0", b"E+0", b".0", b".", b"e", b"e2", b"00e-2"]),
    }[how]
    return how, data[: match.start()] + number + data[match.end() :]


# --- the run ---------------------------------------------------------------------------------


def dump(value, rng):
    text = json.dumps(value, ensure_ascii=rng.random() < 0.2, indent=rng.choice([None, 1]))
    return text.encode("utf-8")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--schema", required=True)
    options.add_argument("--documents", required=True)
    options.add_argument("--check", required=True)
    options.add_argument("--mutants", type=int, default=2400)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--work")
    arguments = options.parse_args()
    rng = random.Random(arguments.seed)

    schema = json.loads(pathlib.Path(arguments.schema).read_bytes(), object_pairs_hook=no_duplicates)
    jsonschema.Draft202012Validator.check_schema(schema)
    judge = Judge(schema)
    sources = sorted(pathlib.Path(arguments.documents).glob("**/*.json"))
    if not sources:
        sys.exit(f"{arguments.documents}: no JSON")

    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(arguments.work or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        files = []  # (path, what it is, must be valid)
        originals = []

        def add(data, what, must_be_valid=False):
            path = folder / f"{len(files):05}.json"
            path.write_bytes(data)
            files.append((path, what, must_be_valid))

        for source in sources:
            data = source.read_bytes()
            originals.append(parse(data))
            add(data, source.name, True)

        maker = Maker(schema, rng)
        made = []
        unreached = set(schema["$defs"]) - set(maker.find_ways())
        for name in sorted(maker.ways):
            for chance in (0, 0.3):
                inner = maker.make({"$ref": "#/$defs/" + name}, chance, 2)
                kinds = narrowed(maker, name)
                if kinds and isinstance(inner, dict):
                    inner.update(kinds)
                    inner = {key: value for key, value in inner.items() if value is not False}
                whole = maker.around(name, inner)
                made.append(whole)
                add(dump(whole, rng), f"made-up {name}", True)

        pool = {"all": [], "by_key": {}, "keys": []}
        for value in originals + made:
            for inner, _, key in places(value):
                if len(json.dumps(inner)) < 3000:
                    pool["all"].append(inner)
                    if isinstance(key, str):
                        pool["by_key"].setdefault(key, []).append(inner)
        pool["keys"] = sorted(pool["by_key"])

        for number in range(arguments.mutants):
            base = rng.choice(originals if number % 2 else made)
            if number % 8 == 0:
                how, data = mutate_bytes(json.dumps(base, ensure_ascii=False).encode(), rng)
            else:
                value = copy.deepcopy(base)
                how = mutate(value, pool, rng)
                data = dump(value, rng)
            add(data, f"mutant, {how}")

        ours = invalid_files(arguments.check, [path for path, _, _ in files])
        passed = failed = valid = 0
        for path, what, must_be_valid in files:
            data = path.read_bytes()
            accepts = judge.accepts(data)
            accepted = str(path) not in ours
            valid += accepts
            if accepts == accepted and (accepts or not must_be_valid):
                passed += 1
                continue
            failed += 1
            if failed <= 20:
                print(f"{path} ({what}): jsonschema {judge.reason(data)!r}, qc {ours.get(str(path), 'valid')!r}")
        for name in sorted(unreached):
            failed += 1
            print(f"$defs/{name} is never used")
        print(
            f"{len(sources)} files, {len(made)} made up, {arguments.mutants} mutants;"
            f" {valid} valid, {len(files) - valid} invalid"
        )
        print(f"{passed} passed, {failed} failed")
        sys.exit(1 if failed else 0)


def narrowed(maker, name):
    """What the place at the end of the shortest way asks of a definition."""
    node = {key: value for key, value in maker.schema.items() if key != "$defs"}
    for step in maker.ways[name]:
        node = maker.resolve(node)
        if step[0] == "alternative":
            node = step[1]
        elif step[0] == "items":
            node = node["items"]
        else:
            node = node["properties"][step[1]]
    result = {}
    while isinstance(node, dict) and "$ref" in node:
        for key, value in node.get("properties", {}).items():
            result[key] = False if value is False else value.get("const")
        if node["$ref"].endswith("/" + name):
            break
        node = maker.schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
    return result


if __name__ == "__main__":
    main()
