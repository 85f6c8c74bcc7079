#include "core/report/annotated_picture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace rahdari::report {

using check::Outcome;
using inspection::Judgement;

namespace {

/// A region to draw: whose it is and its outline in whole pixels.
struct Mark {
    std::size_t number = 0;
    Outcome outcome = Outcome::NotSupported;
    std::vector<cv::Point> outline;
    cv::Rect bounds;
};

/// BGR. Dark enough for white writing, but for yellow.
cv::Scalar colourOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Successful: return {50, 125, 20};
    case Outcome::Failed: return {30, 20, 200};
    case Outcome::Undetermined: return {0, 200, 250};
    case Outcome::NotSupported: return {140, 140, 140};
    case Outcome::Aborted: break;
    }
    return {75, 75, 75};
}

cv::Scalar writingOn(Outcome outcome)
{
    return outcome == Outcome::Undetermined ? cv::Scalar(0, 0, 0) : cv::Scalar(255, 255, 255);
}

/// What is drawn later lies on top: the worst outcome shall be seen.
int layerOf(Outcome outcome)
{
    constexpr std::array order{Outcome::NotSupported, Outcome::Successful, Outcome::Undetermined, Outcome::Aborted,
                               Outcome::Failed};
    return static_cast<int>(std::find(order.begin(), order.end(), outcome) - order.begin());
}

/// Whole pixels, or nothing when a coordinate is no place at all.
std::vector<cv::Point> wholePixels(const image::PolygonPx& outline)
{
    constexpr double far = 100'000.0;
    std::vector<cv::Point> points;
    for (const cv::Point2d& point : outline) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            return {};
        }
        points.emplace_back(static_cast<int>(std::lround(std::clamp(point.x, -far, far))),
                            static_cast<int>(std::lround(std::clamp(point.y, -far, far))));
    }
    return points;
}

cv::Mat inColour(const cv::Mat& picture)
{
    cv::Mat colour;
    if (picture.empty()) {
        return colour;
    }
    if (picture.type() == CV_8UC1) {
        cv::cvtColor(picture, colour, cv::COLOR_GRAY2BGR);
    } else if (picture.type() == CV_8UC3) {
        colour = picture.clone();
    }
    return colour;
}

std::vector<Mark> marksOf(const Judgement& judgement, image::Light light)
{
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < judgement.checks.size(); ++i) {
        const check::CheckResult& result = judgement.checks[i].result;
        for (const check::Region& region : result.regions()) {
            std::vector<cv::Point> outline = wholePixels(region.outlinePx);
            if (region.light == light && !outline.empty()) {
                const cv::Rect bounds = cv::boundingRect(outline);
                marks.push_back({i + 1, result.outcome(), std::move(outline), bounds});
            }
        }
    }
    return marks;
}

/// Draws outlines and tags at a size that suits the picture: 28 px high tags on a page at 250 dpi.
class Annotator {
public:
    explicit Annotator(cv::Mat& canvas)
        : canvas_(canvas), side_(std::clamp(std::max(canvas.cols, canvas.rows) / 45, 14, 120)),
          stroke_(std::max(side_ / 12, 1))
    {
    }

    void drawOutline(const Mark& mark)
    {
        const std::vector<std::vector<cv::Point>> outlines{mark.outline};
        cv::polylines(canvas_, outlines, true, cv::Scalar(255, 255, 255), 2 * stroke_ + 2, cv::LINE_AA);
        cv::polylines(canvas_, outlines, true, colourOf(mark.outcome), stroke_ + 1, cv::LINE_AA);
    }

