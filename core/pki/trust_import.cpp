#include "core/pki/trust_import.h"

#include "core/base/error_code.h"
#include "core/pki/cv_certificate.h"
#include "core/pki/import_run.h"
#include "core/pki/pem.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rahdari::pki {

namespace {

using base::ErrorCode;
using base::Result;

base::Error unknownFormat(ImportFormat format)
{
    return {base::toInt(ErrorCode::ImportFormatUnknown),
            format == ImportFormat::OtherSignedData ? "the file is signed data, but no list that is known"
                                                    : "the file is nothing that belongs into a trust store",
            "what can be imported: CSCA master lists, certificates (DER or PEM), card-verifiable certificates, LDIF of "
            "a PKD, revocation lists, defect lists, deviation lists"};
}

base::Error unsignedList()
{
    return {base::toInt(ErrorCode::ListUnsigned), "the master list is not signed: anybody could have made it",
            "get the signed list (a CMS file) from the state that publishes it"};
}

Result<void> importOctets(base::ByteSpan octets, ImportFormat format, ImportRun& run);

/// CVCAs before DVs before terminals; links after trust points.
int cvRank(base::ByteSpan octets)
{
    const auto certificates = parseCvCertificates(octets);
    if (!certificates || certificates->empty()) {
        return 0;
    }
    const CvCertificate& first = certificates->front();
    return 4 - static_cast<int>(first.body.authorization.role()) - (first.isSelfSigned() ? 1 : 0);
}

/// What may sign others before what may not.
int x509Rank(base::ByteSpan octets)
{
    const auto certificate = parseCertificate(octets);
    const bool ca = certificate && (certificate->isSelfIssued() ||
                                    (certificate->basicConstraints && certificate->basicConstraints->ca));
    return ca ? 0 : 1;
}

std::pair<ImportFormat, int> rankOf(base::ByteSpan file)
{
    const ImportFormat format = importFormatOf(file);
    switch (format) {
    case ImportFormat::CvCertificates: return {format, cvRank(plainOctets(file))};
    case ImportFormat::Certificate: return {format, isPem(file) ? 0 : x509Rank(plainOctets(file))};
    default: return {format, 0};
    }
}

/// The blocks of a PEM file, certificates before lists.
Result<void> importPem(base::ByteSpan file, ImportRun& run)
{
    auto blocks = readPem({reinterpret_cast<const char*>(file.data()), file.size()});
    std::stable_sort(blocks.begin(), blocks.end(), [](const PemBlock& one, const PemBlock& other) {
        return rankOf(one.octets) < rankOf(other.octets);
    });
    for (std::size_t done = 0; done < blocks.size(); ++done) {
        if (const auto step = run.step(done, blocks.size()); !step) {
            return step.error();
        }
        const ImportFormat format = importFormatOf(blocks[done].octets);
        if (const auto taken = importOctets(blocks[done].octets, format, run); !taken) {
            return taken.error();
        }
    }
    return {};
}

Result<void> importOctets(base::ByteSpan octets, ImportFormat format, ImportRun& run)
{
    switch (format) {
    case ImportFormat::Certificate: return importCertificate(octets, run);
    case ImportFormat::CvCertificates: return importCvCertificates(octets, run);
    case ImportFormat::MasterList: return importMasterList(octets, run);
    case ImportFormat::BareMasterList: return unsignedList();
    case ImportFormat::Ldif: return importLdif(octets, run);
    case ImportFormat::Crl: return importCrl(octets, run);
    case ImportFormat::DefectList: return importDefectList(octets, run);
    case ImportFormat::DeviationList: return importDeviationList(octets, run);
    default: return unknownFormat(format);
    }
}

}  // namespace

Result<ImportReport> importFile(base::ByteSpan file, std::string_view name, const ImportContext& context)
{
    ImportRun run(name, file, context);
    const ImportFormat format = importFormatOf(file);
    run.report().format = format;
    if (const auto step = run.step(0, 1); !step) {
        return step.error();
    }
    const bool pem = isPem(file) && (format == ImportFormat::Pem || format == ImportFormat::Certificate);
    const auto taken = pem                            ? importPem(file, run)
                       : format == ImportFormat::Ldif ? importLdif(file, run)
                                                      : importOctets(plainOctets(file), format, run);
    if (!taken) {
        return taken.error();
    }
    if (const auto step = run.step(1, 1); !step) {
        return step.error();
    }
    return run.finish();
}

std::vector<std::size_t> importOrder(const std::vector<ImportSource>& sources)
{
    std::vector<std::pair<ImportFormat, int>> ranks;
    ranks.reserve(sources.size());
    for (const ImportSource& source : sources) {
        ranks.push_back(rankOf(source.octets));
    }
    std::vector<std::size_t> order(sources.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t one, std::size_t other) { return ranks[one] < ranks[other]; });
    return order;
}

}  // namespace rahdari::pki
