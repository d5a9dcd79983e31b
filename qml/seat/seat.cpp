#include "qml/seat/seat.h"

#include <unistd.h>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <iostream>

#include "qml/seat/papers.h"

namespace seat {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxLine = 1 << 20;

const char* word_of(LinkState state) {
    switch (state) {
        case LinkState::connecting: return "connecting";
        case LinkState::linked: return "linked";
        case LinkState::lost: return "lost";
        case LinkState::refused: return "refused";
    }
    return "";
}

template <class T>
Json maybe(const std::optional<T>& value) {
    return value ? Json(*value) : Json();
}

Json live_json(const wire::Live& live) {
    Json json{{"recording", live.recording},
              {"elapsed_ms", live.elapsed_ms},
              {"clock_ms", live.clock_ms},
              {"disk_minutes", maybe(live.disk_minutes)},
              {"preflight", live.preflight},
              {"preflight_faults", Json::array()},
              {"paper", live.paper},
              {"paper_due_ms", maybe(live.paper_due_ms)},
              {"archive", live.archive},
              {"bundle", maybe(live.bundle)},
              {"linked", live.linked},
              {"voted", live.voted},
              {"sources", Json::array()},
              {"alarms", Json::array()},
              {"pairing", live.pairing},
              {"pairing_end", live.pairing_end},
              {"pairing_person", maybe(live.pairing_person)},
              {"pairing_try", live.pairing_try},
              {"pairing_witness", maybe(live.pairing_witness)},
              {"pairing_number", maybe(live.pairing_number)}};
    for (const auto& s : live.sources)
        json["sources"].push_back({{"kind", s.kind},
                                   {"state", s.state},
                                   {"simulated", s.simulated},
                                   {"below_db", maybe(s.below_db)},
                                   {"place", maybe(s.place)},
                                   {"why", maybe(s.why)},
                                   {"name", s.name}});
    for (const auto& f : live.preflight_faults)
        json["preflight_faults"].push_back({{"word", f.word}, {"about", maybe(f.about)}});
    for (const auto& a : live.alarms) json["alarms"].push_back({{"word", a.word}, {"about", maybe(a.about)}});
    return json;
}

std::optional<std::string> text_of(const Json& line, const char* key) {
    return line.contains(key) && line[key].is_string() ? std::optional(line[key].get<std::string>())
                                                       : std::nullopt;
}

/// What is worth telling: without what moves all the time.
std::string substance(wire::Live live) {
    live.clock_ms = 0, live.elapsed_ms = 0, live.disk_minutes.reset(), live.pairing_left_ms.reset();
    for (auto& source : live.sources) source.below_db.reset();
    return wire::format(wire::Message{live});
}

}  // namespace

Seat::Seat(LinkSetup setup, client::Keys keys, const evidence::Clock& clock,
           std::vector<voting::RuleBook*> books)
    : client_(std::move(setup), std::move(keys), clock, std::move(books)) {
    connect(&client_, &LinkClient::linkChanged, this, [this] { say_link(); });
    connect(&client_, &LinkClient::liveChanged, this,
            [this] { say_live(false), say_ticket(), say_witness(); });
    connect(&client_, &LinkClient::entryArrived, this, &Seat::say_entry);
    connect(&client_, &LinkClient::answered, this, &Seat::say_answer);
    connect(&client_, &LinkClient::pinChanged, this, [this] { say_pin(); });
    connect(&client_, &LinkClient::sittingChanged, this, [this] { say_pin(); });
    connect(&client_, &LinkClient::paperArrived, this, &Seat::confirm);
    auto* input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, [this] { read_input(); });
    client_.start();
}

void Seat::read_input() {
    char chunk[65536];
    const auto got = ::read(STDIN_FILENO, chunk, sizeof chunk);
    if (got <= 0) return QCoreApplication::quit();
    input_.append(chunk, static_cast<std::size_t>(got));
    for (auto end = input_.find('\n'); end != input_.npos; end = input_.find('\n')) {
        const auto line = input_.substr(0, end);
        input_.erase(0, end + 1);
        take_line(line);
    }
    if (input_.size() > kMaxLine) say({{"fault", "a line is too long"}}), QCoreApplication::exit(2);
}

void Seat::take_line(const std::string& text) {
    const auto line = Json::parse(text, nullptr, false);
    if (!line.is_object()) return say({{"fault", "not a JSON object"}});
    if (line.contains("act") && line["act"].is_string()) return take_act(line);
    if (line.contains("do") && line["do"].is_string()) return take_do(line, line["do"]);
    say({{"fault", "neither act nor do"}});
}

void Seat::take_act(const Json& line) {
    Given given;
    if (line.contains("fields"))
        for (const auto& [key, value] : line["fields"].items())
            given[key] = value.is_string() ? value.get<std::string>() : value.dump();
    ids_[client_.submit(line["act"].get<std::string>(), std::move(given))] = line.value("id", Json());
}

