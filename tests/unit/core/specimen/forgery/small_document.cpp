#include "tests/unit/core/specimen/forgery/small_document.h"

#include "core/specimen/design/design_file.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace rahdari::specimen::testing {

namespace {

const std::filesystem::path models = std::filesystem::path(RAHDARI_SOURCE_DIR) / "models/documents/utopia";

class Ovals : public PortraitSource {
public:
    cv::Mat portrait(std::uint64_t faceSeed, Sex) const override
    {
        Chance chance(faceSeed);
        cv::Mat picture(531, 413, CV_8UC3, cv::Scalar::all(chance.uniform(170, 220)));
        const cv::Point middle(206, 260 + static_cast<int>(chance.uniform(-8, 8)));
        const cv::Size head(static_cast<int>(chance.uniform(90, 125)), static_cast<int>(chance.uniform(130, 165)));
        cv::ellipse(picture, middle, head, 0, 0, 360, cv::Scalar(90, chance.uniform(110, 160), 190), cv::FILLED);
        cv::ellipse(picture, middle - cv::Point(0, head.height / 2), {head.width, head.height / 2}, 0, 180, 360,
                    cv::Scalar::all(chance.uniform(10, 90)), cv::FILLED);
        return picture;
    }
    cv::Mat secondPortrait(std::uint64_t faceSeed, Sex sex) const override { return portrait(faceSeed, sex); }
    std::string licence() const override { return "drawn by a test"; }
};

const Press& press()
{
    static const auto fonts =
        FontShelf::open(models / "fonts.toml", {"/usr/share/fonts/truetype", "/usr/share/fonts/opentype"});
    BOOST_REQUIRE_MESSAGE(fonts, "fonts: " << (fonts ? "" : fonts.error().message));
    static const Press kept(*fonts);
    return kept;
}

constexpr std::string_view smallToml = R"(
id = "small"
title = "Small page for tests"
family = "small"
series = "A"
model_id = "UTO,P,9,2015,AO-09001"
format = "td3"
document_code = "P<"
size = [60, 40]
chip = true

[numbers]
pattern = "U99999999"
first = 10000000
last = 54999999
validity_years = 10
first_issue_year = 2015
last_issue_year = 2021

[[side]]
side = "data page"
substrate = "safe_paper"
element = [
  { name = "fibres", kind = "fibres", box = [0, 0, 60, 40], per_square_dm = 60, inks = ["uv_red", "uv_blue"] },
  { name = "tint", kind = "fountain", ink = "offset_sky", box = [0, 0, 60, 40], second_ink = "offset_blush" },
  { name = "waves", kind = "line_bundle", ink = "offset_teal", box = [0, 5, 60, 30], swings_mm = [1.2], lengths_mm = [17], phases = [0.1], second_ink = "offset_rose" },
  { name = "split", kind = "label", ink = "twin_rose_a", box = [24, 30, 30, 5], text = "UTOPIA", font = "serif_bold", cap_height_mm = 4.5, twin_ink = "twin_rose_b", twin_box = [24, 28, 11, 9] },
  { name = "glow", kind = "rosette", ink = "uv_green", box = [26, 6, 20, 20], radius_mm = 9, petals = 9, rings = 4, line_mm = 0.16 },
  { name = "portrait", kind = "picture", ink = "dye_diffusion", box = [4, 8, 16, 20.5], technique = "dye_diffusion", feather = 0.3, lines_over = true },
  { name = "ghost", kind = "picture", ink = "ghost_dye", box = [50, 20, 7, 9], technique = "dye_diffusion", ghost = true, strength = 0.5, feather = 1 },
  { name = "number", kind = "field", ink = "inkjet_pigment", box = [24, 7, 20, 2.2], content = "document_number", font = "ocrb", cap_height_mm = 2.2 },
  { name = "surname", kind = "field", ink = "inkjet_pigment", box = [24, 11, 34, 2], content = "surname" },
  { name = "birth_date", kind = "field", ink = "inkjet_pigment", box = [24, 15, 30, 2], content = "birth_date" },
  { name = "issue_date", kind = "field", ink = "inkjet_pigment", box = [24, 19, 25, 2], content = "issue_date" },
  { name = "expiry_date", kind = "field", ink = "inkjet_pigment", box = [24, 23, 25, 2], content = "expiry_date" },
  { name = "holes", kind = "perforation", box = [26, 1, 30, 3], content = "document_number", hole_mm = 0.3, height_mm = 3 },
  { name = "device", kind = "diffractive_device", ink = "ovd", box = [14, 22, 9, 9], drawing = "compass", cells = 20 },
  { name = "laminate", kind = "retro_laminate", ink = "retro", box = [0, 0, 60, 40], drawing = "compass", pitch_mm = 8, size_mm = 5 },
  { name = "specimen", kind = "label", ink = "specimen", box = [2, 36, 30, 2.4], text = "SPECIMEN", font = "sans_bold", cap_height_mm = 2.2 },
]
)";

