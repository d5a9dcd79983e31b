#pragma once
// A box with three members and a secretary, all enrolled, their sitting prepared: the one writer over a real
// journal with real keys, in memory.

#include <gtest/gtest.h>

#include "voting/act_codec.h"
#include "voting/desk.h"
#include "voting/regulation/regulation.h"
#include "voting/sitting_book.h"

namespace test {

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

}  // namespace test
