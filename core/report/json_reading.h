#pragma once

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::report {

/// Why a document is not taken. Thrown and caught inside the module, never across its edge.
struct Refusal {
    std::string where;  ///< a path like "checks[2].margin", or "byte 17"
    std::string what;   ///< one sentence without a full stop; never a value from the document
};

/// A value of a JSON document together with its place in it. Every question throws `Refusal` when the value is not
/// what was asked for.
class JsonNode {
public:
    using Json = nlohmann::ordered_json;

    explicit JsonNode(const Json& json, std::string path = {}) : json_(&json), path_(std::move(path)) {}

    JsonNode member(const std::string& key) const;
    std::optional<JsonNode> findMember(const std::string& key) const;  ///< none when there is none of this name
    std::vector<JsonNode> items() const;                               ///< of an array
    std::vector<std::pair<std::string, JsonNode>> members() const;     ///< of an object, in its order
    const std::string& text() const;
    bool flag() const;
    int integer(int least, int greatest) const;
    double number() const;  ///< finite by the nature of JSON; as written
    bool isNull() const { return json_->is_null(); }

    /// What `parse` makes of a text; refuses when it gives none.
    template <typename T, typename Parse>
    T word(Parse&& parse) const
    {
        const auto value = std::invoke(std::forward<Parse>(parse), std::string_view(text()));
        if (!value) {
            refuse("is none of the words allowed here");
        }
        return *value;
    }

    [[noreturn]] void refuse(const std::string& what) const;

private:
    const Json* json_;
    std::string path_;
};

/// Parses a document of at most `maxBytes` and `maxDepth`; refuses repeated members (which of them would hold?) and
/// objects of more than 512 members.
JsonNode::Json parseDocument(std::string_view text, std::size_t maxBytes, int maxDepth);

}  // namespace rahdari::report
