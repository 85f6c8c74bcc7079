#include "core/lds/tlv.h"
#include "tests/unit/core/pki/document_cases.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <vector>

using namespace rahdari;
using namespace rahdari::tests;
using check::Outcome;

namespace {

/// The cases of BSI TR-03105-5.1 v1.5 that must succeed.
const std::vector<DocumentCase> successes{
    {"LDS_H_01", signedWith(rsaKey, sha1Oid, pkcs1("1.2.840.113549.1.1.5", "SHA1")), signature},
    {"LDS_H_02", signedWith(rsaKey, sha1Oid, pss(sha1Oid, "SHA1", 20)), signature},
    {"LDS_H_03", signedWith(rsaKey, sha256Oid, pss(sha256Oid, "SHA256", 32)), signature},
    {"LDS_H_04", signedWith(rsaKey, sha224Oid, pkcs1("1.2.840.113549.1.1.14", "SHA224")), signature},
    {"LDS_H_05", signedWith(rsaKey, sha256Oid, pkcs1("1.2.840.113549.1.1.11", "SHA256")), signature},
    {"LDS_H_06", signedWith(rsaKey, sha384Oid, pkcs1("1.2.840.113549.1.1.12", "SHA384")), signature},
    {"LDS_H_07", signedWith(rsaKey, sha512Oid, pkcs1("1.2.840.113549.1.1.13", "SHA512")), signature},
    {"LDS_H_08", signedWith(dsaKey, sha1Oid, {"1.2.840.10040.4.3", {}, "SHA1"}), signature},
    {"LDS_H_09", signedWith(brainpoolKey, sha1Oid, {"1.2.840.10045.4.1", {}, "SHA1"}), signature},
    {"LDS_H_10", signedWith(brainpoolKey, sha1Oid, plain("0.4.0.127.0.7.1.1.4.1.1", "SHA1")), signature},
    {"LDS_H_11", signedWith(brainpoolKey, sha224Oid, plain("0.4.0.127.0.7.1.1.4.1.2", "SHA224")), signature},
    {"LDS_H_12", signedWith(brainpoolKey, sha256Oid, plain("0.4.0.127.0.7.1.1.4.1.3", "SHA256")), signature},
    {"LDS_H_13", signedWith(brainpoolKey, sha384Oid, plain("0.4.0.127.0.7.1.1.4.1.4", "SHA384")), signature},
    {"LDS_H_14", signedWith(brainpoolKey, sha512Oid, plain("0.4.0.127.0.7.1.1.4.1.5", "SHA512")), signature},
    {"LDS_H_15",
     [](MadeUpDocument& document) {
         document.dsInSod = false;
         document.dsInStore = true;
     },
     signature},
    {"LDS_H_15 by key identifier",
     [](MadeUpDocument& document) {
         document.dsInSod = false;
         document.dsInStore = true;
         document.signedByKeyId = true;
         document.sod.signerVersion = 3;
     },
     signature},
    {"LDS_H_70", signedWith(brainpoolKey, sha224Oid, {"1.2.840.10045.4.3.1", {}, "SHA224"}), signature},
    {"LDS_H_71", signedWith(brainpoolKey, sha256Oid, {"1.2.840.10045.4.3.2", {}, "SHA256"}), signature},
    {"LDS_H_72", signedWith(brainpoolKey, sha384Oid, {"1.2.840.10045.4.3.3", {}, "SHA384"}), signature},
    {"LDS_H_73", signedWith(brainpoolKey, sha512Oid, {"1.2.840.10045.4.3.4", {}, "SHA512"}), signature},
    {"LDS_H_74", [](MadeUpDocument& document) { document.ldsDigestOid = sha512Oid; }, integrity},
    {"LDS_H_75 to H_78",
     [](MadeUpDocument& document) {
         document.cscaKey = &rsaKey();
         document.csca.scheme = document.ds.scheme = pss(sha512Oid, "SHA512", 64);
     },
     dsSignature},
    {"LDS_H_79", signedWith(rsaKey, sha1Oid, pkcs1("1.2.840.113549.1.1.1", "SHA1")), signature},
    {"LDS_H_80", signedWith(rsaKey, sha224Oid, pkcs1("1.2.840.113549.1.1.1", "SHA224")), signature},
    {"LDS_H_81", signedWith(rsaKey, sha256Oid, pkcs1("1.2.840.113549.1.1.1", "SHA256")), signature},
    {"LDS_H_82", signedWith(rsaKey, sha384Oid, pkcs1("1.2.840.113549.1.1.1", "SHA384")), signature},
    {"LDS_H_83", signedWith(rsaKey, sha512Oid, pkcs1("1.2.840.113549.1.1.1", "SHA512")), signature},
    {"LDS_H_94", signedWith(rsaKey, sha224Oid, pss(sha224Oid, "SHA224", 28)), signature},
    {"LDS_H_95", signedWith(rsaKey, sha384Oid, pss(sha384Oid, "SHA384", 48)), signature},
    {"LDS_H_96", signedWith(rsaKey, sha512Oid, pss(sha512Oid, "SHA512", 64)), signature},
    {"LDS_H_97", signedWith(dsaKey, sha224Oid, {"2.16.840.1.101.3.4.3.1", {}, "SHA224"}), signature},
    {"LDS_H_98", signedWith(dsaKey, sha256Oid, {"2.16.840.1.101.3.4.3.2", {}, "SHA256"}), signature},
};

/// The content of a list in which the number of the second hash is left out.
base::Bytes listWithoutNumber(const MadeUpDocument& document)
{
    const auto hashOf = [&](int number) { return lds::encodeTlv(0x04, sha256(document.groups.at(number))); };
    const base::Bytes first = lds::encodeTlv(0x30, lds::concatenate({base::Bytes{2, 1, 1}, hashOf(1)}));
    const base::Bytes second = lds::encodeTlv(0x30, hashOf(13));
    const base::Bytes algorithm = lds::encodeTlv(0x30, lds::encodeTlv(0x06, lds::oidValue(sha256Oid)));
    return lds::encodeTlv(0x30, lds::concatenate({base::Bytes{2, 1, 0}, algorithm,
                                                  lds::encodeTlv(0x30, lds::concatenate({first, second}))}));
}

/// Those that must fail, with the part that must say so.
const std::vector<DocumentCase> failures{
    {"LDS_H_36", [](MadeUpDocument& document) { document.sod.scheme.oid = "1.2.840.113549.1.1.4"; }, signature},
    {"LDS_H_45",
     [](MadeUpDocument& document) {
         document.hashes = {
             {1, sha256(document.groups[1])}, {10, base::Bytes(32, 7)}, {13, sha256(document.groups[13])}};
     },
     com},
    {"LDS_H_46",
     [](MadeUpDocument& document) {
         document.hashes = {{1, sha256(document.groups[1])}, {17, sha256(document.groups[13])}};
     },
     com},
    {"LDS_H_46, integrity",
     [](MadeUpDocument& document) {
         document.hashes = {{1, sha256(document.groups[1])}, {17, sha256(document.groups[13])}};
     },
     integrity},
    {"LDS_H_47", [](MadeUpDocument& document) { document.sod.content = listWithoutNumber(document); }, integrity},
    {"LDS_H_50", [](MadeUpDocument& document) { document.ds.serial.reset(); }, trust},
    {"LDS_H_51",
     [](MadeUpDocument& document) {
         document.ds.innerScheme = TestScheme{"1.2.840.10045.4.3.3", {}, "SHA384", -1, false};
     },
     dsSignature},
    {"LDS_H_52", [](MadeUpDocument& document) { document.ds.hasInnerAlgorithm = false; }, trust},
    {"LDS_H_54", [](MadeUpDocument& document) { document.ds.issuer = utopianName("Somebody else"); }, dsSignature},
    {"LDS_H_55", [](MadeUpDocument& document) { document.ds.issuer.reset(); }, trust},
    {"LDS_H_56", [](MadeUpDocument& document) { document.ds.notAfter = "250101000000Z"; }, validity},
    {"LDS_H_57", [](MadeUpDocument& document) { document.ds.hasValidity = false; }, trust},
    {"LDS_H_58",
     [](MadeUpDocument& document) {
         static const TestKey bad = [] {
             TestKey key = makeEcKey("prime256v1", true);
             key.publicKeyInfo.at(key.publicKeyInfo.size() - 70) ^= 1U;  // inside the order or the cofactor
             return key;
         }();
         document.dsKey = &bad;
     },
     trust},
    {"LDS_H_59", [](MadeUpDocument& document) { document.ds.hasKey = false; }, trust},
    {"LDS_H_60, strict",
     [](MadeUpDocument& document) {
         document.ds.authority = base::Bytes{0x30, 0x00};
         document.rules.authorityKeyIdRequired = true;
     },
     dsSignature},
    {"LDS_H_61, strict",
     [](MadeUpDocument& document) {
         document.ds.authority.reset();
         document.rules.authorityKeyIdRequired = true;
     },
     dsSignature},
    {"LDS_H_62", [](MadeUpDocument& document) { document.ds.keyUsageCritical = false; }, trust},
    {"LDS_H_63", [](MadeUpDocument& document) { document.ds.keyUsage = "0640"; }, trust},
    {"LDS_H_64", [](MadeUpDocument& document) { document.ds.keyUsage.reset(); }, trust},
    {"LDS_H_65", [](MadeUpDocument& document) { document.ds.scheme.oid = "1.2.840.113549.1.1.4"; }, dsSignature},
    {"LDS_H_66", [](MadeUpDocument& document) { document.ds.hasOuterAlgorithm = false; }, trust},
    {"LDS_H_69",
     [](MadeUpDocument& document) { document.sod.alterContent = [](base::Bytes& octets) { octets.back() ^= 1U; }; },
     hash},
    {"LDS_H_84", [](MadeUpDocument& document) { document.sod.signerVersion = 3; }, signature},
    {"LDS_H_85", [](MadeUpDocument& document) { document.signedByKeyId = true; }, signature},
    {"LDS_H_90",
     [](MadeUpDocument& document) {
         document.hashes = {
             {1, sha256(document.groups[1])}, {2, base::Bytes(32, 1)}, {13, sha256(document.groups[13])}};
     },
     com},
    {"LDS_H_91",
     [](MadeUpDocument& document) {
         document.hashes = {{1, sha256(document.groups[1])}};
     },
     com},
    {"LDS_H_92",
     [](MadeUpDocument& document) {
         document.comTags = {0x61, 0x6E};
     },
     com},
    {"a data group altered",
     [](MadeUpDocument& document) {
         document.hashes = {{1, sha256(document.groups[1])}, {13, base::Bytes(32, 0)}};
     },
     integrity},
    {"the signature altered", [](MadeUpDocument& document) { document.sod.scheme.digest = "SHA1"; }, signature},
    {"no messageDigest", [](MadeUpDocument& document) { document.sod.hasMessageDigest = false; }, hash},
    {"messageDigest by MD5", [](MadeUpDocument& document) { document.sod.digestOid = md5Oid; }, hash},
    {"another state's key",
     [](MadeUpDocument& document) {
         document.ds.subject = nameOf({{"2.5.4.6", "DE"}, {"2.5.4.3", "DS 1"}});
     },
     dsSignature},
    {"the CSCA has expired", [](MadeUpDocument& document) { document.csca.notAfter = "250101000000Z"; }, validity},
    {"the DS is not valid yet", [](MadeUpDocument& document) { document.ds.notBefore = "280101000000Z"; }, validity},
    {"DG1 of another state",
     [](MadeUpDocument& document) {
         document.groups[1][7] = 'D';
         document.groups[1][8] = '<';
         document.groups[1][9] = '<';
     },
     state},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(conformance_cases)

BOOST_DATA_TEST_CASE(what_must_succeed_succeeds, boost::unit_test::data::make(successes), sample)
{
    MadeUpDocument document;
    sample.change(document);
    demandAllSuccessful(document.authenticate());
}

BOOST_DATA_TEST_CASE(what_must_fail_fails, boost::unit_test::data::make(failures), sample) { judge(sample); }

BOOST_AUTO_TEST_SUITE_END()
