#include "core/crypto/agreement_group.h"

#include "core/base/error_code.h"
#include "core/crypto/der_cursor.h"
#include "core/crypto/elliptic_agreement_group.h"
#include "core/crypto/elliptic_curves.h"
#include "core/crypto/modular_agreement_group.h"
#include "core/crypto/numbers.h"

#include <openssl/objects.h>

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::crypto {

using base::Bytes;
using base::ByteSpan;
using base::Result;
using Group = std::shared_ptr<const AgreementGroup>;

namespace {

constexpr std::uint8_t integerTag = 0x02;
constexpr std::uint8_t bitStringTag = 0x03;
constexpr std::uint8_t oidTag = 0x06;
constexpr std::uint8_t sequenceTag = 0x30;

struct Standardised {
    int id;
    const char* openSslName;
    const char* name;
};

constexpr std::array standardised{
    Standardised{0, "dh_1024_160", "DH 1024/160"},
    Standardised{1, "dh_2048_224", "DH 2048/224"},
    Standardised{2, "dh_2048_256", "DH 2048/256"},
    Standardised{8, "prime192v1", "P-192"},
    Standardised{9, "brainpoolP192r1", "brainpoolP192r1"},
    Standardised{10, "secp224r1", "P-224"},
    Standardised{11, "brainpoolP224r1", "brainpoolP224r1"},
    Standardised{12, "prime256v1", "P-256"},
    Standardised{13, "brainpoolP256r1", "brainpoolP256r1"},
    Standardised{14, "brainpoolP320r1", "brainpoolP320r1"},
    Standardised{15, "secp384r1", "P-384"},
    Standardised{16, "brainpoolP384r1", "brainpoolP384r1"},
    Standardised{17, "brainpoolP512r1", "brainpoolP512r1"},
    Standardised{18, "secp521r1", "P-521"},
};

base::Error keyInvalid(std::string message) { return {toInt(base::ErrorCode::KeyInvalid), std::move(message), ""}; }

Result<Group> ellipticGroup(ByteSpan parameters)
{
    const auto oid = DerCursor(parameters).next(oidTag);
    const auto curve = oid ? curveFromOid(dottedOid(oid->value).value_or("")) : curveFromParameters(parameters);
    Group group =
        curve ? EllipticAgreementGroup::named(std::string(curve->openSslName), std::string(curve->name)) : nullptr;
    if (group == nullptr) {
        return keyInvalid("the key lies on a curve that is not known");
    }
    return group;
}

/// DHParameter (PKCS#3): p, g, length. DomainParameters (X9.42): p, g, q, ...
Result<Group> modularGroup(ByteSpan parameters, bool withOrder)
{
    const auto whole = DerCursor(parameters).next(sequenceTag);
    DerCursor cursor(whole ? whole->value : ByteSpan());
    const auto prime = cursor.next(integerTag);
    const auto generator = cursor.next(integerTag);
    const auto order = withOrder ? cursor.next(integerTag) : std::optional<DerItem>();
    if (!prime || !generator || (withOrder && !order)) {
        return keyInvalid("the Diffie-Hellman parameters cannot be read");
    }
    return ModularAgreementGroup::given(prime->value, generator->value, order ? order->value : ByteSpan());
}

/// Where the terminal finds an algorithm identifier: OID, then parameters.
Result<Group> groupOf(DerCursor algorithm)
{
    const auto oid = algorithm.next(oidTag);
    const std::string text = oid ? dottedOid(oid->value).value_or("") : "";
    if (text == "1.2.840.10045.2.1") {
        return ellipticGroup(algorithm.rest());
    }
    if (text == "1.2.840.113549.1.3.1") {
        return modularGroup(algorithm.rest(), false);
    }
    if (text == "1.2.840.10046.2.1") {
        return modularGroup(algorithm.rest(), true);
    }
    if (text == "0.4.0.127.0.7.1.2") {  // standardizedDomainParameters (BSI TR-03110-3 A.2.1.1)
        const auto number = algorithm.next(integerTag);
        return number && number->value.size() == 1 ? standardisedGroup(number->value[0])
                                                   : keyInvalid("the number of the domain parameters cannot be read");
    }
    return keyInvalid("keys of the kind " + text + " agree on nothing");
}

}  // namespace

Bytes AgreementGroup::secretOf(ByteSpan element) const
{
    const ByteSpan part = isElliptic() ? element.subspan(1, fieldLength()) : element;
    return {part.begin(), part.end()};
}

Result<Bytes> AgreementGroup::normalised(ByteSpan element) const
{
    return multiply(element, std::array<std::uint8_t, 1>{1});
}

Result<Group> standardisedGroup(int parameterId)
{
    const auto* found = std::ranges::find(standardised, parameterId, &Standardised::id);
    if (found == standardised.end()) {
        return base::Error{toInt(base::ErrorCode::ProtocolUnsupported),
                           "domain parameters " + std::to_string(parameterId) + " are not standardised",
                           "read the document without its chip, and refer it"};
    }
    return found->id <= 2 ? ModularAgreementGroup::named(found->openSslName, found->name)
                          : EllipticAgreementGroup::named(found->openSslName, found->name);
}

Result<Group> groupOfAlgorithm(ByteSpan algorithmIdentifier)
{
    const auto whole = DerCursor(algorithmIdentifier).next(sequenceTag);
    return whole ? groupOf(DerCursor(whole->value)) : keyInvalid("the domain parameters cannot be read");
}

Result<AgreementKey> readAgreementKey(ByteSpan subjectPublicKeyInfo)
{
    const auto whole = DerCursor(subjectPublicKeyInfo).next(sequenceTag);
    DerCursor cursor(whole ? whole->value : ByteSpan());
    const auto algorithm = cursor.next(sequenceTag);
    const auto bits = cursor.next(bitStringTag);
    if (!algorithm || !bits || bits->value.size() < 2 || bits->value[0] != 0) {
        return keyInvalid("the public key cannot be read");
    }
    auto group = groupOf(DerCursor(algorithm->value));
    if (!group) {
        return group.error();
    }
    const bool isElliptic = (*group)->isElliptic();
    const auto number = isElliptic ? std::optional<DerItem>() : DerCursor(bits->value.subspan(1)).next(integerTag);
    if (!isElliptic && !number) {
        return keyInvalid("the public key is no number");
    }
    auto element = (*group)->normalised(isElliptic ? bits->value.subspan(1) : number->value);
    if (!element) {
        return keyInvalid("the public key does not lie in its group");
    }
    return AgreementKey{std::move(group).value(), std::move(element).value()};
}

}  // namespace rahdari::crypto
