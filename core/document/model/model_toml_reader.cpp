#include "core/base/error_code.h"
#include "core/base/toml_text.h"
#include "core/document/model/model_file.h"
#include "core/document/model/model_names.h"
#include "core/document/model/toml_members.h"

#include <regex>
#include <utility>

namespace rahdari::document {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t maxTextBytes = 200;
constexpr std::size_t maxReasonBytes = 500;
constexpr std::size_t maxFeatures = 500;
constexpr std::size_t maxDefects = 200;
constexpr std::size_t maxDevices = 100;
constexpr std::size_t maxValidities = 20;
constexpr double maxSideMm = 420.0;

/// Says whether a pattern can be used; std::regex says it by throwing.
bool isPattern(const std::string& text)
{
    try {
        const std::regex tried(text, std::regex::ECMAScript);
        return true;
    } catch (const std::regex_error&) {
        return false;
    }
}

class ModelReader {
public:
    explicit ModelReader(const toml::table& root) : root_(root), members_(root, first_) {}

    Result<DocumentModel> read()
    {
        readHead();
        readProvenance();
        readRules();
        readDefects();
        readFeatures();
        members_.refuseOthers("a document model");
        if (first_.error()) {
            return *first_.error();
        }
        return std::move(model_);
    }

private:
    void readHead()
    {
        if (members_.whole("format", 0, {0, 1'000'000}) != 1) {
            members_.fail("format", "\"format\" must be 1: another version of Rahdari wrote it, or it is no model");
        }
        model_.name = members_.text("name", longestName, true);
        if (!isModelName(model_.name)) {
            members_.fail("name", "\"name\" may hold letters, digits, '_', '-', '.' and ',' only, not '.' first");
        }
        const auto id = parseModelId(members_.text("id", maxTextBytes, true));
        if (!id) {
            members_.fail("id", "\"id\" must be country, type, number, year and register code: \"UTO,P,1,2015,\"");
        }
        model_.id = id.value_or(ModelId());
        model_.title = members_.text("title", maxTextBytes);
        model_.series = members_.text("series", maxTextBytes);
        model_.version = members_.text("version", maxTextBytes, true);
        model_.side = members_.text("side", maxTextBytes);
        const auto size = members_.numbers("size_mm", 2, {20.0, maxSideMm});
        model_.size = {size[0], size[1]};
    }

    void readProvenance()
    {
        const toml::table* table = members_.table("provenance");
        if (table == nullptr) {
            return;
        }
        TomlMembers members(*table, first_);
        Provenance& provenance = model_.provenance;
        provenance.agency = members.text("agency", maxTextBytes);
        provenance.made = members.text("made", maxTextBytes);
        provenance.program = members.text("program", maxTextBytes);
        provenance.specimens = members.whole("specimens", 0, {0, 1'000'000});
        provenance.devices = members.texts("devices", maxDevices, maxTextBytes);
        provenance.simulated = members.flag("simulated");
        members.refuseOthers("[provenance]");
    }

    void readRules()
    {
        const toml::table* table = members_.table("rules");
        if (table == nullptr) {
            return;
        }
        TomlMembers members(*table, first_);
        DataRules& rules = model_.rules;
        rules.validityMonths = members.wholes("validity_months", maxValidities, {1, 1200});
        rules.dateOrder = readDateOrder(members);
        rules.firstIssueYear = members.whole("first_issue_year", 0, {0, 9999});
        rules.lastIssueYear = members.whole("last_issue_year", 0, {0, 9999});
        if (const toml::table* patterns = members.table("patterns")) {
            readPatterns(*patterns);
        }
        members.refuseOthers("[rules]");
    }

    DateOrder readDateOrder(TomlMembers& members)
    {
        const auto order = dateOrderFromString(members.text("date_order", maxTextBytes));
        if (!order) {
            members.fail("date_order", R"(an order of dates is "day_first" or "month_first")");
        }
        return order.value_or(DateOrder::Unknown);
    }

    void readPatterns(const toml::table& table)
    {
        TomlMembers members(table, first_);
        for (const auto& [key, node] : table) {
            const std::string content(key.str());
            const std::string pattern = members.text(content, maxTextBytes, true);
            if (!isLowerSnakeCase(content)) {
                members.fail(content, "a datum's name is of lower case letters, digits and underscores");
            } else if (!isPattern(pattern)) {
                members.fail(content, "the pattern of \"" + content + "\" is no ECMAScript regular expression");
            }
            model_.rules.patterns.emplace(content, pattern);
        }
    }

