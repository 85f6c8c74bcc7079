#include "core/lds/dg15.h"

#include "core/lds/parse_error.h"
#include "core/lds/tlv.h"

namespace rahdari::lds {

namespace {

/// SEQUENCE { SEQUENCE { OBJECT IDENTIFIER, ... }, BIT STRING }
bool isPublicKeyInfo(base::ByteSpan value)
{
    TlvReader reader(value);
    const auto algorithm = reader.expect(0x30);
    const auto key = algorithm ? reader.expect(0x03) : base::Result<Tlv>(algorithm.error());
    return key && reader.atEnd() && TlvReader(algorithm.value().value).peekTag() == Tag{0x06};
}

}  // namespace

base::Result<base::Bytes> parseDg15(base::ByteSpan bytes)
{
    const auto outer = readSingle(bytes, 0x6F);
    if (!outer) {
        return outer.error();
    }
    const auto key = readSingle(outer.value().value, 0x30);
    if (!key) {
        return key.error();
    }
    if (!isPublicKeyInfo(key.value().value)) {
        return fileInvalid("DG15 holds no SubjectPublicKeyInfo");
    }
    return base::Bytes(key.value().encoded.begin(), key.value().encoded.end());
}

}  // namespace rahdari::lds
