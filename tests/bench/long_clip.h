#pragma once
// A long clip of a real film, made without waiting for its hours to pass; and what a journal would say of it.

#include <string>

#include "recorder/evidence/clip_log.h"
#include "recorder/evidence/sealing.h"

namespace bench {

struct LongClip {
    std::string folder;
    evidence::Recording recording;  // clip.opened alone
    std::optional<evidence::ReaderKey> reader;
    std::string path() const;
};

/// The film's picture and sound over and over into FOLDER; `sealed`: suite 1.
evidence::Result<void> make_long_clip(const std::string& film, const std::string& folder, unsigned seconds,
                                      bool sealed);
/// The clip that make_long_clip() left in FOLDER.
evidence::Result<LongClip> find_long_clip(const std::string& folder);

}  // namespace bench
