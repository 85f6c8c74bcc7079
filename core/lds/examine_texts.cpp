#include "core/lds/atr_info_file.h"
#include "core/lds/com_file.h"
#include "core/lds/dg11.h"
#include "core/lds/dg12.h"
#include "core/lds/examination.h"
#include "core/lds/listed_objects.h"
#include "core/lds/parse_error.h"

#include <algorithm>
#include <set>

namespace rahdari::lds {

namespace {

constexpr const char* comClause = "ICAO Doc 9303-10 4.6.1";

void examineVersions(const ComFile& com, Examination& examination)
{
    if (!com.ldsVersion.starts_with("01")) {
        examination.fails("EF.COM names LDS version " + com.ldsVersion + ", which does not exist");
    } else if (com.ldsVersion != "0107" && com.ldsVersion != "0108") {
        examination.deviates("lds_version", "The LDS version is " + com.ldsVersion + ", not 0107 or 0108", comClause);
    }
    if (!com.unicodeVersion.starts_with("04")) {
        examination.fails("EF.COM names Unicode version " + com.unicodeVersion + ", where 040000 is expected");
    } else if (com.unicodeVersion != "040000") {
        examination.deviates("unicode_version", "The Unicode version is " + com.unicodeVersion + ", not 040000",
                             comClause);
    }
}

void examineList(const ComFile& com, Examination& examination)
{
    const auto lists = [&com](LdsFile file) {
        return std::find(com.dataGroups.begin(), com.dataGroups.end(), file) != com.dataGroups.end();
    };
    for (const LdsFile mandatory : {LdsFile::Dg1, LdsFile::Dg2}) {
        if (!lists(mandatory)) {
            examination.deviates("mandatory_data_group_missing",
                                 std::string(factsOf(mandatory).name) + " is mandatory, but EF.COM does not list it",
                                 comClause);
        }
    }
    for (const Tag tag : com.unknownTags) {
        examination.deviates("unknown_tag", "EF.COM lists tag " + tagText(tag) + ", which no data group has",
                             comClause);
    }
    if (std::set(com.dataGroups.begin(), com.dataGroups.end()).size() != com.dataGroups.size()) {
        examination.deviates("data_group_twice", "EF.COM lists a data group twice", comClause);
    }
}

void examineTagList(const ListedObjects& read, const std::string& clause, Examination& examination)
{
    const std::vector<Tag> present = read.tags();
    for (const Tag tag : std::set(read.listed.begin(), read.listed.end())) {
        // The group of further names may be listed in place of what is in it.
        if (tag != 0xA0 && std::find(present.begin(), present.end(), tag) == present.end()) {
            examination.deviates("listed_not_present", "Tag " + tagText(tag) + " is listed, but not there", clause);
        }
    }
    for (const Tag tag : std::set(present.begin(), present.end())) {
        const bool groupListed = std::find(read.listed.begin(), read.listed.end(), 0xA0) != read.listed.end();
        const bool inGroup = tag == 0x5F0F || tag == 0x5F1A;
        if (std::find(read.listed.begin(), read.listed.end(), tag) == read.listed.end() && !(groupListed && inGroup)) {
            examination.deviates("present_not_listed", "Tag " + tagText(tag) + " is there, but not listed", clause);
        }
    }
}

void examineDate(const std::optional<base::Personal>& date, std::size_t digits, const std::string& clause,
                 Examination& examination)
{
    if (!date) {
        return;
    }
    const std::string& text = date->reveal();
    const bool right = text.size() == digits && text.find_first_not_of("0123456789") == std::string::npos;
    if (!right) {
        examination.deviates("date_form", "A date is not made of " + std::to_string(digits) + " digits", clause);
    }
}

}  // namespace

void examineCom(base::ByteSpan bytes, Examination& examination)
{
    const auto com = parseComFile(bytes);
    if (!com) {
        examination.fails(com.error());
        return;
    }
    examineVersions(*com, examination);
    examineList(*com, examination);
}

void examineListedObjects(base::ByteSpan bytes, Examination& examination)
{
    const bool aboutHolder = examination.file() == LdsFile::Dg11;
    const auto read = readListedObjects(bytes, factsOf(examination.file()).tag);
    if (!read) {
        examination.fails(read.error());
        return;
    }
    const std::string clause = aboutHolder ? "ICAO Doc 9303-10 4.7.11" : "ICAO Doc 9303-10 4.7.12";
    examineTagList(*read, clause, examination);
    constexpr std::size_t dateDigits = 8;
    constexpr std::size_t timeDigits = 14;
    if (const auto dg11 = aboutHolder ? parseDg11(bytes) : base::Result<Dg11>(Dg11())) {
        examineDate(dg11.value().dateOfBirth, dateDigits, clause, examination);
    }
    if (const auto dg12 = aboutHolder ? base::Result<Dg12>(Dg12()) : parseDg12(bytes)) {
        examineDate(dg12.value().dateOfIssue, dateDigits, clause, examination);
        examineDate(dg12.value().personalisationTime, timeDigits, clause, examination);
    }
}

void examineAtrInfo(base::ByteSpan bytes, Examination& examination)
{
    const auto file = parseAtrInfoFile(bytes);
    if (!file) {
        examination.fails(file.error());
    } else if (!file.value().apduLengths) {
        examination.fails("EF.ATR/INFO does not say how long APDUs may be (tag 7F66)");
    }
}

void examineDir(base::ByteSpan bytes, Examination& examination)
{
    constexpr Tag applicationTemplate = 0x61;
    constexpr Tag applicationId = 0x4F;
    const auto templates = readAll(bytes);
    if (!templates) {
        examination.fails(templates.error());
        return;
    }
    for (const Tlv& object : *templates) {
        if (object.tag != applicationTemplate) {
            examination.fails(tagUnexpected(applicationTemplate, object.tag));
        } else if (TlvReader(object.value).peekTag() != applicationId) {
            examination.fails("EF.DIR names an application without its identifier");
        }
    }
}

}  // namespace rahdari::lds
