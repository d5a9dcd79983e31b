#include "tests/faults/room_journal.h"

#include "recorder/evidence/audit.h"

namespace faults {

using namespace evidence;

RoomJournal::RoomJournal(capture_test::RoomFixture& room, const std::string& path,
                         std::function<void(std::uint64_t size)> answered)
    : answered_(std::move(answered)) {
    auto store = SqliteStore::open(path);
    if (!store) return;
    store_ = std::move(store).value();
    journal_ = log_.open(*store_);
    room.journal = [this](const std::vector<ClipEvent>& events) { return append(events); };
}

Result<void> RoomJournal::append(const std::vector<ClipEvent>& events) {
    std::vector<Draft> drafts;
    for (const ClipEvent& event : events)
        drafts.push_back({stream_of(event), std::string(kind_of(event)),
                          journal_->box_statement(kind_of(event), fields_of(event))});
    OTYRYS_CHECK(journal_->append(drafts));
    if (answered_) answered_(journal_->size());
    return {};
}

ReadJournal read_journal(const std::string& path) {
    ReadJournal read;
    auto store = SqliteStore::open(path);
    if (!store.ok()) return read.fault = store.error().text, std::move(read);
    read.size = (*store)->size();
    auto audited = audit(**store, Log().name, [&](const Entry& entry, const StoredEntry& stored) {
        read.entries.push_back(stored);
        const KindRule* rule = clip_rule(entry.kind);
        auto statement =
            rule ? parse_statement(*stored.body, *rule) : Result<Statement>(Error{"no such kind"});
        auto folded = statement ? read.clips.apply(statement.value(), entry.index) : statement.error();
        if (!folded) read.fault = folded.error().text;
    });
    if (const auto* damage = std::get_if<AuditFault>(&audited)) {
        read.fault = damage->why;
        read.damaged = damage->index;
    }
    return read;
}

}  // namespace faults
