#include "ui/cli/option_checks.h"

#include "ui/setup/local_day.h"

namespace rahdari::ui::cli {

std::string complainOfDay(const std::string& text)
{
    return setup::parseDay(text) ? std::string() : "\"" + text + "\" is not a day such as 2026-03-01";
}

std::string complainOfWidth(const std::string& text)
{
    const bool digits = !text.empty() && text.size() <= 3 && text.find_first_not_of("0123456789") == std::string::npos;
    const int width = digits ? std::stoi(text) : 0;
    return width >= 40 && width <= 400 ? std::string() : "\"" + text + "\" is not a number from 40 to 400";
}

}  // namespace rahdari::ui::cli
