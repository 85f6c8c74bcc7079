// What the trust list shows first, and in which words; on items made up for one day.
#include "ui/desktop/presenters/trust_rows.h"

#include "ui/desktop/presenters/change_rows.h"
#include "ui/desktop/presenters/model_rows.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using namespace std::chrono_literals;
using check::Outcome;
using pki::TrustItemView;
using pki::TrustKind;
using texts::TrustStanding;

namespace {

constexpr std::chrono::sys_seconds now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;

TrustItemView item(TrustKind kind, const std::string& name, std::chrono::days from, std::chrono::days until)
{
    TrustItemView view;
    view.sha256 = name;
    view.kind = kind;
    view.country = "ut";
    view.subject = "C=UT, CN=" + name;
    view.name = name;
    view.notBefore = now + from;
    view.notAfter = now + until;
    view.provenances = {{"single certificate", name + ".cer", {}, now - 24h, "operator amina"}};
    return view;
}

Holdings holding(std::vector<TrustItemView> items)
{
    Holdings holdings;
    holdings.store = "trust.sqlite";
    holdings.now = now;
    holdings.items = std::move(items);
    return holdings;
}

/// Names and standings in the order of the screen.
std::vector<std::pair<std::string, TrustStanding>> shown(const Holdings& holdings)
{
    std::vector<std::pair<std::string, TrustStanding>> all;
    for (const TrustEntry& entry : trustEntriesOf(holdings)) {
        all.emplace_back(entry.masterList ? entry.masterList->source : holdings.items[entry.item].name, entry.standing);
    }
    return all;
}

using Shown = std::vector<std::pair<std::string, TrustStanding>>;

}  // namespace

BOOST_AUTO_TEST_SUITE(TrustRows)

BOOST_AUTO_TEST_CASE(ExpiredAndSoonExpiringComeFirstTheNearestBeforeTheOthers)
{
    const Holdings holdings = holding({
        item(TrustKind::Csca, "good", -std::chrono::days{10}, std::chrono::days{91}),
        item(TrustKind::Csca, "long gone", -std::chrono::days{4000}, -std::chrono::days{2000}),
        item(TrustKind::Csca, "soon", -std::chrono::days{10}, std::chrono::days{90}),
        item(TrustKind::Csca, "just gone", -std::chrono::days{4000}, -std::chrono::days{1}),
        item(TrustKind::Csca, "to come", std::chrono::days{5}, std::chrono::days{500}),
    });
    const Shown expected{{"just gone", TrustStanding::Expired},
                         {"soon", TrustStanding::ExpiresSoon},
                         {"to come", TrustStanding::NotYetValid},
                         {"long gone", TrustStanding::Expired},
                         {"good", TrustStanding::Valid}};
    BOOST_TEST((shown(holdings) == expected));
}

BOOST_AUTO_TEST_CASE(OfListsOnlyTheNewestOfAnIssuerCounts)
{
    Holdings holdings = holding({
        item(TrustKind::Crl, "Utopia", -std::chrono::days{100}, -std::chrono::days{10}),
        item(TrustKind::Crl, "Utopia", -std::chrono::days{20}, std::chrono::days{70}),
        item(TrustKind::Crl, "Erewhon", -std::chrono::days{100}, -std::chrono::days{1}),
        item(TrustKind::Crl, "Laputa", -std::chrono::days{80}, std::chrono::days{14}),
    });
    const Shown expected{{"Erewhon", TrustStanding::Overdue},
                         {"Laputa", TrustStanding::DueSoon},
                         {"Utopia", TrustStanding::Valid},
                         {"Utopia", TrustStanding::Replaced}};
    BOOST_TEST((shown(holdings) == expected));
    holdings.items[1].removed = true;  // then the older one is all there is
    BOOST_TEST((shown(holdings).front() == std::pair(std::string("Erewhon"), TrustStanding::Overdue)));
    BOOST_TEST((shown(holdings)[1] == std::pair(std::string("Utopia"), TrustStanding::Overdue)));
    BOOST_TEST((shown(holdings).back() == std::pair(std::string("Utopia"), TrustStanding::Removed)));
}

BOOST_AUTO_TEST_CASE(MasterListsAreShownByWhatCameOutOfThem)
{
    const auto ofList = [](const std::string& name, std::uint8_t file, std::chrono::days imported) {
        TrustItemView view = item(TrustKind::Csca, name, -std::chrono::days{1000}, std::chrono::days{1000});
        view.provenances = {{"UT master list", "list.ml", {file}, now - imported, "C=UT, CN=List Signer"}};
        return view;
    };
    const Holdings fresh = holding({ofList("a", 1, std::chrono::days{100}), ofList("b", 2, std::chrono::days{5}),
                                    ofList("c", 2, std::chrono::days{5})});
    std::vector<TrustEntry> entries = trustEntriesOf(fresh);
    BOOST_TEST((shown(fresh).front() == std::pair(std::string("UT master list"), TrustStanding::Valid)));
    BOOST_TEST((shown(fresh).back() == std::pair(std::string("UT master list"), TrustStanding::Replaced)));
    BOOST_TEST(entries.front().masterList->certificates == 2U);
    const ListRow row = rowOf(entries.front(), fresh);
    BOOST_TEST(row.cells.at(1).toStdString() == "UT");
    BOOST_TEST(row.cells.at(5).contains(QStringLiteral("List Signer")));

    const Holdings old = holding({ofList("a", 1, std::chrono::days{91})});
    BOOST_TEST((shown(old).front() == std::pair(std::string("UT master list"), TrustStanding::Old)));
}

