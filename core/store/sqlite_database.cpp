#include "core/store/sqlite_database.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rahdari::store {

namespace {

using base::ErrorCode;
using base::toInt;

base::Error damaged()
{
    return {toInt(ErrorCode::TrustStoreInvalid), "the trust store is damaged, or it is not a trust store",
            "bring the file back from a copy, or make a new store by importing the lists again"};
}

base::Error busy()
{
    return {toInt(ErrorCode::TrustStoreBusy), "another program is writing the trust store",
            "wait until its import has ended, then try again"};
}

base::Error notWritten(std::string_view why)
{
    return {toInt(ErrorCode::FileNotWritten), "the trust store cannot be written: " + std::string(why),
            "look at the free space and the permissions of its folder; nothing was changed"};
}

base::Error unreadable(std::string_view why)
{
    return {toInt(ErrorCode::FileUnreadable), "the trust store cannot be read: " + std::string(why),
            "look at the permissions of the file and of its folder"};
}

/// What a person is told of SQLite's complaint.
base::Error translated(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return busy();
    case SQLITE_FULL: return notWritten("no space is left");
    case SQLITE_READONLY: return notWritten("it is write-protected");
    case SQLITE_IOERR: return code == SQLITE_IOERR_READ ? unreadable("the disk fails") : notWritten("the disk fails");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return unreadable("it cannot be opened");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_ERROR: return damaged();  // the statements are ours: what they do not fit is the file
    default: return {toInt(ErrorCode::Unexpected), std::string("SQLite says: ") + sqlite3_errstr(code), ""};
    }
}

/// SQLite counts in int.
int fittingSize(std::size_t size)
{
    return static_cast<int>(std::min(size, static_cast<std::size_t>(std::numeric_limits<int>::max())));
}

}  // namespace

Statement& Statement::bind(int position, base::ByteSpan value)
{
    if (value.empty()) {
        sqlite3_bind_null(statement_.get(), position);
    } else {
        sqlite3_bind_blob(statement_.get(), position, value.data(), fittingSize(value.size()), SQLITE_STATIC);
    }
    return *this;
}

Statement& Statement::bind(int position, std::string_view value)
{
    if (value.empty()) {
        sqlite3_bind_null(statement_.get(), position);
    } else {
        sqlite3_bind_text(statement_.get(), position, value.data(), fittingSize(value.size()), SQLITE_STATIC);
    }
    return *this;
}

Statement& Statement::bind(int position, std::int64_t value)
{
    sqlite3_bind_int64(statement_.get(), position, value);
    return *this;
}

base::Result<bool> Statement::step()
{
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const int extended = sqlite3_extended_errcode(sqlite3_db_handle(statement_.get()));
    sqlite3_reset(statement_.get());
    return translated(extended);
}

base::Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
}

base::Bytes Statement::bytes(int column) const
{
    const auto* first = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return first == nullptr ? base::Bytes() : base::Bytes(first, first + size);
}

std::string Statement::text(int column) const
{
    const base::Bytes octets = bytes(column);
    return {octets.begin(), octets.end()};
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(statement_.get(), column); }

base::Result<Database> Database::open(const std::filesystem::path& file, int flags, std::chrono::milliseconds patience)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        return translated(code);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, static_cast<int>(std::clamp<std::int64_t>(patience.count(), 0, 3'600'000)));
    // The file may come from anywhere: what stands in its schema runs nothing.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    return database;
}

base::Result<Statement> Database::prepare(std::string_view sql) const
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle_.get(), sql.data(), fittingSize(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return translated(code);
    return Statement(statement);
}

base::Result<void> Database::run(const char* sql) const
{
    const int code = sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return translated(code);
    return {};
}

base::Result<std::int64_t> Database::number(std::string_view sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->number(0) : 0;
}

base::Result<Transaction> Transaction::begin(const Database& database)
{
    if (const auto begun = database.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database);
}

base::Result<void> Transaction::commit()
{
    if (const auto committed = database_->run("COMMIT"); !committed)
        return committed.error();
    database_ = nullptr;
    return {};
}

Transaction::~Transaction()
{
    if (database_ != nullptr)
        static_cast<void>(database_->run("ROLLBACK"));
}

}  // namespace rahdari::store
