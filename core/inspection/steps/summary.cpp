#include "core/inspection/steps/summary.h"

#include "core/capture/page.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/inspection/steps/chip_fields.h"
#include "core/inspection/steps/chip_summary.h"
#include "core/inspection/steps/viz_fields.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/other_side_zone.h"
#include "core/mrz/state_codes.h"
#include "core/mrz/zone_region.h"
#include "core/seal/barcode.h"

#include <algorithm>
#include <cstdio>
#include <string>

namespace rahdari::inspection {

namespace {

using mrz::FieldId;

std::string isoDate(const mrz::PartialDate& date)
{
    if (date.state == mrz::DateState::Invalid || date.state == mrz::DateState::Unknown) {
        return date.original.reveal();
    }
    char text[32];
    std::snprintf(text, sizeof text, "%04d", date.year.value_or(0));
    std::string value = date.year ? text : "????";
    const auto append = [&](const std::optional<unsigned>& part) {
        std::snprintf(text, sizeof text, "-%02u", part.value_or(0));
        value += part ? text : "-??";
    };
    append(date.month);
    append(date.day);
    return value;
}

bool isCorrected(const mrz::LightReading& zone, const mrz::MrzSpan& span)
{
    return std::any_of(zone.corrections.begin(), zone.corrections.end(),
                       [&](const mrz::Correction& c) { return span.contains(c.line, c.column); });
}

bool isDoubtful(const mrz::LightReading& zone, const mrz::MrzSpan& span)
{
    for (int column = span.column; column < span.column + span.length; ++column) {
        if (zone.isInDoubt(span.line, column)) {
            return true;
        }
    }
    return std::any_of(zone.document->checkDigits.begin(), zone.document->checkDigits.end(), [&](const auto& digit) {
        return !digit.agrees() && digit.digit != FieldId::CompositeCheck && digit.concerns(span.line, span.column);
    });
}

void addField(const mrz::LightReading& zone, FieldId id, std::string name, std::string value, bool personal,
              Judgement& judgement)
{
    const mrz::MrzField* place = mrz::findField(*zone.format, id);
    if (place == nullptr) {
        return;
    }
    Field field;
    field.name = std::move(name);
    field.value = std::move(value);
    field.personal = personal;
    field.line = place->span.line + 1;
    field.firstColumn = place->span.column + 1;
    field.light = zone.light;
    field.outlinePx =
        mrz::regionOf(zone, place->span.line, place->span.column, place->span.length, field.name).outlinePx;
    field.corrected = isCorrected(zone, place->span);
    field.doubtful = isDoubtful(zone, place->span);
    field.source = "MRZ";
    judgement.fields.push_back(std::move(field));
}

}  // namespace

void addZoneFields(const mrz::LightReading& zone, Judgement& judgement)
{
    const mrz::MrzDocument& document = *zone.document;
    const bool french = document.format == mrz::MrzFormat::FrenchId;
    const FieldId surname = french ? FieldId::Surname : FieldId::Names;
    const FieldId givenNames = french ? FieldId::GivenNames : FieldId::Names;
    addField(zone, FieldId::DocumentCode, "document_code", document.documentCode, false, judgement);
    addField(zone, FieldId::IssuingState, "issuing_state", document.issuingState, false, judgement);
    addField(zone, FieldId::DocumentNumber, "document_number", document.documentNumber.reveal(), true, judgement);
    addField(zone, surname, "surname", document.primaryIdentifier.reveal(), true, judgement);
    addField(zone, givenNames, "given_names", document.secondaryIdentifier.reveal(), true, judgement);
    addField(zone, FieldId::Nationality, "nationality", document.nationality, true, judgement);
    addField(zone, FieldId::BirthDate, "birth_date", isoDate(document.birthDate), true, judgement);
    addField(zone, FieldId::Sex, "sex", std::string(mrz::toString(document.sex)), true, judgement);
    addField(zone, FieldId::ExpiryDate, "expiry_date", isoDate(document.expiryDate), false, judgement);
    addField(zone, FieldId::OptionalData1, "optional_data", document.optionalData1.reveal(), true, judgement);
    addField(zone, FieldId::OptionalData2, "optional_data_2", document.optionalData2.reveal(), true, judgement);
    addField(zone, FieldId::IssuingOffice, "issuing_office", document.issuingOffice, false, judgement);
}

namespace {

void addDisagreements(const mrz::LightReading& zone, MrzTranscript& transcript)
{
    const std::string light(image::shortName(zone.light));
    for (std::size_t l = 0; l < zone.lines.size(); ++l) {
        for (std::size_t c = 0; c < zone.lines[l].size(); ++c) {
            const mrz::MrzCharacter& character = zone.lines[l][c];
            if (character.readersDisagree()) {
                transcript.disagreements.push_back(
                    {static_cast<int>(l) + 1,
                     static_cast<int>(c) + 1,
                     {{"cell network " + light, character.cellNetwork.value},
                      {"tesseract " + light, character.tesseract ? character.tesseract->value : '\0'}}});
            }
        }
    }
}

void addMrz(const mrz::MrzReading& reading, Judgement& judgement)
{
    const mrz::LightReading* zone = reading.primary();
    if (zone == nullptr) {
        return;
    }
    judgement.mrz.format = zone->format ? std::string(mrz::toString(*zone->format)) : "";
    judgement.mrz.lines = zone->text();
    for (const mrz::Correction& c : zone->corrections) {
        judgement.mrz.corrections.push_back(
            {c.line + 1, c.column + 1, c.read, c.value, std::string(mrz::toString(c.why))});
    }
    addDisagreements(*zone, judgement.mrz);
    if (zone->state == mrz::ReadingState::Doubtful) {
        judgement.notices.push_back(
            {"mrz.doubtful",
             "parts of the machine-readable zone could as well read otherwise: compare them with the page"});
    }
    if (zone->state == mrz::ReadingState::Incomplete) {
        judgement.notices.push_back({"mrz.incomplete", "the machine-readable zone is not complete in the picture"});
    }
    if (!zone->document) {
        return;
    }
    addZoneFields(*zone, judgement);
    for (const mrz::Remark& remark : zone->document->remarks) {
        judgement.notices.push_back({"mrz." + std::string(mrz::toString(remark.kind)), remark.text});
    }
    if (zone->document->namesTruncated) {
        judgement.notices.push_back({"mrz.names_truncated", "the names fill their field and may be cut short"});
    }
}

std::string hexOf(const std::vector<std::byte>& bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    for (const std::byte byte : bytes) {
        const auto value = std::to_integer<unsigned>(byte);
        hex.push_back(digits[value >> 4U]);
        hex.push_back(digits[value & 15U]);
    }
    return hex;
}

void addStates(const mrz::StateCodes& codes, Judgement& judgement)
{
    const auto isSpecimen = [](const auto& entry) { return entry && entry->kind == mrz::CountryKind::Specimen; };
    if (isSpecimen(codes.issuer) || isSpecimen(codes.nationality)) {
        judgement.notices.push_back({"document.specimen", "a specimen of the fictitious state Utopia (UTO)"});
    }
}

ModelTranscript transcriptOf(const document::Identification& identification, bool registered)
{
    ModelTranscript transcript;
    if (identification.model) {
        const document::DocumentModel& model = *identification.model;
        transcript.name = model.name;
        transcript.id = toString(model.id);
        transcript.title = model.title;
        transcript.side = model.side;
        transcript.version = model.version;
        transcript.agency = model.provenance.agency;
        transcript.specimens = model.provenance.specimens;
    }
    transcript.signer = identification.signature ? identification.signature->signer : std::string();
    transcript.score = identification.score;
    transcript.lead = identification.lead;
    transcript.reason = identification.reason;
    for (const auto& candidate : identification.candidates) {
        transcript.candidates.push_back({candidate.model, candidate.score});
    }
    transcript.registered = registered;
    return transcript;
}

void addModel(const check::Evidence& evidence, Judgement& judgement)
{
    const auto identification = evidence.find<document::Identification>();
    if (!identification) {
        return;
    }
    const auto page = evidence.find<document::RegisteredPage>();
    judgement.documentModel = transcriptOf(*identification, page && page->onModel && !page->obstacle);
    if (identification->model && !identification->signature) {
        judgement.notices.push_back(
            {"model.unsigned", "The document model " + identification->model->name + " is not signed by an agency"});
    }
    if (identification->model && identification->model->provenance.simulated) {
        judgement.notices.push_back({"model.simulated", "The document model " + identification->model->name +
                                                            " was learned from simulated scans"});
    }
}

/// Whether the page is a side that its model shows without a zone; on another the zone was only not read.
bool isSideWithoutZone(const check::Evidence& evidence)
{
    const auto identification = evidence.find<document::Identification>();
    return identification && identification->model && identification->model->ofKind(document::FeatureKind::Mrz).empty();
}

/// Of a page with nothing to hold it against, that it was found and captured well is all that succeeds; of a card's
/// front, that the front is genuine.
void tellWhatWasNotExamined(const check::Evidence& evidence, Judgement& judgement)
{
    const auto reading = evidence.find<mrz::MrzReading>();
    const bool hasZone = !reading || reading->primary() != nullptr;
    const bool hasModel = judgement.documentModel && !judgement.documentModel->name.empty();
    if (!hasZone && isSideWithoutZone(evidence) && !judgement.chip && !evidence.find<mrz::OtherSideZone>()) {
        judgement.notices.push_back({"document.one_side", "No zone was read: the other side was not examined"});
    }
    if (!hasZone && !hasModel && !judgement.chip && judgement.seals.empty()) {
        judgement.notices.push_back({"document.not_examined", "This page has no zone, no known model, no chip and no "
                                                              "digital seal: whether it is genuine was not examined"});
    }
}

}  // namespace

void summariseOptical(const check::Evidence& evidence, Judgement& judgement)
{
    if (const auto page = evidence.find<capture::Page>()) {
        for (const std::string& notice : page->notices) {
            judgement.notices.push_back({"capture.notice", notice});
        }
    }
    if (const auto reading = evidence.find<mrz::MrzReading>()) {
        addMrz(*reading, judgement);
    }
    if (const auto codes = evidence.find<mrz::StateCodes>()) {
        addStates(*codes, judgement);
    }
    addModel(evidence, judgement);
    if (const auto barcodes = evidence.find<seal::Barcodes>()) {
        for (const seal::Barcode& code : barcodes->codes) {
            judgement.barcodes.push_back({code.symbology, code.text, hexOf(code.bytes), code.light, code.outlinePx});
        }
    }
}

void summarise(const check::Evidence& evidence, std::chrono::year_month_day today, Judgement& judgement)
{
    summariseOptical(evidence, judgement);
    summariseChip(evidence, judgement);
    addChipFields(evidence, today, judgement);
    addVizFields(evidence, judgement);
    summariseSeals(evidence, judgement);
    tellWhatWasNotExamined(evidence, judgement);
}

}  // namespace rahdari::inspection
