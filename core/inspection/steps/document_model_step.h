#pragma once

#include "core/document/model/document_model.h"
#include "core/document/model/model_shelf.h"
#include "core/inspection/evidence_step.h"

#include <memory>

namespace rahdari::inspection {

/// "document_model": finds out which model the page is of and brings the page into the model's grid. Puts
/// `document::Identification`, `document::RegisteredPage` and `viz::FacePictures`. A page that fits no model is brought
/// into its own grid, and no faces are cut out of it.
class DocumentModelStep final : public EvidenceStep {
public:
    /// Chooses among the models of a shelf; null or an empty shelf: no page has a model.
    explicit DocumentModelStep(std::shared_ptr<const document::ModelShelf> shelf) : shelf_(std::move(shelf)) {}

    /// The model is known beforehand, as when learning.
    explicit DocumentModelStep(std::shared_ptr<const document::DocumentModel> model) : model_(std::move(model)) {}

    std::string_view id() const override { return "document_model"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    std::shared_ptr<const document::ModelShelf> shelf_;
    std::shared_ptr<const document::DocumentModel> model_;
};

}  // namespace rahdari::inspection
