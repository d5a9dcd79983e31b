#include "qml/program/options.h"

#include <QCommandLineParser>

namespace program {

namespace {

std::optional<QSize> parse_size(const QString& text) {
    const auto parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2) return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    if (size.width() < 320 || size.height() < 320 || size.width() > 7680 || size.height() > 7680)
        return std::nullopt;
    return size;
}

}  // namespace

std::optional<Options> parse_options(const QStringList& arguments, const QSize& usual, QString& fault) {
    QCommandLineParser parser;
    const auto option = [&](const char* name, const char* what, const char* usual_value = "") {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what), QStringLiteral("value"),
                          QString::fromLatin1(usual_value)});
    };
    option("url", "the appliance: wss://host:port");
    option("pin", "SHA-256 of its certificate, 64 hex digits");
    option("trust", "its fingerprint, 64 hex digits");
    option("key", "key file: the person's, or a display's");
    option("device-key", "key file of this device itself, beside a person's");
    option("keep", "folder for head and receipts");
    option("data", "a tablet's own folder: it is paired there (instead of all before)");
    option("language", "kk, ru, en", "kk");
    option("theme", "light, dark", "light");
    option("size", "WIDTHxHEIGHT");
    option("picture", "save a picture there and exit");
    if (!parser.parse(arguments)) {
        fault = parser.errorText();
        return std::nullopt;
    }
    const auto value = [&](const char* name) { return parser.value(QString::fromLatin1(name)); };
    const auto pin = evidence::Digest::parse(value("pin").toStdString());
    const auto trust = evidence::Digest::parse(value("trust").toStdString());
    const auto size = parser.isSet(QStringLiteral("size")) ? parse_size(value("size")) : usual;
    const QUrl url(value("url"));
    const auto data = value("data");
    const bool known = data.isEmpty();  // where the appliance is stands on this line
    if (known && url.scheme() != QLatin1String("wss"))
        fault = QStringLiteral("--url wss://host:port is needed");
    if (known && !pin) fault = QStringLiteral("--pin is not 64 hex digits");
    if (known && !trust) fault = QStringLiteral("--trust is not 64 hex digits");
    if (known && value("key").isEmpty()) fault = QStringLiteral("--key is needed");
    if (!size) fault = QStringLiteral("--size is not WIDTHxHEIGHT");
    if (!QStringList{QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}.contains(
            value("language")))
        fault = QStringLiteral("--language is kk, ru or en");
    if (!QStringList{QStringLiteral("light"), QStringLiteral("dark")}.contains(value("theme")))
        fault = QStringLiteral("--theme is light or dark");
    if (!fault.isEmpty()) return std::nullopt;
    return Options{{url, pin.value_or(evidence::Digest{}), trust.value_or(evidence::Digest{}), value("keep"),
                    value("key")},
                   value("key"),
                   value("device-key"),
                   data,
                   value("language"),
                   value("theme") == QLatin1String("dark"),
                   *size,
                   value("picture")};
}

}  // namespace program
