#include "core/lds/definite_form.h"

#include "core/lds/parse_error.h"
#include "core/lds/tlv.h"

#include <algorithm>

namespace rahdari::lds {

namespace {

constexpr int maxDepth = 32;
constexpr Tag octetString = 0x04;
constexpr Tag octetStringOfParts = 0x24;

base::Result<base::Bytes> rewriteAll(base::ByteSpan bytes, int depth);

/// The parts' values one after the other. A part may itself be put together of parts.
base::Result<base::Bytes> joinParts(base::ByteSpan rewritten)
{
    const auto parts = readAll(rewritten);
    if (!parts) {
        return parts.error();
    }
    base::Bytes joined;
    for (const Tlv& part : *parts) {
        if (part.tag != octetString) {
            return tagUnexpected(octetString, part.tag);
        }
        joined.insert(joined.end(), part.value.begin(), part.value.end());
    }
    return joined;
}

base::Result<base::Bytes> rewrite(const Tlv& object, int depth)
{
    const base::Bytes asItIs(object.encoded.begin(), object.encoded.end());
    if (!object.isConstructed()) {
        return asItIs;
    }
    auto inner = rewriteAll(object.value, depth + 1);
    if (!inner) {
        return inner.error();
    }
    if (object.tag == octetStringOfParts) {
        const auto joined = joinParts(*inner);
        return joined ? base::Result(encodeTlv(octetString, *joined)) : joined.error();
    }
    const bool same = !object.indefiniteLength && std::ranges::equal(*inner, object.value);
    return same ? asItIs : encodeTlv(object.tag, *inner);
}

base::Result<base::Bytes> rewriteAll(base::ByteSpan bytes, int depth)
{
    if (depth > maxDepth) {
        return tlvInvalid("data objects lie too deep in each other");
    }
    base::Bytes all;
    TlvReader reader(bytes);
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object) {
            return object.error();
        }
        const auto rewritten = rewrite(*object, depth);
        if (!rewritten) {
            return rewritten.error();
        }
        all.insert(all.end(), rewritten.value().begin(), rewritten.value().end());
    }
    return all;
}

}  // namespace

base::Result<base::Bytes> definiteForm(base::ByteSpan bytes) { return rewriteAll(bytes, 0); }

}  // namespace rahdari::lds
