#include "ui/desktop/texts/finding_texts.h"

#include "ui/desktop/texts/chip_texts.h"
#include "ui/desktop/texts/field_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/outcome_texts.h"
#include "ui/desktop/texts/place_texts.h"
#include "ui/desktop/texts/quantity_texts.h"
#include "ui/desktop/texts/translated.h"

#include <array>
#include <cstdint>
#include <optional>

namespace rahdari::ui::desktop::texts {

namespace {

using check::Finding;

QString inContext(const char* text) { return translated("Facts", text); }

/// What the two sides of a finding are.
enum class Sides : std::uint8_t {
    Measured,  ///< "place: quantity", a number and its limits
    Gate,      ///< a quantity of the picture and its limit
    Digit,     ///< printed and computed check digit
    PageChip,
    PageSeal,
    PrintZone,
    PrintChip,
    Dates,
    NumberForm,
    Country,
    DataGroup,  ///< a data group's state
    File,       ///< whether a file of the chip conforms
    Part,       ///< the outcome of a part
    Plain,
};

struct SidesOfCheck {
    std::string_view check;
    Sides sides = Sides::Plain;
};

constexpr std::array sidesOfChecks{
    SidesOfCheck{"document.quality", Sides::Gate},          SidesOfCheck{"mrz.consistency", Sides::Digit},
    SidesOfCheck{"mrz.country_codes", Sides::Country},      SidesOfCheck{"seal.mrz_check_digits", Sides::Digit},
    SidesOfCheck{"combined.mrz_dg1", Sides::PageChip},      SidesOfCheck{"combined.mrz_seal", Sides::PageSeal},
    SidesOfCheck{"combined.viz_mrz", Sides::PrintZone},     SidesOfCheck{"combined.viz_dg1", Sides::PrintChip},
    SidesOfCheck{"combined.document_dates", Sides::Dates},  SidesOfCheck{"combined.document_number", Sides::NumberForm},
    SidesOfCheck{"chip.pa.dg_integrity", Sides::DataGroup}, SidesOfCheck{"chip.lds", Sides::File},
    SidesOfCheck{"chip.authenticity", Sides::Part},         SidesOfCheck{"chip.pa.card_security", Sides::Part},
};

Sides sidesOf(std::string_view checkId, const Finding& finding)
{
    for (const SidesOfCheck& each : sidesOfChecks) {
        if (each.check == checkId) {
            return each.sides;
        }
    }
    return finding.name.find(": ") == std::string::npos ? Sides::Plain : Sides::Measured;
}

/// The part before ": ", where a reason follows.
std::string_view stateIn(std::string_view found) { return found.substr(0, found.find(": ")); }

/// A value of the zone without the fillers at its end, unless these are all that differs.
std::string_view withoutFillers(std::string_view value)
{
    const std::size_t last = value.find_last_not_of('<');
    return last == std::string_view::npos ? value : value.substr(0, last + 1);
}

struct Values {
    QString expected;
    QString found;
};

Values valuesOf(const Finding& finding)
{
    std::string_view expected = withoutFillers(finding.expected);
    std::string_view found = withoutFillers(finding.found);
    if (expected == found) {
        expected = finding.expected;
        found = finding.found;
    }
    const QString nothing = inContext(QT_TRANSLATE_NOOP("Facts", "nothing"));
    return {expected.empty() ? nothing : isolated(expected), found.empty() ? nothing : isolated(found)};
}

QString dataName(std::string_view name) { return hasPlaceName(name) ? placeName(name) : isolated(name); }

/// Two values that should be the same.
QString compared(const char* sentence, const Finding& finding)
{
    const Values values = valuesOf(finding);
    return inContext(sentence).arg(dataName(finding.name), values.found, values.expected);
}

// ---- measured

struct PlaceAndQuantity {
    std::string_view place;
    std::string_view quantity;
};

PlaceAndQuantity partsOf(std::string_view name)
{
    const std::size_t colon = name.find(": ");
    return colon == std::string_view::npos ? PlaceAndQuantity{{}, name}
                                           : PlaceAndQuantity{name.substr(0, colon), name.substr(colon + 2)};
}

/// Names of quantities begin small, for behind a place.
QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text.front() = text.front().toUpper();
    }
    return text;
}

