#include "ui/cli/portrait.h"

#include "core/chip/chip_reading.h"
#include "core/image/picture_file.h"
#include "core/lds/face_image.h"

#include <span>
#include <utility>

namespace rahdari::ui::cli {

std::optional<cv::Mat> portraitOf(const check::Evidence& evidence)
{
    const auto chip = evidence.find<chip::ChipReading>();
    const base::Bytes* file = chip ? chip->find(lds::LdsFile::Dg2) : nullptr;
    if (file == nullptr) {
        return std::nullopt;
    }
    const auto group = lds::parseDg2(*file);
    if (!group || group->faces.empty()) {
        return std::nullopt;
    }
    auto picture = image::decodePicture(std::as_bytes(std::span(group->faces.front().bytes)));
    return picture ? std::optional(std::move(picture->pixels)) : std::nullopt;
}

}  // namespace rahdari::ui::cli
