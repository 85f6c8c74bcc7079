#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace rahdari::check {

/// The five results of BSI TR-03135-1 v2.5, 3.5.2. The vocabulary is closed: a check that seems to need a
/// sixth value needs a reason text instead.
enum class Outcome : std::uint8_t {
    Successful,
    Failed,
    Undetermined,
    NotSupported,
    Aborted,  ///< our machinery broke off; never evidence about the document
};

inline constexpr std::array allOutcomes{Outcome::Successful, Outcome::Failed, Outcome::Undetermined,
                                        Outcome::NotSupported, Outcome::Aborted};

/// The standard's word: "successful", "failed", "undetermined", "not supported", "aborted".
std::string_view toString(Outcome outcome);

/// The outcome of a standard's word, or none.
std::optional<Outcome> outcomeFromString(std::string_view word);

/// A set of outcomes, e.g. those a table of TR-03135-1 allows a check to have.
class OutcomeSet {
public:
    constexpr OutcomeSet() = default;
    constexpr OutcomeSet(std::initializer_list<Outcome> outcomes)
    {
        for (const Outcome outcome : outcomes) {
            bits_ = static_cast<std::uint8_t>(bits_ | bit(outcome));
        }
    }

    constexpr bool contains(Outcome outcome) const { return (bits_ & bit(outcome)) != 0; }
    constexpr bool empty() const { return bits_ == 0; }
    constexpr bool operator==(const OutcomeSet&) const = default;

private:
    static constexpr std::uint8_t bit(Outcome outcome)
    {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(outcome));
    }

    std::uint8_t bits_ = 0;
};

}  // namespace rahdari::check
