#include "tests/simulation/broken_parts.h"

#include "voting/act_codec.h"
#include "voting/unlock.h"

namespace simulation {
namespace {

using evidence::Result;
using evidence::StoredEntry;

class EarlyStore final : public evidence::JournalStore {
  public:
    explicit EarlyStore(std::unique_ptr<evidence::JournalStore> store) : store_(std::move(store)) {}
    std::uint64_t size() const override { return store_->size() + late_.size(); }
    Result<StoredEntry> read(std::uint64_t index) const override {
        if (index >= store_->size() && index < size()) return late_[index - store_->size()];
        return store_->read(index);
    }
    Result<std::string> head() const override { return late_.empty() ? store_->head() : late_head_; }
    Result<void> append(const std::vector<StoredEntry>& entries, const std::string& head) override {
        if (!late_.empty()) OTYRYS_CHECK(store_->append(late_, late_head_));
        late_ = entries, late_head_ = head;
        return {};
    }

  private:
    std::unique_ptr<evidence::JournalStore> store_;
    std::vector<StoredEntry> late_;
    std::string late_head_;
};

class BrokenBook : public voting::RuleBook {
  public:
    explicit BrokenBook(voting::SittingBook& sound) : sound_(sound) {}
    const evidence::KindRule* rule(std::string_view kind) const override { return sound_.rule(kind); }
    std::variant<Plan, voting::Refused> decide(const evidence::Statement& statement,
                                               const evidence::Digest& by,
                                               const voting::Now& now) const override {
        return sound_.decide(statement, by, now);
    }
    void apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) override {
        sound_.apply(entry, statement);
    }

  protected:
    voting::SittingBook& sound_;
};

class CountsChangedVotes final : public BrokenBook {
  public:
    using BrokenBook::BrokenBook;
    std::variant<Plan, voting::Refused> decide(const evidence::Statement& statement,
                                               const evidence::Digest& by,
                                               const voting::Now& now) const override {
        auto decided = sound_.decide(statement, by, now);
        auto* plan = std::get_if<Plan>(&decided);
        const auto* c = sound_.current() ? sound_.current()->current_case() : nullptr;
        const auto* ballot = c ? c->open_ballot() : nullptr;
        if (!plan || !ballot || statement.kind != voting::BallotClosing::kKind) return decided;
        std::map<std::string, unsigned> counts;
        for (const auto& [person, votes] : ballot->votes)
            for (const auto& vote : votes)
                if (vote.choice.sort != voting::Choice::Sort::abstain) ++counts[voting::to_text(vote.choice)];
        std::string text;
        for (const auto& [choice, count] : counts)
            text += (text.empty() ? "" : " ") + choice + "=" + std::to_string(count);
        for (auto& field : plan->consequences.front().fields)
            if (field.key == "counts" && !text.empty()) field.value = text;
        return decided;
    }
};

/// Decides on a fold of its own in which nobody leaves.
class IgnoresDepartures final : public BrokenBook {
  public:
    using BrokenBook::BrokenBook;
    std::variant<Plan, voting::Refused> decide(const evidence::Statement& statement,
                                               const evidence::Digest& by,
                                               const voting::Now& now) const override {
        return nobody_left_.decide(statement, by, now);
    }
    void apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) override {
        BrokenBook::apply(entry, statement);
        if (statement.field("state") != "left") nobody_left_.apply(entry, statement);
    }

  private:
    voting::SittingBook nobody_left_;
};

class TakesAnyUnlock final : public BrokenBook {
  public:
    using BrokenBook::BrokenBook;
    std::variant<Plan, voting::Refused> decide(const evidence::Statement& statement,
                                               const evidence::Digest& by,
                                               const voting::Now& now) const override {
        if (statement.kind == voting::kUnlockDone) return Plan{evidence::Stream::box(), {}};
        return sound_.decide(statement, by, now);
    }
};

}  // namespace

std::unique_ptr<evidence::JournalStore> early_store(std::unique_ptr<evidence::JournalStore> store) {
    return std::make_unique<EarlyStore>(std::move(store));
}

std::unique_ptr<voting::RuleBook> broken_book(Broken broken, voting::SittingBook& sound) {
    if (broken == Broken::counts_changed_votes) return std::make_unique<CountsChangedVotes>(sound);
    if (broken == Broken::ignores_departures) return std::make_unique<IgnoresDepartures>(sound);
    if (broken == Broken::takes_any_unlock) return std::make_unique<TakesAnyUnlock>(sound);
    return nullptr;
}

}  // namespace simulation
