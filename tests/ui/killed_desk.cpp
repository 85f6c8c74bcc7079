#include "tests/ui/killed_desk.h"

#include "core/casefile/inspection_folder.h"

#include <boost/test/unit_test.hpp>

#include <QProcess>

#include <filesystem>

namespace rahdari::test {

namespace fs = std::filesystem;

void killDeskAt(casefile::Stage stage, const ui::desktop::DeskOptions& options)
{
    const fs::path glass = options.source.substr(options.source.find(':') + 1);
    fs::copy(fs::path(RAHDARI_SOURCE_DIR) / "samples/captures/td3_altered_digit", glass / "crash",
             fs::copy_options::recursive);
    const auto argument = [](const fs::path& path) { return QString::fromStdString(path.string()); };
    QProcess process;
    process.start(QStringLiteral(RAHDARI_DESK), {"--source", QString::fromStdString(options.source), "--models",
                                                 argument(options.models), "--records", argument(options.records)});
    const auto isThere = [&] {
        const auto listed = casefile::listRecords(options.records);
        return listed && !listed->empty() && listed->back().stage >= stage;
    };
    while (!isThere() && !process.waitForFinished(1)) {}
    process.kill();
    BOOST_TEST(process.waitForFinished());
    BOOST_TEST((process.exitStatus() == QProcess::CrashExit));
    fs::remove_all(glass / "crash");
}

}  // namespace rahdari::test
