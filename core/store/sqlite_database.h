#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <utility>

namespace rahdari::store {

/// A prepared statement. Positions of parameters begin with 1, columns with 0, as SQLite counts.
class Statement {
public:
    explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}

    /// Empty octets and texts are NULL. What is bound must live until the statement is reset.
    Statement& bind(int position, base::ByteSpan value);
    Statement& bind(int position, std::string_view value);
    Statement& bind(int position, std::int64_t value);

    /// @return whether there is a row
    base::Result<bool> step();

    /// Runs to the end, whatever rows there are.
    base::Result<void> run();

    void reset();

    base::Bytes bytes(int column) const;
    std::string text(int column) const;
    std::int64_t number(int column) const;

private:
    struct Finishing {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finishing> statement_;
};

/// A statement in use. At the end of its life it lets go of the file and of what was bound.
class Running {
public:
    explicit Running(Statement& statement) : statement_(&statement) { statement.reset(); }
    ~Running()
    {
        if (statement_ != nullptr)
            statement_->reset();
    }
    Running(Running&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)) {}
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    Running& operator=(Running&&) = delete;

    Statement* operator->() const { return statement_; }
    Statement& operator*() const { return *statement_; }

private:
    Statement* statement_;
};

/// An open database file. One thread at a time.
class Database {
public:
    /// @param flags  SQLITE_OPEN_READONLY, ...
    static base::Result<Database> open(const std::filesystem::path& file, int flags,
                                       std::chrono::milliseconds patience);

    base::Result<Statement> prepare(std::string_view sql) const;

    /// One statement or several, without parameters and without interest in rows.
    base::Result<void> run(const char* sql) const;

    /// The first column of the first row; 0 where there is none.
    base::Result<std::int64_t> number(std::string_view sql) const;

    std::int64_t lastRow() const { return sqlite3_last_insert_rowid(handle_.get()); }
    int changedRows() const { return sqlite3_changes(handle_.get()); }

private:
    struct Closing {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    explicit Database(sqlite3* handle) : handle_(handle) {}

    std::unique_ptr<sqlite3, Closing> handle_;
};

/// All or nothing: undone at the end of its life unless committed.
class Transaction {
public:
    /// Takes the right to write at once, waiting for others as long as the database's patience lasts.
    static base::Result<Transaction> begin(const Database& database);

    base::Result<void> commit();

    ~Transaction();
    Transaction(Transaction&& other) noexcept : database_(std::exchange(other.database_, nullptr)) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

private:
    explicit Transaction(const Database& database) : database_(&database) {}
    const Database* database_;
};

}  // namespace rahdari::store
