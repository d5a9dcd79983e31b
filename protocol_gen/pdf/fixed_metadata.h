#pragma once
// Qt 6.4 writes the clock and a random id into a PDF; the same paper must give the same bytes, so both are
// replaced, octet for octet, by the paper's own day and digest. Pure; any thread.

#include <QByteArray>

#include "protocol_gen/paper.h"

namespace protocol::pdf {

/// XMP of PDF/A-1b with title, language and the paper's day.
QByteArray xmp_of(const protocol::Paper& paper);
/// Appends an update of the file's catalog that names its language (Qt 6.4 cannot); nothing when the file is
/// not as Qt 6.4 writes it.
void name_language(QByteArray& pdf, protocol::Language language);
/// In place, without moving an octet: the file's offsets stay true.
void fix_metadata(QByteArray& pdf, const protocol::Paper& paper);

}  // namespace protocol::pdf
