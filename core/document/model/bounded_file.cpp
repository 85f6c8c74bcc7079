#include "core/document/model/bounded_file.h"

#include "core/base/error_code.h"

#include <fstream>
#include <system_error>

namespace rahdari::document {

using base::Error;
using base::ErrorCode;
using base::Result;

Result<base::Bytes> readBoundedFile(const std::filesystem::path& file, std::size_t maxBytes)
{
    std::error_code failure;
    const auto status = std::filesystem::status(file, failure);
    if (status.type() == std::filesystem::file_type::not_found) {
        return Error{toInt(ErrorCode::FileMissing), "There is no file " + file.string(), "Check the name"};
    }
    const Error unreadable{toInt(ErrorCode::FileUnreadable), "The file " + file.string() + " cannot be read",
                           "Check the rights on it"};
    const auto size = status.type() == std::filesystem::file_type::regular ? std::filesystem::file_size(file, failure)
                                                                           : std::uintmax_t{0};
    if (failure || status.type() != std::filesystem::file_type::regular) {
        return unreadable;
    }
    if (size > maxBytes) {
        return Error{toInt(ErrorCode::ModelInvalid), "The file " + file.string() + " is too large for a model",
                     "Get the document model anew"};
    }
    base::Bytes octets(static_cast<std::size_t>(size));
    std::ifstream stream(file, std::ios::binary);
    stream.read(reinterpret_cast<char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
    return stream.gcount() == static_cast<std::streamsize>(octets.size()) && stream.is_open() ? Result(octets)
                                                                                              : unreadable;
}

}  // namespace rahdari::document
