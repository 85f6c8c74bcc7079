"""captures_of.py SET DESIGN: the capture folders of a set's specimens of one design, one a line."""
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
for truth in sorted((folder / "truth").glob("*.json")):
    if json.loads(truth.read_text())["design"]["id"] == sys.argv[2]:
        print(folder / "captures" / truth.stem)
