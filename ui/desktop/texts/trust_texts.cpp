#include "ui/desktop/texts/trust_texts.h"

#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/translated.h"

namespace rahdari::ui::desktop::texts {

using pki::ImportFormat;
using pki::TrustKind;

namespace {

const char* plainWordOf(TrustStanding standing)
{
    switch (standing) {
    case TrustStanding::Overdue: return QT_TRANSLATE_NOOP("Trust", "newer one overdue");
    case TrustStanding::Expired: return QT_TRANSLATE_NOOP("Trust", "expired");
    case TrustStanding::DueSoon: return QT_TRANSLATE_NOOP("Trust", "newer one due soon");
    case TrustStanding::ExpiresSoon: return QT_TRANSLATE_NOOP("Trust", "expires soon");
    case TrustStanding::Old: return QT_TRANSLATE_NOOP("Trust", "old: fetch a newer one");
    case TrustStanding::NotYetValid: return QT_TRANSLATE_NOOP("Trust", "not valid yet");
    case TrustStanding::Valid: return QT_TRANSLATE_NOOP("Trust", "valid");
    case TrustStanding::Replaced: return QT_TRANSLATE_NOOP("Trust", "replaced by a newer one");
    case TrustStanding::Removed: return QT_TRANSLATE_NOOP("Trust", "taken out of use");
    }
    return nullptr;
}

const char* plainWordOf(ModelStanding standing)
{
    switch (standing) {
    case ModelStanding::LeftOut: return QT_TRANSLATE_NOOP("Trust", "left out");
    case ModelStanding::NotSigned: return QT_TRANSLATE_NOOP("Trust", "not signed");
    case ModelStanding::Signed: return QT_TRANSLATE_NOOP("Trust", "signature holds");
    }
    return nullptr;
}

const char* plainWordOf(ImportMark mark)
{
    switch (mark) {
    case ImportMark::Refused: return QT_TRANSLATE_NOOP("Trust", "refused");
    case ImportMark::NotKept: return QT_TRANSLATE_NOOP("Trust", "not kept");
    case ImportMark::Replaced: return QT_TRANSLATE_NOOP("Trust", "new, replaces an older one");
    case ImportMark::Added: return QT_TRANSLATE_NOOP("Trust", "new");
    case ImportMark::Known: return QT_TRANSLATE_NOOP("Trust", "known already");
    case ImportMark::LeftOut: return QT_TRANSLATE_NOOP("Trust", "left out");
    case ImportMark::Removed: return QT_TRANSLATE_NOOP("Trust", "removed");
    case ImportMark::Remark: return QT_TRANSLATE_NOOP("Trust", "remark");
    }
    return nullptr;
}

const char* plainKindOf(TrustKind kind)
{
    switch (kind) {
    case TrustKind::Csca: return QT_TRANSLATE_NOOP("Trust", "CSCA certificate");
    case TrustKind::DocumentSigner: return QT_TRANSLATE_NOOP("Trust", "Document signer");
    case TrustKind::MasterListSigner: return QT_TRANSLATE_NOOP("Trust", "Signer of lists");
    case TrustKind::SealSigner: return QT_TRANSLATE_NOOP("Trust", "Seal signer");
    case TrustKind::SealCa: return QT_TRANSLATE_NOOP("Trust", "Seal authority");
    case TrustKind::Cvca: return QT_TRANSLATE_NOOP("Trust", "CVCA certificate");
    case TrustKind::Dv: return QT_TRANSLATE_NOOP("Trust", "Document verifier");
    case TrustKind::Terminal: return QT_TRANSLATE_NOOP("Trust", "Terminal certificate");
    case TrustKind::Crl: return QT_TRANSLATE_NOOP("Trust", "Revocation list");
    case TrustKind::DefectList: return QT_TRANSLATE_NOOP("Trust", "Defect list");
    case TrustKind::DeviationList: return QT_TRANSLATE_NOOP("Trust", "Deviation list");
    }
    return nullptr;
}

const char* plainFormatOf(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Certificate: return QT_TRANSLATE_NOOP("Trust", "Certificate");
    case ImportFormat::CvCertificates: return QT_TRANSLATE_NOOP("Trust", "Certificates for reading fingerprints");
    case ImportFormat::MasterList: return QT_TRANSLATE_NOOP("Trust", "Master list");
    case ImportFormat::BareMasterList: return QT_TRANSLATE_NOOP("Trust", "Master list without a signature");
    case ImportFormat::Ldif: return QT_TRANSLATE_NOOP("Trust", "Directory file (LDIF)");
    case ImportFormat::Crl: return QT_TRANSLATE_NOOP("Trust", "Revocation list");
    case ImportFormat::DefectList: return QT_TRANSLATE_NOOP("Trust", "Defect list");
    case ImportFormat::DeviationList: return QT_TRANSLATE_NOOP("Trust", "Deviation list");
    case ImportFormat::Pem: return QT_TRANSLATE_NOOP("Trust", "File of certificates (PEM)");
    case ImportFormat::OtherSignedData:
    case ImportFormat::Unknown: return QT_TRANSLATE_NOOP("Trust", "Unknown file");
    }
    return nullptr;
}

}  // namespace

QString wordOf(TrustStanding standing) { return translated("Trust", plainWordOf(standing)); }

QString wordOf(ModelStanding standing) { return translated("Trust", plainWordOf(standing)); }

QString wordOf(ImportMark mark) { return translated("Trust", plainWordOf(mark)); }

QString kindOf(pki::TrustKind kind) { return translated("Trust", plainKindOf(kind)); }

QString formatOf(pki::ImportFormat format) { return translated("Trust", plainFormatOf(format)); }

QString notReloaded(int code)
{
    const QString line = translated(
        "Trust",
        QT_TRANSLATE_NOOP("Trust", "What was changed is on the disk, but inspections still go by the trust list "
                                   "and the document models loaded before. %1 Mend that; opening trust and "
                                   "models with %2 loads them once more."));
    return line.arg(sentenceOfError(code), QStringLiteral("F4"));
}

QString trustWord(const char* english) { return translated("Trust", english); }

}  // namespace rahdari::ui::desktop::texts