void Seat::take_do(const Json& line, const std::string& what) {
    if (what == "quit") return QCoreApplication::quit();
    if (what == "state") return say_link(), say_live(true);
    if (what == "docket") {
        QFile file(QString::fromStdString(line.value("file", std::string())));
        if (!file.open(QIODevice::ReadOnly)) return say({{"fault", "the docket's file cannot be read"}});
        ids_[client_.import_docket(file.readAll())] = line.value("id", Json());
        return;
    }
    if (what == "pairing")
        return client_.wish({line.value("what", std::string()), text_of(line, "person"),
                             text_of(line, "number"), text_of(line, "witness")});
    if (what == "witness") {
        for (const auto ticket :
             client_.witness(text_of(line, "number").value_or(""), text_of(line, "reason").value_or("")))
            ids_[ticket] = line.value("id", Json());
        return;
    }
    if (what == "lock") return client_.lock();
    if (what == "unlock" || what == "choose_pin") {
        evidence::Pin pin;
        bool digits = true;
        for (const char digit : text_of(line, "pin").value_or(""))
            digits = pin.push(static_cast<unsigned>(digit - '0')) && digits;
        if (!digits || !pin.is_whole()) return say({{"fault", "a PIN has six digits"}});
        return what == "unlock" ? client_.unlock(std::move(pin)) : client_.choose_pin(std::move(pin));
    }
    if (what == "confirm") to_confirm_ = line.value("id", Json());
    client_.request({what == "confirm" ? "paper" : what});
}

void Seat::confirm(const wire::Paper& paper) {
    if (!to_confirm_)
        return say({{"paper",
                     {{"text_digest", paper.text_digest.hex()},
                      {"pdf_digest", paper.pdf_digest.hex()},
                      {"text", paper.text}}}});
    const auto id = *std::exchange(to_confirm_, std::nullopt);
    if (evidence::sha256(evidence::as_bytes(paper.text)) != paper.text_digest)
        return say({{"id", id}, {"refused", "other_text"}, {"present", 0}, {"needed", 0}});
    ids_[client_.submit(kConfirmKind, confirmation_of(paper))] = id;
}

void Seat::say(const Json& line) const {
    std::cout << line.dump() << std::endl;
}

void Seat::say_link() const {
    say({{"link", word_of(client_.state())},
         {"problem", client_.problem()},
         {"person", client_.person()},
         {"size", client_.follower().size()}});
}

void Seat::say_live(bool always) {
    auto now = substance(client_.live());
    if (now == last_live_ && !always) return;
    last_live_ = std::move(now);
    say({{"live", live_json(client_.live())}});
}

void Seat::say_ticket() {
    if (client_.ticket() == last_ticket_) return;
    last_ticket_ = client_.ticket();
    say({{"ticket", last_ticket_.empty() ? Json() : Json(last_ticket_)}});
}

void Seat::say_witness() {
    const auto& witness = client_.witness();
    if (witness.number() == last_number_) return;
    last_number_ = witness.number();
    say({{"witnessing",
          last_number_.empty() ? Json() : Json{{"person", witness.person()}, {"number", last_number_}}}});
}

void Seat::say_pin() {
    const auto& session = client_.session();
    const Json now{
        {"pin", session.pin_word()}, {"locked", session.is_locked()}, {"tries_left", session.tries_left()}};
    if (now.dump() == last_pin_ || (last_pin_.empty() && !session.has_pin())) return;
    last_pin_ = now.dump();
    say(now);
}

void Seat::say_entry(const Believed& entry) {
    Json json{{"index", entry.entry.index},
              {"stream", entry.entry.stream.name},
              {"kind", entry.entry.kind},
              {"wall_ms", entry.entry.wall_ms}};
    if (!entry.statement && !entry.read) {
        json["withheld"] = true;
    } else if (entry.statement) {
        const auto& statement = *entry.statement;
        std::string by;
        if (const auto* sitting = client_.sitting())
            for (const auto& person : sitting->persons)
                if (person.bore(statement.by)) by = person.id;
        json["by"] = by;
        json["key"] = statement.by.is_zero() ? "box" : statement.by.hex();
        json["statement"] = evidence::sha256(evidence::as_bytes(evidence::format(statement))).hex();
        json["fields"] = Json::object();
        for (const auto& field : statement.fields) json["fields"][field.key] = field.value;
    }
    if (entry.entry.index < next_entry_) json["revealed"] = true;
    next_entry_ = std::max(next_entry_, entry.entry.index + 1);
    say({{"entry", json}});
}

void Seat::say_answer(quint64 ticket, const Answered& answer) {
    const auto found = ids_.find(ticket);
    Json json{{"id", found == ids_.end() ? Json() : found->second}};
    if (found != ids_.end()) ids_.erase(found);
    if (answer.accepted) {
        json["accepted"] = answer.index;
        return say(json);
    }
    json["refused"] = std::string(voting::to_word(answer.refused.why));
    json["present"] = answer.refused.present;
    json["needed"] = answer.refused.needed;
    if (!answer.faults.empty()) json["faults"] = Json::array();
    for (const auto& f : answer.faults)
        json["faults"].push_back(
            {{"line", f.line}, {"column", f.column}, {"word", f.word}, {"value", f.value.value_or("")}});
    say(json);
}

}  // namespace seat
