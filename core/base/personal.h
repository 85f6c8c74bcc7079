#pragma once

#include <ostream>
#include <string>
#include <utility>

namespace rahdari::base {

/// Text about a person. Printing it to a stream shows its length only, so that it never reaches a log by
/// accident; `reveal()` is the one, greppable word that gives the text.
class Personal {
public:
    Personal() = default;
    explicit Personal(std::string text) : text_(std::move(text)) {}

    const std::string& reveal() const { return text_; }
    bool empty() const { return text_.empty(); }

    bool operator==(const Personal&) const = default;

    friend std::ostream& operator<<(std::ostream& out, const Personal& personal)
    {
        return out << "<personal:" << personal.text_.size() << '>';
    }

private:
    std::string text_;
};

}  // namespace rahdari::base
