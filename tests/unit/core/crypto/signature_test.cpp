#include "core/base/error_code.h"
#include "core/crypto/signature.h"
#include "tests/support/made_up_issuer.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <openssl/core_names.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::crypto;
using tests::TestKey;
using tests::TestScheme;

namespace {

const TestKey& rsaKey()
{
    static const TestKey key = tests::makeRsaKey(2048);
    return key;
}

const TestKey& rsaPssKey()
{
    static const TestKey key = tests::makeRsaKey(2048, true);
    return key;
}

const TestKey& ecKey()
{
    static const TestKey key = tests::makeEcKey("brainpoolP256r1");
    return key;
}

const TestKey& dsaKey()
{
    static const TestKey key = tests::makeDsaKey();
    return key;
}

struct Case {
    std::string name;
    const TestKey& (*key)();
    TestScheme scheme;
    SignatureKind kind;
    DigestAlgorithm digest;
};

std::ostream& operator<<(std::ostream& out, const Case& scheme) { return out << scheme.name; }

constexpr const char* sha256Oid = "2.16.840.1.101.3.4.2.1";

/// The algorithms of BSI TR-03105-5.1 7.1: every one an inspection system shall support.
const std::vector<Case> cases{
    {"PKCS1 SHA-1", rsaKey, {"1.2.840.113549.1.1.5", {5, 0}, "SHA1"}, SignatureKind::RsaPkcs1, DigestAlgorithm::Sha1},
    {"PKCS1 SHA-224",
     rsaKey,
     {"1.2.840.113549.1.1.14", {5, 0}, "SHA224"},
     SignatureKind::RsaPkcs1,
     DigestAlgorithm::Sha224},
    {"PKCS1 SHA-256",
     rsaKey,
     {"1.2.840.113549.1.1.11", {5, 0}, "SHA256"},
     SignatureKind::RsaPkcs1,
     DigestAlgorithm::Sha256},
    {"PKCS1 SHA-384",
     rsaKey,
     {"1.2.840.113549.1.1.12", {5, 0}, "SHA384"},
     SignatureKind::RsaPkcs1,
     DigestAlgorithm::Sha384},
    {"PKCS1 SHA-512",
     rsaKey,
     {"1.2.840.113549.1.1.13", {5, 0}, "SHA512"},
     SignatureKind::RsaPkcs1,
     DigestAlgorithm::Sha512},
    {"PKCS1 with a key for PSS",
     rsaPssKey,
     {"1.2.840.113549.1.1.11", {}, "SHA256"},
     SignatureKind::RsaPkcs1,
     DigestAlgorithm::Sha256},
    {"PSS without parameters inside: SHA-1",
     rsaKey,
     {"1.2.840.113549.1.1.10", {0x30, 0x00}, "SHA1", 20},
     SignatureKind::RsaPss,
     DigestAlgorithm::Sha1},
    {"PSS SHA-224",
     rsaKey,
     {"1.2.840.113549.1.1.10", tests::pssParameters("2.16.840.1.101.3.4.2.4", 28), "SHA224", 28},
     SignatureKind::RsaPss,
     DigestAlgorithm::Sha224},
    {"PSS SHA-256",
     rsaPssKey,
     {"1.2.840.113549.1.1.10", tests::pssParameters(sha256Oid, 32), "SHA256", 32},
     SignatureKind::RsaPss,
     DigestAlgorithm::Sha256},
    {"PSS SHA-256, salt of 20",
     rsaKey,
     {"1.2.840.113549.1.1.10", tests::pssParameters(sha256Oid, 20), "SHA256", 20},
     SignatureKind::RsaPss,
     DigestAlgorithm::Sha256},
    {"PSS SHA-256, no salt",
     rsaKey,
     {"1.2.840.113549.1.1.10", tests::pssParameters(sha256Oid, 0), "SHA256", 0},
     SignatureKind::RsaPss,
     DigestAlgorithm::Sha256},
    {"PSS SHA-384",
     rsaKey,
     {"1.2.840.113549.1.1.10", tests::pssParameters("2.16.840.1.101.3.4.2.2", 48), "SHA384", 48},
     SignatureKind::RsaPss,
     DigestAlgorithm::Sha384},
    {"PSS SHA-512",
     rsaKey,
     {"1.2.840.113549.1.1.10", tests::pssParameters("2.16.840.1.101.3.4.2.3", 64), "SHA512", 64},
     SignatureKind::RsaPss,
     DigestAlgorithm::Sha512},
    {"ECDSA SHA-1", ecKey, {"1.2.840.10045.4.1", {}, "SHA1"}, SignatureKind::Ecdsa, DigestAlgorithm::Sha1},
    {"ECDSA SHA-224", ecKey, {"1.2.840.10045.4.3.1", {}, "SHA224"}, SignatureKind::Ecdsa, DigestAlgorithm::Sha224},
    {"ECDSA SHA-256", ecKey, {"1.2.840.10045.4.3.2", {}, "SHA256"}, SignatureKind::Ecdsa, DigestAlgorithm::Sha256},
    {"ECDSA SHA-384", ecKey, {"1.2.840.10045.4.3.3", {}, "SHA384"}, SignatureKind::Ecdsa, DigestAlgorithm::Sha384},
    {"ECDSA SHA-512", ecKey, {"1.2.840.10045.4.3.4", {}, "SHA512"}, SignatureKind::Ecdsa, DigestAlgorithm::Sha512},
    {"plain ECDSA SHA-1",
     ecKey,
     {"0.4.0.127.0.7.1.1.4.1.1", {}, "SHA1", -1, true},
     SignatureKind::Ecdsa,
     DigestAlgorithm::Sha1},
    {"plain ECDSA SHA-224",
     ecKey,
     {"0.4.0.127.0.7.1.1.4.1.2", {}, "SHA224", -1, true},
     SignatureKind::Ecdsa,
     DigestAlgorithm::Sha224},
    {"plain ECDSA SHA-256",
     ecKey,
     {"0.4.0.127.0.7.1.1.4.1.3", {}, "SHA256", -1, true},
     SignatureKind::Ecdsa,
     DigestAlgorithm::Sha256},
    {"plain ECDSA SHA-384",
     ecKey,
     {"0.4.0.127.0.7.1.1.4.1.4", {}, "SHA384", -1, true},
     SignatureKind::Ecdsa,
     DigestAlgorithm::Sha384},
    {"plain ECDSA SHA-512",
     ecKey,
     {"0.4.0.127.0.7.1.1.4.1.5", {}, "SHA512", -1, true},
     SignatureKind::Ecdsa,
     DigestAlgorithm::Sha512},
    {"DSA SHA-1", dsaKey, {"1.2.840.10040.4.3", {}, "SHA1"}, SignatureKind::Dsa, DigestAlgorithm::Sha1},
    {"DSA SHA-224", dsaKey, {"2.16.840.1.101.3.4.3.1", {}, "SHA224"}, SignatureKind::Dsa, DigestAlgorithm::Sha224},
    {"DSA SHA-256", dsaKey, {"2.16.840.1.101.3.4.3.2", {}, "SHA256"}, SignatureKind::Dsa, DigestAlgorithm::Sha256},
};

const base::Bytes message{'r', 'a', 'h', 'd', 'a', 'r', 'i'};

PublicKey read(const TestKey& key)
{
    auto result = readPublicKey(key.publicKeyInfo);
    BOOST_REQUIRE_MESSAGE(result, (result ? std::string() : result.error().message));
    return std::move(*result);
}

/// The key info with every copy of some octets replaced by others of the same length.
base::Bytes replaced(base::Bytes info, const base::Bytes& from, const base::Bytes& to)
{
    BOOST_REQUIRE(from.size() == to.size());
    auto at = std::search(info.begin(), info.end(), from.begin(), from.end());
    BOOST_REQUIRE(at != info.end());
    std::copy(to.begin(), to.end(), at);
    return info;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(signatures)

BOOST_DATA_TEST_CASE(every_scheme_is_understood_and_verified, boost::unit_test::data::make(cases), sample)
{
    const auto scheme = signatureScheme(sample.scheme.oid, sample.scheme.parameters, std::nullopt);
    BOOST_REQUIRE(scheme);
    BOOST_TEST((scheme->kind == sample.kind));
    BOOST_TEST((scheme->digest == sample.digest));
    BOOST_TEST(scheme->plainEcdsa == sample.scheme.plainEcdsa);
    BOOST_TEST(!scheme->bareKeyOid);
    const PublicKey key = read(sample.key());
    base::Bytes signature = tests::sign(sample.key(), sample.scheme, message);
    BOOST_TEST(verifySignature(key, *scheme, message, signature).value());
    BOOST_TEST(verifyDigestSignature(key, *scheme, digest(sample.digest, message), signature).value());
    const base::Bytes other{'r', 'a', 'h', 'd', 'a', 'r', 'e'};
    BOOST_TEST(!verifySignature(key, *scheme, other, signature).value());
    signature.back() ^= 1U;
    BOOST_TEST(!verifySignature(key, *scheme, message, signature).value());
    BOOST_TEST(!verifySignature(key, *scheme, message, {}).value());
}

BOOST_AUTO_TEST_CASE(a_salt_of_another_length_is_a_wrong_signature)
{
    const TestScheme made{"1.2.840.113549.1.1.10", {}, "SHA256", 20};
    const base::Bytes signature = tests::sign(rsaKey(), made, message);
    const auto scheme = signatureScheme("1.2.840.113549.1.1.10", tests::pssParameters(sha256Oid, 32), std::nullopt);
    BOOST_TEST(!verifySignature(read(rsaKey()), scheme.value(), message, signature).value());
}

BOOST_AUTO_TEST_CASE(bare_key_identifiers_take_the_digest_from_elsewhere)
{
    const base::Bytes signature = tests::sign(rsaKey(), {"", {}, "SHA512"}, message);
    const auto scheme = signatureScheme("1.2.840.113549.1.1.1", base::Bytes{5, 0}, DigestAlgorithm::Sha512);
    BOOST_REQUIRE(scheme);
    BOOST_TEST(scheme->bareKeyOid);
    BOOST_TEST(verifySignature(read(rsaKey()), *scheme, message, signature).value());
    BOOST_TEST(!signatureScheme("1.2.840.113549.1.1.1", base::Bytes{5, 0}, std::nullopt));
    BOOST_TEST(signatureScheme("1.2.840.10045.2.1", {}, DigestAlgorithm::Sha256).value().bareKeyOid);
}

BOOST_DATA_TEST_CASE(what_documents_may_not_use_is_an_error,
                     boost::unit_test::data::make({"1.2.840.113549.1.1.4", "1.2.840.113549.1.1.2", "1.3.101.112",
                                                   "1.2.840.113549.1.1.10", ""}),
                     oid)
{
    const auto scheme = signatureScheme(oid, {}, DigestAlgorithm::Sha256);
    BOOST_REQUIRE(!scheme);
    BOOST_TEST(scheme.error().code == base::toInt(base::ErrorCode::AlgorithmUnsupported));
}

BOOST_AUTO_TEST_CASE(a_key_of_another_kind_is_an_error)
{
    const SignatureScheme ecdsa{SignatureKind::Ecdsa, DigestAlgorithm::Sha256};
    const auto result = verifySignature(read(rsaKey()), ecdsa, message, message);
    BOOST_REQUIRE(!result);
    BOOST_TEST(result.error().code == base::toInt(base::ErrorCode::AlgorithmUnsupported));
}

BOOST_DATA_TEST_CASE(curves_by_name_and_by_value_are_the_same,
                     boost::unit_test::data::make({"prime192v1", "secp224r1", "prime256v1", "secp384r1", "secp521r1",
                                                   "brainpoolP160r1", "brainpoolP192r1", "brainpoolP224r1",
                                                   "brainpoolP256r1", "brainpoolP256t1", "brainpoolP320r1",
                                                   "brainpoolP384r1", "brainpoolP384t1", "brainpoolP512r1",
                                                   "brainpoolP512t1"}),
                     curve)
{
    const PublicKey byName = read(tests::makeEcKey(curve));
    const TestKey explicitKey = tests::makeEcKey(curve, true);
    const PublicKey byValue = read(explicitKey);
    BOOST_TEST(!byName.explicitParameters);
    BOOST_TEST(byValue.explicitParameters);
    BOOST_TEST(byName.curve == byValue.curve);
    BOOST_TEST(byName.bits == byValue.bits);
    const TestScheme scheme = tests::ecdsaSha256();
    BOOST_TEST(verifySignature(byValue, {SignatureKind::Ecdsa, DigestAlgorithm::Sha256}, message,
                               tests::sign(explicitKey, scheme, message))
                   .value());
}

BOOST_AUTO_TEST_CASE(a_compressed_generator_is_the_same_generator)
{
    const TestKey key = tests::makeEcKey("brainpoolP256r1", true);
    BOOST_REQUIRE(
        EVP_PKEY_set_utf8_string_param(key.key.get(), OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT, "compressed") == 1);
    unsigned char* encoded = nullptr;
    const int length = i2d_PUBKEY(key.key.get(), &encoded);
    const base::Bytes info(encoded, encoded + length);
    OPENSSL_free(encoded);
    BOOST_REQUIRE(info.size() < key.publicKeyInfo.size());
    BOOST_TEST(readPublicKey(info).value().curve == "brainpoolP256r1");
}

// CVE-2020-0601: with a generator of one's own choosing anybody's public key has a known private key.
BOOST_AUTO_TEST_CASE(a_known_curve_with_another_generator_is_refused)
{
    const TestKey key = tests::makeEcKey("prime256v1", true);
    const base::Bytes generator = base::fromHex("6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296"
                                                "4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5")
                                      .value();
    const base::Bytes publicPoint(key.publicKeyInfo.end() - 64, key.publicKeyInfo.end());
    const auto result = readPublicKey(replaced(key.publicKeyInfo, generator, publicPoint));
    BOOST_REQUIRE(!result);
    BOOST_TEST(result.error().code == base::toInt(base::ErrorCode::KeyInvalid));
}

BOOST_DATA_TEST_CASE(any_other_domain_parameter_is_refused,
                     boost::unit_test::data::make({
                         "FFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF",  // prime
                         "5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B",  // b
                         "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551",  // order
                     }),
                     number)
{
    const TestKey key = tests::makeEcKey("prime256v1", true);
    const base::Bytes original = base::fromHex(number).value();
    base::Bytes altered = original;
    altered.back() ^= 2U;
    BOOST_TEST(!readPublicKey(replaced(key.publicKeyInfo, original, altered)));
}

BOOST_AUTO_TEST_CASE(another_cofactor_is_refused)
{
    // The cofactor stands behind the order: 02 01 01.
    const TestKey key = tests::makeEcKey("prime256v1", true);
    const base::Bytes original = base::fromHex("F3B9CAC2FC632551020101").value();
    BOOST_TEST(!readPublicKey(replaced(key.publicKeyInfo, original, base::fromHex("F3B9CAC2FC632551020102").value())));
}

BOOST_AUTO_TEST_CASE(a_point_that_is_on_no_curve_is_refused)
{
    base::Bytes info = ecKey().publicKeyInfo;
    info.back() ^= 1U;
    BOOST_TEST(!readPublicKey(info));
}

BOOST_AUTO_TEST_CASE(what_is_no_key_is_an_error)
{
    const base::Bytes& whole = ecKey().publicKeyInfo;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        BOOST_TEST(!readPublicKey(base::ByteSpan(whole).first(length)), "of length " << length);
    }
}

BOOST_AUTO_TEST_SUITE_END()
