#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rahdari::ui::cli {

/// What `rahdari trust import` was asked for.
struct TrustImportOptions {
    std::vector<std::string> files;
    std::vector<std::string> roots;  ///< certificates that the operator vouches for
    std::string kind;                ///< of single certificates; empty: told by what stands in them
    std::string voucher;             ///< who the operator is; empty: the name of the login
};

/// What `rahdari trust list` was asked for.
struct TrustListOptions {
    std::string country;
    std::string kind;
    std::optional<int> expiringDays;
};

/// What `rahdari trust show` was asked for.
struct TrustShowOptions {
    std::string wanted;  ///< the beginning of a SHA-256, or a part of a subject
};

/// What `rahdari trust remove` was asked for.
struct TrustRemoveOptions {
    std::string sha256;  ///< or its beginning, when only one item begins so
};

/// What `rahdari trust verify` was asked for.
struct TrustVerifyOptions {};

/// What `rahdari trust ...` was asked for.
struct TrustOptions {
    std::filesystem::path store;
    bool json = false;
    std::variant<TrustImportOptions, TrustListOptions, TrustShowOptions, TrustRemoveOptions, TrustVerifyOptions> action;
};

}  // namespace rahdari::ui::cli
