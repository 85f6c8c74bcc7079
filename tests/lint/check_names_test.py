#!/usr/bin/env python3
"""Each rule of check_names.py is broken once and kept once."""

import unittest

import check_names
from made_up_tree import MadeUpTree


class CheckNames(MadeUpTree):
    def complaints(self):
        return check_names.check(self.root)

    def test_house_names_pass(self):
        for name in ("CMakeLists.txt", "README.md", "LICENSE", ".clang-tidy", ".ci/run", "core/mrz/check_digit.h",
                     "samples/PROVENANCE", "samples/chips/td3/EF_CardAccess.bin",
                     "models/ocr/ocrb.v2.json", "core/decisions/0005_dependencies.md"):
            self.write(name, "fine\n")
        self.assertEqual(self.complaints(), [])

    def test_camel_case_file(self):
        self.write("core/mrz/CheckDigit.h")
        self.assert_complains(self.complaints(), "CheckDigit.h", "snake_case")

    def test_hyphen_in_folder(self):
        self.write("core/check-digit/sum.h")
        self.assert_complains(self.complaints(), "check-digit", "snake_case")

    def test_names_that_say_nothing(self):
        for name in ("core/utils/sum.h", "core/mrz/mrz_helper.cpp", "ui/manager.h", "core/misc.h", "core/common_sum.h"):
            with self.subTest(name):
                self.setUp()
                self.write(name)
                self.assert_complains(self.complaints(), "says nothing")

    def test_a_word_that_holds_such_a_word_passes(self):
        self.write("core/commonwealth.h")
        self.assertEqual(self.complaints(), [])

    def test_length(self):
        self.write("core/long.cpp", "\n" * check_names.MAX_LINES)
        self.assertEqual(self.complaints(), [])
        self.write("core/long.cpp", "\n" * (check_names.MAX_LINES + 1))
        self.assert_complains(self.complaints(), "core/long.cpp", "split")

    def test_left_to_do(self):
        self.write("core/sum.cpp", "int sum();\n// TO" + "DO overflow\n")
        self.assert_complains(self.complaints(), "core/sum.cpp:2", "left to do")

    def test_machine_path(self):
        self.write("tests/run.sh", "cd /" + "root/project\n")
        self.assert_complains(self.complaints(), "tests/run.sh:1", "path of one machine")

    def test_other_paths_pass(self):
        self.write("tests/run.sh", "cat ../shared/work/x https://site.example/home/ $HOME/work/ build/root/\n")
        self.assertEqual(self.complaints(), [])

    def test_untracked_but_ignored_files_are_not_looked_at(self):
        self.write(".gitignore", "build/\n")
        self.write("build/CMakeCache.TXT")
        self.assertEqual(self.complaints(), [])


if __name__ == "__main__":
    unittest.main()
