#include "tests/unit/core/casefile/made_up_record.h"

#include "core/report/judgement_json.h"
#include "tests/unit/core/report/made_up_judgement.h"

#include <random>
#include <stdexcept>

#include <unistd.h>

namespace rahdari::test {

using namespace casefile;
using image::Light;
namespace fs = std::filesystem;

namespace {

Moment moment(const char* text) { return momentFromText(text).value(); }

}  // namespace

EncodedPicture madeUpPicture(std::size_t bytes, unsigned seed)
{
    std::mt19937 numbers(seed);
    EncodedPicture picture{image::PictureFormat::Png, {}};
    for (std::size_t i = 0; i < bytes; ++i) {
        picture.bytes.push_back(static_cast<std::byte>(numbers() & 0xFFU));
    }
    return picture;
}

InspectionRecord capturedRecord(const std::string& id)
{
    InspectionRecord record;
    record.id = id;
    record.secondOf = "20260301-130441-00000001";
    record.supersedes = "20260301-130455-00000002";
    record.sourceUri = "folder:/captures/راہ";
    record.software = {"Rahdari", "0.1.0", "7c3f"};
    record.captured = moment("2026-03-01T13:05:09.250+05:00");
    record.pictures = {{"data page", Light::White, madeUpPicture(5000, 1), true, std::nullopt},
                       {"data page", Light::Infrared, madeUpPicture(3000, 2), false, std::nullopt}};
    return record;
}

InspectionRecord judgedRecord(const std::string& id)
{
    InspectionRecord record = capturedRecord(id);
    record.pictures[0].place =
        PagePlace{{{{10.125, 20.1}, {1240.3, 21.0}, {1239.9, 890.7}, {9.5, 889.0}}}, {125.0, 88.0}};
    record.judged = moment("2026-03-01T13:05:10.125+05:00");
    // As it is after it was rounded for JSON, so that it can be read back equal.
    record.judgement = report::readJudgement(report::writeJudgement(fullJudgement())).value();
    record.crops = {{"mrz.consistency", "document number", Light::White, madeUpPicture(700, 3), madeUpPicture(600, 4)},
                    {"mrz.ocr_b", "MRZ", Light::Infrared, madeUpPicture(500, 5), std::nullopt}};
    record.heatMaps = {{Light::White,
                        madeUpPicture(400, 8),
                        {{{{10.0, 20.0}, {1238.5, 21.0}, {1238.0, 890.0}, {9.5, 889.0}}}, {124.0, 88.0}}},
                       {Light::Ultraviolet,
                        madeUpPicture(410, 9),
                        {{{{11.0, 20.0}, {1238.5, 21.0}, {1238.0, 890.0}, {9.5, 889.0}}}, {124.0, 88.0}}}};
    record.faces = {{FaceKind::Portrait, madeUpPicture(900, 6)}, {FaceKind::Chip, madeUpPicture(800, 7)}};
    record.faces[1].picture.format = image::PictureFormat::Jp2;
    record.models = {{"ocr_b", "3", ""}, {"faces", "1.2", "CN=somebody"}};
    record.trust = {"trust.sqlite", 512, 1200, 88, "2026-02-27T08:00:00Z"};
    record.mrzEdits = {{2, 10, '7', '6'}, {2, 44, '\0', '0'}};
    return record;
}

InspectionRecord fullRecord(const std::string& id)
{
    InspectionRecord record = judgedRecord(id);
    record.decision = Decision{Verdict::Refer, "Second line should look at \"the number\"\n", "counter 4",
                               moment("2026-03-01T13:05:31.000+05:00")};
    return record;
}

TestFolder::TestFolder()
{
    std::string name = (fs::temp_directory_path() / "rahdari-record-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    path_ = name;
}

TestFolder::~TestFolder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

}  // namespace rahdari::test
