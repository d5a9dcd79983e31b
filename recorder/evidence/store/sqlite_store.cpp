#include "recorder/evidence/store/sqlite_store.h"

#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/store/sqlite.h"
#include "schema.h"

namespace evidence {

struct SqliteStore::Connection {
    sqlite::Database db;
    sqlite::Query begin, commit, rollback, add_leaf, add_body, set_head, get, get_head;
    std::optional<std::uint64_t> get_next;  // the entry that a step of `get` gives; none across an append
};

namespace {

using sqlite::Database;
using sqlite::Query;

constexpr char kApplicationId[] = "1333033330";  // "Otyr"
constexpr char kSchemaText[] =
    "SELECT coalesce(group_concat(sql, char(10)), '') FROM (SELECT sql FROM sqlite_schema WHERE sql IS NOT "
    "NULL "
    "ORDER BY name)";

/// Each setting with what it must answer.
constexpr std::pair<const char*, const char*> kSettings[] = {
    {"locking_mode=EXCLUSIVE", "exclusive"},
    {"journal_mode=WAL", "wal"},
    {"synchronous=FULL", ""},
    {"secure_delete=ON", "1"},
    {"recursive_triggers=ON", ""},
    {"foreign_keys=ON", ""},
    {"cell_size_check=ON", ""},
    {"trusted_schema=OFF", ""},
};

/// Settings that answer nothing are asked again; all must stand.
constexpr std::pair<const char*, const char*> kStanding[] = {
    {"synchronous", "2"},
    {"recursive_triggers", "1"},
    {"foreign_keys", "1"},
    {"locking_mode", "exclusive"},
};

Result<void> expect(sqlite3* db, const std::string& pragma, const std::string& answer) {
    OTYRYS_TRY(const std::string got, sqlite::text_of(db, "PRAGMA " + pragma));
    if (got != answer) return Error{"journal store: " + pragma + " answers " + got};
    return {};
}

Result<void> settle(sqlite3* db) {
    for (const auto& [pragma, answer] : kSettings) OTYRYS_CHECK(expect(db, pragma, answer));
    for (const auto& [pragma, answer] : kStanding) OTYRYS_CHECK(expect(db, pragma, answer));
    return {};
}

Result<void> create_schema(sqlite3* db) {
    return sqlite::execute(db, std::string("BEGIN EXCLUSIVE;") + kSchema + "PRAGMA application_id=" +
                                   kApplicationId + "; PRAGMA user_version=1; COMMIT;");
}

/// Tables and triggers must be exactly those that schema.sql makes.
Result<void> check_schema(sqlite3* db) {
    OTYRYS_CHECK(expect(db, "application_id", kApplicationId));
    OTYRYS_CHECK(expect(db, "user_version", "1"));
    OTYRYS_TRY(const Database fresh, sqlite::open(":memory:"));
    OTYRYS_CHECK(sqlite::execute(fresh.get(), kSchema));
    OTYRYS_TRY(const std::string wanted, sqlite::text_of(fresh.get(), kSchemaText));
    OTYRYS_TRY(const std::string found, sqlite::text_of(db, kSchemaText));
    if (found != wanted) return Error{"journal store: its tables and triggers are not those of a journal"};
    return {};
}

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

}  // namespace

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const std::string& path) {
    OTYRYS_TRY(Database db, sqlite::open(path));
    OTYRYS_CHECK(settle(db.get()));
    OTYRYS_TRY(const std::string tables, sqlite::text_of(db.get(), kSchemaText));
    if (tables.empty()) {
        OTYRYS_CHECK(create_schema(db.get()));
        OTYRYS_CHECK(sync_folder(folder_of(path)));
    }
    OTYRYS_CHECK(check_schema(db.get()));
    auto connection = std::make_unique<Connection>();
    const std::pair<Query*, const char*> queries[] = {
        {&connection->begin, "BEGIN EXCLUSIVE"},
        {&connection->commit, "COMMIT"},
        {&connection->rollback, "ROLLBACK"},
        {&connection->add_leaf, "INSERT INTO leaf (idx, envelope) VALUES (?1, ?2)"},
        {&connection->add_body, "INSERT INTO body (idx, salt, bytes) VALUES (?1, ?2, ?3)"},
        {&connection->set_head,
         "INSERT INTO head (one, note) VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET note = excluded.note"},
        {&connection->get,
         "SELECT leaf.envelope, body.salt, body.bytes, idx FROM leaf LEFT JOIN body USING (idx) WHERE idx >= "
         "?1 "
         "ORDER BY idx"},
        {&connection->get_head, "SELECT note FROM head"},
    };
    for (const auto& [query, sql] : queries) {
        OTYRYS_TRY(*query, Query::prepare(db.get(), sql));
    }
    OTYRYS_TRY(Query count, Query::prepare(db.get(), "SELECT count(*) FROM leaf"));
    OTYRYS_TRY(const bool row, count.step());
    const auto size = row ? static_cast<std::uint64_t>(count.integer(0)) : 0;
    connection->db = std::move(db);
    std::unique_ptr<SqliteStore> store(new SqliteStore(std::move(connection)));
    store->size_ = size;
    return store;
}

