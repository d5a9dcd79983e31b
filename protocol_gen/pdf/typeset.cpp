#include "protocol_gen/pdf/typeset.h"

#include <QRegularExpression>

namespace protocol::pdf {

namespace {

constexpr QChar kFixed(0x00A0);   // a space that does not break
constexpr QChar kJoined(0x2060);  // no break here

struct Rule {
    QRegularExpression pattern;
    QString with;
};

const std::vector<Rule>& rules() {
    const auto pattern = [](const char* text) {
        return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::vector<Rule> all = {
        {pattern("№ "), QStringLiteral("№") + kFixed},
        {pattern(" –"), kFixed + QStringLiteral("–")},
        {pattern("– (?=\\d{1,3}([^\\d:]|$))"), QStringLiteral("–") + kJoined + kFixed},  // саны – 5
        {pattern("(?<=\\d)–(?=\\d)|(?<=\\d\\))–(?=\\d)"),
         QStringLiteral("–") + kJoined},                                  // 10:06–10:31, 1)–5)
        {pattern("(?<=\\d)-(?=\\p{L})"), QStringLiteral("-") + kJoined},  // 15-тармақ
        {pattern("(?<=\\d) (?=\\p{Ll})"), QString(kFixed)},               // 3 мамыр, 25 мин
        {pattern("(?<=\\d\\)) (?=тармақша)"), QString(kFixed)},           // 2) тармақша
        {pattern("(?<=\\bпункт|\\bпункта|\\bпункту|\\bпунктом) (?=\\d)"), QString(kFixed)},
        {pattern("(?<=подпункт|подпунктом) (?=\\d)"), QString(kFixed)},
        {pattern(" (?=\\p{Lu}\\.(\\p{Lu}|\\s|$|,|;))"), QString(kFixed)},  // майоры Қ.Жобалов, Жобалов Қ.Р.
    };
    return all;
}

}  // namespace

QString typeset(const QString& text) {
    QString out = text;
    for (const Rule& rule : rules()) out.replace(rule.pattern, rule.with);
    return out;
}

}  // namespace protocol::pdf
