#include "core/optical/infrared/whole_page.h"

#include "core/optical/infrared/measured_page.h"
#include "core/optical/infrared/structure.h"
#include "core/optical/light_pair/ink_contrast.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::optical {

namespace {

using check::Measured;
using image::Light;

constexpr const char* checkId = "optical.ir_generic";
constexpr double darkPrint = 0.35;  ///< contrast of text and pictures; paler print is ground
constexpr double edgeMm = 3.0;      ///< of the page, left out: shadows and wear
constexpr double finestMm = 0.13;
constexpr double coarsestMm = 4.0;
constexpr double leastGround = 0.012;  ///< relative deviation in white light below which there is no ground print
constexpr double leastInkMm2 = 10.0;
constexpr double leastSeen = 0.7;

cv::Rect inner(cv::Size size)
{
    const int edge = static_cast<int>(std::lround(edgeMm * document::modelPxPerMm));
    return cv::Rect(edge, edge, size.width - 2 * edge, size.height - 2 * edge) & cv::Rect({0, 0}, size);
}

cv::Mat withoutPersonal(const document::DocumentModel* model, cv::Size size)
{
    cv::Mat clear(size, CV_8UC1, cv::Scalar(255));
    if (model != nullptr) {
        for (const document::Feature& feature : model->features) {
            if (document::isPersonal(feature.kind)) {
                clear(document::rasterRect(feature.box, size)).setTo(0);
            }
        }
    }
    return clear;
}

void addGround(const document::RegisteredPage& page, const cv::Rect& part, const cv::Mat& ground,
               std::vector<check::Measurement>& values)
{
    const auto compared = compareStructure(page, part, {finestMm, coarsestMm, ground});
    if (compared && compared->whiteDeviation >= leastGround) {
        values.push_back({checkId, "page", "ground_share", compared->slope, Light::Infrared, {}});
        values.push_back({checkId, "page", "ground_likeness", compared->likeness, Light::Infrared, {}});
    }
}

}  // namespace

Measured measureWholePage(const check::Evidence& evidence)
{
    const auto of = measuredPageWithoutModel(evidence);
    if (of.obstacle) {
        return {{}, of.obstacle};
    }
    const cv::Size size = of.page->under(Light::White)->raw.size();
    const cv::Rect part = inner(size);
    const auto pair = contrastsIn(*of.page, Light::Infrared, part, Ink::Any);
    if (!pair) {
        return Measured::undetermined("The page is not seen under both lights");
    }
    if (cv::countNonZero(pair->counts) < leastSeen * part.area()) {
        return Measured::undetermined("A reflection or too much light hides much of the page");
    }
    const cv::Mat common = withoutPersonal(of.model.get(), size)(part);
    const cv::Mat dark = pair->white > darkPrint;
    cv::Mat nearDark;
    cv::dilate(dark, nearDark, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
    Measured measured;
    addGround(*of.page, part, ~nearDark & common, measured.values);
    if (const auto share = shareOver(*pair, dark & common, leastInkMm2)) {
        measured.values.push_back({checkId, "page", "ink_share", share->share, Light::Infrared, {}});
    }
    if (measured.values.empty()) {
        return Measured::undetermined("The page shows next to no print");
    }
    return measured;
}

}  // namespace rahdari::optical
