#include "core/specimen/elliptic_group.h"

#include "core/specimen/big_number.h"

#include <openssl/obj_mac.h>

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

struct NamedCurve {
    std::string_view name;
    int number;
    std::string_view oid;
};

constexpr std::array<NamedCurve, 12> curves{{
    {"P-192", NID_X9_62_prime192v1, "1.2.840.10045.3.1.1"},
    {"P-224", NID_secp224r1, "1.3.132.0.33"},
    {"P-256", NID_X9_62_prime256v1, "1.2.840.10045.3.1.7"},
    {"P-384", NID_secp384r1, "1.3.132.0.34"},
    {"P-521", NID_secp521r1, "1.3.132.0.35"},
    {"brainpoolP192r1", NID_brainpoolP192r1, "1.3.36.3.3.2.8.1.1.3"},
    {"brainpoolP224r1", NID_brainpoolP224r1, "1.3.36.3.3.2.8.1.1.5"},
    {"brainpoolP256r1", NID_brainpoolP256r1, "1.3.36.3.3.2.8.1.1.7"},
    {"brainpoolP320r1", NID_brainpoolP320r1, "1.3.36.3.3.2.8.1.1.9"},
    {"brainpoolP384r1", NID_brainpoolP384r1, "1.3.36.3.3.2.8.1.1.11"},
    {"brainpoolP512r1", NID_brainpoolP512r1, "1.3.36.3.3.2.8.1.1.13"},
    {"brainpoolP160r1", NID_brainpoolP160r1, "1.3.36.3.3.2.8.1.1.1"},
}};

Bytes pointOctets(const EC_GROUP* group, const EC_POINT* point)
{
    const std::size_t length = EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, nullptr, 0, nullptr);
    Bytes octets(length);
    EC_POINT_point2oct(group, point, POINT_CONVERSION_UNCOMPRESSED, octets.data(), octets.size(), nullptr);
    return octets;
}

CurveNumbers numbersOf(const EC_GROUP* group, std::string_view oid)
{
    const auto p = newNumber();
    const auto a = newNumber();
    const auto b = newNumber();
    require(EC_GROUP_get_curve(group, p.get(), a.get(), b.get(), nullptr) == 1);
    const auto length = static_cast<std::size_t>(BN_num_bytes(p.get()));
    return {toOctets(p.get()),
            toOctets(a.get(), length),
            toOctets(b.get(), length),
            pointOctets(group, EC_GROUP_get0_generator(group)),
            toOctets(EC_GROUP_get0_order(group)),
            static_cast<int>(BN_get_word(EC_GROUP_get0_cofactor(group))),
            std::string(oid)};
}

/// Arithmetic modulo the prime of a field, as the formulas are written.
class Field {
public:
    explicit Field(const CurveNumbers& curve) : p_(curve.prime) {}

    Bytes times(ByteSpan one, ByteSpan other) const { return multiplyModulo(one, other, p_); }
    Bytes plus(ByteSpan one, ByteSpan other) const { return addModulo(one, other, p_); }
    Bytes inverse(ByteSpan number) const { return inverseModulo(number, p_); }
    Bytes power(ByteSpan number, ByteSpan exponent) const { return powerModulo(number, exponent, p_); }
    Bytes square(ByteSpan number) const { return times(number, number); }
    Bytes cube(ByteSpan number) const { return times(square(number), number); }

    Bytes negative(ByteSpan number) const
    {
        const auto result = newNumber();
        require(BN_mod_sub(result.get(), newNumber().get(), toNumber(number).get(), toNumber(p_).get(),
                           newNumberContext().get()) == 1);
        return toOctets(result.get(), p_.size());
    }

    /// p - 1 - (p + 1) / 4; only where p = 3 mod 4.
    Bytes rootExponent() const
    {
        const auto p = toNumber(p_);
        const auto quarter = newNumber();
        require(BN_copy(quarter.get(), p.get()) != nullptr && BN_add_word(quarter.get(), 1) == 1 &&
                BN_rshift(quarter.get(), quarter.get(), 2) == 1 && BN_sub_word(p.get(), 1) == 1 &&
                BN_sub(p.get(), p.get(), quarter.get()) == 1);
        return toOctets(p.get(), p_.size());
    }

private:
    Bytes p_;
};

Bytes curveEquation(const Field& field, const CurveNumbers& curve, ByteSpan x)
{
    return field.plus(field.plus(field.cube(x), field.times(curve.a, x)), curve.b);
}

bool isOne(ByteSpan number)
{
    return number.back() == 1 && std::all_of(number.begin(), number.end() - 1, [](auto octet) { return octet == 0; });
}

