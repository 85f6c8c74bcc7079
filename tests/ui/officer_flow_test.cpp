// An officer at the window: lays documents down, reads what is on screen, goes to the reason, decides, takes the next.
// The outcomes are those of samples/expected.toml.
#include "core/casefile/inspection_folder.h"
#include "tests/ui/desk_at_work.h"
#include "tests/ui/killed_desk.h"
#include "tests/ui/model_of_sample.h"
#include "ui/desktop/officer/keys_overlay.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/mrz_editor.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/reason_card.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <fstream>

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

/// The middle of the page as the viewer paints it, with its line at one side.
cv::Mat pageIn(PageViewer& viewer, double wipeShare)
{
    viewer.setWipeShare(wipeShare);
    const QImage seen = viewer.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const QSizeF page(viewer.page().pictures.front().picture.size());
    const double scale = viewer.viewWindow().scale() * seen.width() / viewer.viewWindow().view().width();
    QRect middle(QPoint(), (page * scale * 0.8).toSize());
    middle.moveCenter(seen.rect().center());
    middle &= seen.rect().adjusted(0, 40, 0, -40);  // names and scale
    const QImage part = seen.copy(middle);
    const cv::Mat pixels(part.height(), part.width(), CV_8UC1, const_cast<uchar*>(part.constBits()),
                         static_cast<std::size_t>(part.bytesPerLine()));
    cv::Mat real;
    pixels.convertTo(real, CV_32F);
    return real;
}

cv::Point2d offBetween(const cv::Mat& one, const cv::Mat& other)
{
    BOOST_REQUIRE((one.size() == other.size()));
    double response = 0.0;
    cv::Mat window;
    cv::createHanningWindow(window, one.size(), CV_32F);
    const cv::Point2d off = cv::phaseCorrelate(one, other, window, &response);
    BOOST_TEST(cv::norm(one, other, cv::NORM_INF) > 30.0);  // two pictures, not one
    BOOST_TEST(response > 0.1);
    return off;
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
    BOOST_REQUIRE(work.passes(State::Working));
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

BOOST_AUTO_TEST_CASE(TheZoneIsTypedByHandAndTheSamePageJudgedAnew)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    const auto consistency = [&] {
        const auto* check = work.desk().presenter().judgement().find("mrz.consistency");
        return check == nullptr ? check::Outcome::NotSupported : check->result.outcome();
    };
    BOOST_TEST((consistency() == check::Outcome::Failed));
    auto* editor = work.desk().window().findChild<MrzEditor*>();
    BOOST_REQUIRE(editor != nullptr);

    work.press(Qt::Key_E);
    BOOST_REQUIRE(editor->isVisible());
    work.type(QStringLiteral("K"));  // a letter, and not the key of the checks
    BOOST_TEST(editor->isChanged());
    work.press(Qt::Key_Escape);
    BOOST_TEST(!editor->isVisible());
    BOOST_TEST((work.desk().presenter().state() == State::Judged));

    work.press(Qt::Key_E);
    BOOST_TEST(!editor->isChanged());
    work.photograph(QStringLiteral("zone_en_light"));
    BOOST_TEST(editor->caretLine() == 2);  // where the check digit does not fit
    BOOST_TEST(editor->caretColumn() == 14);
    work.type(QStringLiteral("9"));  // as the holder was born: the digit was altered, the check digits were not
    work.photograph(QStringLiteral("zone_typed_en_light"));
    work.press(Qt::Key_Return);
    BOOST_TEST(!editor->isVisible());
    BOOST_TEST((work.desk().presenter().state() == State::Working));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((consistency() == check::Outcome::Successful));
    BOOST_TEST(work.desk().presenter().judgement().mrz.lines[1].substr(13, 6) == "951130");
    // What is printed there is no 9: typing does not make a page say what it does not.
    const auto* shapes = work.desk().presenter().judgement().find("mrz.ocr_b");
    BOOST_REQUIRE(shapes != nullptr);
    BOOST_TEST((shapes->result.outcome() == check::Outcome::Failed));
    work.photograph(QStringLiteral("typed_en_light"));

    work.press(Qt::Key_F6);
    BOOST_REQUIRE(waitUntil([&] { return isDecided(work); }));
    BOOST_REQUIRE(recordsOf(work).size() == 1U);
    const auto record = casefile::readRecord(recordsOf(work).back().folder);
    BOOST_REQUIRE(record);
    const std::vector<casefile::MrzEdit> expected{{2, 14, '8', '9'}};
    BOOST_TEST((record->record.mrzEdits == expected));
    work.press(Qt::Key_E);
    BOOST_TEST(!editor->isVisible());  // what is decided stays
}

