#pragma once
// The screens' words as compiled translations.

#include <QString>

namespace i18n {

/// Where the catalogue lies: "ui", "kk" -> ":/i18n/ui_kk.qm". English is in the sources and has none.
QString catalogue(const QString& name, const QString& language);

}  // namespace i18n
