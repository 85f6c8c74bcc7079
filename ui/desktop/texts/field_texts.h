#pragma once

#include <QString>

#include <string_view>

namespace rahdari::ui::desktop::texts {

/// The name of a datum of the document by inspection::Field::name ("surname", "birth_date", ...). The same data as
/// core/mrz writes them ("date of birth") are known too. An unknown name gives the name with spaces.
QString fieldName(std::string_view name);

/// Whether fieldName() has words for it.
bool hasFieldName(std::string_view name);

/// The short form for a narrow column, e.g. "Doc. no."; else fieldName().
QString shortFieldName(std::string_view name);

/// Where a datum was read, by inspection::Field::source: "MRZ", "VIZ", "DG1", "DG11", "DG12", "barcode".
QString sourceName(std::string_view source);

/// A column of the fields table.
QString zoneColumn();     ///< "MRZ"
QString printColumn();    ///< "Print"
QString chipColumn();     ///< "Chip"
QString barcodeColumn();  ///< "Barcode"

}  // namespace rahdari::ui::desktop::texts
