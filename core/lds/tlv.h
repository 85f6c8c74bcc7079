#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::lds {

/// The octets of a tag as one number: 0x30, 0x5F1F, 0x7F61, ... At most four octets.
using Tag = std::uint32_t;

/// One BER-TLV data object; a view into the octets it was read from.
struct Tlv {
    Tag tag = 0;
    base::ByteSpan value;    ///< without tag and length, and without the end marker of an indefinite length
    base::ByteSpan encoded;  ///< with them
    bool indefiniteLength = false;
    bool longerThanNeeded = false;  ///< the length is encoded in more octets than DER allows

    bool isConstructed() const;
};

/// Reads BER-TLV data objects one after the other (ISO/IEC 7816-4 and ITU-T X.690), definite and indefinite lengths.
/// Looks at nothing outside the octets it was given; nesting of indefinite lengths is limited.
class TlvReader {
public:
    explicit TlvReader(base::ByteSpan bytes) : rest_(bytes) {}

    bool atEnd() const { return rest_.empty(); }
    base::ByteSpan rest() const { return rest_; }

    /// The tag of the next object without reading it; none at the end or where no whole tag stands.
    std::optional<Tag> peekTag() const;

    /// @return the next object, or Error 3000 saying what is wrong: end of data, length beyond the end, ...
    base::Result<Tlv> next();

    /// As next(), and Error 3001 when its tag is another one. Nothing is read then.
    base::Result<Tlv> expect(Tag tag);

    /// The next object where it has this tag, else none and nothing is read.
    base::Result<std::optional<Tlv>> optional(Tag tag);

private:
    base::ByteSpan rest_;
};

/// Every object of a run of octets. @return Error 3000 where they do not end with an object's end
base::Result<std::vector<Tlv>> readAll(base::ByteSpan bytes);

/// The one object of a run of octets. @return Error 3000, or 3001 for another tag, or octets behind it
base::Result<Tlv> readSingle(base::ByteSpan bytes, Tag tag);

/// How long the file is that begins with these octets: tag and length say so. For reading a file from a chip.
/// @param head  at least the first six octets of the file, or all of a shorter one
base::Result<std::size_t> encodedLength(base::ByteSpan head);

/// Tag, shortest definite length, value.
base::Bytes encodeTlv(Tag tag, base::ByteSpan value);

/// The parts one after the other.
base::Bytes concatenate(std::initializer_list<base::ByteSpan> parts);

/// The dotted text of the value of an OBJECT IDENTIFIER. @return Error 3000
base::Result<std::string> oidText(base::ByteSpan value);

/// The value octets of a dotted object identifier. The text is a constant of the caller: a broken one throws.
base::Bytes oidValue(std::string_view dotted);

/// The value of an INTEGER that fits and is not negative. @return Error 3000
base::Result<std::uint32_t> smallInteger(base::ByteSpan value);

}  // namespace rahdari::lds