BOOST_AUTO_TEST_CASE(WhatAKilledProgramLeftIsOfferedAndDecided)
{
    DeskAtWork work(i18n::Language::English, ThemeName::Light,
                    [](const DeskOptions& options) { killDeskAt(casefile::Stage::Judged, options); });
    BOOST_TEST(waitUntil([&] { return work.desk().presenter().unfinished() == 1; }));
    work.photograph(QStringLiteral("unfinished_en_light"));
    work.press(Qt::Key_F12);
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST(work.headline().toStdString() == "Failed");
    BOOST_TEST(shownReasons(work) >= 1);
    PageViewer& viewer = work.desk().window().viewer();
    BOOST_TEST(waitUntil([&] { return viewer.page().pictures.size() == 3; }));
    work.photograph(QStringLiteral("kept_en_light"));
    work.press(Qt::Key_F7);
    BOOST_TEST(waitUntil([&] { return isDecided(work); }));
    BOOST_TEST(recordsOf(work).size() == 1U);
    BOOST_TEST(waitUntil([&] { return work.desk().presenter().unfinished() == 0; }));
}

BOOST_AUTO_TEST_CASE(ThePageIsComparedWithGenuineDocumentsInItsPlace)
{
    const QTemporaryDir models;
    const std::filesystem::path folder = models.path().toStdString();
    BOOST_REQUIRE_EQUAL(writeModelOfSample("captures/td3_passport", folder), "");
    DeskAtWork work(i18n::Language::English, ThemeName::Light, {}, folder);
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    PageViewer& viewer = work.desk().window().viewer();
    BOOST_REQUIRE(waitUntil([&] { return viewer.page().references.size() == 3; }));
    BOOST_REQUIRE(waitUntil([&] { return viewer.page().heatMaps.size() == 3; }));

    work.press(Qt::Key_4);
    work.press(Qt::Key_R);
    BOOST_TEST((viewer.mode() == ViewerMode::Wipe));
    work.photograph(QStringLiteral("wiped_en_light"));
    work.press(Qt::Key_O);  // marks are the live page's alone
    const cv::Point2d off = offBetween(pageIn(viewer, 1.0), pageIn(viewer, 0.0));
    BOOST_TEST(cv::norm(off) < 0.5);  // pixels of the screen, a fifth of a millimetre
    work.press(Qt::Key_B);
    BOOST_TEST((viewer.mode() == ViewerMode::Blink));
    work.press(Qt::Key_B);

    work.press(Qt::Key_H);
    BOOST_TEST(viewer.action(ViewerCommand::HeatMap)->isChecked());
    work.photograph(QStringLiteral("heat_en_light"));
    work.press(Qt::Key_H);
    work.press(Qt::Key_F6);
    BOOST_REQUIRE(waitUntil([&] { return isDecided(work); }));
    const auto record = casefile::readRecord(recordsOf(work).back().folder);
    BOOST_REQUIRE(record);
    BOOST_TEST(record->record.heatMaps.size() == 3U);
    std::size_t bytes = 0;
    for (const casefile::RecordedHeatMap& map : record->record.heatMaps) {
        bytes += map.picture.bytes.size();
    }
    BOOST_TEST(bytes < 20'000U);
}

BOOST_AUTO_TEST_CASE(WhereNothingGenuineIsKnownTheScreenSaysSo)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    PageViewer& viewer = work.desk().window().viewer();
    BOOST_REQUIRE(waitUntil([&] { return viewer.page().pictures.size() == 3; }));
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_H}) {
        work.press(key);
        BOOST_TEST(viewer.told().contains(QStringLiteral("No model")));
        BOOST_TEST((viewer.mode() == ViewerMode::Single));
    }
    work.photograph(QStringLiteral("no_model_en_light"));
}

