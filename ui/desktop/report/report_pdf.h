#pragma once

#include "core/base/result.h"
#include "core/casefile/inspection_folder.h"

#include <QIODevice>
#include <QString>

#include <filesystem>

namespace rahdari::ui::desktop {

/// Writes a record as a PDF for people: A4, fonts embedded, page numbers, right to left where the language is. Texts
/// come from the translators installed in the application, so those of the language must be (see report_program.h for
/// a report in another language than the screen's). Needs a QGuiApplication, but no display (QT_QPA_PLATFORM
/// offscreen). Takes 0.2-1 s; blocks; any thread, as long as no translator is changed meanwhile.
///
/// The same record and language give the same pages; nothing in it comes from a clock.
/// @param language  "en", "ur" or "bn"
/// @return Error 1600 where the record has no judgement yet, 1003 where the device does not take the octets
base::Result<void> writeReport(const casefile::OpenedRecord& opened, const QString& language, QIODevice& out);

/// The same into a file, which appears whole or not at all.
base::Result<void> writeReport(const casefile::OpenedRecord& opened, const QString& language,
                               const std::filesystem::path& out);

}  // namespace rahdari::ui::desktop
