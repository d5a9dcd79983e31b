// The one writer over a real journal with real keys, in memory.
#include "voting/desk.h"

#include <gtest/gtest.h>

#include "voting/act_codec.h"
#include "voting/regulation/regulation.h"
#include "voting/sitting_book.h"

namespace {

using namespace voting;
using evidence::SigningKey;

class StandingClock final : public evidence::Clock {
  public:
    evidence::Instant now() const override { return {1'714'712'400'000, 1'000'000}; }
    evidence::BootId boot() const override { return {}; }
};

/// Counts the durable steps; a broken one refuses them.
class CountedStore final : public evidence::JournalStore {
  public:
    std::uint64_t size() const override { return kept_.size(); }
    evidence::Result<evidence::StoredEntry> read(std::uint64_t index) const override {
        return kept_.read(index);
    }
    evidence::Result<std::string> head() const override { return kept_.head(); }
    evidence::Result<void> append(const std::vector<evidence::StoredEntry>& entries,
                                  const std::string& head) override {
        if (broken) return evidence::Error{"the disk is gone"};
        ++syncs;
        return kept_.append(entries, head);
    }
    unsigned syncs = 0;
    bool broken = false;

  private:
    evidence::MemoryStore kept_;
};

/// A box with three members and a secretary, all enrolled, their sitting prepared.
class DeskTest : public testing::Test {
  protected:
    void SetUp() override {
        evidence::crypto_init();
        start();
        std::vector<BoxAct> acts;
        for (const char* person : {"m1", "m2", "m3", "secretary"}) {
            keys_.emplace(person, SigningKey::generate());
            acts.push_back(
                {evidence::Stream::box(),
                 "key.enrolled",
                 {{"role", "member"}, {"key", keys_.at(person).public_key().hex()}, {"label", person}}});
        }
        ASSERT_TRUE(desk_->record(acts));
        prepare(id_);
    }
    void prepare(const SittingId& id) {
        std::vector<BoxAct> acts;
        SittingPrepared prepared;
        prepared.sitting = id;
        prepared.number = 1;
        prepared.day = "2024-05-03";
        prepared.voting_posts = 3;
        prepared.place_kk = prepared.place_ru = "Астана";
        for (const Act& act : prepare_under(regulation::decree_490(), prepared)) acts.push_back(box_act(act));
        for (const auto& [person, key] : keys_) {
            const Role role = person == "m1"          ? Role::chair
                              : person == "secretary" ? Role::secretary
                                                      : Role::member;
            acts.push_back(box_act(PersonSeated{
                id, person, role, person, {}, "мүше", "член", evidence::key_id(key.public_key())}));
        }
        ASSERT_TRUE(desk_->record(acts));
    }
    /// As after a restart: everything is read again from the store.
    void start() {
        auto opened = evidence::Journal::open(store_, clock_, log_name_, log_key_);
        ASSERT_TRUE(opened) << opened.error().text;
        desk_.reset();
        journal_ = std::move(opened).value();
        book_ = std::make_unique<SittingBook>();
        auto desk = Desk::open(*journal_, clock_, {book_.get()});
        ASSERT_TRUE(desk) << desk.error().text;
        desk_ = std::move(desk).value();
    }
    evidence::Statement statement(const std::string& person, const Act& act) {
        evidence::Statement s;
        s.kind = std::string(kind_of(act));
        s.log = journal_->fingerprint();
        s.by = evidence::key_id(keys_.at(person).public_key());
        s.prev = prev_[person];
        s.head = journal_->seen_head();
        s.at_ms = clock_.now().wall_ms;
        s.fields = to_fields(act);
        return s;
    }
    std::string sign(const std::string& person, const evidence::Statement& s) {
        const SigningKey& key = keys_.at(person);
        return evidence::sign_note(evidence::format(s), evidence::person_note_key(key.public_key()).name,
                                   key);
    }
    std::string submit(const std::string& body) {
        auto answer = desk_->submit(body, {});
        if (!answer) return answer.error().text;
        if (const auto* refused = std::get_if<Refused>(&*answer)) return std::string(to_word(refused->why));
        receipt_ = std::get<Accepted>(*answer).receipt;
        return {};
    }
    std::string act(const std::string& person, const Act& act) {
        const evidence::Statement s = statement(person, act);
        const std::string said = submit(sign(person, s));
        if (said.empty()) prev_[person] = evidence::sha256(evidence::as_bytes(evidence::format(s)));
        return said;
    }

