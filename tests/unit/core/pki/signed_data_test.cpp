#include "core/base/error_code.h"
#include "core/pki/signed_data.h"
#include "tests/unit/core/pki/made_up_document.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace rahdari;
using namespace rahdari::pki;
using tests::MadeUpDocument;

namespace {

SignedData parsed(const base::Bytes& contentInfo)
{
    auto data = parseSignedData(contentInfo);
    BOOST_REQUIRE_MESSAGE(data, (data ? std::string() : data.error().message));
    return std::move(*data);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(signed_data)

BOOST_AUTO_TEST_CASE(is_read_the_same_from_der_and_from_ber)
{
    MadeUpDocument document;
    document.sod.content = {1, 2, 3, 4, 5};
    document.sod.certificates = {document.dsCertificate()};
    const SignedData der = parsed(document.contentInfo());
    document.sod.indefiniteLengths = true;
    const SignedData ber = parsed(document.contentInfo());
    BOOST_TEST(!der.indefiniteLengths);
    BOOST_TEST(ber.indefiniteLengths);
    BOOST_TEST((der.content == ber.content));
    BOOST_TEST((der.certificates == ber.certificates));
    BOOST_TEST(der.contentType == "2.23.136.1.1.1");
    BOOST_TEST(der.version == 3);
    BOOST_REQUIRE(der.signerInfos.size() == 1U);
    BOOST_TEST((der.signerInfos[0].signedAttributes == ber.signerInfos[0].signedAttributes));
    BOOST_TEST(der.signerInfos[0].contentType.value() == "2.23.136.1.1.1");
    BOOST_TEST((der.signerInfos[0].serial == base::Bytes{0x11}));
    for (const SignedData& data : {der, ber}) {
        BOOST_TEST(verifySignerInfo(data.signerInfos[0], *data.content, embeddedCertificates(data)).holds());
    }
}

BOOST_AUTO_TEST_CASE(tells_digest_and_signature_apart)
{
    const SignedData data = parsed(MadeUpDocument().contentInfo());
    const auto certificates = embeddedCertificates(data);
    SignerVerdict verdict = verifySignerInfo(data.signerInfos[0], base::Bytes{1}, certificates);
    BOOST_TEST((verdict.digestAgrees == false));
    BOOST_TEST((verdict.signatureHolds == true));
    SignerInfo signer = data.signerInfos[0];
    signer.signature.back() ^= 1U;
    verdict = verifySignerInfo(signer, *data.content, certificates);
    BOOST_TEST((verdict.digestAgrees == true));
    BOOST_TEST((verdict.signatureHolds == false));
    BOOST_TEST((verdict.match == SignerMatch::IssuerAndSerial));
    verdict = verifySignerInfo(data.signerInfos[0], *data.content, {});
    BOOST_TEST((verdict.signatureHolds == std::nullopt));
    BOOST_TEST(verdict.signatureProblem.value().code == base::toInt(base::ErrorCode::SignerUntrusted));
}

BOOST_AUTO_TEST_CASE(of_two_certificates_with_one_serial_number_the_right_one_is_taken)
{
    MadeUpDocument document;
    MadeUpDocument other;
    other.dsKey = &tests::countrySignerKey();
    document.sod.certificates = {other.dsCertificate(), document.dsCertificate()};
    const SignedData data = parsed(document.contentInfo());
    const SignerVerdict verdict = verifySignerInfo(data.signerInfos[0], *data.content, embeddedCertificates(data));
    BOOST_TEST(verdict.holds());
    BOOST_TEST((verdict.signer.value().der == data.certificates[1]));
}

BOOST_AUTO_TEST_CASE(cut_short_anywhere_is_an_error)
{
    for (const bool indefinite : {false, true}) {
        MadeUpDocument document;
        document.sod.indefiniteLengths = indefinite;
        const base::Bytes whole = document.contentInfo();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            BOOST_TEST(!parseSignedData(base::ByteSpan(whole).first(length)), "of length " << length);
        }
    }
}

BOOST_AUTO_TEST_CASE(of_another_kind_is_an_error)
{
    const auto result = parseSignedData(MadeUpDocument().dsCertificate());
    BOOST_REQUIRE(!result);
    BOOST_TEST(result.error().code == base::toInt(base::ErrorCode::SignedDataInvalid));
}

BOOST_AUTO_TEST_SUITE_END()
