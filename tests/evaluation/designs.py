"""The ids of the designs in what `rahdari specimen designs --json` says, one a line."""
import json
import sys

for design in json.load(sys.stdin)["designs"]:
    print(design["id"])
