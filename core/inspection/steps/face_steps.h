#pragma once

#include "core/inspection/evidence_step.h"
#include "core/viz/faces/face_comparison.h"

#include <functional>
#include <memory>

namespace rahdari::inspection {

/// Gives the face model when it is first needed, or the reason why there is none. Called from any thread.
using FaceModel = std::function<base::Result<std::shared_ptr<const viz::FaceReader>>()>;

/// A face model that is loaded when it is first asked for, once.
FaceModel loadedWhenAsked(std::filesystem::path folder);

/// "faces": compares the portrait with the ghost and puts `viz::PageFaces`.
class FacesStep final : public EvidenceStep {
public:
    explicit FacesStep(FaceModel model) : model_(std::move(model)) {}

    std::string_view id() const override { return "faces"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    FaceModel model_;
};

/// "chip_face": compares the portrait with the picture in DG2 and puts `viz::ChipFaces`.
class ChipFaceStep final : public EvidenceStep {
public:
    explicit ChipFaceStep(FaceModel model) : model_(std::move(model)) {}

    std::string_view id() const override { return "chip_face"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    FaceModel model_;
};

}  // namespace rahdari::inspection
