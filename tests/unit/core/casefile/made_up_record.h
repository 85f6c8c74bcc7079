#pragma once

#include "core/casefile/inspection_record.h"

#include <filesystem>
#include <string>

/// Records made up for tests; the judgement is that of the tests of the reports.
namespace rahdari::test {

/// A record with one of everything, decided.
casefile::InspectionRecord fullRecord(const std::string& id = "20260301-130509-7f3a9c21");

/// The same as far as it was when the pictures were taken, and when it was judged.
casefile::InspectionRecord capturedRecord(const std::string& id = "20260301-130509-7f3a9c21");
casefile::InspectionRecord judgedRecord(const std::string& id = "20260301-130509-7f3a9c21");

/// Octets that stand for a picture; nobody decodes them.
casefile::EncodedPicture madeUpPicture(std::size_t bytes, unsigned seed);

/// A folder of its own for a test, removed with it.
class TestFolder {
public:
    TestFolder();
    ~TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace rahdari::test
