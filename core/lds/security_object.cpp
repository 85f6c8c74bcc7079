#include "core/lds/security_object.h"

#include "core/lds/parse_error.h"
#include "core/lds/tlv.h"

namespace rahdari::lds {

namespace {

constexpr Tag sequence = 0x30;
constexpr Tag integer = 0x02;
constexpr Tag octetString = 0x04;
constexpr Tag objectIdentifier = 0x06;

base::Error broken(const std::string& what, const base::Error& why)
{
    return fileInvalid("LDSSecurityObject: " + what + ": " + why.message);
}

base::Result<std::uint32_t> readInteger(TlvReader& reader)
{
    const auto object = reader.expect(integer);
    return object ? smallInteger(object.value().value) : object.error();
}

base::Result<std::string> readAlgorithm(TlvReader& reader)
{
    const auto algorithm = reader.expect(sequence);
    if (!algorithm) {
        return algorithm.error();
    }
    const auto oid = TlvReader(algorithm.value().value).expect(objectIdentifier);
    return oid ? oidText(oid.value().value) : oid.error();
}

base::Result<void> addHash(base::ByteSpan entry, std::map<int, base::Bytes>& hashes)
{
    TlvReader reader(entry);
    const auto number = readInteger(reader);
    if (!number || *number > 0xFFFF) {
        return number ? fileInvalid("the number of a data group is too large") : number.error();
    }
    const auto hash = reader.expect(octetString);
    if (!hash) {
        return hash.error();
    }
    const base::ByteSpan value = hash.value().value;
    const bool added = hashes.emplace(static_cast<int>(*number), base::Bytes(value.begin(), value.end())).second;
    if (!added) {
        return fileInvalid("there are two hashes for data group " + std::to_string(*number));
    }
    return reader.atEnd() ? base::Result<void>() : fileInvalid("more stands behind the hash of a data group");
}

base::Result<std::map<int, base::Bytes>> readHashes(TlvReader& reader)
{
    const auto list = reader.expect(sequence);
    if (!list) {
        return list.error();
    }
    std::map<int, base::Bytes> hashes;
    TlvReader entries(list.value().value);
    while (!entries.atEnd()) {
        const auto entry = entries.expect(sequence);
        if (!entry) {
            return entry.error();
        }
        const auto added = addHash(entry.value().value, hashes);
        if (!added) {
            return added.error();
        }
    }
    return hashes;
}

base::Result<std::string> readVersionText(TlvReader& reader)
{
    const auto object = reader.next();
    if (!object) {
        return object.error();
    }
    constexpr Tag utf8String = 0x0C;
    constexpr Tag printableString = 0x13;
    if (object.value().tag != printableString && object.value().tag != utf8String) {
        return tagUnexpected(printableString, object.value().tag);
    }
    const base::ByteSpan value = object.value().value;
    return std::string(value.begin(), value.end());
}

base::Result<void> readVersions(TlvReader& reader, SecurityObject& object)
{
    const auto info = reader.expect(sequence);
    if (!info) {
        return info.error();
    }
    TlvReader texts(info.value().value);
    auto lds = readVersionText(texts);
    if (!lds) {
        return lds.error();
    }
    auto unicode = readVersionText(texts);
    if (!unicode) {
        return unicode.error();
    }
    object.ldsVersion = std::move(*lds);
    object.unicodeVersion = std::move(*unicode);
    return texts.atEnd() ? base::Result<void>() : fileInvalid("more stands behind the versions");
}

base::Result<SecurityObject> readParts(TlvReader reader)
{
    SecurityObject object;
    const auto version = readInteger(reader);
    if (!version || *version > 1) {
        return version ? fileInvalid("LDSSecurityObject: its version is neither 0 nor 1")
                       : broken("version", version.error());
    }
    object.version = static_cast<int>(*version);
    auto algorithm = readAlgorithm(reader);
    if (!algorithm) {
        return broken("hashAlgorithm", algorithm.error());
    }
    object.digestAlgorithm = std::move(*algorithm);
    auto hashes = readHashes(reader);
    if (!hashes) {
        return broken("dataGroupHashValues", hashes.error());
    }
    object.hashes = std::move(*hashes);
    if (!reader.atEnd()) {
        const auto versions = readVersions(reader, object);
        if (!versions) {
            return broken("ldsVersionInfo", versions.error());
        }
    }
    return reader.atEnd() ? base::Result(std::move(object)) : fileInvalid("LDSSecurityObject: more stands behind it");
}

}  // namespace

base::Result<SecurityObject> parseSecurityObject(base::ByteSpan content)
{
    const auto outer = readSingle(content, sequence);
    return outer ? readParts(TlvReader(outer.value().value)) : outer.error();
}

base::Result<base::ByteSpan> contentOfSodFile(base::ByteSpan file)
{
    const auto outer = readSingle(file, 0x77);
    if (!outer) {
        return outer.error();
    }
    const auto content = readSingle(outer.value().value, sequence);
    return content ? base::Result(content.value().encoded) : content.error();
}

}  // namespace rahdari::lds
