#include "hardware/otyrysd/sitting_file.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "hardware/otyrysd/box.h"
#include "recorder/evidence/file.h"
#include "voting/keys.h"
#include "voting/regulation/regulation.h"
#include "voting/roll.h"

namespace otyrysd {
namespace {

using evidence::Error;
using evidence::Result;
using Json = nlohmann::json;

constexpr std::uint64_t kMaxFile = 1 << 20;

/// Reads the keys of one object; remembers the first fault and which keys were asked for.
class Members {
  public:
    Members(const Json& object, std::string pointer) : object_(object), pointer_(std::move(pointer)) {
        if (!object.is_object()) fault_ = pointer_ + ": not an object";
    }
    void text(const char* key, std::string& out) {
        const auto* value = find(key);
        if (!value && !out.empty()) return;  // the default stands
        if (!value || !value->is_string())
            fail(key, "a text is missing");
        else
            check(key, out = value->get<std::string>());
    }
    void text(const char* key, std::optional<std::string>& out) {
        const auto* value = find(key);
        if (!value || value->is_null()) return;
        text(key, out.emplace());
    }
    void number(const char* key, unsigned& out, unsigned least, unsigned most) {
        const auto* value = find(key);
        if (!value) return;
        if (!value->is_number_unsigned() || value->get<std::uint64_t>() < least ||
            value->get<std::uint64_t>() > most)
            return fail(key, "not a number from " + std::to_string(least) + " to " + std::to_string(most));
        out = value->get<unsigned>();
    }
    void flag(const char* key, bool& out) {
        const auto* value = find(key);
        if (!value) return;
        if (!value->is_boolean()) return fail(key, "not true or false");
        out = value->get<bool>();
    }
    template <class E>
    void word(const char* key, E& out) {
        const auto* value = find(key);
        if (!value) return;
        const auto parsed =
            value->is_string() ? voting::parse_word<E>(value->get<std::string>()) : std::nullopt;
        if (!parsed) return fail(key, "not a word of its list");
        out = *parsed;
    }
    const Json* find(const char* key) {
        known_.insert(key);
        const auto found = object_.is_object() ? object_.find(key) : object_.end();
        return object_.is_object() && found != object_.end() ? &*found : nullptr;
    }
    void fail(const std::string& key, const std::string& why) {
        if (fault_.empty()) fault_ = pointer_ + "/" + key + ": " + why;
    }
    Result<void> end() {
        if (fault_.empty())
            for (const auto& [key, value] : object_.items())
                if (!known_.count(key)) fail(key, "unknown");
        if (!fault_.empty()) return Error{fault_};
        return {};
    }

