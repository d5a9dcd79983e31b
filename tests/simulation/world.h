#pragma once
// One run: a room of twelve devices, a network that loses, repeats, delays and cuts, clocks that jump, power
// that fails. Everything follows from the seed.

#include "tests/simulation/chance.h"
#include "tests/simulation/spare.h"

namespace simulation {

struct Report {
    std::string violation;  // empty: everything held
    unsigned votes = 0, counted = 0, adopted = 0, acknowledgements = 0, cuts = 0, crashes = 0, replaced = 0,
             renewed = 0, heads = 0, cosignatures = 0;
    unsigned tries = 0, unanswered = 0, wrong = 0, lock_outs = 0, chosen = 0, brought_back = 0;
    unsigned together = 0, steps = 0, accepted = 0, refused = 0;
    std::uint64_t entries = 0;
};

Report run(std::uint64_t seed, Broken broken = Broken::nothing);

class World {
  public:
    World(std::uint64_t seed, Broken broken);
    void play(unsigned turns);
    /// No more faults: everybody gets an answer and sees the same.
    void settle();
    Report report() const;

  private:
    struct Seeded {
        explicit Seeded(std::uint64_t seed) { seed_everything(seed); }
    };
    bool chance(double probability);
    std::size_t one_of(std::size_t count) { return random_() % count; }
    void prepare();
    void turn();
    void network();
    void misfortune();
    void replace();
    void renew(const std::string& person);
    void bring_back();
    void take_spare();
    void witness_spare();
    void put_away_revoked();
    void crash();
    void start(bool all_lost);
    void pass_time(std::int64_t ms);
    void link_up();
    bool deliver_up(Tablet& tablet);
    bool deliver_down(Tablet& tablet);
    void forget_gone();
    void end_turn();
    void look();
    void hear(const WirePair& over, const std::string& text);

    Seeded seeded_;
    Random random_;
    SimulatedClock clock_;
    Disk disk_;
    Judge judge_;
    Appliance appliance_;
    std::vector<Bearer> bearers_;
    std::unique_ptr<Spare> spare_;  // being paired
    std::vector<std::unique_ptr<Tablet>> tablets_;
    std::vector<std::shared_ptr<WirePair>> pairs_;  // that the appliance may still see
    std::int64_t ticked_us_ = 0;
    bool try_answered_ = false;  // just now
    Report report_;
};

}  // namespace simulation
