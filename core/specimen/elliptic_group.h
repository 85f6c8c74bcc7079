#pragma once

#include "core/crypto/openssl_handles.h"
#include "core/specimen/key_group.h"

#include <string>

namespace rahdari::specimen {

/// What makes a curve, in octets as long as the prime.
struct CurveNumbers {
    base::Bytes prime;
    base::Bytes a;
    base::Bytes b;
    base::Bytes generator;  ///< 04 x y
    base::Bytes order;
    int cofactor = 1;
    std::string oid;  ///< dotted
};

/// An elliptic curve. Points are uncompressed.
class EllipticGroup : public KeyGroup {
public:
    /// None for a name that is not known.
    static std::shared_ptr<const EllipticGroup> named(std::string_view name);

    bool isElliptic() const override { return true; }
    base::Bytes generator() const override { return numbers_.generator; }
    std::size_t privateLength() const override { return numbers_.order.size(); }
    std::size_t fieldLength() const override { return numbers_.prime.size(); }
    std::optional<base::Bytes> multiply(base::ByteSpan element, base::ByteSpan scalar) const override;
    std::optional<base::Bytes> combine(base::ByteSpan one, base::ByteSpan other) const override;
    std::optional<base::Bytes> mapNumber(base::ByteSpan number) const override;
    base::Bytes drawPrivate(const crypto::RandomSource& random) const override;
    std::optional<base::Bytes> divideScalars(base::ByteSpan dividend, base::ByteSpan divisor) const override;
    base::Bytes prime() const override { return numbers_.prime; }
    base::Bytes order() const override { return numbers_.order; }

    const CurveNumbers& numbers() const { return numbers_; }

private:
    EllipticGroup(crypto::EcGroupHandle group, CurveNumbers numbers);

    crypto::EcPointHandle point(base::ByteSpan element) const;
    std::optional<base::Bytes> octets(const EC_POINT* point) const;

    crypto::EcGroupHandle group_;
    CurveNumbers numbers_;
};

}  // namespace rahdari::specimen
