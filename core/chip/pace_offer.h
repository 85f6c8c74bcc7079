#pragma once

#include "core/base/result.h"
#include "core/crypto/agreement_group.h"
#include "core/crypto/block_cipher.h"
#include "core/lds/security_infos.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::chip {

enum class PaceMapping : std::uint8_t { Generic, Integrated, ChipAuthentication };

/// What an object identifier of PACE stands for (ICAO Doc 9303-11 9.2.3).
struct PaceVariant {
    PaceMapping mapping = PaceMapping::Generic;
    bool isElliptic = true;
    crypto::CipherAlgorithm cipher = crypto::CipherAlgorithm::Aes128;

    bool operator==(const PaceVariant&) const = default;
};

/// "PACE-ECDH-GM-AES-128"
std::string toString(const PaceVariant& variant);

/// @param oid  dotted. @return none for what is no variant of PACE; Chip Authentication Mapping has no 3DES
std::optional<PaceVariant> paceVariant(std::string_view oid);

/// One way in which a chip offers PACE.
struct PaceOffer {
    std::string protocol;  ///< dotted
    PaceVariant variant;
    std::optional<int> parameterId;
    std::shared_ptr<const crypto::AgreementGroup> group;
};

/// Every usable offer of EF.CardAccess, the best first: Chip Authentication Mapping, then elliptic curves, then the
/// longer key of the cipher. Offers of unknown variants or parameters are passed over.
std::vector<PaceOffer> paceOffers(const lds::SecurityInfos& cardAccess);

}  // namespace rahdari::chip