BOOST_AUTO_TEST_CASE(ARowSaysKindCountryNameEndAndWhereItCameFrom)
{
    const Holdings holdings =
        holding({item(TrustKind::SealSigner, "UT01", -std::chrono::days{10}, -std::chrono::days{1})});
    const TrustEntry entry = trustEntriesOf(holdings).front();
    const ListRow row = rowOf(entry, holdings);
    BOOST_TEST((row.mark == Outcome::Failed));
    BOOST_TEST(row.word.toStdString() == "expired");
    BOOST_TEST(row.cells.at(0).toStdString() == "Seal signer");
    BOOST_TEST(row.cells.at(1).toStdString() == "UT");
    BOOST_TEST(row.cells.at(2).contains(QStringLiteral("UT01")));
    BOOST_TEST(row.cells.at(3).toStdString() == "21 Nov 2026");
    BOOST_TEST(row.cells.at(4).contains(QStringLiteral("UT01.cer")));
    BOOST_TEST(row.cells.at(5).contains(QStringLiteral("amina")));
    BOOST_TEST(row.cells.size() + 1 == trustHeaders().size());
    BOOST_TEST(!detailsOf(entry, holdings).empty());
}

BOOST_AUTO_TEST_CASE(AFilterWantsAllItsWords)
{
    const Holdings holdings =
        holding({item(TrustKind::SealSigner, "UT01", -std::chrono::days{10}, -std::chrono::days{1})});
    const ListRow row = rowOf(trustEntriesOf(holdings).front(), holdings);
    BOOST_TEST(fits(row, QString()));
    BOOST_TEST(fits(row, QStringLiteral("ut SEAL expired")));
    BOOST_TEST(!fits(row, QStringLiteral("ut valid")));
}

BOOST_AUTO_TEST_CASE(ModelsThatWereLeftOutComeFirstThenTheUnsigned)
{
    Holdings holdings = holding({});
    document::ShelfEntry entry;
    entry.name = "passport";
    entry.outline.title = "Passport of Utopia";
    entry.outline.provenance.specimens = 12;
    entry.outline.knownDefects = {{"optical.uv_br_fu", "luminous ink of one batch", "U1", "U9"}};
    entry.signature = document::PackSignature{"C=UT, CN=Agency", "AB", true};
    holdings.models = {{entry, {image::Light::White, image::Light::Infrared}}};
    entry.outline.title = "Card of Utopia";
    entry.signature.reset();
    holdings.models.push_back({entry, {}});
    holdings.leftOut = {{1311, "somewhere/broken.rahdarimodel: nobody trusted signed it", "ask"}};
    const std::vector<ListRow> rows = modelRowsOf(holdings);
    BOOST_REQUIRE(rows.size() == 3U);
    BOOST_TEST((rows[0].mark == Outcome::Failed));
    BOOST_TEST(rows[0].cells.at(0).contains(QStringLiteral("broken.rahdarimodel")));
    BOOST_TEST((rows[1].mark == Outcome::Undetermined));
    BOOST_TEST(rows[1].cells.at(0).contains(QStringLiteral("Card")));
    BOOST_TEST(rows[2].cells.at(3).contains(QStringLiteral("Agency")));
    BOOST_TEST(rows[2].cells.at(4).toStdString() == "12");
    BOOST_TEST(rows[2].cells.at(6).toStdString() == "1");
    BOOST_TEST(rows[2].cells.size() + 1 == modelHeaders().size());
    bool tellsDefect = false;
    for (const DetailLine& line : modelDetailsOf(rows[2].source, holdings)) {
        tellsDefect = tellsDefect || line.value.contains(QStringLiteral("luminous ink of one batch"));
    }
    BOOST_TEST(tellsDefect);
}

BOOST_AUTO_TEST_CASE(WhatChangedIsToldFileByFile)
{
    ImportResult result;
    FileImport list;
    list.path = "lists/utopia.crl";
    list.report = pki::ImportReport{};
    list.report->format = pki::ImportFormat::Crl;
    list.report->added = 1;
    list.added = {{item(TrustKind::Crl, "Utopia", -std::chrono::days{1}, std::chrono::days{80}),
                   item(TrustKind::Crl, "Utopia", -std::chrono::days{100}, -std::chrono::days{10})}};
    FileImport refused;
    refused.path = "lists/other.ml";
    refused.refused = base::Error{3103, "nobody trusted signed it", ""};
    FileImport text;
    text.path = "lists/readme.txt";
    text.ofFolder = true;
    text.refused = base::Error{3112, "nothing that belongs into a trust store", ""};
    result.files = {list, refused, text};
    const std::vector<ListRow> rows = changeRowsOf(result);
    BOOST_REQUIRE(rows.size() == 4U);
    BOOST_TEST(rows[1].word.toStdString() == "new, replaces an older one");
    BOOST_TEST(rows[1].cells.at(2).contains(QStringLiteral("14 Aug 2026")));
    BOOST_TEST((rows[2].mark == Outcome::Failed));
    BOOST_TEST(rows[2].cells.at(2).contains(QStringLiteral("nobody trusted signed it")));
    BOOST_TEST(rows[3].word.toStdString() == "left out");
    const ChangeCount count = countOf(result);
    BOOST_TEST(count.added == 1U);
    BOOST_TEST(count.replaced == 1U);
    BOOST_TEST(count.refused == 1U);

    result.notKept = base::Error{1003, "no room", ""};
    BOOST_TEST(changeRowsOf(result).front().word.toStdString() == "not kept");
    BOOST_TEST(countOf(result).added == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
