#pragma once

#include "core/pki/memory_trust_store.h"
#include "core/seal/seal_verification.h"
#include "tests/support/made_up_issuer.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::tests {

/// Text in C40, basic characters only; what does not fill three is padded as Doc 9303-13 wants it.
base::Bytes encodeC40(std::string_view text);

/// The specimen of Doc 9303-6 as a TD2 zone, blanks for fillers, as a seal holds it.
inline constexpr std::string_view td2InSeal =
    "I UTOERIKSSON  ANNA MARIA           D231458907UTO7408122F1204159       6";

/// A binary seal to write; every part may be wrong on purpose.
struct SealDraft {
    std::uint8_t version = 0x03;  ///< the octet
    std::string country = "UTO";
    std::string signer = "UTSG";
    std::string reference = "11";
    base::Bytes dates{0x0F, 0x71, 0x34, 0x11, 0x45, 0xF4};  ///< 2020-01-01, 2020-01-13
    std::uint8_t featureReference = 0xFB;
    std::uint8_t typeCategory = 0x06;
    std::vector<std::pair<std::uint8_t, base::Bytes>> fields;
    bool isSigned = true;
    base::Bytes behindSignature;

    /// A residence permit.
    SealDraft();

    base::Bytes signedPart() const;
};

/// What is written when a key signs the draft with ECDSA, r || s.
base::Bytes makeSeal(const SealDraft& draft, const TestKey& key, const char* digest = "SHA256");

/// A VDS-NC of data as given (canonical text), its signer's certificate within.
std::string makeVdsNc(const std::string& canonicalData, const std::string& shownData, base::ByteSpan certificate,
                      const TestKey& key, std::string_view algorithm = "ES256", const char* digest = "SHA256");

/// Utopia's authority for seals and its signer "SG", number 11; cases change a part before it is used.
struct SealWorld {
    SealWorld();

    CertificateDraft csca;
    CertificateDraft signer;
    pki::TrustKind caKind = pki::TrustKind::Csca;
    bool caKept = true;
    bool signerKept = true;
    seal::SealVerificationSettings settings;

    base::Bytes cscaCertificate() const;
    base::Bytes signerCertificate() const;
    pki::MemoryTrustStore store() const;
    seal::SealVerification verify(base::ByteSpan octets, std::string_view symbology = "Data Matrix") const;
};

pki::MemoryTrustStore storeOf(const std::vector<pki::TrustItem>& items);

const TestKey& sealSignerKey();
const TestKey& sealAuthorityKey();
const TestKey& strangersKey();

}  // namespace rahdari::tests
