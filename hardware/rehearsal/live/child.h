#pragma once
// A process that the rehearsal started and ends: one line out for one line in, every wait bounded. Thread:
// one.

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <string>

#include "recorder/evidence/result.h"

namespace rehearsal {

class Child {
  public:
    /// `name`: how faults and the log speak of it. Its standard error goes to `log_path`;
    /// `environment`: NAME=value added to one's own.
    Child(std::string name, const QString& program, const QStringList& arguments, const QString& log_path,
          const QStringList& environment = {});
    /// Asks it to end (standard input closed, SIGTERM), then kills it; bounded to a few seconds.
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    const std::string& name() const { return name_; }
    void write_line(const std::string& line);
    /// The next line of its standard output; a fault when it ended or `timeout_ms` passed.
    evidence::Result<std::string> read_line(int timeout_ms);
    /// The next line if one comes in time; a fault when the process ended.
    evidence::Result<std::optional<std::string>> line_within(int timeout_ms);
    /// Waits for the end; the exit code, or a fault when it did not end in time.
    evidence::Result<int> wait(int timeout_ms);
    void end();
    bool running() const { return process_->state() != QProcess::NotRunning; }

  private:
    std::optional<std::string> line_at_hand();
    std::string name_;
    QString log_path_;
    std::unique_ptr<QProcess> process_;
};

}  // namespace rehearsal