    /// Refusals' words, "" for what was accepted; one text alone: the fault.
    std::vector<std::string> together(const std::vector<std::string>& bodies) {
        auto answers = desk_->submit(std::vector<std::string_view>(bodies.begin(), bodies.end()), {});
        if (!answers) return {answers.error().text};
        std::vector<std::string> said;
        receipts_.clear();
        for (const auto& answer : *answers) {
            const auto* refused = std::get_if<Refused>(&answer);
            said.push_back(refused ? std::string(to_word(refused->why)) : "");
            receipts_.push_back(refused ? "" : std::get<Accepted>(answer).receipt);
        }
        return said;
    }

    CountedStore store_;
    StandingClock clock_;
    SigningKey log_key_ = (evidence::crypto_init(), SigningKey::generate());
    evidence::NoteKey log_name_ = evidence::log_note_key("KZ-C", log_key_.public_key(), 1);
    std::unique_ptr<evidence::Journal> journal_;
    std::unique_ptr<SittingBook> book_;
    std::unique_ptr<Desk> desk_;
    std::map<std::string, SigningKey> keys_;
    std::map<std::string, Digest> prev_;
    SittingId id_ = evidence::SittingId::parse("0123456789abcdef0123456789abcdef").value();
    std::string receipt_;
    std::vector<std::string> receipts_;
    const Act here_ = PresenceTapped{id_, PresenceState::here};
};

TEST_F(DeskTest, AnAcceptedActIsInTheFoldAndInTheJournal) {
    EXPECT_EQ("", act("m2", here_));
    EXPECT_TRUE(book_->current()->here("m2"));
    const auto entry = journal_->read(journal_->size() - 1);
    ASSERT_TRUE(entry);
    EXPECT_EQ("presence.tapped", entry->entry.kind);
}

TEST_F(DeskTest, TheSameBytesAgainGetTheSameReceiptAlsoAfterARestart) {
    const std::string body = sign("m2", statement("m2", here_));
    ASSERT_EQ("", submit(body));
    const std::string receipt = receipt_;
    const std::uint64_t size = journal_->size();
    ASSERT_EQ("", act("m3", here_));
    ASSERT_EQ("", submit(body));
    EXPECT_EQ(receipt, receipt_);
    start();
    ASSERT_EQ("", submit(body));
    EXPECT_EQ(receipt, receipt_);
    EXPECT_EQ(size + 1, journal_->size());
}

TEST_F(DeskTest, AReceiptProvesTheEntry) {
    ASSERT_EQ("", act("m2", here_));
    const auto stored = journal_->read_stored(journal_->size() - 1);
    ASSERT_TRUE(stored);
    EXPECT_TRUE(evidence::verify_receipt(receipt_, stored->envelope, journal_->log()));
}

TEST_F(DeskTest, RefusalsHaveNamesAndChangeNothing) {
    const std::uint64_t size = journal_->size();
    const evidence::Statement good = statement("m2", here_);
    EXPECT_EQ("malformed", submit("otyrys/presence.tapped/v1\n"));
    EXPECT_EQ("oversized", submit(std::string(evidence::kMaxBody + 1, 'x')));
    std::string forged = sign("m3", good);  // m3's signature under m2's statement
    EXPECT_EQ("bad_signature", submit(forged));
    evidence::Statement other = good;
    other.log = evidence::sha256(evidence::as_bytes("another log"));
    EXPECT_EQ("other_log", submit(sign("m2", other)));
    other = good;
    other.prev = other.log;
    EXPECT_EQ("stale_prev", submit(sign("m2", other)));
    other = good;
    other.head.root = other.log;
    EXPECT_EQ("unknown_head", submit(sign("m2", other)));
    other = good;
    other.head.size += 1000;
    EXPECT_EQ("unknown_head", submit(sign("m2", other)));
    keys_.emplace("stranger", SigningKey::generate());
    EXPECT_EQ("unknown_key", act("stranger", here_));
    EXPECT_EQ(size, journal_->size());
}

TEST_F(DeskTest, AnOldStatementReplayedAfterANewerOneIsNotDoneTwice) {
    const std::string came = sign("m2", statement("m2", here_));
    ASSERT_EQ("", submit(came));
    prev_["m2"] =
        evidence::sha256(evidence::as_bytes(std::string_view(came).substr(0, came.find("\n\n") + 1)));
    ASSERT_EQ("", act("m2", PresenceTapped{id_, PresenceState::left}));
    ASSERT_EQ("", submit(came));
    EXPECT_FALSE(book_->current()->here("m2"));
}

TEST_F(DeskTest, ACaseOfAnEarlierSittingIsTakenOverOnceAlsoAfterARestart) {
    CaseAdded added;
    added.sitting = id_;
    added.id = evidence::CaseId::parse("000000000000000000000000000000c1").value();
    added.number = 1;
    added.officer.name_kk = "Тестов Ержан";
    added.officer.rank_kk = added.officer.rank_ru = added.officer.post_kk = added.officer.post_ru = "–";
    added.officer.category = "central-9";
    const SittingId next = SittingId::parse("fedcba9876543210fedcba9876543210").value();
    const CaseCarried take{next, id_, added.id};
    ASSERT_TRUE(desk_->record({box_act(added)}));
    prepare(next);
    EXPECT_EQ(next, book_->current()->prepared.sitting);
    EXPECT_EQ("not_closed", act("secretary", take));
    ASSERT_TRUE(desk_->record({box_act(SittingClosed{id_, 0})}));
    ASSERT_EQ(1u, carried_over(book_->all(), Commission::central, {}).size());
    EXPECT_EQ("", act("secretary", take));
    EXPECT_EQ("case_carried", act("secretary", take));
    start();
    EXPECT_EQ(2u, book_->size());
    EXPECT_EQ("case_carried", act("secretary", take));
    EXPECT_TRUE(carried_over(book_->all(), Commission::central, {}).empty());
    ASSERT_EQ(1u, book_->current()->cases.size());
    EXPECT_EQ("Тестов Ержан", book_->current()->cases[0].officer.name_kk);
    EXPECT_EQ(added.id, book_->current()->cases[0].carried_from->of_case);
}

TEST_F(DeskTest, WhatArrivesTogetherSharesOneSync) {
    const auto m2 = sign("m2", statement("m2", here_)), m3 = sign("m3", statement("m3", here_));
    const unsigned before = store_.syncs;
    EXPECT_EQ(together({m2, "nonsense", m3, m2}), (std::vector<std::string>{"", "malformed", "", ""}));
    EXPECT_EQ(store_.syncs, before + 1);
    EXPECT_EQ(receipts_[0], receipts_[3]);
    const auto first = receipts_;
    start();
    EXPECT_EQ(together({m3, m2}), (std::vector<std::string>{"", ""}));
    EXPECT_EQ(receipts_, (std::vector{first[2], first[0]}));
    EXPECT_EQ(store_.syncs, before + 1);
}

TEST_F(DeskTest, EachIsDecidedOnWhatThoseBeforeItMade) {
    const auto first = statement("m1", SittingOpen{id_});
    auto second = first;
    second.prev = evidence::sha256(evidence::as_bytes(evidence::format(first)));
    auto late = first;
    late.at_ms += 1;
    const auto secretary = sign("secretary", statement("secretary", SittingOpen{id_}));
    EXPECT_EQ(together({sign("m1", first), secretary, sign("m1", second), sign("m1", late)}),
              (std::vector<std::string>{"", "", "sitting_open", "stale_prev"}));
    EXPECT_TRUE(book_->current()->open());
}

TEST_F(DeskTest, NothingOfABatchIsAnsweredWhenItIsNotDurable) {
    const auto size = store_.size();
    const auto m2 = sign("m2", statement("m2", here_)), m3 = sign("m3", statement("m3", here_));
    store_.broken = true;
    EXPECT_EQ(together({"nonsense", m2, m3}), (std::vector<std::string>{"the disk is gone"}));
    store_.broken = false;
    EXPECT_EQ(together({m3}), (std::vector<std::string>{"the disk is gone"})) << "a fault is final";
    EXPECT_EQ(together({"nonsense"}), (std::vector<std::string>{"the disk is gone"}));
    EXPECT_EQ(store_.size(), size);
    start();
    EXPECT_FALSE(book_->current()->here("m2"));
    EXPECT_EQ(together({m3, m2}), (std::vector<std::string>{"", ""}));
}

TEST_F(DeskTest, AKindThatIsOnlyTheBoxsIsRefusedFromAPerson) {
    EXPECT_EQ("not_yours", act("m2", SittingClosed{id_, 0}));
}

TEST_F(DeskTest, EveryKindSurvivesItsText) {
    const auto check = [&]<class A>(const A& a) {
        evidence::Statement s = statement("m1", a);
        const auto back = evidence::parse_statement(evidence::format(s), *kind_rule(A::kKind));
        ASSERT_TRUE(back) << A::kKind;
        EXPECT_EQ(Act{a}, parse_act(*back)) << A::kKind;
    };
    check(std::get<PresenceTapped>(here_));
    BallotClosed closed{id_,         {},           {}, "m1=4 m2=-", "2=3", 6, 1, 2, Verdict::adopted,
                        Decision{2}, By::majority, {}};
    check(closed);
    check(BallotOpened{id_, {}, 1, Form::motion, kPoint17});
    check(VoteCast{id_, {}, 1, {}, Choice::against()});
    check(PresenceEntered{id_, "m2", PresenceState::left, "планшет"});
}

}  // namespace
