#include "scanners/folder/folder_scanner.h"

#include "core/base/error_code.h"
#include "core/image/picture_file.h"
#include "scanners/folder/capture_inventory.h"
#include "scanners/folder/chip_files.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <system_error>
#include <utility>

namespace rahdari::scanners {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;
using capture::CaptureRequest;
using capture::Fit;
using capture::Page;
using image::Light;

namespace {

using Reading = std::future<Result<image::DecodedPicture>>;

Error stopped() { return {toInt(ErrorCode::CaptureStopped), "The capture was stopped", ""}; }

Error nothingThere()
{
    return {toInt(ErrorCode::NoDocument), "The folder holds no picture",
            "Put the page's pictures into it, named by their light: vi.png, ir.png, uv.png"};
}

Error vanished()
{
    return {toInt(ErrorCode::DeviceLost), "The file or folder has vanished since it was opened",
            "Check that the drive or network share is still connected, then open it again"};
}

Error notValidated()
{
    return {toInt(ErrorCode::CaptureSettingsInvalid), "The request asks for what this capture does not hold",
            "Validate the request before capturing"};
}

class FolderScanner final : public capture::ImageScanner {
public:
    FolderScanner(fs::path path, CaptureInventory inventory) : path_(std::move(path)), inventory_(std::move(inventory))
    {
    }

    Fit validate(CaptureRequest& request) const override;
    Result<Page> capture(const CaptureRequest& request, std::stop_token stop) override;

private:
    Result<void> checkReady(const CaptureRequest& request) const;
    std::vector<Light> lightsOf(const CaptureRequest& request) const;
    Page emptyPage() const;
    Error errorOf(Light light, const Error& cause) const;
    Result<Page> collect(const std::vector<Light>& lights, bool everyLight, const std::stop_token& stop);

    fs::path path_;
    CaptureInventory inventory_;
    /// Pictures being decoded. After a stop they end on their own, and are waited for here, not in capture().
    std::vector<std::pair<Light, Reading>> readings_;
};

Fit FolderScanner::validate(CaptureRequest& request) const
{
    CaptureRequest fitting;
    for (const Light light : request.lights) {
        if (inventory_.pictures.contains(light) && std::ranges::find(fitting.lights, light) == fitting.lights.end()) {
            fitting.lights.push_back(light);
        }
    }
    if (fitting.lights.empty() && !request.lights.empty()) {
        return Fit::Impossible;
    }
    const auto declared = static_cast<int>(inventory_.description.dpi.value_or(0.0) + 0.5);
    fitting.resolutionDpi = request.resolutionDpi == 0 ? 0 : declared;
    const Fit fit = fitting == request ? Fit::Exact : Fit::Adjusted;
    request = fitting;
    return fit;
}

Result<void> FolderScanner::checkReady(const CaptureRequest& request) const
{
    std::error_code failure;
    if (!fs::exists(path_, failure)) {
        return vanished();
    }
    if (inventory_.pictures.empty()) {
        return nothingThere();
    }
    CaptureRequest validated = request;
    return validate(validated) == Fit::Exact ? Result<void>() : Result<void>(notValidated());
}

std::vector<Light> FolderScanner::lightsOf(const CaptureRequest& request) const
{
    if (!request.lights.empty()) {
        return request.lights;
    }
    std::vector<Light> lights;
    for (const auto& [light, file] : inventory_.pictures) {
        lights.push_back(light);
    }
    return lights;
}

Page FolderScanner::emptyPage() const
{
    const CaptureDescription& description = inventory_.description;
    Page page;
    page.declaredDpi = description.dpi;
    page.device = description.device.empty() ? "folder" : description.device;
    page.side = description.side;
    page.source = path_.string();
    page.preRecorded = description.preRecorded;
    page.notices = inventory_.notices;
    return page;
}

Error FolderScanner::errorOf(Light light, const Error& cause) const
{
    const bool seenBefore = !inventory_.description.files.contains(light);
    const Error told = cause.code == toInt(ErrorCode::FileMissing) && seenBefore ? vanished() : cause;
    // Named by its light and not by its file: a file's name may be that of a person.
    return {told.code, std::string(image::shortName(light)) + ": " + told.message, told.advice};
}

void add(Page& page, Light light, const image::DecodedPicture& picture)
{
    page.images[light] = picture.pixels;
    if (picture.file) {
        page.files[light] = {picture.format, picture.file};
    }
    if (picture.exifOrientation != 1) {
        page.orientationHints[light] = picture.exifOrientation;
    }
    if (!page.declaredDpi) {
        page.declaredDpi = picture.declaredDpi;
    }
}

bool ready(const Reading& reading, const std::stop_token& stop)
{
    constexpr std::chrono::milliseconds step{20};
    while (!stop.stop_requested()) {
        if (reading.wait_for(step) == std::future_status::ready) {
            return true;
        }
    }
    return false;
}

Result<Page> FolderScanner::collect(const std::vector<Light>& lights, bool everyLight, const std::stop_token& stop)
{
    for (const Light light : lights) {
        readings_.emplace_back(light, std::async(std::launch::async, [file = inventory_.pictures.at(light)] {
                                   return image::readPicture(file);
                               }));
    }
    Page page = emptyPage();
    std::optional<Error> firstError;
    for (auto& [light, reading] : readings_) {
        if (!ready(reading, stop)) {
            return stopped();
        }
        if (const auto picture = reading.get()) {
            add(page, light, *picture);
        } else {
            const Error error = errorOf(light, picture.error());
            page.notices.push_back(error.message);
            firstError = firstError.value_or(error);
        }
    }
    readings_.clear();
    const bool usable = page.images.contains(Light::White) || page.images.contains(Light::Infrared);
    if (firstError && (page.images.empty() || (everyLight && !usable))) {
        return *firstError;
    }
    return page;
}

Result<Page> FolderScanner::capture(const CaptureRequest& request, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return stopped();
    }
    if (const auto isReady = checkReady(request); !isReady) {
        return isReady.error();
    }
    readings_.clear();  // waits for those that a stop left behind
    try {
        return collect(lightsOf(request), request.lights.empty(), stop);
    } catch (const std::system_error&) {
        return Error{toInt(ErrorCode::Unexpected), "The system has no thread left to read the pictures",
                     "Close other programs and try again"};
    }
}

}  // namespace

Result<std::unique_ptr<capture::ImageScanner>> openFolderScanner(const fs::path& path)
{
    auto inventory = takeInventory(path);
    if (!inventory) {
        return inventory.error();
    }
    return std::unique_ptr<capture::ImageScanner>(std::make_unique<FolderScanner>(path, std::move(*inventory)));
}

Result<std::vector<fs::path>> listCaptures(const fs::path& path)
{
    if (const auto there = checkIsThere(path); !there) {
        return there.error();
    }
    std::error_code failure;
    if (!fs::is_directory(path, failure)) {
        return std::vector{path};
    }
    const auto entries = listFolder(path);
    if (!entries) {
        return entries.error();
    }
    if (chipFolderOf(path)) {  // whatever else is in it belongs to the document of this chip
        return std::vector{path};
    }
    std::vector<fs::path> captures;
    for (const fs::path& entry : *entries) {
        const bool folder = fs::is_directory(entry, failure);
        if (!folder && (lightOfFileName(entry.filename()) || entry.filename() == descriptionName)) {
            return std::vector{path};
        }
        if (folder || !isPassedOver(entry.filename())) {
            captures.push_back(entry);
        }
    }
    return captures.empty() ? Result<std::vector<fs::path>>(nothingThere()) : captures;
}

}  // namespace rahdari::scanners