BOOST_AUTO_TEST_CASE(APictureOfTroubleIsNoSuccess)
{
    const QTemporaryDir folder;
    const auto ending = [&folder](const QString& source, const QString& picture) {
        QProcess process;
        process.start(QStringLiteral(RAHDARI_DESK),
                      {"--source", source, "--models", QStringLiteral(RAHDARI_SOURCE_DIR "/models"), "--lang", "en",
                       "--screenshot", picture});
        BOOST_TEST(process.waitForFinished(600'000));
        return std::pair(process.exitCode(), process.readAllStandardError());
    };
    const QString gone = folder.filePath(QStringLiteral("gone"));
    const auto [code, said] = ending(QStringLiteral("folder:") + gone, folder.filePath(QStringLiteral("gone.png")));
    BOOST_TEST(code == 3);
    BOOST_TEST(said.contains(gone.toUtf8()));
    BOOST_TEST(QFile::exists(folder.filePath(QStringLiteral("gone.png"))));
    const QString sample = QStringLiteral("folder:" RAHDARI_SOURCE_DIR "/samples/captures/td3_passport");
    const auto [right, nothing] = ending(sample, folder.filePath(QStringLiteral("right.png")));
    BOOST_TEST(right == 0);
    BOOST_TEST(nothing.toStdString() == "");
    const auto [unwritten, why] = ending(sample, folder.filePath(QStringLiteral("no/such.png")));
    BOOST_TEST(unwritten == 74);
    BOOST_TEST(why.contains("no/such.png"));
}

BOOST_AUTO_TEST_CASE(AScreenOfManyPixelsGetsLargerTextsByItself)
{
    const QTemporaryDir folder;
    const auto pictureOn = [&folder](const QString& screen, const QString& size) {
        const QString picture = folder.filePath(screen + size);
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RAHDARI_XVFB_RUN),
                      {"-a", "-s", "-screen 0 " + screen + "x24", RAHDARI_DESK, "--source",
                       "folder:" RAHDARI_SOURCE_DIR "/samples/captures/td3_passport", "--models",
                       RAHDARI_SOURCE_DIR "/models", "--lang", "en", "--size", "1366x768", "--text-size", size,
                       "--screenshot", picture + ".png"});
        BOOST_TEST(process.waitForFinished(600'000));
        BOOST_TEST(process.exitCode() == 0);
        return QImage(picture + ".png").size();
    };
    const QString large = QStringLiteral("3840x2160");
    BOOST_TEST((pictureOn(large, QStringLiteral("auto")) == QSize(2732, 1536)));
    BOOST_TEST((pictureOn(large, QStringLiteral("125")) == QSize(1708, 960)));
    BOOST_TEST((pictureOn(QStringLiteral("1366x768"), QStringLiteral("200")) == QSize(1366, 768)));
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

BOOST_AUTO_TEST_CASE(ToolsHaveTheirButtonsOnASmallScreenInEveryLanguage)
{
    DeskAtWork work;
    work.layDown("td3_altered_digit");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_REQUIRE(waitUntil([&] { return work.desk().window().viewer().page().pictures.size() == 3; }));
    for (const i18n::Language language : i18n::allLanguages) {
        work.desk().setLanguage(language);
        for (const char* key : {"C", "B", "W", "R", "H", "L", "M"}) {
            const auto isShown = [&] {
                const auto buttons = work.desk().window().findChildren<KeyButton*>();
                return std::any_of(buttons.begin(), buttons.end(), [&](const KeyButton* button) {
                    return button->isVisible() && button->key() == QString::fromLatin1(key);
                });
            };
            BOOST_TEST(waitUntil(isShown), key);
        }
    }
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
    work.press(Qt::Key_E);
    work.photograph(QStringLiteral("zone_ur_dark"));
    work.press(Qt::Key_Escape);
    work.press(Qt::Key_F1);
    work.photograph(QStringLiteral("keys_ur_dark"));
    work.press(Qt::Key_F1);
    work.desk().setLanguage(i18n::Language::English);
    BOOST_TEST(waitUntil([&] { return work.headline() == QStringLiteral("Failed"); }));
    BOOST_TEST((work.desk().window().layoutDirection() == Qt::LeftToRight));
}

BOOST_AUTO_TEST_SUITE_END()
