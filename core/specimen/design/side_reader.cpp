#include "core/specimen/design/side_reader.h"

#include "core/specimen/design/element_reader.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr std::size_t mostElements = 150;
constexpr std::array<std::string_view, 3> sideNames{"data page", "front", "back"};

/// "crest" drops that element of every side, "back/crest" of one.
std::size_t dropElement(Design& design, std::string_view name)
{
    std::size_t dropped = 0;
    for (SideDesign& side : design.sides) {
        dropped += std::erase_if(side.elements, [&](const Element& element) {
            return name == element.name || name == placeOf(side.side, element.name);
        });
    }
    return dropped;
}

void readWithout(TableReader& file, Design& design, bool later)
{
    std::vector<std::string> without;
    file.names("without", without, mostElements);
    if (!without.empty() && !later) {
        file.fail("without may stand in a design with a base only");
        return;
    }
    for (const std::string& name : without) {
        if (dropElement(design, name) == 0) {
            file.fail("without names \"" + name + "\", which the base does not have");
        }
    }
}

/// Reads the elements of one side and puts each in its place.
class ElementPlacer {
public:
    ElementPlacer(TableReader& reader, SideDesign& side, WrittenDesign& written, bool later)
        : reader_(reader), side_(side), written_(written), later_(later)
    {
    }

    void place(WrittenElement written)
    {
        const auto [known, isNew] = written_.lines.emplace(placeOf(side_.side, written.element.name), written.line);
        if (!isNew) {
            failAt(written, "there is an element \"" + written.element.name + "\" on this side already, in line " +
                                std::to_string(known->second));
        } else if (!written.after.empty()) {
            placeAfter(std::move(written));
        } else if (Element* other = find(written.element.name)) {
            *other = std::move(written.element);
        } else {
            side_.elements.push_back(std::move(written.element));
        }
    }

private:
    Element* find(std::string_view name)
    {
        const auto found = std::ranges::find(side_.elements, name, &Element::name);
        return found == side_.elements.end() ? nullptr : &*found;
    }

    void placeAfter(WrittenElement written)
    {
        if (!later_) {
            failAt(written, "after may stand in a design with a base only");
            return;
        }
        std::erase_if(side_.elements, [&](const Element& element) { return element.name == written.element.name; });
        const auto before = std::ranges::find(side_.elements, written.after, &Element::name);
        if (before == side_.elements.end()) {
            failAt(written, "after names \"" + written.after + "\", which is not on this side");
            return;
        }
        side_.elements.insert(before + 1, std::move(written.element));
    }

    void failAt(const WrittenElement& written, const std::string& what)
    {
        toml::source_region where;
        where.begin.line = static_cast<toml::source_index>(written.line);
        where.begin.column = 1;
        reader_.fail(where, what);
    }

    TableReader& reader_;
    SideDesign& side_;
    WrittenDesign& written_;
    bool later_;
};

SideDesign& sideOf(Design& design, const std::string& name)
{
    const auto known = std::ranges::find(design.sides, name, &SideDesign::side);
    if (known != design.sides.end()) {
        return *known;
    }
    design.sides.push_back({name, {}, {}});
    return design.sides.back();
}

void readSide(const toml::table& table, TableReader::ErrorSlot& error, WrittenDesign& written, bool later)
{
    TableReader reader(table, error);
    std::string name;
    reader.need("side");
    reader.word("side", name, sideNames);
    SideDesign& side = sideOf(written.design, name);
    reader.name("substrate", side.substrate);
    ElementPlacer placer(reader, side, written, later);
    for (const toml::table* element : reader.tables("element", mostElements)) {
        placer.place(readElement(*element, error));
    }
    if (side.elements.size() > mostElements) {
        reader.fail("a side has at most " + std::to_string(mostElements) + " elements");
    }
    reader.finish("a side");
}

}  // namespace

void readSides(TableReader& file, TableReader::ErrorSlot& error, WrittenDesign& written, bool later)
{
    readWithout(file, written.design, later);
    const auto tables = file.tables("side", sideNames.size());
    for (std::size_t i = 0; i < tables.size(); ++i) {
        readSide(*tables[i], error, written, later);
    }
}

}  // namespace rahdari::specimen
