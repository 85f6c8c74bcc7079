#pragma once

#include "core/casefile/inspection_folder.h"
#include "ui/desktop/presenters/reasons.h"
#include "ui/desktop/report/sheet_flow.h"
#include "ui/desktop/report/typesetter.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace rahdari::ui::desktop::sheet {

/// What all parts of a report draw from. Borrows the record.
struct ReportContext {
    const casefile::OpenedRecord& opened;
    const inspection::Judgement& judgement;
    std::vector<Reason> reasons;  ///< all of them; their place in the list, from 1, is their number on the pictures
    const Typesetter& typesetter;

    const casefile::InspectionRecord& record() const { return opened.record; }

    /// The number of a check's reason; 0: it has none of its own.
    int numberOf(std::string_view checkId) const;
};

/// A moment as the post's clock showed it: "1 Mar 2026, 13:05:09 +05:00", isolated.
QString shownMoment(const casefile::Moment& moment, i18n::Language language);

/// UTF-8 of the record as it stands, isolated; an empty text as a dash.
QString shown(std::string_view text);

/// A table's row or head from texts, one look for all.
Piece textRow(const Typesetter& typesetter, const std::vector<QString>& texts, const std::vector<double>& widths,
              const TextLook& look);

/// The head of a table: bold, on a shade.
Piece tableHead(const Typesetter& typesetter, const std::vector<QString>& texts, const std::vector<double>& widths);

/// A row with a thin line below it.
Piece lined(const Piece& row);

/// Pairs of a name and a value in two columns, the names dim.
Piece pairs(const Typesetter& typesetter, const std::vector<std::pair<QString, QString>>& lines, double width);

inline constexpr double columnGap = mm(2.0);

// The parts of a report, in their order.
void addVerdict(SheetFlow& flow, const ReportContext& context);
void addPictures(SheetFlow& flow, const ReportContext& context);
void addProofs(SheetFlow& flow, const ReportContext& context);
void addFields(SheetFlow& flow, const ReportContext& context);
void addChecks(SheetFlow& flow, const ReportContext& context);
void addChip(SheetFlow& flow, const ReportContext& context);
void addRecord(SheetFlow& flow, const ReportContext& context);

}  // namespace rahdari::ui::desktop::sheet
