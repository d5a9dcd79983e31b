#include "hardware/rehearsal/live/child.h"

#include <sys/prctl.h>
#include <QElapsedTimer>
#include <QFile>
#include <csignal>

namespace rehearsal {
namespace {

constexpr int kStartMs = 10'000;
constexpr int kEndMs = 5'000;

/// The last line that a program wrote to its log: usually why it ended.
std::string last_words(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray text = file.readAll().trimmed();
    return text.mid(text.lastIndexOf('\n') + 1).toStdString();
}

}  // namespace

Child::Child(std::string name, const QString& program, const QStringList& arguments, const QString& log_path,
             const QStringList& environment)
    : name_(std::move(name)), log_path_(log_path), process_(std::make_unique<QProcess>()) {
    process_->setStandardErrorFile(log_path);
    process_->setEnvironment(QProcess::systemEnvironment() + environment);
    process_->setChildProcessModifier(
        [] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });  // ends with us, however we end
    process_->start(program, arguments);
    process_->waitForStarted(kStartMs);
}

Child::~Child() {
    end();
}

void Child::end() {
    if (!running()) return;
    process_->closeWriteChannel();
    process_->terminate();
    if (process_->waitForFinished(kEndMs)) return;
    process_->kill();
    process_->waitForFinished(kEndMs);
}

void Child::write_line(const std::string& line) {
    process_->write(QByteArray::fromStdString(line + "\n"));
    process_->waitForBytesWritten(kStartMs);
}

std::optional<std::string> Child::line_at_hand() {
    if (!process_->canReadLine()) return std::nullopt;
    QByteArray line = process_->readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
    return line.toStdString();
}

evidence::Result<std::optional<std::string>> Child::line_within(int timeout_ms) {
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        if (auto line = line_at_hand()) return line;
        const qint64 left = timeout_ms - timer.elapsed();
        if (left <= 0) return std::optional<std::string>{};
        if (!process_->waitForReadyRead(static_cast<int>(left)) && !running() && !process_->canReadLine())
            return evidence::Error{name_ + " ended: " + last_words(log_path_)};
    }
}

evidence::Result<std::string> Child::read_line(int timeout_ms) {
    OTYRYS_TRY(auto line, line_within(timeout_ms));
    if (line) return *line;
    return evidence::Error{name_ + " did not answer within " + std::to_string(timeout_ms / 1000) + " s"};
}

evidence::Result<int> Child::wait(int timeout_ms) {
    if (running() && !process_->waitForFinished(timeout_ms))
        return evidence::Error{name_ + " did not end within " + std::to_string(timeout_ms / 1000) + " s"};
    if (process_->error() == QProcess::FailedToStart) return evidence::Error{name_ + " cannot be started"};
    return process_->exitCode();
}

}  // namespace rehearsal
