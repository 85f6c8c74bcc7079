#include <boost/test/unit_test.hpp>

#include <QCoreApplication>

namespace {

/// Translators belong to an application object; there is one for all tests.
struct Application {
    int count = 1;
    char name[5] = "test";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

BOOST_TEST_GLOBAL_FIXTURE(Application);

}  // namespace
