#!/usr/bin/env python3
"""Each rule of check_includes.py is broken once, in a made-up tree that keeps all of them."""

import unittest

import check_includes
import layers
from made_up_tree import MadeUpTree


class CheckIncludes(MadeUpTree):
    def setUp(self):
        super().setUp()
        self.module("core/base")
        self.module("core/check", public=["core::base"])
        self.module("core/mrz", public=["core::check"], private=["core::base"])
        self.module("core/inspection", public=["core::check", "core::mrz"])
        self.module("core/store/sqlite")
        self.module("scanners/folder", public=["core::base"])
        self.module("scanners/sane", public=["core::base"])
        self.module("ui/desktop/presenters", public=["core::inspection"])
        self.module("ui/desktop/officer", public=["ui::desktop::presenters"])
        self.module("ui/cli", private=["core::inspection", "scanners::folder", "core::store::sqlite"])

    def module(self, folder, public=(), private=()):
        """A module with one header, h.h, and link lines."""
        links = "".join(f" rahdari::{target}" for target in public)
        hidden = "".join(f" rahdari::{target}" for target in private)
        self.write(f"{folder}/CMakeLists.txt",
                   f"# Not a link: rahdari::core::training\nrahdari_module({folder} PUBLIC{links} PRIVATE{hidden})\n")
        self.write(f"{folder}/h.h", "#pragma once\n")

    def complaints_of(self, name, *lines):
        self.write(name, "#include " + "\n#include ".join(lines) + "\n")
        return check_includes.check(self.root)

    def assert_fine(self, name, *lines):
        self.assertEqual(self.complaints_of(name, *lines), [])

    def assert_bad(self, name, line, complaint):
        self.assert_complains(self.complaints_of(name, line), f"{name}:1", complaint)

    def test_what_the_architecture_allows(self):
        self.assert_fine("core/mrz/parser.cpp", '"core/mrz/h.h"', '"core/check/h.h"', '"core/base/h.h"', "<vector>")
        self.assert_fine("core/inspection/catalogue.cpp", '"core/mrz/h.h"')
        self.assert_fine("ui/cli/main.cpp", '"scanners/folder/h.h"', '"core/store/sqlite/h.h"', "<CLI/CLI.hpp>")
        self.assert_fine("tests/unit/core/mrz/parser_test.cpp", '"core/mrz/h.h"', "<boost/test/unit_test.hpp>")

    def test_a_module_does_not_see_a_later_one(self):
        self.assert_bad("core/base/error.cpp", '"core/check/h.h"', "core/base may not see core/check")

    def test_check_knows_no_check(self):
        self.assert_bad("core/check/entry.h", '"core/mrz/h.h"', "core/check may not see core/mrz")

    def test_folder_of_core_that_is_no_module(self):
        self.module("core/things")
        self.assert_bad("core/mrz/parser.cpp", '"core/things/h.h"', "not a module")

    def test_core_does_not_know_scanners_or_ui(self):
        self.assert_bad("core/mrz/parser.cpp", '"scanners/folder/h.h"', "core does not know scanners")
        self.assert_bad("core/mrz/parser.cpp", '"ui/cli/h.h"', "core does not know ui")

    def test_adapters(self):
        self.assert_bad("scanners/folder/scanner.cpp", '"scanners/sane/h.h"', "another adapter")
        self.assert_bad("scanners/folder/scanner.cpp", '"ui/cli/h.h"', "does not know ui")

    def test_only_composition_roots_compose(self):
        self.assert_bad("ui/desktop/officer/view.cpp", '"scanners/folder/h.h"', "only composition roots name adapters")
        self.assert_bad("ui/desktop/officer/view.cpp", '"core/store/sqlite/h.h"', "only composition roots name stores")
        self.assert_bad("ui/desktop/officer/view.cpp", '"ui/cli/h.h"', "nothing includes a composition root")

    def test_presenters_do_not_know_views(self):
        self.assert_bad("ui/desktop/presenters/p.cpp", '"ui/desktop/officer/h.h"', "presenters do not know views")

    def test_parts_of_the_desktop_see_only_what_they_may(self):
        self.module("ui/desktop/widgets")
        self.assert_bad("ui/desktop/texts/t.cpp", '"ui/desktop/widgets/h.h"',
                        "ui/desktop/texts may not see ui/desktop/widgets")

    def test_widgets_know_no_inspection(self):
        self.module("ui/desktop/widgets", public=["core::inspection"])
        self.assert_bad("ui/desktop/widgets/w.cpp", '"core/inspection/h.h"',
                        "ui/desktop/widgets may not see core/inspection")

    def test_nothing_includes_tests(self):
        self.write("tests/support/h.h")
        self.assert_bad("core/mrz/parser.cpp", '"tests/support/h.h"', "nothing includes tests")

    def test_includes_start_at_the_root(self):
        self.assert_bad("core/mrz/parser.cpp", '"h.h"', "from the root")

    def test_missing_file(self):
        self.assert_bad("core/mrz/parser.cpp", '"core/check/gone.h"', "no such file")

    def test_missing_link_line(self):
        self.assert_bad("scanners/folder/scanner.cpp", '"core/check/h.h"',
                        "scanners/folder/CMakeLists.txt does not link rahdari::core::check")

    def test_link_line_in_a_comment_does_not_count(self):
        self.module("core/training")
        links = (self.root / "core/mrz/CMakeLists.txt").read_text()
        self.assertEqual(check_includes.links_of(links, {"core/base", "core/check", "core/training"}),
                         {"core/base": "PRIVATE", "core/check": "PUBLIC"})

    def test_second_target_of_a_folder(self):
        self.write("scanners/folder/CMakeLists.txt", "rahdari_module(scanners/folder PUBLIC rahdari::core::check::words)\n")
        self.assert_fine("scanners/folder/scanner.h", '"core/check/h.h"')

    def test_folder_without_a_target(self):
        self.write("core/CMakeLists.txt", "add_subdirectory(base)\n")
        self.write("core/viz/h.h")
        self.assert_bad("core/viz/field.cpp", '"core/check/h.h"', "no CMakeLists.txt makes a target of core/viz")

    def test_header_on_a_private_link(self):
        self.assert_bad("core/mrz/parser.h", '"core/base/h.h"', "as PUBLIC")

    def test_third_party(self):
        for name, header in (("core/mrz/a.cpp", "QString"), ("core/mrz/a.cpp", "QtCore/QString"),
                             ("core/mrz/a.cpp", "sqlite3.h"), ("core/mrz/a.cpp", "CLI/CLI.hpp"),
                             ("core/mrz/a.cpp", "opencv2/highgui.hpp"), ("ui/cli/a.cpp", "opencv2/highgui.hpp"),
                             ("scanners/folder/a.cpp", "sane/sane.h"), ("core/mrz/a.cpp", "boost/test/unit_test.hpp"),
                             ("core/mrz/a.cpp", "unistd.h"), ("core/check/a.cpp", "tesseract/baseapi.h")):
            with self.subTest(f"{name} {header}"):
                self.assert_bad(name, f"<{header}>", "not allowed in this folder")
                (self.root / name).unlink()

    def test_unknown_library(self):
        self.assert_bad("core/mrz/a.cpp", "<boost/asio.hpp>", "layers.py does not list")

    def test_where_third_party_is_at_home(self):
        self.assert_fine("scanners/sane/a.cpp", "<sane/sane.h>", "<opencv2/core/mat.hpp>", "<unistd.h>", "<cstdint>")
        self.assert_fine("core/mrz/a.cpp", "<tesseract/baseapi.h>", "<opencv2/imgproc.hpp>", "<queue>")


class Layers(unittest.TestCase):
    def test_no_two_modules_of_core_see_each_other(self):
        for module, seen in layers.CORE.items():
            for other in seen - {module}:
                self.assertNotIn(module, layers.CORE[other], f"{module} and {other}")


if __name__ == "__main__":
    unittest.main()
