#pragma once

#include "core/capture/page.h"
#include "core/check/page_planes.h"
#include "core/document/model/model_shelf.h"
#include "core/document/page_location.h"
#include "core/document/registration/registered_page.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::document {

/// Evidence: which model the page is of. Put by the step "document_model".
struct Identification {
    struct Candidate {
        std::string model;
        double score = 0.0;  ///< [0, 1]
    };
    std::shared_ptr<const DocumentModel> model;  ///< null: none fits; template-free checks go on
    double score = 0.0;                          ///< of the model
    double lead = 0.0;                           ///< over the best other document; a sister series counts as other
    std::vector<Candidate> candidates;           ///< best first, at most five, those not taken too
    std::optional<PackSignature> signature;      ///< none: the model is not signed
    std::string reason;                          ///< one sentence: why this one, or why none
    double ms = 0.0;                             ///< identification alone, for benches; never part of a judgement
};

/// What the zone says of the document, as far as it helps to find the model. Empty = not known.
struct IdentificationHints {
    std::string country;
    std::string type;
    int issueYear = 0;
};

/// Tables "identification.*" of a model: what identify() compares a page with. Called by the learner.
std::map<std::string, Table> identificationTables(const DocumentModel& model);

/// What was found out about a page: which model, and the page in its grid.
struct IdentifiedPage {
    Identification identification;
    RegisteredPage page;
};

/// Finds the model of a page and registers the page on it.
///
/// A coarse look at every model of the shelf, a close one at the best few (key points, robust homography), then the
/// page is registered on the best. Hints break ties and never exclude a model: a forger prints what he likes into a
/// zone. The page may lie at any of four turns when it has no zone.
///
/// @param location  under white light; may be not found: key points alone must then do
IdentifiedPage identifyPage(const capture::Page& page, const check::PagePlanes& planes, const PageLocation& location,
                            const IdentificationHints& hints, const ModelShelf& shelf, std::stop_token stop = {});

/// Registers a page on a given model. Never throws; `RegisteredPage::obstacle` says why it is not good enough.
RegisteredPage registerPage(const capture::Page& page, const check::PagePlanes& planes, const DocumentModel& model,
                            std::stop_token stop = {});

/// The page in its own grid, as located: for documents no model is known of, and for the first look of the learner.
RegisteredPage unregisteredPage(const capture::Page& page, const check::PagePlanes& planes, image::SizeMm size);

}  // namespace rahdari::document
