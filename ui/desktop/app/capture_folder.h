#pragma once

#include "core/base/result.h"
#include "ui/desktop/presenters/laid_document.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace rahdari::ui::desktop {

/// A folder that captures come into, looked at from time to time. Reads the disk, so it does not belong on the screen's
/// thread. One thread at a time.
class CaptureFolder {
public:
    /// @param uri  "folder:PATH" or "sim:PATH"; the scheme stays in the documents' URIs
    explicit CaptureFolder(const std::string& uri);

    const std::filesystem::path& root() const { return root_; }

    /// The captures that were not given before, sorted by name. At the first look that is all that is there, if the
    /// folder was; later one that did not change between two looks, or has all that its capture.toml names. One whose
    /// pictures are not whole is waited for some looks longer, and then given as it is.
    /// @return Error 1000 or 1001, which names the folder, where it cannot be read; an empty one is no error
    base::Result<std::vector<std::filesystem::path>> look();

    /// Whether a look would give nothing, told without looking into any capture. @return false where it is not known
    bool holdsNothingNew() const;

    /// What is known of a capture that a look gave, before a picture is decoded. None where it is still being copied;
    /// then a later look gives it again.
    std::optional<LaidDocument> take(const std::filesystem::path& capture);

private:
    using Print = std::map<std::filesystem::path, std::pair<std::uintmax_t, std::int64_t>>;  ///< files: size, time

    struct Growth {
        Print print;
        int looksUnchanged = 0;
    };

    void settle(const std::filesystem::path& capture);
    bool isSettled(const std::filesystem::path& capture);
    void putBack(const std::filesystem::path& capture);
    LaidDocument documentOf(const std::filesystem::path& capture) const;
    static Print printOf(const std::filesystem::path& capture);

    std::string scheme_;
    std::filesystem::path root_;
    std::set<std::filesystem::path> known_;
    std::unordered_set<std::string> settled_;  ///< names in the folder that were given and are not looked into again
    std::set<std::filesystem::path> unseen_;   ///< given at the first look, not looked into before they are taken
    std::map<std::filesystem::path, Growth> growing_;
    bool firstLook_ = true;
};

}  // namespace rahdari::ui::desktop
