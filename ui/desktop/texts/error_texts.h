#pragma once

#include "core/base/error.h"

#include <QString>

namespace rahdari::ui::desktop::texts {

/// What an error means to the officer and what to do about it.
struct ErrorTexts {
    QString what;    ///< one sentence: what happened
    QString advice;  ///< one sentence: what to do; may be empty
};

/// By the error's code (base::ErrorCode and the ranges of the modules); an unknown code gives a plain sentence and
/// never the error's own English text, which belongs in the details.
ErrorTexts textsOf(const base::Error& error);
ErrorTexts errorTexts(int code);

/// Both sentences, one after the other.
QString sentenceOfError(int code);

/// Whether the code has own words.
bool hasErrorTexts(int code);

}  // namespace rahdari::ui::desktop::texts
