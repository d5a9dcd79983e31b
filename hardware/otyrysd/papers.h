#pragma once
// The protocol of closed sittings, one at a time: its text from the fold, its PDF by the child process
// otyrys-protocol, both kept in <folder>/papers/<sitting>, then frozen by an entry that names their digests.
// Procedure: hardware/DESIGN.md, "Service". Holds no rule: what may be confirmed is the signing round's.
// Thread: the service's; the child works beside it.

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <map>

#include "hardware/otyrysd/box.h"
#include "protocol_gen/paper.h"
#include "voting/wire/message.h"

namespace otyrysd {

/// What is to be frozen.
struct FreshPaper {
    evidence::SittingId sitting;
    evidence::Digest text, pdf;   // SHA-256 of the files
    std::uint64_t entries = 0;    // of the journal that it rests on
    protocol::Date day;           // as printed
    std::vector<unsigned> pages;  // of each language
};

class Papers : public QObject {
    Q_OBJECT
  public:
    /// `renderer`: the program otyrys-protocol.
    Papers(const Box& box, std::string folder, QString renderer);
    ~Papers() override;

    /// Starts rendering a closed sitting's protocol, unless one is being rendered.
    void render(const voting::Sitting& sitting);
    bool rendering() const { return step_ != Step::idle; }
    bool rendering(const evidence::SittingId& sitting) const { return rendering() && sitting_ == sitting; }
    /// Why it was not rendered, of each sitting whose last rendering failed.
    const std::map<evidence::SittingId, std::string>& problems() const { return problems_; }

    /// The frozen text, read back from the disk; nothing when it is not the one with this digest.
    std::optional<std::string> text(const evidence::SittingId& sitting, const evidence::Digest& digest) const;
    /// The files of a sitting for its bundle: those that exist.
    std::vector<std::string> files(const evidence::SittingId& sitting) const;

  Q_SIGNALS:
    void rendered(const otyrysd::FreshPaper& paper);
    void failed();
    /// Some time after a failure: what failed may be rendered again.
    void forgiven();

  private:
    enum class Step : std::uint8_t { idle, counting, drawing };
    std::string path(const evidence::SittingId& sitting, const char* name) const;
    protocol::Paper paper_with(std::vector<unsigned> pages) const;
    void run_child(const QStringList& arguments);
    void ended(int code, QProcess::ExitStatus how);
    void draw(const QByteArray& counted);
    void finish();
    void give_up(const std::string& why);
    bool write(const char* name, const std::string& bytes);

    const Box& box_;
    std::string folder_;
    QString renderer_;
    QProcess child_;
    QTimer limit_, again_;
    Step step_ = Step::idle;
    evidence::SittingId sitting_;
    std::uint64_t entries_ = 0;  // what the paper rests on
    std::string text_;
    protocol::Date day_;
    std::vector<unsigned> pages_;
    std::map<evidence::SittingId, std::string> problems_;
};

}  // namespace otyrysd
