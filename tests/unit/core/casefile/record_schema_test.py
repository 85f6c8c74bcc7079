"""record_schema_test.py <program that writes records> <schema>: what is written fits the schema and is described by
it, and the schema notices what does not fit. Ends with 77 when python3-jsonschema is not there."""

import copy
import json
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

program, schema_file = sys.argv[1:]
with open(schema_file, encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
records = json.loads(subprocess.run([program], check=True, capture_output=True).stdout)
complaints = []

for number, record in enumerate(records):
    for error in validator.iter_errors(record):
        complaints.append(f"record {number}: {error.json_path}: {error.message}")


def described(node, key):
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
    if "anyOf" in node:
        return any(described(choice, key) for choice in node["anyOf"])
    return "description" in node.get("properties", {}).get(key, {}) or "$ref" in node.get("properties", {}).get(key, {})


def members(value, node, path):
    """Each member of an object with what describes it."""
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
    if "anyOf" in node:
        node = next(choice for choice in node["anyOf"] if choice.get("type") != "null")
        yield from members(value, node, path)
    elif isinstance(value, dict):
        for key, member in value.items():
            yield f"{path}.{key}", described(node, key)
            yield from members(member, node.get("properties", {}).get(key, {}), f"{path}.{key}")
    elif isinstance(value, list) and "prefixItems" not in node.get("items", {}):
        for item in value:
            yield from members(item, node.get("items", {}), f"{path}[]")


complaints += sorted({f"{path} is not described" for path, is_described in members(records[0], schema, "record")
                      if not is_described})


def must_not_fit(what, change):
    changed = copy.deepcopy(records[0])
    change(changed)
    if validator.is_valid(changed):
        complaints.append(f"the schema takes a record with {what}")


for key in schema["required"]:
    must_not_fit(f"no {key}", lambda record, key=key: record.pop(key))
must_not_fit("another version", lambda record: record.update(schema="rahdari.record/2"))
must_not_fit("a fourth stage", lambda record: record.update(stage="filed"))
must_not_fit("a fourth decision", lambda record: record["decision"].update(verdict="shrug"))
must_not_fit("a hash in capitals", lambda record: record["files"][0].update(sha256="A" * 64))
must_not_fit("a file elsewhere", lambda record: record["files"][0].update(name="../x"))
must_not_fit("a time without an offset", lambda record: record.update(captured="2026-03-01T13:05:09.250"))
must_not_fit("three corners", lambda record: record["pictures"][0]["place"]["cornersPx"].pop())

for complaint in complaints:
    print(complaint)
print(f"{len(records)} records, {len(complaints)} complaints")
sys.exit(1 if complaints else 0)
