// Nothing is taken without a trusted signature, and looking for one is safe whatever the octets are. So are pictures
// and certificates read of them.
#include "core/base/error_code.h"
#include "core/document/model/model_pack.h"
#include "core/document/model/model_pictures.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace rahdari;

bool isRefusal(const base::Error& error)
{
    return (error.code == toInt(base::ErrorCode::ModelInvalid) ||
            error.code == toInt(base::ErrorCode::ModelUntrusted)) &&
           !error.message.empty();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const base::Bytes octets(data, data + size);
    const auto pack = document::openPack(octets, {octets});
    if (pack || !isRefusal(pack.error())) {
        std::abort();
    }
    document::DocumentModel model;
    model.size = {20.0, 20.0};
    for (const char* name : {"vi.jpg", "ir.jpg", "uv_spread.png", "stable.png"}) {
        const auto added = document::addPicture(name, octets, model);
        if (!added && added.error().code != toInt(base::ErrorCode::ModelInvalid)) {
            std::abort();
        }
    }
    const auto certificates = document::readSignerCertificates(octets);
    if (certificates && certificates->empty()) {
        std::abort();
    }
    return 0;
}
