// What else an officer does in the window: compares lights, looks through the loupe, measures, zooms, takes another
// language; lays a second document down, looks at its seal, has the report written, and opens what was kept.
#include "core/casefile/inspection_folder.h"
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/officer/panel_view.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/reason_card.h"
#include "ui/desktop/widgets/role_label.h"
#include "ui/desktop/widgets/verdict_panel.h"

#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>

namespace fs = std::filesystem;
using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

/// Without what is no ASCII, such as the marks around values.
std::string plainAscii(const QString& text)
{
    std::string plain;
    for (const QChar c : text) {
        plain += c.unicode() < 0x80 ? std::string(1, c.toLatin1()) : std::string();
    }
    return plain;
}

bool tells(DeskAtWork& work, const std::string& text)
{
    const auto labels = work.desk().window().findChildren<RoleLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const RoleLabel* label) {
        return label->isVisible() && plainAscii(label->text()).find(text) != std::string::npos;
    });
}

void awaitPictures(DeskAtWork& work, std::size_t count)
{
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_REQUIRE(waitUntil([&] { return work.desk().window().viewer().page().pictures.size() == count; }));
}

QImage seen(PageViewer& viewer) { return viewer.grab().toImage(); }

/// Where the pictures differ; null: nowhere.
QRect changed(const QImage& before, const QImage& after)
{
    QRect all;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)) {
                all |= QRect(x, y, 1, 1);
            }
        }
    }
    return all;
}

void comparesLights(DeskAtWork& work, PageViewer& viewer)
{
    const QImage single = seen(viewer);
    work.press(Qt::Key_C);
    BOOST_TEST((viewer.mode() == ViewerMode::SideBySide));
    BOOST_TEST(changed(single, seen(viewer)).width() > viewer.width() / 2);
    work.press(Qt::Key_C);
    BOOST_TEST((viewer.mode() == ViewerMode::Single));

    work.press(Qt::Key_W);
    BOOST_TEST((viewer.mode() == ViewerMode::Wipe));
    const QPoint line(qRound(viewer.wipeShare() * viewer.width()), viewer.height() / 2);
    work.drag(viewer, line, {viewer.width() / 4, viewer.height() / 2});
    BOOST_TEST(std::abs(viewer.wipeShare() - 0.25) < 0.01);
    const QImage wiped = seen(viewer);
    work.press(Qt::Key_Right);
    BOOST_TEST(viewer.wipeShare() > 0.26);
    BOOST_TEST(!changed(wiped, seen(viewer)).isNull());
    work.press(Qt::Key_W);
    BOOST_TEST((viewer.mode() == ViewerMode::Single));
}

/// The loupe is where the pointer is, and only there.
void looksThroughTheLoupe(DeskAtWork& work, PageViewer& viewer)
{
    const QPoint at(viewer.width() / 3, viewer.height() / 2);
    work.point(viewer, at);
    const QImage without = seen(viewer);
    work.press(Qt::Key_L);
    BOOST_TEST(viewer.action(ViewerCommand::Loupe)->isChecked());
    BOOST_TEST(waitUntil([&] { return changed(without, seen(viewer)).contains(at); }));
    BOOST_TEST(changed(without, seen(viewer)).width() < viewer.width());
    work.press(Qt::Key_L);
    BOOST_TEST(!viewer.action(ViewerCommand::Loupe)->isChecked());
}

/// The sample has 400 pixels an inch.
void measures(DeskAtWork& work, PageViewer& viewer)
{
    work.press(Qt::Key_M);
    const QPoint from(viewer.width() / 3, viewer.height() / 2);
    work.drag(viewer, from, from + QPoint(120, 0));
    BOOST_REQUIRE(viewer.measured().has_value());
    const double expectedMm = 120.0 / viewer.viewWindow().scale() * 25.4 / 400.0;
    BOOST_TEST(viewer.measured()->length == expectedMm, boost::test_tools::tolerance(0.01));
    BOOST_TEST(viewer.measured()->height < 0.1);
    work.press(Qt::Key_M);
    BOOST_TEST(!viewer.action(ViewerCommand::Measure)->isChecked());
}

void zooms(DeskAtWork& work, PageViewer& viewer)
{
    work.press(Qt::Key_0);
    BOOST_TEST(viewer.viewWindow().isFitted());
    const double whole = viewer.viewWindow().scale();
    work.press(Qt::Key_Plus);
    const double nearer = viewer.viewWindow().scale();
    BOOST_TEST(nearer > whole);
    work.press(Qt::Key_Minus);
    BOOST_TEST(viewer.viewWindow().scale() < nearer);
    work.press(Qt::Key_Z);
    BOOST_TEST(viewer.viewWindow().scale() == 1.0);
    const QPointF centre = viewer.viewWindow().centre();
    work.drag(viewer, viewer.rect().center(), viewer.rect().center() - QPoint(80, 0));
    BOOST_TEST(viewer.viewWindow().centre().x() > centre.x() + 40.0);
    work.press(Qt::Key_0);
    BOOST_TEST(viewer.viewWindow().isFitted());
    BOOST_TEST(viewer.viewWindow().scale() == whole);
}

/// By its key, round to where he was.
void takesEveryLanguage(DeskAtWork& work)
{
    constexpr std::array words{"ناکام", "ব্যর্থ", "Failed"};
    for (const char* word : words) {
        work.press(Qt::Key_F11);
        BOOST_TEST(waitUntil([&] { return work.headline() == QString::fromUtf8(word); }), word);
        const bool isMirrored = work.desk().window().layoutDirection() == Qt::RightToLeft;
        BOOST_TEST(isMirrored == (word == words.front()));
    }
}

