#include "core/lds/file_examination.h"

#include "core/lds/examination.h"
#include "core/lds/parse_error.h"

namespace rahdari::lds {

namespace {

/// "EF.CardAccess" becomes "card_access", "DG14" "dg14", "EF.ATR/INFO" "atr_info".
std::string groupOf(LdsFile file)
{
    std::string group;
    const std::string_view stem = factsOf(file).fileStem.substr(3);
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (std::size_t i = 0; i < stem.size(); ++i) {
        if (i > 0 && isUpper(stem[i]) && stem[i - 1] >= 'a') {
            group += '_';
        }
        group += isUpper(stem[i]) ? static_cast<char>(stem[i] - 'A' + 'a') : stem[i];
    }
    return group;
}

void examineLength(const Tlv& outer, Examination& examination)
{
    if (outer.indefiniteLength) {
        examination.deviates("ber_indefinite_length", "The length of the whole file is encoded as indefinite",
                             "ICAO Doc 9303-10 4");
    }
    if (outer.longerThanNeeded) {
        examination.deviates("length_not_minimal", "The length of the whole file is encoded longer than needed",
                             "ICAO Doc 9303-10 4");
    }
}

void examineContent(base::ByteSpan bytes, Examination& examination)
{
    switch (examination.file()) {
    case LdsFile::Com: return examineCom(bytes, examination);
    case LdsFile::Dg1: return examineDg1(bytes, examination);
    case LdsFile::Dg2:
    case LdsFile::Dg3:
    case LdsFile::Dg4: return examineBiometrics(bytes, examination);
    case LdsFile::Dg11:
    case LdsFile::Dg12: return examineListedObjects(bytes, examination);
    case LdsFile::Dg14: return examineDg14(bytes, examination);
    case LdsFile::Dg15: return examineDg15(bytes, examination);
    case LdsFile::Sod: return examineSod(bytes, examination);
    case LdsFile::CardAccess: return examineCardAccess(bytes, examination);
    case LdsFile::CardSecurity: return examineCardSecurity(bytes, examination);
    case LdsFile::Cvca: return examineCvca(bytes, examination);
    case LdsFile::AtrInfo: return examineAtrInfo(bytes, examination);
    case LdsFile::Dir: return examineDir(bytes, examination);
    default: return;  // nothing but the outermost tag is described, or it is a picture no terminal shows
    }
}

}  // namespace

Examination::Examination(LdsFile file) : file_(file), group_(groupOf(file)) {}

void Examination::deviates(const std::string& code, const std::string& text, const std::string& clause)
{
    result_.deviations.push_back({group_ + '.' + code, std::string(factsOf(file_).name), text, clause});
}

void Examination::fails(const base::Error& error)
{
    if (!result_.nonConformance) {
        result_.nonConformance = error;
    }
}

void Examination::fails(const std::string& what) { fails(fileInvalid(what)); }

FileExamination examineFile(LdsFile file, base::ByteSpan bytes)
{
    Examination examination(file);
    if (const Tag tag = factsOf(file).tag; tag != 0) {
        const auto outer = readSingle(bytes, tag);
        if (!outer) {
            examination.fails(outer.error());
            return examination.take();
        }
        examineLength(*outer, examination);
    }
    examineContent(bytes, examination);
    return examination.take();
}

}  // namespace rahdari::lds
