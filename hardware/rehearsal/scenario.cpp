#include "hardware/rehearsal/scenario.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "hardware/rehearsal/json_shape.h"
#include "recorder/evidence/clock.h"
#include "recorder/evidence/statement.h"
#include "voting/docket.h"
#include "voting/regulation/regulation.h"

namespace rehearsal {
namespace {

using Json = nlohmann::ordered_json;
using voting::Form;

/// The rehearsal's regulation is decree 490.
unsigned decisions() {
    return static_cast<unsigned>(regulation::decree_490().norms.decisions.size());
}

/// A value of the file and where it stands. Every accessor throws BadScenario when the value is not what it
/// must be; read_script() catches it.
class At {
  public:
    At(const Json& json, std::string pointer) : json_(json), pointer_(std::move(pointer)) {}

    [[noreturn]] void bad(std::string why) const { throw BadScenario{pointer_, std::move(why), 0}; }
    const Json& json() const { return json_; }

    void only(std::initializer_list<std::string_view> keys) const {
        if (!json_.is_object()) bad("an object is wanted");
        for (const auto& [key, value] : json_.items())
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) child(key).bad("unknown key");
    }
    bool has(const std::string& key) const { return json_.contains(key); }
    At operator[](const std::string& key) const {
        if (!has(key)) throw BadScenario{pointer_ + "/" + pointer_token(key), "missing", 0};
        return child(key);
    }
    template <class Each>
    void each(Each&& take) const {
        if (!json_.is_array()) bad("a list is wanted");
        for (std::size_t i = 0; i < json_.size(); ++i) take(At{json_[i], pointer_ + "/" + std::to_string(i)});
    }
    template <class Each>
    void each_member(Each&& take) const {
        if (!json_.is_object()) bad("an object is wanted");
        for (const auto& [key, value] : json_.items()) take(key, child(key));
    }

    std::string string() const {
        if (!json_.is_string()) bad("a text is wanted");
        return json_.get<std::string>();
    }
    std::string text() const {
        std::string value = string();
        if (!evidence::is_value(value, evidence::FieldType::text))
            bad("a text of 1 to 1024 octets is wanted");
        return value;
    }
    bool boolean() const {
        if (!json_.is_boolean()) bad("true or false is wanted");
        return json_.get<bool>();
    }
    void yes() const {
        if (!json_.is_boolean() || !json_.get<bool>()) bad("true is wanted");
    }
    unsigned number(unsigned from, unsigned to) const {
        if (!json_.is_number_integer()) bad("a whole number is wanted");
        const auto value = json_.get<std::int64_t>();
        if (value < from || value > to) bad("out of range");
        return static_cast<unsigned>(value);
    }
    template <class E>
    E word() const {
        const auto value = voting::parse_word<E>(string());
        if (!value) bad("unknown value");
        return *value;
    }

  private:
    At child(const std::string& key) const { return {json_.at(key), pointer_ + "/" + pointer_token(key)}; }
    const Json& json_;
    std::string pointer_;
};

class Reader {
  public:
    Scenario read(const Json& json, std::string_view today) {
        const At root{json, ""};
        root.only({"settings", "commission", "secretary_present", "present", "date", "cases"});
        read_commission(root["commission"]);
        if (root.has("settings")) read_settings(root["settings"]);
        if (root.has("secretary_present")) scenario_.secretary_present = root["secretary_present"].boolean();
        root["present"].each([&](const At& at) { scenario_.present.push_back(person(at, at.string())); });
        scenario_.day = root.has("date") ? day(root["date"]) : std::string(today);
        root["cases"].each([&](const At& at) { read_case(at); });
        return std::move(scenario_);
    }

