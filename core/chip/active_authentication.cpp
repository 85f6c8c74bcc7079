#include "core/chip/active_authentication.h"

#include "core/chip/chip_error.h"
#include "core/chip/protocol_run.h"
#include "core/crypto/rsa_recovery.h"
#include "core/lds/dg15.h"
#include "core/lds/security_infos.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::chip {

using base::Bytes;
using base::ByteSpan;
using base::Result;
using crypto::DigestAlgorithm;

namespace {

constexpr std::size_t challengeLength = 8;

/// ISO/IEC 10118-3 numbers of hash functions in two-octet trailers; one octet BC stands for SHA-1.
struct Trailer {
    std::uint8_t number;
    DigestAlgorithm digest;
};

constexpr std::array trailers{Trailer{0x33, DigestAlgorithm::Sha1}, Trailer{0x34, DigestAlgorithm::Sha256},
                              Trailer{0x35, DigestAlgorithm::Sha512}, Trailer{0x36, DigestAlgorithm::Sha384},
                              Trailer{0x38, DigestAlgorithm::Sha224}};

/// What a recovered message is made of.
struct Recovered {
    DigestAlgorithm digest = DigestAlgorithm::Sha1;
    ByteSpan message;  ///< M1, the part that the signature holds
    ByteSpan hash;
};

base::Error wrong(const std::string& what) { return protocolFailed("Active Authentication: " + what); }

/// Octets of the trailer and its digest, or none.
std::optional<std::pair<std::size_t, DigestAlgorithm>> readTrailer(ByteSpan opened)
{
    constexpr std::uint8_t implicitSha1 = 0xBC;
    constexpr std::uint8_t explicitNumber = 0xCC;
    if (opened.back() == implicitSha1) {
        return std::pair(std::size_t{1}, DigestAlgorithm::Sha1);
    }
    if (opened.size() < 2 || opened.back() != explicitNumber) {
        return std::nullopt;
    }
    const auto* found = std::ranges::find(trailers, opened[opened.size() - 2], &Trailer::number);
    return found == trailers.end() ? std::nullopt : std::optional(std::pair(std::size_t{2}, found->digest));
}

/// The header: bits 01, then padding of Bs up to a nibble A. @return its octets, or none
std::optional<std::size_t> headerLength(ByteSpan opened)
{
    if ((opened[0] & 0xC0U) != 0x40U) {
        return std::nullopt;
    }
    std::size_t length = 0;
    while (length < opened.size() && (opened[length] & 0x0FU) != 0x0AU) {
        ++length;
    }
    return length < opened.size() ? std::optional(length + 1) : std::nullopt;
}

Result<Recovered> takeApart(ByteSpan opened)
{
    const auto trailer = readTrailer(opened);
    if (!trailer) {
        return wrong("the trailer of the signature is none of the standard's");
    }
    const auto header = headerLength(opened);
    const std::size_t hashLength = crypto::digestLength(trailer->second);
    if (!header || *header + hashLength + trailer->first > opened.size()) {
        return wrong("what stands in the signature is not built as ISO/IEC 9796-2 wants it");
    }
    const ByteSpan content = opened.subspan(*header, opened.size() - *header - trailer->first);
    return Recovered{trailer->second, content.first(content.size() - hashLength), content.last(hashLength)};
}

ProtocolRun judgeRsa(const crypto::PublicKey& key, const ActiveAuthenticationExchange& exchange)
{
    const std::string detail = "AA-RSA-" + std::to_string(key.bits);
    const auto opened = crypto::recoverFromRsa(key, exchange.signature);
    if (!opened) {
        return endedWith(wrong("the signature was not made with the key of DG15"), detail);
    }
    const auto recovered = takeApart(*opened);
    if (!recovered) {
        return endedWith(recovered.error(), detail);
    }
    crypto::Hasher hasher(recovered->digest);
    hasher.add(recovered->message);
    hasher.add(exchange.challenge);
    const std::string full = detail + ", " + std::string(crypto::toString(recovered->digest));
    return base::equalInConstantTime(hasher.value(), recovered->hash)
               ? succeeded(full)
               : endedWith(wrong("the signature is not one over this challenge"), full);
}

/// The digest a key of this size goes with first, then the others: cards differ where DG14 does not say it.
std::vector<DigestAlgorithm> digestsFor(int bits)
{
    std::vector<DigestAlgorithm> order{DigestAlgorithm::Sha256, DigestAlgorithm::Sha224, DigestAlgorithm::Sha384,
                                       DigestAlgorithm::Sha512, DigestAlgorithm::Sha1};
    const auto suited = bits <= 224   ? DigestAlgorithm::Sha224
                        : bits <= 320 ? DigestAlgorithm::Sha256
                        : bits <= 384 ? DigestAlgorithm::Sha384
                                      : DigestAlgorithm::Sha512;
    std::erase(order, suited);
    order.insert(order.begin(), suited);
    return order;
}

/// ECDSA with the plain encoding by its identifier in DG14 (ICAO Doc 9303-11 9.2.4), or every digest that suits.
Result<std::vector<DigestAlgorithm>> advertisedDigests(const Bytes* dg14, int bits)
{
    const auto infos = dg14 != nullptr ? lds::parseDg14(*dg14) : Result<lds::SecurityInfos>(lds::SecurityInfos{});
    if (!infos || infos->activeAuthentication.empty()) {
        return digestsFor(bits);
    }
    const std::string& oid = infos->activeAuthentication.front().signatureAlgorithm;
    const auto scheme = crypto::signatureScheme(oid, {}, std::nullopt);
    if (!scheme || scheme->kind != crypto::SignatureKind::Ecdsa) {
        return wrong("DG14 names " + oid + ", which is no algorithm for this key");
    }
    return std::vector{scheme->digest};
}

bool holds(const crypto::PublicKey& key, DigestAlgorithm digest, bool plain,
           const ActiveAuthenticationExchange& exchange)
{
    const crypto::SignatureScheme scheme{crypto::SignatureKind::Ecdsa, digest, digest, 0, plain, false};
    const auto verified = crypto::verifySignature(key, scheme, exchange.challenge, exchange.signature);
    return verified && *verified;
}

ProtocolRun judgeEcdsa(const crypto::PublicKey& key, const ActiveAuthenticationExchange& exchange, const Bytes* dg14)
{
    const std::string detail = "AA-ECDSA, " + key.curve;
    const auto digests = advertisedDigests(dg14, key.bits);
    if (!digests) {
        return endedWith(digests.error(), detail);
    }
    for (const DigestAlgorithm digest : *digests) {
        for (const bool plain : {true, false}) {
            if (holds(key, digest, plain, exchange)) {
                return succeeded(detail + ", " + std::string(crypto::toString(digest)) + (plain ? "" : ", DER"));
            }
        }
    }
    return endedWith(wrong("the signature was not made with the key of DG15"), detail);
}

}  // namespace

