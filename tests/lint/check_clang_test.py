#!/usr/bin/env python3
"""check_format.sh and check_tidy.sh complain about what they should, with the house's own settings."""

import json
import pathlib
import shutil
import subprocess
import unittest

from made_up_tree import MadeUpTree

HERE = pathlib.Path(__file__).resolve().parent
HOUSE = HERE.parent.parent


class CheckClang(MadeUpTree):
    def setUp(self):
        super().setUp()
        for settings in (".clang-format", ".clang-tidy"):
            shutil.copy(HOUSE / settings, self.root)

    def run_check(self, script, *arguments):
        return subprocess.run(["bash", str(HERE / script), str(self.root), *arguments],
                              capture_output=True, text=True, check=False)

    def tidy(self, source):
        self.write("core/sum.cpp", source)
        command = {"directory": str(self.root), "file": str(self.root / "core/sum.cpp"),
                   "command": "g++ -std=c++20 -c core/sum.cpp"}
        self.write("build/compile_commands.json", json.dumps([command], indent=2))
        return self.run_check("check_tidy.sh", str(self.root / "build"))

    def test_format(self):
        self.write("core/sum.h", "int sum(int first, int second);\n")
        self.assertEqual(self.run_check("check_format.sh").returncode, 0)
        self.write("core/sum.h", "int sum( int first,int second );\n")
        self.assertNotEqual(self.run_check("check_format.sh").returncode, 0)

    def test_format_of_nothing(self):
        self.assertNotEqual(self.run_check("check_format.sh").returncode, 0)

    def test_tidy(self):
        done = self.tidy("int sumOf(int first, int second) { return first + second; }\n")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_untidy(self):
        done = self.tidy("int* Nothing() { return 0; }\n")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("readability-identifier-naming", done.stdout)
        self.assertIn("modernize-use-nullptr", done.stdout)

    def test_tidy_of_nothing(self):
        self.write("build/compile_commands.json", "[]")
        self.assertNotEqual(self.run_check("check_tidy.sh", str(self.root / "build")).returncode, 0)

    def test_tidy_of_several_as_one(self):
        self.tidy("int sumOf(int first, int second) { return first + second; }\n")
        commands = self.root / "build/compile_commands.json"
        several = {"directory": str(self.root), "file": str(self.root / "build/Unity/unity_0_cxx.cxx"), "command": "g++"}
        self.write("build/compile_commands.json", json.dumps([*json.loads(commands.read_text()), several], indent=2))
        done = self.run_check("check_tidy.sh", str(self.root / "build"))
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("RAHDARI_UNITY=OFF", done.stdout)


if __name__ == "__main__":
    unittest.main()
