#include "core/base/error_code.h"
#include "core/chip/active_authentication.h"
#include "core/crypto/digest.h"
#include "core/crypto/numbers.h"
#include "core/crypto/private_key.h"
#include "core/lds/tlv.h"
#include "tests/support/made_up_issuer.h"
#include "tests/unit/core/chip/replayed_chip.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <string>

using namespace rahdari;
using namespace rahdari::chip;
using crypto::DigestAlgorithm;
using replay::octets;

namespace {

const base::Bytes challenge = octets("F173589974BF40C6");

base::Bytes dg15Of(const tests::TestKey& key) { return lds::encodeTlv(0x6F, key.publicKeyInfo); }

const tests::TestKey& rsaKey()
{
    static const tests::TestKey key = tests::makeRsaKey(1024);
    return key;
}

/// block ^ d mod n
base::Bytes rawSignature(const tests::TestKey& key, const base::Bytes& block)
{
    const crypto::KeyContextHandle context(EVP_PKEY_CTX_new(key.key.get(), nullptr));
    std::size_t length = block.size();
    base::Bytes signature(length);
    BOOST_REQUIRE(EVP_PKEY_sign_init(context.get()) == 1);
    BOOST_REQUIRE(EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1);
    BOOST_REQUIRE(EVP_PKEY_sign(context.get(), signature.data(), &length, block.data(), block.size()) == 1);
    return signature;
}

/// The block of ISO/IEC 9796-2 over M1 and the challenge, filled up to the modulus with M1.
base::Bytes blockWith(DigestAlgorithm digest, const base::Bytes& trailer, std::size_t size)
{
    const base::Bytes message(size - 1 - crypto::digestLength(digest) - trailer.size(), 0x5A);
    const base::Bytes hash = crypto::digest(digest, lds::concatenate({message, challenge}));
    return lds::concatenate({base::Bytes{0x6A}, message, hash, trailer});
}

ProtocolState judged(const base::Bytes& signature, const base::Bytes& dg15, const base::Bytes* dg14 = nullptr)
{
    return judgeActiveAuthentication({challenge, signature}, dg15, dg14).state;
}

struct TrailerCase {
    std::string trailer;
    DigestAlgorithm digest;
    bool known;
};

std::ostream& operator<<(std::ostream& out, const TrailerCase& trailer) { return out << trailer.trailer; }

const std::vector<TrailerCase> trailers{
    {"BC", DigestAlgorithm::Sha1, true},      {"33CC", DigestAlgorithm::Sha1, true},
    {"34CC", DigestAlgorithm::Sha256, true},  {"35CC", DigestAlgorithm::Sha512, true},
    {"36CC", DigestAlgorithm::Sha384, true},  {"38CC", DigestAlgorithm::Sha224, true},
    {"31CC", DigestAlgorithm::Sha1, false},   {"32CC", DigestAlgorithm::Sha1, false},
    {"37CC", DigestAlgorithm::Sha256, false}, {"34CC", DigestAlgorithm::Sha1, false}};

base::Bytes ecdsa(const tests::TestKey& key, DigestAlgorithm digest, bool plain)
{
    unsigned char* encoded = nullptr;
    const int length = i2d_PrivateKey(key.key.get(), &encoded);
    const base::Bytes der(encoded, encoded + length);
    OPENSSL_free(encoded);
    const auto pair = crypto::readPrivateKey(der);
    BOOST_REQUIRE(pair);
    return crypto::sign(*pair, {crypto::SignatureKind::Ecdsa, digest, digest, 0, plain, false}, challenge).value();
}

/// DG14 with an ActiveAuthenticationInfo.
base::Bytes dg14With(const std::string& algorithm)
{
    const base::Bytes info = lds::concatenate({lds::encodeTlv(0x06, lds::oidValue("2.23.136.1.1.5")), octets("020101"),
                                               lds::encodeTlv(0x06, lds::oidValue(algorithm))});
    return lds::encodeTlv(0x6E, lds::encodeTlv(0x31, lds::encodeTlv(0x30, info)));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ActiveAuthentication)

// ICAO Doc 9303-11 Appendix F: the block of the example, under a key of ours since the example gives none.
BOOST_AUTO_TEST_CASE(blockOfTheWorkedExample)
{
    const base::Bytes block = octets(
        "6A9D2784A67F8E7C659973EA1AEA25D95B6C8F91E5002F369F0FBDCE8A3CEC1991B543F1696546C5524CF23A5303CD6C98599F40"
        "B79F377B5F3A1406B3B4D8F96784D23AA88DB7E1032A405E69325FA91A6E86F5C71AEA978264C4A207446DAD4E7292E2DCDA3024B4"
        "7DA8C063AA1E6D22FBD976AB0FE73D94D2D9C6D88127BC");
    BOOST_REQUIRE(block.size() == 128U);
    const base::Bytes dg15 = dg15Of(rsaKey());
    BOOST_CHECK(judged(rawSignature(rsaKey(), block), dg15) == ProtocolState::Successful);
    base::Bytes altered = block;
    altered[40] ^= 0x01U;
    BOOST_CHECK(judged(rawSignature(rsaKey(), altered), dg15) == ProtocolState::Failed);
}

BOOST_DATA_TEST_CASE(everyTrailer, boost::unit_test::data::make(trailers), trailer)
{
    const base::Bytes block = blockWith(trailer.digest, octets(trailer.trailer), 128);
    BOOST_CHECK(judged(rawSignature(rsaKey(), block), dg15Of(rsaKey())) ==
                (trailer.known ? ProtocolState::Successful : ProtocolState::Failed));
}

BOOST_AUTO_TEST_CASE(theOtherOfBothSignatures)
{
    const base::Bytes signature = rawSignature(rsaKey(), blockWith(DigestAlgorithm::Sha256, octets("34CC"), 128));
    BIGNUM* modulus = nullptr;
    BOOST_REQUIRE(EVP_PKEY_get_bn_param(rsaKey().key.get(), OSSL_PKEY_PARAM_RSA_N, &modulus) == 1);
    const crypto::BigNumberHandle number(modulus);
    BOOST_REQUIRE(BN_sub(number.get(), number.get(), crypto::toNumber(signature).get()) == 1);
    BOOST_CHECK(judged(crypto::toOctets(number.get(), 128), dg15Of(rsaKey())) == ProtocolState::Successful);
}

BOOST_AUTO_TEST_CASE(signaturesThatAreNone)
{
    const base::Bytes dg15 = dg15Of(rsaKey());
    for (const std::size_t length : {0U, 1U, 64U, 127U, 128U, 129U, 300U}) {
        BOOST_CHECK(judged(base::Bytes(length, 0xFF), dg15) == ProtocolState::Failed);
        BOOST_CHECK(judged(base::Bytes(length, 0x00), dg15) == ProtocolState::Failed);
    }
    BOOST_CHECK(judgeActiveAuthentication({octets("00"), base::Bytes(128, 1)}, dg15, nullptr).state ==
                ProtocolState::Failed);
}

BOOST_AUTO_TEST_CASE(ecdsaPlainAndDer)
{
    for (const char* curve : {"brainpoolP256r1", "secp384r1"}) {
        const tests::TestKey key = tests::makeEcKey(curve);
        for (const bool plain : {true, false}) {
            const base::Bytes signature = ecdsa(key, DigestAlgorithm::Sha256, plain);
            BOOST_CHECK(judged(signature, dg15Of(key)) == ProtocolState::Successful);
            base::Bytes altered = signature;
            altered.back() ^= 0x01U;
            BOOST_CHECK(judged(altered, dg15Of(key)) == ProtocolState::Failed);
        }
    }
}

BOOST_AUTO_TEST_CASE(dg14NamesTheDigest)
{
    const tests::TestKey key = tests::makeEcKey("prime256v1");
    const base::Bytes signature = ecdsa(key, DigestAlgorithm::Sha384, true);
    const base::Bytes sha384 = dg14With("0.4.0.127.0.7.1.1.4.1.4");
    const base::Bytes sha256 = dg14With("0.4.0.127.0.7.1.1.4.1.3");
    const base::Bytes none = dg14With("1.2.3.4");
    BOOST_CHECK(judged(signature, dg15Of(key), &sha384) == ProtocolState::Successful);
    BOOST_CHECK(judged(signature, dg15Of(key), &sha256) == ProtocolState::Failed);
    BOOST_CHECK(judged(signature, dg15Of(key), &none) == ProtocolState::Failed);
}

BOOST_AUTO_TEST_CASE(aKeyThatCannotBeRead)
{
    BOOST_CHECK(judged(base::Bytes(128, 1), octets("6F00")) == ProtocolState::MissingInformation);
    BOOST_CHECK(judged(base::Bytes(128, 1), {}) == ProtocolState::MissingInformation);
}

BOOST_AUTO_TEST_SUITE_END()
