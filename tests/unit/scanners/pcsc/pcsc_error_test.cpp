#include "scanners/pcsc/pcsc_error.h"

#include "core/base/error_code.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <tuple>
#include <vector>

using namespace rahdari;
using base::ErrorCode;
namespace data = boost::unit_test::data;

namespace {

// The numbers as pcsc-lite's manual lists them.
const std::vector<std::tuple<scanners::PcscStatus, int>> meanings{
    {0x80100069U, toInt(ErrorCode::ChipRemoved)},           // removed
    {0x8010000CU, toInt(ErrorCode::ChipRemoved)},           // no smart card
    {0x80100016U, toInt(ErrorCode::ChipRemoved)},           // not transacted
    {0x80100067U, toInt(ErrorCode::ChipRemoved)},           // unpowered
    {0x80100017U, toInt(ErrorCode::ReaderGone)},            // reader unavailable
    {0x80100009U, toInt(ErrorCode::ReaderGone)},            // unknown reader
    {0x8010001DU, toInt(ErrorCode::ReaderServiceMissing)},  // no service
    {0x8010001EU, toInt(ErrorCode::ReaderServiceMissing)},  // service stopped
    {0x8010000BU, toInt(ErrorCode::ReaderInUse)},           // sharing violation
    {0x80100066U, toInt(ErrorCode::ReaderFault)},           // unresponsive
    {0x80100068U, toInt(ErrorCode::ReaderFault)},           // reset by another
    {0x80100002U, toInt(ErrorCode::CaptureStopped)},        // cancelled
    {0x80100014U, toInt(ErrorCode::ReaderFault)},           // unknown error
    {0xDEADBEEFU, toInt(ErrorCode::ReaderFault)},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(PcscErrorTest)

BOOST_DATA_TEST_CASE(GivesEachStatusItsMeaning, data::make(meanings), status, code)
{
    const base::Error error = scanners::pcscError(status, "a reader");
    BOOST_TEST(error.code == code);
    BOOST_TEST(!error.message.empty());
    BOOST_TEST(error.message.back() != '.');
    BOOST_TEST((!error.advice.empty() || code == toInt(ErrorCode::CaptureStopped)));
}

BOOST_AUTO_TEST_CASE(AFaultIsNamedByItsNumber)
{
    BOOST_TEST(scanners::pcscError(0x8010002FU, "X").message.find("8010002F") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
