// Writes judgements as a JSON list, for judgement_schema_test.py.
#include "tests/unit/core/report/made_up_judgement.h"

#include "core/report/judgement_json.h"

#include <iostream>

int main()
{
    using namespace rahdari;
    std::cout << '[' << report::writeJudgement(test::fullJudgement()) << ','
              << report::writeJudgement(inspection::Judgement{}) << "]\n";
}
