#include <boost/test/unit_test.hpp>

#include <QCoreApplication>

namespace {

/// Queued signals need an application object; there is one for all tests.
struct Application {
    int count = 1;
    char name[4] = "app";
    char* arguments[2] = {name, nullptr};
    QCoreApplication application{count, arguments};
};

BOOST_TEST_GLOBAL_FIXTURE(Application);

}  // namespace
