#include "core/report/terminal_text.h"
#include "scanners/pcsc/pcsc_readers.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/chip_commands.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using capture::ChipReaderState;

namespace {

base::Result<std::vector<ChipReaderState>> listReaders()
{
    auto readers = scanners::openPcscReaders();
    return readers ? (*readers)->list() : base::Result<std::vector<ChipReaderState>>(readers.error());
}

void writeJson(const std::vector<ChipReaderState>& readers)
{
    Json list = Json::array();
    for (const ChipReaderState& reader : readers) {
        list.push_back({{"uri", reader.uri},
                        {"name", reader.name},
                        {"chipPresent", reader.chipPresent},
                        {"inUse", reader.inUse},
                        {"answerToReset", base::toHex(reader.answerToReset)}});
    }
    std::cout << list.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl;
}

void writeText(const std::vector<ChipReaderState>& readers)
{
    for (const ChipReaderState& reader : readers) {
        std::cout << report::printable(reader.uri) << "\n    "
                  << (reader.inUse         ? "in use by another program"
                      : reader.chipPresent ? "a chip lies on it"
                                           : "no chip")
                  << '\n';
    }
    if (readers.empty()) {
        std::cout << "No reader is connected.\n";
    }
    std::cout << std::flush;
}

}  // namespace

ExitCode runChipReaders(const ChipReadersOptions& options)
{
    const auto readers = listReaders();
    if (!readers) {
        std::cerr << "rahdari: " << toSentence(readers.error()) << std::endl;
        return ExitCode::Unreadable;
    }
    options.json ? writeJson(*readers) : writeText(*readers);
    return ExitCode::Successful;
}

}  // namespace rahdari::ui::cli
