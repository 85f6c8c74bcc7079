#include "scanners/folder/capture_inventory.h"

#include "core/base/error_code.h"
#include "core/image/picture_sniffer.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <span>
#include <system_error>

namespace rahdari::scanners {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::array<std::string_view, 14> textExtensions{".txt", ".tsv", ".csv", ".md",  ".json", ".toml", ".yaml",
                                                          ".yml", ".xml", ".log", ".ini", ".html", ".mrz",  ".sha256"};

/// What devices and people call the lights beside our short names.
struct LightAlias {
    std::string_view name;
    image::Light light;
};

constexpr std::array lightAliases{
    LightAlias{"white", image::Light::White},
    LightAlias{"visible", image::Light::White},
    LightAlias{"vis", image::Light::White},
    LightAlias{"diffuse", image::Light::White},
    LightAlias{"colour", image::Light::White},
    LightAlias{"color", image::Light::White},
    LightAlias{"rgb", image::Light::White},
    LightAlias{"infrared", image::Light::Infrared},
    LightAlias{"nir", image::Light::Infrared},
    LightAlias{"b900", image::Light::Infrared},
    LightAlias{"ir850", image::Light::Infrared},
    LightAlias{"ir870", image::Light::Infrared},
    LightAlias{"ir880", image::Light::Infrared},
    LightAlias{"ir900", image::Light::Infrared},
    LightAlias{"ir940", image::Light::Infrared},
    LightAlias{"ir950", image::Light::Infrared},
    LightAlias{"ultraviolet", image::Light::Ultraviolet},
    LightAlias{"uva", image::Light::Ultraviolet},
    LightAlias{"uv_a", image::Light::Ultraviolet},
    LightAlias{"uv365", image::Light::Ultraviolet},
    LightAlias{"uv_365", image::Light::Ultraviolet},
    LightAlias{"coaxial", image::Light::Coaxial},
    LightAlias{"axial", image::Light::Coaxial},
    LightAlias{"oblique", image::Light::ObliqueLeft},
    LightAlias{"oblique_left", image::Light::ObliqueLeft},
    LightAlias{"side_left", image::Light::ObliqueLeft},
    LightAlias{"oblique_right", image::Light::ObliqueRight},
    LightAlias{"side_right", image::Light::ObliqueRight},
    LightAlias{"transmitted", image::Light::Transmitted},
    LightAlias{"transmission", image::Light::Transmitted},
    LightAlias{"transmissive", image::Light::Transmitted},
    LightAlias{"backlight", image::Light::Transmitted},
};

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

/// A file name without extension as lights are written: lower case, words joined by '_'; "_light" at the end is noise.
std::string lightWords(const fs::path& name)
{
    std::string words = lowerCase(name.stem().string());
    std::ranges::replace_if(
        words, [](char c) { return c == '-' || c == ' ' || c == '.'; }, '_');
    constexpr std::string_view noise = "_light";
    return words.size() > noise.size() && words.ends_with(noise) ? words.substr(0, words.size() - noise.size()) : words;
}

std::optional<image::Light> lightOfWords(std::string_view words)
{
    if (const auto light = image::lightFromShortName(words)) {
        return light;
    }
    const auto* const alias = std::ranges::find(lightAliases, words, &LightAlias::name);
    return alias == lightAliases.end() ? std::nullopt : std::optional(alias->light);
}

/// The light a longer name ends or begins with: "page_0017_uv365.png", "ir_scan.png". The end decides.
std::optional<image::Light> lightWithinName(const fs::path& name)
{
    const std::string words = lightWords(name);
    for (std::size_t at = words.find('_'); at != std::string::npos; at = words.find('_', at + 1)) {
        if (const auto light = lightOfWords(std::string_view(words).substr(at + 1))) {
            return light;
        }
    }
    for (std::size_t at = words.rfind('_'); at != std::string::npos && at > 0; at = words.rfind('_', at - 1)) {
        if (const auto light = lightOfWords(std::string_view(words).substr(0, at))) {
            return light;
        }
    }
    return std::nullopt;
}

Error notReadable(const std::string& what, const std::string& why)
{
    return {toInt(ErrorCode::FileUnreadable), what + " cannot be read: " + why, "Check its permissions and its drive"};
}

/// By the first bytes: whether a file is a picture that is read.
bool isPicture(const fs::path& path)
{
    std::array<char, 32> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), head.size());
    const auto count = static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0));
    return static_cast<bool>(image::sniffFormat(image::ByteView(std::as_bytes(std::span(head).first(count)))));
}

Result<std::string> readText(const fs::path& path)
{
    constexpr std::size_t most = 70'000;  // above what the parser takes, so that it says what is wrong
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return notReadable(descriptionName, "it cannot be opened");
    }
    std::string text(most, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return text;
}

Result<CaptureDescription> readDescription(const fs::path& folder)
{
    std::error_code failure;
    if (!fs::is_regular_file(folder / descriptionName, failure)) {
        return CaptureDescription{};
    }
    const auto text = readText(folder / descriptionName);
    return text ? parseCaptureDescription(*text) : text.error();
}