QString measuredName(std::string_view name)
{
    const auto [place, quantity] = partsOf(name);
    return place.empty()
               ? capitalised(quantityName(quantity))
               : inContext(QT_TRANSLATE_NOOP("Facts", "%1, %2")).arg(placeName(place), quantityName(quantity));
}

QString measuredFact(const Finding& finding)
{
    const std::string_view quantity = partsOf(finding.name).quantity;
    const QString value = quantityValue(quantity, finding.found);
    const QString range = quantityRange(quantity, finding.expected);
    return range.isEmpty() ? inContext(QT_TRANSLATE_NOOP("Facts", "%1: %2")).arg(measuredName(finding.name), value)
                           : inContext(QT_TRANSLATE_NOOP("Facts", "%1: %2; genuine: %3"))
                                 .arg(measuredName(finding.name), value, range);
}

QString gateFact(const Finding& finding)
{
    const QString value = quantityValue(finding.name, finding.found);
    const QString limit = quantityValue(finding.name, finding.expected);
    const bool isLeast = finding.name == "exposure" || finding.name == "resolution";
    return inContext(isLeast ? QT_TRANSLATE_NOOP("Facts", "%1: %2; at least %3 is needed")
                             : QT_TRANSLATE_NOOP("Facts", "%1: %2; at most %3 is allowed"))
        .arg(capitalised(quantityName(finding.name)), value, limit);
}

// ---- dates

constexpr std::array orders{
    KeyedText{"birth before issue", QT_TRANSLATE_NOOP("Facts", "Born %1, issued %2")},
    KeyedText{"issue before expiry", QT_TRANSLATE_NOOP("Facts", "Issued %1, expires %2")},
    KeyedText{"birth before expiry", QT_TRANSLATE_NOOP("Facts", "Born %1, expires %2")},
    KeyedText{"issue", QT_TRANSLATE_NOOP("Facts", "Issued %2: that lies in the future")},
    KeyedText{"months of validity", QT_TRANSLATE_NOOP("Facts", "Valid for %2 months, this document for %1")},
    KeyedText{"year of issue", QT_TRANSLATE_NOOP("Facts", "Issued in %2, this document in %1")},
};

/// "60 or 120", "no whole number", as core/combined/document_dates.cpp writes them.
QString dateOrCount(std::string_view text)
{
    constexpr std::string_view either = " or ";
    const std::size_t at = text.find(either);
    if (at != std::string_view::npos) {
        return inContext(QT_TRANSLATE_NOOP("Facts", "%1 or %2"))
            .arg(isolated(text.substr(0, at)), dateOrCount(text.substr(at + either.size())));
    }
    return text == "no whole number" ? inContext(QT_TRANSLATE_NOOP("Facts", "no whole number")) : isolated(text);
}

QString dateFact(const Finding& finding)
{
    const char* sentence = textFor(orders, finding.name);
    if (sentence == nullptr) {
        return compared(QT_TRANSLATE_NOOP("Facts", "%1: %2, not %3"), finding);
    }
    // One of the numbers may not occur, so each is put in by itself.
    QString fact = inContext(sentence);
    fact.replace(QStringLiteral("%1"), dateOrCount(finding.expected));
    fact.replace(QStringLiteral("%2"), dateOrCount(finding.found));
    return fact;
}

// ---- chip

constexpr std::array protocolsInFull{
    KeyedText{"Active Authentication", "AA"},
    KeyedText{"Chip Authentication", "CA"},
    KeyedText{"PACE-CAM", "PACE-CAM"},
};

QString chipPartName(std::string_view name)
{
    const char* protocol = textFor(protocolsInFull, name);
    return protocol != nullptr ? protocolName(protocol) : isolated(name);
}