  private:
    void read_commission(const At& at) {
        if (at.json().is_object()) {
            at.only({"voting"});
            scenario_.commission = voting::Commission::custom;
            scenario_.voting_posts = at["voting"].number(1, kMaxVotingPosts);
            return;
        }
        scenario_.commission = at.word<voting::Commission>();
        if (scenario_.commission == voting::Commission::custom) at.bad("unknown value");
        scenario_.voting_posts = scenario_.commission == voting::Commission::central ? 7 : 9;
    }
    void read_settings(const At& at) {
        voting::Settings& s = scenario_.settings;
        at.only({"quorum_basis", "base", "tie_break", "point18", "abstain", "roll_call", "presiding",
                 "protocol_language"});
        const auto set = [&](const char* key, auto& value) {
            if (at.has(key)) value = at[key].word<std::remove_reference_t<decltype(value)>>();
        };
        set("quorum_basis", s.quorum_basis), set("base", s.base), set("tie_break", s.tie_break);
        set("point18", s.point18), set("abstain", s.abstain), set("roll_call", s.roll_call);
        set("presiding", s.presiding), set("protocol_language", s.protocol_language);
    }
    static std::string day(const At& at) {
        std::string value = at.string();
        if (value.size() != 10 || !evidence::parse_time(value + "T00:00:00.000Z"))
            at.bad("a day is wanted: 2024-05-03");
        return value;
    }
    PersonId person(const At& at, const std::string& id) const {
        for (unsigned number = 1; number <= scenario_.voting_posts; ++number)
            if (id == member(number)) return id;
        at.bad("unknown member");
    }

