#include "tests/unit/core/specimen/collection/utopian_document.h"

#include "core/specimen/design/design_file.h"

#include <stdexcept>

namespace rahdari::tests {

using namespace std::chrono_literals;

std::filesystem::path utopianModels()
{
    return std::filesystem::path(RAHDARI_SOURCE_DIR) / "models" / "documents" / "utopia";
}

specimen::Design utopianDesign(const std::string& id)
{
    static const auto designs = specimen::loadDesigns(utopianModels());
    const auto design = designs ? specimen::findDesign(*designs, id) : designs.error();
    return design ? *design : throw std::runtime_error(design.error().message);
}

specimen::DocumentInMaking issuedDocument(const std::string& design, std::uint64_t seed)
{
    const specimen::Chance chance(seed);
    specimen::DocumentInMaking document;
    document.job.design = utopianDesign(design);
    document.holder = specimen::inventHolder(chance.part("holder"));
    document.issue = specimen::issueDocument(document.job.design, document.holder, 2026y / 6 / 1, chance.part("issue"));
    document.job.texts = specimen::textsOf(document.job.design, document.holder, document.issue);
    return document;
}

specimen::Manifest fullManifest()
{
    specimen::Manifest manifest;
    manifest.generator = "Rahdari 1.2.3";
    manifest.seed = 9'007'199'254'740'991;
    manifest.captured = "2026-06-01";
    manifest.design = "passport_2015";
    manifest.designTitle = "Passport, paper data page, series A";
    manifest.series = "A";
    manifest.modelId = "UTO,P,1,2015,AO-01001";
    manifest.texts = {{"surname", "LINDQVIST"}, {"surname_urdu", "\xd9\x84\xdb\x8c"}};
    manifest.scanner = "desk_a";
    manifest.device = 3;
    manifest.deviceName = "desk_a #3";
    manifest.heldOut = true;
    manifest.sides = {{.side = "data page",
                       .folder = "data_page",
                       .size = {125, 88},
                       .dpi = 400,
                       .declaredDpi = 300,
                       .pictures = {{.light = image::Light::Ultraviolet,
                                     .file = "uv.jpg",
                                     .pageToPicture = {15.7, .02, 40.25, -.02, 15.7, 60.5, 0, 0, 1},
                                     .corners = {{{40.25, 60.5}, {2000.12, 62}, {1999, 1440.5}, {39, 1440}}}}},
                       .features = {{"mrz", "zone", {6, 70, 113, 10}, "P<UTO"}}}};
    manifest.family = "F06";
    manifest.familyTitle = "Photo substitution, pasted";
    manifest.kind = "photo substitution";
    manifest.difficulty = 2;
    manifest.forged = true;
    manifest.knownIssuerDefect = true;
    manifest.alterations = {{"data page", {{5, 16}, {40, 16}, {40, 61}}, "portrait pasted over the genuine one"}};
    manifest.mustReact = {"D1", "C4"};
    manifest.explanation = "Look at the edge in oblique light.";
    manifest.chip = specimen::ChipState::Cloned;
    manifest.licences = {"drawn by Rahdari"};
    return manifest;
}

}  // namespace rahdari::tests
