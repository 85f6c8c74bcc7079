"""What every lint needs of a source tree: its files, and a way to say what is wrong."""

import pathlib
import subprocess
import sys


def files(root):
    """The files of the tree that are, or could next be, in git: paths relative to the root, as text with slashes."""
    listed = subprocess.run(
        ["git", "-c", "safe.directory=*", "-C", str(root), "ls-files", "-z", "--cached", "--others",
         "--exclude-standard"],
        check=True, capture_output=True).stdout.decode()
    return sorted({name for name in listed.split("\0") if name and (root / name).is_file()})


def text_of(path):
    """The text of a file, or None when it is not text."""
    data = path.read_bytes()
    if b"\0" in data:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def main(check):
    """Runs `check(root) -> list of complaints` for the root named on the command line; 1 when there is a complaint."""
    root = pathlib.Path(sys.argv[1]).resolve()
    looked_at = files(root)
    if not looked_at:
        print(f"{root}: no files to look at")
        return 1
    complaints = check(root)
    for complaint in complaints:
        print(complaint)
    print(f"{len(complaints)} complaints, {len(looked_at)} files")
    return 1 if complaints else 0
