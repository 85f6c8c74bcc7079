#include "core/specimen/artwork/emblem.h"

#include "core/base/error_code.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/emblem_paint.h"

#include <functional>
#include <map>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

const std::map<std::string, EmblemArt, std::less<>>& gallery()
{
    static const std::map<std::string, EmblemArt, std::less<>> drawings{
        {"bridge", bridgeArt()}, {"chip", chipArt()},   {"coast", coastArt()},           {"compass", compassArt()},
        {"crest", crestArt()},   {"heron", heronArt()}, {"lighthouse", lighthouseArt()}, {"sun", sunArt()},
        {"waves", wavesArt()},   {"wheat", wheatArt()}, {"wreath", wreathArt()}};
    return drawings;
}

Error unknownDrawing(const std::string& name)
{
    std::string known;
    for (const std::string& other : emblemNames()) {
        known += (known.empty() ? "" : ", ") + other;
    }
    return {toInt(ErrorCode::SpecimenInvalid), "There is no drawing \"" + name + '"', "Write one of " + known};
}

}  // namespace

const EmblemArt* emblemArt(std::string_view name)
{
    const auto found = gallery().find(name);
    return found == gallery().end() ? nullptr : &found->second;
}

std::vector<std::string> emblemNames()
{
    std::vector<std::string> names;
    for (const auto& [name, art] : gallery()) {
        names.push_back(name);
    }
    return names;
}

Result<Plate> drawEmblem(const image::RectMm& box, const std::string& ink, const Emblem& emblem)
{
    const EmblemArt* art = emblemArt(emblem.drawing);
    if (art == nullptr) {
        return unknownDrawing(emblem.drawing);
    }
    const PlateFrame frame(box);
    const EmblemPlace place = placeIn(*art, box);
    return frame.plate(ink, emblem.filled ? paintFilled(*art, place, frame)
                                          : paintEngraved(*art, place, frame, emblem.lineMm));
}

Result<Plate> emblemMask(const image::RectMm& box, const std::string& drawing)
{
    const EmblemArt* art = emblemArt(drawing);
    if (art == nullptr) {
        return unknownDrawing(drawing);
    }
    const PlateFrame frame(box);
    return frame.plate("", paintMask(*art, placeIn(*art, box), frame));
}

}  // namespace rahdari::specimen
