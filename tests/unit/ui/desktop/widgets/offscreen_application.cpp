#include <boost/test/unit_test.hpp>

#include <QApplication>

#include <memory>

namespace {

/// Qt without a screen, for as long as the test program runs.
struct OffscreenApplication {
    OffscreenApplication()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(count, arguments);
        QLocale::setDefault(QLocale(QLocale::English));
    }

    int count = 1;
    char name[8] = "widgets";
    char* arguments[2] = {name, nullptr};
    std::unique_ptr<QApplication> application;
};

}  // namespace

BOOST_TEST_GLOBAL_FIXTURE(OffscreenApplication);
