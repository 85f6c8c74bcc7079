#include "core/report/json_reading.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>

namespace rahdari::report {

using Json = JsonNode::Json;

namespace {

constexpr std::size_t maxMembers = 512;

/// Before anything is built: the deepest nesting of brackets outside of texts.
int depthOf(std::string_view text)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText) {
            i += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' || c == '{') {
            deepest = std::max(deepest, ++depth);
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return deepest;
}

/// Follows the parser to notice repeated members, of which it would keep one in silence.
class MemberWatch {
public:
    bool operator()(int /*depth*/, Json::parse_event_t event, const Json& parsed)
    {
        if (event == Json::parse_event_t::object_start) {
            open_.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            open_.pop_back();
        } else if (event == Json::parse_event_t::key) {
            notice(parsed.get_ref<const std::string&>());
        }
        return true;
    }

private:
    void notice(const std::string& key)
    {
        if (!open_.back().insert(key).second) {
            throw Refusal{"the document", "names a member twice"};
        }
        if (open_.back().size() > maxMembers) {
            throw Refusal{"the document", "has an object with too many members"};
        }
    }

    std::vector<std::set<std::string>> open_;
};

}  // namespace

JsonNode JsonNode::member(const std::string& key) const
{
    auto found = findMember(key);
    if (!found) {
        refuse("has no member \"" + key + '"');
    }
    return std::move(*found);
}

std::optional<JsonNode> JsonNode::findMember(const std::string& key) const
{
    const auto found = json_->is_object() ? json_->find(key) : json_->end();
    if (!json_->is_object() || found == json_->end()) {
        return std::nullopt;
    }
    return JsonNode(*found, path_.empty() ? key : path_ + '.' + key);
}

std::vector<JsonNode> JsonNode::items() const
{
    if (!json_->is_array()) {
        refuse("is not a list");
    }
    std::vector<JsonNode> nodes;
    nodes.reserve(json_->size());
    for (std::size_t i = 0; i < json_->size(); ++i) {
        nodes.emplace_back((*json_)[i], path_ + '[' + std::to_string(i) + ']');
    }
    return nodes;
}

std::vector<std::pair<std::string, JsonNode>> JsonNode::members() const
{
    if (!json_->is_object()) {
        refuse("is not an object");
    }
    std::vector<std::pair<std::string, JsonNode>> nodes;
    for (const auto& [key, value] : json_->items()) {
        // The place is told by number: a key of the document may be anything.
        nodes.emplace_back(key, JsonNode(value, path_ + ".member " + std::to_string(nodes.size() + 1)));
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

int JsonNode::integer(int least, int greatest) const
{
    const bool fits = json_->is_number_integer() &&
                      (!json_->is_number_unsigned() || json_->get<std::uint64_t>() <= std::uint64_t{INT32_MAX}) &&
                      json_->get<std::int64_t>() >= least && json_->get<std::int64_t>() <= greatest;
    if (!fits) {
        refuse("is not a whole number from " + std::to_string(least) + " to " + std::to_string(greatest));
    }
    return json_->get<int>();
}

double JsonNode::number() const
{
    if (!json_->is_number()) {
        refuse("is not a number");
    }
    return json_->get<double>();
}

void JsonNode::refuse(const std::string& what) const { throw Refusal{path_.empty() ? "the document" : path_, what}; }

Json parseDocument(std::string_view text, std::size_t maxBytes, int maxDepth)
{
    if (text.size() > maxBytes) {
        throw Refusal{"the document", "is larger than " + std::to_string(maxBytes) + " bytes"};
    }
    if (depthOf(text) > maxDepth) {
        throw Refusal{"the document", "is nested deeper than " + std::to_string(maxDepth) + " levels"};
    }
    try {
        return Json::parse(text, MemberWatch{});
    } catch (const Json::parse_error& error) {
        throw Refusal{"byte " + std::to_string(error.byte), "is not JSON"};
    } catch (const Json::exception&) {
        throw Refusal{"the document", "holds a number that is too large"};
    }
}

}  // namespace rahdari::report
