#pragma once

#include "core/specimen/key_group.h"

namespace rahdari::specimen {

/// A group of RFC 5114 with a subgroup of prime order. Elements are as long as the prime.
class ModularGroup : public KeyGroup {
public:
    /// None for a name that is not known.
    static std::shared_ptr<const ModularGroup> named(std::string_view name);

    bool isElliptic() const override { return false; }
    base::Bytes generator() const override { return generator_; }
    std::size_t privateLength() const override { return prime_.size(); }
    std::size_t fieldLength() const override { return prime_.size(); }
    std::optional<base::Bytes> multiply(base::ByteSpan element, base::ByteSpan scalar) const override;
    std::optional<base::Bytes> combine(base::ByteSpan one, base::ByteSpan other) const override;
    std::optional<base::Bytes> mapNumber(base::ByteSpan number) const override;
    base::Bytes drawPrivate(const crypto::RandomSource& random) const override;
    std::optional<base::Bytes> divideScalars(base::ByteSpan dividend, base::ByteSpan divisor) const override;
    base::Bytes prime() const override { return prime_; }
    base::Bytes order() const override { return order_; }

private:
    ModularGroup(base::Bytes prime, base::Bytes order, base::Bytes generator);

    bool isElement(base::ByteSpan element) const;

    base::Bytes prime_;
    base::Bytes order_;
    base::Bytes generator_;
};

}  // namespace rahdari::specimen
