#pragma once

#include "core/base/result.h"
#include "core/specimen/collection/specimen_folder.h"
#include "core/specimen/collection/workshop.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// A set as it is wished for.
struct SetWish {
    std::vector<std::string> designs;   ///< empty: all
    std::vector<std::string> scanners;  ///< empty: all that are not held out
    std::vector<std::string> families;  ///< empty: all that fit; decoys by their ids
    int genuinePerDesign = 10;
    int perFamilyAndDifficulty = 1;  ///< in the whole set, the designs that a family fits taken in turn
    std::vector<int> difficulties{1, 2, 3, 4, 5};
    int decoysPerDesign = 0;  ///< of each kind
    int devicesPerScanner = 3;
    std::uint64_t seed = 1;
    std::chrono::year_month_day today{};
    std::vector<image::Light> lights;  ///< empty: all; else those of them that a scanner has

    bool operator==(const SetWish&) const = default;
};

/// One specimen of a set. Its name says nothing about what it is: "s_000123".
struct PlannedSpecimen {
    std::string name;
    SpecimenOrder order;
};

/// Genuine and forged in an order decided by the seed, so that the names tell nothing. Scanners and devices are dealt
/// alike to genuine and forged.
/// @return Error 6001 unknown design, scanner or family, 6002 nothing to make, or a scanner with none of the lights
base::Result<std::vector<PlannedSpecimen>> planSet(const SetWish& wish, const Workshop& workshop);

struct SetProgress {
    std::size_t done = 0;
    std::size_t skipped = 0;  ///< were there already
    std::size_t total = 0;
    std::chrono::milliseconds spent{};
    std::chrono::milliseconds remaining{};
    std::string name;  ///< the one that has just been finished
};

/// The wish of a set that was begun in a folder; none where there is no set.
/// @return Error 1001, 1002 of its set.json
base::Result<std::optional<SetWish>> readSetWish(const std::filesystem::path& folder);

/// Makes what is missing of a set: captures/<name>/ and truth/<name>.json, and set.json with the wish and the plan.
/// Uses all cores. Started again after a stop or a full disk it goes on where it was and ends with the same bytes;
/// another wish, or other models, in the same folder is refused. One process at a time.
/// @param observer  called after each specimen, by one thread at a time
/// @param withChip  see writeCapture()
/// @return Error 1003 not written, 1010 stopped, 6003 the folder holds another set, or why a specimen cannot be made
base::Result<SetProgress> makeSet(const std::filesystem::path& folder, const SetWish& wish, const Workshop& workshop,
                                  const std::function<void(const SetProgress&)>& observer, const std::stop_token& stop,
                                  const CaptureAddition& withChip = {});

// What a set's folder holds.
std::filesystem::path captureOf(const std::filesystem::path& set, const std::string& name);
std::filesystem::path truthOf(const std::filesystem::path& set, const std::string& name);

}  // namespace rahdari::specimen
