#include "qml/feed/texts.h"

#include <QStringList>
#include <algorithm>

#include "protocol_gen/date.h"
#include "protocol_gen/names.h"

namespace feed {

namespace {

QStringList parts(const std::string& full) {
    return QString::fromStdString(full).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

Language language_of(const QString& code) {
    if (code == QLatin1String("ru")) return Language::ru;
    if (code == QLatin1String("en")) return Language::en;
    return Language::kk;
}

QString to_code(Language language) {
    switch (language) {
        case Language::kk: return QStringLiteral("kk");
        case Language::ru: return QStringLiteral("ru");
        case Language::en: return QStringLiteral("en");
    }
    return {};
}

QString short_name(const std::string& full) {
    return QString::fromStdString(protocol::list_name(full));
}

QString surname(const std::string& full) {
    return parts(full).value(0);
}
QString given_name(const std::string& full) {
    return parts(full).value(1);
}

QString pick(const std::string& kk, const std::string& ru, Language language) {
    return QString::fromStdString(language == Language::kk || ru.empty() ? kk : ru);
}

QString pick(const std::string& kk, const std::optional<std::string>& ru, Language language) {
    return pick(kk, ru.value_or(""), language);
}

std::string plain(const QString& typed) {
    return typed.simplified().toStdString();
}

voting::MaybeText maybe_plain(const QString& typed) {
    const auto value = plain(typed);
    return value.empty() ? std::nullopt : voting::MaybeText(value);
}

QString time_of_day(std::int64_t wall_ms, unsigned utc_offset_min, bool seconds) {
    return QString::fromStdString(seconds ? protocol::clock_text(wall_ms, utc_offset_min)
                                          : protocol::clock_minutes(wall_ms, utc_offset_min));
}

QString elapsed(std::int64_t ms) {
    const auto s = std::max<std::int64_t>(ms, 0) / 1000;
    const auto two = [](std::int64_t v) { return QStringLiteral("%1").arg(v, 2, 10, QLatin1Char('0')); };
    return two(s / 3600) + QLatin1Char(':') + two(s / 60 % 60) + QLatin1Char(':') + two(s % 60);
}

}  // namespace feed
