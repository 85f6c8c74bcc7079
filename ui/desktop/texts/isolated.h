#pragma once

#include <QString>

#include <string_view>

namespace rahdari::ui::desktop::texts {

/// A value copied from a document or device between FSI and PDI (Unicode 9.3, UAX 9), so that it keeps its order inside
/// a sentence of the other direction. Empty stays empty; what is isolated already stays as it is.
QString isolated(const QString& value);
QString isolated(std::string_view utf8);
inline QString isolated(const char* utf8) { return isolated(std::string_view(utf8)); }

}  // namespace rahdari::ui::desktop::texts