Bytes joined(std::uint8_t first, ByteSpan x, ByteSpan y)
{
    Bytes point{first};
    point.insert(point.end(), x.begin(), x.end());
    point.insert(point.end(), y.begin(), y.end());
    return point;
}

}  // namespace

EllipticGroup::EllipticGroup(crypto::EcGroupHandle group, CurveNumbers numbers)
    : group_(std::move(group)), numbers_(std::move(numbers))
{
}

std::shared_ptr<const EllipticGroup> EllipticGroup::named(std::string_view name)
{
    const auto found = std::ranges::find(curves, name, &NamedCurve::name);
    if (found == curves.end()) {
        return nullptr;
    }
    crypto::EcGroupHandle group(EC_GROUP_new_by_curve_name(found->number));
    require(group != nullptr);
    CurveNumbers numbers = numbersOf(group.get(), found->oid);
    return std::shared_ptr<const EllipticGroup>(new EllipticGroup(std::move(group), std::move(numbers)));
}

crypto::EcPointHandle EllipticGroup::point(ByteSpan element) const
{
    crypto::EcPointHandle point(EC_POINT_new(group_.get()));
    require(point != nullptr);
    const bool uncompressed = element.size() == 1 + 2 * fieldLength() && element.front() == 0x04;
    if (!uncompressed || EC_POINT_oct2point(group_.get(), point.get(), element.data(), element.size(), nullptr) != 1) {
        crypto::takeOpenSslComplaint();
        return nullptr;
    }
    return point;
}

std::optional<Bytes> EllipticGroup::octets(const EC_POINT* point) const
{
    if (EC_POINT_is_at_infinity(group_.get(), point) == 1) {
        return std::nullopt;
    }
    return pointOctets(group_.get(), point);
}

std::optional<Bytes> EllipticGroup::multiply(ByteSpan element, ByteSpan scalar) const
{
    const auto base = point(element);
    if (!base) {
        return std::nullopt;
    }
    const crypto::EcPointHandle product(EC_POINT_new(group_.get()));
    require(product != nullptr &&
            EC_POINT_mul(group_.get(), product.get(), nullptr, base.get(), toNumber(scalar).get(), nullptr) == 1);
    return octets(product.get());
}

std::optional<Bytes> EllipticGroup::combine(ByteSpan one, ByteSpan other) const
{
    const auto left = point(one);
    const auto right = point(other);
    if (!left || !right) {
        return std::nullopt;
    }
    const crypto::EcPointHandle sum(EC_POINT_new(group_.get()));
    require(sum != nullptr && EC_POINT_add(group_.get(), sum.get(), left.get(), right.get(), nullptr) == 1);
    return octets(sum.get());
}

// ICAO Doc 9303-11 appendix B.2, step by step with its names.
std::optional<Bytes> EllipticGroup::mapNumber(ByteSpan number) const
{
    if ((numbers_.prime.back() & 3U) != 3U) {
        return std::nullopt;  // P-224: the formula needs a prime that is 3 modulo 4
    }
    const Field field(numbers_);
    const Bytes one = toOctets(toNumber(Bytes{1}).get(), fieldLength());
    const Bytes t = field.plus(number, Bytes{0});
    const Bytes alpha = field.negative(field.square(t));
    const Bytes sum = field.plus(alpha, field.square(alpha));
    const Bytes sumInverse = field.inverse(sum);
    if (sumInverse.empty()) {
        return std::nullopt;
    }
    const Bytes minusBOverA = field.negative(field.times(numbers_.b, field.inverse(numbers_.a)));
    const Bytes x2 = field.times(minusBOverA, field.plus(one, sumInverse));
    const Bytes x3 = field.times(alpha, x2);
    const Bytes h2 = curveEquation(field, numbers_, x2);
    const Bytes u = field.times(field.cube(t), h2);
    const Bytes a = field.power(h2, field.rootExponent());
    const bool first = isOne(field.times(field.square(a), h2));
    const Bytes point = first ? joined(0x04, x2, field.times(a, h2)) : joined(0x04, x3, field.times(a, u));
    return multiply(point, Bytes{static_cast<std::uint8_t>(numbers_.cofactor)});
}

Bytes EllipticGroup::drawPrivate(const crypto::RandomSource& random) const { return drawBelow(numbers_.order, random); }

std::optional<Bytes> EllipticGroup::divideScalars(ByteSpan dividend, ByteSpan divisor) const
{
    const Bytes inverse = inverseModulo(divisor, numbers_.order);
    if (inverse.empty()) {
        return std::nullopt;
    }
    return multiplyModulo(dividend, inverse, numbers_.order);
}

}  // namespace rahdari::specimen
