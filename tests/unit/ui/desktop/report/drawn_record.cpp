#include "tests/unit/ui/desktop/report/drawn_record.h"

#include "tests/unit/core/casefile/made_up_record.h"
#include "tests/unit/core/report/made_up_judgement.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <span>

namespace rahdari::test {

using namespace casefile;
using check::CheckResult;
using image::Light;

namespace {

EncodedPicture png(const cv::Mat& picture)
{
    std::vector<unsigned char> octets;
    cv::imencode(".png", picture, octets);
    const auto bytes = std::as_bytes(std::span(octets));
    return {image::PictureFormat::Png, {bytes.begin(), bytes.end()}};
}

EncodedPicture plain(cv::Size size, const cv::Scalar& colour) { return png(cv::Mat(size, CV_8UC3, colour)); }

EncodedPicture halves()
{
    cv::Mat picture(pictureSize, CV_8UC3, leftHalf);
    picture.colRange(pictureSize.width / 2, pictureSize.width) = rightHalf;
    return png(picture);
}

image::PolygonPx outlineOf(const cv::Rect& box)
{
    const cv::Point2d from(box.tl());
    const cv::Point2d to(box.br());
    return {from, {to.x, from.y}, to, {from.x, to.y}};
}

}  // namespace

OpenedRecord drawnRecord()
{
    InspectionRecord record = fullRecord();
    record.pictures = {{"data page", Light::White, halves(), true, std::nullopt},
                       {"data page", Light::Infrared, plain(pictureSize, infrared), false, std::nullopt}};
    record.faces = {{FaceKind::Portrait, plain({100, 130}, portrait)}};
    record.judgement = fullJudgement();
    record.judgement->checks = {judged(CheckResult::fromMargin("optical.ir_ab_mr", -0.4, "x")
                                           .withRegion({Light::Infrared, outlineOf(failedPlace), std::nullopt, "MRZ"})
                                           .withFinding({"mrz: contrast", "0.5", "0.1", false}),
                                       "a"),
                                judged(CheckResult::successful("mrz.ocr_b", "x"), "b"),
                                judged(CheckResult::undetermined("document.expiration", "x"), "c"),
                                judged(CheckResult::aborted("mrz.consistency", {1011, "x", "x"}), "d")};
    record.crops = {{"optical.ir_ab_mr", "MRZ", Light::Infrared, plain({200, 100}, {60, 200, 60}),
                     plain({200, 100}, {60, 60, 60})}};
    return {std::move(record), "nowhere", std::string(64, 'a')};
}

OpenedRecord unreasonableRecord()
{
    OpenedRecord opened = drawnRecord();
    InspectionRecord& record = opened.record;
    const std::string word(400, 'W');
    std::string sentence;
    for (int i = 0; i < 900; ++i) {
        sentence += "again and ";
    }
    record.decision->reason = sentence;
    record.decision->by = word;
    record.sourceUri = "folder:/" + word;
    for (inspection::Field& field : record.judgement->fields) {
        field.value = word;
    }
    record.judgement->mrz.lines.push_back(word);
    for (int i = 0; i < 60; ++i) {
        record.judgement->notices.push_back({"unknown.notice", "Notice " + std::to_string(i) + ' ' + word});
        record.mrzEdits.push_back({1, i + 1, 'A', 'B'});
        record.judgement->checks.front().result.withFinding({word, word, word, false});
    }
    record.judgement->chip->certificates.front().subject = word;
    record.crops.front().live = plain({3000, 20}, {60, 200, 60});
    record.faces.front().picture = plain({20, 3000}, portrait);
    return opened;
}

}  // namespace rahdari::test
