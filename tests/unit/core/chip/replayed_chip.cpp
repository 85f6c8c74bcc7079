#include "tests/unit/core/chip/replayed_chip.h"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <stdexcept>

namespace rahdari::chip::replay {

using base::Bytes;

Bytes octets(std::string_view hex) { return base::fromHex(hex).value(); }

crypto::RandomSource scripted(std::vector<Bytes> values)
{
    return [values = std::move(values), next = std::make_shared<std::size_t>(0)](std::size_t count) {
        if (*next >= values.size()) {
            throw std::runtime_error("more randomness is drawn than the example has");
        }
        Bytes value = values[(*next)++];
        BOOST_TEST(value.size() == count);
        return value;
    };
}

base::Result<Bytes> ReplayedChip::transceive(base::ByteSpan command, std::stop_token /*stop*/)
{
    if (isFinished()) {
        BOOST_ERROR("one command too many: " + base::toHex(command));
        return octets("6F00");
    }
    const auto& [expected, answer] = dialogue_[next_++];
    BOOST_TEST(base::toHex(command) == base::toHex(octets(expected)));
    return base::toHex(command) == base::toHex(octets(expected)) ? octets(answer) : octets("6F00");
}

}  // namespace rahdari::chip::replay
