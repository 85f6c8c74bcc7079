#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// One attribute of a name, e.g. the country.
struct NameAttribute {
    std::string oid;        ///< dotted, e.g. "2.5.4.6"
    std::uint8_t type = 0;  ///< the tag of its string: 13 PrintableString, 0C UTF8String, ...
    std::string text;       ///< UTF-8; octets that are none are shown as "?"

    bool operator==(const NameAttribute&) const = default;
};

/// A Name of X.500: attributes in sets, the sets in the order they stand there.
struct DistinguishedName {
    std::vector<std::vector<NameAttribute>> sets;
    base::Bytes der;

    bool operator==(const DistinguishedName&) const = default;

    bool empty() const { return sets.empty(); }

    /// "C=DE, O=bund, CN=csca-germany", in the order of the name. For people.
    std::string text() const;

    /// The first attribute of a type, or empty.
    std::string first(std::string_view oid) const;

    /// The country as written, e.g. "de"; empty when there is none.
    std::string country() const { return first("2.5.4.6"); }

    /// The country in upper case, for comparing.
    std::string upperCountry() const;

    /// What TrustQuery::subject and ::issuer hold: types and values in their order; case, kind of string and runs of
    /// spaces do not matter (RFC 5280 7.1).
    base::Bytes canonical() const;

    /// The same canonical octets.
    bool isSame(const DistinguishedName& other) const;

    /// The same attributes in whatever order: some SignerIdentifiers turn the name round.
    bool hasSameAttributes(const DistinguishedName& other) const;
};

/// @param der  the whole SEQUENCE. @return Error 3100
base::Result<DistinguishedName> parseDistinguishedName(base::ByteSpan der);

}  // namespace rahdari::pki
