#include "core/mrz/country_codes.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <utility>

namespace rahdari::mrz {

namespace {

constexpr std::array kinds{CountryKind::State,        CountryKind::PartOfState, CountryKind::Organisation,
                           CountryKind::PersonStatus, CountryKind::Specimen,    CountryKind::Former,
                           CountryKind::Unrecognised};

std::optional<CountryKind> kindFromString(std::string_view word)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](CountryKind each) { return toString(each) == word; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

/// Takes the text up to a mark, or all of it, off the front.
std::string_view takeUntil(std::string_view& text, char mark)
{
    const std::size_t end = std::min(text.find(mark), text.size());
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

bool isCode(std::string_view text, std::size_t shortest, std::size_t longest)
{
    return text.size() >= shortest && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](char each) { return each >= 'A' && each <= 'Z'; });
}

std::optional<CountryEntry> entryFromLine(std::string_view line)
{
    const std::string_view code = takeUntil(line, '\t');
    const std::string_view alpha2 = takeUntil(line, '\t');
    const std::optional<CountryKind> kind = kindFromString(takeUntil(line, '\t'));
    const std::string_view name = line;
    if (!isCode(code, 1, 3) || !(alpha2.empty() || isCode(alpha2, 2, 2)) || !kind || name.empty() ||
        name.find('\t') != std::string_view::npos) {
        return std::nullopt;
    }
    return CountryEntry{std::string(code), std::string(alpha2), *kind, std::string(name)};
}

}  // namespace

std::string_view toString(CountryKind kind)
{
    switch (kind) {
    case CountryKind::State: return "state";
    case CountryKind::PartOfState: return "part of state";
    case CountryKind::Organisation: return "organisation";
    case CountryKind::PersonStatus: return "person status";
    case CountryKind::Specimen: return "specimen";
    case CountryKind::Former: return "former";
    case CountryKind::Unrecognised: break;
    }
    return "unrecognised";
}

base::Result<CountryTable> CountryTable::load(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored)) {
        return base::Error{base::toInt(base::ErrorCode::FileMissing),
                           "the list of countries is missing: " + path.string(), "install the models folder"};
    }
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file) {
        return base::Error{base::toInt(base::ErrorCode::FileUnreadable),
                           "the list of countries cannot be read: " + path.string(), "check the rights of the file"};
    }
    return parse(text);
}

base::Result<CountryTable> CountryTable::parse(std::string_view text)
{
    CountryTable table;
    for (int number = 1; !text.empty(); ++number) {
        std::string_view line = takeUntil(text, '\n');
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.empty() || line.front() == '#') {
            continue;
        }
        std::optional<CountryEntry> entry = entryFromLine(line);
        if (!entry || !table.byCode_.emplace(entry->code, table.entries_.size()).second) {
            return base::Error{base::toInt(base::ErrorCode::FileInvalid),
                               "line " + std::to_string(number) +
                                   " of the list of countries is no entry or repeats one",
                               "restore models/countries/states.tsv"};
        }
        table.entries_.push_back(std::move(*entry));
    }
    return table;
}

const CountryEntry* CountryTable::find(std::string_view code) const
{
    while (code.ends_with('<')) {
        code.remove_suffix(1);
    }
    const auto found = byCode_.find(code);
    return found == byCode_.end() ? nullptr : &entries_[found->second];
}

std::vector<const CountryEntry*> CountryTable::findByAlpha2(std::string_view alpha2) const
{
    std::vector<const CountryEntry*> found;
    for (const CountryEntry& entry : entries_) {
        if (!alpha2.empty() && entry.alpha2 == alpha2) {
            found.push_back(&entry);
        }
    }
    std::stable_partition(found.begin(), found.end(),
                          [](const CountryEntry* entry) { return entry->kind != CountryKind::Former; });
    return found;
}

}  // namespace rahdari::mrz
