#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/random.h"

#include <cstddef>
#include <memory>
#include <string>

namespace rahdari::crypto {

/// A group in which terminal and chip agree on keys: an elliptic curve, or numbers modulo a prime.
///
/// Elements are octets as they travel: uncompressed points (04 x y), or numbers as long as the prime. What comes from a
/// chip is looked at before it is used: on the curve, not neutral, in the subgroup. Scalars are big-endian.
/// A group is immutable; any thread.
class AgreementGroup {
public:
    virtual ~AgreementGroup() = default;

    /// "brainpoolP256r1", "DH 2048/256".
    virtual const std::string& name() const = 0;
    virtual bool isElliptic() const = 0;

    /// Octets of a coordinate (EC) or of the prime (DH).
    virtual std::size_t fieldLength() const = 0;
    /// Octets of the order of the generator.
    virtual std::size_t orderLength() const = 0;
    virtual base::Bytes generator() const = 0;

    /// A private scalar between 1 and the order.
    virtual base::Bytes drawScalar(const RandomSource& random) const = 0;

    /// element * scalar, or element ^ scalar.
    /// @return Error 2204 the element is not in the group, or the result is neutral
    virtual base::Result<base::Bytes> multiply(base::ByteSpan element, base::ByteSpan scalar) const = 0;

    /// one + other, or one * other. @return Error 2204
    virtual base::Result<base::Bytes> combine(base::ByteSpan one, base::ByteSpan other) const = 0;

    /// Integrated Mapping (ICAO Doc 9303-11 4.4.3.3.2): the element that stands for a pseudo-random number, which is
    /// reduced modulo the prime here.
    /// @return Error 2204 where it has none
    virtual base::Result<base::Bytes> mapNumber(base::ByteSpan number) const = 0;

    /// Octets of the prime of the field: how long the pseudo-random number of Integrated Mapping has to be.
    virtual std::size_t primeBits() const = 0;

    /// What goes into key derivation: the x coordinate, or the number itself, as long as the field.
    base::Bytes secretOf(base::ByteSpan element) const;

    /// An element as it stands in a public key (BIT STRING content), brought to the form of this class.
    /// @return Error 2204
    base::Result<base::Bytes> normalised(base::ByteSpan element) const;
};

/// The standardised domain parameters 0-2 and 8-18 (ICAO Doc 9303-11 9.5.1). @return Error 2202 for any other number
base::Result<std::shared_ptr<const AgreementGroup>> standardisedGroup(int parameterId);

/// A group and a public key in it.
struct AgreementKey {
    std::shared_ptr<const AgreementGroup> group;
    base::Bytes element;
};

/// Reads the SubjectPublicKeyInfo of an EC, DH (PKCS#3) or X9.42 DH key, named or explicit parameters.
/// @return Error 3106
base::Result<AgreementKey> readAgreementKey(base::ByteSpan subjectPublicKeyInfo);

/// As readAgreementKey(), also for a bare AlgorithmIdentifier as in PACEDomainParameterInfo. @return Error 3106
base::Result<std::shared_ptr<const AgreementGroup>> groupOfAlgorithm(base::ByteSpan algorithmIdentifier);

}  // namespace rahdari::crypto
