#include "core/check/check_entry.h"

namespace rahdari::check {

std::string_view toString(Category category)
{
    switch (category) {
    case Category::Optical: return "optical";
    case Category::Electronic: return "electronic";
    case Category::Combined: return "combined";
    case Category::Seal: return "seal";
    }
    return "optical";
}

}  // namespace rahdari::check
