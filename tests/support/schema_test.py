"""What the tests of JSON schemas share: what a program writes fits the schema and is described by it, and the schema
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


class SchemaTest:
    """Of the command line <program that writes a JSON array of values> <schema>."""

    def __init__(self, name):
        program, schema_file = sys.argv[1:]
        with open(schema_file, encoding="utf-8") as file:
            self.schema = json.load(file)
        jsonschema.Draft202012Validator.check_schema(self.schema)
        self.name = name
        self.validator = jsonschema.Draft202012Validator(self.schema)
        self.values = json.loads(subprocess.run([program], check=True, capture_output=True).stdout)
        self.complaints = [f"{name} {number}: {error.json_path}: {error.message}"
                           for number, value in enumerate(self.values) for error in self.validator.iter_errors(value)]
        self.complaints += sorted({place for value in self.values for place in self._undescribed(value, self.schema, name)})

    def must_fit(self, what, change):
        """The first value, changed by a function, is still taken."""
        if not self.validator.is_valid(self._changed(change)):
            self.complaints.append(f"the schema does not take a {self.name} {what}")

    def must_not_fit(self, what, change):
        """The first value, changed by a function, is not taken."""
        if self.validator.is_valid(self._changed(change)):
            self.complaints.append(f"the schema takes a {self.name} with {what}")

    def must_have_each(self, node, member):
        """Each required member of a node of the schema; the function finds that node's object in a value."""
        for key in node["required"]:
            self.must_not_fit(f"no {key}", lambda value, key=key: member(value).pop(key))

    def finish(self, least=1):
        """Prints the complaints and ends the program; too few values are a failure, too."""
        for complaint in self.complaints:
            print(complaint)
        print(f"{len(self.values)} values of \"{self.name}\", {len(self.complaints)} complaints")
        sys.exit(1 if self.complaints or len(self.values) < least else 0)

    def _changed(self, change):
        changed = copy.deepcopy(self.values[0])
        change(changed)
        return changed

    def _undescribed(self, value, node, path):
        """Members that are written but not described."""
        while "$ref" in node:
            node = self.schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
        if "anyOf" in node:
            for choice in node["anyOf"]:
                if value is not None and choice.get("type") != "null":
                    yield from self._undescribed(value, choice, path)
        elif isinstance(value, dict):
            for key, member in value.items():
                described = node.get("properties", {}).get(key, node.get("additionalProperties"))
                if not isinstance(described, dict):
                    yield f"{path}.{key} is not described"
                else:
                    yield from self._undescribed(member, described, f"{path}.{key}")
        elif isinstance(value, list) and "prefixItems" not in node.get("items", {}):
            for item in value:
                yield from self._undescribed(item, node["items"], f"{path}[]")
