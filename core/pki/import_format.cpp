#include "core/pki/import_format.h"

#include "core/lds/tlv.h"
#include "core/pki/crl.h"
#include "core/pki/ldif.h"
#include "core/pki/master_list.h"
#include "core/pki/pem.h"
#include "core/pki/signed_list.h"

#include <algorithm>
#include <string>

namespace rahdari::pki {

namespace {

constexpr std::string_view signedDataOid = "1.2.840.113549.1.7.2";

std::string_view asText(base::ByteSpan octets) { return {reinterpret_cast<const char*>(octets.data()), octets.size()}; }

bool isSignedData(base::ByteSpan octets)
{
    lds::TlvReader outer(octets);
    const auto whole = outer.expect(0x30);
    lds::TlvReader inner(whole ? whole->value : base::ByteSpan());
    const auto oid = inner.expect(0x06);
    const auto text = oid ? lds::oidText(oid->value) : base::Result<std::string>(std::string());
    return text && *text == signedDataOid;
}

ImportFormat formatOfSignedData(base::ByteSpan octets)
{
    const auto signedData = parseSignedData(octets);
    if (!signedData) {
        return ImportFormat::OtherSignedData;
    }
    if (signedData->contentType == masterListRules.contentType) {
        return ImportFormat::MasterList;
    }
    if (signedData->contentType == defectListRules.contentType) {
        return ImportFormat::DefectList;
    }
    return signedData->contentType == deviationListRules.contentType ? ImportFormat::DeviationList
                                                                     : ImportFormat::OtherSignedData;
}

ImportFormat formatOfSequence(base::ByteSpan octets)
{
    if (isSignedData(octets)) {
        return formatOfSignedData(octets);
    }
    if (isBareMasterList(octets)) {
        return ImportFormat::BareMasterList;
    }
    // A broken certificate is told from a broken list by its innermost beginning: [0] version or a serial number.
    if (parseCertificate(octets)) {
        return ImportFormat::Certificate;
    }
    if (parseCrl(octets)) {
        return ImportFormat::Crl;
    }
    lds::TlvReader outer(octets);
    const auto whole = outer.expect(0x30);
    lds::TlvReader inner(whole ? whole->value : base::ByteSpan());
    return inner.peekTag() == lds::Tag{0x30} ? ImportFormat::Certificate : ImportFormat::Unknown;
}

}  // namespace

std::string_view toString(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Certificate: return "certificate";
    case ImportFormat::CvCertificates: return "card-verifiable certificate";
    case ImportFormat::MasterList: return "master list";
    case ImportFormat::BareMasterList: return "unsigned master list";
    case ImportFormat::Ldif: return "LDIF";
    case ImportFormat::Crl: return "revocation list";
    case ImportFormat::DefectList: return "defect list";
    case ImportFormat::DeviationList: return "deviation list";
    case ImportFormat::OtherSignedData: return "signed data of another kind";
    case ImportFormat::Pem: return "PEM";
    case ImportFormat::Unknown: return "unknown";
    }
    return "";
}

bool isPem(base::ByteSpan file)
{
    const bool der = file.size() >= 2 && (file[0] == 0x30 || file[0] == 0x7F) && file[1] >= 0x80;
    return !der && !readPem(asText(file)).empty();
}

base::Bytes plainOctets(base::ByteSpan file)
{
    const bool mayBeText = file.size() >= 16 && std::all_of(file.begin(), file.begin() + 16, [](std::uint8_t octet) {
                               return (octet >= 0x20 && octet < 0x7F) || octet == '\r' || octet == '\n';
                           });
    if (mayBeText && !looksLikeLdif(file)) {
        if (auto decoded = decodeBase64(asText(file))) {
            return *decoded;
        }
    }
    return {file.begin(), file.end()};
}

ImportFormat importFormatOf(base::ByteSpan file)
{
    if (looksLikeLdif(file)) {
        return ImportFormat::Ldif;
    }
    if (isPem(file)) {
        const auto blocks = readPem(asText(file));
        const bool certificates = std::all_of(blocks.begin(), blocks.end(), [](const PemBlock& block) {
            return importFormatOf(block.octets) == ImportFormat::Certificate;
        });
        return certificates ? ImportFormat::Certificate : ImportFormat::Pem;
    }
    const base::Bytes octets = plainOctets(file);
    if (octets.size() < 2) {
        return ImportFormat::Unknown;
    }
    if (octets[0] == 0x7F && octets[1] == 0x21) {
        return ImportFormat::CvCertificates;
    }
    return octets[0] == 0x30 ? formatOfSequence(octets) : ImportFormat::Unknown;
}

}  // namespace rahdari::pki
