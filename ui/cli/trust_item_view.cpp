#include "ui/cli/trust_item_view.h"

#include <array>
#include <cstdio>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;

namespace {

Json provenanceJson(const pki::Provenance& provenance)
{
    return {{"source", provenance.source},
            {"file", provenance.file},
            {"fileSha256", base::toHex(provenance.fileSha256)},
            {"importedAt", timeText(provenance.importedAt)},
            {"voucher", provenance.voucher}};
}

void putIfThere(Json& json, const char* name, const std::string& text)
{
    if (!text.empty()) {
        json[name] = text;
    }
}

}  // namespace

std::string dayText(std::chrono::sys_seconds time)
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(time)};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

std::string timeText(std::chrono::sys_seconds time)
{
    const auto seconds = (time - std::chrono::floor<std::chrono::days>(time)).count();
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(seconds / 3600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return dayText(time) + text.data();
}

Json jsonOf(const pki::TrustItemView& view)
{
    Json json{{"sha256", view.sha256},
              {"kind", pki::toString(view.kind)},
              {"country", view.country},
              {"subject", view.subject}};
    putIfThere(json, "issuer", view.issuer);
    putIfThere(json, "serial", view.serial);
    putIfThere(json, "subjectKeyId", view.subjectKeyId);
    putIfThere(json, "authorityKeyId", view.authorityKeyId);
    putIfThere(json, "algorithm", view.algorithm);
    putIfThere(json, "content", view.content);
    if (view.notBefore) {
        json["notBefore"] = timeText(*view.notBefore);
    }
    if (view.notAfter) {
        json["notAfter"] = timeText(*view.notAfter);
    }
    json["removed"] = view.removed;
    json["provenances"] = Json::array();
    for (const pki::Provenance& provenance : view.provenances) {
        json["provenances"].push_back(provenanceJson(provenance));
    }
    return json;
}

}  // namespace rahdari::ui::cli