    void readDefects()
    {
        for (const toml::table* table : members_.tables("known_defect", maxDefects)) {
            TomlMembers members(*table, first_);
            KnownDefect defect{members.text("check", longestName, true), members.text("reason", maxReasonBytes, true),
                               members.text("first_number", longestName), members.text("last_number", longestName)};
            if (!isLimitName(defect.check)) {
                members.fail("check", "\"check\" must be the id of a check");
            }
            if (defect.firstNumber.size() != defect.lastNumber.size()) {
                members.fail("last_number", "\"first_number\" and \"last_number\" must be of the same length");
            }
            model_.knownDefects.push_back(std::move(defect));
            members.refuseOthers("[[known_defect]]");
        }
    }

    void readFeatures()
    {
        std::set<std::string> seen;
        for (const toml::table* table : members_.tables("feature", maxFeatures)) {
            TomlMembers members(*table, first_);
            Feature feature = featureOf(members);
            if (!seen.insert(feature.name).second) {
                members.fail("name", "there are two features \"" + feature.name + '"');
            }
            model_.features.push_back(std::move(feature));
            members.refuseOthers("[[feature]]");
        }
    }

    Feature featureOf(TomlMembers& members)
    {
        Feature feature;
        feature.name = members.text("name", longestName, true);
        if (!isLowerSnakeCase(feature.name)) {
            members.fail("name", "a feature's name is of lower case letters, digits and underscores");
        }
        const std::string kind = members.text("kind", maxTextBytes, true);
        const auto known = featureKindFromString(kind);
        if (!known) {
            members.fail("kind", "there is no kind of feature \"" + kind + '"');
        }
        feature.kind = known.value_or(FeatureKind::Print);
        feature.box = boxOf(members);
        feature.content = members.text("content", longestName);
        if (!feature.content.empty() && !isLowerSnakeCase(feature.content)) {
            members.fail("content", "a datum's name is of lower case letters, digits and underscores");
        }
        feature.mustBeAbsent = members.flag("must_be_absent");
        if (const toml::table* appearance = members.table("appearance")) {
            readAppearance(*appearance, feature);
        }
        return feature;
    }

    image::RectMm boxOf(TomlMembers& members)
    {
        const auto values = members.numbers("box_mm", 4, {-maxSideMm, 2.0 * maxSideMm});
        const image::RectMm box{values[0], values[1], values[2], values[3]};
        const bool onPage = box.width > 0.0 && box.height > 0.0 && box.x < model_.size.width &&
                            box.y < model_.size.height && box.x + box.width > 0.0 && box.y + box.height > 0.0;
        if (!onPage) {
            members.fail("box_mm", "\"box_mm\" is x, y, width and height of a place on the page");
        }
        return box;
    }

    void readAppearance(const toml::table& table, Feature& feature)
    {
        TomlMembers members(table, first_);
        for (const auto& [key, node] : table) {
            const auto light = image::lightFromShortName(key.str());
            const std::string word = members.text(key.str(), maxTextBytes, true);
            const auto appearance = appearanceFromString(word);
            if (!light) {
                members.fail(key.str(),
                             "there is no light of this name; one is vi, ir, uv, coax, left, right or trans");
            } else if (!appearance) {
                members.fail(key.str(), "a feature looks invisible, visible, coloured or grey, not \"" + word + '"');
            } else {
                feature.appearance.emplace(*light, *appearance);
            }
        }
    }

    const toml::table& root_;
    FirstError first_;
    TomlMembers members_;
    DocumentModel model_;
};

Error invalid(const std::string& what, const std::string& advice)
{
    return {toInt(ErrorCode::ModelInvalid), "model.toml, " + what, advice};
}

}  // namespace

Result<DocumentModel> parseModelToml(std::string_view toml)
{
    if (const auto checked = base::checkTomlText(toml); !checked) {
        return invalid(checked.error().message, checked.error().advice);
    }
    try {
        const toml::table table = toml::parse(toml);
        return ModelReader(table).read();
    } catch (const toml::parse_error& error) {
        FirstError first;
        first.fail(error.source(), std::string(error.description()));
        return *first.error();
    }
}

}  // namespace rahdari::document
