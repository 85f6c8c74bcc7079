#include "core/optical/ultraviolet/threads_by_part.h"

#include "core/document/model/document_model.h"

#include <boost/test/unit_test.hpp>

#include <vector>

namespace {

using namespace rahdari::optical;

Thread threadAt(double xMm, double yMm, double blueShare)
{
    Thread thread;
    thread.blueShare = blueShare;
    thread.pixels = {{static_cast<int>(xMm * rahdari::document::modelPxPerMm),
                      static_cast<int>(yMm * rahdari::document::modelPxPerMm)}};
    return thread;
}

/// Nine fibres, one in each part of a page, and the rims of a stamp in one of them.
std::vector<Thread> fibresAndStamp()
{
    std::vector<Thread> threads;
    for (int part = 0; part < 9; ++part) {
        threads.push_back(threadAt(10.0 + 20.0 * (part % 3), 10.0 + 20.0 * (part / 3), 0.2));
    }
    for (int rim = 0; rim < 27; ++rim) {
        threads.push_back(threadAt(5.0 + 0.3 * rim, 12.0, 0.9));
    }
    return threads;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(threads_by_part)

BOOST_AUTO_TEST_CASE(AStampCountsAsOnePartOfThePage)
{
    const std::vector<Thread> threads = fibresAndStamp();
    std::vector<double> values;
    for (const Thread& thread : threads) {
        values.push_back(thread.blueShare);
    }
    BOOST_TEST(quantileByPart(threads, values, 0.25) == 0.2);
    BOOST_TEST(quantileByPart(threads, values, 0.8) == 0.2);
    BOOST_TEST(quantileByPart(threads, values, 0.95) == 0.9);
    // Eight parts of fibres alone, one of a fibre and 27 rims.
    const double expected = (8.0 * 0.2 + (0.2 + 27 * 0.9) / 28.0) / 9.0;
    BOOST_TEST(meanByPart(threads, &Thread::blueShare) == expected, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(NothingIsSaidOfAPageWithoutThreads)
{
    BOOST_TEST(quantileByPart({}, {}, 0.5) == 0.0);
    BOOST_TEST(meanByPart({}, &Thread::blueShare) == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
