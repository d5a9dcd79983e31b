// A regulation's file: what it gives can be frozen into a sitting's entries.
#include "voting/regulation/regulation.h"

#include "tests/fuzz/fuzz.h"
#include "voting/act_codec.h"
#include "voting/sitting.h"
#include "voting/sitting_book.h"

void take(std::string_view octets) {
    const auto read = regulation::parse(octets, "x.toml");
    if (!read.ok()) return must(read.error().text.starts_with("x.toml:"), "a fault has its place");
    voting::SittingPrepared prepared;
    prepared.day = "2024-05-03", prepared.place_kk = prepared.place_ru = "x";
    for (const auto& act : voting::prepare_under(*read, prepared)) {
        const auto entry = voting::box_act(act);
        const evidence::Statement statement{entry.kind, {}, {}, {}, {}, 0, entry.fields};
        const auto again =
            evidence::parse_statement(evidence::format(statement), *voting::kind_rule(entry.kind));
        must(again.ok(), "it can be entered");
        must(voting::parse_act(*again) == act, "and is read back as it was");
    }
}
