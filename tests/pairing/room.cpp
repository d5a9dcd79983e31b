#include "tests/pairing/room.h"

#include "recorder/evidence/box_events.h"
#include "voting/regulation/regulation.h"

namespace test {
namespace {

constexpr std::array<const char*, 4> kPersons{"m1", "m2", "m3", "secretary"};

/// The appliance's end of a pipe.
class PipeEnd final : public wire::Connection {
  public:
    explicit PipeEnd(std::shared_ptr<Pipe> pipe) : pipe_(std::move(pipe)) {}
    std::string address() const override { return "room"; }
    void send(const std::string& text) override { pipe_->down.push_back(text); }
    void send(const evidence::Bytes&) override {}
    std::size_t unsent() const override { return 0; }
    void take_up_to(std::size_t) override {}
    void ping() override {}
    void close() override { pipe_->open = false; }
    void abort() override { pipe_->open = false; }

  private:
    std::shared_ptr<Pipe> pipe_;
};

evidence::SigningKey generated() {
    evidence::crypto_init();
    return evidence::SigningKey::generate();
}

}  // namespace

evidence::Bytes seed_of(const evidence::SigningKey& key) {
    const auto seed = key.seed();
    return {seed.view().begin(), seed.view().end()};
}

voting::SittingPrepared sitting_of_three(unsigned number, const std::string& day) {
    voting::SittingPrepared prepared;
    prepared.sitting = evidence::random_id<evidence::SittingId>();
    prepared.number = number;
    prepared.day = day;
    prepared.voting_posts = 3;
    prepared.place_kk = prepared.place_ru = "Астана";
    return prepared;
}

Device::Device(Room& in, client::Keys keys) : room(in) {
    session = std::make_unique<client::Session>(room.certificate, room.trust(), std::move(keys), room.clock,
                                                std::vector<voting::RuleBook*>{}, std::nullopt, *this);
}

void Device::connect() {
    pipe = room.connect();
    session->connected();
}

std::string Device::act(const std::string& kind, client::Given given) {
    const auto ticket = session->submit(kind, std::move(given));
    room.settle_all();
    const auto found = answers.find(ticket);
    if (found == answers.end()) return "no answer";
    return found->second.accepted ? "" : std::string(voting::to_word(found->second.refused.why));
}

Room::Room() : log_key_(generated()), log_name_(evidence::log_note_key("KZ-C", log_key_.public_key(), 1)) {
    journal_ = std::move(evidence::Journal::open(store_, clock, log_name_, log_key_)).value();
    desk_ = std::move(voting::Desk::open(*journal_, clock, {&book_})).value();
    prepare();
    wire::Limits limits;
    limits.slice_us = 0;  // one peer at a time
    exchange = std::make_unique<wire::Exchange>(
        *this, clock, certificate, limits,
        wire::Exchange::Told{[this] { deliver_due_ = true; }, [] {}, [](const std::string&) {},
                             [] {
                                 return wire::Place{"192.168.0.2", 7443};
                             },
                             [this] { go_on_due_ = true; }});
}

Room::~Room() = default;

const wire::Live& Room::live() const {
    live_ = {};
    live_.clock_ms = clock.now().wall_ms;
    show_pairing(live_, clock.now().mono_us / 1000);
    return live_;
}

void Room::prepare() {
    std::vector<voting::BoxAct> acts{
        {evidence::Stream::box(), std::string(evidence::kBoxStarted), {{"version", "1"}}}};
    for (const std::string person : kPersons)
        for (const std::string role : {"member", "device"}) {
            const auto key = evidence::SigningKey::generate();
            seeds_[role == "member" ? person : person + ".device"] = seed_of(key);
            acts.push_back({evidence::Stream::box(),
                            "key.enrolled",
                            {{"role", role}, {"key", key.public_key().hex()}, {"label", name(person)}}});
        }
    const auto prepared = sitting_of_three(1, "2024-05-03");
    for (const auto& frozen : voting::prepare_under(regulation::decree_490(), prepared))
        acts.push_back(voting::box_act(frozen));
    for (const std::string person : kPersons) {
        const auto role = person == "m1"          ? voting::Role::chair
                          : person == "secretary" ? voting::Role::secretary
                                                  : voting::Role::member;
        acts.push_back(voting::box_act(voting::PersonSeated{prepared.sitting,
                                                            person,
                                                            role,
                                                            name(person),
                                                            {},
                                                            "мүше",
                                                            "член",
                                                            evidence::key_id(key(person).public_key())}));
    }
    ASSERT_TRUE(desk_->record(acts).ok());
}

evidence::SigningKey Room::key(const std::string& person) const {
    return evidence::SigningKey::from_seed(std::span<const std::uint8_t, 32>(seeds_.at(person)));
}

Device& Room::sit_down(const std::string& person) {
    return sit_down(person, {key(person), device_key(person)});
}

Device& Room::sit_down(const std::string& person, client::Keys keys) {
    auto& device = devices_[person];
    device = std::make_unique<Device>(*this, std::move(keys));
    device->connect();
    settle_all();
    return *device;
}

void Room::record(const voting::BoxAct& act) {
    ASSERT_TRUE(desk_->record({act}).ok());
    settle();
    settle_all();
}

std::shared_ptr<Pipe> Room::connect() {
    auto pipe = pipes_.emplace_back(std::make_shared<Pipe>());
    pipe->peer = exchange->join(std::make_unique<PipeEnd>(pipe));
    return pipe;
}

bool Room::deliver(Device& device) {
    bool moved = std::exchange(device.pump_due, false);
    if (moved) device.session->pump();
    while (!device.pipe->down.empty()) {
        const auto text = std::move(device.pipe->down.front());
        device.pipe->down.pop_front();
        device.refusals += text.starts_with("otyrys-link/v1 refused\n");
        device.session->take_text(text);
        moved = true;
    }
    return moved;
}

bool Room::hear() {
    bool moved = false;
    for (const auto& pipe : pipes_)
        while (pipe->open && !pipe->up.empty()) {
            const auto text = std::move(pipe->up.front());
            pipe->up.pop_front();
            exchange->take_text(pipe->peer, text);
            moved = true;
        }
    if (std::exchange(deliver_due_, false)) exchange->deliver(), moved = true;
    return moved;
}

void Room::settle_all() {
    for (bool moved = true; moved;) {
        moved = hear();
        if (std::exchange(go_on_due_, false)) exchange->go_on(), moved = true;
        for (const auto& [person, device] : devices_) moved |= deliver(*device);
    }
}

}  // namespace test
