#include "ui/setup/trust_files.h"

#include "core/base/error_code.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace rahdari::ui::setup {

using base::Bytes;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

/// No list that states publish is near as large.
constexpr std::uintmax_t largestFile = 1'000'000'000;

Result<Bytes> readFile(const std::string& path)
{
    std::error_code problem;
    if (!std::filesystem::exists(path, problem)) {
        return Error{toInt(ErrorCode::FileMissing), "there is no such file", ""};
    }
    std::ifstream file(path, std::ios::binary);
    if (std::filesystem::is_directory(path, problem) || !file) {
        return Error{toInt(ErrorCode::FileUnreadable), "the file cannot be read", "name a file, not a folder"};
    }
    if (std::filesystem::file_size(path, problem) > largestFile && !problem) {
        return Error{toInt(ErrorCode::FileInvalid), "the file is larger than any trust list", ""};
    }
    return Bytes(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
}

}  // namespace

std::vector<TrustFile> readTrustFiles(const TrustFileWish& wish)
{
    std::vector<TrustFile> files;
    for (const std::string& root : wish.roots) {
        files.push_back({root, pki::TrustKind::Csca, readFile(root)});
    }
    std::vector<pki::ImportSource> sources;
    std::vector<std::optional<Error>> problems;
    for (const std::string& file : wish.files) {
        auto octets = readFile(file);
        problems.push_back(octets ? std::nullopt : std::optional(octets.error()));
        sources.push_back({file, octets ? std::move(*octets) : Bytes()});
    }
    for (const std::size_t place : pki::importOrder(sources)) {
        Result<Bytes> octets(std::move(sources[place].octets));
        if (problems[place]) {
            octets = *problems[place];
        }
        files.push_back({sources[place].name, wish.kind, std::move(octets)});
    }
    return files;
}

Result<pki::ImportReport> importTrustFile(const TrustFile& file, pki::ImportContext context)
{
    if (!file.octets) {
        return file.octets.error();
    }
    context.kind = file.kind;
    return pki::importFile(*file.octets, std::filesystem::path(file.path).filename().string(), context);
}

std::string operatorOfLogin()
{
    const char* login = std::getenv("USER");
    return login == nullptr || *login == '\0' ? std::string("operator") : "operator " + std::string(login);
}

}  // namespace rahdari::ui::setup
