#include "ui/setup/model_signers.h"

#include "core/document/model/bounded_file.h"

namespace rahdari::ui::setup {

using base::Error;
using base::Result;

namespace {

constexpr std::size_t maxCertificateBytes = 1024U * 1024U;

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
    return signers;
}

}  // namespace rahdari::ui::setup
