#include "core/crypto/modular_agreement_group.h"

#include "core/base/error_code.h"
#include "core/crypto/numbers.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::crypto {

using base::Bytes;
using base::ByteSpan;
using base::Result;

namespace {

constexpr int smallestPrimeBits = 512;
constexpr int largestPrimeBits = 8192;

base::Error notInGroup(const std::string& name)
{
    return {toInt(base::ErrorCode::ChipAnswerInvalid), "the chip sent what is no element of the group " + name,
            "lay the document down again; if it happens again, refer it"};
}

BigNumberHandle parameterOf(const EVP_PKEY* key, const char* parameter)
{
    BIGNUM* number = nullptr;
    demand(EVP_PKEY_get_bn_param(key, parameter, &number) == 1);
    return BigNumberHandle(number);
}

KeyHandle namedParameters(std::string name)
{
    const KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "DHX", nullptr));
    const std::array wish{OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size()),
                          OSSL_PARAM_construct_end()};
    EVP_PKEY* key = nullptr;
    demand(context != nullptr && EVP_PKEY_paramgen_init(context.get()) == 1 &&
           EVP_PKEY_CTX_set_params(context.get(), wish.data()) == 1 && EVP_PKEY_generate(context.get(), &key) == 1);
    return KeyHandle(key);
}

}  // namespace

ModularAgreementGroup::ModularAgreementGroup(BigNumberHandle prime, BigNumberHandle generator, BigNumberHandle order,
                                             std::string name)
    : prime_(std::move(prime)), generator_(std::move(generator)), order_(std::move(order)), name_(std::move(name))
{
}

std::shared_ptr<const AgreementGroup> ModularAgreementGroup::named(std::string openSslName, std::string name)
{
    const KeyHandle key = namedParameters(std::move(openSslName));
    return std::shared_ptr<const AgreementGroup>(new ModularAgreementGroup(
        parameterOf(key.get(), OSSL_PKEY_PARAM_FFC_P), parameterOf(key.get(), OSSL_PKEY_PARAM_FFC_G),
        parameterOf(key.get(), OSSL_PKEY_PARAM_FFC_Q), std::move(name)));
}

Result<std::shared_ptr<const AgreementGroup>> ModularAgreementGroup::given(ByteSpan prime, ByteSpan generator,
                                                                           ByteSpan order)
{
    BigNumberHandle p = toNumber(prime);
    BigNumberHandle g = toNumber(generator);
    BigNumberHandle q = toNumber(order);
    const int bits = BN_num_bits(p.get());
    const BigNumberHandle limit = newNumber();
    demand(BN_copy(limit.get(), p.get()) != nullptr);
    const bool isUsable = bits >= smallestPrimeBits && bits <= largestPrimeBits && BN_is_odd(p.get()) == 1 &&
                          BN_sub_word(limit.get(), 1) == 1 && BN_cmp(g.get(), limit.get()) < 0 &&
                          BN_num_bits(g.get()) > 1 && BN_cmp(q.get(), p.get()) < 0;
    if (!isUsable) {
        return base::Error{toInt(base::ErrorCode::KeyInvalid), "the Diffie-Hellman parameters are not usable", ""};
    }
    std::string name = "DH " + std::to_string(bits);
    return std::shared_ptr<const AgreementGroup>(
        new ModularAgreementGroup(std::move(p), std::move(g), std::move(q), std::move(name)));
}

std::size_t ModularAgreementGroup::fieldLength() const { return static_cast<std::size_t>(BN_num_bytes(prime_.get())); }

std::size_t ModularAgreementGroup::orderLength() const
{
    return BN_is_zero(order_.get()) ? fieldLength() : static_cast<std::size_t>(BN_num_bytes(order_.get()));
}

std::size_t ModularAgreementGroup::primeBits() const { return static_cast<std::size_t>(BN_num_bits(prime_.get())); }

