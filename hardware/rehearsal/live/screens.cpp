#include "hardware/rehearsal/live/screens.h"

#include <QDir>
#include <QFile>

namespace rehearsal {

using evidence::Error;
using evidence::Result;

namespace {

constexpr int kPictureMs = 60'000;
constexpr const char* kLanguages[] = {"kk", "ru", "en"};

}  // namespace

Screens::Screens(const LiveRoom& room, LiveSetup setup, ScreensMode mode)
    : room_(room), setup_(std::move(setup)), mode_(mode) {}

QStringList Screens::arguments(const Screen& screen, const char* language) const {
    const Address& address = room_.address();
    QStringList all{"--url",      address.url,   "--pin",  address.certificate,
                    "--trust",    address.trust, "--key",  room_.key_file(screen.key),
                    "--language", language,      "--size", screen.size};
    if (const std::string tablet = std::string(screen.key) + ".device"; QFile::exists(room_.key_file(tablet)))
        all << "--device-key" << room_.key_file(tablet);
    return all;
}

Result<void> Screens::open() {
    if (mode_ != ScreensMode::live) return {};
    constexpr Screen kScreens[] = {{"otyrys-secretary", "secretary", "1920x1080"},
                                   {"otyrys-tablet", "m1", "1280x800"},
                                   {"otyrys-tablet", "m2", "1280x800"},
                                   {"otyrys-hall", "hall", "1920x1080"}};
    for (const Screen& screen : kScreens) {
        const std::string name = std::string(screen.program) + "-" + screen.key;
        open_.push_back(std::make_unique<Child>(
            name, setup_.programs + "/" + screen.program, arguments(screen, kLanguages[0]),
            setup_.out + "/log/" + QString::fromStdString(name) + ".log"));
    }
    return {};
}

Result<void> Screens::moment(const std::string& name) {
    if (mode_ != ScreensMode::pictures) return {};
    setup_.progress("pictures of the screens: " + name);
    if (!QDir().mkpath(setup_.out + "/screens")) return Error{"screens: the folder cannot be made"};
    ++moments_;
    constexpr Screen kScreens[] = {{"otyrys-secretary", "secretary", "1920x1080"},
                                   {"otyrys-tablet", "m1", "1280x800"},
                                   {"otyrys-tablet", "m2", "1280x800"},
                                   {"otyrys-hall", "hall", "1920x1080"}};
    const char* language = kLanguages[(moments_ - 1) % 3];
    for (const Screen& screen : kScreens) {
        const QString file =
            QString("%1/screens/%2-%3-%4-%5-%6.png")
                .arg(setup_.out)
                .arg(moments_, 2, 10, QChar('0'))
                .arg(QString::fromStdString(name), QString(screen.program).mid(7), screen.key, language);
        Child program(std::string(screen.program) + " of " + screen.key,
                      setup_.programs + "/" + screen.program,
                      arguments(screen, language) << "--picture" << file, setup_.out + "/log/picture.log",
                      {"QT_QPA_PLATFORM=offscreen", "QT_QUICK_BACKEND=software"});
        OTYRYS_TRY(const int code, program.wait(kPictureMs));
        if (code != 0) return Error{program.name() + " made no picture: see log/picture.log"};
    }
    return {};
}

}  // namespace rehearsal
