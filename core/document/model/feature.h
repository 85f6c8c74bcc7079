#pragma once

#include "core/image/geometry.h"
#include "core/image/light.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::document {

/// What stands at a place of a page.
enum class FeatureKind : std::uint8_t {
    Print,        ///< print that is the same on every specimen
    Blank,        ///< bare substrate, or nearly so
    Mrz,          ///< personalised: the zone
    Portrait,     ///< personalised
    Ghost,        ///< personalised: the second, smaller portrait
    Field,        ///< personalised: text of the VIZ
    Code,         ///< personalised: barcode or digital seal
    Personal,     ///< personalised, what exactly is not known: signature, perforation, laser image
    UvPrint,      ///< lit under ultraviolet light, the same on every specimen
    UvPersonal,   ///< lit under ultraviolet light, personalised (number, ghost)
    IrVanishing,  ///< seen in white light, gone under infrared
    IrStaying,    ///< seen in both
    Fibres,       ///< where luminescent fibres lie at random
    Ovd,          ///< changes between diffuse and coaxial (or oblique) light
    Retro,        ///< laminate with a pattern seen in coaxial light only
    Watermark,    ///< seen in transmitted light
    Perforation,  ///< holes, seen in transmitted light
};

/// Lower snake case as in model files: "print", "uv_print", "ir_vanishing", ...
std::string_view toString(FeatureKind kind);
std::optional<FeatureKind> featureKindFromString(std::string_view name);

/// Whether it differs from document to document of one model.
bool isPersonal(FeatureKind kind);

/// How a feature should look under a light (the visibility flags of a document model).
enum class Appearance : std::uint8_t { Invisible, Visible, Coloured, Grey };

std::string_view toString(Appearance appearance);
std::optional<Appearance> appearanceFromString(std::string_view name);

/// A place of a page and what is expected there.
struct Feature {
    std::string name;  ///< unique in the model, lower snake case: "uv_print_3", "surname"
    FeatureKind kind = FeatureKind::Print;
    image::RectMm box;                              ///< in the model's millimetres
    std::map<image::Light, Appearance> appearance;  ///< lights that are not listed: nothing is expected
    /// Fields: which datum it says, by the names of `viz` ("surname", "document_number", "birth_date", ...). May be
    /// empty.
    std::string content;
    bool mustBeAbsent = false;  ///< known of counterfeits: present = failed (TR-03135-1 5.5.1.2, inverted logic)

    bool operator==(const Feature&) const = default;
};

}  // namespace rahdari::document
