#include "core/base/error_code.h"
#include "core/pki/cv_certificate.h"
#include "tests/unit/core/pki/eac_certificates.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <openssl/evp.h>
#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::pki;
using namespace std::chrono;

namespace {

base::Bytes octets(std::string_view hex) { return base::fromHex(hex).value(); }

CvCertificate certificate(std::string_view hex)
{
    auto parsed = parseCvCertificate(octets(hex));
    BOOST_REQUIRE_MESSAGE(parsed, (parsed ? std::string() : parsed.error().message));
    return *parsed;
}

struct Course {
    std::string name;
    std::string_view cvca;
    std::string_view dv;
    std::string_view terminal;
    std::string trustPoint;
};

std::ostream& operator<<(std::ostream& out, const Course& course) { return out << course.name; }

const std::vector<Course> courses{{"ECDSA", eac::ecdhCvca, eac::ecdhDv, eac::ecdhTerminal, "DECVCAAT00001"},
                                  {"RSA", eac::rsaCvca, eac::rsaDv, eac::rsaTerminal, "DETESTCVCA00003"}};

const year_month_day inBoth{year(2010), October, day(1)};

year_month_day usableDay(const CvCertificate& terminal) { return terminal.body.effective; }

base::Bytes changed(std::string_view hex, std::size_t at, std::uint8_t value)
{
    base::Bytes whole = octets(hex);
    whole.at(at) = value;
    return whole;
}

/// Signs with a key pair made here, so that certificates of our making can be put into every role.
struct Maker {
    crypto::KeyHandle key{EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{2048})};

    CvPublicKey publicKey() const
    {
        BIGNUM* modulus = nullptr;
        BIGNUM* exponent = nullptr;
        EVP_PKEY_get_bn_param(key.get(), "n", &modulus);
        EVP_PKEY_get_bn_param(key.get(), "e", &exponent);
        const crypto::BigNumberHandle n(modulus);
        const crypto::BigNumberHandle e(exponent);
        CvPublicKey made;
        made.oid = "0.4.0.127.0.7.2.2.2.1.2";
        made.modulus.resize(static_cast<std::size_t>(BN_num_bytes(n.get())));
        made.exponent.resize(static_cast<std::size_t>(BN_num_bytes(e.get())));
        BN_bn2bin(n.get(), made.modulus.data());
        BN_bn2bin(e.get(), made.exponent.data());
        return made;
    }

    base::Result<base::Bytes> sign(base::ByteSpan message) const
    {
        const crypto::DigestContextHandle context(EVP_MD_CTX_new());
        std::size_t length = 0;
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get());
        EVP_DigestSign(context.get(), nullptr, &length, message.data(), message.size());
        base::Bytes signature(length);
        EVP_DigestSign(context.get(), signature.data(), &length, message.data(), message.size());
        signature.resize(length);
        return signature;
    }

    CvCertificate make(const std::string& authority, const std::string& holder, CvRole role, year_month_day from,
                       year_month_day until) const
    {
        CvCertificateBody body;
        body.authority = authority;
        body.holder = holder;
        body.key = publicKey();
        body.authorization = {std::string(inspectionSystemOid),
                              {static_cast<std::uint8_t>((static_cast<unsigned>(role) << 6U) | 0x03U)}};
        body.effective = from;
        body.expiration = until;
        auto made = makeCvCertificate(body, [&](base::ByteSpan message) { return sign(message); });
        BOOST_REQUIRE(made);
        return *made;
    }
};

const Maker& maker()
{
    static const Maker one;
    return one;
}

const year_month_day start{year(2026), January, day(1)};
const year_month_day end{year(2026), December, day(31)};

