#pragma once
// SQLite as values that close themselves. The only includer of sqlite3.h; for the .cpp files of this folder.

#include <sqlite3.h>

#include <memory>
#include <string>
#include <string_view>

#include "recorder/evidence/result.h"

namespace evidence::sqlite {

struct CloseDatabase {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

/// A prepared statement. Parameters from 1, columns from 0. Blobs bound must live until the next reset().
class Query {
  public:
    static Result<Query> prepare(sqlite3* db, std::string_view sql);

    void reset();
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, std::string_view blob);
    /// True while there is a row.
    Result<bool> step();
    /// Runs a statement that gives no rows, and resets it.
    Result<void> run();
    std::int64_t integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
    std::string blob(int column) const;
    bool is_null(int column) const;

  private:
    std::unique_ptr<sqlite3_stmt, FinalizeStatement> statement_;
};

/// Opens or creates; no other process may have it open.
Result<Database> open(const std::string& path);
Result<void> execute(sqlite3* db, const std::string& sql);
/// First column of the first row as text; empty when there is none.
Result<std::string> text_of(sqlite3* db, std::string_view sql);
Error error_of(sqlite3* db);

}  // namespace evidence::sqlite
