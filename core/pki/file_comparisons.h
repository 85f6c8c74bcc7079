#pragma once

#include "core/lds/security_object.h"
#include "core/pki/certificate.h"
#include "core/pki/defect_list.h"
#include "core/pki/partial_result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::pki {

/// EF.COM against EF.SOD: data groups, and versions where EF.SOD names them (BSI TR-03135-1 5.6.4.4.1).
/// @param com     as read; empty when it was not
/// @param object  null when EF.SOD was not read or holds none
PartialResult compareComWithSod(base::ByteSpan com, const lds::SecurityObject* object);

/// EF.CardSecurity must hold every SecurityInfo of EF.CardAccess, which anybody can write unseen; it may hold more
/// (TR-03105-5.1 LDS_J_01 to J_03).
/// @param signedInfos  the content of EF.CardSecurity
/// @param cardAccess   as read; empty when it was not
PartialResult compareCardSecurityWithCardAccess(base::ByteSpan signedInfos, base::ByteSpan cardAccess);

/// The issuing state of DG1 against the country of the DS certificate (BSI TR-03135-1 5.6.4.5).
/// @param dg1         as read; empty when it was not
/// @param signer      null when the DS certificate is not known
/// @param stateCodes  see PassiveAuthenticationInput
/// @param corrected   two letters from a defect list, or empty
PartialResult compareIssuingState(base::ByteSpan dg1, const Certificate* signer,
                                  const std::map<std::string, std::string>& stateCodes, const std::string& corrected);

}  // namespace rahdari::pki