Bytes ModularAgreementGroup::generator() const { return toOctets(generator_.get(), fieldLength()); }

/// Drawn from as many octets as the prime has and taken modulo the order, so that no scalar is likelier than another.
Bytes ModularAgreementGroup::drawScalar(const RandomSource& random) const
{
    const BIGNUM* limit = BN_is_zero(order_.get()) ? prime_.get() : order_.get();
    const BigNumberContextHandle context = newNumberContext();
    while (true) {
        const BigNumberHandle number = toNumber(random(fieldLength()));
        demand(BN_nnmod(number.get(), number.get(), limit, context.get()) == 1);
        if (BN_num_bits(number.get()) > 1) {
            return toOctets(number.get(), orderLength());
        }
    }
}

/// 2 .. p - 2, as octets.
Result<Bytes> ModularAgreementGroup::checked(const BIGNUM* number) const
{
    const BigNumberHandle limit = newNumber();
    demand(BN_copy(limit.get(), prime_.get()) != nullptr && BN_sub_word(limit.get(), 1) == 1);
    if (BN_num_bits(number) <= 1 || BN_cmp(number, limit.get()) >= 0) {
        return notInGroup(name_);
    }
    return toOctets(number, fieldLength());
}

/// element ^ order = 1; where the order is not known, nothing can be said against it.
bool ModularAgreementGroup::isInSubgroup(const BIGNUM* element) const
{
    if (BN_is_zero(order_.get())) {
        return true;
    }
    const BigNumberContextHandle context = newNumberContext();
    const BigNumberHandle power = newNumber();
    demand(BN_mod_exp(power.get(), element, order_.get(), prime_.get(), context.get()) == 1);
    return BN_is_one(power.get()) == 1;
}

Result<Bytes> ModularAgreementGroup::multiply(ByteSpan element, ByteSpan scalar) const
{
    const BigNumberHandle number = toNumber(element);
    if (!checked(number.get()) || !isInSubgroup(number.get())) {
        return notInGroup(name_);
    }
    const BigNumberContextHandle context = newNumberContext();
    const BigNumberHandle power = newNumber();
    const BigNumberHandle exponent = toNumber(scalar);
    BN_set_flags(exponent.get(), BN_FLG_CONSTTIME);
    demand(BN_mod_exp(power.get(), number.get(), exponent.get(), prime_.get(), context.get()) == 1);
    return checked(power.get());
}

Result<Bytes> ModularAgreementGroup::combine(ByteSpan one, ByteSpan other) const
{
    const BigNumberContextHandle context = newNumberContext();
    const BigNumberHandle product = newNumber();
    demand(BN_mod_mul(product.get(), toNumber(one).get(), toNumber(other).get(), prime_.get(), context.get()) == 1);
    return checked(product.get());
}

/// number ^ ((p - 1) / q) (ICAO Doc 9303-11 4.4.3.3.2).
Result<Bytes> ModularAgreementGroup::mapNumber(ByteSpan number) const
{
    if (BN_is_zero(order_.get())) {
        return base::Error{toInt(base::ErrorCode::ProtocolUnsupported),
                           "Integrated Mapping needs the order of the group, and the chip does not say it",
                           "read the document without its chip, and refer it"};
    }
    const BigNumberContextHandle context = newNumberContext();
    const BigNumberHandle cofactor = newNumber();
    const BigNumberHandle base = newNumber();
    demand(BN_copy(cofactor.get(), prime_.get()) != nullptr && BN_sub_word(cofactor.get(), 1) == 1 &&
           BN_div(cofactor.get(), nullptr, cofactor.get(), order_.get(), context.get()) == 1 &&
           BN_nnmod(base.get(), toNumber(number).get(), prime_.get(), context.get()) == 1 &&
           BN_mod_exp(base.get(), base.get(), cofactor.get(), prime_.get(), context.get()) == 1);
    return checked(base.get());
}

}  // namespace rahdari::crypto
