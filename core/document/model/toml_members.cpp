#include "core/document/model/toml_members.h"

#include "core/base/error_code.h"

#include <cmath>

namespace rahdari::document {

namespace {

constexpr std::size_t maxQuoted = 100;

std::string inQuotes(std::string_view text) { return '"' + std::string(text.substr(0, maxQuoted)) + '"'; }

std::string inWords(Bounds bounds)
{
    return std::to_string(std::lround(bounds.least)) + " to " + std::to_string(std::lround(bounds.most));
}

/// None for what is no number, infinite, or out of bounds.
std::optional<double> numberOf(const toml::node& node, Bounds bounds)
{
    const auto value = node.is_number() ? node.value<double>() : std::nullopt;
    const bool fits = value && std::isfinite(*value) && *value >= bounds.least && *value <= bounds.most;
    return fits ? value : std::nullopt;
}

std::optional<int> wholeOf(const toml::node& node, Bounds bounds)
{
    const auto* value = node.as_integer();
    if (value == nullptr || value->get() < std::llround(bounds.least) || value->get() > std::llround(bounds.most)) {
        return std::nullopt;
    }
    return static_cast<int>(value->get());
}

std::optional<std::string> textOf(const toml::node& node, std::size_t maxBytes)
{
    const auto* value = node.as_string();
    return value == nullptr || value->get().size() > maxBytes ? std::nullopt : std::optional(value->get());
}

}  // namespace

void FirstError::fail(const toml::source_region& where, const std::string& what)
{
    if (!error_) {
        const std::string place = where.begin ? "line " + std::to_string(where.begin.line) + ": " : std::string();
        error_ = base::Error{toInt(base::ErrorCode::ModelInvalid), "model.toml, " + place + what,
                             "Correct the document model, or learn it anew"};
    }
}

const toml::source_region& TomlMembers::place(std::string_view key) const
{
    const toml::node* node = table_.get(key);
    return node == nullptr ? table_.source() : node->source();
}

const toml::node* TomlMembers::ask(std::string_view key)
{
    asked_.emplace(key);
    return table_.get(key);
}

std::string TomlMembers::text(std::string_view key, std::size_t maxBytes, bool required)
{
    const toml::node* node = ask(key);
    if (node == nullptr && !required) {
        return {};
    }
    const auto value = node == nullptr ? std::nullopt : textOf(*node, maxBytes);
    if (!value || (required && value->empty())) {
        fail(key, inQuotes(key) + " must be a text of " + (required ? "1 to " : "at most ") + std::to_string(maxBytes) +
                      " bytes");
    }
    return value.value_or(std::string());
}

int TomlMembers::whole(std::string_view key, int otherwise, Bounds bounds)
{
    const toml::node* node = ask(key);
    if (node == nullptr) {
        return otherwise;
    }
    const auto value = wholeOf(*node, bounds);
    if (!value) {
        fail(key, inQuotes(key) + " must be a whole number, " + inWords(bounds));
    }
    return value.value_or(otherwise);
}

bool TomlMembers::flag(std::string_view key)
{
    const toml::node* node = ask(key);
    const auto* value = node == nullptr ? nullptr : node->as_boolean();
    if (node != nullptr && value == nullptr) {
        fail(key, inQuotes(key) + " must be true or false");
    }
    return value != nullptr && value->get();
}

const toml::array* TomlMembers::array(std::string_view key, std::size_t most, const std::string& what)
{
    const toml::node* node = ask(key);
    const toml::array* array = node == nullptr ? nullptr : node->as_array();
    if (node != nullptr && (array == nullptr || array->size() > most)) {
        fail(key, inQuotes(key) + " must be a list of at most " + std::to_string(most) + ' ' + what);
        return nullptr;
    }
    return array;
}

std::vector<double> TomlMembers::numbers(std::string_view key, std::size_t count, Bounds bounds)
{
    const toml::array* list = array(key, count, "numbers");
    std::vector<double> values;
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        if (const auto value = numberOf((*list)[i], bounds)) {
            values.push_back(*value);
        }
    }
    if (values.size() != count) {
        fail(key, inQuotes(key) + " must be " + std::to_string(count) + " numbers, each " + inWords(bounds));
        values.assign(count, 0.0);
    }
    return values;
}

std::vector<int> TomlMembers::wholes(std::string_view key, std::size_t most, Bounds bounds)
{
    const toml::array* list = array(key, most, "whole numbers");
    std::vector<int> values;
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const auto value = wholeOf((*list)[i], bounds);
        if (!value) {
            fail(key, inQuotes(key) + " may hold whole numbers only, " + inWords(bounds));
            return {};
        }
        values.push_back(*value);
    }
    return values;
}

std::vector<std::string> TomlMembers::texts(std::string_view key, std::size_t most, std::size_t maxBytes)
{
    const toml::array* list = array(key, most, "texts");
    std::vector<std::string> values;
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        auto value = textOf((*list)[i], maxBytes);
        if (!value) {
            fail(key, inQuotes(key) + " may hold texts only, each at most " + std::to_string(maxBytes) + " bytes");
            return {};
        }
        values.push_back(std::move(*value));
    }
    return values;
}

const toml::table* TomlMembers::table(std::string_view key)
{
    const toml::node* node = ask(key);
    const toml::table* inner = node == nullptr ? nullptr : node->as_table();
    if (node != nullptr && inner == nullptr) {
        fail(key, inQuotes(key) + " must be a table");
    }
    return inner;
}

std::vector<const toml::table*> TomlMembers::tables(std::string_view key, std::size_t most)
{
    const toml::array* list = array(key, most, "tables");
    std::vector<const toml::table*> found;
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const toml::table* inner = (*list)[i].as_table();
        if (inner == nullptr) {
            fail(key, inQuotes(key) + " must be written as [[" + std::string(key) + "]]");
            return {};
        }
        found.push_back(inner);
    }
    return found;
}

void TomlMembers::refuseOthers(std::string_view whose)
{
    for (const auto& [key, node] : table_) {
        if (!asked_.contains(key.str())) {
            first_.fail(node.source(), std::string(whose) + " has no member " + inQuotes(key.str()));
        }
    }
}

}  // namespace rahdari::document
