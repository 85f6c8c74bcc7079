#pragma once

#include "core/pki/defect_list.h"
#include "core/pki/passive_authentication.h"

#include <map>
#include <string>
#include <vector>

namespace rahdari::pki {

/// What the comparison of the data groups with EF.SOD gives (BSI TR-03135-1 5.6.4.4.2).
struct DataGroupIntegrity {
    PartialResult overall;
    std::map<int, DataGroupState> states;
    std::map<int, std::string> reasons;
    std::vector<lds::Deviation> deviations;
    std::vector<std::string> appliedDefects;
};

/// Hashes the data groups as read and compares them with the signed hashes. Data groups that match an EF.SOD that is
/// not verified are *undetermined*: equal hashes prove nothing then. DG3 and DG4 need rights that most posts do not
/// have, so their not being read does not count (TR-03105-5.1 E_14 to E_16).
/// @param sodVerified  hash and signature of EF.SOD are right
DataGroupIntegrity checkIntegrity(const std::map<lds::LdsFile, base::Bytes>& files, const lds::SecurityObject& object,
                                  bool sodVerified, const std::vector<KnownDefect>& defects);

}  // namespace rahdari::pki