constexpr std::string_view zoneElement =
    R"({ name = "mrz", kind = "zone", ink = "b900", box = [0, 0, 125, 88], left_mm = 6 })";

/// The reader of designs wants a page of Doc 9303 with a zone; both go once it is read.
Design readSmall()
{
    std::ifstream file(models / "inks.toml");
    const std::string inks{std::istreambuf_iterator<char>(file), {}};
    const auto cabinet = parseInkCabinet(inks);
    BOOST_REQUIRE_MESSAGE(cabinet, "inks.toml: " << (cabinet ? "" : cabinet.error().message));
    std::string toml(smallToml);
    toml.replace(toml.find("[60, 40]\nchip"), 8, "[125, 88]");
    toml.insert(toml.rfind("  { name = \"specimen\""), std::string("  ") + std::string(zoneElement) + ",\n");
    auto design = parseDesign(toml, *cabinet, {});
    BOOST_REQUIRE_MESSAGE(design, "small design: " << (design ? "" : design.error().message));
    design->size = {60, 40};
    std::erase_if(design->sides.front().elements, [](const Element& element) { return element.name == "mrz"; });
    return *design;
}

}  // namespace

const Design& smallDesign()
{
    static const Design kept = readSmall();
    return kept;
}

const std::vector<Design>& shippedDesigns()
{
    static const auto kept = loadDesigns(models);
    BOOST_REQUIRE_MESSAGE(kept, "designs: " << (kept ? "" : kept.error().message));
    return *kept;
}

Design oneSideOf(std::string_view id, std::size_t side)
{
    auto design = findDesign(shippedDesigns(), id);
    BOOST_REQUIRE(design);
    design->sides = {design->sides.at(side)};
    return *design;
}

const PortraitSource& ovals()
{
    static const Ovals kept;
    return kept;
}

ForgersDesk desk()
{
    static const std::vector<ScannerProfile> none;
    return {press(), ovals(), shippedDesigns(), none};
}

DocumentInMaking made(const Design& design, const Family* family, int difficulty, std::uint64_t seed)
{
    using namespace std::chrono_literals;
    const Chance chance(seed);
    DocumentInMaking document;
    document.holder = inventHolder(chance.part("holder"));
    document.issue = issueDocument(design, document.holder, 2020y / std::chrono::October / 1, chance.part("issue"));
    document.job.design = design;
    document.job.texts = textsOf(design, document.holder, document.issue);
    document.job.portrait = ovals().portrait(document.holder.faceSeed, document.holder.sex);
    document.job.ghost = document.job.portrait;
    document.job.chance = chance.part("press");
    if (family != nullptr) {
        const auto done = family->beforePrint(document, difficulty, desk(), chance.part("before"));
        BOOST_REQUIRE_MESSAGE(done, family->id << " before print: " << (done ? "" : done.error().message));
    }
    for (std::size_t side = 0; side < design.sides.size(); ++side) {
        auto page = press().print(document.job, side);
        BOOST_REQUIRE_MESSAGE(page, "print: " << (page ? "" : page.error().message));
        document.pages.push_back(std::move(*page));
    }
    if (family != nullptr && family->afterPrint) {
        const auto done = family->afterPrint(document, difficulty, desk(), chance.part("after"));
        BOOST_REQUIRE_MESSAGE(done, family->id << " after print: " << (done ? "" : done.error().message));
    }
    return document;
}

const DocumentInMaking& keptGenuine(std::uint64_t seed)
{
    static std::map<std::uint64_t, DocumentInMaking> kept;
    auto known = kept.find(seed);
    if (known == kept.end()) {
        known = kept.emplace(seed, made(smallDesign(), nullptr, 0, seed)).first;
    }
    return known->second;
}

}  // namespace rahdari::specimen::testing
