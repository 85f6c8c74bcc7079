#include "core/specimen/press/plate_store.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari::specimen;

namespace {

Element labelled(const std::string& text)
{
    Label label;
    label.text = text;
    Element element;
    element.name = "element " + text;
    element.body = label;
    return element;
}

/// A store that counts how often it draws; every drawing takes about 1 MB.
struct CountingStore {
    PlateStore store{std::size_t{3500} << 10U};
    int drawn = 0;

    PlateStore::Drawn get(const Element& element)
    {
        return store
            .get(element,
                 [this] {
                     ++drawn;
                     DrawnElement made;
                     made.plates.push_back({{"ink", cv::Mat::zeros(1024, 1024, CV_8U), {}, {}, {}}, "ink", {}});
                     return rahdari::base::Result<DrawnElement>(std::move(made));
                 })
            .value();
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(PlateStores)

BOOST_AUTO_TEST_CASE(WhatLooksTheSameIsDrawnOnce)
{
    CountingStore counting;
    const auto first = counting.get(labelled("a"));
    Element renamed = labelled("a");
    renamed.name = "another name";
    renamed.strength = .4;
    BOOST_CHECK(counting.get(renamed) == first);
    BOOST_CHECK_EQUAL(counting.drawn, 1);
    Element elsewhere = labelled("a");
    elsewhere.box.x = 1;
    BOOST_CHECK(counting.get(elsewhere) != first);
}

BOOST_AUTO_TEST_CASE(WhatWasNotUsedLongestGoes)
{
    CountingStore counting;
    for (const char* text : {"a", "b", "c", "a", "d", "a"}) {
        counting.get(labelled(text));
    }
    BOOST_CHECK_EQUAL(counting.drawn, 4);
    BOOST_CHECK_LE(counting.store.bytes(), std::size_t{3500} << 10U);
    counting.get(labelled("a"));
    BOOST_CHECK_EQUAL(counting.drawn, 4);
    counting.get(labelled("b"));
    BOOST_CHECK_EQUAL(counting.drawn, 5);
}

BOOST_AUTO_TEST_CASE(AFailureIsNotKept)
{
    CountingStore counting;
    const auto failed = counting.store.get(labelled("a"), [] {
        return rahdari::base::Result<DrawnElement>(rahdari::base::Error{6000, "it cannot be drawn", ""});
    });
    BOOST_CHECK(!failed);
    counting.get(labelled("a"));
    BOOST_CHECK_EQUAL(counting.drawn, 1);
}

BOOST_AUTO_TEST_SUITE_END()
