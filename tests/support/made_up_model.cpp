#include "tests/support/made_up_model.h"

#include <limits>

namespace rahdari::tests {

using namespace document;
using image::Light;

namespace {

/// A gradient, so that JPEG loses next to nothing of it.
cv::Mat gradient(cv::Size size, int channels)
{
    cv::Mat picture(size, CV_8UC(channels));
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            for (int channel = 0; channel < channels; ++channel) {
                picture.ptr(y)[x * channels + channel] = static_cast<std::uint8_t>(60 + x / 4 + y / 4 + 10 * channel);
            }
        }
    }
    return picture;
}

cv::Mat halfBlack(cv::Size size)
{
    cv::Mat picture(size, CV_8UC1, cv::Scalar(255));
    picture(cv::Rect(0, 0, size.width / 3, size.height)).setTo(0);
    return picture;
}

std::vector<Feature> features()
{
    return {{"portrait", FeatureKind::Portrait, {2.0, 3.5, 10.0, 12.25}, {}, "", false},
            {"document_number",
             FeatureKind::Field,
             {15.0, 4.0, 20.0, 2.5},
             {{Light::White, Appearance::Visible}, {Light::Infrared, Appearance::Visible}},
             "document_number",
             false},
            {"uv_print_1",
             FeatureKind::UvPrint,
             {15.125, 10.0, 8.0, 6.0},
             {{Light::White, Appearance::Invisible}, {Light::Ultraviolet, Appearance::Coloured}},
             "",
             false},
            {"false_fibres", FeatureKind::Print, {25.0, 10.0, 5.0, 5.0}, {}, "", true}};
}

}  // namespace

DocumentModel madeUpModel(const std::string& name)
{
    DocumentModel model;
    model.name = name;
    model.id = {"UTO", "I", 2, 2016, "UTO-BO-01001"};
    model.title = "Utopian identity card \"2016\", \xD8\xB4\xD9\x86\xD8\xA7\xD8\xAE\xD8\xAA\xDB\x8C";
    model.series = "A";
    model.version = "1.2";
    model.side = "front";
    model.size = {40.0, 25.0};
    model.provenance = {"Rahdari tests", "2026-11-22", "Rahdari 0.1.0", 30, {"desk_a", "desk \xC3\xA4"}, true};
    model.features = features();
    model.rules = {{{"document_number", "[A-Z]{2}\\d{7}"}, {"personal_number", "..................................."}},
                   {60, 120},
                   document::DateOrder::DayFirst,
                   2016,
                   2022};
    model.knownDefects = {{"mrz.ocr_b", "Until 2018 the zone was printed in another font", "C100000", "C199999"}};
    constexpr double none = std::numeric_limits<double>::infinity();
    model.limits = check::LimitTable({{"optical.uv_br_fu", "page", "blue_share", 30, 0.1, 0.01, -none, 0.17},
                                      {"optical.ir_ab_mr", "mrz", "contrast", 30, 0.8, 0.05, 0.5, none},
                                      {"optical.ir_split", "uv_print_1", "shift_mm", 4, 0.0, 0.02, -0.1, 0.1}});
    const cv::Size raster = rasterSizeOf(model.size);
    model.references[Light::White] = {gradient(raster, 3), cv::Mat(raster, CV_8UC1, cv::Scalar(12))};
    model.references[Light::Infrared] = {gradient(raster, 1), cv::Mat(raster, CV_8UC1, cv::Scalar(7))};
    model.references[Light::Ultraviolet] = {gradient(raster, 3), cv::Mat()};
    model.stable = halfBlack(raster);
    model.tables["appearance.vi"] = {2, 3, {1.0F, -2.5F, 3e-30F, 4.0F, 5.0F, 1e30F}};
    model.tables["identification.index"] = {1, 4, {0.25F, 0.5F, 0.75F, 1.0F}};
    return model;
}

}  // namespace rahdari::tests
