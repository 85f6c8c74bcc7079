#!/usr/bin/env python3
"""Each rule of check_data.py is broken once and kept once."""

import unittest

import check_data
from made_up_tree import MadeUpTree


class CheckData(MadeUpTree):
    def complaints(self):
        return check_data.check(self.root)

    def share(self, name, content):
        self.write(f"../shared/data/{name}", content)

    def test_top_level(self):
        self.write("core/sum.h")
        self.write(".ci/run")
        self.assertEqual(self.complaints(), [])
        self.write("docs/guide.md")
        self.assert_complains(self.complaints(), "docs", "top level")

    def test_big_picture(self):
        self.write("samples/page.png", b"\1" * check_data.MAX_PICTURE_BYTES)
        self.write("models/net.bin", b"\1" * (check_data.MAX_PICTURE_BYTES + 1))
        self.assertEqual(self.complaints(), [])
        self.write("samples/page.PNG", b"\1" * (check_data.MAX_PICTURE_BYTES + 1))
        self.assert_complains(self.complaints(), "samples/page.PNG", "1000001 bytes")

    def test_copy_of_shared_data(self):
        self.share("chip/sod.bin", b"signed")
        self.write("tests/fixtures/sod.bin", b"signed")
        self.assert_complains(self.complaints(), "tests/fixtures/sod.bin", "chip/sod.bin")

    def test_same_size_but_other_content(self):
        self.share("chip/sod.bin", b"signed")
        self.write("tests/fixtures/sod.bin", b"singed")
        self.assertEqual(self.complaints(), [])

    def test_no_shared_data(self):
        self.write("tests/fixtures/sod.bin", b"signed")
        self.assertEqual(self.complaints(), [])


if __name__ == "__main__":
    unittest.main()
