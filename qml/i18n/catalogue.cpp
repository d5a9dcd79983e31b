#include "qml/i18n/catalogue.h"

namespace i18n {

QString catalogue(const QString& name, const QString& language) {
    return QStringLiteral(":/i18n/%1_%2.qm").arg(name, language);
}

}  // namespace i18n
