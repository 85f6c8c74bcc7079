#include "core/inspection/steps/face_steps.h"

#include "core/chip/chip_reading.h"
#include "core/lds/face/face_picture.h"
#include "core/lds/face_image.h"
#include "core/viz/viz_reading.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <mutex>
#include <optional>
#include <utility>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 1> onPage{"document_model"};
constexpr std::array<std::string_view, 2> onPageAndChip{"document_model", "chip"};

/// The picture of DG2; empty where there is none that can be read.
cv::Mat chipPictureOf(const check::Evidence& evidence)
{
    const auto chip = evidence.find<chip::ChipReading>();
    const base::Bytes* file = chip ? chip->find(lds::LdsFile::Dg2) : nullptr;
    if (file == nullptr) {
        return {};
    }
    const auto group = lds::parseDg2(*file);
    if (!group || group->faces.empty()) {
        return {};
    }
    const auto picture = lds::decodeFace(group->faces.front());
    return picture ? picture->pixels : cv::Mat{};
}

}  // namespace

FaceModel loadedWhenAsked(std::filesystem::path folder)
{
    struct Loading {
        std::once_flag once;
        std::optional<base::Result<std::shared_ptr<const viz::FaceReader>>> loaded;
    };
    return [folder = std::move(folder), loading = std::make_shared<Loading>()] {
        std::call_once(loading->once, [&] { loading->loaded = viz::FaceReader::open(folder); });
        return *loading->loaded;
    };
}

std::span<const std::string_view> FacesStep::needs() const { return onPage; }

base::Result<void> FacesStep::gather(check::Evidence& evidence, std::stop_token /*stop*/)
{
    viz::PageFaces faces;
    const auto pictures = evidence.find<viz::FacePictures>();
    if (pictures && !pictures->portrait.empty() && !pictures->ghost.empty()) {
        if (const auto reader = model_()) {
            faces.portraitGhost = viz::compareGhost(pictures->portrait, pictures->ghost, **reader);
        } else {
            faces.obstacle = reader.error().message;
        }
    }
    evidence.put(std::move(faces));
    return {};
}

std::span<const std::string_view> ChipFaceStep::needs() const { return onPageAndChip; }

base::Result<void> ChipFaceStep::gather(check::Evidence& evidence, std::stop_token /*stop*/)
{
    viz::ChipFaces faces;
    const auto pictures = evidence.find<viz::FacePictures>();
    const cv::Mat onChip = chipPictureOf(evidence);
    if (pictures && !pictures->portrait.empty() && !onChip.empty()) {
        if (const auto reader = model_()) {
            faces.portraitChip = viz::compareFaces(viz::FacePair::PortraitChip, pictures->portrait, onChip, **reader);
        } else {
            faces.obstacle = reader.error().message;
        }
    }
    evidence.put(std::move(faces));
    return {};
}

}  // namespace rahdari::inspection
