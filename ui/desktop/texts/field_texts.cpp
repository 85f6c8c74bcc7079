#include "ui/desktop/texts/field_texts.h"

#include "ui/desktop/texts/translated.h"

#include <algorithm>
#include <array>

namespace rahdari::ui::desktop::texts {

namespace {

constexpr std::array fields{
    KeyedText{"document_code", QT_TRANSLATE_NOOP("Fields", "Kind of document")},
    KeyedText{"issuing_state", QT_TRANSLATE_NOOP("Fields", "Issuing state")},
    KeyedText{"document_number", QT_TRANSLATE_NOOP("Fields", "Document number")},
    KeyedText{"names", QT_TRANSLATE_NOOP("Fields", "Names")},
    KeyedText{"surname", QT_TRANSLATE_NOOP("Fields", "Surname")},
    KeyedText{"given_names", QT_TRANSLATE_NOOP("Fields", "Given names")},
    KeyedText{"nationality", QT_TRANSLATE_NOOP("Fields", "Nationality")},
    KeyedText{"birth_date", QT_TRANSLATE_NOOP("Fields", "Date of birth")},
    KeyedText{"sex", QT_TRANSLATE_NOOP("Fields", "Sex")},
    KeyedText{"expiry_date", QT_TRANSLATE_NOOP("Fields", "Date of expiry")},
    KeyedText{"issue_date", QT_TRANSLATE_NOOP("Fields", "Date of issue")},
    KeyedText{"optional_data", QT_TRANSLATE_NOOP("Fields", "Optional data")},
    KeyedText{"optional_data_2", QT_TRANSLATE_NOOP("Fields", "Further optional data")},
    KeyedText{"issuing_office", QT_TRANSLATE_NOOP("Fields", "Issuing office")},
    KeyedText{"issuing_authority", QT_TRANSLATE_NOOP("Fields", "Issuing authority")},
    KeyedText{"personal_number", QT_TRANSLATE_NOOP("Fields", "Personal number")},
    KeyedText{"full_name", QT_TRANSLATE_NOOP("Fields", "Full name")},
    KeyedText{"other_names", QT_TRANSLATE_NOOP("Fields", "Other names")},
    KeyedText{"full_birth_date", QT_TRANSLATE_NOOP("Fields", "Full date of birth")},
    KeyedText{"place_of_birth", QT_TRANSLATE_NOOP("Fields", "Place of birth")},
    KeyedText{"permanent_address", QT_TRANSLATE_NOOP("Fields", "Permanent address")},
    KeyedText{"telephone", QT_TRANSLATE_NOOP("Fields", "Telephone")},
    KeyedText{"profession", QT_TRANSLATE_NOOP("Fields", "Profession")},
    KeyedText{"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    KeyedText{"personal_summary", QT_TRANSLATE_NOOP("Fields", "Personal summary")},
    KeyedText{"other_documents", QT_TRANSLATE_NOOP("Fields", "Other documents")},
    KeyedText{"custody_information", QT_TRANSLATE_NOOP("Fields", "Custody")},
    KeyedText{"other_persons", QT_TRANSLATE_NOOP("Fields", "Other persons")},
    KeyedText{"endorsements", QT_TRANSLATE_NOOP("Fields", "Endorsements")},
    KeyedText{"tax_or_exit_requirements", QT_TRANSLATE_NOOP("Fields", "Tax or exit requirements")},
    KeyedText{"composite", QT_TRANSLATE_NOOP("Fields", "Whole zone")},
};

/// The words core/mrz uses for its elements, and the data they are.
struct Alias {
    std::string_view words;
    std::string_view name;
};

constexpr std::array aliases{
    Alias{"document code", "document_code"},
    Alias{"issuing state", "issuing_state"},
    Alias{"given names", "given_names"},
    Alias{"document number", "document_number"},
    Alias{"date of birth", "birth_date"},
    Alias{"birth date", "birth_date"},
    Alias{"date of expiry", "expiry_date"},
    Alias{"expiry date", "expiry_date"},
    Alias{"issue date", "issue_date"},
    Alias{"optional data", "optional_data"},
    Alias{"further optional data", "optional_data_2"},
    Alias{"issuing office", "issuing_office"},
    Alias{"personal number", "personal_number"},
};

constexpr std::array shortFields{
    KeyedText{"document_number", QT_TRANSLATE_NOOP("Fields", "Document no.")},
    KeyedText{"personal_number", QT_TRANSLATE_NOOP("Fields", "Personal no.")},
    KeyedText{"expiry_date", QT_TRANSLATE_NOOP("Fields", "Expiry")},
    KeyedText{"issue_date", QT_TRANSLATE_NOOP("Fields", "Issued")},
    KeyedText{"document_code", QT_TRANSLATE_NOOP("Fields", "Kind")},
};

constexpr std::array sources{
    KeyedText{"MRZ", QT_TRANSLATE_NOOP("Fields", "MRZ")},
    KeyedText{"VIZ", QT_TRANSLATE_NOOP("Fields", "Print")},
    KeyedText{"barcode", QT_TRANSLATE_NOOP("Fields", "Barcode")},
    KeyedText{"DG1", QT_TRANSLATE_NOOP("Fields", "Chip (DG1)")},
    KeyedText{"DG11", QT_TRANSLATE_NOOP("Fields", "Chip (DG11)")},
    KeyedText{"DG12", QT_TRANSLATE_NOOP("Fields", "Chip (DG12)")},
};

std::string_view canonical(std::string_view name)
{
    const auto found = std::find_if(aliases.begin(), aliases.end(), [&](const Alias& a) { return a.words == name; });
    return found == aliases.end() ? name : found->name;
}

}  // namespace

QString fieldName(std::string_view name)
{
    return translatedFor("Fields", fields, canonical(name), asItIs(name).replace(QLatin1Char('_'), QLatin1Char(' ')));
}

QString shortFieldName(std::string_view name)
{
    return translatedFor("Fields", shortFields, canonical(name), fieldName(name));
}

bool hasFieldName(std::string_view name) { return textFor(fields, canonical(name)) != nullptr; }

QString sourceName(std::string_view source) { return translatedFor("Fields", sources, source, asItIs(source)); }

QString zoneColumn() { return sourceName("MRZ"); }
QString printColumn() { return sourceName("VIZ"); }
QString chipColumn() { return translated("Fields", QT_TRANSLATE_NOOP("Fields", "Chip")); }
QString barcodeColumn() { return sourceName("barcode"); }

}  // namespace rahdari::ui::desktop::texts
