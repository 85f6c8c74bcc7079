// Any octets as any file of a chip: it conforms or it does not, and what conforms is read by the parser of its kind.
//
// Input: the first octet chooses the file, the rest is the file.
#include "core/lds/atr_info_file.h"
#include "core/lds/com_file.h"
#include "core/lds/cvca_file.h"
#include "core/lds/dg1.h"
#include "core/lds/dg11.h"
#include "core/lds/dg12.h"
#include "core/lds/dg15.h"
#include "core/lds/file_examination.h"
#include "core/lds/security_infos.h"
#include "core/lds/security_object.h"

#include <cstdint>
#include <cstdlib>

using namespace rahdari::lds;
using rahdari::base::ByteSpan;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

bool isRead(LdsFile file, ByteSpan bytes)
{
    switch (file) {
    case LdsFile::Com: return static_cast<bool>(parseComFile(bytes));
    case LdsFile::Dg1: return static_cast<bool>(parseDg1(bytes));
    case LdsFile::Dg11: return static_cast<bool>(parseDg11(bytes));
    case LdsFile::Dg12: return static_cast<bool>(parseDg12(bytes));
    case LdsFile::Dg14: return static_cast<bool>(parseDg14(bytes));
    case LdsFile::Dg15: return static_cast<bool>(parseDg15(bytes));
    case LdsFile::CardAccess: return static_cast<bool>(parseSecurityInfos(bytes));
    case LdsFile::Sod: return static_cast<bool>(contentOfSodFile(bytes));
    case LdsFile::Cvca: return static_cast<bool>(parseCvcaFile(bytes));
    case LdsFile::AtrInfo: return static_cast<bool>(parseAtrInfoFile(bytes));
    default: return true;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const ByteSpan bytes(data + 1, size - 1);
    const LdsFile file = ldsFiles()[data[0] % ldsFileCount].file;
    const FileExamination examination = examineFile(file, bytes);
    if (examination.nonConformance) {
        require(examination.nonConformance->code >= 3000 && examination.nonConformance->code < 3100);
        require(!examination.nonConformance->message.empty());
    } else {
        require(isRead(file, bytes));
    }
    for (const Deviation& deviation : examination.deviations) {
        require(!deviation.code.empty() && !deviation.file.empty() && !deviation.text.empty());
    }
    if (const auto object = parseSecurityObject(bytes)) {
        require(object.value().version <= 1 && !object.value().digestAlgorithm.empty());
    }
    return 0;
}
