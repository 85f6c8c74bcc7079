"""judgement_schema_test.py <program that writes judgements> <schema>: what is written fits the schema, and the schema
notices what does not fit. Ends with 77 when python3-jsonschema is not there."""

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
judgements = json.loads(subprocess.run([program], check=True, capture_output=True).stdout)
complaints = []

for number, judgement in enumerate(judgements):
    for error in validator.iter_errors(judgement):
        complaints.append(f"judgement {number}: {error.json_path}: {error.message}")


def must_not_fit(what, change):
    changed = copy.deepcopy(judgements[0])
    change(changed)
    if validator.is_valid(changed):
        complaints.append(f"the schema takes a judgement with {what}")


def undocumented(value, node, path):
    """Members that are written but not described."""
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
    for choice in node.get("anyOf", []):
        if value is not None and choice.get("type") != "null":
            yield from undocumented(value, choice, path)
    if isinstance(value, dict) and "anyOf" not in node:
        for key, member in value.items():
            described = node.get("properties", {}).get(key, node.get("additionalProperties"))
            if not isinstance(described, dict):
                yield f"{path}.{key} is not described"
            else:
                yield from undocumented(member, described, f"{path}.{key}")
    if isinstance(value, list) and "anyOf" not in node:
        for item in value:
            if "prefixItems" not in node["items"]:
                yield from undocumented(item, node["items"], f"{path}[]")


complaints += sorted(set(undocumented(judgements[0], schema, "judgement")))

for key in schema["required"]:
    must_not_fit(f"no {key}", lambda judgement, key=key: judgement.pop(key))
for key in schema["$defs"]["check"]["required"]:
    must_not_fit(f"a check with no {key}", lambda judgement, key=key: judgement["checks"][0].pop(key))
must_not_fit("a sixth outcome", lambda judgement: judgement.update(judgement="passed"))
must_not_fit("a margin of 2", lambda judgement: judgement["checks"][0].update(margin=2))
must_not_fit("a check that is off", lambda judgement: judgement["checks"][0].update(obligation="off"))
must_not_fit("another version", lambda judgement: judgement.update(schema="rahdari.judgement/2"))
must_not_fit("bytes in capitals", lambda judgement: judgement["barcodes"][0].update(bytesHex="FF"))
must_not_fit("an unknown category", lambda judgement: judgement["categories"].update(acoustic="failed"))

must_not_fit("a data group that is fine", lambda judgement: judgement["chip"]["dataGroups"][0].update(state="fine"))
must_not_fit("a deviation without a code", lambda judgement: judgement["deviations"][0].pop("code"))
must_not_fit("a chip of no source", lambda judgement: judgement["chip"].update(source="none"))

# Those of the first edition have no such members.
for key in ("deviations", "chip", "seals"):
    first = copy.deepcopy(judgements[0])
    first.pop(key)
    if not validator.is_valid(first):
        complaints.append(f"the schema does not take a judgement of the first edition, without {key}")

with_timings = dict(judgements[0], timings={"totalMs": 12.5, "steps": {"mrz": 8}, "checks": {}})
if not validator.is_valid(with_timings):
    complaints.append("the schema does not take timings")

for complaint in complaints:
    print(complaint)
print(f"{len(judgements)} judgements, {len(complaints)} complaints")
sys.exit(1 if complaints else 0)
