#pragma once

#include "core/check/check_result.h"

#include <QString>

#include <string_view>

namespace rahdari::ui::desktop::texts {

/// What people read of a check, in the language of the installed translator (see i18n/languages.h). Any thread, as long
/// as no translator is changed meanwhile; the same holds for every text of this folder.
struct CheckTexts {
    QString title;         ///< a few words without full stop, for trees and tables: "Chip is no copy"
    QString failed;        ///< one sentence that can be repeated to the traveller
    QString undetermined;  ///< what could not be told, and what to do
    QString looksAt;       ///< one sentence for the details: what the check compares or measures
};

/// The texts of a check of the catalogue; for any other id plain sentences with the id as title.
CheckTexts textsOf(std::string_view checkId);

/// Whether textsOf() has own words for the id. Every check of the catalogue has.
bool hasTexts(std::string_view checkId);

/// The sentence for an outcome of a check: that of CheckTexts where it failed or is undetermined, for an aborted one
/// that of its error, else a plain one.
QString sentenceOf(const check::CheckResult& result);

/// A sentence in two parts: what is the matter, short enough for a card, and what it means or what to do about it.
struct CardTexts {
    QString matter;
    QString rest;  ///< may be empty
};

/// The words of a result for a card; together they say what sentenceOf() says.
CardTexts cardTextsOf(const check::CheckResult& result);

}  // namespace rahdari::ui::desktop::texts
