#!/usr/bin/env python3
"""check_names.py <root>: names that say something, files of a readable length, nothing left to do, no machine's paths."""

import re
import sys

import tree

MAX_LINES = 450
CPP = (".cpp", ".h")

SNAKE_CASE = re.compile(r"\.?[a-z0-9_]+(\.[a-z0-9_]+)*")
# Names given by tools and custom: CMakeLists.txt, CMakePresets.json, README.md, LICENSE, PROVENANCE; and the chip files'
# by ICAO Doc 9303-10, as every dump has them.
GIVEN = re.compile(r"CMakeLists\.txt|CMakePresets\.json|[A-Z_]+(\.md)?|\.[a-z-]+|EF_[A-Za-z0-9_]+\.bin")
SAYS_NOTHING = re.compile(r"(^|[/_.])(utils?|helpers?|misc|common|managers?)(?=[/_.]|$)", re.IGNORECASE)
# Written so that this file does not complain about itself.
LEFT_TO_DO = re.compile(r"\b(TO[D]O|FIX[M]E)\b")
MACHINE_PATH = re.compile(r"(?:^|[^A-Za-z0-9.$}/])/(?:work|root|farm|home)/", re.MULTILINE)


def name_complaints(name):
    for part in name.split("/"):
        if not SNAKE_CASE.fullmatch(part) and not GIVEN.fullmatch(part):
            yield f"{name}: \"{part}\" is not snake_case"
    vague = SAYS_NOTHING.search(name)
    if vague:
        yield f"{name}: \"{vague.group(2)}\" says nothing; name the thing"


def text_complaints(name, text):
    if name.endswith(CPP) and text.count("\n") > MAX_LINES:
        yield f"{name}: {text.count(chr(10))} lines, more than {MAX_LINES}; split it"
    for number, line in enumerate(text.splitlines(), 1):
        if LEFT_TO_DO.search(line):
            yield f"{name}:{number}: left to do; do it or write it down in an issue"
        if MACHINE_PATH.search(line):
            yield f"{name}:{number}: a path of one machine"


def check(root):
    complaints = []
    for name in tree.files(root):
        complaints += name_complaints(name)
        # What a fuzzer found is nobody's prose.
        text = None if name.startswith("tests/fuzz/corpus/") else tree.text_of(root / name)
        if text is not None:
            complaints += text_complaints(name, text)
    return complaints


if __name__ == "__main__":
    sys.exit(tree.main(check))
