#!/usr/bin/env python3
"""check_includes.py <root>: every #include keeps to layers.py, and a link line of its module stands behind it."""

import re
import sys

import layers
import tree

SOURCES = (".h", ".hpp", ".cpp", ".cc", ".c")
PARTS = ("core", "scanners", "ui", "tests")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
TARGET = re.compile(r"^\s*(rahdari_module|add_library|add_executable)\(", re.MULTILINE)
LINK_WORD = re.compile(r"#[^\n]*|\b(PUBLIC|INTERFACE|PRIVATE)\b|rahdari::([a-z0-9_:]+)|(\))")


def inside(name, folder):
    return name == folder or name.startswith(folder + "/")


def includes(text):
    """(line number, is it "quoted", what is included) of each #include."""
    for match in INCLUDE.finditer(text):
        yield text.count("\n", 0, match.start(2)) + 1, match.group(1) == '"', match.group(2)


def module_at(folder, modules):
    """The nearest folder, from this one upwards, whose CMakeLists.txt makes a target; or nothing."""
    while folder and folder not in modules:
        folder = folder.rpartition("/")[0]
    return folder


def module_of(name, modules):
    return module_at(name.rpartition("/")[0], modules)


def core_module(name):
    parts = name.split("/")
    return parts[1] if parts[0] == "core" and len(parts) > 2 else None


def links_of(text, modules):
    """Module -> "PUBLIC" or "PRIVATE" of the house's targets a CMakeLists.txt names. INTERFACE counts as PUBLIC.

    A folder may make more than one target, e.g. rahdari::core::mrz and rahdari::core::mrz::text: one module all the same.
    """
    links = {}
    scope = "PRIVATE"
    for match in LINK_WORD.finditer(text):
        word, target, end = match.groups()
        if word:
            scope = "PRIVATE" if word == "PRIVATE" else "PUBLIC"
        elif target:
            module = module_at(target.replace("::", "/"), modules)
            if links.get(module) != "PUBLIC":
                links[module] = scope
        elif end:
            scope = "PRIVATE"
    return links


def layer_complaint(name, included):
    """Why a file may not include a file of the project, or None."""
    part, target = name.split("/")[0], included.split("/")[0]
    if part == "tests":
        return None
    if target == "tests":
        return "nothing includes tests"
    if part == "core":
        if target != "core":
            return f"core does not know {target}"
        mine, theirs = core_module(name), core_module(included)
        if mine == theirs:
            return None
        if mine not in layers.CORE or theirs not in layers.CORE:
            return f"core/{theirs if mine in layers.CORE else mine} is not a module of layers.py"
        return None if theirs in layers.CORE[mine] else f"core/{mine} may not see core/{theirs}"
    composes = any(inside(name, root) for root in layers.COMPOSITION_ROOTS)
    if inside(included, "core/store") and not composes:
        return "only composition roots name stores"
    if part == "scanners":
        if target == "scanners" and name.split("/")[1] != included.split("/")[1]:
            return "an adapter does not include another adapter"
        return "an adapter does not know ui" if target == "ui" else None
    if target == "scanners" and not composes:
        return "only composition roots name adapters"
    if inside(name, "ui/desktop/presenters") and any(inside(included, view) for view in layers.VIEWS):
        return "presenters do not know views"
    if not composes and any(inside(included, root) for root in layers.COMPOSITION_ROOTS):
        return "nothing includes a composition root"
    return None if composes else desktop_complaint(name, included)


def desktop_complaint(name, included):
    """Why a part of the desktop may not include a file, or None."""
    mine, theirs = desktop_part(name), desktop_part(included)
    if mine is None:
        return None
    if theirs is not None:
        allowed = mine == theirs or theirs in layers.DESKTOP.get(mine, set())
        return None if allowed else f"ui/desktop/{mine} may not see ui/desktop/{theirs}"
    known = layers.PLAIN_DESKTOP.get(mine)
    if known is None or not included.startswith("core/") or core_module(included) in known:
        return None
    return f"ui/desktop/{mine} may not see core/{core_module(included)}"


def desktop_part(name):
    """The part of the desktop a file belongs to, or None."""
    return name.split("/")[2] if inside(name, "ui/desktop") and name.count("/") > 2 else None


def third_party_complaint(name, included):
    for start, folders in layers.THIRD_PARTY:
        # "Q" stands for Qt's class headers: <QString>, <QtCore/QString>.
        fits = re.match(r"Q[A-Zt]", included) if start == "Q" else included.startswith(start)
        if fits:
            return None if any(inside(name, folder) for folder in folders) else "not allowed in this folder"
    if re.fullmatch(r"[a-z0-9_]+", included):  # the standard library
        return None
    return "a library that layers.py does not list"


def link_complaint(name, included, links):
    """Whether the link lines of a file's module say what the file includes."""
    mine, theirs = module_of(name, links), module_of(included, links)
    if name.startswith("tests/"):
        return None
    for file, module in ((name, mine), (included, theirs)):
        if not module:
            return f"no CMakeLists.txt makes a target of {file.rpartition('/')[0]}"
    if mine == theirs:
        return None
    scope = links[mine].get(theirs)
    if scope is None:
        return f"{mine}/CMakeLists.txt does not link rahdari::{theirs.replace('/', '::')}"
    if scope == "PRIVATE" and name.endswith((".h", ".hpp")):
        # Headers of a program, which nobody else includes, may well lean on private links.
        if any(inside(name, root) for root in layers.COMPOSITION_ROOTS):
            return None
        return f"a header needs rahdari::{theirs.replace('/', '::')} as PUBLIC in {mine}/CMakeLists.txt"
    return None


def include_complaint(name, quoted, included, names, links):
    if not quoted:
        return third_party_complaint(name, included)
    if included.split("/")[0] not in PARTS:
        return "project headers are included from the root: \"core/...\""
    if included not in names:
        return "there is no such file"
    return layer_complaint(name, included) or link_complaint(name, included, links)


def check(root):
    names = set(tree.files(root))
    lists = {name.rpartition("/")[0]: (root / name).read_text() for name in names if name.endswith("/CMakeLists.txt")}
    modules = {folder: text for folder, text in lists.items() if TARGET.search(text)}
    links = {folder: links_of(text, modules) for folder, text in modules.items()}
    complaints = []
    for name in sorted(names):
        if not name.endswith(SOURCES) or name.split("/")[0] not in PARTS:
            continue
        for line, quoted, included in includes((root / name).read_text()):
            complaint = include_complaint(name, quoted, included, names, links)
            if complaint:
                complaints.append(f"{name}:{line}: {included}: {complaint}")
    return complaints


if __name__ == "__main__":
    sys.exit(tree.main(check))
