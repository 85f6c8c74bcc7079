"""A small git tree in a temporary folder, for the tests of the lints."""

import pathlib
import subprocess
import tempfile
import unittest


class MadeUpTree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        # One level down, so that a test can also put something beside the tree.
        self.root = pathlib.Path(folder.name).resolve() / "tree"
        self.root.mkdir()
        subprocess.run(["git", "init", "-q", str(self.root)], check=True)

    def write(self, name, content=""):
        """Writes a file of the tree; text or bytes."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def assert_complains(self, complaints, *parts):
        """Exactly one complaint, and each of the parts stands in it."""
        self.assertEqual(len(complaints), 1, complaints)
        for part in parts:
            self.assertIn(part, complaints[0])
