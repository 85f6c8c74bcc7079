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
    judgement.fields = {
        {.name = "document_number",
         .value = "L898902C3",
         .personal = true,
         .line = 2,
         .firstColumn = 1,
         .light = Light::White,
         .outlinePx = digitOutline,
         .corrected = false,
         .doubtful = true,
         .source = "DG1"},
        {.name = "name", .value = "Eriksson, Zoë \"A\" \\ راہ", .outlinePx = {}, .corrected = true, .source = ""},
        {.name = "issuing_state", .value = "UTO", .personal = false, .outlinePx = {}, .source = ""}};
    judgement.barcodes = {{"PDF417", "line\nbreak", "6c696e650a00ff", Light::White, digitOutline},
                          {"QRCode", "", "", Light::Ultraviolet, {}}};
}

inspection::CertificateTranscript certificate(const std::string& object, const std::string& role)
{
    return {.object = object,
            .role = role,
            .subject = "C=UT,O=Utopia,CN=" + role,
            .issuer = "C=UT,O=Utopia,CN=CSCA",
            .serialHex = "02A1",
            .country = "UT",
            .algorithm = "EC brainpoolP256r1",
            .notBefore = "2025-01-01T00:00:00Z",
            .notAfter = "2030-12-31T23:59:59Z",
            .sha256Hex = "00ff",
            .provenances = {{"UT master list", "UT.ml", "ab01", "2026-01-31T08:00:00Z", "CN=list signer"}}};
}

void putChip(Judgement& judgement)
{
    judgement.deviations = {{"csca.no_aki", "CSCA certificate", "It names no authority key", ""}};
    inspection::ChipTranscript chip;
    chip.source = "chip";
    chip.reader = "ACS \"1552\"";
    chip.preRecorded = true;
    chip.accessedByCan = true;
    chip.fellBackToBac = true;
    chip.apdus = 19;
    chip.blockSize = 4096;
    chip.endedBy = 2100;
    chip.endedBecause = "The chip was removed";
    chip.protocols = {{"PACE", "successful", "PACE-ECDH-GM-AES-128", ""}, {"AA", "aborted", "", "torn away"}};
    chip.files = {{"EF.SOD", "read", 1893, ""}, {"DG3", "refused", 0, "no rights"}};
    chip.dataGroups = {{1, "identical", ""}, {2, "present, not read", "torn away"}};
    chip.certificates = {certificate("EF.SOD", "DS"), certificate("EF.SOD", "CSCA")};
    chip.defects = {"The DS certificate was replaced"};
    judgement.chip = chip;
    judgement.seals = {{.format = "VDS",
                        .kind = "visa",
                        .version = 3,
                        .issuingCountry = "D",
                        .signer = "DETS 32",
                        .issuedOn = "2026-01-31",
                        .signedOn = "",
                        .outcome = "successful",
                        .certificates = {certificate("seal", "seal signer")}}};
}

void putModel(Judgement& judgement)
{
    judgement.documentModel =
        inspection::ModelTranscript{.name = "passport_2015",
                                    .id = "UTO,P,1,2015,AO-01001",
                                    .title = "Passport, series A",
                                    .side = "data page",
                                    .version = "3",
                                    .agency = "Utopian Registry",
                                    .specimens = 30,
                                    .signer = "CN=Utopian Registry",
                                    .score = 0.875,
                                    .lead = 0.25,
                                    .reason = "It fits best",
                                    .candidates = {{"passport_2015", 0.875}, {"passport_2021", 0.625}},
                                    .registered = true};
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
    putChip(judgement);
    putModel(judgement);
    judgement.groups = {{"GRP_UV_DULLNESS", check::Outcome::Successful}};
    return judgement;
}

}  // namespace rahdari::test
