// The contract of JournalStore, run on every store there is.

#include <fstream>

#include "recorder/evidence/audit.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/store/sqlite_store.h"
#include "tests/evidence/journal_fixture.h"
#include "tests/evidence/temporary_folder.h"

namespace evidence {
namespace {

struct MemoryShelf {
    JournalStore& open() { return store; }
    JournalStore& reopen() { return store; }
    MemoryStore store;
};

struct SqliteShelf {
    JournalStore& open() { return reopen(); }
    JournalStore& reopen() {
        store.reset();
        auto opened = SqliteStore::open(folder / "journal.db");
        EXPECT_TRUE(opened.ok()) << (opened.ok() ? "" : opened.error().text);
        store = std::move(opened).value();
        return *store;
    }
    TemporaryFolder folder;
    std::unique_ptr<SqliteStore> store;
};

StoredEntry entry(const std::string& envelope) {
    Salt salt;
    salt.bytes.fill(7);
    return {envelope, salt, "body of " + envelope + std::string("\0\xFF\n", 3)};
}

template <class Shelf>
class JournalStoreContract : public testing::Test {
  protected:
    Shelf shelf;
};
using Shelves = testing::Types<MemoryShelf, SqliteShelf>;
TYPED_TEST_SUITE(JournalStoreContract, Shelves);

TYPED_TEST(JournalStoreContract, StartsEmpty) {
    auto& store = this->shelf.open();
    EXPECT_EQ(store.size(), 0u);
    EXPECT_EQ(*store.head(), "");
    EXPECT_FALSE(store.read(0).ok());
}

TYPED_TEST(JournalStoreContract, EntriesComeBackByteForByteInOrder) {
    auto& store = this->shelf.open();
    const StoredEntry first = entry("a\n"), second = entry(std::string("b\0\xC3\x28", 4));
    StoredEntry withheld = entry("c");
    withheld.salt.reset(), withheld.body.reset();
    ASSERT_TRUE(store.append({first}, "head 1").ok());
    ASSERT_TRUE(store.append({second, withheld}, "head 3").ok());
    auto& reopened = this->shelf.reopen();
    EXPECT_EQ(reopened.size(), 3u);
    EXPECT_EQ(*reopened.read(0), first);
    EXPECT_EQ(*reopened.read(1), second);
    EXPECT_EQ(*reopened.read(2), withheld);
    EXPECT_FALSE(reopened.read(3).ok());
    EXPECT_EQ(*reopened.head(), "head 3");
}

TYPED_TEST(JournalStoreContract, EntriesAreReadInAnyOrderAndBetweenAppends) {
    auto& store = this->shelf.open();
    const StoredEntry a = entry("a"), b = entry("b"), c = entry("c"), d = entry("d");
    ASSERT_TRUE(store.append({a, b, c}, "head 3").ok());
    EXPECT_EQ(*store.read(0), a);
    EXPECT_EQ(*store.read(1), b);
    ASSERT_TRUE(store.append({d}, "head 4").ok());  // in the middle of a pass
    EXPECT_EQ(*store.read(2), c);
    EXPECT_EQ(*store.head(), "head 4");
    EXPECT_EQ(*store.read(3), d);
    EXPECT_FALSE(store.read(4).ok());
    for (const auto& [index, expected] : {std::pair{2u, &c}, {1u, &b}, {1u, &b}, {3u, &d}, {0u, &a}})
        EXPECT_EQ(*store.read(index), *expected);
}

TYPED_TEST(JournalStoreContract, AJournalLivesOnIt) {
    Log log;
    {
        const auto journal = log.open(this->shelf.open());
        for (int i = 0; i < 10; ++i)
            ASSERT_TRUE(journal->append({mark(*journal, "x"), mark(*journal, "y")}).ok());
    }
    auto& store = this->shelf.reopen();
    const auto journal = log.open(store);
    EXPECT_EQ(journal->size(), 20u);
    EXPECT_EQ(std::get<AuditedLog>(audit(store, log.name)).root, journal->root());
}

class SqliteStoreFile : public testing::Test {
  protected:
    void fill() {
        Log log;
        auto store = SqliteStore::open(path);
        const auto journal = log.open(**store);
        for (int i = 0; i < 20; ++i) ASSERT_TRUE(journal->append({mark(*journal, "x")}).ok());
    }
    std::string fault() {
        Log log;
        auto store = SqliteStore::open(path);
        return store.ok() ? log.fault(**store) : store.error().text;
    }
    void sql(const std::string& statement) {
        const std::string command =
            "/usr/bin/python3 -c \"import sqlite3,sys;d=sqlite3.connect(sys.argv[1]);"
            "d.executescript(sys.argv[2]);d.commit()\" '" +
            path + "' \"" + statement + "\" 2>/dev/null";
        sql_code = std::system(command.c_str());
    }
    TemporaryFolder folder;
    std::string path = folder / "journal.db";
    int sql_code = 0;
};

TEST_F(SqliteStoreFile, OneProcessOneConnection) {
    const auto first = SqliteStore::open(path);
    ASSERT_TRUE(first.ok());
    const auto second = SqliteStore::open(path);
    ASSERT_FALSE(second.ok());
    EXPECT_NE(second.error().text.find("locked"), std::string::npos) << second.error().text;
}

TEST_F(SqliteStoreFile, TriggersRefuseWhatIsNotAnAppend) {
    fill();
    for (const char* statement :
         {"UPDATE leaf SET envelope = x'00' WHERE idx = 3", "DELETE FROM leaf WHERE idx = 19",
          "DELETE FROM body WHERE idx = 3", "UPDATE body SET bytes = x'00'", "DELETE FROM head",
          "INSERT INTO leaf VALUES (21, x'00')", "INSERT INTO body VALUES (3, zeroblob(32), x'00')",
          "PRAGMA recursive_triggers=ON; INSERT OR REPLACE INTO leaf VALUES (3, x'00')"}) {
        sql(statement);
        EXPECT_NE(sql_code, 0) << statement;
    }
    EXPECT_EQ(fault(), "");
}

TEST_F(SqliteStoreFile, MissingTriggersAreAFault) {
    fill();
    sql("DROP TRIGGER leaf_stays");
    ASSERT_EQ(sql_code, 0);
    EXPECT_NE(fault().find("not those of a journal"), std::string::npos) << fault();
}

TEST_F(SqliteStoreFile, NamesTheEntryEditedBehindItsBack) {
    fill();
    sql("BEGIN; DROP TRIGGER body_stays; UPDATE body SET bytes = x'00' WHERE idx = 17; "
        "CREATE TRIGGER body_stays BEFORE UPDATE ON body BEGIN SELECT raise(ABORT, 'body is final'); END; "
        "COMMIT");
    ASSERT_EQ(sql_code, 0);
    EXPECT_EQ(fault(), "evidence damaged at entry 17: body is not the one committed to");
}

TEST_F(SqliteStoreFile, NamesTheEntryTakenOutBehindItsBack) {
    fill();
    sql("BEGIN; DROP TRIGGER body_remains; DROP TRIGGER leaf_remains; DELETE FROM body WHERE idx = 17; "
        "DELETE FROM leaf WHERE idx = 17; "
        "CREATE TRIGGER leaf_remains BEFORE DELETE ON leaf BEGIN SELECT raise(ABORT, 'leaf is final'); END; "
        "CREATE TRIGGER body_remains BEFORE DELETE ON body BEGIN SELECT raise(ABORT, 'body is final'); END; "
        "COMMIT");
    ASSERT_EQ(sql_code, 0);
    EXPECT_EQ(fault(), "evidence damaged at entry 17: journal store: no entry 17");
}

TEST_F(SqliteStoreFile, AnotherDatabaseIsNoJournal) {
    sql("CREATE TABLE leaf (idx INTEGER PRIMARY KEY, envelope BLOB)");
    ASSERT_EQ(sql_code, 0);
    EXPECT_NE(fault(), "");
}

TEST_F(SqliteStoreFile, DamagedFileIsAFaultAndNeverACrash) {
    fill();
    const auto whole = read_file(path, 1 << 20);
    ASSERT_TRUE(whole.ok());
    std::uint32_t state = 1;
    int faults = 0;
    for (int i = 0; i < 60; ++i) {
        std::string bytes = *whole;
        for (int j = 0; j < 8; ++j) {
            state = state * 1664525u + 1013904223u;
            bytes[state % bytes.size()] = static_cast<char>(state >> 24);
        }
        if (i % 10 == 0) bytes.resize(state % bytes.size());
        std::filesystem::remove(path);
        std::ofstream(path, std::ios::binary) << bytes;
        if (!fault().empty()) ++faults;
        for (const char* beside : {"-wal", "-journal"}) std::filesystem::remove(path + beside);
    }
    EXPECT_GT(faults, 40);
}

}  // namespace
}  // namespace evidence
