#include "core/crypto/elliptic_agreement_group.h"

#include "core/base/error_code.h"
#include "core/crypto/numbers.h"

#include <openssl/objects.h>

#include <utility>

namespace rahdari::crypto {

using base::Bytes;
using base::ByteSpan;
using base::Result;

namespace {

base::Error notInGroup(const std::string& name)
{
    return {toInt(base::ErrorCode::ChipAnswerInvalid), "the chip sent what is no point of " + name,
            "lay the document down again; if it happens again, refer it"};
}

}  // namespace

EllipticAgreementGroup::EllipticAgreementGroup(EcGroupHandle group, std::string name)
    : group_(std::move(group)), name_(std::move(name)), p_(newNumber()), a_(newNumber()), b_(newNumber())
{
    demand(EC_GROUP_get_curve(group_.get(), p_.get(), a_.get(), b_.get(), nullptr) == 1);
    primeBits_ = static_cast<std::size_t>(BN_num_bits(p_.get()));
}

std::shared_ptr<const AgreementGroup> EllipticAgreementGroup::named(const std::string& openSslName, std::string name)
{
    EcGroupHandle group(EC_GROUP_new_by_curve_name(OBJ_sn2nid(openSslName.c_str())));
    if (group == nullptr) {
        takeOpenSslComplaint();
        return nullptr;
    }
    return std::shared_ptr<const AgreementGroup>(new EllipticAgreementGroup(std::move(group), std::move(name)));
}

std::size_t EllipticAgreementGroup::orderLength() const
{
    return static_cast<std::size_t>(BN_num_bytes(EC_GROUP_get0_order(group_.get())));
}

Bytes EllipticAgreementGroup::generator() const { return octetsOf(EC_GROUP_get0_generator(group_.get())).value(); }

Bytes EllipticAgreementGroup::drawScalar(const RandomSource& random) const
{
    const BIGNUM* order = EC_GROUP_get0_order(group_.get());
    const int spare = static_cast<int>(orderLength()) * 8 - BN_num_bits(order);
    while (true) {
        Bytes octets = random(orderLength());
        octets[0] = static_cast<std::uint8_t>(octets[0] & (0xFFU >> static_cast<unsigned>(spare)));
        const BigNumberHandle number = toNumber(octets);
        if (!BN_is_zero(number.get()) && BN_cmp(number.get(), order) < 0) {
            return octets;
        }
    }
}

EcPointHandle EllipticAgreementGroup::pointOf(ByteSpan element) const
{
    EcPointHandle point(EC_POINT_new(group_.get()));
    demand(point != nullptr);
    const bool uncompressed = element.size() == 1 + 2 * fieldLength() && element[0] == 0x04;
    if (!uncompressed || EC_POINT_oct2point(group_.get(), point.get(), element.data(), element.size(), nullptr) != 1) {
        takeOpenSslComplaint();
        return nullptr;
    }
    return point;
}

Result<Bytes> EllipticAgreementGroup::octetsOf(const EC_POINT* point) const
{
    if (EC_POINT_is_at_infinity(group_.get(), point) == 1) {
        return notInGroup(name_);
    }
    Bytes octets(1 + 2 * fieldLength());
    demand(EC_POINT_point2oct(group_.get(), point, POINT_CONVERSION_UNCOMPRESSED, octets.data(), octets.size(),
                              nullptr) == octets.size());
    return octets;
}

Result<Bytes> EllipticAgreementGroup::multiply(ByteSpan element, ByteSpan scalar) const
{
    const EcPointHandle point = pointOf(element);
    if (point == nullptr) {
        return notInGroup(name_);
    }
    const EcPointHandle product(EC_POINT_new(group_.get()));
    demand(product != nullptr &&
           EC_POINT_mul(group_.get(), product.get(), nullptr, point.get(), toNumber(scalar).get(), nullptr) == 1);
    return octetsOf(product.get());
}

Result<Bytes> EllipticAgreementGroup::combine(ByteSpan one, ByteSpan other) const
{
    const EcPointHandle first = pointOf(one);
    const EcPointHandle second = pointOf(other);
    if (first == nullptr || second == nullptr) {
        return notInGroup(name_);
    }
    demand(EC_POINT_add(group_.get(), first.get(), first.get(), second.get(), nullptr) == 1);
    return octetsOf(first.get());
}

/// x^3 + a x + b
BigNumberHandle EllipticAgreementGroup::curveEquation(const BIGNUM* x) const
{
    const BigNumberContextHandle context = newNumberContext();
    BigNumberHandle value = newNumber();
    demand(BN_mod_sqr(value.get(), x, p_.get(), context.get()) == 1 &&
           BN_mod_add(value.get(), value.get(), a_.get(), p_.get(), context.get()) == 1 &&
           BN_mod_mul(value.get(), value.get(), x, p_.get(), context.get()) == 1 &&
           BN_mod_add(value.get(), value.get(), b_.get(), p_.get(), context.get()) == 1);
    return value;
}

/// Steps 1 and 2 of ICAO Doc 9303-11 B.2: alpha = -t^2, and x = -b / a * (1 + 1 / (alpha + alpha^2)).
/// @return null where the number has no such x
BigNumberHandle EllipticAgreementGroup::firstAbscissa(const BIGNUM* alpha) const
{
    const BIGNUM* p = p_.get();
    const BigNumberContextHandle context = newNumberContext();
    const BigNumberHandle sum = newNumber();
    BigNumberHandle x = newNumber();
    demand(BN_mod_sqr(sum.get(), alpha, p, context.get()) == 1 &&
           BN_mod_add(sum.get(), sum.get(), alpha, p, context.get()) == 1);
    if (BN_is_zero(sum.get())) {
        return nullptr;
    }
    demand(BN_mod_inverse(sum.get(), sum.get(), p, context.get()) != nullptr &&
           BN_mod_add(sum.get(), sum.get(), BN_value_one(), p, context.get()) == 1 &&
           BN_mod_inverse(x.get(), a_.get(), p, context.get()) != nullptr &&
           BN_mod_mul(x.get(), x.get(), b_.get(), p, context.get()) == 1 &&
           BN_mod_mul(x.get(), x.get(), sum.get(), p, context.get()) == 1 &&
           BN_mod_sub(x.get(), p, x.get(), p, context.get()) == 1);
    return x;
}

/// Step 7: value ^ (p - 1 - (p + 1) / 4), one through the square root of `value` where it has one.
BigNumberHandle EllipticAgreementGroup::inverseRoot(const BIGNUM* value) const
{
    const BIGNUM* p = p_.get();
    const BigNumberContextHandle context = newNumberContext();
    const BigNumberHandle exponent = newNumber();
    BigNumberHandle root = newNumber();
    demand(BN_copy(exponent.get(), p) != nullptr && BN_add_word(exponent.get(), 1) == 1 &&
           BN_rshift(exponent.get(), exponent.get(), 2) == 1 && BN_sub(exponent.get(), p, exponent.get()) == 1 &&
           BN_sub_word(exponent.get(), 1) == 1 && BN_mod_exp(root.get(), value, exponent.get(), p, context.get()) == 1);
    return root;
}

Result<Bytes> EllipticAgreementGroup::pointAt(const BIGNUM* x, const BIGNUM* y) const
{
    Bytes element{0x04};
    for (const Bytes& coordinate : {toOctets(x, fieldLength()), toOctets(y, fieldLength())}) {
        element.insert(element.end(), coordinate.begin(), coordinate.end());
    }
    return pointOf(element) == nullptr ? Result<Bytes>(notInGroup(name_)) : std::move(element);
}

/// ICAO Doc 9303-11 B.2 in affine coordinates, for primes that are 3 modulo 4: those of all standardised curves but
/// P-224.
Result<Bytes> EllipticAgreementGroup::mapNumber(ByteSpan number) const
{
    const BIGNUM* p = p_.get();
    if (BN_mod_word(p, 4) != 3 || BN_is_zero(a_.get()) || BN_is_zero(b_.get())) {
        return base::Error{toInt(base::ErrorCode::ProtocolUnsupported),
                           "Integrated Mapping is not defined for the curve " + name_,
                           "read the document without its chip, and refer it"};
    }
    const BigNumberContextHandle context = newNumberContext();
    const BigNumberHandle t = newNumber();
    const BigNumberHandle square = newNumber();
    const BigNumberHandle alpha = newNumber();
    demand(BN_nnmod(t.get(), toNumber(number).get(), p, context.get()) == 1 &&
           BN_mod_sqr(square.get(), t.get(), p, context.get()) == 1 &&
           BN_nnmod(alpha.get(), square.get(), p, context.get()) == 1);
    if (!BN_is_zero(alpha.get())) {
        demand(BN_sub(alpha.get(), p, alpha.get()) == 1);
    }
    const BigNumberHandle x = firstAbscissa(alpha.get());
    if (x == nullptr) {
        return notInGroup(name_);
    }
    const BigNumberHandle value = curveEquation(x.get());
    const BigNumberHandle root = inverseRoot(value.get());
    const BigNumberHandle y = newNumber();
    const BigNumberHandle test = newNumber();
    demand(BN_mod_mul(y.get(), root.get(), value.get(), p, context.get()) == 1 &&
           BN_mod_mul(test.get(), root.get(), y.get(), p, context.get()) == 1);
    if (BN_is_one(test.get()) == 1) {
        return pointAt(x.get(), y.get());
    }
    demand(BN_mod_mul(x.get(), x.get(), alpha.get(), p, context.get()) == 1 &&
           BN_mod_mul(y.get(), y.get(), square.get(), p, context.get()) == 1 &&
           BN_mod_mul(y.get(), y.get(), t.get(), p, context.get()) == 1);
    return pointAt(x.get(), y.get());
}

}  // namespace rahdari::crypto
