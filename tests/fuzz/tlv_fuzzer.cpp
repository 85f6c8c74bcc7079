// Any octets as data objects: what is read lies within them and is made of them again, and rewriting to definite
// lengths comes to rest.
#include "core/lds/definite_form.h"
#include "core/lds/tlv.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace rahdari::lds;
using rahdari::base::Bytes;
using rahdari::base::ByteSpan;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

bool isWithin(ByteSpan part, ByteSpan whole)
{
    return part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

void examineObject(const Tlv& object, ByteSpan whole, int depth)
{
    require(isWithin(object.encoded, whole) && isWithin(object.value, object.encoded));
    require(object.encoded.size() >= object.value.size() + 2);
    if (!object.indefiniteLength) {
        require(encodedLength(object.encoded).value() == object.encoded.size());
        const Bytes again = encodeTlv(object.tag, object.value);
        require(object.longerThanNeeded ? again.size() < object.encoded.size()
                                        : std::ranges::equal(again, object.encoded));
    }
    const auto inner = depth < 8 && object.isConstructed() ? readAll(object.value) : readAll({});
    if (inner) {
        for (const Tlv& each : *inner) {
            examineObject(each, object.value, depth + 1);
        }
    } else {
        require(!object.indefiniteLength);  // its inside was read to find its end
    }
}

void examineNumbers(ByteSpan bytes)
{
    (void)smallInteger(bytes);
    if (const auto dotted = oidText(bytes); dotted && dotted.value().size() < 18) {
        require(std::ranges::equal(oidValue(*dotted), bytes));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteSpan bytes(data, size);
    TlvReader reader(bytes);
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object) {
            require(object.error().code == 3000);
            break;
        }
        examineObject(*object, bytes, 0);
    }
    if (const auto definite = definiteForm(bytes)) {
        require(definite.value().size() <= 2 * size);
        require(definiteForm(*definite).value() == *definite);
    }
    (void)encodedLength(bytes);
    examineNumbers(bytes);
    return 0;
}
