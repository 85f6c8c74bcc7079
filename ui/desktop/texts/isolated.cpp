#include "ui/desktop/texts/isolated.h"

#include "ui/desktop/texts/translated.h"

namespace rahdari::ui::desktop::texts {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

}  // namespace

QString isolated(const QString& value)
{
    const bool already = value.startsWith(firstStrongIsolate) && value.endsWith(popDirectionalIsolate);
    return value.isEmpty() || already ? value : firstStrongIsolate + value + popDirectionalIsolate;
}

QString isolated(std::string_view utf8) { return isolated(asItIs(utf8)); }

}  // namespace rahdari::ui::desktop::texts
