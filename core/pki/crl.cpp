#include "core/pki/crl.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "core/pki/algorithm_identifier.h"
#include "core/pki/asn1_time.h"

#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

constexpr lds::Tag integerTag = 0x02;
constexpr lds::Tag bitStringTag = 0x03;
constexpr lds::Tag octetStringTag = 0x04;
constexpr lds::Tag oidTag = 0x06;
constexpr lds::Tag enumeratedTag = 0x0A;
constexpr lds::Tag utcTimeTag = 0x17;
constexpr lds::Tag generalizedTimeTag = 0x18;
constexpr lds::Tag sequenceTag = 0x30;
constexpr lds::Tag extensionsTag = 0xA0;
constexpr lds::Tag keyIdentifierTag = 0x80;
constexpr std::string_view authorityKeyIdOid = "2.5.29.35";
constexpr std::string_view reasonOid = "2.5.29.21";

base::Error malformed(std::string_view part)
{
    return {base::toInt(base::ErrorCode::CertificateInvalid),
            "a revocation list's " + std::string(part) + " is missing or malformed", ""};
}

base::Bytes toBytes(base::ByteSpan octets) { return {octets.begin(), octets.end()}; }

bool isTime(std::optional<lds::Tag> tag) { return tag == utcTimeTag || tag == generalizedTimeTag; }

std::optional<std::chrono::sys_seconds> readTime(lds::TlvReader& reader)
{
    if (!isTime(reader.peekTag())) {
        return std::nullopt;
    }
    const auto item = reader.next();
    return item ? asn1Time(item->tag, item->value) : std::nullopt;
}

/// The value of one extension of a SEQUENCE of them, or none.
std::optional<base::ByteSpan> extensionValue(base::ByteSpan extensions, std::string_view oid)
{
    lds::TlvReader reader(extensions);
    while (!reader.atEnd()) {
        const auto extension = reader.expect(sequenceTag);
        if (!extension) {
            return std::nullopt;
        }
        lds::TlvReader parts(extension->value);
        const auto name = parts.expect(oidTag);
        const auto text = name ? lds::oidText(name->value) : Result<std::string>(std::string());
        if (!text || *text != oid) {
            continue;
        }
        if (parts.peekTag() == lds::Tag{0x01} && !parts.next()) {
            return std::nullopt;
        }
        const auto value = parts.expect(octetStringTag);
        return value ? std::optional(value->value) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> readReason(base::ByteSpan entryExtensions)
{
    const auto value = extensionValue(entryExtensions, reasonOid);
    if (!value) {
        return std::nullopt;
    }
    const auto reason = lds::readSingle(*value, enumeratedTag);
    const auto number = reason ? lds::smallInteger(reason->value) : Result<std::uint32_t>(std::uint32_t{0});
    return reason && number && *number <= 10 ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

Result<RevokedCertificate> readEntry(base::ByteSpan value)
{
    lds::TlvReader reader(value);
    const auto serial = reader.expect(integerTag);
    const auto time = serial ? readTime(reader) : std::nullopt;
    if (!time) {
        return malformed("entry");
    }
    const auto extensions = reader.optional(sequenceTag);
    if (!extensions) {
        return malformed("entry");
    }
    return RevokedCertificate{toBytes(serial->value), *time,
                              *extensions ? readReason((*extensions)->value) : std::nullopt};
}

Result<std::vector<RevokedCertificate>> readEntries(lds::TlvReader& reader)
{
    std::vector<RevokedCertificate> revoked;
    const auto list = reader.optional(sequenceTag);
    if (!list) {
        return malformed("entries");
    }
    lds::TlvReader entries(*list ? (*list)->value : base::ByteSpan());
    while (!entries.atEnd()) {
        const auto item = entries.expect(sequenceTag);
        if (!item) {
            return malformed("entry");
        }
        auto entry = readEntry(item->value);
        if (!entry) {
            return entry.error();
        }
        revoked.push_back(std::move(*entry));
    }
    return revoked;
}

base::Bytes readAuthorityKeyId(lds::TlvReader& reader)
{
    const auto outer = reader.optional(extensionsTag);
    if (!outer || !*outer) {
        return {};
    }
    const auto extensions = lds::readSingle((*outer)->value, sequenceTag);
    const auto value = extensions ? extensionValue(extensions->value, authorityKeyIdOid) : std::nullopt;
    const auto sequence = value ? lds::readSingle(*value, sequenceTag) : Result<lds::Tlv>(lds::Tlv{});
    if (!value || !sequence) {
        return {};
    }
    const auto identifier = lds::TlvReader(sequence->value).expect(keyIdentifierTag);
    return identifier ? toBytes(identifier->value) : base::Bytes();
}

Result<void> readHead(lds::TlvReader& reader, Crl& crl)
{
    if (const auto version = reader.optional(integerTag); !version) {
        return malformed("version");
    }
    if (const auto algorithm = reader.expect(sequenceTag); !algorithm) {
        return malformed("inner algorithm");
    }
    const auto name = reader.expect(sequenceTag);
    auto issuer = name ? parseDistinguishedName(name->encoded) : Result<DistinguishedName>(malformed("issuer"));
    if (!issuer) {
        return malformed("issuer");
    }
    crl.issuer = std::move(*issuer);
    const auto thisUpdate = readTime(reader);
    if (!thisUpdate) {
        return malformed("date");
    }
    crl.thisUpdate = *thisUpdate;
    if (isTime(reader.peekTag())) {
        crl.nextUpdate = readTime(reader);
    }
    return {};
}

Result<void> readSigned(base::ByteSpan tbs, Crl& crl)
{
    lds::TlvReader reader(tbs);
    if (const auto head = readHead(reader, crl); !head) {
        return head.error();
    }
    auto revoked = readEntries(reader);
    if (!revoked) {
        return revoked.error();
    }
    crl.revoked = std::move(*revoked);
    crl.authorityKeyId = readAuthorityKeyId(reader);
    return {};
}

}  // namespace

Result<Crl> parseCrl(base::ByteSpan der)
{
    const auto whole = lds::readSingle(der, sequenceTag);
    if (!whole) {
        return malformed("frame");
    }
    lds::TlvReader reader(whole->value);
    const auto tbs = reader.expect(sequenceTag);
    const auto algorithmItem = tbs ? reader.expect(sequenceTag) : tbs;
    const auto signature = algorithmItem ? reader.expect(bitStringTag) : algorithmItem;
    if (!signature || signature->value.size() < 2 || signature->value.front() != 0) {
        return malformed("signature");
    }
    auto algorithm = parseAlgorithmIdentifier(algorithmItem->value);
    if (!algorithm) {
        return malformed("algorithm");
    }
    Crl crl;
    crl.der = toBytes(der);
    crl.tbs = toBytes(tbs->encoded);
    crl.algorithm = std::move(*algorithm);
    crl.signature = toBytes(signature->value.subspan(1));
    if (const auto read = readSigned(tbs->value, crl); !read) {
        return read.error();
    }
    return crl;
}

Result<bool> isSignedBy(const Crl& crl, const crypto::PublicKey& key)
{
    const auto scheme = crypto::signatureScheme(crl.algorithm.oid, crl.algorithm.parameters, std::nullopt);
    if (!scheme) {
        return scheme.error();
    }
    return crypto::verifySignature(key, *scheme, crl.tbs, crl.signature);
}

Result<bool> isSignedBy(const Crl& crl, const Certificate& issuer)
{
    const auto key = publicKeyOf(issuer);
    if (!key) {
        return key.error();
    }
    return isSignedBy(crl, *key);
}

}  // namespace rahdari::pki
