#pragma once
// A whole sitting as a file: what a rehearsal plays. The format is in hardware/DESIGN.md, "Rehearsal".
// A bad scenario is refused before anything starts, with the JSON pointer of its fault. Pure; any thread.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "voting/sitting.h"

namespace rehearsal {

using voting::Choice;
using voting::Decision;
using voting::PersonId;

inline constexpr std::size_t kMaxScenarioFile = 256u << 20;  // octets, all lines together
inline constexpr unsigned kMaxVotingPosts = 99;

struct Presence {
    enum class Sort { depart, arrive, recuse } sort = Sort::arrive;
    PersonId person;
    std::string reason;  // of a recusal
};
struct BallotStep {
    voting::Form form = voting::Form::choose_one;
    std::optional<Decision> motion;
    std::vector<std::pair<PersonId, Choice>> votes;  // in the order of the file; a changed vote stands twice
    std::vector<Presence> during;                    // after the votes, before closing
};
struct AnnulStep {
    std::string reason;
};
struct AdjournStep {
    std::string reason;
};
struct CloseStep {};
struct DeclareStep {};
struct PresideStep {  // R5b
    PersonId person;
    std::vector<PersonId> by;
};
struct CorrectStep {  // R7: standards, test, category, excluded
    std::string field, to;
};
struct InterviewStep {};
struct HoldStep {};
using Step = std::variant<Presence, BallotStep, AnnulStep, AdjournStep, CloseStep, DeclareStep, PresideStep,
                          CorrectStep, InterviewStep, HoldStep>;

struct CasePlan {
    voting::Officer officer;
    std::optional<voting::AbsenceReason> absence;
    double interview_seconds = 6;
    std::vector<Step> steps;
};

struct Scenario {
    voting::Settings settings;
    voting::Commission commission = voting::Commission::central;
    unsigned voting_posts = 7;
    bool secretary_present = true;
    std::vector<PersonId> present;
    std::string day;  // "2024-05-03"
    std::vector<CasePlan> cases;
};

struct BadScenario {
    std::string pointer;  // RFC 6901
    std::string why;
    unsigned line = 0;  // of JSON Lines, from 1; 0: a single document
};

struct Script {
    std::vector<Scenario> scenarios;
    bool lines = false;  // JSON Lines: every output line names its scenario
};

/// `today`: the day of a scenario that names none. `allow_lines`: JSON Lines too.
std::variant<Script, BadScenario> read_script(std::string_view text, std::string_view today,
                                              bool allow_lines);

/// m1 is the chair, then m2 to mN; the last is the secretary.
PersonId member(unsigned number);
inline const PersonId kChair = "m1";
inline const PersonId kSecretary = "secretary";

}  // namespace rehearsal
