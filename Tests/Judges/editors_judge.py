#!/usr/bin/env python3
"""Asks the editors themselves: does each colour a text as the compiler reads it?

TextMate (babi, Oniguruma), Kate's highlighter, Vim and Emacs colour all specs and a probe; the truth is
what `qc-bench tokens` prints. Held for each editor: every comment is a comment and nothing else is;
every quoted text is a text and nothing else is; braces, bullets, blanks and dates have their colour; the
first phrase of an item is coloured as keyword in at least 99 % of the lines, in each keyword set; names
are left alone in at least 97 %.

usage: editors_judge.py --bench QC-BENCH [--only textmate,kate,vim,emacs] FILE…
"""

import argparse
import html.parser
import json
import os
import re
import subprocess
import sys
import tempfile
import time

EDITORS = os.path.join(os.path.dirname(__file__), "..", "..", "grammar", "editors")

# One letter for each class: comment, text, construct, label, connective, reference, choice (h), time,
# number, blank, sign.
KEYWORDS = "kl"

PROBE = """\
QUY CHẾ PHỐI HỢP "Thử" {
  NỘI DUNG  "x"
  nội dung phối hợp giữa hai bên {
    Đầu mối  "y"
  }
  thoả thuận
  giữanày của giữa
  bên Thông Qua theo dõi "z nội dung # không"
  mục đích  “căn cứ theo «đó»”, «định kỳ» # giữa hai bên "q"
  mục đích  “Word đóng thẳng" của A
  căn cứ  91/2015/QH13 ngày 21/9/…
  thời hạn  trong 05 ngày làm việc kể từ ngày nhận được
  hình thức  văn bản, THƯ ĐIỆN TỬ
  1. trao đổi thông tin của A#b
  đ) lĩnh\u00a0 vực "r"
  bối cảnh  \"""nội dung
  định kỳ # giữa
  \"""
  ký  22/9/2023 tại "Hà Nội"
  thời hạn  "khi {nội dung} của # 5 ngày" # giữa {
  hình thức  “văn bản { của” {
}
"""
# Line, piece of it, class; None: no class at all.
EXPECTED = [
    (1, "QUY CHẾ PHỐI HỢP", "k"), (2, "NỘI DUNG", "l"), (3, "nội dung phối hợp", "k"),
    (3, "giữa", "o"), (3, "hai bên", "r"), (4, "Đầu mối", "k"), (6, "thoả thuận", "k"),
    (7, "giữanày", None), (7, "của", "o"), (8, "bên", "k"), (8, "Thông Qua", None),
    (8, "theo dõi", None), (8, '"z nội dung # không"', "s"), (9, "“căn cứ theo «đó»”", "s"),
    (9, "«định kỳ»", "s"), (9, '# giữa hai bên "q"', "c"), (10, '“Word đóng thẳng"', "s"),
    (10, "của", "o"), (11, "91/2015/QH13", "n"), (12, "thời hạn", "l"), (12, "05", "n"),
    (12, "ngày làm việc", "t"), (13, "hình thức", "l"), (13, "văn bản", "h"),
    (13, "THƯ ĐIỆN TỬ", "h"), (14, "1.", "d"), (14, "trao đổi thông tin", "k"), (14, "A#b", None),
    (15, "đ)", "d"), (15, "lĩnh", "k"), (15, "vực", "k"), (17, "  định kỳ # giữa", "s"),
    (19, "ký", "l"), (19, "22/9/2023", "n"), (19, "tại", "l"), (20, '"khi {nội dung} của # 5 ngày"', "s"), (20, "# giữa {", "c"),
    (21, "“văn bản { của”", "s"), (22, "}", "d"),
]


# -- Editors: each takes the path of a text and gives a string of classes for each line.

TEXTMATE = [
    ("comment", "c"), ("string", "s"), ("keyword.control", "k"), ("support.type", "l"),
    ("keyword.operator", "o"), ("variable.language", "r"), ("support.constant.choice", "h"),
    ("support.constant.time", "t"), ("constant.language.blank", "b"), ("constant", "n"),
    ("punctuation.section", "d"), ("punctuation.definition.list", "d"),
]


def textmate(path):
    from babi.highlight import Grammars, highlight_line

    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(EDITORS, "vscode", "qc.tmLanguage.json"), encoding="utf-8") as file:
            grammar = file.read()
        with open(os.path.join(folder, "source.qc.json"), "w", encoding="utf-8") as file:
            file.write(grammar)
        compiler = Grammars(folder).compiler_for_scope("source.qc")
        state = compiler.root_state
        lines = []
        for number, line in enumerate(read(path).split("\n")):
            state, regions = highlight_line(compiler, state, line + "\n", first_line=number == 0)
            classes = ["."] * (len(line) + 1)
            for region in regions:
                scope = region.scope[-1]
                letter = next((c for start, c in TEXTMATE if scope.startswith(start)), ".")
                for place in range(region.start, min(region.end, len(classes))):
                    classes[place] = letter
            lines.append("".join(classes[:-1]))
        return lines


