#include "core/specimen/modular_group.h"

#include "core/specimen/big_number.h"

#include <openssl/core_names.h>
#include <openssl/dh.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr std::array<std::string_view, 3> names{"dh_1024_160", "dh_2048_224", "dh_2048_256"};

Bytes parameter(const EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &number) == 1);
    const crypto::BigNumberHandle owned(number);
    return toOctets(owned.get());
}

crypto::KeyHandle parametersOf(std::string name)
{
    const crypto::KeyContextHandle context(EVP_PKEY_CTX_new_from_name(nullptr, "DHX", nullptr));
    const std::array<OSSL_PARAM, 2> wish{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size()),
        OSSL_PARAM_construct_end()};
    EVP_PKEY* key = nullptr;
    require(context != nullptr && EVP_PKEY_paramgen_init(context.get()) == 1 &&
            EVP_PKEY_CTX_set_params(context.get(), wish.data()) == 1 && EVP_PKEY_generate(context.get(), &key) == 1);
    return crypto::KeyHandle(key);
}

}  // namespace

ModularGroup::ModularGroup(Bytes prime, Bytes order, Bytes generator)
    : prime_(std::move(prime)), order_(std::move(order)), generator_(std::move(generator))
{
}

std::shared_ptr<const ModularGroup> ModularGroup::named(std::string_view name)
{
    if (std::ranges::find(names, name) == names.end()) {
        return nullptr;
    }
    const auto key = parametersOf(std::string(name));
    return std::shared_ptr<const ModularGroup>(new ModularGroup(parameter(key.get(), OSSL_PKEY_PARAM_FFC_P),
                                                                parameter(key.get(), OSSL_PKEY_PARAM_FFC_Q),
                                                                parameter(key.get(), OSSL_PKEY_PARAM_FFC_G)));
}

bool ModularGroup::isElement(ByteSpan element) const
{
    const auto number = toNumber(element);
    const auto prime = toNumber(prime_);
    return !BN_is_zero(number.get()) && !BN_is_one(number.get()) && BN_cmp(number.get(), prime.get()) < 0;
}

std::optional<Bytes> ModularGroup::multiply(ByteSpan element, ByteSpan scalar) const
{
    if (!isElement(element)) {
        return std::nullopt;
    }
    Bytes power = powerModulo(element, scalar, prime_);
    return isElement(power) ? std::optional(std::move(power)) : std::nullopt;
}

std::optional<Bytes> ModularGroup::combine(ByteSpan one, ByteSpan other) const
{
    if (!isElement(one) || !isElement(other)) {
        return std::nullopt;
    }
    return multiplyModulo(one, other, prime_);
}

// ICAO Doc 9303-11 appendix B.1: x ^ ((p - 1) / q).
std::optional<Bytes> ModularGroup::mapNumber(ByteSpan number) const
{
    const auto exponent = toNumber(prime_);
    require(BN_sub_word(exponent.get(), 1) == 1 &&
            BN_div(exponent.get(), nullptr, exponent.get(), toNumber(order_).get(), newNumberContext().get()) == 1);
    Bytes mapped = powerModulo(number, toOctets(exponent.get()), prime_);
    return isElement(mapped) ? std::optional(std::move(mapped)) : std::nullopt;
}

Bytes ModularGroup::drawPrivate(const crypto::RandomSource& random) const { return drawBelow(prime_, random); }

std::optional<Bytes> ModularGroup::divideScalars(ByteSpan dividend, ByteSpan divisor) const
{
    const Bytes inverse = inverseModulo(divisor, order_);
    if (inverse.empty()) {
        return std::nullopt;
    }
    return multiplyModulo(dividend, inverse, order_);
}

}  // namespace rahdari::specimen
