#include "core/pki/deviation_list.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "core/pki/asn1_time.h"
#include "core/pki/signed_data.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

constexpr lds::Tag oidTag = 0x06;
constexpr lds::Tag sequenceTag = 0x30;
constexpr lds::Tag setTag = 0x31;

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> deviationTexts{{
    {"1.1", "the signature of the document signer certificate is wrong"},
    {"1.2", "the document signer certificate is encoded wrongly"},
    {"1.3", "the CSCA certificate is encoded wrongly"},
    {"1.4", "the keys of Active Authentication are compromised"},
    {"2.1", "a data group is malformed"},
    {"2.2", "the hash of a data group is wrong"},
    {"2.3", "the signature of EF.SOD is wrong"},
    {"2.4", "EF.COM and EF.SOD do not fit together"},
    {"3.1", "the machine-readable zone holds wrong data"},
    {"3.2", "a check digit of the machine-readable zone is wrong"},
    {"4", "the chip cannot be used"},
    {"5", "of national use"},
}};

base::Error malformed(std::string_view part)
{
    return {base::toInt(base::ErrorCode::SignedDataInvalid),
            "a deviation list's " + std::string(part) + " is missing or malformed", ""};
}

base::Bytes toBytes(base::ByteSpan octets) { return {octets.begin(), octets.end()}; }

std::string toText(base::ByteSpan octets) { return {octets.begin(), octets.end()}; }

void readPeriod(base::ByteSpan value, DeviationEntry& entry)
{
    lds::TlvReader reader(value);
    if (reader.peekTag() == sequenceTag) {
        const auto inner = reader.next();
        reader = lds::TlvReader(inner ? inner->value : base::ByteSpan());
    }
    const auto first = reader.next();
    const auto last = first ? reader.next() : first;
    if (last) {
        entry.firstIssued = asn1Time(first->tag, first->value);
        entry.lastIssued = asn1Time(last->tag, last->value);
    }
}

Result<std::vector<std::string>> readNumbers(base::ByteSpan value)
{
    const auto items = lds::readAll(value);
    if (!items) {
        return malformed("document numbers");
    }
    if (items->size() == 1 && items->front().tag == setTag) {
        return readNumbers(items->front().value);
    }
    std::vector<std::string> numbers;
    numbers.reserve(items->size());
    for (const lds::Tlv& item : *items) {
        numbers.push_back(toText(item.value));
    }
    return numbers;
}

/// DeviationDocuments: [0] type, [1] issuer and serial, [2] key identifier, [3] hash, [4] period, [5] numbers.
Result<void> readDocuments(base::ByteSpan value, DeviationEntry& entry)
{
    const auto parts = lds::readAll(value);
    if (!parts) {
        return malformed("documents");
    }
    for (const lds::Tlv& part : *parts) {
        switch (part.tag & 0x1FU) {
        case 0: entry.documentType = toText(part.value); break;
        case 1:
        case 2:
            if (auto signer = readSignerIdentity(part)) {
                entry.signer = std::move(*signer);
            } else {
                return malformed("signer identifier");
            }
            break;
        case 3: entry.certificateHash = toBytes(part.value); break;
        case 4: readPeriod(part.value, entry); break;
        case 5: {
            auto numbers = readNumbers(part.value);
            if (!numbers) {
                return numbers.error();
            }
            entry.documentNumbers = std::move(*numbers);
            break;
        }
        default: return malformed("documents");
        }
    }
    return {};
}

Result<DeviationDescription> readDescription(base::ByteSpan value)
{
    const auto parts = lds::readAll(value);
    if (!parts) {
        return malformed("description");
    }
    DeviationDescription description;
    for (const lds::Tlv& part : *parts) {
        if (part.tag == oidTag) {
            description.oid = lds::oidText(part.value) ? *lds::oidText(part.value) : std::string();
        } else if (part.tag == 0xA0 || part.tag == 0x80) {
            description.parameters = toBytes(part.encoded);
        } else if (part.tag == 0xA1 || part.tag == 0x81) {
            description.nationalUse = toBytes(part.encoded);
        } else {
            description.text = toText(part.value);
        }
    }
    if (description.oid.empty()) {
        return malformed("kind of deviation");
    }
    return description;
}

