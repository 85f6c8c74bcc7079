#pragma once

#include <QString>

#include <string_view>

namespace rahdari::ui::desktop::texts {

/// A place on the page by the model's name of it, with or without underscores: "portrait", "mrz", "page", "uv print 2"
/// gives "UV print 2". A field's name gives fieldName(). Unknown names give themselves, isolated.
QString placeName(std::string_view place);

/// Whether placeName() has words for it.
bool hasPlaceName(std::string_view place);

}  // namespace rahdari::ui::desktop::texts
