#include "core/inspection/profile.h"

#include "core/base/error_code.h"
#include "core/base/toml_text.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace rahdari::inspection {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t maxProfileBytes = 64U * 1024U;  ///< what checkTomlText lets through
constexpr std::size_t maxTextBytes = 200;
constexpr int maxGroupDepth = 8;  ///< `mrz.ocr_b` has two

Error invalid(const toml::source_region& where, const std::string& what)
{
    std::string place = where.begin ? "Line " + std::to_string(where.begin.line) + ": " : "";
    return {toInt(ErrorCode::ProfileInvalid), place + what, "Correct the profile"};
}

Error invalid(const std::string& what) { return invalid({}, what); }

/// Letters to change, insert or drop to make one word the other (Levenshtein).
std::size_t editDistance(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[to.size()];
}

/// The ids nearest to a mistyped one, at most three, best first; those of the same group when none is near.
std::vector<std::string_view> idsNear(std::string_view id, std::span<const check::CheckEntry> catalogue)
{
    std::vector<std::pair<std::size_t, std::string_view>> near;
    const std::string_view group = id.substr(0, id.find('.') + 1);
    for (const check::CheckEntry& entry : catalogue) {
        const std::size_t distance = editDistance(id, entry.id);
        if (distance <= id.size() / 3 || (!group.empty() && entry.id.starts_with(group))) {
            near.emplace_back(distance, entry.id);
        }
    }
    std::sort(near.begin(), near.end());
    near.resize(std::min<std::size_t>(near.size(), 3));
    std::vector<std::string_view> ids;
    for (const auto& [distance, nearId] : near) {
        ids.push_back(nearId);
    }
    return ids;
}

Error unknownCheck(std::string_view id, const toml::source_region& where, std::span<const check::CheckEntry> catalogue)
{
    std::string near;
    for (const std::string_view candidate : idsNear(id, catalogue)) {
        near += (near.empty() ? "Near it: " : ", ") + std::string(candidate);
    }
    Error error = invalid(where, "There is no check \"" + std::string(id) + '"');
    error.code = toInt(ErrorCode::ProfileUnknownCheck);
    error.advice = near.empty() ? "See the list of checks" : near;
    return error;
}

