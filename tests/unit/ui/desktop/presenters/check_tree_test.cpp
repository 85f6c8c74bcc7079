// Checks in groups, and the chip's panel.
#include "ui/desktop/presenters/check_tree.h"

#include "tests/unit/ui/desktop/presenters/made_up_desk.h"
#include "ui/desktop/presenters/chip_panel.h"

#include <boost/test/unit_test.hpp>

#include <QByteArray>
#include <QLocale>

using namespace rahdari;
using namespace rahdari::test;
using check::CheckResult;
using check::Outcome;
using inspection::Judgement;
using inspection::Obligation;
using ui::desktop::checkTreeOf;

BOOST_AUTO_TEST_SUITE(CheckTree)

BOOST_AUTO_TEST_CASE(AGroupIsAsBadAsItsWorstCheckThatCounts)
{
    Judgement judgement;
    judgement.checks = {judged(CheckResult::successful("mrz.consistency", "fine")),
                        judged(CheckResult::failed("mrz.geometry", "out of line"), Obligation::Evaluatory),
                        judged(CheckResult::undetermined("mrz.ocr_b", "blurred"), Obligation::Optional),
                        judged(CheckResult::notSupported("mrz.ir_readable", "no infrared"), Obligation::Optional)};
    const auto groups = checkTreeOf(judgement);
    BOOST_REQUIRE(groups.size() == 1U);
    BOOST_TEST((groups[0].group == ui::desktop::texts::CheckGroup::Zone));
    BOOST_TEST((groups[0].outcome == Outcome::Undetermined));
    BOOST_TEST(groups[0].performed == 3);
    BOOST_TEST(groups[0].open == 1);
    BOOST_TEST(!groups[0].checks.at(1).counted);
}

BOOST_AUTO_TEST_CASE(ARowHasWhatTheDetailsTell)
{
    Judgement judgement;
    judgement.checks = {judged(CheckResult::fromMargin("optical.ir_ab_mr", -0.25, "absorbs nothing")
                                   .withFinding({"page", "at least 0.5", "0.1", false}))};
    const auto rows = checkTreeOf(judgement).at(0).checks;
    BOOST_TEST(rows.at(0).margin.value() == -0.25);
    BOOST_TEST(rows[0].findings.size() == 1U);
    BOOST_TEST(rows[0].clause.toStdString() == "CLAUSE");
    BOOST_TEST(rows[0].engineReason.toStdString() == "absorbs nothing");
    BOOST_TEST(!rows[0].sentence.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ChipPanel)

BOOST_AUTO_TEST_CASE(NoChipNoSections) { BOOST_TEST(ui::desktop::chipSectionsOf({}).empty()); }

BOOST_AUTO_TEST_CASE(AMissingCscaIsSaid)
{
    Judgement judgement;
    judgement.chip.emplace();
    judgement.chip->protocols = {{"PACE", "successful", "", ""}, {"TA", "not offered", "", ""}};
    judgement.chip->files = {{"DG1", "read", 93, ""}};
    judgement.chip->dataGroups = {{1, "not identical", ""}};
    judgement.chip->certificates.resize(1);
    judgement.chip->certificates[0].role = "DS";
    judgement.chip->certificates[0].notAfter = "2031-03-29T00:00:00Z";
    const auto sections = ui::desktop::chipSectionsOf(judgement);
    BOOST_REQUIRE(sections.size() == 3U);
    BOOST_TEST((sections[0].lines.at(0).outcome == Outcome::Successful));
    BOOST_TEST(!sections[0].lines.at(1).outcome.has_value());
    BOOST_TEST((sections[1].lines.at(0).outcome == Outcome::Failed));
    BOOST_REQUIRE(sections[2].lines.size() == 2U);
    BOOST_TEST((sections[2].lines[1].outcome == Outcome::Undetermined));
    BOOST_TEST(sections[2].lines[0].detail.contains(QStringLiteral("29 Mar 2031")));
}

BOOST_AUTO_TEST_CASE(DaysAreInTheLanguageOfNowAndAnImportsDayIsThePostsOwn)
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "PKT-5");
    QLocale::setDefault(QLocale(QLocale::Urdu, QLocale::Pakistan));
    Judgement judgement;
    judgement.chip.emplace();
    judgement.chip->certificates.resize(1);
    judgement.chip->certificates[0].role = "CSCA";
    judgement.chip->certificates[0].notAfter = "2031-03-29T23:59:59Z";
    judgement.chip->certificates[0].provenances = {{"UT master list", "UT.ml", "ab01", "2026-01-31T20:00:00Z", ""}};
    judgement.seals.resize(1);
    judgement.seals[0].issuedOn = "2027-06-05";
    const QString signer = ui::desktop::chipSectionsOf(judgement).at(0).lines.at(0).detail;
    const QString seal = ui::desktop::sealSectionsOf(judgement).at(0).lines.at(0).detail;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    BOOST_TEST(signer.contains(QString::fromUtf8("29 مارچ 2031")), signer.toStdString());
    BOOST_TEST(signer.contains(QString::fromUtf8("1 فروری 2026")), signer.toStdString());
    BOOST_TEST(seal.toStdString() == "5 جون 2027");
}

BOOST_AUTO_TEST_SUITE_END()