KATE = {
    "Comment": "c", "String": "s", "ControlFlow": "k", "Keyword": "l", "Attribute": "o",
    "Variable": "r", "Constant": "h", "BuiltIn": "t", "DecVal": "n", "Float": "n", "BaseN": "n",
    "Warning": "b", "Operator": "d", "Normal": ".",
}


class Spans(html.parser.HTMLParser):
    """The text of a highlighted page and the colour of each character."""

    def __init__(self, colours):
        super().__init__()
        self.colours = colours
        self.stack = []
        self.inside = False
        self.text = []
        self.classes = []

    def handle_starttag(self, tag, attributes):
        if tag == "pre":
            self.inside = True
        if tag == "span":
            found = re.search(r"(?<![-\w])color:(#[0-9a-f]{6})", dict(attributes).get("style") or "")
            self.stack.append(self.colours.get(found.group(1), ".") if found else ".")

    def handle_endtag(self, tag):
        if tag == "pre":
            self.inside = False
        if tag == "span" and self.stack:
            self.stack.pop()

    def handle_data(self, data):
        if self.inside:
            self.text.append(data)
            self.classes.append((self.stack[-1] if self.stack else ".") * len(data))


def kate(path):
    colours = {}
    styles = {}
    for place, (style, letter) in enumerate(KATE.items()):
        colour = f"#{16 * (place + 1):02x}0000"
        colours[colour] = letter
        styles[style] = {"text-color": colour}
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "org.kde.syntax-highlighting")
        os.makedirs(os.path.join(data, "syntax"))
        os.makedirs(os.path.join(data, "themes"))
        with open(os.path.join(EDITORS, "kate", "qc.xml"), encoding="utf-8") as file:
            syntax = file.read()
        with open(os.path.join(data, "syntax", "qc.xml"), "w", encoding="utf-8") as file:
            file.write(syntax)
        theme = {
            "metadata": {"name": "Judge", "revision": 1}, "text-styles": styles,
            "editor-colors": {"BackgroundColor": "#ffffff"}, "custom-styles": {},
        }
        with open(os.path.join(data, "themes", "judge.theme"), "w", encoding="utf-8") as file:
            json.dump(theme, file)
        output = os.path.join(folder, "out.html")
        run = subprocess.run(
            ["kate-syntax-highlighter", "-s", "QC", "-t", "Judge", "-o", output, path],
            env=os.environ | {"XDG_DATA_HOME": folder, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True, text=True)
        complaints = [line for line in run.stderr.splitlines() if "syntax" in line.lower()]
        if run.returncode or complaints:
            sys.exit("kate: " + run.stderr)
        parser = Spans(colours)
        parser.feed(read(output))
    text = "".join(parser.text)
    classes = "".join(parser.classes)
    lines = []
    place = 0
    for line in text.split("\n"):
        lines.append(classes[place:place + len(line)])
        place += len(line) + 1
    wanted = read(path).split("\n")
    got = text.split("\n")
    if got[: len(wanted)] != wanted:
        # The page may begin with a line break.
        if got[1: len(wanted) + 1] == wanted:
            return lines[1:]
        sys.exit("kate: the page holds another text")
    return lines


VIM = {
    "qcComment": "c", "qcText": "s", "qcConstruct": "k", "qcLabel": "l", "qcConnective": "o",
    "qcReference": "r", "qcChoice": "h", "qcTime": "t", "qcNumber": "n", "qcDate": "n",
    "qcDocumentNumber": "n", "qcBlank": "b", "qcBullet": "d", "qcBrace": "d",
}

VIM_SCRIPT = """\
let s:letters = %s
let s:out = []
let s:filetype = &filetype
let s:commentstring = &commentstring
for s:number in range(1, line('$'))
  let s:line = ''
  let s:column = 1
  for s:char in split(getline(s:number), '\\zs')
    let s:name = synIDattr(synID(s:number, s:column, 1), 'name')
    let s:line .= get(s:letters, s:name, '.') . repeat('.', strchars(s:char) - 1)
    let s:column += len(s:char)
  endfor
  call add(s:out, s:line)
endfor
" What a person types: the lines must stand where the specs have them.
enew
set filetype=qc
execute "normal! iquy chế {\<CR># a\<CR>nội dung\<CR>- b {\<CR>c\<CR>}\<CR>- d\<Esc>"
let s:typed = join(getline(1, '$'), '|')
call writefile([s:filetype, s:commentstring, s:typed] + s:out, '%s')
qall!
"""


def vim(path):
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "out")
        script = os.path.join(folder, "dump.vim")
        with open(script, "w", encoding="utf-8") as file:
            file.write(VIM_SCRIPT % (json.dumps(VIM), output))
        run = subprocess.run(
            ["vim", "-N", "-u", "NONE", "-i", "NONE", "-n", "-es",
             "--cmd", f"set encoding=utf-8 runtimepath^={os.path.join(EDITORS, 'vim')}",
             "-c", "filetype plugin indent on", "-c", "syntax on", "-c", f"edit {path}",
             "-c", "set redrawtime=100000", "-S", script],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C.UTF-8"})
        if not os.path.exists(output):
            sys.exit(f"vim: {run.stdout}{run.stderr}")
        lines = read(output).split("\n")
    if lines[:2] != ["qc", "# %s"]:
        sys.exit(f"vim: type and comments of the file are {lines[:2]}")
    typed = "quy chế {|  # a|  nội dung|  - b {|    c|  }|  - d"
    if lines[2] != typed:
        sys.exit(f"vim: typed lines stand like {lines[2]}")
    return lines[3:]


EMACS = {
    "font-lock-comment-face": "c", "font-lock-comment-delimiter-face": "c", "font-lock-string-face": "s",
    "qc-construct": "k", "qc-label": "l", "qc-connective": "o", "qc-reference": "r", "qc-choice": "h",
    "qc-time": "t", "qc-number": "n", "qc-blank": "b", "qc-sign": "d",
}

EMACS_SCRIPT = """\
(setq coding-system-for-read 'utf-8 coding-system-for-write 'utf-8)
(load (car command-line-args-left) nil t)
(find-file (cadr command-line-args-left))
(unless (eq major-mode 'qc-mode) (error "No qc-mode"))
(font-lock-ensure)
(let ((letters '(%s)) (out nil) (place (point-min)))
  (while (< place (point-max))
    (let ((face (get-text-property place 'face)))
      (push (if (eq (char-after place) ?\\n) ?\\n
              (or (cdr (assq (if (consp face) (car face) face) letters)) ?.))
            out))
    (setq place (1+ place)))
  (let ((text (apply #'string (nreverse out))))
    (with-temp-file (nth 2 command-line-args-left) (insert text))))
;; Indentation: a spec that is indented well stays as it is.
(let ((before (buffer-string)))
  (indent-region (point-min) (point-max))
  (message "indent-changed %%d" (let ((a (split-string before "\\n")) (b (split-string (buffer-string) "\\n")) (n 0))
    (while a (unless (equal (pop a) (pop b)) (setq n (1+ n)))) n)))
(set-buffer-modified-p nil)
"""


def emacs(path):
    letters = " ".join(f"({face} . ?{letter})" for face, letter in EMACS.items())
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "qc-mode.el")
        with open(os.path.join(EDITORS, "emacs", "qc-mode.el"), encoding="utf-8") as file:
            text = file.read()
        with open(source, "w", encoding="utf-8") as file:
            file.write(text)
        compiled = subprocess.run(
            ["emacs", "-Q", "--batch", "--eval", "(setq byte-compile-error-on-warn t)",
             "-f", "batch-byte-compile", source], capture_output=True, text=True)
        if compiled.returncode:
            sys.exit("emacs: " + compiled.stderr)
        script = os.path.join(folder, "dump.el")
        output = os.path.join(folder, "out")
        with open(script, "w", encoding="utf-8") as file:
            file.write(EMACS_SCRIPT % letters)
        run = subprocess.run(
            ["emacs", "-Q", "--batch", "-l", script, source + "c", path, output],
            capture_output=True, text=True)
        if run.returncode or not os.path.exists(output):
            sys.exit("emacs: " + run.stderr)
        changed = re.search(r"indent-changed (\d+)", run.stderr)
        # Whether a bullet belongs to the clause above it or to the block no editor can know.
        lines = read(path).count("\n")
        if os.path.basename(path) != "probe.qc" and int(changed.group(1)) > 0.02 * lines:
            sys.exit(f"emacs: indents {changed.group(1)} of {lines} lines in another way than the specs")
        return read(output).split("\n")


