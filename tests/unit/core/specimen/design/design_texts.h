#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace rahdari::specimen::test {

/// A cabinet of three inks and a paper.
std::string_view cabinetText();

/// The smallest design that is in order: tint, label SPECIMEN, zone. Its id is "small".
std::string smallDesignText();

/// The same with one place changed.
/// @param from  must be in it
std::string changed(std::string text, std::string_view from, std::string_view to);

/// A line's number in a text, counted from 1.
int lineOf(const std::string& text, std::string_view what);

/// What went wrong; empty where nothing did.
template <typename Value>
std::string failureOf(const base::Result<Value>& result)
{
    return result ? std::string() : result.error().message;
}

}  // namespace rahdari::specimen::test
