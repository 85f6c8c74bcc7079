#pragma once

#include "core/crypto/random.h"

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string_view>
#include <vector>

namespace rahdari::tests {

inline base::Bytes hex(std::string_view text)
{
    auto octets = base::fromHex(text);
    BOOST_REQUIRE(octets);
    return *octets;
}

/// Gives the runs of octets of a worked example one after the other; asking for another length, or for more, fails.
inline crypto::RandomSource scriptedRandom(const std::vector<base::Bytes>& runs)
{
    return [left = std::make_shared<std::vector<base::Bytes>>(runs)](std::size_t count) {
        BOOST_REQUIRE(!left->empty());
        base::Bytes run = left->front();
        BOOST_REQUIRE_EQUAL(run.size(), count);
        left->erase(left->begin());
        return run;
    };
}

}  // namespace rahdari::tests
