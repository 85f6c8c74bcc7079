#include "ui/cli/model_signers.h"

#include "core/document/model/bounded_file.h"

namespace rahdari::ui::cli {

using base::Error;
using base::Result;

namespace {

constexpr std::size_t maxCertificateBytes = 1024U * 1024U;

}  // namespace

void addModelSigners(::CLI::App& command, std::vector<std::string>& files)
{
    command
        .add_option("--model-signer", files,
                    "certificate of an agency whose signed document models are taken, or of its authority")
        ->type_name("CERT")
        ->expected(1)
        ->take_all();
}

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

}  // namespace rahdari::ui::cli
