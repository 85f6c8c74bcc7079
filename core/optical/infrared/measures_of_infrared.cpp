#include "core/optical/infrared/measures_of_infrared.h"

#include "core/optical/infrared/personal_print.h"
#include "core/optical/infrared/portrait_in_infrared.h"
#include "core/optical/infrared/static_print.h"
#include "core/optical/infrared/whole_page.h"

#include <array>

namespace rahdari::optical {

namespace {

using check::QuantityRule;
using check::Sense;

constexpr std::array vanishingRules{
    QuantityRule{.check = "optical.ir_tr_is",
                 .quantity = "ir_share",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.04,
                 .tooHigh = "The print at {place} stays visible under infrared light, where it must vanish"},
};

constexpr std::array stayingRules{
    QuantityRule{.check = "optical.ir_ab_is",
                 .quantity = "ir_share",
                 .sense = Sense::Both,
                 .smallestSpread = 0.05,
                 .tooLow = "The print at {place} fades or vanishes under infrared light, where it must stay",
                 .tooHigh = "The print at {place} is too dark under infrared light"},
    QuantityRule{.check = "optical.ir_ab_is",
                 .quantity = "against_others",
                 .sense = Sense::Both,
                 .smallestSpread = 0.06,
                 .tooLow = "The print at {place} fades under infrared light against the other print that must stay",
                 .tooHigh = "The print at {place} is darker under infrared light than the other print that must stay"},
};

constexpr std::array personalRules{
    QuantityRule{.check = "optical.ir_id",
                 .quantity = "ir_share",
                 .sense = Sense::Both,
                 .smallestSpread = 0.04,
                 .tooLow = "The entry at {place} is printed in an ink that fades under infrared light",
                 .tooHigh = "The entry at {place} is printed in an ink too dark under infrared light"},
    QuantityRule{.check = "optical.ir_id",
                 .quantity = "against_others",
                 .sense = Sense::Both,
                 .smallestSpread = 0.03,
                 .tooLow = "Under infrared light the entry at {place} is paler than the other entries",
                 .tooHigh = "Under infrared light the entry at {place} is darker than the other entries"},
    QuantityRule{.check = "optical.ir_id",
                 .quantity = "palest_part",
                 .sense = Sense::TooLow,
                 .smallestSpread = 0.06,
                 .tooLow = "Under infrared light characters at {place} are paler than the rest of the entry"},
    QuantityRule{.check = "optical.ir_id",
                 .quantity = "darkest_part",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.08,
                 .tooHigh = "Under infrared light characters at {place} are darker than the rest of the entry"},
};

constexpr std::array portraitRules{
    QuantityRule{.check = "optical.ir_ab_ph",
                 .quantity = "ir_share",
                 .sense = Sense::Both,
                 .smallestSpread = 0.04,
                 .tooLow = "The picture at {place} fades under infrared light, where a genuine one stays",
                 .tooHigh = "The picture at {place} is too strong under infrared light"},
    QuantityRule{.check = "optical.ir_ab_ph",
                 .quantity = "likeness",
                 .sense = Sense::TooLow,
                 .smallestSpread = 0.08,
                 .tooLow = "The picture at {place} looks different under infrared light"},
};

constexpr std::array wholePageRules{
    QuantityRule{.check = "optical.ir_generic",
                 .quantity = "ground_share",
                 .sense = Sense::Both,
                 .smallestSpread = 0.03,
                 .tooLow = "The ground shows less under infrared light than a genuine one",
                 .tooHigh = "The ground shows under infrared light, where it must vanish"},
    QuantityRule{.check = "optical.ir_generic",
                 .quantity = "ground_likeness",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.06,
                 .tooHigh = "The ground looks the same under infrared light as in white light"},
    QuantityRule{.check = "optical.ir_generic",
                 .quantity = "ink_share",
                 .sense = Sense::Both,
                 .smallestSpread = 0.05,
                 .tooLow = "Dark print fades under infrared light all over the page",
                 .tooHigh = "Dark print stays under infrared light all over the page"},
};

// Redundant places outvote a scratched or stamped one; a wrong ink shows at all of them.
constexpr std::array measures{
    Measure{
        {"optical.ir_tr_is", "What must vanish under infrared light does", 0}, vanishingRules, &measureVanishingPrint},
    Measure{{"optical.ir_ab_is", "What must stay under infrared light does", 0}, stayingRules, &measureStayingPrint},
    Measure{{"optical.ir_id", "All entries are printed in the issuer's ink", 0}, personalRules, &measurePersonalPrint},
    Measure{{"optical.ir_ab_ph", "The portrait looks as it must under infrared light", 0},
            portraitRules,
            &measurePortraitInInfrared},
    Measure{{"optical.ir_generic", "Some print vanishes under infrared light and some stays, as it must", 0},
            wholePageRules,
            &measureWholePage},
};

}  // namespace

Measures infraredMeasures() { return {measures, nullptr}; }

}  // namespace rahdari::optical
