#include "tests/unit/core/specimen/holder/designs.h"

#include "core/specimen/holder/holder.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::specimen {

using holder_test::designOf;
using holder_test::today;

BOOST_AUTO_TEST_SUITE(document_texts)

BOOST_AUTO_TEST_CASE(says_what_holder_and_issue_say)
{
    using namespace std::chrono_literals;
    Holder holder;
    holder.surname = "GRÜNDALSEN";
    holder.givenNames = "RAÚL ZENO";
    holder.sex = Sex::Male;
    holder.birth = 1984y / std::chrono::March / 5;
    Issue issue;
    issue.documentNumber = "U00012345";
    issue.issued = 2021y / std::chrono::August / 12;
    issue.expires = 2031y / std::chrono::August / 12;
    const Design design = designOf(DocumentFormat::Td3);
    const DocumentTexts texts = textsOf(design, holder, issue);
    BOOST_TEST(texts.at("birth_date") == "05 MAR 1984");
    BOOST_TEST(texts.at("expiry_date") == "12 AUG 2031");
    BOOST_TEST(texts.at("sex") == "M");
    BOOST_TEST(texts.at("full_name") == "RAÚL ZENO GRÜNDALSEN");
    BOOST_TEST(texts.at("mrz_1").substr(0, 26) == "P<UTOGRUENDALSEN<<RAUL<ZEN");
    BOOST_TEST(texts.at("mrz") == texts.at("mrz_1") + "\n" + texts.at("mrz_2"));
    BOOST_TEST(texts.at("mrz_3").empty());
    BOOST_TEST(texts.at("valid_from").empty());
}

BOOST_AUTO_TEST_CASE(has_every_key_in_every_format)
{
    const std::vector<std::string> keys{"surname",
                                        "given_names",
                                        "nationality",
                                        "sex",
                                        "birth_date",
                                        "birth_place",
                                        "document_number",
                                        "issue_date",
                                        "expiry_date",
                                        "authority",
                                        "personal_number",
                                        "can",
                                        "surname_urdu",
                                        "valid_from",
                                        "entries",
                                        "given_names_urdu",
                                        "birth_place_urdu",
                                        "visa_type",
                                        "mrz_1",
                                        "mrz_2",
                                        "mrz_3",
                                        "mrz",
                                        "full_name"};
    for (const DocumentFormat format : holder_test::allFormats) {
        const Design design = designOf(format);
        const Holder holder = inventHolder(Chance(7));
        const DocumentTexts texts = textsOf(design, holder, issueDocument(design, holder, today, Chance(8)));
        for (const std::string& key : keys) {
            BOOST_TEST(texts.contains(key), key);
        }
        BOOST_TEST(texts.size() == keys.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