/// "Face (DG2)".
QString fileName(std::string_view name)
{
    return inContext(QT_TRANSLATE_NOOP("Facts", "%1 (%2)")).arg(fileContent(name), isolated(name));
}

QString conformance(const Finding& finding)
{
    return inContext(finding.agrees ? QT_TRANSLATE_NOOP("Facts", "as the standard wants")
                                    : QT_TRANSLATE_NOOP("Facts", "not as the standard wants"));
}

QString partOutcome(std::string_view found)
{
    const auto outcome = check::outcomeFromString(stateIn(found));
    return outcome ? wordOf(*outcome) : isolated(found);
}

QString named(const QString& name, const QString& state)
{
    return inContext(QT_TRANSLATE_NOOP("Facts", "%1: %2")).arg(name, state);
}

QString plainFact(const Finding& finding)
{
    return finding.expected.empty() ? named(dataName(finding.name), valuesOf(finding).found)
                                    : compared(QT_TRANSLATE_NOOP("Facts", "%1: %2, not %3"), finding);
}

}  // namespace

QString factOfFinding(std::string_view checkId, const Finding& finding)
{
    switch (sidesOf(checkId, finding)) {
    case Sides::Measured: return measuredFact(finding);
    case Sides::Gate: return gateFact(finding);
    case Sides::Digit: return compared(QT_TRANSLATE_NOOP("Facts", "%1: check digit %2, should be %3"), finding);
    case Sides::PageChip: return compared(QT_TRANSLATE_NOOP("Facts", "%1: page %2, chip %3"), finding);
    case Sides::PageSeal: return compared(QT_TRANSLATE_NOOP("Facts", "%1: page %2, digital seal %3"), finding);
    case Sides::PrintZone: return compared(QT_TRANSLATE_NOOP("Facts", "%1: print %2, MRZ %3"), finding);
    case Sides::PrintChip: return compared(QT_TRANSLATE_NOOP("Facts", "%1: print %2, chip %3"), finding);
    case Sides::Dates: return dateFact(finding);
    case Sides::NumberForm: return named(dataName(finding.name), valuesOf(finding).found);
    case Sides::Country:
        return inContext(QT_TRANSLATE_NOOP("Facts", "%1: the code %2 does not exist"))
            .arg(dataName(finding.name), valuesOf(finding).expected);
    case Sides::DataGroup: return named(fileName(finding.name), dataGroupState(stateIn(finding.found)));
    case Sides::File: return named(fileName(finding.name), conformance(finding));
    case Sides::Part: return named(chipPartName(finding.name), partOutcome(finding.found));
    case Sides::Plain: break;
    }
    return plainFact(finding);
}

FindingTexts rowOfFinding(std::string_view checkId, const Finding& finding)
{
    const std::string_view quantity = partsOf(finding.name).quantity;
    const QString signedState = dataGroupState("identical");
    switch (sidesOf(checkId, finding)) {
    case Sides::Measured:
        return {measuredName(finding.name), quantityRange(quantity, finding.expected),
                quantityValue(quantity, finding.found)};
    case Sides::Gate:
        return {capitalised(quantityName(finding.name)), quantityValue(finding.name, finding.expected),
                quantityValue(finding.name, finding.found)};
    case Sides::DataGroup: return {fileName(finding.name), signedState, dataGroupState(stateIn(finding.found))};
    case Sides::File:
        return {fileName(finding.name), inContext(QT_TRANSLATE_NOOP("Facts", "as the standard wants")),
                conformance(finding)};
    case Sides::Part:
        return {chipPartName(finding.name), wordOf(check::Outcome::Successful), partOutcome(finding.found)};
    case Sides::Dates: return {dateFact(finding), {}, {}};
    default: break;
    }
    return {dataName(finding.name), isolated(finding.expected), isolated(finding.found)};
}

}  // namespace rahdari::ui::desktop::texts
