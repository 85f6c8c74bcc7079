#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "core/pki/asn1_time.h"
#include "core/pki/certificate.h"
#include "core/pki/signed_data.h"
#include "tests/unit/core/pki/made_up_document.h"
#include "tests/unit/core/pki/shared_chip_data.h"

#include <openssl/x509v3.h>

#include <boost/test/unit_test.hpp>

#include <ctime>
#include <string>

using namespace rahdari;
using namespace rahdari::pki;
using tests::MadeUpDocument;

namespace {

Certificate parsed(const base::Bytes& der)
{
    auto certificate = parseCertificate(der);
    BOOST_REQUIRE_MESSAGE(certificate, (certificate ? std::string() : certificate.error().message));
    return std::move(*certificate);
}

std::chrono::sys_seconds momentOf(const ASN1_TIME* time)
{
    std::tm parts{};
    BOOST_REQUIRE(ASN1_TIME_to_tm(time, &parts) == 1);
    return std::chrono::sys_seconds(std::chrono::seconds(timegm(&parts)));
}

base::Bytes octetsOf(const ASN1_OCTET_STRING* string)
{
    return string == nullptr
               ? base::Bytes()
               : base::Bytes(ASN1_STRING_get0_data(string), ASN1_STRING_get0_data(string) + ASN1_STRING_length(string));
}

base::Bytes derOf(const X509_NAME* name)
{
    unsigned char* encoded = nullptr;
    const int length = i2d_X509_NAME(name, &encoded);
    base::Bytes der(encoded, encoded + length);
    OPENSSL_free(encoded);
    return der;
}

DistinguishedName name(const base::Bytes& der) { return parseDistinguishedName(der).value(); }

std::optional<std::chrono::sys_seconds> utc(std::string_view text)
{
    return asn1Time(0x17, base::Bytes(text.begin(), text.end()));
}

std::optional<std::chrono::sys_seconds> generalized(std::string_view text)
{
    return asn1Time(0x18, base::Bytes(text.begin(), text.end()));
}

std::chrono::sys_seconds moment(int year, unsigned month, unsigned day, int hour = 0, int minute = 0, int second = 0)
{
    using namespace std::chrono;
    return sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)) + hours(hour) +
           minutes(minute) + seconds(second);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(times)

BOOST_AUTO_TEST_CASE(of_both_kinds_are_read)
{
    BOOST_TEST((utc("260601123456Z") == moment(2026, 6, 1, 12, 34, 56)));
    BOOST_TEST((utc("500101000000Z") == moment(1950, 1, 1)));
    BOOST_TEST((utc("491231235959Z") == moment(2049, 12, 31, 23, 59, 59)));
    BOOST_TEST((utc("2606011234Z") == moment(2026, 6, 1, 12, 34)));
    BOOST_TEST((utc("260601123456+0530") == moment(2026, 6, 1, 7, 4, 56)));
    BOOST_TEST((generalized("20600229000000Z") == moment(2060, 2, 29)));
    BOOST_TEST((generalized("20260601123456.789Z") == moment(2026, 6, 1, 12, 34, 56)));
    BOOST_TEST((generalized("20260601123456-0100") == moment(2026, 6, 1, 13, 34, 56)));
}

