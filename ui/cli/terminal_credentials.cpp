#include "ui/cli/terminal_credentials.h"

#include "core/base/error_code.h"
#include "core/pki/pem.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Bytes;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::uintmax_t longestFile = 64U * 1024U;

Error invalid(const std::string& what)
{
    return {toInt(ErrorCode::FileInvalid), what,
            "Put the certificates (CVCA links, DV, terminal) and the terminal's key in PKCS#8 into one folder"};
}

std::optional<Bytes> readBytes(const fs::path& file)
{
    std::error_code failure;
    if (!fs::is_regular_file(file, failure) || fs::file_size(file, failure) > longestFile) {
        return std::nullopt;
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return std::nullopt;
    }
    return Bytes{std::istreambuf_iterator<char>(stream), {}};
}

bool isCertificate(const Bytes& bytes) { return bytes.size() > 2 && bytes[0] == 0x7F && bytes[1] == 0x21; }

/// The DER of a private key in either form.
std::optional<Bytes> keyIn(const Bytes& bytes)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    for (pki::PemBlock& block : pki::readPem(text)) {
        if (block.label == "PRIVATE KEY") {
            return std::move(block.octets);
        }
    }
    return !bytes.empty() && bytes[0] == 0x30 ? std::optional(bytes) : std::nullopt;
}

Result<std::vector<fs::path>> filesOf(const fs::path& folder)
{
    std::error_code failure;
    if (!fs::is_directory(folder, failure)) {
        return Error{toInt(ErrorCode::FileMissing), "There is no folder " + folder.string(), "Check --terminal"};
    }
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure)) {
        files.push_back(at->path());
    }
    if (failure) {
        return Error{toInt(ErrorCode::FileUnreadable), folder.string() + " cannot be read: " + failure.message(),
                     "Check its permissions"};
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Result<chip::TerminalCredentials> loadTerminalCredentials(const fs::path& folder)
{
    const auto files = filesOf(folder);
    if (!files) {
        return files.error();
    }
    chip::TerminalCredentials credentials;
    for (const fs::path& file : *files) {
        auto bytes = readBytes(file);
        if (!bytes) {
            continue;
        }
        if (isCertificate(*bytes)) {
            credentials.certificates.push_back(std::move(*bytes));
        } else if (auto key = keyIn(*bytes)) {
            if (!credentials.terminalKey.empty()) {
                return invalid("There are several keys in " + folder.string());
            }
            credentials.terminalKey = std::move(*key);
        }
    }
    if (credentials.certificates.empty() || credentials.terminalKey.empty()) {
        return invalid(credentials.certificates.empty()
                           ? "There is no card-verifiable certificate in " + folder.string()
                           : "There is no private key in " + folder.string());
    }
    return credentials;
}

}  // namespace rahdari::ui::cli
