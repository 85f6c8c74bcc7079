// An officer at the window: lays documents down, reads what is on screen, goes to the reason, decides, takes the next.
// The outcomes are those of samples/expected.toml.
#include "core/casefile/inspection_folder.h"
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/keys_overlay.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/reason_card.h"

#include <boost/test/unit_test.hpp>

#include <QApplication>
#include <QLineEdit>

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

std::vector<casefile::RecordSummary> recordsOf(const DeskAtWork& work)
{
    const auto listed = casefile::listRecords(work.records());
    return listed ? *listed : std::vector<casefile::RecordSummary>();
}

bool isDecided(const DeskAtWork& work)
{
    const auto records = recordsOf(work);
    return !records.empty() && records.back().stage == casefile::Stage::Decided;
}

int shownReasons(DeskAtWork& work)
{
    int shown = 0;
    for (const ReasonCard* card : work.desk().window().findChildren<ReasonCard*>()) {
        shown += card->isVisible() ? 1 : 0;
    }
    return shown;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(OfficerFlow)

BOOST_AUTO_TEST_CASE(AnAlteredDigitIsReadDecidedAndFollowedByTheNextDocument)
{
    DeskAtWork work;
    BOOST_TEST(work.headline().toStdString() == "Ready");
    BOOST_TEST((work.desk().window().size() == QSize(1366, 768)));
    work.photograph(QStringLiteral("waiting_en_light"));
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Working));
    work.photograph(QStringLiteral("working_en_light"));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST(work.headline().toStdString() == "Failed");
    BOOST_TEST(shownReasons(work) >= 1);
    work.photograph(QStringLiteral("failed_en_light"));
    BOOST_TEST((work.desk().window().size() == QSize(1366, 768)));  // nothing asked for more room

    PageViewer& viewer = work.desk().window().viewer();
    BOOST_REQUIRE(waitUntil([&] { return viewer.page().pictures.size() == 3; }));
    work.press(Qt::Key_1);
    BOOST_TEST(viewer.selectedOverlay() == 0);
    work.photograph(QStringLiteral("reason_en_light"));
    work.press(Qt::Key_4);
    BOOST_TEST((viewer.light() == image::Light::White));

    work.press(Qt::Key_F6);
    BOOST_TEST((work.desk().presenter().decided() == casefile::Verdict::Refer));
    BOOST_TEST(waitUntil([&] { return isDecided(work); }));
    work.press(Qt::Key_Space);
    BOOST_TEST(work.reaches(State::Waiting));
    BOOST_TEST(shownReasons(work) == 0);
}

BOOST_AUTO_TEST_CASE(AcceptingWhatFailedAsksForAReasonInTheWindow)
{
    DeskAtWork work(i18n::Language::English, ThemeName::Dark);
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    work.press(Qt::Key_F5);
    BOOST_TEST(!work.desk().presenter().decided().has_value());
    BOOST_REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    work.type(QStringLiteral("shown 1 by 1"));  // digits and spaces are text here
    work.photograph(QStringLiteral("asking_en_dark"));
    work.press(Qt::Key_Return);
    BOOST_TEST((work.desk().presenter().decided() == casefile::Verdict::Accept));
    BOOST_REQUIRE(waitUntil([&] { return isDecided(work); }));
    const auto record = casefile::readRecord(recordsOf(work).back().folder);
    BOOST_REQUIRE(record);
    BOOST_TEST(record->record.decision->reason == "shown 1 by 1");
}

BOOST_AUTO_TEST_CASE(AllKeysAreListed)
{
    DeskAtWork work;
    auto* overlay = work.desk().window().findChild<KeysOverlay*>();
    BOOST_REQUIRE(overlay != nullptr);
    work.press(Qt::Key_F1);
    BOOST_TEST(overlay->isVisible());
    BOOST_TEST(overlay->accessibleDescription().contains(QStringLiteral("F6")));
    work.photograph(QStringLiteral("keys_en_light"));
    work.press(Qt::Key_Escape);
    BOOST_TEST(!overlay->isVisible());
}

BOOST_AUTO_TEST_CASE(UrduMirrorsTheWindowAndStandsInItsWords)
{
    DeskAtWork work(i18n::Language::Urdu, ThemeName::Dark);
    BOOST_TEST((work.desk().window().layoutDirection() == Qt::RightToLeft));
    work.photograph(QStringLiteral("waiting_ur_dark"));
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST(work.headline().toStdString() != "Failed");
    work.photograph(QStringLiteral("failed_ur_dark"));
    work.press(Qt::Key_F1);
    work.photograph(QStringLiteral("keys_ur_dark"));
    work.press(Qt::Key_F1);
    work.desk().setLanguage(i18n::Language::English);
    BOOST_TEST(waitUntil([&] { return work.headline() == QStringLiteral("Failed"); }));
    BOOST_TEST((work.desk().window().layoutDirection() == Qt::LeftToRight));
}

BOOST_AUTO_TEST_SUITE_END()
