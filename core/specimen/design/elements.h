#pragma once

#include "core/image/geometry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rahdari::specimen {

// The parts a page is made of, as a design's TOML names them. All lengths in mm, places from the page's upper left
// corner, angles in degrees. Inks are names of inks.toml or of the design's own [ink.*] tables.

/// A pale tint that runs from one ink into another (rainbow print).
struct Fountain {
    std::string secondInk;  ///< empty: one ink only
    double transitionMm = 30;
    double coverage = .18;    ///< 0-1
    double angleDegrees = 0;  ///< the direction along which the ink changes

    bool operator==(const Fountain&) const = default;
};

/// A bundle of waved lines: y = i * pitch + sum of swings * sin(2 pi x / length + phase * i).
struct LineBundle {
    double pitchMm = .38;  ///< at least .30: closer lines beat with the scanner's pixels
    double lineMm = .08;
    std::vector<double> swingsMm;
    std::vector<double> lengthsMm;  ///< as many as swings
    std::vector<double> phases;     ///< radians a line, as many as swings
    double angleDegrees = 0;
    std::string secondInk;  ///< set: every other line in this ink (two-colour guilloche)

    bool operator==(const LineBundle&) const = default;
};

/// Interlaced closed curves: r(t) = radius * (.58 + .26 cos(petals t + ring) + .14 cos(2 petals t + ...)).
struct Rosette {
    double radiusMm = 10;
    int petals = 12;
    int rings = 9;
    double lineMm = .08;
    std::string secondInk;

    bool operator==(const Rosette&) const = default;
};

/// One of the house's vector drawings, filled or as engraved lines: "compass", "waves", "lighthouse", "heron",
/// "bridge", "wheat", "crest", "coast". See artwork/emblem.h.
struct Emblem {
    std::string drawing;
    bool filled = true;
    double lineMm = .12;

    bool operator==(const Emblem&) const = default;
};

/// Lines of tiny text, along the box or around it.
struct Microtext {
    std::string text;
    double capHeightMm = .22;
    double lineStepMm = .6;
    std::string path = "lines";  ///< "lines", "frame", "circle", "wave"

    bool operator==(const Microtext&) const = default;
};

/// Fixed text.
struct Label {
    std::string text;
    std::string font = "sans";  ///< a name of fonts.toml: "sans", "sans_bold", "serif_bold", "urdu", "ocrb", ...
    double capHeightMm = 1.6;
    std::string align = "left";  ///< "left", "centre", "right" in the box; Urdu is set from the right
    double trackingMm = 0;

    bool operator==(const Label&) const = default;
};

/// Personalised text. What it says: DocumentTexts, by key.
struct Field {
    std::string content;  ///< key, e.g. "surname", "birth_date", "surname_urdu", "document_number"
    std::string font = "sans_bold";
    double capHeightMm = 2.0;
    std::string align = "left";
    double trackingMm = 0;

    bool operator==(const Field&) const = default;
};

/// The machine readable zone, where Doc 9303 puts it.
struct Zone {
    double leftMm = 6.0;  ///< of the first character's cell
    double pitchMm = 2.54;
    std::string font = "ocrb";

    bool operator==(const Zone&) const = default;
};

/// How a picture is put on the page.
enum class PictureTechnique : std::uint8_t {
    DyeDiffusion,    ///< full colour, soft, nearly gone in infrared
    Toner,           ///< amplitude-modulated screen, dark in infrared
    Inkjet,          ///< frequency-modulated dots
    LaserEngraving,  ///< grey, dark in infrared, raised by microns
};

/// The holder's portrait, or with `ghost` the second one.
struct Picture {
    PictureTechnique technique = PictureTechnique::DyeDiffusion;
    bool ghost = false;
    double strength = 1;     ///< ghosts: .3-.6
    double feather = .4;     ///< soft edge, mm
    bool linesOver = false;  ///< the guilloche runs over it once more

    bool operator==(const Picture&) const = default;
};

/// Short threads in the paper, placed anew on every page.
struct Fibres {
    double perSquareDm = 25;
    std::vector<std::string> inks;  ///< picked with equal chance
    double lengthMm = 3.5;          ///< mean; 2-5
    double widthMm = .05;

    bool operator==(const Fibres&) const = default;
};

/// A diffractive device: cells of gratings, their drawing one of the emblems.
struct DiffractiveDevice {
    std::string drawing = "compass";
    int cells = 60;

    bool operator==(const DiffractiveDevice&) const = default;
};

/// A logo repeated over the laminate that throws coaxial light back.
struct RetroLaminate {
    std::string drawing = "compass";
    double pitchMm = 9;
    double sizeMm = 5;

    bool operator==(const RetroLaminate&) const = default;
};

struct Watermark {
    std::string drawing = "lighthouse";
    double depth = .25;  ///< change of the paper's thickness, 0-1

    bool operator==(const Watermark&) const = default;
};

/// A security thread across the page: seen in transmitted light, as dashes or text.
struct Thread {
    std::string text;
    double widthMm = 1.2;

    bool operator==(const Thread&) const = default;
};

/// A number of holes.
struct Perforation {
    std::string content = "document_number";
    double holeMm = .32;
    double heightMm = 4.0;  ///< of a digit

    bool operator==(const Perforation&) const = default;
};

struct Barcode {
    std::string symbology = "pdf417";  ///< "pdf417", "qr", "datamatrix", "aztec", "code128"
    std::string content = "mrz";       ///< a key of DocumentTexts, or "seal": a visible digital seal

    bool operator==(const Barcode&) const = default;
};

using ElementBody = std::variant<Fountain, LineBundle, Rosette, Emblem, Microtext, Label, Field, Zone, Picture, Fibres,
                                 DiffractiveDevice, RetroLaminate, Watermark, Thread, Perforation, Barcode>;

/// One element of a page. Laid in the order of the file.
struct Element {
    std::string name;  ///< unique on its side
    std::string ink;   ///< empty where the kind needs none (watermark, perforation)
    image::RectMm box;
    double strength = 1;  ///< factor on the coverage
    /// IR split: inside this box the twin stands for `ink`; both look the same under white light.
    std::string twinInk;
    std::optional<image::RectMm> twinBox;
    std::string clip;  ///< empty, or an emblem's name: the element is drawn inside the box's drawing only
    ElementBody body;

    bool operator==(const Element&) const = default;
};

/// The TOML word of an element's kind: "fountain", "line_bundle", "rosette", "emblem", "microtext", "label", "field",
/// "zone", "picture", "fibres", "diffractive_device", "retro_laminate", "watermark", "thread", "perforation",
/// "barcode".
std::string_view kindOf(const ElementBody& body);

/// Whether it differs from page to page by its meaning: field, zone, picture, fibres, perforation, barcode.
bool isPersonalised(const ElementBody& body);

}  // namespace rahdari::specimen
