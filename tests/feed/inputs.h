#pragma once
// Inputs over a sitting in memory, with every tablet reachable.

#include "qml/feed/derive.h"
#include "tests/support/sitting_builder.h"

namespace feed_test {

inline feed::Inputs inputs_of(const voting::Sitting& sitting, const voting::PersonId& me) {
    feed::Inputs in;
    in.sitting = &sitting;
    in.me = in.papers.me = me;
    in.language = feed::Language::kk;
    in.link = {feed::LinkState::State::online, 0};
    in.now_ms = 1'714'716'000'000;
    in.live.clock_ms = in.now_ms;
    in.live.preflight = "passed";
    in.live.disk_minutes = 2460;
    for (const auto& person : sitting.persons) in.live.linked.push_back(person.id);
    return in;
}

inline QVariantMap row_of(const QVariantList& rows, const char* key, const QVariant& value) {
    for (const auto& row : rows)
        if (row.toMap().value(QString::fromLatin1(key)) == value) return row.toMap();
    return {};
}

}  // namespace feed_test