  private:
    void check(const char* key, const std::string& value) {
        if (!evidence::is_value(value, evidence::FieldType::text))
            fail(key, "not a text that an entry may hold");
    }
    const Json& object_;
    std::string pointer_, fault_;
    std::set<std::string> known_;
};

/// Those of the regulation, but for what this sitting says otherwise.
Result<voting::Settings> settings_of(const Json& json, voting::Settings s) {
    Members m(json, "/settings");
    m.word("quorum_basis", s.quorum_basis), m.word("base", s.base), m.word("tie_break", s.tie_break);
    m.word("point18", s.point18), m.word("abstain", s.abstain), m.word("roll_call", s.roll_call);
    m.word("presiding", s.presiding), m.word("protocol_language", s.protocol_language);
    OTYRYS_CHECK(m.end());
    return s;
}

/// The one live member key enrolled under this label.
std::optional<evidence::Digest> key_of(const evidence::KeyRing& keys, const std::string& label) {
    const auto live = voting::live_keys(keys, label, voting::kPersonsKey);
    return live.size() == 1 ? std::optional(*live.begin()) : std::nullopt;
}

Result<voting::PersonSeated> person_of(const Json& json, std::size_t number,
                                       const evidence::SittingId& sitting, const evidence::KeyRing& keys) {
    voting::PersonSeated p;
    p.sitting = sitting;
    Members m(json, "/persons/" + std::to_string(number));
    m.text("person", p.person), m.word("role", p.role), m.text("name_kk", p.name_kk),
        m.text("name_ru", p.name_ru);
    m.text("post_kk", p.post_kk), m.text("post_ru", p.post_ru);
    if (!voting::is_seat(p.person, p.role)) m.fail("person", "not a word like m1 or secretary");
    std::optional<std::string> key;
    m.text("key", key);
    const auto id = key ? evidence::Digest::parse(*key) : key_of(keys, p.name_kk);
    const auto* enrolled = id ? keys.find(*id) : nullptr;
    if (!enrolled || enrolled->role != voting::kPersonsKey)
        m.fail("key", "no live member key is enrolled for this person");
    OTYRYS_CHECK(m.end());
    p.key = *id;
    return p;
}

Result<voting::SittingPrepared> prepared_of(const Json& json, const evidence::SittingId& id,
                                            const Regulations& regulations) {
    voting::SittingPrepared a;
    a.sitting = id;
    a.number = 1;
    a.profile = regulation::decree_490().id;
    Members m(json, "");
    m.number("number", a.number, 1, 9999), m.text("day", a.day);
    m.number("utc_offset_min", a.utc_offset_min, 0, 840), m.word("commission", a.commission);
    m.text("region", a.region), m.number("voting_posts", a.voting_posts, 1, voting::kMaxVotingPosts),
        m.text("profile", a.profile);
    m.text("place_kk", a.place_kk), m.text("place_ru", a.place_ru), m.text("order_day", a.order_day);
    m.text("order_number", a.order_number), m.flag("rehearsal", a.rehearsal);
    const auto profile = regulations.find(a.profile);
    if (profile == regulations.end())
        m.fail("profile", "not a regulation that is known here");
    else
        a.settings = profile->second.settings;
    if (const auto* settings = m.find("settings")) {
        OTYRYS_TRY(a.settings, settings_of(*settings, a.settings));
    }
    if (const auto* persons = m.find("persons"); !persons || !persons->is_array() || persons->empty())
        m.fail("persons", "the composition is missing");
    if (!evidence::parse_time(a.day + "T00:00:00.000Z")) m.fail("day", "not a day like 2024-05-03");
    if (a.voting_posts == 0) m.fail("voting_posts", "missing");
    OTYRYS_CHECK(m.end());
    return a;
}

Result<void> check_composition(const std::vector<voting::PersonSeated>& persons, unsigned voting_posts) {
    std::set<voting::PersonId> ids;
    std::set<evidence::Digest> keys;
    unsigned chairs = 0, secretaries = 0;
    for (const auto& p : persons) {
        if (!ids.insert(p.person).second || !keys.insert(p.key).second)
            return Error{"/persons: the same person or key twice"};
        chairs += p.role == voting::Role::chair;
        secretaries += p.role == voting::Role::secretary;
    }
    if (chairs != 1 || secretaries != 1) return Error{"/persons: one chair and one secretary are needed"};
    if (persons.size() - 1 > voting_posts) return Error{"/persons: more voting members than posts"};
    return {};
}

}  // namespace

evidence::SittingId sitting_id_of(std::string_view json) {
    const auto digest =
        evidence::sha256({evidence::as_bytes("otyrys/sitting-file/v1\n"), evidence::as_bytes(json)});
    evidence::SittingId id;
    std::copy_n(digest.bytes.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

Result<Regulations> regulations_in(const std::string& folder) {
    Regulations all{{regulation::decree_490().id, regulation::decree_490()}};
    std::error_code none;
    for (const auto& file : std::filesystem::directory_iterator(folder, none)) {
        if (file.path().extension() != ".toml") continue;
        OTYRYS_TRY(const auto text, evidence::read_file(file.path().string(), regulation::kMaxFile));
        OTYRYS_TRY(auto profile, regulation::parse(text, file.path().string()));
        const std::string id = profile.id;
        if (!all.emplace(id, std::move(profile)).second)
            return Error{file.path().string() + ": another regulation is called \"" + id + "\""};
    }
    return all;
}

Result<std::vector<voting::BoxAct>> sitting_acts(std::string_view text, const evidence::KeyRing& keys,
                                                 const Regulations& regulations) {
    const auto json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (json.is_discarded()) return Error{"not JSON"};
    const auto id = sitting_id_of(text);
    OTYRYS_TRY(const auto prepared, prepared_of(json, id, regulations));
    std::vector<voting::PersonSeated> persons;
    for (const auto& person : json["persons"]) {
        OTYRYS_TRY(auto seated, person_of(person, persons.size(), id, keys));
        persons.push_back(std::move(seated));
    }
    OTYRYS_CHECK(check_composition(persons, prepared.voting_posts));
    std::vector<voting::BoxAct> acts;
    for (const auto& frozen : voting::prepare_under(regulations.at(prepared.profile), prepared))
        acts.push_back(voting::box_act(frozen));
    for (const auto& person : persons) acts.push_back(voting::box_act(person));
    return acts;
}

Result<std::optional<NextSitting>> next_sitting(const Box& box, const std::string& path) {
    const auto* sitting = box.sitting();
    if (sitting && sitting->opened_ms && !sitting->closed_ms) return std::optional<NextSitting>{};
    if (!std::filesystem::exists(path)) return std::optional<NextSitting>{};
    OTYRYS_TRY(const auto text, evidence::read_file(path, kMaxFile));
    NextSitting next{sitting_id_of(text), {}};
    if (box.sittings().find(next.id)) return std::optional(std::move(next));
    const auto beside = std::filesystem::path(path).parent_path() / "regulations";
    OTYRYS_TRY(const auto regulations, regulations_in(beside.string()));
    auto acts = sitting_acts(text, box.keys(), regulations);
    if (!acts.ok()) return Error{path + " at " + acts.error().text};
    next.acts = std::move(acts).value();
    return std::optional(std::move(next));
}

Result<void> put_away(const std::string& path, const evidence::SittingId& id) {
    const auto folder = std::filesystem::path(path).parent_path();
    std::error_code failed;
    std::filesystem::rename(path, folder / ("sitting-" + id.hex() + ".json"), failed);
    if (failed) return Error{path + ": cannot be renamed: " + failed.message()};
    return {};
}

Result<bool> prepare_sitting(Box& box, const std::string& path) {
    OTYRYS_TRY(const auto next, next_sitting(box, path));
    if (!next) return false;
    if (!next->acts.empty()) OTYRYS_CHECK(box.record(next->acts));
    OTYRYS_CHECK(put_away(path, next->id));
    return !next->acts.empty();
}

}  // namespace otyrysd
