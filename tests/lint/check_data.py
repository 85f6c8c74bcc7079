#!/usr/bin/env python3
"""check_data.py <root>: what the tree holds: the top level, no big pictures, no copies of the shared reference data."""

import hashlib
import sys

import tree

TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "core", "scanners", "ui", "models", "samples", "tests", "README.md", "LICENSE",
    "NOTICE", ".gitignore", ".gitattributes", ".clang-format", ".clang-tidy", ".ci", ".editorconfig"}
PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".jp2", ".webp")
MAX_PICTURE_BYTES = 1_000_000


def top_level_complaints(names):
    for entry in sorted({name.split("/")[0] for name in names} - TOP_LEVEL):
        yield f"{entry}: not an entry of the top level"


def picture_complaints(root, names):
    for name in names:
        size = (root / name).stat().st_size
        if name.lower().endswith(PICTURES) and size > MAX_PICTURE_BYTES:
            yield f"{name}: a picture of {size} bytes, more than {MAX_PICTURE_BYTES}"


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def copy_complaints(root, names, shared):
    """Files that are byte for byte a file under `shared`, whose terms do not let us ship it."""
    if not shared.is_dir():
        return
    by_size = {}
    for path in shared.rglob("*"):
        if path.is_file() and path.stat().st_size > 0:
            by_size.setdefault(path.stat().st_size, []).append(path)
    for name in names:
        path = root / name
        twins = by_size.get(path.stat().st_size, [])
        mine = digest(path) if twins else None
        for twin in twins:
            if digest(twin) == mine:
                yield f"{name}: a copy of shared data, {twin.relative_to(shared)}"


def check(root):
    names = tree.files(root)
    return [*top_level_complaints(names), *picture_complaints(root, names),
            *copy_complaints(root, names, root.parent / "shared" / "data")]


if __name__ == "__main__":
    sys.exit(tree.main(check))
