#include "ui/setup/model_signers.h"

#include "core/document/model/bounded_file.h"
#include "ui/setup/user_models.h"

#include <filesystem>
#include <system_error>

namespace rahdari::ui::setup {

namespace fs = std::filesystem;
using base::Error;
using base::Result;

namespace {

constexpr std::size_t maxCertificateBytes = 1024U * 1024U;

void addKeptSigners(std::vector<document::SignerCertificate>& signers)
{
    std::error_code failure;
    for (fs::directory_iterator file(userModelSigners(), failure), end; !failure && file != end;
         file.increment(failure)) {
        const auto octets = document::readBoundedFile(file->path(), maxCertificateBytes);
        const auto kept = octets ? document::readSignerCertificates(*octets)
                                 : Result<std::vector<document::SignerCertificate>>(octets.error());
        if (kept) {
            signers.insert(signers.end(), kept->begin(), kept->end());
        }
    }
}

}  // namespace

Result<std::vector<document::SignerCertificate>> readModelSigners(const std::vector<std::string>& files)
{
    std::vector<document::SignerCertificate> signers;
    for (const std::string& file : files) {
        const auto octets = document::readBoundedFile(file, maxCertificateBytes);
        if (!octets) {
            return octets.error();
        }
        const auto certificates = document::readSignerCertificates(*octets);
        if (!certificates) {
            Error error = certificates.error();
            error.message = file + ": " + error.message;
            return error;
        }
        signers.insert(signers.end(), certificates->begin(), certificates->end());
    }
    addKeptSigners(signers);
    return signers;
}

}  // namespace rahdari::ui::setup
