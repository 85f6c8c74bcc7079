#include "core/chip/reading_context.h"

#include "core/base/error_code.h"
#include "core/chip/chip_error.h"
#include "core/lds/com_file.h"
#include "core/lds/security_object.h"
#include "core/pki/signed_data.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::chip {

using base::Bytes;
using base::ErrorCode;
using base::Result;
using lds::LdsFile;

namespace {

bool endsReading(const base::Error& error)
{
    return isMachinery(error) || error.code == toInt(ErrorCode::ChipAnswerInvalid) ||
           error.code == toInt(ErrorCode::AccessKeyWrong) || error.code == toInt(ErrorCode::ProtocolFailed);
}

/// The data groups whose hashes EF.SOD holds; none where it cannot be read.
std::set<LdsFile> hashedGroups(const Bytes& sod)
{
    const auto content = lds::contentOfSodFile(sod);
    const auto signedData = content ? pki::parseSignedData(*content) : Result<pki::SignedData>(content.error());
    const auto object = signedData && signedData->content ? lds::parseSecurityObject(*signedData->content)
                                                          : Result<lds::SecurityObject>(base::Error{});
    std::set<LdsFile> groups;
    if (object) {
        for (const auto& [number, hash] : object->hashes) {
            if (const auto file = lds::dataGroupFile(number)) {
                groups.insert(*file);
            }
        }
    }
    return groups;
}

void learnListed(ReadingContext& context)
{
    std::set<LdsFile> listed;
    if (const Bytes* bytes = context.reading.find(LdsFile::Com)) {
        if (const auto com = lds::parseComFile(*bytes)) {
            listed.insert(com->dataGroups.begin(), com->dataGroups.end());
        }
    }
    if (const Bytes* bytes = context.reading.find(LdsFile::Sod)) {
        listed.merge(hashedGroups(*bytes));
    }
    if (!listed.empty()) {
        context.listed = std::move(listed);
    }
}

bool isReadLater(LdsFile file) { return file == LdsFile::Dg2 || file == LdsFile::Dg3 || file == LdsFile::Dg4; }

/// DG14 first, since Chip Authentication makes the session that the others are read in.
std::vector<LdsFile> orderedGroups(const ReadingContext& context)
{
    std::vector<LdsFile> order;
    if (isDue(context, LdsFile::Dg14)) {
        order.push_back(LdsFile::Dg14);
    }
    for (int number = 1; number <= 16; ++number) {
        const LdsFile file = *lds::dataGroupFile(number);
        if (file != LdsFile::Dg14 && !isReadLater(file) && isDue(context, file)) {
            order.push_back(file);
        }
    }
    return order;
}

}  // namespace

void record(ReadingContext& context, ProtocolRun& place, std::string_view name, ProtocolRun run)
{
    place = std::move(run);
    if (context.observer != nullptr) {
        context.observer->protocolEnded(name, place);
    }
}

Result<void> putDown(ReadingContext& context, LdsFile file, const Result<Bytes>& bytes)
{
    FileReading reading;
    if (bytes) {
        reading.bytes = *bytes;
        context.finishedBytes += bytes->size();
    } else {
        reading.error = bytes.error();
        reading.accessDenied = bytes.error().code == toInt(ErrorCode::ChipAccessDenied);
    }
    const FileReading& kept = context.reading.files.insert_or_assign(file, std::move(reading)).first->second;
    if (context.observer != nullptr) {
        context.observer->fileRead(file, kept);
    }
    return bytes || !endsReading(bytes.error()) ? Result<void>() : bytes.error();
}

Result<void> readInto(ReadingContext& context, LdsFile file)
{
    return putDown(context, file, context.files.read(file));
}

bool isDue(const ReadingContext& context, LdsFile file)
{
    const ReadSettings& settings = context.settings;
    const bool wanted = std::ranges::find(settings.files, file) != settings.files.end() ||
                        (file == LdsFile::Dg14 && (settings.chipAuthentication || settings.terminal)) ||
                        (file == LdsFile::Dg15 && settings.activeAuthentication);
    return wanted && (!context.listed || context.listed->contains(file));
}

Result<void> readIndex(ReadingContext& context)
{
    for (const LdsFile file : {LdsFile::Com, LdsFile::Sod}) {
        if (const auto read = readInto(context, file); !read) {
            return read;
        }
    }
    learnListed(context);
    return {};
}

Result<void> readDataGroups(ReadingContext& context)
{
    for (const LdsFile file : orderedGroups(context)) {
        if (const auto read = readInto(context, file); !read) {
            return read;
        }
        Result<void> next;
        if (file == LdsFile::Dg14) {
            next = runChipAuthentication(context);
        } else if (file == LdsFile::Dg15) {
            next = runActiveAuthentication(context);
        }
        if (!next) {
            return next;
        }
    }
    return {};
}

Result<void> readProtectedGroups(ReadingContext& context)
{
    if (const auto ran = runTerminalAuthentication(context); !ran) {
        return ran;
    }
    for (const LdsFile file : {LdsFile::Dg3, LdsFile::Dg4}) {
        if (!isDue(context, file)) {
            continue;
        }
        if (const auto read = readInto(context, file); !read) {
            return read;
        }
    }
    return {};
}

}  // namespace rahdari::chip
