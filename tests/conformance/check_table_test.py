#!/usr/bin/env python3
"""Tests of check_table.py: that it complains where it should."""

import contextlib
import io
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

import check_table

HEAD = "\t".join(check_table.COLUMNS) + "\n"
PROVEN = [f"LDS_H_{n:03}\ta title\tsuccessful\tlds_h/LDS_H_{n:03}\tin process\t\n" for n in range(140)]
TEXT = HEAD + "".join(PROVEN) + "LDS_H_999\ta title\tdeleted\t-\t-\ttaken out\n"


def report_of(names, result="passed", assertions=3):
    cases = "".join(
        f'<TestCase name="{name}" result="{result}" assertions_passed="{assertions}"/>' for name in names)
    return f'<TestResult><TestSuite name="all"><TestSuite name="lds_h">{cases}</TestSuite></TestSuite></TestResult>'


ALL = [f"LDS_H_{n:03}" for n in range(140)]


def plan_of(lines):
    return "id\ttitle\texpected_result\tprofile\tmoved_to\n" + "".join(lines)


PLAN = [f"LDS_H_{n:03}\tx\tIS SHALL respond: \"successful\".\tAIP\t\n" for n in range(140)] + [
    "LDS_H_999\tx\t(deleted)\t\t\n", "LDS_A_01\tx\t(moved)\t\telsewhere\n"]


class TableTest(unittest.TestCase):
    def test_a_right_table_passes(self):
        table, complaints = check_table.read_table(TEXT)
        self.assertEqual(complaints, [])
        self.assertEqual(len(table), 141)
        self.assertEqual(list(check_table.report_complaints(table, report_of(ALL))), [])
        self.assertEqual(list(check_table.plan_complaints(table, plan_of(PLAN))), [])

    def test_rows(self):
        for bad, word in (("LDS_H_001\tx\tsuccessful\t-\t-\t\n", "neither"), ("LDS_H_001\tx\tsuccessful\n", "columns"),
                          ("LDS_H_001\tx\tnice\tlds_h/LDS_H_001\tin process\t\n", "nice"),
                          ("LDS_H_001\tx\tfailed\tlds_h/LDS_H_002\tin process\t\n", "LDS_H_002"),
                          ("LDS_H_001\tx\tdeleted\tlds_h/LDS_H_001\tin process\t\n", "no more"),
                          (PROVEN[0], "twice")):
            self.assertIn(word, " ".join(check_table.read_table(TEXT + bad)[1]))
        self.assertIn("139", " ".join(check_table.read_table(HEAD + "".join(PROVEN[1:]))[1]))
        self.assertIn("columns", " ".join(check_table.read_table("id\ttitle\n")[1]))

    def test_what_ran(self):
        table = check_table.read_table(TEXT)[0]
        complaints = lambda report: " ".join(check_table.report_complaints(table, report))
        self.assertIn("LDS_H_000: did not run", complaints(report_of(ALL[1:])))
        self.assertIn("did not pass", complaints(report_of(ALL, result="failed")))
        self.assertIn("did not pass", complaints(report_of(ALL, assertions=0)))
        self.assertIn("LDS_J_01: not in the table", complaints(report_of(ALL + ["LDS_J_01"])))
        self.assertEqual("", complaints(report_of(ALL + ["LDS_H_001_with_CAN"])))

    def test_the_plan(self):
        table = check_table.read_table(TEXT)[0]
        complaints = lambda lines: " ".join(check_table.plan_complaints(table, plan_of(lines)))
        self.assertIn("not in the plan", complaints(PLAN[1:]))
        self.assertIn("not in the table", complaints(PLAN + ["LDS_J_01\tx\t\tAIP\t\n"]))
        self.assertIn("the plan says", complaints(["LDS_H_000\tx\tIS: \"failed\".\t\t\n"] + PLAN[1:]))
        self.assertIn("says nothing", complaints(["LDS_H_000\tx\t\t\t\n"] + PLAN[1:]))


class CommandTest(unittest.TestCase):
    """The table with one row over PC/SC, and reports that are there or not."""

    def run_on(self, report, transport, there=True):
        with tempfile.TemporaryDirectory() as folder:
            table, xml = pathlib.Path(folder) / "table.tsv", pathlib.Path(folder) / "report.xml"
            table.write_text(TEXT.replace("in process\t\n", "in process, PC/SC\t\n", 1), encoding="utf-8")
            if there:
                xml.write_text(report, encoding="utf-8")
            arguments = ["check_table.py", str(table), "--report", str(xml), "--transport", transport]
            with mock.patch.object(sys, "argv", arguments), contextlib.redirect_stdout(io.StringIO()):
                return check_table.main()

    def test_transports(self):
        self.assertEqual(self.run_on(report_of(ALL), "in process"), 0)
        self.assertEqual(self.run_on(report_of(ALL[:1]), "in process"), 1)
        self.assertEqual(self.run_on(report_of(ALL[:1]), "PC/SC"), 0)
        self.assertEqual(self.run_on(report_of([]), "PC/SC"), 1)

    def test_a_missing_report_is_skipped(self):
        self.assertEqual(self.run_on("", "PC/SC", there=False), check_table.SKIPPED)
        self.assertEqual(self.run_on("", "PC/SC"), check_table.SKIPPED)


if __name__ == "__main__":
    unittest.main()