    void read_case(const At& at) {
        at.only({"officer", "category", "standards", "test", "absence", "earlier_absences", "excluded",
                 "interview_seconds", "steps"});
        CasePlan plan;
        plan.officer.name_kk = at["officer"].text();
        if (!names_.insert(voting::normal_name(plan.officer.name_kk)).second)
            at["officer"].bad("the same officer twice");
        plan.officer.category = at["category"].string();
        if (!voting::lists(regulation::decree_490().sayings, plan.officer.category))
            at["category"].bad("unknown category");
        plan.officer.standards = at["standards"].word<voting::Result18>();
        plan.officer.test = at["test"].word<voting::Result18>();
        if (at.has("absence") && !at["absence"].json().is_null())
            plan.absence = at["absence"].word<voting::AbsenceReason>();
        if (at.has("earlier_absences")) plan.officer.earlier_absences = at["earlier_absences"].number(0, 99);
        if (at.has("excluded") && !at["excluded"].json().is_null()) {
            plan.officer.excluded = at["excluded"].word<voting::Exclusion>();
            if (plan.officer.excluded == voting::Exclusion::none) at["excluded"].bad("unknown value");
        }
        if (at.has("interview_seconds")) plan.interview_seconds = seconds(at["interview_seconds"]);
        at["steps"].each([&](const At& step) { plan.steps.push_back(read_step(step)); });
        scenario_.cases.push_back(std::move(plan));
    }
    static double seconds(const At& at) {
        if (!at.json().is_number()) at.bad("a number of seconds is wanted");
        const double value = at.json().get<double>();
        if (!(value >= 0 && value <= 86'400)) at.bad("out of range");
        return value;
    }

    Step read_step(const At& at) {
        if (at.has("ballot")) return read_ballot(at);
        if (at.has("recuse") || at.has("depart") || at.has("arrive")) return read_presence(at);
        if (at.has("preside")) return read_preside(at);
        if (at.has("correct")) return read_correct(at);
        if (at.has("annul")) return at.only({"annul"}), AnnulStep{at["annul"].text()};
        if (at.has("adjourn")) return at.only({"adjourn"}), AdjournStep{at["adjourn"].text()};
        if (at.has("close")) return at.only({"close"}), at["close"].yes(), CloseStep{};
        if (at.has("declare")) return at.only({"declare"}), at["declare"].yes(), DeclareStep{};
        if (at.has("interview")) return at.only({"interview"}), at["interview"].yes(), InterviewStep{};
        if (at.has("hold")) return at.only({"hold"}), at["hold"].yes(), HoldStep{};
        at.only({});
        at.bad("an empty step");
    }
    PresideStep read_preside(const At& at) const {
        at.only({"preside", "by"});
        PresideStep step{person(at["preside"], at["preside"].string()), {}};
        at["by"].each([&](const At& one) { step.by.push_back(person(one, one.string())); });
        return step;
    }
    static CorrectStep read_correct(const At& at) {
        at.only({"correct", "to"});
        CorrectStep step{at["correct"].string(), at["to"].string()};
        if (step.field != "standards" && step.field != "test" && step.field != "category" &&
            step.field != "excluded")
            at["correct"].bad("standards, test, category or excluded is wanted");
        voting::Officer officer;
        if (!voting::read_cell(officer, step.field, step.to).empty()) at["to"].bad("unknown value");
        return step;
    }
    Presence read_presence(const At& at) const {
        if (at.has("recuse")) {
            at.only({"recuse", "reason"});
            const std::string reason = at.has("reason") ? at["reason"].text() : std::string("–");
            return {Presence::Sort::recuse, person(at["recuse"], at["recuse"].string()), reason};
        }
        const char* key = at.has("depart") ? "depart" : "arrive";
        at.only({key});
        return {at.has("depart") ? Presence::Sort::depart : Presence::Sort::arrive,
                person(at[key], at[key].string()),
                {}};
    }
    BallotStep read_ballot(const At& at) const {
        BallotStep ballot;
        ballot.form = at["ballot"].word<Form>();
        if (ballot.form == Form::motion) {
            at.only({"ballot", "decision", "votes", "during"});
            ballot.motion = motion(at["decision"]);
        } else {
            at.only({"ballot", "votes", "during"});
        }
        at["votes"].each_member([&](const std::string& id, const At& vote) {
            const PersonId who = person(vote, id);
            if (!vote.json().is_array()) {
                ballot.votes.emplace_back(who, choice(vote, ballot.form));
                return;
            }
            if (vote.json().empty()) vote.bad("an empty list");
            vote.each([&](const At& one) { ballot.votes.emplace_back(who, choice(one, ballot.form)); });
        });
        if (at.has("during"))
            at["during"].each([&](const At& step) {
                if (!step.json().is_object() ||
                    !(step.has("depart") || step.has("arrive") || step.has("recuse")))
                    step.bad("depart, arrive or recuse is wanted");
                ballot.during.push_back(read_presence(step));
            });
        return ballot;
    }
    static Decision motion(const At& at) {
        if (at.json().is_string()) {
            if (at.string() != "point17") at.bad("unknown value");
            return voting::kPoint17;
        }
        return {static_cast<std::uint8_t>(at.number(1, decisions()))};
    }
    static Choice choice(const At& at, Form form) {
        if (at.json().is_string()) {
            const std::string word = at.string();
            if (word == "abstain") return Choice::abstain();
            if (form == Form::motion && word == "for") return Choice::in_favour();
            if (form == Form::motion && word == "against") return Choice::against();
            at.bad("unknown vote");
        }
        if (form == Form::motion) at.bad("unknown vote");
        return Choice::of({static_cast<std::uint8_t>(at.number(1, decisions()))});
    }

    Scenario scenario_;
    std::set<std::string> names_;
};

Scenario read_one(std::string_view text, std::string_view today) {
    if (const auto fault = check_json_shape(text)) throw BadScenario{fault->pointer, fault->why, 0};
    return Reader().read(Json::parse(text.begin(), text.end()), today);
}

}  // namespace

PersonId member(unsigned number) {
    return "m" + std::to_string(number);
}

std::variant<Script, BadScenario> read_script(std::string_view text, std::string_view today,
                                              bool allow_lines) {
    Script script;
    const auto whole = check_json_shape(text);
    const std::string_view first_line = text.substr(0, text.find('\n'));
    if (whole && (!allow_lines || check_json_shape(first_line)))
        return BadScenario{whole->pointer, whole->why, 0};
    if (!whole) {
        try {
            script.scenarios.push_back(read_one(text, today));
        } catch (BadScenario& bad) {
            return bad;
        }
        return script;
    }
    script.lines = true;
    unsigned number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        try {
            script.scenarios.push_back(read_one(line, today));
        } catch (BadScenario& bad) {
            bad.line = number;
            return bad;
        }
    }
    return script;
}

}  // namespace rehearsal
