#pragma once
// Names, days and times as every screen writes them. Pure; any thread.

#include "qml/feed/inputs.h"

namespace feed {

/// "Сынақов Талғат Үмітұлы" -> "Сынақов Т.Ү."
QString short_name(const std::string& full);
QString surname(const std::string& full);
/// The name without surname and patronymic; empty when there is none.
QString given_name(const std::string& full);

/// The text of this language; en reads names and posts as ru does where there is one.
QString pick(const std::string& kk, const std::string& ru, Language language);
QString pick(const std::string& kk, const std::optional<std::string>& ru, Language language);

/// As it goes into an act: one line, no spaces at the ends.
std::string plain(const QString& typed);

/// Likewise; nothing for what is empty.
voting::MaybeText maybe_plain(const QString& typed);

/// Wall time by the sitting's clock: "10:42", "10:42:17".
QString time_of_day(std::int64_t wall_ms, unsigned utc_offset_min, bool seconds = false);
/// "00:12:34"; never negative.
QString elapsed(std::int64_t ms);
}  // namespace feed
