// otyrys-protocol: renders a paper. Reads the strict text of a paper (protocol_gen/DESIGN.md, "Paper").
//   otyrys-protocol PAPER FILE.pdf   writes the PDF; PAPER may be "-"
//   otyrys-protocol --pages PAPER    prints the sheets of each part, "9 9"
// Exit: 0 done, 2 bad use or bad paper, 3 the paper claims another number of sheets, 4 fonts or file.

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QSaveFile>
#include <QTemporaryFile>
#include <cstdio>
#include <string>

#include "protocol_gen/pdf/compose.h"
#include "protocol_gen/pdf/pdf_file.h"

namespace {

constexpr int kBad = 2, kOtherPages = 3, kWorld = 4;

int complain(int code, const std::string& why) {
    std::fprintf(stderr, "otyrys-protocol: %s\n", why.c_str());
    return code;
}

/// At most one octet more than a paper may have, so that a longer one is noticed.
bool read_paper(const std::string& path, std::string& text) {
    QFile file;
    const bool opened =
        path == "-" ? file.open(stdin, QIODevice::ReadOnly)
                    : (file.setFileName(QString::fromStdString(path)), file.open(QIODevice::ReadOnly));
    if (!opened) return false;
    text = file.read(static_cast<qint64>(protocol::kMaxPaper) + 1).toStdString();
    return true;
}

std::string counts(const std::vector<unsigned>& pages) {
    std::string text;
    for (unsigned count : pages) text += (text.empty() ? "" : " ") + std::to_string(count);
    return text;
}

int run(const std::string& source, const std::string& target) {
    std::string text;
    if (!read_paper(source, text)) return complain(kBad, source + " cannot be read");
    const auto paper = protocol::parse_paper(text);
    if (!paper.ok()) return complain(kBad, paper.error().text);
    if (const QString missing = protocol::pdf::missing_fonts(); !missing.isEmpty())
        return complain(kWorld,
                        "font missing: " + missing.toStdString() + " (Debian package fonts-liberation2)");
    const protocol::pdf::Rendered rendered = protocol::pdf::render(paper.value());
    if (target.empty()) {
        std::printf("%s\n", counts(rendered.pages).c_str());
        return 0;
    }
    if (!paper->pages.empty() && paper->pages != rendered.pages)
        return complain(kOtherPages, "the paper says " + counts(paper->pages) + " sheets, it has " +
                                         counts(rendered.pages));
    QSaveFile file(QString::fromStdString(target));
    if (!file.open(QIODevice::WriteOnly) || file.write(rendered.bytes) != rendered.bytes.size() ||
        !file.commit())
        return complain(kWorld, target + " cannot be written: " + file.errorString().toStdString());
    return 0;
}

/// The paper's fonts and no others: version 2 has the letters of kk, version 1, of the same names, has not
/// and may be installed beside it.
bool choose_fonts(QTemporaryFile& file) {
    const QByteArray folder("/usr/share/fonts/truetype/liberation2");
    const QByteArray text =
        "<fontconfig><dir>" + folder + "</dir><cachedir prefix=\"xdg\">fontconfig</cachedir></fontconfig>";
    if (!file.open() || file.write(text) != text.size() || !file.flush()) return false;
    return qputenv("FONTCONFIG_FILE", file.fileName().toLocal8Bit());
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "default.warning=false");  // a child has no session folder, and needs none
    QHashSeed::setDeterministicGlobalSeed();               // fonts are written in the order of a hash
    QTemporaryFile fonts;
    if (!choose_fonts(fonts)) return complain(kWorld, "no room for a temporary file");
    QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return complain(kBad, "usage: otyrys-protocol PAPER FILE.pdf | otyrys-protocol --pages PAPER");
    const std::string first = words[1].toStdString(), second = words[2].toStdString();
    return first == "--pages" ? run(second, "") : run(first, second);
}
