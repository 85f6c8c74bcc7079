// The reader of fault scripts may refuse anything; what it takes has all that its events cannot do without.
#include "core/base/error_code.h"
#include "scanners/simulated/fault_script.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using rahdari::scanners::Fault;
using rahdari::scanners::FaultEvent;

bool isWhole(const Fault& fault)
{
    const bool ofFile = fault.event == FaultEvent::AccessDenied || fault.event == FaultEvent::FileMissing;
    const bool ofLight = fault.event == FaultEvent::LightMissing || fault.event == FaultEvent::PictureUnreadable;
    const bool ofScanner = ofLight || fault.event == FaultEvent::ScannerGone;
    return (!ofFile || fault.file) && ofLight == fault.light.has_value() && ofScanner == isOfScanner(fault.event) &&
           !(ofScanner && (fault.afterApdu || fault.command)) && fault.afterApdu.value_or(0) >= 0 &&
           fault.times.value_or(1) >= 1 && fault.document.value_or(1) >= 1 && fault.delay.count() >= 0 &&
           (!fault.backAfter || fault.backAfter->count() >= 0) && fault.line >= 1;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const auto script = scanners::parseFaultScript({reinterpret_cast<const char*>(data), size}, "fuzzed");
    if (!script) {
        const bool known = script.error().code == toInt(base::ErrorCode::FileInvalid);
        return known && script.error().message.starts_with("fuzzed") ? 0 : (std::abort(), 1);
    }
    for (const Fault& fault : script->faults) {
        if (!isWhole(fault)) {
            std::abort();
        }
    }
    return 0;
}
