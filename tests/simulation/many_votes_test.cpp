// Very many votes through the real desk, journal and store: not one error, and all of them there afterwards.
// OTYRYS_VOTES=n says how many.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

#include "recorder/evidence/store/sqlite_store.h"
#include "tests/simulation/appliance.h"
#include "tests/simulation/chance.h"
#include "voting/act_codec.h"
#include "voting/regulation/regulation.h"

namespace {

using namespace voting;

constexpr unsigned kMembers = 9;
constexpr unsigned kVotesOfABallot = 450;

class ManyVotes : public testing::Test {
  protected:
    void open() {
        auto store = evidence::open_sqlite_store("votes.db");
        ASSERT_TRUE(store.ok()) << store.error().text;
        store_ = std::move(store).value();
        auto journal = evidence::Journal::open(*store_, clock_, log_name_, log_key_);
        ASSERT_TRUE(journal.ok()) << journal.error().text;
        journal_ = std::move(journal).value();
        book_ = std::make_unique<SittingBook>();
        auto desk = Desk::open(*journal_, clock_, {book_.get()});
        ASSERT_TRUE(desk.ok()) << desk.error().text;
        desk_ = std::move(desk).value();
    }
    void prepare() {
        std::vector<BoxAct> acts, seats;
        for (unsigned i = 1; i <= kMembers + 1; ++i) {
            const auto id = i > kMembers ? "secretary" : "m" + std::to_string(i);
            const auto& key = keys_.emplace(id, evidence::SigningKey::generate()).first->second;
            acts.push_back({evidence::Stream::box(),
                            "key.enrolled",
                            {{"role", "member"}, {"key", key.public_key().hex()}, {"label", id}}});
            seats.push_back(box_act(PersonSeated{sitting_,
                                                 id,
                                                 i == 1         ? Role::chair
                                                 : i > kMembers ? Role::secretary
                                                                : Role::member,
                                                 id,
                                                 {},
                                                 "мүше",
                                                 "член",
                                                 evidence::key_id(key.public_key())}));
        }
        SittingPrepared prepared;
        prepared.sitting = sitting_, prepared.number = 1, prepared.day = "2024-05-03";
        prepared.voting_posts = kMembers;
        prepared.place_kk = prepared.place_ru = "Астана";
        for (const Act& frozen : prepare_under(regulation::decree_490(), prepared))
            acts.push_back(box_act(frozen));
        acts.insert(acts.end(), seats.begin(), seats.end());
        CaseAdded added;
        added.sitting = sitting_, added.id = case_, added.number = 1, added.officer.category = "central-9";
        for (auto* text : {&added.officer.name_kk, &added.officer.rank_kk, &added.officer.rank_ru,
                           &added.officer.post_kk, &added.officer.post_ru})
            *text = "үлгі";
        acts.push_back(box_act(added));
        ASSERT_TRUE(desk_->record(acts).ok());
        for (const auto& [id, key] : keys_) submit({{id, PresenceTapped{sitting_, PresenceState::here}}});
        submit({{"secretary", SittingOpen{sitting_}}});
        submit({{"m1", SittingOpen{sitting_}}});
        submit({{"secretary", CaseCalled{sitting_, case_}}});
        submit({{"secretary", InterviewStarted{sitting_, case_}}});
        submit({{"secretary", InterviewEnded{sitting_, case_}}});
        ASSERT_TRUE(
            desk_->record({box_act(InterviewVerified{sitting_, case_, RecordedBy::recorder, 1, 0, 0})}).ok());
    }
    /// Together; every one must be accepted, in this order, and its receipt prove it.
    void submit(const std::vector<std::pair<std::string, Act>>& acts) {
        std::vector<std::string> bodies;
        for (const auto& [person, act] : acts) {
            const auto& key = keys_.at(person);
            const auto text = evidence::format(evidence::Statement{
                std::string(kind_of(act)), journal_->fingerprint(), evidence::key_id(key.public_key()),
                prev_[person], journal_->seen_head(), clock_.now().wall_ms, to_fields(act)});
            prev_[person] = evidence::sha256(evidence::as_bytes(text));
            bodies.push_back(
                evidence::sign_note(text, evidence::person_note_key(key.public_key()).name, key));
        }
        const auto first = journal_->size();
        const auto answers =
            desk_->submit(std::vector<std::string_view>(bodies.begin(), bodies.end()), Now{});
        ASSERT_TRUE(answers.ok()) << answers.error().text;
        for (std::size_t i = 0; i < acts.size(); ++i) {
            const auto* accepted = std::get_if<Accepted>(&(*answers)[i]);
            ASSERT_TRUE(accepted) << to_word(std::get<Refused>((*answers)[i]).why);
            ASSERT_EQ(accepted->index, first + i);
            const auto stored = journal_->read_stored(accepted->index);
            ASSERT_TRUE(stored.ok());
            ASSERT_TRUE(evidence::verify_receipt(accepted->receipt, stored->envelope, journal_->log()).ok());
        }
        clock_.instant.wall_ms += 50, clock_.instant.mono_us += 50'000;
    }
    const Ballot& ballot() const { return book_->current()->cases.front().ballots.back(); }
    /// A ballot in which everybody changes the vote again and again, then its count; how many votes.
    unsigned hold_ballot(unsigned most) {
        submit({{"m1", BallotOpened{sitting_, case_, ++round_, Form::choose_one, {}}}});
        std::map<std::string, unsigned> last;
        unsigned votes = 0;
        while (votes < most) {
            std::vector<std::pair<std::string, Act>> together;
            for (unsigned m = 1; m <= kMembers; ++m) {
                const auto decision = static_cast<std::uint8_t>(1 + random_() % 5);
                if (random_() % 3 == 0 || votes + together.size() == most) continue;
                const auto person = "m" + std::to_string(m);
                last[person] = decision;
                together.emplace_back(
                    person, VoteCast{sitting_, case_, round_, ballot().digest, Choice::of({decision})});
            }
            if (!together.empty()) submit(together), ++batches_;
            votes += static_cast<unsigned>(together.size());
        }
        submit({{"m1", BallotClosing{sitting_, case_, ballot().digest}}});
        std::map<Decision, unsigned> counts;
        for (const auto& [person, decision] : last) ++counts[{static_cast<std::uint8_t>(decision)}];
        EXPECT_EQ(ballot().closing->tally.decisions, counts);
        submit({{"m1", BallotAnnulled{sitting_, case_, ballot().digest, "қайта"}}});
        return votes;
    }

