#include "ui/setup/model_import.h"

#include "core/base/error_code.h"
#include "core/casefile/durable_files.h"
#include "core/document/model/bounded_file.h"
#include "core/document/model/model_places.h"
#include "core/document/model/model_shelf.h"
#include "core/document/model/model_version.h"
#include "core/pki/signed_data.h"

#include <algorithm>
#include <span>
#include <system_error>
#include <utility>

namespace rahdari::ui::setup {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;
using document::SignerCertificate;

namespace {

constexpr std::size_t maxCertificateBytes = 1024U * 1024U;

/// What could not be written, in words of models instead of records.
Error notWritten(const fs::path& path, const Error& error)
{
    return {toInt(ErrorCode::FileNotWritten), path.string() + " could not be written: " + error.message,
            "Check the folder's permissions and the space on the disk"};
}

Result<void> writeWhole(const fs::path& path, base::ByteSpan octets)
{
    std::error_code failure;
    fs::create_directories(path.parent_path(), failure);
    if (failure || path.is_relative()) {  // relative: there is no home to keep anything in
        return notWritten(path, {0, failure.message(), {}});
    }
    const auto written = casefile::replaceFile(path, std::as_bytes(std::span(octets.data(), octets.size())));
    return written ? Result<void>() : notWritten(path, written.error());
}

Error nameTaken(const std::string& name, const fs::path& place)
{
    return {base::toInt(base::ErrorCode::ModelNameTaken),
            "A document model \"" + name + "\" that nobody signed lies in " + place.string() +
                ", where the signed one would go",
            "Move that folder elsewhere, then import the pack again"};
}

Error older(const document::DocumentModel& model, const document::ShelfEntry& there)
{
    return {toInt(ErrorCode::ModelOlder),
            "Version " + model.version + " of \"" + model.name + "\" is older than version " + there.outline.version +
                ", which is in use and stays: " + there.path.string(),
            "To go back to it, remove that one first, then import the pack again"};
}

struct Verified {
    document::OpenedPack pack;
    bool vouched = false;  ///< by a certificate that is not kept yet
};

Result<Verified> verified(base::ByteSpan octets, const ModelImportTerms& terms)
{
    auto pack = document::openPack(octets, terms.known, terms.day);
    if (!pack && pack.error().code == toInt(ErrorCode::ModelUntrusted) && !terms.vouched.empty()) {
        pack = document::openPack(octets, terms.vouched, terms.day);
        return pack ? Result<Verified>(Verified{std::move(pack).value(), true}) : pack.error();
    }
    return pack ? Result<Verified>(Verified{std::move(pack).value(), false}) : pack.error();
}

/// Where a model of this name lies now, whoever signed it.
std::optional<document::ShelfEntry> placeOf(const std::string& name, const ModelImportTerms& terms)
{
    std::vector<SignerCertificate> trusted = terms.known;
    trusted.insert(trusted.end(), terms.vouched.begin(), terms.vouched.end());
    const auto shelf = document::ModelShelf::open({terms.documents}, {std::move(trusted), true, std::nullopt});
    const auto found = std::find_if(shelf->entries().begin(), shelf->entries().end(),
                                    [&](const document::ShelfEntry& entry) { return entry.name == name; });
    return found == shelf->entries().end() ? std::nullopt : std::optional(*found);
}

fs::path fileOfSigner(const SignerCertificate& signer, const fs::path& folder)
{
    const auto certificate = pki::parseCertificate(signer);
    const std::string name = certificate ? base::toHex(certificate->sha256()) : std::string("unreadable");
    return folder / (name.substr(0, 32) + ".cer");
}

void discard(const std::vector<fs::path>& files)
{
    std::error_code ignored;
    for (const fs::path& file : files) {
        fs::remove(file, ignored);
    }
}

/// Keeps the agencies that were vouched for. @return the files that are new
Result<std::vector<fs::path>> keepSigners(const ModelImportTerms& terms)
{
    std::vector<fs::path> written;
    std::error_code failure;
    for (const SignerCertificate& signer : terms.vouched) {
        const fs::path file = fileOfSigner(signer, terms.signers);
        if (fs::exists(file, failure)) {
            continue;
        }
        if (const auto kept = writeWhole(file, signer); !kept) {
            discard(written);
            return kept.error();
        }
        written.push_back(file);
    }
    return written;
}

Result<void> keep(base::ByteSpan octets, const fs::path& place, bool vouched, const ModelImportTerms& terms)
{
    const auto signers = vouched ? keepSigners(terms) : Result<std::vector<fs::path>>(std::vector<fs::path>());
    if (!signers) {
        return signers.error();
    }
    auto written = writeWhole(place, octets);
    if (!written) {
        discard(*signers);
    }
    return written;
}

}  // namespace

Result<ImportedModel> importModelPack(const fs::path& file, const ModelImportTerms& terms)
{
    const auto octets = document::readBoundedFile(file);
    if (!octets) {
        return octets.error();
    }
    const auto opened = verified(*octets, terms);
    if (!opened) {
        return opened.error();
    }
    const document::DocumentModel& model = opened->pack.model;
    ImportedModel imported{model.name, model.title, model.version, opened->pack.signature, {}, false, opened->vouched};
    fs::path place = terms.documents / (model.name + std::string(document::packExtension));
    if (const auto there = placeOf(model.name, terms)) {
        if (!there->signature) {
            return nameTaken(model.name, there->path);
        }
        if (document::isOlderVersion(model.version, there->outline.version)) {
            return older(model, *there);
        }
        place = there->path;
        const auto old = document::readBoundedFile(place);
        imported.known = old && *old == *octets;
        imported.replacedVersion = imported.known ? std::nullopt : std::optional(there->outline.version);
    }
    if (imported.known && !imported.newSigner) {
        return imported;
    }
    const auto kept = keep(*octets, place, opened->vouched, terms);
    return kept ? Result<ImportedModel>(std::move(imported)) : kept.error();
}

std::optional<document::PackSignature> claimedSigner(const fs::path& pack)
{
    const auto octets = document::readBoundedFile(pack);
    const auto signedData = octets ? pki::parseSignedData(*octets) : Result<pki::SignedData>(octets.error());
    if (!signedData) {
        return std::nullopt;
    }
    const auto certificates = pki::embeddedCertificates(*signedData);
    if (certificates.empty()) {
        return std::nullopt;
    }
    return document::PackSignature{certificates.front().subject.text(), base::toHex(certificates.front().sha256()),
                                   false};
}

Result<std::vector<SignerCertificate>> signersIn(const fs::path& file)
{
    const auto octets = document::readBoundedFile(file, maxCertificateBytes);
    return octets ? document::readSignerCertificates(*octets) : Result<std::vector<SignerCertificate>>(octets.error());
}

}  // namespace rahdari::ui::setup
