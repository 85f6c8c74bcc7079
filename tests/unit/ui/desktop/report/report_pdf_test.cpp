#include "ui/desktop/report/report_pdf.h"

#include "core/base/error_code.h"
#include "tests/unit/core/casefile/made_up_record.h"
#include "tests/unit/ui/desktop/report/drawn_record.h"
#include "ui/desktop/i18n/languages.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <QBuffer>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <regex>
#include <string>

// The PDF as others see it: poppler's programs say what is in it, and what it looks like.

using namespace rahdari;
using namespace rahdari::test;
using namespace rahdari::ui::desktop;
namespace fs = std::filesystem;
namespace data = boost::unit_test::data;

namespace {

const std::vector<std::string> languages{"en", "ur", "bn"};

std::string outputOf(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen((command + " 2>&1").c_str(), "r"), ::pclose);
    std::string text;
    std::array<char, 4096> part{};
    for (std::size_t count = 0; (count = std::fread(part.data(), 1, part.size(), pipe.get())) > 0;) {
        text.append(part.data(), count);
    }
    return text;
}

/// A report written into a folder of its own.
class WrittenReport {
public:
    WrittenReport(const casefile::OpenedRecord& opened, const std::string& language)
        : installed_(*i18n::languageFromCode(QString::fromStdString(language)))
    {
        const auto written = writeReport(opened, QString::fromStdString(language), path());
        BOOST_REQUIRE_MESSAGE(written, (written ? "" : written.error().message));
    }

    fs::path path() const { return folder_.path() / "report.pdf"; }

    int pages() const
    {
        std::smatch found;
        const std::string info = outputOf("pdfinfo " + path().string());
        BOOST_REQUIRE_MESSAGE(std::regex_search(info, found, std::regex("Pages: +([0-9]+)")), info);
        return std::stoi(found[1]);
    }

    /// A page as a picture, 100 dpi.
    cv::Mat look(int page) const
    {
        const fs::path picture = folder_.path() / ("page" + std::to_string(page));
        const std::string number = std::to_string(page);
        const std::string said = outputOf("pdftoppm -r 100 -png -singlefile -f " + number + " -l " + number + ' ' +
                                          path().string() + ' ' + picture.string());
        const cv::Mat look = cv::imread(picture.string() + ".png");
        BOOST_REQUIRE_MESSAGE(!look.empty(), said);
        return look;
    }

private:
    TestFolder folder_;
    i18n::InstalledLanguage installed_;
};

/// Where a colour is on a page; the JPEG in a PDF may be a little off.
cv::Rect boxOf(const cv::Mat& page, const cv::Scalar& colour, double tolerance = 14.0)
{
    const cv::Scalar off(tolerance, tolerance, tolerance);
    cv::Mat mask;
    cv::inRange(page, colour - off, colour + off, mask);
    cv::Mat points;
    cv::findNonZero(mask, points);
    if (points.empty()) {
        return {};
    }
    double left = page.cols;
    double right = 0.0;
    double top = page.rows;
    double bottom = 0.0;
    for (int i = 0; i < static_cast<int>(points.total()); ++i) {
        const auto point = points.at<cv::Point>(i);
        left = std::min<double>(left, point.x);
        right = std::max<double>(right, point.x + 1);
        top = std::min<double>(top, point.y);
        bottom = std::max<double>(bottom, point.y + 1);
    }
    return {cv::Point2d(left, top), cv::Point2d(right, bottom)};
}

constexpr double pxPerMm = 100.0 / 25.4;

bool near(double one, double other, double tolerance = 3.0) { return std::abs(one - other) <= tolerance; }

}  // namespace

BOOST_AUTO_TEST_SUITE(ReportPdfTest, *boost::unit_test::precondition([](boost::unit_test::test_unit_id) {
                          return std::system("pdfinfo -v > /dev/null 2>&1") == 0;
                      }))

BOOST_DATA_TEST_CASE(IsA4WithAllFontsInIt, data::make(languages), language)
{
    const WrittenReport report(drawnRecord(), language);
    BOOST_TEST(outputOf("pdfinfo " + report.path().string()).find("(A4)") != std::string::npos);
    const std::string fonts = outputOf("pdffonts " + report.path().string());
    std::smatch found;
    int count = 0;
    const std::regex row("(CID TrueType|TrueType|Type 1C?|CID Type 0C?|Type 3) +[^ ]+ +(yes|no) ");
    for (auto at = std::sregex_iterator(fonts.begin(), fonts.end(), row); at != std::sregex_iterator(); ++at) {
        BOOST_TEST((*at)[2] == "yes");
        ++count;
    }
    BOOST_TEST(count >= 2, fonts);
    const char* const face = language == "ur" ? "NotoNaskhArabic" : language == "bn" ? "NotoSansBengali" : "NotoSans";
    BOOST_TEST(fonts.find(face) != std::string::npos, fonts);
}

