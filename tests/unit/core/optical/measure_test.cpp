#include "core/optical/measure.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"

#include <boost/test/unit_test.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>

using namespace rahdari;
using namespace rahdari::optical;

namespace {

constexpr std::array learnedRules{check::QuantityRule{.check = "optical.test", .quantity = "level"}};
constexpr std::array ownRules{check::QuantityRule{.check = "optical.test", .quantity = "level", .highest = 50.0}};

check::Measured seventy(const check::Evidence&)
{
    return {{{"optical.test", "page", "level", 70.0, image::Light::White, image::RectMm{1.0, 1.0, 2.0, 2.0}}}, {}};
}

constexpr Measure learnedMeasure{{"optical.test", "", 0}, learnedRules, seventy};
constexpr Measure ownMeasure{{"optical.test", "", 0}, ownRules, seventy};

std::shared_ptr<document::DocumentModel> modelWithLimit(double lower, double upper)
{
    auto model = std::make_shared<document::DocumentModel>();
    model->limits = check::LimitTable({{"optical.test", "page", "level", 30, (lower + upper) / 2, 1.0, lower, upper}});
    return model;
}

check::CheckResult judged(const Measure& measure, const std::shared_ptr<const document::DocumentModel>& model,
                          std::optional<std::string> obstacle = {})
{
    check::Evidence evidence;
    document::RegisteredPage page;
    page.obstacle = std::move(obstacle);
    evidence.put(page);
    document::Identification identification;
    identification.model = model;
    evidence.put(identification);
    return judge(measure, evidence);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(JudgingMeasures)

BOOST_AUTO_TEST_CASE(TheModelsLimitJudges)
{
    BOOST_TEST((judged(learnedMeasure, modelWithLimit(0.0, 40.0)).outcome() == check::Outcome::Failed));
    BOOST_TEST((judged(learnedMeasure, modelWithLimit(60.0, 80.0)).outcome() == check::Outcome::Successful));
    BOOST_TEST((judged(learnedMeasure, nullptr).outcome() == check::Outcome::NotSupported));
    BOOST_TEST((judged(ownMeasure, nullptr).outcome() == check::Outcome::Failed));
    BOOST_TEST((judge(ownMeasure, check::Evidence()).outcome() == check::Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(ABadRegistrationIsNeverAFailure)
{
    const auto result = judged(learnedMeasure, modelWithLimit(0.0, 60.0), "the page is bent too much");
    BOOST_TEST((result.outcome() == check::Outcome::Undetermined));
    BOOST_TEST(result.reason() == "the page is bent too much");
}

BOOST_AUTO_TEST_CASE(LimitsOfTheirOwnHoldOnABadlyRegisteredPageTheModelsDoNot)
{
    const auto result = judged(ownMeasure, modelWithLimit(60.0, 80.0), "the page is bent too much");
    BOOST_TEST((result.outcome() == check::Outcome::Failed));
}

BOOST_AUTO_TEST_SUITE_END()
