#include "core/viz/faces/weight_file.h"

#include "core/base/error_code.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

using namespace rahdari;

BOOST_AUTO_TEST_SUITE(WeightFiles)

// 1.5 and -2 as IEEE 754 has them, least significant octet first.
BOOST_AUTO_TEST_CASE(FloatsAreReadAsTheyStand)
{
    const base::Bytes numbers{0x00, 0x00, 0xC0, 0x3F, 0x00, 0x00, 0x00, 0xC0};
    const auto weights =
        viz::readWeights(R"([{"weights":[{"name":"a/bias","shape":[2],"dtype":"float32"}],"paths":["x"]}])", numbers);
    BOOST_REQUIRE(weights);
    BOOST_TEST(weights->at("a/bias").values[0] == 1.5F);
    BOOST_TEST(weights->at("a/bias").values[1] == -2.0F);
}

BOOST_AUTO_TEST_CASE(OctetsHaveScaleAndMinimum)
{
    const base::Bytes numbers{0, 4, 255};
    const auto weights = viz::readWeights(
        R"([{"weights":[{"name":"a","shape":[3],"dtype":"float32","quantization":{"dtype":"uint8","scale":0.5,"min":-1}}]}])",
        numbers);
    BOOST_REQUIRE(weights);
    BOOST_TEST(weights->at("a").values[0] == -1.0F);
    BOOST_TEST(weights->at("a").values[1] == 1.0F);
    BOOST_TEST(weights->at("a").values[2] == 126.5F);
}

const std::string brokenManifests[] = {
    "",
    "[{\"weights\":",
    "7",
    R"([{"weights":[{"name":"a","shape":[3],"dtype":"float32"}]}])",
    R"([{"weights":[{"name":"a","shape":[-3],"dtype":"float32"}]}])",
    R"([{"weights":[{"name":"a","shape":[65536,65536,65536],"dtype":"float32"}]}])",
    R"([{"weights":[{"name":"a","shape":[1],"dtype":"int32"}]}])",
    R"([{"weights":[{"shape":[1],"dtype":"float32"}]}])",
};

BOOST_DATA_TEST_CASE(WhatIsBrokenIsRefused, boost::unit_test::data::make(brokenManifests), manifest)
{
    const base::Bytes numbers{1, 2, 3, 4};
    const auto weights = viz::readWeights(manifest, numbers);
    BOOST_REQUIRE(!weights);
    BOOST_TEST(weights.error().code == toInt(base::ErrorCode::FaceModelInvalid));
    BOOST_TEST(!weights.error().advice.empty());
}

BOOST_AUTO_TEST_SUITE_END()
