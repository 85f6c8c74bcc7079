// Writes records as a JSON list, for record_schema_test.py.
#include "core/casefile/packed_record.h"
#include "tests/unit/core/casefile/made_up_record.h"

#include <iostream>

int main()
{
    using namespace rahdari;
    std::cout << '[' << casefile::packRecord(test::fullRecord())->json << ','
              << casefile::packRecord(test::judgedRecord())->json << ','
              << casefile::packRecord(test::capturedRecord())->json << "]\n";
}
