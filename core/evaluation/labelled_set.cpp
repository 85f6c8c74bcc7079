#include "core/evaluation/labelled_set.h"

#include "core/base/error_code.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace rahdari::evaluation {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using check::Outcome;
using inspection::Inspection;
using inspection::JudgedCheck;
using inspection::Judgement;
using inspection::Obligation;

namespace {

constexpr double largestLocalShare = 1.0 / 3.0;

base::Result<LabelledDocument> readDocument(const fs::path& set, const fs::path& truthFile)
{
    std::ifstream stream(truthFile, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    auto truth = specimen::parseManifest(text);
    if (!truth) {
        Error error = truth.error();
        error.message = truthFile.filename().string() + ": " + error.message;
        return error;
    }
    LabelledDocument document{truthFile.stem().string(), std::move(truth).value(), {}};
    for (const specimen::ManifestSide& side : document.truth.sides) {
        document.sides.push_back(set / "captures" / document.name / side.folder);
    }
    return document;
}

bool counts(const JudgedCheck& judged)
{
    return judged.obligation == Obligation::Mandatory || judged.obligation == Obligation::Optional;
}

double worstMarginOf(const Judgement& judgement)
{
    double worst = 1.0;
    for (const JudgedCheck& judged : judgement.checks) {
        if (!counts(judged)) {
            continue;
        }
        if (judged.result.margin()) {
            worst = std::min(worst, *judged.result.margin());
        } else if (judged.result.outcome() == Outcome::Failed) {
            worst = -1.0;  // logic has no margin: it is wrong or it is not
        }
    }
    return worst;
}

/// The graver of two documents' sides: a failed side is a failed document.
Outcome joined(Outcome one, Outcome other)
{
    for (const Outcome outcome : {Outcome::Failed, Outcome::Aborted, Outcome::Undetermined, Outcome::Successful}) {
        if (one == outcome || other == outcome) {
            return outcome;
        }
    }
    return Outcome::NotSupported;
}

std::vector<cv::Point2f> projected(const std::vector<image::PointMm>& outline, const specimen::ManifestPicture& picture)
{
    const auto& m = picture.pageToPicture;
    std::vector<cv::Point2f> points;
    for (const image::PointMm& point : outline) {
        const double w = m[6] * point.x + m[7] * point.y + m[8];
        points.emplace_back(static_cast<float>((m[0] * point.x + m[1] * point.y + m[2]) / w),
                            static_cast<float>((m[3] * point.x + m[4] * point.y + m[5]) / w));
    }
    return points;
}

std::vector<cv::Point2f> outlineOf(const check::Region& region)
{
    std::vector<cv::Point2f> points;
    for (const cv::Point2d& point : region.outlinePx) {
        points.emplace_back(point);
    }
    std::vector<cv::Point2f> hull;
    if (points.size() >= 3) {
        cv::convexHull(points, hull);
    }
    return hull;
}

double pageAreaPx(const specimen::ManifestPicture& picture)
{
    std::vector<cv::Point2f> corners;
    for (const cv::Point2d& corner : picture.corners) {
        corners.emplace_back(corner);
    }
    return cv::contourArea(corners);
}

bool overlaps(const check::Region& region, const std::vector<image::PointMm>& alteration,
              const specimen::ManifestPicture& picture)
{
    const std::vector<cv::Point2f> shown = outlineOf(region);
    std::vector<cv::Point2f> altered;
    cv::convexHull(projected(alteration, picture), altered);
    if (shown.size() < 3 || altered.size() < 3 || cv::contourArea(shown) >= largestLocalShare * pageAreaPx(picture)) {
        return false;
    }
    std::vector<cv::Point2f> common;
    return cv::intersectConvexConvex(shown, altered, common) > 0.0F;
}

const specimen::ManifestPicture* pictureUnder(const specimen::ManifestSide& side, image::Light light)
{
    const auto found = std::find_if(side.pictures.begin(), side.pictures.end(),
                                    [&](const auto& picture) { return picture.light == light; });
    return found == side.pictures.end() ? nullptr : &*found;
}

double msToMrz(const Inspection& inspection)
{
    double ms = 0.0;
    for (const inspection::StepReport& step : inspection.steps) {
        if (step.id == "capture" || step.id == "mrz") {
            ms += step.ms;
        }
    }
    return ms;
}

void addSide(const Inspection& inspection, Trial& trial)
{
    trial.outcome = joined(trial.outcome, inspection.judgement.outcome);
    trial.worstMargin = std::min(trial.worstMargin, worstMarginOf(inspection.judgement));
    for (const JudgedCheck& judged : inspection.judgement.checks) {
        trial.checks.push_back({judged.result, counts(judged)});
        if (counts(judged) && judged.result.outcome() == Outcome::Failed &&
            std::find(trial.failed.begin(), trial.failed.end(), judged.result.id()) == trial.failed.end()) {
            trial.failed.push_back(judged.result.id());
        }
    }
    trial.ms += inspection.totalMs;
    trial.msToMrz = std::max(trial.msToMrz, msToMrz(inspection));
}

}  // namespace

base::Result<std::vector<LabelledDocument>> readLabelledSet(const fs::path& set)
{
    std::error_code failure;
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(set / "truth", failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path().extension() == ".json") {
            files.push_back(entry->path());
        }
    }
    if (failure || files.empty()) {
        return Error{toInt(ErrorCode::FileMissing), "There is no labelled set at " + set.string(),
                     "Give a folder with captures/ and truth/, as `rahdari specimen set` makes it"};
    }
    std::sort(files.begin(), files.end());
    std::vector<LabelledDocument> documents;
    for (const fs::path& file : files) {
        auto document = readDocument(set, file);
        if (!document) {
            return document.error();
        }
        documents.push_back(std::move(document).value());
    }
    return documents;
}

