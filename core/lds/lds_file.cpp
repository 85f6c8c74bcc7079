#include "core/lds/lds_file.h"

#include <algorithm>
#include <string>

namespace rahdari::lds {

namespace {

constexpr std::array<LdsFileFacts, ldsFileCount> facts{{
    {LdsFile::Dg1, "DG1", "EF_DG1", 0x0101, 0x01, 0x61, 1, false},
    {LdsFile::Dg2, "DG2", "EF_DG2", 0x0102, 0x02, 0x75, 2, false},
    {LdsFile::Dg3, "DG3", "EF_DG3", 0x0103, 0x03, 0x63, 3, false},
    {LdsFile::Dg4, "DG4", "EF_DG4", 0x0104, 0x04, 0x76, 4, false},
    {LdsFile::Dg5, "DG5", "EF_DG5", 0x0105, 0x05, 0x65, 5, false},
    {LdsFile::Dg6, "DG6", "EF_DG6", 0x0106, 0x06, 0x66, 6, false},
    {LdsFile::Dg7, "DG7", "EF_DG7", 0x0107, 0x07, 0x67, 7, false},
    {LdsFile::Dg8, "DG8", "EF_DG8", 0x0108, 0x08, 0x68, 8, false},
    {LdsFile::Dg9, "DG9", "EF_DG9", 0x0109, 0x09, 0x69, 9, false},
    {LdsFile::Dg10, "DG10", "EF_DG10", 0x010A, 0x0A, 0x6A, 10, false},
    {LdsFile::Dg11, "DG11", "EF_DG11", 0x010B, 0x0B, 0x6B, 11, false},
    {LdsFile::Dg12, "DG12", "EF_DG12", 0x010C, 0x0C, 0x6C, 12, false},
    {LdsFile::Dg13, "DG13", "EF_DG13", 0x010D, 0x0D, 0x6D, 13, false},
    {LdsFile::Dg14, "DG14", "EF_DG14", 0x010E, 0x0E, 0x6E, 14, false},
    {LdsFile::Dg15, "DG15", "EF_DG15", 0x010F, 0x0F, 0x6F, 15, false},
    {LdsFile::Dg16, "DG16", "EF_DG16", 0x0110, 0x10, 0x70, 16, false},
    {LdsFile::Com, "EF.COM", "EF_COM", 0x011E, 0x1E, 0x60, 0, false},
    {LdsFile::Sod, "EF.SOD", "EF_SOD", 0x011D, 0x1D, 0x77, 0, false},
    {LdsFile::CardAccess, "EF.CardAccess", "EF_CardAccess", 0x011C, 0x1C, 0x31, 0, true},
    {LdsFile::CardSecurity, "EF.CardSecurity", "EF_CardSecurity", 0x011D, 0x1D, 0x30, 0, true},
    {LdsFile::Cvca, "EF.CVCA", "EF_CVCA", 0x011C, 0x1C, 0, 0, false},
    {LdsFile::AtrInfo, "EF.ATR/INFO", "EF_ATR_INFO", 0x2F01, 0x01, 0, 0, true},
    {LdsFile::Dir, "EF.DIR", "EF_DIR", 0x2F00, 0x1E, 0, 0, true},
}};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// "EF_DG1.bin", "Datagroup1.bin" and "EF.DG1" all become "dg1".
std::string bareName(std::string_view name)
{
    std::string bare = lowered(name);
    if (bare.ends_with(".bin")) {
        bare.resize(bare.size() - 4);
    }
    if (bare.starts_with("ef_") || bare.starts_with("ef.")) {
        bare.erase(0, 3);
    }
    if (bare.starts_with("datagroup")) {
        bare.replace(0, 9, "dg");
    }
    std::erase_if(bare, [](char c) { return c == '/' || c == '_'; });
    return bare;
}

}  // namespace

const std::array<LdsFileFacts, ldsFileCount>& ldsFiles() { return facts; }

const LdsFileFacts& factsOf(LdsFile file) { return facts.at(static_cast<std::size_t>(file)); }

std::optional<LdsFile> dataGroupFile(int number)
{
    return number >= 1 && number <= 16 ? std::optional(facts[static_cast<std::size_t>(number) - 1].file) : std::nullopt;
}

std::optional<LdsFile> fileOfTag(Tag tag)
{
    const auto found = std::find_if(facts.begin(), facts.end(),
                                    [tag](const auto& row) { return row.tag == tag && !row.inMasterFile; });
    return tag != 0 && found != facts.end() ? std::optional(found->file) : std::nullopt;
}

std::optional<LdsFile> fileOfName(std::string_view name)
{
    const std::string bare = bareName(name);
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const auto& row) { return bareName(row.fileStem) == bare; });
    return found != facts.end() ? std::optional(found->file) : std::nullopt;
}

}  // namespace rahdari::lds