Result<DeviationEntry> readEntry(base::ByteSpan value)
{
    lds::TlvReader reader(value);
    const auto documents = reader.expect(sequenceTag);
    const auto descriptions = documents ? reader.expect(setTag) : documents;
    if (!descriptions) {
        return malformed("entry");
    }
    DeviationEntry entry;
    if (const auto read = readDocuments(documents->value, entry); !read) {
        return read.error();
    }
    lds::TlvReader items(descriptions->value);
    while (!items.atEnd()) {
        const auto item = items.expect(sequenceTag);
        auto description = item ? readDescription(item->value) : Result<DeviationDescription>(malformed("description"));
        if (!description) {
            return description.error();
        }
        entry.descriptions.push_back(std::move(*description));
    }
    return entry;
}

Result<std::vector<DeviationEntry>> readEntries(base::ByteSpan set)
{
    std::vector<DeviationEntry> entries;
    lds::TlvReader reader(set);
    while (!reader.atEnd()) {
        const auto item = reader.expect(sequenceTag);
        auto entry = item ? readEntry(item->value) : Result<DeviationEntry>(malformed("entry"));
        if (!entry) {
            return entry.error();
        }
        entries.push_back(std::move(*entry));
    }
    return entries;
}

bool namesSigner(const DeviationEntry& entry, const DeviationList& list, const Certificate& certificate)
{
    if (!entry.certificateHash.empty()) {
        return list.hash && crypto::digest(*list.hash, certificate.der) == entry.certificateHash;
    }
    return isMeant(entry.signer, certificate);
}

}  // namespace

Result<DeviationList> parseDeviationList(base::ByteSpan content)
{
    const auto whole = lds::readSingle(content, sequenceTag);
    if (!whole) {
        return malformed("frame");
    }
    lds::TlvReader reader(whole->value);
    const auto item = reader.expect(0x02);
    const auto version = item ? lds::smallInteger(item->value) : Result<std::uint32_t>(malformed("version"));
    if (!version || *version > 1) {
        return malformed("version");
    }
    const auto hash = readDigestName(reader);
    if (!hash) {
        return malformed("hash algorithm");
    }
    const auto set = reader.expect(setTag);
    auto entries = set ? readEntries(set->value) : Result<std::vector<DeviationEntry>>(malformed("entries"));
    if (!entries) {
        return entries.error();
    }
    return DeviationList{static_cast<int>(*version), crypto::digestFromOid(*hash), std::move(*entries)};
}

std::string deviationText(const DeviationDescription& description)
{
    for (const auto& [arc, text] : deviationTexts) {
        if (description.oid == std::string(deviationListOid) + '.' + std::string(arc)) {
            return std::string(text);
        }
    }
    return description.oid;
}

Result<std::vector<DeviationDescription>> publishedDeviationsOf(const Certificate& certificate, const TrustStore& store)
{
    TrustQuery query;
    query.kind = TrustKind::DeviationList;
    const auto items = store.find(query);
    if (!items) {
        return items.error();
    }
    std::vector<DeviationDescription> found;
    for (const TrustItem& item : *items) {
        const auto signedData = parseSignedData(item.der);
        const auto list = signedData && signedData->content ? parseDeviationList(*signedData->content)
                                                            : Result<DeviationList>(malformed("content"));
        for (const DeviationEntry& entry : list ? list->entries : std::vector<DeviationEntry>()) {
            if (namesSigner(entry, *list, certificate)) {
                found.insert(found.end(), entry.descriptions.begin(), entry.descriptions.end());
            }
        }
    }
    return found;
}

}  // namespace rahdari::pki
