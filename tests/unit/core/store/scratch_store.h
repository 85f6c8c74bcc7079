#pragma once

#include "core/store/sqlite_trust_store.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <unistd.h>

namespace rahdari::tests {

/// A folder of its own for a store, removed at the end.
class ScratchStore {
public:
    ScratchStore()
    {
        static std::atomic<int> number{0};
        folder_ = std::filesystem::temp_directory_path() /
                  ("rahdari_store_" + std::to_string(getpid()) + '_' + std::to_string(number++));
        std::filesystem::create_directories(folder_);
    }

    ~ScratchStore()
    {
        std::error_code ignored;
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(folder_, ignored);
    }

    ScratchStore(const ScratchStore&) = delete;
    ScratchStore& operator=(const ScratchStore&) = delete;

    const std::filesystem::path& folder() const { return folder_; }
    std::filesystem::path file() const { return folder_ / "trust.sqlite"; }

    /// Opens the store, made when it is missing.
    std::unique_ptr<store::SqliteTrustStore> open() const
    {
        auto opened = store::openTrustStore(file(), store::OpenMode::Create);
        BOOST_REQUIRE_MESSAGE(opened, (opened ? std::string() : opened.error().message));
        return std::move(opened).value();
    }

private:
    std::filesystem::path folder_;
};

}  // namespace rahdari::tests
