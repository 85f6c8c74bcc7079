#include "core/chip/pace_offer.h"

#include <algorithm>
#include <tuple>

namespace rahdari::chip {

using crypto::CipherAlgorithm;
using Group = std::shared_ptr<const crypto::AgreementGroup>;

namespace {

constexpr std::string_view paceArc = "0.4.0.127.0.7.2.2.4.";

std::optional<PaceVariant> variantOfMapping(char number)
{
    switch (number) {
    case '1': return PaceVariant{PaceMapping::Generic, false, {}};
    case '2': return PaceVariant{PaceMapping::Generic, true, {}};
    case '3': return PaceVariant{PaceMapping::Integrated, false, {}};
    case '4': return PaceVariant{PaceMapping::Integrated, true, {}};
    case '6': return PaceVariant{PaceMapping::ChipAuthentication, true, {}};
    default: return std::nullopt;
    }
}

std::string_view nameOf(PaceMapping mapping)
{
    switch (mapping) {
    case PaceMapping::Generic: return "GM";
    case PaceMapping::Integrated: return "IM";
    case PaceMapping::ChipAuthentication: return "CAM";
    }
    return "";
}

/// Parameters of the chip's own go before standardised ones of the same number.
Group groupFor(const lds::PaceInfo& info, const lds::SecurityInfos& infos)
{
    const auto own = std::ranges::find_if(infos.paceParameters, [&](const lds::PaceDomainParameterInfo& candidate) {
        return info.protocol.starts_with(candidate.protocol + ".") &&
               (!info.parameterId || candidate.parameterId == info.parameterId);
    });
    if (own != infos.paceParameters.end()) {
        auto group = crypto::groupOfAlgorithm(own->domainParameters);
        return group ? std::move(group).value() : nullptr;
    }
    if (!info.parameterId) {
        return nullptr;
    }
    auto group = crypto::standardisedGroup(*info.parameterId);
    return group ? std::move(group).value() : nullptr;
}

/// Integrated Mapping is not defined for the one standardised curve whose prime is 1 modulo 4.
bool fits(const PaceVariant& variant, const Group& group)
{
    constexpr std::string_view unmappable = "P-224";
    return group != nullptr && group->isElliptic() == variant.isElliptic &&
           (variant.mapping != PaceMapping::Integrated || group->name() != unmappable);
}

auto rankOf(const PaceOffer& offer)
{
    return std::tuple(offer.variant.mapping == PaceMapping::ChipAuthentication, offer.variant.isElliptic,
                      offer.variant.cipher);
}

}  // namespace

std::string toString(const PaceVariant& variant)
{
    return std::string("PACE-") + (variant.isElliptic ? "ECDH-" : "DH-") + std::string(nameOf(variant.mapping)) + "-" +
           std::string(crypto::toString(variant.cipher));
}

std::optional<PaceVariant> paceVariant(std::string_view oid)
{
    if (!oid.starts_with(paceArc) || oid.size() != paceArc.size() + 3 || oid[paceArc.size() + 1] != '.') {
        return std::nullopt;
    }
    auto variant = variantOfMapping(oid[paceArc.size()]);
    const char cipher = oid.back();
    if (!variant || cipher < '1' || cipher > '4') {
        return std::nullopt;
    }
    variant->cipher = static_cast<CipherAlgorithm>(cipher - '1');
    const bool camWith3Des =
        variant->mapping == PaceMapping::ChipAuthentication && variant->cipher == CipherAlgorithm::TripleDes;
    return camWith3Des ? std::nullopt : variant;
}

std::vector<PaceOffer> paceOffers(const lds::SecurityInfos& cardAccess)
{
    std::vector<PaceOffer> offers;
    for (const lds::PaceInfo& info : cardAccess.pace) {
        const auto variant = paceVariant(info.protocol);
        Group group = variant ? groupFor(info, cardAccess) : nullptr;
        if (variant && fits(*variant, group)) {
            offers.push_back({info.protocol, *variant, info.parameterId, std::move(group)});
        }
    }
    std::ranges::stable_sort(offers,
                             [](const PaceOffer& one, const PaceOffer& other) { return rankOf(one) > rankOf(other); });
    return offers;
}

}  // namespace rahdari::chip
