#include "core/document/model/cbor_form.h"

#include "core/base/error_code.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace rahdari::document {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

/// Major types of RFC 8949 3.1.
enum class Major : std::uint8_t { Unsigned, Negative, Octets, Text, List, Map, Tag, Simple };

struct Head {
    Major major = Major::Unsigned;
    std::uint64_t argument = 0;
};

/// Walks over CBOR without recursion and without memory but for a count a level.
class Walk {
public:
    Walk(base::ByteSpan octets, const CborLimits& limits) : rest_(octets), limits_(limits) {}

    /// None: the form is right. Else what is wrong.
    std::optional<std::string> complaint()
    {
        open_.push_back(1);
        while (!open_.empty()) {
            if (open_.back() == 0) {
                open_.pop_back();
                continue;
            }
            --open_.back();
            if (auto wrong = item()) {
                return wrong;
            }
        }
        return rest_.empty() ? std::nullopt : std::optional<std::string>("something stands behind its end");
    }

private:
    std::optional<std::string> item()
    {
        const auto head = takeHead();
        if (!head) {
            return "it ends early, or has a length that is not given";
        }
        if (++items_ > limits_.maxItems) {
            return "it holds too many things";
        }
        switch (head->major) {
        case Major::Octets:
        case Major::Text: return drop(head->argument);
        case Major::List: return enter(head->argument, 1);
        case Major::Map: return enter(head->argument, 2);
        case Major::Tag: return "it has tags, which nothing here needs";
        case Major::Unsigned:
        case Major::Negative:
        case Major::Simple: break;
        }
        return std::nullopt;
    }

    std::optional<Head> takeHead()
    {
        if (rest_.empty()) {
            return std::nullopt;
        }
        const unsigned first = rest_.front();
        rest_ = rest_.subspan(1);
        const unsigned info = first & 0x1FU;
        if (info > 27) {
            return std::nullopt;  // 31 would be an indefinite length, 28 to 30 are nobody's
        }
        const std::size_t following = info < 24 ? 0 : std::size_t{1} << (info - 24U);
        if (following > rest_.size()) {
            return std::nullopt;
        }
        std::uint64_t argument = info < 24 ? info : 0;
        for (std::size_t i = 0; i < following; ++i) {
            argument = (argument << 8U) | rest_[i];
        }
        rest_ = rest_.subspan(following);
        return Head{static_cast<Major>(first >> 5U), argument};
    }

    std::optional<std::string> drop(std::uint64_t count)
    {
        if (count > rest_.size()) {
            return "it ends early";
        }
        rest_ = rest_.subspan(static_cast<std::size_t>(count));
        return std::nullopt;
    }

    std::optional<std::string> enter(std::uint64_t count, std::uint64_t itemsEach)
    {
        if (count > rest_.size()) {  // each takes an octet at least
            return "it ends early";
        }
        if (open_.size() > limits_.maxDepth) {
            return "its lists lie too deep in each other";
        }
        open_.push_back(count * itemsEach);
        return std::nullopt;
    }

    base::ByteSpan rest_;
    const CborLimits& limits_;
    std::vector<std::uint64_t> open_;  ///< items still to come, a level each
    std::size_t items_ = 0;
};

Error invalid(const std::string& what) { return {toInt(ErrorCode::ModelInvalid), what, "Get the document model anew"}; }

}  // namespace

Result<nlohmann::json> readCbor(base::ByteSpan octets, const CborLimits& limits)
{
    if (octets.size() > limits.maxBytes) {
        return invalid("it is larger than " + std::to_string(limits.maxBytes / (1024U * 1024U)) + " MiB");
    }
    if (const auto wrong = Walk(octets, limits).complaint()) {
        return invalid(*wrong);
    }
    nlohmann::json json = nlohmann::json::from_cbor(octets.begin(), octets.end(), true, false);
    if (json.is_discarded()) {
        return invalid("it is not CBOR");
    }
    return json;
}

}  // namespace rahdari::document
