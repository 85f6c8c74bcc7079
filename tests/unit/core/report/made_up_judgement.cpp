#include "tests/unit/core/report/made_up_judgement.h"

namespace rahdari::test {

using check::CheckResult;
using image::Light;
using inspection::Judgement;
using inspection::Obligation;

namespace {

const image::PolygonPx mrzOutline{{60.5, 690.25}, {1190, 688}, {1191, 820}, {61, 822}};
const image::PolygonPx digitOutline{{300, 760}, {330, 760}, {330, 810}, {300, 810}};

void putChecks(Judgement& judgement)
{
    judgement.checks.push_back(judged(CheckResult::successful("document.detection", "The whole page is in the picture")
                                          .withRegion({Light::White,
                                                       {{10, 12}, {1240, 10}, {1242, 872}, {11, 874}},
                                                       image::RectMm{0.0, 0.0, 125.0, 88.0},
                                                       "page"}),
                                      "Document found and captured"));
    judgement.checks.push_back(
        judged(CheckResult::failed("mrz.consistency", "The check digit of the document number should be 6, but it is 7")
                   .withRegion({Light::White, digitOutline, image::RectMm{29.0, 75.5, 3.0, 5.0}, "document number"})
                   .withRegion({Light::White, mrzOutline, std::nullopt, "MRZ"})
                   .withFinding({"document number", "6", "7", false})
                   .withFinding({"date of birth", "2", "2", true}),
               "MRZ check digits"));
    judgement.checks.push_back(judged(CheckResult::undetermined("mrz.ocr_b", "Glare covers the MRZ: tilt the page")
                                          .withRegion({Light::White, mrzOutline, std::nullopt, "MRZ"}),
                                      "MRZ printed in OCR-B"));
    judgement.checks.back().obligation = Obligation::Optional;
    judgement.checks.push_back(judged(CheckResult::fromMargin("optical.ir_ab_mr", 0.123456, "The MRZ absorbs infrared")
                                          .withRegion({Light::Infrared, mrzOutline, std::nullopt, "MRZ"}),
                                      "MRZ absorbs infrared light"));
    judgement.checks.push_back(
        judged(CheckResult::notSupported("mrz.ir_readable", "There is no infrared picture"), "MRZ readable"));
    judgement.checks.back().obligation = Obligation::Evaluatory;
    judgement.checks.push_back(
        judged(CheckResult::aborted("document.expiration", {1011, "The check did not end in time", "Inspect again"}),
               "Document not expired"));
    judgement.checks.back().category = check::Category::Combined;
}

void putDocument(Judgement& judgement)
{
    judgement.mrz.format = "TD3";
    judgement.mrz.lines = {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                           "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};
    judgement.mrz.corrections = {{1, 9, '5', 'S', "A name holds no digits"}, {2, 44, '\0', '0', "composite digit"}};
    judgement.mrz.disagreements = {{2, 3, {{"cells vi", '8'}, {"lines vi", 'B'}, {"lines ir", '\0'}}}};
    judgement.fields = {{.name = "document_number",
                         .value = "L898902C3",
                         .personal = true,
                         .line = 2,
                         .firstColumn = 1,
                         .light = Light::White,
                         .outlinePx = digitOutline,
                         .corrected = false,
                         .doubtful = true},
                        {.name = "name", .value = "Eriksson, Zoë \"A\" \\ راہ", .outlinePx = {}, .corrected = true},
                        {.name = "issuing_state", .value = "UTO", .personal = false, .outlinePx = {}}};
    judgement.barcodes = {{"PDF417", "line\nbreak", "6c696e650a00ff", Light::White, digitOutline},
                          {"QRCode", "", "", Light::Ultraviolet, {}}};
}

}  // namespace

inspection::JudgedCheck judged(CheckResult result, std::string title)
{
    return {.result = std::move(result),
            .obligation = Obligation::Mandatory,
            .category = check::Category::Optical,
            .clause = "TR-03135-1 5.5.4.1.1",
            .title = std::move(title)};
}

Judgement fullJudgement()
{
    Judgement judgement;
    judgement.outcome = check::Outcome::Failed;
    judgement.categories = {{check::Category::Optical, check::Outcome::Failed},
                            {check::Category::Combined, check::Outcome::Aborted}};
    judgement.profileName = "stationary_border_control";
    judgement.profileVersion = "1.0";
    judgement.notices = {{"capture.pre_recorded", "Pre-recorded input: the pictures come from files"}};
    putChecks(judgement);
    putDocument(judgement);
    return judgement;
}

}  // namespace rahdari::test
