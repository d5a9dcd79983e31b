#include "tests/simulation/world.h"

#include <algorithm>

#include "voting/act_codec.h"
#include "voting/regulation/regulation.h"

namespace simulation {
namespace {

constexpr unsigned kMembers = 9, kDevices = 12, kCases = 3;

/// The person's key, and the tablet's own.
void enrol(std::vector<voting::BoxAct>& acts, const Bearer& bearer) {
    for (const auto& known : bearer.enrolments())
        acts.push_back(
            {evidence::Stream::box(),
             "key.enrolled",
             {{"role", known.at("role")}, {"key", known.at("key")}, {"label", known.at("label")}}});
}

}  // namespace

World::World(std::uint64_t seed, Broken broken)
    : seeded_(seed),
      random_(seed),
      appliance_(disk_, clock_, broken, [this](const auto& over, const auto& text) { hear(over, text); }) {
    for (unsigned i = 0; i <= kMembers; ++i) {
        Bearer bearer{
            i == kMembers ? "secretary" : "m" + std::to_string(i + 1), {}, {}, false, false, {}, {}};
        evidence::random_bytes(bearer.key), evidence::random_bytes(bearer.tablet);
        bearer.likes_pins = chance(bearer.person == "m1" || bearer.person == "secretary" ? 0.1 : 0.3);
        bearer.forgetful = chance(0.3);
        bearers_.push_back(bearer);
    }
    appliance_.start();
    prepare();
    disk_.lies = broken == Broken::disk_lies;
    judge_.look(appliance_);
    for (unsigned i = 0; i < kDevices; ++i) {
        tablets_.push_back(
            std::make_unique<Tablet>("device" + std::to_string(i), appliance_, clock_, judge_, broken));
        if (i < bearers_.size()) tablets_[i]->sit_down(bearers_[i], false);
    }
}

bool World::chance(double probability) {
    return static_cast<double>(random_() >> 11) * 0x1p-53 < probability;
}

void World::prepare() {
    std::vector<voting::BoxAct> acts;
    for (const auto& bearer : bearers_) enrol(acts, bearer);
    voting::SittingPrepared prepared;
    prepared.sitting = evidence::random_id<voting::SittingId>();
    prepared.number = 1;
    prepared.day = "2024-05-03";
    prepared.voting_posts = kMembers;
    prepared.place_kk = prepared.place_ru = "Астана";
    if (chance(0.5)) prepared.settings.base = voting::Base::attended;
    if (chance(0.5)) prepared.settings.tie_break = voting::TieBreak::equal_votes;
    auto regulation = regulation::decree_490();  // its words apart: or links were cut in little else
    std::erase_if(regulation.sayings,
                  [](const auto& s) { return !s.first.starts_with("category.central-"); });
    for (const auto& frozen : voting::prepare_under(regulation, prepared))
        acts.push_back(voting::box_act(frozen));
    for (const auto& bearer : bearers_) {
        const auto role = bearer.person == "m1"          ? voting::Role::chair
                          : bearer.person == "secretary" ? voting::Role::secretary
                                                         : voting::Role::member;
        const auto key = evidence::key_id(evidence::SigningKey::from_seed(bearer.key).public_key());
        acts.push_back(voting::box_act(voting::PersonSeated{
            prepared.sitting, bearer.person, role, "Сынақов " + bearer.person, {}, "мүше", "член", key}));
    }
    for (unsigned number = 1; number <= kCases; ++number) {
        voting::CaseAdded added;
        added.sitting = prepared.sitting;
        added.id = evidence::random_id<voting::CaseId>();
        added.number = number;
        added.officer.name_kk = "Тестов " + std::to_string(number);
        added.officer.rank_kk = added.officer.rank_ru = added.officer.post_kk = added.officer.post_ru =
            "үлгі";
        added.officer.category = "central-9";
        acts.push_back(voting::box_act(added));
    }
    if (!appliance_.service().record(acts).ok()) throw std::runtime_error("the sitting is not prepared");
}

void World::hear(const WirePair& over, const std::string& text) {
    const auto is = [&](const char* type) { return text.starts_with("otyrys-link/v1 " + std::string(type)); };
    if (!is("accepted") && !is("evaluated") && !is("refused")) return;
    const auto message = wire::parse(text);
    if (const auto* accepted = std::get_if<wire::AcceptedSent>(&*message)) {
        judge_.acknowledged(accepted->statement, accepted->index, accepted->receipt);
    } else if (const auto* evaluated = std::get_if<wire::Evaluated>(&*message)) {
        judge_.look(appliance_);
        judge_.try_answered(over.device, evaluated->number);
        try_answered_ = true;
    } else if (std::get<wire::RefusedSent>(*message).why == voting::Refusal::unlock_locked) {
        judge_.look(appliance_);
        judge_.try_refused(over.device);
    }
}

// ---- a turn ----

void World::play(unsigned turns) {
    for (unsigned i = 0; i < turns; ++i) turn();
}

void World::turn() {
    pass_time(1 + static_cast<std::int64_t>(random_() % 60));
    if (!appliance_.is_on()) {
        if (chance(0.3)) start(chance(0.3));
    } else if (chance(0.7)) {
        network();
    }
    if (chance(0.04)) misfortune();
    if (chance(0.1)) bring_back();
    if (chance(0.25)) link_up();
    for (const auto& tablet : tablets_)
        if (tablet->in_use() &&
            chance(tablet->person() == "m1" || tablet->person() == "secretary" ? 0.4 : 0.12))
            tablet->act(random_);
    for (const auto& tablet : tablets_)
        if (chance(0.5)) tablet->work();
    end_turn();
}

/// Some messages of some connections arrive, in any order among the connections.
void World::network() {
    for (unsigned burst = 1 + static_cast<unsigned>(one_of(16)); burst > 0; --burst) {
        auto& tablet = *tablets_[one_of(tablets_.size())];
        const bool up = chance(0.5);
        for (unsigned i = 1 + static_cast<unsigned>(one_of(12)); i > 0; --i)
            if (!(up ? deliver_up(tablet) : deliver_down(tablet))) break;
        if (tablet.in_use() && chance(0.7)) tablet.end_turn();
        if (std::exchange(try_answered_, false) && appliance_.is_on() && chance(0.1))
            crash();  // durable, on its way
    }
}

/// What the appliance wrote by itself is told to tablets in the same turn.
void World::look() {
    if (!appliance_.has_failed()) judge_.look(appliance_);
}

bool World::deliver_up(Tablet& tablet) {
    const auto& pair = tablet.pair();
    if (!pair || !appliance_.is_on() || !pair->appliance_sees_it || pair->up.empty()) return false;
    const auto frame = std::move(pair->up.front());
    pair->up.pop_front();
    if (frame.sort == Frame::Sort::pong)
        appliance_.exchange().pong(pair->peer);
    else
        appliance_.exchange().take_text(pair->peer, frame.text);
    look();
    return true;
}

bool World::deliver_down(Tablet& tablet) {
    const auto pair = tablet.pair();
    if (!pair || !pair->tablet_sees_it || pair->down.empty()) return false;
    const auto frame = std::move(pair->down.front());
    pair->down.pop_front();
    pair->unsent -= frame.text.size();
    if (appliance_.is_on() && pair->appliance_sees_it) appliance_.exchange().written(pair->peer);
    tablet.take(frame);
    return true;
}

void World::end_turn() {
    if (appliance_.is_on()) {
        appliance_.service().end_turn();
        if (appliance_.has_failed()) {
            crash();
        } else {
            forget_gone();
            judge_.look(appliance_);
            take_spare();
        }
    }
    put_away_revoked();
    for (const auto& tablet : tablets_)
        if (tablet->in_use()) tablet->end_turn();
}

/// Connections that are gone for the appliance; those gone for the tablet alone it notices by itself.
void World::forget_gone() {
    for (const auto& pair : pairs_)
        if (!pair->appliance_sees_it) appliance_.exchange().leave(pair->peer);
    std::erase_if(pairs_, [](const auto& pair) { return !pair->appliance_sees_it; });
}

/// Whose link is gone links up again; a tablet that hears nothing more notices some time.
void World::link_up() {
    for (const auto& tablet : tablets_)
        if (tablet->connected() && !tablet->pair()->appliance_sees_it && tablet->pair()->down.empty() &&
            chance(0.3))
            tablet->cut(false, false);
    if (!appliance_.is_on()) return;
    for (const auto& tablet : tablets_)
        if (tablet->in_use() && !tablet->connected()) {
            tablet->connect();
            pairs_.push_back(tablet->pair());
        }
}

void World::pass_time(std::int64_t ms) {
    clock_.instant.wall_ms += ms;
    clock_.instant.mono_us += ms * 1000;
    if (appliance_.is_on() && clock_.instant.mono_us - ticked_us_ >= wire::kHeartbeatMs * 1000) {
        ticked_us_ = clock_.instant.mono_us;
        appliance_.exchange().tick();
        look();
    }
}

// ---- what goes wrong ----

void World::misfortune() {
    auto& tablet = *tablets_[one_of(tablets_.size())];
    switch (one_of(8)) {
        case 0:
        case 1:
        case 2:  // noticed by both ends, or by one alone
            if (tablet.connected()) ++report_.cuts;
            tablet.cut(chance(0.3), chance(0.3));
            break;
        case 3: clock_.instant.wall_ms += static_cast<std::int64_t>(random_() % 7'200'000) - 3'600'000; break;
        case 4: chance(0.4) ? renew(bearers_[one_of(bearers_.size())].person) : replace(); break;
        case 5: tablet.repeat(); break;
        case 6:
            if (appliance_.is_on()) crash();
            break;
        default: disk_.power_off_at(1 + static_cast<unsigned>(one_of(12)));
    }
}

/// A device is started again, or breaks and another takes its place, sometimes while it still works.
void World::replace() {
    auto& one = *tablets_[one_of(tablets_.size())];
    auto& other = *tablets_[one_of(tablets_.size())];
    const auto known = std::find_if(bearers_.begin(), bearers_.end(),
                                    [&](const Bearer& b) { return b.person == one.person(); });
    if (known == bearers_.end()) return;
    const auto bearer = known->key == one.bearer().key ? one.bearer() : *known;  // with the key file
    ++report_.replaced;
    if (&one == &other || other.in_use()) return one.sit_down(bearer, chance(0.5));
    other.sit_down(bearer, false);
    if (chance(0.7)) one.leave();
}

/// A tablet is lost for good: another with a key of its own is paired, and a member witnesses.
void World::renew(const std::string& person) {
    if (!appliance_.is_on() || spare_) return;
    auto& witness = *tablets_[one_of(tablets_.size())];
    if (!witness.in_use() || witness.person() == "secretary" || witness.person() == person ||
        !witness.session().welcomed())
        return;
    spare_ = std::make_unique<Spare>(appliance_, clock_, person, witness.person());
    pairs_.push_back(spare_->pair());
}

/// Whom five wrong PINs have locked out.
void World::bring_back() {
    for (const auto& tablet : tablets_)
        if (tablet->locked_out()) return renew(tablet->person());
}

/// Whoever's device has made the number that the spare shows.
void World::witness_spare() {
    if (spare_->number().empty()) return;
    for (const auto& tablet : tablets_)
        if (tablet->in_use() && tablet->session().witness().number() == spare_->number())
            tablet->witness(spare_->number());
}

/// Enrolled, the spare is the person's tablet; when its pairing is over without that, it is nobody's.
void World::take_spare() {
    if (!spare_ || !appliance_.is_on()) return;
    spare_->turn();
    if (spare_->enrolled()) {
        auto fresh = spare_->bearer();
        for (auto& bearer : bearers_)
            if (bearer.person == fresh.person) {
                fresh.likes_pins = bearer.likes_pins, fresh.forgetful = bearer.forgetful;
                bearer = fresh;
            }
        const auto free = std::find_if(tablets_.begin(), tablets_.end(), [&](const auto& tablet) {
            return !tablet->in_use() || tablet->person() == fresh.person;
        });
        if (free != tablets_.end()) (*free)->sit_down(fresh, false);
        spare_.reset();
    } else if (spare_->over() || chance(0.01)) {
        spare_.reset();
    } else {
        witness_spare();
    }
}

void World::put_away_revoked() {
    for (const auto& tablet : tablets_)
        if (tablet->in_use() && tablet->cut_off()) tablet->leave();
}

void World::crash() {
    ++report_.crashes;
    spare_.reset();
    appliance_.cut_off();
    for (const auto& tablet : tablets_) {
        const auto pair = tablet->pair();
        if (!pair) continue;
        pair->up.clear();
        if (!pair->down.empty()) pair->down.resize(one_of(pair->down.size() + 1));  // this much had left
        pair->down.push_back({Frame::Sort::end, {}});
        tablet->cut(true, false);
    }
    pairs_.clear();
}

void World::start(bool all_lost) {
    disk_.power_on(random_, all_lost);
    appliance_.start();
    judge_.look_after_start(appliance_);
}

// ---- the end ----

void World::settle() {
    if (appliance_.is_on()) crash();
    start(true);  // nothing that was not synced
    for (unsigned round = 0; round < 400; ++round) {
        link_up();
        pass_time(100);
        for (const auto& tablet : tablets_) {
            while (deliver_down(*tablet)) continue;
            while (deliver_up(*tablet)) continue;
            tablet->work();
        }
        end_turn();
        const bool quiet = std::all_of(tablets_.begin(), tablets_.end(), [&](const auto& tablet) {
            return !tablet->in_use() ||
                   (tablet->idle() && !tablet->at_pin() &&
                    tablet->session().state() == client::LinkState::linked &&
                    tablet->session().follower().size() == appliance_.service().journal().size());
        });
        if (quiet) break;
        if (round == 399) throw Violation("stuck: somebody gets no answer");
    }
    const auto& sitting = *appliance_.service().sittings().current();
    const bool open = sitting.current_case() && sitting.current_case()->open_ballot();
    const auto here = dump(sitting, !open);
    for (const auto& tablet : tablets_) {
        if (!tablet->in_use()) continue;
        if (const auto there = dump(*tablet->session().sitting(), !open); there != here)
            throw Violation("other_view: " + tablet->person() + " sees\n" + there + "\nand not\n" + here);
    }
}

Report World::report() const {
    auto report = report_;
    report.votes = judge_.votes, report.counted = judge_.counted, report.adopted = judge_.adopted;
    report.tries = judge_.tries, report.unanswered = judge_.unanswered, report.wrong = judge_.wrong;
    report.lock_outs = judge_.lock_outs, report.chosen = judge_.chosen;
    report.brought_back = judge_.brought_back;
    report.renewed = judge_.renewed, report.heads = judge_.heads, report.cosignatures = judge_.cosignatures;
    report.acknowledgements = judge_.acknowledgements, report.entries = judge_.entries();
    report.together = appliance_.counted().together, report.steps = appliance_.counted().steps;
    for (const auto& tablet : tablets_)
        report.accepted += tablet->accepted, report.refused += tablet->refused;
    return report;
}

Report run(std::uint64_t seed, Broken broken) {
    World world(seed, broken);
    std::string violation;
    try {
        world.play(400);
        world.settle();
    } catch (const std::exception& fault) {
        violation = fault.what();
    }
    auto report = world.report();
    report.violation = violation;
    return report;
}

}  // namespace simulation