    /// A tag with symbol and number at the first free place at the region: above it, below it, then over it.
    void drawTag(const Mark& mark)
    {
        const std::string number = std::to_string(mark.number);
        int baseline = 0;
        const cv::Size text = cv::getTextSize(number, cv::FONT_HERSHEY_SIMPLEX, fontScale(), stroke_, &baseline);
        const cv::Rect box = freePlace(mark.bounds, {side_ + text.width + side_ / 4, side_});
        taken_.push_back(box);
        cv::rectangle(canvas_, box, colourOf(mark.outcome), cv::FILLED);
        cv::rectangle(canvas_, box, cv::Scalar(255, 255, 255), 1);
        drawSymbol(mark.outcome, {box.x, box.y, side_, side_});
        cv::putText(canvas_, number, {box.x + side_, box.y + (side_ + text.height) / 2}, cv::FONT_HERSHEY_SIMPLEX,
                    fontScale(), writingOn(mark.outcome), stroke_, cv::LINE_AA);
    }

private:
    double fontScale() const { return side_ / 36.0; }  // the font is about 22 px high at scale 1

    cv::Rect freePlace(const cv::Rect& region, const cv::Size& size) const
    {
        const int gap = std::max(side_ / 8, 2);
        const std::array rows{region.y - size.height - gap, region.y + region.height + gap, region.y + gap,
                              region.y - 2 * (size.height + gap), region.y + region.height + size.height + 2 * gap};
        for (const int y : rows) {
            for (int x = region.x; x <= region.x + std::max(region.width, 6 * size.width); x += size.width + gap) {
                const cv::Rect box(x, y, size.width, size.height);
                if (isInside(box) && isFree(box)) {
                    return box;
                }
            }
        }
        return {std::clamp(region.x, 0, std::max(canvas_.cols - size.width, 0)),
                std::clamp(region.y, 0, std::max(canvas_.rows - size.height, 0)), size.width, size.height};
    }

    bool isInside(const cv::Rect& box) const
    {
        return box.x >= 0 && box.y >= 0 && box.br().x <= canvas_.cols && box.br().y <= canvas_.rows;
    }

    bool isFree(const cv::Rect& box) const
    {
        return std::none_of(taken_.begin(), taken_.end(),
                            [&box](const cv::Rect& other) { return (other & box).area() > 0; });
    }

    /// The same signs as in the result table: tick, cross, question mark, dash, exclamation mark.
    void drawSymbol(Outcome outcome, const cv::Rect& box)
    {
        const auto at = [&box](double x, double y) {
            return cv::Point(box.x + static_cast<int>(std::lround(x * box.width)),
                             box.y + static_cast<int>(std::lround(y * box.height)));
        };
        const auto stroke = [&](const cv::Point& from, const cv::Point& to) {
            cv::line(canvas_, from, to, writingOn(outcome), stroke_ + 1, cv::LINE_AA);
        };
        switch (outcome) {
        case Outcome::Successful:
            stroke(at(0.22, 0.52), at(0.42, 0.74));
            stroke(at(0.42, 0.74), at(0.78, 0.28));
            break;
        case Outcome::Failed:
            stroke(at(0.27, 0.27), at(0.73, 0.73));
            stroke(at(0.73, 0.27), at(0.27, 0.73));
            break;
        case Outcome::Undetermined:
            cv::putText(canvas_, "?", at(0.28, 0.8), cv::FONT_HERSHEY_SIMPLEX, fontScale(), writingOn(outcome),
                        stroke_ + 1, cv::LINE_AA);
            break;
        case Outcome::NotSupported: stroke(at(0.25, 0.5), at(0.75, 0.5)); break;
        case Outcome::Aborted:
            stroke(at(0.5, 0.2), at(0.5, 0.56));
            stroke(at(0.5, 0.78), at(0.5, 0.79));
            break;
        }
    }

    cv::Mat& canvas_;
    int side_;    ///< px; height of a tag
    int stroke_;  ///< px; width of thin lines
    std::vector<cv::Rect> taken_;
};

