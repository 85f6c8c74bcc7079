#include "core/pki/defect_list.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "core/pki/signed_data.h"
#include "core/pki/signer_identity.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

struct NamedDefect {
    std::string_view arc;  ///< behind id-DefectList
    DefectType type;
    std::string_view text;
};

constexpr std::array namedDefects{
    NamedDefect{"1.1", DefectType::CertificateRevoked, "the signer's certificate is revoked"},
    NamedDefect{"1.2", DefectType::CertificateReplaced, "the signer's certificate is malformed and was replaced"},
    NamedDefect{"1.3", DefectType::ChipAuthKeyRevoked, "the keys of Chip Authentication are compromised"},
    NamedDefect{"1.4", DefectType::ActiveAuthKeyRevoked, "the keys of Active Authentication are compromised"},
    NamedDefect{"1.5", DefectType::ProtocolFailure, "an authentication protocol is known to fail"},
    NamedDefect{"1.6", DefectType::ValidityPeriodIncorrect, "the validity period of a certificate is wrong"},
    NamedDefect{"2.1", DefectType::DataGroupMalformed, "data groups are malformed"},
    NamedDefect{"2.2", DefectType::SodInvalid, "EF.SOD is invalid"},
    NamedDefect{"2.3", DefectType::ComSodDiscrepancy, "EF.COM and EF.SOD name different data groups"},
    NamedDefect{"2.4", DefectType::WrongSignerIdentifier, "EF.SOD names its signer wrongly"},
    NamedDefect{"2.5", DefectType::IssuingCountry, "the signer's certificate names the issuing country wrongly"},
};

base::Error malformed(std::string_view part)
{
    return {base::toInt(base::ErrorCode::SignedDataInvalid),
            "a defect list's " + std::string(part) + " is missing or malformed", ""};
}

base::Bytes toBytes(base::ByteSpan octets) { return {octets.begin(), octets.end()}; }

DefectType typeOf(std::string_view oid)
{
    if (!oid.starts_with(defectListOid) || oid.size() <= defectListOid.size() + 1) {
        return DefectType::Other;
    }
    const std::string_view arc = oid.substr(defectListOid.size() + 1);
    const auto named = std::find_if(namedDefects.begin(), namedDefects.end(),
                                    [&](const NamedDefect& candidate) { return candidate.arc == arc; });
    if (named != namedDefects.end()) {
        return named->type;
    }
    return arc.starts_with("3.") || arc.starts_with("4.") ? DefectType::DocumentDefect : DefectType::Other;
}

std::vector<int> readNumbers(base::ByteSpan set)
{
    std::vector<int> numbers;
    lds::TlvReader reader(set);
    while (!reader.atEnd()) {
        const auto item = reader.expect(0x02);
        const auto number = item ? lds::smallInteger(item->value) : Result<std::uint32_t>(malformed("parameter"));
        if (!number || *number > 255) {
            break;
        }
        numbers.push_back(static_cast<int>(*number));
    }
    return numbers;
}

/// Takes from the parameters what fits the kind of defect; others are only kept as they stand.
void readParameters(const lds::Tlv& parameters, KnownDefect& defect)
{
    if (parameters.tag == 0x0A || parameters.tag == 0x02) {
        if (const auto number = lds::smallInteger(parameters.value); number && *number <= 255) {
            defect.status = static_cast<int>(*number);
        }
    }
    switch (defect.type) {
    case DefectType::CertificateReplaced: defect.replacement = toBytes(parameters.encoded); break;
    case DefectType::DataGroupMalformed: defect.dataGroups = readNumbers(parameters.value); break;
    case DefectType::WrongSignerIdentifier: defect.correctedSigner = readSignerIdentity(parameters); break;
    case DefectType::IssuingCountry: defect.country.assign(parameters.value.begin(), parameters.value.end()); break;
    default: break;
    }
}

Result<KnownDefect> readKnownDefect(base::ByteSpan value)
{
    lds::TlvReader reader(value);
    const auto name = reader.expect(0x06);
    auto oid = name ? lds::oidText(name->value) : Result<std::string>(malformed("kind of defect"));
    if (!oid) {
        return malformed("kind of defect");
    }
    KnownDefect defect;
    defect.type = typeOf(*oid);
    defect.oid = std::move(*oid);
    if (!reader.atEnd()) {
        const auto parameters = reader.next();
        if (!parameters) {
            return malformed("parameter");
        }
        defect.parameters = toBytes(parameters->encoded);
        readParameters(*parameters, defect);
    }
    return defect;
}

Result<std::vector<KnownDefect>> readKnownDefects(base::ByteSpan set)
{
    std::vector<KnownDefect> defects;
    lds::TlvReader reader(set);
    while (!reader.atEnd()) {
        const auto item = reader.expect(0x30);
        auto defect = item ? readKnownDefect(item->value) : Result<KnownDefect>(malformed("defect"));
        if (!defect) {
            return defect.error();
        }
        defects.push_back(std::move(*defect));
    }
    return defects;
}

