#include "core/casefile/moment.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::casefile;
using namespace std::chrono;

BOOST_AUTO_TEST_SUITE(MomentTest)

BOOST_AUTO_TEST_CASE(WritesLocalTimeWithItsOffset)
{
    // GNU date says the same: date -u -d @1772352309
    const Moment moment{sys_seconds(seconds(1'772'352'309)) + milliseconds(250), hours(5)};
    BOOST_TEST(toText(moment) == "2026-03-01T13:05:09.250+05:00");
    BOOST_TEST(toText({moment.utc, minutes(-210)}) == "2026-03-01T04:35:09.250-03:30");
    BOOST_TEST(toText({}) == "1970-01-01T00:00:00.000+00:00");
}

BOOST_AUTO_TEST_CASE(ReadsWhatItWrites)
{
    for (const char* text : {"2026-03-01T13:05:09.250+05:00", "2024-02-29T23:59:59.999-11:45",
                             "1970-01-01T00:00:00.000+00:00", "2026-01-01T00:30:00.000+05:45"}) {
        const auto moment = momentFromText(text);
        BOOST_REQUIRE_MESSAGE(moment, text);
        BOOST_TEST(toText(*moment) == text);
    }
    BOOST_TEST((momentFromText("2026-03-01T13:05:09.250+05:00")->utc.time_since_epoch() == 1'772'352'309'250ms));
}

BOOST_DATA_TEST_CASE(RefusesWhatIsNoMoment,
                     boost::unit_test::data::make({"", "2026-03-01", "2026-02-29T13:05:09.250+05:00",
                                                   "2026-03-01T24:00:00.000+05:00", "2026-03-01T13:60:09.250+05:00",
                                                   "2026-03-01T13:05:60.000+05:00", "2026-03-01T13:05:09.250+17:00",
                                                   "2026-03-01T13:05:09.250+05:60", "2026-03-01T13:05:09.250-00:00",
                                                   "2026-03-01 13:05:09.250+05:00", "2026-03-01T13:05:09.2500+05:0",
                                                   "-026-03-01T13:05:09.250+05:00", "2026-03-01T13:05:09.250Z",
                                                   "1969-12-31T23:59:59.999+00:00", "2026-00-01T13:05:09.250+05:00"}),
                     text)
{
    BOOST_TEST(!momentFromText(text));
}

BOOST_AUTO_TEST_SUITE_END()
