#include "recorder/evidence/store/sqlite.h"

namespace evidence::sqlite {

Error error_of(sqlite3* db) {
    return Error{std::string("journal store: ") + sqlite3_errmsg(db)};
}

Result<Database> open(const std::string& path) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &raw,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX |
                                         SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE,
                                     nullptr);
    Database db(raw);
    if (code != SQLITE_OK) return Error{"journal store: cannot open " + path + ": " + sqlite3_errstr(code)};
    return db;
}

Result<void> execute(sqlite3* db, const std::string& sql) {
    if (sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) return error_of(db);
    return {};
}

Result<std::string> text_of(sqlite3* db, std::string_view sql) {
    OTYRYS_TRY(Query query, Query::prepare(db, sql));
    OTYRYS_TRY(const bool row, query.step());
    return row ? query.blob(0) : std::string();
}

Result<Query> Query::prepare(sqlite3* db, std::string_view sql) {
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(db, sql.data(), static_cast<int>(sql.size()), &raw, nullptr) != SQLITE_OK)
        return error_of(db);
    Query out;
    out.statement_.reset(raw);
    return out;
}

void Query::reset() {
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
}

void Query::bind(int parameter, std::int64_t value) {
    sqlite3_bind_int64(statement_.get(), parameter, value);
}

void Query::bind(int parameter, std::string_view blob) {
    sqlite3_bind_blob64(statement_.get(), parameter, blob.empty() ? "" : blob.data(), blob.size(),
                        SQLITE_STATIC);
}

Result<bool> Query::step() {
    switch (sqlite3_step(statement_.get())) {
        case SQLITE_ROW: return true;
        case SQLITE_DONE: return false;
        default: return error_of(sqlite3_db_handle(statement_.get()));
    }
}

Result<void> Query::run() {
    const auto done = step();
    reset();
    if (!done.ok()) return done.error();
    return {};
}

std::string Query::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return bytes ? std::string(bytes, static_cast<std::size_t>(size)) : std::string();
}

bool Query::is_null(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

}  // namespace evidence::sqlite