/// The place as genuine documents have it, at about the scale of the live piece.
cv::Mat referenceOf(const GenuineView& genuine, const std::optional<image::RectMm>& place, const cv::Size& live)
{
    if (genuine.picture.empty() || !place || place->width <= 0 || place->height <= 0) {
        return {};
    }
    const double margin = std::max(place->width, place->height) / 20;
    const cv::Rect2d box((place->x - margin) * genuine.pxPerMm, (place->y - margin) * genuine.pxPerMm,
                         (place->width + 2 * margin) * genuine.pxPerMm, (place->height + 2 * margin) * genuine.pxPerMm);
    const cv::Rect piece =
        cv::Rect(cv::Point(cvFloor(box.x), cvFloor(box.y)), cv::Point(cvCeil(box.br().x), cvCeil(box.br().y))) &
        cv::Rect({}, genuine.picture.size());
    if (piece.empty()) {
        return {};
    }
    // A page may lie turned in the picture: the longer sides are brought to one length.
    const double scale = static_cast<double>(std::max(live.width, live.height)) / std::max(piece.width, piece.height);
    cv::Mat reference;
    cv::resize(genuine.picture(piece), reference, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return reference;
}

cv::Rect withMargin(const cv::Rect& bounds)
{
    const int margin = std::max(4, std::max(bounds.width, bounds.height) / 20);
    return {bounds.x - margin, bounds.y - margin, bounds.width + 2 * margin, bounds.height + 2 * margin};
}

}  // namespace

cv::Mat annotatedPicture(const cv::Mat& picture, image::Light light, const Judgement& judgement)
{
    cv::Mat canvas = inColour(picture);
    if (canvas.empty()) {
        return canvas;
    }
    const std::vector<Mark> marks = marksOf(judgement, light);
    std::vector<Mark> layers = marks;
    std::stable_sort(layers.begin(), layers.end(),
                     [](const Mark& a, const Mark& b) { return layerOf(a.outcome) < layerOf(b.outcome); });
    Annotator annotator(canvas);
    for (const Mark& mark : layers) {
        annotator.drawOutline(mark);
    }
    for (const Mark& mark : marks) {
        annotator.drawTag(mark);
    }
    return canvas;
}

std::vector<Crop> regionCrops(const cv::Mat& picture, image::Light light, const Judgement& judgement,
                              const GenuineView& genuine)
{
    std::vector<Crop> crops;
    const cv::Rect whole(0, 0, picture.cols, picture.rows);
    for (const inspection::JudgedCheck& judged : judgement.checks) {
        for (const check::Region& region : judged.result.regions()) {
            const std::vector<cv::Point> outline = wholePixels(region.outlinePx);
            if (region.light != light || outline.empty() || (cv::boundingRect(outline) & whole).empty()) {
                continue;
            }
            const cv::Rect piece = withMargin(cv::boundingRect(outline)) & whole;
            crops.push_back({judged.result.id(), region.label, light, picture(piece).clone(),
                             referenceOf(genuine, region.boundsMm, piece.size())});
        }
    }
    return crops;
}

cv::Mat heatedPicture(const cv::Mat& page, const cv::Mat& heat)
{
    cv::Mat grey = page;
    if (page.channels() == 3) {
        cv::cvtColor(page, grey, cv::COLOR_BGR2GRAY);
    }
    cv::Mat canvas;
    cv::cvtColor(grey, canvas, cv::COLOR_GRAY2BGR);
    if (heat.size() != page.size()) {
        return canvas;
    }
    for (int y = 0; y < canvas.rows; ++y) {
        auto* row = canvas.ptr<cv::Vec3b>(y);
        const auto* hot = heat.ptr<uchar>(y);
        for (int x = 0; x < canvas.cols; ++x) {
            const int share = hot[x] * 3 / 4;  // the page is to be seen beneath
            const int yellow = 255 - hot[x];   // towards red
            row[x] = {cv::saturate_cast<uchar>(row[x][0] * (255 - share) / 255),
                      cv::saturate_cast<uchar>((row[x][1] * (255 - share) + yellow * share) / 255),
                      cv::saturate_cast<uchar>((row[x][2] * (255 - share) + 255 * share) / 255)};
        }
    }
    return canvas;
}

}  // namespace rahdari::report