Result<DefectEntry> readEntry(base::ByteSpan value)
{
    DefectEntry entry;
    std::string description;
    lds::TlvReader reader(value);
    while (!reader.atEnd()) {
        const auto part = reader.next();
        if (!part) {
            return malformed("entry");
        }
        if (part->tag == 0x31) {
            auto defects = readKnownDefects(part->value);
            if (!defects) {
                return defects.error();
            }
            entry.defects = std::move(*defects);
        } else if (part->tag == 0x04) {
            entry.certificateHash = toBytes(part->value);
        } else if (part->tag == 0x0C) {
            description.assign(part->value.begin(), part->value.end());
        } else if (auto signer = readSignerIdentity(*part)) {
            entry.signer = std::move(*signer);
        } else {
            return malformed("signer identifier");
        }
    }
    for (KnownDefect& defect : entry.defects) {
        defect.description = description;
    }
    return entry;
}

Result<std::vector<DefectEntry>> readEntries(base::ByteSpan set)
{
    std::vector<DefectEntry> entries;
    lds::TlvReader reader(set);
    while (!reader.atEnd()) {
        const auto item = reader.expect(0x30);
        auto entry = item ? readEntry(item->value) : Result<DefectEntry>(malformed("entry"));
        if (!entry) {
            return entry.error();
        }
        entries.push_back(std::move(*entry));
    }
    return entries;
}

/// A list of the store with the moment it speaks from.
struct DatedList {
    std::chrono::sys_seconds from;
    DefectList list;
};

std::optional<DatedList> readItem(const TrustItem& item)
{
    const auto signedData = parseSignedData(item.der);
    if (!signedData || !signedData->content) {
        return std::nullopt;
    }
    auto list = parseDefectList(*signedData->content);
    if (!list) {
        return std::nullopt;
    }
    std::chrono::sys_seconds from{};
    if (!signedData->signerInfos.empty() && signedData->signerInfos.front().signingTime) {
        from = *signedData->signerInfos.front().signingTime;
    } else if (!item.provenances.empty()) {
        from = item.provenances.front().importedAt;
    }
    return DatedList{from, std::move(*list)};
}

/// The newest list of each signer.
std::map<std::string, DatedList> newestLists(const std::vector<TrustItem>& items)
{
    std::map<std::string, DatedList> newest;
    for (const TrustItem& item : items) {
        auto dated = readItem(item);
        if (!dated) {
            continue;
        }
        const std::string signer = item.provenances.empty() ? std::string() : item.provenances.front().voucher;
        const auto before = newest.find(signer);
        if (before == newest.end()) {
            newest.emplace(signer, std::move(*dated));
        } else if (before->second.from <= dated->from) {
            before->second = std::move(*dated);
        }
    }
    return newest;
}

}  // namespace

std::string_view toString(DefectType type)
{
    const auto named = std::find_if(namedDefects.begin(), namedDefects.end(),
                                    [&](const NamedDefect& candidate) { return candidate.type == type; });
    if (named != namedDefects.end()) {
        return named->text;
    }
    return type == DefectType::DocumentDefect ? "another file or the document itself is defective" : "another defect";
}

Result<DefectList> parseDefectList(base::ByteSpan content)
{
    const auto whole = lds::readSingle(content, 0x30);
    if (!whole) {
        return malformed("frame");
    }
    lds::TlvReader reader(whole->value);
    const auto versionItem = reader.expect(0x02);
    const auto version =
        versionItem ? lds::smallInteger(versionItem->value) : Result<std::uint32_t>(malformed("version"));
    if (!version || *version > 1) {
        return malformed("version");
    }
    const auto hash = readDigestName(reader);
    if (!hash) {
        return malformed("hash algorithm");
    }
    const auto set = reader.expect(0x31);
    auto entries = set ? readEntries(set->value) : Result<std::vector<DefectEntry>>(malformed("entries"));
    if (!entries) {
        return entries.error();
    }
    return DefectList{static_cast<int>(*version), crypto::digestFromOid(*hash), std::move(*entries)};
}

bool concerns(const DefectEntry& entry, const DefectList& list, const Certificate& certificate)
{
    if (entry.signer.empty() && entry.certificateHash.empty()) {
        return false;
    }
    if (!entry.signer.empty() && !isMeant(entry.signer, certificate)) {
        return false;
    }
    return entry.certificateHash.empty() ||
           (list.hash && crypto::digest(*list.hash, certificate.der) == entry.certificateHash);
}

Result<std::vector<KnownDefect>> knownDefectsOf(const Certificate& certificate, const TrustStore& store)
{
    TrustQuery query;
    query.kind = TrustKind::DefectList;
    const auto items = store.find(query);
    if (!items) {
        return items.error();
    }
    std::vector<KnownDefect> defects;
    for (const auto& [signer, dated] : newestLists(*items)) {
        for (const DefectEntry& entry : dated.list.entries) {
            if (concerns(entry, dated.list, certificate)) {
                defects.insert(defects.end(), entry.defects.begin(), entry.defects.end());
            }
        }
    }
    return defects;
}

}  // namespace rahdari::pki