Result<ActiveAuthenticationExchange> performActiveAuthentication(ChipLink& link, const crypto::RandomSource& random)
{
    Bytes challenge = random(challengeLength);
    CommandApdu command{0x00, 0x88, 0x00, 0x00, challenge, largestShortLe};
    auto response = link.send(command);
    if (response && !response->isSuccess() && link.extendedLength() && (response->status & 0xFF00U) == 0x6700U) {
        command.expected = largestLe;
        response = link.send(command);
    }
    if (!response) {
        return response.error();
    }
    if (!response->isSuccess()) {
        return wrong("INTERNAL AUTHENTICATE was answered with " + statusText(response->status));
    }
    return ActiveAuthenticationExchange{std::move(challenge), std::move(response->data)};
}

ProtocolRun judgeActiveAuthentication(const ActiveAuthenticationExchange& exchange, ByteSpan dg15, const Bytes* dg14)
{
    const auto keyInfo = lds::parseDg15(dg15);
    const auto key = keyInfo ? crypto::readPublicKey(*keyInfo) : Result<crypto::PublicKey>(keyInfo.error());
    if (!key) {
        return {ProtocolState::MissingInformation, "", "the key of DG15 cannot be used: " + key.error().message,
                key.error()};
    }
    if (exchange.challenge.size() != challengeLength) {
        return endedWith(wrong("the challenge has not eight octets"));
    }
    if (key->kind == "RSA") {
        return judgeRsa(*key, exchange);
    }
    if (key->kind == "EC") {
        return judgeEcdsa(*key, exchange, dg14);
    }
    return {ProtocolState::MissingInformation, "", "the key of DG15 is neither RSA nor EC", {}};
}

}  // namespace rahdari::chip
