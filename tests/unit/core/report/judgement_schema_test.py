"""judgement_schema_test.py <program that writes judgements> <schema>: see tests/support/schema_test.py."""

from schema_test import SchemaTest

test = SchemaTest("judgement")
test.must_have_each(test.schema, lambda judgement: judgement)
test.must_have_each(test.schema["$defs"]["check"], lambda judgement: judgement["checks"][0])
test.must_not_fit("a sixth outcome", lambda judgement: judgement.update(judgement="passed"))
test.must_not_fit("a margin of 2", lambda judgement: judgement["checks"][0].update(margin=2))
test.must_not_fit("a check that is off", lambda judgement: judgement["checks"][0].update(obligation="off"))
test.must_not_fit("another version", lambda judgement: judgement.update(schema="rahdari.judgement/2"))
test.must_not_fit("bytes in capitals", lambda judgement: judgement["barcodes"][0].update(bytesHex="FF"))
test.must_not_fit("an unknown category", lambda judgement: judgement["categories"].update(acoustic="failed"))

test.must_not_fit("a data group that is fine", lambda judgement: judgement["chip"]["dataGroups"][0].update(state="fine"))
test.must_not_fit("a deviation without a code", lambda judgement: judgement["deviations"][0].pop("code"))
test.must_not_fit("a chip of no source", lambda judgement: judgement["chip"].update(source="none"))

for key in ("deviations", "chip", "seals"):
    test.must_fit(f"of the first edition, without {key}", lambda judgement, key=key: judgement.pop(key))
test.must_fit("with timings", lambda judgement: judgement.update(
    timings={"totalMs": 12.5, "steps": {"mrz": 8}, "checks": {}}))
test.finish()
