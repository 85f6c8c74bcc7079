#include "tests/unit/scanners/chip_transceiver_contract.h"
#include "tests/unit/scanners/pcsc/virtual_readers.h"

using namespace rahdari::tests;

namespace {

/// Goes when the test is over, after the connection.
struct Surroundings {
    std::unique_ptr<rahdari::capture::ChipReaders> readers = openReaders();
    std::unique_ptr<ChipOnReader> card;

    ~Surroundings()
    {
        card.reset();
        waitForChip(*readers, 0, false);
    }
};

ChipSubject chipOnVirtualReader()
{
    auto around = std::make_shared<Surroundings>();
    around->card = std::make_unique<ChipOnReader>(echoingChip(), pcscDaemon().port(0));
    waitForChip(*around->readers, 0, true);
    auto chip = around->readers->connect(uriOf(0));
    BOOST_REQUIRE(chip);
    auto takeAway = [around] {
        around->card.reset();
        waitForChip(*around->readers, 0, false);
    };
    return {around, std::move(*chip), takeAway, {0x80, 0x02, 0x00, 0x00}};
}

}  // namespace

RAHDARI_CHIP_TRANSCEIVER_CONTRACT(Pcsc, [] { return chipOnVirtualReader(); })
