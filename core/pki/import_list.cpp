#include "core/pki/import_run.h"

#include "core/base/error_code.h"
#include "core/pki/crl.h"
#include "core/pki/defect_list.h"
#include "core/pki/deviation_list.h"
#include "core/pki/master_list.h"
#include "core/pki/signed_list.h"

#include <utility>

namespace rahdari::pki {

namespace {

using base::ErrorCode;
using base::Result;

/// "DE master list"
std::string sourceOf(const VerifiedList& list, const SignedListRules& rules)
{
    const std::string country = list.signer.subject.upperCountry();
    return (country.empty() ? std::string() : country + ' ') + std::string(rules.what);
}

Result<VerifiedList> verified(base::ByteSpan octets, const SignedListRules& rules, ImportRun& run)
{
    const auto signedData = parseSignedData(octets);
    if (!signedData) {
        return signedData.error();
    }
    auto list = verifySignedList(*signedData, rules, run.anchors(), run.context().store, run.context().now);
    if (list) {
        run.report().signer = list->signer.subject.text();
        run.report().signedAt = list->signingTime;
        run.report().remarks.insert(run.report().remarks.end(), list->remarks.begin(), list->remarks.end());
    }
    return list;
}

/// The signer, and the CSCAs that came with it and lead to an anchor.
void keepSigner(const VerifiedList& list, const std::string& source, ImportRun& run)
{
    const std::string voucher = list.signer.issuer.text();
    run.keepBeside(TrustKind::MasterListSigner, list.signer.der, source, voucher);
    for (const Certificate& certificate : list.intermediates) {
        run.keepBeside(TrustKind::Csca, certificate.der, source, certificate.issuer.text());
        run.anchors().accept(certificate);
    }
}

Result<void> keepMember(const base::Bytes& der, std::size_t place, const std::string& source,
                        const std::string& voucher, ImportRun& run)
{
    auto certificate = parseCertificate(der);
    if (!certificate) {
        run.refuse("certificate " + std::to_string(place + 1) + " of the list", certificate.error());
        return {};
    }
    run.keep(TrustKind::Csca, der, source, voucher);
    run.anchors().accept(std::move(*certificate));
    return {};
}

}  // namespace

Result<void> importMasterList(base::ByteSpan octets, ImportRun& run)
{
    const auto list = verified(octets, masterListRules, run);
    if (!list) {
        return list.error();
    }
    const auto content = parseMasterList(list->content);
    if (!content) {
        return content.error();
    }
    const std::string source = sourceOf(*list, masterListRules);
    const std::string voucher = list->signer.subject.text();
    keepSigner(*list, source, run);
    const std::size_t total = content->certificates.size();
    run.report().total += total;
    for (std::size_t place = 0; place < total; ++place) {
        if (const auto step = run.step(place, total); !step) {
            return step.error();
        }
        if (const auto kept = keepMember(content->certificates[place], place, source, voucher, run); !kept) {
            return kept.error();
        }
    }
    return run.step(total, total);
}

Result<void> importDefectList(base::ByteSpan octets, ImportRun& run)
{
    ++run.report().total;
    const auto list = verified(octets, defectListRules, run);
    if (!list) {
        return list.error();
    }
    if (const auto content = parseDefectList(list->content); !content) {
        return content.error();
    }
    run.keep(TrustKind::DefectList, octets, sourceOf(*list, defectListRules), list->signer.subject.text());
    return {};
}

Result<void> importDeviationList(base::ByteSpan octets, ImportRun& run)
{
    ++run.report().total;
    const auto list = verified(octets, deviationListRules, run);
    if (!list) {
        return list.error();
    }
    if (const auto content = parseDeviationList(list->content); !content) {
        return content.error();
    }
    run.keep(TrustKind::DeviationList, octets, sourceOf(*list, deviationListRules), list->signer.subject.text());
    return {};
}

Result<void> importCrl(base::ByteSpan octets, ImportRun& run)
{
    ++run.report().total;
    const auto crl = parseCrl(octets);
    if (!crl) {
        return crl.error();
    }
    const auto signer = run.anchors().signerOf(*crl);
    if (!signer) {
        return signer.error();
    }
    if (*signer == nullptr) {
        return base::Error{base::toInt(ErrorCode::SignerUntrusted),
                           "no CSCA of the trust store signed the revocation list of \"" + crl->issuer.text() + "\"",
                           "import the CSCA certificates of \"" + crl->issuer.text() +
                               "\" first; if they are there, the list was altered"};
    }
    run.keep(TrustKind::Crl, octets, "revocation list", (*signer)->subject.text());
    return {};
}

}  // namespace rahdari::pki
