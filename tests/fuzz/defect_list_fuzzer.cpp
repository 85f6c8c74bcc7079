// Defect lists and deviation lists: anything may be refused; what is taken can be asked about a certificate.
#include "core/pki/defect_list.h"
#include "core/pki/deviation_list.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const base::ByteSpan octets(data, size);
    pki::Certificate certificate;
    certificate.serial = {0x09};
    certificate.subjectKeyId = {0x01, 0x02};
    certificate.der = {0x30, 0x00};
    if (const auto list = pki::parseDefectList(octets)) {
        for (const pki::DefectEntry& entry : list->entries) {
            static_cast<void>(pki::concerns(entry, *list, certificate));
            if (entry.signer.empty() && entry.certificateHash.empty() && pki::concerns(entry, *list, certificate)) {
                std::abort();
            }
        }
    } else if (list.error().message.empty()) {
        std::abort();
    }
    if (const auto list = pki::parseDeviationList(octets)) {
        for (const pki::DeviationEntry& entry : list->entries) {
            for (const pki::DeviationDescription& description : entry.descriptions) {
                if (pki::deviationText(description).empty()) {
                    std::abort();
                }
            }
        }
    }
    return 0;
}
