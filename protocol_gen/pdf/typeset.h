#pragma once
// Fixed spaces (layout, point 11): what belongs together stays on one line. Pure; any thread.

#include <QString>

namespace protocol::pdf {

QString typeset(const QString& text);

}  // namespace protocol::pdf
