#include <boost/test/unit_test.hpp>

namespace {

bool nameTheModule()
{
    boost::unit_test::framework::master_test_suite().p_name.value = "rahdari";
    return true;
}

}  // namespace

// Boost's own main stands behind BOOST_TEST_MODULE, which must be defined before the header that is precompiled here.
int main(int argc, char** argv) { return boost::unit_test::unit_test_main(&nameTheModule, argc, argv); }
