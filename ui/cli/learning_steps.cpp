#include "ui/cli/learning_steps.h"

#include "core/inspection/steps/capture_step.h"
#include "core/inspection/steps/document_model_step.h"
#include "core/inspection/steps/face_steps.h"
#include "core/inspection/steps/light_findings_step.h"
#include "core/inspection/steps/page_steps.h"
#include "core/inspection/steps/print_step.h"
#include "core/inspection/steps/viz_step.h"

#include <memory>
#include <utility>
#include <vector>

namespace rahdari::ui::cli {

learning::StepsFor learningSteps(const setup::MrzModels& mrz, std::shared_ptr<const mrz::GlyphAtlas> atlas,
                                 std::shared_ptr<const viz::TextReader> textReader, inspection::FaceModel faces,
                                 std::chrono::year_month_day today)
{
    return [=](std::shared_ptr<capture::ImageScanner> scanner, std::shared_ptr<capture::ImageScanner> otherSide,
               std::shared_ptr<const document::DocumentModel> model) {
        std::vector<std::unique_ptr<inspection::EvidenceStep>> steps;
        steps.push_back(std::make_unique<inspection::CaptureStep>(std::move(scanner), capture::CaptureRequest{}));
        steps.push_back(std::make_unique<inspection::MrzStep>(mrz.reader, mrz.states, today, std::move(otherSide)));
        steps.push_back(std::make_unique<inspection::PrintStep>(atlas));
        steps.push_back(std::make_unique<inspection::PageLocationStep>());
        steps.push_back(std::make_unique<inspection::CaptureQualityStep>());
        if (model) {
            steps.push_back(std::make_unique<inspection::DocumentModelStep>(std::move(model)));
            steps.push_back(std::make_unique<inspection::LightFindingsStep>());
            steps.push_back(std::make_unique<inspection::VizStep>(textReader));
            steps.push_back(std::make_unique<inspection::FacesStep>(faces));
        }
        return steps;
    };
}

learning::FaceFinder faceFinderOf(inspection::FaceModel faces)
{
    return [faces = std::move(faces)](const cv::Mat& picture) {
        constexpr double smallest = 0.1;  // of the page's height
        std::vector<cv::Rect2d> boxes;
        if (const auto reader = faces()) {
            for (const viz::Face& face : (*reader)->find(picture, smallest)) {
                boxes.push_back(face.box);
            }
        }
        return boxes;
    };
}

}  // namespace rahdari::ui::cli
