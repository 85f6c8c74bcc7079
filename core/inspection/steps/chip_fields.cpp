#include "core/inspection/steps/chip_fields.h"

#include "core/chip/chip_reading.h"
#include "core/combined/chip_mrz.h"
#include "core/inspection/steps/given_zone_step.h"
#include "core/inspection/steps/summary.h"
#include "core/lds/dg1.h"
#include "core/lds/dg11.h"
#include "core/lds/dg12.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::inspection {

namespace {

bool hasField(const Judgement& judgement, const std::string& name)
{
    return std::any_of(judgement.fields.begin(), judgement.fields.end(),
                       [&](const Field& field) { return field.name == name; });
}

void addDg1(const base::Bytes& file, std::chrono::year_month_day today, Judgement& judgement)
{
    const auto dg1 = lds::parseDg1(file);
    const auto zone = dg1 ? readingOfText(combined::linesOfDg1(dg1->mrz.reveal()), today) : std::nullopt;
    if (!zone) {
        return;
    }
    Judgement read;
    addZoneFields(*zone, read);
    for (Field& field : read.fields) {
        field.source = "DG1";
        field.line = 0;  // no place on the page
        field.firstColumn = 0;
        judgement.fields.push_back(std::move(field));
    }
}

/// Fillers as people write them: "<<" stands between primary and secondary name, "<" between parts.
std::string spelled(std::string text)
{
    for (std::size_t at = text.find("<<"); at != std::string::npos; at = text.find("<<", at)) {
        text.replace(at, 2, ", ");
    }
    std::replace(text.begin(), text.end(), '<', ' ');
    return text;
}

/// "YYYYMMDD" as "YYYY-MM-DD"; anything else as it is.
std::string spelledDay(const std::string& text)
{
    const bool digits = text.size() == 8 && text.find_first_not_of("0123456789") == std::string::npos;
    return digits ? text.substr(0, 4) + '-' + text.substr(4, 2) + '-' + text.substr(6) : text;
}

/// Adds fields of one data group, each once.
class FieldAdder {
public:
    FieldAdder(std::string source, Judgement& judgement) : source_(std::move(source)), judgement_(judgement) {}

    void add(std::string name, const std::optional<base::Personal>& text, bool personal = true)
    {
        if (text && !text->empty()) {
            addValue(std::move(name), spelled(text->reveal()), personal);
        }
    }
    void addDay(std::string name, const std::optional<base::Personal>& text, bool personal = true)
    {
        if (text && !text->empty()) {
            addValue(std::move(name), spelledDay(text->reveal()), personal);
        }
    }
    void addList(std::string name, const std::vector<base::Personal>& texts)
    {
        std::string list;
        for (const base::Personal& text : texts) {
            list += (list.empty() ? "" : "; ") + spelled(text.reveal());
        }
        if (!list.empty()) {
            addValue(std::move(name), std::move(list), true);
        }
    }

private:
    void addValue(std::string name, std::string value, bool personal)
    {
        if (!hasField(judgement_, name)) {
            judgement_.fields.push_back({.name = std::move(name),
                                         .value = std::move(value),
                                         .personal = personal,
                                         .outlinePx = {},
                                         .source = source_});
        }
    }

    std::string source_;
    Judgement& judgement_;
};

void addDg11(const base::Bytes& file, Judgement& judgement)
{
    const auto dg11 = lds::parseDg11(file);
    if (!dg11) {
        return;
    }
    FieldAdder fields("DG11", judgement);
    fields.add("full_name", dg11->fullName);
    fields.addList("other_names", dg11->otherNames);
    fields.add("personal_number", dg11->personalNumber);
    fields.addDay("full_birth_date", dg11->dateOfBirth);
    fields.add("place_of_birth", dg11->placeOfBirth);
    fields.add("permanent_address", dg11->permanentAddress);
    fields.add("telephone", dg11->telephone);
    fields.add("profession", dg11->profession);
    fields.add("title", dg11->title);
    fields.add("personal_summary", dg11->summary);
    fields.add("other_documents", dg11->otherDocuments);
    fields.add("custody_information", dg11->custodyInformation);
}

void addDg12(const base::Bytes& file, Judgement& judgement)
{
    const auto dg12 = lds::parseDg12(file);
    if (!dg12) {
        return;
    }
    FieldAdder fields("DG12", judgement);
    fields.add("issuing_authority", dg12->issuingAuthority, false);
    fields.addDay("issue_date", dg12->dateOfIssue, false);
    fields.addList("other_persons", dg12->otherPersons);
    fields.add("endorsements", dg12->endorsements);
    fields.add("tax_or_exit_requirements", dg12->taxOrExitRequirements);
}

}  // namespace

void addChipFields(const check::Evidence& evidence, std::chrono::year_month_day today, Judgement& judgement)
{
    const auto chip = evidence.find<chip::ChipReading>();
    if (!chip) {
        return;
    }
    const base::Bytes* dg1 = chip->find(lds::LdsFile::Dg1);
    if (dg1 != nullptr && !hasField(judgement, "document_number")) {
        addDg1(*dg1, today, judgement);
    }
    if (const base::Bytes* dg11 = chip->find(lds::LdsFile::Dg11)) {
        addDg11(*dg11, judgement);
    }
    if (const base::Bytes* dg12 = chip->find(lds::LdsFile::Dg12)) {
        addDg12(*dg12, judgement);
    }
}

}  // namespace rahdari::inspection
