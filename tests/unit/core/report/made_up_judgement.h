#pragma once

#include "core/inspection/judgement.h"

/// Judgements made up for the tests of the reports. The person is the specimen of ICAO Doc 9303-4.
namespace rahdari::test {

/// One of everything: every outcome, every kind of region, field, correction, barcode and notice.
inspection::Judgement fullJudgement();

/// A result of a check in the optical category, mandatory.
inspection::JudgedCheck judged(check::CheckResult result, std::string title);

}  // namespace rahdari::test
