#!/usr/bin/env python3
"""Writes the Unicode tables of Sources/QCSyntax/Text from the Unicode Character Database.

Usage: make-normalization-tables.py UCD-FOLDER OUTPUT-FOLDER

UCD-FOLDER holds UnicodeData.txt, CompositionExclusions.txt and EastAsianWidth.txt (Debian:
package unicode-data). OUTPUT-FOLDER receives NormalizationTables.swift, FoldingTables.swift and
DisplayWidthTables.swift.
"""

import os
import re
import sys

VERSION = "15.0"
TONES = {0x300: 1, 0x301: 2, 0x303: 3, 0x309: 4, 0x323: 5}
FOLDED = list(range(0xC0, 0x250)) + list(range(0x1E00, 0x1F00))


def read_lines(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line:
                yield line


class Database:
    def __init__(self, folder):
        self.category, self.combining, self.pairs = {}, {}, {}
        self.lower, self.name, self.wide = {}, {}, set()
        first = None
        for line in read_lines(folder, "UnicodeData.txt"):
            field = line.split(";")
            code = int(field[0], 16)
            for each in range(code if first is None else first, code + 1):
                self.category[each] = field[2]
            first = code if field[1].endswith(", First>") else None
            self.name[code] = field[1]
            if field[3] != "0":
                self.combining[code] = int(field[3])
            if field[5] and not field[5].startswith("<"):
                self.pairs[code] = [int(part, 16) for part in field[5].split()]
            if field[13]:
                self.lower[code] = int(field[13], 16)
        excluded = {int(line, 16) for line in read_lines(folder, "CompositionExclusions.txt")}
        self.composable = {
            (pair[0], pair[1]): code
            for code, pair in self.pairs.items()
            if len(pair) == 2
            and code not in excluded
            and code not in self.combining
            and pair[0] not in self.combining
        }
        for line in read_lines(folder, "EastAsianWidth.txt"):
            match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([WF])$", line)
            if match:
                last = int(match[2] or match[1], 16)
                self.wide.update(range(int(match[1], 16), last + 1))

    def decompose(self, code):
        pair = self.pairs.get(code)
        return [part for each in pair for part in self.decompose(each)] if pair else [code]

    def ordered(self, codes):
        codes = list(codes)
        for end in range(1, len(codes)):
            at = end
            while at > 0 and 0 < self.combining.get(codes[at], 0) < self.combining.get(
                codes[at - 1], 0
            ):
                codes[at - 1], codes[at] = codes[at], codes[at - 1]
                at -= 1
        return codes

    def compose(self, codes):
        result = list(codes[:1])
        for code in codes[1:]:
            joined = self.composable.get((result[-1], code)) if len(result) == 1 else None
            result[-1:] = [joined] if joined else [result[-1], code]
        return result


def literal(values, form="0x{:X}"):
    lines, line = [], "   "
    for value in values:
        text = " " + ("0" if value == 0 else form.format(value)) + ","
        if len(line) + len(text) > 100:
            lines.append(line)
            line = "   "
        line += text
    return "\n".join(lines + [line])


def table(comment, name, kind, values, form="0x{:X}"):
    text = "".join(f"  /// {line}\n" for line in comment)
    return f"{text}  static let {name}: [{kind}] = [\n{literal(values, form)}\n  ]\n"


def write(folder, name, comment, tables):
    lines = [
        f"// Made by Tests/Tools/make-normalization-tables.py from the Unicode Character Database",
        f"// {VERSION} (UnicodeData.txt and its companions); change the script, not this file.",
        "// Each table is a constant without start-up cost.",
        "",
        f"/// {comment}",
        f"enum {name} {{",
    ]
    with open(os.path.join(folder, name + ".swift"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n" + "\n".join(tables) + "}\n")


def changes(value_of, last=0x110000):
    """(start, value) of every run of equal values."""
    result, current = [], None
    for code in range(last):
        value = value_of(code)
        if value is not None and value != current:
            result.append((code, value))
            current = value
    return result


def normalization(data):
    keys = sorted(data.pairs)
    place = {code: index for index, code in enumerate(keys)}
    order = [place[data.composable[pair]] for pair in sorted(data.composable)]
    classes = changes(lambda code: data.combining.get(code, 0))
    return [
        table(["Characters with a canonical decomposition, ascending; Hangul is computed."],
              "decomposed", "UInt32", keys),
        table(["The first character of the decomposition of the entry of `decomposed` beside it."],
              "firstParts", "UInt32", [data.pairs[code][0] for code in keys]),
        table(["The second character, 0 if there is only one."],
              "secondParts", "UInt32", [(data.pairs[code] + [0])[1] for code in keys]),
        table(["Entries of `decomposed` that composition may make, ascending by (first, second)."],
              "compositionOrder", "UInt16", order, "{}"),
        table(["Runs of one canonical combining class: first character << 8 | class, ascending."],
              "combiningClasses", "UInt32", [code << 8 | value for code, value in classes]),
    ]


def without_stroke(data, code):
    """The ASCII letter a Latin letter is drawn from, 0 if there is none."""
    base = data.decompose(data.lower.get(code, code))[0]
    if base > 0x7F:
        match = re.match(r"LATIN SMALL LETTER (?:DOTLESS )?([A-Z])(?: WITH .*)?$", data.name[base])
        base = ord(match[1].lower()) if match else 0
    return data.lower.get(base, base) if chr(base).isalpha() else 0


def folding(data):
    lower, toneless, plain = [], [], []
    for code in FOLDED:
        small = data.lower.get(code, code)
        parts = data.ordered(data.decompose(small))
        tones = [part for part in parts if part in TONES]
        rest = data.compose([part for part in parts if part not in TONES])
        assert small <= 0xFFFF
        lower.append(small)
        if len(tones) == 1 and len(rest) > 1:
            toneless.append(6 << 13)
        elif len(tones) == 1:
            toneless.append(TONES[tones[0]] << 13 | rest[0])
        else:
            toneless.append(7 << 13 if tones else 0)
        plain.append(without_stroke(data, code))
    return [
        table(["Simple lower case of U+00C0...U+024F, then of U+1E00...U+1EFF."],
              "lowerCase", "UInt16", lower),
        table(["For the same characters: tone << 13 | lower case without the tone. 0: no tone;",
               "tones 1 to 5: grave, acute, tilde, hook above, dot below; 6: the rest is no single",
               "character; 7: more than one tone."],
              "toneless", "UInt16", toneless),
        table(["For the same characters: the small ASCII letter under the diacritics, 0: none."],
              "plainLetters", "UInt8", plain),
    ]


def width(data):
    def value_of(code):
        category = data.category.get(code)
        if category in ("Mn", "Me", "Cf", "Cc") or 0x1160 <= code <= 0x11FF:
            return 0
        if category is None and code not in data.wide:
            return None  # unassigned: whatever keeps the table short
        return 2 if code in data.wide else 1

    runs = changes(value_of)
    return [
        table(["Runs of one width: first character << 2 | cells, ascending; unassigned characters",
               "belong to the run before them."],
              "runs", "UInt32", [code << 2 | value for code, value in runs]),
    ]


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    data = Database(sys.argv[1])
    output = sys.argv[2]
    write(output, "NormalizationTables", "Canonical decomposition, composition and order.",
          normalization(data))
    write(output, "FoldingTables", "Lower case, tones and plain letters of precomposed Latin.",
          folding(data))
    write(output, "DisplayWidthTables", "Terminal cells of each character.", width(data))


main()
