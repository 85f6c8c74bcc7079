#pragma once

#include "core/lds/file_examination.h"

#include <string>
#include <utility>

namespace rahdari::lds {

/// Gathers what is found in one file.
class Examination {
public:
    explicit Examination(LdsFile file);

    LdsFile file() const { return file_; }

    /// @param code  without its group: "unknown_tag" becomes "com.unknown_tag"
    void deviates(const std::string& code, const std::string& text, const std::string& clause = {});

    /// The first one stays: what comes after it is often its consequence.
    void fails(const base::Error& error);

    /// As fails(), with Error 3010.
    void fails(const std::string& what);

    FileExamination take() { return std::move(result_); }

private:
    LdsFile file_;
    std::string group_;
    FileExamination result_;
};

// What is examined beyond tag and length of the whole file; each takes files of its kind only.
void examineCom(base::ByteSpan bytes, Examination& examination);
void examineDg1(base::ByteSpan bytes, Examination& examination);
void examineBiometrics(base::ByteSpan bytes, Examination& examination);     ///< DG2, DG3, DG4
void examineListedObjects(base::ByteSpan bytes, Examination& examination);  ///< DG11, DG12
void examineDg14(base::ByteSpan bytes, Examination& examination);
void examineDg15(base::ByteSpan bytes, Examination& examination);
void examineSod(base::ByteSpan bytes, Examination& examination);
void examineCardAccess(base::ByteSpan bytes, Examination& examination);
void examineCardSecurity(base::ByteSpan bytes, Examination& examination);
void examineCvca(base::ByteSpan bytes, Examination& examination);
void examineAtrInfo(base::ByteSpan bytes, Examination& examination);
void examineDir(base::ByteSpan bytes, Examination& examination);

/// One face of DG2, as far as its record describes it.
struct FaceImage;
void examineFace(const FaceImage& face, Examination& examination);

}  // namespace rahdari::lds
