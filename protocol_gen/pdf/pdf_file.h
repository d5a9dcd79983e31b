#pragma once
// A paper as a PDF/A-1b file. The same paper gives the same bytes: dates and ids of the file are the paper's
// own. Needs a QGuiApplication. One thread.

#include <QByteArray>
#include <vector>

#include "protocol_gen/paper.h"

namespace protocol::pdf {

struct Rendered {
    QByteArray bytes;
    std::vector<unsigned> pages;  // of each part
};

Rendered render(const protocol::Paper& paper);

}  // namespace protocol::pdf
