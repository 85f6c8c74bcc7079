#include "core/chip/chip_authentication.h"

#include "core/chip/chip_error.h"
#include "core/crypto/key_agreement.h"
#include "core/lds/tlv.h"

#include <algorithm>
#include <string_view>

namespace rahdari::chip {

using base::Bytes;
using base::Result;
using crypto::CipherAlgorithm;
using lds::ChipAuthenticationInfo;
using lds::ChipAuthenticationPublicKeyInfo;

namespace {

constexpr std::string_view protocolArc = "0.4.0.127.0.7.2.2.3.";
constexpr std::string_view keyArc = "0.4.0.127.0.7.2.2.1.";
constexpr char elliptic = '2';

/// Behind the arc: the kind of key agreement, and after a dot the cipher.
std::optional<CipherAlgorithm> cipherOf(const std::string& protocol)
{
    const std::string_view rest = std::string_view(protocol).substr(protocolArc.size());
    if (rest.size() != 3 || rest[2] < '1' || rest[2] > '4') {
        return std::nullopt;
    }
    return static_cast<CipherAlgorithm>(rest[2] - '1');
}

bool belongTogether(const ChipAuthenticationInfo& info, const ChipAuthenticationPublicKeyInfo& key)
{
    return info.protocol[protocolArc.size()] == key.protocol[keyArc.size()] &&
           (!info.keyId || !key.keyId || *info.keyId == *key.keyId);
}

Result<ChipAuthenticationOffer> offerOf(const std::string& protocol, CipherAlgorithm cipher,
                                        const std::optional<Bytes>& keyId, const ChipAuthenticationPublicKeyInfo& info)
{
    auto key = crypto::readAgreementKey(info.publicKey);
    if (!key) {
        return protocolFailed("the Chip Authentication key of DG14 is not usable: " + key.error().message);
    }
    if (key->group->isElliptic() != (info.protocol[keyArc.size()] == elliptic)) {
        return protocolFailed("the Chip Authentication key of DG14 is of another kind than it says");
    }
    return ChipAuthenticationOffer{cipher, protocol, std::move(key).value(), keyId};
}

/// The infos as DG14 has them, or those that keys without any stand for.
std::vector<ChipAuthenticationInfo> infosOf(const lds::SecurityInfos& dg14)
{
    if (!dg14.chipAuthentication.empty()) {
        return dg14.chipAuthentication;
    }
    std::vector<ChipAuthenticationInfo> implied;
    for (const ChipAuthenticationPublicKeyInfo& key : dg14.chipAuthenticationKeys) {
        const char kind = key.protocol[keyArc.size()];
        implied.push_back({std::string(protocolArc) + kind + ".1", 1, key.keyId});
    }
    return implied;
}

/// Domain parameters (one number behind the arc) are for the second version of the protocol, and no protocol.
bool namesUnknownProtocol(const lds::SecurityInfos& dg14)
{
    return std::ranges::any_of(dg14.unknown, [](const std::string& protocol) {
        return protocol.starts_with(protocolArc) && protocol.size() > protocolArc.size() + 1;
    });
}

void appendOffers(const ChipAuthenticationInfo& info, const lds::SecurityInfos& dg14,
                  std::vector<ChipAuthenticationOffer>& offers, std::optional<base::Error>& trouble)
{
    const auto cipher = cipherOf(info.protocol);
    bool found = false;
    for (const ChipAuthenticationPublicKeyInfo& key : dg14.chipAuthenticationKeys) {
        if (!cipher || !belongTogether(info, key)) {
            continue;
        }
        found = true;
        auto offer = offerOf(info.protocol, *cipher, info.keyId ? info.keyId : key.keyId, key);
        if (offer) {
            offers.push_back(std::move(offer).value());
        } else {
            trouble = offer.error();
        }
    }
    if (!found && !trouble) {
        trouble = protocolFailed("DG14 advertises Chip Authentication without a key for it");
    }
}

Result<void> demandSuccess(const Result<ResponseApdu>& response, std::string_view step)
{
    if (!response) {
        return response.error();
    }
    if (!response->isSuccess()) {
        return protocolFailed("Chip Authentication: " + std::string(step) + " was answered with " +
                              statusText(response->status));
    }
    return {};
}

Bytes keyIdObject(const ChipAuthenticationOffer& offer)
{
    return offer.keyId ? lds::encodeTlv(0x84, *offer.keyId) : Bytes();
}

Result<void> sendKeyAgreement(ChipLink& link, const ChipAuthenticationOffer& offer, const Bytes& publicKey)
{
    const Bytes data = lds::concatenate({lds::encodeTlv(0x91, publicKey), keyIdObject(offer)});
    return demandSuccess(link.send({0x00, 0x22, 0x41, 0xA6, data, std::nullopt}), "MSE:Set KAT");
}

Result<void> sendGeneralAuthenticate(ChipLink& link, const ChipAuthenticationOffer& offer, const Bytes& publicKey)
{
    const Bytes data = lds::concatenate({lds::encodeTlv(0x80, lds::oidValue(offer.protocol)), keyIdObject(offer)});
    const auto chosen = demandSuccess(link.send({0x00, 0x22, 0x41, 0xA4, data, std::nullopt}), "MSE:Set AT");
    if (!chosen) {
        return chosen;
    }
    const Bytes content = lds::encodeTlv(0x7C, lds::encodeTlv(0x80, publicKey));
    return demandSuccess(link.send({0x00, 0x86, 0x00, 0x00, content, largestShortLe}), "GENERAL AUTHENTICATE");
}

}  // namespace

std::string toString(const ChipAuthenticationOffer& offer)
{
    return std::string(offer.key.group->isElliptic() ? "CA-ECDH-" : "CA-DH-") +
           std::string(crypto::toString(offer.cipher)) + ", " + offer.key.group->name();
}

Result<std::vector<ChipAuthenticationOffer>> chipAuthenticationOffers(const lds::SecurityInfos& dg14)
{
    std::vector<ChipAuthenticationOffer> offers;
    std::optional<base::Error> trouble;
    if (dg14.chipAuthentication.empty() && !dg14.chipAuthenticationKeys.empty() && namesUnknownProtocol(dg14)) {
        return protocolFailed("DG14 advertises a Chip Authentication protocol that does not exist");
    }
    for (const ChipAuthenticationInfo& info : infosOf(dg14)) {
        appendOffers(info, dg14, offers, trouble);
    }
    if (offers.empty() && trouble) {
        return *trouble;
    }
    std::ranges::stable_sort(offers, [](const ChipAuthenticationOffer& one, const ChipAuthenticationOffer& other) {
        return one.cipher > other.cipher;
    });
    return offers;
}

Result<Bytes> performChipAuthentication(ChipLink& link, const ChipAuthenticationOffer& offer,
                                        const crypto::RandomSource& random)
{
    const crypto::AgreementGroup& group = *offer.key.group;
    const auto own = crypto::drawKeyPair(group, group.generator(), random);
    const auto secret = own ? crypto::agree(group, own->scalar, offer.key.element) : Result<Bytes>(own.error());
    if (!secret) {
        return protocolFailed("the Chip Authentication key of DG14 is not usable: " + secret.error().message);
    }
    const bool isTripleDes = offer.cipher == CipherAlgorithm::TripleDes;
    const auto sent =
        isTripleDes ? sendKeyAgreement(link, offer, own->element) : sendGeneralAuthenticate(link, offer, own->element);
    if (!sent) {
        return sent.error();
    }
    link.startSession(sessionKeysOf(offer.cipher, *secret));
    return crypto::compressed(group, own->element);
}

}  // namespace rahdari::chip