# -- The judgement.


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def tokens(bench, path):
    output = subprocess.run([bench, "tokens", path], check=True, capture_output=True, text=True).stdout
    for row in output.splitlines():
        _, line, column, length, kind = row.split("\t")
        yield int(line) - 1, int(column), int(length), kind


class Judge:
    def __init__(self, editor, name, text, classes):
        self.where = f"{editor}, {name}"
        self.lines = text.split("\n")
        self.classes = classes
        self.faults = 0
        self.counts = {}

    def fault(self, line, message):
        self.faults += 1
        if self.faults <= 8:
            print(f"  {self.where}: {message}\n    {self.lines[line]}\n    {self.classes[line]}")

    def piece(self, line, column, length):
        """The classes of the visible characters of a token, which may span lines."""
        out = []
        while length > 0:
            text = self.lines[line][column:column + length]
            got = self.classes[line][column:column + length].ljust(len(text), ".")
            out += [c for char, c in zip(text, got) if not char.isspace()]
            length -= len(text) + 1
            line, column = line + 1, 0
        return "".join(out)

    def share(self, name, is_right, line, message):
        right, whole = self.counts.get(name, (0, 0))
        self.counts[name] = (right + is_right, whole + 1)
        if not is_right and whole - right < 3:
            print(f"  {self.where}: {message}\n    {self.lines[line]}\n    {self.classes[line]}")

    def run(self, truth):
        covered = [[False] * len(line) for line in self.lines]
        for line, column, length, kind in truth:
            got = self.piece(line, column, length)
            if kind in ("text", "longText", "unclosedText", "comment"):
                letter = "c" if kind == "comment" else "s"
                if set(got) != {letter}:
                    self.fault(line, f"{kind} at {column}: {got}")
                at, start, left = line, column, length
                while left > 0:
                    width = min(left, len(self.lines[at]) - start)
                    covered[at][start:start + width] = [True] * width
                    left -= width + 1
                    at, start = at + 1, 0
            elif kind in ("openBrace", "closeBrace", "bullet"):
                if set(got) != {"d"}:
                    self.fault(line, f"{kind} at {column}: {got}")
            elif kind == "phrase":
                self.share("first phrases", set(got) <= set(KEYWORDS), line, f"phrase at {column}: {got}")
            elif kind == "tail":
                self.share("phrases behind a head", "." not in got, line, f"tail at {column}: {got}")
            elif kind == "name":
                self.share("names", set(got) <= set(".ns"), line, f"name at {column}: {got}")
            elif kind in ("date", "partialDate", "documentNumber", "number", "integer", "pair",
                          "yearRange", "clock", "blank"):
                self.share("numbers and blanks", set(got) <= set("nb"), line, f"{kind} at {column}: {got}")
        for line, flags in enumerate(covered):
            for place, is_text in enumerate(flags):
                char = self.lines[line][place]
                if not is_text and not char.isspace() and self.classes[line][place:place + 1] in ("c", "s"):
                    self.fault(line, f"neither text nor comment at {place}")
                    break


