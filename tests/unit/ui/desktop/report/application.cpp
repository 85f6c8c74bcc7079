#include <boost/test/unit_test.hpp>

#include <QGuiApplication>

namespace {

/// Fonts need an application object; there is one for all tests, without a display.
struct Application {
    int count = 1;
    char name[7] = "report";
    char* arguments[2] = {name, nullptr};
    QGuiApplication application{count, arguments};
};

BOOST_TEST_GLOBAL_FIXTURE(Application);

}  // namespace