    simulation::Random random_{15};
    simulation::SimulatedClock clock_;
    simulation::Disk disk_;
    evidence::SigningKey log_key_ = (simulation::seed_everything(15), evidence::SigningKey::generate());
    evidence::NoteKey log_name_ = evidence::log_note_key("KZ-C", log_key_.public_key(), 1);
    SittingId sitting_ = evidence::random_id<SittingId>();
    CaseId case_ = evidence::random_id<CaseId>();
    std::map<std::string, evidence::SigningKey> keys_;
    std::map<std::string, Digest> prev_;
    unsigned round_ = 0, batches_ = 0;
    std::unique_ptr<evidence::JournalStore> store_;
    std::unique_ptr<evidence::Journal> journal_;
    std::unique_ptr<SittingBook> book_;
    std::unique_ptr<Desk> desk_;
};

TEST_F(ManyVotes, AreAllAcceptedCountedAndKept) {
    const char* asked = std::getenv("OTYRYS_VOTES");
    const auto wanted = asked ? static_cast<unsigned>(std::strtoul(asked, nullptr, 10)) : 2000;
    open();
    prepare();
    unsigned votes = 0;
    while (votes < wanted && !HasFatalFailure())
        votes += hold_ballot(std::min(kVotesOfABallot, wanted - votes));
    ASSERT_FALSE(HasFatalFailure());
    const auto size = journal_->size();
    const auto root = journal_->root();
    disk_.power_off();
    desk_.reset(), book_.reset(), journal_.reset(), store_.reset();
    disk_.power_on(random_, true);
    open();
    EXPECT_EQ(journal_->size(), size);
    EXPECT_EQ(journal_->root(), root);
    std::size_t kept = 0;
    for (const auto& each : book_->current()->cases.front().ballots)
        for (const auto& [person, all] : each.votes) kept += all.size();
    EXPECT_EQ(kept, votes);
    std::cout << votes << " votes in " << batches_ << " durable steps and " << round_
              << " ballots, all accepted, proven, counted and there after the power failed" << std::endl;
}

}  // namespace