std::uint64_t SqliteStore::size() const {
    return size_;
}

Result<StoredEntry> SqliteStore::read(std::uint64_t index) const {
    auto& get = connection_->get;
    const bool follows = connection_->get_next == index;
    connection_->get_next.reset();
    if (!follows) {
        get.reset();
        get.bind(1, static_cast<std::int64_t>(index));
    }
    if (index >= size_) return Error{"journal store: no entry " + std::to_string(index)};
    OTYRYS_TRY(const bool row, get.step());
    if (!row || get.integer(3) != static_cast<std::int64_t>(index))
        return Error{"journal store: no entry " + std::to_string(index)};
    StoredEntry out;
    out.envelope = get.blob(0);
    if (!get.is_null(2)) {
        const auto salt = get.blob(1);
        if (salt.size() == 32) std::copy(salt.begin(), salt.end(), out.salt.emplace().bytes.begin());
        out.body = get.blob(2);
    }
    if (index + 1 < size_)
        connection_->get_next = index + 1;
    else
        get.reset();
    return out;
}

Result<std::string> SqliteStore::head() const {
    auto& query = connection_->get_head;
    query.reset();
    OTYRYS_TRY(const bool row, query.step());
    std::string out = row ? query.blob(0) : std::string();
    query.reset();
    return out;
}

Result<void> SqliteStore::write(const std::vector<StoredEntry>& entries, const std::string& head) {
    auto index = static_cast<std::int64_t>(size_);
    for (const auto& entry : entries) {
        connection_->add_leaf.bind(1, index);
        connection_->add_leaf.bind(2, entry.envelope);
        OTYRYS_CHECK(connection_->add_leaf.run());
        if (entry.body && entry.salt) {
            connection_->add_body.bind(1, index);
            connection_->add_body.bind(2, as_text(entry.salt->view()));
            connection_->add_body.bind(3, *entry.body);
            OTYRYS_CHECK(connection_->add_body.run());
        }
        ++index;
    }
    connection_->set_head.bind(1, head);
    return connection_->set_head.run();
}

Result<void> SqliteStore::append(const std::vector<StoredEntry>& entries, const std::string& head) {
    if (fault_) return *fault_;
    connection_->get.reset(), connection_->get_next.reset();
    auto done = connection_->begin.run();
    if (done.ok()) done = write(entries, head);
    if (done.ok()) done = connection_->commit.run();
    if (done.ok()) {
        size_ += entries.size();
        return {};
    }
    fault_ = done.error();
    (void)connection_->rollback.run();
    return *fault_;
}

}  // namespace evidence
