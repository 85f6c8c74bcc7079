#include "core/specimen/forgery/family_groups.h"

#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/forgers_stock.h"
#include "core/specimen/forgery/page_parts.h"
#include "core/specimen/forgery/reproduction.h"
#include "core/specimen/forgery/screen_picture.h"

#include <array>
#include <cmath>

namespace rahdari::specimen {

namespace {

using Change = base::Result<void>;

/// Colour taken out by a share: a grey copy at 1, a pale one below.
void fade(cv::Mat& seen, double share)
{
    const int part = static_cast<int>(std::lround(share * 256));
    for (int y = 0; y < seen.rows; ++y) {
        auto* const row = seen.ptr<cv::Vec3b>(y);
        for (int x = 0; x < seen.cols; ++x) {
            const int grey = (29 * row[x][0] + 150 * row[x][1] + 77 * row[x][2]) >> 8;
            for (int c = 0; c < 3; ++c) {
                row[x][c] = static_cast<std::uint8_t>((row[x][c] * (256 - part) + grey * part) >> 8);
            }
        }
    }
}

DeskPrinter copier(int difficulty)
{
    DeskPrinter printer = tonerPrinter();
    printer.depth = shareAt(difficulty);
    printer.linesPerInch = 200 - 59 * printer.depth;
    printer.registerMm = deviationAt(difficulty, .008);
    return printer;
}

void copy(DocumentInMaking& document, int difficulty, double fading)
{
    DeskPrinter printer = copier(difficulty);
    printer.greyOnly = fading >= 1;
    for (std::size_t side = 0; side < document.pages.size(); ++side) {
        LayerStack& stack = document.pages[side].stack;
        cv::Mat seen = seenByCopier(stack, .02 + deviationAt(difficulty, .005));
        if (fading > 0) {
            fade(seen, fading);
        }
        stack = madeAnew(stack, brightStock(document.job.design, difficulty),
                         printedByDesk(seen, printer, forgersChance(document).part("print", side)));
    }
}

void colourCopy(DocumentInMaking& document, int difficulty)
{
    copy(document, difficulty, 0);
    document.truth.mustReact = {"A1", "E1"};
    noteWholePages(document, "colour copy");
    document.truth.explanation =
        "A colour copy, cut to size. It feels and looks like office paper: brightly glowing under ultraviolet light, "
        "without any of the patterns a genuine page shows there. Enlarged, colours and grey consist of a screen of "
        "toner dots, and under coaxial light nothing changes.";
}

/// Genuine colour scatters by a twelfth of its strength: fading and ink batches.
void greyCopy(DocumentInMaking& document, int difficulty)
{
    copy(document, difficulty, shareAt(difficulty));
    document.truth.mustReact = {"E6"};
    noteWholePages(document, "copy without, or with too little, colour");
    document.truth.explanation =
        "A copy that has lost its colours, wholly or in part. In white light the rainbow tint and the two-colour "
        "guilloches of a genuine page are missing or pale. Under ultraviolet light the paper glows and no pattern "
        "does.";
}

/// What tells a display is its grid of pixels: from coarse ones to such as only a good lens resolves (.06 mm).
void display(DocumentInMaking& document, int difficulty, bool phone)
{
    const Display shown{.06 + deviationAt(difficulty, .0175), phone ? 2.5 : 0.0};
    for (PrintedPage& page : document.pages) {
        page.stack = shownOnDisplay(page.stack, seenByCopier(page.stack, .03), shown);
    }
    document.truth.mustReact = {"E7", "C5"};
    noteWholePages(document, phone ? "picture on a phone" : "picture on a screen");
    document.truth.explanation =
        std::string(phone ? "A phone" : "A screen") +
        " that shows a picture of the document was laid on the reader. Enlarged, the picture consists of red, green "
        "and "
        "blue stripes. The infrared picture is dark and nearly empty, and under the ultraviolet lamp the same picture "
        "shines by its own light, where a genuine page shows quite another one.";
}

Change copyOrScreen(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    constexpr std::array states{ChipState::None, ChipState::Dead};
    Chance chance = forgersChance(document).part("copy");
    document.chip = document.job.design.chip ? states[chance.index(states.size())] : ChipState::None;
    switch (chance.index(4)) {
    case 0: colourCopy(document, difficulty); break;
    case 1: greyCopy(document, difficulty); break;
    case 2: display(document, difficulty, false); break;
    default: display(document, difficulty, true); break;
    }
    return {};
}

}  // namespace

std::vector<Family> copyFamilies()
{
    return {{"F20",
             "Copy or screen in place of the document",
             "counterfeit",
             true,
             {"E6", "E7", "C5"},
             [](const Design&) { return true; },
             nullptr,
             copyOrScreen}};
}

}  // namespace rahdari::specimen
