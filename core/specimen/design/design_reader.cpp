#include "core/specimen/design/design_reader.h"

#include "core/specimen/design/ink_reader.h"
#include "core/specimen/design/side_reader.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr std::array<std::pair<std::string_view, DocumentFormat>, 5> formats{{{"td1", DocumentFormat::Td1},
                                                                              {"td2", DocumentFormat::Td2},
                                                                              {"td3", DocumentFormat::Td3},
                                                                              {"mrv_a", DocumentFormat::MrvA},
                                                                              {"mrv_b", DocumentFormat::MrvB}}};

Design beginOf(TableReader& file, const InkCabinet& cabinet, const std::vector<Design>& bases)
{
    Design design;
    design.inks = cabinet.inks;
    design.materials = cabinet.materials;
    std::string base;
    file.name("base", base);
    if (base.empty()) {
        return design;
    }
    const auto found = std::ranges::find(bases, base, &Design::id);
    if (found == bases.end()) {
        file.fail("base names \"" + base + "\", and there is no such design without a base");
        return design;
    }
    return *found;
}

void readNumbers(TableReader& file, TableReader::ErrorSlot& error, NumberRules& rules)
{
    constexpr Range years{1950, 2100};
    const toml::table* table = file.table("numbers");
    if (table == nullptr) {
        return;
    }
    TableReader reader(*table, error);
    reader.text("pattern", rules.pattern);
    reader.whole("first", rules.first);
    reader.whole("last", rules.last);
    reader.whole("validity_years", rules.validityYears, {1, 20});
    reader.whole("first_issue_year", rules.firstIssueYear, years);
    reader.whole("last_issue_year", rules.lastIssueYear, years);
    reader.finish("numbers");
}

/// What names the design: of the base, only the family.
void readNames(TableReader& file, Design& design, bool later)
{
    for (const std::string_view key : {"id", "title", "series", "model_id"}) {
        file.need(key);
    }
    if (!later) {
        file.need("family");
    }
    file.name("id", design.id);
    file.text("title", design.title);
    file.name("family", design.family);
    file.text("series", design.series);
    file.text("model_id", design.modelId);
}

void readKind(TableReader& file, Design& design, bool later)
{
    static constexpr std::array<std::string_view, 2> scripts{"", "urdu"};
    if (!later) {
        file.need("format");
        file.need("document_code");
        file.need("numbers");
        file.need("side");
    }
    file.choice("format", design.format, formats);
    design.size = standardSize(design.format);
    file.size("size", design.size);
    file.text("document_code", design.documentCode);
    file.number("corner_radius_mm", design.cornerRadiusMm, {0, 6});
    file.flag("card", design.card);
    file.flag("sticker", design.sticker);
    file.flag("chip", design.chip);
    file.word("native_script", design.nativeScript, scripts);
    file.text("note", design.note, true);
}

}  // namespace

std::string placeOf(std::string_view side, std::string_view name)
{
    return std::string(side) + "/" + std::string(name);
}

WrittenDesign readDesign(const toml::table& table, const InkCabinet& cabinet, const std::vector<Design>& bases,
                         TableReader::ErrorSlot& error)
{
    TableReader file(table, error);
    const bool later = file.has("base");
    WrittenDesign written;
    written.design = beginOf(file, cabinet, bases);
    readNames(file, written.design, later);
    readKind(file, written.design, later);
    readNumbers(file, error, written.design.numbers);
    readInks(file, error, written.design.inks);
    readMaterials(file, error, written.design.materials);
    readSides(file, error, written, later);
    file.finish("a design");
    return written;
}

}  // namespace rahdari::specimen
