#include "hardware/otyrysd/box.h"

#include <fstream>

#include "hardware/provision/folder.h"
#include "recorder/evidence/keystore.h"
#include "recorder/evidence/store/sqlite_store.h"

namespace otyrysd {
namespace {

Result<evidence::NoteKey> read_log_name(const std::string& path) {
    std::ifstream file(path);
    std::string vkey;
    if (!std::getline(file, vkey))
        return evidence::Error{path + ": cannot be read; was the appliance provisioned?"};
    return evidence::NoteKey::parse(vkey);
}

}  // namespace

Box::~Box() = default;

Result<std::unique_ptr<Box>> Box::open(const std::string& folder, const evidence::Clock& clock,
                                       std::vector<voting::RuleBook*> more) {
    std::unique_ptr<Box> box(new Box(folder, clock));
    OTYRYS_TRY(auto log_name, read_log_name(provision::log_name_path(folder)));
    OTYRYS_TRY(auto log_key, evidence::load_key(provision::log_key_path(folder), "log"));
    box->log_key_ = std::make_unique<evidence::SigningKey>(std::move(log_key));
    OTYRYS_TRY(box->unlock_secret_, evidence::load_secret(provision::unlock_key_path(folder), "unlock"));
    OTYRYS_TRY(box->store_, evidence::SqliteStore::open(provision::journal_path(folder)));
    OTYRYS_TRY(box->journal_, evidence::Journal::open(*box->store_, clock, log_name, *box->log_key_));
    std::vector<voting::RuleBook*> books{&box->sittings_, &box->clip_book_};
    books.insert(books.end(), more.begin(), more.end());
    OTYRYS_TRY(box->desk_, voting::Desk::open(*box->journal_, clock, books));
    if (!box->clip_book_.fault().empty()) return evidence::Error{box->clip_book_.fault()};
    return box;
}

Result<std::uint64_t> Box::record(const std::vector<voting::BoxAct>& acts) {
    return desk_->record(acts);
}

Result<void> Box::record(const std::vector<evidence::ClipEvent>& events) {
    std::vector<voting::BoxAct> acts;
    for (const auto& event : events)
        acts.push_back(
            {evidence::stream_of(event), std::string(evidence::kind_of(event)), evidence::fields_of(event)});
    OTYRYS_CHECK(desk_->record(acts));
    return {};
}

}  // namespace otyrysd
