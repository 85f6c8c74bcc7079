// Simulated devices misbehave by script; the window says what to do, nothing is lost, and the next try or document
// works.
#include "core/base/error_code.h"
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/act_bar.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/widgets/verdict_panel.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>

#include <algorithm>
#include <fstream>

namespace fs = std::filesystem;
using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using base::ErrorCode;
using State = OfficerPresenter::State;

namespace {

void ofSimulation(DeskOptions& options) { options.source.replace(0, options.source.find(':'), "sim"); }

/// A specimen with chip, and what goes wrong with it.
class Scripted {
public:
    Scripted(const std::string& specimen, const std::string& script)
    {
        fs::copy(fs::path(RAHDARI_SOURCE_DIR) / "samples/specimens" / specimen, path(), fs::copy_options::recursive);
        std::ofstream(path() / "faults.toml") << script;
    }

    fs::path path() const { return folder_.filePath(QStringLiteral("document")).toStdString(); }

private:
    QTemporaryDir folder_;
};

check::Outcome outcomeOf(DeskAtWork& work, const std::string& id)
{
    const auto* check = work.desk().presenter().judgement().find(id);
    return check == nullptr ? check::Outcome::NotSupported : check->result.outcome();
}

/// What stands in the window as text.
QString seen(DeskAtWork& work)
{
    QString text = work.desk().presenter().subline();
    for (const QLabel* label : work.desk().window().findChildren<QLabel*>()) {
        text += label->isVisible() ? u'\n' + label->text() + u'\n' + label->toolTip() : QString();
    }
    return text;
}

/// Waits until the chip has told something and then nothing more for so long that it hangs, and is not just between two
/// answers on a busy machine.
bool chipFallsSilent(const OfficerPresenter& presenter)
{
    QString last;
    QElapsedTimer silence;
    return waitUntil([&] {
        if (last != presenter.chipProgress()) {
            last = presenter.chipProgress();
            silence.start();
        }
        return !last.isEmpty() && silence.elapsed() > 2000;
    });
}

/// Whether a reason beside the verdict says what an error is, and what to do.
bool isReason(DeskAtWork& work, ErrorCode code)
{
    const texts::ErrorTexts words = texts::errorTexts(toInt(code));
    const auto& reasons = work.desk().presenter().reasons();
    return std::any_of(reasons.begin(), reasons.end(), [&](const Reason& reason) {
        return reason.sentence == words.what && reason.fact.contains(words.advice);
    });
}

bool hasNotice(DeskAtWork& work, const std::string& part)
{
    const auto& notices = work.desk().presenter().judgement().notices;
    return std::any_of(notices.begin(), notices.end(),
                       [&](const auto& notice) { return notice.text.find(part) != std::string::npos; });
}

struct ChipFault {
    const char* script;
    ErrorCode code;
    friend std::ostream& operator<<(std::ostream& out, const ChipFault& fault) { return out << fault.script; }
};

const std::vector<ChipFault> chipFaults{
    {"[[fault]]\nevent = \"card_removed\"\nafter_apdu = 14\nback_after_ms = 0\n", ErrorCode::ChipRemoved},
    {"[[fault]]\nevent = \"reader_gone\"\nafter_apdu = 9\nback_after_ms = 0\n", ErrorCode::ReaderGone},
    {"[[fault]]\nevent = \"reader_fault\"\nafter_apdu = 5\ntimes = 1\n", ErrorCode::ReaderFault},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(FaultsFlow)

BOOST_DATA_TEST_CASE(AChipThatIsLostIsReadAtTheNextTry, boost::unit_test::data::make(chipFaults), fault)
{
    DeskAtWork work(ofSimulation);
    work.layDown(Scripted("passport_b", fault.script).path(), "torn");
    BOOST_REQUIRE(work.reaches(State::Judged));
    const auto& judgement = work.desk().presenter().judgement();
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") != check::Outcome::Successful));
    BOOST_TEST((judgement.outcome != check::Outcome::Successful));
    BOOST_TEST(isReason(work, fault.code));
    work.photograph(QStringLiteral("fault_%1_en_light").arg(toInt(fault.code)));

    work.press(Qt::Key_F3);
    BOOST_REQUIRE(work.reaches(State::Working));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(ACardThatStaysAwayDoesNotHarmTheNextDocument)
{
    DeskAtWork work(ofSimulation);
    work.layDown(Scripted("passport_b", "[[fault]]\nevent = \"card_removed\"\nafter_apdu = 3\n").path(), "1");
    BOOST_REQUIRE(work.reaches(State::Judged));
    work.press(Qt::Key_F3);
    BOOST_REQUIRE(work.reaches(State::Working));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") != check::Outcome::Successful));
    BOOST_TEST(hasNotice(work, "no chip"), "said that there is none");
    work.press(Qt::Key_F6);
    work.press(Qt::Key_Space);
    BOOST_REQUIRE(work.reaches(State::Waiting));
    work.layDown(Scripted("passport_b", "").path(), "2");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(AChipThatAnswersWrongIsNotSaidToDisagree)
{
    DeskAtWork work(ofSimulation);
    work.layDown(Scripted("passport_b", "[[fault]]\nevent = \"status\"\nsw = 0x6F00\n").path(), "strange");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Undetermined));
    const auto& reasons = work.desk().presenter().reasons();
    const auto pageAndChip = std::find_if(reasons.begin(), reasons.end(),
                                          [](const Reason& reason) { return reason.checkId == "combined.mrz_dg1"; });
    BOOST_REQUIRE((pageAndChip != reasons.end()));
    BOOST_TEST(pageAndChip->sentence.contains(QStringLiteral("could not be compared")));
    BOOST_TEST(pageAndChip->fact.contains(QStringLiteral("on the reader again")));
    const auto* line = work.desk().window().findChild<ActBar*>();
    BOOST_REQUIRE(line != nullptr);
    const auto labels = line->findChildren<QLabel*>();
    BOOST_TEST(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("reading of the chip broke off"));
    }));
    work.photograph(QStringLiteral("fault_status_en_light"));

    work.press(Qt::Key_F6);
    work.press(Qt::Key_Space);
    BOOST_REQUIRE(work.reaches(State::Waiting));
    work.layDown(Scripted("passport_b", "").path(), "2");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(ASlowChipShowsHowFarItIsWhileThePageCanBeRead)
{
    DeskAtWork work(ofSimulation);
    work.layDown(Scripted("passport_b", "[[fault]]\nevent = \"slow\"\nms = 40\n").path(), "slow");
    const OfficerPresenter& presenter = work.desk().presenter();
    BOOST_REQUIRE(waitUntil([&] { return presenter.chipProgress().contains(QStringLiteral("bytes")); }));
    BOOST_TEST(work.desk().window().findChild<VerdictPanel*>()->line().contains(presenter.chipProgress()));
    BOOST_TEST(!presenter.judgement().fields.empty());
    work.photograph(QStringLiteral("fault_slow_en_light"));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(AChipThatNeverAnswersIsStoppedAndReadAtTheNextTry)
{
    DeskAtWork work(ofSimulation);
    work.layDown(Scripted("passport_b", "[[fault]]\nevent = \"slow\"\nms = 600000\nafter_apdu = 9\ntimes = 1\n").path(),
                 "hung");
    const OfficerPresenter& presenter = work.desk().presenter();
    BOOST_REQUIRE(chipFallsSilent(presenter));
    QElapsedTimer taken;
    taken.start();
    work.press(Qt::Key_Escape);
    BOOST_REQUIRE(work.reaches(State::Stopped));
    BOOST_TEST(taken.elapsed() < 5000);  // at once; the chip hangs for ten minutes
    BOOST_TEST(seen(work).contains(QStringLiteral("Inspect it again")), seen(work).toStdString());
    work.press(Qt::Key_F3);
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(AScannerThatIsGoneIsSaidAndTheDocumentWaits)
{
    DeskAtWork work(ofSimulation);
    work.layDown(Scripted("passport_b", "[[fault]]\nevent = \"scanner_gone\"\nback_after_ms = 0\n").path(), "lost");
    BOOST_REQUIRE(work.reaches(State::Trouble));
    BOOST_TEST(seen(work).contains(texts::errorTexts(toInt(ErrorCode::DeviceLost)).what));
    BOOST_TEST(seen(work).contains(texts::errorTexts(toInt(ErrorCode::DeviceLost)).advice));
    work.photograph(QStringLiteral("fault_scanner_en_light"));
    work.press(Qt::Key_F3);
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(LightsThatDidNotComeAreSaid)
{
    DeskAtWork work(ofSimulation);
    work.layDown(Scripted("passport_a", "[[fault]]\nevent = \"light_missing\"\nlight = \"uv\"\n"
                                        "[[fault]]\nevent = \"picture_unreadable\"\nlight = \"ir\"\n")
                     .path(),
                 "dark");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST(work.desk().presenter().page()->images.size() == 1U);
    BOOST_TEST(hasNotice(work, "uv: the lamp gave no light"));
    BOOST_TEST(hasNotice(work, "ir: the picture is damaged"));
    BOOST_TEST(seen(work).contains(QStringLiteral("uv: the lamp gave no light")), seen(work).toStdString());
    BOOST_TEST((outcomeOf(work, "mrz.ir_readable") == check::Outcome::NotSupported));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(AScriptForAllDocumentsCountsThem)
{
    const QTemporaryDir folder;
    const fs::path script = folder.filePath(QStringLiteral("faults.toml")).toStdString();
    std::ofstream(script) << "[[fault]]\nevent = \"scanner_gone\"\ndocument = 2\ntimes = 1\n";
    DeskAtWork work([&](DeskOptions& options) {
        ofSimulation(options);
        options.faults = script;
    });
    for (const char* name : {"1", "2"}) {
        work.layDown(fs::path(RAHDARI_SOURCE_DIR) / "samples/specimens/passport_b", name);
        BOOST_REQUIRE(work.reaches(std::string(name) == "1" ? State::Judged : State::Trouble));
        work.press(Qt::Key_F6);
        work.press(std::string(name) == "1" ? Qt::Key_Space : Qt::Key_F3);
    }
    BOOST_TEST(work.reaches(State::Judged));
}

BOOST_AUTO_TEST_CASE(AScriptWithAMistakeNamesItsLineAndCanBeMended)
{
    DeskAtWork work(ofSimulation);
    work.layDown(Scripted("passport_b", "[[fault]]\nevent = \"explodes\"\n").path(), "mistaken");
    BOOST_REQUIRE(work.reaches(State::Trouble));
    const std::string said = work.desk().presenter().trouble()->message;
    BOOST_TEST(said.find("faults.toml, line 2") != std::string::npos, said);
    const fs::path glass = work.desk().presenter().document().uri.substr(4);
    std::ofstream(glass / "faults.toml") << "# nothing goes wrong\n";
    work.press(Qt::Key_F3);
    BOOST_TEST(work.reaches(State::Judged));
}

BOOST_AUTO_TEST_SUITE_END()
