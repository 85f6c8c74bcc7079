#include "core/base/error_code.h"
#include "core/base/toml_text.h"
#include "core/specimen/design/design_file.h"

#include <algorithm>
#include <fstream>
#include <optional>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t mostBytes = 128U * 1024U;  ///< checkTomlText refuses what is larger than half of it
constexpr std::string_view cabinetFile = "inks.toml";
constexpr std::string_view fontsFile = "fonts.toml";

struct NamedText {
    std::string file;
    std::string text;
};

Error inFile(const std::string& file, Error error)
{
    error.message = file + ", " + error.message;
    return error;
}

Result<std::string> readText(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string text(mostBytes, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream.is_open() || stream.bad()) {
        return Error{toInt(ErrorCode::FileUnreadable), "The file " + file.string() + " cannot be read",
                     "Check the rights on it"};
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

Result<std::vector<std::filesystem::path>> designFiles(const std::filesystem::path& folder)
{
    std::error_code failure;
    if (!std::filesystem::is_directory(folder, failure)) {
        return Error{toInt(ErrorCode::FileMissing), "There is no folder " + folder.string(),
                     "Check where the models of documents are installed"};
    }
    std::vector<std::filesystem::path> files;
    auto entry = std::filesystem::directory_iterator(folder, failure);
    for (; !failure && entry != std::filesystem::directory_iterator(); entry.increment(failure)) {
        const std::filesystem::path& file = entry->path();
        if (file.extension() == ".toml" && file.filename() != cabinetFile && file.filename() != fontsFile) {
            files.push_back(file);
        }
    }
    if (failure) {
        return Error{toInt(ErrorCode::FileUnreadable), "The folder " + folder.string() + " cannot be read",
                     "Check the rights on it"};
    }
    std::ranges::sort(files);
    return files;
}

Result<InkCabinet> loadCabinet(const std::filesystem::path& folder)
{
    const std::filesystem::path file = folder / cabinetFile;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return Error{toInt(ErrorCode::FileMissing), "There is no file " + file.string(),
                     "It holds the inks that all designs share"};
    }
    const auto text = readText(file);
    if (!text) {
        return text.error();
    }
    auto cabinet = parseInkCabinet(*text);
    if (!cabinet) {
        return inFile(std::string(cabinetFile), cabinet.error());
    }
    return cabinet;
}

/// A line `base = ...` outside of comments; parseDesign() sees to the rest.
bool hasBase(std::string_view text)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const std::string_view line = text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
        const std::size_t key = line.find_first_not_of(" \t");
        if (key != std::string_view::npos && line.substr(key).starts_with("base") &&
            line.find_first_not_of(" \t", key + 4) == line.find('=')) {
            return true;
        }
        begin += line.size() + 1;
    }
    return false;
}

/// Parses the designs of one generation and appends them.
Result<void> parseAll(const std::vector<NamedText>& texts, const InkCabinet& cabinet, std::vector<Design>& designs)
{
    const std::vector<Design> bases = designs;
    for (const NamedText& text : texts) {
        auto design = parseDesign(text.text, cabinet, bases);
        if (!design) {
            return inFile(text.file, design.error());
        }
        if (design->id + ".toml" != text.file) {
            return inFile(text.file, {toInt(ErrorCode::FileInvalid), "the design is called \"" + design->id + '"',
                                      "Give the file the name of its id"});
        }
        designs.push_back(std::move(*design));
    }
    return {};
}

}  // namespace

Result<std::vector<Design>> loadDesigns(const std::filesystem::path& folder)
{
    const auto files = designFiles(folder);
    if (!files) {
        return files.error();
    }
    const auto cabinet = loadCabinet(folder);
    if (!cabinet) {
        return cabinet.error();
    }
    std::vector<NamedText> first;
    std::vector<NamedText> later;
    for (const std::filesystem::path& file : *files) {
        auto text = readText(file);
        if (!text) {
            return text.error();
        }
        (hasBase(*text) ? later : first).push_back({file.filename().string(), std::move(*text)});
    }
    std::vector<Design> designs;
    for (const auto* generation : {&first, &later}) {
        if (const auto parsed = parseAll(*generation, *cabinet, designs); !parsed) {
            return parsed.error();
        }
    }
    std::ranges::sort(designs, {}, &Design::id);
    return designs;
}

Result<Design> findDesign(const std::vector<Design>& designs, std::string_view id)
{
    const auto found = std::ranges::find(designs, id, &Design::id);
    if (found != designs.end()) {
        return *found;
    }
    std::string known;
    for (const Design& design : designs) {
        known += (known.empty() ? "" : ", ") + design.id;
    }
    return Error{toInt(ErrorCode::SpecimenUnknown), "There is no design \"" + std::string(id) + '"',
                 known.empty() ? "No designs are installed" : "There are: " + known};
}

}  // namespace rahdari::specimen
