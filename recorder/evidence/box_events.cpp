#include "recorder/evidence/box_events.h"

#include <array>

namespace evidence {
namespace {

constexpr std::array<FieldRule, 1> kStartedFields{{{"version", FieldType::text}}};
constexpr KindRule kStarted{kBoxStarted, kStartedFields};

}  // namespace

const KindRule* box_rule(std::string_view kind) {
    return kind == kStarted.kind ? &kStarted : nullptr;
}

}  // namespace evidence
