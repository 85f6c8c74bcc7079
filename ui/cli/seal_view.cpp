#include "ui/cli/seal_view.h"

#include "core/report/terminal_text.h"
#include "ui/cli/indented.h"
#include "ui/cli/terminal.h"
#include "ui/cli/trust_item_view.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace rahdari::ui::cli {

using check::Outcome;
using seal::PartialResult;
using seal::SealContent;
using seal::SealFeature;
using seal::SealVerification;
using seal::SealVerifications;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::array worstFirst{Outcome::Failed, Outcome::Aborted, Outcome::Undetermined, Outcome::Successful};

std::string dayText(const std::optional<std::chrono::year_month_day>& day)
{
    return day ? cli::dayText(std::chrono::sys_days(*day)) : std::string();
}

std::size_t rankOf(Outcome outcome)
{
    return static_cast<std::size_t>(std::find(worstFirst.begin(), worstFirst.end(), outcome) - worstFirst.begin());
}

/// The worst result of a part among all seals.
const PartialResult& worst(const SealVerifications& verifications, PartialResult seal::SealResults::*part)
{
    const auto graver = [part](const SealVerification& one, const SealVerification& other) {
        return rankOf((one.results.*part).outcome) < rankOf((other.results.*part).outcome);
    };
    return std::min_element(verifications.seals.begin(), verifications.seals.end(), graver)->results.*part;
}

Json checksJson(const SealVerifications& verifications)
{
    Json checks = Json::array();
    for (const seal::SealResultPart& part : seal::sealResultParts()) {
        const PartialResult& result = worst(verifications, part.part);
        checks.push_back({{"id", part.id}, {"outcome", toString(result.outcome)}, {"reason", result.reason}});
    }
    return checks;
}

Json featuresJson(const SealContent& content)
{
    Json features = Json::array();
    for (const SealFeature& feature : content.features) {
        Json json{{"name", feature.name}, {"text", feature.text}};
        if (feature.tag >= 0) {
            json["tag"] = feature.tag;
            json["hex"] = base::toHex(feature.raw);
        }
        features.push_back(std::move(json));
    }
    return features;
}

Json certificatesJson(const SealVerification& verification)
{
    Json certificates = Json::array();
    for (const pki::ChainLink& link : verification.chain) {
        certificates.push_back({{"role", link.role},
                                {"subject", link.subject},
                                {"issuer", link.issuer},
                                {"serialHex", link.serialHex},
                                {"country", link.country},
                                {"algorithm", link.algorithm},
                                {"notBefore", timeText(link.notBefore)},
                                {"notAfter", timeText(link.notAfter)},
                                {"sha256Hex", base::toHex(link.sha256)}});
    }
    return certificates;
}

Json oneSealJson(const SealVerification& verification)
{
    const SealContent& content = verification.content;
    Json json{{"format", toString(content.format)},
              {"kind", content.kind},
              {"version", content.version},
              {"symbology", verification.symbology},
              {"issuingCountry", content.issuingCountry},
              {"signerId", content.signerId},
              {"certificateReference", content.certificateReference},
              {"issuedOn", dayText(content.issuedOn)},
              {"signedOn", dayText(content.signedOn)}};
    if (content.featureReference >= 0) {
        json["featureReference"] = content.featureReference;
        json["typeCategory"] = content.typeCategory;
    }
    json["features"] = featuresJson(content);
    json["mrz"] = content.mrz ? Json(content.mrz->lines) : Json(nullptr);
    json["certificates"] = certificatesJson(verification);
    json["remarks"] = content.remarks;
    json["outcome"] = toString(verification.outcome());
    json["checks"] = checksJson({{verification}});
    return json;
}

std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'; }

std::string headingOf(const SealContent& content)
{
    std::string text = "Digital seal (" + std::string(toString(content.format)) + ")";
    text += content.kind.empty() ? std::string() : ", " + content.kind;
    text += content.issuingCountry.empty() ? std::string() : ", issued by " + content.issuingCountry;
    text += content.issuedOn ? " on " + dayText(content.issuedOn) : std::string();
    if (!content.signerId.empty()) {
        text += ", signer " + content.signerId + " number " + content.certificateReference;
        text += content.signedOn ? ", signed on " + dayText(content.signedOn) : std::string();
    }
    return text;
}

std::string contentText(const SealVerification& verification, std::size_t width)
{
    std::string text = indented(headingOf(verification.content), 0, width);
    for (const SealFeature& feature : verification.content.features) {
        text += indented(feature.name + ": " + feature.text, 2, width);
    }
    for (const pki::ChainLink& link : verification.chain) {
        text += indented(link.role + ": " + link.subject + ", number " + link.serialHex + ", valid " +
                             cli::dayText(link.notBefore) + " to " + cli::dayText(link.notAfter),
                         2, width);
    }
    for (const std::string& remark : verification.content.remarks) {
        text += indented("remark: " + remark, 2, width);
    }
    return text;
}

std::string checkText(const seal::SealResultPart& part, const PartialResult& result, const report::TableStyle& style)
{
    const std::string verdict =
        std::string(report::symbolOf(result.outcome, style.unicode)) + ' ' + std::string(toString(result.outcome));
    return painted(verdict, result.outcome, style.colour) + "  " + std::string(part.id) + '\n' +
           indented(result.reason, 4, style.width);
}

}  // namespace

Outcome overallOutcome(const SealVerifications& verifications)
{
    Outcome overall = Outcome::NotSupported;
    for (const SealVerification& verification : verifications.seals) {
        overall = rankOf(verification.outcome()) < rankOf(overall) ? verification.outcome() : overall;
    }
    return overall;
}

std::string sealJson(const std::string& source, const SealVerifications& verifications)
{
    Json seals = Json::array();
    for (const SealVerification& verification : verifications.seals) {
        seals.push_back(oneSealJson(verification));
    }
    return written({{"source", source},
                    {"outcome", toString(overallOutcome(verifications))},
                    {"checks", checksJson(verifications)},
                    {"seals", std::move(seals)}});
}

std::string sealErrorJson(const std::string& source, const base::Error& error)
{
    return written(
        {{"source", source}, {"error", {{"code", error.code}, {"message", error.message}, {"advice", error.advice}}}});
}

std::string sealVerdictText(const SealVerifications& verifications, const report::TableStyle& style)
{
    std::string text;
    for (const SealVerification& verification : verifications.seals) {
        text += contentText(verification, style.width);
        for (const seal::SealResultPart& part : seal::sealResultParts()) {
            text += checkText(part, verification.results.*part.part, style);
        }
        const std::string verdict = "The seal is judged " + std::string(toString(verification.outcome()));
        text += painted(verdict, verification.outcome(), style.colour) + '\n';
    }
    return text;
}

}  // namespace rahdari::ui::cli
