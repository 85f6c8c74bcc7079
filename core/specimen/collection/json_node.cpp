#include "core/specimen/collection/json_node.h"

#include <cmath>

namespace rahdari::specimen {

namespace {

constexpr int mostLevels = 16;
constexpr double greatestNumber = 1e9;

/// Whether brackets lie deeper than allowed; those inside of texts do not count.
bool isTooDeep(std::string_view text)
{
    int level = 0;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (inText && letter == '\\') {
            ++i;
        } else if (letter == '"') {
            inText = !inText;
        } else if (!inText && (letter == '{' || letter == '[')) {
            if (++level > mostLevels) {
                return true;
            }
        } else if (!inText && (letter == '}' || letter == ']')) {
            --level;
        }
    }
    return false;
}

}  // namespace

JsonNode JsonNode::member(const std::string& key) const
{
    const auto found = find(key);
    if (!found) {
        refuse("has no member \"" + key + "\"");
    }
    return *found;
}

std::optional<JsonNode> JsonNode::find(const std::string& key) const
{
    if (!json_->is_object()) {
        refuse("is not an object");
    }
    const auto found = json_->find(key);
    return found == json_->end() ? std::nullopt
                                 : std::optional(JsonNode(*found, path_.empty() ? key : path_ + "." + key));
}

std::vector<JsonNode> JsonNode::items(std::size_t most) const
{
    if (!json_->is_array() || json_->size() > most) {
        refuse("is not an array of at most " + std::to_string(most));
    }
    std::vector<JsonNode> nodes;
    for (std::size_t i = 0; i < json_->size(); ++i) {
        nodes.emplace_back((*json_)[i], path_ + "[" + std::to_string(i) + "]");
    }
    return nodes;
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members(std::size_t most) const
{
    if (!json_->is_object() || json_->size() > most) {
        refuse("is not an object of at most " + std::to_string(most));
    }
    std::vector<std::pair<std::string, JsonNode>> nodes;
    for (const auto& [key, value] : json_->items()) {
        nodes.emplace_back(key, JsonNode(value, path_ + "." + key));
    }
    return nodes;
}

const std::string& JsonNode::text() const
{
    if (!json_->is_string()) {
        refuse("is not a text");
    }
    return json_->get_ref<const std::string&>();
}

bool JsonNode::flag() const
{
    if (!json_->is_boolean()) {
        refuse("is neither true nor false");
    }
    return json_->get<bool>();
}

double JsonNode::number() const
{
    const double value = json_->is_number() ? json_->get<double>() : NAN;
    if (!(std::abs(value) <= greatestNumber)) {
        refuse("is not a number within a milliard");
    }
    return value + 0.0;  // turns -0 into 0
}

std::vector<double> JsonNode::numbers(std::size_t count) const
{
    const auto nodes = items(count);
    if (nodes.size() != count) {
        refuse("has not " + std::to_string(count) + " numbers");
    }
    std::vector<double> values;
    values.reserve(count);
    for (const JsonNode& node : nodes) {
        values.push_back(node.number());
    }
    return values;
}

std::uint64_t JsonNode::natural() const
{
    if (!json_->is_number_unsigned()) {
        refuse("is not a whole number from 0");
    }
    return json_->get<std::uint64_t>();
}

int JsonNode::integer(int least, int greatest) const
{
    const bool whole = json_->is_number_integer();
    const bool large = json_->is_number_unsigned() && json_->get<std::uint64_t>() > INT32_MAX;
    const std::int64_t value = whole && !large ? json_->get<std::int64_t>() : INT64_MAX;
    if (value < least || value > greatest) {
        refuse("is not a whole number from " + std::to_string(least) + " to " + std::to_string(greatest));
    }
    return static_cast<int>(value);
}

void JsonNode::refuse(const std::string& what) const { throw JsonRefusal{path_.empty() ? "The whole" : path_, what}; }

Json parseJson(std::string_view text, std::size_t mostBytes)
{
    if (text.size() > mostBytes) {
        throw JsonRefusal{"The whole", "is longer than " + std::to_string(mostBytes) + " bytes"};
    }
    if (isTooDeep(text)) {
        throw JsonRefusal{"The whole", "is nested too deeply"};
    }
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& failure) {
        throw JsonRefusal{"Byte " + std::to_string(failure.byte), "is no JSON"};
    } catch (const Json::exception&) {  // a number that no double can hold
        throw JsonRefusal{"The whole", "holds a number that is too large"};
    }
}

}  // namespace rahdari::specimen
