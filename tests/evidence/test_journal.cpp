#include "recorder/evidence/audit.h"
#include "tests/evidence/journal_fixture.h"

namespace evidence {
namespace {

const Stream kSitting = Stream::sitting(*SittingId::parse("11111111111111111111111111111111"));
const Stream kCase = Stream::of_case(*CaseId::parse("22222222222222222222222222222222"));

/// A store whose entries can be tampered with.
class OpenStore final : public JournalStore {
  public:
    std::uint64_t size() const override { return entries.size(); }
    Result<StoredEntry> read(std::uint64_t index) const override { return entries[index]; }
    Result<std::string> head() const override { return note; }
    Result<void> append(const std::vector<StoredEntry>& more, const std::string& head) override {
        if (broken) return Error{"disk gone"};
        entries.insert(entries.end(), more.begin(), more.end());
        note = head;
        return {};
    }
    std::vector<StoredEntry> entries;
    std::string note;
    bool broken = false;
};

void fill(Log& log, JournalStore& store) {
    const auto journal = log.open(store);
    ASSERT_TRUE(journal->append({mark(*journal, "one")}).ok());
    ASSERT_TRUE(journal->append({mark(*journal, "two", kSitting), mark(*journal, "three", kCase)}).ok());
    ASSERT_TRUE(journal->append({mark(*journal, "four", kSitting)}).ok());
}

TEST(Journal, ReopensAsItWasAndGivesTheSameReceipts) {
    Log log;
    MemoryStore store;
    fill(log, store);
    const auto first = log.open(store);
    const auto receipt = first->receipt(2);
    ASSERT_TRUE(receipt.ok());
    ASSERT_TRUE(first->append({mark(*first, "five")}).ok());
    const auto second = log.open(store);
    EXPECT_EQ(second->size(), 5u);
    EXPECT_EQ(second->root(), first->root());
    EXPECT_EQ(second->head(), first->head());
    EXPECT_EQ(*second->receipt(2), *receipt);
    EXPECT_EQ(second->stream_head(kSitting)->seq, 1u);
    EXPECT_EQ(second->stream_head(kCase)->seq, 0u);
    EXPECT_FALSE(second->stream_head(Stream::sitting(SittingId{})));
}

TEST(Journal, EntriesCarryStreamsTimesAndBodies) {
    Log log;
    MemoryStore store;
    fill(log, store);
    const auto journal = log.open(store);
    const auto last = journal->read(3);
    ASSERT_TRUE(last.ok());
    EXPECT_EQ(last->entry.stream, kSitting);
    EXPECT_EQ(last->entry.seq, 1u);
    EXPECT_EQ(last->entry.prev, leaf_hash(TreeHash::sha256, as_bytes(journal->read_stored(1)->envelope)));
    EXPECT_EQ(last->entry.wall_ms, log.clock.instant.wall_ms);
    EXPECT_EQ(last->entry.mono_us, log.clock.instant.mono_us);
    EXPECT_EQ(last->entry.log, journal->fingerprint());
    EXPECT_EQ(statement_kind(last->body), "mark.set");
    EXPECT_FALSE(journal->read(4).ok());
}

TEST(Journal, ReceiptProvesItsEntryAndNoOther) {
    Log log;
    MemoryStore store;
    fill(log, store);
    const auto journal = log.open(store);
    for (std::uint64_t i = 0; i < journal->size(); ++i) {
        const auto receipt = *journal->receipt(i);
        const auto opened = verify_receipt(receipt, journal->read_stored(i)->envelope, log.name);
        ASSERT_TRUE(opened.ok()) << opened.error().text;
        EXPECT_EQ(opened->index, i);
        EXPECT_EQ(opened->checkpoint.size, i + 1);
        EXPECT_EQ(opened->checkpoint.root, *journal->root_at(i + 1));
        EXPECT_FALSE(verify_receipt(receipt, journal->read_stored((i + 1) % 4)->envelope, log.name).ok());
        const auto stranger = fixed_key(9);
        EXPECT_FALSE(verify_receipt(receipt, journal->read_stored(i)->envelope,
                                    log_note_key("KZ-C", stranger.public_key(), 1))
                         .ok());
    }
    EXPECT_FALSE(journal->receipt(4).ok());
}

TEST(Journal, HeadsAreConsistentWithOlderOnes) {
    Log log;
    MemoryStore store;
    fill(log, store);
    const auto journal = log.open(store);
    for (std::uint64_t old = 0; old <= 4; ++old)
        EXPECT_TRUE(verify_consistency(TreeHash::sha256, old, *journal->root_at(old), 4, journal->root(),
                                       journal->consistency(old)));
    EXPECT_FALSE(journal->root_at(5));
}

TEST(Journal, NamesTheEntryThatIsDamaged) {
    Log log;
    OpenStore sound;
    fill(log, sound);
    const auto damaged = [&](auto&& change) {
        OpenStore store = sound;
        change(store);
        return log.fault(store).substr(0, 27);
    };
    EXPECT_EQ(damaged([](auto& s) { s.entries[2].envelope[40] ^= 1; }), "evidence damaged at entry 2");
    EXPECT_EQ(damaged([](auto& s) { s.entries[1].body->back() = ' '; }), "evidence damaged at entry 1");
    EXPECT_EQ(damaged([](auto& s) { s.entries[1].salt->bytes[0] ^= 1; }), "evidence damaged at entry 1");
    EXPECT_EQ(damaged([](auto& s) { s.entries.erase(s.entries.begin() + 1); }),
              "evidence damaged at entry 1");
    EXPECT_EQ(damaged([](auto& s) { std::swap(s.entries[1], s.entries[2]); }), "evidence damaged at entry 1");
    EXPECT_EQ(damaged([](auto& s) { s.entries.pop_back(); }), "evidence damaged at entry 3");
    EXPECT_EQ(damaged([](auto& s) { s.note[3] ^= 1; }), "evidence damaged at entry 4");
    EXPECT_EQ(damaged([](auto& s) { s.note.clear(); }), "evidence damaged at entry 4");
    EXPECT_EQ(damaged([](auto& s) { s.entries.clear(); }), "evidence damaged at entry 0");
    EXPECT_EQ(damaged([](auto&) {}), "");
}

TEST(Journal, AnEnvelopeRewrittenWithItsBodyIsCaughtByTheHead) {
    Log log;
    OpenStore store;
    fill(log, store);
    auto& last = store.entries[3];
    auto entry = *parse_entry(last.envelope);
    last.body->replace(last.body->find("four"), 4, "five");
    entry.body = commitment(*last.salt, *last.body);
    last.envelope = format(entry);
    EXPECT_EQ(log.fault(store), "evidence damaged at entry 4: the head's root is not the entries' root");
}

TEST(Journal, OpensOnlyUnderItsOwnKeyAndName) {
    Log log;
    MemoryStore store;
    fill(log, store);
    Log other;
    other.name = log_note_key("KZ-C", other.key.public_key(), 2);
    EXPECT_EQ(other.fault(store), "evidence damaged at entry 0: entry of another log");
    other.name.key = fixed_key(7).public_key();
    EXPECT_NE(other.fault(store), "");
}

TEST(Journal, AFaultOfTheStoreIsFinal) {
    Log log;
    OpenStore store;
    fill(log, store);
    const auto journal = log.open(store);
    store.broken = true;
    EXPECT_FALSE(journal->append({mark(*journal, "lost")}).ok());
    store.broken = false;
    EXPECT_FALSE(journal->append({mark(*journal, "later")}).ok());
    EXPECT_FALSE(journal->receipt(4).ok());
    EXPECT_EQ(log.open(store)->size(), 4u);
}

TEST(Audit, BodiesMayBeWithheldTogetherWithTheirSalts) {
    Log log;
    OpenStore store;
    fill(log, store);
    store.entries[1].body.reset();
    store.entries[1].salt.reset();
    EXPECT_TRUE(std::holds_alternative<AuditedLog>(audit(store, log.name)));
    EXPECT_FALSE(log.open(store)->read(1).ok());
    store.entries[2].body.reset();
    EXPECT_EQ(std::get<AuditFault>(audit(store, log.name)).index, 2u);
}

}  // namespace
}  // namespace evidence