bool isLocal(const specimen::Manifest& truth)
{
    for (const specimen::ManifestAlteration& alteration : truth.alterations) {
        std::vector<cv::Point2f> outline;
        for (const image::PointMm& point : alteration.outline) {
            outline.emplace_back(static_cast<float>(point.x), static_cast<float>(point.y));
        }
        const auto side = std::find_if(truth.sides.begin(), truth.sides.end(),
                                       [&](const auto& candidate) { return candidate.side == alteration.side; });
        if (outline.size() < 3 || side == truth.sides.end() ||
            cv::contourArea(outline) >= largestLocalShare * side->size.width * side->size.height) {
            return false;
        }
    }
    return !truth.alterations.empty();
}

bool namesAlteredPlace(const specimen::Manifest& truth, std::size_t side, const Judgement& judgement)
{
    const specimen::ManifestSide& shown = truth.sides.at(side);
    for (const JudgedCheck& judged : judgement.checks) {
        if (!counts(judged) || judged.result.outcome() != Outcome::Failed) {
            continue;
        }
        for (const check::Region& region : judged.result.regions()) {
            const specimen::ManifestPicture* picture = pictureUnder(shown, region.light);
            for (const specimen::ManifestAlteration& alteration : truth.alterations) {
                if (picture != nullptr && alteration.side == shown.side &&
                    overlaps(region, alteration.outline, *picture)) {
                    return true;
                }
            }
        }
    }
    return false;
}

Trial trialOf(const LabelledDocument& document, const std::vector<Inspection>& sides)
{
    const specimen::Manifest& truth = document.truth;
    Trial trial;
    trial.name = document.name;
    trial.design = truth.design;
    trial.scanner = truth.scanner;
    trial.family = truth.family;
    trial.difficulty = truth.difficulty;
    trial.forged = truth.forged;
    trial.mustReact = truth.mustReact;
    bool named = false;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        addSide(sides[i], trial);
        named = named || namesAlteredPlace(truth, i, sides[i].judgement);
    }
    if (trial.forged && trial.outcome == Outcome::Failed && isLocal(truth)) {
        trial.placeNamed = named;
    }
    return trial;
}

}  // namespace rahdari::evaluation
