// LDIF, PEM and whatever else may be imported, told by its content.
#include "core/pki/ldif.h"
#include "tests/fuzz/import_steps.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const base::ByteSpan octets(data, size);
    pki::LdifReader reader(octets);
    while (!reader.atEnd()) {
        const std::size_t before = reader.position();
        static_cast<void>(reader.next());
        if (reader.position() <= before) {  // it must get on, or it never ends
            std::abort();
        }
    }
    fuzzing::importIntoEmptyStore(octets);
    return 0;
}
