#include "ui/setup/document_chip.h"

#include "core/base/error_code.h"
#include "scanners/folder/chip_files.h"

#include <memory>
#include <utility>

namespace rahdari::ui::setup {

using base::Error;

namespace {

/// A chip that cannot be had, with the reason.
ReaderChip noChip(const Error& why)
{
    ReaderChip chip;
    chip.source.connect = [why](const std::stop_token& /*stop*/) {
        return base::Result<std::shared_ptr<capture::ChipTransceiver>>(
            Error{toInt(base::ErrorCode::NoDocument), why.message, why.advice});
    };
    return chip;
}

}  // namespace

DocumentChip documentChipOf(const std::filesystem::path& capture)
{
    const auto folder = scanners::chipFolderOf(capture);
    if (!folder) {
        return {};
    }
    auto files = scanners::readChipFolder(*folder);
    if (!files) {
        return noChip(files.error());
    }
    return inspection::ChipDump{std::move(files->files), "files", std::move(files->notices)};
}

}  // namespace rahdari::ui::setup
