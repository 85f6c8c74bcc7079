#include "core/mrz/document_code.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::mrz {

namespace {

DocumentKind kindOf(std::string_view code, MrzFormat format) { return classifyDocumentCode(code, format).kind; }

}  // namespace

BOOST_AUTO_TEST_SUITE(DocumentCode)

// Doc 9303-4, 4.4.
BOOST_AUTO_TEST_CASE(PassportCodesOf2026)
{
    const std::pair<const char*, DocumentKind> codes[] = {{"PP", DocumentKind::Passport},
                                                          {"PE", DocumentKind::EmergencyPassport},
                                                          {"PD", DocumentKind::DiplomaticPassport},
                                                          {"PO", DocumentKind::OfficialPassport},
                                                          {"PR", DocumentKind::RefugeeTravelDocument},
                                                          {"PT", DocumentKind::AlienPassport},
                                                          {"PS", DocumentKind::StatelessTravelDocument},
                                                          {"PL", DocumentKind::LaissezPasser},
                                                          {"PM", DocumentKind::MilitaryPassport},
                                                          {"PU", DocumentKind::EmergencyTravelDocument}};
    for (const auto& [code, kind] : codes) {
        BOOST_TEST((classifyDocumentCode(code, MrzFormat::Td3) == DocumentCodeMeaning{kind, CodeBasis::Standard}));
        BOOST_TEST(isHarmonisedPassportCode(code));
    }
    BOOST_TEST(!isHarmonisedPassportCode("P"));
    BOOST_TEST(!isHarmonisedPassportCode("PN"));
}

BOOST_AUTO_TEST_CASE(OlderPassportsSayPassportOnly)
{
    for (const char* code : {"P", "P<", "PN"}) {
        BOOST_TEST((classifyDocumentCode(code, MrzFormat::Td3) ==
                    DocumentCodeMeaning{DocumentKind::Passport, CodeBasis::General}));
    }
}

BOOST_AUTO_TEST_CASE(CardsAndVisas)
{
    BOOST_TEST((kindOf("AC", MrzFormat::Td1) == DocumentKind::CrewMemberCertificate));
    BOOST_TEST((kindOf("IP", MrzFormat::Td1) == DocumentKind::PassportCard));
    BOOST_TEST((kindOf("ID", MrzFormat::Td2) == DocumentKind::IdentityCard));
    BOOST_TEST((kindOf("I", MrzFormat::Td1) == DocumentKind::IdentityCard));
    BOOST_TEST((kindOf("IR", MrzFormat::Td1) == DocumentKind::ResidencePermit));
    BOOST_TEST((kindOf("C1", MrzFormat::Td1) == DocumentKind::OfficialCard));
    BOOST_TEST((kindOf("V", MrzFormat::MrvA) == DocumentKind::Visa));
    BOOST_TEST((kindOf("VC", MrzFormat::MrvB) == DocumentKind::Visa));
    BOOST_TEST((kindOf("P", MrzFormat::MrvB) == DocumentKind::Unknown));
    BOOST_TEST((kindOf("ID", MrzFormat::FrenchId) == DocumentKind::IdentityCard));
    BOOST_TEST((kindOf("", MrzFormat::Td1) == DocumentKind::Unknown));
    BOOST_TEST((kindOf("X", MrzFormat::Td1) == DocumentKind::Unknown));
    BOOST_TEST((kindOf("IDX", MrzFormat::Td1) == DocumentKind::Unknown));
}

BOOST_AUTO_TEST_CASE(KindsHaveWords)
{
    BOOST_TEST(toString(DocumentKind::DiplomaticPassport) == "diplomatic passport");
    BOOST_TEST(toString(DocumentKind::Unknown) == "unknown document");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
