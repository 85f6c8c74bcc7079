#pragma once

#include "core/crypto/agreement_group.h"
#include "core/crypto/openssl_handles.h"

#include <optional>

namespace rahdari::crypto {

/// An elliptic curve over a prime field with a cofactor of 1, as all standardised ones have.
class EllipticAgreementGroup final : public AgreementGroup {
public:
    /// @param openSslName  "prime256v1", "brainpoolP256r1", ...
    /// @return null for a curve that OpenSSL does not have
    static std::shared_ptr<const AgreementGroup> named(const std::string& openSslName, std::string name);

    const std::string& name() const override { return name_; }
    bool isElliptic() const override { return true; }
    std::size_t fieldLength() const override { return (primeBits_ + 7) / 8; }
    std::size_t orderLength() const override;
    std::size_t primeBits() const override { return primeBits_; }
    base::Bytes generator() const override;
    base::Bytes drawScalar(const RandomSource& random) const override;
    base::Result<base::Bytes> multiply(base::ByteSpan element, base::ByteSpan scalar) const override;
    base::Result<base::Bytes> combine(base::ByteSpan one, base::ByteSpan other) const override;
    base::Result<base::Bytes> mapNumber(base::ByteSpan number) const override;

private:
    EllipticAgreementGroup(EcGroupHandle group, std::string name);

    EcPointHandle pointOf(base::ByteSpan element) const;
    base::Result<base::Bytes> octetsOf(const EC_POINT* point) const;
    base::Result<base::Bytes> pointAt(const BIGNUM* x, const BIGNUM* y) const;
    BigNumberHandle curveEquation(const BIGNUM* x) const;
    BigNumberHandle firstAbscissa(const BIGNUM* alpha) const;
    BigNumberHandle inverseRoot(const BIGNUM* value) const;

    EcGroupHandle group_;
    std::string name_;
    std::size_t primeBits_ = 0;
    BigNumberHandle p_;
    BigNumberHandle a_;
    BigNumberHandle b_;
};

}  // namespace rahdari::crypto
