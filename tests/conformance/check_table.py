#!/usr/bin/env python3
"""check_table.py <table> [--report XML [--transport NAME]] [--plan TSV]

The conformance table against what Boost.Test ran (its detailed report in XML) and against the plan's own list of cases,
which is reference data and may be missing: exit code 77 then.
"""

import argparse
import pathlib
import sys
import xml.etree.ElementTree as tree

COLUMNS = ["id", "title", "expected", "test", "transport", "note"]
EXPECTED = ("successful", "failed", "either", "deleted")
LEAST_PROVEN = 140
SKIPPED = 77


def rows_of(text):
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [line.split("\t") for line in lines]


def read_table(text):
    """Rows as dictionaries, and what is wrong with them by themselves."""
    rows = rows_of(text)
    complaints = []
    if not rows or rows[0] != COLUMNS:
        return [], [f"the columns are not {COLUMNS}"]
    table = []
    for row in rows[1:]:
        if len(row) != len(COLUMNS):
            complaints.append(f"{row[0]}: {len(row)} columns")
            continue
        table.append(dict(zip(COLUMNS, row)))
    ids = [row["id"] for row in table]
    complaints += [f"{name}: there twice" for name in sorted(set(ids)) if ids.count(name) > 1]
    for row in table:
        complaints += row_complaints(row)
    proven = sum(row["test"] != "-" for row in table)
    if proven < LEAST_PROVEN:
        complaints.append(f"{proven} cases are proven, less than {LEAST_PROVEN}")
    return table, complaints


def row_complaints(row):
    if row["expected"] not in EXPECTED:
        yield f"{row['id']}: expected is \"{row['expected']}\""
    if row["test"] == "-" and not row["note"]:
        yield f"{row['id']}: neither a test nor a reason why there is none"
    if row["test"] != "-" and row["expected"] == "deleted":
        yield f"{row['id']}: a test of a case that there is no more"
    if row["test"] != "-" and row["test"].rpartition("/")[2] != row["id"]:
        yield f"{row['id']}: its test is called {row['test']}"


def tests_of(report):
    """suite/case -> passed with at least one assertion."""
    found = {}
    for suite in tree.fromstring(report).iter("TestSuite"):
        for case in suite.findall("TestCase"):
            passed = case.get("result") == "passed" and int(case.get("assertions_passed", "0")) > 0
            found[f"{suite.get('name')}/{case.get('name')}"] = passed
    return found


def report_complaints(table, report):
    ran = tests_of(report)
    named = {row["test"] for row in table if row["test"] != "-"}
    for test in sorted(named):
        if test not in ran:
            yield f"{test}: did not run"
        elif not ran[test]:
            yield f"{test}: did not pass"
    for test in sorted(set(ran) - named):
        # A further test of a case begins with its name: ISO7816_G_36_with_CAN.
        if not any(test.startswith(name + "_") for name in named):
            yield f"{test}: not in the table"
        elif not ran[test]:
            yield f"{test}: did not pass"


def agrees(expected, words):
    """Our word against the plan's sentence. Where the plan's list has none, ours stands with a note."""
    if "(deleted)" in words:
        return expected == "deleted"
    if words.startswith("Either"):
        return expected == "either"
    if "failed" in words:
        return expected == "failed"
    return expected == "successful"


def plan_complaints(table, plan):
    cases = {row[0]: row[2] for row in rows_of(plan)[1:] if len(row) > 2 and row[2] != "(moved)"}
    table_ids = {row["id"] for row in table}
    yield from (f"{name}: in the plan, not in the table" for name in sorted(set(cases) - table_ids))
    yield from (f"{name}: in the table, not in the plan" for name in sorted(table_ids - set(cases)))
    for row in table:
        words = cases.get(row["id"])
        if words is not None and not agrees(row["expected"], words):
            yield f"{row['id']}: expected is \"{row['expected']}\", the plan says {words}"
        if words == "" and not row["note"]:
            yield f"{row['id']}: the plan's list says nothing, and no note says why it is \"{row['expected']}\""


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("table", type=pathlib.Path)
    arguments.add_argument("--report", type=pathlib.Path)
    arguments.add_argument("--transport", default="in process", help="only rows whose transport names this one")
    arguments.add_argument("--plan", type=pathlib.Path)
    given = arguments.parse_args()
    table, complaints = read_table(given.table.read_text(encoding="utf-8"))
    # A program that skips itself leaves an empty report.
    if given.report and (not given.report.exists() or given.report.stat().st_size == 0):
        print(f"skipped, nothing ran: {given.report}")
        return SKIPPED if not complaints else 1
    if given.report:
        rows = [row for row in table if given.transport in row["transport"]]
        complaints += report_complaints(rows, given.report.read_text(encoding="utf-8"))
    if given.plan and not given.plan.exists():
        print(f"skipped, data missing: {given.plan}")
        return SKIPPED if not complaints else 1
    if given.plan:
        complaints += plan_complaints(table, given.plan.read_text(encoding="utf-8"))
    print("\n".join(complaints))
    print(f"{len(table)} cases, {sum(row['test'] != '-' for row in table)} with a test, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
