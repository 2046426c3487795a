"""Reads what `qc calendar` wrote with programs that nobody here wrote: icalendar and dateutil.

Every .ics must read back with icalendar, its lines folded at 75 octets; every recurrence rule,
expanded by dateutil, must give the very days that `qc calendar --format json` lists; and what the
two list must be the same.
"""

import argparse
import datetime
import json
import shlex
import subprocess
import sys

import icalendar
from dateutil.rrule import rrulestr


def run(qc, path, window, form):
    command = [qc, "calendar", path, "--from", window[0], "--to", window[1], "--format", form]
    return subprocess.run(command, check=True, capture_output=True).stdout


def day(value):
    return value.date() if isinstance(value, datetime.datetime) else value


def judge(qc, path, window):
    listed = json.loads(run(qc, path, window, "json"))
    expected = {}
    for item in listed["occurrences"]:
        expected.setdefault(item["id"], []).append(item["date"])
    raw = run(qc, path, window, "ics")
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75, f"{path}: a line of {len(line)} octets"
        line.decode("utf-8")
    calendar = icalendar.Calendar.from_ical(raw)
    found = {}
    rules = 0
    uids = []
    for component in calendar.walk():
        if component.name not in ("VEVENT", "VTODO"):
            continue
        uids.append(str(component["UID"]))
        start = component["DTSTART"].dt
        if component.name == "VTODO":
            assert component["DUE"].dt > start
            assert str(start.tzinfo) == "Asia/Ho_Chi_Minh", start.tzinfo
        assert len(component.walk("VALARM")) == 1
        days = [day(start)]
        if "RRULE" in component:
            rules += 1
            rule = component["RRULE"].to_ical().decode()
            midnight = datetime.datetime.combine(day(start), datetime.time())
            days = [moment.date() for moment in rrulestr(rule, dtstart=midnight)]
        identifier = str(component["UID"]).rsplit("@", 1)[0]
        if "RRULE" not in component:
            identifier = identifier.rsplit("/", 1)[0]
        found.setdefault(identifier, []).extend(day.isoformat() for day in days)
    assert len(uids) == len(set(uids)), f"{path}: a UID stands twice"
    for days in list(found.values()) + list(expected.values()):
        days.sort()
    assert found == expected, f"{path}: {found} is not {expected}"
    return len(uids), rules


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--qc", required=True)
    parser.add_argument("paths", nargs="+")
    options = parser.parse_args()
    total = [0, 0]
    for path in options.paths:
        for window in (("2017-01-01", "2036-12-31"), ("2024-02-29", "2025-02-28")):
            counts = judge(options.qc, path, window)
            total = [total[0] + counts[0], total[1] + counts[1]]
    assert total[1] > 20, "hardly a rule was looked at"
    print(f"{total[0]} components, {total[1]} recurrence rules, all days agree")


main()
