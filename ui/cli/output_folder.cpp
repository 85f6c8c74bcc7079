#include "ui/cli/output_folder.h"

#include "core/base/error_code.h"
#include "core/capture/page.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/appearance/heat_map.h"
#include "core/report/annotated_picture.h"
#include "core/report/judgement_json.h"
#include "ui/cli/portrait.h"
#include "ui/cli/replace_folder.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <map>
#include <system_error>
#include <utility>
#include <vector>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;
using base::Result;

namespace {

Error notWritten(const fs::path& path, const std::error_code& cause)
{
    return {toInt(base::ErrorCode::FileNotWritten), path.string() + " could not be written: " + cause.message(),
            "Check that the folder may be written to and that there is room, or choose another with --out"};
}

Result<void> writeFile(const fs::path& path, const char* bytes, std::size_t count)
{
    errno = 0;
    std::ofstream file(path, std::ios::binary);
    file.write(bytes, static_cast<std::streamsize>(count));
    file.close();
    if (!file) {
        return notWritten(path, std::error_code(errno == 0 ? EIO : errno, std::generic_category()));
    }
    return {};
}

Result<void> writePicture(const fs::path& path, const cv::Mat& picture)
{
    std::vector<unsigned char> bytes;
    try {
        cv::imencode(".png", picture, bytes);
    } catch (const cv::Exception&) {
        return notWritten(path, std::make_error_code(std::errc::invalid_argument));
    }
    return writeFile(path, reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

std::string cropName(const report::Crop& crop, std::map<std::string, int>& numbers)
{
    std::string name = crop.checkId + '_' + std::string(image::shortName(crop.light));
    std::replace(name.begin(), name.end(), '.', '_');
    return name + '_' + std::to_string(++numbers[name]) + ".png";
}

report::GenuineView genuineViewOf(const check::Evidence& evidence, image::Light light)
{
    const auto identification = evidence.find<document::Identification>();
    const document::Reference* reference =
        identification && identification->model ? identification->model->reference(light) : nullptr;
    return reference != nullptr ? report::GenuineView{reference->mean, document::modelPxPerMm} : report::GenuineView{};
}

Result<void> writeCrops(const fs::path& folder, const std::vector<report::Crop>& crops,
                        std::map<std::string, int>& numbers)
{
    for (const report::Crop& crop : crops) {
        const std::string name = cropName(crop, numbers);
        if (auto written = writePicture(folder / ("crop_" + name), crop.picture); !written) {
            return written;
        }
        if (crop.reference.empty()) {
            continue;
        }
        if (auto written = writePicture(folder / ("genuine_" + name), crop.reference); !written) {
            return written;
        }
    }
    return {};
}

/// The page in the model's grid with what departs from genuine documents.
Result<void> writeHeat(const fs::path& folder, const check::Evidence& evidence, image::Light light)
{
    const auto page = evidence.find<document::RegisteredPage>();
    const document::RegisteredLight* registered = page ? page->under(light) : nullptr;
    const cv::Mat heat = registered != nullptr ? optical::heatMap(evidence, light) : cv::Mat();
    if (heat.empty()) {
        return {};
    }
    return writePicture(folder / ("heat_" + std::string(image::shortName(light)) + ".png"),
                        report::heatedPicture(registered->raw, heat));
}

Result<void> writePictures(const fs::path& folder, const check::Evidence& evidence, const capture::Page& page,
                           const inspection::Judgement& judgement)
{
    std::map<std::string, int> numbers;
    for (const auto& [light, picture] : page.images) {
        const fs::path annotated = folder / ("annotated_" + std::string(image::shortName(light)) + ".png");
        if (auto written = writePicture(annotated, report::annotatedPicture(picture, light, judgement)); !written) {
            return written;
        }
        const auto crops = report::regionCrops(picture, light, judgement, genuineViewOf(evidence, light));
        if (auto written = writeCrops(folder, crops, numbers); !written) {
            return written;
        }
        if (auto written = writeHeat(folder, evidence, light); !written) {
            return written;
        }
    }
    return {};
}

Result<void> writeAll(const fs::path& folder, const inspection::Inspection& inspection)
{
    const std::string json = report::writeJudgement(inspection.judgement);
    if (auto written = writeFile(folder / resultFileName, json.data(), json.size()); !written) {
        return written;
    }
    if (const auto portrait = portraitOf(*inspection.evidence)) {
        if (auto written = writePicture(folder / portraitFileName, *portrait); !written) {
            return written;
        }
    }
    const auto page = inspection.evidence->find<capture::Page>();
    return page ? writePictures(folder, *inspection.evidence, *page, inspection.judgement) : Result<void>();
}

}  // namespace

std::string OutputFolder::nameFor(const fs::path& source)
{
    std::error_code failure;
    fs::path whole = fs::absolute(source, failure).lexically_normal();
    if (!whole.has_filename()) {  // a slash at the end
        whole = whole.parent_path();
    }
    const bool folder = fs::is_directory(whole, failure);
    const std::string stem = (folder ? whole.filename() : whole.stem()).string();
    const std::string wanted = stem.empty() || stem == "/" ? "capture" : stem;
    std::string name = wanted;
    for (int number = 2; !taken_.insert(name).second; ++number) {
        name = wanted + '_' + std::to_string(number);
    }
    return name;
}

Result<fs::path> OutputFolder::write(const fs::path& source, const inspection::Inspection& inspection)
{
    const fs::path place = root_ / nameFor(source);
    std::error_code failure;
    fs::create_directories(root_, failure);
    if (failure) {
        return notWritten(root_, failure);
    }
    const fs::path draft = makeDraftFolder(root_, failure);
    if (failure) {
        return notWritten(root_, failure);
    }
    if (auto written = writeAll(draft, inspection); !written) {
        fs::remove_all(draft, failure);
        return written.error();
    }
    if (const std::error_code refused = replaceFolder(draft, place)) {
        fs::remove_all(draft, failure);
        return notWritten(place, refused);
    }
    return place;
}

}  // namespace rahdari::ui::cli
