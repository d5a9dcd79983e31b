// kill -9 in the middle of appends: what was acknowledged is there, and the journal is whole.

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "recorder/evidence/store/sqlite_store.h"
#include "tests/evidence/journal_fixture.h"
#include "tests/evidence/temporary_folder.h"

namespace evidence {
namespace {

/// Appends until it is killed; tells each size that append() has answered for.
[[noreturn]] void append_for_ever(const std::string& path, int tell) {
    Log log;
    auto store = SqliteStore::open(path);
    if (!store.ok()) ::_exit(1);
    auto journal = Journal::open(**store, log.clock, log.name, log.key);
    if (!journal.ok()) ::_exit(2);
    for (;;) {
        if (!(*journal)->append({mark(**journal, "x"), mark(**journal, "y")}).ok()) ::_exit(3);
        const std::uint64_t size = (*journal)->size();
        if (::write(tell, &size, sizeof size) != sizeof size) ::_exit(4);
    }
}

TEST(StoreKilled, NothingAcknowledgedIsMissing) {
    const TemporaryFolder folder;
    std::uint64_t acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) append_for_ever(folder / "journal.db", ends[1]);
        ::close(ends[1]);
        std::uint64_t size = 0;
        for (int answers = 0; ::read(ends[0], &size, sizeof size) == sizeof size; ++answers) {
            acknowledged = size;
            if (answers == 3 + round) ::kill(child, SIGKILL);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ::close(ends[0]);
        ASSERT_TRUE(WIFSIGNALED(status)) << WEXITSTATUS(status);
        Log log;
        auto store = SqliteStore::open(folder / "journal.db");
        ASSERT_TRUE(store.ok()) << store.error().text;
        const auto journal = log.open(**store);
        ASSERT_NE(journal, nullptr);
        EXPECT_GE(journal->size(), acknowledged);
        EXPECT_EQ(journal->size() % 2, 0u);  // both drafts of a step or none
    }
    EXPECT_GE(acknowledged, 40u);
}

}  // namespace
}  // namespace evidence