std::vector<casefile::InspectionRecord> decidedRecords(const DeskAtWork& work, std::size_t wanted)
{
    std::vector<casefile::InspectionRecord> decided;
    waitUntil([&] {
        decided.clear();
        const auto listed = casefile::listRecords(work.records());
        for (const casefile::RecordSummary& summary : listed ? *listed : std::vector<casefile::RecordSummary>()) {
            const auto record = casefile::readRecord(summary.folder);
            if (record && record->record.decision) {
                decided.push_back(record->record);
            }
        }
        return decided.size() == wanted;
    });
    return decided;
}

std::string printedWords(const fs::path& pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QString::fromStdString(pdf.string()), QStringLiteral("-")});
    BOOST_REQUIRE(process.waitForFinished());
    BOOST_TEST(process.exitCode() == 0);
    return plainAscii(QString::fromUtf8(process.readAllStandardOutput()));
}

void readsTheSeal(DeskAtWork& work)
{
    work.press(Qt::Key_P);
    auto* panel = work.desk().window().findChild<PanelView*>();
    BOOST_REQUIRE(panel->isVisible());
    const auto sections = panel->findItems(QStringLiteral("Visa"), Qt::MatchExactly);
    BOOST_REQUIRE(sections.size() == 1);
    const QTreeWidgetItem& seal = *sections.front()->child(0);
    BOOST_TEST(plainAscii(seal.text(0)) == "VDS");
    BOOST_TEST(plainAscii(seal.text(1)).starts_with("UT"));
    BOOST_TEST(panel->visualItemRect(&seal).isValid());
}

/// @return the record, kept beyond the window it was made in
fs::path reportsWhatWasDecided(DeskAtWork& work, const QTemporaryDir& keep)
{
    const fs::path record = work.desk().presenter().recordFolder().toStdString();
    BOOST_REQUIRE(waitUntil([&] { return tells(work, "Report: " + record.string() + ".pdf"); }));
    const std::string printed = printedWords(record.string() + ".pdf");
    for (const char* words : {"VU4558394", "WOLLENSTEINHAUSER", "Failed", "Referred to the second line", "A. Khan"}) {
        BOOST_TEST(printed.find(words) != std::string::npos, words);
    }
    const fs::path kept = fs::path(keep.path().toStdString()) / record.filename();
    fs::copy(record, kept, fs::copy_options::recursive);
    return kept;
}

fs::path decidesAboutTwoDocuments(const QTemporaryDir& keep)
{
    DeskAtWork work([](DeskOptions& options) { options.source.replace(0, options.source.find(':'), "sim"); });
    work.layDown(fs::path(RAHDARI_SOURCE_DIR) / "samples/specimens/passport_e", "passport");
    awaitPictures(work, 1);
    work.press(Qt::Key_F8);
    BOOST_REQUIRE(work.reaches(State::Waiting));
    BOOST_TEST(work.headline().toStdString() == "Second document");
    BOOST_TEST(work.desk().window().findChild<VerdictPanel*>()->line().toStdString() ==
               "Lay down the traveller's other document");
    work.layDown(fs::path(RAHDARI_SOURCE_DIR) / "samples/specimens/visa_a", "visa");
    awaitPictures(work, 1);
    readsTheSeal(work);
    work.press(Qt::Key_F6);
    BOOST_TEST(tells(work, "Referred to the second line"));
    work.press(Qt::Key_F9);  // at once: the decision is still being written
    const auto decided = decidedRecords(work, 2);
    BOOST_REQUIRE(decided.size() == 2U);
    for (const casefile::InspectionRecord& record : decided) {
        BOOST_TEST((record.decision->verdict == casefile::Verdict::Refer));
    }
    return reportsWhatWasDecided(work, keep);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ViewerFlow)

BOOST_AUTO_TEST_CASE(ThePageIsComparedMeasuredZoomedAndReadInEveryLanguage)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    awaitPictures(work, 3);
    PageViewer& viewer = work.desk().window().viewer();
    viewer.setAnimated(false);
    work.press(Qt::Key_4);
    comparesLights(work, viewer);
    looksThroughTheLoupe(work, viewer);
    measures(work, viewer);
    zooms(work, viewer);
    takesEveryLanguage(work);
}

BOOST_AUTO_TEST_CASE(TwoDocumentsOfATravellerAreDecidedReportedAndOpenedAgain)
{
    const QTemporaryDir keep;
    const fs::path kept = decidesAboutTwoDocuments(keep);
    DeskAtWork work([&](DeskOptions& options) { options.open = kept; });
    BOOST_TEST(work.headline().toStdString() == "Failed");
    const auto* verdict = work.desk().window().findChild<VerdictPanel*>();
    BOOST_TEST(verdict->line().toStdString() == "Refer to the second line · as it was kept");
    awaitPictures(work, 1);
    BOOST_TEST(tells(work, "Referred to the second line"));
    readsTheSeal(work);
    work.press(Qt::Key_F7);  // what is decided stays
    BOOST_TEST((work.desk().presenter().decided() == casefile::Verdict::Refer));
    work.press(Qt::Key_Space);
    BOOST_TEST(work.reaches(State::Waiting));
}

BOOST_AUTO_TEST_SUITE_END()
