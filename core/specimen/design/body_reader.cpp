#include "core/specimen/design/body_reader.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr Range share{0, 1};
constexpr Range anyAngle{-360, 360};
constexpr Range lineWidth{.03, 5};
constexpr Range letterHeight{.5, 30};
constexpr Range tracking{-1, 10};
constexpr std::size_t mostWaves = 8;

void readText(TableReader& reader, std::string& text)
{
    reader.need("text");
    reader.text("text", text, true);
    if (!reader.failed() && text.empty()) {
        reader.fail("text must not be empty");
    }
}

void readLetters(TableReader& reader, std::string& font, double& capHeightMm, std::string& align, double& trackingMm)
{
    static constexpr std::array<std::string_view, 3> sides{"left", "centre", "right"};
    reader.name("font", font);
    reader.number("cap_height_mm", capHeightMm, letterHeight);
    reader.word("align", align, sides);
    reader.number("tracking_mm", trackingMm, tracking);
}

void read(TableReader& reader, Fountain& fountain)
{
    reader.name("second_ink", fountain.secondInk);
    reader.number("transition_mm", fountain.transitionMm, {1, 200});
    reader.number("coverage", fountain.coverage, share);
    reader.number("angle_degrees", fountain.angleDegrees, anyAngle);
}

void read(TableReader& reader, LineBundle& bundle)
{
    reader.number("pitch_mm", bundle.pitchMm, {.2, 20});
    reader.number("line_mm", bundle.lineMm, lineWidth);
    reader.numbers("swings_mm", bundle.swingsMm, mostWaves, {-30, 30});
    reader.numbers("lengths_mm", bundle.lengthsMm, mostWaves, {.5, 500});
    reader.numbers("phases", bundle.phases, mostWaves, {-100, 100});
    reader.number("angle_degrees", bundle.angleDegrees, anyAngle);
    reader.name("second_ink", bundle.secondInk);
    if (bundle.lengthsMm.size() != bundle.swingsMm.size() || bundle.phases.size() != bundle.swingsMm.size()) {
        reader.fail("swings_mm, lengths_mm and phases must be lists of the same length");
    }
}

void read(TableReader& reader, Rosette& rosette)
{
    reader.number("radius_mm", rosette.radiusMm, {.5, 100});
    reader.whole("petals", rosette.petals, {1, 120});
    reader.whole("rings", rosette.rings, {1, 60});
    reader.number("line_mm", rosette.lineMm, lineWidth);
    reader.name("second_ink", rosette.secondInk);
}

void readDrawing(TableReader& reader, std::string& drawing)
{
    reader.need("drawing");
    reader.name("drawing", drawing);
}

void read(TableReader& reader, Emblem& emblem)
{
    readDrawing(reader, emblem.drawing);
    reader.flag("filled", emblem.filled);
    reader.number("line_mm", emblem.lineMm, lineWidth);
}

void read(TableReader& reader, Microtext& text)
{
    static constexpr std::array<std::string_view, 4> paths{"lines", "frame", "circle", "wave"};
    readText(reader, text.text);
    reader.number("cap_height_mm", text.capHeightMm, {.15, 3});
    reader.number("line_step_mm", text.lineStepMm, {.3, 20});
    reader.word("path", text.path, paths);
}

void read(TableReader& reader, Label& label)
{
    readText(reader, label.text);
    readLetters(reader, label.font, label.capHeightMm, label.align, label.trackingMm);
}

void read(TableReader& reader, Field& field)
{
    reader.need("content");
    reader.name("content", field.content);
    readLetters(reader, field.font, field.capHeightMm, field.align, field.trackingMm);
}

void read(TableReader& reader, Zone& zone)
{
    reader.number("left_mm", zone.leftMm, {2, 10});
    reader.number("pitch_mm", zone.pitchMm, {2.3, 2.8});
    reader.name("font", zone.font);
}

void read(TableReader& reader, Picture& picture)
{
    static constexpr std::array<std::pair<std::string_view, PictureTechnique>, 4> techniques{
        {{"dye_diffusion", PictureTechnique::DyeDiffusion},
         {"toner", PictureTechnique::Toner},
         {"inkjet", PictureTechnique::Inkjet},
         {"laser_engraving", PictureTechnique::LaserEngraving}}};
    reader.choice("technique", picture.technique, techniques);
    reader.flag("ghost", picture.ghost);
    reader.number("strength", picture.strength, share);
    reader.number("feather", picture.feather, {0, 5});
    reader.flag("lines_over", picture.linesOver);
}

void read(TableReader& reader, Fibres& fibres)
{
    reader.number("per_square_dm", fibres.perSquareDm, {0, 300});
    reader.need("inks");
    reader.names("inks", fibres.inks, 8);
    reader.number("length_mm", fibres.lengthMm, {.5, 10});
    reader.number("width_mm", fibres.widthMm, {.02, .5});
    if (!reader.failed() && fibres.inks.empty()) {
        reader.fail("inks must name at least one");
    }
}

void read(TableReader& reader, DiffractiveDevice& device)
{
    readDrawing(reader, device.drawing);
    reader.whole("cells", device.cells, {1, 1000});
}

void read(TableReader& reader, RetroLaminate& laminate)
{
    readDrawing(reader, laminate.drawing);
    reader.number("pitch_mm", laminate.pitchMm, {2, 100});
    reader.number("size_mm", laminate.sizeMm, {1, 100});
}

void read(TableReader& reader, Watermark& watermark)
{
    readDrawing(reader, watermark.drawing);
    reader.number("depth", watermark.depth, share);
}

void read(TableReader& reader, Thread& thread)
{
    reader.text("text", thread.text);
    reader.number("width_mm", thread.widthMm, {.3, 10});
}

void read(TableReader& reader, Perforation& perforation)
{
    reader.name("content", perforation.content);
    reader.number("hole_mm", perforation.holeMm, {.1, 2});
    reader.number("height_mm", perforation.heightMm, {1, 20});
}

void read(TableReader& reader, Barcode& barcode)
{
    static constexpr std::array<std::string_view, 5> symbologies{"pdf417", "qr", "datamatrix", "aztec", "code128"};
    reader.word("symbology", barcode.symbology, symbologies);
    reader.name("content", barcode.content);
}

/// An empty body of every kind, in the order of ElementBody.
template <std::size_t... Indices>
std::array<ElementBody, sizeof...(Indices)> bodiesOfAllKinds(std::index_sequence<Indices...> /*indices*/)
{
    return {ElementBody(std::in_place_index<Indices>)...};
}

}  // namespace

void readBody(TableReader& reader, ElementBody& body)
{
    constexpr std::size_t count = std::variant_size_v<ElementBody>;
    static const auto bodies = bodiesOfAllKinds(std::make_index_sequence<count>());
    std::array<std::string_view, count> words;
    std::ranges::transform(bodies, words.begin(), kindOf);
    std::string kind;
    reader.need("kind");
    reader.word("kind", kind, words);
    const auto chosen = std::ranges::find(words, kind);
    if (chosen == words.end()) {
        return;
    }
    body = bodies.at(static_cast<std::size_t>(chosen - words.begin()));
    std::visit([&reader](auto& one) { read(reader, one); }, body);
}

}  // namespace rahdari::specimen
