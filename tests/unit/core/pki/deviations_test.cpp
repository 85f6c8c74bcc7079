#include "tests/unit/core/pki/document_cases.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <vector>

using namespace rahdari;
using namespace rahdari::pki;
using namespace rahdari::tests;

BOOST_AUTO_TEST_SUITE(deviations)

struct Deviating {
    std::string code;
    Change change;
};

std::ostream& operator<<(std::ostream& out, const Deviating& sample) { return out << sample.code; }

const std::vector<Deviating> deviating{
    {"sod.ber_indefinite_length", [](MadeUpDocument& document) { document.sod.indefiniteLengths = true; }},
    {"sod.signed_data_version", [](MadeUpDocument& document) { document.sod.version = 1; }},
    {"sod.content_type", [](MadeUpDocument& document) { document.sod.contentType = "1.2.840.113549.1.7.1"; }},
    {"sod.content_type", [](MadeUpDocument& document) { document.sod.contentType = "1.3.27.1.1.1"; }},
    {"sod.attributes_unsorted", [](MadeUpDocument& document) { document.sod.sortAttributes = false; }},
    {"sod.attributes_unsorted",
     [](MadeUpDocument& document) { document.sod.sortAttributes = document.sod.signSorted = false; }},
    {"sod.signer_identifier_order",
     [](MadeUpDocument& document) {
         document.sod.issuer = nameOf({{"2.5.4.3", "CSCA"}, {"2.5.4.10", "Rahdari"}, {"2.5.4.6", "UT"}});
         document.sod.serial = *document.ds.serial;
     }},
    {"sod.signer_identifier_wrong",
     [](MadeUpDocument& document) {
         document.sod.issuer = utopianName("Nobody");
         document.sod.serial = {0x55};
     }},
    {"sod.ds_not_included",
     [](MadeUpDocument& document) {
         document.dsInSod = false;
         document.dsInStore = true;
     }},
    {"sod.sha1", signedWith(brainpoolKey, sha1Oid, {"1.2.840.10045.4.1", {}, "SHA1"})},
    {"sod.bare_key_oid", signedWith(rsaKey, sha256Oid, pkcs1("1.2.840.113549.1.1.1", "SHA256"))},
    {"sod.pss_salt_length", signedWith(rsaKey, sha256Oid, pss(sha256Oid, "SHA256", 20))},
    {"sod.pkcs1_with_pss_key",
     [](MadeUpDocument& document) {
         static const TestKey key = makeRsaKey(2048, true);
         document.dsKey = &key;
         document.sod.scheme = pkcs1("1.2.840.113549.1.1.11", "SHA256");
     }},
    {"sod.ecdsa_encoding",
     [](MadeUpDocument& document) {
         document.sod.scheme = {"0.4.0.127.0.7.1.1.4.1.3", {}, "SHA256", -1, false};
     }},
    {"sod.ecdsa_encoding",
     [](MadeUpDocument& document) {
         document.sod.scheme = {"1.2.840.10045.4.3.2", {}, "SHA256", -1, true};
     }},
    {"ds.explicit_ec_parameters", [](MadeUpDocument& document) { document.dsKey = &brainpoolKey(); }},
    {"ds.lower_case_country",
     [](MadeUpDocument& document) {
         document.ds.subject = nameOf({{"2.5.4.6", "ut"}, {"2.5.4.3", "DS"}});
     }},
    {"ds.negative_serial",
     [](MadeUpDocument& document) {
         document.ds.serial = base::Bytes{0x91, 0x01};
     }},
    {"ds.no_aki", [](MadeUpDocument& document) { document.ds.authority.reset(); }},
    {"ds.issuer_order",
     [](MadeUpDocument& document) {
         document.ds.issuer = nameOf({{"2.5.4.3", "CSCA"}, {"2.5.4.10", "Rahdari"}, {"2.5.4.6", "UT"}});
     }},
    {"csca.no_aki", [](MadeUpDocument& document) { document.csca.authority.reset(); }},
    {"csca.no_ski", [](MadeUpDocument& document) { document.csca.subjectKeyId.clear(); }},
    {"csca.not_ca", [](MadeUpDocument& document) { document.csca.ca = false; }},
    {"csca.key_usage", [](MadeUpDocument& document) { document.csca.keyUsage = "0204"; }},
    {"csca.sha1",
     [](MadeUpDocument& document) {
         document.csca.scheme = {"1.2.840.10045.4.1", {}, "SHA1", -1, false};
     }},
    {"csca.lower_case_country",
     [](MadeUpDocument& document) {
         document.csca.subject = nameOf({{"2.5.4.6", "ut"}, {"2.5.4.10", "RAHDARI"}, {"2.5.4.3", "csca"}});
     }},
};

BOOST_DATA_TEST_CASE(are_reported_and_do_no_harm, boost::unit_test::data::make(deviating), sample)
{
    MadeUpDocument document;
    sample.change(document);
    const PassiveAuthentication result = document.authenticate();
    demandAllSuccessful(result);
    BOOST_TEST(reports(result, sample.code));
    BOOST_TEST(!reports(MadeUpDocument().authenticate(), sample.code));
}

BOOST_AUTO_TEST_SUITE_END()
