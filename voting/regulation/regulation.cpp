#include "voting/regulation/regulation.h"

#include <algorithm>
#include <cassert>

#include "voting/regulation/phrases_check.h"
#include "voting/regulation/reader.h"
#include "voting/regulation/shipped.h"

namespace regulation {
namespace {

using evidence::Error;
using evidence::Result;
using voting::Decision;

constexpr unsigned kMostDays = 366, kMostAbsences = 99, kMostMissingMs = 600'000;

void read_settings(Reader& reader, voting::Settings& s) {
    reader.word("quorum_basis", s.quorum_basis), reader.word("base", s.base);
    reader.word("tie_break", s.tie_break), reader.word("point18", s.point18);
    reader.word("abstain", s.abstain), reader.word("roll_call", s.roll_call);
    reader.word("presiding", s.presiding), reader.word("protocol_language", s.protocol_language);
}

void read_decisions(Reader& reader, voting::Norms& n) {
    reader.decisions("decisions", n.decisions);
    reader.decisions("permitted_when_failed", n.permitted_when_failed);
    for (const Decision d : n.permitted_when_failed)
        if (std::find(n.decisions.begin(), n.decisions.end(), d) == n.decisions.end())
            reader.refuse("permitted_when_failed", std::to_string(d.number) + " is not among the decisions");
    reader.words("forms", n.forms);
    const auto has = [&](voting::Form form) {
        return std::find(n.forms.begin(), n.forms.end(), form) != n.forms.end();
    };
    if (has(voting::Form::run_off) && !has(voting::Form::choose_one))
        reader.refuse("forms", "a run_off follows a choose_one, which is not among them");
}

void read_norms(Reader& reader, voting::Norms& n) {
    reader.day("version", n.version);
    reader.share("quorum", n.quorum), reader.word("secretary_here", n.secretary_here);
    read_decisions(reader, n);
    reader.number("absence_limit", n.absence_limit, 1, kMostAbsences);
    reader.number("not_recorded_limit_ms", n.not_recorded_limit_ms, 0, kMostMissingMs);
    reader.day("period_from", n.period_from), reader.day("period_to", n.period_to);
    if (n.period_to < n.period_from) reader.refuse("period_to", "before the period begins");
    reader.number("notice_months", n.notice_months, 0, 12);
    reader.number("reference_days", n.reference_days, 0, kMostDays);
    reader.number("materials_days", n.materials_days, 0, kMostDays);
    reader.number("protocol_workdays", n.protocol_workdays, 1, kMostDays);
    reader.number("acquaintance_workdays", n.acquaintance_workdays, 1, kMostDays);
    reader.words("protocol_signers", n.protocol_signers);
}

Result<voting::Profile> parse_like(std::string_view toml, const std::string& name,
                                   const voting::Sayings* pattern) {
    if (toml.size() > kMaxFile) return Error{name + ": larger than 256 KiB"};
    OTYRYS_TRY(auto reader, Reader::open(toml, name));
    voting::Profile profile;
    profile.file = evidence::sha256(evidence::as_bytes(toml));
    reader.id("id", profile.id);
    read_norms(reader, profile.norms);
    read_settings(reader, profile.settings);
    reader.phrases("phrase", profile.sayings);
    for (const PhraseFault& fault :
         faults_of(profile.sayings, profile.norms.decisions, pattern ? *pattern : profile.sayings))
        reader.refuse_phrase(fault.id, fault.why);
    OTYRYS_CHECK(reader.end());
    return profile;
}

}  // namespace

Result<voting::Profile> parse(std::string_view toml, const std::string& name) {
    return parse_like(toml, name, &decree_490().sayings);
}

const voting::Profile& decree_490() {
    static const voting::Profile profile = [] {
        auto read = parse_like(shipped::decree_490(), "decree-490.toml", nullptr);
        assert(read.ok());
        return std::move(read).value();
    }();
    return profile;
}

}  // namespace regulation