bool isLowerSnakeCase(std::string_view text)
{
    return !text.empty() && text.size() <= maxTextBytes && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Reads the members of a profile's table and keeps the first error.
class ProfileReader {
public:
    ProfileReader(const toml::table& table, std::span<const check::CheckEntry> catalogue)
        : table_(table), catalogue_(catalogue)
    {
    }

    Result<Profile> read()
    {
        Profile profile;
        profile.name = text("name");
        profile.version = text("version");
        profile.title = text("title");
        profile.scenario = text("scenario");
        profile.refusePreRecorded = flag("refuse_pre_recorded");
        profile.refuseUnsignedModels = table_.contains("refuse_unsigned_models") && flag("refuse_unsigned_models");
        readChecks(profile);
        refuseOtherMembers();
        if (!error_ && !isLowerSnakeCase(profile.name)) {
            error_ = invalid("\"name\" must be lower case letters, digits and underscores");
        }
        if (error_) {
            return *error_;
        }
        return profile;
    }

private:
    void fail(Error error)
    {
        if (!error_) {
            error_ = std::move(error);
        }
    }

    std::string text(std::string_view key)
    {
        const toml::node* node = table_.get(key);
        const auto* value = node == nullptr ? nullptr : node->as_string();
        if (value == nullptr || (*value)->empty() || (*value)->size() > maxTextBytes) {
            fail(invalid(node == nullptr ? table_.source() : node->source(),
                         inQuotes(key) + " must be a text of 1 to " + std::to_string(maxTextBytes) + " bytes"));
            return {};
        }
        return value->get();
    }

    bool flag(std::string_view key)
    {
        const toml::node* node = table_.get(key);
        const auto* value = node == nullptr ? nullptr : node->as_boolean();
        if (value == nullptr) {
            fail(invalid(node == nullptr ? table_.source() : node->source(), inQuotes(key) + " must be true or false"));
            return false;
        }
        return value->get();
    }

    void readChecks(Profile& profile)
    {
        const toml::node* node = table_.get("checks");
        const toml::table* checks = node == nullptr ? nullptr : node->as_table();
        if (checks == nullptr) {
            fail(invalid(node == nullptr ? table_.source() : node->source(), "A table [checks] is needed"));
            return;
        }
        readGroup(profile, *checks, "", 0);
    }

    /// `"mrz.ocr_b" = …` and `mrz.ocr_b = …` mean the same; the second is a table in a table to TOML.
    void readGroup(Profile& profile, const toml::table& group, const std::string& prefix, int depth)
    {
        for (const auto& [key, node] : group) {
            const std::string id = prefix + std::string(key.str());
            const toml::table* inner = node.as_table();
            if (inner == nullptr) {
                readCheck(profile, id, node);
            } else if (depth < maxGroupDepth) {
                readGroup(profile, *inner, id + '.', depth + 1);
            } else {
                fail(invalid(node.source(), "Groups lie too deep in each other"));
            }
        }
    }

    void readCheck(Profile& profile, const std::string& id, const toml::node& node)
    {
        const bool known = std::any_of(catalogue_.begin(), catalogue_.end(),
                                       [&id](const check::CheckEntry& entry) { return entry.id == id; });
        if (!known) {
            fail(unknownCheck(id.substr(0, maxTextBytes), node.source(), catalogue_));
            return;
        }
        const auto* word = node.as_string();
        const auto obligation = word == nullptr ? std::nullopt : obligationFromString(word->get());
        if (!obligation) {
            fail(invalid(node.source(),
                         inQuotes(id) + " must be \"mandatory\", \"optional\", \"evaluatory\" or \"off\""));
        } else if (!profile.obligations.emplace(id, *obligation).second) {
            fail(invalid(node.source(), inQuotes(id) + " is listed twice"));
        }
    }

    /// A mistyped member must not silently leave its default: `refuse_prerecorded = true` would refuse nothing.
    void refuseOtherMembers()
    {
        for (const auto& [key, node] : table_) {
            static constexpr std::array<std::string_view, 7> known{
                "name", "version", "title", "scenario", "refuse_pre_recorded", "refuse_unsigned_models", "checks"};
            if (std::find(known.begin(), known.end(), key.str()) == known.end()) {
                fail(invalid(node.source(), "A profile has no member " + inQuotes(key.str().substr(0, maxTextBytes))));
            }
        }
    }

    static std::string inQuotes(std::string_view text) { return '"' + std::string(text) + '"'; }

    const toml::table& table_;
    std::span<const check::CheckEntry> catalogue_;
    std::optional<Error> error_;
};

Result<std::string> readFile(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return Error{toInt(ErrorCode::FileMissing), "There is no file " + file.string(), "Check the profile's name"};
    }
    std::ifstream stream(file, std::ios::binary);
    std::string text(maxProfileBytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream.is_open() || stream.bad()) {
        return Error{toInt(ErrorCode::FileUnreadable), "The file " + file.string() + " cannot be read",
                     "Check the rights on it"};
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

}  // namespace

Obligation Profile::obligationOf(std::string_view checkId) const
{
    const auto listed = obligations.find(checkId);
    return listed == obligations.end() ? Obligation::Evaluatory : listed->second;
}

Result<Profile> readProfile(std::string_view toml, std::span<const check::CheckEntry> catalogue)
{
    if (const auto checked = base::checkTomlText(toml); !checked) {
        return Error{toInt(ErrorCode::ProfileInvalid), "The profile cannot be read, " + checked.error().message,
                     checked.error().advice};
    }
    try {
        const toml::table table = toml::parse(toml);
        return ProfileReader(table, catalogue).read();
    } catch (const toml::parse_error& error) {
        return invalid(error.source(), std::string(error.description()));
    }
}

Result<Profile> loadProfile(const std::filesystem::path& file, std::span<const check::CheckEntry> catalogue)
{
    const auto text = readFile(file);
    if (!text) {
        return text.error();
    }
    auto profile = readProfile(*text, catalogue);
    if (profile && profile->name != file.stem().string()) {
        return invalid("The profile is called \"" + profile->name + "\", but its file " + file.filename().string());
    }
    if (!profile) {
        Error error = profile.error();
        error.message = file.filename().string() + ": " + error.message;
        return error;
    }
    return profile;
}

}  // namespace rahdari::inspection
