// The one writer over a real journal with real keys, in memory.
#include "tests/voting/desk_fixture.h"

namespace {

using namespace voting;
using test::DeskTest;

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
    keys_.emplace("stranger", evidence::SigningKey::generate());
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

TEST_F(DeskTest, ACaseTakenOverIntoASittingThatGaveWayCanBeTakenOverAgain) {
    CaseAdded added;
    added.sitting = id_;
    added.id = evidence::CaseId::parse("000000000000000000000000000000c1").value();
    added.number = 1;
    added.officer.name_kk = "Тестов Ержан";
    added.officer.rank_kk = added.officer.rank_ru = added.officer.post_kk = added.officer.post_ru = "–";
    added.officer.category = "central-9";
    const SittingId unopened = SittingId::parse("fedcba9876543210fedcba9876543210").value();
    const SittingId held = SittingId::parse("fedcba9876543210fedcba9876543211").value();
    ASSERT_TRUE(desk_->record({box_act(added), box_act(SittingClosed{id_, 0})}));
    prepare(unopened);
    EXPECT_EQ("", act("secretary", CaseCarried{unopened, id_, added.id}));
    prepare(held);
    EXPECT_EQ("sitting_replaced", act("secretary", CaseCarried{unopened, id_, added.id}));
    start();
    EXPECT_EQ("", act("secretary", CaseCarried{held, id_, added.id}));
    EXPECT_EQ("case_carried", act("secretary", CaseCarried{held, id_, added.id}));
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
    BallotClosed closed{
        id_, {}, {}, "m1=4 m2=-", {"m3=5"}, "2=3", 6, 1, 2, Verdict::adopted, Decision{2}, By::majority, {}};
    check(closed);
    check(BallotOpened{id_, {}, 1, Form::motion, kPoint17});
    check(VoteCast{id_, {}, 1, {}, Choice::against()});
    check(PresenceEntered{id_, "m2", PresenceState::left, "планшет"});
}

}  // namespace
