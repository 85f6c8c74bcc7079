#pragma once

#include "ui/desktop/texts/category_texts.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rahdari::ui::desktop::texts {

/// What to do about a check that left something open; a sentence of its own.
enum class Advice : std::uint8_t {
    CaptureAgain,
    KeepLightOff,
    LookAtPlace,
    LookThroughLens,
    FeelSurface,
    TiltByHand,
    HoldAgainstLight,
    CompareByEye,
    TypeZone,
    OtherFeatures,
    OtherChecks,
    TrustList,
    ChipAgain,
    LookForExpiry,
};

/// The words of one check before translation, context "Checks". Null where the check never has that outcome.
struct CheckWords {
    std::string_view id;
    CheckGroup group = CheckGroup::Page;
    Advice advice = Advice::CaptureAgain;
    const char* title = nullptr;
    const char* failed = nullptr;
    const char* undetermined = nullptr;
    const char* looksAt = nullptr;
    /// Instead of `undetermined` where there is nothing to set against each other, that is, without findings; may be
    /// null.
    const char* notCompared = nullptr;
    Advice adviceNotCompared = Advice::CaptureAgain;
    /// Instead of `advice` where the check found no place to look at.
    std::optional<Advice> adviceWithoutPlace = {};
};

// One table for each group, in the catalogue's order.
std::span<const CheckWords> pageWords();
std::span<const CheckWords> zoneWords();
std::span<const CheckWords> infraredWords();
std::span<const CheckWords> ultravioletWords();
std::span<const CheckWords> printWords();
std::span<const CheckWords> portraitWords();
std::span<const CheckWords> fieldsWords();
std::span<const CheckWords> variableWords();
std::span<const CheckWords> chipWords();
std::span<const CheckWords> comparisonWords();
std::span<const CheckWords> sealWords();

/// The words of a check, or null.
const CheckWords* findCheckWords(std::string_view checkId);

}  // namespace rahdari::ui::desktop::texts
