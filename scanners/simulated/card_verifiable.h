#pragma once

#include "core/base/bytes.h"
#include "core/specimen/test_key.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace rahdari::scanners {

/// A card-verifiable certificate as a chip reads it (BSI TR-03110-3 appendix C). Read apart from core/pki.
struct CardVerifiable {
    std::string authority;
    std::string holder;
    std::string algorithm;
    specimen::TestKey publicKey;  ///< no private half; EC: the curve's name is empty without domain parameters
    std::uint8_t authorisation = 0;
    std::chrono::sys_days effective;
    std::chrono::sys_days expires;
    base::Bytes body;  ///< 7F4E as encoded
    base::Bytes signature;

    bool isCvca() const { return (authorisation & 0xC0U) == 0xC0U; }
    bool isDomesticDv() const { return (authorisation & 0xC0U) == 0x80U; }
    bool isTerminal() const { return (authorisation & 0xC0U) == 0x00U; }
};

/// @param content  7F4E and 5F37 one after the other, without 7F21; @param curve  the issuer's, inherited where the key
/// has no domain parameters
std::optional<CardVerifiable> readCardVerifiable(base::ByteSpan content, const std::string& curve);

/// The inside of 7F21, or nothing.
base::Bytes insideOfCertificate(base::ByteSpan certificate);

/// Whether a key made this signature with an algorithm of Terminal Authentication.
bool verifyWith(const specimen::TestKey& key, const std::string& algorithm, base::ByteSpan octets,
                base::ByteSpan signature);

}  // namespace rahdari::scanners
