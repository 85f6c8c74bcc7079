#pragma once

#include "core/document/model/document_model.h"
#include "core/optical/measure.h"
#include "core/optical/print/print_signature.h"

#include <map>
#include <string>

namespace rahdari::optical {

/// The table of learnScreenMap(): what stands out of the rings of a genuine page's spectra, bin by bin, mean above
/// spread, luminance above chroma.
inline constexpr std::string_view screenTable = "print.screen";

/// The table of learnScreenMap() with one number: the finest structure in which the specimens tell what a genuine page
/// shows, cycles/mm. Lines finer than that come to light under a reader of higher resolution, on genuine pages too.
inline constexpr std::string_view finestTable = "print.finest_per_mm";

/// @return finestScreenPerMm where the model does not say
double finestKnownPerMm(const document::DocumentModel& model);

/// One genuine page's spectra, for learnScreenMap(): luminance above chroma, and how fine they are; nothing where they
/// cannot be measured.
std::map<std::string, document::Table> observeScreen(const check::Evidence& evidence);

/// Guilloches repeat; what of their frequencies shows on genuine pages is no printer's screen. From what
/// observeScreen() took of each specimen.
std::map<std::string, document::Table> learnScreenMap(const Specimens& specimens, const document::DocumentModel& draft);

/// The strongest frequency that genuine pages do not show, in their standard deviations: of luminance and of colour.
struct ScreenExcess {
    double luminance = 0.0;
    double chroma = 0.0;
};

/// @return none when the table is of another size
std::optional<ScreenExcess> screenExcess(const PrintSignature& signature, const document::Table& table);

}  // namespace rahdari::optical
