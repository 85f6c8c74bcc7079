#include "core/pki/import_run.h"

#include "core/base/error_code.h"
#include "core/pki/ldif.h"

#include <array>
#include <utility>

namespace rahdari::pki {

namespace {

using base::ErrorCode;
using base::Result;

constexpr std::string_view source = "LDIF";

base::Error noAnchor(const Certificate& certificate)
{
    return {base::toInt(ErrorCode::SignerUntrusted),
            "no CSCA of the trust store signed it; it names \"" + certificate.issuer.text() + "\" as its issuer",
            "import that CSCA's certificate first"};
}

/// A directory vouches for nothing: an anchor's key must have signed it.
Result<void> keepVerified(TrustKind kind, base::ByteSpan der, ImportRun& run)
{
    auto certificate = parseCertificate(der);
    if (!certificate) {
        return certificate.error();
    }
    const auto signer = run.anchors().signerOf(*certificate);
    if (!signer) {
        return signer.error();
    }
    if (*signer == nullptr) {
        const auto known = run.anchors().holds(*certificate);
        if (!known) {
            return known.error();
        }
        if (!*known) {
            return noAnchor(*certificate);
        }
    }
    const std::string voucher = *signer == nullptr ? certificate->subject.text() : (*signer)->subject.text();
    run.keep(kind, der, std::string(source), voucher);
    if (kind == TrustKind::Csca) {
        run.anchors().accept(std::move(*certificate));
    }
    return {};
}

/// What a directory may hold, in the order in which it must be taken: each may need the ones before.
enum class Pass : std::uint8_t { MasterLists, Anchors, Others };
constexpr std::array passes{Pass::MasterLists, Pass::Anchors, Pass::Others};

Pass passOf(ImportFormat format, std::string_view attribute)
{
    if (format == ImportFormat::MasterList) {
        return Pass::MasterLists;
    }
    return attribute == "cacertificate" ? Pass::Anchors : Pass::Others;
}

/// Whether an attribute holds something for the store: the PKD's own names, and whatever is certificate or list.
bool isOfInterest(const LdifAttribute& attribute, ImportFormat& format)
{
    if (attribute.octets.size() < 32 || attribute.octets.front() != 0x30) {
        return false;
    }
    format = importFormatOf(attribute.octets);
    return format != ImportFormat::Unknown && format != ImportFormat::OtherSignedData;
}

Result<void> take(const LdifAttribute& attribute, ImportFormat format, ImportRun& run)
{
    switch (format) {
    case ImportFormat::MasterList: return importMasterList(attribute.octets, run);
    case ImportFormat::DefectList: return importDefectList(attribute.octets, run);
    case ImportFormat::DeviationList: return importDeviationList(attribute.octets, run);
    case ImportFormat::Crl: return importCrl(attribute.octets, run);
    case ImportFormat::BareMasterList:
        return base::Error{base::toInt(ErrorCode::ListUnsigned), "the master list is not signed", ""};
    default: break;
    }
    ++run.report().total;
    return keepVerified(attribute.name == "cacertificate" ? TrustKind::Csca : TrustKind::DocumentSigner,
                        attribute.octets, run);
}

/// Errors of one entry are its own; those of the store, and a stop, end the import.
bool endsImport(const base::Error& error)
{
    return error.code == base::toInt(ErrorCode::Cancelled) || error.code == base::toInt(ErrorCode::TrustStoreBusy) ||
           error.code == base::toInt(ErrorCode::TrustStoreInvalid) ||
           error.code == base::toInt(ErrorCode::FileNotWritten);
}

std::string placeOf(const LdifEntry& entry)
{
    return "entry at line " + std::to_string(entry.line) +
           (entry.distinguishedName.empty() ? std::string() : " (" + entry.distinguishedName.substr(0, 160) + ")");
}

Result<void> takeEntry(const LdifEntry& entry, Pass pass, ImportRun& run)
{
    for (const LdifAttribute& attribute : entry.attributes) {
        ImportFormat format = ImportFormat::Unknown;
        if (!isOfInterest(attribute, format) || passOf(format, attribute.name) != pass) {
            continue;
        }
        const auto taken = take(attribute, format, run);
        if (!taken && endsImport(taken.error())) {
            return taken.error();
        }
        if (!taken) {
            run.refuse(placeOf(entry), taken.error());
        }
    }
    return {};
}

}  // namespace

Result<void> importLdif(base::ByteSpan file, ImportRun& run)
{
    for (std::size_t round = 0; round < passes.size(); ++round) {
        LdifReader reader(file);
        while (!reader.atEnd()) {
            if (const auto step = run.step(round * file.size() + reader.position(), passes.size() * file.size());
                !step) {
                return step.error();
            }
            const auto entry = reader.next();
            if (!entry) {
                if (round == 0) {
                    run.refuse("the directory", entry.error());
                }
                continue;
            }
            if (const auto taken = takeEntry(*entry, passes[round], run); !taken) {
                return taken.error();
            }
        }
    }
    return {};
}

}  // namespace rahdari::pki
