#include "ui/cli/learned_files.h"

#include "core/base/error_code.h"
#include "core/document/model/model_file.h"
#include "core/document/model/model_pack.h"

#include <opencv2/imgcodecs.hpp>

#include <fstream>
#include <string_view>
#include <system_error>
#include <vector>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

namespace {

Error notWritten(const fs::path& path, const std::string& why)
{
    return {toInt(ErrorCode::FileNotWritten), path.string() + " cannot be written: " + why,
            "Check the folder, its permissions and the space left"};
}

std::optional<Error> writeOctets(const fs::path& path, std::string_view octets)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(octets.data(), static_cast<std::streamsize>(octets.size()));
    file.close();
    return file ? std::nullopt : std::optional(notWritten(path, "the file system refuses"));
}

std::optional<Error> writeFolder(LearnOutcome& outcome, const fs::path& models)
{
    outcome.place = models / outcome.name;
    const auto saved = document::saveModel(outcome.model, outcome.place);
    return saved ? std::nullopt : std::optional(saved.error());
}

std::optional<Error> writePack(LearnOutcome& outcome, const LearnedPlace& place)
{
    outcome.place = place.models / (outcome.name + ".rahdarimodel");
    const auto pack = document::sealPack(outcome.model, place.keyPem, place.certificatePem);
    return pack ? writeOctets(outcome.place, {reinterpret_cast<const char*>(pack->data()), pack->size()})
                : std::optional(pack.error());
}

}  // namespace

std::optional<Error> writeOverlay(LearnOutcome& outcome, const cv::Mat& overlay, const fs::path& file)
{
    std::vector<unsigned char> png;
    if (overlay.empty() || !cv::imencode(".png", overlay, png)) {
        return notWritten(file, "there is no picture");
    }
    outcome.overlay = file;
    return writeOctets(file, {reinterpret_cast<const char*>(png.data()), png.size()});
}

std::optional<Error> writeOutline(LearnOutcome& outcome)
{
    outcome.outline = outcome.name + "_outline.toml";
    return writeOctets(outcome.outline, document::writeModelToml(outcome.model));
}

std::optional<Error> writeModel(LearnOutcome& outcome, const LearnedPlace& place)
{
    std::error_code failure;
    fs::create_directories(place.models, failure);
    if (failure) {
        return notWritten(place.models, failure.message());
    }
    return place.keyPem.empty() ? writeFolder(outcome, place.models) : writePack(outcome, place);
}

}  // namespace rahdari::ui::cli
