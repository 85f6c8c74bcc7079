// Master lists, revocation lists and other signed lists on their way into a store.
#include "core/pki/crl.h"
#include "core/pki/master_list.h"
#include "core/pki/signed_data.h"
#include "tests/fuzz/import_steps.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const base::ByteSpan octets(data, size);
    fuzzing::importIntoEmptyStore(octets);
    static_cast<void>(pki::parseCrl(octets));
    if (const auto list = pki::parseMasterList(octets)) {
        std::size_t sum = 0;
        for (const base::Bytes& certificate : list->certificates) {
            sum += certificate.size();
        }
        if (sum > size) {
            std::abort();
        }
    }
    if (const auto signedData = pki::parseSignedData(octets)) {
        static_cast<void>(pki::parseMasterList(signedData->content.value_or(base::Bytes())));
    }
    return 0;
}