std::vector<fs::path> filesThatMayBePictures(const std::vector<fs::path>& entries)
{
    std::vector<fs::path> files;
    std::ranges::copy_if(entries, std::back_inserter(files), [](const fs::path& entry) {
        std::error_code failure;
        return !isPassedOver(entry.filename()) && !fs::is_directory(entry, failure);
    });
    return files;
}

void takeNamedByLight(const std::vector<fs::path>& files, CaptureInventory& inventory)
{
    // The short names come first: where a folder holds both vi.png and white.png, the former is meant.
    std::vector<fs::path> inOrder = files;
    std::ranges::stable_partition(inOrder, [](const fs::path& file) {
        return image::lightFromShortName(lowerCase(file.stem().string())).has_value();
    });
    for (const fs::path& file : inOrder) {
        const auto light = lightOfFileName(file.filename());
        if (light && !inventory.pictures.emplace(*light, file).second &&
            !inventory.description.files.contains(*light)) {
            inventory.notices.push_back(std::string(image::shortName(*light)) +
                                        ": there are several files of this name; the first one was taken");
        }
    }
}

/// Pictures whose longer names tell their lights, each light once; else nothing is taken.
bool takeByLightWithin(const std::vector<fs::path>& pictures, CaptureInventory& inventory)
{
    std::map<image::Light, fs::path> found;
    for (const fs::path& picture : pictures) {
        const auto light = lightWithinName(picture.filename());
        if (!light || !found.emplace(*light, picture).second) {
            return false;
        }
    }
    inventory.pictures = std::move(found);
    return true;
}

/// The pictures of a folder in which no file is plainly named by its light.
Result<void> takeOthers(const std::vector<fs::path>& files, CaptureInventory& inventory)
{
    std::vector<fs::path> pictures = files;
    if (pictures.size() > 1) {
        std::erase_if(pictures, [](const fs::path& file) { return !isPicture(file); });
    }
    if (pictures.size() > 1 && takeByLightWithin(pictures, inventory)) {
        return {};
    }
    if (pictures.size() > 1) {
        return Error{toInt(ErrorCode::FileInvalid),
                     "The folder holds " + std::to_string(pictures.size()) +
                         " pictures, and none is named by its light",
                     "Name the pictures of one page vi, ir, uv (for example vi.png), or give a single picture"};
    }
    if (pictures.size() == 1) {
        inventory.pictures.emplace(image::Light::White, pictures.front());
    }
    return {};
}

Result<CaptureInventory> inventoryOfFolder(const fs::path& folder)
{
    const auto entries = listFolder(folder);
    if (!entries) {
        return entries.error();
    }
    const auto description = readDescription(folder);
    if (!description) {
        return description.error();
    }
    CaptureInventory inventory{.pictures = {}, .description = *description, .notices = description->notices};
    for (const auto& [light, name] : description->files) {
        inventory.pictures.emplace(light, folder / name);
    }
    const auto files = filesThatMayBePictures(*entries);
    takeNamedByLight(files, inventory);
    if (inventory.pictures.empty()) {
        if (const auto taken = takeOthers(files, inventory); !taken) {
            return taken.error();
        }
    }
    return inventory;
}

}  // namespace

std::optional<image::Light> lightOfFileName(const fs::path& name)
{
    if (isPassedOver(name)) {
        return std::nullopt;
    }
    return lightOfWords(lightWords(name));
}

bool isPassedOver(const fs::path& name)
{
    return name.string().starts_with('.') ||
           std::ranges::find(textExtensions, lowerCase(name.extension().string())) != textExtensions.end();
}

Result<std::vector<fs::path>> listFolder(const fs::path& folder)
{
    std::error_code failure;
    std::vector<fs::path> entries;
    for (fs::directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure)) {
        if (!at->path().filename().string().starts_with('.')) {
            entries.push_back(at->path());
        }
    }
    if (failure) {
        return notReadable("The folder", failure.message());
    }
    std::ranges::sort(entries);
    return entries;
}

Result<void> checkIsThere(const fs::path& path)
{
    std::error_code failure;
    const auto status = fs::status(path, failure);
    if (status.type() == fs::file_type::not_found) {
        return Error{toInt(ErrorCode::FileMissing), "There is no such file or folder",
                     "Check the path and its spelling"};
    }
    return failure ? Result<void>(notReadable("The path", failure.message())) : Result<void>();
}

Result<CaptureInventory> takeInventory(const fs::path& path)
{
    if (const auto there = checkIsThere(path); !there) {
        return there.error();
    }
    std::error_code failure;
    if (fs::is_directory(path, failure)) {
        return inventoryOfFolder(path);
    }
    return CaptureInventory{.pictures = {{image::Light::White, path}}, .description = {}, .notices = {}};
}

}  // namespace rahdari::scanners
