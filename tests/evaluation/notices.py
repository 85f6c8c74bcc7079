#!/usr/bin/env python3
"""notices.py SET MODELS: enters the issuers' notices that a set's genuine documents with a known defect go by into the
learned models, as an agency does when a notice reaches it: the numbers of the batch, and the checks its ink excuses.
Says nothing of any other document. Running it again changes nothing."""

import json
import pathlib
import re
import sys

# What luminous ink of the wrong colour makes react.
EXCUSED = ("optical.uv_lu_is", "optical.appearance_uv")
NOTICE = re.compile(r"for the numbers (\w+) to (\w+)\.")


def entry(check: str, first: str, last: str) -> str:
    return (f'\n[[known_defect]]\ncheck = "{check}"\nreason = "a batch of luminous ink of the wrong colour"\n'
            f'first_number = "{first}"\nlast_number = "{last}"\n')


def main() -> None:
    folder, models = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    for manifest in sorted((folder / "truth").glob("*.json")):
        specimen = json.loads(manifest.read_text(encoding="utf-8"))
        notice = NOTICE.search(specimen["truth"].get("explanation", ""))
        if not specimen["truth"].get("knownIssuerDefect") or not notice:
            continue
        for model in sorted(models.glob(f"{specimen['design']['id']}*/model.toml")):
            text = model.read_text(encoding="utf-8")
            added = "".join(one for one in (entry(check, *notice.groups()) for check in EXCUSED) if one not in text)
            model.write_text(text + added, encoding="utf-8")


if __name__ == "__main__":
    main()
