"""record_schema_test.py <program that writes records> <schema>: see tests/support/schema_test.py."""

from schema_test import SchemaTest

test = SchemaTest("record")
test.must_have_each(test.schema, lambda record: record)
test.must_not_fit("another version", lambda record: record.update(schema="rahdari.record/2"))
test.must_not_fit("a fourth stage", lambda record: record.update(stage="filed"))
test.must_not_fit("a fourth decision", lambda record: record["decision"].update(verdict="shrug"))
test.must_not_fit("a hash in capitals", lambda record: record["files"][0].update(sha256="A" * 64))
test.must_not_fit("a file elsewhere", lambda record: record["files"][0].update(name="../x"))
test.must_not_fit("a time without an offset", lambda record: record.update(captured="2026-03-01T13:05:09.250"))
test.must_not_fit("three corners", lambda record: record["pictures"][0]["place"]["cornersPx"].pop())
test.finish()
