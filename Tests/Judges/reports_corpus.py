"""A corpus that has every finding `qc` can make, with hostile names and texts, for reports_judge.py.

The codes come from specs/diagnostics, which is generated from their table, so that none is forgotten.
"""
import pathlib
import re
import shutil
import subprocess

# What no run of `check` or `build` reports as a finding, and why.
NOT_REPORTED = {
    "QC9008": "two inputs for one output are a mistake of usage: exit 64, nothing is run",
    "QC9014": "only `qc format` writes texts anew",
}

HOSTILE_NAMES = [
    "a b%41,:#é?|<b>`x`.qc",
    "[chữ](x)&amp;*_~\\.qc",
    "dòng\nmới\r\t.qc",
    "\x1b[31mđỏ\x07.qc",
    "::error file=x,line=1::y.qc",
    "-- --><!--]]>.qc",
    "con\u202egn.qc",
]

HOSTILE_TEXT = """quy chế phối hợp "Quản lý %0A::error::<script>alert(1)</script> ]]> [x](y) | `z`" {
  ban hành kèm theo  Quyết định 145/QĐ-UBND ngày 12/5/2026 của "Ủy ban nhân dân tỉnh"
  hiệu lực           …
  bên Sở Xây dựng { đầu mối "Văn phòng Sở" }
  bên Công an tỉnh { đầu mối "Phòng Tham mưu" }
  trao đổi thông tin giữa "😀 <b>|%,:", Sở Xay dựng { nội dung "công trình" }
  trao đổi thông tin giữa <b>a</b>, Công an tỉnh { nội dung "công trình 2" }
  trao đổi thông tin giữa [x](y)|%0A::error::, Công an tỉnh { nội dung "công trình 3" }
}
"""


def codes(pages):
    return sorted(page.stem for page in pages.glob("QC*.md"))


def example(pages, code):
    """The text on a page that has the finding."""
    return re.search(r"```\w+\n(.*?)\n```", (pages / f"{code}.md").read_text("utf-8"), re.S)[1] + "\n"


def make(folder, pages, qc):
    """Fills a folder; the arguments of the runs that have every code between them."""
    folder = pathlib.Path(folder)
    (folder / "qc.root").touch()
    examples = folder / "examples"
    examples.mkdir()
    for code in codes(pages):
        if code < "QC9000":
            (examples / f"{code}.qc").write_text(example(pages, code), "utf-8")
    (examples / "QC0004.qc").write_text("# " + "x" * (1 << 20) + "\n")
    (examples / "QC0005.qc").write_text('cơ quan Sở Xây dựng "' + "x" * (1 << 18 | 1) + '"\n', "utf-8")
    use = lambda path: f'dùng "{path}"\n\ncơ quan Công an huyện "Công an huyện An Hòa"\n'
    (examples / "QC0801.qc").write_text(use("khong-co.qc"), "utf-8")
    (examples / "QC0802.qc").write_text(use("QC0802.qc"), "utf-8")
    (folder.parent / "outside.qc").write_text('cơ quan Công an tỉnh "Công an tỉnh"\n', "utf-8")
    (examples / "QC0803.qc").write_text(use("../../outside.qc"), "utf-8")

    hostile = folder / "thư mục 100% #1"
    hostile.mkdir()
    for name in HOSTILE_NAMES:
        (hostile / name).write_text(HOSTILE_TEXT, "utf-8")

    files = folder / "files"
    files.mkdir()
    (files / "QC9001.qc").write_bytes("quy chế phối hợp".encode("utf-16"))
    (files / "QC9002.qc").write_bytes(bytes(range(256)) * 4)
    with open(files / "QC9003.qc", "wb") as large:
        large.truncate((1 << 30) + 1)
    (files / "clean.qc").write_text('cơ quan Công an tỉnh "Công an tỉnh Bình Minh"\n', "utf-8")
    (folder / "empty").mkdir()
    (folder / "loop.qc").symlink_to("loop.qc")
    (folder / "other.txt").write_text("x")
    sound = folder / "sound.qc"
    shutil.copy(pages.parent / "agreements" / "vinachem-khoi-tphcm.qc", sound)
    subprocess.run([qc, "build", str(sound), "-o", str(folder / "json"), "--quiet"], check=True)
    built = (folder / "json" / "sound.json").read_text("utf-8")
    sound.write_text(sound.read_text("utf-8") + "# đổi\n", "utf-8")
    shutil.copy(sound, folder / "json" / "sound.qc")
    (folder / "json" / "broken.json").write_text(built[: len(built) // 2], "utf-8")
    (folder / "json" / "model.json").write_text(
        built.replace('"documents"', '"docs"', 1), "utf-8")
    shutil.copytree(folder / "json", folder / "alone")
    (folder / "alone" / "sound.qc").unlink()
    json_files = [
        "json/sound.json", "json/broken.json", "json/model.json", "alone/sound.json"]
    # An example of several agreements stands alone: the numbers of all examples are the same.
    together = [f"examples/{code}.qc" for code in codes(pages) if "QC1100" < code < "QC1200"]
    return [
        ["check", "examples", "thư mục 100% #1", "files", "sound.qc"],
        ["check", "missing %,:\n.qc", "empty", "loop.qc", "other.txt", "files/clean.qc"]
        + json_files,
        ["check", "--strict", "../outside.qc", str(folder / "examples"), "./files/../sound.qc"],
        ["check", "files/clean.qc"],
        ["build", "files/clean.qc", "-o", "other.txt/out"],
        ["check", "--final", "examples/QC0605.qc"],
    ] + [["check", path] for path in together]
