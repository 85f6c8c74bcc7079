#define BOOST_TEST_MODULE rahdari
#include <boost/test/unit_test.hpp>
