#include "scanners/pcsc/pcsc_context.h"

#include <winscard.h>

#include <type_traits>
#include <utility>

namespace rahdari::scanners {

static_assert(std::is_same_v<SCARDCONTEXT, long>);

base::Result<PcscContext> PcscContext::establish()
{
    SCARDCONTEXT handle = 0;
    const LONG status = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &handle);
    if (status != SCARD_S_SUCCESS) {
        // Whatever hinders it, the answer is the same: there is no service for us.
        return pcscError(static_cast<PcscStatus>(SCARD_E_NO_SERVICE), {});
    }
    return PcscContext(handle);
}

PcscContext::~PcscContext()
{
    if (handle_ != 0) {
        SCardReleaseContext(handle_);
    }
}

PcscContext::PcscContext(PcscContext&& other) noexcept : handle_(std::exchange(other.handle_, 0)) {}

PcscContext& PcscContext::operator=(PcscContext&& other) noexcept
{
    std::swap(handle_, other.handle_);
    return *this;
}

}  // namespace rahdari::scanners
