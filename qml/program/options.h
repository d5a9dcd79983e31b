#pragma once
// The command line of a screen's program, the same for console, tablet and hall.

#include <QSize>
#include <QString>
#include <optional>

#include "qml/link/link_client.h"

namespace program {

struct Options {
    client::LinkSetup setup;
    QString key_file;
    QString device_key_file;  // beside a person's; empty: none
    QString data;             // a tablet's own folder, in the place of all that (client::home_in())
    QString language = QStringLiteral("kk");
    bool dark = false;
    QSize size;       // empty: the screen's own
    QString picture;  // save a picture once what is shown has settled, then exit
    int picture_after_ms = 1500;
};

/// Nothing: the line was not understood; `fault` says why, in one line.
std::optional<Options> parse_options(const QStringList& arguments, const QSize& usual, QString& fault);

}  // namespace program
