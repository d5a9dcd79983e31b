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
        SittingPrepared prepared;
        prepared.sitting = id_;
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
                id_, person, role, person, {}, "мүше", "член", evidence::key_id(key.public_key())}));
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

    evidence::MemoryStore store_;
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
