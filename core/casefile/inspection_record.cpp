#include "core/casefile/inspection_record.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace rahdari::casefile {

namespace {

template <typename T, std::size_t Count>
using Words = std::array<std::pair<T, std::string_view>, Count>;

constexpr Words<FaceKind, 3> faceKinds{
    {{FaceKind::Portrait, "portrait"}, {FaceKind::Ghost, "ghost"}, {FaceKind::Chip, "chip"}}};
constexpr Words<Verdict, 3> verdicts{
    {{Verdict::Accept, "accept"}, {Verdict::Refer, "refer"}, {Verdict::Refuse, "refuse"}}};
constexpr Words<Stage, 3> stages{
    {{Stage::Captured, "captured"}, {Stage::Judged, "judged"}, {Stage::Decided, "decided"}}};

template <typename T, std::size_t Count>
std::string_view wordOf(const Words<T, Count>& words, T value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.first == value; });
    return found == words.end() ? std::string_view() : found->second;
}

template <typename T, std::size_t Count>
std::optional<T> valueOf(const Words<T, Count>& words, std::string_view text)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.second == text; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

constexpr std::size_t longestId = 64;

}  // namespace

std::string_view toString(FaceKind kind) { return wordOf(faceKinds, kind); }
std::optional<FaceKind> faceKindFromString(std::string_view word) { return valueOf(faceKinds, word); }

std::string_view toString(Verdict verdict) { return wordOf(verdicts, verdict); }
std::optional<Verdict> verdictFromString(std::string_view word) { return valueOf(verdicts, word); }

std::string_view toString(Stage stage) { return wordOf(stages, stage); }
std::optional<Stage> stageFromString(std::string_view word) { return valueOf(stages, word); }

bool contradicts(Verdict verdict, check::Outcome outcome)
{
    return (verdict == Verdict::Accept && outcome == check::Outcome::Failed) ||
           (verdict == Verdict::Refuse && outcome == check::Outcome::Successful);
}

const RecordedPicture* InspectionRecord::picture(std::string_view side, image::Light light) const
{
    const auto found = std::find_if(pictures.begin(), pictures.end(), [&](const RecordedPicture& picture) {
        return picture.side == side && picture.light == light;
    });
    return found == pictures.end() ? nullptr : &*found;
}

const RecordedFace* InspectionRecord::face(FaceKind kind) const
{
    const auto found =
        std::find_if(faces.begin(), faces.end(), [&](const RecordedFace& face) { return face.kind == kind; });
    return found == faces.end() ? nullptr : &*found;
}

std::string newRecordId(const Moment& captured, std::uint32_t random)
{
    std::string id = toText(captured).substr(0, 19);  // "2026-03-01T13:05:09"
    std::erase_if(id, [](char c) { return c == '-' || c == ':'; });
    std::replace(id.begin(), id.end(), 'T', '-');
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "-%08x", random);
    return id + digits.data();
}

bool isRecordId(std::string_view text)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !text.empty() && text.size() <= longestId && text.front() != '-' &&
           std::all_of(text.begin(), text.end(), allowed);
}

}  // namespace rahdari::casefile
