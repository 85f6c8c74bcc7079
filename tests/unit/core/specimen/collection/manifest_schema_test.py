"""manifest_schema_test.py <program that writes manifests> <schema>: what is written fits the schema, and the schema
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
manifests = json.loads(subprocess.run([program], check=True, capture_output=True).stdout)
complaints = []

for number, manifest in enumerate(manifests):
    for error in validator.iter_errors(manifest):
        complaints.append(f"manifest {number}: {error.json_path}: {error.message}")


def must_not_fit(what, change):
    changed = copy.deepcopy(manifests[0])
    change(changed)
    if validator.is_valid(changed):
        complaints.append(f"the schema takes a manifest with {what}")


def undocumented(value, node, path):
    """Members that are written but not described."""
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
    if isinstance(value, dict):
        for key, member in value.items():
            described = node.get("properties", {}).get(key, node.get("additionalProperties"))
            if not isinstance(described, dict):
                yield f"{path}.{key} is not described"
            else:
                yield from undocumented(member, described, f"{path}.{key}")
    if isinstance(value, list):
        for item in value:
            yield from undocumented(item, node["items"], f"{path}[]")


complaints += sorted({place for manifest in manifests for place in undocumented(manifest, schema, "manifest")})

for key in schema["required"]:
    must_not_fit(f"no {key}", lambda manifest, key=key: manifest.pop(key))
for key in schema["properties"]["truth"]["required"]:
    must_not_fit(f"a truth with no {key}", lambda manifest, key=key: manifest["truth"].pop(key))
for key in schema["$defs"]["side"]["required"]:
    must_not_fit(f"a side with no {key}", lambda manifest, key=key: manifest["sides"][0].pop(key))
must_not_fit("another version", lambda manifest: manifest.update(schema="rahdari.manifest/2"))
must_not_fit("no specimen", lambda manifest: manifest.update(specimen=False))
must_not_fit("a resolution to print from", lambda manifest: manifest["sides"][0].update(dpi=600))
must_not_fit("a sixth difficulty", lambda manifest: manifest["truth"].update(difficulty=6))
must_not_fit("three corners", lambda manifest: manifest["sides"][0]["pictures"][0]["corners"].pop())
must_not_fit("an unknown light", lambda manifest: manifest["sides"][0]["pictures"][0].update(light="green"))
must_not_fit("a file elsewhere", lambda manifest: manifest["sides"][0]["pictures"][0].update(file="../vi.jpg"))
must_not_fit("a chip of no state", lambda manifest: manifest.update(chip="fine"))

for complaint in complaints:
    print(complaint)
print(f"{len(manifests)} manifests, {len(complaints)} complaints")
sys.exit(1 if complaints or len(manifests) < 3 else 0)
