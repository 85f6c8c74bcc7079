#pragma once

#include "core/crypto/agreement_group.h"
#include "core/crypto/openssl_handles.h"

#include <string_view>

namespace rahdari::crypto {

/// The subgroup of a prime order, or of an order that is not known, in the numbers modulo a prime.
class ModularAgreementGroup final : public AgreementGroup {
public:
    /// RFC 5114: "dh_1024_160", "dh_2048_224", "dh_2048_256". @return null for any other name
    static std::shared_ptr<const AgreementGroup> named(std::string openSslName, std::string name);

    /// @param order  empty where the parameters do not say it (PKCS#3)
    /// @return Error 3106 an even or too small prime, or a generator outside 2 .. p - 2
    static base::Result<std::shared_ptr<const AgreementGroup>> given(base::ByteSpan prime, base::ByteSpan generator,
                                                                     base::ByteSpan order);

    const std::string& name() const override { return name_; }
    bool isElliptic() const override { return false; }
    std::size_t fieldLength() const override;
    std::size_t orderLength() const override;
    std::size_t primeBits() const override;
    base::Bytes generator() const override;
    base::Bytes drawScalar(const RandomSource& random) const override;
    base::Result<base::Bytes> multiply(base::ByteSpan element, base::ByteSpan scalar) const override;
    base::Result<base::Bytes> combine(base::ByteSpan one, base::ByteSpan other) const override;
    base::Result<base::Bytes> mapNumber(base::ByteSpan number) const override;

private:
    ModularAgreementGroup(BigNumberHandle prime, BigNumberHandle generator, BigNumberHandle order, std::string name);

    base::Result<base::Bytes> checked(const BIGNUM* number) const;
    bool isInSubgroup(const BIGNUM* element) const;

    BigNumberHandle prime_;
    BigNumberHandle generator_;
    BigNumberHandle order_;  ///< zero where not known
    std::string name_;
};

}  // namespace rahdari::crypto