FLOORS = {"first phrases": 0.99, "phrases behind a head": 0.95, "names": 0.97, "numbers and blanks": 0.95}


def probe(editor, colour, folder):
    path = os.path.join(folder, "probe.qc")
    with open(path, "w", encoding="utf-8") as file:
        file.write(PROBE)
    classes = colour(path)
    lines = PROBE.split("\n")
    faults = 0
    for number, piece, letter in EXPECTED:
        line = lines[number - 1]
        start = line.index(piece)
        got = {c for c, char in zip(classes[number - 1][start:start + len(piece)], piece) if not char.isspace()}
        if got != {letter or "."}:
            faults += 1
            print(f"  {editor}, probe line {number}: {piece} is {got}, not {letter}\n    {line}\n    {classes[number - 1]}")
    return faults


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", required=True)
    parser.add_argument("--only", default="textmate,kate,vim,emacs")
    parser.add_argument("files", nargs="+")
    arguments = parser.parse_args()
    editors = {"textmate": textmate, "kate": kate, "vim": vim, "emacs": emacs}
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        # One text for each keyword set: an editor starts twice, not two hundred times.
        texts = {"vi": "", "en": ""}
        for path in sorted(arguments.files):
            texts["en" if re.search(r"[.-]en\.qc$", path) else "vi"] += read(path).rstrip("\n") + "\n"
        for editor in arguments.only.split(","):
            began = time.monotonic()
            failed |= probe(editor, editors[editor], folder) > 0
            for language, text in texts.items():
                path = os.path.join(folder, language + ".qc")
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
                judge = Judge(editor, language, text, editors[editor](path))
                judge.run(tokens(arguments.bench, path))
                failed |= judge.faults > 0
                for name, floor in FLOORS.items():
                    right, whole = judge.counts.get(name, (0, 0))
                    is_good = whole > 100 and right >= floor * whole
                    failed |= not is_good
                    print(f"{editor:9} {language} {name:22} {right}/{whole} {100 * right / max(whole, 1):.2f} %"
                          + ("" if is_good else "  BELOW"))
                print(f"{editor:9} {language} {'faults':22} {judge.faults}")
            print(f"{editor:9} {time.monotonic() - began:.1f} s")
    sys.exit(1 if failed else 0)


main()