BOOST_AUTO_TEST_CASE(that_are_none_are_refused)
{
    for (const char* text : {"", "Z", "260631000000Z", "261301000000Z", "260601240000Z", "260601006000Z", "2606010000",
                             "26060100000", "260601000000X", "260601000000Z0", "260601000000+01", "x60601000000Z"}) {
        BOOST_TEST((!utc(text).has_value() || std::string(text) == "2606010000"), text);
    }
    BOOST_TEST(!asn1Time(0x13, base::Bytes{'2', '6'}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(names)

BOOST_AUTO_TEST_CASE(differ_in_case_spaces_and_kind_of_string_without_being_different)
{
    const DistinguishedName one = name(tests::nameOf({{"2.5.4.6", "DE"}, {"2.5.4.3", "csca  germany"}}));
    const DistinguishedName two = name(tests::nameOf({{"2.5.4.6", "de"}, {"2.5.4.3", " CSCA Germany "}}));
    BOOST_TEST(one.isSame(two));
    base::Bytes utf8 = one.der;
    for (std::uint8_t& octet : utf8) {
        octet = octet == 0x13 ? 0x0C : octet;
    }
    BOOST_TEST(name(utf8).isSame(one));
    BOOST_TEST(one.text() == "C=DE, CN=csca  germany");
    BOOST_TEST(two.upperCountry() == "DE");
    BOOST_TEST(two.country() == "de");
}

BOOST_AUTO_TEST_CASE(in_another_order_have_the_same_attributes)
{
    const DistinguishedName one = name(tests::nameOf({{"2.5.4.6", "DE"}, {"2.5.4.3", "csca"}}));
    const DistinguishedName turned = name(tests::nameOf({{"2.5.4.3", "csca"}, {"2.5.4.6", "DE"}}));
    const DistinguishedName longer = name(tests::nameOf({{"2.5.4.3", "csca"}, {"2.5.4.6", "DE"}, {"2.5.4.6", "DE"}}));
    BOOST_TEST(!one.isSame(turned));
    BOOST_TEST(one.hasSameAttributes(turned));
    BOOST_TEST(!one.hasSameAttributes(longer));
}

BOOST_AUTO_TEST_CASE(of_wide_characters_become_utf8)
{
    const base::Bytes value = base::fromHex("30133111300F0603550403"
                                            "1E0800C401300041D83D")
                                  .value();
    BOOST_TEST(name(value).text() == "CN=\xC3\x84\xC4\xB0"
                                     "A?");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(certificates)

BOOST_AUTO_TEST_CASE(are_read_as_written)
{
    MadeUpDocument document;
    document.ds.serial = base::Bytes{0x00, 0xFF, 0x01};
    const Certificate ds = parsed(document.dsCertificate());
    BOOST_TEST(ds.version == 3);
    BOOST_TEST(ds.serialHex() == "FF01");
    BOOST_TEST(!ds.negativeSerial);
    BOOST_TEST(ds.subject.text() == "C=UT, O=Rahdari, CN=DS 1");
    BOOST_TEST((ds.notBefore == moment(2020, 1, 1)));
    BOOST_TEST(ds.subjectKeyId == (base::Bytes{0xD5, 0x01}), boost::test_tools::per_element());
    BOOST_TEST(ds.authorityKeyId == (base::Bytes{0xC5, 0xCA, 0x01}), boost::test_tools::per_element());
    BOOST_REQUIRE(ds.keyUsage.has_value());
    BOOST_TEST(ds.keyUsage->critical);
    BOOST_TEST(ds.keyUsage->has(KeyUsageBit::DigitalSignature));
    BOOST_TEST(!ds.keyUsage->has(KeyUsageBit::KeyCertSign));
    BOOST_TEST(!ds.isSelfIssued());
    const Certificate csca = parsed(document.cscaCertificate());
    BOOST_TEST(csca.isSelfIssued());
    BOOST_TEST(csca.basicConstraints.value().ca);
    BOOST_TEST(csca.keyUsage->has(KeyUsageBit::KeyCertSign));
    BOOST_TEST(csca.keyUsage->has(KeyUsageBit::CrlSign));
    BOOST_TEST(isSignedBy(ds, csca).value());
    BOOST_TEST(!isSignedBy(ds, ds).value());
}

BOOST_AUTO_TEST_CASE(may_have_negative_serial_numbers)
{
    MadeUpDocument document;
    document.ds.serial = base::Bytes{0xFF, 0x01};
    const Certificate certificate = parsed(document.dsCertificate());
    BOOST_TEST(certificate.negativeSerial);
    BOOST_TEST(certificate.serialHex() == "-FF");
}

BOOST_AUTO_TEST_CASE(that_lack_a_part_say_which)
{
    const auto complaint = [](const std::function<void(tests::CertificateDraft&)>& change) {
        MadeUpDocument document;
        change(document.ds);
        const auto result = parseCertificate(document.dsCertificate());
        BOOST_REQUIRE(!result);
        BOOST_TEST(result.error().code == base::toInt(base::ErrorCode::CertificateInvalid));
        return result.error().message;
    };
    BOOST_TEST(complaint([](auto& draft) { draft.serial.reset(); }).find("serial number") != std::string::npos);
    BOOST_TEST(!complaint([](auto& draft) { draft.hasInnerAlgorithm = false; }).empty());
    BOOST_TEST(!complaint([](auto& draft) { draft.issuer.reset(); }).empty());
    BOOST_TEST(!complaint([](auto& draft) { draft.hasValidity = false; }).empty());
    BOOST_TEST(!complaint([](auto& draft) { draft.subject.reset(); }).empty());
    BOOST_TEST(!complaint([](auto& draft) { draft.hasKey = false; }).empty());
    BOOST_TEST(!complaint([](auto& draft) { draft.hasOuterAlgorithm = false; }).empty());
    BOOST_TEST(complaint([](auto& draft) { draft.notAfter = "991399000000Z"; }).find("validity") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(cut_short_anywhere_are_errors)
{
    const base::Bytes whole = MadeUpDocument().dsCertificate();
    for (std::size_t length = 0; length < whole.size(); ++length) {
        BOOST_TEST(!parseCertificate(base::ByteSpan(whole).first(length)), "of length " << length);
    }
}

// Truth: OpenSSL's own reading of the same octets, wherever it can read them.
BOOST_AUTO_TEST_CASE(of_real_master_lists_are_read_as_openssl_reads_them,
                     *boost::unit_test::precondition(tests::hasSharedChipData))
{
    int compared = 0;
    for (const base::Bytes& der : tests::allListedCertificates()) {
        const Certificate certificate = parsed(der);
        const unsigned char* at = der.data();
        const crypto::CertificateHandle truth(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
        if (!truth) {
            continue;
        }
        ++compared;
        BOOST_TEST((certificate.subject.der == derOf(X509_get_subject_name(truth.get()))));
        BOOST_TEST((certificate.issuer.der == derOf(X509_get_issuer_name(truth.get()))));
        BOOST_TEST((certificate.notBefore == momentOf(X509_get0_notBefore(truth.get()))));
        BOOST_TEST((certificate.notAfter == momentOf(X509_get0_notAfter(truth.get()))));
        BOOST_TEST((certificate.subjectKeyId == octetsOf(X509_get0_subject_key_id(truth.get()))));
        BOOST_TEST((certificate.authorityKeyId == octetsOf(X509_get0_authority_key_id(truth.get()))));
        BOOST_TEST(certificate.version == X509_get_version(truth.get()) + 1);
        BOOST_TEST(static_cast<bool>(publicKeyOf(certificate)), certificate.subject.text());
    }
    BOOST_TEST(compared > 1500);
}

BOOST_AUTO_TEST_SUITE_END()
