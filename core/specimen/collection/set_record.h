#pragma once

#include "core/base/result.h"
#include "core/specimen/collection/specimen_set.h"

#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// What set.json says: what was wished for, with which models, and what came of it.
struct SetRecord {
    std::string hash;  ///< of wish, models and plan
    SetWish wish;
};

/// The whole text of set.json. The same wish and models give the same text.
/// @param fingerprint  Workshop::fingerprint()
std::string writeSetRecord(const SetWish& wish, const std::string& fingerprint,
                           const std::vector<PlannedSpecimen>& plan);

/// @return Error 1002
base::Result<SetRecord> parseSetRecord(std::string_view json);

}  // namespace rahdari::specimen
