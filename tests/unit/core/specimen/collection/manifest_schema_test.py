"""manifest_schema_test.py <program that writes manifests> <schema>: see tests/support/schema_test.py."""

from schema_test import SchemaTest

test = SchemaTest("manifest")
test.must_have_each(test.schema, lambda manifest: manifest)
test.must_have_each(test.schema["properties"]["truth"], lambda manifest: manifest["truth"])
test.must_have_each(test.schema["$defs"]["side"], lambda manifest: manifest["sides"][0])
test.must_not_fit("another version", lambda manifest: manifest.update(schema="rahdari.manifest/2"))
test.must_not_fit("no specimen", lambda manifest: manifest.update(specimen=False))
test.must_not_fit("a resolution to print from", lambda manifest: manifest["sides"][0].update(dpi=600))
test.must_not_fit("a sixth difficulty", lambda manifest: manifest["truth"].update(difficulty=6))
test.must_not_fit("three corners", lambda manifest: manifest["sides"][0]["pictures"][0]["corners"].pop())
test.must_not_fit("an unknown light", lambda manifest: manifest["sides"][0]["pictures"][0].update(light="green"))
test.must_not_fit("a file elsewhere", lambda manifest: manifest["sides"][0]["pictures"][0].update(file="../vi.jpg"))
test.must_not_fit("a chip of no state", lambda manifest: manifest.update(chip="fine"))
test.finish(least=3)
