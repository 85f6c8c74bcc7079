// A zone that was misread, or not read at all, is typed by hand: the page is judged with it and its chip opens. The
// zone's text is that of samples/truth/passport_b.json; the pictures are altered here.
#include "core/base/error_code.h"
#include "core/casefile/inspection_folder.h"
#include "core/mrz/mrz_reading.h"
#include "tests/ui/desk_at_work.h"
#include "ui/desktop/widgets/mrz_editor.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <boost/test/unit_test.hpp>

#include <QApplication>

namespace fs = std::filesystem;
using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
using State = OfficerPresenter::State;

namespace {

const fs::path specimen = fs::path(RAHDARI_SOURCE_DIR) / "samples/specimens/passport_b";
const char* const zoneText = "P<UTOMERANWALLA<<QUILLA<<<<<<<<<<<<<<<<<<<<<"
                             "UP47454575UTO9007297F3309117A51786L<<<<<<<28";

void ofSimulation(DeskOptions& options) { options.source.replace(0, options.source.find(':'), "sim"); }

check::Outcome outcomeOf(DeskAtWork& work, const std::string& id)
{
    const auto* check = work.desk().presenter().judgement().find(id);
    return check == nullptr ? check::Outcome::NotSupported : check->result.outcome();
}

/// The specimen with its picture altered.
fs::path altered(const QTemporaryDir& folder, const std::function<void(cv::Mat&)>& alter)
{
    fs::path made = folder.filePath(QStringLiteral("altered")).toStdString();
    fs::copy(specimen, made, fs::copy_options::recursive);
    fs::remove(made / "ir.jpg");  // what white light shows is altered, so it is all there is
    cv::Mat picture = cv::imread((made / "vi.jpg").string());
    alter(picture);
    fs::remove(made / "vi.jpg");
    BOOST_REQUIRE(cv::imwrite((made / "vi.png").string(), picture));
    return made;
}

cv::Rect cellOf(const mrz::LightReading& zone, std::size_t line, std::size_t column)
{
    const auto& outline = zone.lines.at(line).at(column).outlinePx;
    return cv::boundingRect(std::vector<cv::Point2f>(outline.begin(), outline.end()));
}

void decideAndTakeNext(DeskAtWork& work)
{
    work.press(Qt::Key_F6);
    work.press(Qt::Key_Space);
    BOOST_REQUIRE(work.reaches(State::Waiting));
}

/// Where the characters stand: as the untouched specimen is read.
mrz::LightReading placesOf(DeskAtWork& work)
{
    work.layDown(specimen, "untouched");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
    const auto reading = work.desk().presenter().inspection()->evidence->find<mrz::MrzReading>();
    BOOST_REQUIRE(reading->under(image::Light::White) != nullptr);
    mrz::LightReading zone = *reading->under(image::Light::White);
    BOOST_TEST(zone.text()[0] + zone.text()[1] == zoneText);
    decideAndTakeNext(work);
    return zone;
}

std::vector<casefile::MrzEdit> keptEdits(const DeskAtWork& work)
{
    std::vector<casefile::MrzEdit> edits;
    waitUntil([&] {
        const auto listed = casefile::listRecords(work.records());
        // Of all records: two that were begun within one second stand in any order.
        for (const casefile::RecordSummary& summary : listed ? *listed : std::vector<casefile::RecordSummary>()) {
            const auto record = casefile::readRecord(summary.folder);
            if (record && !record->record.mrzEdits.empty()) {
                edits = record->record.mrzEdits;
            }
        }
        return !edits.empty();
    });
    return edits;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(TypedZoneFlow)

BOOST_AUTO_TEST_CASE(AMisreadDigitKeepsTheChipClosedUntilItIsTyped)
{
    DeskAtWork work(ofSimulation);
    const mrz::LightReading zone = placesOf(work);
    const QTemporaryDir folder;
    work.layDown(altered(folder,
                         [&](cv::Mat& picture) {  // the document number's last digit becomes like its first
                             const cv::Rect from = cellOf(zone, 1, 2);
                             picture(from).clone().copyTo(picture(cv::Rect(cellOf(zone, 1, 8).tl(), from.size())));
                         }),
                 "misread");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST(work.desk().presenter().judgement().mrz.lines.at(1).substr(0, 10) == "UP47454545");
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") != check::Outcome::Successful));
    BOOST_REQUIRE(work.desk().presenter().judgement().chip.has_value());
    BOOST_TEST((work.desk().presenter().judgement().chip->endedBy == toInt(base::ErrorCode::AccessKeyWrong)));
    work.photograph(QStringLiteral("misread_en_light"));

    work.press(Qt::Key_E);
    auto* editor = work.desk().window().findChild<MrzEditor*>();
    BOOST_REQUIRE(editor->isVisible());
    editor->setCaret(2, 9);
    work.type(QStringLiteral("7"));
    work.press(Qt::Key_Return);
    BOOST_REQUIRE(work.reaches(State::Working));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
    const std::vector<casefile::MrzEdit> expected{{2, 9, '4', '7'}};
    BOOST_TEST((keptEdits(work) == expected));
}

BOOST_AUTO_TEST_CASE(AZoneThatCannotBeReadIsTypedWholeAndOpensTheChip)
{
    DeskAtWork work(ofSimulation);
    const mrz::LightReading zone = placesOf(work);
    const QTemporaryDir folder;
    work.layDown(altered(folder,
                         [&](cv::Mat& picture) {  // a hand lies on the zone's left half
                             const cv::Rect part = cellOf(zone, 0, 0) | cellOf(zone, 1, 22);
                             picture(part & cv::Rect({}, picture.size())).setTo(cv::Scalar(130, 150, 190));
                         }),
                 "covered");
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST(!work.desk().presenter().zoneDraft());
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") != check::Outcome::Successful));

    work.press(Qt::Key_E);
    auto* editor = work.desk().window().findChild<MrzEditor*>();
    BOOST_REQUIRE(editor->isVisible());
    BOOST_TEST(editor->lines().join(QString()).toStdString() == std::string(88, '<'));
    work.photograph(QStringLiteral("whole_zone_en_light"));
    work.press(Qt::Key_F2);  // a card's three lines
    BOOST_TEST(editor->lines().size() == 3);
    for (int i = 0; i < 4; ++i) {
        work.press(Qt::Key_F2);  // round to the passport's
    }
    BOOST_TEST(editor->lines().size() == 2);
    BOOST_TEST(editor->caretLine() == 1);
    work.type(QString::fromLatin1(zoneText));
    work.photograph(QStringLiteral("whole_zone_typed_en_light"));
    work.press(Qt::Key_Return);
    BOOST_REQUIRE(work.reaches(State::Working));
    BOOST_REQUIRE(work.reaches(State::Judged));
    BOOST_TEST((outcomeOf(work, "mrz.consistency") == check::Outcome::Successful));
    BOOST_TEST((outcomeOf(work, "combined.mrz_dg1") == check::Outcome::Successful));
    BOOST_TEST((outcomeOf(work, "mrz.ocr_b") == check::Outcome::Undetermined));  // nobody saw how it is printed
    BOOST_TEST(work.desk().presenter().judgement().notices.front().code == "mrz.typed_whole");
    work.photograph(QStringLiteral("whole_zone_judged_en_light"));
    const auto edits = keptEdits(work);
    BOOST_REQUIRE(edits.size() == 88U);
    BOOST_TEST((edits.front() == casefile::MrzEdit{1, 1, '\0', 'P'}));

    work.press(Qt::Key_E);  // and a slip of the finger is mended as in any other zone
    BOOST_TEST(editor->isVisible());
    BOOST_TEST(editor->lines().join(QString()).toStdString() == zoneText);
}

BOOST_AUTO_TEST_SUITE_END()
