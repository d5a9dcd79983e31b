#include "qml/link/session/cosigned_book.h"

namespace client {

void CosignedBook::apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) {
    if (!rule(statement.kind) || !statement.by.is_zero()) return;
    const auto said = evidence::head_cosigned_of(statement);
    const auto* sitting = said.ok() ? sittings_.find(said->sitting) : nullptr;
    if (!sitting || follower_.root_at(said->size) != said->root) {
        contradicted_ = true;
        return;
    }
    std::vector<std::string> faults;  // whose line is not good is not counted
    newest_ = voting::witnessed(*said, follower_.log()->name, follower_.keys(), *sitting, faults);
    newest_->index = entry.entry.index;
}

}  // namespace client
