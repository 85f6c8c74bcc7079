// Fields found on drawn pages: lines of dark ink where specimens differ.
#include "core/document/registration/registered_page.h"
#include "core/viz/field_proposal.h"

#include <opencv2/imgproc.hpp>

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using document::modelPxPerMm;

namespace {

constexpr image::SizeMm size{80, 50};

void write(cv::Mat& page, const std::string& text, double xMm, double baseMm)
{
    cv::putText(page, text, cv::Point(static_cast<int>(xMm * modelPxPerMm), static_cast<int>(baseMm * modelPxPerMm)),
                cv::FONT_HERSHEY_SIMPLEX, 0.7, cv::Scalar(40, 40, 40), 2, cv::LINE_AA);
}

cv::Mat ground()
{
    cv::Mat page(static_cast<int>(size.height * modelPxPerMm), static_cast<int>(size.width * modelPxPerMm), CV_8UC3,
                 cv::Scalar(200, 210, 205));
    write(page, "SURNAME", 30, 8);  // static print
    return page;
}

std::shared_ptr<const check::Evidence> specimen(const std::string& name, const std::string& number)
{
    cv::Mat page = ground();
    write(page, name, 30, 14);
    write(page, number, 10, 30);
    write(page, number, 50, 30);
    document::RegisteredPage registered;
    registered.size = size;
    registered.onModel = true;
    document::RegisteredLight light;
    light.raw = light.levelled = page;
    registered.lights[image::Light::White] = light;
    auto evidence = std::make_shared<check::Evidence>();
    evidence->put(std::move(registered));
    return evidence;
}

}  // namespace

BOOST_AUTO_TEST_CASE(lines_that_differ_are_fields_and_columns_are_apart)
{
    const char* const names[] = {"ANNA", "KESTRAL", "BORIS", "XIMENA", "OLE", "WALLA"};
    viz::Specimens specimens;
    for (std::size_t i = 0; i < std::size(names); ++i) {
        specimens.push_back(specimen(names[i], std::to_string(123456 + i * 110733)));
    }
    document::DocumentModel draft;
    draft.size = size;
    draft.stable = cv::Mat(ground().size(), CV_8UC1, cv::Scalar(255));
    draft.stable(cv::Rect(220, 80, 300, 50)).setTo(0);
    draft.stable(cv::Rect(60, 200, 560, 60)).setTo(0);
    const auto fields = viz::proposeFields(draft, specimens);
    BOOST_REQUIRE(fields.size() == 3);
    BOOST_TEST(fields[0].box.y < 14.0);
    BOOST_TEST(fields[0].box.y + fields[0].box.height > 13.8);
    BOOST_TEST(fields[0].box.x < 30.5);
    BOOST_TEST(fields[1].box.x < 11.0);
    BOOST_TEST(fields[2].box.x > 45.0);
    BOOST_TEST(fields[1].box.x + fields[1].box.width < fields[2].box.x);
}

BOOST_AUTO_TEST_CASE(nothing_differs_nothing_is_proposed)
{
    document::DocumentModel draft;
    draft.size = size;
    draft.stable = cv::Mat(ground().size(), CV_8UC1, cv::Scalar(255));
    const viz::Specimens specimens(5, specimen("ANNA", "1234567"));
    BOOST_TEST(viz::proposeFields(draft, specimens).empty());
    BOOST_TEST(viz::proposeFields({}, specimens).empty());
}
