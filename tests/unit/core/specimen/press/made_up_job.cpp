#include "tests/unit/core/specimen/press/made_up_job.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace rahdari::specimen::test {

namespace {

Ink ink(const std::string& name, const Bgr& reflectance, float infrared)
{
    Ink made;
    made.name = name;
    made.reflectance = reflectance;
    made.infrared = infrared;
    return made;
}

Element element(const std::string& name, const std::string& inkName, const image::RectMm& box, ElementBody body)
{
    Element made;
    made.name = name;
    made.ink = inkName;
    made.box = box;
    made.body = std::move(body);
    return made;
}

LineBundle waves()
{
    LineBundle bundle;
    bundle.pitchMm = .8;
    bundle.lineMm = .12;
    bundle.swingsMm = {1.2};
    bundle.lengthsMm = {22};
    bundle.phases = {.2};
    bundle.secondInk = "rose";
    return bundle;
}

std::vector<Element> elements()
{
    Element first = element("waves", "teal", {2, 2, 101, 40}, waves());
    first.twinInk = "teal_dark";
    first.twinBox = image::RectMm{60, 2, 20, 40};
    Label heading;
    heading.text = "UTOPIA";
    heading.capHeightMm = 4;
    Label typed;
    typed.text = "P";
    Field name;
    name.content = "surname";
    Picture portrait;
    portrait.linesOver = true;
    Fibres fibres;
    fibres.inks = {"rose", "teal"};
    Barcode code;
    code.symbology = "qr";
    code.content = "document_number";
    return {
        element("watermark", "", {80, 4, 16, 20}, Watermark{}), first,
        element("fibres", "", {0, 0, 105, 74}, fibres),         element("rosette", "rose", {60, 10, 24, 24}, Rosette{}),
        element("heading", "teal", {40, 3, 50, 5}, heading),    element("typed", "carbon", {40, 12, 8, 3}, typed),
        element("name", "carbon", {40, 18, 40, 3}, name),       element("portrait", "dye", {4, 4, 26, 33}, portrait),
        element("mrz", "carbon", {0, 50.8, 105, 23.2}, Zone{}), element("holes", "", {40, 40, 40, 4}, Perforation{}),
        element("code", "carbon", {86, 28, 12, 12}, code)};
}

Design madeUpDesign()
{
    Design design;
    design.id = "made_up";
    design.format = DocumentFormat::Td2;
    design.size = standardSize(design.format);
    design.documentCode = "I<";
    for (const Ink& one :
         {ink("teal", {.6F, .55F, .2F}, .95F), ink("teal_dark", {.6F, .55F, .2F}, .2F),
          ink("rose", {.6F, .4F, .8F}, .95F), ink("carbon", {.08F, .08F, .08F}, .08F), ink("dye", {1, 1, 1}, .9F)}) {
        design.inks.emplace(one.name, one);
    }
    design.materials.emplace("paper", Material{.name = "paper"});
    design.sides.push_back({"front", "paper", elements()});
    return design;
}

}  // namespace

std::shared_ptr<const FontShelf> fonts()
{
    static const auto shelf = FontShelf::open(std::string(RAHDARI_SOURCE_DIR) + "/models/documents/utopia/fonts.toml",
                                              {"/usr/share/fonts/truetype", "/usr/share/fonts/opentype"})
                                  .value();
    return shelf;
}

PrintJob madeUpJob(std::uint64_t seed)
{
    PrintJob job;
    job.design = madeUpDesign();
    job.texts = {{"surname", "LINDQVIST"},
                 {"document_number", "U12345678"},
                 {"mrz_1", "I<UTOLINDQVIST<<ANNA<MARIA<<<<<<<<<<"},
                 {"mrz_2", "U123456784UTO7408122F1204159<<<<<<<6"}};
    job.portrait = cv::Mat(531, 413, CV_8UC3, cv::Scalar(90, 120, 160));
    job.chance = Chance(seed);
    return job;
}

PrintJob onlyWith(PrintJob job, std::initializer_list<std::string_view> names)
{
    std::erase_if(job.design.sides.front().elements, [&names](const Element& one) {
        return std::find(names.begin(), names.end(), one.name) == names.end();
    });
    return job;
}

std::vector<const Layer*> layersOf(const PrintedPage& page, std::string_view name)
{
    std::vector<const Layer*> found;
    for (const Layer& layer : page.stack.layers) {
        if (layer.element == name) {
            found.push_back(&layer);
        }
    }
    return found;
}

const PrintedFeature& featureOf(const PrintedPage& page, std::string_view name)
{
    return *std::ranges::find(page.features, name, &PrintedFeature::element);
}

image::RectMm inkedMm(const Layer& layer)
{
    std::vector<cv::Point> points;
    cv::findNonZero(layer.coverage >= 64, points);
    int left = layer.coverage.cols;
    int top = layer.coverage.rows;
    int right = 0;
    int bottom = 0;
    for (const cv::Point& point : points) {
        left = std::min(left, point.x);
        top = std::min(top, point.y);
        right = std::max(right, point.x + 1);
        bottom = std::max(bottom, point.y + 1);
    }
    return {(left + layer.originPx.x) / masterPxPerMm, (top + layer.originPx.y) / masterPxPerMm,
            (right - left) / masterPxPerMm, (bottom - top) / masterPxPerMm};
}

image::RectMm united(const image::RectMm& one, const image::RectMm& other)
{
    const double left = std::min(one.x, other.x);
    const double top = std::min(one.y, other.y);
    return {left, top, std::max(one.x + one.width, other.x + other.width) - left,
            std::max(one.y + one.height, other.y + other.height) - top};
}

namespace {

bool sameMat(const cv::Mat& one, const cv::Mat& other)
{
    if (one.size() != other.size() || one.type() != other.type()) {
        return false;
    }
    return one.empty() || cv::norm(one, other, cv::NORM_INF) == 0;
}

bool sameLayer(const Layer& one, const Layer& other)
{
    return one.element == other.element && one.ink == other.ink && one.originPx == other.originPx &&
           one.strength == other.strength && sameMat(one.coverage, other.coverage) &&
           sameMat(one.colour, other.colour) && sameMat(one.grating, other.grating);
}

}  // namespace

bool sameBytes(const PrintedPage& one, const PrintedPage& other)
{
    return one.stack.grainSeed == other.stack.grainSeed && sameMat(one.stack.thickness, other.stack.thickness) &&
           sameMat(one.stack.holes, other.stack.holes) &&
           std::ranges::equal(one.stack.layers, other.stack.layers, sameLayer);
}

}  // namespace rahdari::specimen::test
