#pragma once

#include "core/mrz/mrz_document.h"

#include <string>
#include <vector>

namespace rahdari::mrz {

/// One check digit told to a person.
struct DigitFinding {
    FieldId digit = FieldId::CompositeCheck;
    std::string name;      ///< of what it covers, e.g. "document number"
    std::string expected;  ///< the digit computed; "0 or <" for an unused field; empty when it cannot be computed
    std::string found;     ///< the character read
    bool agrees = false;
    int line = 0;  ///< where the digit stands, from 0
    int column = 0;

    bool operator==(const DigitFinding&) const = default;
};

/// The check digits of a zone, judged (TR-03135-1 5.5.4.1.1).
struct MrzConsistency {
    std::vector<DigitFinding> findings;  ///< one for each check digit, in reading order
    bool consistent = false;             ///< no digit is wrong
    bool onlyCompositeWrong = false;     ///< hints at a zone altered to block BAC (Doc 9303-2, C.44)

    bool operator==(const MrzConsistency&) const = default;
};

MrzConsistency judgeConsistency(const MrzDocument& document);

}  // namespace rahdari::mrz