BOOST_AUTO_TEST_CASE(EachPageSaysWhichOfHowManyAndOfWhichRecord)
{
    const WrittenReport report(drawnRecord(), "en");
    const int pages = report.pages();
    BOOST_TEST(pages >= 3);
    for (int page = 1; page <= pages; ++page) {
        const std::string number = std::to_string(page);
        const std::string text =
            outputOf("pdftotext -f " + number + " -l " + number + ' ' + report.path().string() + " -");
        BOOST_TEST(text.find(drawnRecord().record.id) != std::string::npos);
        BOOST_TEST(text.find(std::string(64, 'a')) != std::string::npos);
        std::string plain;  // without the marks around isolated values
        for (const char c : text) {
            plain += static_cast<unsigned char>(c) < 0x80 ? std::string(1, c) : std::string();
        }
        BOOST_TEST(plain.find("Page " + number + " of " + std::to_string(pages)) != std::string::npos, plain);
    }
}

// The picture's place is found by its colour; the mark must lie in it where the check said it is.
BOOST_DATA_TEST_CASE(MarksThePlaceOnThePicture, data::make(languages), language)
{
    const WrittenReport report(drawnRecord(), language);
    const cv::Mat page = report.look(2);
    const cv::Rect picture = boxOf(page, infrared);
    BOOST_REQUIRE(!picture.empty());
    BOOST_TEST(near(picture.width, 87.5 * pxPerMm));
    const cv::Scalar failedInk(0x1e, 0x26, 0xb3);
    const cv::Rect mark = boxOf(page(picture), failedInk, 30.0);
    const double scale = static_cast<double>(picture.width) / pictureSize.width;
    BOOST_TEST(near(mark.x, failedPlace.x * scale));
    BOOST_TEST(near(mark.x + mark.width, failedPlace.br().x * scale));
    BOOST_TEST(near(mark.y + mark.height, failedPlace.br().y * scale));
    BOOST_TEST(near(mark.y, failedPlace.y * scale - 3.2 * pxPerMm));  // the number stands on the outline
}

BOOST_DATA_TEST_CASE(PicturesAreNeverMirrored, data::make(languages), language)
{
    const WrittenReport report(drawnRecord(), language);
    const cv::Mat page = report.look(2);
    const cv::Rect left = boxOf(page, leftHalf);
    const cv::Rect right = boxOf(page, rightHalf);
    BOOST_TEST(near(left.x + left.width, right.x));
    BOOST_TEST(left.x < right.x);
    BOOST_TEST((left.x > page.cols / 2) == (language == "ur"));  // but where they stand is
}

BOOST_DATA_TEST_CASE(MarginsStayWhite, data::make(languages), language)
{
    const WrittenReport report(unreasonableRecord(), language);
    const int margin = static_cast<int>(13.0 * pxPerMm);
    for (int page = 1; page <= report.pages(); ++page) {
        cv::Mat look = report.look(page);
        const cv::Rect inside(margin, margin / 2, look.cols - 2 * margin, look.rows - margin);
        look(inside) = cv::Scalar::all(255);
        double least = 0.0;
        cv::minMaxLoc(look.reshape(1), &least);
        BOOST_TEST(least == 255.0);
    }
}

BOOST_AUTO_TEST_CASE(TheSameRecordGivesTheSamePages)
{
    const WrittenReport one(drawnRecord(), "ur");
    const WrittenReport other(drawnRecord(), "ur");
    BOOST_REQUIRE(one.pages() == other.pages());
    for (int page = 1; page <= one.pages(); ++page) {
        BOOST_TEST(cv::norm(one.look(page), other.look(page), cv::NORM_INF) == 0.0);
    }
}

BOOST_AUTO_TEST_CASE(SaysWhatItCannotDo)
{
    casefile::OpenedRecord unfinished = drawnRecord();
    unfinished.record.judgement.reset();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    BOOST_TEST(writeReport(unfinished, "en", buffer).error().code == toInt(base::ErrorCode::ReportInvalid));
    BOOST_TEST(writeReport(drawnRecord(), "tlh", buffer).error().code == toInt(base::ErrorCode::ReportInvalid));
    BOOST_TEST(buffer.data().isEmpty());
    const auto written = writeReport(drawnRecord(), "en", fs::path("/nowhere/report.pdf"));
    BOOST_TEST(written.error().code == toInt(base::ErrorCode::FileNotWritten));
}

BOOST_AUTO_TEST_SUITE_END()