std::vector<std::string> holders(const std::vector<CvCertificate>& chain)
{
    std::vector<std::string> names;
    for (const CvCertificate& one : chain) {
        names.push_back(one.body.holder);
    }
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(CvCertificates)

BOOST_AUTO_TEST_CASE(WorkedExampleSaysWhatItSays)
{
    const CvCertificate terminal = certificate(eac::ecdhTerminal);
    BOOST_TEST(terminal.body.authority == "DETESTDVDE019");
    BOOST_TEST(terminal.body.holder == "DETESTATDE019");
    BOOST_TEST(terminal.body.key.oid == "0.4.0.127.0.7.2.2.2.2.5");
    BOOST_TEST(terminal.body.key.point.size() == 129U);
    BOOST_TEST(!terminal.body.key.curve.has_value());
    BOOST_TEST(terminal.body.authorization.oid == "0.4.0.127.0.7.3.1.2.2");
    BOOST_TEST((terminal.body.authorization.role() == CvRole::Terminal));
    BOOST_TEST((terminal.body.effective == year_month_day(year(2010), September, day(30))));
    BOOST_TEST((terminal.body.expiration == year_month_day(year(2010), October, day(30))));
    BOOST_TEST((certificate(eac::ecdhDv).body.authorization.role() == CvRole::DomesticDv));
    BOOST_TEST((certificate(eac::ecdhCvca).body.authorization.role() == CvRole::Cvca));
    BOOST_TEST(certificate(eac::ecdhCvca).body.key.curve.has_value());
    BOOST_TEST(!terminal.body.authorization.permitsDg3());  // an authentication terminal, not an inspection system
}

BOOST_DATA_TEST_CASE(WorkedExampleVerifiesAlongItsChain, courses, course)
{
    const CvCertificate cvca = certificate(course.cvca);
    const CvCertificate terminal = certificate(course.terminal);
    const std::vector<CvCertificate> certificates{terminal, cvca, certificate(course.dv)};
    const auto chain = chainFor(course.trustPoint, certificates, usableDay(terminal));
    BOOST_TEST_REQUIRE(chain.size() == 2U);
    BOOST_TEST(chain[0].body.holder == "DETESTDVDE019");
    BOOST_TEST(chain[1].body.holder == "DETESTATDE019");
    const auto verified = verifyCvChain(cvca, chain, usableDay(terminal));
    BOOST_TEST(static_cast<bool>(verified), (verified ? "" : verified.error().message));
}

BOOST_DATA_TEST_CASE(SignaturesOfAnyOtherKeyAreRefused, courses, course)
{
    const CvCertificate cvca = certificate(course.cvca);
    const CvCertificate terminal = certificate(course.terminal);
    const CvCurve* curve = cvca.body.key.curve ? &*cvca.body.key.curve : nullptr;
    const auto byDv = isSignedBy(terminal, certificate(course.dv).body.key, curve);
    const auto byCvca = isSignedBy(terminal, cvca.body.key, curve);
    const auto byItself = isSignedBy(terminal, terminal.body.key, curve);
    BOOST_TEST_REQUIRE((byDv && byCvca && byItself));
    BOOST_TEST(*byDv);
    BOOST_TEST(!*byCvca);
    BOOST_TEST(!*byItself);
}

BOOST_DATA_TEST_CASE(ChangedBodyFailsAtTheSignature, courses, course)
{
    const CvCertificate cvca = certificate(course.cvca);
    const auto forged = parseCvCertificate(changed(course.dv, 60, 0x55));
    BOOST_TEST_REQUIRE(static_cast<bool>(forged));
    const std::vector<CvCertificate> chain{*forged};
    const auto verified = verifyCvChain(cvca, chain, forged->body.effective);
    BOOST_TEST_REQUIRE(!verified);
    BOOST_TEST(verified.error().code == base::toInt(base::ErrorCode::SignatureWrong));
}

BOOST_DATA_TEST_CASE(EncodingGivesTheVeryOctets, courses, course)
{
    for (const std::string_view hex : {course.cvca, course.dv, course.terminal}) {
        const CvCertificate parsed = certificate(hex);
        const auto again = encodeCvBody(parsed.body);
        BOOST_TEST_REQUIRE(static_cast<bool>(again));
        BOOST_TEST(base::toHex(*again) == base::toHex(parsed.bodyOctets));
        const auto whole =
            makeCvCertificate(parsed.body, [&](base::ByteSpan) { return base::Result(parsed.signature); });
        BOOST_TEST_REQUIRE(static_cast<bool>(whole));
        BOOST_TEST((*whole == parsed));
    }
}

BOOST_AUTO_TEST_CASE(ExpiredChainIsFoundOnlyOnItsDays)
{
    const std::vector<CvCertificate> certificates{certificate(eac::ecdhTerminal), certificate(eac::ecdhDv)};
    BOOST_TEST(chainFor("DECVCAAT00001", certificates, inBoth).size() == 2U);
    BOOST_TEST(chainFor("DECVCAAT00001", certificates, year_month_day(year(2010), October, day(30))).size() == 2U);
    BOOST_TEST(chainFor("DECVCAAT00001", certificates, year_month_day(year(2010), October, day(31))).empty());
    BOOST_TEST(chainFor("DECVCAAT00001", certificates, year_month_day(year(2010), September, day(29))).empty());
    BOOST_TEST(chainFor("DECVCAAT00002", certificates, inBoth).empty());
    const auto late = verifyCvChain(certificate(eac::ecdhCvca), {{certificates[1], certificates[0]}},
                                    year_month_day(year(2011), January, day(1)));
    BOOST_TEST_REQUIRE(!late);
    BOOST_TEST(late.error().code == base::toInt(base::ErrorCode::CertificateInvalid));
}

BOOST_AUTO_TEST_CASE(LinkCertificatesLeadFromAnOldTrustPoint)
{
    const std::vector<CvCertificate> certificates{
        maker().make("UTCVCA00001", "UTCVCA00001", CvRole::Cvca, start, end),
        maker().make("UTCVCA00001", "UTCVCA00002", CvRole::Cvca, start, year_month_day(year(2026), February, day(1))),
        maker().make("UTCVCA00002", "UTDV00001", CvRole::ForeignDv, start, end),
        maker().make("UTDV00001", "UTIS00001", CvRole::Terminal, start, year_month_day(year(2026), June, day(30))),
        maker().make("UTDV00001", "UTIS00002", CvRole::Terminal, start, end),
    };
    const year_month_day today{year(2026), June, day(1)};
    const auto fromOld = chainFor("UTCVCA00001", certificates, today);
    BOOST_TEST(holders(fromOld) == (std::vector<std::string>{"UTCVCA00002", "UTDV00001", "UTIS00002"}),
               boost::test_tools::per_element());
    BOOST_TEST(static_cast<bool>(verifyCvChain(certificates[0], fromOld, today)));
    const auto fromNew = chainFor("UTCVCA00002", certificates, today, "UTIS00001");
    BOOST_TEST(holders(fromNew) == (std::vector<std::string>{"UTDV00001", "UTIS00001"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(RightsAreWhatTheWholeChainHasInCommon)
{
    const CvCertificate cvca = maker().make("UTCVCA00001", "UTCVCA00001", CvRole::Cvca, start, end);
    CvCertificate dv = maker().make("UTCVCA00001", "UTDV00001", CvRole::ForeignDv, start, end);
    dv.body.authorization.bits = {0x41};  // DG3 only
    const CvCertificate terminal = maker().make("UTDV00001", "UTIS00001", CvRole::Terminal, start, end);
    BOOST_TEST(terminal.body.authorization.permitsDg4());
    const CvAuthorization rights = effectiveAuthorization(cvca, {{dv, terminal}});
    BOOST_TEST(rights.permitsDg3());
    BOOST_TEST(!rights.permitsDg4());
    BOOST_TEST((rights.role() == CvRole::Terminal));
    dv.body.authorization.oid = "0.4.0.127.0.7.3.1.2.2";
    BOOST_TEST(!effectiveAuthorization(cvca, {{dv, terminal}}).permitsDg3());
}

BOOST_AUTO_TEST_CASE(ATerminalSignsNothing)
{
    const CvCertificate cvca = maker().make("UTCVCA00001", "UTCVCA00001", CvRole::Cvca, start, end);
    const std::vector<CvCertificate> chain{maker().make("UTCVCA00001", "UTIS00001", CvRole::Terminal, start, end)};
    BOOST_TEST(chainFor("UTCVCA00001", chain, start).empty());
    const auto verified = verifyCvChain(cvca, chain, start);
    BOOST_TEST_REQUIRE(!verified);
    BOOST_TEST(verified.error().code == base::toInt(base::ErrorCode::CertificateInvalid));
}

BOOST_AUTO_TEST_CASE(BrokenOctetsAreErrorsThatSayWhere)
{
    const base::Bytes whole = octets(eac::rsaDv);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto parsed = parseCvCertificate(base::ByteSpan(whole).first(length));
        BOOST_TEST_REQUIRE(!parsed);
        BOOST_TEST(parsed.error().code == base::toInt(base::ErrorCode::CertificateInvalid));
    }
    base::Bytes longer = whole;
    longer.push_back(0);
    BOOST_TEST(!parseCvCertificate(longer));
    const std::string hex = base::toHex(whole);
    std::string month = hex;
    month.replace(hex.find("5F2506010000030204") + 6, 12, "010001030204");  // the thirteenth month
    const auto parsed = parseCvCertificate(octets(month));
    BOOST_TEST_REQUIRE(!parsed);
    BOOST_TEST(parsed.error().message.find("effective date") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(UnknownAlgorithmsAndCurvesAreNamed)
{
    BOOST_TEST(cvSignatureScheme("0.4.0.127.0.7.2.2.2.2.9").error().code ==
               base::toInt(base::ErrorCode::AlgorithmUnsupported));
    const auto pss = cvSignatureScheme("0.4.0.127.0.7.2.2.2.1.4");
    BOOST_TEST_REQUIRE(static_cast<bool>(pss));
    BOOST_TEST(pss->saltLength == 32U);
    const CvCertificate dv = certificate(eac::ecdhDv);
    BOOST_TEST(cvPublicKey(dv.body.key).error().code == base::toInt(base::ErrorCode::KeyInvalid));
    CvCurve other = *certificate(eac::ecdhCvca).body.key.curve;
    other.generator.back() ^= 1U;
    BOOST_TEST(cvPublicKey(dv.body.key, &other).error().code == base::toInt(base::ErrorCode::KeyInvalid));
}

BOOST_AUTO_TEST_CASE(NothingIsMadeThatCannotBeWritten)
{
    CvCertificateBody body = certificate(eac::rsaDv).body;
    body.effective = year_month_day(year(1999), December, day(31));
    BOOST_TEST(!encodeCvBody(body));
    body = certificate(eac::rsaDv).body;
    body.holder = "HOLDERREFERENCE17";
    BOOST_TEST(!encodeCvBody(body));
}

BOOST_AUTO_TEST_SUITE_END()
