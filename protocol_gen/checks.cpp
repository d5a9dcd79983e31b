#include "protocol_gen/checks.h"

#include <algorithm>

#include "protocol_gen/check_list.h"
#include "recorder/evidence/clip_events.h"

namespace protocol {

std::string_view to_word(CheckVerdict verdict) {
    switch (verdict) {
        case CheckVerdict::pass: return "PASS";
        case CheckVerdict::fail: return "FAIL";
        case CheckVerdict::not_checked: return "NOT CHECKED";
    }
    return "";
}

bool CheckReport::sound() const {
    return std::none_of(checks.begin(), checks.end(),
                        [](const Check& check) { return check.verdict == CheckVerdict::fail; });
}

CheckList::CheckList() {
    for (const auto name : kCheckNames)
        checks_.push_back(
            {static_cast<unsigned>(checks_.size() + 1), std::string(name), CheckVerdict::pass, {}, {}});
}

void CheckList::fault(CheckName name, std::string what) {
    auto& failed = check(name);
    failed.verdict = CheckVerdict::fail;
    if (failed.faults.size() < kMaxCheckFaults)
        failed.faults.push_back(evidence::statement_text(what));  // names of files come from strangers
    else
        failed.detail = "and more faults than are listed";
}

void CheckList::fault_at(CheckName name, std::uint64_t entry, const std::string& why) {
    fault(name, "entry " + std::to_string(entry) + ": " + why);
}

void CheckList::skip(CheckName name, std::string why) {
    auto& skipped = check(name);
    if (skipped.verdict == CheckVerdict::fail) return;
    skipped.verdict = CheckVerdict::not_checked;
    skipped.detail = std::move(why);
}

CheckReport check_bundle(const std::string& folder, const evidence::Digest& trust) {
    evidence::crypto_init();
    ReadBundle bundle;
    bundle.folder = folder;
    CheckList list;
    check_files(bundle, list, trust);
    const auto skip_from = [&](CheckName first, const std::string& why) {
        for (auto i = static_cast<std::size_t>(first); i < kCheckNames.size(); ++i)
            list.skip(static_cast<CheckName>(i), why);
    };
    if (list.failed(CheckName::trust)) {
        skip_from(CheckName::manifest, "no key that is trusted");
        return {std::move(list).take()};
    }
    check_journal(bundle, list);
    if (list.failed(CheckName::journal)) {
        skip_from(CheckName::head, "the entries cannot be read to the end");
        return {std::move(list).take()};
    }
    check_signatures(bundle, list);
    check_rules(bundle, list);
    check_clips(bundle, list);
    check_papers(bundle, list);
    return {std::move(list).take()};
}

}  // namespace protocol
