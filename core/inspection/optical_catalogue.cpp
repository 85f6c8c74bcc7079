#include "core/inspection/catalogue_parts.h"
#include "core/inspection/measure_list.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::inspection {

using check::Category;
using check::CheckEntry;
using enum check::Outcome;

namespace {

constexpr std::array<std::string_view, 5> onModel{"capture", "mrz", "page_location", "capture_quality",
                                                  "document_model"};
constexpr std::array<std::string_view, 6> onPrint{"capture",         "mrz",           "mrz_print", "page_location",
                                                  "capture_quality", "document_model"};
constexpr std::array<std::string_view, 7> onFields{
    "capture", "mrz", "mrz_print", "page_location", "capture_quality", "document_model", "viz"};
constexpr std::array<std::string_view, 6> onLights{
    "capture", "mrz", "page_location", "capture_quality", "document_model", "light_findings"};
constexpr std::array<std::string_view, 3> onFaces{"capture_quality", "document_model", "faces"};
constexpr std::array<std::string_view, 2> sharpGates{"focus", "resolution"};

/// What an optical check waits for.
enum class Waits : std::uint8_t { Model, Print, Fields, Lights, Faces };

/// What the catalogue says of a measure, beside what the measure says of itself.
struct Words {
    std::string_view check;
    std::string_view title;
    std::string_view clause = "TR-03135-1 5.5.4.3";
    Waits waits = Waits::Model;
    bool isFine = false;  ///< needs a sharp picture
};

constexpr std::string_view spectral = "TR-03135-1 5.5.4.2";

constexpr std::array words{
    Words{"optical.uv_br_fu", "Page dull under ultraviolet light", spectral, Waits::Lights},
    Words{"optical.uv_br_mr", "Zone dull under ultraviolet light", spectral, Waits::Lights},
    Words{"optical.uv_br_ph", "Portrait dull under ultraviolet light", spectral, Waits::Lights},
    Words{"optical.uv_br_vz", "Printed fields dull under ultraviolet light", spectral, Waits::Lights},
    Words{"optical.uv_lu_is", "Ultraviolet print as on genuine documents", spectral, Waits::Lights},
    Words{"optical.uv_fr_is", "Ultraviolet print drawn in lines, not in dots", spectral, Waits::Lights},
    Words{"optical.uv_lu_fi", "Luminescent fibres", spectral, Waits::Lights},
    Words{"optical.uv_id", "Personal print under ultraviolet light", spectral, Waits::Lights},
    Words{"optical.false_luminescence", "Nothing else glows", "TR-03135-1 5.5.4.3", Waits::Lights},
    Words{"optical.ir_tr_is", "Inks that vanish under infrared light", spectral},
    Words{"optical.ir_ab_is", "Inks that stay under infrared light", spectral},
    Words{"optical.ir_id", "Personal print under infrared light", spectral},
    Words{"optical.ir_ab_ph", "Portrait under infrared light", spectral},
    Words{"optical.ir_generic", "Infrared light shows what it should of the page"},
    Words{"optical.all_lights_alike", "The lights show different things"},
    Words{"optical.grey_copy", "In colour, as the model is"},
    Words{"optical.screen", "Not a display"},
    Words{"optical.vi_fr_fu", "Printed as genuine documents are", spectral, Waits::Model, true},
    Words{"optical.vi_fr_ph", "Portrait printed as on genuine documents", spectral, Waits::Model, true},
    Words{"optical.vi_rainbow", "Rainbow print runs smoothly"},
    Words{"optical.microtext", "Microtext", "ICAO Doc 9303-2 C.4.1.2", Waits::Model, true},
    Words{"optical.vi_ground_mr", "Ground of the zone untouched", "TR-03135-1 5.5.4.3", Waits::Print},
    Words{"optical.vi_ground_vz", "Ground of the fields untouched", "TR-03135-1 5.5.4.3", Waits::Fields},
    Words{"optical.vi_ground_data", "Ground untouched in print or in the zone", "TR-03135-1 5.5.4.3", Waits::Print},
    Words{"optical.photo_area", "Portrait in its place"},
    Words{"optical.photo_edge", "Portrait grown into the page"},
    Words{"optical.surface", "Surface round the portrait untouched", "ICAO Doc 9303-2 C.27"},
    Words{"optical.patch_edges", "Nothing pasted on"},
    Words{"optical.portrait_ghost", "Portrait and ghost show one person", "ICAO Doc 9303-2 C.19", Waits::Faces},
    Words{"optical.field_metrics", "Fields set as on genuine documents", "TR-03135-1 5.5.4.3", Waits::Fields, true},
    Words{"optical.field_font", "Fields set in the typeface of genuine documents", "TR-03135-1 5.5.4.3", Waits::Fields,
          true},
    Words{"optical.field_ink", "Fields printed in one ink", "TR-03135-1 5.5.4.3", Waits::Fields},
    Words{"optical.repeated_number", "Number in the page that of the zone", "ICAO Doc 9303-2 C.19"},
    Words{"optical.ovd", "Optically variable device changes with the light", "TR-03135-1 5.5.4.3", Waits::Lights},
    Words{"optical.ovi", "Optically variable ink changes with the light", "TR-03135-1 5.5.4.3", Waits::Lights},
    Words{"optical.retro", "Retro-reflective laminate whole", "TR-03135-1 5.5.4.3", Waits::Lights},
    Words{"optical.watermark", "Watermark"},
    Words{"optical.perforation", "Perforation"},
    Words{"optical.appearance_vi", "Page looks as genuine ones do under white light", "TR-03135-1 5.5.4.3",
          Waits::Lights},
    Words{"optical.appearance_ir", "Page looks as genuine ones do under infrared light", "TR-03135-1 5.5.4.3",
          Waits::Lights},
    Words{"optical.appearance_uv", "Page looks as genuine ones do under ultraviolet light", "TR-03135-1 5.5.4.3",
          Waits::Lights},
    Words{"optical.appearance_coax", "Page looks as genuine ones do under coaxial light", "TR-03135-1 5.5.4.3",
          Waits::Lights},
};

std::span<const std::string_view> needsOf(Waits waits)
{
    switch (waits) {
    case Waits::Model: return onModel;
    case Waits::Print: return onPrint;
    case Waits::Fields: return onFields;
    case Waits::Lights: return onLights;
    case Waits::Faces: break;
    }
    return onFaces;
}

/// All measures one after the other, in the order of their folders.
const std::vector<const optical::Measure*>& flatList()
{
    static const std::vector<const optical::Measure*> list = [] {
        std::vector<const optical::Measure*> flat;
        for (const optical::Measures& folder : measureList()) {
            for (const optical::Measure& measure : folder.measures) {
                flat.push_back(&measure);
            }
        }
        return flat;
    }();
    return list;
}

template <std::size_t index>
check::CheckResult judgeMeasure(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return optical::judge(*flatList()[index], evidence);
}

constexpr std::size_t mostMeasures = 80;

/// A check is a plain function: one for each place in the list.
template <std::size_t... indexes>
constexpr std::array<check::CheckFunction, mostMeasures> functionsOf(std::index_sequence<indexes...> /*places*/)
{
    return {judgeMeasure<indexes>...};
}

/// A measure nobody wrote words for shows its id: a test insists that there is none.
CheckEntry entryOf(const optical::Measure& measure, check::CheckFunction run)
{
    const auto said =
        std::find_if(words.begin(), words.end(), [&](const Words& w) { return w.check == measure.rule.check; });
    const Words& known = said != words.end() ? *said : Words{measure.rule.check, measure.rule.check};
    return {.id = measure.rule.check,
            .category = Category::Optical,
            .clause = known.clause,
            .title = known.title,
            .possible = {Successful, Failed, Undetermined, NotSupported, Aborted},
            .needs = needsOf(known.waits),
            .gates = known.isFine ? std::span<const std::string_view>(sharpGates) : std::span<const std::string_view>(),
            .run = run};
}

}  // namespace

std::span<const CheckEntry> opticalChecks()
{
    static const std::vector<CheckEntry> entries = [] {
        constexpr auto functions = functionsOf(std::make_index_sequence<mostMeasures>());
        std::vector<CheckEntry> list;
        const auto& measures = flatList();
        for (std::size_t i = 0; i < std::min(measures.size(), mostMeasures); ++i) {
            list.push_back(entryOf(*measures[i], functions[i]));
        }
        return list;
    }();
    return entries;
}

}  // namespace rahdari::inspection
