#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// One attribute of an entry.
struct LdifAttribute {
    std::string name;    ///< lower case, without options: "usercertificate" for "userCertificate;binary"
    base::Bytes octets;  ///< decoded when it stood there as base64

    bool operator==(const LdifAttribute&) const = default;
};

/// One entry of a directory.
struct LdifEntry {
    std::string distinguishedName;
    std::size_t line = 0;  ///< of its first line, from 1
    std::vector<LdifAttribute> attributes;

    bool operator==(const LdifEntry&) const = default;
};

/// Whether a file begins as LDIF does (RFC 2849): with comments, and then "version:" or "dn:".
bool looksLikeLdif(base::ByteSpan file);

/// Goes through the entries of an LDIF file one after the other, so that a whole directory is never held twice.
/// Lines may be folded and end with LF or CR LF. Attributes that name a file or an address are passed over.
class LdifReader {
public:
    explicit LdifReader(base::ByteSpan file);

    /// Octets read so far.
    std::size_t position() const { return at_; }
    bool atEnd() const;

    /// @return the next entry, or Error 3112 naming the line where the text is no LDIF; reading may go on behind it
    base::Result<LdifEntry> next();

private:
    std::string logicalLine();
    void skipEmptyLines();

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
};

}  // namespace rahdari::pki
