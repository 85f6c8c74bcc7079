#pragma once

#include "core/image/light.h"
#include "core/specimen/collection/specimen_set.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// From what specimens are made.
struct SpecimenSource {
    std::filesystem::path models;     ///< empty = look for them
    std::filesystem::path portraits;  ///< composite faces; empty = drawn ones
};

/// What `rahdari specimen designs` was asked for.
struct SpecimenDesignsOptions {
    SpecimenSource source;
    bool json = false;
};

/// What `rahdari specimen make` or `forge` was asked for.
struct SpecimenMakeOptions {
    SpecimenSource source;
    specimen::SpecimenOrder order;  ///< its scanner empty = the first one; its holder is in `holder`
    std::filesystem::path holder;   ///< a file; empty = an invented one
    std::filesystem::path out;
    std::filesystem::path manifest;  ///< empty = beside `out`
    std::filesystem::path trust;     ///< where the certificates go; empty = nowhere
    bool json = false;
};

/// What `rahdari specimen set` was asked for.
struct SpecimenSetOptions {
    SpecimenSource source;
    std::filesystem::path folder;
    specimen::SetWish wish;
    bool dayGiven = false;  ///< else a set that was begun keeps its day
};

/// What `rahdari specimen sheet` was asked for.
struct SpecimenSheetOptions {
    SpecimenSource source;
    std::filesystem::path out;
    std::vector<std::filesystem::path> specimens;  ///< SET/NAME
    std::vector<specimen::SpecimenOrder> orders;   ///< made for the sheet only
    int widthPx = 0;
};

}  // namespace rahdari::ui::cli
